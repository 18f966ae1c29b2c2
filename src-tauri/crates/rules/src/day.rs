//! Days in Luxembourg: every deadline is a day, and counts to its end (requirements D-5).

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Luxembourg;

/// A calendar day in Luxembourg.
pub type LuxembourgDay = NaiveDate;

/// The day it is in Luxembourg at an instant.
#[must_use]
pub fn day_in_luxembourg(at: DateTime<Utc>) -> LuxembourgDay {
    at.with_timezone(&Luxembourg).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_luxembourg_in_winter_and_in_summer() {
        let day = |text: &str| day_in_luxembourg(text.parse().unwrap()).to_string();
        assert_eq!(day("2026-12-31T22:59:59Z"), "2026-12-31");
        assert_eq!(day("2026-12-31T23:00:00Z"), "2027-01-01");
        assert_eq!(day("2026-06-30T21:59:59Z"), "2026-06-30");
        assert_eq!(day("2026-06-30T22:00:00Z"), "2026-07-01");
    }
}
