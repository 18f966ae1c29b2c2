//! Certifications and mandates: whether they are in force, and what a principal may change
//! (requirements D-2, V-1 to V-7).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{LuxembourgDay, Refusal, Scope, day_in_luxembourg};

/// How a certification or mandate came to be (requirements V-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// By a code from the administration's letter.
    Letter,
    /// By a code that the principal made in their eSpace.
    Principal,
    /// By an officer who read the supporting documents.
    Procedure,
    /// On paper.
    Paper,
}

impl Origin {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Principal => "principal",
            Self::Procedure => "procedure",
            Self::Paper => "paper",
        }
    }
}

/// What the store keeps about the end of a certification or mandate. That its last day has passed
/// is not stored: [`standing`] tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HoldState {
    /// Recorded from paper; gives no access until the principal confirms it (requirements V-6).
    Unconfirmed,
    /// In force until its last day.
    Active,
    /// Ended by the principal, or by the administration.
    Revoked,
    /// Given up by the representative.
    GivenUp,
    /// Ended because its code was replaced, or another took its place.
    Replaced,
    /// The principal did not confirm it.
    Declined,
}

impl HoldState {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Active => "active",
            Self::Revoked => "revoked",
            Self::GivenUp => "given-up",
            Self::Replaced => "replaced",
            Self::Declined => "declined",
        }
    }
}

/// What a certification or mandate is on a given day; the one formula for lists, letters, messages
/// and use alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// In force.
    InForce,
    /// Waits for the principal.
    Unconfirmed,
    /// Its last day has passed.
    Ended,
    /// Was revoked.
    Revoked,
    /// Was given up.
    GivenUp,
    /// Was replaced.
    Replaced,
    /// Was not confirmed.
    Declined,
}

/// What a certification or mandate is at an instant. Its last day counts to its end, in Luxembourg.
#[must_use]
pub fn standing(state: HoldState, ends_on: LuxembourgDay, now: DateTime<Utc>) -> Standing {
    let past = day_in_luxembourg(now) > ends_on;
    match state {
        HoldState::Active | HoldState::Unconfirmed if past => Standing::Ended,
        HoldState::Active => Standing::InForce,
        HoldState::Unconfirmed => Standing::Unconfirmed,
        HoldState::Revoked => Standing::Revoked,
        HoldState::GivenUp => Standing::GivenUp,
        HoldState::Replaced => Standing::Replaced,
        HoldState::Declined => Standing::Declined,
    }
}

/// Whether a mandate lets its representative do this now (requirements V-7): asked each time it is
/// used.
///
/// # Errors
/// The refusal that says why not.
pub fn decide_use(
    state: HoldState,
    ends_on: LuxembourgDay,
    scope: &Scope,
    item: &str,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    in_force(state, ends_on, now)?;
    if scope.covers(item) { Ok(()) } else { Err(Refusal::OutOfScope) }
}

/// Whether a mandate is in force, and if not, why not.
///
/// # Errors
/// [`Refusal::MandateUnconfirmed`], [`Refusal::MandateEnded`], [`Refusal::MandateRevoked`],
/// [`Refusal::MandateGivenUp`], [`Refusal::MandateReplaced`], [`Refusal::MandateDeclined`].
pub fn in_force(
    state: HoldState,
    ends_on: LuxembourgDay,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    match standing(state, ends_on, now) {
        Standing::InForce => Ok(()),
        Standing::Unconfirmed => Err(Refusal::MandateUnconfirmed),
        Standing::Ended => Err(Refusal::MandateEnded { on: ends_on }),
        Standing::Revoked => Err(Refusal::MandateRevoked),
        Standing::GivenUp => Err(Refusal::MandateGivenUp),
        Standing::Replaced => Err(Refusal::MandateReplaced),
        Standing::Declined => Err(Refusal::MandateDeclined),
    }
}

/// An end-of-use date that a principal chose: not passed, not after the latest one possible
/// (requirements D-5, V-2).
///
/// # Errors
/// [`Refusal::DayPassed`], [`Refusal::EndTooLate`].
pub fn chosen_end(
    chosen: LuxembourgDay,
    latest: LuxembourgDay,
    now: DateTime<Utc>,
) -> Result<LuxembourgDay, Refusal> {
    if chosen < day_in_luxembourg(now) {
        Err(Refusal::DayPassed)
    } else if chosen > latest {
        Err(Refusal::EndTooLate { latest })
    } else {
        Ok(chosen)
    }
}

/// A certification in force, as far as it carries what its company gives.
#[derive(Debug, Clone, Copy)]
pub struct Carrier<'a> {
    /// Its last day.
    pub ends_on: LuxembourgDay,
    /// What it covers.
    pub scope: &'a Scope,
}

/// What of a mandate the certifications of its principal carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// As much of its scope as one of them covers.
    pub scope: Scope,
    /// The last day of that one.
    pub until: LuxembourgDay,
}

