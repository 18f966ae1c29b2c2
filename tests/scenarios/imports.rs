//! Importing a list of access codes (requirements D-5 to D-8, X-2, X-3).

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Barrier};

use chrono::TimeDelta;
use office::operations::{
    CheckCode, CheckHistory, CheckImport, CreateRepresentativeCode, CreateSpace, History,
    ImportVerdict, ListCertifications, RegisterCode, RegisterImport, ReplaceCode, RevokeCode,
    SpaceCompany,
};
use office::views::FreshCode;
use office::{Error, Office, Session};
use proptest::prelude::*;
use rules::{AccessCode, CellFault, ImportCell, ImportRow, Refusal, Scope, SpaceId, Standing};
use store::Follower;
use testkit::mandates::{Bureau, Opened, SECURITY_CODE, tax_cards};
use testkit::{Town, refused, refused_at};

struct Scene {
    town: Town,
    bureau: Bureau,
    /// The principal, certified for the domain.
    olga: Session,
    principal: SpaceId,
    letter: Opened,
    /// The trustee.
    marc: Session,
    fiduciary: SpaceId,
}

/// A certified company, and a trustee to whom it gives codes.
fn scene() -> Scene {
    let town = Town::new();
    let (_, olga) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&olga, &town.citizen("Paul", "Officer", 50), tax_cards());
    let principal = town.space(&olga, "Menuiserie Schmit S.à r.l.");
    let letter = town.letter_for(&bureau, &olga, principal);
    let code = letter.owner.clone();
    let security_code = SECURITY_CODE.to_owned();
    town.ask(&olga, RegisterCode { space: principal, code, security_code }).unwrap();
    let (_, marc) = town.newcomer("Marc", "Bauer", 2);
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..town.company("Fiduciaire Bauer S.à r.l.")
    };
    let company = SpaceCompany::New(profile);
    let fiduciary = town.ask(&marc, CreateSpace { company, label: String::new() }).unwrap().space;
    Scene { town, bureau, olga, principal, letter, marc, fiduciary }
}

impl Scene {
    /// A code of the principal's own making.
    fn fresh(&self) -> FreshCode {
        let create = CreateRepresentativeCode {
            space: self.principal,
            domain: self.bureau.domain,
            scope: Scope::of(["consult".to_owned()]),
            ends_on: "2027-06-30".parse().unwrap(),
            recipient: String::new(),
            security_code: SECURITY_CODE.to_owned(),
        };
        self.town.ask(&self.olga, create).unwrap()
    }

    fn good(&self, count: usize) -> Vec<ImportRow> {
        (2..).take(count).map(|number| row(number, &self.fresh().groups)).collect()
    }

    fn check(&self, rows: &[ImportRow]) -> Result<Vec<ImportVerdict>, Error> {
        self.town.ask(&self.marc, CheckImport { space: self.fiduciary, rows: rows.to_vec() })
    }

    fn register(&self, rows: &[ImportRow]) -> Result<Vec<ImportVerdict>, Error> {
        self.town.ask(&self.marc, registering(self.fiduciary, rows))
    }

    /// A second trustee, with her eSpace.
    fn another_trustee(&self) -> (Session, SpaceId) {
        let (_, lea) = self.town.newcomer("Léa", "Kremer", 3);
        let profile = rules::CompanyProfileInput {
            national_number: "2012240598765".to_owned(),
            ..self.town.company("Fiduciaire Kremer S.à r.l.")
        };
        let company = SpaceCompany::New(profile);
        let space = self.town.ask(&lea, CreateSpace { company, label: String::new() });
        (lea, space.unwrap().space)
    }

    fn mandates(&self) -> usize {
        let held = self.town.ask(&self.marc, ListCertifications { space: self.fiduciary }).unwrap();
        held.received.iter().filter(|row| row.standing == Standing::InForce).count()
    }
}

fn registering(space: SpaceId, rows: &[ImportRow]) -> RegisterImport {
    RegisterImport { space, rows: rows.to_vec(), seals: Vec::new() }
}

/// Somebody who stops the work as soon as so much is done.
fn stops_at(limit: u64) -> Follower {
    let stop = Arc::new(AtomicBool::new(false));
    Follower::new(stop.clone(), move |done, _| stop.store(done >= limit, Ordering::Release))
}

fn text(text: &str) -> ImportCell {
    ImportCell::Text(text.to_owned())
}

fn row(row: u32, code: &str) -> ImportRow {
    ImportRow { row, code: text(code), security_code: text(SECURITY_CODE) }
}

