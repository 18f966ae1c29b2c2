//! Requests, the desk that decides about them, and letters (requirements D-1 to D-3, A-1).

use std::sync::Barrier;

use chrono::TimeDelta;
use office::operations::{
    AddOfficer, AdministrationDetails, AnswerQuestion, AskAdministration, AskForInformation,
    CaseDetails, ChangeDomain, CheckCode, CreateSpace, EndOfficer, EnterSpace, GrantCase, History,
    ListCertifications, ListLetters, LoseLetter, PrintLetters, ReadCaseDocument, RefuseCase,
    RequestDetails, SpaceCompany, WithdrawRequest,
};
use office::views::RequestAct;
use office::{Attachment, Error, Session};
use rules::{
    CertifiedBy, CodeKind, CompanyProfileInput, DomainSettings, Language, OfficerInput,
    OfficerTask, OtherCompanyInput, Refusal, RequestId, RequestKind, RequestState, SpaceId,
    Standing, WhoAsks,
};
use store::Database;
use testkit::mandates::{Bureau, codes_in, codes_on, names, pages_of, tax_cards, text_of};
use testkit::{Town, refused, refused_at};

/// The least that counts as a PDF by its content.
const PDF: &[u8] = b"%PDF-1.7\n%%EOF\n";

fn federations() -> DomainSettings {
    DomainSettings {
        names: names("Sports federations"),
        certified_by: CertifiedBy::Procedure,
        representative_codes: 0,
        ..tax_cards()
    }
}

fn certification_wanted(
    town: &Town,
    space: rules::SpaceId,
    domain: rules::DomainId,
) -> AskAdministration {
    AskAdministration {
        kind: RequestKind::Certification,
        message: "We are a federation since 1923.".to_owned(),
        documents: vec![Attachment { name: "statutes.pdf".into(), bytes: PDF.to_vec() }],
        ..town.codes_wanted(space, domain)
    }
}

#[test]
fn a_company_asks_for_codes_and_its_letter_brings_an_owner_and_representative_codes_d_3() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let asked = town.ask(&owner, town.codes_wanted(space, bureau.domain)).unwrap();
    assert_eq!(asked.row.state, RequestState::Waiting);
    assert_eq!(town.cases(&bureau).len(), 1, "it is in the officer's queue");

    let granted = town.grant(&bureau, asked.row.request).unwrap();
    assert!(granted.row.to_print && granted.allowed == [RequestAct::Print]);
    let letter = town.letter(&bureau, asked.row.request).unwrap();
    assert_eq!(letter.representatives.len(), 2, "as many as the domain says");
    assert!(!letter.representatives.contains(&letter.owner), "each code is its own");

    let record =
        town.ask(&bureau.lead, ListLetters { administration: bureau.administration }).unwrap();
    assert_eq!((record[0].codes, record[0].used, record[0].lost), (3, 0, false));
    assert_eq!(record[0].officer, "Paul Officer");
    assert_eq!(
        refused(town.letter(&bureau, asked.row.request).map(|_| ())),
        Refusal::LetterPrinted,
        "no second letter brings more codes"
    );
}

#[test]
fn a_request_of_yesterday_afternoon_is_one_day_old_in_the_morning_a_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    town.clock.skip(TimeDelta::hours(6));
    let asked = town.ask(&owner, town.codes_wanted(space, bureau.domain)).unwrap();
    assert_eq!(asked.row.age_days, 0, "asked at 17:00, today");
    town.clock.skip(TimeDelta::minutes(6 * 60 + 59));
    assert_eq!(town.cases(&bureau)[0].age_days, 0, "still today at 23:59 in Luxembourg");
    town.clock.skip(TimeDelta::minutes(9 * 60 + 1));
    assert_eq!(town.cases(&bureau)[0].age_days, 1, "yesterday, at 9:00 of the next day");
    let mine = RequestDetails { space, request: asked.row.request };
    assert_eq!(town.ask(&owner, mine).unwrap().row.age_days, 1, "and so for the company");
}

