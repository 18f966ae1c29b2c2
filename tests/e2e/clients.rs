//! Client companies and their groups, in the practice office, where a trustee has many of them.

use i18n::args;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, space_of};

/// The name of a group that nobody has in the practice office.
const GROUP: &str = "Zunft";

/// Every screen of it, photographed and looked at.
pub(crate) fn screens(desk: &Desk) {
    desk.be("Marc Bauer");
    let space = space_of(desk, REPRESENTATIVE);
    opened(desk, &space);
    desk.inspect("clients");
    choose_two(desk);
    desk.inspect("clients-selected");
    desk.push(&desk.said("clients-bulk-move", &args!["count" => 2]));
    desk.dialog(&desk.said("clients-move-title", &args!["count" => 2, "name" => ""]));
    desk.inspect("clients-move");
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.push(&desk.text("design-table-select-none"));
    desk.push(&desk.text("groups-new"));
    desk.dialog(&desk.text("groups-new-title"));
    desk.push(&desk.text("groups-create"));
    desk.sees(&desk.text("refusal-field-missing"));
    desk.inspect("groups-new");
    desk.press(Key::Escape);
    desk.no_dialog();
    let clients = desk.perform("list-clients", &json!({ "space": space }));
    let row = &clients["rows"][0];
    let place = format!("/spaces/{space}/clients");
    desk.go(&format!("{place}?company={}", row["nationalNumber"].as_str().unwrap_or_default()));
    desk.dialog(row["name"].as_str().unwrap_or_default());
    desk.sees(&desk.text("clients-mandates"));
    desk.inspect("client");
    desk.press(Key::Escape);
    desk.no_dialog();
    if let Some(group) = clients["groups"].as_array().and_then(|groups| groups.first()) {
        let name = group["name"].as_str().unwrap_or_default();
        let menu = desk.said("groups-menu", &args!["name" => name]);
        desk.pick(&menu, &desk.text("groups-act-delete"));
        desk.dialog(&desk.said("groups-delete-title", &args!["name" => name]));
        desk.inspect("groups-delete");
        desk.press(Key::Escape);
        desk.no_dialog();
        // Their requests and messages are narrowed to a group in the same way.
        for (screen, place, title) in [
            ("requests-group", "certifications", "company-title"),
            ("messages-group", "messages", "messages-title"),
        ] {
            desk.go(&format!("/spaces/{space}/{place}"));
            desk.heading(&desk.text(title));
            desk.pick(&desk.text("clients-all-groups"), name);
            desk.sees(name);
            desk.inspect(screen);
        }
    }

    // Whoever acts for nobody is told how that begins.
    desk.be("Nadia Weber");
    let space = space_of(desk, PRINCIPAL);
    desk.go(&format!("/spaces/{space}/clients"));
    desk.heading(&desk.text("clients-title"));
    desk.sees(&desk.text("clients-empty"));
    desk.inspect("clients-empty");
}

fn opened(desk: &Desk, space: &str) {
    desk.go(&format!("/spaces/{space}/clients"));
    desk.heading(&desk.text("clients-title"));
    desk.sees(&desk.text("groups-none"));
}

/// Chooses the first two clients with the space bar.
fn choose_two(desk: &Desk) {
    desk.to_the_rows();
    desk.press(Key::Home);
    desk.type_text(" ");
    desk.press(Key::Down);
    desk.type_text(" ");
    desk.sees(&desk.said("design-table-selected", &args!["count" => 2]));
}

/// How many clients are in the group of this name.
fn in_group(desk: &Desk, space: &str, name: &str) -> Option<usize> {
    let clients = desk.perform("list-clients", &json!({ "space": space }));
    let groups = clients["groups"].as_array().cloned().unwrap_or_default();
    let group = groups.iter().find(|group| group["name"] == name)?["group"].clone();
    let rows = clients["rows"].as_array().cloned().unwrap_or_default();
    Some(rows.iter().filter(|row| row["group"] == group).count())
}

