//! every change is recorded. Whatever changes something, asked for or of the office's own
//! accord, makes a chain of events grow, and what it leaves there has words in every language.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::TimeDelta;
use identity::Anchor;
use identity::authority::Authority;
use office::operations::*;
use office::views::HistoryEntry;
use office::{Carrier, Clock, Letter, Office, OfficeKind, Operation, Session, each_operation};
use rules::{
    Answer, CertificateChoice, ContactInput, Grant, InviteInput, Language, MailWish, OfficeRules,
    Refusal, SpaceId, Task,
};
use store::{Database, SqliteDatabase, SqliteOptions};
use testkit::{Town, id_of};

use crate::mail::{account, scene};

/// The town's data, opened beside its office.
pub(crate) fn data(town: &Town) -> SqliteDatabase {
    SqliteDatabase::open(&town.file, &town.key, town.clock.now(), SqliteOptions::default()).unwrap()
}

/// How many events all chains have together.
pub(crate) fn recorded(database: &SqliteDatabase) -> u32 {
    let mut tx = database.read().unwrap();
    tx.count("SELECT count(*) FROM events", &[]).unwrap()
}

/// The operations that change something and are told of in a story of their own.
pub(crate) const ABOUT_MANDATES: [&str; 33] = [
    "add-officer",
    "answer-question",
    "ask-administration",
    "ask-for-information",
    "bring-certification-forward",
    "change-administration",
    "change-domain",
    "change-group",
    "change-mandate",
    "check-code",
    "check-import",
    "confirm-paper-mandate",
    "create-group",
    "create-representative-code",
    "decline-paper-mandate",
    "delete-group",
    "end-certification",
    "end-officer",
    "give-up-mandate",
    "grant-case",
    "lose-letter",
    "move-clients",
    "print-letters",
    "record-paper-mandate",
    "refuse-case",
    "register-administration",
    "register-code",
    "register-import",
    "replace-code",
    "replace-mandate-code",
    "revoke-code",
    "revoke-mandate",
    "withdraw-request",
];

/// The operations that keep only what a person has read, which is no part of any history.
pub(crate) const OF_READING: [&str; 2] = ["mark-all-messages-read", "mark-messages"];

/// Does things one after another and sees that each one is recorded.
pub(crate) struct Diary<'a> {
    pub(crate) town: &'a Town,
    pub(crate) data: SqliteDatabase,
    pub(crate) done: BTreeSet<&'static str>,
}

impl Diary<'_> {
    #[track_caller]
    pub(crate) fn ask<O: Operation>(&mut self, session: &Session, operation: O) -> O::Output {
        self.ask_as(Some(session), operation)
    }

    #[track_caller]
    fn ask_as<O: Operation>(&mut self, session: Option<&Session>, operation: O) -> O::Output {
        let before = recorded(&self.data);
        let answer = self.town.office.perform(session, operation);
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", O::NAME));
        assert!(recorded(&self.data) > before, "{} changes something and leaves no trace", O::NAME);
        self.done.insert(O::NAME);
        answer
    }
}

/// Takes every message, or always fails in the same way.
struct Always(Result<(), Refusal>);

impl Carrier for Always {
    fn carry(&self, _: &Letter) -> Result<(), Refusal> {
        self.0.clone()
    }
}

fn history(town: &Town, session: &Session, space: SpaceId) -> Vec<HistoryEntry> {
    town.ask(session, History { space, before: None, count: 200 }).unwrap().entries
}

fn office_history(town: &Office, session: &Session) -> Vec<HistoryEntry> {
    town.perform(Some(session), OfficeHistory { before: None, count: 200 }).unwrap().entries
}

#[track_caller]
pub(crate) fn has_words(table: &documents::Table, language: Language) {
    let csv = String::from_utf8(documents::table_csv(table)).unwrap();
    assert!(!csv.contains('⟦'), "a word is missing in {language:?}: {csv}");
    assert!(!csv.contains("{$"), "a fact is missing in {language:?}: {csv}");
}

