//! M-4, M-6: what becomes of a message when its invitation ends, or goes out anew, while the
//! message is on its way.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::TimeDelta;
use office::operations::{
    EnterSpace, HandOverMail, History, InvitationDetails, RemoveMailAccount, SendInvitationAgain,
    WithdrawInvitation,
};
use office::views::MailState;
use office::{Carrier, Letter};
use rules::{Answer, InvitationId, Refusal};
use store::{Database, SqliteDatabase, SqliteOptions};

use crate::mail::{Scene, scene};
use crate::post;

/// Lets something happen while a message is on its way, and then says what came of the message.
struct Meanwhile<F> {
    happens: F,
    then: Result<(), Refusal>,
}

impl<F: Fn() + Send + Sync> Carrier for Meanwhile<F> {
    fn carry(&self, _: &Letter) -> Result<(), Refusal> {
        (self.happens)();
        self.then.clone()
    }
}

/// Takes every message and counts them.
#[derive(Default)]
struct Counting(AtomicUsize);

impl Carrier for Counting {
    fn carry(&self, _: &Letter) -> Result<(), Refusal> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

/// A failure after which a message would be tried again, and one after which a person would be told.
const FAILURES: [Refusal; 2] = [Refusal::MailTimeout, Refusal::MailRefused { reply: 550 }];

impl Scene {
    fn with_an_account(self) -> Self {
        self.set_up(post::nobody());
        self
    }

    fn withdraw(&self, invitation: InvitationId) {
        self.town.ask(&self.nadia, WithdrawInvitation { space: self.space, invitation }).unwrap();
    }

    /// Where the invitation's latest message stands, and when it would be tried next.
    fn stored(&self, invitation: InvitationId) -> (String, bool) {
        let now = office::Clock::now(&*self.town.clock);
        let database =
            SqliteDatabase::open(&self.town.file, &self.town.key, now, SqliteOptions::default())
                .unwrap();
        let mut tx = database.read().unwrap();
        let mail = store::outbox::of_invitation(&mut *tx, invitation).unwrap().unwrap();
        (mail.state, mail.next_at.is_some())
    }

