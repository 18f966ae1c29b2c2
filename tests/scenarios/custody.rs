//! data that lasts, encrypted, and every way in which it may not open.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use office::operations::{CopyOffice, InviteMember, ListMySpaces, ListUsers};
use office::{Clock, Office, OfficeKind};
use rules::{Refusal, Task};
use store::{DatabaseKey, Follower, Problem, SqliteDatabase, SqliteOptions, integrity_of};
use testkit::{Town, refused};

fn open(file: &std::path::Path, key: &DatabaseKey, town: &Town) -> Result<SqliteDatabase, Problem> {
    SqliteDatabase::open(file, key, town.clock.now(), SqliteOptions::default())
}

/// The office on a file, as the application enters it.
fn enter(file: &std::path::Path, key: &DatabaseKey, town: &Town) -> Result<Office, office::Error> {
    Office::open(Arc::new(open(file, key, town)?), town.clock.clone(), OfficeKind::Real)
}

#[test]
fn no_name_number_or_email_is_readable_in_the_file_x_4() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit");
    town.invite(&nadia, space, &town.citizen("Jos", "Klein", 2), Task::Manager).unwrap();
    for ending in ["", "-wal"] {
        let bytes = std::fs::read(format!("{}{ending}", town.file.display())).unwrap();
        assert!(!bytes.is_empty());
        for secret in [
            "Nadia",
            "Weber",
            "Menuiserie",
            "@town.example",
            testkit::ssn(1).as_str(),
            "CREATE TABLE",
            "SQLite format",
        ] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} can be read in the file{ending}");
        }
    }
}

#[test]
fn once_the_office_is_closed_its_file_alone_holds_everything_x_4() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    town.space(&nadia, "Menuiserie Schmit");
    let (file, key) = (town.file.with_extension("moved"), town.key.clone());
    let (place, now) = (town.file.clone(), town.clock.now());
    // The folder stays as long as the town does, the office does not.
    let folder = town.closed();
    std::fs::copy(&place, &file).unwrap();
    let moved = SqliteDatabase::open(&file, &key, now, SqliteOptions::default()).unwrap();
    let mut tx = store::Database::read(&moved).unwrap();
    assert_eq!(tx.count("SELECT count(*) FROM spaces", &[]).unwrap(), 1);
    drop(tx);
    drop(folder);
}

#[test]
fn another_key_opens_nothing_x_4() {
    let town = Town::new();
    let other = DatabaseKey::new([8; 32]);
    assert!(matches!(open(&town.file, &other, &town), Err(Problem::OtherKey)));
    assert_eq!(refused(enter(&town.file, &other, &town)), Refusal::DataOtherKey);
}

#[test]
fn a_damaged_file_is_named_as_such_and_left_as_it_is_x_4() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let copy = town.file.with_extension("copy");
    town.back_up(&nadia, &copy).unwrap();
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xff;
    std::fs::write(&copy, &bytes).unwrap();
    let nobody = Follower::default();
    assert!(matches!(open(&copy, &town.key, &town), Err(Problem::Damaged(_))));
    assert!(matches!(integrity_of(&copy, &town.key, &nobody), Err(Problem::Damaged(_))));
    assert_eq!(refused(enter(&copy, &town.key, &town)), Refusal::DataDamaged);
    assert_eq!(std::fs::read(&copy).unwrap(), bytes, "nothing was repaired behind anybody's back");
    std::fs::write(&copy, &bytes[..1000]).unwrap();
    assert!(matches!(open(&copy, &town.key, &town), Err(Problem::Damaged(_))), "cut short");
    std::fs::write(&copy, b"").unwrap();
    assert!(matches!(open(&copy, &town.key, &town), Err(Problem::Damaged(_))), "emptied");
    assert_eq!(refused(enter(&copy, &town.key, &town)), Refusal::DataDamaged);
    std::fs::remove_file(&copy).unwrap();
    assert_eq!(refused(enter(&copy, &town.key, &town)), Refusal::DataMissing);
}

#[test]
fn data_of_a_newer_version_is_refused_x_4() {
    let town = Town::new();
    let database = open(&town.file, &town.key, &town).unwrap();
    let mut tx = store::Database::change(&database).unwrap();
    tx.execute("PRAGMA user_version = 99", &[]).unwrap();
    tx.commit().unwrap();
    drop(database);
    assert!(matches!(open(&town.file, &town.key, &town), Err(Problem::Newer { found: 99, .. })));
    assert_eq!(refused(enter(&town.file, &town.key, &town)), Refusal::DataNewer);
}

#[test]
fn nothing_is_made_over_what_is_there_x_4() {
    let town = Town::new();
    let again =
        SqliteDatabase::create(&town.file, &town.key, town.clock.now(), SqliteOptions::default());
    assert!(matches!(again, Err(Problem::Present)));
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    assert_eq!(refused(town.back_up(&nadia, &town.file)), Refusal::DataPresent);
}

