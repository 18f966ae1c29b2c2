//! An administrator's week, from Monday's invitations to the day on which she hands the eSpace over and
//! leaves it, without a mouse. She begins in English and goes on in French.

use i18n::args;
use rules::{Language, Ssn};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::job::me;
use crate::mistakes::fixture;
use crate::people::{Issuer, Person};
use crate::tongue::speaks;

const COMPANY: &str = "Menuiserie Schmit";

#[test]
fn an_administrator_invites_changes_settings_speaks_french_hands_over_and_leaves_m_7_m_8_l_1() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let further = issuer.issue("Nathalie", "Weberink", 18);
    let jos = issuer.issue("Jos", "Klein", 4127);
    let luc = issuer.issue("Luc", "Hansen", 5504);
    let mut desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    let space = office_with_members(&desk, &issuer, [&nathalie, &jos, &luc]);

    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    withdraws_and_sends_again(&desk, &luc);
    changes_the_company(&desk);
    revokes_certificates(&desk, &nathalie);
    sets_the_computer_up(&desk);
    adds_a_certificate(&desk, &nathalie, &further.file.display().to_string(), &further.passphrase);
    assert_eq!(certificates(&desk), [nathalie.ssn.clone(), further.ssn.clone()]);
    speaks_french_from_now_on(&mut desk);
    changes_the_email(&desk);
    hands_over(&desk, &space, &jos);
    leaves(&desk, &nathalie);
}

/// An office in which one member has joined and one person is invited.
fn office_with_members(desk: &Desk, issuer: &Issuer, [nathalie, jos, luc]: [&Person; 3]) -> String {
    desk.trust(issuer);
    desk.register(nathalie);
    let space = desk.create_space(COMPANY);
    for person in [jos, luc] {
        desk.perform("invite-member", &json!({ "space": space, "invitee": person.invitee() }));
    }
    desk.register(jos);
    let waiting = desk.perform("list-my-spaces", &json!({}));
    let invitation = &waiting["invitations"][0]["invitation"];
    desk.perform("answer-invitation", &json!({ "invitation": invitation, "answer": "accept" }));
    desk.enter_as(nathalie);
    desk.reload();
    space
}

/// Monday: an invitation that came too early is withdrawn, and sent again from its details.
fn withdraws_and_sends_again(desk: &Desk, luc: &Person) {
    let name = luc.name();
    let words = args!["count" => 1, "name" => name.as_str()];
    let (invited, withdrawn) = (desk.text("state-invited"), desk.text("state-withdrawn"));
    // By the key that takes a row away, and at once back.
    desk.to_the_row(&name);
    desk.press(Key::Delete);
    desk.sees(&desk.said("users-done-withdraw", &words));
    stands(desk, &name, &withdrawn);
    desk.push(&desk.text("common-undo"));
    desk.sees(&desk.said("users-done-send-again", &words));
    stands(desk, &name, &invited);

    desk.to_the_row(&name);
    let menu = desk.said("design-table-menu", &args!["name" => name.as_str()]);
    desk.pick(&menu, &desk.text("users-act-withdraw"));
    stands(desk, &name, &withdrawn);
    desk.open_row(&name);
    desk.dialog(&name);
    desk.sees(&desk.text("invitation-again"));
    desk.push(&desk.text("users-act-send-again"));
    // The new invitation is another one, and opens in the place of the old.
    let until = desk.said("invitation-waiting", &args!["name" => name.as_str(), "day" => "|"]);
    desk.sees(until.split('|').next().unwrap_or(&until));
    desk.sees(&desk.text("users-act-withdraw"));
    closes(desk);
    stands(desk, &name, &invited);
}

/// The row of somebody says how it stands with them.
fn stands(desk: &Desk, name: &str, state: &str) {
    desk.to_the_row(name);
    desk.wait(&format!("“{state}” in the row of {name}"), |desk| {
        desk.focused_text().contains(state)
    });
}

/// Tuesday: the company has moved.
fn changes_the_company(desk: &Desk) {
    desk.push(&desk.text("frame-company"));
    desk.heading(&desk.text("company-title"));
    desk.push(&desk.text("common-edit"));
    desk.dialog(&desk.text("company-edit-title"));
    desk.fill(&desk.text("company-email"), "new at journey.example");
    desk.push(&desk.text("common-save"));
    desk.problem_at(&desk.text("company-email"), &desk.text("refusal-email-invalid"));
    desk.fill(&desk.text("company-email"), "new@journey.example");
    desk.fill(&desk.text("company-vat-number"), "LU12345613");
    desk.select(&desk.text("company-procedure-language"), &desk.text("common-language-de"));
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.text("company-saved"));
    desk.no_dialog();
    desk.sees("new@journey.example");
    desk.sees("LU12345613");
    speaks(desk);
}

