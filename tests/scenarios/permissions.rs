//! the permission matrix. Every operation × every kind of actor, one reviewed snapshot; an
//! operation without a row fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use office::operations::*;
use office::views::{FreshCode, MailAccount, MailSecurity};
use office::{Attachment, Error, Operation, Session, each_operation};
use rules::{
    Answer, CertificateChoice, CertificationId, CertifiedBy, ContactInput, DocumentId, DomainId,
    DomainSettings, Grant, InvitationId, Language, MandateId, MemberId, OfficeRules, OfficerId,
    OfficerInput, OfficerTask, OtherCompanyInput, RequestId, RequestKind, Right, Scope,
    SecurityCodeRule, SpaceId, Task,
};
use store::SqliteDatabase;
use testkit::mandates::{Bureau, names, tax_cards};
use testkit::{Town, id_of};

use crate::records::{data, recorded};

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

struct World {
    town: Town,
    /// The same data, to count what was recorded.
    data: SqliteDatabase,
    space: SpaceId,
    sessions: BTreeMap<&'static str, Session>,
    /// A manager whom nobody of the actors is.
    other: MemberId,
    suspended: MemberId,
    invitation: InvitationId,
    waiting: InvitationId,
    /// The administration whose officers two of the actors are.
    bureau: Bureau,
    /// A domain of it in which no certification was asked for.
    second: DomainId,
    /// Another officer of it.
    colleague: OfficerId,
    /// A request of the eSpace that waits, and one of which an officer asked something.
    request: RequestId,
    asked_back: RequestId,
    granted: RequestId,
    /// One whose letter was printed, of the company elsewhere.
    printed: RequestId,
    document: DocumentId,
    certification: CertificationId,
    /// A code that waits to be entered, and its groups.
    code: FreshCode,
    /// The eSpace of the administrator elsewhere, a representative of this one.
    elsewhere: SpaceId,
    mandate: MandateId,
    on_paper: MandateId,
    scan: DocumentId,
}

fn world() -> World {
    let town = Town::new();
    let mut sessions = BTreeMap::new();
    // The first to register owns the office, and administers another eSpace.
    let (_, owner) = town.newcomer("Olga", "Owner", 100);
    let elsewhere = trustee(&town, &owner);
    let (_, administrator) = town.newcomer("Anne", "Administrator", 101);
    let space = town.space(&administrator, "Menuiserie Schmit S.à r.l.");
    let mut join = |name: &'static str, number, grant: Grant| {
        let citizen = town.citizen(name.split(' ').next().unwrap(), "Member", number);
        let session = town.registered(&citizen);
        let member = town.joined(&administrator, space, &citizen, &session, grant);
        sessions.insert(name, session);
        member
    };
    join("manager without signature", 102, Grant::of(Task::ManagerWithoutSignature));
    join("manager", 103, Grant::of(Task::Manager));
    join(
        "manager who may invite",
        104,
        Grant { task: Task::Manager, extra_rights: vec![Right::Invite] },
    );
    join(
        "manager who may delete",
        105,
        Grant { task: Task::Manager, extra_rights: vec![Right::Delete] },
    );
    let suspended = join("suspended member", 106, Grant::of(Task::Manager));
    let deleted = join("deleted member", 107, Grant::of(Task::Manager));
    let other = join("other", 108, Grant::of(Task::Manager));
    town.ask(&administrator, SuspendMember { space, member: suspended }).unwrap();
    town.ask(&administrator, DeleteMember { space, member: deleted }).unwrap();

    let invited = town.citizen("Ines", "Invited", 109);
    let invited_in = town.registered(&invited);
    let waiting = id_of(&town.invite(&administrator, space, &invited, Task::Manager).unwrap());
    let refuser = town.citizen("Rita", "Refuser", 110);
    let refuser_in = town.registered(&refuser);
    let turned_down = id_of(&town.invite(&administrator, space, &refuser, Task::Manager).unwrap());
    town.answer(&refuser_in, turned_down, Answer::Refuse).unwrap();
    let invitation = id_of(
        &town
            .invite(&administrator, space, &town.citizen("Luc", "Hansen", 111), Task::Manager)
            .unwrap(),
    );

    let desk = desks(&town, &owner, &mut sessions);
    let papers = papers(&town, &desk, &administrator, space, &owner, elsewhere);
    sessions.insert("invited", invited_in);
    sessions.insert("refused the invitation", refuser_in);
    sessions.insert("stranger", town.newcomer("Steve", "Stranger", 112).1);
    sessions.insert(
        "certificate not registered",
        town.sign_in(&town.citizen("Nina", "New", 113)).unwrap(),
    );
    sessions.insert("administrator", administrator);
    sessions.insert("administrator elsewhere, owner", owner);
    World {
        data: data(&town),
        town,
        space,
        sessions,
        other,
        suspended,
        invitation,
        waiting,
        bureau: desk.bureau,
        colleague: desk.colleague,
        request: papers.request,
        asked_back: papers.asked_back,
        granted: papers.granted,
        printed: papers.printed,
        second: desk.second,
        document: papers.document,
        certification: papers.certification,
        code: papers.code,
        elsewhere,
        mandate: papers.mandate,
        on_paper: papers.on_paper,
        scan: papers.scan,
    }
}