#[test]
fn letters_that_cannot_be_saved_bring_no_codes_x_3() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let asked = town.ask(&owner, town.codes_wanted(space, bureau.domain)).unwrap();
    town.grant(&bureau, asked.row.request).unwrap();
    let print = PrintLetters {
        administration: bureau.administration,
        requests: vec![asked.row.request],
        keep: Box::new(|_| Err(Refusal::DiskFull)),
    };
    assert_eq!(refused(town.ask(&bureau.lead, print).map(|_| ())), Refusal::DiskFull);
    assert!(town.cases(&bureau)[0].to_print, "it can be printed as if nothing had happened");
    assert!(town.letter(&bureau, asked.row.request).is_ok());
}

/// A company with an eSpace of its own that asked for codes, and has them granted.
struct Asked {
    name: &'static str,
    session: Session,
    space: SpaceId,
    request: RequestId,
}

impl Asked {
    fn new(town: &Town, bureau: &Bureau, name: &'static str, number: u32, in_: Language) -> Self {
        let (_, session) = town.newcomer("Person", name, number);
        let space = space_of(town, &session, name, &format!("2009{number:09}"));
        let ask = AskAdministration { language: in_, ..town.codes_wanted(space, bureau.domain) };
        let request = town.ask(&session, ask).unwrap().row.request;
        town.grant(bureau, request).unwrap();
        Self { name, session, space, request }
    }
}

pub(crate) fn space_of(town: &Town, by: &Session, name: &str, number: &str) -> SpaceId {
    let profile = CompanyProfileInput { national_number: number.to_owned(), ..town.company(name) };
    let company = SpaceCompany::New(profile);
    town.ask(by, CreateSpace { company, label: String::new() }).unwrap().space
}

pub(crate) fn trustee(town: &Town) -> (Session, SpaceId) {
    let (_, marc) = town.newcomer("Marc", "Bauer", 30);
    let space = space_of(town, &marc, "Fiduciaire Bauer S.à r.l.", "2011240598765");
    (marc, space)
}

#[test]
fn letters_of_one_print_job_bring_each_company_its_own_codes_in_its_language_d_3_a_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let companies = [
        ("Menuiserie Schmit S.à r.l.", Language::Fr),
        ("Bäckerei Molitor S.A.", Language::De),
        ("Garage Thill S.A.", Language::En),
    ];
    let all: Vec<Asked> = (11..)
        .zip(companies)
        .map(|(number, (name, language))| Asked::new(&town, &bureau, name, number, language))
        .collect();
    let print = PrintLetters {
        administration: bureau.administration,
        requests: all.iter().map(|asked| asked.request).collect(),
        keep: Box::new(|_| Ok(())),
    };
    let printed = town.ask(&bureau.lead, print).unwrap();
    assert!(town.cases(&bureau).iter().all(|case| !case.to_print), "nothing is left to print");

    let (marc, fiduciary) = trustee(&town);
    let pages = pages_of(&printed.pdf);
    for (asked, (name, language)) in all.iter().zip(companies) {
        let own: Vec<&String> = pages.iter().filter(|page| page.contains(name)).collect();
        let text: String = own.iter().map(|page| page.as_str()).collect();
        let salutation = i18n::text(language, "documents-letter-salutation", &i18n::args![]);
        assert!(text.contains(&salutation), "{name} is written to in {language:?}: {text}");
        let codes = codes_on(&text);
        assert_eq!(codes.len(), 3, "{name}: {text}");
        let check = |by: &Session, space, code: &str| {
            town.ask(by, CheckCode { space, code: code.to_owned() })
        };
        assert_eq!(check(&asked.session, asked.space, &codes[0]).unwrap().kind, CodeKind::Owner);
        for other in all.iter().filter(|other| other.space != asked.space) {
            let said = refused_at(check(&other.session, other.space, &codes[0]), "code");
            assert_eq!(said, Refusal::CodeOfAnotherCompany, "{}", other.name);
        }
        for code in &codes[1..] {
            let preview = check(&marc, fiduciary, code).unwrap();
            assert_eq!((preview.kind, preview.company), (CodeKind::Representative, name.into()));
        }
    }
    assert_eq!(codes_in(&printed.pdf).len(), 9, "and no page has others");
}

