//! Every form and question about codes, mandates, requests and administrations, in three languages,
//! light and dark: photographed, and looked at with axe's eyes, also with what is missing in them.

use i18n::args;
use office::Error;
use office::operations::{ListCases, ListMySpaces, PrintLetters};
use rules::Language;
use serde_json::{Value, json};
use testkit::mandates::codes_in;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, space_of};

/// The security code of everybody in the practice office.
const SECURITY_CODE: &str = "123456";

#[test]
fn axe_finds_nothing_in_any_form_about_mandates_in_french() {
    every_form(Language::Fr);
}

#[test]
fn axe_finds_nothing_in_any_form_about_mandates_in_german() {
    every_form(Language::De);
}

#[test]
fn axe_finds_nothing_in_any_form_about_mandates_in_english() {
    every_form(Language::En);
}

fn every_form(language: Language) {
    let home = Home::new();
    for theme in Theme::ALL {
        let desk = home.open_with(language, theme, &["--practice"]);
        desk.heading(&desk.text("welcome-practice-title"));
        // As on the first day, whatever the theme before has left behind.
        desk.shell("reset_practice", &json!({}));
        desk.heading(&desk.text("welcome-practice-title"));
        of_the_trustee(&desk);
        of_the_officers(&desk);
        let code = owner_code(&home);
        of_the_company(&desk, &code);
        of_the_office(&desk);
    }
}

/// The code of the letter that waits to be printed for the company.
fn owner_code(home: &Home) -> String {
    let (office, paul) = home.beside_in_practice("Paul Reuter");
    let print = || -> Result<Vec<u8>, Error> {
        let mine = office.perform(Some(&paul), ListMySpaces {})?;
        let administration = mine.desks[0].administration;
        let cases = office.perform(Some(&paul), ListCases { administration })?;
        let case = cases.iter().find(|case| case.company == PRINCIPAL);
        let request = case.expect("the company has asked").request;
        let print =
            PrintLetters { administration, requests: vec![request], keep: Box::new(|_| Ok(())) };
        Ok(office.perform(Some(&paul), print)?.pdf)
    };
    codes_in(&print().expect("its letter can be printed"))[0].clone()
}

fn opened(desk: &Desk, space: &str, what: &str) {
    desk.go(&format!("/spaces/{space}/certifications{what}"));
    desk.sees(&desk.text("certifications-certified"));
}

fn closes(desk: &Desk) {
    desk.press(Key::Escape);
    desk.no_dialog();
}

/// Leaves a form in which something was typed.
fn discards(desk: &Desk) {
    desk.press(Key::Escape);
    desk.dialog(&desk.text("common-discard-title"));
    desk.says_yes(&desk.text("common-discard-confirm"));
    desk.no_dialog();
}

/// What a domain is called in the language of the window.
fn named(desk: &Desk, names: &Value) -> String {
    names[desk.language().code()].as_str().unwrap_or_default().to_owned()
}

/// The first domain of these certifications that wants a security code, or that wants none.
fn domain_that_wants(certifications: &Value, wants: bool) -> Value {
    let mut all = certifications["domains"].as_array().cloned().unwrap_or_default().into_iter();
    let found = all.find(|view| {
        let settings = &view["settings"];
        settings["certifiedBy"] != "procedure" && (settings["securityCode"] != "none") == wants
    });
    found.expect("the practice office has both")
}

