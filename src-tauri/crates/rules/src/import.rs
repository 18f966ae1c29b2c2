//! Importing many access codes from a spreadsheet: what is wrong with a row before the office looks
//! the code up, and how many wrong codes one import may hold (requirements D-6 to D-8).

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AccessCode, CodeKind, MOST_WRONG_CODES, Refusal, SecurityCode, SecurityCodeRule, SpaceId,
};

/// So many rows with codes one import takes.
pub const MOST_IMPORT_ROWS: usize = 20_000;
/// With more codes than this that do not exist, an import is refused as a whole: it is a list of
/// another office, or of guesses, and must not become a way to try out codes (requirements D-7).
pub const MOST_UNKNOWN_CODES: usize = 100;
/// How many digits [`SecurityCodeRule::SixDigits`] wants.
const SIX: usize = 6;

/// Why a file cannot be read as a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FileFault {
    /// It opens only with a password.
    Password,
    /// It is in a format of spreadsheet programs that is not read here.
    OtherFormat,
    /// It is no table at all.
    NoTable,
    /// It is damaged, or was cut short.
    Damaged,
    /// It would take up far too much room once unpacked.
    Bomb,
    /// It is larger than a list of codes can be.
    TooLarge,
    /// Nothing stands in it.
    Empty,
    /// It has more columns than a list of codes can have.
    TooManyColumns,
}

/// Why the text of a cell is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CellFault {
    /// It is calculated; what a file says came of it is not to be trusted.
    Formula,
    /// It shows an error.
    Error,
    /// It is a number, which cannot be a code.
    Number,
}

/// What stands in a cell of a row to import. Codes are secret, so it does not show itself in a log.
#[derive(Clone, PartialEq, Eq)]
pub enum ImportCell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A whole number, as its cell shows it. A spreadsheet keeps no zeros in front of it.
    Number(String),
    /// Something whose text is not known.
    Fault(CellFault),
    /// A part of cells that were joined; their area, such as `A5:A7`.
    Joined(String),
}

impl fmt::Debug for ImportCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ImportCell(…)")
    }
}

/// A row to import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Its number in the file, from 1, as a spreadsheet program shows it.
    pub row: u32,
    /// The access code.
    pub code: ImportCell,
    /// The security code.
    pub security_code: ImportCell,
}

/// The code of each row, or what is wrong with it. None of it is an attempt. Of rows with the same
/// code only the first has one, so that a file tries no code twice.
#[must_use]
pub fn codes_of(rows: &[ImportRow]) -> Vec<Result<AccessCode, Refusal>> {
    let mut seen: HashMap<String, u32> = HashMap::with_capacity(rows.len());
    rows.iter()
        .map(|row| {
            let code = read_code(&row.code)?;
            match seen.get(code.as_str()) {
                Some(first) => Err(Refusal::ImportTwice { row: *first }),
                None => {
                    seen.insert(code.as_str().to_owned(), row.row);
                    Ok(code)
                }
            }
        })
        .collect()
}

fn read_code(cell: &ImportCell) -> Result<AccessCode, Refusal> {
    match cell {
        ImportCell::Empty => Err(Refusal::CodeMissing),
        ImportCell::Text(typed) => AccessCode::parse(typed),
        ImportCell::Number(shown) => {
            AccessCode::parse(shown).map_err(|_| Refusal::ImportCell { why: CellFault::Number })
        }
        ImportCell::Fault(why) => Err(Refusal::ImportCell { why: *why }),
        ImportCell::Joined(area) => Err(Refusal::ImportJoined { area: area.clone() }),
    }
}