/// A row with a code that is written like one, and that nobody ever made.
fn invented(number: u32) -> ImportRow {
    let signs = number.to_be_bytes();
    let mut numbers = [9_u8; 15];
    for (place, sign) in signs.iter().flat_map(|byte| [byte >> 4, byte & 15]).enumerate() {
        numbers[place] = sign;
    }
    row(number, &AccessCode::from_numbers(numbers).grouped())
}

fn problems(verdicts: &[ImportVerdict]) -> Vec<Option<Refusal>> {
    verdicts.iter().map(|verdict| verdict.outcome.as_ref().err().cloned()).collect()
}

#[test]
fn a_list_is_checked_without_using_up_a_code_and_registered_at_once_d_6_x_2() {
    let s = scene();
    let rows = s.good(150);
    for _ in 0..2 {
        let checked = s.check(&rows).unwrap();
        assert!(checked.iter().all(|verdict| verdict.outcome.is_ok()), "it uses up nothing");
        let first = checked[0].outcome.as_ref().unwrap();
        assert_eq!(first.company, "Menuiserie Schmit S.à r.l.");
        assert_eq!(first.ends_on.to_string(), "2027-06-30");
    }
    assert_eq!(s.mandates(), 0);
    let told = Arc::new(AtomicU64::new(0));
    let last = told.clone();
    let mut follower = Follower::new(Arc::default(), move |done, total| {
        assert!(done >= last.swap(done, Ordering::Relaxed), "it only goes on");
        assert_eq!(total, 150);
    });
    let register = registering(s.fiduciary, &rows);
    let office = &s.town.office;
    let outcome = office.perform_followed(Some(&s.marc), register, &mut follower).unwrap();
    assert!(outcome.iter().all(|verdict| verdict.outcome.is_ok()));
    assert_eq!(told.load(Ordering::Relaxed), 150, "and tells of the last row");
    assert_eq!(s.mandates(), 150);
    for (by, space, what) in
        [(&s.marc, s.fiduciary, "mandate-received"), (&s.olga, s.principal, "mandate-given")]
    {
        let history = s.town.ask(by, History { space, before: None, count: 200 }).unwrap();
        let told = history.entries.iter().filter(|entry| entry.what == what).count();
        assert_eq!(told, 150, "each mandate is in the history of both sides");
        let checked = s.town.ask(by, CheckHistory { space }).unwrap();
        assert_eq!(checked.broken_at, None);
    }
    assert_eq!(
        problems(&s.check(&rows[..2]).unwrap()),
        vec![Some(Refusal::ImportRegistered), Some(Refusal::ImportRegistered)],
        "the same list again says that it is done"
    );
}

