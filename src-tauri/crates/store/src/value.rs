//! Values and rows, in the subset that every engine shares.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::de::DeserializeOwned;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use crate::Problem;

/// A value that goes into a statement or comes out of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

/// Always with microseconds and `Z`, so that the order of the texts is the order of the times.
impl From<DateTime<Utc>> for Value {
    fn from(at: DateTime<Utc>) -> Self {
        Self::Text(instant(at))
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Text(day.to_string())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

macro_rules! from_displayed {
    ($($name:ty),+ $(,)?) => {$(
        impl From<$name> for Value {
            fn from(value: $name) -> Self {
                Self::Text(value.to_string())
            }
        }
    )+};
}

from_displayed!(
    rules::AccessCodeId,
    rules::AdministrationId,
    rules::AnchorId,
    rules::CertificationId,
    rules::CompanyId,
    rules::DocumentId,
    rules::DomainId,
    rules::GroupId,
    rules::InvitationId,
    rules::LetterId,
    rules::MailId,
    rules::MandateId,
    rules::MemberId,
    rules::MessageId,
    rules::OfficerId,
    rules::PersonId,
    rules::RequestId,
    rules::RevocationListId,
    rules::SpaceId,
    &rules::SpaceCode,
    &rules::Email,
);

impl From<&rules::Ssn> for Value {
    fn from(ssn: &rules::Ssn) -> Self {
        Self::Text(ssn.as_str().to_owned())
    }
}

impl From<rules::Language> for Value {
    fn from(language: rules::Language) -> Self {
        language.code().into()
    }
}

impl From<&rules::Scope> for Value {
    fn from(scope: &rules::Scope) -> Self {
        Self::Text(scope.keys().join(" "))
    }
}

/// An instant as it is stored.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// A row of an answer; its columns are read by place, in the order of the `SELECT`.
#[derive(Debug, Clone)]
pub struct Row(pub(crate) Vec<Value>);

impl Row {
    /// The values in the order of the `SELECT`.
    #[must_use]
    pub fn into_values(self) -> Vec<Value> {
        self.0
    }

    fn unreadable(place: usize, expected: &'static str) -> Problem {
        Problem::Unreadable { column: place.to_string(), expected }
    }

    /// A text.
    ///
    /// # Errors
    /// [`Problem::Unreadable`]; so for all functions of this type.
    pub fn text(&self, place: usize) -> Result<&str, Problem> {
        match self.0.get(place) {
            Some(Value::Text(text)) => Ok(text),
            _ => Err(Self::unreadable(place, "text")),
        }
    }

    /// A text of one's own.
    pub fn string(&self, place: usize) -> Result<String, Problem> {
        self.text(place).map(str::to_owned)
    }

    /// A text or nothing.
    pub fn optional(&self, place: usize) -> Result<Option<&str>, Problem> {
        match self.0.get(place) {
            Some(Value::Null) => Ok(None),
            _ => self.text(place).map(Some),
        }
    }

    /// A number that is not negative.
    pub fn number(&self, place: usize) -> Result<u32, Problem> {
        match self.0.get(place) {
            Some(Value::Integer(number)) => {
                u32::try_from(*number).map_err(|_| Self::unreadable(place, "a number"))
            }
            _ => Err(Self::unreadable(place, "a number")),
        }
    }

    /// Bytes.
    pub fn bytes(&self, place: usize) -> Result<&[u8], Problem> {
        match self.0.get(place) {
            Some(Value::Bytes(bytes)) => Ok(bytes),
            _ => Err(Self::unreadable(place, "bytes")),
        }
    }

    /// A typed id.
    pub fn id<T: From<Uuid>>(&self, place: usize) -> Result<T, Problem> {
        Uuid::parse_str(self.text(place)?)
            .map(T::from)
            .map_err(|_| Self::unreadable(place, "an id"))
    }

    /// A typed id or nothing.
    pub fn optional_id<T: From<Uuid>>(&self, place: usize) -> Result<Option<T>, Problem> {
        if self.optional(place)?.is_none() { Ok(None) } else { self.id(place).map(Some) }
    }

    /// An instant.
    pub fn instant(&self, place: usize) -> Result<DateTime<Utc>, Problem> {
        self.text(place)?.parse().map_err(|_| Self::unreadable(place, "an instant"))
    }

    /// An instant or nothing.
    pub fn optional_instant(&self, place: usize) -> Result<Option<DateTime<Utc>>, Problem> {
        if self.optional(place)?.is_none() { Ok(None) } else { self.instant(place).map(Some) }
    }

    /// A day.
    pub fn day(&self, place: usize) -> Result<NaiveDate, Problem> {
        self.text(place)?.parse().map_err(|_| Self::unreadable(place, "a day"))
    }

    /// A day or nothing.
    pub fn optional_day(&self, place: usize) -> Result<Option<NaiveDate>, Problem> {
        if self.optional(place)?.is_none() { Ok(None) } else { self.day(place).map(Some) }
    }

    /// A scope: keys, separated by spaces.
    pub fn scope(&self, place: usize) -> Result<rules::Scope, Problem> {
        Ok(rules::Scope::of(self.text(place)?.split_whitespace().map(str::to_owned)))
    }

    /// A word of a closed list or a checked text, read as serde reads it.
    pub fn word<T: DeserializeOwned>(&self, place: usize) -> Result<T, Problem> {
        let text = self.text(place)?;
        T::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(text))
            .map_err(|_| Self::unreadable(place, "a known word"))
    }
}

/// How a text is kept, looked up and sorted: lower case and without accents, whatever the language,
/// so that `Müller`, `muller` and `MULLER` find one another. The screens fold by the same rule. What
/// is stored was folded when it was written: whoever changes the rule has it written anew.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase).nfd() {
        match c {
            // The accents, which have been taken off their letters.
            '\u{300}'..='\u{36f}' => {}
            // Letters with a stroke are not made of parts.
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searching_ignores_case_and_accents() {
        assert_eq!(fold("Hôtel du Cœur Müller-WEIẞ"), "hotel du coeur muller-weiss");
        assert_eq!(fold("e\u{301}te\u{301}"), "ete");
        assert_eq!(
            fold("Muratović, ŠŤASTNÝ, Đorđe Łukasz Sørensen"),
            "muratovic, stastny, dorde lukasz sorensen"
        );
        assert_eq!(fold("Ñandú d’Ærø"), "nandu d'aero");
    }

    #[test]
    fn the_order_of_stored_instants_is_the_order_of_time() {
        let a: DateTime<Utc> = "2026-11-24T10:00:00Z".parse().unwrap();
        let b: DateTime<Utc> = "2026-11-24T10:00:00.5Z".parse().unwrap();
        assert!(instant(a) < instant(b));
    }
}
