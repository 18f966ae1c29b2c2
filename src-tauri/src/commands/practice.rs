//! The practice office (requirements X-5).

use identity::Credential;
use office::OfficeKind;
use rules::{Refusal, Ssn};
use serde::Serialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::Nothing;
use super::certificates::CertificateNumber;
use super::session::{enter, prove};
use crate::failure::Failure;
use crate::session::{SessionState, Source};
use crate::state::{Shell, Status, tell};

/// Someone invented, whom a newcomer can be for a while.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PracticePerson {
    #[ts(type = "string")]
    ssn: Ssn,
    name: String,
    /// Who they are: the Fluent message `practice-person-<what>`.
    what: String,
    signed_in: bool,
}

pub(super) fn enter_practice(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Status, Failure> {
    go_to(app, shell, OfficeKind::Practice)
}

pub(super) fn leave_practice(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Status, Failure> {
    go_to(app, shell, OfficeKind::Real)
}

fn go_to(app: &AppHandle, shell: &Shell, kind: OfficeKind) -> Result<Status, Failure> {
    shell.open(kind)?;
    tell(app);
    Ok(shell.status())
}

pub(super) fn practice_people(
    _: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Vec<PracticePerson>, Failure> {
    let premises = shell.premises()?;
    let cast = premises.cast.as_ref().ok_or(Refusal::PracticeAndReal)?;
    let present = shell.session().map(|session| session.ssn().clone());
    Ok(cast
        .people
        .iter()
        .map(|person| PracticePerson {
            ssn: person.ssn.clone(),
            name: person.name.clone(),
            what: person.what.clone(),
            signed_in: present.as_ref() == Some(&person.ssn),
        })
        .collect())
}

pub(super) fn practice_sign_in(
    app: &AppHandle,
    shell: &Shell,
    input: CertificateNumber,
) -> Result<SessionState, Failure> {
    let credential = credential(shell, &input.ssn)?;
    enter(app, shell, prove(shell, &credential)?, Source::Practice(input.ssn))?;
    Ok(shell.session_state())
}

/// The certificate of an invented person.
pub(super) fn credential(shell: &Shell, ssn: &Ssn) -> Result<Credential, Failure> {
    let premises = shell.premises()?;
    let cast = premises.cast.as_ref().ok_or(Refusal::PracticeAndReal)?;
    let (file, passphrase) = cast.certificate_file(ssn).ok_or(Refusal::NotFound)?;
    Ok(identity::file::open(&file, &passphrase).map_err(Refusal::from)?)
}

pub(super) fn reset_practice(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Status, Failure> {
    if shell.known().kind != OfficeKind::Practice {
        return Err(Refusal::PracticeAndReal.into());
    }
    shell.vacate()?;
    let premises = shell.folder(OfficeKind::Practice).start_over()?;
    shell.settle(OfficeKind::Practice, Ok(premises))?;
    tell(app);
    Ok(shell.status())
}
