//! Access codes and security codes: how they are written, and how a slip of the finger shows
//! (requirements D-7).

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// Whose an access code is (requirements D-3, D-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CodeKind {
    /// For the company itself; entering it certifies the eSpace.
    Owner,
    /// For a representative; entering it creates the mandate.
    Representative,
}

impl CodeKind {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Representative => "representative",
        }
    }
}

/// An access code: fifteen random symbols and a check symbol. It is secret: it neither shows
/// itself in a log nor can be serialised, and the office keeps only a keyed hash of it.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode(String);

impl AccessCode {
    /// The symbols of a code: digits and capitals without those that look alike (0 and O; 1, I
    /// and L). There are 31 of them, a prime number, so that the check symbol finds every single
    /// wrong symbol and every two that were swapped.
    pub const SYMBOLS: &'static [u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    /// How many symbols a code has, the check symbol included.
    pub const LENGTH: usize = 16;
    /// How many of them are random.
    pub const RANDOM: usize = 15;

    /// The code made of these numbers, each below 31; larger ones wrap around.
    #[must_use]
    pub fn from_numbers(numbers: [u8; Self::RANDOM]) -> Self {
        let symbol = |number: u32| char::from(Self::SYMBOLS[number as usize % 31]);
        let check = check(numbers.map(u32::from).into_iter());
        Self(numbers.into_iter().map(u32::from).chain([check]).map(symbol).collect())
    }

    /// Reads a code as people type or paste it: case, spaces and dashes do not matter.
    ///
    /// # Errors
    /// [`Refusal::CodeMissing`], [`Refusal::CodeLookAlike`], [`Refusal::CodeSymbol`],
    /// [`Refusal::CodeLength`] or [`Refusal::CodeMistyped`]; none of them is an attempt.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let code: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !is_separator(*c))
            .flat_map(char::to_uppercase)
            .collect();
        if code.is_empty() {
            return Err(Refusal::CodeMissing);
        }
        if let Some(found) = code.chars().find(|c| number_of(*c).is_none()) {
            let found = found.to_string();
            return Err(match found.as_str() {
                "O" | "0" | "I" | "1" | "L" => Refusal::CodeLookAlike { found },
                _ => Refusal::CodeSymbol { found },
            });
        }
        let numbers: Vec<u32> = code.chars().filter_map(number_of).collect();
        match numbers.split_last() {
            Some((given, random)) if random.len() == Self::RANDOM => {
                if check(random.iter().copied()) == *given {
                    Ok(Self(code))
                } else {
                    Err(Refusal::CodeMistyped)
                }
            }
            _ => Err(Refusal::CodeLength { count: code.len().try_into().unwrap_or(u32::MAX) }),
        }
    }

    /// The sixteen symbols without separators.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The symbols in four groups, as they are printed and read aloud.
    #[must_use]
    pub fn grouped(&self) -> String {
        [&self.0[..4], &self.0[4..8], &self.0[8..12], &self.0[12..]].join("-")
    }
}

impl fmt::Debug for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessCode(…)")
    }
}

/// Hyphens and dashes of every length, and characters that take no room.
fn is_separator(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '\u{200b}' | '\u{2060}' | '\u{feff}'
    )
}

fn number_of(symbol: char) -> Option<u32> {
    AccessCode::SYMBOLS
        .iter()
        .position(|known| char::from(*known) == symbol)
        .and_then(|place| u32::try_from(place).ok())
}

/// The sum of the numbers, each times its place, modulo 31.
fn check(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.zip(1u32..).map(|(number, place)| number * place).sum::<u32>() % 31
}

/// Which security code a domain wants besides an access code (requirements D-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SecurityCodeRule {
    /// None.
    None,
    /// Six digits.
    SixDigits,
    /// Six to ten letters and digits.
    SixToTen,
}

/// A security code, chosen by whoever asks for an access code. As secret as that.
#[derive(Clone, PartialEq, Eq)]
pub struct SecurityCode(String);

