//! The tables `access_codes` and `wrong_codes`: codes as keyed hashes, and wrong ones that were
//! entered (requirements D-4, D-7).

use chrono::{DateTime, NaiveDate, Utc};
use rules::{AccessCodeId, CodeKind, CodeState, DomainId, LetterId, PersonId, Scope, SpaceId};

use crate::database::{insert, query_among};
use crate::{Problem, Row, Transaction};

/// An access code as it is kept: never the code itself.
#[derive(Debug, Clone)]
pub struct Code {
    /// Identifies it.
    pub id: AccessCodeId,
    /// The keyed hash of the code.
    pub hash: String,
    /// Owner's or representative's.
    pub kind: CodeKind,
    /// Where it stands.
    pub state: CodeState,
    /// For which domain.
    pub domain: DomainId,
    /// Under which version of the domain's settings.
    pub domain_version: u32,
    /// The national number of the company that it was made for, the principal.
    pub national_number: String,
    /// The company's legal name.
    pub company_name: String,
    /// What it covers.
    pub scope: Scope,
    /// The last day on which it can be activated.
    pub activate_by: NaiveDate,
    /// The last day of what it brings.
    pub ends_on: NaiveDate,
    /// The keyed hash of the security code.
    pub security_hash: Option<String>,
    /// How many wrong security codes were entered for it.
    pub wrong_security_codes: u32,
    /// The letter that brought it, if an administration made it.
    pub letter: Option<LetterId>,
    /// The eSpace that made it, if the principal did.
    pub principal: Option<SpaceId>,
    /// For whom the principal made it, in their words; may be empty.
    pub recipient: String,
    /// When it was made.
    pub issued_at: DateTime<Utc>,
    /// When it was entered.
    pub used_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "k.id, k.hash, k.kind, k.state, k.domain, k.domain_version, k.national_number, k.company_name, k.scope, \
                       k.activate_by, k.ends_on, k.security_hash, k.wrong_security_codes, k.letter, k.principal, k.recipient, \
                       k.issued_at, k.used_at";

fn read(row: &Row) -> Result<Code, Problem> {
    Ok(Code {
        id: row.id(0)?,
        hash: row.string(1)?,
        kind: row.word(2)?,
        state: row.word(3)?,
        domain: row.id(4)?,
        domain_version: row.number(5)?,
        national_number: row.string(6)?,
        company_name: row.string(7)?,
        scope: row.scope(8)?,
        activate_by: row.day(9)?,
        ends_on: row.day(10)?,
        security_hash: row.optional(11)?.map(str::to_owned),
        wrong_security_codes: row.number(12)?,
        letter: row.optional_id(13)?,
        principal: row.optional_id(14)?,
        recipient: row.string(15)?,
        issued_at: row.instant(16)?,
        used_at: row.optional_instant(17)?,
    })
}

/// Adds a code that waits to be entered.
///
/// # Errors
/// [`Problem::Conflict`] if the company has an owner code of this domain that waits; so for all
/// functions of this module: [`Problem`] of the engine.
pub fn add(tx: &mut dyn Transaction, code: &Code) -> Result<(), Problem> {
    insert(
        tx,
        "access_codes",
        &[
            ("id", code.id.into()),
            ("hash", (&code.hash).into()),
            ("kind", code.kind.word().into()),
            ("state", CodeState::Issued.word().into()),
            ("domain", code.domain.into()),
            ("domain_version", code.domain_version.into()),
            ("national_number", (&code.national_number).into()),
            ("company_name", (&code.company_name).into()),
            ("scope", (&code.scope).into()),
            ("activate_by", code.activate_by.into()),
            ("ends_on", code.ends_on.into()),
            ("security_hash", code.security_hash.as_ref().into()),
            ("letter", code.letter.into()),
            ("principal", code.principal.into()),
            ("recipient", (&code.recipient).into()),
            ("issued_at", code.issued_at.into()),
        ],
    )
}

/// The code with a keyed hash.
pub fn by_hash(tx: &mut dyn Transaction, hash: &str) -> Result<Option<Code>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM access_codes AS k WHERE k.hash = ?1");
    tx.first(&sql, &[hash.into()])?.as_ref().map(read).transpose()
}

/// The codes with keyed hashes, each with the eSpace in which it was entered, in no order.
pub fn by_hashes(
    tx: &mut dyn Transaction,
    hashes: &[String],
) -> Result<Vec<(Code, Option<SpaceId>)>, Problem> {
    let sql = |places: &str| {
        format!("SELECT {COLUMNS}, k.used_in FROM access_codes AS k WHERE k.hash IN ({places})")
    };
    let among = hashes.iter().map(Into::into);
    query_among(tx, sql, &[], among, |row| Ok((read(row)?, row.optional_id(18)?)))
}

/// A code by id.
pub fn get(tx: &mut dyn Transaction, id: AccessCodeId) -> Result<Option<Code>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM access_codes AS k WHERE k.id = ?1");
    tx.first(&sql, &[id.into()])?.as_ref().map(read).transpose()
}

