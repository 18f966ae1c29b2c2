//! A trustee imports a list of five hundred access codes, forty of which are bad for every reason that
//! there is, mends those that can be mended, and imports these again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use documents::{List, ListCell, ListRow, bad_rows_xlsx, read_list};
use i18n::args;
use office::operations::{
    AskAdministration, CaseDetails, ChangeDomain, CreateRepresentativeCode, CreateSpace, GrantCase,
    PrintLetters, Register, RegisterAdministration, RegisterCode, ReplaceCode, RevokeCode,
    SpaceCompany,
};
use office::{Office, Operation, Session};
use rules::{
    AccessCode, AccessCodeId, CompanyProfileInput, DomainId, DomainSettings, Language,
    OfficerInput, RequestKind, Scope, SpaceId, day_in_luxembourg,
};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::json;
use store::Database;
use testkit::StoppedClock;
use testkit::mandates::{SECURITY_CODE, codes_in, names, tax_cards};
use thirtyfour::Key;

use crate::cabinet::Cabinet;
use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

/// Rows of the list.
const ROWS: u32 = 500;
/// Those among them that are bad.
const BAD: u32 = 40;

/// What is wrong with them, and how often.
const PROBLEMS: [(&str, u32); 19] = [
    ("code-missing", 1),
    ("code-length", 1),
    ("code-look-alike", 3),
    ("code-symbol", 1),
    ("code-mistyped", 5),
    ("code-deadline-passed", 5),
    ("code-revoked", 3),
    ("code-replaced", 3),
    ("code-blocked", 1),
    ("code-of-another-company", 1),
    ("security-code-missing", 1),
    ("security-code-form", 1),
    ("security-code-wrong", 1),
    ("import-cell", 2),
    ("import-joined", 2),
    ("import-twice", 3),
    ("import-unknown", 4),
    ("import-zeros-lost", 1),
    ("import-registered", 1),
];

#[test]
fn five_hundred_rows_with_forty_bad_ones_are_imported_mended_and_imported_again_d_6_d_8() {
    let home = Home::new();
    let cabinet = Cabinet::open(&home.bus(), home.documents());
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let marc = issuer.issue("Marc", "Bauer", 18);
    let desk = home.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.kill();
    let mut world = World::found(&home, &issuer, &nathalie, &marc);
    let (list, right) = world.list(&home.documents());

    let mut environment = home.environment(Language::De, Theme::Light);
    environment.push(Cabinet::environment());
    let mut desk = Desk::open(environment, &[], Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&marc);
    desk.heading(FIDUCIARY);
    wrong_files(&desk, &world, &home.documents());

    // By the keyboard from the file to the result.
    desk.go(&format!("/spaces/{}/codes", world.fiduciary));
    desk.push(&desk.text("import-open"));
    desk.heading(&desk.text("import-title"));
    let template = saves(&desk, &cabinet, 1, "import-template", "import-file-template");
    // An empty list is dropped beside the form, which takes nothing, and then onto it.
    desk.drop_file(Path::new("/nowhere.xlsx"), -20);
    desk.drop_file(&template, 20);
    let empty = desk.said("refusal-import-file", &args!["why" => "empty"]);
    desk.problem_at(&desk.text("import-file"), &empty);
    read(&desk, &list, ROWS);
    desk.sees_no(&desk.text("import-named-otherwise-xlsx"));
    check(&desk, ROWS, ROWS - BAD);
    every_problem_is_told(&desk);
    let file = saves(&desk, &cabinet, 2, "import-save-bad", "import-file-bad");
    assert_eq!(received(&desk, &world), 1, "nothing but what was entered by itself before");
    stops(&desk, &home, ROWS - BAD);
    assert_eq!(received(&desk, &world), 1, "whoever stops has registered nothing");
    register(&desk, ROWS - BAD);
    desk.photograph("import-five-hundred-done");
    assert_eq!(received(&desk, &world), u64::from(ROWS - BAD) + 1);
    let screen = desk.screen();
    for code in world.good.iter().take(20) {
        assert!(!screen.contains(&code.replace('-', "")), "the screen never sees a code");
    }
    let result = saves(&desk, &cabinet, 3, "import-save-result", "import-file-result");
    let result = list_in(&result);
    let numbered = |row: &&ListRow| row.cell(0).shown().parse::<u32>().is_ok();
    assert_eq!(result.rows.iter().filter(numbered).count(), ROWS as usize, "one row for each");
    let registered = desk.text("import-outcome-registered");
    let good = result.rows.iter().filter(|row| row.cell(4).shown() == registered);
    assert_eq!(good.count(), (ROWS - BAD) as usize, "and what became of it");

    // What can be mended is mended in the file with the bad rows, and imported again.
    desk.push(&desk.text("import-other-file"));
    mend(&file, &right);
    let mended = u32::try_from(right.len()).expect("they are few");
    read(&desk, &file, BAD);
    check(&desk, BAD, mended);
    register(&desk, mended);
    assert_eq!(received(&desk, &world), u64::from(ROWS - BAD + mended) + 1);
    desk.push(&desk.text("import-to-mandates"));
    desk.sees(PRINCIPAL);

    let changes_to = |person: &Person| {
        desk.shell("sign_out", &json!({}));
        desk.heading(&desk.text("welcome-title"));
        desk.enter_as(person);
    };
    changes_to(&nathalie);
    replaces_the_blocked(&desk, &world);
    changes_to(&marc);
    desk.heading(FIDUCIARY);
    gallery(&mut desk, &world, &home.documents());
    home.keeps_silent_about(&world.secrets(), true);
}

