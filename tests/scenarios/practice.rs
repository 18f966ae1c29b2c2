//! a newcomer without a certificate can try everything.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::TimeDelta;
use office::operations::{
    AdministrationDetails, AskAdministration, CaseDetails, CheckCode, CheckHistory,
    CreateRepresentativeCode, GrantCase, ListAllMessages, ListCases, ListCertifications,
    ListClients, ListMySpaces, ListUsers, PrintLetters, RefuseCase, RegisterCode,
};
use office::views::{DomainView, UserState, WaitingState};
use office::{
    Clock, Office, OfficeKind, PracticeCast, Session, SystemClock, found_practice_office,
};
use rules::{
    CertifiedBy, ClientState, CodeKind, Language, Refusal, RequestKind, SecurityCodeRule, Standing,
};
use store::{DatabaseKey, SqliteDatabase, SqliteOptions};
use testkit::mandates::codes_in;
use testkit::{refused, refused_at};

fn practice() -> (tempfile::TempDir, Office, PracticeCast) {
    let folder = tempfile::tempdir().unwrap();
    let now = SystemClock.now();
    let key = DatabaseKey::new([3; 32]);
    let database = Arc::new(
        SqliteDatabase::create(&folder.path().join("p.db"), &key, now, SqliteOptions::default())
            .unwrap(),
    );
    let cast = found_practice_office(database.clone(), now).unwrap();
    let office = Office::open(database, Arc::new(SystemClock), OfficeKind::Practice).unwrap();
    (folder, office, cast)
}

fn sign_in(office: &Office, cast: &PracticeCast, what: &str) -> Session {
    let person = cast.people.iter().find(|person| person.what == what).unwrap();
    let (file, passphrase) = cast.certificate_file(&person.ssn).unwrap();
    let credential = identity::file::open(&file, &passphrase).unwrap();
    office.sign_in(&credential.sign(&office.challenge().unwrap()).unwrap()).unwrap()
}

#[test]
fn the_practice_office_has_members_and_invitations_in_every_state_x_5() {
    let (_folder, office, cast) = practice();
    let nadia = sign_in(&office, &cast, "administrator");
    let mine = office.perform(Some(&nadia), ListMySpaces {}).unwrap();
    let space = mine.spaces.iter().find(|space| !space.company.is_empty()).unwrap().space;
    let rows = office.perform(Some(&nadia), ListUsers { space }).unwrap().rows;
    for state in [
        UserState::Active,
        UserState::Invited,
        UserState::Expired,
        UserState::Refused,
        UserState::Withdrawn,
    ] {
        assert!(rows.iter().any(|row| row.state == state), "someone is {state:?}");
    }
    assert_eq!(office.perform(Some(&nadia), CheckHistory { space }).unwrap().broken_at, None);
    let marc = sign_in(&office, &cast, "trustee");
    assert!(!office.perform(Some(&marc), ListMySpaces {}).unwrap().invitations.is_empty());
}

#[test]
fn the_practice_office_has_letters_that_wait_and_a_trustee_with_clients_x_5() {
    let (_folder, office, cast) = practice();
    let marc = sign_in(&office, &cast, "trustee");
    let mine = office.perform(Some(&marc), ListMySpaces {}).unwrap();
    let fiduciary = mine.spaces.iter().find(|space| space.company.starts_with("Fidu")).unwrap();
    let held = office.perform(Some(&marc), ListCertifications { space: fiduciary.space }).unwrap();
    for standing in [
        Standing::InForce,
        Standing::Unconfirmed,
        Standing::Ended,
        Standing::Revoked,
        Standing::Replaced,
        Standing::GivenUp,
        Standing::Declined,
    ] {
        assert!(held.received.iter().any(|row| row.standing == standing), "{standing:?}");
    }
    for (officer, desks) in [("tax-officer", 1), ("election-officer", 1), ("sports-officer", 1)] {
        let session = sign_in(&office, &cast, officer);
        let mine = office.perform(Some(&session), ListMySpaces {}).unwrap();
        assert_eq!(mine.desks.len(), desks, "{officer}");
        let administration = mine.desks[0].administration;
        let cases = office.perform(Some(&session), ListCases { administration }).unwrap();
        assert!(!cases.is_empty(), "{officer} has something to do");
        if officer == "tax-officer" {
            assert!(cases.iter().any(|case| case.to_print), "letters wait to be printed");
        }
    }
}

