//! The table `mail_wishes`: who wants messages by mail, and when they last got one.

use chrono::{DateTime, NaiveDate, Utc};
use rules::{MailWish, PersonId};

use crate::{Problem, Row, Transaction};

/// What a person wants by mail.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Who.
    pub person: PersonId,
    /// What.
    pub wish: MailWish,
    /// Since when; nothing older is told.
    pub since: DateTime<Utc>,
    /// The day of the last mail.
    pub last_on: Option<NaiveDate>,
}

const COLUMNS: &str = "person, wish, since, last_on";

fn read(row: &Row) -> Result<Wish, Problem> {
    Ok(Wish {
        person: row.id(0)?,
        wish: row.word(1)?,
        since: row.instant(2)?,
        last_on: row.optional_day(3)?,
    })
}

/// What a person wants; nothing while they have not said.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn of_person(tx: &mut dyn Transaction, person: PersonId) -> Result<Option<Wish>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM mail_wishes WHERE person = ?1");
    tx.first(&sql, &[person.into()])?.as_ref().map(read).transpose()
}

/// Everybody who wants any.
pub fn all(tx: &mut dyn Transaction) -> Result<Vec<Wish>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM mail_wishes WHERE wish <> 'none' ORDER BY person");
    tx.query(&sql, &[])?.iter().map(read).collect()
}

/// Notes what a person wants from now on.
pub fn put(
    tx: &mut dyn Transaction,
    person: PersonId,
    wish: MailWish,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    tx.execute(
        "INSERT INTO mail_wishes (person, wish, since) VALUES (?1, ?2, ?3)
         ON CONFLICT (person) DO UPDATE SET wish = excluded.wish, since = excluded.since",
        &[person.into(), wish.word().into(), now.into()],
    )
    .map(|_| ())
}

/// Notes the day of a mail, if none was written on that day yet.
pub fn written(
    tx: &mut dyn Transaction,
    person: PersonId,
    today: NaiveDate,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE mail_wishes SET last_on = ?2 WHERE person = ?1 AND (last_on IS NULL OR last_on < ?2)",
        &[person.into(), today.into()],
    )
}
