//! Opening, backing up, restoring and recovering the office.

use std::path::PathBuf;

use chrono::Utc;
use documents::{RecoverySheet, recovery_sheet};
use i18n::args;
use office::OfficeKind;
use office::operations::{CopyOffice, ShowRecoveryKey};
use serde::Deserialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::Nothing;
use super::files::{Saved, ask_where, path_of};
use crate::failure::Failure;
use crate::keyring::SystemKeyring;
use crate::mail_password;
use crate::places::{beside, put};
use crate::recovery_key;
use crate::state::{Shell, Status, tell};
use crate::work::followed;

/// A backup to be made.
#[derive(Deserialize, TS)]
pub(crate) struct BackUp {
    /// Under which word the screen follows it.
    follow: String,
}

/// The recovery key, as typed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UseRecoveryKey {
    recovery_key: String,
}

/// A backup and, on another computer, the recovery key.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Restore {
    path: String,
    recovery_key: Option<String>,
    /// Under which word the screen follows it.
    follow: String,
}

pub(super) fn status(_: &AppHandle, shell: &Shell, _: Nothing) -> Result<Status, Failure> {
    Ok(shell.status())
}

pub(super) fn revision(_: &AppHandle, shell: &Shell, _: Nothing) -> Result<String, Failure> {
    Ok(shell.premises()?.office.revision()?)
}

pub(super) fn screen_ready(_: &AppHandle, shell: &Shell, _: Nothing) -> Result<(), Failure> {
    let milliseconds = shell.started_at.elapsed().as_millis();
    tracing::info!(milliseconds, "the first screen is usable");
    Ok(())
}

/// Something that went wrong in a screen.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct Mistake {
    /// What the person was told to quote.
    id: String,
    /// What the engine says about the code, and where in it.
    what: String,
}

/// Nobody reads on after so many characters.
const MOST_OF_A_MISTAKE: usize = 4000;

pub(super) fn note_mistake(_: &AppHandle, _: &Shell, mistake: Mistake) -> Result<(), Failure> {
    let id: String = mistake.id.chars().take(8).collect();
    let what: String = mistake.what.chars().take(MOST_OF_A_MISTAKE).collect();
    tracing::error!(id, what, "something broke in a screen");
    Ok(())
}

pub(super) fn open_again(app: &AppHandle, shell: &Shell, _: Nothing) -> Result<Status, Failure> {
    let kind = shell.known().kind;
    shell.open(kind)?;
    told(app, shell)
}

pub(super) fn use_recovery_key(
    app: &AppHandle,
    shell: &Shell,
    input: UseRecoveryKey,
) -> Result<Status, Failure> {
    let key = recovery_key::parse(&input.recovery_key)?;
    let kind = shell.known().kind;
    // A wrong key leaves the reason for which the office is closed as it was.
    let premises = shell.folder(kind).recover(&key)?;
    shell.settle(kind, Ok(premises))?;
    told(app, shell)
}

pub(super) fn start_anew(app: &AppHandle, shell: &Shell, _: Nothing) -> Result<Status, Failure> {
    let kind = {
        let known = shell.known();
        // Only where nothing is open: data that works is never set aside by this.
        if known.premises.is_ok() {
            return Err(rules::Refusal::DataPresent.into());
        }
        known.kind
    };
    let premises = shell.folder(kind).start_anew()?;
    shell.settle(kind, Ok(premises))?;
    shell.change_device(|device| device.recovery_saved = false)?;
    told(app, shell)
}

pub(super) fn save_recovery_sheet(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Option<Saved>, Failure> {
    let premises = shell.premises()?;
    let (language, kind) = (shell.language(), shell.known().kind);
    let name = i18n::text(language, "app-file-recovery", &args![]);
    let Some(path) =
        ask_where(app, language, "app-dialog-recovery", ("app-filter-pdf", "pdf"), &name)?
    else {
        return Ok(None);
    };
    shell.perform(ShowRecoveryKey {})?;
    let sheet = RecoverySheet {
        language,
        office_name: i18n::text(
            language,
            if kind == OfficeKind::Practice { "app-name-practice" } else { "app-name" },
            &args![],
        ),
        key_groups: recovery_key::groups(&premises.key),
        made_on: rules::day_in_luxembourg(Utc::now()),
        database_file: shell.folder(kind).database().display().to_string(),
    };
    let pdf = recovery_sheet(&sheet).map_err(|error| Failure::fault(&error))?;
    let saved = Saved::write(path, &pdf)?;
    if kind == OfficeKind::Real {
        shell.change_device(|device| device.recovery_saved = true)?;
        tell(app);
    }
    Ok(Some(saved))
}

pub(super) fn back_up(
    app: &AppHandle,
    shell: &Shell,
    input: BackUp,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let name = format!(
        "{} {}",
        i18n::text(language, "app-file-backup", &args![]),
        rules::day_in_luxembourg(Utc::now())
    );
    let Some(path) =
        ask_where(app, language, "app-dialog-backup-save", ("app-filter-backup", "espace"), &name)?
    else {
        return Ok(None);
    };
    // The dialog asked whether a file of that name may be replaced; the copy is made beside it and
    // takes its place only when it is whole.
    let fresh = beside(&path, ".part");
    let _ = std::fs::remove_file(&fresh);
    let office = shell.perform(CopyOffice {})?;
    followed(app, Some(input.follow), |follower| office.copy_to(&fresh, follower))?;
    put(&fresh, &path).map_err(|error| {
        let _ = std::fs::remove_file(&fresh);
        Failure::not_written(&error)
    })?;
    Ok(Some(Saved::at(path)))
}

pub(super) fn restore(app: &AppHandle, shell: &Shell, input: Restore) -> Result<Status, Failure> {
    let kind = shell.known().kind;
    // Whoever can already enter this office must be its owner to replace it.
    if shell.known().premises.is_ok() {
        shell.perform(office::operations::ReplaceOffice {})?;
    }
    let key = input
        .recovery_key
        .filter(|typed| !typed.trim().is_empty())
        .map(|typed| recovery_key::parse(&typed))
        .transpose()?;
    let backup: PathBuf = path_of(&input.path)?;
    let by = shell.session();
    let former = match shell.premises() {
        Ok(premises) => premises.office.mail_account().ok().flatten(),
        Err(_) => None,
    };
    let restored = followed(app, Some(input.follow), |follower| {
        shell.folder(kind).restore(&backup, key, by.as_deref(), || shell.vacate(), follower)
    });
    match restored {
        Ok(premises) => {
            // The restored office may have another mail account.
            if let Err(refusal) = mail_password::settle(&SystemKeyring, kind, former.as_ref()) {
                tracing::warn!(
                    code = refusal.code(),
                    "the mail password may not say for which server it is"
                );
            }
            shell.settle(kind, Ok(premises))?;
        }
        Err(error) => {
            // What was open before is opened again; the person reads why the backup was not taken.
            if shell.known().premises.is_err() {
                let reopened = shell.folder(kind).open();
                shell.settle(kind, reopened)?;
            }
            return Err(error.into());
        }
    }
    told(app, shell)
}

fn told(app: &AppHandle, shell: &Shell) -> Result<Status, Failure> {
    tell(app);
    Ok(shell.status())
}
