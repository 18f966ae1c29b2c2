//! How a client company stands with a representative, over all its mandates (requirements V-4, V-8).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{LuxembourgDay, day_in_luxembourg};

/// So many days before its end something is said to end soon.
pub const ENDS_SOON_DAYS: i64 = 60;

/// What an eSpace holds for a client in one domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DomainHold {
    /// The last day on which a mandate of the domain is in force; none if none is in force now. Of
    /// several the latest counts: until then the representative may act.
    pub until: Option<LuxembourgDay>,
    /// Whether a mandate on paper waits for the client's confirmation.
    pub unconfirmed: bool,
}

/// How a client stands, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClientState {
    /// In a domain the last day of all its mandates is near.
    Ending,
    /// A mandate on paper waits for the client, in a domain in which none is in force.
    Unconfirmed,
    /// Mandates are in force, and none has to be thought of yet.
    InForce,
    /// No mandate is in force.
    Over,
}

/// How a client stands at an instant. Domains in which nothing is in force any more count only if
/// there is no other.
#[must_use]
pub fn client_state(holds: &[DomainHold], now: DateTime<Utc>) -> ClientState {
    let today = day_in_luxembourg(now);
    let ends_soon = |until: LuxembourgDay| (until - today).num_days() <= ENDS_SOON_DAYS;
    let mut state = ClientState::Over;
    for hold in holds {
        state = state.min(match hold.until {
            Some(until) if ends_soon(until) => ClientState::Ending,
            Some(_) => ClientState::InForce,
            None if hold.unconfirmed => ClientState::Unconfirmed,
            None => ClientState::Over,
        });
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hold(until: &str, unconfirmed: bool) -> DomainHold {
        DomainHold { until: until.parse().ok(), unconfirmed }
    }

    #[test]
    fn the_most_pressing_domain_tells_how_a_client_stands_v_4() {
        let now = "2026-11-24T10:00:00Z".parse().unwrap();
        let state = |holds: &[DomainHold]| client_state(holds, now);
        let far = hold("2027-12-31", false);
        let near = hold("2027-01-23", false);
        assert_eq!(state(&[]), ClientState::Over);
        assert_eq!(state(&[hold("", false)]), ClientState::Over);
        assert_eq!(state(&[hold("", false), far]), ClientState::InForce);
        assert_eq!(state(&[hold("", true)]), ClientState::Unconfirmed);
        assert_eq!(state(&[hold("", true), far]), ClientState::Unconfirmed);
        assert_eq!(state(&[far, near, hold("", true)]), ClientState::Ending);
        assert_eq!(state(&[hold("2027-01-24", false)]), ClientState::InForce, "61 days are left");
    }
}