#[test]
fn every_row_says_what_is_wrong_with_it_d_8() {
    let s = scene();
    let good = s.fresh().groups;
    let (revoked, replaced) = (s.fresh(), s.fresh());
    s.town.ask(&s.olga, RevokeCode { space: s.principal, code: revoked.code }).unwrap();
    let security_code = SECURITY_CODE.to_owned();
    let replace = ReplaceCode { space: s.principal, code: replaced.code, security_code };
    s.town.ask(&s.olga, replace).unwrap();
    let used = s.fresh().groups;
    let profile = rules::CompanyProfileInput {
        national_number: "2015240598765".to_owned(),
        ..s.town.company("Dritte S.A.")
    };
    let company = SpaceCompany::New(profile);
    let third = s.town.ask(&s.marc, CreateSpace { company, label: String::new() }).unwrap().space;
    let enter = |space, code: &str, security: &str| {
        let (code, security_code) = (code.to_owned(), security.to_owned());
        s.town.ask(&s.marc, RegisterCode { space, code, security_code })
    };
    enter(third, &used, SECURITY_CODE).unwrap();
    let blocked = s.fresh().groups;
    for _ in 0..5 {
        enter(s.fiduciary, &blocked, "000000").unwrap_err();
    }
    let secured = |number, cell: ImportCell| ImportRow {
        security_code: cell,
        ..row(number, &s.fresh().groups)
    };
    let mut slip: Vec<u8> = good.clone().into_bytes();
    slip[0] = if slip[0] == b'7' { b'8' } else { b'7' };
    let rows = [
        row(2, &good.to_lowercase().replace('-', " ")),
        row(3, &good),
        row(4, &format!("O{}", &good[1..])),
        row(5, &String::from_utf8(slip).unwrap()),
        row(6, ""),
        ImportRow { code: ImportCell::Fault(CellFault::Formula), ..row(7, "") },
        invented(8),
        row(9, &revoked.groups),
        row(10, &replaced.groups),
        row(11, &used),
        row(12, &blocked),
        row(13, &s.letter.owner),
        secured(14, ImportCell::Empty),
        secured(15, text("12345a")),
        secured(16, text("000000")),
        secured(17, text("5317")),
        secured(18, ImportCell::Number(SECURITY_CODE.into())),
    ];
    let said = problems(&s.check(&rows).unwrap());
    let rule = rules::SecurityCodeRule::SixDigits;
    let expected = vec![
        None,
        Some(Refusal::ImportTwice { row: 2 }),
        Some(Refusal::CodeLookAlike { found: "O".into() }),
        Some(Refusal::CodeMistyped),
        Some(Refusal::CodeMissing),
        Some(Refusal::ImportCell { why: CellFault::Formula }),
        Some(Refusal::ImportUnknown),
        Some(Refusal::CodeRevoked),
        Some(Refusal::CodeReplaced),
        Some(Refusal::CodeUsed),
        Some(Refusal::CodeBlocked),
        Some(Refusal::CodeOfAnotherCompany),
        Some(Refusal::SecurityCodeMissing),
        Some(Refusal::SecurityCodeForm { rule }),
        Some(Refusal::SecurityCodeWrong { left: 4 }),
        Some(Refusal::ImportZerosLost { count: 4 }),
        None,
    ];
    assert_eq!(said, expected);

    // What is entered by itself, or by somebody else.
    let own = CheckImport { space: s.principal, rows: vec![row(2, &s.letter.representatives[0])] };
    let own = s.town.ask(&s.olga, own).unwrap();
    assert_eq!(problems(&own), [Some(Refusal::CodeOfYourOwnCompany)]);
    s.town.clock.skip_days(4);
    let owner = s.town.letter_for(&s.bureau, &s.olga, s.principal).owner;
    let own = CheckImport { space: s.principal, rows: vec![row(2, &owner)] };
    let own = s.town.ask(&s.olga, own).unwrap();
    assert_eq!(problems(&own), [Some(Refusal::ImportOwnerCode)]);
    s.town.clock.skip_days(60);
    let late = problems(&s.check(&rows[..1]).unwrap());
    assert!(matches!(late[0], Some(Refusal::CodeDeadlinePassed { .. })), "{late:?}");
}

#[test]
fn each_unknown_code_of_a_list_counts_as_an_attempt_d_7() {
    let s = scene();
    let mut rows = s.good(1);
    rows.extend((10..13).map(invented));
    let unknown = Some(Refusal::ImportUnknown);
    let said = [None, unknown.clone(), unknown.clone(), unknown];
    assert_eq!(problems(&s.check(&rows).unwrap()), said);
    assert_eq!(problems(&s.check(&rows[..2]).unwrap()), said[..2], "three of five were counted");
    assert_eq!(problems(&s.check(&rows[..1]).unwrap()), [None], "a good one never counts");
    assert_eq!(problems(&s.check(&rows[..2]).unwrap()), said[..2], "and this is the fifth");
    let locked = Refusal::CodeEntryLocked { until: s.town.clock_now() + TimeDelta::minutes(15) };
    assert_eq!(refused(s.check(&rows[..1])), locked, "for a list");
    assert_eq!(refused(s.register(&rows[..1])), locked, "also for registering one");
    let code = s.fresh().groups;
    let single = s.town.ask(&s.marc, CheckCode { space: s.fiduciary, code });
    assert_eq!(refused(single), locked, "and for a single code");
    s.town.clock.skip(TimeDelta::minutes(15));
    assert_eq!(problems(&s.register(&rows[..1]).unwrap()), [None]);
}

