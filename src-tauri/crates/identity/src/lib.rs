//! Certificates: PKCS#12 files, X.509, trust, proof of possession, and the test certificate
//! authority of practice offices.
//!
//! Nobody else touches a private key. This crate must never know a window, a database, the
//! system's keyring, or the clock: bytes, passphrases and the time are handed in.

pub mod authority;
mod certificate;
mod credential;
mod encoding;
pub mod file;
mod key;
mod names;
mod passphrase;
mod possession;
pub mod trust;

pub use certificate::{Certificate, CertificateProblem, CertificateView};
pub use credential::Credential;
pub use file::FileProblem;
pub use passphrase::Passphrase;
pub use possession::{
    Challenge, PossessionProblem, RandomnessFault, SignatureAlgorithm, SignedChallenge,
    SigningFault,
};
pub use trust::{
    Anchor, AnchorProblem, AnchorView, RevocationList, RevocationListProblem, RevocationListView,
    TrustProblem, TrustStore,
};
