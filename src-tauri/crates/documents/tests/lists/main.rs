//! Lists of codes as spreadsheet programs save them, and files that only look like one.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod files;
mod reading;
mod refusing;
mod writing;
