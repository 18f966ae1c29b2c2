//! One window, and what happens to it while nobody should look: it locks, and keeps what was typed.

use std::time::Duration;

use i18n::args;
use rules::Language;
use serde_json::json;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

/// One idle minute, the shortest that can be chosen, and some seconds until it is noticed.
const IDLE: Duration = Duration::from_secs(150);
/// As many colours a plain window has, with its border; any screen has more.
const PLAIN: usize = 2;

#[test]
fn a_second_instance_ends_and_the_first_window_comes_forward_as_it_was() {
    let home = Home::new();
    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.fill(&desk.text("welcome-path"), "half typed");
    let _cover = home.cover();
    desk.wait("the window of another program in front", |desk| desk.colours() <= PLAIN);
    starts_again(&home, &desk, &[]);
    desk.wait("the first window in front", |desk| desk.colours() > PLAIN);
    desk.tab_to(&desk.text("welcome-path"));
    assert_eq!(desk.typed(), "half typed", "the first window is as it was");
}

#[test]
fn a_link_opens_its_screen_in_the_first_window_and_loses_nothing_typed() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    starts_again(&home, &desk, &["espace://certificate-test"]);
    desk.heading(&desk.text("test-title"));

    desk.trust(&issuer);
    desk.register(&nathalie);
    for company in ["Menuiserie Schmit", "Fiduciaire Bauer"] {
        desk.create_space(company);
    }
    desk.reload();
    desk.heading(&desk.text("spaces-title"));
    let mine = desk.perform("list-my-spaces", &json!({}));
    let mut spaces = mine["spaces"].as_array().into_iter().flatten();
    let fiduciary = spaces.find(|space| space["company"] == "Fiduciaire Bauer");
    let code = fiduciary.and_then(|space| space["code"].as_str()).unwrap_or_default();
    starts_again(&home, &desk, &[&format!("espace://space/{code}")]);
    desk.heading("Fiduciaire Bauer");

    desk.go("/spaces/new");
    desk.heading(&desk.text("spaces-new-title"));
    desk.choose(&desk.text("spaces-new-for-new"));
    let name = desk.text("company-legal-name");
    desk.fill(&name, "Schreinerei Half-Typed");
    for answer in ["common-keep-editing", "common-discard-confirm"] {
        starts_again(&home, &desk, &["espace://messages"]);
        desk.dialog(&desk.text("common-discard-title"));
        desk.says_yes(&desk.text(answer));
        desk.no_dialog();
        if answer == "common-keep-editing" {
            desk.tab_to(&name);
            assert_eq!(desk.typed(), "Schreinerei Half-Typed", "the form is as it was");
        }
    }
    desk.heading(&desk.text("messages-title"));
    // What a person may not see does not exist for them (X-1).
    starts_again(&home, &desk, &["espace://space/PM-111111"]);
    desk.sees(&desk.text("refusal-not-found"));
    desk.heading(&desk.text("messages-title"));
}

/// Somebody starts the application once more.
fn starts_again(home: &Home, desk: &Desk, arguments: &[&str]) {
    let second = home.start_beside(desk.language(), Theme::Light, arguments);
    assert!(second.success(), "the second instance leaves without a complaint: {second}");
}

#[test]
fn the_application_locks_by_key_by_menu_and_when_nobody_is_there_and_keeps_what_was_typed_i_5() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let desk = home.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    let space = desk.create_space("Menuiserie Schmit");
    desk.reload();

    desk.go("/spaces/new");
    desk.heading(&desk.text("spaces-new-title"));
    let name = desk.text("company-legal-name");
    desk.choose(&desk.text("spaces-new-for-new"));
    desk.fill(&name, "Schreinerei Half-Typed");
    desk.chord(&[Key::Control, Key::Shift], 'l');
    refuses_a_wrong_passphrase(&desk, &nathalie);
    unlock(&desk, &nathalie);
    desk.tab_to(&name);
    assert_eq!(desk.typed(), "Schreinerei Half-Typed", "the form is as it was");

    desk.pick(&desk.said("frame-me", &args!["name" => nathalie.name()]), &desk.text("frame-lock"));
    unlock(&desk, &nathalie);
    desk.tab_to(&name);
    assert_eq!(desk.typed(), "Schreinerei Half-Typed", "the form is as it was");
    desk.fill(&name, "");

    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.push(&desk.text("users-add"));
    desk.dialog(&desk.text("users-add"));
    desk.fill(&desk.text("users-last-name"), "Kleinfeld");
    let status = desk.shell("status", &json!({}));
    let mut settings = status["device"].clone();
    settings["idleMinutes"] = json!(1);
    desk.shell("set_device_settings", &json!({ "settings": settings }));
    let locked = desk.text("lock-title");
    desk.wait_for(IDLE, "the lock when nobody is there", |desk| desk.screen().contains(&locked));
    unlock(&desk, &nathalie);
    desk.tab_to(&desk.text("users-last-name"));
    assert_eq!(desk.typed(), "Kleinfeld", "the drawer is as it was");
}

fn refuses_a_wrong_passphrase(desk: &Desk, person: &Person) {
    desk.dialog(&desk.text("lock-title"));
    desk.fill(&desk.text("lock-passphrase"), "guessed");
    desk.press(Key::Enter);
    desk.problem_at(&desk.text("lock-passphrase"), &desk.text("refusal-wrong-passphrase"));
    // The lock is not only a curtain: the office answers nobody meanwhile.
    let answer = desk.ask(ASK_MEANWHILE, vec![]);
    assert_eq!(answer["refusal"]["code"], "signed-out", "{answer} for {}", person.name());
}

fn unlock(desk: &Desk, person: &Person) {
    desk.dialog(&desk.text("lock-title"));
    desk.fill(&desk.text("lock-passphrase"), &person.passphrase);
    desk.press(Key::Enter);
    desk.sees_no(&desk.text("lock-title"));
}

const ASK_MEANWHILE: &str = r"
return window.__TAURI_INTERNALS__.invoke('perform', { name: 'list-my-spaces', input: {} })
  .then(() => 'answered', refusal => refusal);
";
