//! The schema as it was reviewed, and the migrations that lead to it, which never change again.

use store::{Database, DatabaseKey, SqliteDatabase, SqliteOptions, Value};

/// What a fresh database answers, one line or paragraph a row.
fn fresh_database_says(sql: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let key = DatabaseKey::new([7; 32]);
    let file = folder.path().join("office.db");
    let database =
        SqliteDatabase::create(&file, &key, chrono::DateTime::UNIX_EPOCH, SqliteOptions::default())
            .expect("a fresh database");
    let mut tx = database.read().expect("it can be read");
    let mut text = String::new();
    for row in tx.query(sql, &[]).expect("the question is understood") {
        for value in row.into_values() {
            let Value::Text(line) = value else { panic!("{value:?} is no text") };
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

#[test]
fn the_schema_of_a_fresh_database_is_as_reviewed() {
    insta::assert_snapshot!(fresh_database_says(
        "SELECT type || ' ' || name || coalesce(char(10) || sql, '') || char(10)
         FROM sqlite_master ORDER BY type, name"
    ));
}

#[test]
fn a_migration_never_changes_once_it_is_published() {
    // A line is added here with each migration; whoever sees one change has edited a migration
    // that databases were made with, and those would no longer open.
    insta::assert_snapshot!(fresh_database_says(
        "SELECT number || ' ' || name || ' ' || checksum FROM schema_migrations ORDER BY number"
    ));
}
