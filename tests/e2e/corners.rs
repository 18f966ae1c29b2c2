//! What is seldom seen, in three languages, light and dark: menus, questions, refusals, news, a fault,
//! and drawers of those who are not simply active. Looked at with axe's eyes.

use i18n::args;
use rules::{Grant, Language, Task};
use serde_json::json;
use store::Database;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, space_of};
use crate::mistakes::fixture;
use crate::people::{Issuer, Person};

const COMPANY: &str = "Menuiserie Schmit";

#[test]
fn axe_finds_nothing_in_the_corners_of_the_practice_office_in_french() {
    practice_corners(Language::Fr);
}

#[test]
fn axe_finds_nothing_in_the_corners_of_the_practice_office_in_german() {
    practice_corners(Language::De);
}

#[test]
fn axe_finds_nothing_in_the_corners_of_the_practice_office_in_english() {
    practice_corners(Language::En);
}

#[test]
fn axe_finds_nothing_in_the_corners_of_a_real_office_in_french() {
    real_corners(Language::Fr);
}

#[test]
fn axe_finds_nothing_in_the_corners_of_a_real_office_in_german() {
    real_corners(Language::De);
}

#[test]
fn axe_finds_nothing_in_the_corners_of_a_real_office_in_english() {
    real_corners(Language::En);
}

fn practice_corners(language: Language) {
    let home = Home::new();
    for theme in Theme::ALL {
        let desk = home.open_with(language, theme, &["--practice"]);
        desk.heading(&desk.text("welcome-practice-title"));
        desk.be("Nadia Weber");
        let space = space_of(&desk, PRINCIPAL);
        desk.go(&format!("/spaces/{space}/users"));
        desk.heading(&desk.text("users-title"));
        for (name, screen) in [
            ("Anne Muller", "invitation-refused"),
            ("Carlo Thill", "invitation-expired"),
            ("Sophie Wagner", "invitation-withdrawn"),
        ] {
            desk.open_row(name);
            desk.dialog(name);
            desk.sees(&desk.text("invitation-again"));
            desk.inspect(screen);
            closes(&desk);
        }
        menus(&desk, PRINCIPAL, "Nadia Weber", "Jos Klein");
        opens_menu(&desk, &desk.text("practice-switch"), "practice-switch");
        desk.pick(&desk.text("practice-switch"), &desk.text("practice-reset"));
        desk.dialog(&desk.text("practice-reset"));
        desk.inspect("practice-reset");
        closes(&desk);

        desk.be("Marc Bauer");
        let space = space_of(&desk, REPRESENTATIVE);
        desk.go(&format!("/spaces/{space}/users"));
        desk.open_row("Tessa Faber");
        desk.dialog("Tessa Faber");
        desk.sees(&desk.text("users-act-reinstate"));
        desk.inspect("member-suspended");
        closes(&desk);
    }
}

/// Everything that unfolds around the list of users.
fn menus(desk: &Desk, space: &str, me: &str, row: &str) {
    let all = desk.text("users-filter-all");
    opens_menu(desk, &desk.said("frame-me", &args!["name" => me]), "menu-me");
    opens_menu(desk, &desk.text("common-export"), "menu-export");
    opens_menu(desk, &desk.said("users-filter", &args!["what" => all]), "menu-filter");
    desk.to_the_row(row);
    opens_menu(desk, &desk.said("design-table-menu", &args!["name" => row]), "menu-row");
    desk.tab_until("the way to other eSpaces", |desk| desk.focused().contains(space));
    opens_menu(desk, &desk.focused(), "menu-spaces");
}

fn opens_menu(desk: &Desk, button: &str, screen: &str) {
    desk.push(button);
    let open = "return document.querySelector('[role=menu]') !== null";
    desk.wait(&format!("the menu “{button}”"), |desk| desk.ask(open, vec![]) == true);
    desk.inspect(screen);
    desk.press(Key::Escape);
    desk.wait("the menu to close", |desk| desk.ask(open, vec![]) == false);
}

fn closes(desk: &Desk) {
    desk.press(Key::Escape);
    desk.no_dialog();
}

