//! Access that ends while the eSpace is open in the window: what was shown of it ends with it.

use i18n::args;
use office::operations::{DeleteMember, ListUsers, SuspendMember};
use office::{Office, Session};
use rules::{Grant, Language, MemberId, SpaceId, Task};
use serde_json::json;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};
use crate::tongue::speaks;

const COMPANY: &str = "Menuiserie Schmit";

#[test]
fn of_two_administrators_who_delete_each_other_the_second_is_told_and_led_away_m_8_m_9() {
    for language in Language::ALL {
        let two = Two::meet(language);
        two.desk.to_the_row(&two.jos.name());
        two.deletes_nathalie();
        // Her list does not know it yet.
        two.desk.press(Key::Delete);
        let whom = args!["count" => 1, "name" => two.jos.name()];
        two.desk.dialog(&two.desk.said("users-confirm-delete-title", &whom));
        two.desk.says_yes(&two.desk.said("users-confirm-delete", &whom));
        two.nathalie_is_led_away();
        let left = two.users();
        assert_eq!(left.len(), 1, "the other one stays: {left:?}");
        assert_eq!(left[0].name, two.jos.name());
        assert!(left[0].active, "and is active");
    }
}

#[test]
fn whoever_was_deleted_or_suspended_sees_nothing_more_on_their_next_step_m_8() {
    for takes in [Two::deletes_nathalie, Two::suspends_nathalie] {
        let two = Two::meet(Language::De);
        let desk = &two.desk;
        // What she has looked at is at hand when she comes back.
        desk.push_starting(&desk.text("frame-home"));
        desk.heading(COMPANY);
        takes(&two);
        desk.push_starting(&desk.text("frame-users"));
        two.nathalie_is_led_away();
    }
}

/// A user as the list has them.
#[derive(Debug)]
struct User {
    name: String,
    active: bool,
}

/// Two administrators of one eSpace: Nathalie in the window, Jos at another computer.
struct Two {
    desk: Desk,
    jos: Person,
    space: SpaceId,
    elsewhere: (Office, Session),
    nathalie: Person,
    _home: Home,
}

impl Two {
    fn meet(language: Language) -> Self {
        let home = Home::new();
        let issuer = Issuer::found(&home.documents());
        let nathalie = issuer.issue("Nathalie", "Weberink", 17);
        let jos = issuer.issue("Jos", "Klein", 4127);
        let desk = home.open(language, Theme::Light);
        desk.heading(&desk.text("welcome-title"));
        desk.trust(&issuer);
        desk.register(&nathalie);
        let space = desk.create_space(COMPANY);
        let mut invitee = jos.invitee();
        invitee.grant = Grant::of(Task::Administrator);
        desk.perform("invite-member", &json!({ "space": space, "invitee": invitee }));
        desk.register(&jos);
        let waiting = desk.perform("list-my-spaces", &json!({}));
        let invitation = &waiting["invitations"][0]["invitation"];
        let answer = json!({ "invitation": invitation, "answer": "accept" });
        desk.perform("answer-invitation", &answer);
        desk.enter_as(&nathalie);
        desk.reload();
        desk.go(&format!("/spaces/{space}/users"));
        desk.heading(&desk.text("users-title"));
        desk.sees(&jos.email);
        let office = home.beside();
        let session = jos.sign_in(&office);
        let space = serde_json::from_value(json!(space)).expect("an eSpace has an id");
        Self { desk, jos, space, elsewhere: (office, session), nathalie, _home: home }
    }

    fn users(&self) -> Vec<User> {
        let (office, session) = &self.elsewhere;
        let users = office.perform(Some(session), ListUsers { space: self.space });
        let rows = users.expect("an administrator sees them").rows;
        let user = |row: &office::views::UserRow| User {
            name: format!("{} {}", row.first_name, row.last_name),
            active: row.state == office::views::UserState::Active,
        };
        rows.iter().map(user).collect()
    }

    /// Jos is quicker.
    fn deletes_nathalie(&self) {
        let (office, session) = &self.elsewhere;
        let delete = DeleteMember { space: self.space, member: self.nathalie_there() };
        office.perform(Some(session), delete).expect("Jos is an administrator, too");
    }

    fn suspends_nathalie(&self) {
        let (office, session) = &self.elsewhere;
        let suspend = SuspendMember { space: self.space, member: self.nathalie_there() };
        office.perform(Some(session), suspend).expect("Jos is an administrator, too");
    }

    /// As which member Jos knows her.
    fn nathalie_there(&self) -> MemberId {
        let (office, session) = &self.elsewhere;
        let users = office.perform(Some(session), ListUsers { space: self.space });
        let rows = users.expect("an administrator sees them").rows;
        let row = rows.iter().find(|row| row.last_name == self.nathalie.last_name);
        row.and_then(|row| row.member).expect("Nathalie is a member")
    }

    /// She is told, sees nothing of the eSpace any more, and finds the way to what is hers.
    fn nathalie_is_led_away(&self) {
        let desk = &self.desk;
        desk.sees(&desk.text("refusal-not-found"));
        desk.no_dialog();
        desk.sees_no(&self.jos.email);
        speaks(desk);
        desk.inspect("space-gone");
        desk.push(&desk.text("frame-all-spaces"));
        desk.heading(&desk.text("spaces-title"));
        desk.sees(&desk.text("spaces-empty"));
        desk.sees_no(COMPANY);
        speaks(desk);
    }
}
