//! An officer's morning: a question to a company and its answer, a refusal, a letter that was lost, a
//! new colleague. The officers speak French, the company German; nobody has a mouse.

use std::fs;

use i18n::args;
use rules::Language;
use serde_json::json;
use testkit::mandates::{codes_in, text_of};
use thirtyfour::Key;

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::mandates::{PRINCIPAL, space_of};
use crate::tongue::speaks;

const QUESTION: &str = "Welche Sportart betreibt der Verein?";
const ANSWER: &str = "Tischtennis; die Satzung liegt bei.";
const REASON: &str = "Der Verband ist nicht anerkannt.";
/// The domain of the ministry, as the company reads it.
const SPORTS: &str = "Sportverbände";

#[test]
fn an_officer_asks_refuses_prints_loses_a_letter_and_adds_a_colleague_a_1() {
    let home = Home::new();
    let cabinet = Cabinet::open(&home.bus(), home.documents());
    let mut environment = home.environment(Language::Fr, Theme::Light);
    environment.push(Cabinet::environment());
    let mut desk = Desk::open(environment, &["--practice"], Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-practice-title"));

    officer(&mut desk, "Steve Lux");
    asks(&desk);
    company(&mut desk);
    answers(&desk, &home);
    officer(&mut desk, "Steve Lux");
    refuses(&desk);
    adds_an_officer(&desk);
    company(&mut desk);
    reads_why(&desk);

    officer(&mut desk, "Paul Reuter");
    let first = prints(&desk, &cabinet, 1);
    loses(&desk);
    let second = prints(&desk, &cabinet, 2);
    assert!(first.iter().all(|code| !second.contains(code)), "a new letter brings new codes");
}

/// An officer sits down at the computer and opens their desk.
fn officer(desk: &mut Desk, name: &str) {
    desk.become_like(Language::Fr, Theme::Light);
    desk.be(name);
    desk.heading(&desk.text("spaces-title"));
    let desks = desk.perform("list-my-spaces", &json!({}));
    let name = desks["desks"][0]["names"]["fr"].as_str().unwrap_or_default().to_owned();
    desk.push_starting(&name);
    desk.heading(&desk.text("desk-requests"));
    speaks(desk);
}

fn company(desk: &mut Desk) {
    desk.become_like(Language::De, Theme::Light);
    desk.be("Nadia Weber");
    let space = space_of(desk, PRINCIPAL);
    desk.go(&format!("/spaces/{space}/certifications"));
    desk.sees(&desk.text("certifications-certified"));
    desk.fill(&desk.text("request-search"), SPORTS);
    desk.press(Key::Down);
    desk.press(Key::Enter);
    desk.dialog(&desk.said("request-title-certification", &args!["domain" => SPORTS]));
    speaks(desk);
}

fn opens_the_case(desk: &Desk) {
    desk.open_row(PRINCIPAL);
    desk.heading(PRINCIPAL);
    desk.sees(&desk.text("desk-decision"));
    speaks(desk);
}

fn asks(desk: &Desk) {
    opens_the_case(desk);
    desk.choose(&desk.text("desk-verdict-ask"));
    desk.push(&desk.text("desk-submit-ask"));
    desk.problem_at(&desk.text("desk-question"), &desk.text("refusal-field-missing"));
    desk.fill(&desk.text("desk-question"), QUESTION);
    desk.push(&desk.text("desk-submit-ask"));
    desk.sees(&desk.said("desk-decided-ask", &args!["company" => PRINCIPAL]));
    desk.sees(&desk.text("desk-answer-awaited"));
    desk.sees(QUESTION);
    speaks(desk);
}

fn answers(desk: &Desk, home: &Home) {
    desk.sees(&desk.text("request-meaning-information-requested"));
    desk.sees(QUESTION);
    let paper = documents::plain_page(Language::De, "Satzung", &[ANSWER]);
    let file = home.documents().join("satzung.pdf");
    fs::write(&file, paper.expect("it makes a page")).expect("the folder is writable");
    desk.push(&desk.text("request-act-answer"));
    desk.problem_at(&desk.text("request-answer"), &desk.text("refusal-field-missing"));
    desk.fill(&desk.text("request-answer"), ANSWER);
    desk.fill(&desk.text("request-documents-more"), &file.display().to_string());
    desk.push(&desk.text("request-act-answer"));
    desk.sees(&desk.text("request-answered"));
    desk.sees(&desk.text("request-meaning-waiting"));
    desk.sees("satzung.pdf");
    speaks(desk);
}

fn refuses(desk: &Desk) {
    opens_the_case(desk);
    desk.sees(ANSWER);
    desk.sees("satzung.pdf");
    desk.choose(&desk.text("desk-verdict-refuse"));
    desk.push(&desk.text("desk-submit-refuse"));
    desk.problem_at(&desk.text("desk-reason"), &desk.text("refusal-field-missing"));
    desk.fill(&desk.text("desk-reason"), REASON);
    desk.push(&desk.text("desk-submit-refuse"));
    desk.sees(&desk.said("desk-decided-refuse", &args!["company" => PRINCIPAL]));
    desk.wait("the focus on what became of it", |desk| desk.focused() == desk.text("desk-outcome"));
    speaks(desk);
}

fn reads_why(desk: &Desk) {
    desk.sees(&desk.text("request-meaning-refused"));
    desk.sees(REASON);
}

fn adds_an_officer(desk: &Desk) {
    desk.push(&desk.text("desk-officers"));
    desk.heading(&desk.text("desk-officers"));
    desk.push(&desk.text("desk-officer-add"));
    desk.dialog(&desk.text("desk-officer-add"));
    desk.push(&desk.text("desk-officer-add"));
    desk.problem_at(&desk.text("design-ssn-label"), &desk.text("refusal-ssn-missing"));
    desk.fill(&desk.text("design-ssn-label"), &testkit::ssn(4_077).grouped());
    desk.fill(&desk.text("desk-first-name"), "Chantal");
    desk.fill(&desk.text("desk-last-name"), "Goerens");
    desk.choose(&desk.text("desk-task-lead"));
    desk.push(&desk.text("desk-officer-add"));
    desk.sees(&desk.said("desk-officer-added", &args!["name" => "Chantal Goerens"]));
    desk.no_dialog();
    desk.to_the_row("Chantal Goerens");
    assert!(desk.focused_text().contains(&desk.text("desk-task-lead")));
    speaks(desk);
}

/// Prints the letter of the company, as the n-th file of the day, and reads its codes.
fn prints(desk: &Desk, cabinet: &Cabinet, number: usize) -> Vec<String> {
    if number == 1 {
        desk.tab(&desk.text("desk-filter-to-print"));
        desk.fill(&desk.text("desk-search"), PRINCIPAL);
        desk.press(Key::Down);
        desk.press(Key::Enter);
        desk.heading(PRINCIPAL);
    }
    desk.push(&desk.text("desk-print-one"));
    desk.dialog(&desk.said("desk-print-title", &args!["count" => 1, "company" => PRINCIPAL]));
    desk.says_yes(&desk.text("desk-print-confirm"));
    let file = cabinet.wait_for(number).file;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // The news of an earlier letter may still stand there, the button does not.
    desk.sees_no(&desk.text("desk-print-one"));
    desk.sees(&desk.said("desk-printed", &args!["count" => 1, "file" => name]));
    let pdf = fs::read(&file).expect("the letter is where it was to be");
    assert!(text_of(&pdf).contains(PRINCIPAL), "it is the company's letter");
    codes_in(&pdf)
}

/// The post has lost it: its codes are void, and another one can be printed.
fn loses(desk: &Desk) {
    desk.push(&desk.text("desk-lose"));
    desk.dialog(&desk.said("desk-lose-title", &args!["company" => PRINCIPAL]));
    speaks(desk);
    desk.says_yes(&desk.text("desk-lose-confirm"));
    desk.sees(&desk.said("desk-lost-done", &args!["company" => PRINCIPAL]));
    desk.no_dialog();
    desk.sees(&desk.text("desk-letter-lost"));
    desk.sees(&desk.text("desk-print-again-note"));
    speaks(desk);
}
