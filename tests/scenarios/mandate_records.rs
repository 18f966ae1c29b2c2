//! everything that administrations, principals and representatives do is recorded, in words, in
//! the histories of all whom it concerns.

use std::collections::BTreeSet;

use office::Attachment;
use office::Operation;
use office::operations::*;
use office::views::Placement;
use rules::{
    CertifiedBy, DomainId, DomainSettings, GroupColour, ImportCell, ImportRow, Language,
    OfficerInput, OfficerTask, OtherCompanyInput, RequestKind, Scope, SecurityCodeRule, SpaceId,
};
use testkit::Town;
use testkit::mandates::{names, tax_cards};

use crate::records::{ABOUT_MANDATES, Diary, data, has_words};

/// Everything that is recorded in the history of an administration.
const IN_AN_ADMINISTRATION: [&str; 17] = [
    "administration-changed",
    "administration-registered",
    "certification-granted",
    "certification-requested",
    "certification-revoked",
    "codes-granted",
    "codes-requested",
    "domain-added",
    "domain-changed",
    "information-requested",
    "letter-lost",
    "letter-printed",
    "officer-added",
    "officer-ended",
    "request-answered",
    "request-refused",
    "request-withdrawn",
];

fn scope() -> Scope {
    Scope::of(["consult".to_owned()])
}

