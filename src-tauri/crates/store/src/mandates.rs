//! The table `mandates`: who may act for whom, in which domain, for what, until when
//! (requirements V-1 to V-7).

use chrono::{DateTime, NaiveDate, Utc};
use rules::{AccessCodeId, DomainId, HoldState, MandateId, Origin, Scope, SpaceCode, SpaceId};

use crate::database::insert;
use crate::{Problem, Row, Transaction, clients};

/// A mandate.
#[derive(Debug, Clone)]
pub struct Mandate {
    /// Identifies it.
    pub id: MandateId,
    /// The domain.
    pub domain: DomainId,
    /// The version of the domain's settings under which it was given.
    pub domain_version: u32,
    /// The principal's national number.
    pub national_number: String,
    /// The principal's legal name.
    pub principal_name: String,
    /// The representative's eSpace.
    pub representative: SpaceId,
    /// The company of the representative's eSpace.
    pub representative_name: String,
    /// The identifier of the representative's eSpace.
    pub representative_code: SpaceCode,
    /// Where it stands.
    pub state: HoldState,
    /// How it came to be.
    pub origin: Origin,
    /// The code from which it came; none on paper.
    pub code: Option<AccessCodeId>,
    /// What it covers.
    pub scope: Scope,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// When it was ended before.
    pub ended_at: Option<DateTime<Utc>>,
    /// Grows with every change.
    pub version: u32,
}

const COLUMNS: &str = "m.id, m.domain, m.domain_version, m.national_number, m.principal_name, m.representative, c.legal_name, \
                       s.code, m.state, m.origin, m.code, m.scope, m.since, m.ends_on, m.ended_at, m.version";
const FROM: &str = "mandates AS m JOIN spaces AS s ON s.id = m.representative JOIN companies AS c ON c.id = s.company";

fn read(row: &Row) -> Result<Mandate, Problem> {
    Ok(Mandate {
        id: row.id(0)?,
        domain: row.id(1)?,
        domain_version: row.number(2)?,
        national_number: row.string(3)?,
        principal_name: row.string(4)?,
        representative: row.id(5)?,
        representative_name: row.string(6)?,
        representative_code: row.word(7)?,
        state: row.word(8)?,
        origin: row.word(9)?,
        code: row.optional_id(10)?,
        scope: row.scope(11)?,
        since: row.instant(12)?,
        ends_on: row.day(13)?,
        ended_at: row.optional_instant(14)?,
        version: row.number(15)?,
    })
}

/// A mandate to be added.
#[derive(Debug, Clone)]
pub struct NewMandate<'a> {
    /// Identifies it.
    pub id: MandateId,
    /// The domain.
    pub domain: DomainId,
    /// The version of the domain's settings under which it is given.
    pub domain_version: u32,
    /// The principal's national number.
    pub national_number: &'a str,
    /// The principal's legal name.
    pub principal_name: &'a str,
    /// The representative's eSpace.
    pub representative: SpaceId,
    /// Active, or to be confirmed.
    pub state: HoldState,
    /// How it came to be.
    pub origin: Origin,
    /// The code from which it came.
    pub code: Option<AccessCodeId>,
    /// What it covers.
    pub scope: &'a Scope,
    /// Its last day.
    pub ends_on: NaiveDate,
}

/// Adds a mandate; the principal is a client of the representative from then on.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    mandate: &NewMandate<'_>,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    clients::note(tx, mandate.representative, mandate.national_number, mandate.principal_name)?;
    insert(
        tx,
        "mandates",
        &[
            ("id", mandate.id.into()),
            ("domain", mandate.domain.into()),
            ("domain_version", mandate.domain_version.into()),
            ("national_number", mandate.national_number.into()),
            ("principal_name", mandate.principal_name.into()),
            ("representative", mandate.representative.into()),
            ("state", mandate.state.word().into()),
            ("origin", mandate.origin.word().into()),
            ("code", mandate.code.into()),
            ("scope", mandate.scope.into()),
            ("since", now.into()),
            ("ends_on", mandate.ends_on.into()),
        ],
    )
}

/// A mandate by id.
pub fn get(tx: &mut dyn Transaction, id: MandateId) -> Result<Option<Mandate>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM {FROM} WHERE m.id = ?1");
    tx.first(&sql, &[id.into()])?.as_ref().map(read).transpose()
}

