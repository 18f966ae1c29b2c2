//! Signing in and out, locking and unlocking.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use identity::{Credential, Passphrase};
use rules::{Refusal, Ssn};
use serde::Deserialize;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

use super::certificates::open;
use super::{Nothing, files};
use crate::device::Remembered;
use crate::failure::Failure;
use crate::keyring::{Secret, text};
use crate::session::{Present, SessionState, Source};
use crate::state::{Shell, tell};

/// What to remember of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Remember {
    /// Nothing.
    No,
    /// Which file it was.
    File,
    /// Which file it was, and in the keyring its passphrase.
    FileAndPassphrase,
}

/// A certificate file, its passphrase, and what to remember.
#[derive(Deserialize, TS)]
pub(crate) struct SignIn {
    path: String,
    #[ts(type = "string")]
    passphrase: Passphrase,
    remember: Remember,
}

/// A remembered certificate, and its passphrase unless the keyring has it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SignInRemembered {
    #[ts(type = "string")]
    ssn: Ssn,
    #[ts(type = "string | null")]
    passphrase: Option<Passphrase>,
    keep_passphrase: bool,
}

/// The passphrase of the certificate that is signed in, unless the keyring has it.
#[derive(Deserialize, TS)]
pub(crate) struct Unlock {
    #[ts(type = "string | null")]
    passphrase: Option<Passphrase>,
}

pub(super) fn sign_in(
    app: &AppHandle,
    shell: &Shell,
    input: SignIn,
) -> Result<SessionState, Failure> {
    let credential = open(&input.path, &input.passphrase)?;
    let path = files::path_of(&input.path)?;
    let ssn = enter(app, shell, &credential, Source::File(path.clone()))?;
    if input.remember != Remember::No {
        remember(
            shell,
            &credential,
            &ssn,
            path,
            &input.passphrase,
            input.remember == Remember::FileAndPassphrase,
        )?;
    }
    Ok(shell.session_state())
}

pub(super) fn sign_in_remembered(
    app: &AppHandle,
    shell: &Shell,
    input: SignInRemembered,
) -> Result<SessionState, Failure> {
    let path = remembered(shell, &input.ssn)?;
    let passphrase = given_or_kept(input.passphrase, &input.ssn)?;
    let credential = open(&path.display().to_string(), &passphrase)?;
    let ssn = enter(app, shell, &credential, Source::File(path.clone()))?;
    remember(shell, &credential, &ssn, path, &passphrase, input.keep_passphrase)?;
    Ok(shell.session_state())
}

pub(super) fn sign_out(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<SessionState, Failure> {
    shell.known().present = None;
    tell(app);
    Ok(shell.session_state())
}

pub(super) fn lock(app: &AppHandle, shell: &Shell, _: Nothing) -> Result<SessionState, Failure> {
    Ok(lock_now(app, shell))
}

/// Locks the application, and tells the screens.
pub(crate) fn lock_now(app: &AppHandle, shell: &Shell) -> SessionState {
    if let Some(present) = &mut shell.known().present {
        present.locked = true;
    }
    let state = shell.session_state();
    if let Err(error) = app.emit("session", &state) {
        tracing::warn!(%error, "the screens were not told of the lock");
    }
    state
}

pub(super) fn unlock(_: &AppHandle, shell: &Shell, input: Unlock) -> Result<SessionState, Failure> {
    let Some(present) = shell.known().present.clone() else {
        return Err(Refusal::SignedOut.into());
    };
    let ssn = present.session.ssn().clone();
    let credential = match &present.source {
        Source::File(path) => {
            open(&path.display().to_string(), &given_or_kept(input.passphrase, &ssn)?)?
        }
        Source::Practice(ssn) => super::practice::credential(shell, ssn)?,
    };
    // Another certificate in the same place does not unlock what this one opened.
    let session = prove(shell, &credential)?;
    if *session.ssn() != ssn {
        return Err(Refusal::OtherCertificateNeeded { ssn }.into());
    }
    let mut known = shell.known();
    if let Some(present) = &mut known.present {
        present.session = Arc::new(session);
        present.locked = false;
    }
    known.active_at = Instant::now();
    drop(known);
    Ok(shell.session_state())
}

pub(super) fn activity(_: &AppHandle, shell: &Shell, _: Nothing) -> Result<(), Failure> {
    shell.known().active_at = Instant::now();
    Ok(())
}

fn prove(shell: &Shell, credential: &Credential) -> Result<office::Session, Failure> {
    let premises = shell.premises()?;
    let signed =
        credential.sign(&premises.office.challenge()?).map_err(|error| Failure::fault(&error))?;
    Ok(premises.office.sign_in(&signed)?)
}

/// Signs in with an unlocked certificate and answers its number.
pub(super) fn enter(
    app: &AppHandle,
    shell: &Shell,
    credential: &Credential,
    source: Source,
) -> Result<Ssn, Failure> {
    let session = prove(shell, credential)?;
    let registered = shell.premises()?.office.is_registered(&session)?;
    let ssn = session.ssn().clone();
    let mut known = shell.known();
    known.present = Some(Present { session: Arc::new(session), source, registered, locked: false });
    known.active_at = Instant::now();
    drop(known);
    tell(app);
    Ok(ssn)
}

fn given_or_kept(given: Option<Passphrase>, ssn: &Ssn) -> Result<Passphrase, Failure> {
    if let Some(passphrase) = given {
        return Ok(passphrase);
    }
    let kept = text(&Secret::Passphrase(ssn))?.ok_or(Refusal::WrongPassphrase)?;
    Ok(Passphrase::new(kept))
}

fn remembered(shell: &Shell, ssn: &Ssn) -> Result<PathBuf, Refusal> {
    let known = shell.known();
    let known = known.device.remembered.iter().find(|known| known.ssn == *ssn);
    known.map(|known| known.path.clone()).ok_or(Refusal::NotFound)
}

fn remember(
    shell: &Shell,
    credential: &Credential,
    ssn: &Ssn,
    path: PathBuf,
    passphrase: &Passphrase,
    keep: bool,
) -> Result<(), Failure> {
    let secret = Secret::Passphrase(ssn);
    if keep {
        secret.keep(passphrase.expose().as_bytes())?;
    } else if shell
        .known()
        .device
        .remembered
        .iter()
        .any(|known| known.ssn == *ssn && known.passphrase_kept)
    {
        secret.forget()?;
    }
    let certificate = credential.certificate();
    let known = Remembered {
        ssn: ssn.clone(),
        holder: certificate.holder().to_owned(),
        path,
        not_after: certificate.not_after(),
        passphrase_kept: keep,
    };
    shell.change_device(|device| {
        device.remembered.retain(|other| other.ssn != *ssn);
        device.remembered.insert(0, known);
    })
}