/// What the certifications of a company in a domain carry of what it gave with a scope: it rests on
/// the one that covers most of it, and among several such on the one that lasts longest. Nothing if
/// none covers any of it.
#[must_use]
pub fn carried(scope: &Scope, carriers: &[Carrier<'_>]) -> Option<Carried> {
    carriers
        .iter()
        .filter_map(|carrier| {
            let scope = scope.within(carrier.scope).ok()?;
            Some(Carried { scope, until: carrier.ends_on })
        })
        .max_by_key(|carried| (carried.scope.keys().len(), carried.until))
}

/// What a principal gives by confirming a mandate on paper: what stands there, as far as their
/// certification carries it (requirements V-2, V-6).
///
/// # Errors
/// [`Refusal::MandateEnded`] if its last day has passed; [`Refusal::MandateNotCarried`] if nothing of it
/// is carried.
pub fn confirmed(
    scope: &Scope,
    ends_on: LuxembourgDay,
    carrier: Carrier<'_>,
    now: DateTime<Utc>,
) -> Result<Carried, Refusal> {
    if day_in_luxembourg(now) > ends_on {
        return Err(Refusal::MandateEnded { on: ends_on });
    }
    let carried = carried(scope, &[carrier]).ok_or(Refusal::MandateNotCarried)?;
    Ok(Carried { until: carried.until.min(ends_on), ..carried })
}

#[cfg(test)]
mod tests {
    use chrono::{Days, TimeDelta};
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn any_state() -> impl Strategy<Value = HoldState> {
        prop::sample::select(vec![
            HoldState::Unconfirmed,
            HoldState::Active,
            HoldState::Revoked,
            HoldState::GivenUp,
            HoldState::Replaced,
            HoldState::Declined,
        ])
    }

    proptest! {
        #[test]
        fn nobody_acts_on_a_mandate_that_is_not_in_force_on_that_day_v_7(
            state in any_state(),
            // A year in steps of minutes, over both nights on which the clocks change.
            minute in 0i64..366 * 24 * 60,
            day in 0u64..366,
            item in "[ab]",
        ) {
            let now = at("2026-12-31T23:00:00Z") + TimeDelta::minutes(minute);
            let ends_on = LuxembourgDay::from_ymd_opt(2027, 1, 1).unwrap() + Days::new(day);
            let scope = Scope::of(["a".to_owned()]);
            let allowed = decide_use(state, ends_on, &scope, &item, now).is_ok();
            let today = now.with_timezone(&chrono_tz::Europe::Luxembourg).date_naive();
            prop_assert_eq!(allowed, state == HoldState::Active && today <= ends_on && item == "a");
        }
    }

    #[test]
    fn the_last_day_counts_to_its_end_also_when_the_clocks_change_d_5() {
        // Summer time ends at 3 in the morning of 31 October 2027; the day has 25 hours.
        let day: LuxembourgDay = "2027-10-31".parse().unwrap();
        let decide = |now| in_force(HoldState::Active, day, at(now));
        assert_eq!(decide("2027-10-31T22:59:59Z"), Ok(()));
        assert_eq!(decide("2027-10-31T23:00:00Z"), Err(Refusal::MandateEnded { on: day }));
        // It begins at 2 in the morning of 28 March 2027; the day has 23 hours.
        let day: LuxembourgDay = "2027-03-28".parse().unwrap();
        let decide = |now| in_force(HoldState::Active, day, at(now));
        assert_eq!(decide("2027-03-28T21:59:59Z"), Ok(()));
        assert_eq!(decide("2027-03-28T22:00:00Z"), Err(Refusal::MandateEnded { on: day }));
    }

    #[test]
    fn a_mandate_rests_on_the_certification_that_covers_most_of_it_and_lasts_longest_d_2_d_5() {
        let scope = |keys: &[&str]| Scope::of(keys.iter().map(ToString::to_string));
        let (all, some) = (scope(&["a", "b"]), scope(&["a"]));
        let day = |text: &str| text.parse().unwrap();
        let carriers = [
            Carrier { ends_on: day("2027-01-31"), scope: &all },
            Carrier { ends_on: day("2027-06-30"), scope: &some },
        ];
        let rests =
            |scope: &Scope, until: &str| Some(Carried { scope: scope.clone(), until: day(until) });
        assert_eq!(carried(&some, &carriers), rests(&some, "2027-06-30"));
        assert_eq!(carried(&all, &carriers), rests(&all, "2027-01-31"));
        assert_eq!(carried(&scope(&["a", "c"]), &carriers), rests(&some, "2027-06-30"));
        assert_eq!(carried(&scope(&["c"]), &carriers), None);
        assert_eq!(carried(&some, &[]), None);
    }

    #[test]
    fn an_end_is_brought_forward_and_never_beyond_the_owners_v_2() {
        let latest = "2027-12-31".parse().unwrap();
        let now = at("2026-11-24T10:00:00Z");
        let choose = |day: &str| chosen_end(day.parse().unwrap(), latest, now);
        assert_eq!(choose("2026-11-23"), Err(Refusal::DayPassed));
        assert!(choose("2026-11-24").is_ok() && choose("2027-12-31").is_ok());
        assert_eq!(choose("2028-01-01"), Err(Refusal::EndTooLate { latest }));
    }
}
