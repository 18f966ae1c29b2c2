//! Authorities and revocation lists from files.

use identity::AnchorView;
use office::operations::{AddRevocationList, AddTrustedAuthority, ReadAuthorityFile};
use office::views::Trust;
use serde::Deserialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::files::{self, FilePath};
use crate::failure::Failure;
use crate::state::Shell;

/// The authority in a file whose fingerprint was compared.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct AddAuthority {
    path: String,
    fingerprint: String,
}

pub(super) fn read_authority_file(
    _: &AppHandle,
    shell: &Shell,
    input: FilePath,
) -> Result<Vec<AnchorView>, Failure> {
    shell.perform(ReadAuthorityFile { file: files::read(&input.path)? })
}

pub(super) fn add_authority(
    _: &AppHandle,
    shell: &Shell,
    input: AddAuthority,
) -> Result<Trust, Failure> {
    shell.perform(AddTrustedAuthority {
        file: files::read(&input.path)?,
        fingerprint: input.fingerprint,
    })
}

pub(super) fn add_revocation_list(
    _: &AppHandle,
    shell: &Shell,
    input: FilePath,
) -> Result<Trust, Failure> {
    shell.perform(AddRevocationList { file: files::read(&input.path)? })
}
