//! The application in its window: how soon it can be used and how much memory it takes, beside an
//! empty window; and how soon a key that was pressed shows in a list of 10,000 members.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{TimeDelta, Utc};
use office::operations::{AddTrustedAuthority, CreateSpace, Register, SpaceCompany};
use office::{Office, OfficeKind, Session, SystemClock};
use rules::{
    CertificateChoice, CompanyProfileInput, Contact, Email, Grant, Language, SpaceId, Task,
};
use serde_json::Value;
use store::{Database, SqliteDatabase, SqliteOptions};

use crate::desk::{Desk, application, target};
use crate::home::{Home, Theme};
use crate::measure::{Report, median};
use crate::people::{Issuer, Person};

/// Launches of each.
const LAUNCHES: usize = 15;
/// How long a program is left alone before its memory is counted.
const REST: Duration = Duration::from_secs(3);
/// Members in the list.
const MEMBERS: u32 = 10_000;
/// What is searched there, key by key.
const SEARCHED: &str = "member04711";
/// A person looks at a screen for so long, at the least, before they go on.
pub(crate) const GLANCE: Duration = Duration::from_secs(1);
/// From the press of a key to the painted result.
pub(crate) const PAINTED: Duration = Duration::from_millis(50);

/// How soon the first screen can be used, and what it takes of memory.
pub(crate) fn launches(report: &mut Report) {
    let home = Home::new();
    let empty = target().join("release/examples/empty_window");
    // The first launch founds the office and fills the caches of both.
    let ours = || launch(&home, &application(), Ready::InTheLog(log_folder(&home)));
    let bare = || launch(&home, &empty, Ready::Said);
    drop((ours(), bare()));
    let (mut times, mut beside) = (Vec::new(), Vec::new());
    let (mut memory, mut beside_memory) = (Vec::new(), Vec::new());
    for _ in 0..LAUNCHES {
        let (program, time) = ours();
        times.push(time);
        memory.push(program.memory());
        drop(program);
        let (program, time) = bare();
        beside.push(time);
        beside_memory.push(program.memory());
    }
    report.compare(
        "launch to a usable first screen, beside an empty window",
        median(times),
        median(beside),
        Some(1.3),
    );
    memory.sort_unstable();
    beside_memory.sort_unstable();
    report.memory(
        "resident memory then, beside the same",
        memory[LAUNCHES / 2],
        beside_memory[LAUNCHES / 2],
    );
}

/// How a program says that it can be used.
enum Ready {
    /// With a word on its standard output.
    Said,
    /// With a line in its log.
    InTheLog(PathBuf),
}

/// A running program; it ends with this value.
struct Program(Child);

impl Program {
    /// Kibibytes of memory of the program and all that it started, shared ones divided among
    /// those that share them.
    fn memory(&self) -> u64 {
        std::thread::sleep(REST);
        let mut family = vec![self.0.id()];
        let mut place = 0;
        while let Some(id) = family.get(place) {
            family.extend(children(*id));
            place += 1;
        }
        family.into_iter().map(proportional_set).sum()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn children(parent: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten();
    tasks
        .filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok())
        .flat_map(|list| {
            list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()
        })
        .collect()
}

fn proportional_set(id: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or(0)
}

fn launch(home: &Home, program: &Path, ready: Ready) -> (Program, Duration) {
    let before = lines_of_readiness(&ready);
    let start = Instant::now();
    let child = Command::new(program)
        .envs(home.environment(Language::En, Theme::Light))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{} is not built: {error}", program.display()));
    let mut child = Program(child);
    match &ready {
        Ready::Said => {
            let mut said = String::new();
            BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut said).unwrap();
            assert_eq!(said.trim(), "ready");
        }
        Ready::InTheLog(_) => {
            while lines_of_readiness(&ready) <= before {
                assert!(
                    start.elapsed() < Duration::from_secs(60),
                    "the application does not get ready"
                );
                std::thread::sleep(Duration::from_millis(2));
            }
        }
    }
    (child, start.elapsed())
}

