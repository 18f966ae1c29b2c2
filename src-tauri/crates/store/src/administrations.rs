//! The tables `administrations`, `officers`, `domains` and `domain_versions`: who grants what.

use chrono::{DateTime, Utc};
use rules::{AdministrationId, DomainId, DomainSettings, Names, OfficerId, OfficerTask, Ssn};

use crate::database::insert;
use crate::{Problem, Row, Transaction, fold};

/// An administration.
#[derive(Debug, Clone)]
pub struct Administration {
    /// Identifies it.
    pub id: AdministrationId,
    /// What people call it.
    pub names: Names,
    /// From where its letters come, several lines.
    pub address: String,
    /// Grows with every change.
    pub version: u32,
}

/// An officer who acts for an administration.
#[derive(Debug, Clone)]
pub struct Officer {
    /// Identifies them.
    pub id: OfficerId,
    /// For which administration.
    pub administration: AdministrationId,
    /// The certificate with which they act.
    pub ssn: Ssn,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Lead officer or officer.
    pub task: OfficerTask,
    /// Since when.
    pub added_at: DateTime<Utc>,
}

impl Officer {
    /// First and last name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// A domain at one of its versions.
#[derive(Debug, Clone)]
pub struct Domain {
    /// Identifies it.
    pub id: DomainId,
    /// Whose it is.
    pub administration: AdministrationId,
    /// Which version of its settings these are.
    pub version: u32,
    /// The settings.
    pub settings: DomainSettings,
}

const COLUMNS: &str = "a.id, a.name_fr, a.name_de, a.name_en, a.address, a.version";

fn read(row: &Row) -> Result<Administration, Problem> {
    Ok(Administration {
        id: row.id(0)?,
        names: Names { fr: row.string(1)?, de: row.string(2)?, en: row.string(3)? },
        address: row.string(4)?,
        version: row.number(5)?,
    })
}

/// Adds an administration.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    administration: &Administration,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "administrations",
        &[
            ("id", administration.id.into()),
            ("name_fr", (&administration.names.fr).into()),
            ("name_de", (&administration.names.de).into()),
            ("name_en", (&administration.names.en).into()),
            ("address", (&administration.address).into()),
            ("created_at", now.into()),
        ],
    )
}

/// An administration by id.
pub fn get(
    tx: &mut dyn Transaction,
    id: AdministrationId,
) -> Result<Option<Administration>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM administrations AS a WHERE a.id = ?1");
    tx.first(&sql, &[id.into()])?.as_ref().map(read).transpose()
}

/// Every administration, in the order in which they were registered.
pub fn all(tx: &mut dyn Transaction) -> Result<Vec<Administration>, Problem> {
    let sql = format!("SELECT {COLUMNS} FROM administrations AS a ORDER BY a.id");
    tx.query(&sql, &[])?.iter().map(read).collect()
}

/// Changes names and address, if the administration is still at the version that was shown.
pub fn change(
    tx: &mut dyn Transaction,
    changed: &Administration,
    version: u32,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE administrations SET name_fr = ?3, name_de = ?4, name_en = ?5, address = ?6, version = version + 1
         WHERE id = ?1 AND version = ?2",
        &[
            changed.id.into(),
            version.into(),
            (&changed.names.fr).into(),
            (&changed.names.de).into(),
            (&changed.names.en).into(),
            (&changed.address).into(),
        ],
    )
}

const OFFICER: &str =
    "o.id, o.administration, o.ssn, o.first_name, o.last_name, o.task, o.added_at";

fn read_officer(row: &Row) -> Result<Officer, Problem> {
    Ok(Officer {
        id: row.id(0)?,
        administration: row.id(1)?,
        ssn: row.word(2)?,
        first_name: row.string(3)?,
        last_name: row.string(4)?,
        task: row.word(5)?,
        added_at: row.instant(6)?,
    })
}

/// Adds an officer.
pub fn add_officer(tx: &mut dyn Transaction, officer: &Officer) -> Result<(), Problem> {
    insert(
        tx,
        "officers",
        &[
            ("id", officer.id.into()),
            ("administration", officer.administration.into()),
            ("ssn", (&officer.ssn).into()),
            ("first_name", (&officer.first_name).into()),
            ("last_name", (&officer.last_name).into()),
            ("task", officer.task.word().into()),
            ("state", "active".into()),
            ("added_at", officer.added_at.into()),
        ],
    )
}

/// Who acts for an administration with this certificate.
pub fn officer_with(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
    ssn: &Ssn,
) -> Result<Option<Officer>, Problem> {
    let sql = format!(
        "SELECT {OFFICER} FROM officers AS o WHERE o.administration = ?1 AND o.ssn = ?2 AND o.state = 'active'"
    );
    tx.first(&sql, &[administration.into(), ssn.into()])?.as_ref().map(read_officer).transpose()
}