/// The bad rows can be narrowed to each thing that is wrong with them, and searched.
fn every_problem_is_told(desk: &Desk) {
    let all = desk.said("import-show-all", &args!["count" => ROWS]);
    let bad = desk.said("import-show-bad", &args!["count" => BAD]);
    desk.pick(&all, &bad);
    counts(desk, BAD, BAD);
    let mut chosen = bad;
    for (problem, count) in PROBLEMS {
        let words = desk.text(&format!("import-problem-{problem}"));
        let entry = args!["problem" => words.as_str(), "count" => count];
        let entry = desk.said("import-show-problem", &entry);
        desk.pick(&chosen, &entry);
        desk.wait(&format!("rows with “{words}” alone"), |desk| {
            desk.ask(ALL_ROWS_SAY, vec![json!(words), json!(count)]) == true
        });
        counts(desk, count, count);
        chosen = entry;
    }
    let told: u32 = PROBLEMS.iter().map(|(_, count)| count).sum();
    assert_eq!(told, BAD, "nothing else is wrong");
    desk.pick(&chosen, &desk.said("import-show-bad", &args!["count" => BAD]));
    desk.fill(&desk.text("import-search"), &desk.text("import-problem-code-deadline-passed"));
    counts(desk, 5, BAD);
    desk.fill(&desk.text("import-search"), "");
    counts(desk, BAD, BAD);
}

/// Whether there are so many rows, and these words stand in each.
const ALL_ROWS_SAY: &str = r"
const rows = [...document.querySelectorAll('tbody tr')];
return rows.length === arguments[1] && rows.every(row => row.innerText.includes(arguments[0]));
";

/// So many rows are shown of so many.
fn counts(desk: &Desk, shown: u32, total: u32) {
    let words = desk.said("common-count-of", &args!["shown" => shown, "total" => total]);
    desk.wait(&format!("the count “{words}”"), |desk| {
        desk.screen().lines().any(|line| line.trim() == words)
    });
}

/// Saves a file where the desktop says, as the n-th of the day.
fn saves(desk: &Desk, cabinet: &Cabinet, number: usize, button: &str, name: &str) -> PathBuf {
    desk.push(&desk.text(button));
    let asked = cabinet.wait_for(number);
    let name = desk.said(name, &args!["name" => "codes"]);
    let file = asked.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    assert_eq!(file, format!("{name}.xlsx"), "a name is proposed");
    desk.sees(&desk.said("import-saved", &args!["file" => file]));
    asked.file
}

fn list_in(file: &Path) -> List {
    let bytes = std::fs::read(file).expect("the file is where it was to be");
    read_list(&bytes).expect("it is a list")
}

