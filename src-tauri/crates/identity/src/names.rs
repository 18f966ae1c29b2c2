//! The names in certificates: attributes of a subject or an issuer, as text.

use x509_parser::asn1_rs::{Any, Tag};
use x509_parser::x509::{AttributeTypeAndValue, X509Name};

/// RFC 4519 §2: the attributes that are read.
pub(crate) const COMMON_NAME: &str = "2.5.4.3";
pub(crate) const SURNAME: &str = "2.5.4.4";
pub(crate) const SERIAL_NUMBER: &str = "2.5.4.5";
pub(crate) const ORGANIZATION: &str = "2.5.4.10";
pub(crate) const GIVEN_NAME: &str = "2.5.4.42";

/// All values of an attribute, in order, those that are no text left out.
pub(crate) fn attributes(name: &X509Name<'_>, oid: &str) -> Vec<String> {
    let of_kind =
        |attribute: &&AttributeTypeAndValue<'_>| attribute.attr_type().to_id_string() == oid;
    name.iter_attributes()
        .filter(of_kind)
        .filter_map(|attribute| text(attribute.attr_value()))
        .collect()
}

/// The first value of an attribute that is not blank.
pub(crate) fn attribute(name: &X509Name<'_>, oid: &str) -> Option<String> {
    attributes(name, oid)
        .into_iter()
        .map(|text| text.trim().to_owned())
        .find(|text| !text.is_empty())
}

/// What an authority or a holder is called: the common name, else the organisation, else all of it.
pub(crate) fn called(name: &X509Name<'_>) -> String {
    attribute(name, COMMON_NAME)
        .or_else(|| attribute(name, ORGANIZATION))
        .unwrap_or_else(|| name.to_string())
}

/// First and last name: their own attributes, and what is missing from the common name.
pub(crate) fn first_and_last(name: &X509Name<'_>) -> (String, String) {
    let common = attribute(name, COMMON_NAME).unwrap_or_default();
    match (attribute(name, GIVEN_NAME), attribute(name, SURNAME)) {
        (Some(first), Some(last)) => (first, last),
        (Some(first), None) => {
            let last = common.strip_prefix(&first).unwrap_or_default().trim().to_owned();
            (first, last)
        }
        (None, Some(last)) => {
            let first = common.strip_suffix(&last).unwrap_or_default().trim().to_owned();
            (first, last)
        }
        (None, None) => split(&common),
    }
}

/// `Last, First` as it says, and else the first word before the rest: surnames of several words
/// (`Van Damme`) are more common than first names without a hyphen.
fn split(common: &str) -> (String, String) {
    if let Some((last, first)) = common.split_once(',') {
        return (first.trim().to_owned(), last.trim().to_owned());
    }
    let (first, last) = common.split_once(char::is_whitespace).unwrap_or((common, ""));
    (first.to_owned(), last.trim().to_owned())
}

/// The text of a `DirectoryString` (RFC 5280 §4.1.2.4) in any of its forms.
fn text(value: &Any<'_>) -> Option<String> {
    let bytes = value.data;
    match value.tag() {
        Tag::Utf8String
        | Tag::PrintableString
        | Tag::NumericString
        | Tag::Ia5String
        | Tag::VisibleString => String::from_utf8(bytes.to_vec()).ok(),
        // In practice what calls itself T.61 is Latin-1.
        Tag::T61String => Some(bytes.iter().map(|byte| char::from(*byte)).collect()),
        Tag::BmpString => {
            let units = bytes
                .chunks(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
            char::decode_utf16(units).collect::<Result<_, _>>().ok()
        }
        Tag::UniversalString => bytes
            .chunks(4)
            .map(|four| {
                char::from_u32(four.iter().fold(0, |point, byte| point << 8 | u32::from(*byte)))
            })
            .collect(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_name_is_split_sensibly() {
        let names = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(split("Nadia Weber"), names("Nadia", "Weber"));
        assert_eq!(split("Jean-Claude Van Damme"), names("Jean-Claude", "Van Damme"));
        assert_eq!(split("Weber, Nadia"), names("Nadia", "Weber"));
        assert_eq!(split("Nadia"), names("Nadia", ""));
    }
}