#[test]
fn one_request_that_cannot_be_printed_or_comes_twice_undoes_the_whole_job_x_3() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let sports = town.bureau(&owner, &town.citizen("Sina", "Officer", 51), tax_cards());
    let first = Asked::new(&town, &bureau, "Menuiserie Schmit S.à r.l.", 11, Language::Fr);
    let second = Asked::new(&town, &bureau, "Garage Thill S.A.", 12, Language::En);
    let elsewhere = Asked::new(&town, &sports, "Club de Lutte asbl", 13, Language::De);
    let (_, tom) = town.newcomer("Tom", "Third", 14);
    let third = space_of(&town, &tom, "Bäckerei Molitor S.A.", "2009000000014");
    let waiting = town.ask(&tom, town.codes_wanted(third, bureau.domain)).unwrap().row.request;
    let print = |requests: &[RequestId]| {
        let print = PrintLetters {
            administration: bureau.administration,
            requests: requests.to_vec(),
            keep: Box::new(|_| panic!("there is nothing to keep")),
        };
        refused(town.ask(&bureau.lead, print).map(|_| ()))
    };
    for (bad, said) in [
        (waiting, Refusal::NotFound),
        (elsewhere.request, Refusal::NotFound),
        (first.request, Refusal::LetterPrinted),
    ] {
        assert_eq!(print(&[first.request, second.request, bad]), said);
        assert_eq!(print(&[first.request, bad, second.request]), said);
    }
    let tables = town.tables();
    let codes = tables.read().unwrap().count("SELECT count(*) FROM access_codes", &[]).unwrap();
    assert_eq!(codes, 0, "no code was made");
    let to_print = town.cases(&bureau).into_iter().filter(|case| case.to_print);
    assert_eq!(to_print.count(), 2, "both letters can be printed as if nothing had happened");
    let letters = town.ask(&bureau.lead, ListLetters { administration: bureau.administration });
    assert!(letters.unwrap().is_empty());
}

#[test]
fn all_codes_lost_in_the_post_are_void_and_replaced_a_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let lost = town.letter_for(&bureau, &owner, space);
    let request = town.cases(&bureau)[0].request;
    let lose = LoseLetter { administration: bureau.administration, request };
    let view = town.ask(&bureau.lead, lose).unwrap();
    assert!(view.row.to_print && view.letters[0].lost);
    let second = town.letter(&bureau, request).unwrap();
    let check = |code: &str| town.ask(&owner, CheckCode { space, code: code.to_owned() });
    assert_eq!(refused_at(check(&lost.owner), "code"), Refusal::CodeReplaced);
    assert!(check(&second.owner).is_ok());
    let (marc, fiduciary) = trustee(&town);
    let check = |code: &str| town.ask(&marc, CheckCode { space: fiduciary, code: code.to_owned() });
    assert_eq!(lost.representatives.len(), 2);
    for code in &lost.representatives {
        assert_eq!(refused_at(check(code), "code"), Refusal::CodeReplaced, "whoever found it");
    }
    assert!(second.representatives.iter().all(|code| check(code).is_ok()));
}