#[test]
fn what_a_check_found_good_is_registered_though_the_check_locked_the_entry_d_7() {
    let s = scene();
    let mut rows = s.good(2);
    let other = s.good(1);
    rows.extend((10..30).map(invented));
    let checked = s.check(&rows).unwrap();
    let good = |verdict: &ImportVerdict| verdict.outcome.as_ref().ok().map(|it| it.seal.clone());
    let seals: Vec<String> = checked.iter().filter_map(good).collect();
    assert_eq!(seals.len(), 2);
    assert_eq!(refused(s.check(&rows[..2])).code(), "code-entry-locked");
    let sealed = |by: &Session, space, rows: &[ImportRow]| {
        let register = registering(space, rows);
        s.town.ask(by, RegisterImport { seals: seals.clone(), ..register })
    };
    for guess in [&other[0], &rows[3], &row(9, "")] {
        let with_a_guess = [rows[0].clone(), guess.clone()];
        let said = refused(sealed(&s.marc, s.fiduciary, &with_a_guess));
        assert_eq!(said.code(), "code-entry-locked", "a seal is for its code alone");
    }
    let profile = rules::CompanyProfileInput {
        national_number: "2015240598765".to_owned(),
        ..s.town.company("Dritte S.A.")
    };
    let company = SpaceCompany::New(profile);
    let third = s.town.ask(&s.marc, CreateSpace { company, label: String::new() }).unwrap().space;
    let said = refused(sealed(&s.marc, third, &rows[..2]));
    assert_eq!(said.code(), "code-entry-locked", "and for its eSpace");
    assert_eq!(s.mandates(), 0);
    assert_eq!(problems(&sealed(&s.marc, s.fiduciary, &rows[..2]).unwrap()), [None, None]);
    assert_eq!(s.mandates(), 2);
    let again = problems(&sealed(&s.marc, s.fiduciary, &rows[..1]).unwrap());
    assert_eq!(again, [Some(Refusal::ImportRegistered)], "it is used up all the same");
}

#[test]
fn a_list_of_guesses_is_refused_as_a_whole_and_counted_d_7() {
    let s = scene();
    let mut rows = s.good(1);
    rows.extend((10..111).map(invented));
    let refusal = Refusal::ImportTooManyUnknown { limit: 100 };
    assert_eq!(refused(s.register(&rows)), refusal, "nor does it register the good one");
    assert_eq!(s.mandates(), 0);
    assert_eq!(refused(s.check(&rows[..1])).code(), "code-entry-locked", "it was counted");
    s.town.clock.skip(TimeDelta::minutes(15));
    assert_eq!(refused(s.check(&rows)), refusal);
    assert_eq!(refused(s.check(&rows[..1])).code(), "code-entry-locked", "as a check is");
}

#[test]
fn a_check_is_no_way_to_try_out_security_codes_d_7() {
    let s = scene();
    let code = s.fresh().groups;
    let guess = |number: u32| {
        // The same code ten times over, with ten security codes, is tried once.
        let rows: Vec<ImportRow> = (2..12)
            .map(|place| ImportRow {
                security_code: text(&format!("{:06}", number * 100 + place)),
                ..row(place, &code)
            })
            .collect();
        let said = problems(&s.check(&rows).unwrap());
        assert!(said[1..].iter().all(|it| *it == Some(Refusal::ImportTwice { row: 2 })));
        said[0].clone().unwrap()
    };
    for left in (1..5).rev() {
        assert_eq!(guess(left), Refusal::SecurityCodeWrong { left });
    }
    assert_eq!(guess(9), Refusal::CodeBlocked);
    assert_eq!(problems(&s.check(&[row(2, &code)]).unwrap()), [Some(Refusal::CodeBlocked)]);
    let other = ImportRow { security_code: text("111111"), ..row(2, &s.fresh().groups) };
    for left in (1..5).rev() {
        let said = problems(&s.register(std::slice::from_ref(&other)).unwrap());
        assert_eq!(said, [Some(Refusal::SecurityCodeWrong { left })], "nor is registering");
    }
}

#[test]
fn whoever_stops_an_import_registers_nothing_of_it_x_3() {
    let s = scene();
    let rows = s.good(230);
    for stop_at in [0, 200, 230] {
        let register = registering(s.fiduciary, &rows);
        let office = &s.town.office;
        let follower = &mut stops_at(stop_at);
        let outcome = office.perform_followed(Some(&s.marc), register, follower);
        assert_eq!(refused(outcome), Refusal::Stopped);
        assert_eq!(s.mandates(), 0, "stopped at {stop_at}");
    }
    s.register(&rows).unwrap();
    assert_eq!(s.mandates(), 230, "and can do it later");
}