fn lines_of_readiness(ready: &Ready) -> usize {
    let Ready::InTheLog(folder) = ready else { return 0 };
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter_map(|file| std::fs::read_to_string(file.path()).ok())
        .map(|text| text.matches("the first screen is usable").count())
        .sum()
}

fn log_folder(home: &Home) -> PathBuf {
    home.data().join("lu.espace.desk/logs")
}

/// Opens and searches a long list by the keyboard.
pub(crate) fn members(report: &mut Report) {
    let home = Home::new();
    // The first start founds the office.
    found_office(&home);
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let (database, office, session) = begin(&home, &issuer, &nathalie);
    let space = company(&office, &session);
    fill(&*database, space);
    drop((office, database));
    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    desk.heading("Menuiserie Schmit");

    let everybody: Vec<String> = rows(&nathalie).collect();
    let (shown, _) = found(&everybody, "");
    desk.ask(STOPWATCH, vec![]);
    let users = format!("/spaces/{space}/users");
    let mut opened = Vec::new();
    for _ in 0..5 {
        std::thread::sleep(GLANCE);
        desk.ask(
            "document.querySelector(`a[href$='${arguments[0]}']`).focus()",
            vec![users.clone().into()],
        );
        desk.ask("watch(() => says(arguments[0]))", vec![shown.clone().into()]);
        desk.press(thirtyfour::Key::Enter);
        opened.push(watched(&desk, "the list"));
        desk.ask("history.back()", vec![]);
        desk.heading("Menuiserie Schmit");
    }
    report.within(
        "opening a list of 10,000 members, key to painted",
        median(opened.clone()),
        PAINTED,
    );
    report.within("the first of these openings", opened[0], PAINTED);

    desk.go(&users);
    desk.wait("the list", |desk| {
        desk.ask("return says(arguments[0])", vec![shown.clone().into()]) == true
    });
    desk.tab_to(&desk.text("users-search"));
    let mut searched = Vec::new();
    let mut typed = String::new();
    for letter in SEARCHED.chars() {
        typed.push(letter);
        let (count, first) = found(&everybody, &typed);
        desk.ask(
            "watch(() => holds(arguments[0]) && says(arguments[1]) && leads(arguments[2]))",
            vec![typed.clone().into(), count.into(), first.into()],
        );
        desk.type_text(&letter.to_string());
        searched.push(watched(&desk, &format!("the result for “{typed}”")));
    }
    if std::env::var_os("BENCH_DETAILS").is_some() {
        println!("opened {opened:?}\nsearched {searched:?}");
    }
    let worst = *searched.iter().max().unwrap();
    report.within("searching it, the slowest of 11 keys, key to painted", worst, PAINTED);
}

/// Waits for what the stopwatch was told to look for, and answers how long it took.
pub(crate) fn watched(desk: &Desk, what: &str) -> Duration {
    desk.wait(what, |desk| desk.ask("return typeof watched === 'number'", vec![]) == true);
    milliseconds(&desk.ask("return watched", vec![]))
}

/// Everybody in the list, in its order, with all that a search looks in.
fn rows(first: &Person) -> impl Iterator<Item = String> {
    let member = |number: u32| {
        let ssn = testkit::ssn(100_000 + number);
        format!("Emma Member{number:05} emma{number}@crowd.example {}", ssn.as_str())
    };
    let administrator = format!("{} {} {}", first.name(), first.email, first.ssn.as_str());
    (1..MEMBERS).map(member).chain([administrator])
}

/// What the list says when this was typed into its search: how many were found, and who is first.
pub(crate) fn found(everybody: &[String], typed: &str) -> (String, String) {
    let hits: Vec<&String> =
        everybody.iter().filter(|row| row.to_lowercase().contains(typed)).collect();
    let count = i18n::args!["shown" => hits.len(), "total" => MEMBERS];
    let name = hits[0].split(' ').take(2).collect::<Vec<_>>().join(" ");
    (i18n::text(Language::En, "common-count-of", &count), name)
}

