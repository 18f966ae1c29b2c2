//! Little room: the smallest window, and twice as large as usual. Nothing scrolls sideways, and
//! what a screen is for can still be reached.

use i18n::args;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, space_of};

/// The smallest window, as `tauri.conf.json` allows it.
const SMALLEST: (u32, u32) = (1024, 700);

#[test]
fn everything_fits_into_the_smallest_window() {
    let home = Home::with_display(SMALLEST.0, SMALLEST.1);
    home.remember_window(SMALLEST.0, SMALLEST.1);
    let desk = home.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    assert_eq!(size(&desk), json!([SMALLEST.0, SMALLEST.1]), "the window is as it was left");
    main_screens(&desk, Tables::Fit);
}

#[test]
fn everything_is_there_at_twice_the_size() {
    let home = Home::new();
    let desk = home.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    let [width, height] = [0, 1].map(|side| size(&desk)[side].as_u64().unwrap_or_default());
    for _ in 0..5 {
        desk.chord(&[Key::Control], '+');
    }
    let half = json!([width / 2, height / 2]);
    desk.wait("everything to be twice as large", |desk| size(desk) == half);
    main_screens(&desk, Tables::MayScroll);
}

/// The size of the window as the screens know it.
fn size(desk: &Desk) -> Value {
    desk.ask("return [innerWidth, innerHeight]", vec![])
}

/// Whether the rows of a list have to fit (WCAG 2.2 §1.4.10 lets tables scroll both ways).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tables {
    Fit,
    MayScroll,
}

