//! The tables `requests`, `request_notes` and `letters`: what is asked of an administration, what
//! was said about it, and which letters came of it.

use chrono::{DateTime, NaiveDate, Utc};
use rules::{
    AdministrationId, DomainId, EarlierRequest, Language, LetterId, LuxembourgDay, OfficerId,
    PersonId, RequestId, RequestKind, RequestState, SpaceId,
};
use serde::{Deserialize, Serialize};

use crate::database::insert;
use crate::{Problem, Row, Transaction};

/// On whose behalf something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asker {
    /// The company asks for itself.
    Company,
    /// A representative asks; the letter goes to the company.
    Representative,
}

impl Asker {
    const fn word(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Representative => "representative",
        }
    }
}

/// A request.
#[derive(Debug, Clone)]
pub struct Request {
    /// Identifies it.
    pub id: RequestId,
    /// For which domain.
    pub domain: DomainId,
    /// Under which version of the domain's settings.
    pub domain_version: u32,
    /// For what.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// On whose behalf.
    pub asker: Asker,
    /// The eSpace in which it was made.
    pub space: SpaceId,
    /// Who made it.
    pub person: PersonId,
    /// The company's national number.
    pub national_number: String,
    /// The company's legal name.
    pub company_name: String,
    /// Where letters go, several lines.
    pub address: String,
    /// In which language.
    pub language: Language,
    /// The keyed hash of the security code.
    pub security_hash: Option<String>,
    /// The end-of-use date that was granted.
    pub ends_on: Option<NaiveDate>,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When it was decided or withdrawn.
    pub decided_at: Option<DateTime<Utc>>,
    /// Grows with every change.
    pub version: u32,
}

const COLUMNS: &str = "r.id, r.domain, r.domain_version, r.kind, r.state, r.asker, r.space, r.person, r.national_number, \
                       r.company_name, r.address, r.language, r.security_hash, r.ends_on, r.made_at, r.decided_at, r.version";

fn read(row: &Row) -> Result<Request, Problem> {
    Ok(Request {
        id: row.id(0)?,
        domain: row.id(1)?,
        domain_version: row.number(2)?,
        kind: row.word(3)?,
        state: row.word(4)?,
        asker: row.word(5)?,
        space: row.id(6)?,
        person: row.id(7)?,
        national_number: row.string(8)?,
        company_name: row.string(9)?,
        address: row.string(10)?,
        language: row.word(11)?,
        security_hash: row.optional(12)?.map(str::to_owned),
        ends_on: row.optional_day(13)?,
        made_at: row.instant(14)?,
        decided_at: row.optional_instant(15)?,
        version: row.number(16)?,
    })
}

/// Adds a request.
///
/// # Errors
/// [`Problem::Conflict`] if one for the same is open; so for all functions of this module:
/// [`Problem`] of the engine.
pub fn add(tx: &mut dyn Transaction, request: &Request) -> Result<(), Problem> {
    insert(
        tx,
        "requests",
        &[
            ("id", request.id.into()),
            ("domain", request.domain.into()),
            ("domain_version", request.domain_version.into()),
            ("kind", request.kind.word().into()),
            ("state", request.state.word().into()),
            ("asker", request.asker.word().into()),
            ("space", request.space.into()),
            ("person", request.person.into()),
            ("national_number", (&request.national_number).into()),
            ("company_name", (&request.company_name).into()),
            ("address", (&request.address).into()),
            ("language", request.language.into()),
            ("security_hash", request.security_hash.as_ref().into()),
            ("made_at", request.made_at.into()),
        ],
    )
}

/// A request by id.
pub fn get(tx: &mut dyn Transaction, id: RequestId) -> Result<Option<Request>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM requests AS r WHERE r.id = ?1");
    tx.first(&sql, &[id.into()])?.as_ref().map(read).transpose()
}

