//! A certificate whose possession was proven to the office.

use std::sync::atomic::{AtomicU64, Ordering};

use identity::Certificate;
use rules::Ssn;

/// A proven sign-in. It says which certificate; to whom that belongs and what they may do is
/// looked up with every operation, so that losing access counts at once (requirements M-8).
#[derive(Debug)]
pub struct Session {
    pub(crate) certificate: Certificate,
    pub(crate) ssn: Ssn,
    pub(crate) chain: Vec<Vec<u8>>,
    /// The office's state of trust under which the certificate was last found acceptable.
    pub(crate) trusted_at: AtomicU64,
}

impl Session {
    pub(crate) fn new(
        certificate: Certificate,
        ssn: Ssn,
        chain: Vec<Vec<u8>>,
        trusted_at: u64,
    ) -> Self {
        Self { certificate, ssn, chain, trusted_at: AtomicU64::new(trusted_at) }
    }

    /// The certificate's number.
    #[must_use]
    pub const fn ssn(&self) -> &Ssn {
        &self.ssn
    }

    /// The certificate.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    pub(crate) fn was_trusted_at(&self, state: u64) -> bool {
        self.trusted_at.load(Ordering::Acquire) == state
    }

    pub(crate) fn trusted_now(&self, state: u64) {
        self.trusted_at.store(state, Ordering::Release);
    }
}
