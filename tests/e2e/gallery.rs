//! Every screen, in three languages, light and dark: photographed, and looked at with axe's eyes.
//!
//! The pictures lie in `target/pictures`. Three of them illustrate the README; when the look has
//! changed, they are taken over by hand, so that a run of the tests changes no file of the house:
//! `for s in welcome spaces users; do cp target/pictures/$s-en-light.png tests/e2e/pictures/$s.png; done`

use i18n::args;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::Issuer;

#[test]
fn axe_finds_nothing_on_any_screen_in_french() {
    every_screen(Language::Fr);
}

#[test]
fn axe_finds_nothing_on_any_screen_in_german() {
    every_screen(Language::De);
}

#[test]
fn axe_finds_nothing_on_any_screen_in_english() {
    every_screen(Language::En);
}

fn every_screen(language: Language) {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    for theme in Theme::ALL {
        let desk = home.open(language, theme);
        before_signing_in(&desk, &issuer, theme);
        practice(&desk);
        let space = as_an_administrator(&desk);
        users(&desk, &space);
        desk_of_a_person(&desk);
        in_front_of_everything(&desk, &space);
    }
    closed(&home, language);
}

/// What someone sees who has just installed the application.
fn before_signing_in(desk: &Desk, issuer: &Issuer, theme: Theme) {
    desk.heading(&desk.text("welcome-title"));
    desk.inspect("welcome");
    desk.go("/test");
    desk.heading(&desk.text("test-title"));
    desk.inspect("test");
    let newcomer = issuer.issue("Luc", "Hansen", 5504);
    desk.fill(&desk.text("test-path"), &newcomer.file.display().to_string());
    desk.fill(&desk.text("test-passphrase"), &newcomer.passphrase);
    desk.press(Key::Enter);
    desk.sees(&desk.text("test-result"));
    desk.inspect("test-result");

    desk.go("/trust");
    desk.heading(&desk.text("trust-title"));
    desk.sees(&desk.text("trust-authorities"));
    desk.inspect("trust");
    desk.push(&desk.text("trust-add"));
    desk.dialog(&desk.text("trust-add"));
    desk.fill(&desk.text("trust-add-file"), &issuer.file.display().to_string());
    desk.push(&desk.text("trust-add-read"));
    desk.sees(&desk.said("trust-add-found", &args!["count" => 1]));
    desk.inspect("trust-add");
    desk.press(Key::Escape);
    desk.no_dialog();
    // The second time the authority is known already.
    if theme == Theme::Light {
        desk.trust(issuer);
    }
    desk.enter_as(&newcomer);
    desk.heading(&desk.text("register-title"));
    desk.inspect("register");
    desk.press_refused("register-submit", "refusal-email-missing");
    desk.inspect("register-refused");
    desk.shell("sign_out", &json!({}));
    desk.heading(&desk.text("welcome-title"));
}

/// The practice office, where everything has something to show.
fn practice(desk: &Desk) {
    desk.push(&desk.text("welcome-practice"));
    desk.heading(&desk.text("welcome-practice-title"));
    desk.sees("Nadia Weber");
    desk.inspect("practice");
    be(desk, "Marc Bauer");
    desk.heading(&desk.text("spaces-title"));
    desk.sees(&desk.text("spaces-invitations"));
    desk.inspect("spaces");
    desk.push(&desk.text("spaces-refuse"));
    desk.sees(&desk.text("spaces-refuse-confirm"));
    desk.inspect("spaces-refuse");
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.go("/spaces/new");
    desk.heading(&desk.text("spaces-new-title"));
    desk.inspect("spaces-new");
}

/// Signs in as someone invented, who from then on speaks the language of this window.
fn be(desk: &Desk, name: &str) {
    let people = desk.shell("practice_people", &json!({}));
    let person = people.as_array().into_iter().flatten().find(|person| person["name"] == name);
    let ssn = person.map_or(Value::Null, |person| person["ssn"].clone());
    desk.shell("practice_sign_in", &json!({ "ssn": ssn }));
    let me = desk.perform("who-am-i", &json!({}));
    let profile = json!({ "email": me["email"], "language": desk.language().code() });
    desk.perform("change-profile", &profile);
    desk.reload();
}

