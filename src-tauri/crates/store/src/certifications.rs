//! The table `certifications`: which eSpace is certified for which domain (requirements D-2).

use chrono::{DateTime, NaiveDate, Utc};
use rules::{
    AccessCodeId, AdministrationId, CertificationId, DomainId, HoldState, Origin, RequestId, Scope,
    SpaceCode, SpaceId,
};

use crate::database::{insert, query_among};
use crate::{Problem, Row, Transaction};

/// A certification.
#[derive(Debug, Clone)]
pub struct Certification {
    /// Identifies it.
    pub id: CertificationId,
    /// The eSpace.
    pub space: SpaceId,
    /// The domain.
    pub domain: DomainId,
    /// The version of the domain's settings under which it was granted.
    pub domain_version: u32,
    /// The national number of the company that was certified.
    pub national_number: String,
    /// Where it stands.
    pub state: HoldState,
    /// How it came to be.
    pub origin: Origin,
    /// The owner code from which it came.
    pub code: Option<AccessCodeId>,
    /// The request from which it came.
    pub request: Option<RequestId>,
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

const COLUMNS: &str = "c.id, c.space, c.domain, c.domain_version, c.national_number, c.state, c.origin, c.code, c.request, \
                       c.scope, c.since, c.ends_on, c.ended_at, c.version";

fn read(row: &Row) -> Result<Certification, Problem> {
    Ok(Certification {
        id: row.id(0)?,
        space: row.id(1)?,
        domain: row.id(2)?,
        domain_version: row.number(3)?,
        national_number: row.string(4)?,
        state: row.word(5)?,
        origin: row.word(6)?,
        code: row.optional_id(7)?,
        request: row.optional_id(8)?,
        scope: row.scope(9)?,
        since: row.instant(10)?,
        ends_on: row.day(11)?,
        ended_at: row.optional_instant(12)?,
        version: row.number(13)?,
    })
}

/// Adds an active certification.
///
/// # Errors
/// [`Problem::Conflict`] if the eSpace has an active one for the domain; so for all functions of
/// this module: [`Problem`] of the engine.
pub fn add(tx: &mut dyn Transaction, certification: &Certification) -> Result<(), Problem> {
    insert(
        tx,
        "certifications",
        &[
            ("id", certification.id.into()),
            ("space", certification.space.into()),
            ("domain", certification.domain.into()),
            ("domain_version", certification.domain_version.into()),
            ("national_number", (&certification.national_number).into()),
            ("state", HoldState::Active.word().into()),
            ("origin", certification.origin.word().into()),
            ("code", certification.code.into()),
            ("request", certification.request.into()),
            ("scope", (&certification.scope).into()),
            ("since", certification.since.into()),
            ("ends_on", certification.ends_on.into()),
        ],
    )
}

/// The certifications of an eSpace, the newest first.
pub fn of_space(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Certification>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM certifications AS c WHERE c.space = ?1 ORDER BY c.since DESC"
    );
    tx.query(&sql, &[space.into()])?.iter().map(read).collect()
}

/// The certification of an eSpace for a domain that was not ended before its day.
pub fn active(
    tx: &mut dyn Transaction,
    space: SpaceId,
    domain: DomainId,
) -> Result<Option<Certification>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM certifications AS c WHERE c.space = ?1 AND c.domain = ?2 AND c.state = 'active'"
    );
    tx.first(&sql, &[space.into(), domain.into()])?.as_ref().map(read).transpose()
}

/// The certification that came from an owner code.
pub fn of_code(
    tx: &mut dyn Transaction,
    code: AccessCodeId,
) -> Result<Option<Certification>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM certifications AS c WHERE c.code = ?1");
    tx.first(&sql, &[code.into()])?.as_ref().map(read).transpose()
}

/// Ends an active certification before its day, if it is still at the version that was shown.
pub fn revoke(
    tx: &mut dyn Transaction,
    id: CertificationId,
    version: u32,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE certifications SET state = 'revoked', ended_at = ?3, version = version + 1
         WHERE id = ?1 AND version = ?2 AND state = 'active'",
        &[id.into(), version.into(), now.into()],
    )
}

/// Ends an active certification before its day.
pub fn end(
    tx: &mut dyn Transaction,
    id: CertificationId,
    to: HoldState,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE certifications SET state = ?2, ended_at = ?3, version = version + 1 WHERE id = ?1 AND state = 'active'",
        &[id.into(), to.word().into(), now.into()],
    )
}

