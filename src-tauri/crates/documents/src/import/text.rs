//! Text with separators: which encoding, which separator.

use rules::{CellFault, FileFault, Refusal};

use super::{ListCell, Sheet, fault};

/// The separators that spreadsheet programs save, the likeliest in Luxembourg first.
const SEPARATORS: [char; 3] = [';', '\t', ','];
/// So many lines show which separator it is.
const LOOKED_AT: usize = 50;
/// How a line begins that tells Excel the separator.
const SEPARATOR_LINE: &str = "sep=";

/// The one sheet of a text.
pub(super) fn sheet(bytes: &[u8]) -> Result<Sheet, Refusal> {
    let text = decoded(bytes)?;
    // A page or a document is text, too, and no table.
    let begin = text.trim_start();
    if begin.starts_with('<') || begin.starts_with("{\\rtf") || begin.starts_with("%PDF") {
        return Err(fault(FileFault::NoTable));
    }
    let (separator, body, skipped) = match told(&text) {
        Some((separator, rest)) => (separator, rest, 1),
        None => (likeliest(&text), text.as_str(), 0),
    };
    let mut sheet = Sheet::default();
    let mut rest = body;
    let mut row = 1 + skipped;
    while !rest.is_empty() {
        let (fields, after) = split(rest, separator);
        let mut cells = Vec::new();
        for (column, field) in (0_u32..).zip(&fields) {
            Sheet::put(&mut cells, column, cell(field))?;
        }
        sheet.push(row, cells, 1)?;
        rest = after;
        row = row.saturating_add(1);
    }
    Ok(sheet)
}

/// The fields of the first row (RFC 4180), and what comes after it. A row in quotes may go over
/// several lines; spreadsheet programs count it as one.
fn split(text: &str, separator: char) -> (Vec<String>, &str) {
    let mut fields = vec![String::new()];
    let mut signs = text.char_indices().peekable();
    let (mut quoted, mut at_start) = (false, true);
    while let Some((_, c)) = signs.next() {
        let started = std::mem::replace(&mut at_start, false);
        let field = fields.last_mut().expect("there is always one");
        match c {
            '"' if quoted && signs.next_if(|(_, next)| *next == '"').is_some() => field.push('"'),
            '"' if quoted => quoted = false,
            '"' if started => quoted = true,
            _ if quoted => field.push(c),
            '\r' | '\n' => {
                if c == '\r' {
                    signs.next_if(|(_, next)| *next == '\n');
                }
                let end = signs.peek().map_or(text.len(), |(place, _)| *place);
                return (fields, &text[end..]);
            }
            _ if c == separator => {
                fields.push(String::new());
                at_start = true;
            }
            _ => field.push(c),
        }
    }
    (fields, "")
}

/// A field. `="012"` is how programs keep the zeros of a text; every other formula is one.
fn cell(field: &str) -> ListCell {
    let field = field.trim();
    let Some(formula) = field.strip_prefix('=') else { return ListCell::text(field) };
    let quoted = formula.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match quoted {
        Some(text) if !text.contains('"') => ListCell::text(text),
        _ => ListCell::Fault(CellFault::Formula),
    }
}

/// The separator that the first line tells, and what comes after that line.
fn told(text: &str) -> Option<(char, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let separator = line.trim_end_matches('\r').strip_prefix(SEPARATOR_LINE)?;
    let mut signs = separator.chars();
    let separator = signs.next()?;
    (signs.next().is_none() && separator.is_ascii()).then_some((separator, rest))
}

/// The separator that stands in most of the first lines; of several, the one that stands there most
/// often. What stands in quotes does not count.
fn likeliest(text: &str) -> char {
    let mut lines = [0_usize; SEPARATORS.len()];
    let mut all = [0_usize; SEPARATORS.len()];
    for line in text.lines().take(LOOKED_AT) {
        let mut quoted = false;
        let mut here = [0_usize; SEPARATORS.len()];
        for c in line.chars() {
            if c == '"' {
                quoted = !quoted;
            } else if !quoted && let Some(place) = SEPARATORS.iter().position(|known| *known == c) {
                here[place] += 1;
            }
        }
        for place in 0..SEPARATORS.len() {
            lines[place] += usize::from(here[place] > 0);
            all[place] += here[place];
        }
    }
    let best = (0..SEPARATORS.len()).rev().max_by_key(|place| (lines[*place], all[*place]));
    SEPARATORS[best.unwrap_or(0)]
}

/// The text in whatever encoding it is: UTF-8 or UTF-16 with or without a mark, or Windows-1252.
fn decoded(bytes: &[u8]) -> Result<String, Refusal> {
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        _ => match half_of_it_zeros(bytes) {
            Some(0) => utf_16(bytes, u16::from_be_bytes),
            Some(_) => utf_16(bytes, u16::from_le_bytes),
            None => match std::str::from_utf8(bytes) {
                Ok(text) => Some(text.to_owned()),
                Err(_) => Some(windows_1252(bytes)),
            },
        },
    }
    .ok_or(fault(FileFault::Damaged))?;
    // No table has other signs of control; a picture or a program has.
    if text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{85}')) {
        return Err(fault(FileFault::NoTable));
    }
    Ok(text)
}

/// In a text of mostly Latin letters in UTF-16, every second byte is zero: the even ones in the one
/// order, the odd ones in the other.
fn half_of_it_zeros(bytes: &[u8]) -> Option<usize> {
    let sample = &bytes[..bytes.len().min(512) & !1];
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|b| **b == 0).count();
    let most = sample.len() / 2 * 3 / 4;
    (0..2).find(|parity| sample.len() >= 4 && zeros(*parity) > most && zeros(1 - *parity) == 0)
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let units = bytes.chunks(2).map(|pair| <[u8; 2]>::try_from(pair).ok().map(unit));
    let units: Option<Vec<u16>> = units.collect();
    String::from_utf16(&units?).ok()
}

/// The signs of Windows-1252 between 0x80 and 0x9f; all others are those of Unicode.
const WINDOWS: [u16; 32] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039,
    0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
    0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

fn windows_1252(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| match byte {
            0x80..=0x9f => {
                char::from_u32(WINDOWS[usize::from(byte - 0x80)].into()).unwrap_or('\u{fffd}')
            }
            _ => char::from(*byte),
        })
        .collect()
}
