//! Entering an access code: attempts, and every way in which it may not be taken
//! (requirements D-5 to D-8).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CodeKind, LuxembourgDay, Refusal, day_in_luxembourg};

/// So many wrong codes within [`ATTEMPT_WINDOW`] lock the entry (requirements D-7).
pub const MOST_WRONG_CODES: usize = 5;
/// Within this time wrong codes are counted together, and for this long the entry is locked.
pub const ATTEMPT_WINDOW: TimeDelta = TimeDelta::minutes(15);
/// So many wrong security codes block a code for good (requirements D-7).
pub const MOST_WRONG_SECURITY_CODES: u32 = 5;

/// Whether a code may be entered now, given when wrong ones were entered before, in any order.
/// Asked once for the eSpace and once for the person, so that switching either does not help.
///
/// # Errors
/// [`Refusal::CodeEntryLocked`].
pub fn decide_attempt(wrong_at: &[DateTime<Utc>], now: DateTime<Utc>) -> Result<(), Refusal> {
    let mut latest = wrong_at.to_vec();
    latest.sort_unstable_by(|a, b| b.cmp(a));
    let (Some(last), Some(fifth)) = (latest.first(), latest.get(MOST_WRONG_CODES - 1)) else {
        return Ok(());
    };
    let until = *last + ATTEMPT_WINDOW;
    if *last - *fifth < ATTEMPT_WINDOW && now < until {
        Err(Refusal::CodeEntryLocked { until })
    } else {
        Ok(())
    }
}

/// How many wrong codes are left before the entry is locked.
#[must_use]
pub fn attempts_left(wrong_at: &[DateTime<Utc>], now: DateTime<Utc>) -> u32 {
    let recent = wrong_at.iter().filter(|at| now - **at < ATTEMPT_WINDOW).count();
    u32::try_from(MOST_WRONG_CODES.saturating_sub(recent)).unwrap_or(0)
}

/// Where an access code stands. That its deadline has passed is not stored: [`decide_entry`] tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeState {
    /// Was issued and waits to be entered.
    Issued,
    /// Was entered; a certification or mandate came of it.
    Used,
    /// Was taken back by the principal or the administration.
    Revoked,
    /// Made way for another.
    Replaced,
    /// Too many wrong security codes.
    Blocked,
}

impl CodeState {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Used => "used",
            Self::Revoked => "revoked",
            Self::Replaced => "replaced",
            Self::Blocked => "blocked",
        }
    }
}

/// What is known about a code that was entered.
#[derive(Debug, Clone, Copy)]
pub struct EnteredCode {
    /// Owner's or representative's.
    pub kind: CodeKind,
    /// Where it stands.
    pub state: CodeState,
    /// The last day on which it can be activated.
    pub activate_by: LuxembourgDay,
    /// The last day of what it brings.
    pub ends_on: LuxembourgDay,
    /// Whether it was made for the company of the eSpace in which it is entered.
    pub own_company: bool,
}

/// Whether a code that exists may be activated in an eSpace now (requirements D-8). The
/// security code is asked for only after this.
///
/// # Errors
/// The outcome by name.
pub fn decide_entry(code: &EnteredCode, now: DateTime<Utc>) -> Result<(), Refusal> {
    match (code.kind, code.own_company) {
        (CodeKind::Owner, false) => return Err(Refusal::CodeOfAnotherCompany),
        (CodeKind::Representative, true) => return Err(Refusal::CodeOfYourOwnCompany),
        _ => {}
    }
    match code.state {
        CodeState::Used => return Err(Refusal::CodeUsed),
        CodeState::Revoked => return Err(Refusal::CodeRevoked),
        CodeState::Replaced => return Err(Refusal::CodeReplaced),
        CodeState::Blocked => return Err(Refusal::CodeBlocked),
        CodeState::Issued => {}
    }
    let deadline = code.activate_by.min(code.ends_on);
    if day_in_luxembourg(now) > deadline {
        return Err(Refusal::CodeDeadlinePassed { on: deadline });
    }
    Ok(())
}

