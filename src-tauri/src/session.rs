//! Who is signed in on this computer, and with what they unlock again.

use std::path::PathBuf;
use std::sync::Arc;

use identity::CertificateView;
use office::Session;
use rules::Ssn;
use serde::Serialize;
use ts_rs::TS;

/// Where the certificate of a session came from.
#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// A file.
    File(PathBuf),
    /// The practice office.
    Practice(Ssn),
}

/// A session on this computer.
#[derive(Clone)]
pub(crate) struct Present {
    pub(crate) session: Arc<Session>,
    pub(crate) source: Source,
    pub(crate) registered: bool,
    pub(crate) locked: bool,
}

/// What a screen knows of the session.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum SessionState {
    /// Nobody is signed in.
    SignedOut,
    /// A certificate was proven, but its holder has not registered yet.
    Unregistered {
        /// What it says.
        certificate: CertificateView,
    },
    /// Someone is signed in.
    SignedIn {
        /// With which certificate.
        #[ts(type = "string")]
        ssn: Ssn,
    },
    /// Someone is signed in, and the application is locked.
    Locked {
        /// Who.
        holder: String,
        /// With which certificate it unlocks.
        #[ts(type = "string")]
        ssn: Ssn,
        /// Whether it unlocks without typing a passphrase, as in the practice office alone.
        passphrase_kept: bool,
    },
}