/// The request that brought a letter.
pub fn of_letter(tx: &mut dyn Transaction, letter: LetterId) -> Result<Option<Request>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM requests AS r JOIN letters AS l ON l.request = r.id WHERE l.id = ?1"
    );
    tx.first(&sql, &[letter.into()])?.as_ref().map(read).transpose()
}

/// The latest request of a kind for a company in a domain; for a certification, in an eSpace.
pub fn latest(
    tx: &mut dyn Transaction,
    domain: DomainId,
    kind: RequestKind,
    national_number: &str,
    space: SpaceId,
) -> Result<Option<EarlierRequest>, Problem> {
    let row = tx.first(
        "SELECT state, made_at FROM requests
         WHERE domain = ?1 AND kind = ?2 AND national_number = ?3 AND (kind = 'codes' OR space = ?4)
           AND state NOT IN ('refused', 'withdrawn')
         ORDER BY made_at DESC LIMIT 1",
        &[domain.into(), kind.word().into(), national_number.into(), space.into()],
    )?;
    row.map(|row| Ok(EarlierRequest { state: row.word(0)?, made_at: row.instant(1)? })).transpose()
}

/// The requests made in an eSpace, the newest first.
pub fn of_space(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Request>, Problem> {
    let sql =
        format!("SELECT {COLUMNS} FROM requests AS r WHERE r.space = ?1 ORDER BY r.made_at DESC");
    tx.query(&sql, &[space.into()])?.iter().map(read).collect()
}

/// The requests to an administration, the oldest first.
pub fn of_administration(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
) -> Result<Vec<Request>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM requests AS r JOIN domains AS d ON d.id = r.domain
         WHERE d.administration = ?1 ORDER BY r.made_at"
    );
    tx.query(&sql, &[administration.into()])?.iter().map(read).collect()
}

/// How many requests to an administration wait for a decision, or for their letter to be printed while
/// its codes would still be good for something.
pub fn count_waiting(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
    today: LuxembourgDay,
) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(*) FROM requests AS r JOIN domains AS d ON d.id = r.domain
         WHERE d.administration = ?1 AND (r.state = 'waiting' OR (r.kind = 'codes' AND r.state = 'granted' AND r.ends_on >= ?2
           AND NOT EXISTS (SELECT 1 FROM letters AS l WHERE l.request = r.id AND l.state = 'printed')))",
        &[administration.into(), today.into()],
    )
}

/// How many requests made in an eSpace wait for an answer to an officer's question.
pub fn count_questions(tx: &mut dyn Transaction, space: SpaceId) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(*) FROM requests WHERE space = ?1 AND state = 'information-requested'",
        &[space.into()],
    )
}

/// Moves a request on, if it is still at the version that was shown.
pub fn change_state(
    tx: &mut dyn Transaction,
    id: RequestId,
    version: u32,
    to: RequestState,
    decided_at: Option<DateTime<Utc>>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE requests SET state = ?3, decided_at = ?4, version = version + 1
         WHERE id = ?1 AND version = ?2 AND state IN ('waiting', 'information-requested')",
        &[id.into(), version.into(), to.word().into(), decided_at.into()],
    )
}

/// Grants a request with what the officer settled, if it is still at the version that was shown.
pub fn grant(
    tx: &mut dyn Transaction,
    id: RequestId,
    version: u32,
    ends_on: NaiveDate,
    address: &str,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE requests SET state = 'granted', ends_on = ?3, address = ?4, decided_at = ?5, version = version + 1
         WHERE id = ?1 AND version = ?2 AND state IN ('waiting', 'information-requested')",
        &[id.into(), version.into(), ends_on.into(), address.into(), now.into()],
    )
}

/// What was said about a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// What came with the request.
    Message,
    /// What an officer asked.
    Question,
    /// What was answered.
    Answer,
    /// Why it was refused.
    Refusal,
}