fn main_screens(desk: &Desk, tables: Tables) {
    let size = if tables == Tables::Fit { "smallest" } else { "twice" };
    let fits = |screen: &str, action: &str| {
        desk.photograph(&format!("{size}-{screen}"));
        fits(desk, tables, screen, action);
    };
    fits("welcome", &desk.text("welcome-submit"));
    desk.go("/test");
    desk.heading(&desk.text("test-title"));
    fits("test", &desk.text("test-submit"));
    desk.go("/trust");
    desk.heading(&desk.text("trust-title"));
    desk.sees(&desk.text("trust-authorities"));
    fits("trust", &desk.text("trust-add"));

    desk.shell("enter_practice", &json!({}));
    desk.heading(&desk.text("welcome-practice-title"));
    desk.sees("Nadia Weber");
    desk.tab_until("Nadia Weber", |desk| desk.focused().starts_with("Nadia Weber"));
    fits("practice", &desk.focused());
    desk.be("Marc Bauer");
    desk.heading(&desk.text("spaces-title"));
    desk.sees(&desk.text("spaces-invitations"));
    fits("spaces", &desk.text("spaces-create"));
    fits("spaces", &desk.text("spaces-accept"));
    desk.go("/spaces/new");
    desk.heading(&desk.text("spaces-new-title"));
    fits("spaces-new", &desk.text("spaces-new-submit"));
    let space = space_of(desk, REPRESENTATIVE);
    desk.go(&format!("/spaces/{space}/clients"));
    desk.heading(&desk.text("clients-title"));
    desk.sees(&desk.text("groups-none"));
    fits("clients", &desk.text("certifications-enter-code"));
    desk.go(&format!("/spaces/{space}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    fits("certifications", &desk.text("mandate-record"));
    desk.go(&format!("/spaces/{space}/codes"));
    desk.sees(&desk.text("codes-enter"));
    fits("codes", &desk.text("codes-check"));
    desk.go(&format!("/spaces/{space}/codes/import"));
    desk.heading(&desk.text("import-title"));
    fits("import", &desk.text("import-template"));
    at_the_desk(desk, &fits);

    desk.be("Nadia Weber");
    let space = desk.space_of_kind("business");
    desk.go(&format!("/spaces/{space}"));
    desk.heading("Menuiserie Schmit S.à r.l.");
    fits("home", &desk.text("home-add-user"));
    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.sees("Tessa Faber");
    fits("users", &desk.text("users-add"));
    desk.to_the_rows();
    desk.chord(&[Key::Control], 'a');
    desk.sees(&desk.said("design-table-selected", &args!["count" => 8]));
    fits("users-selected", &desk.text("design-table-select-none"));
    desk.push(&desk.text("users-add"));
    desk.dialog(&desk.text("users-add"));
    fits("users-add", &desk.text("users-invite"));
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.open_row("Luc Hansen");
    desk.dialog("Luc Hansen");
    desk.sees(&desk.text("invitation-mail"));
    fits("invitation", &desk.text("common-edit"));
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.go(&format!("/spaces/{space}/company"));
    desk.heading(&desk.text("company-title"));
    fits("company", &desk.text("common-edit"));
    desk.go(&format!("/spaces/{space}/history"));
    desk.heading(&desk.text("history-title"));
    fits("history", &desk.text("history-check"));
    desk.press(Key::Enter);
    desk.sees(&desk.text("history-check-sound-title"));
    desk.go("/profile");
    desk.heading(&desk.text("profile-title"));
    desk.sees(&desk.text("profile-certificate-in-use"));
    fits("profile", &desk.text("profile-add-certificate"));
    for (tab, words, action) in [
        ("computer", "settings-theme", "settings-tab-computer"),
        ("office", "settings-invitation-days", "settings-invitation-days"),
        ("trust", "trust-authorities", "trust-add"),
        ("mail", "settings-mail-lead", "settings-mail-host"),
        ("data", "settings-places", "settings-backup-save"),
    ] {
        desk.go(&format!("/settings?tab={tab}"));
        desk.heading(&desk.text("settings-title"));
        desk.sees(&desk.text(words));
        fits(&format!("settings-{tab}"), &desk.text(action));
    }
}

/// The queue of one administration, and the case of another, which has a document beside it.
fn at_the_desk(desk: &Desk, fits: &dyn Fn(&str, &str)) {
    let opens_the_queue = |officer: &str| {
        desk.be(officer);
        desk.heading(&desk.text("spaces-title"));
        let mine = desk.perform("list-my-spaces", &json!({}));
        let administration = mine["desks"][0]["administration"].as_str().unwrap_or_default();
        desk.go(&format!("/desk/{administration}"));
        desk.heading(&desk.text("desk-requests"));
        desk.to_the_rows();
    };
    opens_the_queue("Paul Reuter");
    fits("desk", &desk.text("common-export"));
    opens_the_queue("Steve Lux");
    desk.open_row(PRINCIPAL);
    desk.heading(PRINCIPAL);
    desk.sees("statuts.pdf");
    fits("desk-case", &desk.text("desk-submit-grant"));
}

/// Fails if anything scrolls sideways or sticks out, or if the action cannot be brought into sight
/// by going to it.
fn fits(desk: &Desk, tables: Tables, screen: &str, action: &str) {
    let wide = desk.ask(WIDE, vec![json!(tables == Tables::MayScroll)]);
    if wide != json!([]) {
        desk.fail(&format!("the screen “{screen}” is wider than the window: {wide}"));
    }
    desk.tab_to(action);
    // The screen follows the focus a moment later.
    desk.wait(&format!("“{action}” of the screen “{screen}” to be in sight"), |desk| {
        desk.ask(FOCUSED_IN_SIGHT, vec![]) == true
    });
}

const WIDE: &str = r"
const named = e => `${e.tagName.toLowerCase()}.${e.className} ${e.scrollWidth} > ${e.clientWidth}`;
const scrolls = e => e === document.scrollingElement
  || /auto|scroll/.test(getComputedStyle(e).overflowX);
const all = [...document.querySelectorAll('*')];
return all.filter(e => scrolls(e) && e.scrollWidth > e.clientWidth + 1)
  .filter(e => !(arguments[0] && e.querySelector(':scope > table'))).map(named);
";

/// The whole width of it, and its middle (WCAG 2.2 §2.4.11).
const FOCUSED_IN_SIGHT: &str = r"
const place = document.activeElement.getBoundingClientRect();
const middle = { x: place.left + place.width / 2, y: place.top + place.height / 2 };
const inside = place.left >= 0 && place.right <= innerWidth && middle.y >= 0 && middle.y <= innerHeight;
return inside && document.activeElement.contains(document.elementFromPoint(middle.x, middle.y));
";
