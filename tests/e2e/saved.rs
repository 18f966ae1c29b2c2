//! What is saved as a file: the desktop is asked where to, and the file says what the screen says.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use i18n::args;
use rules::Language;
use serde_json::{Value, json};

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

const COMPANY: &str = "Menuiserie Schmit";

#[test]
fn without_a_mail_account_a_message_is_handed_over_as_a_file_or_to_the_mail_program_m_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let gaspard = issuer.issue("Gaspard", "Kleinfeld", 18);
    let luc = issuer.issue("Luc", "Hansen", 19);
    let cabinet = Cabinet::open(&home.bus(), home.documents());
    let program = MailProgram::install(&home.documents().join("programs"));
    let mut environment = home.environment(Language::Fr, Theme::Light);
    environment.push(Cabinet::environment());
    let path = std::env::var("PATH").unwrap_or_default();
    environment.push(("PATH", format!("{}:{path}", program.folder.display()).into()));
    let desk = Desk::open(environment, &[], Language::Fr, Theme::Light);
    let space = desk.begin(&issuer, &nathalie, COMPANY);

    looks_at_the_invitation(&desk, &space, &gaspard);
    desk.push(&desk.text("invitation-mail-save"));
    let asked = cabinet.wait_for(1);
    assert_eq!(asked.title, desk.text("app-dialog-message"));
    desk.sees(&desk.said("invitation-mail-saved", &args!["file" => name_of(&asked.file)]));
    is_handed_over(&desk, &gaspard);
    let message = fs::read_to_string(&asked.file).expect("the file is where it was to be");
    assert!(message.starts_with("X-Unsent: 1\r\n"), "it opens as a draft of one's own: {message}");
    assert!(message.contains(&gaspard.email) && message.contains(COMPANY), "{message}");

    looks_at_the_invitation(&desk, &space, &luc);
    desk.push(&desk.text("invitation-mail-open"));
    desk.sees(&desk.text("invitation-mail-opened"));
    is_handed_over(&desk, &luc);
    desk.wait("the mail program to open", |_| program.opened().is_some());
    let link = program.opened().unwrap_or_default();
    assert!(link.starts_with(&format!("mailto:{}?subject=", luc.email)), "{link}");
    for words in [COMPANY, &luc.ssn.grouped()] {
        assert!(link.contains(&words.replace(' ', "%20")), "“{words}” is in {link}");
    }
}

#[test]
fn lists_and_histories_are_saved_where_the_desktop_says_with_all_that_is_in_them_m_8_x_2() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let gaspard = issuer.issue("Gaspard", "Kleinfeld", 18);
    let (desk, cabinet) = Cabinet::beside(&home, Language::De);
    let space = desk.begin(&issuer, &nathalie, COMPANY);
    let invitee = json!({ "space": space, "invitee": gaspard.invitee() });
    desk.perform("invite-member", &invitee);

    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.pick(&desk.text("common-export"), &desk.text("users-export-csv"));
    let users = saved(&desk, &cabinet, 1, "users-exported");
    let users = fs::read_to_string(users).expect("the list is text");
    assert_eq!(users.lines().count(), 3, "two people below the headings: {users}");
    for person in [&nathalie, &gaspard] {
        assert!(users.contains(&person.ssn.grouped()), "{} is in {users}", person.name());
        assert!(users.contains(&person.email), "{} is in {users}", person.name());
    }
    desk.pick(&desk.text("common-export"), &desk.text("users-export-xlsx"));
    let sheet = fs::read(saved(&desk, &cabinet, 2, "users-exported")).expect("it is there");
    assert!(sheet.starts_with(b"PK"), "a spreadsheet is a package");

    desk.go(&format!("/spaces/{space}/history"));
    desk.heading(&desk.text("history-title"));
    desk.pick(&desk.text("history-export"), &desk.text("history-export-jsonl"));
    let history = saved(&desk, &cabinet, 3, "history-exported");
    let check = desk.perform("check-history", &json!({ "space": space }));
    is_the_chain(&history, &check);
    // Where the file cannot be written, its name being taken by a folder, the person is told.
    fs::remove_file(&history).expect("it was saved");
    fs::create_dir_all(history.join("taken")).expect("the folder is writable");
    desk.pick(&desk.text("history-export"), &desk.text("history-export-jsonl"));
    cabinet.wait_for(4);
    desk.sees(&desk.text("refusal-file-not-written"));

    desk.go("/settings/history");
    desk.heading(&desk.text("settings-history-title"));
    desk.pick(&desk.text("history-export"), &desk.text("history-export-jsonl"));
    let history = saved(&desk, &cabinet, 5, "history-exported");
    is_the_chain(&history, &desk.perform("check-office-history", &json!({})));
    desk.pick(&desk.text("history-export"), &desk.text("history-export-csv"));
    let table = saved(&desk, &cabinet, 6, "history-exported");
    let table = fs::read_to_string(table).expect("the history is text");
    assert!(table.contains(&nathalie.name()), "it says who it was: {table}");

    desk.push(&desk.text("frame-my-spaces"));
    desk.heading(&desk.text("spaces-title"));
    desk.pick(&desk.text("common-export"), &desk.text("users-export-csv"));
    let spaces = saved(&desk, &cabinet, 7, "users-exported");
    let spaces = fs::read_to_string(spaces).expect("the list is text");
    assert_eq!(spaces.lines().count(), 2, "one eSpace below the headings: {spaces}");
    assert!(spaces.contains(COMPANY), "{spaces}");
}

