//! What can go wrong with the data, apart from refusals.

/// A fault of the store.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// There is no data where it was looked for.
    #[error("there is no database at the given place")]
    Missing,
    /// There is data where none may be.
    #[error("there is a database at the given place already")]
    Present,
    /// The data does not open with the key that was given.
    #[error("the database does not open with this key")]
    OtherKey,
    /// The data is damaged.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The data was written by a newer version of the application.
    #[error("the database has schema {found}, this version knows {known}")]
    Newer {
        /// The schema found.
        found: u32,
        /// The newest schema this version knows.
        known: u32,
    },
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// Whoever follows the work stopped it.
    #[error("the work was stopped")]
    Stopped,
    /// A rule of the schema stands in the way, such as a unique index.
    #[error("the schema refuses: {0}")]
    Conflict(String),
    /// The trigger that keeps an administrator in every eSpace stands in the way.
    #[error("the eSpace would be left without an administrator")]
    LastAdministrator,
    /// The trigger that keeps a lead officer in every administration stands in the way.
    #[error("the administration would be left without a lead officer")]
    LastLeadOfficer,
    /// A stored value cannot be read as what it should be.
    #[error("the value of {column} cannot be read as {expected}")]
    Unreadable {
        /// The column's place or name.
        column: String,
        /// What it should be.
        expected: &'static str,
    },
    /// Anything else the engine reports.
    #[error("the database engine reports: {0}")]
    Engine(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Engine(Box::new(error));
        };
        let message = message.clone().unwrap_or_default();
        // What SQLite says instead of SQLITE_FULL where no file may grow (SQLITE_IOERR_WRITE), and
        // where the index of the journal may not (SQLITE_IOERR_SHMSIZE).
        const CANNOT_GROW: [i32; 2] = [778, 4874];
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            // Nothing but a follower interrupts a statement.
            ErrorCode::OperationInterrupted => Self::Stopped,
            _ if CANNOT_GROW.contains(&failure.extended_code) => Self::DiskFull,
            ErrorCode::DatabaseCorrupt => Self::Damaged(message),
            ErrorCode::NotADatabase => Self::OtherKey,
            ErrorCode::ConstraintViolation if message.contains("last-administrator") => {
                Self::LastAdministrator
            }
            ErrorCode::ConstraintViolation if message.contains("last-lead-officer") => {
                Self::LastLeadOfficer
            }
            ErrorCode::ConstraintViolation => Self::Conflict(message),
            _ => Self::Engine(Box::new(error)),
        }
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::AlreadyExists => Self::Present,
            _ if is_disk_full(&error) => Self::DiskFull,
            _ => Self::Engine(Box::new(error)),
        }
    }
}

/// Whether a file could not be written because nothing more fits.
#[must_use]
pub fn is_disk_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded | FileTooLarge)
}