#[test]
fn a_certification_is_granted_by_an_officer_who_has_read_the_documents_d_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), federations());
    let space = town.space(&owner, "Fédération de Lutte asbl");
    let without = AskAdministration {
        documents: Vec::new(),
        ..certification_wanted(&town, space, bureau.domain)
    };
    assert_eq!(refused_at(town.ask(&owner, without), "documents"), Refusal::DocumentsMissing);
    let asked = town.ask(&owner, certification_wanted(&town, space, bureau.domain)).unwrap();
    let request = asked.row.request;
    let administration = bureau.administration;

    let case = town.ask(&bureau.lead, CaseDetails { administration, request }).unwrap();
    assert_eq!(case.notes[0].text, "We are a federation since 1923.");
    let document = case.documents[0].document;
    let read = ReadCaseDocument { administration, request, document };
    assert_eq!(town.ask(&bureau.lead, read).unwrap().bytes, PDF);

    let question = "Who is the president?".to_owned();
    let ask = AskForInformation { administration, request, question, version: case.version };
    let asked_back = town.ask(&bureau.lead, ask.clone()).unwrap();
    assert_eq!(asked_back.row.state, RequestState::InformationRequested);
    assert_eq!(refused(town.ask(&bureau.lead, ask)), Refusal::InformationAwaited);
    let questions = || town.ask(&owner, EnterSpace { space }).unwrap().questions;
    assert_eq!(questions(), 1, "the first screen says that it waits");
    let answer = AnswerQuestion {
        space,
        request,
        text: "Jos Klein.".to_owned(),
        documents: vec![Attachment { name: "minutes.pdf".into(), bytes: PDF.to_vec() }],
        version: asked_back.version,
    };
    let answered = town.ask(&owner, answer).unwrap();
    assert_eq!((answered.notes.len(), answered.documents.len()), (3, 2));
    assert_eq!(questions(), 0);

    town.grant(&bureau, request).unwrap();
    let held = town.ask(&owner, ListCertifications { space }).unwrap();
    assert_eq!(held.certifications[0].standing, Standing::InForce);
    assert_eq!(
        refused(town.grant(&bureau, request).map(|_| ())),
        Refusal::RequestDecided,
        "nothing is decided twice"
    );
    let said = town.ask(&owner, History { space, before: None, count: 20 }).unwrap();
    let said: Vec<_> = said.entries.iter().map(|entry| entry.what.as_str()).collect();
    assert_eq!(
        said,
        [
            "certification-granted",
            "request-answered",
            "information-requested",
            "certification-requested",
            "space-created"
        ]
    );
}

#[test]
fn a_refusal_has_a_reason_and_another_request_may_follow_at_once_d_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let asked = town.ask(&owner, town.codes_wanted(space, bureau.domain)).unwrap();
    let refuse = |reason: &str| RefuseCase {
        administration: bureau.administration,
        request: asked.row.request,
        reason: reason.to_owned(),
        version: asked.version,
    };
    assert_eq!(refused_at(town.ask(&bureau.lead, refuse(" ")), "reason"), Refusal::FieldMissing);
    town.ask(&bureau.lead, refuse("The address is not the registered one.")).unwrap();
    let seen = town.ask(&owner, RequestDetails { space, request: asked.row.request }).unwrap();
    assert_eq!(seen.notes[0].text, "The address is not the registered one.");
    assert!(town.ask(&owner, town.codes_wanted(space, bureau.domain)).is_ok());
}

#[test]
fn a_second_request_waits_as_long_as_the_domain_says_d_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let ask = || town.ask(&owner, town.codes_wanted(space, bureau.domain));
    let first = ask().unwrap();
    assert_eq!(refused(ask()), Refusal::RequestOpen);
    town.grant(&bureau, first.row.request).unwrap();
    let until = first.row.made_at + TimeDelta::hours(72);
    assert_eq!(refused(ask()), Refusal::RequestTooSoon { until });
    town.clock.skip(TimeDelta::hours(72));
    let second = ask().unwrap();
    let withdraw = WithdrawRequest { space, request: second.row.request, version: second.version };
    assert_eq!(town.ask(&owner, withdraw).unwrap().row.state, RequestState::Withdrawn);
}