/// The administrations for which a certificate acts.
pub fn of_certificate(tx: &mut dyn Transaction, ssn: &Ssn) -> Result<Vec<Administration>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM officers AS o JOIN administrations AS a ON a.id = o.administration
         WHERE o.ssn = ?1 AND o.state = 'active' ORDER BY a.id"
    );
    tx.query(&sql, &[ssn.into()])?.iter().map(read).collect()
}

/// The active officers of an administration, by name.
pub fn officers(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
) -> Result<Vec<Officer>, Problem> {
    let sql = format!(
        "SELECT {OFFICER} FROM officers AS o WHERE o.administration = ?1 AND o.state = 'active' ORDER BY o.id"
    );
    let mut officers: Vec<Officer> = tx
        .query(&sql, &[administration.into()])?
        .iter()
        .map(read_officer)
        .collect::<Result<_, _>>()?;
    officers.sort_by_cached_key(|officer| (fold(&officer.last_name), fold(&officer.first_name)));
    Ok(officers)
}

/// Ends an officer's work for an administration.
///
/// # Errors
/// [`Problem::LastLeadOfficer`] from the schema's own trigger.
pub fn end_officer(
    tx: &mut dyn Transaction,
    administration: AdministrationId,
    officer: OfficerId,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE officers SET state = 'ended', ended_at = ?3 WHERE id = ?1 AND administration = ?2 AND state = 'active'",
        &[officer.into(), administration.into(), now.into()],
    )
}

const DOMAIN: &str = "d.id, d.administration, v.version, v.settings";

fn read_domain(row: &Row) -> Result<Domain, Problem> {
    Ok(Domain {
        id: row.id(0)?,
        administration: row.id(1)?,
        version: row.number(2)?,
        settings: serde_json::from_str(row.text(3)?).map_err(|_| Problem::Unreadable {
            column: "settings".into(),
            expected: "settings of a domain",
        })?,
    })
}

/// Adds a domain with its first version.
pub fn add_domain(
    tx: &mut dyn Transaction,
    domain: &Domain,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "domains",
        &[
            ("id", domain.id.into()),
            ("administration", domain.administration.into()),
            ("version", domain.version.into()),
        ],
    )?;
    add_version(tx, domain, now)
}

fn add_version(
    tx: &mut dyn Transaction,
    domain: &Domain,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let settings = serde_json::to_string(&domain.settings)
        .map_err(|error| Problem::Engine(Box::new(error)))?;
    insert(
        tx,
        "domain_versions",
        &[
            ("domain", domain.id.into()),
            ("version", domain.version.into()),
            ("settings", settings.into()),
            ("since", now.into()),
        ],
    )
}

/// Puts a new version of a domain in force, if it follows on the one that was shown.
pub fn change_domain(
    tx: &mut dyn Transaction,
    changed: &Domain,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    let follows = tx.changed_one(
        "UPDATE domains SET version = ?2 WHERE id = ?1 AND version = ?3",
        &[changed.id.into(), changed.version.into(), changed.version.saturating_sub(1).into()],
    )?;
    if follows {
        add_version(tx, changed, now)?;
    }
    Ok(follows)
}

/// A domain as it is now.
pub fn domain(tx: &mut dyn Transaction, id: DomainId) -> Result<Option<Domain>, Problem> {
    let sql = format!(
        "SELECT {DOMAIN} FROM domains AS d
         JOIN domain_versions AS v ON v.domain = d.id AND v.version = d.version WHERE d.id = ?1"
    );
    tx.first(&sql, &[id.into()])?.as_ref().map(read_domain).transpose()
}

/// A domain as it was at a version.
pub fn domain_at(
    tx: &mut dyn Transaction,
    id: DomainId,
    version: u32,
) -> Result<Option<Domain>, Problem> {
    let sql = format!(
        "SELECT {DOMAIN} FROM domains AS d JOIN domain_versions AS v ON v.domain = d.id
         WHERE d.id = ?1 AND v.version = ?2"
    );
    tx.first(&sql, &[id.into(), version.into()])?.as_ref().map(read_domain).transpose()
}

/// All domains as they are now, those of one administration together.
pub fn all_domains(tx: &mut dyn Transaction) -> Result<Vec<Domain>, Problem> {
    let sql = format!(
        "SELECT {DOMAIN} FROM domains AS d
         JOIN domain_versions AS v ON v.domain = d.id AND v.version = d.version
         ORDER BY d.administration, d.id"
    );
    tx.query(&sql, &[])?.iter().map(read_domain).collect()
}
