//! Groups of companies: made, renamed and deleted, and clients moved between them (requirements V-8).

use std::collections::{BTreeMap, HashMap};

use rules::{GroupColour, GroupId, GroupName, Refusal, Right, SpaceId};
use serde::{Deserialize, Serialize};
use store::groups::Group;
use ts_rs::TS;

use super::clients::group_view;
use super::on_field;
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::operation::{Needs, Operation};
use crate::views::{GroupView, Placement};

/// Whoever prepares procedures for clients also keeps them in order; everybody sees the order.
const MAY: Needs = Needs::Member(Right::FillIn);

/// Makes a group, with clients in it if some are named.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CreateGroup {
    /// Which eSpace.
    pub space: SpaceId,
    /// What it will be called.
    pub name: String,
    /// Its colour.
    pub colour: GroupColour,
    /// The national numbers of the clients that it begins with.
    pub companies: Vec<String>,
}

/// Changes name and colour of a group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeGroup {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which group.
    pub group: GroupId,
    /// What it will be called.
    pub name: String,
    /// Its colour.
    pub colour: GroupColour,
    /// The version that was shown.
    pub version: u32,
}

/// Deletes a group; its clients are without a group then.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeleteGroup {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which group.
    pub group: GroupId,
}

/// Moves clients into groups or out of them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveClients {
    /// Which eSpace.
    pub space: SpaceId,
    /// Where each of them goes.
    pub places: Vec<Placement>,
}

impl Operation for CreateGroup {
    const NAME: &'static str = "create-group";
    const NEEDS: Needs = MAY;
    const CHANGES: bool = true;
    type Output = GroupView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<GroupView, Error> {
        desk.business_space()?;
        let name = GroupName::parse(&self.name)?;
        let id = desk.new_id()?;
        store::groups::add(desk.tx, self.space, id, &name, self.colour, desk.now).map_err(taken)?;
        desk.record(self.space, "group-created", details([("group", name.as_str().to_owned())]))?;
        let places: Vec<_> = self
            .companies
            .into_iter()
            .map(|national_number| Placement { national_number, group: Some(id) })
            .collect();
        move_all(desk, self.space, &places)?;
        Ok(group_view(of_space(desk, self.space, id)?))
    }
}

impl Operation for ChangeGroup {
    const NAME: &'static str = "change-group";
    const NEEDS: Needs = MAY;
    const CHANGES: bool = true;
    type Output = GroupView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<GroupView, Error> {
        desk.business_space()?;
        let former = of_space(desk, self.space, self.group)?;
        let name = GroupName::parse(&self.name)?;
        let changed = store::groups::change(
            desk.tx,
            self.space,
            self.group,
            &name,
            self.colour,
            self.version,
        );
        if !changed.map_err(taken)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let words = [("group", name.as_str().to_owned()), ("former", former.name)];
        desk.record(self.space, "group-changed", details(words))?;
        Ok(group_view(of_space(desk, self.space, self.group)?))
    }
}

impl Operation for DeleteGroup {
    const NAME: &'static str = "delete-group";
    const NEEDS: Needs = MAY;
    const CHANGES: bool = true;
    /// The national numbers of the clients that were in it: whoever undoes it makes it again with
    /// them.
    type Output = Vec<String>;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<String>, Error> {
        desk.business_space()?;
        let group = of_space(desk, self.space, self.group)?;
        let companies: Vec<String> = store::clients::empty_group(desk.tx, self.space, group.id)?
            .into_iter()
            .map(|client| client.national_number)
            .collect();
        if !store::groups::remove(desk.tx, self.space, group.id)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let words = [
            ("group", group.name),
            ("count", companies.len().to_string()),
            ("numbers", companies.join(" ")),
        ];
        desk.record(self.space, "group-deleted", details(words))?;
        Ok(companies)
    }
}

impl Operation for MoveClients {
    const NAME: &'static str = "move-clients";
    const NEEDS: Needs = MAY;
    const CHANGES: bool = true;
    /// Where those that moved were before: moving them there undoes it.
    type Output = Vec<Placement>;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<Placement>, Error> {
        desk.business_space()?;
        move_all(desk, self.space, &self.places)
    }
}

/// A group of the eSpace; any other does not exist for it.
fn of_space(desk: &mut Desk<'_>, space: SpaceId, group: GroupId) -> Result<Group, Error> {
    Ok(store::groups::get(desk.tx, space, group)?.ok_or(Refusal::NotFound)?)
}

fn taken(problem: store::Problem) -> Error {
    match problem {
        store::Problem::Conflict(_) => on_field("name", Refusal::GroupNameTaken).into(),
        other => other.into(),
    }
}

/// Moves clients, all or none, and records it once for each group that took some in. Those that are
/// where they should be stay untouched.
fn move_all(
    desk: &mut Desk<'_>,
    space: SpaceId,
    places: &[Placement],
) -> Result<Vec<Placement>, Error> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let names: HashMap<GroupId, String> = store::groups::of_space(desk.tx, space)?
        .into_iter()
        .map(|one| (one.id, one.name))
        .collect();
    let clients: HashMap<String, (String, Option<GroupId>)> =
        store::clients::of_space(desk.tx, space)?
            .into_iter()
            .map(|client| (client.national_number, (client.name, client.group)))
            .collect();
    let mut before = Vec::new();
    let mut moved: BTreeMap<Option<GroupId>, Vec<&str>> = BTreeMap::new();
    for place in places {
        let (_, group) = clients.get(&place.national_number).ok_or(Refusal::NotFound)?;
        if place.group.is_some_and(|group| !names.contains_key(&group)) {
            return Err(Refusal::NotFound.into());
        }
        if *group == place.group {
            continue;
        }
        store::clients::place(desk.tx, space, &place.national_number, place.group)?;
        before.push(Placement { national_number: place.national_number.clone(), group: *group });
        moved.entry(place.group).or_default().push(&place.national_number);
    }
    for (group, numbers) in moved {
        let mut words = details([
            ("count", numbers.len().to_string()),
            ("numbers", numbers.join(" ")),
            // One is called by its name, several are counted.
            (
                "company",
                match numbers.as_slice() {
                    [only] => clients[*only].0.clone(),
                    _ => String::new(),
                },
            ),
        ]);
        match group {
            Some(group) => {
                words.insert("group".to_owned(), names[&group].clone());
                desk.record(space, "clients-grouped", words)?;
            }
            None => desk.record(space, "clients-ungrouped", words)?,
        }
    }
    Ok(before)
}
