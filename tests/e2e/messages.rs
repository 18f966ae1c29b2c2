//! Messages: the number in the top bar, the list by keyboard, and what the desktop shows of them.

use i18n::args;
use office::operations::{GiveUpMandate, ListCertifications, ListMySpaces};
use office::views::MandateAct;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::bell::{Bell, Shown};
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, space_of};

/// The screens of messages, photographed and looked at.
pub(crate) fn screens(desk: &Desk) {
    desk.be("Marc Bauer");
    desk.go("/messages");
    desk.heading(&desk.text("messages-title"));
    desk.sees(&desk.text("messages-unread"));
    desk.inspect("messages");
    desk.to_the_rows();
    desk.type_text(" ");
    desk.sees(&desk.said("design-table-selected", &args!["count" => 1]));
    desk.inspect("messages-selected");
    desk.type_text(" ");
    desk.be("Nadia Weber");
    let space = space_of(desk, PRINCIPAL);
    desk.go(&format!("/spaces/{space}/messages"));
    desk.heading(&desk.text("messages-title"));
    desk.sees(&desk.text("messages-unread"));
    desk.inspect("messages-space");
    desk.be("Anne Muller");
    let space = space_of(desk, "Boulangerie Molitor S.A.");
    desk.go(&format!("/spaces/{space}/messages"));
    desk.sees(&desk.text("messages-none"));
    desk.inspect("messages-none");
}

#[test]
fn messages_are_read_found_marked_and_opened_by_keyboard_in_french() {
    messages_by_keyboard(Language::Fr);
}

#[test]
fn messages_are_read_found_marked_and_opened_by_keyboard_in_german() {
    messages_by_keyboard(Language::De);
}

