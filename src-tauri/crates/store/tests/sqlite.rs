//! The embedded engine: what it leaves behind when it cannot go on, and copies of one moment.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::DateTime;
use store::{Database, DatabaseKey, Problem, SqliteDatabase, SqliteOptions};

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
            database.copy_to(&file).unwrap();
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
        done.store(true, Ordering::Relaxed);
    });
}
