//! The documents as whoever receives them opens them.

mod inflate;
mod letter;
mod pdf;
mod qr;
mod recovery;
mod tables;

use chrono::NaiveDate;

/// A day that exists.
fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the day exists")
}