/// The mandates that an eSpace received, by principal.
pub fn received(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Mandate>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE m.representative = ?1 ORDER BY m.principal_name, m.since DESC, m.id"
    );
    tx.query(&sql, &[space.into()])?.iter().map(read).collect()
}

/// The mandates that an eSpace received from one company, the newest first.
pub fn received_from(
    tx: &mut dyn Transaction,
    space: SpaceId,
    national_number: &str,
) -> Result<Vec<Mandate>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE m.representative = ?1 AND m.national_number = ?2
         ORDER BY m.since DESC, m.id"
    );
    tx.query(&sql, &[space.into(), national_number.into()])?.iter().map(read).collect()
}

/// The mandates that an eSpace received since an instant, by code.
pub fn received_since(
    tx: &mut dyn Transaction,
    space: SpaceId,
    since: DateTime<Utc>,
) -> Result<Vec<Mandate>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE m.representative = ?1 AND m.since > ?2 AND m.code IS NOT NULL
         ORDER BY m.since DESC LIMIT 20"
    );
    tx.query(&sql, &[space.into(), since.into()])?.iter().map(read).collect()
}

/// The mandates that a company gave in a domain, by representative.
pub fn given(
    tx: &mut dyn Transaction,
    national_number: &str,
    domain: DomainId,
) -> Result<Vec<Mandate>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE m.national_number = ?1 AND m.domain = ?2
         ORDER BY c.legal_name, m.since DESC, m.id"
    );
    tx.query(&sql, &[national_number.into(), domain.into()])?.iter().map(read).collect()
}

/// How many mandates on paper wait for an eSpace to confirm them as their principal.
pub fn count_unconfirmed(
    tx: &mut dyn Transaction,
    space: SpaceId,
    today: NaiveDate,
) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(DISTINCT m.id) FROM certifications AS h
         JOIN mandates AS m ON m.national_number = h.national_number AND m.domain = h.domain
         WHERE h.space = ?1 AND h.state = 'active' AND h.ends_on >= ?2
           AND m.state = 'unconfirmed' AND m.ends_on >= ?2",
        &[space.into(), today.into()],
    )
}

/// Moves a mandate from one state to another in one conditional statement.
pub fn change_state(
    tx: &mut dyn Transaction,
    id: MandateId,
    from: HoldState,
    to: HoldState,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    let ended = if to == HoldState::Active { None } else { Some(now) };
    tx.changed_one(
        "UPDATE mandates SET state = ?3, ended_at = ?4, version = version + 1 WHERE id = ?1 AND state = ?2",
        &[id.into(), from.word().into(), to.word().into(), ended.into()],
    )
}

/// Changes scope and end of a mandate in force, if it is still at the version that was shown.
pub fn change(
    tx: &mut dyn Transaction,
    id: MandateId,
    version: u32,
    scope: &Scope,
    ends_on: NaiveDate,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE mandates SET scope = ?3, ends_on = ?4, version = version + 1
         WHERE id = ?1 AND version = ?2 AND state = 'active'",
        &[id.into(), version.into(), scope.into(), ends_on.into()],
    )
}

/// Brings a mandate into force that waited to be confirmed, with the scope and end that were confirmed.
pub fn confirm(
    tx: &mut dyn Transaction,
    id: MandateId,
    scope: &Scope,
    ends_on: NaiveDate,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE mandates SET state = 'active', scope = ?2, ends_on = ?3, version = version + 1
         WHERE id = ?1 AND state = 'unconfirmed'",
        &[id.into(), scope.into(), ends_on.into()],
    )
}

/// Narrows the scope of a mandate that is in force or waits to be.
pub fn narrow(tx: &mut dyn Transaction, id: MandateId, scope: &Scope) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE mandates SET scope = ?2, version = version + 1
         WHERE id = ?1 AND state IN ('active', 'unconfirmed')",
        &[id.into(), scope.into()],
    )
}

/// Brings forward the end of a mandate that is in force or waits to be.
pub fn bring_forward(
    tx: &mut dyn Transaction,
    id: MandateId,
    ends_on: NaiveDate,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE mandates SET ends_on = ?2, version = version + 1
         WHERE id = ?1 AND state IN ('active', 'unconfirmed') AND ends_on > ?2",
        &[id.into(), ends_on.into()],
    )
}
