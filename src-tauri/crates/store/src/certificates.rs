//! The table `certificates`: which number belongs to whom.

use chrono::{DateTime, Utc};
use rules::{PersonId, Ssn};

use crate::database::insert;
use crate::{Problem, Row, Transaction};

/// A registered certificate.
#[derive(Debug, Clone)]
pub struct Registered {
    /// Its number.
    pub ssn: Ssn,
    /// Whose it is.
    pub person: PersonId,
    /// Its holder as it names them.
    pub holder: String,
    /// Its authority.
    pub issuer: String,
    /// SHA-256 of the certificate.
    pub fingerprint: String,
    /// Until when it is valid.
    pub not_after: DateTime<Utc>,
    /// When it was registered.
    pub registered_at: DateTime<Utc>,
}

const COLUMNS: &str = "ssn, person, holder, issuer, fingerprint, not_after, registered_at";

fn read(row: &Row) -> Result<Registered, Problem> {
    Ok(Registered {
        ssn: row.word(0)?,
        person: row.id(1)?,
        holder: row.string(2)?,
        issuer: row.string(3)?,
        fingerprint: row.string(4)?,
        not_after: row.instant(5)?,
        registered_at: row.instant(6)?,
    })
}

/// Adds a certificate.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(tx: &mut dyn Transaction, certificate: &Registered) -> Result<(), Problem> {
    insert(
        tx,
        "certificates",
        &[
            ("ssn", (&certificate.ssn).into()),
            ("person", certificate.person.into()),
            ("holder", (&certificate.holder).into()),
            ("issuer", (&certificate.issuer).into()),
            ("fingerprint", (&certificate.fingerprint).into()),
            ("not_after", certificate.not_after.into()),
            ("registered_at", certificate.registered_at.into()),
        ],
    )
}

/// A certificate by its number.
pub fn get(tx: &mut dyn Transaction, ssn: &Ssn) -> Result<Option<Registered>, Problem> {
    tx.first(&format!("SELECT {COLUMNS} FROM certificates WHERE ssn = ?1"), &[ssn.into()])?
        .as_ref()
        .map(read)
        .transpose()
}

/// All certificates of a person, the oldest first.
pub fn of_person(tx: &mut dyn Transaction, person: PersonId) -> Result<Vec<Registered>, Problem> {
    let sql =
        format!("SELECT {COLUMNS} FROM certificates WHERE person = ?1 ORDER BY registered_at, ssn");
    tx.query(&sql, &[person.into()])?.iter().map(read).collect()
}

/// Notes that a person signed in with a renewed certificate of the same number.
pub fn renew(tx: &mut dyn Transaction, certificate: &Registered) -> Result<(), Problem> {
    tx.execute(
        "UPDATE certificates SET holder = ?2, issuer = ?3, fingerprint = ?4, not_after = ?5 WHERE ssn = ?1",
        &[
            (&certificate.ssn).into(),
            (&certificate.holder).into(),
            (&certificate.issuer).into(),
            (&certificate.fingerprint).into(),
            certificate.not_after.into(),
        ],
    )
    .map(|_| ())
}
