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

#[test]
fn a_second_instance_ends_and_the_first_window_stays() {
    let home = Home::new();
    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.fill(&desk.text("welcome-path"), "half typed");
    let second = home.start_beside(Language::En, Theme::Light);
    assert!(second.success(), "the second instance leaves without a complaint: {second}");
    desk.tab_to(&desk.text("welcome-path"));
    assert_eq!(desk.typed(), "half typed", "the first window is as it was");
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
