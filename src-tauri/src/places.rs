//! Where things are on this computer.

use std::path::PathBuf;

use office::OfficeKind;
use tauri::{AppHandle, Manager};

/// The folders of the application.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    pub(crate) data: PathBuf,
    pub(crate) settings: PathBuf,
    pub(crate) logs: PathBuf,
}

impl Places {
    pub(crate) fn of(app: &AppHandle) -> tauri::Result<Self> {
        let paths = app.path();
        Ok(Self {
            data: paths.app_local_data_dir()?,
            settings: paths.app_config_dir()?,
            logs: paths.app_log_dir()?,
        })
    }

    /// The folder of an office; real and practice are never in the same one (requirements X-5).
    pub(crate) fn office(&self, kind: OfficeKind) -> PathBuf {
        self.data.join(match kind {
            OfficeKind::Real => "office",
            OfficeKind::Practice => "practice",
        })
    }
}
