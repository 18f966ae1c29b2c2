//! A keyring that is missing or emptied: the data is never lost, and never opened without its key.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::Utc;
use office::OfficeKind;
use rules::Language;
use serde_json::json;
use store::{Database, DatabaseKey, Follower, SqliteDatabase, SqliteOptions};
use testkit::mandates::text_of;

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};
use crate::recovery_key;

#[test]
fn the_printed_recovery_key_opens_the_data_after_the_keyring_was_emptied_x_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let (desk, cabinet) = Cabinet::beside(&home, Language::Fr);
    desk.begin(&issuer, &nathalie, "Menuiserie Schmit");
    let printed = prints_the_key(&desk, &cabinet, 1);
    desk.kill();

    let key = home.key();
    let mark = fs::read_to_string(home.office().with_extension("key-mark"));
    assert_eq!(mark.expect("the key is marked"), recovery_key::mark(&key), "it is the data's key");
    assert_eq!(printed, recovery_key::groups(&key).join("-"), "the sheet has the data's key");

    let desk = home.open_without_keyring(Language::Fr, Theme::Light);
    desk.heading(&desk.text("closed-keyring-missing-title"));
    desk.kill();

    home.lose_key();
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("closed-keyring-empty-title"));
    let field = desk.text("closed-recovery-key");
    let slip = if printed.starts_with('A') { "B" } else { "A" }.to_owned() + &printed[1..];
    desk.fill(&field, &slip);
    desk.push(&desk.text("closed-recovery-submit"));
    desk.problem_at(&field, &desk.text("refusal-recovery-key-invalid"));
    assert_eq!(desk.typed(), slip, "a slip can be mended");
    // As a hurried person types it.
    desk.fill(&field, &printed.to_lowercase().replace('-', " "));
    desk.push(&desk.text("closed-recovery-submit"));
    desk.heading(&desk.text("welcome-title"));
    desk.kill();

    // The keyring knows the key again.
    assert_eq!(home.key(), key, "the keyring has the same key as before");
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    desk.heading("Menuiserie Schmit");
}

#[test]
fn a_backup_is_restored_on_another_computer_with_the_recovery_key_and_nothing_else_is_x_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let gaspard = issuer.issue("Gaspard", "Kleinfeld", 18);
    let (desk, cabinet) = Cabinet::beside(&home, Language::De);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    let space = desk.create_space("Menuiserie Schmit");
    desk.perform("invite-member", &json!({ "space": space, "invitee": gaspard.invitee() }));
    desk.reload();
    desk.heading("Menuiserie Schmit");
    let printed = prints_the_key(&desk, &cabinet, 1);
    let backup = saves(&desk, &cabinet, 2, "backup");
    desk.shell("enter_practice", &json!({}));
    desk.kill();
    let key = home.key();
    let of_practice = copy_of_practice(&home);

    let other = Home::new();
    let desk = other.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.reload();
    desk.heading(&desk.text("spaces-title"));
    desk.go("/settings?tab=data");
    desk.heading(&desk.text("settings-title"));
    let (file, typed) = (desk.text("settings-restore-file"), desk.text("settings-restore-key"));
    let wrong = recovery_key::groups(&DatabaseKey::new([9; 32])).join("-");
    let slip = if printed.starts_with('A') { "B" } else { "A" }.to_owned() + &printed[1..];
    let mut bytes = fs::read(&backup).expect("the backup is there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    let damaged = backup.with_extension("damaged");
    fs::write(&damaged, bytes).expect("there is room");
    for (backup, key, field, refusal) in [
        (nathalie.file.as_path(), printed.as_str(), &file, "refusal-not-a-backup"),
        (of_practice.0.as_path(), of_practice.1.as_str(), &file, "refusal-practice-and-real"),
        (damaged.as_path(), printed.as_str(), &file, "refusal-backup-damaged"),
        (backup.as_path(), wrong.as_str(), &typed, "refusal-data-other-key"),
        (backup.as_path(), slip.as_str(), &typed, "refusal-recovery-key-invalid"),
    ] {
        restore(&desk, backup, key);
        desk.problem_at(field, &desk.text(refusal));
        desk.tab_to(&typed);
        assert_eq!(desk.typed(), key, "what was typed can be mended");
        let me = desk.perform("who-am-i", &json!({}));
        assert_eq!(me["email"], nathalie.email.as_str(), "the office is open as before");
    }
    restore(&desk, &backup, &printed);
    desk.heading(&desk.text("welcome-title"));
    desk.sees(&desk.text("settings-restored"));
    assert_eq!(other.key(), key, "the keyring of this computer has the key now");
    everything_is_there(&desk, &nathalie, &gaspard, &space);
    let folder = fs::read_dir(other.office().with_file_name("")).expect("the folder is there");
    let aside = folder
        .flatten()
        .filter(|file| file.file_name().to_string_lossy().starts_with("office-set-aside-"));
    assert!(aside.count() > 0, "what was there before is set aside, not deleted");
    desk.kill();

    // Also where nothing opens; the keyring has the key by now.
    fs::remove_file(other.office()).expect("the file can be deleted");
    let desk = other.open(Language::De, Theme::Light);
    desk.heading(&desk.text("closed-data-missing-title"));
    desk.fill(&desk.text("closed-restore-file"), &backup.display().to_string());
    desk.push(&desk.text("closed-restore-submit"));
    desk.heading(&desk.text("welcome-title"));
    desk.sees(&desk.text("closed-restored-done"));
    everything_is_there(&desk, &nathalie, &gaspard, &space);
    desk.kill();

    // And on a computer where nobody has ever been, before anything else.
    let fresh = Home::new();
    let desk = fresh.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.push(&desk.text("welcome-restore"));
    desk.heading(&desk.text("welcome-restore"));
    desk.inspect("restore");
    desk.fill(&desk.text("closed-restore-file"), &backup.display().to_string());
    desk.fill(&desk.text("closed-recovery-key"), &printed);
    desk.push(&desk.text("closed-restore-submit"));
    desk.heading(&desk.text("welcome-title"));
    desk.sees(&desk.text("closed-restored-done"));
    everything_is_there(&desk, &nathalie, &gaspard, &space);
}