fn milliseconds(value: &Value) -> Duration {
    Duration::from_secs_f64(value.as_f64().unwrap() / 1e3)
}

/// Measures in the page: from the time stamp of the key to the end of the first frame that begins
/// with the condition. A message that is sent as a frame begins arrives when it has been painted.
pub(crate) const STOPWATCH: &str = r"
window.seen = e => getComputedStyle(e).visibility === 'visible';
window.holds = typed => document.activeElement.value === typed;
window.says = count => [...document.querySelectorAll('[role=status]')].some(s => s.textContent.trim() === count && seen(s));
window.leads = name => [...document.querySelectorAll(`tbody tr[data-row='0']`)].find(seen)?.textContent.includes(name) === true;
window.painted = then => { const c = new MessageChannel(); c.port1.onmessage = then; c.port2.postMessage(0); };
window.watch = holds => {
  window.watched = null;
  addEventListener('keydown', event => {
    const look = () => holds()
      ? painted(() => window.watched = performance.now() - event.timeStamp)
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }, { capture: true, once: true });
};
";

/// The first start founds the office.
pub(crate) fn found_office(home: &Home) {
    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
}

/// Opens the data while the application is closed, and registers its first person.
pub(crate) fn begin(
    home: &Home,
    issuer: &Issuer,
    first: &Person,
) -> (Arc<SqliteDatabase>, Office, Session) {
    let database =
        SqliteDatabase::open(&home.office(), &home.key(), Utc::now(), SqliteOptions::default())
            .unwrap();
    let database = Arc::new(database);
    let office = Office::open(database.clone(), Arc::new(SystemClock), OfficeKind::Real).unwrap();
    let file = std::fs::read(&issuer.file).unwrap();
    office
        .perform(None, AddTrustedAuthority { file, fingerprint: issuer.fingerprint.clone() })
        .unwrap();
    let signed = first.credential.sign(&office.challenge().unwrap()).unwrap();
    let session = office.sign_in(&signed).unwrap();
    office
        .perform(Some(&session), Register { email: first.email.clone(), language: Language::En })
        .unwrap();
    (database, office, session)
}

/// A company with an eSpace.
pub(crate) fn company(office: &Office, session: &Session) -> SpaceId {
    let company = CompanyProfileInput {
        legal_name: "Menuiserie Schmit".into(),
        national_number: "2009241234567".into(),
        address: "12, rue du Bois".into(),
        email: "info@crowd.example".into(),
        ..CompanyProfileInput::default()
    };
    let create = CreateSpace { company: SpaceCompany::New(company), label: String::new() };
    office.perform(Some(session), create).unwrap().space
}

/// Puts the members into the data.
fn fill(database: &dyn Database, space: SpaceId) {
    let now = Utc::now();
    let mut tx = database.change().unwrap();
    for number in 1..MEMBERS {
        let ssn = testkit::ssn(100_000 + number);
        let person = store::persons::Person {
            id: uuid::Uuid::now_v7().into(),
            first_name: "Emma".into(),
            last_name: format!("Member{number:05}"),
            email: Email::parse(&format!("emma{number}@crowd.example")).unwrap(),
            language: Language::En,
            owner: false,
        };
        store::persons::add(&mut *tx, &person, now).unwrap();
        let certificate = store::certificates::Registered {
            ssn: ssn.clone(),
            person: person.id,
            holder: person.name(),
            issuer: "Journey Test CA".into(),
            fingerprint: number.to_string(),
            not_after: now + TimeDelta::days(300),
            registered_at: now,
        };
        store::certificates::add(&mut *tx, &certificate).unwrap();
        let member = store::members::NewMember {
            id: uuid::Uuid::now_v7().into(),
            space,
            person: person.id,
            ssn: &ssn,
            grant: &Grant::of(Task::Manager),
            choice: CertificateChoice::Any,
            contact: &Contact::default(),
            inviter: None,
        };
        store::members::add(&mut *tx, &member, now).unwrap();
    }
    tx.commit().unwrap();
}
