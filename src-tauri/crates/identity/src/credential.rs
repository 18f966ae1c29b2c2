//! A certificate together with its unlocked private key.

use std::fmt;

use crate::certificate::Certificate;
use crate::key::UnlockedKey;
use crate::possession::{Challenge, SignedChallenge, SigningFault};

/// A certificate whose private key is unlocked, in memory only.
pub struct Credential {
    pub(crate) key: UnlockedKey,
    pub(crate) certificate: Certificate,
    pub(crate) chain: Vec<Vec<u8>>,
}

impl Credential {
    /// The person's certificate.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The certificates that came along, DER: the person's first, then each one's issuer.
    #[must_use]
    pub fn chain_der(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// Proves possession of the key by signing a challenge (requirements I-2).
    ///
    /// # Errors
    /// If the system has no randomness, or the key turns out to be broken in use.
    pub fn sign(&self, challenge: &Challenge) -> Result<SignedChallenge, SigningFault> {
        SignedChallenge::make(challenge, self)
    }
}

/// Without the key.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("certificate", &self.certificate).finish_non_exhaustive()
    }
}
