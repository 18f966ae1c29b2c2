//! Days, typed as each language writes them or chosen from the calendar beside the field.

use chrono::{NaiveDate, TimeDelta};
use i18n::args;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, space_of};

#[test]
fn a_day_is_typed_or_chosen_as_french_has_it_l_6() {
    a_day_is_chosen(Language::Fr, Theme::Light, "%d/%m/%Y");
}

#[test]
fn a_day_is_typed_or_chosen_as_german_has_it_l_6() {
    a_day_is_chosen(Language::De, Theme::Dark, "%d.%m.%Y");
}

#[test]
fn a_day_is_typed_or_chosen_as_english_has_it_l_6() {
    a_day_is_chosen(Language::En, Theme::Light, "%d/%m/%Y");
}

/// A code for a representative, until a day of the principal's choice.
fn a_day_is_chosen(language: Language, theme: Theme, written: &str) {
    let home = Home::new();
    let desk = home.open_with(language, theme, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    desk.be("Nadia Weber");
    let space = space_of(&desk, PRINCIPAL);
    desk.go(&format!("/spaces/{space}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    desk.push(&desk.text("codes-create"));
    desk.dialog(&desk.text("codes-create"));
    desk.fill(&desk.text("codes-recipient"), REPRESENTATIVE);

    // The end of the certification, which is offered first, stands there as the language has it.
    let field = desk.text("mandate-ends-on");
    desk.tab_to(&field);
    let last = NaiveDate::parse_from_str(&held(&desk), written).unwrap_or_else(|error| {
        desk.fail(&format!("the day {} is not written {written}: {error}", held(&desk)))
    });

    desk.fill(&field, "31.2.2027");
    desk.push(&desk.text("codes-create-confirm"));
    desk.sees(&desk.text("refusal-day-invalid"));
    assert_eq!(held(&desk), "31.2.2027", "what was typed is kept, and the focus leads to it");
    desk.inspect("day-invalid");

    // Typed with other signs, it is written as the language has it once one goes on.
    let typed = last.pred_opt().unwrap_or_default();
    desk.fill(&field, &typed.format("%-d-%-m-%y").to_string());
    let calendar = desk.said("design-date-choose", &args!["what" => field.as_str()]);
    desk.push(&calendar);
    desk.wait("the calendar", |desk| shown(desk) == typed.format("%-d").to_string());
    desk.inspect("calendar");
    // Escape closes the calendar, and nothing else.
    desk.press(Key::Escape);
    desk.wait("the field again", |desk| held(desk) == typed.format(written).to_string());
    desk.dialog(&desk.text("codes-create"));
    desk.push(&calendar);
    desk.wait("the calendar", |desk| shown(desk) == typed.format("%-d").to_string());
    // A month back and forward may end some days before, where months are shorter.
    desk.press(Key::PageUp);
    desk.press(Key::PageDown);
    (0..5).for_each(|_| desk.press(Key::Right));
    desk.wait("the last day that may be chosen", |desk| {
        shown(desk) == last.format("%-d").to_string()
    });
    desk.press(Key::Left);
    desk.press(Key::Up);
    desk.press(Key::Enter);
    let chosen = typed - TimeDelta::weeks(1);
    desk.wait("the day in the field", |desk| held(desk) == chosen.format(written).to_string());
    desk.press(Key::Enter);
    desk.dialog(&desk.text("codes-fresh-title"));
    let all = desk.perform("list-certifications", &json!({ "space": space }));
    let ends: Vec<&Value> =
        all["codes"].as_array().into_iter().flatten().map(|code| &code["endsOn"]).collect();
    assert!(ends.contains(&&json!(chosen.to_string())), "{chosen} is among {ends:?}");
}

/// What the field with the focus holds.
fn held(desk: &Desk) -> String {
    desk.ask("return document.activeElement.value ?? ''", vec![])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// The number of the day that has the focus in the calendar.
fn shown(desk: &Desk) -> String {
    desk.ask("return document.activeElement.textContent.trim()", vec![])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}