    /// How many messages go out in the days to come.
    fn go_out_later(&self) -> usize {
        let carrier = Counting::default();
        for _ in 0..10 {
            assert!(!self.town.office.mail_is_due().unwrap(), "nothing waits to go out");
            self.town.office.deliver_due(&carrier).unwrap();
            self.town.clock.skip(TimeDelta::hours(25));
        }
        carrier.0.into_inner()
    }
}

fn over() -> (String, bool) {
    ("superseded".to_owned(), false)
}

#[test]
fn the_message_of_an_invitation_withdrawn_while_it_is_being_sent_is_not_tried_again_m_6() {
    for failure in FAILURES {
        let scene = scene().with_an_account();
        let invitation = scene.invite();
        let carrier =
            Meanwhile { happens: || scene.withdraw(invitation), then: Err(failure.clone()) };
        let delivery = scene.town.office.deliver_due(&carrier).unwrap();
        assert_eq!((delivery.sent, delivery.failed), (vec![], vec![invitation]));
        assert!(delivery.given_up.is_empty(), "nobody misses this message: {failure:?}");
        assert_eq!(scene.stored(invitation), over(), "{failure:?}");
        assert_eq!(scene.go_out_later(), 0, "{failure:?}");
    }
}

#[test]
fn the_message_of_an_invitation_answered_while_it_is_being_sent_is_not_tried_again_m_6() {
    for answer in [Answer::Accept, Answer::Refuse] {
        for failure in FAILURES {
            let scene = scene().with_an_account();
            let invitation = scene.invite();
            let jos = scene.town.registered(&scene.jos);
            let happens = || scene.town.answer(&jos, invitation, answer).unwrap();
            let carrier = Meanwhile { happens, then: Err(failure) };
            scene.town.office.deliver_due(&carrier).unwrap();
            assert_eq!(scene.stored(invitation), over(), "{answer:?}");
            assert_eq!(scene.go_out_later(), 0, "{answer:?}");
        }
    }
}

#[test]
fn a_message_that_went_out_before_its_invitation_was_withdrawn_is_not_denied_m_4() {
    let scene = scene().with_an_account();
    let invitation = scene.invite();
    let carrier = Meanwhile { happens: || scene.withdraw(invitation), then: Ok(()) };
    assert_eq!(scene.town.office.deliver_due(&carrier).unwrap().sent, [invitation]);
    assert_eq!(scene.stored(invitation), ("sent".to_owned(), false));
    assert_eq!(scene.go_out_later(), 0);
}

#[test]
fn a_message_that_a_person_takes_out_while_it_is_being_sent_counts_as_handed_over_m_4_x_2() {
    for failure in FAILURES {
        let scene = scene().with_an_account();
        let invitation = scene.invite();
        let hand_over = || {
            let take = HandOverMail { space: scene.space, invitation };
            scene.town.ask(&scene.nadia, take).unwrap();
        };
        let carrier = Meanwhile { happens: hand_over, then: Err(failure.clone()) };
        let delivery = scene.town.office.deliver_due(&carrier).unwrap();
        assert!(delivery.given_up.is_empty(), "the person has it in their hands: {failure:?}");
        assert_eq!(scene.stored(invitation), ("handed-over".to_owned(), false), "{failure:?}");
        let history = History { space: scene.space, before: None, count: 1 };
        let told = &scene.town.ask(&scene.nadia, history).unwrap().entries[0];
        assert_eq!(told.what, "invitation-mail-handed-over", "{failure:?}");
        assert_eq!(scene.go_out_later(), 0, "{failure:?}");
    }
    // If it goes out all the same, that is true as well.
    let scene = scene().with_an_account();
    let invitation = scene.invite();
    let hand_over = || {
        let take = HandOverMail { space: scene.space, invitation };
        scene.town.ask(&scene.nadia, take).unwrap();
    };
    let carrier = Meanwhile { happens: hand_over, then: Ok(()) };
    assert_eq!(scene.town.office.deliver_due(&carrier).unwrap().sent, [invitation]);
    assert_eq!(scene.stored(invitation), ("sent".to_owned(), false));
    let history = History { space: scene.space, before: None, count: 2 };
    let told = scene.town.ask(&scene.nadia, history).unwrap().entries;
    let whats: Vec<_> = told.iter().map(|entry| entry.what.as_str()).collect();
    assert_eq!(whats, ["invitation-mail-sent", "invitation-mail-handed-over"]);
}

#[test]
fn an_invitation_sent_again_while_its_message_fails_goes_out_once_with_its_new_end_m_6() {
    for failure in FAILURES {
        let scene = scene().with_an_account();
        let invitation = scene.invite();
        let once = AtomicUsize::new(0);
        let again = || {
            if once.fetch_add(1, Ordering::Relaxed) == 0 {
                let again = SendInvitationAgain { space: scene.space, invitation };
                scene.town.ask(&scene.nadia, again).unwrap();
            }
        };
        let carrier = Meanwhile { happens: again, then: Err(failure) };
        scene.town.office.deliver_due(&carrier).unwrap();
        // A server that does not answer is left alone for a moment.
        scene.town.clock.skip(TimeDelta::minutes(1));
        scene.town.office.deliver_due(&carrier).unwrap();
        assert_eq!(once.load(Ordering::Relaxed), 2, "the old message, then the new one");
        let details = InvitationDetails { space: scene.space, invitation };
        let mail = scene.town.ask(&scene.nadia, details).unwrap().mail.unwrap();
        assert_eq!(mail.attempts, 1, "what is shown is the new message");
        let counting = Counting::default();
        for _ in 0..10 {
            scene.town.office.deliver_due(&counting).unwrap();
            scene.town.clock.skip(TimeDelta::hours(25));
        }
        let expected = usize::from(mail.state == MailState::Waiting);
        assert_eq!(counting.0.into_inner(), expected, "never the old one as well");
    }
}

#[test]
fn a_message_that_a_crash_left_in_the_middle_stays_if_its_invitation_was_withdrawn_m_6_x_3() {
    let scene = scene().with_an_account();
    let invitation = scene.invite();
    let crash = || {
        scene.withdraw(invitation);
        panic!("the power went out");
    };
    let carrier = Meanwhile { happens: crash, then: Ok(()) };
    let crashed = catch_unwind(AssertUnwindSafe(|| scene.town.office.deliver_due(&carrier)));
    assert!(crashed.is_err());
    let restarted = scene.town.opened_again();
    let carrier = Counting::default();
    assert!(restarted.deliver_due(&carrier).unwrap().sent.is_empty());
    assert_eq!(carrier.0.into_inner(), 0);
    assert_eq!(scene.stored(invitation), over());
}

#[test]
fn the_message_of_an_expired_invitation_never_goes_out_m_6() {
    let scene = scene().with_an_account();
    let invitation = scene.invite();
    scene.town.clock.skip_days(31);
    assert_eq!(scene.go_out_later(), 0, "it could not be answered any more");

    // Nor after a crash in the middle of an attempt.
    let scene = self::scene().with_an_account();
    let crashed = scene.invite();
    let carrier = Meanwhile { happens: || panic!("the power went out"), then: Ok(()) };
    let outcome = catch_unwind(AssertUnwindSafe(|| scene.town.office.deliver_due(&carrier)));
    assert!(outcome.is_err());
    scene.town.clock.skip_days(31);
    let restarted = scene.town.opened_again();
    assert!(restarted.deliver_due(&Counting::default()).unwrap().sent.is_empty());
    assert_eq!(scene.stored(crashed), over());
    assert_ne!(invitation, crashed);
}

#[test]
fn the_message_of_an_expired_invitation_gives_way_to_that_of_the_next_one_m_6() {
    let scene = scene().with_an_account();
    let expired = scene.invite();
    scene.town.clock.skip_days(31);
    let next = scene.invite();
    assert_eq!(scene.stored(expired), over());
    let carrier = Counting::default();
    assert_eq!(scene.town.office.deliver_due(&carrier).unwrap().sent, [next]);
}

#[test]
fn a_message_waits_for_a_keyring_that_does_not_give_the_password_out_m_4_i_5() {
    let kept_back = [Refusal::KeyringLocked, Refusal::KeyringMissing, Refusal::MailPasswordMissing];
    for refusal in kept_back {
        let scene = scene().with_an_account();
        let invitation = scene.invite();
        let carrier = Meanwhile { happens: || (), then: Err(refusal.clone()) };
        let delivery = scene.town.office.deliver_due(&carrier).unwrap();
        assert!(delivery.given_up.is_empty(), "a person ends this: {refusal:?}");
        let mail = scene.mail(invitation);
        assert_eq!((mail.state, mail.attempts), (MailState::Waiting, 1), "{refusal:?}");
        assert!(mail.next_at.is_some(), "it is tried again by itself: {refusal:?}");
        assert_eq!(mail.problem, Some(refusal), "and says what it waits for");
    }
}

#[test]
fn a_message_whose_account_is_removed_while_it_is_being_sent_is_left_to_the_people_m_4() {
    for failure in FAILURES {
        let scene = scene().with_an_account();
        let invitation = scene.invite();
        let happens = || {
            scene.town.ask(&scene.nadia, RemoveMailAccount {}).unwrap();
        };
        let carrier = Meanwhile { happens, then: Err(failure) };
        let delivery = scene.town.office.deliver_due(&carrier).unwrap();
        assert!(delivery.given_up.is_empty());
        assert_eq!(scene.mail(invitation).state, MailState::ByHand);
        let home = scene.town.ask(&scene.nadia, EnterSpace { space: scene.space }).unwrap();
        assert_eq!(home.unsent, 1, "and home says that somebody has to send it");
    }
}