/// The security code of a row as its domain wants it. Six digits that became a number get back the
/// zeros in front of them; in a text they may be missing for another reason, so nothing is guessed
/// there.
///
/// # Errors
/// [`Refusal::SecurityCodeMissing`], [`Refusal::SecurityCodeForm`], [`Refusal::ImportZerosLost`],
/// [`Refusal::ImportCell`] or [`Refusal::ImportJoined`]; none of them is an attempt.
pub fn security_code_of(
    cell: &ImportCell,
    rule: SecurityCodeRule,
) -> Result<Option<SecurityCode>, Refusal> {
    let six = rule == SecurityCodeRule::SixDigits;
    match cell {
        _ if rule == SecurityCodeRule::None => Ok(None),
        ImportCell::Empty => Err(Refusal::SecurityCodeMissing),
        ImportCell::Number(shown) if six && are_digits(shown) => {
            SecurityCode::parse(rule, &format!("{shown:0>SIX$}"))
        }
        ImportCell::Text(typed) if six && are_digits(typed.trim()) && typed.trim().len() < SIX => {
            let count = u32::try_from(typed.trim().len()).unwrap_or(0);
            Err(Refusal::ImportZerosLost { count })
        }
        ImportCell::Text(typed) | ImportCell::Number(typed) => SecurityCode::parse(rule, typed),
        ImportCell::Fault(why) => Err(Refusal::ImportCell { why: *why }),
        ImportCell::Joined(area) => Err(Refusal::ImportJoined { area: area.clone() }),
    }
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// As how many attempts so many codes of one list that do not exist count: each as one, as if it had
/// been entered by itself, up to as many as lock the entry (requirements D-7).
#[must_use]
pub fn attempts_of(unknown: usize) -> usize {
    unknown.min(MOST_WRONG_CODES)
}

/// Whether an import with so many codes that do not exist goes on.
///
/// # Errors
/// [`Refusal::ImportTooManyUnknown`].
pub const fn decide_unknown(count: usize) -> Result<(), Refusal> {
    if count > MOST_UNKNOWN_CODES {
        Err(Refusal::ImportTooManyUnknown { limit: MOST_UNKNOWN_CODES as u32 })
    } else {
        Ok(())
    }
}

/// Whether a code that exists may come from a list. An owner code ends what a former one brought, so
/// it is entered by itself, where that is said before.
///
/// # Errors
/// [`Refusal::ImportOwnerCode`].
pub fn decide_listed(kind: CodeKind) -> Result<(), Refusal> {
    match kind {
        CodeKind::Owner => Err(Refusal::ImportOwnerCode),
        CodeKind::Representative => Ok(()),
    }
}

/// Says of a code that was entered whether it was here: what was imported before is told apart from
/// what somebody else used (requirements D-8).
#[must_use]
pub fn entered_where(refusal: Refusal, used_in: Option<SpaceId>, here: SpaceId) -> Refusal {
    match refusal {
        Refusal::CodeUsed if used_in == Some(here) => Refusal::ImportRegistered,
        other => other,
    }
}

/// A code, or whatever was typed in its place, as a list shows it: its last signs, by which a person
/// finds it again and nobody can enter it.
#[must_use]
pub fn masked(cell: &ImportCell) -> String {
    let (ImportCell::Text(text) | ImportCell::Number(text)) = cell else { return String::new() };
    let signs: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let shown = match signs.len() {
        0 => return String::new(),
        1..=8 => signs.len().min(2),
        _ => 4,
    };
    let end: String = signs.iter().skip(signs.len() - shown).collect();
    format!("····{}", end.to_uppercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(number: u8) -> AccessCode {
        AccessCode::from_numbers([number; 15])
    }

    fn text(text: impl Into<String>) -> ImportCell {
        ImportCell::Text(text.into())
    }

    fn row(row: u32, code: ImportCell) -> ImportRow {
        ImportRow { row, code, security_code: ImportCell::Empty }
    }

    #[test]
    fn each_row_says_what_is_wrong_with_it_d_7_d_8() {
        let good = code(7).grouped();
        let rows = [
            row(2, text(good.to_lowercase().replace('-', " "))),
            row(3, text(format!("O{}", &good[1..]))),
            row(4, ImportCell::Empty),
            row(5, ImportCell::Fault(CellFault::Formula)),
            row(6, ImportCell::Joined("A6:A7".into())),
            row(7, ImportCell::Number("123".into())),
            row(8, text(good)),
        ];
        let said: Vec<_> = codes_of(&rows).into_iter().map(Result::err).collect();
        let expected = [
            None,
            Some(Refusal::CodeLookAlike { found: "O".into() }),
            Some(Refusal::CodeMissing),
            Some(Refusal::ImportCell { why: CellFault::Formula }),
            Some(Refusal::ImportJoined { area: "A6:A7".into() }),
            Some(Refusal::ImportCell { why: CellFault::Number }),
            Some(Refusal::ImportTwice { row: 2 }),
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn a_number_gets_its_zeros_back_and_a_text_does_not_d_1() {
        use SecurityCodeRule::{None as NoCode, SixDigits, SixToTen};
        let read = |cell: &ImportCell, rule| {
            security_code_of(cell, rule).map(|code| code.map(|code| code.as_str().to_owned()))
        };
        let number = ImportCell::Number("1234".into());
        assert_eq!(read(&number, SixDigits), Ok(Some("001234".into())));
        assert_eq!(read(&text(" 1234 "), SixDigits), Err(Refusal::ImportZerosLost { count: 4 }));
        assert_eq!(read(&text("012 345"), SixDigits), Ok(Some("012345".into())));
        assert_eq!(
            read(&number, SixToTen),
            Err(Refusal::SecurityCodeForm { rule: SixToTen }),
            "how many zeros there were cannot be known"
        );
        assert_eq!(read(&ImportCell::Empty, SixDigits), Err(Refusal::SecurityCodeMissing));
        for needless in [text("anything"), ImportCell::Fault(CellFault::Formula)] {
            assert_eq!(read(&needless, NoCode), Ok(None));
        }
    }

    #[test]
    fn each_unknown_code_is_an_attempt_until_the_entry_is_locked_d_7() {
        let counted = [0, 1, 4, 5, 6, 100].map(attempts_of);
        assert_eq!(counted, [0, 1, 4, 5, 5, 5]);
    }

    #[test]
    fn more_than_a_hundred_unknown_codes_stop_an_import_d_7() {
        assert_eq!(decide_unknown(100), Ok(()));
        assert_eq!(decide_unknown(101), Err(Refusal::ImportTooManyUnknown { limit: 100 }));
    }

    #[test]
    fn what_was_registered_here_is_told_apart_from_what_somebody_else_used_d_8() {
        let (here, elsewhere) = (SpaceId(uuid(1)), SpaceId(uuid(2)));
        let said = |used_in| entered_where(Refusal::CodeUsed, used_in, here);
        assert_eq!(said(Some(here)), Refusal::ImportRegistered);
        assert_eq!(said(Some(elsewhere)), Refusal::CodeUsed);
        let revoked = entered_where(Refusal::CodeRevoked, Some(here), here);
        assert_eq!(revoked, Refusal::CodeRevoked);
    }

    fn uuid(number: u128) -> uuid::Uuid {
        uuid::Uuid::from_u128(number)
    }

    proptest! {
        #[test]
        fn no_code_stands_twice_among_those_that_are_tried_d_7(
            numbers in prop::collection::vec(0u8..6, 0..40)
        ) {
            let rows: Vec<_> = numbers.iter().zip(2..).map(|(n, place)| row(place, text(code(*n).grouped()))).collect();
            let tried: Vec<_> = codes_of(&rows).into_iter().flatten().map(|c| c.as_str().to_owned()).collect();
            let distinct: std::collections::HashSet<_> = tried.iter().collect();
            prop_assert_eq!(distinct.len(), tried.len());
            let wanted: std::collections::HashSet<_> = numbers.iter().collect();
            prop_assert_eq!(wanted.len(), tried.len());
        }

        #[test]
        fn nobody_can_enter_what_a_list_shows_of_a_code_d_7(numbers in prop::array::uniform15(0u8..31)) {
            let code = AccessCode::from_numbers(numbers);
            let shown = masked(&text(code.grouped()));
            prop_assert_eq!(shown.chars().filter(|c| c.is_alphanumeric()).count(), 4);
            prop_assert!(shown.ends_with(&code.as_str()[12..]));
        }

        #[test]
        fn whatever_stands_in_a_cell_is_read_or_refused(typed in "\\PC*") {
            let cells = [text(typed.clone()), ImportCell::Number(typed)];
            for cell in &cells {
                let _ = masked(cell);
                let _ = security_code_of(cell, SecurityCodeRule::SixDigits);
                prop_assert_eq!(codes_of(&[row(2, cell.clone())]).len(), 1);
            }
        }
    }

    #[test]
    fn a_log_never_shows_a_row_i_5() {
        let secret = row(2, text(code(3).grouped()));
        assert!(!format!("{secret:?}").contains(&code(3).as_str()[..4]));
    }
}
