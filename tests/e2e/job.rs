//! The whole job, from an empty computer to a colleague who is in, without a mouse.

use std::path::Path;

use i18n::args;
use rules::Language;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mail::MailServer;
use crate::people::{Issuer, Person};

const COMPANY: &str = "Menuiserie Schmit";

#[test]
fn the_whole_job_is_done_by_keyboard_in_french_i_1_to_m_8_x_3_x_4() {
    the_whole_job(Language::Fr);
}

#[test]
fn the_whole_job_is_done_by_keyboard_in_german_i_1_to_m_8_x_3_x_4() {
    the_whole_job(Language::De);
}

#[test]
fn the_whole_job_is_done_by_keyboard_in_english_i_1_to_m_8_x_3_x_4() {
    the_whole_job(Language::En);
}

fn the_whole_job(language: Language) {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let gaspard = issuer.issue("Gaspard", "Kleinfeld", 4_000_000_018);
    // One language sends its letters by itself, the others by hand (requirements M-4).
    let post = (language == Language::En).then(MailServer::start);

    let desk = home.open(language, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    refuses_everybody_at_first(&desk, &nathalie);
    trusts(&desk, &issuer);
    tests_a_certificate(&desk, &nathalie);
    signs_in_for_the_first_time(&desk, &nathalie);
    desk.heading(&desk.text("spaces-title"));
    if let Some(post) = &post {
        sets_up_mail(&desk, &nathalie, post);
    }
    creates_a_space(&desk, &nathalie);
    invites(&desk, &gaspard);
    match &post {
        Some(post) => {
            let letter = post.letter_to(&gaspard.email);
            assert!(letter.source.contains(COMPANY), "the letter names the eSpace");
            assert_eq!(letter.from, nathalie.email, "it comes from the account");
            // The screen learns of it by itself.
            let to = args!["to" => gaspard.email.as_str(), "when" => "|"];
            let sent = desk.said("invitation-mail-sent", &to);
            desk.sees(sent.split('|').next().unwrap_or(&sent));
        }
        None => desk.sees(&by_hand(&desk, &gaspard)),
    }
    adds_details(&desk, &gaspard);
    signs_out(&desk, &nathalie);

    signs_in_for_the_first_time(&desk, &gaspard);
    desk.heading(&desk.text("spaces-title"));
    desk.sees_number(&gaspard.ssn);
    desk.push(&desk.text("spaces-accept"));
    desk.sees(&desk.said("spaces-accepted", &args!["space" => COMPANY]));
    // A crash, and not a moment to prepare for it.
    desk.kill();
    everything_is_still_there(&home, language, &nathalie, &gaspard);
    for person in [&nathalie, &gaspard] {
        home.keeps_silent_about(&person.secrets(), false);
    }
    home.keeps_silent_about(&[nathalie.passphrase, gaspard.passphrase], true);
}

/// None is trusted silently: a good certificate of an authority that nobody added is refused.
fn refuses_everybody_at_first(desk: &Desk, person: &Person) {
    desk.sees(&desk.text("welcome-trust-title"));
    fill_certificate(desk, "welcome", person);
    desk.press(Key::Enter);
    let refusal = args!["issuer" => "Journey Test CA"];
    desk.sees(&desk.said("refusal-unknown-authority", &refusal));
}

fn trusts(desk: &Desk, issuer: &Issuer) {
    desk.push(&desk.text("welcome-trust-add"));
    // What was typed to sign in is not left behind without a question.
    desk.dialog(&desk.text("common-discard-title"));
    desk.push(&desk.text("common-discard-confirm"));
    desk.heading(&desk.text("trust-title"));
    desk.push(&desk.text("trust-add"));
    desk.dialog(&desk.text("trust-add"));
    desk.fill(&desk.text("trust-add-file"), &path(&issuer.file));
    desk.push(&desk.text("trust-add-read"));
    desk.sees(&desk.said("trust-add-found", &args!["count" => 1]));
    let bare = |text: &str| {
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
    };
    assert!(
        bare(&desk.screen()).contains(&bare(&issuer.fingerprint)),
        "the fingerprint that the authority publishes can be compared"
    );
    // Without the tick that says it was compared, nothing is trusted.
    desk.push(&desk.text("trust-add-confirm"));
    desk.sees(&desk.text("trust-add-none-compared"));
    desk.tick(&desk.text("trust-add-same"));
    desk.push(&desk.text("trust-add-confirm"));
    desk.sees(&desk.said("trust-added-done", &args!["count" => 1]));
    desk.no_dialog();
    desk.push(&desk.text("common-back"));
    desk.heading(&desk.text("welcome-title"));
}

fn tests_a_certificate(desk: &Desk, person: &Person) {
    desk.push(&desk.text("welcome-test"));
    desk.heading(&desk.text("test-title"));
    fill_certificate(desk, "test", person);
    desk.press(Key::Enter);
    desk.sees(&desk.text("test-accepted-title"));
    desk.sees_number(&person.ssn);
    desk.push(&desk.text("common-back"));
    desk.heading(&desk.text("welcome-title"));
}

fn signs_in_for_the_first_time(desk: &Desk, person: &Person) {
    signs_in_with_a_file(desk, person);
    desk.heading(&desk.text("register-title"));
    desk.sees(&person.first_name);
    desk.sees(&person.last_name);
    desk.sees_number(&person.ssn);
    desk.fill(&desk.text("register-email"), &person.email);
    desk.press(Key::Enter);
    desk.sees(&desk.said("register-done", &args!["name" => person.name()]));
}

pub(crate) fn signs_in_with_a_file(desk: &Desk, person: &Person) {
    desk.wait("the ways to sign in", |desk| {
        desk.ask("return document.querySelector('form') !== null", vec![]) == true
    });
    if desk.screen().contains(&desk.text("welcome-identity-other")) {
        desk.choose(&desk.text("welcome-identity-other"));
    }
    fill_certificate(desk, "welcome", person);
    desk.press(Key::Enter);
}

fn sets_up_mail(desk: &Desk, person: &Person, post: &MailServer) {
    desk.pick(&me(desk, person), &desk.text("frame-settings"));
    desk.heading(&desk.text("settings-title"));
    desk.tab(&desk.text("settings-tab-mail"));
    desk.fill(&desk.text("settings-mail-host"), "127.0.0.1");
    desk.select(&desk.text("settings-mail-security"), &desk.text("settings-mail-security-none"));
    desk.fill(&desk.text("settings-mail-port"), &post.port().to_string());
    desk.fill(&desk.text("settings-mail-from"), &person.email);
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.text("settings-mail-saved"));
    desk.fill(&desk.text("settings-test-to"), &person.email);
    desk.push(&desk.text("settings-test-send"));
    desk.sees(&desk.said("settings-test-sent", &args!["to" => person.email.as_str()]));
    assert!(post.letter_to(&person.email).source.contains("Subject:"), "a test message arrives");
    desk.push(&desk.text("frame-my-spaces"));
    desk.heading(&desk.text("spaces-title"));
}