/// Wednesday: an authority publishes which certificates it has revoked, and makes a new list later.
fn revokes_certificates(desk: &Desk, nathalie: &Person) {
    desk.pick(&me(desk, nathalie), &desk.text("frame-settings"));
    desk.heading(&desk.text("settings-title"));
    desk.tab(&desk.text("settings-tab-trust"));
    let file = desk.text("trust-list-file");
    desk.push(&desk.text("trust-list-add"));
    desk.dialog(&desk.text("trust-list-add"));
    desk.fill(&file, &fixture("root.pem").display().to_string());
    desk.push(&desk.text("trust-list-add-confirm"));
    desk.problem_at(&file, &desk.text("refusal-not-a-revocation-list"));
    closes(desk);

    let root = fixture("root.pem").display().to_string();
    desk.push(&desk.text("trust-add"));
    desk.dialog(&desk.text("trust-add"));
    desk.fill(&desk.text("trust-add-file"), &root);
    desk.push(&desk.text("trust-add-read"));
    desk.sees(&desk.said("trust-add-found", &args!["count" => 1]));
    desk.tick(&desk.text("trust-add-same"));
    desk.push(&desk.text("trust-add-confirm"));
    desk.sees(&desk.said("trust-added-done", &args!["count" => 1]));
    desk.no_dialog();
    desk.push(&desk.text("trust-list-add"));
    desk.dialog(&desk.text("trust-list-add"));
    // A list is worth as much as whoever made it.
    desk.fill(&file, &fixture("forged.crl").display().to_string());
    desk.push(&desk.text("trust-list-add-confirm"));
    desk.problem_at(&file, &desk.text("refusal-revocation-list-not-trusted"));
    desk.fill(&file, &fixture("revokes-one.crl").display().to_string());
    desk.press(Key::Enter);
    desk.sees(&desk.text("trust-list-added-done"));
    desk.no_dialog();
    desk.sees(&desk.said("trust-list-count", &args!["count" => 1]));
    desk.sees_no(&desk.text("trust-lists-empty"));
    speaks(desk);

    let known = desk.perform("list-trust", &json!({}));
    let of = known["revocationLists"][0]["content"]["issuer"].as_str().unwrap_or_default();
    let remove = desk.said("trust-remove-named", &args!["name" => of]);
    desk.tab_until("the button at the list", |desk| {
        let at_lists = "return !!document.activeElement.closest('[aria-labelledby=trust-lists]')";
        desk.focused() == remove && desk.ask(at_lists, vec![]) == true
    });
    desk.press(Key::Enter);
    desk.dialog(&desk.said("trust-list-remove-title", &args!["name" => of]));
    desk.says_yes(&desk.text("trust-list-remove-confirm"));
    desk.sees(&desk.text("trust-list-removed-done"));
    desk.sees(&desk.text("trust-lists-empty"));
    let known = desk.perform("list-trust", &json!({}));
    assert_eq!(known["revocationLists"], json!([]), "it is gone");
}

/// Thursday: a bright office, and a computer that others walk past.
fn sets_the_computer_up(desk: &Desk) {
    desk.tab(&desk.text("settings-tab-computer"));
    let device = |desk: &Desk| desk.shell("status", &json!({}))["device"].clone();
    for theme in ["dark", "light"] {
        desk.choose(&desk.text(&format!("settings-theme-{theme}")));
        desk.wait(&format!("the {theme} theme at once"), |desk| {
            desk.ask(THEME, vec![]) == theme && device(desk)["theme"] == theme
        });
    }
    let minutes = desk.said("settings-idle-minutes", &args!["count" => 5]);
    // All of them begin alike, so the arrows lead on.
    desk.tab_to(&desk.text("settings-idle"));
    for _ in 0..9 {
        let chosen = "return document.activeElement.selectedOptions[0].text";
        if desk.ask(chosen, vec![]) == minutes {
            break;
        }
        desk.press(Key::Up);
    }
    desk.wait("five minutes", |desk| device(desk)["idleMinutes"] == 5);
    speaks(desk);
}

/// Which colours the screen has: dark ones are darker than light ones.
const THEME: &str = r"
const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
return r + g + b < 384 ? 'dark' : 'light';
";