#[test]
fn what_turned_bad_since_the_check_is_told_and_the_rest_is_registered_d_5() {
    let s = scene();
    let mut rows = s.good(3);
    let lapsing = s.letter.representatives[0].clone();
    rows.push(row(9, &lapsing));
    let gone = s.fresh();
    rows.push(row(10, &gone.groups));
    assert!(s.check(&rows).unwrap().iter().all(|verdict| verdict.outcome.is_ok()));
    s.town.ask(&s.olga, RevokeCode { space: s.principal, code: gone.code }).unwrap();
    let said = problems(&s.register(&rows).unwrap());
    assert_eq!(said, [None, None, None, None, Some(Refusal::CodeRevoked)]);
    assert_eq!(s.mandates(), 4);

    // A deadline at midnight in Luxembourg, between the check and the confirmation.
    let s = scene();
    let rows = [row(2, &s.letter.representatives[0])];
    let midnight = "2026-12-31T23:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    s.town.clock.skip(midnight - s.town.clock_now() - TimeDelta::seconds(1));
    assert_eq!(problems(&s.check(&rows).unwrap()), [None]);
    s.town.clock.skip(TimeDelta::seconds(1));
    let on = "2026-12-31".parse().unwrap();
    let said = problems(&s.register(&rows).unwrap());
    assert_eq!(said, [Some(Refusal::CodeDeadlinePassed { on })]);
    assert_eq!(s.mandates(), 0);
}

#[test]
fn a_list_longer_than_one_import_takes_is_refused() {
    let s = scene();
    let rows: Vec<ImportRow> = (0..20_001).map(|number| row(number, "")).collect();
    let refusal = Refusal::ImportTooManyRows { count: 20_001, limit: 20_000 };
    assert_eq!(refused(s.check(&rows)), refusal);
}

/// How codes are entered, each by its place among those that there are.
#[derive(Debug, Clone)]
enum Entry {
    /// One after the other, as they stand in letters.
    OneByOne(Vec<usize>),
    /// As a list.
    List(Vec<usize>),
}

impl Entry {
    fn places(&self) -> &[usize] {
        match self {
            Self::OneByOne(places) | Self::List(places) => places,
        }
    }

    /// What became of each code.
    fn carry_out(
        &self,
        office: &Office,
        by: &Session,
        space: SpaceId,
        all: &[ImportRow],
    ) -> Vec<Result<(), Refusal>> {
        let rows: Vec<ImportRow> = self.places().iter().map(|place| all[*place].clone()).collect();
        match self {
            Self::List(_) => {
                let list = registering(space, &rows);
                let verdicts = office.perform(Some(by), list).unwrap();
                verdicts.into_iter().map(|verdict| verdict.outcome.map(|_| ())).collect()
            }
            Self::OneByOne(_) => {
                rows.into_iter().map(|row| enter(office, by, space, row)).collect()
            }
        }
    }
}

fn enter(office: &Office, by: &Session, space: SpaceId, row: ImportRow) -> Result<(), Refusal> {
    let ImportCell::Text(code) = row.code else { panic!("a code is a text") };
    let register = RegisterCode { space, code, security_code: SECURITY_CODE.to_owned() };
    match office.perform(Some(by), register) {
        Ok(_) => Ok(()),
        refused => Err(refused_at(refused, "code")),
    }
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let places = || prop::collection::vec(0usize..6, 1..6);
    prop_oneof![places().prop_map(Entry::OneByOne), places().prop_map(Entry::List)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn two_trustees_who_enter_and_import_the_same_codes_use_each_one_once_d_7(
        entries in prop::collection::vec((any_entry(), any::<bool>()), 4)
    ) {
        let s = scene();
        let all = s.good(6);
        let (lea, office_lea) = s.another_trustee();
        let windows: Vec<_> = entries.iter().map(|_| s.town.opened_again()).collect();
        let start = Barrier::new(entries.len());
        let outcomes: Vec<Result<(), Refusal>> = std::thread::scope(|threads| {
            let running: Vec<_> = entries.iter().zip(&windows).map(|((entry, hers), window)| {
                let (by, space) = if *hers { (&lea, office_lea) } else { (&s.marc, s.fiduciary) };
                let (start, all) = (&start, &all);
                threads.spawn(move || {
                    start.wait();
                    entry.carry_out(window, by, space, all)
                })
            }).collect();
            running.into_iter().flat_map(|one| one.join().unwrap()).collect()
        });
        let distinct: std::collections::BTreeSet<_> =
            entries.iter().flat_map(|(entry, _)| entry.places()).collect();
        let used = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        prop_assert_eq!(used, distinct.len());
        for late in outcomes.into_iter().filter_map(Result::err) {
            let said = late.code();
            prop_assert!(["code-used", "import-registered", "import-twice"].contains(&said), "{}", said);
        }
        let hers = s.town.ask(&lea, ListCertifications { space: office_lea }).unwrap().received.len();
        prop_assert_eq!(s.mandates() + hers, distinct.len());
    }
}
