//! What operations answer about the certifications that an administration granted.

use chrono::{DateTime, NaiveDate, Utc};
use rules::{CertificationId, DomainId, Names, Origin, SpaceCode, Standing};
use serde::Serialize;
use ts_rs::TS;

/// A certification as the administration that granted it sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertifiedRow {
    /// Identifies it.
    pub certification: CertificationId,
    /// For which domain.
    pub domain: DomainId,
    /// What people call the domain.
    pub domain_names: Names,
    /// The company that is certified.
    pub company: String,
    /// The company's national number.
    pub national_number: String,
    /// The identifier of the eSpace that is certified.
    pub space_code: SpaceCode,
    /// How it came to be.
    pub origin: Origin,
    /// How it stands.
    pub standing: Standing,
    /// Since when.
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    /// Its last day.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Days left after today, while it is in force.
    pub days_left: Option<u32>,
    /// How many mandates of the company in the domain are in force.
    pub mandates: u32,
    /// Whether the officer may end it.
    pub may_end: bool,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}
