//! M-4, M-6: messages that really go out, or honestly do not.

use office::operations::{
    ChangeMailAccount, ChangeProfile, HandOverMail, InvitationDetails, RemoveMailAccount,
    RetryMail, WithdrawInvitation, WriteMail,
};
use office::views::{MailAccount, MailSecurity, MailState};
use office::{GivenUp, SmtpCarrier, try_account};
use rules::{InvitationId, Language, Refusal, SpaceId, Task};
use testkit::{Citizen, Town, id_of, refused, refused_at};

use crate::post::{self, MailServer};

/// Long enough for a server on this computer.
pub(crate) const PATIENCE: std::time::Duration = std::time::Duration::from_secs(3);

/// An eSpace whose administrator invites Jos.
pub(crate) struct Scene {
    pub(crate) town: Town,
    pub(crate) nadia: office::Session,
    pub(crate) space: SpaceId,
    pub(crate) jos: Citizen,
}

pub(crate) fn scene() -> Scene {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let jos = town.citizen("Jos", "Klein", 2);
    Scene { town, nadia, space, jos }
}

/// An account at a server on this computer.
pub(crate) fn account(port: u16) -> MailAccount {
    MailAccount {
        host: "127.0.0.1".into(),
        port,
        security: MailSecurity::None,
        user: String::new(),
        from: "desk@menuiserie-schmit.example".into(),
    }
}

impl Scene {
    pub(crate) fn set_up(&self, port: u16) {
        self.town.ask(&self.nadia, ChangeMailAccount { account: account(port) }).unwrap();
    }

    pub(crate) fn invite(&self) -> InvitationId {
        id_of(&self.town.invite(&self.nadia, self.space, &self.jos, Task::Manager).unwrap())
    }

    pub(crate) fn deliver(&self) -> office::Delivery {
        let account = self.town.office.mail_account().unwrap().unwrap();
        self.town.office.deliver_due(&SmtpCarrier::new(&account, None, PATIENCE).unwrap()).unwrap()
    }

    /// The message to Jos, when it will not be tried again by itself.
    pub(crate) fn given_up(&self, invitation: InvitationId) -> GivenUp {
        GivenUp { space: self.space, invitation, to: "jos@town.example".into() }
    }

    pub(crate) fn mail(&self, invitation: InvitationId) -> office::views::MailView {
        self.town
            .ask(&self.nadia, InvitationDetails { space: self.space, invitation })
            .unwrap()
            .mail
            .unwrap()
    }
}

