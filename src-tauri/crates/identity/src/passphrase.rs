//! What opens a certificate file.

use std::fmt;

use serde::{Deserialize, Deserializer};
use ts_rs::TS;
use zeroize::Zeroizing;

/// A passphrase. It comes in from a form and goes nowhere: it cannot be serialised, does not show
/// itself in `Debug`, and is wiped from memory when dropped (requirements I-5).
#[derive(Clone, TS)]
#[ts(type = "string")]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// A passphrase from its text.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text itself: only for opening a file, and for the system's keyring.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl From<String> for Passphrase {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_never_shows_itself_i_5() {
        assert_eq!(format!("{:?}", Passphrase::new("practice".to_owned())), "Passphrase(…)");
    }
}
