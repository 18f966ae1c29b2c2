//! What operations answer about client companies and their groups.

use chrono::NaiveDate;
use rules::{ClientState, DomainId, GroupColour, GroupId, Names};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MandateRow;

/// A group of companies.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// Identifies it.
    pub group: GroupId,
    /// What it is called.
    pub name: String,
    /// Its colour.
    pub colour: GroupColour,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}

/// In which group a client is, or is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Placement {
    /// The client's national number.
    pub national_number: String,
    /// The group; none is “without a group”.
    pub group: Option<GroupId>,
}

/// A domain by its name.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedDomain {
    /// Identifies it.
    pub domain: DomainId,
    /// What people call it.
    pub names: Names,
}

/// What is held for a client in one domain.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClientDomain {
    /// Which domain.
    pub domain: DomainId,
    /// The last day of the mandate in force that ends last; none if none is in force.
    #[ts(type = "string | null")]
    pub until: Option<NaiveDate>,
    /// Whether a mandate on paper waits for the client's confirmation.
    pub unconfirmed: bool,
}

/// A client company in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClientRow {
    /// Its national number, which tells it apart from the others.
    pub national_number: String,
    /// Its legal name.
    pub name: String,
    /// In which group it is.
    pub group: Option<GroupId>,
    /// The domains of its mandates, those in force first.
    pub domains: Vec<ClientDomain>,
    /// The nearest day on which mandates end in a domain; none if none is in force.
    #[ts(type = "string | null")]
    pub next_end: Option<NaiveDate>,
    /// Days left until then, after today.
    pub days_left: Option<u32>,
    /// How it stands.
    pub state: ClientState,
    /// How many mandates there are and were.
    pub mandates: u32,
}

/// The client companies of an eSpace.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Clients {
    /// The groups, by name.
    pub groups: Vec<GroupView>,
    /// The domains that occur in the rows.
    pub domains: Vec<NamedDomain>,
    /// The clients, by name.
    pub rows: Vec<ClientRow>,
    /// Whether the asker may make groups and move clients.
    pub may_change: bool,
}

/// Everything about a client.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClientView {
    /// The row of the list.
    pub row: ClientRow,
    /// Its mandates, the newest first.
    pub mandates: Vec<MandateRow>,
}
