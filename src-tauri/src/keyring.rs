//! The keyring of the system: the keys of the data, kept passphrases, the mail password.
//!
//! Nothing else reads or writes it. On Linux it is the Secret Service, which is asked over D-Bus;
//! that blocks, so it is only called from worker threads.

use keyring::{Entry, Error};
use office::OfficeKind;
use rules::{Refusal, Ssn};

const SERVICE: &str = "lu.espace.desk";

/// What is kept.
pub(crate) enum Secret<'a> {
    /// The key that an office's data is used with now.
    DatabaseKey(OfficeKind),
    /// A key that it was used with before, or is about to be, by its mark: no key that was used on
    /// this computer is ever lost by using another.
    OtherDatabaseKey(OfficeKind, &'a str),
    /// With the server and the user that it is for: [`crate::mail_password`].
    MailPassword(OfficeKind),
    Passphrase(&'a Ssn),
}

impl Secret<'_> {
    pub(crate) fn name(&self) -> String {
        let kind = |kind: &OfficeKind| match kind {
            OfficeKind::Real => "office",
            OfficeKind::Practice => "practice",
        };
        match self {
            Self::DatabaseKey(office) => format!("{}-database-key", kind(office)),
            Self::OtherDatabaseKey(office, mark) => format!("{}-database-key-{mark}", kind(office)),
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

/// Where secrets are kept; what stands for it in a test can refuse at will.
pub(crate) trait Keyring {
    /// As [`Secret::read`].
    fn read(&self, secret: &Secret<'_>) -> Result<Option<Vec<u8>>, Refusal>;

    /// As [`Secret::keep`].
    fn keep(&self, secret: &Secret<'_>, bytes: &[u8]) -> Result<(), Refusal>;

    /// As [`Secret::forget`].
    fn forget(&self, secret: &Secret<'_>) -> Result<(), Refusal>;
}

/// The keyring of the system.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn read(&self, secret: &Secret<'_>) -> Result<Option<Vec<u8>>, Refusal> {
        secret.read()
    }

    fn keep(&self, secret: &Secret<'_>, bytes: &[u8]) -> Result<(), Refusal> {
        secret.keep(bytes)
    }

    fn forget(&self, secret: &Secret<'_>) -> Result<(), Refusal> {
        secret.forget()
    }
}

/// Changes something together with the secret that belongs to it; none is kept of an empty one. The
/// keyring comes first: if it refuses, nothing else is changed; if the change is refused, the
/// former secret is there again.
pub(crate) fn together<T, E: From<Refusal>>(
    keyring: &impl Keyring,
    secret: &Secret<'_>,
    bytes: &[u8],
    change: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let before = keyring.read(secret)?.unwrap_or_default();
    let set = |bytes: &[u8]| {
        if bytes.is_empty() { keyring.forget(secret) } else { keyring.keep(secret, bytes) }
    };
    set(bytes)?;
    change().inspect_err(|_| {
        if let Err(refusal) = set(&before) {
            tracing::warn!(code = refusal.code(), "the keyring does not have the former secret");
        }
    })
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

/// A keyring for tests, which refuses when it is told to.
#[cfg(test)]
#[derive(Default)]
pub(crate) struct Pocket {
    secrets: std::sync::Mutex<std::collections::BTreeMap<String, Vec<u8>>>,
    pub(crate) refuses: std::sync::atomic::AtomicBool,
}

#[cfg(test)]
impl Keyring for &Pocket {
    fn read(&self, secret: &Secret<'_>) -> Result<Option<Vec<u8>>, Refusal> {
        if self.refuses.load(std::sync::atomic::Ordering::Relaxed) {
            return Err(Refusal::KeyringMissing);
        }
        Ok(self.secrets.lock().expect("no test panics here").get(&secret.name()).cloned())
    }

    fn keep(&self, secret: &Secret<'_>, bytes: &[u8]) -> Result<(), Refusal> {
        self.read(secret)?;
        let mut secrets = self.secrets.lock().expect("no test panics here");
        secrets.insert(secret.name(), bytes.to_vec());
        Ok(())
    }

    fn forget(&self, secret: &Secret<'_>) -> Result<(), Refusal> {
        self.read(secret)?;
        self.secrets.lock().expect("no test panics here").remove(&secret.name());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use super::*;

    const PASSWORD: Secret<'_> = Secret::MailPassword(OfficeKind::Real);

    #[test]
    fn a_keyring_that_refuses_leaves_the_account_as_it_was_i_5() {
        let pocket = Pocket::default();
        pocket.refuses.store(true, Ordering::Relaxed);
        let change = || -> Result<(), Refusal> { panic!("the account is not changed") };
        for password in ["new", ""] {
            let outcome = together(&&pocket, &PASSWORD, password.as_bytes(), change);
            assert_eq!(outcome, Err(Refusal::KeyringMissing));
        }
    }

    #[test]
    fn an_account_that_is_refused_leaves_its_password_as_it_was_i_5() {
        let pocket = Pocket::default();
        let refuse = || -> Result<(), Refusal> { Err(Refusal::MailNotSecure) };
        together(&&pocket, &PASSWORD, b"first", refuse).unwrap_err();
        assert_eq!((&pocket).read(&PASSWORD), Ok(None));
        together(&&pocket, &PASSWORD, b"first", || Ok::<_, Refusal>(())).unwrap();
        for password in ["second", ""] {
            together(&&pocket, &PASSWORD, password.as_bytes(), refuse).unwrap_err();
            assert_eq!((&pocket).read(&PASSWORD), Ok(Some(b"first".to_vec())));
        }
        together(&&pocket, &PASSWORD, b"", || Ok::<_, Refusal>(())).unwrap();
        assert_eq!((&pocket).read(&PASSWORD), Ok(None));
    }
}