fn messages_by_keyboard(language: Language) {
    let home = Home::new();
    let desk = home.open_with(language, Theme::Light, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    desk.be("Nadia Weber");
    let unread = unread(&desk);
    assert!(unread > 1, "the practice office has something to read");
    desk.push(&desk.said("messages-open", &args!["count" => unread]));
    desk.heading(&desk.text("messages-title"));
    desk.sees(&desk.text("messages-unread"));

    // Marked by its menu, and the number in the top bar follows.
    desk.to_the_rows();
    desk.press(Key::Home);
    desk.type_text(" ");
    desk.push(&desk.text("messages-act-mark-read"));
    desk.sees(&desk.said("messages-marked-read", &args!["count" => 1]));
    says_unread(&desk, unread - 1);
    desk.push(&desk.text("common-undo"));
    says_unread(&desk, unread);

    // All at once, and back.
    desk.push(&desk.text("messages-mark-all"));
    desk.sees(&desk.said("messages-marked-read", &args!["count" => unread]));
    says_unread(&desk, 0);
    desk.sees_no(&desk.text("messages-unread"));
    desk.push(&desk.text("common-undo"));
    says_unread(&desk, unread);

    desk.wait("some that are read as well", |desk| rows(desk) > unread);
    // Narrowed to what is unread and to a topic, and searched.
    desk.pick(&desk.text("messages-filter-all"), &desk.text("messages-filter-unread"));
    desk.wait("what is unread alone", |desk| rows(desk) == unread);
    desk.pick(&desk.text("messages-topic-all"), &desk.text("messages-topic-mandates"));
    desk.fill(&desk.text("messages-search"), "nobody writes this");
    desk.sees(&desk.text("design-table-nothing-title"));
    desk.fill(&desk.text("messages-search"), "");
    desk.pick(&desk.text("messages-topic-mandates"), &desk.text("messages-topic-all"));
    desk.pick(&desk.text("messages-filter-unread"), &desk.text("messages-filter-all"));

    // Opening one leads to the mandate that it is about, and counts as reading it.
    let given = told(&desk, "mandate-given");
    let mandate = given["subject"]["id"].as_str().unwrap_or_default().to_owned();
    if given["unread"] != true {
        let mark = json!({ "messages": [given["message"]], "read": false });
        desk.perform("mark-messages", &mark);
        desk.reload();
    }
    desk.go("/messages");
    desk.open_row(&sentence(&desk, &given));
    desk.dialog(&desk.said("mandate-title-given", &args!["name" => REPRESENTATIVE]));
    desk.wait("the address of the mandate", |desk| {
        let place = desk.ask("return location.search", vec![]);
        place.as_str().is_some_and(|place| place.contains(&mandate))
    });
    assert_eq!(told(&desk, "mandate-given")["unread"], false);

    // By email as well, which the practice office says it cannot send.
    desk.go("/profile");
    desk.heading(&desk.text("profile-title"));
    desk.sees(&desk.text("messages-mail-no-account"));
    desk.choose(&desk.text("messages-mail-important"));
    desk.sees(&desk.text("messages-mail-saved"));
    assert_eq!(desk.perform("read-message-mail", &json!({}))["wish"], "important");
    desk.inspect("profile-messages");
}

#[test]
fn the_desktop_shows_what_is_new_once_in_the_persons_language_and_a_click_leads_there() {
    let home = Home::new();
    let bell = Bell::hang(&home.bus());
    let desk = home.open_with(Language::Fr, Theme::Light, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    desk.be("Marc Bauer");
    desk.heading(&desk.text("spaces-title"));
    let fiduciary = space_of(&desk, REPRESENTATIVE);
    let held = desk.perform("list-certifications", &json!({ "space": fiduciary }));
    let ours = |row: &&Value| row["other"] == PRINCIPAL && row["standing"] == "in-force";
    let mandate = held["received"].as_array().into_iter().flatten().find(ours);
    let mandate = mandate.map_or(Value::Null, |row| row["mandate"].clone());
    desk.be("Nadia Weber");
    assert_eq!(bell.shown(), [], "what is older is not news");
    let schmit = space_of(&desk, PRINCIPAL);
    desk.perform("revoke-mandate", &json!({ "space": schmit, "mandate": mandate }));

    desk.be("Marc Bauer");
    let shown = bell.wait_for(1);
    let told = told(&desk, "mandate-revoked");
    let expected = Shown {
        title: format!("{REPRESENTATIVE} – Salaires"),
        body: sentence(&desk, &told),
        clickable: true,
    };
    assert_eq!(shown, [expected], "in French, and nobody told Nadia what she did herself");
    desk.go("/spaces/new");
    desk.heading(&desk.text("spaces-new-title"));
    bell.click(1);
    desk.heading(&desk.text("messages-title"));

    // Behind the lock nobody is named: somebody else gives a mandate up meanwhile.
    desk.shell("lock", &json!({}));
    desk.sees(&desk.text("lock-title"));
    anne_gives_a_mandate_up(&home);
    let shown = bell.wait_for(2);
    let title = desk.text("messages-notification-hidden-title");
    let body = desk.said("messages-notification-count", &args!["count" => 1]);
    assert_eq!(shown[1], Shown { title, body, clickable: true });

    drop(desk);
    let desk = home.open_with(Language::Fr, Theme::Light, &["--practice"]);
    desk.heading(&desk.text("welcome-practice-title"));
    desk.be("Marc Bauer");
    desk.heading(&desk.text("spaces-title"));
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(bell.shown().len(), 2, "nothing is shown twice, also after a restart");
}

/// A colleague of Marc's gives a mandate of the fiduciary up, beside the open window.
fn anne_gives_a_mandate_up(home: &Home) {
    let (office, session) = home.beside_in_practice("Anne Muller");
    let mine = office.perform(Some(&session), ListMySpaces {}).expect("she may see hers");
    let space = mine.spaces.iter().find(|space| space.company == REPRESENTATIVE);
    let space = space.expect("she is a member").space;
    let held = office.perform(Some(&session), ListCertifications { space });
    let held = held.expect("she may see them").received;
    let row = held.iter().find(|row| row.allowed.contains(&MandateAct::GiveUp));
    let mandate = row.expect("the fiduciary has clients").mandate;
    office.perform(Some(&session), GiveUpMandate { space, mandate }).expect("she may");
}

/// How many rows the list shows.
fn rows(desk: &Desk) -> u64 {
    let count = "return document.querySelectorAll('tbody tr').length";
    desk.ask(count, vec![]).as_u64().unwrap_or_default()
}

/// How many messages whoever is signed in has yet to read.
fn unread(desk: &Desk) -> u64 {
    desk.perform("count-unread-messages", &json!({}))["total"].as_u64().unwrap_or_default()
}

/// Waits until the button in the top bar says this number.
fn says_unread(desk: &Desk, count: u64) {
    let name = desk.said("messages-open", &args!["count" => count]);
    desk.wait(&format!("the button “{name}”"), |desk| {
        let found = "return document.querySelector('header a[href=\"/messages\"]')?.getAttribute('aria-label')";
        desk.ask(found, vec![]) == name.as_str()
    });
}

/// The newest message of a kind.
fn told(desk: &Desk, kind: &str) -> Value {
    let all = desk.perform("list-all-messages", &json!({}));
    let mut rows = all["rows"].as_array().cloned().unwrap_or_default().into_iter();
    rows.find(|row| row["kind"] == kind).unwrap_or(Value::Null)
}

/// What it says in the language of the window.
fn sentence(desk: &Desk, row: &Value) -> String {
    let fact = |name: &str| row["facts"][name].as_str().unwrap_or_default().to_owned();
    let names: rules::Names = serde_json::from_str(&fact("domain")).expect("a domain has names");
    let values = args![
        "company" => fact("company"),
        "representative" => fact("representative"),
        "domain" => names.in_language(desk.language()).to_owned(),
        "count" => 1,
    ];
    desk.said(&format!("messages-{}", row["kind"].as_str().unwrap_or_default()), &values)
}