/// Puts right codes into the first rows of a saved file, as somebody does with a spreadsheet.
fn mend(file: &Path, right: &[String]) {
    let list = list_in(file);
    let cells = |row: &ListRow| (0..3).map(|column| row.cell(column).clone()).collect::<Vec<_>>();
    let [headings, rows @ ..] = &list.rows[..] else { panic!("there are headings") };
    assert_eq!(rows.len(), BAD as usize, "all bad rows are there, and no others");
    let headings: Vec<_> = cells(headings).iter().map(|cell| cell.shown().to_owned()).collect();
    let mended = rows.iter().enumerate().map(|(place, row)| {
        let [company, code, security] = &cells(row)[..] else { panic!("there are three columns") };
        let cells = match right.get(place) {
            Some(right) => [right.as_str(), SECURITY_CODE].map(|text| ListCell::Text(text.into())),
            None => [code.clone(), security.clone()],
        };
        let cells = std::iter::once(company.clone()).chain(cells).collect();
        (cells, row.cell(3).shown().to_owned())
    });
    let today = day_in_luxembourg(Utc::now());
    let bytes = bad_rows_xlsx(Language::De, today, &headings, &mended.collect::<Vec<_>>());
    std::fs::write(file, bytes.expect("it can be written")).expect("the folder is writable");
}

/// Begins to register, and thinks better of it. Somebody else is busy with the data meanwhile, so that
/// it is not done before on any machine.
fn stops(desk: &Desk, home: &Home, count: u32) {
    let database = home.database();
    let busy = database.change().expect("nobody else changes the data");
    let confirm = desk.said("import-register", &args!["count" => count]);
    desk.push(&confirm);
    desk.dialog(&desk.said("import-confirm-title", &args!["count" => count]));
    desk.push(&confirm);
    desk.sees(&desk.text("import-registering"));
    desk.push(&desk.text("common-cancel"));
    let heard = "return document.querySelector('main button[aria-busy=true]') !== null";
    desk.wait("the wish to be heard", |desk| desk.ask(heard, vec![]) == true);
    drop(busy);
    desk.sees(&desk.text("refusal-stopped"));
}

const PRINCIPAL: &str = "Menuiserie Schmit S.à r.l.";
const FIDUCIARY: &str = "Fiduciaire Bauer S.à r.l.";

/// Every step of the screen in all languages, light and dark.
fn gallery(desk: &mut Desk, world: &World, folder: &Path) {
    let office = &world.office;
    for language in Language::ALL {
        for theme in Theme::ALL {
            desk.turn(language, theme);
            desk.heading(FIDUCIARY);
            desk.go(&format!("/spaces/{}/codes/import", world.fiduciary));
            desk.heading(&desk.text("import-title"));
            desk.inspect("import-file");
            desk.fill(&desk.text("import-file"), &folder.join("locked.xlsx").display().to_string());
            desk.push(&desk.text("import-read"));
            desk.sees(&desk.said("refusal-import-file", &args!["why" => "password"]));
            desk.inspect("import-file-refused");

            let good = world.fresh(office).1;
            let mut workbook = Workbook::new();
            let sheet = workbook.add_worksheet();
            let rows = [
                ["Client", "Code d’accès", "Code de sécurité"],
                [PRINCIPAL, &good, SECURITY_CODE],
                [PRINCIPAL, &good, SECURITY_CODE],
                ["Garage Thill", &good[..15], SECURITY_CODE],
                ["Boulangerie Molitor", &format!("O{}", &good[1..]), SECURITY_CODE],
                ["", "", SECURITY_CODE],
            ];
            for (row, cells) in (0u32..).zip(rows) {
                for (column, cell) in (0u16..).zip(cells) {
                    sheet.write(row, column, cell).expect("it fits");
                }
            }
            sheet.merge_range(6, 1, 7, 1, &good, &Format::new()).expect("it fits");
            workbook.add_worksheet().write(0, 0, "Notes").expect("it fits");
            // An Excel workbook, whatever its name says.
            let file = folder.join("clients 2026.csv");
            workbook.save(&file).expect("the folder is writable");
            read(desk, &file, 6);
            desk.sees(&desk.text("import-named-otherwise-xlsx"));
            desk.inspect("import-columns");
            check(desk, 6, 1);
            desk.inspect("import-rows");
            desk.open_row(&desk.text("import-problem-code-look-alike"));
            desk.dialog(&desk.said("import-row-name", &args!["row" => 5]));
            desk.inspect("import-row");
            desk.press(Key::Escape);
            desk.no_dialog();
            let confirm = desk.said("import-register", &args!["count" => 1]);
            desk.push(&confirm);
            desk.dialog(&desk.said("import-confirm-title", &args!["count" => 1]));
            desk.inspect("import-confirm");
            desk.push(&confirm);
            desk.sees(&desk.said("import-done", &args!["count" => 1]));
            desk.inspect("import-done");
        }
    }
}

