//! The list of users by keyboard: order, filter, search, and acts on one row or on several.

use i18n::args;
use rules::Language;
use serde_json::json;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};

const JOS: &str = "Jos Klein";
const TESSA: &str = "Tessa Faber";

#[test]
fn members_are_sorted_found_suspended_reinstated_and_deleted_from_the_list_by_keyboard_m_8() {
    let home = Home::new();
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.shell("enter_practice", &json!({}));
    desk.be("Nadia Weber");
    let space = desk.space_of_kind("business");
    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.sees(TESSA);

    sorts(&desk);
    narrows_to(&desk, "users-filter-all", "users-filter-active", 3);
    suspends_two_and_takes_it_back(&desk);
    narrows_to(&desk, "users-filter-active", "users-filter-all", 8);
    suspends_and_reinstates_one(&desk);
    deletes_one(&desk);
    searches(&desk);
}

/// A heading orders by its column, and once more in the other direction.
fn sorts(desk: &Desk) {
    let by_name = names(desk);
    assert!(by_name.len() > 5, "there is something to sort: {by_name:?}");
    desk.push(&desk.text("users-column-name"));
    let turned: Vec<String> = by_name.iter().rev().cloned().collect();
    desk.wait("the names in the other order", |desk| names(desk) == turned);
    desk.push(&desk.text("users-column-state"));
    desk.wait("the list by state", |desk| order_of(desk, "users-column-state") == "ascending");
    let active = desk.text("state-active");
    let states =
        desk.ask("return [...document.querySelectorAll('tbody tr')].map(r => r.innerText)", vec![]);
    let states = states.as_array().cloned().unwrap_or_default();
    let is_active = |row: &serde_json::Value| row.as_str().is_some_and(|row| row.contains(&active));
    assert!(states[..3].iter().all(is_active), "the active ones come first: {states:?}");
    assert!(!states[3..].iter().any(is_active), "and nobody active later: {states:?}");
    desk.push(&desk.text("users-column-name"));
    desk.wait("the names in their order", |desk| names(desk) == by_name);
}

fn narrows_to(desk: &Desk, from: &str, to: &str, count: u32) {
    let (from, to) = (desk.text(from), desk.text(to));
    desk.pick(&desk.said("users-filter", &args!["what" => from.as_str()]), &to);
    desk.sees(&desk.said("common-count-of", &args!["shown" => count, "total" => count]));
    let chosen = desk.said("users-filter", &args!["what" => to.as_str()]);
    desk.wait("the focus to be back on the filter", |desk| {
        desk.focused() == crate::desk::plain(&chosen)
    });
}

fn suspends_two_and_takes_it_back(desk: &Desk) {
    for name in [JOS, TESSA] {
        desk.to_the_row(name);
        desk.type_text(" ");
    }
    desk.sees(&desk.said("design-table-selected", &args!["count" => 2]));
    desk.push(&desk.said("users-bulk-suspend", &args!["count" => 2]));
    desk.sees(&desk.said("users-done-suspend", &args!["count" => 2]));
    // The filter shows only active ones, and they are active no more.
    desk.sees(&desk.said("common-count-of", &args!["shown" => 1, "total" => 1]));
    desk.push(&desk.text("common-undo"));
    desk.sees(&desk.said("users-done-reinstate", &args!["count" => 2]));
    desk.sees(&desk.said("common-count-of", &args!["shown" => 3, "total" => 3]));
    // They are still chosen, for whoever wants to go on with them.
    desk.push(&desk.text("design-table-select-none"));
}

fn suspends_and_reinstates_one(desk: &Desk) {
    for (act, state) in [("suspend", "state-suspended"), ("reinstate", "state-active")] {
        desk.to_the_row(TESSA);
        let menu = desk.said("design-table-menu", &args!["name" => TESSA]);
        desk.pick(&menu, &desk.text(&format!("users-act-{act}")));
        let done = args!["count" => 1, "name" => TESSA];
        desk.sees(&desk.said(&format!("users-done-{act}"), &done));
        let state = desk.text(state);
        desk.to_the_row(TESSA);
        desk.wait("the new state in the row", |desk| desk.focused_text().contains(&state));
    }
}

/// What cannot be undone asks, names what will be lost, and can be thought better of.
fn deletes_one(desk: &Desk) {
    let whom = args!["count" => 1, "name" => TESSA, "space" => "Menuiserie Schmit S.à r.l."];
    for answer in [desk.text("common-cancel"), desk.said("users-confirm-delete", &whom)] {
        desk.to_the_row(TESSA);
        desk.press(Key::Delete);
        desk.dialog(&desk.said("users-confirm-delete-title", &whom));
        desk.sees(&desk.said("users-confirm-delete-text", &whom));
        desk.push(&answer);
        desk.no_dialog();
    }
    desk.sees(&desk.said("users-done-delete", &whom));
    desk.wait("the row to be gone", |desk| !names(desk).iter().any(|name| name == TESSA));
}

fn searches(desk: &Desk) {
    // Without accents and capitals, in any order.
    desk.fill(&desk.text("users-search"), "KLEIN jos");
    desk.sees(&desk.said("common-count-of", &args!["shown" => 1, "total" => 7]));
    desk.press(Key::Down);
    desk.wait("the found row to have the focus", |desk| desk.focused_text().contains(JOS));
    // The arrow leads back up to the search, and Escape shows everybody again.
    desk.press(Key::Up);
    desk.press(Key::Escape);
    desk.sees(&desk.said("common-count-of", &args!["shown" => 7, "total" => 7]));
    desk.fill(&desk.text("users-search"), "tessa");
    desk.sees(&desk.text("design-table-nothing-title"));
}

/// The names in the rows, from top to bottom.
fn names(desk: &Desk) -> Vec<String> {
    let names = desk.ask(NAMES, vec![]);
    let names = names.as_array().into_iter().flatten();
    names.filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

fn order_of(desk: &Desk, heading: &str) -> String {
    let order = desk.ask(ORDER, vec![json!(desk.text(heading))]);
    order.as_str().unwrap_or_default().to_owned()
}

const NAMES: &str = r"
return [...document.querySelectorAll('tbody .person span.line')]
  .map(line => line.firstChild.textContent.trim());
";

const ORDER: &str = r"
const head = [...document.querySelectorAll('th')].find(th => th.innerText.trim() === arguments[0]);
return head?.getAttribute('aria-sort') ?? '';
";
