//! Groups into which an eSpace puts its client companies (requirements V-8).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Problems, Refusal};

/// The most characters that the name of a group has.
const NAME_LIMIT: u32 = 60;

/// The colour of a group, one of a few. It only helps the eye: the name always stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GroupColour {
    /// Blue.
    Blue,
    /// Between blue and green.
    Teal,
    /// Green.
    Green,
    /// Between green and yellow.
    Olive,
    /// Orange.
    Orange,
    /// Red.
    Red,
    /// Violet.
    Violet,
    /// Grey.
    Grey,
}

impl GroupColour {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Blue,
        Self::Teal,
        Self::Green,
        Self::Olive,
        Self::Orange,
        Self::Red,
        Self::Violet,
        Self::Grey,
    ];

    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Teal => "teal",
            Self::Green => "green",
            Self::Olive => "olive",
            Self::Orange => "orange",
            Self::Red => "red",
            Self::Violet => "violet",
            Self::Grey => "grey",
        }
    }
}

/// What a group is called: one line, not empty. Two names that differ in capitals or spaces alone
/// are the same, so that nobody looks for a company in the wrong one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupName(String);

impl GroupName {
    /// Reads a name as it was typed.
    ///
    /// # Errors
    /// [`Refusal::Form`] about the field `name`: [`Refusal::FieldMissing`] or
    /// [`Refusal::FieldTooLong`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut problems = Problems::default();
        let name = problems.required("name", &line, NAME_LIMIT);
        problems.none_or(Self(name.unwrap_or_default()))
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is equal for names that count as the same.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_in_capitals_or_spaces_alone_are_the_same_v_8() {
        let key = |typed: &str| GroupName::parse(typed).unwrap().key();
        assert_eq!(key("  Hôtels  et Cafés "), key("HÔTELS ET CAFÉS"));
        assert_ne!(key("Horesca"), key("Horeca"));
        assert_eq!(GroupName::parse(" Bau\n und Holz").unwrap().as_str(), "Bau und Holz");
    }

    #[test]
    fn a_name_is_there_and_fits_into_one_line_v_8() {
        let problem = |typed: &str| match GroupName::parse(typed) {
            Err(Refusal::Form { fields }) => fields[0].problem.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(problem(" \t "), Refusal::FieldMissing);
        assert_eq!(problem(&"x".repeat(61)), Refusal::FieldTooLong { limit: 60 });
        assert!(GroupName::parse(&"é".repeat(60)).is_ok(), "characters count, not bytes");
    }

    #[test]
    fn every_colour_is_kept_under_a_word_of_its_own() {
        let words: std::collections::BTreeSet<_> =
            GroupColour::ALL.iter().map(|colour| colour.word()).collect();
        assert_eq!(words.len(), GroupColour::ALL.len());
    }
}