#[test]
fn a_backup_holds_everything_and_opens_with_the_same_key_only_x_4() {
    let town = Town::new();
    let (nadia, session) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&session, "Menuiserie Schmit S.à r.l.");
    let backup = town.file.with_extension("espace");
    town.back_up(&session, &backup).unwrap();
    town.invite(&session, space, &town.citizen("Jos", "Klein", 2), Task::Manager).unwrap();

    let (other, nobody) = (DatabaseKey::new([8; 32]), Follower::default());
    assert!(integrity_of(&backup, &town.key, &nobody).is_ok());
    assert!(matches!(integrity_of(&backup, &other, &nobody), Err(Problem::OtherKey)));
    let database = open(&backup, &town.key, &town).unwrap();
    let restored = Office::open(Arc::new(database), town.clock.clone(), OfficeKind::Real).unwrap();
    let signed = nadia.credential.sign(&restored.challenge().unwrap()).unwrap();
    let there = restored.sign_in(&signed).unwrap();
    assert_eq!(restored.perform(Some(&there), ListMySpaces {}).unwrap().spaces.len(), 1);
    assert_eq!(
        restored.perform(Some(&there), ListUsers { space }).unwrap().rows.len(),
        1,
        "as it was when it was made"
    );
    let check = restored.perform(Some(&there), office::operations::CheckHistory { space }).unwrap();
    assert_eq!(check.broken_at, None);
}

#[test]
fn only_the_owner_makes_a_backup_x_1() {
    let town = Town::new();
    let _owner = town.newcomer("Nadia", "Weber", 1);
    let (_, jos) = town.newcomer("Jos", "Klein", 2);
    assert_eq!(refused(town.back_up(&jos, &town.file.with_extension("x"))), Refusal::OnlyTheOwner);
}

#[test]
fn practice_and_real_data_are_never_mixed_x_5() {
    let town = Town::new();
    let database = open(&town.file, &town.key, &town).unwrap();
    let mixed = Office::open(Arc::new(database), town.clock.clone(), OfficeKind::Practice);
    assert_eq!(refused(mixed), Refusal::PracticeAndReal);
}

#[test]
fn on_a_full_disk_an_operation_is_refused_wholly_and_what_was_confirmed_stays_x_3() {
    let town = Town::with_options(SqliteOptions { page_limit: Some(180) });
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let jos = town.citizen("Jos", "Klein", 2);
    let mut confirmed = 0;
    let refusal = loop {
        let invitee = rules::InviteInput {
            ssn: testkit::ssn(1000 + confirmed).as_str().into(),
            ..jos.invitee(Task::Manager)
        };
        match town.ask(&nadia, InviteMember { space, invitee }) {
            Ok(_) => confirmed += 1,
            Err(office::Error::Refused(refusal)) => break refusal,
            Err(broken) => panic!("a full disk is a refusal, not {broken}"),
        }
        assert!(confirmed < 2000, "the disk should have been full by now");
    };
    assert_eq!(refusal, Refusal::DiskFull);
    let elsewhere = town.file.with_extension("new");
    let full = SqliteOptions { page_limit: Some(4) };
    let founded = SqliteDatabase::create(&elsewhere, &town.key, town.clock.now(), full);
    assert_eq!(refused(founded.map_err(office::Error::from)), Refusal::DiskFull);
    assert_eq!(
        town.rows(&nadia, space).len(),
        confirmed as usize + 1,
        "every confirmed one is there, and no half one"
    );
    let check = town.ask(&nadia, office::operations::CheckHistory { space }).unwrap();
    assert_eq!((check.sound, check.broken_at), (confirmed + 1, None));
}

#[test]
fn whoever_stops_a_backup_leaves_no_file_and_is_told_of_bytes_before_x_4() {
    let town = Town::new();
    let (_, session) = town.newcomer("Nadia", "Weber", 1);
    let office = town.ask(&session, CopyOffice {}).unwrap();
    let backup = town.file.with_extension("espace");
    let told = Arc::new(Mutex::new(Vec::new()));
    let follower = |stop_at: u64| {
        let (told, stop) = (told.clone(), Arc::new(AtomicBool::new(false)));
        Follower::new(stop.clone(), move |done, total| {
            told.lock().unwrap().push((done, total));
            stop.store(done >= stop_at, Ordering::Release);
        })
    };
    assert_eq!(refused(office.copy_to(&backup, &mut follower(1))), Refusal::Stopped);
    assert!(!backup.exists());
    told.lock().unwrap().clear();

    office.copy_to(&backup, &mut follower(u64::MAX)).unwrap();
    let size = std::fs::metadata(&backup).unwrap().len();
    let told = told.lock().unwrap();
    assert!(told.is_sorted() && told.last() == Some(&(size, size)), "{told:?}, {size}");
    let beside = backup.parent().unwrap().read_dir().unwrap();
    let names = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let backups: Vec<_> = names.filter(|name| name.contains(".espace")).collect();
    assert_eq!(backups.len(), 1, "nothing lies beside it: {backups:?}");
}
