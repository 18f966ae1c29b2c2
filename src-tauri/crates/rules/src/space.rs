//! eSpaces and their identifiers.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{OfficeRules, Refusal};

/// Whose an eSpace is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SpaceKind {
    /// A person's own; at most one each (requirements S-1).
    Private,
    /// A company's.
    Business,
}

impl SpaceKind {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Business => "business",
        }
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::Private => "PP",
            Self::Business => "PM",
        }
    }
}

/// An eSpace identifier such as `PM-4KX7QD`: `PP-` or `PM-` and six of the 34 symbols A–Z
/// without O and 1–9 (requirements S-2).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct SpaceCode(String);

impl SpaceCode {
    /// The symbols an identifier is made of.
    pub const SYMBOLS: &'static [u8; 34] = b"123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";
    /// How many symbols follow the prefix.
    pub const LENGTH: usize = 6;
    /// How many identifiers there are of each kind.
    pub const COUNT: u64 = 34u64.pow(6);

    /// The identifier that belongs to a number; a uniform number gives a uniform identifier.
    ///
    /// # Panics
    /// Never for a `number` below [`Self::COUNT`]; larger ones wrap around.
    #[must_use]
    pub fn from_number(kind: SpaceKind, number: u64) -> Self {
        let mut rest = number % Self::COUNT;
        let mut symbols = [b'1'; Self::LENGTH];
        for place in symbols.iter_mut().rev() {
            *place = Self::SYMBOLS[(rest % 34) as usize];
            rest /= 34;
        }
        Self(format!("{}-{}", kind.prefix(), String::from_utf8_lossy(&symbols)))
    }

    /// Reads an identifier as people type it: case and spaces do not matter.
    ///
    /// # Errors
    /// [`Refusal::SpaceCodeInvalid`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let code: String =
            typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let symbols = code.strip_prefix("PP-").or_else(|| code.strip_prefix("PM-"));
        match symbols {
            Some(symbols)
                if symbols.len() == Self::LENGTH
                    && symbols.bytes().all(|b| Self::SYMBOLS.contains(&b)) =>
            {
                Ok(Self(code))
            }
            _ => Err(Refusal::SpaceCodeInvalid),
        }
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SpaceCode {
    type Error = Refusal;

    fn try_from(typed: String) -> Result<Self, Refusal> {
        Self::parse(&typed)
    }
}

impl From<SpaceCode> for String {
    fn from(code: SpaceCode) -> Self {
        code.0
    }
}

impl fmt::Display for SpaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether one more business eSpace may be reached with a certificate that already opens
/// `present` of them (requirements S-1).
///
/// # Errors
/// [`Refusal::TooManySpaces`].
pub fn may_join_another_space(present: u32, rules: &OfficeRules) -> Result<(), Refusal> {
    if present < rules.spaces_per_certificate {
        Ok(())
    } else {
        Err(Refusal::TooManySpaces { limit: rules.spaces_per_certificate })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_number_gives_its_own_identifier_without_o_and_zero_s_2(a in 0..SpaceCode::COUNT, b in 0..SpaceCode::COUNT) {
            let code = SpaceCode::from_number(SpaceKind::Business, a);
            prop_assert!(code.as_str().starts_with("PM-") && !code.as_str().contains(['O', '0']));
            prop_assert_eq!(SpaceCode::parse(&code.as_str().to_lowercase()).unwrap(), code.clone());
            prop_assert_eq!(a == b, code == SpaceCode::from_number(SpaceKind::Business, b));
        }
    }

    #[test]
    fn the_two_hundred_and_first_business_espace_is_refused_s_1() {
        let rules = OfficeRules::default();
        assert_eq!(may_join_another_space(199, &rules), Ok(()));
        assert_eq!(may_join_another_space(200, &rules), Err(Refusal::TooManySpaces { limit: 200 }));
    }
}
