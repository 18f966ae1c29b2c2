//! Preferences of this computer.

use rules::{FieldProblem, Language, Refusal};
use serde::Deserialize;
use tauri::AppHandle;
use ts_rs::TS;

use crate::device::DeviceSettings;
use crate::failure::Failure;
use crate::state::{Shell, Status, tell};

/// The language before sign-in.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SetLanguage {
    language: Language,
}

/// All preferences.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SetDeviceSettings {
    settings: DeviceSettings,
}

pub(super) fn set_language(
    app: &AppHandle,
    shell: &Shell,
    input: SetLanguage,
) -> Result<Status, Failure> {
    shell.change_device(|device| device.settings.language = Some(input.language))?;
    tell(app);
    Ok(shell.status())
}

pub(super) fn set_device_settings(
    app: &AppHandle,
    shell: &Shell,
    input: SetDeviceSettings,
) -> Result<Status, Failure> {
    const MOST_MINUTES: u32 = 240;
    if input.settings.idle_minutes > MOST_MINUTES {
        let problem = Refusal::NumberOutOfBounds { least: 0, most: MOST_MINUTES };
        return Err(Refusal::Form {
            fields: vec![FieldProblem { field: "idleMinutes".to_owned(), problem }],
        }
        .into());
    }
    shell.change_device(|device| device.settings = input.settings)?;
    tell(app);
    Ok(shell.status())
}