/// The officer's administration with its one domain.
fn domain_of(office: &Office, officer: &Session) -> DomainView {
    let administration =
        office.perform(Some(officer), ListMySpaces {}).unwrap().desks[0].administration;
    let details = AdministrationDetails { administration };
    let mut domains = office.perform(Some(officer), details).unwrap().domains;
    assert_eq!(domains.len(), 1);
    domains.remove(0)
}

#[test]
fn each_domain_of_the_practice_office_certifies_in_its_own_way_d_1_x_5() {
    let (_folder, office, cast) = practice();
    let officer = |what| {
        let session = sign_in(&office, &cast, what);
        let domain = domain_of(&office, &session);
        (session, domain)
    };
    let nadia = sign_in(&office, &cast, "administrator");
    let mine = office.perform(Some(&nadia), ListMySpaces {}).unwrap();
    let space = mine.spaces.iter().find(|space| !space.company.is_empty()).unwrap().space;
    let asking = |domain: &DomainView, kind| AskAdministration {
        space,
        domain: domain.domain,
        kind,
        for_company: None,
        language: Language::Fr,
        security_code: String::new(),
        message: String::new(),
        documents: Vec::new(),
    };

    // Tax cards: a letter with an owner and representative codes, a security code, 72 hours.
    let (paul, taxes) = officer("tax-officer");
    assert_eq!(taxes.settings.certified_by, CertifiedBy::Codes);
    let without = office.perform(Some(&nadia), asking(&taxes, RequestKind::Codes));
    assert_eq!(refused_at(without, "securityCode"), Refusal::SecurityCodeMissing);
    let certification = office.perform(Some(&nadia), asking(&taxes, RequestKind::Certification));
    assert_eq!(refused(certification), Refusal::RequestNotOffered);
    let administration = taxes.administration;
    let ask = || AskAdministration {
        security_code: "905317".to_owned(),
        ..asking(&taxes, RequestKind::Codes)
    };
    let asked = office.perform(Some(&nadia), ask()).unwrap();
    let grant = GrantCase {
        administration,
        request: asked.row.request,
        ends_on: asked.latest_end,
        address: asked.address,
        version: asked.version,
    };
    office.perform(Some(&paul), grant).unwrap();
    let until = asked.row.made_at + TimeDelta::hours(72);
    let again = office.perform(Some(&nadia), ask());
    assert_eq!(refused(again), Refusal::RequestTooSoon { until });
    let requests = vec![asked.row.request];
    let print = PrintLetters { administration, requests, keep: Box::new(|_| Ok(())) };
    let codes = codes_in(&office.perform(Some(&paul), print).unwrap().pdf);
    assert_eq!(codes.len(), 3, "for the company and two representatives");
    let marc = sign_in(&office, &cast, "trustee");
    let mine = office.perform(Some(&marc), ListMySpaces {}).unwrap();
    let fiduciary = mine.spaces.iter().find(|space| space.company.starts_with("Fidu")).unwrap();
    let check = |by: &Session, space, code: &str| {
        office.perform(Some(by), CheckCode { space, code: code.to_owned() }).unwrap()
    };
    let preview = check(&nadia, space, &codes[0]);
    assert_eq!(preview.kind, CodeKind::Owner);
    assert_eq!(preview.security_code, SecurityCodeRule::SixDigits);
    for code in &codes[1..] {
        let preview = check(&marc, fiduciary.space, code);
        assert_eq!(preview.kind, CodeKind::Representative);
        assert_eq!(preview.security_code, SecurityCodeRule::SixDigits);
    }

    // Social elections: codes that are entered without a security code.
    let (_, elections) = officer("election-officer");
    assert_eq!(elections.settings.certified_by, CertifiedBy::Codes);
    let code = CreateRepresentativeCode {
        space,
        domain: elections.domain,
        scope: elections.settings.whole_scope(),
        ends_on: elections.settings.latest_end,
        recipient: String::new(),
        security_code: String::new(),
    };
    let fresh = office.perform(Some(&nadia), code).unwrap();
    let code = fresh.groups;
    assert_eq!(check(&marc, fiduciary.space, &code).security_code, SecurityCodeRule::None);
    let register = RegisterCode { space: fiduciary.space, code, security_code: String::new() };
    office.perform(Some(&marc), register).unwrap();

    // Sports federations: a procedure with supporting documents, and no codes.
    let (sina, sports) = officer("sports-officer");
    assert_eq!(sports.settings.certified_by, CertifiedBy::Procedure);
    let codes = office.perform(Some(&nadia), asking(&sports, RequestKind::Codes));
    assert_eq!(refused(codes), Refusal::RequestNotOffered);
    let administration = sports.administration;
    let cases = office.perform(Some(&sina), ListCases { administration }).unwrap();
    assert!(cases.iter().all(|case| case.kind == RequestKind::Certification));
    let details = CaseDetails { administration, request: cases[0].request };
    let case = office.perform(Some(&sina), details).unwrap();
    assert!(!case.documents.is_empty(), "and hers waits with its documents");
    let (request, version) = (case.row.request, case.version);
    let reason = "The statutes are out of date.".to_owned();
    let refuse = RefuseCase { administration, request, reason, version };
    office.perform(Some(&sina), refuse).unwrap();
    let without = office.perform(Some(&nadia), asking(&sports, RequestKind::Certification));
    assert_eq!(refused_at(without, "documents"), Refusal::DocumentsMissing);
}

