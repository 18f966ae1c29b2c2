//! The tables `messages` and `message_receipts`: what was told in an eSpace, and what each person has
//! read, been shown and been sent of it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rules::{
    GroupId, MessageId, MessageKind, MessageOrigin, MessageSubject, PersonId, SpaceCode, SpaceId,
    Ssn,
};

use crate::database::insert;
use crate::{Problem, Row, Transaction, Value};

/// Names and values that the sentence of a message shows.
pub type Facts = BTreeMap<String, String>;

/// A message to be added.
#[derive(Debug, Clone)]
pub struct NewMessage<'a> {
    /// Identifies it.
    pub id: MessageId,
    /// In which eSpace it is told.
    pub space: SpaceId,
    /// What it says.
    pub kind: MessageKind,
    /// Who or what brought it about.
    pub origin: MessageOrigin,
    /// Their name at that time; empty for time itself.
    pub who: &'a str,
    /// What it is about.
    pub subject: MessageSubject,
    /// What its sentence shows.
    pub facts: &'a Facts,
}

/// A message as one person finds it.
#[derive(Debug, Clone)]
pub struct Message {
    /// Identifies it.
    pub id: MessageId,
    /// Its eSpace.
    pub space: SpaceId,
    /// The identifier of the eSpace.
    pub space_code: SpaceCode,
    /// The company of the eSpace.
    pub company_name: String,
    /// The label of the eSpace; may be empty.
    pub label: String,
    /// What it says.
    pub kind: MessageKind,
    /// Who or what brought it about.
    pub origin: MessageOrigin,
    /// Their name; empty for time itself.
    pub who: String,
    /// What it is about.
    pub subject: MessageSubject,
    /// What its sentence shows.
    pub facts: Facts,
    /// In which group of the eSpace the principal is whose mandate it is about.
    pub group: Option<GroupId>,
    /// When it was told.
    pub at: DateTime<Utc>,
    /// Whether the person has yet to read it.
    pub unread: bool,
}

const COLUMNS: &str = "m.id, m.space, s.code, c.legal_name, s.label, m.kind, m.origin, m.who, m.subject_kind, m.subject, \
                       m.facts, m.at, CASE WHEN r.message IS NOT NULL AND r.read_at IS NULL THEN 1 ELSE 0 END, \
                       p.company_group";
const FROM: &str = "messages AS m JOIN spaces AS s ON s.id = m.space JOIN companies AS c ON c.id = s.company \
                    LEFT JOIN mandates AS d ON m.subject_kind = 'mandate' AND d.id = m.subject \
                    LEFT JOIN clients AS p ON p.space = m.space AND p.national_number = d.national_number";

/// Holds for a receipt `r` of the person `?1` in an eSpace that they may enter with the certificate
/// `?2`: what one may not see does not exist (requirements X-1).
const OPEN_TO_THEM: &str =
    "EXISTS (SELECT 1 FROM members AS b WHERE b.space = r.space AND b.person = ?1
     AND b.state = 'active' AND (b.choice = 'any' OR b.ssn = ?2))";

fn read(row: &Row) -> Result<Message, Problem> {
    let subject = match row.text(8)? {
        "mandate" => MessageSubject::Mandate(row.id(9)?),
        "request" => MessageSubject::Request(row.id(9)?),
        "invitation" => MessageSubject::Invitation(row.id(9)?),
        "certifications" => MessageSubject::Certifications,
        _ => {
            return Err(Problem::Unreadable {
                column: "subject_kind".into(),
                expected: "a subject",
            });
        }
    };
    let facts = serde_json::from_str(row.text(10)?).map_err(|_| Problem::Unreadable {
        column: "facts".into(),
        expected: "names and values",
    })?;
    Ok(Message {
        id: row.id(0)?,
        space: row.id(1)?,
        space_code: row.word(2)?,
        company_name: row.string(3)?,
        label: row.string(4)?,
        kind: row.word(5)?,
        origin: row.word(6)?,
        who: row.string(7)?,
        subject,
        facts,
        group: row.optional_id(13)?,
        at: row.instant(11)?,
        unread: row.number(12)? == 1,
    })
}

