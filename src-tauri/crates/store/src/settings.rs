//! The table `settings`: a few named values in JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Problem, Transaction};

/// Reads a setting.
///
/// # Errors
/// [`Problem::Unreadable`] if it is not of this type; [`Problem`] of the engine.
pub fn get<T: DeserializeOwned>(
    tx: &mut dyn Transaction,
    name: &str,
) -> Result<Option<T>, Problem> {
    tx.first("SELECT value FROM settings WHERE name = ?1", &[name.into()])?
        .map(|row| {
            serde_json::from_str(row.text(0)?)
                .map_err(|_| Problem::Unreadable { column: name.to_owned(), expected: "a setting" })
        })
        .transpose()
}

/// Writes a setting.
///
/// # Errors
/// [`Problem`] of the engine.
pub fn put<T: Serialize>(tx: &mut dyn Transaction, name: &str, value: &T) -> Result<(), Problem> {
    let value = serde_json::to_string(value).map_err(|error| Problem::Engine(Box::new(error)))?;
    tx.execute(
        "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        &[name.into(), value.into()],
    )
    .map(|_| ())
}

/// Removes a setting.
///
/// # Errors
/// [`Problem`] of the engine.
pub fn remove(tx: &mut dyn Transaction, name: &str) -> Result<(), Problem> {
    tx.execute("DELETE FROM settings WHERE name = ?1", &[name.into()]).map(|_| ())
}