fn as_an_administrator(desk: &Desk) -> String {
    be(desk, "Nadia Weber");
    let mine = desk.perform("list-my-spaces", &json!({}));
    let spaces = mine["spaces"].as_array().cloned().unwrap_or_default();
    let of = |kind: &str| {
        let space = spaces.iter().find(|space| space["kind"] == kind);
        space.and_then(|space| space["space"].as_str()).unwrap_or_default().to_owned()
    };
    let (space, private) = (of("business"), of("private"));
    desk.go(&format!("/spaces/{private}"));
    desk.heading(&desk.text("spaces-private"));
    desk.inspect("home-private");
    desk.go(&format!("/spaces/{space}"));
    desk.heading("Menuiserie Schmit S.à r.l.");
    desk.inspect("home");
    desk.go(&format!("/spaces/{space}/company"));
    desk.heading(&desk.text("company-title"));
    desk.inspect("company");
    desk.push(&desk.text("common-edit"));
    desk.dialog(&desk.text("company-edit-title"));
    desk.inspect("company-edit");
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.go(&format!("/spaces/{space}/history"));
    desk.heading(&desk.text("history-title"));
    desk.sees("Carlo Thill");
    desk.push(&desk.text("history-check"));
    desk.sees(&desk.text("history-check-sound-title"));
    desk.inspect("history");
    space
}

fn users(desk: &Desk, space: &str) {
    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.sees("Tessa Faber");
    desk.inspect("users");
    desk.push(&desk.text("users-add"));
    desk.dialog(&desk.text("users-add"));
    desk.inspect("users-add");
    desk.press_refused("users-invite", "refusal-ssn-missing");
    desk.inspect("users-add-refused");
    desk.press(Key::Escape);
    desk.no_dialog();

    desk.open_row("Luc Hansen");
    desk.dialog("Luc Hansen");
    desk.sees(&desk.text("invitation-mail"));
    desk.inspect("invitation");
    desk.push(&desk.text("common-edit"));
    desk.dialog(&desk.said("invitation-edit-title", &args!["name" => "Luc Hansen"]));
    desk.inspect("invitation-edit");
    desk.press(Key::Escape);
    desk.no_dialog();

    desk.open_row("Jos Klein");
    desk.dialog("Jos Klein");
    desk.sees(&desk.text("member-since"));
    desk.inspect("member");
    desk.push(&desk.text("users-act-delete"));
    desk.sees(
        &desk.said("users-confirm-delete-title", &args!["count" => 1, "name" => "Jos Klein"]),
    );
    desk.inspect("member-delete");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    desk.no_dialog();

    desk.fill(&desk.text("users-search"), "nobody is called this");
    desk.sees(&desk.text("design-table-nothing-title"));
    desk.inspect("users-nothing");
}

/// What belongs to a person, wherever they are: profile and settings.
fn desk_of_a_person(desk: &Desk) {
    desk.go("/profile");
    desk.heading(&desk.text("profile-title"));
    desk.sees(&desk.text("profile-certificate-in-use"));
    desk.inspect("profile");
    for (tab, words) in [
        ("computer", "settings-theme"),
        ("office", "settings-invitation-days"),
        ("trust", "trust-authorities"),
        ("mail", "settings-mail-lead"),
        ("data", "settings-places"),
    ] {
        desk.go(&format!("/settings?tab={tab}"));
        desk.heading(&desk.text("settings-title"));
        desk.sees(&desk.text(words));
        desk.inspect(&format!("settings-{tab}"));
    }
}

/// What opens above everything else.
fn in_front_of_everything(desk: &Desk, space: &str) {
    desk.go(&format!("/spaces/{space}"));
    desk.heading("Menuiserie Schmit S.à r.l.");
    desk.push(&desk.said("frame-management-of", &args!["space" => "Menuiserie Schmit S.à r.l."]));
    desk.wait("the menu of management", |desk| {
        desk.ask("return document.querySelector('[role=menu]') !== null", vec![]) == true
    });
    desk.inspect("management");
    desk.press(Key::Escape);
    desk.chord(&[Key::Control], 'k');
    desk.wait("the search", |desk| {
        desk.ask("return document.activeElement.getAttribute('role')", vec![]) == "combobox"
    });
    desk.inspect("palette");
    desk.type_text("klein");
    desk.sees("Jos Klein");
    desk.inspect("palette-found");
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.type_text("?");
    desk.dialog(&desk.text("shortcuts-title"));
    desk.inspect("shortcuts");
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.chord(&[Key::Control, Key::Shift], 'l');
    desk.sees(&desk.text("lock-title"));
    desk.inspect("lock");
}

/// When the data does not open.
fn closed(home: &Home, language: Language) {
    for theme in Theme::ALL {
        let desk = home.open_without_keyring(language, theme);
        desk.heading(&desk.text("closed-keyring-missing-title"));
        desk.inspect("closed-keyring-missing");
    }
    home.lose_key();
    for theme in Theme::ALL {
        let desk = home.open(language, theme);
        desk.heading(&desk.text("closed-keyring-empty-title"));
        desk.inspect("closed-keyring-empty");
    }
}

impl Desk {
    /// Sends a form that is not filled in, and waits for what it says about that.
    fn press_refused(&self, button: &str, refusal: &str) {
        self.push(&self.text(button));
        self.sees(&self.text(refusal));
    }
}
