//! The three languages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language in which eSpace Desk speaks (requirements L-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French, the language where nothing else is known (requirements L-2).
    Fr,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fr, Self::De, Self::En];

    /// The ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `de`, `de-LU` or `de_DE.UTF-8`, if it is one of the three.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == primary)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_tag_is_read_by_its_first_part_l_2() {
        assert_eq!(Language::from_tag("de_LU.UTF-8"), Some(Language::De));
        assert_eq!(Language::from_tag("EN-gb"), Some(Language::En));
        assert_eq!(Language::from_tag("lb"), None);
    }
}
