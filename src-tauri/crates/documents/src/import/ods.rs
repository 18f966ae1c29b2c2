//! OpenDocument spreadsheets (OASIS OpenDocument 1.3, part 3, §9), as far as a list needs them.

use rules::{CellFault, FileFault, Refusal};

use super::package::{Package, Piece, attribute, each_piece, number};
use super::{Joined, ListCell, MOST_COLUMNS, Sheet, fault};

/// Joined cells that are remembered.
const MOST_JOINED: usize = 10_000;

/// What is known of a cell while it is read.
#[derive(Default)]
struct CellSoFar {
    kind: String,
    value: String,
    formula: bool,
    text: String,
    paragraphs: u32,
    repeated: u32,
    /// How many rows and columns it takes up.
    spanned: (u32, u32),
}

impl CellSoFar {
    fn finished(&self) -> ListCell {
        if self.formula {
            return ListCell::Fault(CellFault::Formula);
        }
        match self.kind.as_str() {
            "float" | "percentage" | "currency" => {
                let shown = self.text.trim();
                // What is shown counts where it is the same number with zeros in front of it.
                let digits = !shown.is_empty() && shown.bytes().all(|b| b.is_ascii_digit());
                let same = shown.trim_start_matches('0') == self.value.trim_start_matches('0');
                ListCell::Number(if digits && same { shown } else { &self.value }.into())
            }
            "date" => ListCell::text(self.value.split('T').next().unwrap_or_default()),
            _ => ListCell::text(&self.text),
        }
    }
}

/// Where reading has got to.
#[derive(Default)]
struct Position {
    row: u32,
    row_repeated: u32,
    column: u32,
    /// Inside a paragraph of the cell, and inside how many elements that are no part of its text.
    in_text: bool,
    aside: u32,
    /// Tables inside of tables are no lists.
    depth: u32,
}

/// The sheets in their order.
pub(super) fn sheets(package: &mut Package<'_>) -> Result<Vec<Sheet>, Refusal> {
    if package.has("META-INF/manifest.xml")
        && package.text("META-INF/manifest.xml")?.contains("encryption-data")
    {
        return Err(fault(FileFault::Password));
    }
    let mut found: Vec<Sheet> = Vec::new();
    let mut cells: Vec<ListCell> = Vec::new();
    let mut cell = CellSoFar::default();
    let mut at = Position::default();
    package.read("content.xml", u64::MAX, |part| {
        each_piece(part, |piece| {
            match piece {
                Piece::Begin(start) => match start.local_name().into_inner() {
                    "table" => {
                        at.depth += 1;
                        if at.depth == 1 {
                            found
                                .push(Sheet { name: attribute(start, "name"), ..Sheet::default() });
                            at.row = 1;
                        }
                    }
                    "table-row" => {
                        at.row_repeated = number(start, "number-rows-repeated").unwrap_or(1);
                        at.column = 0;
                        cells.clear();
                    }
                    "table-cell" | "covered-table-cell" => {
                        cell = CellSoFar {
                            kind: attribute(start, "value-type").unwrap_or_default(),
                            value: attribute(start, "value")
                                .or_else(|| attribute(start, "date-value"))
                                .unwrap_or_default(),
                            formula: attribute(start, "formula").is_some(),
                            repeated: number(start, "number-columns-repeated").unwrap_or(1),
                            spanned: (
                                number(start, "number-rows-spanned").unwrap_or(1),
                                number(start, "number-columns-spanned").unwrap_or(1),
                            ),
                            ..CellSoFar::default()
                        };
                    }
                    "annotation" | "shapes" | "ruby-text" => at.aside += 1,
                    "p" if at.aside == 0 => {
                        if cell.paragraphs > 0 {
                            cell.text.push('\n');
                        }
                        cell.paragraphs += 1;
                        at.in_text = true;
                    }
                    "s" if at.in_text => {
                        let blanks = number(start, "c").unwrap_or(1).min(100);
                        cell.text.extend(std::iter::repeat_n(' ', blanks as usize));
                    }
                    "tab" | "line-break" if at.in_text => cell.text.push(' '),
                    _ => {}
                },
                Piece::Text(text) if at.in_text && at.aside == 0 => {
                    cell.text.push_str(text);
                    if cell.text.len() > super::MOST_TEXT {
                        return Err(fault(FileFault::TooLarge));
                    }
                }
                Piece::End("p") if at.aside == 0 => at.in_text = false,
                Piece::End("annotation" | "shapes" | "ruby-text") => {
                    at.aside = at.aside.saturating_sub(1);
                }
                Piece::End("table-cell" | "covered-table-cell") => {
                    let finished = cell.finished();
                    if finished != ListCell::Empty {
                        for place in 0..cell.repeated.min(MOST_COLUMNS + 1) {
                            let column = at.column.saturating_add(place);
                            Sheet::put(&mut cells, column, finished.clone())?;
                        }
                    }
                    if let Some(sheet) = found.last_mut()
                        && (cell.spanned.0 > 1 || cell.spanned.1 > 1)
                        && sheet.joined.len() < MOST_JOINED
                    {
                        sheet.joined.push(Joined {
                            rows: (at.row, at.row.saturating_add(cell.spanned.0.saturating_sub(1))),
                            columns: (
                                at.column,
                                at.column.saturating_add(cell.spanned.1.saturating_sub(1)),
                            ),
                        });
                    }
                    at.column = at.column.saturating_add(cell.repeated);
                }
                Piece::End("table-row") => {
                    if let Some(sheet) = found.last_mut() {
                        sheet.push(at.row, std::mem::take(&mut cells), at.row_repeated)?;
                    }
                    at.row = at.row.saturating_add(at.row_repeated);
                }
                Piece::End("table") => at.depth = at.depth.saturating_sub(1),
                _ => {}
            }
            Ok(())
        })
    })?;
    Ok(found)
}
