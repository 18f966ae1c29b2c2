//! Numbered, immutable, checksummed migrations, each in one transaction.

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::value::instant;
use crate::{Problem, search_keys};

/// `eSPD` in the file's header, so that a backup is known as one of ours.
const APPLICATION_ID: i32 = 0x6553_5044;

/// A part of a migration that is a program.
type Step = fn(&rusqlite::Transaction<'_>) -> Result<(), Problem>;

struct Migration {
    name: &'static str,
    sql: &'static str,
    /// What SQL cannot do, in the same transaction.
    then: Option<Step>,
}

const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "foundation",
        sql: include_str!("../migrations/0001_foundation.sql"),
        then: None,
    },
    Migration {
        name: "mandates",
        sql: include_str!("../migrations/0002_mandates.sql"),
        then: None,
    },
    Migration { name: "groups", sql: include_str!("../migrations/0003_groups.sql"), then: None },
    Migration {
        name: "messages",
        sql: include_str!("../migrations/0004_messages.sql"),
        then: None,
    },
    Migration {
        name: "search keys",
        sql: include_str!("../migrations/0005_search_keys.sql"),
        then: Some(search_keys::write_anew),
    },
];

/// Brings a database to the newest schema.
///
/// # Errors
/// [`Problem::Newer`], or [`Problem::Damaged`] if an applied migration is not the one known here.
pub(crate) fn apply(connection: &mut Connection, now: DateTime<Utc>) -> Result<(), Problem> {
    known(connection)?;
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS schema_migrations (
           number BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)",
    )?;
    for (number, migration) in (1u32..).zip(MIGRATIONS) {
        let transaction =
            connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let applied: Option<String> = transaction
            .query_row(
                "SELECT checksum FROM schema_migrations WHERE number = ?1",
                [number],
                |row| row.get(0),
            )
            .map(Some)
            .or_else(|error| {
                if error == rusqlite::Error::QueryReturnedNoRows { Ok(None) } else { Err(error) }
            })?;
        let checksum = HEXLOWER.encode(&Sha256::digest(migration.sql));
        match applied {
            Some(found) if found == checksum => continue,
            Some(_) => {
                return Err(Problem::Damaged(format!(
                    "migration {number} is not the one that was applied"
                )));
            }
            None => {}
        }
        transaction.execute_batch(migration.sql)?;
        if let Some(then) = migration.then {
            then(&transaction)?;
        }
        transaction.execute(
            "INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES (?1, ?2, ?3, ?4)",
            rusqlite::params![number, migration.name, checksum, instant(now)],
        )?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Whether this version knows the database's schema.
///
/// # Errors
/// [`Problem::Newer`] or [`Problem::Damaged`] for a database of another application.
pub(crate) fn known(connection: &Connection) -> Result<(), Problem> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let newest = MIGRATIONS.len() as u32;
    if found > newest {
        return Err(Problem::Newer { found, known: newest });
    }
    if found > 0 && application != APPLICATION_ID {
        return Err(Problem::Damaged("the file belongs to another application".into()));
    }
    Ok(())
}
