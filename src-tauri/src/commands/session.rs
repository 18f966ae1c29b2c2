//! Signing in and out, locking and unlocking.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use identity::{Credential, Passphrase};
use rules::{Refusal, Ssn};
use serde::Deserialize;
use tauri::{AppHandle, Emitter, Manager};
use ts_rs::TS;

use super::certificates::open;
use super::{Nothing, files};
use crate::activity::{self, Alone, Moment};
use crate::device::Remembered;
use crate::failure::Failure;
use crate::imports::Imports;
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

/// The passphrase of the certificate that is signed in; none in the practice office.
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
    let session = prove(shell, &credential)?;
    // Before anybody is signed in: whoever is told that the keyring refuses can choose otherwise.
    if input.remember != Remember::No {
        let keep = input.remember == Remember::FileAndPassphrase;
        remember(shell, &credential, session.ssn(), &path, &input.passphrase, keep)?;
    }
    enter(app, shell, session, Source::File(path))?;
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
    let session = prove(shell, &credential)?;
    remember(shell, &credential, session.ssn(), &path, &passphrase, input.keep_passphrase)?;
    enter(app, shell, session, Source::File(path))?;
    Ok(shell.session_state())
}

pub(super) fn sign_out(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<SessionState, Failure> {
    sign_out_now(app, shell);
    Ok(shell.session_state())
}

/// Signs out, and tells the screens.
fn sign_out_now(app: &AppHandle, shell: &Shell) {
    shell.known().present = None;
    app.state::<Imports>().forget();
    tell(app);
}

pub(super) fn lock(app: &AppHandle, shell: &Shell, _: Nothing) -> Result<SessionState, Failure> {
    Ok(lock_now(app, shell))
}

/// Locks the application, and tells the screens.
fn lock_now(app: &AppHandle, shell: &Shell) -> SessionState {
    if let Some(present) = &mut shell.known().present {
        present.locked = true;
    }
    let state = shell.session_state();
    if let Err(error) = app.emit("session", &state) {
        tracing::warn!(%error, "the screens were not told of the lock");
    }
    state
}

/// Does with the session what is to become of it while its person is not there.
pub(crate) fn leave_alone(app: &AppHandle, shell: &Shell, alone: Alone) {
    match alone {
        Alone::Lock => drop(lock_now(app, shell)),
        Alone::SignOut => sign_out_now(app, shell),
    }
}

pub(super) fn unlock(_: &AppHandle, shell: &Shell, input: Unlock) -> Result<SessionState, Failure> {
    open_lock(shell, input.passphrase)
}

fn open_lock(shell: &Shell, passphrase: Option<Passphrase>) -> Result<SessionState, Failure> {
    let Some(present) = shell.known().present.clone() else {
        return Err(Refusal::SignedOut.into());
    };
    let ssn = present.session.ssn().clone();
    let credential = match &present.source {
        // Typed, even if the keyring keeps it: whoever stands before the computer has its keyring.
        Source::File(path) => {
            open(&path.display().to_string(), &passphrase.ok_or(Refusal::WrongPassphrase)?)?
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
    known.active_at = Moment::now();
    drop(known);
    Ok(shell.session_state())
}

pub(super) fn activity(app: &AppHandle, shell: &Shell, _: Nothing) -> Result<(), Failure> {
    let now = Moment::now();
    let mut known = shell.known();
    // The first to move after a computer slept need not be whoever left it.
    let alone = activity::alone(&known, now);
    known.active_at = now;
    drop(known);
    if let Some(alone) = alone {
        leave_alone(app, shell, alone);
    }
    Ok(())
}

/// Proves to the office that a certificate is in the person's hands.
pub(super) fn prove(shell: &Shell, credential: &Credential) -> Result<office::Session, Failure> {
    let premises = shell.premises()?;
    let signed =
        credential.sign(&premises.office.challenge()?).map_err(|error| Failure::fault(&error))?;
    Ok(premises.office.sign_in(&signed)?)
}

/// Signs in whoever has proven themselves.
pub(super) fn enter(
    app: &AppHandle,
    shell: &Shell,
    session: office::Session,
    source: Source,
) -> Result<(), Failure> {
    let registered = shell.premises()?.office.is_registered(&session)?;
    let mut known = shell.known();
    known.present = Some(Present { session: Arc::new(session), source, registered, locked: false });
    known.active_at = Moment::now();
    drop(known);
    // What is new to them is told now.
    shell.post.look();
    tell(app);
    Ok(())
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
    path: &Path,
    passphrase: &Passphrase,
    keep: bool,
) -> Result<(), Failure> {
    let secret = Secret::Passphrase(ssn);
    let kept = {
        let known = shell.known();
        known.device.remembered.iter().any(|known| known.ssn == *ssn && known.passphrase_kept)
    };
    let passphrase_kept = if keep {
        secret.keep(passphrase.expose().as_bytes())?;
        true
    } else if kept {
        // A keyring that does not answer keeps nobody out who typed the passphrase; the profile
        // goes on saying that it is kept, and offers to forget it.
        secret.forget().is_err()
    } else {
        false
    };
    let certificate = credential.certificate();
    let known = Remembered {
        ssn: ssn.clone(),
        holder: certificate.holder().to_owned(),
        path: path.to_owned(),
        not_after: certificate.not_after(),
        passphrase_kept,
    };
    shell.change_device(|device| {
        device.remembered.retain(|other| other.ssn != *ssn);
        device.remembered.insert(0, known);
    })
}

#[cfg(test)]
mod tests {
    use office::OfficeKind;

    use super::*;
    use crate::keyring::Pocket;
    use crate::places::Places;
    use crate::premises::Folder;

    /// Somebody who is signed in with a file, whose passphrase the keyring is said to keep.
    fn signed_in(home: &Path) -> (Shell, Ssn, Passphrase) {
        let folder = |name: &str| home.join(name);
        let places = Places { data: folder("data"), settings: folder("config"), logs: folder("l") };
        let pocket = Pocket::default();
        let practice = Folder::with_keyring(
            places.office(OfficeKind::Practice),
            OfficeKind::Practice,
            &pocket,
        );
        let premises = practice.open().unwrap();
        let cast = premises.cast.clone().unwrap();
        let shell = Shell::new(places);
        shell.settle(OfficeKind::Practice, Ok(premises)).unwrap();

        let ssn = cast.people[0].ssn.clone();
        let (bytes, passphrase) = cast.certificate_file(&ssn).unwrap();
        let file = folder("nadia.p12");
        std::fs::write(&file, bytes).unwrap();
        let credential = open(&file.display().to_string(), &passphrase).unwrap();
        let session = Arc::new(prove(&shell, &credential).unwrap());
        let certificate = credential.certificate();
        let remembered = Remembered {
            ssn: ssn.clone(),
            holder: certificate.holder().to_owned(),
            path: file.clone(),
            not_after: certificate.not_after(),
            passphrase_kept: true,
        };
        shell.change_device(|device| device.remembered.push(remembered)).unwrap();
        let source = Source::File(file);
        shell.known().present = Some(Present { session, source, registered: true, locked: true });
        (shell, ssn, passphrase)
    }

    fn refused(outcome: Result<SessionState, Failure>) -> Refusal {
        match outcome {
            Err(Failure::Refusal { refusal }) => refusal,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_lock_opens_with_the_typed_passphrase_only_even_if_it_is_kept_i_5() {
        let home = tempfile::tempdir().unwrap();
        let (shell, ssn, passphrase) = signed_in(home.path());
        let locked = shell.session_state();
        assert!(matches!(locked, SessionState::Locked { passphrase_kept: false, .. }));
        assert_eq!(refused(open_lock(&shell, None)), Refusal::WrongPassphrase);
        let guessed = Passphrase::new("guessed".to_owned());
        assert_eq!(refused(open_lock(&shell, Some(guessed))), Refusal::WrongPassphrase);
        assert!(shell.session().is_none(), "it is still locked");
        let opened = open_lock(&shell, Some(passphrase)).unwrap();
        assert!(matches!(opened, SessionState::SignedIn { ssn: found } if found == ssn));
    }

    #[test]
    fn whoever_leaves_is_locked_in_and_signed_out_where_they_had_not_registered_i_3() {
        let home = tempfile::tempdir().unwrap();
        let (shell, _, _) = signed_in(home.path());
        let mut known = shell.known();
        let gone = u64::from(known.device.settings.idle_minutes);
        let (almost, left) = (gone - 1, known.active_at);
        let mut becomes = |registered, locked, minutes| {
            let present = known.present.as_mut().unwrap();
            (present.registered, present.locked) = (registered, locked);
            activity::alone(&known, left.after_minutes(minutes))
        };
        assert_eq!(becomes(true, false, gone), Some(Alone::Lock));
        assert_eq!(becomes(false, false, gone), Some(Alone::SignOut), "nobody registers for them");
        assert_eq!(becomes(true, true, gone), None, "it is locked already");
        for registered in [true, false] {
            assert_eq!(becomes(registered, false, almost), None, "they may be reading");
        }
    }

    #[test]
    fn in_the_practice_office_the_lock_opens_without_a_passphrase_x_5() {
        let home = tempfile::tempdir().unwrap();
        let (shell, ssn, _) = signed_in(home.path());
        if let Some(present) = &mut shell.known().present {
            present.source = Source::Practice(ssn);
        }
        let locked = shell.session_state();
        assert!(matches!(locked, SessionState::Locked { passphrase_kept: true, .. }));
        open_lock(&shell, None).unwrap();
        assert!(shell.session().is_some());
    }
}
