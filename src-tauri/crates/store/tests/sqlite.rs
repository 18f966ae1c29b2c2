//! The embedded engine: what it leaves behind when it cannot go on, and copies of one moment.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::DateTime;
use store::{Database, DatabaseKey, Follower, Problem, SqliteDatabase, SqliteOptions};

fn create(file: &Path, options: SqliteOptions) -> Result<SqliteDatabase, Problem> {
    SqliteDatabase::create(file, &DatabaseKey::new([7; 32]), DateTime::UNIX_EPOCH, options)
}

#[test]
fn a_disk_that_is_full_at_the_beginning_leaves_no_half_database_x_3() {
    let folder = tempfile::tempdir().unwrap();
    let full = create(&folder.path().join("office.db"), SqliteOptions { page_limit: Some(4) });
    assert!(matches!(full, Err(Problem::DiskFull)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_counts_as_a_full_disk_and_keeps_what_was_confirmed_x_3() {
    const FOLDER: &str = "FOLDER_OF_A_FILE_THAT_MAY_NOT_GROW";
    if let Some(folder) = std::env::var_os(FOLDER) {
        let confirmed = fill_until_it_is_refused(&open(Path::new(&folder)));
        std::fs::write(Path::new(&folder).join("confirmed"), confirmed.to_string()).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let database = create(&folder.path().join("office.db"), SqliteOptions::default()).unwrap();
    let mut tx = database.change().unwrap();
    tx.execute("CREATE TABLE confirmed (filling TEXT)", &[]).unwrap();
    tx.commit().unwrap();
    drop(database);

    // This test again, in a process whose files may have a few hundred kilobytes.
    let limited = "trap '' XFSZ; ulimit -f 400; exec \"$@\"";
    let ended = std::process::Command::new("sh")
        .args(["-c", limited, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "a_file_that_may_not_grow_counts_as_a_full_disk_and_keeps_what_was_confirmed_x_3",
        ])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let confirmed = std::fs::read_to_string(folder.path().join("confirmed")).unwrap();
    assert_ne!(confirmed, "0", "the limit is not reached at once");
    let database = open(folder.path());
    let mut tx = database.read().unwrap();
    let there = tx.count("SELECT count(*) FROM confirmed", &[]).unwrap();
    assert_eq!(
        there.to_string(),
        confirmed,
        "what was confirmed is there, and no half of the rest"
    );
}

fn open(folder: &Path) -> SqliteDatabase {
    let (file, key) = (folder.join("office.db"), DatabaseKey::new([7; 32]));
    SqliteDatabase::open(&file, &key, DateTime::UNIX_EPOCH, SqliteOptions::default())
        .expect("the data opens")
}

/// Sets a mark when it goes.
struct Ending<'a>(&'a AtomicBool);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Answers how many rows were confirmed before the disk counted as full.
fn fill_until_it_is_refused(database: &SqliteDatabase) -> usize {
    for confirmed in 0.. {
        let mut tx = database.change().expect("changing begins with nothing written");
        let filled = tx
            .execute("INSERT INTO confirmed VALUES (printf('%9000d', 1))", &[])
            .and_then(|_| tx.commit());
        match filled {
            Ok(()) => {}
            Err(Problem::DiskFull) => return confirmed,
            Err(problem) => panic!("a file that may not grow is a full disk, not {problem}"),
        }
    }
    unreachable!("no disk is without an end");
}

#[test]
fn a_copy_is_of_one_moment_while_others_go_on_writing_x_4() {
    let folder = tempfile::tempdir().unwrap();
    let database = create(&folder.path().join("office.db"), SqliteOptions::default()).unwrap();
    let mut tx = database.change().unwrap();
    for half in ["left_half", "right_half"] {
        tx.execute(&format!("CREATE TABLE {half} (number INTEGER, filling TEXT)"), &[]).unwrap();
    }
    // Much to copy before the second half's turn comes, so that pairs are written meanwhile.
    tx.execute(
        "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 5000)
         INSERT INTO left_half SELECT 0, printf('%200d', n) FROM many",
        &[],
    )
    .unwrap();
    tx.execute("INSERT INTO right_half SELECT * FROM left_half", &[]).unwrap();
    tx.commit().unwrap();

    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        // However the copying ends, the writing ends with it.
        let _end = Ending(&done);
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                let mut tx = database.change().unwrap();
                for half in ["left_half", "right_half"] {
                    tx.execute(&format!("INSERT INTO {half} VALUES (1, 'pair')"), &[]).unwrap();
                }
                tx.commit().unwrap();
            }
        });
        for number in 0..5 {
            let file = folder.path().join(format!("copy-{number}.espace"));
            database.copy_to(&file, &mut Follower::default()).unwrap();
            let copy = SqliteDatabase::open(
                &file,
                &DatabaseKey::new([7; 32]),
                DateTime::UNIX_EPOCH,
                SqliteOptions::default(),
            )
            .unwrap();
            let mut tx = copy.read().unwrap();
            let mut count =
                |half: &str| tx.count(&format!("SELECT count(*) FROM {half}"), &[]).unwrap();
            assert_eq!(count("left_half"), count("right_half"), "a half pair was copied");
        }
    });
}
