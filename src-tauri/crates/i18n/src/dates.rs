//! How days and instants are written. An instant is shown as the clocks in Luxembourg show it.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Europe::Luxembourg;
use rules::Language;

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day in words: `24 novembre 2026`, `24. November 2026`, `24 November 2026`.
#[must_use]
pub fn format_day(language: Language, day: NaiveDate) -> String {
    let (number, year) = (day.day(), day.year());
    let month = |months: [&'static str; 12]| months[day.month0() as usize];
    match language {
        // The first of the month is the only ordinal in French.
        Language::Fr if number == 1 => format!("1er {} {year}", month(FRENCH_MONTHS)),
        Language::Fr => format!("{number} {} {year}", month(FRENCH_MONTHS)),
        Language::De => format!("{number}. {} {year}", month(GERMAN_MONTHS)),
        Language::En => format!("{number} {} {year}", month(ENGLISH_MONTHS)),
    }
}

/// A day in figures, for tables: `24/11/2026`, in German `24.11.2026`.
#[must_use]
pub fn format_day_short(language: Language, day: NaiveDate) -> String {
    let separator = match language {
        Language::De => '.',
        Language::Fr | Language::En => '/',
    };
    format!("{:02}{separator}{:02}{separator}{}", day.day(), day.month(), day.year())
}

/// An instant in words, as the clocks in Luxembourg show it: `24 novembre 2026 à 14:05`,
/// `24. November 2026 um 14:05`, `24 November 2026 at 14:05`.
#[must_use]
pub fn format_instant(language: Language, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&Luxembourg);
    let at = match language {
        Language::Fr => "à",
        Language::De => "um",
        Language::En => "at",
    };
    let day = format_day(language, local.date_naive());
    format!("{day} {at} {:02}:{:02}", local.hour(), local.minute())
}

/// An instant in figures, for tables, as the clocks in Luxembourg show it: `24/11/2026 14:05`, in
/// German `24.11.2026 14:05`.
#[must_use]
pub fn format_instant_short(language: Language, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&Luxembourg);
    let day = format_day_short(language, local.date_naive());
    format!("{day} {:02}:{:02}", local.hour(), local.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_written_in_the_words_of_its_language_l_6() {
        let written = |day| Language::ALL.map(|language| format_day(language, day));
        assert_eq!(
            written(day(2026, 11, 24)),
            ["24 novembre 2026", "24. November 2026", "24 November 2026"]
        );
        assert_eq!(written(day(2027, 3, 1)), ["1er mars 2027", "1. März 2027", "1 March 2027"]);
    }

    #[test]
    fn a_day_in_figures_has_two_of_each_and_the_whole_year_l_6() {
        let written = Language::ALL.map(|language| format_day_short(language, day(2026, 2, 3)));
        assert_eq!(written, ["03/02/2026", "03.02.2026", "03/02/2026"]);
    }

    #[test]
    fn an_instant_is_shown_as_clocks_in_luxembourg_show_it_d_5() {
        let winter = "2026-11-24T13:05:00Z".parse().unwrap();
        assert_eq!(format_instant(Language::Fr, winter), "24 novembre 2026 à 14:05");
        assert_eq!(format_instant(Language::De, winter), "24. November 2026 um 14:05");
        let summer = "2026-06-30T22:30:00Z".parse().unwrap();
        assert_eq!(format_instant(Language::En, summer), "1 July 2026 at 00:30");
        assert_eq!(format_instant_short(Language::De, summer), "01.07.2026 00:30");
    }
}
