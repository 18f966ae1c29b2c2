//! The keyring of the system: the keys of the data, kept passphrases, the mail password.
//!
//! Nothing else reads or writes it. On Linux it is the Secret Service, which is asked over D-Bus;
//! that blocks, so it is only called from worker threads.

use keyring::{Entry, Error};
use office::OfficeKind;
use rules::{Refusal, Ssn};
use store::DatabaseKey;

const SERVICE: &str = "lu.espace.desk";

/// What is kept.
pub(crate) enum Secret<'a> {
    DatabaseKey(OfficeKind),
    MailPassword(OfficeKind),
    Passphrase(&'a Ssn),
}

impl Secret<'_> {
    fn name(&self) -> String {
        let kind = |kind: &OfficeKind| match kind {
            OfficeKind::Real => "office",
            OfficeKind::Practice => "practice",
        };
        match self {
            Self::DatabaseKey(office) => format!("{}-database-key", kind(office)),
            Self::MailPassword(office) => format!("{}-mail-password", kind(office)),
            Self::Passphrase(ssn) => format!("passphrase-{}", ssn.as_str()),
        }
    }

    fn entry(&self) -> Result<Entry, Refusal> {
        Entry::new(SERVICE, &self.name()).map_err(|error| explain(&error))
    }

    /// The secret, if it is kept.
    ///
    /// # Errors
    /// [`Refusal::KeyringMissing`] or [`Refusal::KeyringLocked`]; so for all functions here.
    pub(crate) fn read(&self) -> Result<Option<Vec<u8>>, Refusal> {
        match self.entry()?.get_secret() {
            Ok(secret) => Ok(Some(secret)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(explain(&error)),
        }
    }

    /// Keeps the secret, and makes sure that it can be read again.
    pub(crate) fn keep(&self, secret: &[u8]) -> Result<(), Refusal> {
        self.entry()?.set_secret(secret).map_err(|error| explain(&error))?;
        match self.read()? {
            Some(kept) if kept == secret => Ok(()),
            _ => Err(Refusal::KeyringMissing),
        }
    }

    /// Forgets the secret.
    pub(crate) fn forget(&self) -> Result<(), Refusal> {
        match self.entry()?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(explain(&error)),
        }
    }
}

/// The key of an office's data, if the keyring has it.
pub(crate) fn database_key(kind: OfficeKind) -> Result<Option<DatabaseKey>, Refusal> {
    let Some(bytes) = Secret::DatabaseKey(kind).read()? else { return Ok(None) };
    // Something of another length was not put there by this application.
    Ok(<[u8; 32]>::try_from(bytes.as_slice()).ok().map(DatabaseKey::new))
}

/// A text that is kept, such as a passphrase.
pub(crate) fn text(secret: &Secret<'_>) -> Result<Option<String>, Refusal> {
    Ok(secret.read()?.and_then(|bytes| String::from_utf8(bytes).ok()))
}

fn explain(error: &Error) -> Refusal {
    tracing::warn!(%error, "the keyring does not answer as it should");
    match error {
        Error::NoStorageAccess(_) => Refusal::KeyringLocked,
        _ => Refusal::KeyringMissing,
    }
}