fn adds_a_certificate(desk: &Desk, nathalie: &Person, file: &str, passphrase: &str) {
    desk.pick(&me(desk, nathalie), &desk.text("frame-profile"));
    desk.heading(&desk.text("profile-title"));
    desk.push(&desk.text("profile-add-certificate"));
    desk.dialog(&desk.text("profile-add-certificate"));
    desk.fill(&desk.text("profile-certificate-file"), file);
    desk.fill(&desk.text("profile-certificate-passphrase"), "guessed");
    desk.push(&desk.text("profile-register"));
    desk.problem_at(
        &desk.text("profile-certificate-passphrase"),
        &desk.text("refusal-wrong-passphrase"),
    );
    desk.fill(&desk.text("profile-certificate-passphrase"), passphrase);
    desk.push(&desk.text("profile-register"));
    desk.sees(&desk.text("profile-certificate-added"));
    desk.no_dialog();
    speaks(desk);
}

/// The numbers of one's own certificates.
fn certificates(desk: &Desk) -> Vec<Ssn> {
    let me = desk.perform("who-am-i", &json!({}));
    let all = me["certificates"].as_array().into_iter().flatten();
    let mut all: Vec<Ssn> = all
        .filter_map(|one| one["ssn"].as_str())
        .map(|ssn| Ssn::parse(ssn).expect("it is a number"))
        .collect();
    for ssn in &all {
        desk.sees_number(ssn);
    }
    all.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    all
}

/// The language changes at once: the screen stays the same one, and so does what is typed on it (L-1).
fn speaks_french_from_now_on(desk: &mut Desk) {
    desk.fill(&desk.text("profile-email"), "nathalie@new.example");
    // News is said once, in the language of its time.
    desk.wait("the news to be over", |desk| {
        desk.ask("return document.querySelector('.toast') === null", vec![]) == true
    });
    desk.ask("window.stillTheSame = true; return true", vec![]);
    desk.choose(&desk.text("common-language-fr"));
    desk.become_like(Language::Fr, Theme::Light);
    desk.heading(&desk.text("profile-title"));
    speaks(desk);
    assert_eq!(desk.ask("return window.stillTheSame", vec![]), true, "nothing began anew");
    assert_eq!(desk.perform("who-am-i", &json!({}))["language"], "fr");
    desk.tab_to(&desk.text("profile-email"));
    assert_eq!(desk.typed(), "nathalie@new.example", "what was typed is still there");
}

fn changes_the_email(desk: &Desk) {
    desk.tab_to(&desk.text("profile-email"));
    desk.press(Key::Enter);
    desk.sees(&desk.text("profile-email-saved"));
    assert_eq!(desk.perform("who-am-i", &json!({}))["email"], "nathalie@new.example");
}

/// Friday: a colleague takes over.
fn hands_over(desk: &Desk, space: &str, jos: &Person) {
    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.open_row(&jos.name());
    desk.dialog(&jos.name());
    desk.push(&desk.text("common-edit"));
    desk.dialog(&desk.said("member-edit-title", &args!["name" => jos.name()]));
    desk.fill(&desk.text("member-phone"), "+352 26 12 34 56");
    desk.fill(&desk.text("member-function"), "Geschäftsführer");
    desk.choose(&desk.text("task-administrator"));
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.said("member-saved", &args!["name" => jos.name()]));
    desk.no_dialog();
    speaks(desk);
    desk.open_row(&jos.name());
    desk.dialog(&jos.name());
    for saved in ["+352 26 12 34 56", "Geschäftsführer", &desk.text("task-administrator")] {
        desk.sees(saved);
    }
    closes(desk);
}

fn leaves(desk: &Desk, nathalie: &Person) {
    let space = args!["space" => COMPANY];
    desk.to_the_row(&nathalie.name());
    let menu = desk.said("design-table-menu", &args!["name" => nathalie.name()]);
    desk.pick(&menu, &desk.text("users-act-leave"));
    desk.dialog(&desk.said("users-confirm-leave-title", &space));
    speaks(desk);
    desk.says_yes(&desk.text("users-confirm-leave"));
    desk.sees(&desk.said("users-done-leave", &space));
    desk.heading(&desk.text("spaces-title"));
    desk.sees(&desk.text("spaces-empty"));
    let mine = desk.perform("list-my-spaces", &json!({}));
    let business = mine["spaces"].as_array().into_iter().flatten();
    let left: Vec<&Value> = business.filter(|space| space["kind"] == "business").collect();
    assert!(left.is_empty(), "she sees nothing of it any more: {left:?}");
    speaks(desk);
}

fn closes(desk: &Desk) {
    desk.press(Key::Escape);
    desk.no_dialog();
}