/// Adds a message that nobody has read yet, for every member of its eSpace but the one who brought
/// it about. A suspended member finds it once reinstated.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    message: &NewMessage<'_>,
    by: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let facts =
        serde_json::to_string(message.facts).map_err(|error| Problem::Engine(Box::new(error)))?;
    let (of, subject) = match message.subject {
        MessageSubject::Mandate(id) => ("mandate", Value::from(id)),
        MessageSubject::Request(id) => ("request", Value::from(id)),
        MessageSubject::Invitation(id) => ("invitation", Value::from(id)),
        MessageSubject::Certifications => ("certifications", Value::Null),
    };
    insert(
        tx,
        "messages",
        &[
            ("id", message.id.into()),
            ("space", message.space.into()),
            ("kind", message.kind.word().into()),
            ("origin", message.origin.word().into()),
            ("who", message.who.into()),
            ("subject_kind", of.into()),
            ("subject", subject),
            ("facts", facts.into()),
            ("at", now.into()),
        ],
    )?;
    tx.execute(
        "INSERT INTO message_receipts (message, person, space)
         SELECT ?1, person, space FROM members
         WHERE space = ?2 AND state IN ('active', 'suspended') AND person <> ?3",
        &[
            message.id.into(),
            message.space.into(),
            by.map_or_else(|| String::new().into(), Value::from),
        ],
    )
    .map(|_| ())
}

/// The newest messages of an eSpace, as a person finds them.
pub fn of_space(
    tx: &mut dyn Transaction,
    space: SpaceId,
    person: PersonId,
    most: u32,
) -> Result<Vec<Message>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} LEFT JOIN message_receipts AS r ON r.message = m.id AND r.person = ?2
         WHERE m.space = ?1 ORDER BY m.at DESC, m.id DESC LIMIT ?3"
    );
    tx.query(&sql, &[space.into(), person.into(), most.into()])?.iter().map(read).collect()
}

/// How many messages an eSpace has.
pub fn count_of_space(tx: &mut dyn Transaction, space: SpaceId) -> Result<u32, Problem> {
    tx.count("SELECT count(*) FROM messages WHERE space = ?1", &[space.into()])
}

/// The newest messages of all eSpaces that a person may enter with a certificate.
pub fn of_person(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    most: u32,
) -> Result<Vec<Message>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM members AS b JOIN {FROM}
           LEFT JOIN message_receipts AS r ON r.message = m.id AND r.person = ?1
         WHERE b.person = ?1 AND b.state = 'active' AND (b.choice = 'any' OR b.ssn = ?2) AND m.space = b.space
         ORDER BY m.at DESC, m.id DESC LIMIT ?3"
    );
    tx.query(&sql, &[person.into(), ssn.into(), most.into()])?.iter().map(read).collect()
}

/// How many messages all eSpaces have that a person may enter with a certificate.
pub fn count_of_person(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(*) FROM members AS b JOIN messages AS m ON m.space = b.space
         WHERE b.person = ?1 AND b.state = 'active' AND (b.choice = 'any' OR b.ssn = ?2)",
        &[person.into(), ssn.into()],
    )
}

/// How many messages a person has yet to read, by eSpace; only of those that they may enter with the
/// certificate.
pub fn unread(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
) -> Result<Vec<(SpaceId, u32)>, Problem> {
    let sql = format!(
        "SELECT r.space, count(*) FROM message_receipts AS r
         WHERE r.person = ?1 AND r.read_at IS NULL AND {OPEN_TO_THEM} GROUP BY r.space"
    );
    tx.query(&sql, &[person.into(), ssn.into()])?
        .iter()
        .map(|row| Ok((row.id(0)?, row.number(1)?)))
        .collect()
}

/// The messages that a person has yet to read, in one eSpace or in all that they may enter.
pub fn unread_ids(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    space: Option<SpaceId>,
) -> Result<Vec<(MessageId, SpaceId)>, Problem> {
    let sql = format!(
        "SELECT r.message, r.space FROM message_receipts AS r
         WHERE r.person = ?1 AND r.read_at IS NULL AND (?3 IS NULL OR r.space = ?3) AND {OPEN_TO_THEM}"
    );
    tx.query(&sql, &[person.into(), ssn.into(), space.into()])?
        .iter()
        .map(|row| Ok((row.id(0)?, row.id(1)?)))
        .collect()
}

/// Whether a person may enter an eSpace with a certificate.
pub fn is_open_to(
    tx: &mut dyn Transaction,
    space: SpaceId,
    person: PersonId,
    ssn: &Ssn,
) -> Result<bool, Problem> {
    Ok(tx.count(
        "SELECT count(*) FROM members AS b
         WHERE b.space = ?3 AND b.person = ?1 AND b.state = 'active' AND (b.choice = 'any' OR b.ssn = ?2)",
        &[person.into(), ssn.into(), space.into()],
    )? > 0)
}

/// The eSpace of a message, if the person may enter it with the certificate.
pub fn space_open_to(
    tx: &mut dyn Transaction,
    message: MessageId,
    person: PersonId,
    ssn: &Ssn,
) -> Result<Option<SpaceId>, Problem> {
    tx.first(
        "SELECT m.space FROM messages AS m JOIN members AS b ON b.space = m.space
         WHERE m.id = ?3 AND b.person = ?1 AND b.state = 'active' AND (b.choice = 'any' OR b.ssn = ?2)",
        &[person.into(), ssn.into(), message.into()],
    )?
    .map(|row| row.id(0))
    .transpose()
}

