//! the permission matrix. Every operation × every kind of actor, one reviewed snapshot; an
//! operation without a row fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use office::operations::*;
use office::views::{MailAccount, MailSecurity};
use office::{Error, Operation, Session, each_operation};
use rules::{
    Answer, CertificateChoice, ContactInput, Grant, InvitationId, Language, MemberId, OfficeRules,
    Right, SpaceId, Task,
};
use store::SqliteDatabase;
use testkit::{Town, id_of};

use crate::records::{data, recorded};

/// Who asks.
const ACTORS: [&str; 13] = [
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
}

fn world() -> World {
    let town = Town::new();
    let mut sessions = BTreeMap::new();
    // The first to register owns the office, and administers another eSpace.
    let (_, owner) = town.newcomer("Olga", "Owner", 100);
    town.space(&owner, "Anderswo S.A.");
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

    sessions.insert("invited", invited_in);
    sessions.insert("refused the invitation", refuser_in);
    sessions.insert("stranger", town.newcomer("Steve", "Stranger", 112).1);
    sessions.insert(
        "certificate not registered",
        town.sign_in(&town.citizen("Nina", "New", 113)).unwrap(),
    );
    sessions.insert("administrator", administrator);
    sessions.insert("administrator elsewhere, owner", owner);
    World { data: data(&town), town, space, sessions, other, suspended, invitation, waiting }
}

struct Matrix {
    rows: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
}

impl Matrix {
    /// Asks as every actor, each time in a world where nobody has asked before.
    fn ask<O: Operation>(&mut self, make: impl Fn(&World) -> O) {
        let mut world = world();
        for actor in ACTORS {
            let before = recorded(&world.data);
            let outcome = world.town.office.perform(world.sessions.get(actor), make(&world));
            let changed = O::CHANGES && outcome.is_ok();
            let grew = recorded(&world.data) > before;
            assert_eq!(grew, changed, "X-2: {} for {actor} is recorded if it changed", O::NAME);
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
                world = self::world();
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

#[test]
fn what_everyone_may_and_may_not_is_as_reviewed_x_1() {
    let mut matrix = Matrix { rows: BTreeMap::new() };
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

    let asked: BTreeSet<&str> = matrix.rows.keys().copied().collect();
    let all: BTreeSet<&str> = each_operation().iter().map(|(name, ..)| *name).collect();
    assert_eq!(asked, all, "every operation has its rows, and no other");
    insta::assert_snapshot!(matrix.text());
}