fn of_the_trustee(desk: &Desk) {
    desk.be("Marc Bauer");
    let space = space_of(desk, REPRESENTATIVE);
    opened(desk, &space, "");
    let held = desk.perform("list-certifications", &json!({ "space": space }));
    let domain = domain_that_wants(&held, true);
    let name = named(desk, &domain["settings"]["names"]);
    opened(desk, &space, "?paper");
    desk.dialog(&desk.text("mandate-record"));
    desk.select(&desk.text("mandate-column-domain"), &name);
    desk.sees(&desk.text("mandate-scope-help"));
    desk.inspect("mandate-record");
    desk.push(&desk.text("mandate-record-confirm"));
    desk.sees(&desk.text("refusal-field-missing"));
    desk.inspect("mandate-record-refused");
    discards(desk);

    opened(desk, &space, "?ask");
    desk.dialog(&desk.text("request-ask"));
    desk.inspect("request-ask");
    let of = named(desk, &domain["administrationNames"]);
    let domain = args!["domain" => name.as_str(), "administration" => of];
    desk.select(&desk.text("mandate-column-domain"), &desk.said("request-domain-of", &domain));
    desk.choose(&desk.text("request-whom-another"));
    desk.sees(&desk.text("request-address-help"));
    desk.inspect("request-ask-another");
    desk.push(&desk.text("request-send"));
    desk.sees(&desk.text("refusal-field-missing"));
    desk.inspect("request-ask-refused");
    discards(desk);

    let mut requests = held["requests"].as_array().into_iter().flatten();
    let waiting = requests.find(|row| row["state"] == "waiting").expect("some wait");
    opened(desk, &space, &format!("?request={}", waiting["request"].as_str().unwrap_or_default()));
    let domain = args!["domain" => named(desk, &waiting["domainNames"])];
    desk.dialog(&desk.said("request-title-codes", &domain));
    desk.inspect("request");
    desk.push(&desk.text("request-act-withdraw"));
    desk.dialog(&desk.text("request-confirm-withdraw-title"));
    desk.inspect("request-withdraw");
    desk.press(Key::Escape);
    closes(desk);

    let received = held["received"].as_array().into_iter().flatten();
    let mandate = received
        .filter(|row| {
            row["allowed"].as_array().is_some_and(|acts| acts.contains(&json!("give-up")))
        })
        .find_map(|row| row["mandate"].as_str());
    opened(desk, &space, &format!("?mandate={}", mandate.unwrap_or_default()));
    desk.push(&desk.text("mandate-act-give-up"));
    desk.wait("the question", question);
    desk.inspect("mandate-give-up");
    desk.press(Key::Escape);
    closes(desk);
}

/// Whether a question is in front.
fn question(desk: &Desk) -> bool {
    desk.ask("return document.querySelector('[role=alertdialog]') !== null", vec![]) == true
}

fn desk_of(desk: &Desk, name: &str) -> (String, Value) {
    desk.be(name);
    desk.heading(&desk.text("spaces-title"));
    let mine = desk.perform("list-my-spaces", &json!({}));
    let administration = mine["desks"][0]["administration"].as_str().unwrap_or_default();
    let cases = desk.perform("list-cases", &json!({ "administration": administration }));
    (administration.to_owned(), cases)
}

fn of_the_officers(desk: &Desk) {
    let (administration, _) = desk_of(desk, "Paul Reuter");
    let place = format!("/desk/{administration}");
    desk.go(&format!("{place}?show=to-print"));
    desk.heading(&desk.text("desk-requests"));
    desk.open_row(PRINCIPAL);
    desk.heading(PRINCIPAL);
    desk.push(&desk.text("desk-print-one"));
    desk.dialog(&desk.said("desk-print-title", &args!["count" => 1, "company" => PRINCIPAL]));
    desk.inspect("desk-print");
    closes(desk);
    loses_a_letter(desk, &place);

    desk.go(&format!("{place}/domains"));
    desk.heading(&desk.text("desk-domains"));
    desk.push(&desk.text("desk-domain-add"));
    desk.dialog(&desk.text("desk-domain-add"));
    desk.inspect("desk-domain-add");
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.text("refusal-field-missing"));
    desk.inspect("desk-domain-refused");
    closes(desk);

    desk.go(&format!("{place}/officers"));
    desk.heading(&desk.text("desk-officers"));
    desk.push(&desk.text("desk-officer-add"));
    desk.dialog(&desk.text("desk-officer-add"));
    desk.push(&desk.text("desk-officer-add"));
    desk.sees(&desk.text("refusal-ssn-missing"));
    desk.inspect("desk-officer-add");
    closes(desk);
    desk.push(&desk.text("desk-administration-edit"));
    desk.dialog(&desk.text("desk-administration-edit"));
    desk.inspect("desk-administration-edit");
    closes(desk);
    let colleague = json!({
        "firstName": "Chantal", "lastName": "Goerens", "ssn": testkit::ssn(4_077).as_str(),
    });
    let add = json!({ "administration": administration, "officer": colleague, "task": "officer" });
    desk.perform("add-officer", &add);
    desk.go(&format!("{place}/letters"));
    desk.heading(&desk.text("desk-letters"));
    desk.reload();
    desk.go(&format!("{place}/officers"));
    desk.sees("Chantal Goerens");
    desk.to_the_row("Chantal Goerens");
    desk.press(Key::Delete);
    desk.dialog(&desk.said("desk-officer-end-title", &args!["name" => "Chantal Goerens"]));
    desk.inspect("desk-officer-end");
    closes(desk);

    decides(desk);
}

