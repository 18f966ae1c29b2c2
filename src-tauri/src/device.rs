//! What this computer remembers outside every office: preferences, and which certificate files
//! were used. Never a secret.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rules::{Language, Ssn};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::places;

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Preferences of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct DeviceSettings {
    /// Minutes without activity after which the application locks; 0 for never.
    pub idle_minutes: u32,
    /// Light or dark.
    pub theme: Theme,
    /// Whether the system shows notifications.
    pub notifications: bool,
    /// Whether they may say whom they are about while the application is locked.
    pub names_when_locked: bool,
    /// The language before sign-in; none for the system's.
    pub language: Option<Language>,
}

impl DeviceSettings {
    /// Whether notifications may say whom they are about.
    pub(crate) const fn notifications_name(&self, locked: bool) -> bool {
        !locked || self.names_when_locked
    }
}

impl Default for DeviceSettings {
    fn default() -> Self {
        Self {
            idle_minutes: 15,
            theme: Theme::System,
            notifications: true,
            names_when_locked: false,
            language: None,
        }
    }
}

/// A certificate file that was used to sign in and is remembered.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Remembered {
    pub(crate) ssn: Ssn,
    pub(crate) holder: String,
    pub(crate) path: PathBuf,
    pub(crate) not_after: DateTime<Utc>,
    pub(crate) passphrase_kept: bool,
}

/// Everything that is remembered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Device {
    pub(crate) settings: DeviceSettings,
    pub(crate) remembered: Vec<Remembered>,
    /// Whether the recovery key of the real office was saved once.
    pub(crate) recovery_saved: bool,
}

impl Device {
    /// Reads what is remembered; whatever cannot be read is forgotten, nothing depends on it.
    pub(crate) fn read(folder: &Path) -> Self {
        let Ok(text) = std::fs::read_to_string(file(folder)) else { return Self::default() };
        serde_json::from_str(&text).unwrap_or_else(|error| {
            tracing::warn!(%error, "the preferences cannot be read and start over");
            Self::default()
        })
    }

    /// Writes what is remembered, wholly or not at all.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(self).map_err(|error| Failure::fault(&error))?;
        std::fs::create_dir_all(folder)
            .and_then(|()| places::write_wholly(&file(folder), text.as_bytes()))
            .map_err(|error| Failure::not_written(&error))
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("device.json")
}
