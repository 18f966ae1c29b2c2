//! How a command says that it did not happen.

use rules::Refusal;
use serde::Serialize;
use ts_rs::TS;

/// What a screen is told: a refusal by name, or that something broke.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Failure {
    /// A refusal; the screen has words for it.
    Refusal {
        /// Which.
        refusal: Refusal,
    },
    /// Something broke; the log has the rest under this id.
    Fault {
        /// To quote.
        id: String,
    },
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal { refusal }
    }
}

impl From<office::Error> for Failure {
    fn from(error: office::Error) -> Self {
        match error {
            office::Error::Refused(refusal) => refusal.into(),
            office::Error::Broken(fault) => Self::fault(&fault),
        }
    }
}

impl Failure {
    /// Logs what broke, with everything that led to it, under a fresh id.
    pub(crate) fn fault(error: &(dyn std::error::Error + 'static)) -> Self {
        let mut number = [0; 4];
        let id = match getrandom::fill(&mut number) {
            Ok(()) => data_encoding::HEXUPPER.encode(&number),
            Err(_) => "00000000".to_owned(),
        };
        let mut causes = Vec::new();
        let mut cause = Some(error);
        while let Some(error) = cause {
            causes.push(error.to_string());
            cause = error.source();
        }
        tracing::error!(id, causes = causes.join(": "), "something broke");
        Self::Fault { id }
    }

    /// That no other program opened what it was to open. What the system says of it repeats that,
    /// down to the text of a message, and is nothing for the log.
    pub(crate) fn not_opened(error: &tauri_plugin_opener::Error, refusal: Refusal) -> Self {
        let kind = match error {
            tauri_plugin_opener::Error::Io(error) => Some(error.kind()),
            _ => None,
        };
        tracing::warn!(?kind, code = refusal.code(), "no other program opened it");
        refusal.into()
    }

    /// Why a file could not be written.
    pub(crate) fn not_written(error: &std::io::Error) -> Self {
        Self::refusal_of_writing(error).into()
    }

    /// What a person is told when a file could not be written.
    pub(crate) fn refusal_of_writing(error: &std::io::Error) -> Refusal {
        tracing::warn!(kind = ?error.kind(), "a file could not be written");
        if store::is_disk_full(error) { Refusal::DiskFull } else { Refusal::FileNotWritten }
    }
}
