//! The tables `trust_anchors` and `revocation_lists`: whom the office trusts.

use chrono::{DateTime, Utc};
use rules::{AnchorId, RevocationListId};

use crate::database::insert;
use crate::{Problem, Transaction};

/// Something the office was given as DER, with the id it has here.
#[derive(Debug, Clone)]
pub struct Kept<Id> {
    /// Identifies it.
    pub id: Id,
    /// Its bytes.
    pub der: Vec<u8>,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

/// All trust anchors, the oldest first.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn anchors(tx: &mut dyn Transaction) -> Result<Vec<Kept<AnchorId>>, Problem> {
    kept(tx, "trust_anchors")
}

/// All revocation lists, the oldest first.
pub fn revocation_lists(tx: &mut dyn Transaction) -> Result<Vec<Kept<RevocationListId>>, Problem> {
    kept(tx, "revocation_lists")
}

fn kept<Id: From<uuid::Uuid>>(
    tx: &mut dyn Transaction,
    table: &str,
) -> Result<Vec<Kept<Id>>, Problem> {
    tx.query(&format!("SELECT id, der, added_at FROM {table} ORDER BY added_at, id"), &[])?
        .iter()
        .map(|row| {
            Ok(Kept { id: row.id(0)?, der: row.bytes(1)?.to_vec(), added_at: row.instant(2)? })
        })
        .collect()
}

/// Adds a trust anchor.
pub fn add_anchor(
    tx: &mut dyn Transaction,
    id: AnchorId,
    fingerprint: &str,
    der: &[u8],
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "trust_anchors",
        &[
            ("id", id.into()),
            ("fingerprint", fingerprint.into()),
            ("der", der.into()),
            ("added_at", now.into()),
        ],
    )
}

/// Whether an anchor of this fingerprint is trusted.
pub fn has_anchor(tx: &mut dyn Transaction, fingerprint: &str) -> Result<bool, Problem> {
    Ok(tx.count(
        "SELECT count(*) FROM trust_anchors WHERE fingerprint = ?1",
        &[fingerprint.into()],
    )? > 0)
}

/// Removes a trust anchor.
pub fn remove_anchor(tx: &mut dyn Transaction, id: AnchorId) -> Result<bool, Problem> {
    tx.changed_one("DELETE FROM trust_anchors WHERE id = ?1", &[id.into()])
}

/// Adds a revocation list. There is one of each series, which the column `issuer` names, or the
/// list itself where its series is not known; lists that were kept before series were told apart
/// have the name of their authority there.
pub fn add_revocation_list(
    tx: &mut dyn Transaction,
    id: RevocationListId,
    series: &str,
    der: &[u8],
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "revocation_lists",
        &[
            ("id", id.into()),
            ("issuer", series.into()),
            ("der", der.into()),
            ("added_at", now.into()),
        ],
    )
}

/// Removes a revocation list.
pub fn remove_revocation_list(
    tx: &mut dyn Transaction,
    id: RevocationListId,
) -> Result<bool, Problem> {
    tx.changed_one("DELETE FROM revocation_lists WHERE id = ?1", &[id.into()])
}
