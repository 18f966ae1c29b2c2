//! The table `documents`: what was attached to a request, or proves a mandate on paper.

use chrono::{DateTime, Utc};
use rules::{DocumentId, MandateId, RequestId};

use crate::database::insert;
use crate::{Problem, Row, Transaction, Value};

/// A document without its bytes.
#[derive(Debug, Clone)]
pub struct Document {
    /// Identifies it.
    pub id: DocumentId,
    /// The name of its file.
    pub name: String,
    /// What it is, such as `application/pdf`.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u32,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

/// To what a document belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// To a request.
    Request(RequestId),
    /// To a mandate on paper.
    Mandate(MandateId),
}

impl Owner {
    const fn column(self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Mandate(_) => "mandate",
        }
    }

    fn value(self) -> Value {
        match self {
            Self::Request(id) => id.into(),
            Self::Mandate(id) => id.into(),
        }
    }
}

fn read(row: &Row) -> Result<Document, Problem> {
    Ok(Document {
        id: row.id(0)?,
        name: row.string(1)?,
        media_type: row.string(2)?,
        size: row.number(3)?,
        added_at: row.instant(4)?,
    })
}

/// Keeps a document.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    owner: Owner,
    document: &Document,
    bytes: &[u8],
) -> Result<(), Problem> {
    insert(
        tx,
        "documents",
        &[
            ("id", document.id.into()),
            (owner.column(), owner.value()),
            ("name", (&document.name).into()),
            ("media_type", (&document.media_type).into()),
            ("size", document.size.into()),
            ("bytes", bytes.into()),
            ("added_at", document.added_at.into()),
        ],
    )
}

/// The documents of a request or mandate, in the order in which they were added.
pub fn of(tx: &mut dyn Transaction, owner: Owner) -> Result<Vec<Document>, Problem> {
    let sql = format!(
        "SELECT id, name, media_type, size, added_at FROM documents WHERE {} = ?1 ORDER BY added_at, id",
        owner.column()
    );
    tx.query(&sql, &[owner.value()])?.iter().map(read).collect()
}

/// A document of a request or mandate, with its bytes.
pub fn with_bytes(
    tx: &mut dyn Transaction,
    owner: Owner,
    id: DocumentId,
) -> Result<Option<(Document, Vec<u8>)>, Problem> {
    let sql = format!(
        "SELECT id, name, media_type, size, added_at, bytes FROM documents WHERE {} = ?1 AND id = ?2",
        owner.column()
    );
    tx.first(&sql, &[owner.value(), id.into()])?
        .map(|row| Ok((read(&row)?, row.bytes(5)?.to_vec())))
        .transpose()
}