#[test]
fn a_representative_asks_only_where_the_domain_lets_it_and_the_letter_goes_to_the_company_d_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let trustee = town.space(&owner, "Fiduciaire Bauer S.à r.l.");
    let client = OtherCompanyInput {
        legal_name: "Boulangerie Molitor S.A.".to_owned(),
        national_number: "1998 2201 13213".to_owned(),
        address: "7, place du Marché\nL-9260 Diekirch".to_owned(),
    };
    let ask = || AskAdministration {
        for_company: Some(client.clone()),
        ..town.codes_wanted(trustee, bureau.domain)
    };
    let asked = town.ask(&owner, ask()).unwrap();
    assert!(asked.row.for_another && asked.address.starts_with("7, place du Marché"));
    town.grant(&bureau, asked.row.request).unwrap();
    let print = PrintLetters {
        administration: bureau.administration,
        requests: vec![asked.row.request],
        keep: Box::new(|_| Ok(())),
    };
    let letter = text_of(&town.ask(&bureau.lead, print).unwrap().pdf);
    let lines: Vec<&str> = letter.lines().map(str::trim).collect();
    let recipient = ["Boulangerie Molitor S.A.", "7, place du Marché", "L-9260 Diekirch"];
    let is_recipient =
        |three: &[&str]| three.iter().zip(recipient).all(|(line, wanted)| line.starts_with(wanted));
    assert!(lines.windows(3).any(is_recipient), "{letter}");
    for whoever_asked in ["Fiduciaire Bauer", "12, rue du Bois"] {
        assert!(!letter.contains(whoever_asked), "the codes are the company's: {letter}");
    }
    town.clock.skip(TimeDelta::hours(72));

    let stricter = ChangeDomain {
        administration: bureau.administration,
        domain: Some(bureau.domain),
        settings: DomainSettings { who_asks: WhoAsks::Company, ..tax_cards() },
        version: 1,
    };
    town.ask(&bureau.lead, stricter).unwrap();
    assert_eq!(refused(town.ask(&owner, ask())), Refusal::OnlyTheCompanyAsks);
}

#[test]
fn what_was_granted_before_is_not_rewritten_by_a_change_of_the_domain_d_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let letter = town.letter_for(&bureau, &owner, space);
    let mut settings = tax_cards();
    settings.items.truncate(1);
    settings.latest_end = "2027-01-31".parse().unwrap();
    let change = ChangeDomain {
        administration: bureau.administration,
        domain: Some(bureau.domain),
        settings,
        version: 1,
    };
    town.ask(&bureau.lead, change.clone()).unwrap();
    assert_eq!(refused(town.ask(&bureau.lead, change)), Refusal::ChangedMeanwhile);
    let preview = town.ask(&owner, CheckCode { space, code: letter.owner }).unwrap();
    assert_eq!((preview.scope.keys().len(), preview.domain.version), (3, 1));
    assert_eq!(preview.ends_on.to_string(), "2027-12-31");
}

#[test]
fn an_officer_sees_the_matters_of_their_administration_and_no_others_a_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let taxes = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let sports = town.bureau(&owner, &town.citizen("Sina", "Officer", 51), federations());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let asked = town.ask(&owner, town.codes_wanted(space, taxes.domain)).unwrap();
    let request = asked.row.request;
    let administration = sports.administration;
    assert!(town.cases(&sports).is_empty());
    let look = CaseDetails { administration, request };
    assert_eq!(refused(town.ask(&sports.lead, look)), Refusal::NotFound);
    let elsewhere = CaseDetails { administration: taxes.administration, request };
    assert_eq!(refused(town.ask(&sports.lead, elsewhere)), Refusal::NotFound);
    let print =
        PrintLetters { administration, requests: vec![request], keep: Box::new(|_| Ok(())) };
    assert_eq!(refused(town.ask(&sports.lead, print).map(|_| ())), Refusal::NotFound);
}