#[test]
fn the_trustee_of_the_practice_office_has_some_hundred_clients_in_groups_and_without_x_5_v_8() {
    let (_folder, office, cast) = practice();
    let marc = sign_in(&office, &cast, "trustee");
    let mine = office.perform(Some(&marc), ListMySpaces {}).unwrap();
    let fiduciary = mine.spaces.iter().find(|space| space.company.starts_with("Fidu")).unwrap();
    let space = fiduciary.space;
    let clients = office.perform(Some(&marc), ListClients { space }).unwrap();
    assert!(clients.rows.len() > 270, "{} clients", clients.rows.len());
    let names: BTreeSet<_> = clients.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names.len(), clients.rows.len(), "no two are called the same");
    for state in
        [ClientState::Ending, ClientState::Unconfirmed, ClientState::InForce, ClientState::Over]
    {
        assert!(clients.rows.iter().any(|row| row.state == state), "somebody is {state:?}");
    }
    assert!(clients.rows.iter().any(|row| row.domains.len() > 1), "somebody is in two domains");
    assert!(clients.rows.iter().any(|row| row.group.is_none()), "somebody is without a group");
    for group in &clients.groups {
        let members = clients.rows.iter().filter(|row| row.group == Some(group.group)).count();
        assert!(members > 20, "{members} are in {}", group.name);
    }
    let nadia = sign_in(&office, &cast, "administrator");
    let mine = office.perform(Some(&nadia), ListMySpaces {}).unwrap();
    let space = mine.spaces.iter().find(|space| !space.company.is_empty()).unwrap().space;
    let codes = office.perform(Some(&nadia), ListCertifications { space }).unwrap().codes;
    for state in [WaitingState::Open, WaitingState::Lapsed] {
        assert!(codes.iter().any(|code| code.state == state), "a code is {state:?}");
    }
}

#[test]
fn the_people_of_the_practice_office_have_messages_read_and_unread_and_no_news_at_once_x_5() {
    let (_folder, office, cast) = practice();
    for what in ["administrator", "trustee", "colleague", "manager"] {
        let session = sign_in(&office, &cast, what);
        let rows = office.perform(Some(&session), ListAllMessages {}).unwrap().rows;
        for unread in [true, false] {
            assert!(rows.iter().any(|row| row.unread == unread), "{what}: unread {unread}");
        }
        assert_eq!(
            office.take_fresh_messages(&session).unwrap(),
            None,
            "{what} is not shown the past"
        );
    }
    assert_eq!(office.tell_of_endings().unwrap(), 0, "what time brought about is told already");
    assert!(office.warn_about_ending_invitations().unwrap().is_empty());
}

#[test]
fn the_newcomer_of_the_practice_office_registers_like_anybody_x_5() {
    let (_folder, office, cast) = practice();
    let luc = sign_in(&office, &cast, "newcomer");
    assert!(!office.is_registered(&luc).unwrap());
}

#[test]
fn nobody_of_the_practice_office_enters_a_real_one_x_5() {
    let (_folder, office, cast) = practice();
    let town = testkit::Town::new();
    let (file, passphrase) = cast.certificate_file(&cast.people[0].ssn).unwrap();
    let credential = identity::file::open(&file, &passphrase).unwrap();
    let signed = credential.sign(&town.office.challenge().unwrap()).unwrap();
    assert_eq!(testkit::refused(town.office.sign_in(&signed)).code(), "unknown-authority");
    drop(office);
}
