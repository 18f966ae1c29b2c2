//! X-1, M-4: whom the system tells of a message that did not go out, and how a round ends.

use std::sync::atomic::{AtomicUsize, Ordering};

use office::operations::{ChangeProfile, InviteMember, SuspendMember};
use office::{Carrier, GivenUp, Letter, Session, Unsent};
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
