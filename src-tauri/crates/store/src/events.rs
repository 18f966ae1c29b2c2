//! The table `events`: the record of every change, a hash chain per eSpace and one for the office.
//!
//! Each row's hash covers the row and the hash before it, so nothing can be changed, taken out or
//! put in without every later hash showing it. Triggers keep rows from being changed or removed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use rules::{AdministrationId, PersonId, SpaceId, Ssn};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::database::insert;
use crate::value::instant;
use crate::{Problem, Row, Transaction};

/// Which chain an event belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// An eSpace's.
    Space(SpaceId),
    /// An administration's.
    Administration(AdministrationId),
    /// The office's own: persons, trust, settings.
    Office,
}

impl std::fmt::Display for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Space(space) => space.fmt(f),
            Self::Administration(administration) => administration.fmt(f),
            Self::Office => f.write_str("office"),
        }
    }
}

/// What happened, before it has its place in a chain.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// Where it belongs.
    pub chain: Chain,
    /// Who did it; none for the office itself.
    pub person: Option<PersonId>,
    /// With which certificate.
    pub ssn: Option<Ssn>,
    /// Their name at that time.
    pub who: String,
    /// What, such as `member-invited`.
    pub what: &'static str,
    /// Names and values.
    pub details: BTreeMap<String, String>,
}

/// An event in its chain.
#[derive(Debug, Clone, Serialize)]
pub struct Event {
    /// The chain's name.
    pub chain: String,
    /// Its place, from 1.
    pub seq: u32,
    /// When.
    #[serde(serialize_with = "as_stored")]
    pub at: DateTime<Utc>,
    /// The person's id.
    pub person: Option<String>,
    /// The certificate.
    pub ssn: Option<String>,
    /// The person's name.
    pub who: String,
    /// What.
    pub what: String,
    /// Names and values.
    pub details: BTreeMap<String, String>,
    /// The hash of the event before; 64 zeros for the first.
    pub previous: String,
    /// SHA-256 over all of the above, in hexadecimal.
    pub hash: String,
}

fn as_stored<S: serde::Serializer>(at: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&instant(*at))
}

impl Event {
    /// The hash that the row should have: SHA-256 over its fields in the order of the table, each
    /// preceded by its length in bytes (eight, big-endian), so that no two rows read alike.
    fn expected_hash(&self) -> Result<String, Problem> {
        let details = details_text(&self.details)?;
        let seq = self.seq.to_string();
        let at = instant(self.at);
        let fields: [&str; 9] = [
            &self.chain,
            &seq,
            &at,
            self.person.as_deref().unwrap_or_default(),
            self.ssn.as_deref().unwrap_or_default(),
            &self.who,
            &self.what,
            &details,
            &self.previous,
        ];
        let mut hash = Sha256::new();
        for field in fields {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field.as_bytes());
        }
        Ok(HEXLOWER.encode(&hash.finalize()))
    }
}

fn details_text(details: &BTreeMap<String, String>) -> Result<String, Problem> {
    serde_json::to_string(details).map_err(|error| Problem::Engine(Box::new(error)))
}

const COLUMNS: &str = "chain, seq, at, person, ssn, who, what, details, previous, hash";

fn read(row: &Row) -> Result<Event, Problem> {
    let details = serde_json::from_str(row.text(7)?).map_err(|_| Problem::Unreadable {
        column: "details".into(),
        expected: "names and values",
    })?;
    Ok(Event {
        chain: row.string(0)?,
        seq: row.number(1)?,
        at: row.instant(2)?,
        person: row.optional(3)?.map(str::to_owned),
        ssn: row.optional(4)?.map(str::to_owned),
        who: row.string(5)?,
        what: row.string(6)?,
        details,
        previous: row.string(8)?,
        hash: row.string(9)?,
    })
}

fn first_link() -> String {
    "0".repeat(64)
}

