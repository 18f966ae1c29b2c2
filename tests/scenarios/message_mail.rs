//! The mail of the day: what is new, for whoever wants it, and never more than is theirs
//! (requirements P-5, M-4, M-8).

use std::sync::Mutex;

use office::operations::{
    ChangeMailAccount, ChangeMessageMail, DeleteMember, LeaveSpace, ReadMessageMail,
    ReinstateMember, RemoveMailAccount, SuspendMember,
};
use office::views::MailState;
use office::{Carrier, Letter, Session};
use rules::{Grant, MailWish, MemberId, Refusal, Task};
use testkit::mandates::SECURITY_CODE;

use crate::mandates::{Scene, scene};

/// Keeps every mail that it carries.
#[derive(Default)]
struct Bag(Mutex<Vec<String>>);

impl Carrier for Bag {
    fn carry(&self, letter: &Letter) -> Result<(), Refusal> {
        let text = String::from_utf8(letter.formatted()).unwrap();
        self.0.lock().unwrap().push(text);
        Ok(())
    }
}

/// Reaches no server, and does something while it tries.
struct Unreachable<F>(F);

impl<F: Fn() + Send + Sync> Carrier for Unreachable<F> {
    fn carry(&self, _: &Letter) -> Result<(), Refusal> {
        (self.0)();
        Err(Refusal::MailUnreachable)
    }
}

impl Scene {
    fn wish(&self, of: &Session, wish: MailWish) {
        self.town.ask(of, ChangeMessageMail { wish }).unwrap();
    }

    fn account(&self) {
        let account = crate::mail::account(25);
        self.town.ask(&self.nadia, ChangeMailAccount { account }).unwrap();
    }

    /// Anne, who is in the eSpaces of both sides and wants every message by mail.
    fn anne_of_both_sides(&self) -> (Session, MemberId) {
        let (citizen, anne) = self.anne();
        self.town.joined(&self.nadia, self.schmit, &citizen, &anne, Grant::of(Task::Manager));
        self.read_all(&anne);
        self.wish(&anne, MailWish::All);
        let member = self.town.member(&self.marc, self.fiduciary, &citizen.ssn);
        (anne, member)
    }

    /// Writes the mails of the day while the server does not answer.
    fn mails_have_to_wait(&self) {
        assert_eq!(self.town.office.write_digests().unwrap(), 1);
        self.town.office.deliver_due(&Unreachable(|| ())).unwrap();
    }

    /// Takes out, an hour later, what still waits then.
    fn mails_an_hour_later(&self) -> Vec<String> {
        self.town.clock.skip(chrono::TimeDelta::hours(1));
        self.mails()
    }

    /// Writes the mails of the day and takes them out.
    fn mails(&self) -> Vec<String> {
        self.town.office.write_digests().unwrap();
        let bag = Bag::default();
        self.town.office.deliver_due(&bag).unwrap();
        bag.0.into_inner().unwrap()
    }
}

#[test]
fn whoever_wants_gets_one_mail_a_day_with_what_is_new_p_5() {
    let s = scene();
    s.account();
    s.wish(&s.marc, MailWish::Important);
    assert!(s.mails().is_empty(), "there is nothing to say");
    s.revoke(s.mandate());
    let mails = s.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("To: marc@town.example"), "{}", mails[0]);
    assert!(mails[0].contains("Subject: 1 new message in eSpace Desk"), "{}", mails[0]);
    assert!(!mails[0].contains(SECURITY_CODE));
    let mail = s.town.ask(&s.marc, ReadMessageMail {}).unwrap();
    assert_eq!(mail.last.unwrap().state, MailState::Sent);

    for _ in 0..23 {
        s.revoke(s.mandate());
    }
    assert!(s.mails().is_empty(), "one a day");
    // The next one comes in the morning, not in the night.
    s.town.clock.skip(chrono::TimeDelta::hours(14));
    assert!(s.mails().is_empty(), "at one in the morning");
    s.town.clock.skip(chrono::TimeDelta::hours(6));
    let mails = s.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("Subject: 23 new messages in eSpace Desk"), "{}", mails[0]);
    assert!(mails[0].contains("3 messages more"), "it is not endless: {}", mails[0]);
    s.town.clock.skip_days(1);
    assert!(s.mails().is_empty(), "nothing is told twice");
}

#[test]
fn a_mail_leaves_out_what_was_read_and_what_nobody_asked_for_p_5() {
    let s = scene();
    s.account();
    let (_, anne) = s.anne();
    s.revoke(s.mandate());
    s.town.clock.skip(chrono::TimeDelta::minutes(1));
    s.wish(&anne, MailWish::Important);
    assert!(s.mails().is_empty(), "nothing from before they wanted it");
    s.town.clock.skip_days(1);
    let mandate = s.mandate();
    assert!(s.mails().is_empty(), "what a colleague did is not what they asked for");
    s.wish(&anne, MailWish::All);
    s.town.clock.skip_days(1);
    s.mandate();
    assert_eq!(s.mails().len(), 1);
    s.town.clock.skip_days(1);
    s.revoke(mandate);
    s.read_all(&anne);
    assert!(s.mails().is_empty(), "they have read it");
    s.wish(&anne, MailWish::None);
    s.mandate();
    assert!(s.mails().is_empty());
}