/// What a wrong security code does, as the n-th one for this code.
#[must_use]
pub fn wrong_security_code(wrong_before: u32) -> Refusal {
    let left = MOST_WRONG_SECURITY_CODES.saturating_sub(wrong_before.saturating_add(1));
    if left == 0 { Refusal::CodeBlocked } else { Refusal::SecurityCodeWrong { left } }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn minutes(list: &[i64]) -> Vec<DateTime<Utc>> {
        list.iter().map(|m| at("2026-11-24T10:00:00Z") + TimeDelta::minutes(*m)).collect()
    }

    #[test]
    fn five_wrong_codes_in_fifteen_minutes_lock_for_fifteen_minutes_d_7() {
        let five = minutes(&[0, 3, 6, 9, 14]);
        let until = minutes(&[29])[0];
        assert_eq!(decide_attempt(&five[..4], minutes(&[10])[0]), Ok(()));
        for minute in [14, 20, 28] {
            let now = minutes(&[minute])[0];
            assert_eq!(decide_attempt(&five, now), Err(Refusal::CodeEntryLocked { until }));
        }
        assert_eq!(decide_attempt(&five, until), Ok(()));
        assert_eq!(decide_attempt(&minutes(&[0, 3, 6, 9, 15]), minutes(&[15])[0]), Ok(()));
        assert_eq!(attempts_left(&five[..3], minutes(&[10])[0]), 2);
        assert_eq!(attempts_left(&five[..3], minutes(&[16])[0]), 3);
    }

    proptest! {
        #[test]
        fn no_rhythm_of_guessing_gets_more_than_five_wrong_codes_into_fifteen_minutes_d_7(
            waits in prop::collection::vec(0i64..400, 1..60)
        ) {
            let mut now = at("2026-11-24T10:00:00Z");
            let mut wrong: Vec<DateTime<Utc>> = Vec::new();
            for seconds in waits {
                now += TimeDelta::seconds(seconds);
                if decide_attempt(&wrong, now).is_ok() {
                    wrong.push(now);
                }
            }
            for (place, first) in wrong.iter().enumerate() {
                let together = wrong[place..].iter().filter(|at| **at - *first < ATTEMPT_WINDOW).count();
                prop_assert!(together <= MOST_WRONG_CODES);
            }
        }
    }

    fn code(kind: CodeKind, state: CodeState, own_company: bool) -> EnteredCode {
        EnteredCode {
            kind,
            state,
            activate_by: "2026-12-31".parse().unwrap(),
            ends_on: "2027-12-31".parse().unwrap(),
            own_company,
        }
    }

    #[test]
    fn every_outcome_has_its_own_name_d_8() {
        use CodeKind::{Owner, Representative};
        use CodeState::{Blocked, Issued, Replaced, Revoked, Used};
        let now = at("2026-12-31T22:59:59Z");
        let decide = |kind, state, own| decide_entry(&code(kind, state, own), now);
        assert_eq!(decide(Owner, Issued, true), Ok(()));
        assert_eq!(decide(Representative, Issued, false), Ok(()));
        assert_eq!(decide(Owner, Issued, false), Err(Refusal::CodeOfAnotherCompany));
        assert_eq!(decide(Representative, Issued, true), Err(Refusal::CodeOfYourOwnCompany));
        assert_eq!(decide(Owner, Used, true), Err(Refusal::CodeUsed));
        assert_eq!(decide(Owner, Revoked, true), Err(Refusal::CodeRevoked));
        assert_eq!(decide(Owner, Replaced, true), Err(Refusal::CodeReplaced));
        assert_eq!(decide(Owner, Blocked, true), Err(Refusal::CodeBlocked));
    }

    #[test]
    fn a_deadline_counts_to_the_end_of_its_day_in_luxembourg_d_5() {
        let late = at("2026-12-31T23:00:00Z");
        let on = "2026-12-31".parse().unwrap();
        let decided = decide_entry(&code(CodeKind::Owner, CodeState::Issued, true), late);
        assert_eq!(decided, Err(Refusal::CodeDeadlinePassed { on }));
        let ended = EnteredCode {
            ends_on: "2026-12-01".parse().unwrap(),
            ..code(CodeKind::Owner, CodeState::Issued, true)
        };
        let on = "2026-12-01".parse().unwrap();
        assert_eq!(
            decide_entry(&ended, at("2026-12-02T10:00:00Z")),
            Err(Refusal::CodeDeadlinePassed { on })
        );
    }

    #[test]
    fn the_fifth_wrong_security_code_blocks_d_7() {
        let said: Vec<_> = (0..6).map(wrong_security_code).collect();
        assert_eq!(said[0], Refusal::SecurityCodeWrong { left: 4 });
        assert_eq!(said[3], Refusal::SecurityCodeWrong { left: 1 });
        assert_eq!(said[4], Refusal::CodeBlocked);
        assert_eq!(said[5], Refusal::CodeBlocked);
    }
}