/// The eSpace of another company, which becomes a representative.
fn trustee(town: &Town, by: &Session) -> SpaceId {
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..town.company("Anderswo S.A.")
    };
    let company = SpaceCompany::New(profile);
    town.ask(by, CreateSpace { company, label: String::new() }).unwrap().space
}

struct Desks {
    bureau: Bureau,
    /// A second domain of the administration, for requests besides.
    second: DomainId,
    third: DomainId,
    colleague: OfficerId,
}

/// Both kinds of officers of one administration, and one of another.
fn desks(town: &Town, owner: &Session, sessions: &mut BTreeMap<&'static str, Session>) -> Desks {
    let both = DomainSettings {
        certified_by: CertifiedBy::Both,
        security_code: SecurityCodeRule::None,
        ..tax_cards()
    };
    let bureau = town.bureau(owner, &town.citizen("Lea", "Lead", 120), both.clone());
    let administration = bureau.administration;
    let officer = |first_name: &str, number: u32| AddOfficer {
        administration,
        officer: OfficerInput {
            first_name: first_name.to_owned(),
            last_name: "Officer".to_owned(),
            ssn: testkit::ssn(number).as_str().to_owned(),
        },
        task: OfficerTask::Officer,
    };
    town.ask(&bureau.lead, officer("Otto", 121)).unwrap();
    let view = town.ask(&bureau.lead, officer("Karl", 122)).unwrap();
    let colleague = view.officers.iter().find(|one| one.name == "Karl Officer").unwrap().officer;
    let added = |name: &str| ChangeDomain {
        administration,
        domain: None,
        settings: DomainSettings { names: names(name), ..both.clone() },
        version: 0,
    };
    town.ask(&bureau.lead, added("Second")).unwrap();
    let view = town.ask(&bureau.lead, added("Third")).unwrap();
    let (second, third) = (view.domains[1].domain, view.domains[2].domain);
    let far = town.bureau(owner, &town.citizen("Fred", "Far", 123), both);
    sessions.insert("lead officer", town.sign_in(&town.citizen("Lea", "Lead", 120)).unwrap());
    sessions.insert("officer", town.registered(&town.citizen("Otto", "Officer", 121)));
    sessions.insert("officer elsewhere", far.lead);
    Desks { bureau, second, third, colleague }
}

struct Papers {
    request: RequestId,
    asked_back: RequestId,
    granted: RequestId,
    printed: RequestId,
    document: DocumentId,
    certification: CertificationId,
    code: FreshCode,
    mandate: MandateId,
    on_paper: MandateId,
    scan: DocumentId,
}

