//! A table as text separated by semicolons, as spreadsheet programs in Luxembourg open it.

use chrono_tz::Europe::Luxembourg;

use crate::table::{Cell, Table, looks_like_a_formula};

/// The table as UTF-8 text with a byte order mark, semicolons and RFC 4180 quoting.
///
/// Days and instants are written as `2026-11-24` and `2026-11-24 14:05`, which every program reads
/// alike whatever its language. A text that a program would calculate is prefixed with an apostrophe.
/// A number whose leading zeros count should be handed in with its separators (a certificate number in
/// groups of four): without them, spreadsheet programs read it as a quantity.
#[must_use]
pub fn table_csv(table: &Table) -> Vec<u8> {
    let mut out = String::from('\u{feff}');
    write_row(&mut out, table.columns.iter().map(|column| safe(&column.heading)));
    for row in &table.rows {
        write_row(&mut out, row.iter().map(written));
    }
    out.into_bytes()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => safe(text),
        Cell::Day(day) => day.format("%Y-%m-%d").to_string(),
        Cell::Instant(at) => at.with_timezone(&Luxembourg).format("%Y-%m-%d %H:%M").to_string(),
        Cell::Empty => String::new(),
    }
}

fn safe(text: &str) -> String {
    if looks_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}

fn write_row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (i, cell) in cells.enumerate() {
        if i > 0 {
            out.push(';');
        }
        if cell.contains([';', '"', '\r', '\n']) || cell.trim() != cell {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
