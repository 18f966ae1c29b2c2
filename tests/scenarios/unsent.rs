//! X-1, M-4: whom the system tells of a message that did not go out, and how a round ends.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::TimeDelta;
use office::operations::{ChangeProfile, InviteMember, SuspendMember};
use office::views::MailState;
use office::{Carrier, Delivery, GivenUp, Letter, Session, Unsent};
use rules::{Grant, InvitationId, Language, MemberId, Refusal, Task};
use testkit::id_of;

use crate::mail::{Scene, scene};
use crate::post;

/// Says the same of every message, and counts them.
struct Answers {
    answer: fn() -> Result<(), Refusal>,
    asked: AtomicUsize,
}

impl Answers {
    fn always(answer: fn() -> Result<(), Refusal>) -> Self {
        Self { answer, asked: AtomicUsize::new(0) }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl Carrier for Answers {
    fn carry(&self, _: &Letter) -> Result<(), Refusal> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        (self.answer)()
    }
}

impl Scene {
    /// Jos, Luc and Anne are invited, each with a message.
    fn invite_three(&self) -> [InvitationId; 3] {
        let luc = self.town.citizen("Luc", "Hansen", 3);
        let anne = self.town.citizen("Anne", "Muller", 4);
        [&self.jos, &luc, &anne].map(|whom| {
            let invitee = whom.invitee(Task::Manager);
            let invited = self.town.ask(&self.nadia, InviteMember { space: self.space, invitee });
            id_of(&invited.unwrap())
        })
    }

    /// Somebody who joins the eSpace with a task.
    fn joins(&self, name: &str, number: u32, task: Task) -> (MemberId, Session) {
        let (citizen, session) = self.town.newcomer(name, "Schmit", number);
        let grant = Grant::of(task);
        (self.town.joined(&self.nadia, self.space, &citizen, &session, grant), session)
    }

    fn refused_by_the_server(&self) -> Vec<GivenUp> {
        let refuses = Answers::always(|| Err(Refusal::MailRefused { reply: 550 }));
        self.town.office.deliver_due(&refuses).unwrap().given_up
    }

    fn delivers(&self, carrier: &Answers) -> Delivery {
        self.town.office.deliver_due(carrier).unwrap()
    }