fn real_corners(language: Language) {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let jos = issuer.issue("Jos", "Klein", 4127);
    for theme in Theme::ALL {
        let desk = home.open(language, theme);
        desk.heading(&desk.text("welcome-title"));
        entrance(&desk, &nathalie);
    }
    let mut desk = home.open(language, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    let space = office(&desk, &issuer, &nathalie, &jos);
    for theme in Theme::ALL {
        desk.turn(language, theme);
        desk.heading(COMPANY);
        trust(&desk);
        desk.go(&format!("/spaces/{space}/users"));
        desk.heading(&desk.text("users-title"));
        users(&desk, &nathalie, &jos);
        fault(&desk, &home, &space);
        lock(&desk, &nathalie);
        desk.shell("sign_out", &json!({}));
        desk.heading(&desk.text("welcome-title"));
        remembered(&desk, &nathalie);
        desk.heading(COMPANY);
    }
}

/// Before anybody has registered, and before anybody is trusted.
fn entrance(desk: &Desk, person: &Person) {
    desk.go("/restore");
    desk.heading(&desk.text("welcome-restore"));
    desk.inspect("restore");
    desk.push(&desk.text("closed-restore-submit"));
    desk.problem_at(&desk.text("closed-restore-file"), &desk.text("refusal-field-missing"));
    desk.inspect("restore-refused");
    desk.go("/welcome");
    desk.heading(&desk.text("welcome-title"));
    desk.fill(&desk.text("welcome-path"), &person.file.display().to_string());
    desk.fill(&desk.text("welcome-passphrase"), &person.passphrase);
    desk.press(Key::Enter);
    desk.sees(&desk.said("refusal-unknown-authority", &args!["issuer" => "Journey Test CA"]));
    desk.inspect("welcome-refused");
    desk.push(&desk.text("welcome-test"));
    desk.dialog(&desk.text("common-discard-title"));
    desk.inspect("discard");
    closes(desk);
}

/// An office with two administrators, one of whom this computer remembers, and with a revocation list.
fn office(desk: &Desk, issuer: &Issuer, nathalie: &Person, jos: &Person) -> String {
    desk.trust(issuer);
    desk.register(nathalie);
    let space = desk.create_space(COMPANY);
    let mut invitee = jos.invitee();
    invitee.grant = Grant::of(Task::Administrator);
    desk.perform("invite-member", &json!({ "space": space, "invitee": invitee }));
    let root = fixture("root.pem");
    let read = desk.shell("read_authority_file", &json!({ "path": root }));
    let fingerprint = &read[0]["fingerprint"];
    desk.shell("add_authority", &json!({ "path": root, "fingerprint": fingerprint }));
    desk.shell("add_revocation_list", &json!({ "path": fixture("revokes-one.crl") }));
    desk.register(jos);
    let waiting = desk.perform("list-my-spaces", &json!({}));
    let invitation = &waiting["invitations"][0]["invitation"];
    desk.perform("answer-invitation", &json!({ "invitation": invitation, "answer": "accept" }));
    let remember =
        json!({ "path": nathalie.file, "passphrase": nathalie.passphrase, "remember": "file" });
    desk.shell("sign_in", &remember);
    space
}

/// Whom the office trusts, with a revocation list among it.
fn trust(desk: &Desk) {
    desk.go("/settings?tab=trust");
    desk.heading(&desk.text("settings-title"));
    desk.sees(&desk.said("trust-list-count", &args!["count" => 1]));
    desk.inspect("trust-lists");
    desk.push(&desk.text("trust-list-add"));
    desk.dialog(&desk.text("trust-list-add"));
    desk.inspect("trust-list-add");
    desk.push(&desk.text("trust-list-add-confirm"));
    desk.problem_at(&desk.text("trust-list-file"), &desk.text("refusal-field-missing"));
    desk.inspect("trust-list-refused");
    closes(desk);
    for (part, title) in
        [("trust-authorities", "trust-remove-title"), ("trust-lists", "trust-list-remove-title")]
    {
        let known = desk.perform("list-trust", &json!({}));
        let issuer = known["revocationLists"][0]["content"]["issuer"].as_str().unwrap_or_default();
        let name = args!["name" => issuer];
        let remove = desk.said("trust-remove-named", &name);
        let inside = format!("return !!document.activeElement.closest('[aria-labelledby={part}]')");
        desk.tab_until(&format!("“{remove}” among the {part}"), |desk| {
            desk.focused() == remove && desk.ask(&inside, vec![]) == true
        });
        desk.press(Key::Enter);
        desk.dialog(&desk.said(title, &name));
        desk.inspect(title);
        closes(desk);
    }
}

fn users(desk: &Desk, nathalie: &Person, jos: &Person) {
    // News, with the way back.
    desk.to_the_row(&jos.name());
    let menu = desk.said("design-table-menu", &args!["name" => jos.name()]);
    desk.pick(&menu, &desk.text("users-act-suspend"));
    let done = args!["count" => 1, "name" => jos.name()];
    desk.sees(&desk.said("users-done-suspend", &done));
    desk.tab_to(&desk.text("common-undo"));
    desk.inspect("toast");
    desk.press(Key::Enter);
    desk.sees(&desk.said("users-done-reinstate", &done));

    desk.to_the_row(&nathalie.name());
    let menu = desk.said("design-table-menu", &args!["name" => nathalie.name()]);
    desk.pick(&menu, &desk.text("users-act-leave"));
    desk.dialog(&desk.said("users-confirm-leave-title", &args!["space" => COMPANY]));
    desk.inspect("space-leave");
    closes(desk);

    desk.push(&desk.text("users-add"));
    desk.dialog(&desk.text("users-add"));
    desk.fill(&desk.text("users-last-name"), "Kleinfeld");
    desk.press(Key::Escape);
    desk.dialog(&desk.text("common-discard-title"));
    desk.inspect("discard-form");
    desk.says_yes(&desk.text("common-discard-confirm"));
    desk.no_dialog();
}

/// The data breaks under the application, and is mended: trying again is all there is to do.
fn fault(desk: &Desk, home: &Home, space: &str) {
    let database = home.database();
    let rename = |from: &str, to: &str| {
        let mut data = database.change().expect("the data can be changed");
        data.execute(&format!("ALTER TABLE {from} RENAME TO {to}"), &[]).expect("it is there");
        data.commit().expect("the data can be changed");
    };
    rename("company_groups", "company_groups_gone");
    desk.go(&format!("/spaces/{space}/clients"));
    desk.heading(&desk.text("clients-title"));
    desk.sees(&desk.text("common-fault-title"));
    desk.inspect("fault");
    rename("company_groups_gone", "company_groups");
    desk.push(&desk.text("common-retry"));
    desk.sees(&desk.text("clients-empty"));
    desk.sees_no(&desk.text("common-fault-title"));
}

fn lock(desk: &Desk, person: &Person) {
    desk.chord(&[Key::Control, Key::Shift], 'l');
    desk.dialog(&desk.text("lock-title"));
    desk.fill(&desk.text("lock-passphrase"), "guessed");
    desk.press(Key::Enter);
    desk.problem_at(&desk.text("lock-passphrase"), &desk.text("refusal-wrong-passphrase"));
    desk.inspect("lock-refused");
    desk.push(&desk.text("lock-sign-out"));
    desk.sees(&desk.text("lock-sign-out-warning"));
    desk.inspect("lock-sign-out");
    desk.push(&desk.text("common-cancel"));
    desk.fill(&desk.text("lock-passphrase"), &person.passphrase);
    desk.press(Key::Enter);
    desk.sees_no(&desk.text("lock-title"));
}

/// The way in for whom the computer remembers.
fn remembered(desk: &Desk, person: &Person) {
    desk.sees(&person.name());
    desk.inspect("welcome-remembered");
    desk.fill(&desk.text("welcome-passphrase"), "guessed");
    desk.press(Key::Enter);
    desk.problem_at(&desk.text("welcome-passphrase"), &desk.text("refusal-wrong-passphrase"));
    desk.inspect("welcome-remembered-refused");
    desk.fill(&desk.text("welcome-passphrase"), &person.passphrase);
    desk.press(Key::Enter);
}