#[test]
fn clients_are_put_into_groups_by_keyboard_in_french_v_8() {
    clients_are_put_into_groups(Language::Fr);
}

#[test]
fn clients_are_put_into_groups_by_keyboard_in_german_v_8() {
    clients_are_put_into_groups(Language::De);
}

fn clients_are_put_into_groups(language: Language) {
    let home = Home::new();
    let desk = home.open_with(language, Theme::Light, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    desk.be("Marc Bauer");
    let space = space_of(&desk, REPRESENTATIVE);
    desk.go(&format!("/spaces/{space}"));
    desk.sees(&desk.text("frame-clients"));
    desk.push_starting(&desk.text("frame-clients"));
    desk.heading(&desk.text("clients-title"));

    makes_a_group(&desk);
    moves(&desk, &space);
    filters(&desk);
    renames(&desk);
    deletes(&desk, &space);
    finds(&desk, &space);
    drags(&desk, &space);
}

fn makes_a_group(desk: &Desk) {
    desk.push(&desk.text("groups-new"));
    desk.dialog(&desk.text("groups-new-title"));
    desk.fill(&desk.text("groups-name"), GROUP);
    desk.choose(&desk.text("groups-colour-violet"));
    desk.push(&desk.text("groups-create"));
    desk.sees(&desk.said("groups-created", &args!["name" => GROUP]));
    desk.no_dialog();
    // The same name in other letters is no other name; what was typed stays.
    desk.push(&desk.text("groups-new"));
    desk.dialog(&desk.text("groups-new-title"));
    desk.fill(&desk.text("groups-name"), &GROUP.to_uppercase());
    desk.press(Key::Enter);
    desk.problem_at(&desk.text("groups-name"), &desk.text("refusal-group-name-taken"));
    desk.fill(&desk.text("groups-name"), "");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    desk.no_dialog();
}

fn moves(desk: &Desk, space: &str) {
    choose_two(desk);
    desk.push(&desk.said("clients-bulk-move", &args!["count" => 2]));
    desk.dialog(&desk.said("clients-move-title", &args!["count" => 2, "name" => ""]));
    desk.choose(GROUP);
    desk.press(Key::Enter);
    let moved = args!["count" => 2, "name" => "", "group" => GROUP];
    desk.sees(&desk.said("clients-moved", &moved));
    desk.no_dialog();
    assert_eq!(in_group(desk, space, GROUP), Some(2));
    undo(desk, GROUP);
    desk.sees(&desk.said("clients-moved-back", &args!["count" => 2, "name" => ""]));
    assert_eq!(in_group(desk, space, GROUP), Some(0));
    // By a key alone, and the row that has the focus.
    choose_two(desk);
    desk.type_text("m");
    desk.dialog(&desk.said("clients-move-title", &args!["count" => 2, "name" => ""]));
    desk.choose(GROUP);
    desk.press(Key::Enter);
    desk.sees(&desk.said("clients-moved", &moved));
    desk.no_dialog();
    assert_eq!(in_group(desk, space, GROUP), Some(2));
}

fn filters(desk: &Desk) {
    desk.push_starting(GROUP);
    desk.sees(&desk.said("common-count-of", &args!["shown" => 2, "total" => 2]));
    desk.photograph("clients-group");
}

fn renames(desk: &Desk) {
    let menu = desk.said("groups-menu", &args!["name" => GROUP]);
    desk.pick(&menu, &desk.text("groups-act-edit"));
    desk.dialog(&desk.said("groups-edit-title", &args!["name" => GROUP]));
    desk.fill(&desk.text("groups-name"), "Innung");
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.said("groups-saved", &args!["name" => "Innung"]));
    desk.no_dialog();
}