/// A letter's text with its transfer encoding undone.
pub(crate) fn readable(source: &str) -> String {
    let joined = source.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = (*first == b'=').then(|| after.get(..2)).flatten();
        match code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn an_invitation_reaches_the_invitees_mailbox_with_all_it_has_to_say_m_4() {
    let scene = scene();
    let server = MailServer::start();
    scene.set_up(server.port());
    let invitation = scene.invite();
    assert_eq!(scene.mail(invitation).state, MailState::Waiting);
    assert_eq!(scene.deliver().sent, [invitation]);
    let letter = server.letter_to("jos@town.example");
    assert_eq!(letter.from, "desk@menuiserie-schmit.example");
    let text = readable(&letter.source);
    assert!(text.contains("Menuiserie Schmit S.à r.l."), "it names the eSpace: {text}");
    assert!(text.contains(&scene.jos.ssn.grouped()), "and the certificate number");
    assert!(text.contains("automated"), "and says that it is automatic");
    let mail = scene.mail(invitation);
    assert_eq!((mail.state, mail.attempts), (MailState::Sent, 1));
    assert!(scene.deliver().sent.is_empty(), "it goes out once");
}

#[test]
fn the_message_is_in_the_invitees_language_if_they_are_known_m_4() {
    let scene = scene();
    let session = scene.town.registered(&scene.jos);
    scene
        .town
        .ask(&session, ChangeProfile { email: "jos@town.example".into(), language: Language::De })
        .unwrap();
    let invitation = scene.invite();
    let message =
        scene.town.ask(&scene.nadia, WriteMail { space: scene.space, invitation }).unwrap();
    assert!(message.subject.starts_with("Einladung"), "{}", message.subject);
    let stranger = scene.town.citizen("Luc", "Hansen", 3);
    let invitation =
        id_of(&scene.town.invite(&scene.nadia, scene.space, &stranger, Task::Manager).unwrap());
    let message =
        scene.town.ask(&scene.nadia, WriteMail { space: scene.space, invitation }).unwrap();
    assert!(
        message.subject.starts_with("Invitation to"),
        "the eSpace has no language of its own, so the inviter's: {}",
        message.subject
    );
}

#[test]
fn without_an_account_nothing_pretends_to_have_been_sent_m_4() {
    let scene = scene();
    let invitation = scene.invite();
    assert_eq!(scene.mail(invitation).state, MailState::ByHand);
    let (space, nadia) = (scene.space, &scene.nadia);
    assert_eq!(
        refused(scene.town.ask(nadia, RetryMail { space, invitation })),
        Refusal::MailNotSetUp
    );
    let message = scene.town.ask(nadia, WriteMail { space, invitation }).unwrap();
    let eml = String::from_utf8(message.eml).unwrap();
    assert!(
        eml.starts_with("X-Unsent: 1\r\n") && !eml.contains("From:"),
        "it opens as a draft of the person's own: {eml}"
    );
    assert!(readable(&eml).contains(&scene.jos.ssn.grouped()));
    assert_eq!(scene.mail(invitation).state, MailState::ByHand, "writing it is not sending it");
    let after = scene.town.ask(nadia, HandOverMail { space, invitation }).unwrap();
    assert_eq!(after.mail.unwrap().state, MailState::HandedOver);
}

#[test]
fn a_server_that_is_down_is_tried_again_and_then_succeeds_m_4() {
    let scene = scene();
    scene.set_up(post::nobody());
    let invitation = scene.invite();
    assert_eq!(scene.deliver().failed, [invitation]);
    let mail = scene.mail(invitation);
    assert_eq!((mail.state, mail.problem), (MailState::Waiting, Some(Refusal::MailUnreachable)));
    assert!(mail.next_at.is_some());
    assert!(scene.deliver().failed.is_empty(), "not before its time");

    let server = MailServer::start();
    scene.set_up(server.port());
    scene.town.clock.skip(chrono::TimeDelta::minutes(2));
    assert_eq!(scene.deliver().sent, [invitation]);
    server.letter_to("jos@town.example");
}

#[test]
fn a_server_that_stays_down_ends_the_attempts_and_a_person_starts_them_again_m_4() {
    let scene = scene();
    scene.set_up(post::nobody());
    let invitation = scene.invite();
    let mut attempts = 0;
    while scene.mail(invitation).state != MailState::Failed {
        attempts += 1;
        assert!(attempts < 20, "it ends some day");
        scene.deliver();
        scene.town.clock.skip(chrono::TimeDelta::hours(25));
    }
    assert_eq!(attempts, 8);
    let retried =
        scene.town.ask(&scene.nadia, RetryMail { space: scene.space, invitation }).unwrap();
    assert_eq!(retried.mail.unwrap().state, MailState::Waiting);
}

#[test]
fn a_server_that_refuses_is_not_asked_again_by_itself_m_4() {
    let scene = scene();
    let server = MailServer::refusing();
    scene.set_up(server.port());
    let invitation = scene.invite();
    assert_eq!(scene.deliver().given_up, [scene.given_up(invitation)]);
    let mail = scene.mail(invitation);
    assert_eq!(mail.state, MailState::Failed);
    assert!(
        matches!(mail.problem, Some(Refusal::MailRefused { reply: 550..=559 })),
        "{:?}",
        mail.problem
    );
}

#[test]
fn a_server_that_hangs_is_given_up_on_and_tried_later_m_4() {
    let scene = scene();
    scene.set_up(post::hanging());
    let invitation = scene.invite();
    scene.deliver();
    let mail = scene.mail(invitation);
    assert_eq!((mail.state, mail.problem), (MailState::Waiting, Some(Refusal::MailTimeout)));
}

#[test]
fn a_message_that_a_crash_left_in_the_middle_goes_out_after_all_x_3() {
    struct Crash;
    impl office::Carrier for Crash {
        fn carry(&self, _: &office::Letter) -> Result<(), Refusal> {
            panic!("the power went out");
        }
    }
    let scene = scene();
    let server = MailServer::start();
    scene.set_up(server.port());
    let invitation = scene.invite();
    let crashed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        scene.town.office.deliver_due(&Crash)
    }));
    assert!(crashed.is_err());
    assert_eq!(scene.mail(invitation).state, MailState::Sending);
    let restarted = scene.town.opened_again();
    let carrier = SmtpCarrier::new(&account(server.port()), None, PATIENCE).unwrap();
    assert_eq!(restarted.deliver_due(&carrier).unwrap().sent, [invitation]);
}