/// The principal finds the code that was blocked, and replaces it.
fn replaces_the_blocked(desk: &Desk, world: &World) {
    desk.sees(PRINCIPAL);
    desk.go(&format!("/spaces/{}/certifications", world.principal));
    let blocked = desk.text("codes-blocked");
    desk.sees(&blocked);
    desk.ask(REPLACE, vec![blocked.clone().into()]);
    desk.photograph("codes-blocked");
    desk.press(Key::Enter);
    let confirm = desk.text("codes-confirm-replace");
    desk.dialog(&desk.text("codes-confirm-replace-title"));
    desk.push(&confirm);
    desk.dialog(&desk.text("codes-replace-title"));
    desk.fill(&desk.text("codes-security-code"), SECURITY_CODE);
    desk.push(&confirm);
    desk.dialog(&desk.text("codes-fresh-title"));
    desk.push(&desk.text("codes-copy"));
    desk.sees(&desk.text("codes-copied"));
    desk.press(Key::Escape);
    desk.no_dialog();
    desk.sees_no(&blocked);
}

/// Goes to the first act of the code with these words.
const REPLACE: &str = "\
    [...document.querySelectorAll('main li')]\
        .find((code) => code.textContent.includes(arguments[0])).querySelector('button').focus()";

/// Files that are no lists: each says what it is, and the way on stays open.
fn wrong_files(desk: &Desk, world: &World, folder: &Path) {
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let mut long = String::from("Zugangscode\n");
    (0..20_001).for_each(|_| long.push_str("x\n"));
    let too_long = args!["count" => 20_001, "limit" => 20_000];
    desk.go(&format!("/spaces/{}/codes/import", world.fiduciary));
    desk.heading(&desk.text("import-title"));
    for (name, bytes, said) in [
        ("locked.xlsx", locked, desk.said("refusal-import-file", &args!["why" => "password"])),
        (
            "letter.xlsx",
            b"%PDF-1.7\n".to_vec(),
            desk.said("refusal-import-file", &args!["why" => "no-table"]),
        ),
        ("long.csv", long.into_bytes(), desk.said("refusal-import-too-many-rows", &too_long)),
    ] {
        let file = folder.join(name);
        std::fs::write(&file, bytes).expect("the folder is writable");
        desk.fill(&desk.text("import-file"), &file.display().to_string());
        desk.push(&desk.text("import-read"));
        desk.problem_at(&desk.text("import-file"), &said);
    }
}

fn read(desk: &Desk, file: &Path, rows: u32) {
    desk.fill(&desk.text("import-file"), &file.display().to_string());
    desk.push(&desk.text("import-read"));
    let name = file.file_name().expect("it has one").to_string_lossy().into_owned();
    desk.sees(&desk.said("import-read-text", &args!["file" => name, "rows" => rows]));
}

fn check(desk: &Desk, rows: u32, good: u32) {
    desk.push(&desk.said("import-check", &args!["rows" => rows]));
    desk.sees(&desk.said("import-checked-good", &args!["good" => good]));
}

fn register(desk: &Desk, count: u32) {
    let confirm = desk.said("import-register", &args!["count" => count]);
    desk.push(&confirm);
    desk.dialog(&desk.said("import-confirm-title", &args!["count" => count]));
    desk.push(&confirm);
    desk.sees(&desk.said("import-done", &args!["count" => count]));
}

/// How many mandates in force the trustee has.
fn received(desk: &Desk, world: &World) -> u64 {
    let held = desk.perform("list-certifications", &json!({ "space": world.fiduciary }));
    let all = held["received"].as_array().into_iter().flatten();
    all.filter(|row| row["standing"] == "in-force").count() as u64
}

/// A certified company that gives codes to its trustee.
struct World {
    office: Office,
    nathalie: Session,
    marc: Session,
    principal: SpaceId,
    fiduciary: SpaceId,
    domain: DomainId,
    owner_code: String,
    /// Codes whose deadline has passed.
    lapsed: Vec<String>,
    /// Codes that are good.
    good: Vec<String>,
}

fn ask<O: Operation>(office: &Office, session: &Session, operation: O) -> O::Output {
    office.perform(Some(session), operation).unwrap_or_else(|error| panic!("{}: {error}", O::NAME))
}