fn loses_a_letter(desk: &Desk, place: &str) {
    desk.go(&format!("{place}/letters"));
    desk.heading(&desk.text("desk-letters"));
    desk.to_the_rows();
    desk.press(Key::Home);
    desk.press(Key::Enter);
    desk.sees(&desk.text("desk-outcome"));
    desk.inspect("desk-case-granted");
    desk.push(&desk.text("desk-lose"));
    desk.wait("the question", question);
    desk.inspect("desk-lose");
    closes(desk);
}

/// The three ways to decide; the question stays open for the company.
fn decides(desk: &Desk) {
    let (administration, cases) = desk_of(desk, "Steve Lux");
    let request = cases[0]["request"].as_str().unwrap_or_default();
    desk.go(&format!("/desk/{administration}/case/{request}"));
    desk.sees(&desk.text("desk-decision"));
    for (verdict, field) in [("refuse", "desk-reason"), ("ask", "desk-question")] {
        desk.choose(&desk.text(&format!("desk-verdict-{verdict}")));
        desk.push(&desk.text(&format!("desk-submit-{verdict}")));
        desk.problem_at(&desk.text(field), &desk.text("refusal-field-missing"));
        desk.inspect(&format!("desk-case-{verdict}"));
    }
    desk.fill(&desk.text("desk-question"), "Quel sport ?");
    desk.push(&desk.text("desk-submit-ask"));
    desk.sees(&desk.said("desk-decided-ask", &args!["company" => PRINCIPAL]));
    desk.inspect("desk-case-asked");
}

fn of_the_company(desk: &Desk, owner_code: &str) {
    desk.be("Nadia Weber");
    let space = space_of(desk, PRINCIPAL);
    let code = json!({ "space": space, "code": owner_code, "securityCode": SECURITY_CODE });
    desk.perform("register-code", &code);
    opened(desk, &space, "");
    let held = desk.perform("list-certifications", &json!({ "space": space }));
    let wants = named(desk, &domain_that_wants(&held, true)["settings"]["names"]);
    answers_and_forward(desk, &space, &held);
    codes(desk, &space, &wants);

    let given = held["given"].as_array().into_iter().flatten();
    let mandate = given.filter(|row| row["standing"] == "in-force");
    let mandate = mandate.filter_map(|row| row["mandate"].as_str()).next().unwrap_or_default();
    opened(desk, &space, &format!("?mandate={mandate}"));
    desk.dialog(&desk.said("mandate-title-given", &args!["name" => REPRESENTATIVE]));
    for act in ["replace", "revoke"] {
        desk.push(&desk.text(&format!("mandate-act-{act}")));
        desk.wait("the question", question);
        desk.inspect(&format!("mandate-{act}"));
        desk.press(Key::Escape);
        desk.wait("the question to close", |desk| !question(desk));
    }
    desk.push(&desk.text("mandate-act-change"));
    desk.dialog(&desk.said("mandate-edit-title", &args!["name" => REPRESENTATIVE]));
    desk.inspect("mandate-edit");
    closes(desk);
}