impl SecurityCode {
    /// Reads a security code as this rule wants it; spaces do not matter, case does.
    ///
    /// # Errors
    /// [`Refusal::SecurityCodeMissing`], [`Refusal::SecurityCodeForm`].
    pub fn parse(rule: SecurityCodeRule, typed: &str) -> Result<Option<Self>, Refusal> {
        let code: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let well_formed = match rule {
            SecurityCodeRule::None => return Ok(None),
            _ if code.is_empty() => return Err(Refusal::SecurityCodeMissing),
            SecurityCodeRule::SixDigits => {
                code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit())
            }
            SecurityCodeRule::SixToTen => {
                (6..=10).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric())
            }
        };
        if well_formed { Ok(Some(Self(code))) } else { Err(Refusal::SecurityCodeForm { rule }) }
    }

    /// The code without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecurityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecurityCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_code() -> impl Strategy<Value = AccessCode> {
        prop::array::uniform15(0u8..31).prop_map(AccessCode::from_numbers)
    }

    proptest! {
        #[test]
        fn every_code_survives_printing_and_typing_back_d_7(code in any_code()) {
            for typed in [code.grouped(), code.grouped().to_lowercase().replace('-', " "), format!(" {} ", code.as_str())] {
                prop_assert_eq!(AccessCode::parse(&typed).unwrap(), code.clone());
            }
        }

        #[test]
        fn one_wrong_symbol_is_a_slip_and_not_an_attempt_d_7(code in any_code(), place in 0usize..16, other in 0usize..31) {
            let mut typed = code.as_str().as_bytes().to_vec();
            let other = AccessCode::SYMBOLS[other];
            prop_assume!(typed[place] != other);
            typed[place] = other;
            let typed = String::from_utf8(typed).unwrap();
            prop_assert_eq!(AccessCode::parse(&typed), Err(Refusal::CodeMistyped));
        }

        #[test]
        fn two_swapped_symbols_are_a_slip_and_not_an_attempt_d_7(code in any_code(), one in 0usize..16, two in 0usize..16) {
            let mut typed = code.as_str().as_bytes().to_vec();
            prop_assume!(typed[one] != typed[two]);
            typed.swap(one, two);
            let typed = String::from_utf8(typed).unwrap();
            prop_assert_eq!(AccessCode::parse(&typed), Err(Refusal::CodeMistyped));
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reading(typed in "\\PC*") {
            if let Ok(code) = AccessCode::parse(&typed) {
                prop_assert_eq!(code.as_str().len(), AccessCode::LENGTH);
            }
        }
    }

    #[test]
    fn each_way_to_mistype_a_code_has_its_own_refusal_d_7() {
        let good = AccessCode::from_numbers([7; 15]).grouped();
        assert_eq!(AccessCode::parse(" - "), Err(Refusal::CodeMissing));
        assert_eq!(AccessCode::parse(&good[..18]), Err(Refusal::CodeLength { count: 15 }));
        assert_eq!(
            AccessCode::parse(&format!("O{}", &good[1..])),
            Err(Refusal::CodeLookAlike { found: "O".into() })
        );
        assert_eq!(
            AccessCode::parse(&format!("ß{}", &good[1..])),
            Err(Refusal::CodeLength { count: 17 }),
            "a sharp s is two capitals"
        );
        assert_eq!(
            AccessCode::parse(&format!("é{}", &good[1..])),
            Err(Refusal::CodeSymbol { found: "É".into() })
        );
    }

    #[test]
    fn a_log_never_shows_a_code_i_5() {
        let code = AccessCode::from_numbers([3; 15]);
        assert!(!format!("{code:?}").contains(code.as_str()));
        let security = SecurityCode::parse(SecurityCodeRule::SixDigits, "123456").unwrap();
        assert!(!format!("{security:?}").contains("123456"));
    }

    #[test]
    fn a_security_code_is_as_its_domain_wants_it_d_1() {
        let parse = |rule, typed| SecurityCode::parse(rule, typed).map(|code| code.is_some());
        use SecurityCodeRule::{None, SixDigits, SixToTen};
        assert_eq!(parse(None, "anything"), Ok(false));
        assert_eq!(parse(SixDigits, "123 456"), Ok(true));
        assert_eq!(parse(SixDigits, ""), Err(Refusal::SecurityCodeMissing));
        for wrong in ["12345", "1234567", "12345a", "١٢٣٤٥٦"] {
            assert_eq!(parse(SixDigits, wrong), Err(Refusal::SecurityCodeForm { rule: SixDigits }));
        }
        assert_eq!(parse(SixToTen, "Abc123xyz0"), Ok(true));
        for wrong in ["abcde", "abcdefghijk", "abc-123"] {
            assert_eq!(parse(SixToTen, wrong), Err(Refusal::SecurityCodeForm { rule: SixToTen }));
        }
    }
}
