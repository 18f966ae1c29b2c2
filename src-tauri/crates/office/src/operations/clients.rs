//! The client companies of a representative: the principals of the mandates that its eSpace received,
//! in their groups (requirements V-4, V-8).

use std::collections::{BTreeMap, BTreeSet};

use rules::{DomainHold, Refusal, Right, SpaceId, client_state};
use serde::{Deserialize, Serialize};
use store::clients::{Client, Held};
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Error;
use crate::mandates::{Side, mandate_row};
use crate::operation::{Needs, Operation};
use crate::requests::Domains;
use crate::views::{ClientDomain, ClientRow, ClientView, Clients, GroupView, NamedDomain};

/// The client companies of an eSpace with their groups.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListClients {
    /// Which eSpace.
    pub space: SpaceId,
}

/// Everything about a client.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClientDetails {
    /// Which eSpace.
    pub space: SpaceId,
    /// The client's national number.
    pub national_number: String,
}

impl Operation for ListClients {
    const NAME: &'static str = "list-clients";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = Clients;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Clients, Error> {
        desk.business_space()?;
        let mut held: BTreeMap<String, Vec<Held>> = BTreeMap::new();
        let mut known = BTreeSet::new();
        let today = desk.today();
        for one in store::clients::held(desk.tx, self.space, today)? {
            known.insert(one.domain);
            held.entry(one.national_number.clone()).or_default().push(one);
        }
        let rows = store::clients::of_space(desk.tx, self.space)?
            .into_iter()
            .map(|client| {
                let held = held.remove(&client.national_number).unwrap_or_default();
                row(desk, client, &held)
            })
            .collect();
        let domains = Domains::read(desk)?;
        let domains = known
            .into_iter()
            .map(|domain| Ok(NamedDomain { domain, names: domains.names(domain)? }))
            .collect::<Result<_, Error>>()?;
        Ok(Clients {
            groups: groups(desk, self.space)?,
            domains,
            rows,
            may_change: desk.member()?.standing.grant.rights().has(Right::FillIn),
        })
    }
}

impl Operation for ClientDetails {
    const NAME: &'static str = "client-details";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = ClientView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ClientView, Error> {
        desk.business_space()?;
        let client = store::clients::get(desk.tx, self.space, &self.national_number)?
            .ok_or(Refusal::NotFound)?;
        let today = desk.today();
        let held = store::clients::held_for(desk.tx, self.space, &client.national_number, today)?;
        let domains = Domains::read(desk)?;
        let mandates =
            store::mandates::received_from(desk.tx, self.space, &client.national_number)?
                .iter()
                .map(|mandate| mandate_row(desk, &domains, mandate, Side::Representative))
                .collect::<Result<_, _>>()?;
        Ok(ClientView { row: row(desk, client, &held), mandates })
    }
}

/// The groups of an eSpace, by name.
pub(super) fn groups(desk: &mut Desk<'_>, space: SpaceId) -> Result<Vec<GroupView>, Error> {
    Ok(store::groups::of_space(desk.tx, space)?.into_iter().map(group_view).collect())
}

/// A group as it is shown.
pub(super) fn group_view(group: store::groups::Group) -> GroupView {
    GroupView { group: group.id, name: group.name, colour: group.colour, version: group.version }
}

/// A client in a list.
fn row(desk: &Desk<'_>, client: Client, held: &[Held]) -> ClientRow {
    let holds: Vec<_> = held
        .iter()
        .map(|one| DomainHold { until: one.until, unconfirmed: one.unconfirmed })
        .collect();
    let mut domains: Vec<_> = held
        .iter()
        .map(|one| ClientDomain {
            domain: one.domain,
            until: one.until,
            unconfirmed: one.unconfirmed,
        })
        .collect();
    domains.sort_by_key(|domain| domain.until.is_none());
    let next_end = held.iter().filter_map(|one| one.until).min();
    ClientRow {
        national_number: client.national_number,
        name: client.name,
        group: client.group,
        domains,
        next_end,
        days_left: next_end.and_then(|day| u32::try_from((day - desk.today()).num_days()).ok()),
        state: client_state(&holds, desk.now),
        mandates: held.iter().map(|one| one.mandates).sum(),
    }
}
