//! A representative with 100,000 mandates, and an office with a million access codes.

use std::time::{Duration, Instant};

use chrono::Utc;
use office::operations::{ChangeDomain, RegisterAdministration, RegisterCode};
use office::{Office, Session};
use rules::{DomainId, HoldState, Language, OfficerInput, Origin, Scope, SpaceId};
use store::{Database, SqliteDatabase, SqliteOptions};
use testkit::mandates::{SECURITY_CODE, names, tax_cards};
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::measure::{Report, median};
use crate::people::{Issuer, Person};
use crate::trade::Trade;
use crate::window::{GLANCE, PAINTED, STOPWATCH, begin, company, found_office, watched};

/// Mandates of the representative.
const MANDATES: u32 = 100_000;
/// So many of each principal.
const EACH: u32 = 4;
/// One in so many is revoked.
const REVOKED: u32 = 5;
/// What is searched among them, key by key.
const SEARCHED: &str = "holding 01234";
/// Codes that are activated in each office.
const ACTIVATED: usize = 41;

/// Lists, filters and searches mandates by the keyboard.
pub(crate) fn listed(report: &mut Report) {
    let home = Home::new();
    found_office(&home);
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let (database, office, session) = begin(&home, &issuer, &nathalie);
    let space = company(&office, &session);
    let domain = domain(&office, &session, &nathalie);
    fill(&*database, space, domain);
    drop((office, database));

    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    // Whoever has a desk of an administration as well lands where both stand.
    desk.heading(&desk.text("spaces-title"));
    desk.go(&format!("/spaces/{space}"));
    desk.heading("Menuiserie Schmit");
    desk.ask(STOPWATCH, vec![]);
    let count = |shown: u32| {
        let count = i18n::args!["shown" => shown, "total" => shown.max(MANDATES)];
        i18n::text(Language::En, "common-count-of", &count)
    };
    let place = format!("/spaces/{space}/certifications");
    let mut opened = Vec::new();
    for _ in 0..5 {
        std::thread::sleep(GLANCE);
        desk.ask(
            "document.querySelector(`a[href$='${arguments[0]}']`)?.focus()",
            vec![format!("/spaces/{space}/company").into()],
        );
        desk.press(Key::Enter);
        desk.heading(&desk.text("company-title"));
        std::thread::sleep(GLANCE);
        desk.ask(
            "[...document.querySelectorAll(`main a[href$='${arguments[0]}']`)].find(seen).focus()",
            vec![place.clone().into()],
        );
        desk.ask("watch(() => says(arguments[0]))", vec![count(MANDATES).into()]);
        desk.press(Key::Enter);
        opened.push(watched(&desk, "the mandates"));
        desk.go(&format!("/spaces/{space}"));
        desk.heading("Menuiserie Schmit");
        desk.ask(STOPWATCH, vec![]);
    }
    report.within(
        "opening a list of 100,000 mandates, key to painted",
        median(opened.clone()),
        PAINTED,
    );
    report.within("the first of these openings", opened[0], PAINTED);

    desk.go(&place);
    desk.wait("the list", |desk| {
        desk.ask("return says(arguments[0])", vec![count(MANDATES).into()]) == true
    });
    desk.tab_to(&desk.text("mandate-search-received"));
    let mut searched = Vec::new();
    let mut typed = String::new();
    for letter in SEARCHED.chars() {
        typed.push(letter);
        let hits = (0..MANDATES).filter(|number| {
            typed.trim_end().split(' ').all(|word| {
                let digits = format!("{:013}", number_of(*number));
                format!("holding {:05}", number / EACH).contains(word)
                    || digits.contains(word)
                    || "tax cards".contains(word)
            })
        });
        let shown = u32::try_from(hits.count()).unwrap();
        let said = i18n::args!["shown" => shown, "total" => MANDATES];
        desk.ask(
            "watch(() => holds(arguments[0]) && says(arguments[1]))",
            vec![typed.clone().into(), i18n::text(Language::En, "common-count-of", &said).into()],
        );
        desk.type_text(&letter.to_string());
        searched.push(watched(&desk, &format!("the result for “{typed}”")));
    }
    desk.press(Key::Escape);
    let narrowed = narrowed(&desk);
    if std::env::var_os("BENCH_DETAILS").is_some() {
        println!("opened {opened:?}\nsearched {searched:?}\nnarrowed {narrowed:?}");
    }
    let worst = *searched.iter().max().unwrap();
    report.within("searching them, the slowest of 13 keys, key to painted", worst, PAINTED);
    let worst = *narrowed.iter().max().unwrap();
    report.within(
        "narrowing them by their state, the slowest of 4, key to painted",
        worst,
        PAINTED,
    );
}

