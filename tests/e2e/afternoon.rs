//! A company's afternoon: a mandate given on paper, codes that are not needed any more, an end that
//! comes earlier. The company speaks German, its trustee English; both work without a mouse in the
//! practice office.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeDelta, Utc};
use i18n::args;
use rules::{Language, day_in_luxembourg};
use serde_json::json;
use testkit::mandates::text_of;
use thirtyfour::Key;

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, REPRESENTATIVE, shown_code, space_of};
use crate::tongue::speaks;

/// A domain in which the company is certified, and one in which it is not yet.
const ELECTIONS: [&str; 3] = ["Élections sociales", "Sozialwahlen", "Social elections"];

#[test]
fn paper_mandates_waiting_codes_and_an_earlier_end_are_an_afternoon_s_work_v_2_v_6_d_5() {
    let home = Home::new();
    let cabinet = Cabinet::open(&home.bus(), home.documents());
    let mut environment = home.environment(Language::En, Theme::Light);
    environment.push(Cabinet::environment());
    let mut desk = Desk::open(environment, &["--practice"], Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-practice-title"));
    let scan = scan_in(&home.documents());

    trustee(&mut desk);
    records(&desk, &scan, "Send the results");
    records(&desk, &scan, "Announce the elections");

    company(&mut desk);
    decides(&desk, "decline", "Wahlen ankündigen");
    assert_eq!(standings(&desk), ["declined", "in-force", "unconfirmed"]);
    decides(&desk, "confirm", "Ergebnisse übermitteln");
    assert_eq!(standings(&desk), ["declined", "in-force", "in-force"]);
    replaces_a_waiting_code(&desk, &cabinet);
    revokes_a_waiting_code(&desk);

    trustee(&mut desk);
    gives_up(&desk);

    company(&mut desk);
    assert_eq!(standings(&desk), ["declined", "given-up", "in-force"]);
    brings_the_end_forward(&desk);
    reads_about_the_certification(&desk);
}

/// The certification tells what it covers and what happened to it; below it, the list of mandates says
/// which came on paper.
fn reads_about_the_certification(desk: &Desk) {
    desk.push(domain(desk));
    desk.dialog(&desk.said("certifications-details-of", &args!["domain" => domain(desk)]));
    desk.sees(&desk.text("mandate-scope"));
    desk.sees(&desk.text("mandate-history"));
    desk.inspect("certification");
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.tab_to(&desk.text("mandate-made-all"));
    desk.sees(&desk.text("mandate-by-paper"));
    desk.inspect("certifications-given");
}

/// What the company has signed on paper.
fn scan_in(folder: &Path) -> PathBuf {
    let bytes = documents::plain_page(Language::De, "Vollmacht", &["Unterschrieben."]);
    let file = folder.join("vollmacht.pdf");
    fs::write(&file, bytes.expect("it makes a page")).expect("the folder is writable");
    file
}

fn trustee(desk: &mut Desk) {
    sits_down(desk, "Marc Bauer", Language::En, REPRESENTATIVE);
}

fn company(desk: &mut Desk) {
    sits_down(desk, "Nadia Weber", Language::De, PRINCIPAL);
}

/// Someone sits down at the computer and opens the certifications of their company.
fn sits_down(desk: &mut Desk, name: &str, language: Language, company: &str) {
    desk.become_like(language, Theme::Light);
    desk.be(name);
    let space = space_of(desk, company);
    desk.go(&format!("/spaces/{space}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    speaks(desk);
}

fn domain(desk: &Desk) -> &'static str {
    match desk.language() {
        Language::Fr => ELECTIONS[0],
        Language::De => ELECTIONS[1],
        Language::En => ELECTIONS[2],
    }
}

fn in_days(days: i64) -> NaiveDate {
    day_in_luxembourg(Utc::now() + TimeDelta::days(days))
}

/// The trustee records what the company has signed; it gives no access by itself.
fn records(desk: &Desk, scan: &Path, item: &str) {
    desk.push(&desk.text("mandate-record"));
    desk.dialog(&desk.text("mandate-record"));
    desk.push(&desk.text("mandate-record-confirm"));
    desk.problem_at(&desk.text("mandate-principal"), &desk.text("refusal-field-missing"));
    let marked = "return document.querySelectorAll('[role=dialog] [aria-invalid=true]').length";
    assert_eq!(desk.ask(marked, vec![]), 5, "company, number, domain, day and scan are all named");
    desk.fill(&desk.text("mandate-principal"), PRINCIPAL);
    desk.fill(&desk.text("company-national-number"), "2009 2412 34567");
    desk.select(&desk.text("mandate-column-domain"), domain(desk));
    desk.tick(item);
    desk.fill_day(&desk.text("mandate-ends-on"), in_days(200));
    desk.fill(&desk.text("mandate-scans"), &scan.display().to_string());
    desk.push(&desk.text("mandate-record-confirm"));
    desk.sees(&desk.said("mandate-recorded", &args!["name" => PRINCIPAL]));
    desk.dialog(&desk.said("mandate-title-received", &args!["name" => PRINCIPAL]));
    desk.sees(&desk.text("mandate-unconfirmed-received"));
    desk.sees("vollmacht.pdf");
    speaks(desk);
    closes(desk);
}

/// The company looks at a mandate that waits for it, and says yes or no.
fn decides(desk: &Desk, act: &str, item: &str) {
    opens(desk, "given", REPRESENTATIVE, &["mandate-standing-unconfirmed"], item);
    desk.dialog(&desk.said("mandate-title-given", &args!["name" => REPRESENTATIVE]));
    desk.sees(&desk.text("mandate-unconfirmed-given"));
    desk.sees("vollmacht.pdf");
    speaks(desk);
    desk.push(&desk.text(&format!("mandate-act-{act}")));
    let name = args!["name" => REPRESENTATIVE];
    desk.dialog(&desk.said(&format!("mandate-confirm-{act}-title"), &name));
    speaks(desk);
    desk.says_yes(&desk.said(&format!("mandate-confirm-{act}"), &name));
    let done = args!["name" => REPRESENTATIVE, "domain" => domain(desk)];
    desk.sees(&desk.said(&format!("mandate-done-{act}"), &done));
    closes(desk);
}

/// Opens a mandate by the search of its list: the one of this state that covers this.
fn opens(desk: &Desk, side: &str, name: &str, states: &[&str], item: &str) {
    desk.fill(&desk.text(&format!("mandate-search-{side}")), name);
    desk.press(Key::Down);
    let states: Vec<String> = states.iter().map(|state| desk.text(state)).collect();
    for _ in 0..5 {
        let row = desk.focused_text();
        if row.contains(item) && states.iter().all(|state| row.contains(state)) {
            desk.press(Key::Enter);
            return;
        }
        desk.press(Key::Down);
    }
    desk.fail(&format!("no mandate {states:?} for “{item}”"));
}

/// How the mandates stand that the company has given to the trustee, in the order of the alphabet.
fn standings(desk: &Desk) -> Vec<String> {
    let space = space_of(desk, PRINCIPAL);
    let held = desk.perform("list-certifications", &json!({ "space": space }));
    let given = held["given"].as_array().into_iter().flatten();
    let mut standings: Vec<String> =
        given.filter_map(|row| row["standing"].as_str().map(str::to_owned)).collect();
    standings.sort();
    standings
}

/// A code that went astray gets a new one, with a letter for whom it is; one whose end-of-use date has
/// passed does not.
fn replaces_a_waiting_code(desk: &Desk, cabinet: &Cabinet) {
    let all = desk.perform("list-certifications", &json!({ "space": space_of(desk, PRINCIPAL) }));
    let mut codes = all["codes"].as_array().into_iter().flatten();
    let ended = codes.find(|code| code["recipient"] == "Conseil social Biever").expect("a code");
    let on = serde_json::from_value(ended["endsOn"].clone()).expect("a day");
    desk.push_beside(&desk.text("codes-act-replace"), "Conseil social Biever");
    desk.dialog(&desk.text("codes-confirm-replace-title"));
    desk.says_yes(&desk.text("codes-confirm-replace"));
    let on = i18n::format_day(desk.language(), on);
    desk.sees(&desk.said("refusal-code-ended", &args!["on" => on]));
    desk.push(&desk.text("common-cancel"));
    desk.no_dialog();
    desk.push_beside(&desk.text("codes-act-replace"), REPRESENTATIVE);
    desk.dialog(&desk.text("codes-confirm-replace-title"));
    speaks(desk);
    desk.says_yes(&desk.text("codes-confirm-replace"));
    desk.dialog(&desk.text("codes-fresh-title"));
    speaks(desk);
    let code = shown_code(desk);
    // It is not shown again, so whoever closes too early is asked first.
    desk.push(&desk.text("common-close"));
    desk.dialog(&desk.text("codes-fresh-close-title"));
    desk.push(&desk.text("codes-fresh-close-back"));
    let letter = args!["language" => desk.text("common-language-fr")];
    desk.pick(&desk.text("codes-save-letter"), &desk.said("codes-letter-in", &letter));
    let file = cabinet.wait_for(1).file;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    desk.sees(&desk.said("codes-letter-saved", &args!["file" => name]));
    let letter = text_of(&fs::read(&file).expect("the letter is where it was to be"));
    let bare = |text: &str| text.replace(['-', '–', ' ', '\n', '\u{a0}', '\u{202f}'], "");
    assert!(bare(&letter).contains(&bare(&code)), "the code stands in its letter:\n{letter}");
    closes(desk);
}

/// A code that nobody needs any more is taken back.
fn revokes_a_waiting_code(desk: &Desk) {
    desk.push_beside(&desk.text("codes-act-revoke"), "Bureau comptable Reding");
    desk.dialog(&desk.text("codes-confirm-revoke-title"));
    desk.sees(&desk.said("codes-confirm-revoke-text", &args!["name" => "Bureau comptable Reding"]));
    desk.says_yes(&desk.text("codes-confirm-revoke"));
    desk.sees(&desk.said("codes-done-revoke", &args!["domain" => domain(desk)]));
    desk.no_dialog();
    desk.sees_no("Bureau comptable Reding");
    desk.sees("Conseil social Biever");
}

/// The trustee does not act any more under the mandate that was on paper.
fn gives_up(desk: &Desk) {
    let whom = args!["count" => 1, "name" => PRINCIPAL];
    opens(desk, "received", PRINCIPAL, &["mandate-standing-in-force"], "Send the results");
    desk.dialog(&desk.said("mandate-title-received", &args!["name" => PRINCIPAL]));
    desk.sees("vollmacht.pdf");
    desk.push(&desk.text("mandate-act-give-up"));
    desk.dialog(&desk.said("mandate-confirm-give-up-title", &whom));
    desk.says_yes(&desk.said("mandate-confirm-give-up", &whom));
    let done = args!["count" => 1, "name" => PRINCIPAL, "domain" => domain(desk)];
    desk.sees(&desk.said("mandate-done-give-up", &done));
    closes(desk);
}

/// A certification ends earlier, and with it what rests on it.
fn brings_the_end_forward(desk: &Desk) {
    let domain = args!["domain" => domain(desk)];
    let day = in_days(30);
    desk.push(&desk.said("certifications-forward-domain", &domain));
    desk.dialog(&desk.said("certifications-forward-title", &domain));
    speaks(desk);
    desk.push(&desk.text("certifications-forward-confirm"));
    desk.problem_at(&desk.text("mandate-ends-on"), &desk.text("refusal-field-missing"));
    desk.fill_day(&desk.text("mandate-ends-on"), day);
    desk.push(&desk.text("certifications-forward-confirm"));
    let said = i18n::format_day(desk.language(), day);
    let words = args!["domain" => self::domain(desk), "day" => said];
    desk.sees(&desk.said("certifications-forwarded", &words));
    desk.no_dialog();
    let held = desk.perform("list-certifications", &json!({ "space": space_of(desk, PRINCIPAL) }));
    assert_eq!(held["certifications"][0]["endsOn"], day.to_string());
    let given = held["given"].as_array().into_iter().flatten();
    let mut in_force = given.filter(|row| row["standing"] == "in-force");
    assert!(in_force.all(|row| row["endsOn"] == day.to_string()), "what rests on it, too: {held}");
}

fn closes(desk: &Desk) {
    desk.press(Key::Escape);
    desk.no_dialog();
}
