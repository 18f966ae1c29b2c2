//! Lists of codes that somebody hands in: read from whatever a spreadsheet program saves, their
//! columns recognised, and written again for whoever has to mend some rows.
//!
//! A file is what its bytes say, not what its name says. Nothing in it is calculated, followed or
//! opened, and everything about it is bounded before it is believed: how large it becomes once
//! unpacked, how many rows and columns it has, how much text it holds.

mod columns;
mod ods;
mod package;
mod text;
mod write;
mod xlsx;

use std::fmt;
use std::sync::Arc;

use rules::{CellFault, FileFault, MOST_IMPORT_ROWS, Refusal};

pub use columns::{Recognised, column_name, recognise};
pub use write::{bad_rows_xlsx, is_heading_of_problems, template_xlsx};

/// No list of twenty thousand codes is larger than this, in bytes.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// More columns than any list of codes has.
const MOST_COLUMNS: u32 = 100;
/// All texts of a list together, in bytes.
const MOST_TEXT: usize = 32 * 1024 * 1024;
/// Rows above the headings: a title, a date.
const MOST_ROWS_ABOVE: usize = 20;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A workbook of Excel since 2007.
    Xlsx,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Text with separators.
    Csv,
}

impl FileKind {
    /// How the names of such files end; the first one is the usual ending.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Xlsx => &["xlsx", "xlsm", "xltx"],
            Self::Ods => &["ods", "ots"],
            Self::Csv => &["csv", "tsv", "txt", "tab"],
        }
    }
}

/// What stands in a cell. Some of it is secret, so it does not show itself in a log.
#[derive(Clone, PartialEq, Eq)]
pub enum ListCell {
    /// Nothing.
    Empty,
    /// A text, as it stands there.
    Text(Arc<str>),
    /// A number, as the cell shows it.
    Number(Arc<str>),
    /// Something calculated, or an error.
    Fault(CellFault),
}

impl ListCell {
    /// A text without blanks around it, or nothing.
    fn text(text: &str) -> Self {
        match text.trim() {
            "" => Self::Empty,
            text => Self::Text(text.into()),
        }
    }

    /// The text to show and to write again; empty for what is calculated.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text,
            Self::Empty | Self::Fault(_) => "",
        }
    }
}

impl fmt::Debug for ListCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ListCell(…)")
    }
}

/// A row in which something stands.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// Its number, from 1, as a spreadsheet program shows it; for text, its line.
    pub number: u32,
    /// Its cells from the first column to the last one in which something stands.
    pub cells: Vec<ListCell>,
}

impl ListRow {
    /// The cell in a column.
    #[must_use]
    pub fn cell(&self, column: u32) -> &ListCell {
        self.cells.get(column as usize).unwrap_or(&ListCell::Empty)
    }
}

/// Cells that were joined into one: first and last row (from 1) and column (from 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    /// The first and the last row.
    pub rows: (u32, u32),
    /// The first and the last column.
    pub columns: (u32, u32),
}

impl Joined {
    /// Whether a cell belongs to it.
    #[must_use]
    pub const fn holds(&self, row: u32, column: u32) -> bool {
        self.rows.0 <= row
            && row <= self.rows.1
            && self.columns.0 <= column
            && column <= self.columns.1
    }
}

impl fmt::Display for Joined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (column_name(self.columns.0), column_name(self.columns.1));
        write!(f, "{first}{}:{last}{}", self.rows.0, self.rows.1)
    }
}

/// A list that was read.
#[derive(Debug, Clone)]
pub struct List {
    /// What its file is.
    pub kind: FileKind,
    /// The names of the sheets that have something in them; none for text.
    pub sheets: Vec<String>,
    /// The place among them of the one that was read.
    pub sheet: usize,
    /// Its rows, without empty ones.
    pub rows: Vec<ListRow>,
    /// Cells that were joined.
    pub joined: Vec<Joined>,
    /// Its columns, as far as they are recognised.
    pub recognised: Recognised,
}

/// Reads a list from the bytes of a file: of several sheets, the first one with a column of codes, or
/// else the first one with anything.
///
/// # Errors
/// [`Refusal::ImportFile`], [`Refusal::ImportTooManyRows`].
pub fn read_list(bytes: &[u8]) -> Result<List, Refusal> {
    read_sheet(bytes, None)
}

