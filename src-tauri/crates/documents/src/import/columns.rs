//! Which column is which: by its heading in any of the languages, or else by what stands in it.

use i18n::args;
use rules::{AccessCode, Language};

use super::{ListCell, ListRow, MOST_ROWS_ABOVE};

/// Between words of a message that stand for the same heading.
const BETWEEN: char = '|';

/// Of the sixteen signs of a code, a mistyped one has at least so many.
const CODE_AT_LEAST: usize = 12;
/// Of the six digits of a security code, so many are there at least once its zeros are lost.
const DIGITS_AT_LEAST: usize = 3;

/// The columns that are recognised, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Recognised {
    /// The place among the rows of the one with the headings; none if the list has no headings.
    pub heading: Option<usize>,
    /// The column with the access codes.
    pub code: Option<u32>,
    /// The column with the security codes.
    pub security_code: Option<u32>,
}

/// What a heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Code,
    SecurityCode,
}

/// What a spreadsheet program calls a column: `A` for 0, `AA` for 26.
#[must_use]
pub fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column.saturating_add(1);
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Recognises the columns of a list.
#[must_use]
pub fn recognise(rows: &[ListRow]) -> Recognised {
    let words = Words::of_all_languages();
    for (place, row) in rows.iter().take(MOST_ROWS_ABOVE).enumerate() {
        let code = words.column(row, Meaning::Code);
        if code.is_some() {
            let security_code =
                words.column(row, Meaning::SecurityCode).filter(|it| Some(*it) != code);
            return Recognised { heading: Some(place), code, security_code };
        }
    }
    let code = column_of_codes(rows);
    let Some(first) = rows.first() else { return Recognised::default() };
    let heading = may_be_headings(first, code).then_some(0);
    let security_code = heading.and_then(|_| words.column(first, Meaning::SecurityCode));
    Recognised { heading, code, security_code }
}

/// The column in which codes stand, at least in half of the cells that are not empty.
fn column_of_codes(rows: &[ListRow]) -> Option<u32> {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut best: Option<(usize, u32)> = None;
    for column in 0..u32::try_from(columns).unwrap_or(0) {
        let sample = rows.iter().take(200).map(|row| row.cell(column));
        let full: Vec<_> = sample.filter(|cell| **cell != ListCell::Empty).collect();
        let codes = full.iter().filter(|cell| is_code(cell)).count();
        if codes > 0 && codes * 2 >= full.len() && best.is_none_or(|(most, _)| codes > most) {
            best = Some((codes, column));
        }
    }
    best.map(|(_, column)| column)
}

fn is_code(cell: &ListCell) -> bool {
    AccessCode::parse(cell.shown()).is_ok()
}

/// Whether a row in which no heading is recognised may be one of headings all the same. Headings are
/// shown, so a row in which a code or a security code may stand is none, however it is mistyped: at
/// worst a row of headings is listed as one to be mended (requirements D-7).
fn may_be_headings(row: &ListRow, code: Option<u32>) -> bool {
    let secret = match code {
        Some(column) => is_like_a_code(row.cell(column)),
        None => row.cells.iter().any(is_like_a_code),
    };
    !secret && !row.cells.iter().any(is_like_a_security_code)
}

/// Whether a cell may be meant as a code, with a sign too many, too few or wrong.
fn is_like_a_code(cell: &ListCell) -> bool {
    let signs = || cell.shown().chars().filter(|sign| sign.is_alphanumeric());
    signs().count() >= CODE_AT_LEAST && signs().any(|sign| sign.is_ascii_digit())
}

/// Whether a cell holds nothing but digits, which no heading does.
fn is_like_a_security_code(cell: &ListCell) -> bool {
    let shown = cell.shown();
    shown.len() >= DIGITS_AT_LEAST
        && shown.chars().all(|sign| sign.is_ascii_digit() || sign.is_whitespace())
}

/// What the headings are called in all languages, each folded.
struct Words {
    code: Vec<String>,
    security_code: Vec<String>,
}

impl Words {
    fn of_all_languages() -> Self {
        let all = |messages: [&str; 2]| {
            Language::ALL
                .into_iter()
                .flat_map(|language| messages.map(|id| i18n::text(language, id, &args![])))
                .flat_map(|words| words.split(BETWEEN).map(folded).collect::<Vec<_>>())
                .collect()
        };
        Self {
            code: all(["import-heading-code", "import-heading-code-also"]),
            security_code: all(["import-heading-security", "import-heading-security-also"]),
        }
    }

    /// The column whose heading says just this, or else begins or ends with it.
    fn column(&self, row: &ListRow, meaning: Meaning) -> Option<u32> {
        let known = match meaning {
            Meaning::Code => &self.code,
            Meaning::SecurityCode => &self.security_code,
        };
        let headings: Vec<String> = row.cells.iter().map(|cell| folded(cell.shown())).collect();
        let exact = headings.iter().position(|heading| known.contains(heading));
        // A longer heading may hold the words, but a whole sentence above the list is no heading.
        let longer = || {
            headings.iter().position(|heading| {
                heading.len() <= 60
                    && known.iter().any(|word| {
                        word.len() >= 8 && (heading.starts_with(word) || heading.ends_with(word))
                    })
            })
        };
        exact.or_else(longer).and_then(|column| u32::try_from(column).ok())
    }
}

/// Letters and digits alone, small, without accents: however somebody writes a heading.
fn folded(heading: &str) -> String {
    heading
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            other => other,
        })
        .filter(|c| c.is_alphanumeric())
        .collect()
}
