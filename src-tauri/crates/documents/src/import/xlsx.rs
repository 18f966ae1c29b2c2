//! Workbooks of Excel since 2007 (ECMA-376, part 1, §18), as far as a list needs them.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use rules::{CellFault, FileFault, Refusal};

use super::package::{MOST_KEPT, Package, Piece, attribute, each_piece, number};
use super::{Joined, ListCell, Sheet, fault};

/// Joined cells that are remembered; a list with more of them is a form and no list.
const MOST_JOINED: usize = 10_000;

/// How the number in a cell is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Plain,
    /// With zeros in front, up to so many digits.
    Zeros(usize),
    Date,
}

/// What all sheets share.
struct Shared {
    texts: Vec<Arc<str>>,
    formats: Vec<Format>,
    /// The day that is 0.
    epoch: NaiveDate,
}

/// The sheets that can be seen, in their order.
pub(super) fn sheets(package: &mut Package<'_>) -> Result<Vec<Sheet>, Refusal> {
    let targets = relations(package)?;
    let target = |kind: &str| {
        targets.iter().find(|relation| relation.kind.ends_with(kind)).map(|it| it.target.clone())
    };
    let mut names: Vec<(String, String)> = Vec::new();
    let mut from_1904 = false;
    package.read("xl/workbook.xml", MOST_KEPT, |part| {
        each_piece(part, |piece| {
            let Piece::Begin(start) = piece else { return Ok(()) };
            match start.local_name().into_inner() {
                "sheet" if attribute(start, "state").is_none_or(|state| state == "visible") => {
                    if let (Some(name), Some(id)) =
                        (attribute(start, "name"), attribute(start, "id"))
                    {
                        names.push((name, id));
                    }
                }
                "workbookPr" => {
                    from_1904 = attribute(start, "date1904")
                        .is_some_and(|value| matches!(value.as_str(), "1" | "true"));
                }
                _ => {}
            }
            Ok(())
        })
    })?;
    let shared = Shared {
        texts: match target("/sharedStrings").filter(|part| package.has(part)) {
            Some(part) => package.read(&part, MOST_KEPT, shared_texts)?,
            None => Vec::new(),
        },
        formats: match target("/styles").filter(|part| package.has(part)) {
            Some(part) => package.read(&part, MOST_KEPT, formats)?,
            None => Vec::new(),
        },
        // Day 60 of the usual count never was: whoever counts from 30 December 1899 is right from
        // March 1900 on.
        epoch: if from_1904 {
            NaiveDate::from_ymd_opt(1904, 1, 1)
        } else {
            NaiveDate::from_ymd_opt(1899, 12, 30)
        }
        .unwrap_or_default(),
    };
    let mut found = Vec::new();
    for (name, id) in names {
        let Some(relation) = targets.iter().find(|relation| relation.id == id) else { continue };
        if !relation.kind.ends_with("/worksheet") || !package.has(&relation.target) {
            continue;
        }
        let mut sheet = package.read(&relation.target, u64::MAX, |part| read(part, &shared))?;
        sheet.name = Some(name);
        found.push(sheet);
    }
    Ok(found)
}

struct Relation {
    id: String,
    kind: String,
    target: String,
}

fn relations(package: &mut Package<'_>) -> Result<Vec<Relation>, Refusal> {
    let mut found = Vec::new();
    package.read("xl/_rels/workbook.xml.rels", MOST_KEPT, |part| {
        each_piece(part, |piece| {
            if let Piece::Begin(start) = piece
                && start.local_name().into_inner().eq_ignore_ascii_case("relationship")
                && let (Some(id), Some(kind), Some(target)) =
                    (attribute(start, "id"), attribute(start, "type"), attribute(start, "target"))
            {
                let target = match target.strip_prefix('/') {
                    Some(absolute) => absolute.to_owned(),
                    None => format!("xl/{target}"),
                };
                found.push(Relation { id, kind, target });
            }
            Ok(())
        })
    })?;
    Ok(found)
}

/// The texts that cells share. How they are pronounced, which Japanese ones say besides, is left out.
fn shared_texts(part: &mut dyn std::io::BufRead) -> Result<Vec<Arc<str>>, Refusal> {
    let mut texts = Vec::new();
    let mut text = String::new();
    let (mut inside, mut pronounced) = (false, false);
    each_piece(part, |piece| {
        match piece {
            Piece::Begin(start) => match start.local_name().into_inner() {
                "si" => text.clear(),
                "rPh" => pronounced = true,
                "t" => inside = !pronounced,
                _ => {}
            },
            Piece::End("si") => texts.push(text.as_str().into()),
            Piece::End("rPh") => pronounced = false,
            Piece::End("t") => inside = false,
            Piece::Text(piece) if inside => text.push_str(piece),
            _ => {}
        }
        Ok(())
    })?;
    Ok(texts)
}

/// How each style of a cell shows numbers.
fn formats(part: &mut dyn std::io::BufRead) -> Result<Vec<Format>, Refusal> {
    let mut own: Vec<(u32, Format)> = Vec::new();
    let mut styles = Vec::new();
    let mut inside = false;
    each_piece(part, |piece| {
        match piece {
            Piece::Begin(start) => match start.local_name().into_inner() {
                "numFmt" => {
                    if let (Some(id), Some(code)) =
                        (number(start, "numFmtId"), attribute(start, "formatCode"))
                    {
                        own.push((id, format_of(&code)));
                    }
                }
                "cellXfs" => inside = true,
                "xf" if inside => {
                    let id = number(start, "numFmtId").unwrap_or(0);
                    let format = match id {
                        14..=22 | 27..=36 | 45..=47 | 50..=58 => Format::Date,
                        _ => own
                            .iter()
                            .find(|(known, _)| *known == id)
                            .map_or(Format::Plain, |(_, format)| *format),
                    };
                    styles.push(format);
                }
                _ => {}
            },
            Piece::End("cellXfs") => inside = false,
            _ => {}
        }
        Ok(())
    })?;
    Ok(styles)
}