/// Appends an event to its chain and answers its place.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn append(
    tx: &mut dyn Transaction,
    event: NewEvent,
    now: DateTime<Utc>,
) -> Result<u32, Problem> {
    let chain = event.chain.to_string();
    let last = tx.first(
        "SELECT seq, hash FROM events WHERE chain = ?1 ORDER BY seq DESC LIMIT 1",
        &[(&chain).into()],
    )?;
    let (seq, previous) = match last {
        Some(row) => (row.number(0)? + 1, row.string(1)?),
        None => (1, first_link()),
    };
    let mut event = Event {
        chain,
        seq,
        // Stored with microseconds; what is hashed must be what is read back.
        at: instant(now)
            .parse()
            .map_err(|_| Problem::Unreadable { column: "at".into(), expected: "an instant" })?,
        person: event.person.map(|id| id.to_string()),
        ssn: event.ssn.map(String::from),
        who: event.who,
        what: event.what.to_owned(),
        details: event.details,
        previous,
        hash: String::new(),
    };
    event.hash = event.expected_hash()?;
    insert(
        tx,
        "events",
        &[
            ("chain", event.chain.into()),
            ("seq", event.seq.into()),
            ("at", event.at.into()),
            ("person", event.person.into()),
            ("ssn", event.ssn.into()),
            ("who", event.who.into()),
            ("what", event.what.into()),
            ("details", details_text(&event.details)?.into()),
            ("previous", event.previous.into()),
            ("hash", event.hash.into()),
        ],
    )?;
    Ok(seq)
}

/// Events of a chain before a place (or the newest), newest first.
pub fn page(
    tx: &mut dyn Transaction,
    chain: Chain,
    before: Option<u32>,
    most: u32,
) -> Result<Vec<Event>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM events WHERE chain = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3"
    );
    let before = before.unwrap_or(u32::MAX);
    tx.query(&sql, &[chain.to_string().into(), before.into(), most.into()])?
        .iter()
        .map(read)
        .collect()
}

/// A whole chain, oldest first.
pub fn all(tx: &mut dyn Transaction, chain: Chain) -> Result<Vec<Event>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM events WHERE chain = ?1 ORDER BY seq");
    tx.query(&sql, &[chain.to_string().into()])?.iter().map(read).collect()
}

/// The events of a chain whose details hold a text, such as an id, newest first.
pub fn about(tx: &mut dyn Transaction, chain: Chain, text: &str) -> Result<Vec<Event>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM events WHERE chain = ?1 AND details LIKE ?2 ORDER BY seq DESC"
    );
    tx.query(&sql, &[chain.to_string().into(), format!("%{text}%").into()])?
        .iter()
        .map(read)
        .collect()
}

/// How many events a chain has.
pub fn count(tx: &mut dyn Transaction, chain: Chain) -> Result<u32, Problem> {
    tx.count("SELECT count(*) FROM events WHERE chain = ?1", &[chain.to_string().into()])
}

/// The events of a chain that come after a place in it, oldest first.
pub fn after(
    tx: &mut dyn Transaction,
    chain: Chain,
    place: u32,
    most: u32,
) -> Result<Vec<Event>, Problem> {
    let sql =
        format!("SELECT {COLUMNS} FROM events WHERE chain = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3");
    tx.query(&sql, &[chain.to_string().into(), place.into(), most.into()])?
        .iter()
        .map(read)
        .collect()
}

/// A chain that is being checked, link by link.
pub struct Links {
    sound: u32,
    last: String,
}

impl Default for Links {
    fn default() -> Self {
        Self { sound: 0, last: first_link() }
    }
}

impl Links {
    /// How many events hold together from the first on.
    #[must_use]
    pub const fn sound(&self) -> u32 {
        self.sound
    }

    /// Whether the next event is the one that was recorded after the last.
    ///
    /// # Errors
    /// A [`Problem`] if it has details that cannot be written down.
    pub fn hold(&mut self, event: &Event) -> Result<bool, Problem> {
        let holds = event.seq == self.sound + 1
            && event.previous == self.last
            && event.expected_hash()? == event.hash;
        if holds {
            self.sound += 1;
            self.last.clone_from(&event.hash);
        }
        Ok(holds)
    }
}
