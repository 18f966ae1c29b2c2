//! The table `spaces`: eSpaces, private and business.

use chrono::{DateTime, Utc};
use rules::{CompanyId, MemberId, PersonId, SpaceCode, SpaceId, SpaceKind};

use crate::database::insert;
use crate::members::{Standing, standing};
use crate::{Problem, Row, Transaction, search_keys};

/// An eSpace.
#[derive(Debug, Clone)]
pub struct Space {
    /// Identifies it.
    pub id: SpaceId,
    /// Its identifier for people.
    pub code: SpaceCode,
    /// Private or business.
    pub kind: SpaceKind,
    /// The company; none for a private eSpace.
    pub company: Option<CompanyId>,
    /// The person; none for a business eSpace.
    pub person: Option<PersonId>,
    /// The company's legal name; empty for a private eSpace.
    pub company_name: String,
    /// What distinguishes it from the company's other eSpaces.
    pub label: String,
}

impl Space {
    /// Its name as people know it.
    #[must_use]
    pub fn name(&self) -> String {
        name_of(&self.company_name, &self.label)
    }
}

/// What people know an eSpace by: its company, and its label where it has one.
#[must_use]
pub fn name_of(company_name: &str, label: &str) -> String {
    if label.is_empty() { company_name.to_owned() } else { format!("{company_name} – {label}") }
}

const COLUMNS: &str =
    "s.id, s.code, s.kind, s.company, s.person, coalesce(c.legal_name, ''), s.label";

fn read(row: &Row) -> Result<Space, Problem> {
    Ok(Space {
        id: row.id(0)?,
        code: row.word(1)?,
        kind: row.word(2)?,
        company: row.optional_id(3)?,
        person: row.optional_id(4)?,
        company_name: row.string(5)?,
        label: row.string(6)?,
    })
}

/// Adds an eSpace.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(tx: &mut dyn Transaction, space: &Space, now: DateTime<Utc>) -> Result<(), Problem> {
    insert(
        tx,
        "spaces",
        &[
            ("id", space.id.into()),
            ("code", (&space.code).into()),
            ("kind", space.kind.word().into()),
            ("company", space.company.into()),
            ("person", space.person.into()),
            ("label", (&space.label).into()),
            ("search_key", search_key(space).into()),
            ("created_at", now.into()),
        ],
    )
}

fn search_key(space: &Space) -> String {
    search_keys::of_space(&space.company_name, &space.label, space.code.as_str())
}

/// Changes the label, and with it what the eSpace is found by.
pub fn change_label(tx: &mut dyn Transaction, space: &Space) -> Result<(), Problem> {
    tx.execute(
        "UPDATE spaces SET label = ?2, search_key = ?3 WHERE id = ?1",
        &[space.id.into(), (&space.label).into(), search_key(space).into()],
    )
    .map(|_| ())
}

/// All eSpaces of a company.
pub fn of_company(tx: &mut dyn Transaction, company: CompanyId) -> Result<Vec<Space>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM spaces AS s JOIN companies AS c ON c.id = s.company WHERE s.company = ?1"
    );
    tx.query(&sql, &[company.into()])?.iter().map(read).collect()
}

/// An eSpace by id.
pub fn get(tx: &mut dyn Transaction, id: SpaceId) -> Result<Option<Space>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM spaces AS s LEFT JOIN companies AS c ON c.id = s.company WHERE s.id = ?1"
    );
    tx.first(&sql, &[id.into()])?.as_ref().map(read).transpose()
}

/// Whether an identifier was ever used.
pub fn code_is_used(tx: &mut dyn Transaction, code: &SpaceCode) -> Result<bool, Problem> {
    Ok(tx.count("SELECT count(*) FROM spaces WHERE code = ?1", &[code.into()])? > 0)
}

/// A person's private eSpace.
pub fn private_of(tx: &mut dyn Transaction, person: PersonId) -> Result<Option<Space>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM spaces AS s LEFT JOIN companies AS c ON c.id = s.company
         WHERE s.kind = 'private' AND s.person = ?1"
    );
    tx.first(&sql, &[person.into()])?.as_ref().map(read).transpose()
}

/// An eSpace with a person's standing in it, and its numbers.
#[derive(Debug, Clone)]
pub struct OfPerson {
    /// The eSpace.
    pub space: Space,
    /// The membership.
    pub member: MemberId,
    /// What the person may do there.
    pub standing: Standing,
    /// Active members.
    pub members: u32,
    /// Invitations that are stored as pending and end on `today` or later.
    pub invitations: u32,
}

/// The business eSpaces of which a person is an active member, by name.
pub fn of_person(
    tx: &mut dyn Transaction,
    person: PersonId,
    today: rules::LuxembourgDay,
) -> Result<Vec<OfPerson>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS}, m.id, m.task, m.extra_rights, m.choice, m.state, m.ssn,
           (SELECT count(*) FROM members AS o WHERE o.space = s.id AND o.state = 'active'),
           (SELECT count(*) FROM invitations AS i WHERE i.space = s.id AND i.state = 'pending' AND i.expires_on >= ?2)
         FROM members AS m
         JOIN spaces AS s ON s.id = m.space
         JOIN companies AS c ON c.id = s.company
         WHERE m.person = ?1 AND m.state = 'active'
         ORDER BY s.search_key"
    );
    tx.query(&sql, &[person.into(), today.into()])?
        .iter()
        .map(|row| {
            Ok(OfPerson {
                space: read(row)?,
                member: row.id(7)?,
                standing: standing(row, 8)?,
                members: row.number(13)?,
                invitations: row.number(14)?,
            })
        })
        .collect()
}

/// The active members and waiting invitations of one eSpace.
pub fn numbers(
    tx: &mut dyn Transaction,
    space: SpaceId,
    today: rules::LuxembourgDay,
) -> Result<(u32, u32), Problem> {
    let members = tx.count(
        "SELECT count(*) FROM members WHERE space = ?1 AND state = 'active'",
        &[space.into()],
    )?;
    let invitations = tx.count(
        "SELECT count(*) FROM invitations WHERE space = ?1 AND state = 'pending' AND expires_on >= ?2",
        &[space.into(), today.into()],
    )?;
    Ok((members, invitations))
}

/// How many business eSpaces a certificate was used to join, by its active members.
pub fn count_by_certificate(tx: &mut dyn Transaction, ssn: &rules::Ssn) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(*) FROM members WHERE ssn = ?1 AND state IN ('active', 'suspended')",
        &[ssn.into()],
    )
}
