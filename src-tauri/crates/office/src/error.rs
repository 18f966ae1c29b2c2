//! What an operation can end in besides its answer.

use rules::Refusal;

/// Why an operation did not happen; nothing of it did.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A person is told why, by name.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// Something broke; it is logged once, where it is handled.
    #[error(transparent)]
    Broken(#[from] Fault),
}

/// A disk, a network or a bug.
#[derive(Debug, thiserror::Error)]
#[error("{doing}: {source}")]
pub struct Fault {
    /// What was being done.
    pub doing: &'static str,
    /// What went wrong.
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl Fault {
    /// A fault with what was being done.
    pub fn new(
        doing: &'static str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { doing, source: source.into() }
    }
}

/// What a person can do something about becomes a refusal; the rest is a fault.
impl From<store::Problem> for Error {
    fn from(problem: store::Problem) -> Self {
        use store::Problem;
        let refusal = match problem {
            Problem::Missing => Refusal::DataMissing,
            Problem::Present => Refusal::DataPresent,
            Problem::OtherKey => Refusal::DataOtherKey,
            Problem::Newer { .. } => Refusal::DataNewer,
            Problem::DiskFull => Refusal::DiskFull,
            Problem::Stopped => Refusal::Stopped,
            Problem::LastAdministrator => Refusal::LastAdministrator,
            Problem::LastLeadOfficer => Refusal::LastLeadOfficer,
            // Two people did the same at the same moment, and the schema let only one through.
            Problem::Conflict(_) => Refusal::ChangedMeanwhile,
            Problem::Damaged(detail) => {
                tracing::error!(detail, "the data is damaged");
                Refusal::DataDamaged
            }
            Problem::Unreadable { .. } | Problem::Engine(_) => {
                return Self::Broken(Fault::new("using the database", problem));
            }
        };
        Self::Refused(refusal)
    }
}