#[test]
fn an_administration_always_has_a_lead_officer() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let administration = bureau.administration;
    let officers = |by: &Session| {
        town.ask(by, AdministrationDetails { administration }).map(|view| view.officers)
    };
    let own = officers(&bureau.lead).unwrap()[0].officer;
    let leave = EndOfficer { administration, officer: own };
    assert_eq!(refused(town.ask(&bureau.lead, leave)), Refusal::Yourself);

    let add = |number, task| {
        let citizen = town.citizen("Sina", "Officer", number);
        let officer = OfficerInput {
            first_name: citizen.first_name.clone(),
            last_name: citizen.last_name.clone(),
            ssn: citizen.ssn.as_str().to_owned(),
        };
        let all = town.ask(&bureau.lead, AddOfficer { administration, officer, task }).unwrap();
        let added = all.officers.iter().find(|officer| officer.ssn == citizen.ssn);
        (town.registered(&citizen), added.unwrap().officer)
    };
    add(51, OfficerTask::Officer);
    let (sina, hers) = add(52, OfficerTask::Lead);
    // The two leads end each other's work at the same moment.
    let (window, start) = (town.opened_again(), Barrier::new(2));
    let outcomes = std::thread::scope(|threads| {
        let other = threads.spawn(|| {
            start.wait();
            window.perform(Some(&sina), EndOfficer { administration, officer: own }).map(|_| ())
        });
        start.wait();
        let ours = EndOfficer { administration, officer: hers };
        [town.ask(&bureau.lead, ours).map(|_| ()), other.join().unwrap()]
    });
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    let late = outcomes.into_iter().find(Result::is_err).unwrap();
    assert_eq!(refused(late), Refusal::NotFound, "whose work has ended is no officer");
    let left = officers(&bureau.lead).or_else(|_| officers(&sina)).unwrap();
    let leads: Vec<_> = left.iter().filter(|one| one.task == OfficerTask::Lead).collect();
    assert_eq!((left.len(), leads.len()), (2, 1));

    // Nor does anything else that the office might do one day end the last one.
    let tables = town.tables();
    let mut tx = tables.change().unwrap();
    let (last, now) = (leads[0].officer, town.clock_now());
    let ended = store::administrations::end_officer(&mut *tx, administration, last, now);
    assert_eq!(refused(ended.map_err(Error::from)), Refusal::LastLeadOfficer);
}

#[test]
fn an_end_beyond_the_domains_and_a_document_that_is_none_are_refused() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), federations());
    let space = town.space(&owner, "Fédération de Lutte asbl");
    let with = |name: &str, bytes: Vec<u8>| AskAdministration {
        documents: vec![Attachment { name: name.to_owned(), bytes }],
        ..certification_wanted(&town, space, bureau.domain)
    };
    let program = with("statutes.pdf", b"MZ\x90\0 a program".to_vec());
    assert_eq!(
        refused(town.ask(&owner, program)),
        Refusal::DocumentKind { name: "statutes.pdf".into() },
        "what a file is, is read from its content"
    );
    let mut large = PDF.to_vec();
    large.resize(10 * 1024 * 1024 + 1, 0);
    assert_eq!(
        refused(town.ask(&owner, with("scan.pdf", large))),
        Refusal::DocumentTooLarge { name: "scan.pdf".into(), limit: 10 }
    );
    let asked = town.ask(&owner, with("statutes.pdf", PDF.to_vec())).unwrap();
    let grant = GrantCase {
        administration: bureau.administration,
        request: asked.row.request,
        ends_on: "2028-01-01".parse().unwrap(),
        address: String::new(),
        version: asked.version,
    };
    assert_eq!(
        refused_at(town.ask(&bureau.lead, grant), "endsOn"),
        Refusal::EndTooLate { latest: "2027-12-31".parse().unwrap() }
    );
}