fn answers_and_forward(desk: &Desk, space: &str, held: &Value) {
    let requests = held["requests"].as_array().into_iter().flatten();
    let asked = requests.filter(|row| row["state"] == "information-requested");
    let request = asked.filter_map(|row| row["request"].as_str()).next().unwrap_or_default();
    opened(desk, space, &format!("?request={request}"));
    desk.sees(&desk.text("request-meaning-information-requested"));
    desk.push(&desk.text("request-act-answer"));
    desk.problem_at(&desk.text("request-answer"), &desk.text("refusal-field-missing"));
    desk.inspect("request-answer");
    closes(desk);

    let certification = &held["certifications"][0];
    let id = certification["certification"].as_str().unwrap_or_default();
    let domain = named(desk, &certification["domain"]["settings"]["names"]);
    opened(desk, space, &format!("?forward={id}"));
    desk.dialog(&desk.said("certifications-forward-title", &args!["domain" => domain]));
    desk.push(&desk.text("certifications-forward-confirm"));
    desk.problem_at(&desk.text("mandate-ends-on"), &desk.text("refusal-field-missing"));
    desk.inspect("certification-forward");
    closes(desk);
}

/// Codes that are made, shown once, replaced and revoked, in a domain that wants a security code.
fn codes(desk: &Desk, space: &str, domain: &str) {
    opened(desk, space, "?create");
    desk.dialog(&desk.text("codes-create"));
    desk.select(&desk.text("mandate-column-domain"), domain);
    desk.fill(&desk.text("codes-recipient"), "Zunft");
    desk.push(&desk.text("codes-create-confirm"));
    let security = desk.text("codes-security-code");
    desk.problem_at(&security, &desk.text("refusal-security-code-missing"));
    desk.inspect("code-create");
    desk.fill(&security, SECURITY_CODE);
    desk.push(&desk.text("codes-create-confirm"));
    desk.dialog(&desk.text("codes-fresh-title"));
    desk.inspect("code-fresh");
    desk.push(&desk.text("codes-save-letter"));
    desk.wait("the menu of languages", |desk| {
        desk.ask("return document.querySelector('[role=menu]') !== null", vec![]) == true
    });
    desk.inspect("code-letter");
    desk.press(Key::Escape);
    desk.push(&desk.text("common-close"));
    desk.dialog(&desk.text("codes-fresh-close-title"));
    desk.inspect("code-fresh-close");
    desk.says_yes(&desk.text("codes-fresh-close-confirm"));
    desk.no_dialog();

    desk.push_beside(&desk.text("codes-act-revoke"), "Zunft");
    desk.dialog(&desk.text("codes-confirm-revoke-title"));
    desk.inspect("code-revoke");
    closes(desk);
    desk.push_beside(&desk.text("codes-act-replace"), "Zunft");
    desk.dialog(&desk.text("codes-confirm-replace-title"));
    desk.inspect("code-replace");
    desk.says_yes(&desk.text("codes-confirm-replace"));
    desk.dialog(&desk.text("codes-replace-title"));
    desk.push(&desk.text("codes-confirm-replace"));
    desk.problem_at(&security, &desk.text("refusal-security-code-missing"));
    desk.inspect("code-replace-security");
    closes(desk);
}

fn of_the_office(desk: &Desk) {
    desk.go("/settings?tab=office");
    desk.heading(&desk.text("settings-title"));
    desk.push(&desk.text("desk-register"));
    desk.dialog(&desk.text("desk-register"));
    desk.inspect("administration-register");
    desk.push(&desk.text("desk-register-submit"));
    desk.sees(&desk.text("refusal-ssn-missing"));
    desk.inspect("administration-register-refused");
    closes(desk);
}
