//! What leaves eSpace Desk to be printed or opened elsewhere: sheets and letters as PDF, tables as
//! spreadsheets and as text.
//!
//! A document is made from values that are handed in, in memory, and given back as bytes. This crate
//! must never know Tauri, SQL, a file on the disk or the clock, and it never logs what it prints: some
//! of it is secret, and the rest is about people.

mod csv;
mod import;
mod letter;
mod page;
mod plain;
mod problem;
mod qr;
mod recovery;
mod spreadsheet;
mod table;

pub use csv::table_csv;
pub use import::{
    FileKind, Joined, List, ListCell, ListRow, Recognised, bad_rows_xlsx, column_name,
    is_heading_of_problems, read_list, read_sheet, recognise, template_xlsx,
};
pub use letter::{AccessLetter, LetterCode, LetterSender, access_letters};
pub use plain::plain_page;
pub use problem::DocumentProblem;
pub use recovery::{RecoverySheet, recovery_sheet};
pub use spreadsheet::table_xlsx;
pub use table::{Cell, Column, Table};
