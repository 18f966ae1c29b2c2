//! The table `company_groups`: the groups into which an eSpace puts its client companies
//! (requirements V-8).

use chrono::{DateTime, Utc};
use rules::{GroupColour, GroupId, GroupName, SpaceId};

use crate::database::insert;
use crate::{Problem, Row, Transaction};

/// A group of companies.
#[derive(Debug, Clone)]
pub struct Group {
    /// Identifies it.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
    /// Its colour.
    pub colour: GroupColour,
    /// Grows with every change.
    pub version: u32,
}

fn read(row: &Row) -> Result<Group, Problem> {
    Ok(Group {
        id: row.id(0)?,
        name: row.string(1)?,
        colour: row.word(2)?,
        version: row.number(3)?,
    })
}

/// The groups of an eSpace, by name.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn of_space(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Group>, Problem> {
    tx.query(
        "SELECT g.id, g.name, g.colour, g.version FROM company_groups AS g WHERE g.space = ?1 ORDER BY g.name_key",
        &[space.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// A group of an eSpace; those of others do not exist for it.
pub fn get(
    tx: &mut dyn Transaction,
    space: SpaceId,
    id: GroupId,
) -> Result<Option<Group>, Problem> {
    tx.first(
        "SELECT g.id, g.name, g.colour, g.version FROM company_groups AS g WHERE g.space = ?1 AND g.id = ?2",
        &[space.into(), id.into()],
    )?
    .as_ref()
    .map(read)
    .transpose()
}

/// Adds an empty group.
///
/// # Errors
/// [`Problem::Conflict`] if the eSpace has a group of that name; so for [`change`].
pub fn add(
    tx: &mut dyn Transaction,
    space: SpaceId,
    id: GroupId,
    name: &GroupName,
    colour: GroupColour,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "company_groups",
        &[
            ("id", id.into()),
            ("space", space.into()),
            ("name", name.as_str().into()),
            ("name_key", name.key().into()),
            ("colour", colour.word().into()),
            ("created_at", now.into()),
        ],
    )
}

/// Changes name and colour of a group, if it is still at the version that was shown.
pub fn change(
    tx: &mut dyn Transaction,
    space: SpaceId,
    id: GroupId,
    name: &GroupName,
    colour: GroupColour,
    version: u32,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE company_groups SET name = ?4, name_key = ?5, colour = ?6, version = version + 1
         WHERE space = ?1 AND id = ?2 AND version = ?3",
        &[
            space.into(),
            id.into(),
            version.into(),
            name.as_str().into(),
            name.key().into(),
            colour.word().into(),
        ],
    )
}

/// Removes a group. Its companies have to be without a group by then.
pub fn remove(tx: &mut dyn Transaction, space: SpaceId, id: GroupId) -> Result<bool, Problem> {
    tx.changed_one(
        "DELETE FROM company_groups WHERE space = ?1 AND id = ?2",
        &[space.into(), id.into()],
    )
}