#[test]
fn without_a_mail_account_nothing_pretends_to_have_been_sent_m_4() {
    let s = scene();
    s.wish(&s.marc, MailWish::All);
    s.revoke(s.mandate());
    assert_eq!(s.town.office.write_digests().unwrap(), 0);
    let mail = s.town.ask(&s.marc, ReadMessageMail {}).unwrap();
    assert!(!mail.account && mail.last.is_none());
    s.account();
    assert_eq!(s.town.office.write_digests().unwrap(), 1, "it was not lost either");
    s.town.ask(&s.nadia, RemoveMailAccount {}).unwrap();
    let mail = s.town.ask(&s.marc, ReadMessageMail {}).unwrap();
    assert!(mail.last.is_none(), "nobody waits for a mail that will not go out");
}

#[test]
fn a_mail_is_tried_again_and_says_that_it_failed_p_5() {
    struct Never;
    impl Carrier for Never {
        fn carry(&self, _: &Letter) -> Result<(), Refusal> {
            Err(Refusal::MailRefused { reply: 550 })
        }
    }
    let s = scene();
    s.account();
    s.wish(&s.marc, MailWish::All);
    s.revoke(s.mandate());
    s.town.office.write_digests().unwrap();
    let delivery = s.town.office.deliver_due(&Never).unwrap();
    assert_eq!(delivery, office::Delivery::default(), "it belongs to no invitation");
    let last = s.town.ask(&s.marc, ReadMessageMail {}).unwrap().last.unwrap();
    assert_eq!(
        (last.state, last.problem),
        (MailState::Failed, Some(Refusal::MailRefused { reply: 550 }))
    );
}

#[test]
fn a_mail_that_waits_tells_nothing_to_whoever_lost_access_meanwhile_m_8() {
    let s = scene();
    s.account();
    let (anne, member) = s.anne_of_both_sides();
    let space = s.fiduciary;
    let suspend = || s.town.ask(&s.marc, SuspendMember { space, member }).map(|_| ()).unwrap();
    // Each with how many mails tell on the next day what is still theirs.
    let ends: [(&dyn Fn(), usize); 3] = [
        (&suspend, 1),
        (&|| s.town.ask(&s.marc, DeleteMember { space, member }).unwrap(), 1),
        (&|| s.town.ask(&anne, LeaveSpace { space: s.schmit }).unwrap(), 0),
    ];
    for (end, left) in ends {
        s.mandate();
        s.mails_have_to_wait();
        end();
        assert!(s.mails_an_hour_later().is_empty(), "it may tell what is not theirs any more");
        assert!(!s.town.office.mail_is_due().unwrap());
        assert!(s.town.ask(&anne, ReadMessageMail {}).unwrap().last.is_none());
        s.town.clock.skip_days(1);
        assert_eq!(s.mails().len(), left);
        s.town.clock.skip_days(1);
    }
}

#[test]
fn what_is_still_theirs_of_a_withdrawn_mail_comes_on_the_next_day_m_8() {
    let s = scene();
    s.account();
    let (_, member) = s.anne_of_both_sides();
    let space = s.fiduciary;
    s.mandate();
    s.mails_have_to_wait();
    s.town.ask(&s.marc, SuspendMember { space, member }).unwrap();
    assert!(s.mails_an_hour_later().is_empty());
    s.town.clock.skip_days(1);
    let mails = s.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("Subject: 1 new message in eSpace Desk"), "{}", mails[0]);
    s.town.clock.skip_days(1);
    assert!(s.mails().is_empty(), "nothing is told twice");
}

#[test]
fn a_mail_that_is_being_sent_is_not_tried_again_for_whoever_lost_access_meanwhile_m_8() {
    let s = scene();
    s.account();
    let (_, member) = s.anne_of_both_sides();
    let space = s.fiduciary;
    s.mandate();
    s.town.office.write_digests().unwrap();
    let suspend = || {
        s.town.ask(&s.marc, SuspendMember { space, member }).unwrap();
    };
    s.town.office.deliver_due(&Unreachable(suspend)).unwrap();
    assert!(s.mails_an_hour_later().is_empty());
    s.town.clock.skip_days(1);
    let mails = s.mails();
    assert_eq!(mails.len(), 1, "what is still theirs was not lost");
    assert!(mails[0].contains("Subject: 1 new message in eSpace Desk"), "{}", mails[0]);
}

#[test]
fn a_mail_that_waits_does_not_go_out_to_whoever_wants_none_any_more_p_5() {
    let s = scene();
    s.account();
    s.wish(&s.marc, MailWish::All);
    s.revoke(s.mandate());
    s.mails_have_to_wait();
    s.wish(&s.marc, MailWish::None);
    assert!(s.mails_an_hour_later().is_empty());
    s.wish(&s.marc, MailWish::All);
    s.town.clock.skip_days(1);
    assert!(s.mails().is_empty(), "nothing from before they wanted it again");
}

#[test]
fn what_is_new_where_one_is_suspended_is_told_once_reinstated_m_8() {
    let s = scene();
    s.account();
    let (_, member) = s.anne_of_both_sides();
    let space = s.fiduciary;
    s.town.ask(&s.marc, SuspendMember { space, member }).unwrap();
    s.mandate();
    let subject = "Subject: 1 new message in eSpace Desk";
    let mails = s.mails();
    assert!(mails.len() == 1 && mails[0].contains(subject), "of the other eSpace: {mails:?}");
    s.town.ask(&s.marc, ReinstateMember { space, member }).unwrap();
    s.town.clock.skip_days(1);
    let mails = s.mails();
    assert!(mails.len() == 1 && mails[0].contains(subject), "no mail has told it: {mails:?}");
}
