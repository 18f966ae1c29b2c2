//! A table to export: what it is called, its columns and its rows.

use chrono::{DateTime, NaiveDate, Utc};

/// A table to export, its words already in the person's language.
///
/// It is about people, so it does not show itself in a log.
#[derive(Clone)]
pub struct Table {
    /// What it lists; becomes the name of the sheet.
    pub title: String,
    /// The day on which it is made, in Luxembourg.
    pub made_on: NaiveDate,
    /// Its columns, from left to right.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a [`Table`].
#[derive(Clone)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// How many characters wide it is in a spreadsheet.
    pub width: u16,
}

/// What stands in one place of a [`Table`].
#[derive(Clone)]
pub enum Cell {
    /// A text, also where it looks like a number or a formula: it is never calculated.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// An instant, shown as the clocks in Luxembourg show it.
    Instant(DateTime<Utc>),
    /// Nothing.
    Empty,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Whether a spreadsheet program could take a text for a formula when it opens or edits it.
pub(crate) fn looks_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
