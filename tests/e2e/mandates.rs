//! Codes, certifications, mandates and the desk of an administration, in the practice office, where
//! there is something of everything.

use i18n::args;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};

pub(crate) const PRINCIPAL: &str = "Menuiserie Schmit S.à r.l.";
pub(crate) const REPRESENTATIVE: &str = "Fiduciaire Bauer S.à r.l.";

/// Every screen of it, photographed and looked at.
pub(crate) fn screens(desk: &Desk) {
    desk.be("Nadia Weber");
    let space = space_of(desk, PRINCIPAL);
    desk.go(&format!("/spaces/{space}/codes"));
    desk.heading(&desk.text("company-title"));
    desk.sees(&desk.text("codes-enter"));
    desk.inspect("codes");
    desk.fill(&desk.text("codes-code"), "TX7K-94QD-M2HF-8WRD");
    desk.press(Key::Enter);
    desk.sees(&desk.text("refusal-code-mistyped"));
    desk.inspect("codes-refused");
    desk.fill(&desk.text("codes-code"), "");
    desk.go(&format!("/spaces/{space}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    desk.inspect("certifications");

    desk.be("Marc Bauer");
    let space = space_of(desk, REPRESENTATIVE);
    desk.go(&format!("/spaces/{space}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    let held = desk.perform("list-certifications", &json!({ "space": space }));
    let all = held["received"].as_array().map_or(0, Vec::len);
    desk.sees(&desk.said("common-count-of", &args!["shown" => all, "total" => all]));
    desk.inspect("certifications-received");
    let mandate = held["received"][0]["mandate"].as_str().unwrap_or_default().to_owned();
    desk.go(&format!("/spaces/{space}/certifications?mandate={mandate}"));
    let other = held["received"][0]["other"].as_str().unwrap_or_default().to_owned();
    desk.dialog(&desk.said("mandate-title-received", &args!["name" => other]));
    desk.inspect("mandate");
    desk.press(Key::Escape);
    desk.no_dialog();

    at_the_desk(desk);
}

/// What an officer sees.
fn at_the_desk(desk: &Desk) {
    desk.be("Paul Reuter");
    desk.heading(&desk.text("spaces-title"));
    desk.sees(&desk.text("desk-mine"));
    desk.inspect("desks");
    let desks = desk.perform("list-my-spaces", &json!({}));
    let administration = desks["desks"][0]["administration"].as_str().unwrap_or_default();
    let place = format!("/desk/{administration}");
    desk.go(&format!("{place}?show=all"));
    let cases = desk.perform("list-cases", &json!({ "administration": administration }));
    let all = cases.as_array().map_or(0, Vec::len);
    desk.sees(&desk.said("common-count-of", &args!["shown" => all, "total" => all]));
    desk.inspect("desk");
    let waiting = cases.as_array().into_iter().flatten().find(|case| case["state"] == "waiting");
    let request = waiting.map_or(Value::Null, |case| case["request"].clone());
    desk.go(&format!("{place}/case/{}", request.as_str().unwrap_or_default()));
    desk.sees(&desk.text("desk-decision"));
    desk.inspect("desk-case");
    for (part, words) in [
        ("letters", "desk-letters"),
        ("certified", "certified-title"),
        ("domains", "desk-domains"),
        ("officers", "desk-officers"),
        ("history", "history-title"),
    ] {
        desk.go(&format!("{place}/{part}"));
        desk.heading(&desk.text(words));
        desk.inspect(&format!("desk-{part}"));
    }
    ends_a_certification(desk, administration);
    // The ministry has a request with a document.
    desk.be("Steve Lux");
    let desks = desk.perform("list-my-spaces", &json!({}));
    let administration = desks["desks"][0]["administration"].as_str().unwrap_or_default();
    let cases = desk.perform("list-cases", &json!({ "administration": administration }));
    let request = cases[0]["request"].as_str().unwrap_or_default().to_owned();
    desk.go(&format!("/desk/{administration}/case/{request}"));
    desk.sees("statuts.pdf");
    desk.wait("the document to be drawn", |desk| {
        desk.ask("return document.querySelector('canvas') !== null", vec![]) == true
    });
    desk.inspect("desk-case-document");
}

/// An officer is told what it brings about, and does not do it without a reason.
fn ends_a_certification(desk: &Desk, administration: &str) {
    desk.go(&format!("/desk/{administration}/certified"));
    desk.heading(&desk.text("certified-title"));
    let rows = desk.perform("list-certified", &json!({ "administration": administration }));
    let row = rows.as_array().into_iter().flatten().find(|row| row["mayEnd"] == true);
    let company = row.and_then(|row| row["company"].as_str()).unwrap_or_default().to_owned();
    desk.to_the_row(&company);
    desk.press(Key::Delete);
    desk.dialog(&desk.said("certified-end-title", &args!["company" => company.as_str()]));
    desk.push(&desk.text("certified-end-confirm"));
    desk.sees(&desk.text("refusal-field-missing"));
    desk.inspect("desk-certified-end");
    desk.fill(&desk.text("certified-reason"), "exercice");
    desk.push(&desk.text("certified-end-confirm"));
    desk.sees(&desk.said("certified-ended", &args!["company" => company.as_str()]));
    desk.no_dialog();
    let rows = desk.perform("list-certified", &json!({ "administration": administration }));
    let of = |row: &&Value| row["company"] == company.as_str() && row["standing"] == "revoked";
    assert!(rows.as_array().into_iter().flatten().any(|row| of(&row)), "it has ended: {rows}");
}

#[test]
fn a_mandate_lives_from_its_code_to_its_end_between_two_companies_in_french_d_6_v_2_v_7() {
    a_mandate_lives(Language::Fr);
}

#[test]
fn a_mandate_lives_from_its_code_to_its_end_between_two_companies_in_german_d_6_v_2_v_7() {
    a_mandate_lives(Language::De);
}

/// A principal makes a code and hands it over, the representative enters it and may act, the
/// principal revokes it, and that counts from the next moment.
fn a_mandate_lives(language: Language) {
    let home = Home::new();
    let desk = home.open_with(language, Theme::Light, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    desk.be("Nadia Weber");
    let schmit = space_of(&desk, PRINCIPAL);
    desk.go(&format!("/spaces/{schmit}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    desk.push(&desk.text("codes-create"));
    desk.dialog(&desk.text("codes-create"));
    desk.fill(&desk.text("codes-recipient"), REPRESENTATIVE);
    desk.push(&desk.text("codes-create-confirm"));
    desk.dialog(&desk.text("codes-fresh-title"));
    desk.sees(&desk.text("codes-fresh-once"));
    let code = shown_code(&desk);
    desk.photograph("code-fresh");
    desk.push(&desk.text("codes-copy"));
    desk.sees(&desk.text("codes-copied"));
    desk.press(Key::Escape);
    desk.no_dialog();
    let bare = |text: &str| text.replace(['-', ' ', '\n'], "");
    assert!(!bare(&desk.screen()).contains(&bare(&code)), "it is shown once");

    desk.be("Marc Bauer");
    let fiduciary = space_of(&desk, REPRESENTATIVE);
    desk.go(&format!("/spaces/{fiduciary}/codes"));
    desk.heading(&desk.text("company-title"));
    // As a person types it who reads it from a letter.
    desk.tab_to(&desk.text("codes-code"));
    desk.type_text(&code.replace('-', "").to_lowercase());
    desk.sees(&desk.text("codes-kind-representative"));
    desk.sees(PRINCIPAL);
    desk.photograph("codes-proven");
    // Whoever presses Enter before they can have read it registers nothing.
    std::thread::sleep(std::time::Duration::from_secs(1));
    desk.push(&desk.text("codes-register"));
    let done = args!["company" => PRINCIPAL, "domain" => "|"];
    let done = desk.said("codes-done-representative", &done);
    desk.sees(done.split('|').next().unwrap_or(&done).trim_end_matches('('));
    desk.sees_no(&desk.text("codes-recent-none"));
    let held = desk.perform("list-certifications", &json!({ "space": fiduciary }));
    let mandate = held["received"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row["other"] == PRINCIPAL && row["origin"] == "principal")
        .map(|row| row["mandate"].as_str().unwrap_or_default().to_owned())
        .expect("the mandate is there");
    let act = json!({ "space": fiduciary, "mandate": mandate, "item": "send-results" });
    assert_eq!(desk.perform("use-mandate", &act)["standing"], "in-force");

    desk.be("Nadia Weber");
    desk.go(&format!("/spaces/{schmit}/certifications?mandate={mandate}"));
    desk.dialog(&desk.said("mandate-title-given", &args!["name" => REPRESENTATIVE]));
    desk.push(&desk.text("mandate-act-revoke"));
    let confirm = args!["count" => 1, "name" => REPRESENTATIVE];
    desk.dialog(&desk.said("mandate-confirm-revoke-title", &confirm));
    desk.push(&desk.said("mandate-confirm-revoke", &confirm));
    desk.sees(&desk.text("mandate-standing-revoked"));
    desk.be("Marc Bauer");
    let refused = desk.ask(REFUSED, vec![act]);
    assert_eq!(refused["refusal"]["code"], "mandate-revoked", "it counts at once: {refused}");
}

/// The eSpace of a company in which the person is a member.
pub(crate) fn space_of(desk: &Desk, company: &str) -> String {
    let mine = desk.perform("list-my-spaces", &json!({}));
    let spaces = mine["spaces"].as_array().cloned().unwrap_or_default();
    let space = spaces.iter().find(|space| space["company"] == company);
    space.and_then(|space| space["space"].as_str()).unwrap_or_default().to_owned()
}

/// The code that is shown, with its dashes.
pub(crate) fn shown_code(desk: &Desk) -> String {
    let groups = desk.ask(
        "return [...document.querySelectorAll('[role=dialog] .code span')].map(e => e.innerText)",
        vec![],
    );
    let groups: Vec<String> = serde_json::from_value(groups).expect("groups are texts");
    let code = groups.join("-");
    assert!(rules::AccessCode::parse(&code).is_ok(), "{code} is a code");
    code
}

const REFUSED: &str = r"
return window.__TAURI_INTERNALS__.invoke('perform', { name: 'use-mandate', input: arguments[0] })
  .then(() => 'allowed', refusal => refusal);
";