fn company(legal_name: &str, national_number: &str) -> CreateSpace {
    let profile = CompanyProfileInput {
        legal_name: legal_name.to_owned(),
        national_number: national_number.to_owned(),
        address: "12, rue du Bois\nL-1251 Luxembourg".to_owned(),
        email: "info@import.example".to_owned(),
        ..CompanyProfileInput::default()
    };
    CreateSpace { company: SpaceCompany::New(profile), label: String::new() }
}

impl World {
    /// Forty days ago an administration certified the company, which made its first codes then.
    fn found(home: &Home, issuer: &Issuer, nathalie: &Person, marc: &Person) -> Self {
        let long_ago = Utc::now() - TimeDelta::days(40);
        let then = home.beside_at(Arc::new(StoppedClock::at(&long_ago.to_rfc3339())));
        let paul = issuer.issue("Paul", "Reuter", 19);
        let sessions = [nathalie, marc, &paul].map(|person| person.sign_in(&then));
        for (person, session) in [(marc, &sessions[1]), (&paul, &sessions[2])] {
            let language = Language::De;
            ask(&then, session, Register { email: person.email.clone(), language });
        }
        let administration = RegisterAdministration {
            names: names("Administration des contributions"),
            address: "45, boulevard Roosevelt\nL-2982 Luxembourg".to_owned(),
            officer: OfficerInput {
                first_name: paul.first_name.clone(),
                last_name: paul.last_name.clone(),
                ssn: paul.ssn.as_str().to_owned(),
            },
        };
        let administration = ask(&then, &sessions[0], administration)[0].administration;
        let settings = DomainSettings {
            latest_end: day_in_luxembourg(Utc::now() + TimeDelta::days(400)),
            ..tax_cards()
        };
        let change = ChangeDomain { administration, domain: None, settings, version: 0 };
        let domain = ask(&then, &sessions[2], change).domains[0].domain;
        let principal = ask(&then, &sessions[0], company(PRINCIPAL, "2009241234567")).space;
        let fiduciary = ask(&then, &sessions[1], company(FIDUCIARY, "2011240598765")).space;
        let wanted = AskAdministration {
            space: principal,
            domain,
            kind: RequestKind::Codes,
            for_company: None,
            language: Language::En,
            security_code: SECURITY_CODE.to_owned(),
            message: String::new(),
            documents: Vec::new(),
        };
        let request = ask(&then, &sessions[0], wanted).row.request;
        let case = ask(&then, &sessions[2], CaseDetails { administration, request });
        let grant = GrantCase {
            administration,
            request,
            ends_on: case.latest_end,
            address: case.address,
            version: case.version,
        };
        ask(&then, &sessions[2], grant);
        let print =
            PrintLetters { administration, requests: vec![request], keep: Box::new(|_| Ok(())) };
        let letter = codes_in(&ask(&then, &sessions[2], print).pdf);
        let owner = RegisterCode {
            space: principal,
            code: letter[0].clone(),
            security_code: SECURITY_CODE.to_owned(),
        };
        ask(&then, &sessions[0], owner);
        let office = home.beside();
        let mut world = Self {
            nathalie: nathalie.sign_in(&office),
            marc: marc.sign_in(&office),
            office,
            principal,
            fiduciary,
            domain,
            owner_code: letter[0].clone(),
            lapsed: Vec::new(),
            good: Vec::new(),
        };
        for _ in 0..5 {
            let lapsed = world.fresh(&then).1;
            world.lapsed.push(lapsed);
        }
        world
    }

    /// A code that the principal makes.
    fn fresh(&self, office: &Office) -> (AccessCodeId, String) {
        let create = CreateRepresentativeCode {
            space: self.principal,
            domain: self.domain,
            scope: Scope::of(["consult".to_owned()]),
            ends_on: day_in_luxembourg(Utc::now() + TimeDelta::days(200)),
            recipient: String::new(),
            security_code: SECURITY_CODE.to_owned(),
        };
        let fresh = ask(office, &self.nathalie, create);
        (fresh.code, fresh.groups)
    }

    fn enter(&self, code: &str, security_code: &str) {
        let enter = RegisterCode {
            space: self.fiduciary,
            code: code.to_owned(),
            security_code: security_code.to_owned(),
        };
        // Whether it is taken is for the list to tell.
        let _ = self.office.perform(Some(&self.marc), enter);
    }