/// Brings the end of a certification forward, if it is still at the version that was shown.
pub fn bring_forward(
    tx: &mut dyn Transaction,
    id: CertificationId,
    version: u32,
    ends_on: NaiveDate,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE certifications SET ends_on = ?3, version = version + 1 WHERE id = ?1 AND version = ?2 AND state = 'active'",
        &[id.into(), version.into(), ends_on.into()],
    )
}

/// The certifications in force of a company in a domain on a day.
pub fn in_force(
    tx: &mut dyn Transaction,
    national_number: &str,
    domain: DomainId,
    today: rules::LuxembourgDay,
) -> Result<Vec<Certification>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM certifications AS c
         WHERE c.national_number = ?1 AND c.domain = ?2 AND c.state = 'active' AND c.ends_on >= ?3"
    );
    let values = [national_number.into(), domain.into(), today.into()];
    tx.query(&sql, &values)?.iter().map(read).collect()
}

/// A certification as the administration that granted it sees it.
#[derive(Debug, Clone)]
pub struct Granted {
    /// The certification.
    pub held: Certification,
    /// The company of the eSpace.
    pub company: String,
    /// The identifier of the eSpace.
    pub space_code: SpaceCode,
    /// How many mandates of the company in the domain are in force.
    pub mandates: u32,
}

/// `?1` is the administration, `?2` the day.
const GRANTED: &str = "k.legal_name, s.code,
                       (SELECT count(*) FROM mandates AS m
                        WHERE m.national_number = c.national_number AND m.domain = c.domain
                          AND m.state = 'active' AND m.ends_on >= ?2)
                       FROM certifications AS c JOIN domains AS d ON d.id = c.domain
                       JOIN spaces AS s ON s.id = c.space JOIN companies AS k ON k.id = s.company";

fn read_granted(row: &Row) -> Result<Granted, Problem> {
    Ok(Granted {
        held: read(row)?,
        company: row.string(14)?,
        space_code: row.word(15)?,
        mandates: row.number(16)?,
    })
}

/// The certifications that an administration granted, by company, the newest first.
pub fn of_administration(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
    today: rules::LuxembourgDay,
) -> Result<Vec<Granted>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS}, {GRANTED} WHERE d.administration = ?1 ORDER BY k.legal_name, c.since DESC, c.id"
    );
    tx.query(&sql, &[administration.into(), today.into()])?.iter().map(read_granted).collect()
}

/// A certification that an administration granted; those of others do not exist for it.
pub fn of_administration_by_id(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
    today: rules::LuxembourgDay,
    id: CertificationId,
) -> Result<Option<Granted>, Problem> {
    let sql = format!("SELECT {COLUMNS}, {GRANTED} WHERE d.administration = ?1 AND c.id = ?3");
    let values = [administration.into(), today.into(), id.into()];
    tx.first(&sql, &values)?.as_ref().map(read_granted).transpose()
}

/// The eSpaces that are certified for a company in a domain on a day.
pub fn holders(
    tx: &mut dyn Transaction,
    national_number: &str,
    domain: DomainId,
    today: rules::LuxembourgDay,
) -> Result<Vec<SpaceId>, Problem> {
    tx.query(
        "SELECT space FROM certifications
         WHERE national_number = ?1 AND domain = ?2 AND state = 'active' AND ends_on >= ?3",
        &[national_number.into(), domain.into(), today.into()],
    )?
    .iter()
    .map(|row| row.id(0))
    .collect()
}

/// The same for many companies at once: each national number with an eSpace.
pub fn holders_among(
    tx: &mut dyn Transaction,
    national_numbers: &[String],
    domain: DomainId,
    today: rules::LuxembourgDay,
) -> Result<Vec<(String, SpaceId)>, Problem> {
    let sql = |places: &str| {
        format!(
            "SELECT national_number, space FROM certifications
             WHERE domain = ?1 AND state = 'active' AND ends_on >= ?2 AND national_number IN ({places})"
        )
    };
    let among = national_numbers.iter().map(Into::into);
    let own = [domain.into(), today.into()];
    query_among(tx, sql, &own, among, |row| Ok((row.string(0)?, row.id(1)?)))
}

/// Whether certifications in force, or mandates given, rest on the number of an eSpace's company.
pub fn rest_on_number(
    tx: &mut dyn Transaction,
    company: rules::CompanyId,
    today: rules::LuxembourgDay,
) -> Result<bool, Problem> {
    Ok(tx.count(
        "SELECT count(*) FROM certifications AS c JOIN spaces AS s ON s.id = c.space
         WHERE s.company = ?1 AND c.state = 'active' AND c.ends_on >= ?2",
        &[company.into(), today.into()],
    )? > 0)
}