/// The codes that a letter brought, the owner's first.
pub fn of_letter(tx: &mut dyn Transaction, letter: LetterId) -> Result<Vec<Code>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM access_codes AS k WHERE k.letter = ?1 ORDER BY k.kind, k.id"
    );
    tx.query(&sql, &[letter.into()])?.iter().map(read).collect()
}

/// The representative codes of a company in a domain that wait to be entered or are blocked, the newest
/// first.
pub fn waiting_of_principal(
    tx: &mut dyn Transaction,
    national_number: &str,
    domain: DomainId,
) -> Result<Vec<Code>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM access_codes AS k
         WHERE k.national_number = ?1 AND k.domain = ?2 AND k.kind = 'representative'
           AND k.state IN ('issued', 'blocked')
         ORDER BY k.issued_at DESC, k.id"
    );
    tx.query(&sql, &[national_number.into(), domain.into()])?.iter().map(read).collect()
}

/// Those of them that rest on a certification that there is. Those of a letter whose owner code waits,
/// too, rest on the certification that this will bring.
pub fn resting_on_certification(
    tx: &mut dyn Transaction,
    national_number: &str,
    domain: DomainId,
) -> Result<Vec<Code>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM access_codes AS k
         WHERE k.national_number = ?1 AND k.domain = ?2 AND k.kind = 'representative'
           AND k.state IN ('issued', 'blocked')
           AND NOT EXISTS (
             SELECT 1 FROM access_codes AS o
             WHERE o.letter = k.letter AND o.kind = 'owner' AND o.state = 'issued'
           )
         ORDER BY k.id"
    );
    tx.query(&sql, &[national_number.into(), domain.into()])?.iter().map(read).collect()
}

/// A company's active owner code of a domain, or one that waits (requirements D-4).
pub fn owner_code(
    tx: &mut dyn Transaction,
    national_number: &str,
    domain: DomainId,
    state: CodeState,
) -> Result<Option<Code>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM access_codes AS k
         WHERE k.national_number = ?1 AND k.domain = ?2 AND k.kind = 'owner' AND k.state = ?3"
    );
    let values = [national_number.into(), domain.into(), state.word().into()];
    tx.first(&sql, &values)?.as_ref().map(read).transpose()
}

/// Uses a code, if it still waits.
pub fn activate(
    tx: &mut dyn Transaction,
    id: AccessCodeId,
    space: SpaceId,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE access_codes SET state = 'used', used_at = ?3, used_in = ?2 WHERE id = ?1 AND state = 'issued'",
        &[id.into(), space.into(), now.into()],
    )
}

/// Ends a code, if it still stands where it was last seen.
pub fn end(
    tx: &mut dyn Transaction,
    id: AccessCodeId,
    from: CodeState,
    to: CodeState,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE access_codes SET state = ?3, ended_at = ?4 WHERE id = ?1 AND state = ?2",
        &[id.into(), from.word().into(), to.word().into(), now.into()],
    )
}

/// Counts a wrong security code, and blocks the code with the last one allowed.
pub fn count_wrong_security_code(
    tx: &mut dyn Transaction,
    id: AccessCodeId,
    most: u32,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE access_codes SET wrong_security_codes = wrong_security_codes + 1,
                state = CASE WHEN wrong_security_codes + 1 >= ?2 THEN 'blocked' ELSE state END,
                ended_at = CASE WHEN wrong_security_codes + 1 >= ?2 THEN ?3 ELSE ended_at END
         WHERE id = ?1 AND state = 'issued'",
        &[id.into(), most.into(), now.into()],
    )
}

/// Changes scope and end of what a code brings, while it waits to be entered.
pub fn change(
    tx: &mut dyn Transaction,
    id: AccessCodeId,
    scope: &Scope,
    ends_on: NaiveDate,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE access_codes SET scope = ?2, ends_on = ?3 WHERE id = ?1 AND state IN ('issued', 'blocked')",
        &[id.into(), scope.into(), ends_on.into()],
    )
}

/// Notes that a wrong code was entered.
pub fn add_wrong(
    tx: &mut dyn Transaction,
    id: uuid::Uuid,
    space: SpaceId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "wrong_codes",
        &[
            ("id", id.to_string().into()),
            ("space", space.into()),
            ("person", person.into()),
            ("at", now.into()),
        ],
    )
}

/// When wrong codes were entered in an eSpace since an instant.
pub fn wrong_in_space(
    tx: &mut dyn Transaction,
    space: SpaceId,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, Problem> {
    tx.query(
        "SELECT at FROM wrong_codes WHERE space = ?1 AND at > ?2",
        &[space.into(), since.into()],
    )?
    .iter()
    .map(|row| row.instant(0))
    .collect()
}

/// When a person entered wrong codes anywhere since an instant.
pub fn wrong_by_person(
    tx: &mut dyn Transaction,
    person: PersonId,
    since: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, Problem> {
    tx.query(
        "SELECT at FROM wrong_codes WHERE person = ?1 AND at > ?2",
        &[person.into(), since.into()],
    )?
    .iter()
    .map(|row| row.instant(0))
    .collect()
}