fn looks_at_the_invitation(desk: &Desk, space: &str, person: &Person) {
    let invitee = json!({ "space": space, "invitee": person.invitee() });
    let invited = desk.perform("invite-member", &invitee);
    let invitation = invited["row"]["invitation"].as_str().unwrap_or_default();
    desk.go(&format!("/spaces/{space}/users?invitation={invitation}"));
    desk.dialog(&person.name());
    let by_hand = args!["to" => person.email.as_str()];
    desk.sees(&desk.said("invitation-mail-by-hand", &by_hand));
}

fn is_handed_over(desk: &Desk, person: &Person) {
    let handed_over = args!["to" => person.email.as_str(), "when" => "|"];
    let handed_over = desk.said("invitation-mail-handed-over", &handed_over);
    desk.sees(handed_over.split('|').next().unwrap_or(&handed_over));
}

/// The so-many-th file that was saved; the screen says that it was.
fn saved(desk: &Desk, cabinet: &Cabinet, count: usize, message: &str) -> PathBuf {
    let file = cabinet.wait_for(count).file;
    desk.sees(&desk.said(message, &args!["file" => name_of(&file)]));
    file
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// As many lines as the office counts entries, each sealing the one before (requirements X-2).
fn is_the_chain(file: &Path, check: &Value) {
    let text = fs::read_to_string(file).expect("the history is text");
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    assert_eq!(check["brokenAt"], Value::Null, "{check}");
    assert_eq!(check["sound"], lines.len(), "{check} counts the lines of {text}");
    for pair in lines.windows(2) {
        assert_eq!(pair[1]["previous"], pair[0]["hash"], "{text}");
    }
}

/// What the desktop opens links with. It only notes what it was to open.
struct MailProgram {
    folder: PathBuf,
}

impl MailProgram {
    fn install(folder: &Path) -> Self {
        let program = folder.join("xdg-open");
        let script = "#!/bin/sh\nprintf %s \"$1\" > \"$0.part\" && mv \"$0.part\" \"$0.opened\"\n";
        fs::create_dir(folder)
            .and_then(|()| fs::write(&program, script))
            .and_then(|()| fs::set_permissions(&program, fs::Permissions::from_mode(0o755)))
            .expect("the folder is writable");
        Self { folder: folder.to_owned() }
    }

    fn opened(&self) -> Option<String> {
        fs::read_to_string(self.folder.join("xdg-open.opened")).ok()
    }
}