fn deletes(desk: &Desk, space: &str) {
    let menu = desk.said("groups-menu", &args!["name" => "Innung"]);
    desk.pick(&menu, &desk.text("groups-act-delete"));
    desk.dialog(&desk.said("groups-delete-title", &args!["name" => "Innung"]));
    desk.sees(&desk.said("groups-delete-text", &args!["count" => 2]));
    desk.push(&desk.text("groups-delete-confirm"));
    desk.sees(&desk.said("groups-deleted", &args!["name" => "Innung"]));
    assert_eq!(in_group(desk, space, "Innung"), None);
    undo(desk, "Innung");
    desk.sees(&desk.said("groups-restored", &args!["name" => "Innung"]));
    assert_eq!(in_group(desk, space, "Innung"), Some(2));
}

/// Takes the way back that the news about a group offers; news of what was done before may stand above.
fn undo(desk: &Desk, group: &str) {
    let words = [json!(desk.text("common-undo")), json!(group)];
    desk.tab_until("the way back", |desk| desk.ask(WAY_BACK, words.to_vec()) == true);
    desk.press(Key::Enter);
}

/// Whether the focus is on this button of the news in which these words stand.
const WAY_BACK: &str = r"
const e = document.activeElement;
return e.innerText.trim() === arguments[0] && e.closest('.toast')?.innerText.includes(arguments[1]) === true;
";

/// `Ctrl K` leads to a client, by its number.
fn finds(desk: &Desk, space: &str) {
    let clients = desk.perform("list-clients", &json!({ "space": space }));
    let row: &Value = &clients["rows"][0];
    let (number, name) = (row["nationalNumber"].as_str(), row["name"].as_str());
    desk.chord(&[Key::Control], 'k');
    desk.wait("the search", |desk| {
        desk.ask("return document.activeElement.getAttribute('role')", vec![]) == "combobox"
    });
    desk.type_text(number.unwrap_or_default());
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    desk.wait("the client to be found", |desk| {
        let options =
            "return [...document.querySelectorAll('[role=option]')].map(o => o.innerText)";
        let options = desk.ask(options, vec![]);
        let options = options.as_array().cloned().unwrap_or_default();
        let only = options.first().and_then(Value::as_str).map(bare).unwrap_or_default();
        options.len() == 1
            && only.starts_with(&bare(name.unwrap_or_default()))
            && only.ends_with(&bare(&desk.text("palette-kind-client")))
    });
    desk.press(Key::Enter);
    desk.dialog(name.unwrap_or_default());
    desk.press(Key::Escape);
    desk.no_dialog();
}

/// Whoever has a mouse drags a row onto a group.
fn drags(desk: &Desk, space: &str) {
    desk.go(&format!("/spaces/{space}/clients"));
    desk.heading(&desk.text("clients-title"));
    desk.to_the_rows();
    desk.press(Key::Home);
    for _ in 0..4 {
        desk.press(Key::Down);
    }
    let before = in_group(desk, space, "Innung").unwrap_or_default();
    let dragged = desk.ask(DRAG, vec![json!("Innung")]);
    assert_eq!(dragged, true, "there is a handle and a group to drop on");
    desk.wait("the dragged client to be in its group", |desk| {
        in_group(desk, space, "Innung") == Some(before + 1)
    });
}

const DRAG: &str = r"
const grip = document.activeElement.querySelector('.grip');
const group = [...document.querySelectorAll('[data-takes-clients]')]
  .find(place => place.innerText.includes(arguments[0]));
if (!grip || !group) return false;
const middle = e => { const b = e.getBoundingClientRect();
  return { clientX: b.x + b.width / 2, clientY: b.y + b.height / 2 }; };
const tell = (target, kind, at) => target.dispatchEvent(new PointerEvent(kind,
  { bubbles: true, cancelable: true, pointerId: 1, button: 0, ...at }));
tell(grip, 'pointerdown', middle(grip));
tell(window, 'pointermove', middle(group));
tell(window, 'pointerup', middle(group));
return true;
";