/// Notes that a person has read a message, or has yet to read it; also one that was no news to them.
pub fn mark(
    tx: &mut dyn Transaction,
    message: MessageId,
    space: SpaceId,
    person: PersonId,
    read_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    // What a person marks by hand is neither shown nor sent to them again.
    tx.execute(
        "INSERT INTO message_receipts (message, person, space, read_at, shown_at, mailed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
         ON CONFLICT (message, person) DO UPDATE SET read_at = excluded.read_at,
           shown_at = coalesce(message_receipts.shown_at, excluded.shown_at),
           mailed_at = coalesce(message_receipts.mailed_at, excluded.mailed_at)",
        &[message.into(), person.into(), space.into(), read_at.into(), now.into()],
    )
    .map(|_| ())
}

/// How many unread messages were not shown to a person by the system yet, and the newest of them.
pub fn unshown(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    most: u32,
) -> Result<(u32, Vec<Message>), Problem> {
    let unshown =
        format!("r.person = ?1 AND r.read_at IS NULL AND r.shown_at IS NULL AND {OPEN_TO_THEM}");
    let count = tx.count(
        &format!("SELECT count(*) FROM message_receipts AS r WHERE {unshown}"),
        &[person.into(), ssn.into()],
    )?;
    if count == 0 {
        return Ok((0, Vec::new()));
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} JOIN message_receipts AS r ON r.message = m.id
         WHERE {unshown} ORDER BY m.at DESC, m.id DESC LIMIT ?3"
    );
    let newest = tx.query(&sql, &[person.into(), ssn.into(), most.into()])?;
    Ok((count, newest.iter().map(read).collect::<Result<_, _>>()?))
}

/// Notes that the system has shown a person all that was new to them.
pub fn shown(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    now: DateTime<Utc>,
) -> Result<u64, Problem> {
    let sql = format!(
        "UPDATE message_receipts AS r SET shown_at = ?3
         WHERE r.person = ?1 AND r.read_at IS NULL AND r.shown_at IS NULL AND {OPEN_TO_THEM}"
    );
    tx.execute(&sql, &[person.into(), ssn.into(), now.into()])
}

/// Notes that everything there is was shown to everybody.
pub fn all_shown(tx: &mut dyn Transaction, now: DateTime<Utc>) -> Result<u64, Problem> {
    tx.execute("UPDATE message_receipts SET shown_at = ?1 WHERE shown_at IS NULL", &[now.into()])
}

/// Notes that everybody has read all but the newest of what was news to them, in each eSpace.
pub fn all_read_but(
    tx: &mut dyn Transaction,
    newest: u32,
    now: DateTime<Utc>,
) -> Result<u64, Problem> {
    tx.execute(
        "UPDATE message_receipts SET read_at = ?2
         WHERE read_at IS NULL AND (message, person) IN
           (SELECT message, person FROM
             (SELECT r.message, r.person,
                     row_number() OVER (PARTITION BY r.person, r.space ORDER BY m.at DESC, m.id DESC) AS place
              FROM message_receipts AS r JOIN messages AS m ON m.id = r.message) AS ranked
            WHERE place > ?1)",
        &[newest.into(), now.into()],
    )
}

/// Unread messages since an instant that no mail to the person has told, the newest first.
pub fn unmailed(
    tx: &mut dyn Transaction,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<Vec<Message>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} JOIN message_receipts AS r ON r.message = m.id
         WHERE r.person = ?1 AND r.read_at IS NULL AND r.mailed_at IS NULL AND m.at >= ?2
           AND EXISTS (SELECT 1 FROM members AS b WHERE b.space = r.space AND b.person = ?1 AND b.state = 'active')
         ORDER BY m.at DESC, m.id DESC"
    );
    tx.query(&sql, &[person.into(), since.into()])?.iter().map(read).collect()
}

/// Notes that a mail has told a person all that was new to them in the eSpaces that it told of: what
/// is new in one where they are suspended is told once they are reinstated.
pub fn mailed(
    tx: &mut dyn Transaction,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<u64, Problem> {
    tx.execute(
        "UPDATE message_receipts AS r SET mailed_at = ?2
         WHERE r.person = ?1 AND r.read_at IS NULL AND r.mailed_at IS NULL
           AND EXISTS (SELECT 1 FROM members AS b WHERE b.space = r.space AND b.person = ?1 AND b.state = 'active')",
        &[person.into(), now.into()],
    )
}