#[test]
fn the_message_of_a_withdrawn_invitation_never_goes_out_m_6() {
    let scene = scene();
    let server = MailServer::start();
    scene.set_up(server.port());
    let invitation = scene.invite();
    scene.town.ask(&scene.nadia, WithdrawInvitation { space: scene.space, invitation }).unwrap();
    assert!(scene.deliver().sent.is_empty());
    assert!(server.letters().is_empty());
}

#[test]
fn removing_the_account_leaves_waiting_messages_to_the_people_m_4() {
    let scene = scene();
    scene.set_up(post::nobody());
    let invitation = scene.invite();
    scene.town.ask(&scene.nadia, RemoveMailAccount {}).unwrap();
    assert_eq!(scene.mail(invitation).state, MailState::ByHand);
}

#[test]
fn five_days_before_the_end_the_invitee_is_reminded_once_m_6() {
    let scene = scene();
    let server = MailServer::start();
    scene.set_up(server.port());
    let invitation = scene.invite();
    scene.deliver();
    assert!(scene.town.office.warn_about_ending_invitations().unwrap().is_empty());
    scene.town.clock.skip_days(25);
    let warned = scene.town.office.warn_about_ending_invitations().unwrap();
    assert_eq!(
        warned.iter().map(|ending| (ending.invitation, ending.days_left)).collect::<Vec<_>>(),
        [(invitation, 5)]
    );
    assert!(scene.town.office.warn_about_ending_invitations().unwrap().is_empty(), "once");
    assert_eq!(scene.deliver().sent, [invitation]);
    assert_eq!(server.letters().len(), 2);
}

#[test]
fn an_account_is_checked_before_it_is_kept_and_never_sends_a_password_in_the_clear() {
    let scene = scene();
    let set = |account| scene.town.ask(&scene.nadia, ChangeMailAccount { account });
    let bad = MailAccount { host: " ".into(), port: 0, from: "x".into(), ..account(1) };
    assert_eq!(refused_at(set(bad.clone()), "host"), Refusal::FieldMissing);
    assert_eq!(refused_at(set(bad), "from"), Refusal::EmailInvalid);
    let far = MailAccount { host: "mail.example.lu".into(), ..account(25) };
    assert_eq!(refused_at(set(far), "security"), Refusal::MailNotSecure);
}

#[test]
fn a_test_message_arrives_or_says_why_not() {
    let scene = scene();
    let server = MailServer::start();
    let now = office::Clock::now(&*scene.town.clock);
    try_account(&account(server.port()), None, "me@town.example", Language::Fr, now).unwrap();
    server.letter_to("me@town.example");
    let to_nobody =
        try_account(&account(post::nobody()), None, "me@town.example", Language::Fr, now);
    assert_eq!(refused(to_nobody), Refusal::MailUnreachable);
    let with_tls = MailAccount { security: MailSecurity::StartTls, ..account(server.port()) };
    assert_eq!(
        refused(try_account(&with_tls, None, "me@town.example", Language::Fr, now)),
        Refusal::MailNotSecure
    );
}
