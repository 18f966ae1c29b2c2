//! the permission matrix. Every operation × every kind of actor, one reviewed snapshot; an
//! operation without a row fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use office::operations::*;
use office::views::{MailAccount, MailSecurity, Placement};
use office::{Error, Operation, each_operation};
use rules::{
    Answer, CertificateChoice, ContactInput, Grant, GroupColour, ImportCell, ImportRow, Language,
    MailWish, OfficeRules, OfficerInput, OfficerTask, RequestKind, Scope, Task,
};
use testkit::mandates::{names, tax_cards};

use crate::records::{OF_READING, data, recorded};
use crate::trust::{fingerprint, other_authority};
use crate::world::{World, attachment, paper_mandate, representative_code, revocation_list, world};

/// Who asks.
const ACTORS: [&str; 16] = [
    "nobody signed in",
    "certificate not registered",
    "stranger",
    "invited",
    "refused the invitation",
    "suspended member",
    "deleted member",
    "manager without signature",
    "manager",
    "manager who may invite",
    "manager who may delete",
    "administrator",
    "administrator elsewhere, owner",
    "lead officer",
    "officer",
    "officer elsewhere",
];

struct Matrix {
    world: World,
    /// The data before anybody has asked for anything.
    before: PathBuf,
    rows: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
}