fn creates_a_space(desk: &Desk, person: &Person) {
    desk.push(&desk.text("spaces-create"));
    desk.heading(&desk.text("spaces-new-title"));
    desk.fill(&desk.text("company-legal-name"), COMPANY);
    desk.fill(&desk.text("company-national-number"), "2009 2412 34567");
    desk.fill(&desk.text("company-address"), "12, rue du Bois");
    desk.fill(&desk.text("company-email"), &person.email);
    desk.push(&desk.text("spaces-new-submit"));
    // Whoever creates it lands in it, as its administrator (requirements S-4).
    desk.heading(COMPANY);
    desk.sees(&desk.text("task-administrator"));
}

fn invites(desk: &Desk, colleague: &Person) {
    let management = desk.said("frame-management-of", &args!["space" => COMPANY]);
    desk.pick(&management, &desk.text("frame-users"));
    desk.heading(&desk.text("users-title"));
    desk.push(&desk.text("users-add"));
    desk.dialog(&desk.text("users-add"));
    desk.fill(&desk.text("member-ssn"), &colleague.ssn.grouped());
    desk.fill(&desk.text("users-first-name"), &colleague.first_name);
    desk.fill(&desk.text("users-last-name"), &colleague.last_name);
    desk.fill(&desk.text("users-email"), &colleague.email);
    desk.choose(&desk.text("task-manager-without-signature"));
    desk.push(&desk.text("users-invite"));
    // The invitation's details open at once (requirements M-7).
    desk.dialog(&colleague.name());
}

fn by_hand(desk: &Desk, colleague: &Person) -> String {
    desk.said("invitation-mail-by-hand", &args!["to" => colleague.email.as_str()])
}

fn adds_details(desk: &Desk, colleague: &Person) {
    desk.push(&desk.text("common-close"));
    desk.no_dialog();
    desk.open_row(&colleague.name());
    desk.dialog(&colleague.name());
    desk.push(&desk.text("common-edit"));
    desk.dialog(&desk.said("invitation-edit-title", &args!["name" => colleague.name()]));
    desk.fill(&desk.text("member-phone"), "+352 26 12 34 56");
    desk.fill(&desk.text("member-function"), "Accountant");
    desk.push(&desk.text("common-save"));
    // Saving leads back to the list (requirements M-7).
    desk.sees(&desk.said("invitation-saved", &args!["name" => colleague.name()]));
    desk.no_dialog();
    desk.heading(&desk.text("users-title"));
}

fn signs_out(desk: &Desk, person: &Person) {
    desk.pick(&me(desk, person), &desk.text("frame-sign-out"));
    desk.heading(&desk.text("welcome-title"));
}

fn everything_is_still_there(home: &Home, language: Language, nathalie: &Person, gaspard: &Person) {
    let desk = home.open(language, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.choose(&nathalie.name());
    desk.fill(&desk.text("welcome-passphrase"), &nathalie.passphrase);
    desk.press(Key::Enter);
    // With one eSpace and no invitation, a person lands in it directly (requirements S-5).
    desk.heading(COMPANY);
    desk.push_starting(&desk.text("frame-users"));
    desk.heading(&desk.text("users-title"));
    desk.open_row(&gaspard.name());
    desk.dialog(&gaspard.name());
    desk.sees(&desk.text("state-active"));
    desk.sees(&desk.text("task-manager-without-signature"));
    desk.sees("+352 26 12 34 56");
    desk.press(Key::Escape);
    desk.no_dialog();
    signs_out(&desk, nathalie);
    desk.choose(&gaspard.name());
    desk.fill(&desk.text("welcome-passphrase"), &gaspard.passphrase);
    desk.press(Key::Enter);
    desk.heading(COMPANY);
    desk.sees(&desk.text("task-manager-without-signature"));
}

fn fill_certificate(desk: &Desk, screen: &str, person: &Person) {
    desk.fill(&desk.text(&format!("{screen}-path")), &path(&person.file));
    desk.fill(&desk.text(&format!("{screen}-passphrase")), &person.passphrase);
}

pub(crate) fn me(desk: &Desk, person: &Person) -> String {
    desk.said("frame-me", &args!["name" => person.name()])
}

fn path(file: &Path) -> String {
    file.to_str().expect("the folder's name is text").to_owned()
}
