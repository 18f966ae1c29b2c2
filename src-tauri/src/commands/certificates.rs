//! Certificate files: testing, remembering, registering a further one.

use chrono::{DateTime, Utc};
use identity::{Credential, Passphrase};
use office::operations::{AddCertificate, TestCertificate};
use office::views::{CertificateTest, Me};
use rules::{Refusal, Ssn};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use ts_rs::TS;

use super::{Nothing, files};
use crate::failure::Failure;
use crate::keyring::Secret;
use crate::state::Shell;

/// A certificate file and the passphrase that opens it.
#[derive(Deserialize, TS)]
pub(crate) struct CertificateFile {
    path: String,
    #[ts(type = "string")]
    passphrase: Passphrase,
}

/// A certificate by its number.
#[derive(Deserialize, TS)]
pub(crate) struct CertificateNumber {
    #[ts(type = "string")]
    pub(super) ssn: Ssn,
}

/// A certificate file that this computer remembers.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RememberedIdentity {
    #[ts(type = "string")]
    ssn: Ssn,
    holder: String,
    path: String,
    passphrase_kept: bool,
    #[ts(type = "string")]
    not_after: DateTime<Utc>,
}

/// Opens a certificate file.
pub(super) fn open(path: &str, passphrase: &Passphrase) -> Result<Credential, Failure> {
    let bytes = files::read(path)?;
    Ok(identity::file::open(&bytes, passphrase).map_err(Refusal::from)?)
}

pub(super) fn test_certificate(
    _: &AppHandle,
    shell: &Shell,
    input: CertificateFile,
) -> Result<CertificateTest, Failure> {
    let credential = open(&input.path, &input.passphrase)?;
    shell.perform(TestCertificate { chain: credential.chain_der().to_vec() })
}

pub(super) fn add_certificate(
    _: &AppHandle,
    shell: &Shell,
    input: CertificateFile,
) -> Result<Me, Failure> {
    let credential = open(&input.path, &input.passphrase)?;
    let challenge = shell.premises()?.office.challenge()?;
    let signed = credential.sign(&challenge).map_err(|error| Failure::fault(&error))?;
    shell.perform(AddCertificate { signed })
}

pub(super) fn remembered_identities(
    _: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Vec<RememberedIdentity>, Failure> {
    let known = shell.known();
    Ok(known
        .device
        .remembered
        .iter()
        .map(|known| RememberedIdentity {
            ssn: known.ssn.clone(),
            holder: known.holder.clone(),
            path: known.path.display().to_string(),
            passphrase_kept: known.passphrase_kept,
            not_after: known.not_after,
        })
        .collect())
}

pub(super) fn forget_identity(
    app: &AppHandle,
    shell: &Shell,
    input: CertificateNumber,
) -> Result<Vec<RememberedIdentity>, Failure> {
    let kept = shell
        .known()
        .device
        .remembered
        .iter()
        .any(|known| known.ssn == input.ssn && known.passphrase_kept);
    if kept {
        Secret::Passphrase(&input.ssn).forget()?;
    }
    shell.change_device(|device| device.remembered.retain(|known| known.ssn != input.ssn))?;
    remembered_identities(app, shell, Nothing {})
}
