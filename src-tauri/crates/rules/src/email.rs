//! Email addresses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// An email address that a mail server would take: one `@`, a local part of at most 64 bytes, a
/// domain with at least one dot (RFC 5321 §4.5.3.1, without quoted local parts).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Email(String);

impl Email {
    /// Reads an address; surrounding space is ignored.
    ///
    /// # Errors
    /// [`Refusal::EmailMissing`] or [`Refusal::EmailInvalid`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let address = typed.trim();
        if address.is_empty() {
            return Err(Refusal::EmailMissing);
        }
        let plausible = address.len() <= 254
            && address
                .rsplit_once('@')
                .is_some_and(|(local, domain)| is_local_part(local) && is_domain(domain));
        if plausible { Ok(Self(address.to_owned())) } else { Err(Refusal::EmailInvalid) }
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_local_part(local: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(c);
    !local.is_empty()
        && local.len() <= 64
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

fn is_domain(domain: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let mut labels = domain.split('.');
    let top = labels.next_back().unwrap_or_default();
    domain.contains('.')
        && top.chars().count() >= 2
        && !top.chars().all(|c| c.is_ascii_digit())
        && label(top)
        && labels.all(label)
}

impl TryFrom<String> for Email {
    type Error = Refusal;

    fn try_from(typed: String) -> Result<Self, Refusal> {
        Self::parse(&typed)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_or_refused_for_a_reason() {
        for good in ["nadia@menuiserie-schmit.lu", " o'neil+x@a.b.co ", "info@bäckerei.lu"] {
            assert!(Email::parse(good).is_ok(), "{good} is an address");
        }
        for bad in [
            "nadia",
            "nadia@",
            "@x.lu",
            "a b@x.lu",
            "a@x",
            "a..b@x.lu",
            "a@x..lu",
            "a@-x.lu",
            "a@x.1",
            "a,b@x.lu",
            "a@x.lu\r\nBcc: y@z.lu",
        ] {
            assert_eq!(Email::parse(bad), Err(Refusal::EmailInvalid), "{bad} is no address");
        }
        assert_eq!(Email::parse(" "), Err(Refusal::EmailMissing));
    }
}