    fn told(&self, whom: &Session, given_up: &[GivenUp]) -> Option<Unsent> {
        self.town.office.unsent_to_tell(whom, given_up).unwrap()
    }
}

#[test]
fn only_whoever_may_invite_there_is_told_that_a_message_did_not_go_out_x_1_m_4() {
    let scene = scene();
    let town = &scene.town;
    let (_, manager) = scene.joins("Paul", 10, Task::Manager);
    let (member, colleague) = scene.joins("Sara", 11, Task::Administrator);
    let (_, stranger) = town.newcomer("Marc", "Bauer", 12);
    town.space(&stranger, "Fiduciaire Bauer S.à r.l.");
    let unregistered = town.sign_in(&town.citizen("Tom", "Kayser", 13)).unwrap();
    let invited = town.registered(&scene.jos);

    scene.set_up(post::nobody());
    let invitation = scene.invite();
    let given_up = scene.refused_by_the_server();
    assert_eq!(given_up, [scene.given_up(invitation)]);

    let told = scene.told(&scene.nadia, &given_up).unwrap();
    assert_eq!(told.addresses, ["jos@town.example"]);
    assert_eq!(scene.told(&colleague, &given_up).as_ref(), Some(&told), "every administrator is");
    for (session, who) in [
        (&manager, "a member without that task"),
        (&stranger, "the administrator of another eSpace"),
        (&unregistered, "somebody who has not registered"),
        (&invited, "the invited person, who is no member yet"),
    ] {
        assert_eq!(scene.told(session, &given_up), None, "{who} reads no address");
    }
    town.ask(&scene.nadia, SuspendMember { space: scene.space, member }).unwrap();
    assert_eq!(scene.told(&colleague, &given_up), None, "nor does who is suspended by then");
}

#[test]
fn messages_that_did_not_go_out_are_told_together_and_each_to_its_own_people_x_1_m_4() {
    let scene = scene();
    let town = &scene.town;
    let (_, marc) = town.newcomer("Marc", "Bauer", 12);
    let other = town.space(&marc, "Fiduciaire Bauer S.à r.l.");
    let email = "nadia@town.example".to_owned();
    town.ask(&scene.nadia, ChangeProfile { email, language: Language::De }).unwrap();
    scene.set_up(post::nobody());
    scene.invite_three();
    town.invite(&marc, other, &town.citizen("Tom", "Kayser", 13), Task::Manager).unwrap();

    let given_up = scene.refused_by_the_server();
    assert_eq!(given_up.len(), 4);
    let told = scene.told(&scene.nadia, &given_up).unwrap();
    let addresses = ["jos@town.example", "luc@town.example", "anne@town.example"];
    assert_eq!(
        (told.addresses.as_slice(), told.language),
        (&addresses.map(String::from)[..], Language::De)
    );
    assert_eq!(scene.told(&marc, &given_up).unwrap().addresses, ["tom@town.example"]);
    assert_eq!(scene.told(&marc, &[]), None, "there is nothing to tell");
}

/// What a server that cannot be reached comes to.
const AWAY: [fn() -> Result<(), Refusal>; 2] =
    [|| Err(Refusal::MailUnreachable), || Err(Refusal::MailTimeout)];

#[test]
fn a_server_that_does_not_answer_is_asked_once_a_round_and_only_that_attempt_counts_m_4() {
    for away in AWAY {
        let scene = scene();
        scene.set_up(post::nobody());
        let three = scene.invite_three();
        let carrier = Answers::always(away);
        let delivery = scene.delivers(&carrier);
        assert_eq!(carrier.asked(), 1, "nobody waits for it three times in a row");
        assert_eq!((delivery.sent, delivery.failed), (vec![], vec![three[0]]));
        assert_eq!(delivery.given_up, []);
        assert!(!scene.town.office.mail_is_due().unwrap(), "it is left alone for a moment");
        for (invitation, attempts) in three.into_iter().zip([1, 0, 0]) {
            let mail = scene.mail(invitation);
            assert_eq!((mail.state, mail.attempts), (MailState::Waiting, attempts));
            assert_eq!(mail.problem.is_some(), attempts > 0, "{:?}", mail.problem);
        }

        // One message that a server cannot take does not hold up the others for long.
        scene.town.clock.skip(TimeDelta::minutes(1));
        assert_eq!(scene.delivers(&carrier).failed, [three[0]]);
        scene.town.clock.skip(TimeDelta::minutes(1));
        assert_eq!(scene.delivers(&carrier).failed, [three[1]]);
        scene.town.clock.skip(TimeDelta::minutes(5));
        let delivered = scene.delivers(&Answers::always(|| Ok(()))).sent;
        assert_eq!(delivered.len(), 3, "once it answers, all of them go out: {delivered:?}");
    }
}

#[test]
fn another_account_is_used_at_once_for_what_was_not_tried_m_4() {
    for away in AWAY {
        let scene = scene();
        scene.set_up(post::nobody());
        let three = scene.invite_three();
        scene.delivers(&Answers::always(away));
        scene.set_up(25);
        let works = Answers::always(|| Ok(()));
        assert_eq!(scene.delivers(&works).sent, three[1..], "nothing was wrong with these");
        scene.town.clock.skip(TimeDelta::minutes(1));
        assert_eq!(scene.delivers(&works).sent, three[..1]);
    }
}

#[test]
fn a_round_ends_when_the_account_is_changed_under_way_m_4() {
    /// Takes a message, during which somebody changes the account.
    struct Changing<'a>(&'a Scene, AtomicUsize);
    impl Carrier for Changing<'_> {
        fn carry(&self, _: &Letter) -> Result<(), Refusal> {
            self.1.fetch_add(1, Ordering::Relaxed);
            self.0.set_up(26);
            Ok(())
        }
    }
    let scene = scene();
    scene.set_up(25);
    let three = scene.invite_three();
    let changing = Changing(&scene, AtomicUsize::new(0));
    assert_eq!(scene.town.office.deliver_due(&changing).unwrap().sent, three[..1]);
    assert_eq!(changing.1.load(Ordering::Relaxed), 1, "the former server gets no more");
    assert!(scene.town.office.mail_is_due().unwrap());
    assert_eq!(scene.delivers(&Answers::always(|| Ok(()))).sent, three[1..]);
}

#[test]
fn a_server_that_refuses_one_addressee_is_asked_for_the_others_m_4() {
    for refusal in [Refusal::MailRefused { reply: 550 }, Refusal::MailRefused { reply: 451 }] {
        /// Refuses the first message and takes the others.
        struct First(Refusal, AtomicUsize);
        impl Carrier for First {
            fn carry(&self, _: &Letter) -> Result<(), Refusal> {
                let first = self.1.fetch_add(1, Ordering::Relaxed) == 0;
                if first { Err(self.0.clone()) } else { Ok(()) }
            }
        }
        let scene = scene();
        scene.set_up(25);
        let three = scene.invite_three();
        let delivery = scene.town.office.deliver_due(&First(refusal, AtomicUsize::new(0))).unwrap();
        assert_eq!((delivery.failed, delivery.sent), (vec![three[0]], three[1..].to_vec()));
    }
}