/// What a format of the file's own does, as far as codes and dates are concerned.
fn format_of(code: &str) -> Format {
    let first = code.split(';').next().unwrap_or_default();
    if first.len() > 1 && first.len() <= 32 && first.bytes().all(|b| b == b'0') {
        return Format::Zeros(first.len());
    }
    // Letters of dates, outside of quoted text and of what stands in brackets, such as a colour.
    let mut quoted = false;
    let mut bracket = false;
    for c in first.chars() {
        match c {
            '"' => quoted = !quoted,
            '[' => bracket = true,
            ']' => bracket = false,
            'y' | 'Y' | 'd' | 'D' if !quoted && !bracket => return Format::Date,
            _ => {}
        }
    }
    Format::Plain
}

/// What is known of a cell while it is read.
#[derive(Default)]
struct CellSoFar {
    column: u32,
    kind: String,
    style: usize,
    value: String,
    formula: bool,
}

impl CellSoFar {
    fn finished(&self, shared: &Shared) -> ListCell {
        if self.formula {
            return ListCell::Fault(CellFault::Formula);
        }
        match self.kind.as_str() {
            "s" => {
                let text = self.value.trim().parse().ok().and_then(|n: usize| shared.texts.get(n));
                match text {
                    // The same text is often in thousands of cells; it is kept once.
                    Some(text) if text.trim().len() == text.len() && !text.is_empty() => {
                        ListCell::Text(text.clone())
                    }
                    Some(text) => ListCell::text(text),
                    None => ListCell::Empty,
                }
            }
            "inlineStr" | "str" | "d" => ListCell::text(&self.value),
            "e" => ListCell::Fault(CellFault::Error),
            "b" => ListCell::text(&self.value),
            _ if self.value.trim().is_empty() => ListCell::Empty,
            _ => shown_number(
                self.value.trim(),
                shared.formats.get(self.style).copied().unwrap_or(Format::Plain),
                shared.epoch,
            ),
        }
    }
}

fn shown_number(value: &str, format: Format, epoch: NaiveDate) -> ListCell {
    let Ok(number) = value.parse::<f64>() else { return ListCell::text(value) };
    // Beyond this, a number of the file no longer tells one whole number from the next.
    let whole = number.fract() == 0.0 && number.abs() < 1e15;
    match format {
        Format::Date if (0.0..3_000_000.0).contains(&number) => {
            #[expect(clippy::cast_possible_truncation, reason = "it is below three million")]
            let day = epoch.checked_add_signed(TimeDelta::days(number as i64));
            day.map_or(ListCell::text(value), |day| ListCell::text(&day.to_string()))
        }
        Format::Zeros(digits) if whole && number >= 0.0 => {
            ListCell::Number(format!("{number:0>digits$.0}").into())
        }
        _ if whole => ListCell::Number(format!("{number:.0}").into()),
        _ => ListCell::Number(value.into()),
    }
}

/// A sheet. Cells say where they are; those that do not follow the one before.
fn read(part: &mut dyn std::io::BufRead, shared: &Shared) -> Result<Sheet, Refusal> {
    let mut sheet = Sheet::default();
    let mut row = 0_u32;
    let mut cells = Vec::new();
    let mut next_column = 0_u32;
    let mut cell = CellSoFar::default();
    let (mut in_value, mut pronounced) = (false, false);
    each_piece(part, |piece| {
        match piece {
            Piece::Begin(start) => match start.local_name().into_inner() {
                "row" => {
                    row = number(start, "r").unwrap_or(row.saturating_add(1));
                    next_column = 0;
                }
                "c" => {
                    let place = attribute(start, "r").and_then(|place| place_of(&place));
                    cell = CellSoFar {
                        column: place.map_or(next_column, |(_, column)| column),
                        kind: attribute(start, "t").unwrap_or_default(),
                        style: number(start, "s").unwrap_or(0) as usize,
                        ..CellSoFar::default()
                    };
                    next_column = cell.column.saturating_add(1);
                }
                "f" => cell.formula = true,
                "rPh" => pronounced = true,
                "v" | "t" => in_value = !pronounced,
                "mergeCell" => {
                    let area = attribute(start, "ref").and_then(|area| joined_of(&area));
                    if sheet.joined.len() < MOST_JOINED {
                        sheet.joined.extend(area);
                    }
                }
                _ => {}
            },
            Piece::Text(text) if in_value => {
                cell.value.push_str(text);
                if cell.value.len() > super::MOST_TEXT {
                    return Err(fault(FileFault::TooLarge));
                }
            }
            Piece::End("v" | "t") => in_value = false,
            Piece::End("rPh") => pronounced = false,
            Piece::End("c") => Sheet::put(&mut cells, cell.column, cell.finished(shared))?,
            Piece::End("row") => sheet.push(row, std::mem::take(&mut cells), 1)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(sheet)
}

/// `B7` as row 7 and column 1.
fn place_of(place: &str) -> Option<(u32, u32)> {
    let digits = place.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = place.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0_u32;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column * 26 + u32::from(letter - b'A') + 1;
    }
    Some((row.parse().ok()?, column - 1))
}

fn joined_of(area: &str) -> Option<Joined> {
    let (first, last) = area.split_once(':')?;
    let (first, last) = (place_of(first)?, place_of(last)?);
    Some(Joined { rows: (first.0, last.0), columns: (first.1, last.1) })
}