fn scan() -> Attachment {
    Attachment { name: "scan.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() }
}

fn officer(number: u32) -> OfficerInput {
    OfficerInput {
        first_name: "Otto".into(),
        last_name: "Officer".into(),
        ssn: testkit::ssn(number).as_str().to_owned(),
    }
}

fn fresh(space: SpaceId, domain: DomainId) -> CreateRepresentativeCode {
    CreateRepresentativeCode {
        space,
        domain,
        scope: scope(),
        ends_on: "2027-06-30".parse().unwrap(),
        recipient: String::new(),
        security_code: String::new(),
    }
}

fn paper(space: SpaceId, domain: DomainId) -> RecordPaperMandate {
    RecordPaperMandate {
        space,
        domain,
        principal: OtherCompanyInput {
            legal_name: "Menuiserie Schmit S.à r.l.".into(),
            national_number: "2009241234567".into(),
            address: String::new(),
        },
        scope: scope(),
        ends_on: "2027-06-30".parse().unwrap(),
        scans: vec![scan()],
    }
}

#[test]
fn whatever_is_done_about_codes_and_mandates_is_recorded_in_words_x_2_l_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let settings = DomainSettings {
        certified_by: CertifiedBy::Both,
        security_code: SecurityCodeRule::None,
        wait_hours: 0,
        ..tax_cards()
    };
    let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), settings.clone());
    let (administration, domain, lead) = (bureau.administration, bureau.domain, &bureau.lead);
    let schmit = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let (_, marc) = town.newcomer("Marc", "Bauer", 2);
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..town.company("Fiduciaire Bauer S.à r.l.")
    };
    let company = SpaceCompany::New(profile);
    let fiduciary = town.ask(&marc, CreateSpace { company, label: String::new() }).unwrap().space;
    let mut diary = Diary { town: &town, data: data(&town), done: BTreeSet::new() };

    // The administration itself.
    let address = "1, rue Neuve".to_owned();
    let register = RegisterAdministration {
        names: names("Sports"),
        address: address.clone(),
        officer: officer(60),
    };
    diary.ask(&nadia, register);
    let names = names("Taxes");
    diary.ask(lead, ChangeAdministration { administration, names, address, version: 1 });
    let task = OfficerTask::Officer;
    let view = diary.ask(lead, AddOfficer { administration, officer: officer(61), task });
    let added = view.officers.iter().find(|one| !one.you).unwrap().officer;
    diary.ask(lead, EndOfficer { administration, officer: added });
    let domain_again = ChangeDomain { administration, domain: Some(domain), settings, version: 1 };
    diary.ask(lead, domain_again);

    // A certification, with a question; a request that is withdrawn, and one that is refused.
    let certification = AskAdministration {
        kind: RequestKind::Certification,
        documents: vec![scan()],
        ..town.codes_wanted(schmit, domain)
    };
    let request = diary.ask(&nadia, certification).row.request;
    let question = "Since when?".to_owned();
    diary.ask(lead, AskForInformation { administration, request, question, version: 1 });
    let answer = AnswerQuestion {
        space: schmit,
        request,
        text: "1923".into(),
        documents: Vec::new(),
        version: 2,
    };
    diary.ask(&nadia, answer);
    let grant = GrantCase {
        administration,
        request,
        ends_on: "2027-12-31".parse().unwrap(),
        address: String::new(),
        version: 3,
    };
    diary.ask(lead, grant);
    let request = diary.ask(&nadia, town.codes_wanted(schmit, domain)).row.request;
    diary.ask(&nadia, WithdrawRequest { space: schmit, request, version: 1 });
    let request = diary.ask(&nadia, town.codes_wanted(schmit, domain)).row.request;
    let reason = "Incomplete.".to_owned();
    diary.ask(lead, RefuseCase { administration, request, reason, version: 1 });

    // A letter, lost and printed again.
    let request = diary.ask(&nadia, town.codes_wanted(schmit, domain)).row.request;
    town.grant(&bureau, request).unwrap();
    let print =
        PrintLetters { administration, requests: vec![request], keep: Box::new(|_| Ok(())) };
    diary.ask(lead, print);
    diary.ask(lead, LoseLetter { administration, request });
    let letter = town.letter(&bureau, request).unwrap();
    let security_code = String::new();
    let code = letter.owner;
    diary.ask(&nadia, RegisterCode { space: schmit, code, security_code: security_code.clone() });

    // Codes of the principal's own, and what comes of them.
    let code = diary.ask(&nadia, fresh(schmit, domain)).code;
    let replace = ReplaceCode { space: schmit, code, security_code: security_code.clone() };
    let code = diary.ask(&nadia, replace).code;
    diary.ask(&nadia, RevokeCode { space: schmit, code });
    let mandates = |diary: &mut Diary<'_>, code: String| {
        let enter = RegisterCode { space: fiduciary, code, security_code: security_code.clone() };
        diary.ask(&marc, enter);
        let held = town.ask(&marc, ListCertifications { space: fiduciary }).unwrap();
        let mut in_force = held.received.into_iter().filter(|row| row.days_left.is_some());
        in_force.next().unwrap().mandate
    };
    let groups = diary.ask(&nadia, fresh(schmit, domain)).groups;
    let mandate = mandates(&mut diary, groups);
    let change = ChangeMandate {
        space: schmit,
        mandate,
        scope: scope(),
        ends_on: "2027-03-31".parse().unwrap(),
        version: 1,
    };
    diary.ask(&nadia, change);
    let replace =
        ReplaceMandateCode { space: schmit, mandate, security_code: security_code.clone() };
    let groups = diary.ask(&nadia, replace).groups;
    let mandate = mandates(&mut diary, groups);
    diary.ask(&nadia, RevokeMandate { space: schmit, mandate });
    let groups = diary.ask(&nadia, fresh(schmit, domain)).groups;
    let mandate = mandates(&mut diary, groups);
    diary.ask(&marc, GiveUpMandate { space: fiduciary, mandate });
    let mandate = diary.ask(&marc, paper(fiduciary, domain)).row.mandate;
    diary.ask(&nadia, town.confirming(&nadia, schmit, mandate));
    let mandate = diary.ask(&marc, paper(fiduciary, domain)).row.mandate;
    diary.ask(&nadia, DeclinePaperMandate { space: schmit, mandate });
    // A list with a code that does not exist; then its good ones.
    let row = |row, code: String| ImportRow {
        row,
        code: ImportCell::Text(code),
        security_code: ImportCell::Empty,
    };
    let unknown = row(2, rules::AccessCode::from_numbers([4; 15]).grouped());
    diary.ask(&marc, CheckImport { space: fiduciary, rows: vec![unknown] });
    let rows = vec![row(2, diary.ask(&nadia, fresh(schmit, domain)).groups)];
    diary.ask(&marc, RegisterImport { space: fiduciary, rows, seals: Vec::new() });

    let held = town.ask(&nadia, ListCertifications { space: schmit }).unwrap();
    let now = held.certifications.iter().find(|one| one.days_left.is_some()).unwrap();
    let forward = BringCertificationForward {
        space: schmit,
        certification: now.certification,
        ends_on: "2027-01-31".parse().unwrap(),
        version: now.version,
    };
    diary.ask(&nadia, forward);

    // The administration ends it, and a mandate that was given under it.
    let ends_on = "2027-01-31".parse().unwrap();
    let fresh = CreateRepresentativeCode { ends_on, ..fresh(schmit, domain) };
    let groups = diary.ask(&nadia, fresh).groups;
    mandates(&mut diary, groups);
    let rows = town.ask(lead, ListCertified { administration }).unwrap();
    let row = rows.iter().find(|row| row.may_end).unwrap();
    let end = EndCertification {
        administration,
        certification: row.certification,
        reason: "Struck off.".into(),
        version: row.version,
    };
    diary.ask(lead, end);

    // The representative puts its client into a group, takes it out, and thinks better of the group.
    let colour = GroupColour::Olive;
    let create = CreateGroup {
        space: fiduciary,
        name: "Holz".into(),
        colour,
        companies: vec!["2009241234567".into()],
    };
    let group = diary.ask(&marc, create).group;
    let name = "Bau und Holz".to_owned();
    diary.ask(&marc, ChangeGroup { space: fiduciary, group, name, colour, version: 1 });
    for group in [None, Some(group)] {
        let places = vec![Placement { national_number: "2009241234567".into(), group }];
        diary.ask(&marc, MoveClients { space: fiduciary, places });
    }
    diary.ask(&marc, DeleteGroup { space: fiduciary, group });

    // Proving a code changes nothing but the count of wrong ones.
    diary.done.insert(CheckCode::NAME);
    assert_eq!(diary.done, BTreeSet::from(ABOUT_MANDATES), "each of them was done, and no other");
    let page = AdministrationHistory { administration, before: None, count: 200 };
    let told = town.ask(lead, page).unwrap().entries.into_iter().map(|entry| entry.what);
    let told: BTreeSet<String> = told.collect();
    assert!(told.iter().map(String::as_str).eq(IN_AN_ADMINISTRATION), "all of it: {told:?}");
    for language in Language::ALL {
        for (by, space) in [(&nadia, schmit), (&marc, fiduciary)] {
            let export = town.ask(by, ExportHistory { space, language }).unwrap();
            has_words(&export.table, language);
        }
        let export = town.ask(&nadia, ExportOfficeHistory { language }).unwrap();
        has_words(&export.table, language);
        let ours = ExportAdministrationHistory { administration, language };
        has_words(&town.ask(lead, ours).unwrap().table, language);
    }
}
