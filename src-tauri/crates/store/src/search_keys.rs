//! The columns `search_key`: what rows are found by, and in which order lists of them come. Their
//! tables write them; here they are written anew where an earlier version wrote them differently.

use rusqlite::Transaction;

use crate::{Problem, fold};

/// What a person is found by. It begins with the last name and two spaces, so that the order of the
/// keys is that of the names, and a name comes before a longer one that begins alike. Behind them stand
/// the names in both orders, as people type them.
pub(crate) fn of_person(first_name: &str, last_name: &str, email: &str) -> String {
    fold(&format!("{last_name}  {first_name} {last_name} {first_name} {email}"))
}

/// What an eSpace is found by: two spaces between its parts, for the same reason.
pub(crate) fn of_space(company_name: &str, label: &str, code: &str) -> String {
    fold(&format!("{company_name}  {label}  {code}"))
}

/// Writes the keys of all rows anew.
pub(crate) fn write_anew(tx: &Transaction<'_>) -> Result<(), Problem> {
    let person = |row: [String; 3]| of_person(&row[0], &row[1], &row[2]);
    table(tx, "persons", "SELECT rowid, first_name, last_name, email FROM persons", person)?;
    table(
        tx,
        "invitations",
        "SELECT rowid, first_name, last_name, email FROM invitations",
        person,
    )?;
    table(
        tx,
        "spaces",
        "SELECT s.rowid, coalesce(c.legal_name, ''), s.label, s.code
         FROM spaces AS s LEFT JOIN companies AS c ON c.id = s.company",
        |row| of_space(&row[0], &row[1], &row[2]),
    )?;
    table(tx, "clients", "SELECT rowid, name, '', '' FROM clients", |row| fold(&row[0]))
}

fn table(
    tx: &Transaction<'_>,
    table: &str,
    select: &str,
    key: impl Fn([String; 3]) -> String,
) -> Result<(), Problem> {
    let mut update = tx.prepare(&format!("UPDATE {table} SET search_key = ?2 WHERE rowid = ?1"))?;
    let mut rows = tx.prepare(select)?;
    let rows = rows.query_map([], |row| {
        Ok((row.get::<_, i64>(0)?, [row.get(1)?, row.get(2)?, row.get(3)?]))
    })?;
    // All of them are read before any is written: what is read must not move.
    for (rowid, parts) in rows.collect::<Result<Vec<_>, _>>()? {
        update.execute(rusqlite::params![rowid, key(parts)])?;
    }
    Ok(())
}