#[test]
fn every_operation_that_changes_something_is_recorded_in_words_x_2_l_1() {
    let town = Town::new();
    let (nadia_certificate, nadia) = {
        let citizen = town.citizen("Nadia", "Weber", 1);
        let session = town.sign_in(&citizen).unwrap();
        (citizen, session)
    };
    let now = town.clock.now();
    let mut diary = Diary { town: &town, data: data(&town), done: BTreeSet::new() };
    diary.ask(&nadia, Register { email: nadia_certificate.email(), language: Language::En });
    let email = nadia_certificate.email();
    diary.ask(&nadia, ChangeProfile { email, language: Language::De });
    let stick = town.citizen("Nadia", "Weber", 11);
    let signed = stick.credential.sign(&town.office.challenge().unwrap()).unwrap();
    diary.ask(&nadia, AddCertificate { signed });

    let company = SpaceCompany::New(town.company("Menuiserie Schmit S.à r.l."));
    let space = diary.ask(&nadia, CreateSpace { company, label: String::new() }).space;
    let private = diary.ask(&nadia, OpenPrivateSpace {}).space;
    let profile = town.company("Menuiserie Schmit S.A.");
    let label = "Atelier".to_owned();
    diary.ask(&nadia, ChangeCompanyProfile { space, profile, label, version: 1 });

    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let invitee = InviteInput { ..jos.invitee(Task::Manager) };
    let invited = diary.ask(&nadia, InviteMember { space, invitee });
    let invitation = id_of(&invited);
    diary.ask(&nadia, HandOverMail { space, invitation });
    let contact = ContactInput { phone: "+352 26 12 34".into(), ..ContactInput::default() };
    let change = ChangeInvitation {
        space,
        invitation,
        grant: Grant::of(Task::Manager),
        choice: CertificateChoice::InvitedOnly,
        contact: contact.clone(),
        version: invited.version,
    };
    diary.ask(&nadia, change);
    diary.ask(&nadia, ChangeMailAccount { account: account(25) });
    diary.ask(&nadia, SendInvitationAgain { space, invitation });
    diary.ask(&nadia, RetryMail { space, invitation });
    diary.ask(&nadia, RemoveMailAccount {});
    diary.ask(&jos_in, AnswerInvitation { invitation, answer: Answer::Accept });
    let tessa = town.citizen("Tessa", "Faber", 3);
    let invitation = id_of(&town.invite(&nadia, space, &tessa, Task::Manager).unwrap());
    diary.ask(&nadia, WithdrawInvitation { space, invitation });

    let member = town.member(&nadia, space, &jos.ssn);
    let version = town.ask(&nadia, MemberDetails { space, member }).unwrap().version;
    let change = ChangeMember {
        space,
        member,
        grant: Grant::of(Task::ManagerWithoutSignature),
        choice: CertificateChoice::Any,
        contact: ContactInput::default(),
        version,
    };
    diary.ask(&nadia, change);
    diary.ask(&nadia, SuspendMember { space, member });
    diary.ask(&nadia, ReinstateMember { space, member });
    diary.ask(&jos_in, LeaveSpace { space });
    let marc = town.citizen("Marc", "Bauer", 4);
    let marc_in = town.registered(&marc);
    let member = town.joined(&nadia, space, &marc, &marc_in, Grant::of(Task::Manager));
    diary.ask(&nadia, DeleteMember { space, member });

    diary.ask(&nadia, ChangeMessageMail { wish: MailWish::All });
    diary.ask(&nadia, ChangeMessageMail { wish: MailWish::None });
    diary.ask(&nadia, ChangeOfficeRules { rules: OfficeRules::default() });
    let other = Authority::create("Other CA", now, now + TimeDelta::days(300)).unwrap();
    let file = other.root_der().to_vec();
    let fingerprint = Anchor::read(&file).unwrap()[0].view().fingerprint;
    let trust = diary.ask(&nadia, AddTrustedAuthority { file, fingerprint: fingerprint.clone() });
    let added = trust
        .authorities
        .iter()
        .find(|known| known.certificate.fingerprint == fingerprint)
        .unwrap();
    let file = other.revocation_list(&[], now, now + TimeDelta::days(30)).unwrap();
    let lists = diary.ask(&nadia, AddRevocationList { file }).revocation_lists;
    diary.ask(&nadia, RemoveRevocationList { list: lists[0].list });
    diary.ask(&nadia, RemoveTrustedAuthority { anchor: added.anchor });
    diary.ask(&nadia, ShowRecoveryKey {});
    diary.ask(&nadia, ReplaceOffice {});

    let changing: BTreeSet<_> = each_operation()
        .into_iter()
        .filter_map(|(name, _, changes)| changes.then_some(name))
        .filter(|name| !ABOUT_MANDATES.contains(name) && !OF_READING.contains(name))
        .collect();
    assert_eq!(
        diary.done, changing,
        "every operation that changes something was done, and no other"
    );
    for language in Language::ALL {
        for space in [space, private] {
            let export = town.ask(&nadia, ExportHistory { space, language }).unwrap();
            has_words(&export.table, language);
        }
        let export = town.ask(&nadia, ExportOfficeHistory { language }).unwrap();
        has_words(&export.table, language);
    }
}

#[test]
fn before_anybody_is_registered_what_may_be_done_is_recorded_too_x_2() {
    let town = Town::new();
    let mut diary = Diary { town: &town, data: data(&town), done: BTreeSet::new() };
    diary.ask_as(None, ShowRecoveryKey {});
    diary.ask_as(None, ReplaceOffice {});
    let anchor = town.office.perform(None, ListTrust {}).unwrap().authorities[0].anchor;
    diary.ask_as(None, RemoveTrustedAuthority { anchor });
}

