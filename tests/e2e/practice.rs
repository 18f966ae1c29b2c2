//! The practice office: marked on every screen, and never mixed with anything real.

use i18n::args;
use rules::Language;
use serde_json::json;

use crate::desk::Desk;
use crate::home::{Home, Theme};

/// Somebody who speaks French, and so do these windows.
const MARC: &str = "Marc Bauer";

#[test]
fn the_practice_office_is_marked_on_every_screen_begins_over_and_is_left_x_5() {
    let home = Home::new();
    let desk = home.open_with(Language::Fr, Theme::Light, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    marked(&desk);
    desk.push_starting("Nadia Weber");
    desk.heading(&desk.text("spaces-title"));
    marked(&desk);
    every_screen_is_marked(&desk);

    desk.pick(&desk.text("practice-switch"), MARC);
    desk.sees(&desk.text("spaces-invitations"));
    marked(&desk);
    let me = desk.said("frame-me", &args!["name" => MARC]);
    desk.tab_to(&me);
    desk.create_space("Gone Tomorrow");

    desk.pick(&desk.text("practice-switch"), &desk.text("practice-reset"));
    desk.dialog(&desk.text("practice-reset"));
    desk.sees(&desk.text("practice-reset-text"));
    desk.push(&desk.text("practice-reset"));
    desk.heading(&desk.text("welcome-practice-title"));
    marked(&desk);
    desk.push_starting(MARC);
    desk.heading(&desk.text("spaces-title"));
    desk.sees("Fiduciaire Bauer S.à r.l.");
    let mine = desk.perform("list-my-spaces", &json!({})).to_string();
    assert!(!mine.contains("Gone Tomorrow"), "everything is as on the first day: {mine}");

    desk.push(&desk.text("practice-leave"));
    desk.heading(&desk.text("welcome-title"));
    desk.sees_no(&desk.text("practice-banner"));
    // The real office is another one: it trusts nobody yet, least of all the practice authority.
    desk.sees(&desk.text("welcome-trust-title"));
    let trust = desk.perform("list-trust", &json!({}));
    assert_eq!(trust["authorities"], json!([]), "nothing of the practice office is real");
}

fn every_screen_is_marked(desk: &Desk) {
    let space = desk.space_of_kind("business");
    for (path, heading) in [
        (format!("/spaces/{space}"), "Menuiserie Schmit S.à r.l.".to_owned()),
        (format!("/spaces/{space}/users"), desk.text("users-title")),
        (format!("/spaces/{space}/company"), desk.text("company-title")),
        (format!("/spaces/{space}/history"), desk.text("history-title")),
        ("/spaces/new".to_owned(), desk.text("spaces-new-title")),
        ("/profile".to_owned(), desk.text("profile-title")),
        ("/settings".to_owned(), desk.text("settings-title")),
        ("/settings/history".to_owned(), desk.text("settings-history-title")),
        ("/spaces".to_owned(), desk.text("spaces-title")),
    ] {
        desk.go(&path);
        desk.heading(&heading);
        marked(desk);
    }
}

/// The banner is there, within sight.
fn marked(desk: &Desk) {
    desk.sees(&desk.text("practice-banner"));
    let inside = desk.ask(BANNER_IN_SIGHT, vec![json!(desk.text("practice-switch"))]);
    assert_eq!(inside, true, "the banner of the practice office is at the top of the window");
}

const BANNER_IN_SIGHT: &str = r"
const banner = [...document.querySelectorAll('aside')]
  .find(aside => aside.getAttribute('aria-label') === arguments[0]);
const place = banner?.getBoundingClientRect();
return place !== undefined && place.top === 0 && place.height > 0;
";