fn attachment() -> Attachment {
    Attachment { name: "scan.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() }
}

/// A certified eSpace with requests, a mandate in force, one on paper and a code that waits.
fn papers(
    town: &Town,
    desks: &Desks,
    administrator: &Session,
    space: SpaceId,
    owner: &Session,
    elsewhere: SpaceId,
) -> Papers {
    let bureau = &desks.bureau;
    let asking = |domain, kind| AskAdministration {
        kind,
        documents: vec![attachment()],
        ..town.codes_wanted(space, domain)
    };
    let certified =
        town.ask(administrator, asking(bureau.domain, RequestKind::Certification)).unwrap();
    town.grant(bureau, certified.row.request).unwrap();
    let request = town.ask(administrator, asking(desks.second, RequestKind::Codes)).unwrap();
    let asked = town.ask(administrator, asking(desks.third, RequestKind::Codes)).unwrap();
    let administration = bureau.administration;
    let question = AskForInformation {
        administration,
        request: asked.row.request,
        question: "Which year?".into(),
        version: 1,
    };
    town.ask(&bureau.lead, question).unwrap();
    let granted = town.ask(administrator, asking(bureau.domain, RequestKind::Codes)).unwrap();
    town.grant(bureau, granted.row.request).unwrap();
    let printed = town.ask(owner, town.codes_wanted(elsewhere, bureau.domain)).unwrap();
    town.grant(bureau, printed.row.request).unwrap();
    town.letter(bureau, printed.row.request).unwrap();
    let held = town.ask(administrator, ListCertifications { space }).unwrap();
    let fresh = || town.ask(administrator, representative_code(space, bureau.domain)).unwrap();
    let entering =
        RegisterCode { space: elsewhere, code: fresh().groups, security_code: String::new() };
    town.ask(owner, entering).unwrap();
    let mandate =
        town.ask(owner, ListCertifications { space: elsewhere }).unwrap().received[0].mandate;
    let paper = town.ask(owner, paper_mandate(elsewhere, bureau.domain)).unwrap();
    Papers {
        request: request.row.request,
        asked_back: asked.row.request,
        granted: granted.row.request,
        printed: printed.row.request,
        document: request.documents[0].document,
        certification: held.certifications[0].certification,
        code: fresh(),
        mandate,
        on_paper: paper.row.mandate,
        scan: paper.scans[0].document,
    }
}

fn representative_code(space: SpaceId, domain: DomainId) -> CreateRepresentativeCode {
    CreateRepresentativeCode {
        space,
        domain,
        scope: Scope::of(["consult".to_owned()]),
        ends_on: "2027-06-30".parse().unwrap(),
        recipient: String::new(),
        security_code: String::new(),
    }
}

fn paper_mandate(space: SpaceId, domain: DomainId) -> RecordPaperMandate {
    RecordPaperMandate {
        space,
        domain,
        principal: OtherCompanyInput {
            legal_name: "Menuiserie Schmit S.à r.l.".into(),
            national_number: "2009241234567".into(),
            address: String::new(),
        },
        scope: Scope::of(["consult".to_owned()]),
        ends_on: "2027-06-30".parse().unwrap(),
        scans: vec![attachment()],
    }
}

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
            // Proving a code only counts the wrong ones.
            let changed_something = changed && O::NAME != CheckCode::NAME;
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
    m.ask(|w| PrintLetters { administration: w.bureau.administration, requests: vec![w.granted] });
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
    m.ask(|w| ConfirmPaperMandate { space: w.space, mandate: w.on_paper });
    m.ask(|w| DeclinePaperMandate { space: w.space, mandate: w.on_paper });
    m.ask(|w| ReadMandateScan { space: w.space, mandate: w.on_paper, document: w.scan });
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
    m.ask(|_| Search { text: "a".into() });
    m.ask(|_| ReadSettings {});
    m.ask(|_| ChangeOfficeRules { rules: OfficeRules::default() });
    m.ask(|_| ChangeMailAccount { account: mail_account() });
    m.ask(|_| RemoveMailAccount {});
    m.ask(|_| TestMailAccount {});
    m.ask(|w| CopyOffice { to: w.town.file.with_extension("copy") });
    m.ask(|_| ReplaceOffice {});
    m.ask(|_| ShowRecoveryKey {});
    m.ask(|_| ListTrust {});
    m.ask(|w| ReadAuthorityFile { file: w.town.authority.root_der().to_vec() });
    m.ask(|w| AddTrustedAuthority {
        file: w.town.authority.root_der().to_vec(),
        fingerprint: "none".into(),
    });
    m.ask(|w| {
        let anchor = w.town.office.perform(None, ListTrust {}).unwrap().authorities[0].anchor;
        RemoveTrustedAuthority { anchor }
    });
    m.ask(|_| AddRevocationList { file: b"no list".to_vec() });
    m.ask(|_| RemoveRevocationList { list: uuid::Uuid::nil().into() });

    administrations(m);
    requests(m);
    codes_and_mandates(m);

    let asked: BTreeSet<&str> = matrix.rows.keys().copied().collect();
    let all: BTreeSet<&str> = each_operation().iter().map(|(name, ..)| *name).collect();
    assert_eq!(asked, all, "every operation has its rows, and no other");
    insta::assert_snapshot!(matrix.text());
}