impl NoteKind {
    /// The word under which it is kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Question => "question",
            Self::Answer => "answer",
            Self::Refusal => "refusal",
        }
    }

    const fn side(self) -> &'static str {
        match self {
            Self::Message | Self::Answer => "asker",
            Self::Question | Self::Refusal => "administration",
        }
    }
}

/// Something that was said about a request.
#[derive(Debug, Clone)]
pub struct Note {
    /// Who said it.
    pub who: String,
    /// What kind of thing it is.
    pub what: NoteKind,
    /// The words.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Keeps what was said about a request.
pub fn add_note(
    tx: &mut dyn Transaction,
    id: uuid::Uuid,
    request: RequestId,
    note: &Note,
) -> Result<(), Problem> {
    insert(
        tx,
        "request_notes",
        &[
            ("id", id.to_string().into()),
            ("request", request.into()),
            ("side", note.what.side().into()),
            ("who", (&note.who).into()),
            ("what", note.what.word().into()),
            ("text", (&note.text).into()),
            ("at", note.at.into()),
        ],
    )
}

/// All that was said about a request, the oldest first.
pub fn notes(tx: &mut dyn Transaction, request: RequestId) -> Result<Vec<Note>, Problem> {
    tx.query(
        "SELECT who, what, text, at FROM request_notes WHERE request = ?1 ORDER BY at, id",
        &[request.into()],
    )?
    .iter()
    .map(|row| {
        Ok(Note {
            who: row.string(0)?,
            what: row.word(1)?,
            text: row.string(2)?,
            at: row.instant(3)?,
        })
    })
    .collect()
}

/// A letter with codes that was printed.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Identifies it.
    pub id: LetterId,
    /// For which request.
    pub request: RequestId,
    /// Whether it was reported lost, and its codes are void.
    pub lost: bool,
    /// Who printed it.
    pub officer_name: String,
    /// When.
    pub printed_at: DateTime<Utc>,
}

/// Records that a letter was printed.
///
/// # Errors
/// [`Problem::Conflict`] if one was printed and is not lost.
pub fn add_letter(
    tx: &mut dyn Transaction,
    id: LetterId,
    request: RequestId,
    officer: OfficerId,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "letters",
        &[
            ("id", id.into()),
            ("request", request.into()),
            ("state", "printed".into()),
            ("officer", officer.into()),
            ("printed_at", now.into()),
        ],
    )
}

/// The letters of a request, the newest first.
pub fn letters(tx: &mut dyn Transaction, request: RequestId) -> Result<Vec<Letter>, Problem> {
    tx.query(
        "SELECT l.id, l.request, l.state, o.first_name, o.last_name, l.printed_at
         FROM letters AS l JOIN officers AS o ON o.id = l.officer
         WHERE l.request = ?1 ORDER BY l.printed_at DESC, l.id DESC",
        &[request.into()],
    )?
    .iter()
    .map(read_letter)
    .collect()
}

/// The letters of an administration, the newest first.
pub fn letters_of_administration(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
) -> Result<Vec<Letter>, Problem> {
    tx.query(
        "SELECT l.id, l.request, l.state, o.first_name, o.last_name, l.printed_at
         FROM letters AS l JOIN officers AS o ON o.id = l.officer
         WHERE o.administration = ?1 ORDER BY l.printed_at DESC, l.id DESC",
        &[administration.into()],
    )?
    .iter()
    .map(read_letter)
    .collect()
}

fn read_letter(row: &Row) -> Result<Letter, Problem> {
    Ok(Letter {
        id: row.id(0)?,
        request: row.id(1)?,
        lost: row.text(2)? == "lost",
        officer_name: format!("{} {}", row.text(3)?, row.text(4)?),
        printed_at: row.instant(5)?,
    })
}

/// Reports a letter as lost.
pub fn lose_letter(
    tx: &mut dyn Transaction,
    letter: LetterId,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE letters SET state = 'lost', ended_at = ?2 WHERE id = ?1 AND state = 'printed'",
        &[letter.into(), now.into()],
    )
}