    /// The list, and the right codes of those rows that are only mistyped.
    fn list(&mut self, folder: &Path) -> (PathBuf, Vec<String>) {
        let right: Vec<String> = (0..20).map(|_| self.fresh(&self.office).1).collect();
        let mut rows: Vec<[String; 2]> = Vec::new();
        let mut bad = |code: String, security: &str| rows.push([code, security.to_owned()]);
        let sign = |code: &str| if code.starts_with('7') { '8' } else { '7' };
        for code in &right[..5] {
            bad(format!("{}{}", sign(code), &code[1..]), SECURITY_CODE);
        }
        for (code, begin) in right[5..9].iter().zip(["O", "0", "i", "é"]) {
            bad(format!("{begin}{}", &code[1..]), SECURITY_CODE);
        }
        bad(right[9][..14].to_owned(), SECURITY_CODE);
        bad(String::new(), SECURITY_CODE);
        for number in 1..5 {
            bad(AccessCode::from_numbers([number; 15]).grouped(), SECURITY_CODE);
        }
        bad(right[10].clone(), "");
        bad(right[11].clone(), "12345a");
        bad(right[12].clone(), "000000");
        bad(right[13].clone(), "5317");
        for code in &self.lapsed {
            bad(code.clone(), SECURITY_CODE);
        }
        bad(self.owner_code.clone(), SECURITY_CODE);
        for _ in 0..3 {
            let (id, code) = self.fresh(&self.office);
            ask(&self.office, &self.nathalie, RevokeCode { space: self.principal, code: id });
            bad(code, SECURITY_CODE);
            let (id, code) = self.fresh(&self.office);
            let security_code = SECURITY_CODE.to_owned();
            let replace = ReplaceCode { space: self.principal, code: id, security_code };
            ask(&self.office, &self.nathalie, replace);
            bad(code, SECURITY_CODE);
        }
        let (_, used) = self.fresh(&self.office);
        self.enter(&used, SECURITY_CODE);
        bad(used, SECURITY_CODE);
        let (_, blocked) = self.fresh(&self.office);
        (0..5).for_each(|_| self.enter(&blocked, "000000"));
        bad(blocked, SECURITY_CODE);
        // Besides: two rows that are joined, a formula, a number, and some that stand there twice.
        let special = 4;
        let twice = BAD as usize - rows.len() - special;
        let good: Vec<String> = (0..ROWS - BAD).map(|_| self.fresh(&self.office).1).collect();

        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let failed = "the list can be written";
        for (column, heading) in (0u16..).zip(["Mandant", "Zugangscode", "Sicherheitscode"]) {
            sheet.write(0, column, heading).expect(failed);
        }
        let mut row = 1;
        let mut write = |code: &str, security: &str, number: bool| {
            sheet.write(row, 0, "=Klient+1").expect(failed);
            sheet.write(row, 1, code).expect(failed);
            if number {
                // As a spreadsheet keeps it that knows no text of digits.
                sheet.write(row, 2, security.parse::<f64>().expect("digits")).expect(failed);
            } else {
                sheet.write(row, 2, security).expect(failed);
            }
            row += 1;
        };
        let (first, rest) = good.split_at(100);
        for (place, code) in first.iter().enumerate() {
            let typed = code.to_lowercase().replace('-', if place % 2 == 0 { " " } else { "" });
            write(&typed, SECURITY_CODE, place % 3 == 0);
        }
        for [code, security] in &rows {
            write(code, security, false);
        }
        for code in rest.iter().chain(&first[..twice]) {
            write(code, SECURITY_CODE, false);
        }
        sheet.write_formula(row, 1, "=\"TX7K\"").expect(failed);
        sheet.write(row + 1, 1, 234_567).expect(failed);
        sheet.merge_range(row + 2, 1, row + 3, 1, &right[14], &Format::new()).expect(failed);
        sheet.write(row + 3, 0, "Klient").expect(failed);
        let file = folder.join("codes.xlsx");
        workbook.save(&file).expect(failed);
        self.good = good;
        // Those whose security code was wrong still have four attempts.
        (file, right)
    }

    fn secrets(&self) -> Vec<String> {
        let codes = self.good.iter().take(20).chain(&self.lapsed);
        codes.flat_map(|code| [code.clone(), code.replace('-', "")]).collect()
    }
}