/// Narrows the list by its menu, and widens it again.
fn narrowed(desk: &Desk) -> Vec<Duration> {
    let filters = ["mandate-filter-all", "mandate-filter-over"].map(|id| desk.text(id));
    let steps = [(0, 1, MANDATES / REVOKED), (1, 0, MANDATES)].repeat(2);
    let narrow = |(from, to, hits): (usize, usize, u32)| {
        let said = i18n::args!["shown" => hits, "total" => hits];
        desk.tab_to(&filters[from]);
        desk.press(Key::Enter);
        desk.wait("the menu", |desk| desk.ask(CHOICE, vec![filters[to].clone().into()]) == true);
        desk.ask(
            "watch(() => says(arguments[0]))",
            vec![i18n::text(Language::En, "common-count-of", &said).into()],
        );
        desk.press(Key::Enter);
        watched(desk, &filters[to])
    };
    steps.into_iter().map(narrow).collect()
}

/// Goes to a choice of the open menu.
const CHOICE: &str = "\
    const choices = [...document.querySelectorAll('[role=menuitem]')];\
    const choice = choices.find(c => c.textContent.trim() === arguments[0]);\
    choice?.focus();\
    return document.activeElement === choice;";

/// The national number of the principal of a mandate.
fn number_of(mandate: u32) -> u64 {
    9_000_000_000_000 + u64::from(mandate / EACH)
}

/// A domain of an administration whose lead officer is the only person there is.
fn domain(office: &Office, session: &Session, lead: &Person) -> DomainId {
    let registered = RegisterAdministration {
        names: names("Administration des contributions"),
        address: "45, boulevard Roosevelt\nL-2982 Luxembourg".to_owned(),
        officer: OfficerInput {
            first_name: "Nathalie".to_owned(),
            last_name: "Weberink".to_owned(),
            ssn: lead.ssn.as_str().to_owned(),
        },
    };
    let all = office.perform(Some(session), registered).unwrap();
    let administration = all.last().unwrap().administration;
    let added = ChangeDomain { administration, domain: None, settings: tax_cards(), version: 0 };
    office.perform(Some(session), added).unwrap().domains[0].domain
}

fn fill(database: &dyn Database, space: SpaceId, domain: DomainId) {
    let scope = Scope::of(["consult".to_owned()]);
    let mut tx = database.change().unwrap();
    for number in 0..MANDATES {
        let mandate = store::mandates::NewMandate {
            id: uuid::Uuid::now_v7().into(),
            domain,
            domain_version: 1,
            national_number: &number_of(number).to_string(),
            principal_name: &format!("Holding {:05}", number / EACH),
            representative: space,
            state: if number % REVOKED == 0 { HoldState::Revoked } else { HoldState::Active },
            origin: Origin::Paper,
            code: None,
            scope: &scope,
            ends_on: "2027-12-31".parse().unwrap(),
        };
        store::mandates::add(&mut *tx, &mandate, Utc::now()).unwrap();
    }
    tx.commit().unwrap();
}

/// Activates one code after another among a thousand, then among a million.
pub(crate) fn activated(report: &mut Report) {
    let trade = Trade::with_principals(1);
    let Trade { town, trustee, space, .. } = &trade;
    let database =
        SqliteDatabase::open(&town.file, &town.key, Utc::now(), SqliteOptions::default()).unwrap();

    let activate = || -> Duration {
        let codes: Vec<String> = (0..ACTIVATED).map(|number| trade.code(number)).collect();
        let times = codes.into_iter().map(|code| {
            let security_code = SECURITY_CODE.to_owned();
            let before = Instant::now();
            town.ask(trustee, RegisterCode { space: *space, code, security_code }).unwrap();
            before.elapsed()
        });
        median(times.collect())
    };
    // The others are like it.
    trade.code(0);
    let issued = issued(&database);
    fill_codes(&database, issued, 1_000);
    let among_few = activate();
    fill_codes(&database, 1_000, 1_000_000);
    let among_many = activate();
    report.compare(
        "activating a code among 1,000,000, beside among 1,000",
        among_many,
        among_few,
        Some(1.5),
    );
}

fn issued(database: &SqliteDatabase) -> u32 {
    database.read().unwrap().count("SELECT count(*) FROM access_codes", &[]).unwrap()
}

/// Codes of other companies, copied from one that there is, until there are so many.
fn fill_codes(database: &SqliteDatabase, from: u32, to: u32) {
    let mut tx = database.change().unwrap();
    let sql = "SELECT id FROM access_codes WHERE kind = 'representative' LIMIT 1";
    let model = tx.first(sql, &[]).unwrap().unwrap().id(0).unwrap();
    let model = store::codes::get(&mut *tx, model).unwrap().unwrap();
    for number in from..to {
        let code = store::codes::Code {
            id: uuid::Uuid::now_v7().into(),
            // As evenly spread as real ones.
            hash: format!(
                "{:032x}",
                u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
            ),
            national_number: format!("{}", 8_000_000_000_000_u64 + u64::from(number)),
            company_name: format!("Company {number}"),
            ..model.clone()
        };
        store::codes::add(&mut *tx, &code).unwrap();
    }
    tx.commit().unwrap();
}
