//! Every screen, in three languages, light and dark: photographed, and looked at with axe's eyes.
//!
//! The pictures lie in `target/pictures`. Three of them illustrate the README; when the look has
//! changed, they are taken over by hand, so that a run of the tests changes no file of the house:
//!
//! ```sh
//! for s in welcome spaces-list users; do
//!   convert target/pictures/$s-en-light.png -strip -colors 256 PNG8:tests/e2e/pictures/${s%-list}.png
//! done
//! ```

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use i18n::args;
use office::operations::{CreateSpace, InviteMember, Register, SpaceCompany};
use rules::{CompanyProfileInput, Language};
use serde_json::json;
use testkit::StoppedClock;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

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
        crate::mandates::screens(&desk);
        crate::clients::screens(&desk);
        crate::messages::screens(&desk);
        desk.be("Nadia Weber");
        in_front_of_everything(&desk, &space);
    }
    a_newcomer_in_the_real_office(&home, &issuer, language);
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
    // As on the first day, whatever the theme before has left behind.
    desk.shell("reset_practice", &json!({}));
    desk.heading(&desk.text("welcome-practice-title"));
    desk.sees("Nadia Weber");
    desk.inspect("practice");
    desk.be("Marc Bauer");
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
    desk.be("Anne Muller");
    desk.heading(&desk.text("spaces-title"));
    desk.sees("Boulangerie Molitor S.A.");
    desk.inspect("spaces-list");
}

fn as_an_administrator(desk: &Desk) -> String {
    desk.be("Nadia Weber");
    let (space, private) = (desk.space_of_kind("business"), desk.space_of_kind("private"));
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
    desk.sees("Paul Reuter");
    desk.push(&desk.text("history-check"));
    desk.sees(&desk.text("history-check-sound-title"));
    desk.inspect("history");
    desk.go("/spaces/nowhere/at-all");
    desk.heading(&desk.text("common-no-such-place"));
    desk.inspect("no-such-place");
    desk.push(&desk.text("common-to-start"));
    desk.heading(&desk.text("spaces-title"));
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
    desk.push(&desk.text("common-edit"));
    desk.dialog(&desk.said("member-edit-title", &args!["name" => "Jos Klein"]));
    desk.inspect("member-edit");
    desk.push(&desk.text("common-cancel"));
    desk.dialog("Jos Klein");
    desk.push(&desk.text("users-act-delete"));
    desk.sees(
        &desk.said("users-confirm-delete-title", &args!["count" => 1, "name" => "Jos Klein"]),
    );
    desk.inspect("member-delete");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    desk.no_dialog();

    several_users(desk, space);
    desk.fill(&desk.text("users-search"), "nobody is called this");
    desk.sees(&desk.text("design-table-nothing-title"));
    desk.inspect("users-nothing");
}

/// Several rows at once, and an act that fails on one of them.
fn several_users(desk: &Desk, space: &str) {
    for name in ["Jos Klein", "Tessa Faber"] {
        desk.to_the_row(name);
        desk.type_text(" ");
    }
    desk.sees(&desk.said("design-table-selected", &args!["count" => 2]));
    desk.inspect("users-selected");
    // Somebody else is quicker, and the list does not know it yet.
    let users = desk.perform("list-users", &json!({ "space": space }));
    let members: Vec<_> = users["rows"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|row| row["firstName"] == "Jos" || row["firstName"] == "Tessa")
        .map(|row| json!({ "space": space, "member": row["member"] }))
        .collect();
    desk.perform("suspend-member", &members[0]);
    desk.push(&desk.said("users-bulk-suspend", &args!["count" => 2]));
    desk.sees(&desk.said("users-work-problems", &args!["count" => 1]));
    desk.inspect("users-problems");
    desk.push(&desk.said("users-bulk-reinstate", &args!["count" => 2]));
    desk.sees(&desk.said("users-done-reinstate", &args!["count" => 2]));
    desk.sees_no(&desk.said("users-work-problems", &args!["count" => 1]));
    desk.push(&desk.text("design-table-select-none"));
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

/// What only shows in an office that has just begun: no eSpaces yet, invitations of every kind,
/// and the mail account that the practice office does not have.
fn a_newcomer_in_the_real_office(home: &Home, issuer: &Issuer, language: Language) {
    let newcomer = issuer.issue("Luc", "Hansen", 5504);
    let mut desk = home.open(language, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.register(&newcomer);
    for theme in Theme::ALL {
        desk.turn(language, theme);
        desk.heading(&desk.text("spaces-title"));
        desk.sees(&desk.text("spaces-empty"));
        desk.inspect("spaces-empty");
        desk.go("/settings/history");
        desk.heading(&desk.text("settings-history-title"));
        desk.inspect("settings-history");
    }
    let further = issuer.issue("Luc", "Hansen", 5505);
    let file = json!({ "path": further.file, "passphrase": further.passphrase });
    desk.shell("add_certificate", &file);
    invite(home, issuer, &newcomer, &further);
    let account = json!({
        "host": "127.0.0.1", "port": 2525, "security": "start-tls", "user": "office",
        "from": newcomer.email,
    });
    desk.shell("set_mail_account", &json!({ "account": account, "password": "secret" }));
    for theme in Theme::ALL {
        desk.turn(language, theme);
        desk.heading(&desk.text("spaces-title"));
        desk.sees(&desk.text("spaces-other-certificate-title"));
        desk.sees(&desk.text("state-expired"));
        desk.inspect("spaces-invitations");
        desk.go("/profile");
        desk.heading(&desk.text("profile-title"));
        desk.push(&desk.text("profile-add-certificate"));
        desk.dialog(&desk.text("profile-add-certificate"));
        desk.inspect("profile-add-certificate");
        desk.press(Key::Escape);
        desk.no_dialog();
        desk.go("/settings?tab=mail");
        desk.heading(&desk.text("settings-title"));
        desk.sees(&desk.text("settings-mail-password-help-kept"));
        desk.inspect("settings-mail-account");
        desk.push(&desk.text("settings-mail-remove-ask"));
        desk.dialog(&desk.text("settings-mail-remove-title"));
        desk.inspect("settings-mail-remove");
        desk.press(Key::Escape);
        desk.no_dialog();
    }
}

/// Somebody invites them, long ago and now: the one invitation has expired, the other is for
/// another certificate than the one in use.
fn invite(home: &Home, issuer: &Issuer, whom: &Person, with_further: &Person) {
    let long_ago = Utc::now() - TimeDelta::days(40);
    let clock = Arc::new(StoppedClock::at(&long_ago.to_rfc3339()));
    let office = home.beside_at(clock.clone());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let session = nathalie.sign_in(&office);
    let register = Register { email: nathalie.email.clone(), language: Language::En };
    office.perform(Some(&session), register).expect("a newcomer registers");
    for (company, invitee) in [
        ("Boulangerie Molitor S.A.", whom.invitee()),
        ("Menuiserie Schmit S.à r.l.", with_further.invitee()),
    ] {
        let profile = CompanyProfileInput {
            legal_name: company.to_owned(),
            national_number: "2009241234567".to_owned(),
            address: "12, rue du Bois".to_owned(),
            email: "info@gallery.example".to_owned(),
            ..CompanyProfileInput::default()
        };
        let create = CreateSpace { company: SpaceCompany::New(profile), label: String::new() };
        let space = office.perform(Some(&session), create).expect("anyone may create one").space;
        office
            .perform(Some(&session), InviteMember { space, invitee })
            .expect("an administrator invites");
        clock.skip_days(39);
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
