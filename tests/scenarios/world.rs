//! The world of the permission matrix: an eSpace with members of every kind, an administration with
//! its officers, a company elsewhere, and everything that an operation can be about.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use office::operations::*;
use office::views::FreshCode;
use office::{Attachment, Clock, Session};
use rules::{
    AnchorId, Answer, CertificationId, CertifiedBy, DocumentId, DomainId, DomainSettings, Grant,
    GroupColour, GroupId, InvitationId, MandateId, MemberId, OfficerId, OfficerInput, OfficerTask,
    OtherCompanyInput, RequestId, RequestKind, RevocationListId, Right, Scope, SecurityCodeRule,
    SpaceId, Task,
};
use store::SqliteDatabase;
use testkit::mandates::{Bureau, names, tax_cards};
use testkit::{Town, id_of};

use crate::records::data;
use crate::trust::{fingerprint, other_authority};

/// Where everybody asks: one eSpace with everything that an operation can be about.
pub(crate) struct World {
    pub(crate) town: Town,
    /// The same data, to count what was recorded.
    pub(crate) data: SqliteDatabase,
    pub(crate) space: SpaceId,
    pub(crate) sessions: BTreeMap<&'static str, Session>,
    /// A manager whom nobody of the actors is.
    pub(crate) other: MemberId,
    pub(crate) suspended: MemberId,
    pub(crate) invitation: InvitationId,
    pub(crate) waiting: InvitationId,
    /// The administration whose officers two of the actors are.
    pub(crate) bureau: Bureau,
    /// A domain of it in which no certification was asked for.
    pub(crate) second: DomainId,
    /// Another officer of it.
    pub(crate) colleague: OfficerId,
    /// A request of the eSpace that waits, and one of which an officer asked something.
    pub(crate) request: RequestId,
    pub(crate) asked_back: RequestId,
    pub(crate) granted: RequestId,
    /// One whose letter was printed, of the company elsewhere.
    pub(crate) printed: RequestId,
    pub(crate) document: DocumentId,
    pub(crate) certification: CertificationId,
    /// A code that waits to be entered, and its groups.
    pub(crate) code: FreshCode,
    /// The eSpace of the administrator elsewhere, a representative of this one.
    pub(crate) elsewhere: SpaceId,
    pub(crate) mandate: MandateId,
    pub(crate) on_paper: MandateId,
    pub(crate) scan: DocumentId,
    /// A group of the eSpace, and the number of a client of it that is in none.
    pub(crate) group: GroupId,
    pub(crate) client: String,
    /// A trusted authority that vouches for nobody here, and a revocation list that names nobody.
    pub(crate) anchor: AnchorId,
    pub(crate) revocations: RevocationListId,
}

/// Everybody who asks, and everything that is asked about.
pub(crate) fn world() -> World {
    let town = Town::new();
    let mut sessions = BTreeMap::new();
    // The first to register owns the office, and administers another eSpace.
    let (_, owner) = town.newcomer("Olga", "Owner", 100);
    let elsewhere = trustee(&town, &owner);
    let further = trusts(&town, &owner);
    let account = crate::mail::account(crate::post::nobody());
    town.ask(&owner, ChangeMailAccount { account }).unwrap();
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
    let group = CreateGroup {
        space,
        name: "Horesca".into(),
        colour: GroupColour::Blue,
        companies: Vec::new(),
    };
    let group = town.ask(&administrator, group).unwrap().group;
    let clients = town.ask(&administrator, ListClients { space }).unwrap();
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
        group,
        client: clients.rows[0].national_number.clone(),
        anchor: further.anchor,
        revocations: further.revocations,
    }
}

/// What the owner has added to whom the office trusts.
struct Further {
    anchor: AnchorId,
    revocations: RevocationListId,
}

fn trusts(town: &Town, owner: &Session) -> Further {
    let file = other_authority(town).root_der().to_vec();
    let fingerprint = fingerprint(&file);
    let add = AddTrustedAuthority { file, fingerprint: fingerprint.clone() };
    let known = town.ask(owner, add).unwrap().authorities;
    let added = known.iter().find(|known| known.certificate.fingerprint == fingerprint).unwrap();
    let list = AddRevocationList { file: revocation_list(town) };
    let lists = town.ask(owner, list).unwrap().revocation_lists;
    Further { anchor: added.anchor, revocations: lists[0].list }
}

/// A list of the office's own authority that revokes nobody.
pub(crate) fn revocation_list(town: &Town) -> Vec<u8> {
    let now = town.clock.now();
    town.authority.revocation_list(&[], now, now + TimeDelta::days(30)).unwrap()
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

pub(crate) fn attachment() -> Attachment {
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
    // One of its codes makes the eSpace a representative, too.
    let code = town.letter(bureau, printed.row.request).unwrap().representatives.swap_remove(0);
    town.ask(administrator, RegisterCode { space, code, security_code: String::new() }).unwrap();
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

pub(crate) fn representative_code(space: SpaceId, domain: DomainId) -> CreateRepresentativeCode {
    CreateRepresentativeCode {
        space,
        domain,
        scope: Scope::of(["consult".to_owned()]),
        ends_on: "2027-06-30".parse().unwrap(),
        recipient: String::new(),
        security_code: String::new(),
    }
}

pub(crate) fn paper_mandate(space: SpaceId, domain: DomainId) -> RecordPaperMandate {
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