impl Matrix {
    /// Asks as every actor, each time in a world where nobody has asked before.
    fn ask<O: Operation>(&mut self, make: impl Fn(&World) -> O) {
        let world = &mut self.world;
        for actor in ACTORS {
            let before = recorded(&world.data);
            let outcome = world.town.office.perform(world.sessions.get(actor), make(world));
            let changed = O::CHANGES && outcome.is_ok();
            let grew = recorded(&world.data) > before;
            // Proving codes only counts the wrong ones.
            // What a person has read is no part of any history.
            let proving = [CheckCode::NAME, CheckImport::NAME].contains(&O::NAME);
            let changed_something = changed && !proving && !OF_READING.contains(&O::NAME);
            assert_eq!(grew, changed_something, "X-2: {} for {actor} is recorded", O::NAME);
            let word = match outcome {
                Ok(_) => "yes".to_owned(),
                Err(Error::Refused(rules::Refusal::Form { fields })) => {
                    format!("no: {}", fields[0].problem.code())
                }
                Err(Error::Refused(refusal)) => format!("no: {}", refusal.code()),
                Err(Error::Broken(fault)) => panic!("{} broke for {actor}: {fault}", O::NAME),
            };
            self.rows.entry(O::NAME).or_default().insert(actor, word);
            if changed {
                world.town.go_back_to(&self.before);
                world.data = data(&world.town);
            }
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (operation, row) in &self.rows {
            let _ = writeln!(text, "{operation}");
            for actor in ACTORS {
                let _ = writeln!(text, "  {actor:<32}{}", row[actor]);
            }
        }
        text
    }
}

fn change_member(world: &World) -> ChangeMember {
    ChangeMember {
        space: world.space,
        member: world.other,
        grant: Grant::of(Task::ManagerWithoutSignature),
        choice: CertificateChoice::Any,
        contact: ContactInput::default(),
        version: 1,
    }
}

fn mail_account() -> MailAccount {
    MailAccount {
        host: "localhost".into(),
        port: 25,
        security: MailSecurity::None,
        user: String::new(),
        from: "a@b.lu".into(),
    }
}

fn administrations(m: &mut Matrix) {
    let officer = || OfficerInput {
        first_name: "Neu".into(),
        last_name: "Er".into(),
        ssn: testkit::ssn(930).as_str().to_owned(),
    };
    m.ask(|_| RegisterAdministration {
        names: names("New"),
        address: "1, rue Neuve".into(),
        officer: officer(),
    });
    m.ask(|_| ListAdministrations {});
    m.ask(|w| AdministrationDetails { administration: w.bureau.administration });
    m.ask(|w| ChangeAdministration {
        administration: w.bureau.administration,
        names: names("New"),
        address: "1, rue Neuve".into(),
        version: 1,
    });
    m.ask(|w| AddOfficer {
        administration: w.bureau.administration,
        officer: officer(),
        task: OfficerTask::Officer,
    });
    m.ask(|w| EndOfficer { administration: w.bureau.administration, officer: w.colleague });
    m.ask(|w| ChangeDomain {
        administration: w.bureau.administration,
        domain: Some(w.bureau.domain),
        settings: tax_cards(),
        version: 1,
    });
}

fn requests(m: &mut Matrix) {
    m.ask(|w| AskAdministration {
        kind: RequestKind::Certification,
        documents: vec![attachment()],
        ..w.town.codes_wanted(w.space, w.second)
    });
    m.ask(|w| RequestDetails { space: w.space, request: w.request });
    m.ask(|w| AnswerQuestion {
        space: w.space,
        request: w.asked_back,
        text: "2026".into(),
        documents: Vec::new(),
        version: 2,
    });
    m.ask(|w| WithdrawRequest { space: w.space, request: w.request, version: 1 });
    m.ask(|w| ReadRequestDocument { space: w.space, request: w.request, document: w.document });
    m.ask(|w| ListCases { administration: w.bureau.administration });
    let case =
        |w: &World| CaseDetails { administration: w.bureau.administration, request: w.request };
    m.ask(case);
    m.ask(|w| GrantCase {
        administration: w.bureau.administration,
        request: w.request,
        ends_on: "2027-06-30".parse().unwrap(),
        address: "12, rue du Bois".into(),
        version: 1,
    });
    m.ask(|w| RefuseCase {
        administration: w.bureau.administration,
        request: w.request,
        reason: "Incomplete.".into(),
        version: 1,
    });
    m.ask(|w| AskForInformation {
        administration: w.bureau.administration,
        request: w.request,
        question: "Which year?".into(),
        version: 1,
    });
    m.ask(|w| ReadCaseDocument {
        administration: w.bureau.administration,
        request: w.request,
        document: w.document,
    });
    m.ask(|w| PrintLetters {
        administration: w.bureau.administration,
        requests: vec![w.granted],
        keep: Box::new(|_| Ok(())),
    });
    m.ask(|w| LoseLetter { administration: w.bureau.administration, request: w.printed });
    m.ask(|w| ListLetters { administration: w.bureau.administration });
}

fn codes_and_mandates(m: &mut Matrix) {
    m.ask(|w| ReadCodeEntry { space: w.space });
    m.ask(|w| CheckCode { space: w.elsewhere, code: w.code.groups.clone() });
    m.ask(|w| RegisterCode {
        space: w.elsewhere,
        code: w.code.groups.clone(),
        security_code: String::new(),
    });
    let rows = |w: &World| {
        let code = ImportCell::Text(w.code.groups.clone());
        vec![ImportRow { row: 2, code, security_code: ImportCell::Empty }]
    };
    m.ask(|w| CheckImport { space: w.elsewhere, rows: rows(w) });
    m.ask(|w| RegisterImport { space: w.elsewhere, rows: rows(w), seals: Vec::new() });
    m.ask(|w| representative_code(w.space, w.bureau.domain));
    m.ask(|w| RevokeCode { space: w.space, code: w.code.code });
    m.ask(|w| ReplaceCode { space: w.space, code: w.code.code, security_code: String::new() });
    m.ask(|w| WriteCodeLetter {
        space: w.space,
        code: w.code.code,
        groups: w.code.groups.clone(),
        language: Language::De,
    });
    m.ask(|w| ListCertifications { space: w.space });
    m.ask(|w| CertificationDetails { space: w.space, certification: w.certification });
    m.ask(|w| MandateDetails { space: w.space, mandate: w.mandate });
    m.ask(|w| BringCertificationForward {
        space: w.space,
        certification: w.certification,
        ends_on: "2027-06-30".parse().unwrap(),
        version: 1,
    });
    m.ask(|w| ChangeMandate {
        space: w.space,
        mandate: w.mandate,
        scope: Scope::of(["consult".to_owned()]),
        ends_on: "2027-05-31".parse().unwrap(),
        version: 1,
    });
    m.ask(|w| RevokeMandate { space: w.space, mandate: w.mandate });
    m.ask(|w| ReplaceMandateCode {
        space: w.space,
        mandate: w.mandate,
        security_code: String::new(),
    });
    m.ask(|w| GiveUpMandate { space: w.elsewhere, mandate: w.mandate });
    m.ask(|w| UseMandate { space: w.elsewhere, mandate: w.mandate, item: "consult".into() });
    m.ask(|w| paper_mandate(w.elsewhere, w.bureau.domain));
    m.ask(|w| {
        let paper = paper_mandate(w.elsewhere, w.bureau.domain);
        let (scope, ends_on) = (paper.scope, paper.ends_on);
        ConfirmPaperMandate { space: w.space, mandate: w.on_paper, scope, ends_on }
    });
    m.ask(|w| DeclinePaperMandate { space: w.space, mandate: w.on_paper });
    m.ask(|w| ReadMandateScan { space: w.space, mandate: w.on_paper, document: w.scan });
}

fn groups_and_exports(m: &mut Matrix) {
    m.ask(|w| ListClients { space: w.space });
    m.ask(|w| ClientDetails { space: w.space, national_number: w.client.clone() });
    m.ask(|w| CreateGroup {
        space: w.space,
        name: "Construction".into(),
        colour: GroupColour::Teal,
        companies: vec![w.client.clone()],
    });
    m.ask(|w| ChangeGroup {
        space: w.space,
        group: w.group,
        name: "Hôtels".into(),
        colour: GroupColour::Red,
        version: 1,
    });
    m.ask(|w| DeleteGroup { space: w.space, group: w.group });
    m.ask(|w| MoveClients {
        space: w.space,
        places: vec![Placement { national_number: w.client.clone(), group: Some(w.group) }],
    });
    m.ask(|w| ExportList { space: w.space, list: ListOfSpace::Clients, language: Language::Fr });
    m.ask(|w| ListCertified { administration: w.bureau.administration });
    m.ask(|w| EndCertification {
        administration: w.bureau.administration,
        certification: w.certification,
        reason: "Struck off.".into(),
        version: 1,
    });
    m.ask(|w| ExportDeskList {
        administration: w.bureau.administration,
        list: ListOfDesk::Cases,
        language: Language::Fr,
    });
}

fn messages(m: &mut Matrix) {
    m.ask(|w| ListMessages { space: w.space });
    m.ask(|_| ListAllMessages {});
    m.ask(|_| CountUnreadMessages {});
    m.ask(|w| {
        let administrator = &w.sessions["administrator"];
        let list = w.town.ask(administrator, ListMessages { space: w.space }).unwrap();
        MarkMessages { messages: vec![list.rows[0].message], read: true }
    });
    m.ask(|w| MarkAllMessagesRead { of: Some(w.space) });
    m.ask(|w| ExportMessages { space: w.space, language: Language::Fr });
    m.ask(|_| ExportAllMessages { language: Language::Fr });
    m.ask(|_| ReadMessageMail {});
    m.ask(|_| ChangeMessageMail { wish: MailWish::Important });
}

#[test]
fn what_everyone_may_and_may_not_is_as_reviewed_x_1() {
    let world = world();
    let before = world.town.copy();
    let mut matrix = Matrix { world, before, rows: BTreeMap::new() };
    let m = &mut matrix;
    m.ask(|_| Register { email: "x@y.lu".into(), language: Language::Fr });
    m.ask(|_| WhoAmI {});
    m.ask(|_| ChangeProfile { email: "x@y.lu".into(), language: Language::De });
    m.ask(|w| {
        let further = w.town.citizen("Some", "One", 900);
        AddCertificate {
            signed: further.credential.sign(&w.town.office.challenge().unwrap()).unwrap(),
        }
    });
    m.ask(|w| TestCertificate {
        chain: w.town.citizen("Some", "One", 901).credential.chain_der().to_vec(),
    });
    m.ask(|_| ListMySpaces {});
    m.ask(|_| ListMyCompanies {});
    m.ask(|_| ExportMySpaces { language: Language::Fr });
    m.ask(|w| CreateSpace {
        company: SpaceCompany::New(w.town.company("Neu S.A.")),
        label: String::new(),
    });
    m.ask(|_| OpenPrivateSpace {});
    m.ask(|w| EnterSpace { space: w.space });
    m.ask(|w| CompanyOfSpace { space: w.space });
    m.ask(|w| ChangeCompanyProfile {
        space: w.space,
        profile: w.town.company("Neu S.A."),
        label: String::new(),
        version: 1,
    });
    m.ask(|w| ListUsers { space: w.space });
    m.ask(|w| MemberDetails { space: w.space, member: w.other });
    m.ask(change_member);
    m.ask(|w| SuspendMember { space: w.space, member: w.other });
    m.ask(|w| ReinstateMember { space: w.space, member: w.suspended });
    m.ask(|w| DeleteMember { space: w.space, member: w.other });
    m.ask(|w| LeaveSpace { space: w.space });
    m.ask(|w| ExportUsers { space: w.space, language: Language::Fr });
    m.ask(|w| InviteMember {
        space: w.space,
        invitee: w.town.citizen("Neu", "Er", 902).invitee(Task::Manager),
    });
    m.ask(|w| InvitationDetails { space: w.space, invitation: w.invitation });
    m.ask(|w| ChangeInvitation {
        space: w.space,
        invitation: w.invitation,
        grant: Grant::of(Task::ManagerWithoutSignature),
        choice: CertificateChoice::Any,
        contact: ContactInput::default(),
        version: 1,
    });
    m.ask(|w| SendInvitationAgain { space: w.space, invitation: w.invitation });
    m.ask(|w| WithdrawInvitation { space: w.space, invitation: w.invitation });
    m.ask(|w| AnswerInvitation { invitation: w.waiting, answer: Answer::Accept });
    m.ask(|w| RetryMail { space: w.space, invitation: w.invitation });
    m.ask(|w| WriteMail { space: w.space, invitation: w.invitation });
    m.ask(|w| HandOverMail { space: w.space, invitation: w.invitation });
    m.ask(|w| History { space: w.space, before: None, count: 10 });
    m.ask(|w| CheckHistory { space: w.space });
    m.ask(|w| ExportHistory { space: w.space, language: Language::Fr });
    m.ask(|_| OfficeHistory { before: None, count: 10 });
    m.ask(|_| CheckOfficeHistory {});
    m.ask(|_| ExportOfficeHistory { language: Language::Fr });
    m.ask(|w| AdministrationHistory {
        administration: w.bureau.administration,
        before: None,
        count: 10,
    });
    m.ask(|w| CheckAdministrationHistory { administration: w.bureau.administration });
    m.ask(|w| ExportAdministrationHistory {
        administration: w.bureau.administration,
        language: Language::Fr,
    });
    m.ask(|_| Search { text: "a".into() });
    m.ask(|_| ReadSettings {});
    m.ask(|_| ChangeOfficeRules { rules: OfficeRules::default() });
    m.ask(|_| ChangeMailAccount { account: mail_account() });
    m.ask(|_| RemoveMailAccount {});
    m.ask(|_| TestMailAccount {});
    m.ask(|_| CopyOffice {});
    m.ask(|_| ReplaceOffice {});
    m.ask(|_| ShowRecoveryKey {});
    m.ask(|_| ListTrust {});
    m.ask(|w| ReadAuthorityFile { file: w.town.authority.root_der().to_vec() });
    m.ask(|w| {
        let file = other_authority(&w.town).root_der().to_vec();
        AddTrustedAuthority { fingerprint: fingerprint(&file), file }
    });
    m.ask(|w| RemoveTrustedAuthority { anchor: w.anchor });
    m.ask(|w| AddRevocationList { file: revocation_list(&w.town) });
    m.ask(|w| RemoveRevocationList { list: w.revocations });

    messages(m);
    administrations(m);
    requests(m);
    codes_and_mandates(m);
    groups_and_exports(m);

    let asked: BTreeSet<&str> = matrix.rows.keys().copied().collect();
    let all: BTreeSet<&str> = each_operation().iter().map(|(name, ..)| *name).collect();
    assert_eq!(asked, all, "every operation has its rows, and no other");
    for (operation, row) in &matrix.rows {
        assert!(row.values().any(|word| word == "yes"), "nobody gets through to {operation}");
    }
    insta::assert_snapshot!(matrix.text());
}
