//! A disk that is really full, at the start and in the middle of the work: it is said, nothing that
//! was typed or confirmed is lost, and with room again everything goes on.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use i18n::args;
use rules::Language;
use serde_json::{Value, json};

use crate::closed::says;
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

/// More than fit into what a full disk leaves in files that are there already.
const MANY: u32 = 40;

#[test]
fn on_a_full_disk_nothing_typed_and_nothing_confirmed_is_lost_x_3() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let mut disk = SmallDisk::mount(&home.data().join("lu.espace.desk"));
    disk.fill();
    let desk = says(disk.open(&home), "disk-full");
    // Nobody has made room, so trying again changes nothing.
    desk.push(&desk.text("closed-again"));
    desk.heading(&desk.text("closed-disk-full-title"));
    disk.make_room();
    desk.push(&desk.text("closed-again"));
    let space = desk.begin(&issuer, &nathalie, "Menuiserie Schmit");
    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));

    disk.fill();
    let (confirmed, last) = invites_until_it_is_full(&desk, &issuer);
    everything_typed_is_there(&desk, &last);
    disk.make_room();
    desk.push(&desk.text("users-invite"));
    desk.dialog(&last.name());
    everybody_is_there(&desk, &space, confirmed + 1);
    desk.kill();

    // As after the computer was started anew with other programs' files on the disk.
    disk.run("rm \"$disk/office/office.db-shm\"");
    disk.fill();
    let desk = says(disk.open(&home), "disk-full");
    disk.make_room();
    desk.push(&desk.text("closed-again"));
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    everybody_is_there(&desk, &space, confirmed + 1);
}

/// Invites one after another; answers how many were confirmed, and who was not.
fn invites_until_it_is_full(desk: &Desk, issuer: &Issuer) -> (u32, Person) {
    for confirmed in 0..MANY {
        let person = issuer.issue("Gaspard", "Kleinfeld", 100 + confirmed);
        desk.push(&desk.text("users-add"));
        desk.dialog(&desk.text("users-add"));
        for (field, typed) in fields(desk, &person) {
            desk.fill(&field, &typed);
        }
        desk.choose(&desk.text("task-manager-without-signature"));
        desk.push(&desk.text("users-invite"));
        let full = desk.text("refusal-disk-full");
        let invited = args!["to" => person.email.as_str()];
        let invited = desk.said("invitation-mail-by-hand", &invited);
        desk.wait("the invitation, or a full disk", |desk| {
            let screen = desk.screen();
            screen.contains(&full) || screen.contains(&invited)
        });
        if desk.screen().contains(&full) {
            return (confirmed, person);
        }
        desk.push(&desk.text("common-close"));
        desk.no_dialog();
    }
    desk.fail("the disk is full, and yet everybody could be invited");
}

/// What is typed to invite someone, field by field.
fn fields(desk: &Desk, person: &Person) -> [(String, String); 4] {
    [
        (desk.text("member-ssn"), person.ssn.grouped()),
        (desk.text("users-first-name"), person.first_name.clone()),
        (desk.text("users-last-name"), person.last_name.clone()),
        (desk.text("users-email"), person.email.clone()),
    ]
}

fn everything_typed_is_there(desk: &Desk, person: &Person) {
    for (field, typed) in fields(desk, person) {
        desk.tab_to(&field);
        assert_eq!(desk.typed(), typed, "nothing typed is lost");
    }
}

/// So many are invited, each of them wholly, and the history knows of nothing else.
fn everybody_is_there(desk: &Desk, space: &str, invited: u32) {
    let users = desk.perform("list-users", &json!({ "space": space }));
    let rows = users["rows"].as_array().cloned().unwrap_or_default();
    let rows: Vec<_> = rows.iter().filter(|row| row["state"] == "invited").collect();
    assert_eq!(rows.len(), invited as usize, "each confirmed one is there, and no half one");
    let task = |row: &&Value| row["grant"]["task"] == "manager-without-signature";
    assert!(rows.iter().all(task), "each with the task that was chosen: {rows:?}");
    let check = desk.perform("check-history", &json!({ "space": space }));
    assert_eq!((&check["sound"], &check["brokenAt"]), (&json!(invited + 1), &Value::Null));
}

/// A small disk at a folder, for those who are started on it alone: they share a namespace of
/// mounts with the shell that mounted it, and end with it.
struct SmallDisk {
    shell: Child,
    answers: BufReader<ChildStdout>,
    folder: PathBuf,
}

impl SmallDisk {
    fn mount(folder: &Path) -> Self {
        std::fs::create_dir_all(folder).expect("the temporary folder is writable");
        let mut shell = Command::new("unshare")
            .args(["--user", "--map-current-user", "--keep-caps", "--mount", "sh"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("unshare is installed");
        let answers = BufReader::new(shell.stdout.take().expect("its output is connected"));
        let mut disk = Self { shell, answers, folder: folder.to_owned() };
        disk.run("mount -t tmpfs -o size=24m,nr_inodes=2000 none \"$disk\"");
        disk
    }

    /// Leaves room neither for a byte nor for a name.
    fn fill(&mut self) {
        self.run(
            "mkdir \"$disk/filling\"; n=0; while touch \"$disk/filling/$n\"; do n=$((n + 1)); done; \
             cat /dev/zero > \"$disk/filling/0\"; ! echo one more > \"$disk/filling/1\"",
        );
    }

    fn make_room(&mut self) {
        self.run("rm -r \"$disk/filling\"");
    }

    /// Opens the application, which finds the disk in its place.
    fn open(&self, home: &Home) -> Desk {
        let mut driver = Command::new("nsenter");
        driver.args(["--target", &self.shell.id().to_string(), "--user", "--mount"]);
        driver.args(["--preserve-credentials", "WebKitWebDriver"]);
        let environment = home.environment(Language::Fr, Theme::Light);
        Desk::open_by(driver, environment, &[], Language::Fr, Theme::Light)
    }

    fn run(&mut self, command: &str) {
        let disk = self.folder.display();
        let input = self.shell.stdin.as_mut().expect("its input is connected");
        writeln!(input, "disk='{disk}'; if {command}; then echo done; else echo failed; fi")
            .expect("the shell listens, if this computer allows namespaces");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the shell answers");
        assert_eq!(answer.trim(), "done", "{command}");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = self.shell.kill();
        let _ = self.shell.wait();
    }
}