#[test]
fn a_renewed_certificate_is_recorded_when_it_is_first_used_x_2() {
    let town = Town::new();
    let (nadia, session) = town.newcomer("Nadia", "Weber", 1);
    town.sign_in(&nadia).unwrap();
    assert_eq!(office_history(&town.office, &session)[0].what, "person-registered");

    let renewed = town.citizen("Nadia", "Weber", 1);
    let session = town.sign_in(&renewed).unwrap();
    let told = &office_history(&town.office, &session)[0];
    assert_eq!((told.what.as_str(), told.who.as_str()), ("certificate-renewed", "Nadia Weber"));
    assert_eq!(told.ssn.as_ref(), Some(&nadia.ssn));
    assert_eq!(told.details["ssn"], nadia.ssn.grouped());
    let last = rules::day_in_luxembourg(renewed.credential.certificate().not_after());
    assert_eq!(told.details["day"], last.to_string());
    let before = recorded(&data(&town));
    town.sign_in(&renewed).unwrap();
    assert_eq!(recorded(&data(&town)), before, "signing in again changes nothing");
    for language in Language::ALL {
        has_words(&town.ask(&session, ExportOfficeHistory { language }).unwrap().table, language);
    }
}

#[test]
fn the_end_of_an_expired_invitation_is_recorded_as_nobodys_deed_x_2_m_6() {
    let scene = scene();
    let (town, nadia, space) = (&scene.town, &scene.nadia, scene.space);
    scene.invite();
    town.clock.skip_days(31);
    scene.invite();
    let told = history(town, nadia, space);
    let whats: Vec<_> = told.iter().map(|entry| entry.what.as_str()).collect();
    assert_eq!(whats, ["member-invited", "invitation-expired", "member-invited", "space-created"]);
    assert_eq!((told[1].who.as_str(), &told[1].ssn), ("", &None), "time ended it");
    assert_eq!(told[1].details["name"], "Jos Klein");
    assert_eq!(told[1].details["day"], "2026-12-24");
    for language in Language::ALL {
        has_words(&town.ask(nadia, ExportHistory { space, language }).unwrap().table, language);
    }
}

#[test]
fn what_became_of_a_message_is_recorded_once_it_is_certain_x_2_m_4() {
    let scene = scene();
    let (town, nadia, space) = (&scene.town, &scene.nadia, scene.space);
    scene.set_up(25);
    scene.invite();
    let before = recorded(&data(town));
    town.office.deliver_due(&Always(Err(Refusal::MailTimeout))).unwrap();
    assert_eq!(recorded(&data(town)), before, "it will be tried again");
    town.clock.skip(TimeDelta::minutes(2));
    town.office.deliver_due(&Always(Err(Refusal::MailRefused { reply: 550 }))).unwrap();
    let told = &history(town, nadia, space)[0];
    assert_eq!((told.what.as_str(), told.who.as_str()), ("invitation-mail-failed", ""));
    assert_eq!(told.details["problem"], "mail-refused");
    assert_eq!(told.details["email"], "jos@town.example");

    let invitation = town.rows(nadia, space)[1].invitation.unwrap();
    town.ask(nadia, RetryMail { space, invitation }).unwrap();
    town.office.deliver_due(&Always(Ok(()))).unwrap();
    let told = history(town, nadia, space);
    assert_eq!(told[0].what, "invitation-mail-sent");
    assert_eq!(
        (told[1].what.as_str(), told[1].who.as_str()),
        ("invitation-mail-retried", "Nadia Weber")
    );
    let before = recorded(&data(town));
    assert!(town.office.deliver_due(&Always(Ok(()))).unwrap().sent.is_empty());
    assert_eq!(recorded(&data(town)), before);
    for language in Language::ALL {
        has_words(&town.ask(nadia, ExportHistory { space, language }).unwrap().table, language);
    }
}

#[test]
fn a_restored_office_records_that_it_was_and_by_whom_x_2_x_4() {
    let town = Town::new();
    let (nadia, session) = town.newcomer("Nadia", "Weber", 1);
    let backup = town.file.with_extension("espace");
    town.back_up(&session, &backup).unwrap();
    // Registered after the backup was made, so not known in it.
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    town.ask(&session, ReplaceOffice {}).unwrap();
    let told = &office_history(&town.office, &session)[0];
    assert_eq!((told.what.as_str(), told.who.as_str()), ("replacement-begun", "Nadia Weber"));

    let now = town.clock.now();
    let open = || SqliteDatabase::open(&backup, &town.key, now, SqliteOptions::default()).unwrap();
    let restored = Office::open(Arc::new(open()), town.clock.clone(), OfficeKind::Real).unwrap();
    for by in [Some(&session), Some(&jos_in), None] {
        restored.record_restoration(by).unwrap();
    }
    let signed = nadia.credential.sign(&restored.challenge().unwrap()).unwrap();
    let there = restored.sign_in(&signed).unwrap();
    let told = office_history(&restored, &there);
    let told: Vec<_> = told[..3]
        .iter()
        .map(|entry| (entry.what.as_str(), entry.who.as_str(), entry.ssn.clone()))
        .collect();
    let holder = jos.credential.certificate().holder();
    assert_eq!(
        told,
        [
            ("backup-restored", "", None),
            ("backup-restored", holder, Some(jos.ssn.clone())),
            ("backup-restored", "Nadia Weber", Some(nadia.ssn.clone())),
        ]
    );
    for language in Language::ALL {
        let export = restored.perform(Some(&there), ExportOfficeHistory { language }).unwrap();
        has_words(&export.table, language);
    }
    assert_eq!(restored.perform(Some(&there), CheckOfficeHistory {}).unwrap().broken_at, None);
}
