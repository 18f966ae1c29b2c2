//! The number of a certificate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// A certificate's SSN: the `serialNumber` attribute (OID 2.5.4.5) of its X.509 subject, exactly
/// twenty decimal digits (requirements I-1). Leading zeros count. It is not the certificate's own
/// serial number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Ssn(String);

impl Ssn {
    /// How many digits an SSN has.
    pub const DIGITS: usize = 20;

    /// Reads an SSN as people type or paste it: spaces (of any kind) and hyphens are ignored.
    ///
    /// # Errors
    /// [`Refusal::SsnMissing`], [`Refusal::SsnOtherScript`] for digits that are not 0–9,
    /// [`Refusal::SsnNotDigits`] or [`Refusal::SsnLength`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let kept: String = typed
            .chars()
            .filter(|c| {
                !c.is_whitespace()
                    && !matches!(
                        c,
                        '-' | '\u{2010}'..='\u{2013}' | '\u{200b}' | '\u{2060}' | '\u{feff}'
                    )
            })
            .collect();
        if kept.is_empty() {
            return Err(Refusal::SsnMissing);
        }
        if let Some(other) = kept.chars().find(|c| !c.is_ascii_digit()) {
            return Err(if other.is_numeric() {
                Refusal::SsnOtherScript
            } else {
                Refusal::SsnNotDigits { found: other.to_string() }
            });
        }
        if kept.len() != Self::DIGITS {
            return Err(Refusal::SsnLength { count: kept.len().try_into().unwrap_or(u32::MAX) });
        }
        Ok(Self(kept))
    }

    /// The twenty digits without separators.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits in groups of four, as they are shown and read aloud.
    #[must_use]
    pub fn grouped(&self) -> String {
        let mut out = String::with_capacity(24);
        for (i, c) in self.0.chars().enumerate() {
            if i > 0 && i % 4 == 0 {
                out.push(' ');
            }
            out.push(c);
        }
        out
    }
}

impl fmt::Display for Ssn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.grouped())
    }
}

/// Shows the last four digits only: numbers of certificates do not belong in logs.
impl fmt::Debug for Ssn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ssn(…{})", &self.0[16..])
    }
}

impl FromStr for Ssn {
    type Err = Refusal;

    fn from_str(typed: &str) -> Result<Self, Refusal> {
        Self::parse(typed)
    }
}

impl TryFrom<String> for Ssn {
    type Error = Refusal;

    fn try_from(typed: String) -> Result<Self, Refusal> {
        Self::parse(&typed)
    }
}

impl From<Ssn> for String {
    fn from(ssn: Ssn) -> Self {
        ssn.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_ssn_keeps_its_leading_zeros_i_1() {
        let ssn = Ssn::parse("0000 1234 5678 9012 3456").unwrap();
        assert_eq!(ssn.as_str(), "00001234567890123456");
        assert_eq!(ssn.to_string(), "0000 1234 5678 9012 3456");
    }

    #[test]
    fn each_way_to_mistype_an_ssn_has_its_own_refusal() {
        assert_eq!(Ssn::parse("   "), Err(Refusal::SsnMissing));
        assert_eq!(Ssn::parse(&"1".repeat(19)), Err(Refusal::SsnLength { count: 19 }));
        assert_eq!(Ssn::parse(&"1".repeat(21)), Err(Refusal::SsnLength { count: 21 }));
        assert_eq!(
            Ssn::parse("1010 0000 0000 0000 O127"),
            Err(Refusal::SsnNotDigits { found: "O".into() })
        );
        assert_eq!(Ssn::parse("١٠١٠٠٠٠٠٠٠٠٠٠٠٠٠٤١٢٧"), Err(Refusal::SsnOtherScript));
    }

    #[test]
    fn a_log_never_shows_a_whole_ssn() {
        let ssn = Ssn::parse("10100000000000004127").unwrap();
        assert_eq!(format!("{ssn:?}"), "Ssn(…4127)");
    }

    proptest! {
        #[test]
        fn any_twenty_digits_survive_showing_and_pasting_back(digits in "[0-9]{20}") {
            let ssn = Ssn::parse(&digits).unwrap();
            prop_assert_eq!(ssn.as_str(), &digits);
            prop_assert_eq!(Ssn::parse(&ssn.grouped()).unwrap(), ssn);
        }

        #[test]
        fn nothing_but_twenty_ascii_digits_is_an_ssn(typed in "\\PC*") {
            if let Ok(ssn) = Ssn::parse(&typed) {
                prop_assert_eq!(ssn.as_str().len(), 20);
                prop_assert!(ssn.as_str().bytes().all(|b| b.is_ascii_digit()));
            }
        }
    }
}
