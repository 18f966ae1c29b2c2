//! Mail servers that fail: what became of a message stands at its invitation, and what is wrong
//! with the account is said where it is tested.

use i18n::args;
use rules::Language;
use serde_json::json;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mail::{MailServer, hanging, nobody};
use crate::people::{Issuer, Person};

#[test]
fn a_mail_server_that_is_down_refuses_or_hangs_is_told_at_the_invitation_and_in_the_test_m_4() {
    let home = Home::new();
    let (desk, nathalie, gaspard, space) = begin(&home, Language::Fr);

    uses_server_at(&desk, nobody(), &nathalie);
    let details = invites(&desk, &space, &gaspard);
    waits_for_another_try(&desk, &gaspard, 1, "refusal-mail-unreachable");
    tests_the_account(&desk, &nathalie);
    desk.sees(&desk.text("refusal-mail-unreachable"));
    still_there(&desk, &nathalie);

    let refusing = MailServer::refusing();
    uses_server_at(&desk, refusing.port(), &nathalie);
    tries_again(&desk, &details, &gaspard);
    let refused = desk.said("refusal-mail-refused", &args!["reply" => 550]);
    desk.sees(&desk.said("invitation-mail-failed", &args!["to" => gaspard.email.as_str()]));
    desk.sees(&refused);
    tests_the_account(&desk, &nathalie);
    desk.sees(&refused);
    still_there(&desk, &nathalie);
    assert!(refusing.letters().is_empty(), "nothing pretends to have been sent");

    uses_server_at(&desk, hanging(), &nathalie);
    tries_again(&desk, &details, &gaspard);
    desk.sees(&desk.said("invitation-mail-waiting", &args!["to" => gaspard.email.as_str()]));
    desk.go("/profile");
    desk.go(&details);
    desk.sees(&desk.said("invitation-mail-sending", &args!["to" => gaspard.email.as_str()]));
    tests_the_account(&desk, &nathalie);
    desk.sees(&desk.text("settings-test-sending"));
    desk.sees(&desk.text("refusal-mail-timeout"));
    still_there(&desk, &nathalie);
    desk.go(&details);
    waits_for_another_try(&desk, &gaspard, 1, "refusal-mail-timeout");
    desk.kill();
    says_nothing_in_its_files(&home, &[&nathalie, &gaspard]);
}

#[test]
fn a_keyring_that_keeps_the_mail_password_to_itself_is_told_at_the_invitation_m_4() {
    let home = Home::new();
    let (desk, nathalie, gaspard, space) = begin(&home, Language::De);
    let post = MailServer::start();

    let account = json!({
        "host": "127.0.0.1", "port": post.port(), "security": "none", "user": "nathalie",
        "from": nathalie.email,
    });
    desk.shell("set_mail_account", &json!({ "account": account, "password": "moien 17" }));
    home.lock_keyring();
    let details = invites(&desk, &space, &gaspard);
    waits_for_another_try(&desk, &gaspard, 1, "refusal-keyring-locked");
    assert!(post.letters().is_empty(), "nothing pretends to have been sent");

    // Without a user, nobody needs what the keyring keeps to itself.
    uses_server_at(&desk, post.port(), &nathalie);
    tries_again(&desk, &details, &gaspard);
    let letter = post.letter_to(&gaspard.email);
    assert!(letter.source.contains("Menuiserie Schmit"), "the letter names the eSpace");
    let sent = args!["to" => gaspard.email.as_str(), "when" => "|"];
    let sent = desk.said("invitation-mail-sent", &sent);
    desk.sees(sent.split('|').next().unwrap_or(&sent));
    desk.kill();
    says_nothing_in_its_files(&home, &[&nathalie, &gaspard]);
    home.keeps_silent_about(&["moien 17".to_owned()], true);
}

/// A company with its administrator, and somebody whom they will invite.
fn begin(home: &Home, language: Language) -> (Desk, Person, Person, String) {
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let gaspard = issuer.issue("Gaspard", "Kleinfeld", 18);
    let desk = home.open(language, Theme::Light);
    let space = desk.begin(&issuer, &nathalie, "Menuiserie Schmit");
    (desk, nathalie, gaspard, space)
}

/// Invites somebody and goes to their invitation; answers with its address.
pub(crate) fn invites(desk: &Desk, space: &str, whom: &Person) -> String {
    let invitee = json!({ "space": space, "invitee": whom.invitee() });
    let invited = desk.perform("invite-member", &invitee);
    let invitation = invited["row"]["invitation"].as_str().unwrap_or_default();
    let details = format!("/spaces/{space}/users?invitation={invitation}");
    desk.go(&details);
    details
}

/// Each failure is a warning in the log, and none of them says whose message it was.
fn says_nothing_in_its_files(home: &Home, people: &[&Person]) {
    let mut words = vec!["Menuiserie Schmit".to_owned()];
    words.extend(people.iter().flat_map(|person| person.secrets()));
    home.keeps_silent_about(&words, true);
}

fn uses_server_at(desk: &Desk, port: u16, from: &Person) {
    let account = json!({
        "host": "127.0.0.1", "port": port, "security": "none", "user": "", "from": from.email,
    });
    desk.shell("set_mail_account", &json!({ "account": account, "password": null }));
}

/// The message could not be sent yet, and why, how often it was tried, and when it is tried again.
fn waits_for_another_try(desk: &Desk, whom: &Person, attempts: u32, why: &str) {
    desk.dialog(&whom.name());
    let until = args!["to" => whom.email.as_str(), "when" => "|"];
    let until = desk.said("invitation-mail-waiting-until", &until);
    desk.sees(until.split('|').next().unwrap_or(&until));
    desk.sees(&desk.said("invitation-mail-attempts", &args!["count" => attempts]));
    desk.sees(&desk.text(why));
}

fn tries_again(desk: &Desk, details: &str, whom: &Person) {
    desk.go(details);
    desk.dialog(&whom.name());
    desk.push(&desk.text("invitation-mail-retry"));
}

pub(crate) fn tests_the_account(desk: &Desk, person: &Person) {
    desk.go("/settings?tab=mail");
    desk.heading(&desk.text("settings-title"));
    desk.fill(&desk.text("settings-test-to"), &person.email);
    desk.push(&desk.text("settings-test-send"));
}

fn still_there(desk: &Desk, person: &Person) {
    desk.tab_to(&desk.text("settings-test-to"));
    assert_eq!(desk.typed(), person.email, "nothing typed is lost");
}