#[test]
fn a_long_backup_shows_how_far_it_is_and_whoever_cancels_it_finds_no_file_x_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let (desk, cabinet) = Cabinet::beside(&home, Language::Fr);
    desk.begin(&issuer, &nathalie, "Menuiserie Schmit");
    fill(&home, 400);
    let counts = |desk: &Desk| {
        desk.wait("counts", |desk| {
            desk.ask("return document.querySelector('progress')?.value > 0", vec![]) == true
        });
    };
    desk.go("/settings?tab=data");
    desk.heading(&desk.text("settings-title"));
    desk.push(&desk.text("settings-backup-save"));
    let file = cabinet.wait_for(1).file;
    counts(&desk);
    desk.push(&desk.text("common-cancel"));
    desk.sees(&desk.text("refusal-stopped"));
    assert!(!file.exists(), "what was stopped leaves no file");

    desk.push(&desk.text("settings-backup-save"));
    counts(&desk);
    desk.inspect("backup");
    desk.sees(&desk.text("settings-backup-saved"));
    assert!(fs::metadata(&file).is_ok_and(|file| file.len() > 400_000_000), "all of it is there");
}

/// Fills the data with so many megabytes, as scans and documents do.
fn fill(home: &Home, megabytes: u32) {
    let database = home.database();
    let mut tx = database.change().expect("the application leaves room for others");
    tx.execute("CREATE TABLE scans (content BLOB)", &[]).expect("there is room");
    for _ in 0..megabytes {
        tx.execute("INSERT INTO scans VALUES (randomblob(1000000))", &[]).expect("there is room");
    }
    tx.commit().expect("there is room");
}

/// Saves what the settings offer under this name, as the so-many-th file.
fn saves(desk: &Desk, cabinet: &Cabinet, count: usize, what: &str) -> PathBuf {
    desk.go("/settings?tab=data");
    desk.heading(&desk.text("settings-title"));
    desk.push(&desk.text(&format!("settings-{what}-save")));
    let file = cabinet.wait_for(count).file;
    desk.sees(&desk.text(&format!("settings-{what}-saved")));
    file
}

/// Saves the sheet with the recovery key, and reads the key on it.
fn prints_the_key(desk: &Desk, cabinet: &Cabinet, count: usize) -> String {
    let sheet = saves(desk, cabinet, count, "recovery");
    let sheet = text_of(&fs::read(sheet).expect("the sheet is where it was to be"));
    // Each group stands below its number.
    let group = |word: &&str| word.len() == 4 && word.chars().all(|c| c.is_ascii_alphanumeric());
    let groups: Vec<&str> = sheet.split_whitespace().filter(group).collect();
    let mut keys = groups.windows(14).map(|groups| groups.join("-"));
    let found = keys.find(|key| recovery_key::parse(key).is_ok());
    found.unwrap_or_else(|| panic!("no recovery key can be read on the sheet:\n{sheet}"))
}

/// A copy of the practice office, and its key as it would be printed.
fn copy_of_practice(home: &Home) -> (PathBuf, String) {
    let key = home.key_of(OfficeKind::Practice);
    let file = home.documents().join("practice.espace");
    let practice =
        SqliteDatabase::open(&home.practice(), &key, Utc::now(), SqliteOptions::default());
    practice
        .and_then(|practice| practice.copy_to(&file, &mut Follower::default()))
        .expect("the practice office is copied");
    (file, recovery_key::groups(&key).join("-"))
}

/// Fills in what is to be restored, and says yes to the question.
fn restore(desk: &Desk, backup: &Path, key: &str) {
    desk.fill(&desk.text("settings-restore-file"), &backup.display().to_string());
    desk.fill(&desk.text("settings-restore-key"), key);
    desk.push(&desk.text("settings-restore-ask"));
    desk.dialog(&desk.text("settings-restore-title"));
    desk.push(&desk.text("settings-restore-confirm"));
    desk.no_dialog();
}

fn everything_is_there(desk: &Desk, owner: &Person, invited: &Person, space: &str) {
    desk.enter_as(owner);
    desk.heading("Menuiserie Schmit");
    desk.go(&format!("/spaces/{space}/users"));
    desk.sees(&invited.name());
    desk.sees(&desk.text("state-invited"));
    let check = desk.perform("check-history", &json!({ "space": space }));
    assert_eq!(check["brokenAt"], json!(null), "the history holds together: {check}");
}