/// Reads the sheet at this place among those that have something in them, as [`List::sheets`] has them;
/// where there is none, as [`read_list`] does.
///
/// # Errors
/// Those of [`read_list`].
pub fn read_sheet(bytes: &[u8], wanted: Option<usize>) -> Result<List, Refusal> {
    /// How a compound file of the old Office begins: an old workbook, or an encrypted new one.
    const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    if bytes.is_empty() {
        return Err(fault(FileFault::Empty));
    }
    if bytes.len() > MOST_BYTES {
        return Err(fault(FileFault::TooLarge));
    }
    if bytes.starts_with(&COMPOUND) {
        return Err(fault(compound(bytes)));
    }
    let (kind, sheets) = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        let mut package = package::Package::open(bytes)?;
        match package.kind()? {
            FileKind::Ods => (FileKind::Ods, ods::sheets(&mut package)?),
            _ => (FileKind::Xlsx, xlsx::sheets(&mut package)?),
        }
    } else {
        (FileKind::Csv, vec![text::sheet(bytes)?])
    };
    chosen(kind, sheets, wanted)
}

fn chosen(kind: FileKind, sheets: Vec<Sheet>, wanted: Option<usize>) -> Result<List, Refusal> {
    let full: Vec<(Sheet, Recognised)> = sheets
        .into_iter()
        .filter(|sheet| sheet.count > 0)
        .map(|sheet| {
            let recognised = recognise(&sheet.rows);
            (sheet, recognised)
        })
        .collect();
    let names = full.iter().filter_map(|(sheet, _)| sheet.name.clone()).collect();
    let with_codes = || full.iter().position(|(_, recognised)| recognised.code.is_some());
    let place = wanted.filter(|place| *place < full.len()).or_else(with_codes).unwrap_or(0);
    let Some((sheet, recognised)) = full.into_iter().nth(place) else {
        return Err(fault(FileFault::Empty));
    };
    let above = recognised.heading.map_or(0, |heading| heading + 1);
    let count = sheet.count.saturating_sub(u32::try_from(above).unwrap_or(0));
    if count as usize > MOST_IMPORT_ROWS {
        let limit = u32::try_from(MOST_IMPORT_ROWS).unwrap_or(u32::MAX);
        return Err(Refusal::ImportTooManyRows { count, limit });
    }
    if count == 0 {
        return Err(fault(FileFault::Empty));
    }
    Ok(List {
        kind,
        sheets: names,
        sheet: place,
        rows: sheet.rows,
        joined: sheet.joined,
        recognised,
    })
}

/// A compound file holds an encrypted workbook if it names one; the names are in UTF-16.
fn compound(bytes: &[u8]) -> FileFault {
    let name: Vec<u8> = b"EncryptedPackage".iter().flat_map(|letter| [*letter, 0]).collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        FileFault::Password
    } else {
        FileFault::OtherFormat
    }
}

pub(crate) const fn fault(why: FileFault) -> Refusal {
    Refusal::ImportFile { why }
}

/// A sheet while it is read. Rows beyond those that an import takes are counted and not kept.
#[derive(Default)]
struct Sheet {
    name: Option<String>,
    rows: Vec<ListRow>,
    /// How many rows have something in them.
    count: u32,
    joined: Vec<Joined>,
    /// How many bytes of text the kept rows hold.
    text: usize,
}

impl Sheet {
    /// Takes a row as often as it is repeated.
    fn push(
        &mut self,
        number: u32,
        mut cells: Vec<ListCell>,
        repeated: u32,
    ) -> Result<(), Refusal> {
        while cells.last() == Some(&ListCell::Empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        self.count = self.count.saturating_add(repeated);
        let text: usize = cells.iter().map(|cell| cell.shown().len()).sum();
        for place in 0..repeated {
            if self.rows.len() > MOST_IMPORT_ROWS + MOST_ROWS_ABOVE {
                break;
            }
            self.text += text;
            if self.text > MOST_TEXT {
                return Err(fault(FileFault::TooLarge));
            }
            self.rows.push(ListRow { number: number.saturating_add(place), cells: cells.clone() });
        }
        Ok(())
    }

    /// Puts a cell in its place, or says that there are too many columns.
    fn put(cells: &mut Vec<ListCell>, column: u32, cell: ListCell) -> Result<(), Refusal> {
        if cell == ListCell::Empty {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(fault(FileFault::TooManyColumns));
        }
        let column = column as usize;
        if cells.len() <= column {
            cells.resize(column + 1, ListCell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }
}
