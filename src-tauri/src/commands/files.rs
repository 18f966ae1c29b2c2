//! Files: choosing, opening, saving; and the clipboard.

use std::path::{Path, PathBuf};

use documents::{Table, table_csv, table_xlsx};
use i18n::args;
use office::operations::{
    ExportAdministrationHistory, ExportAllMessages, ExportDeskList, ExportHistory, ExportList,
    ExportMessages, ExportMySpaces, ExportOfficeHistory, ExportUsers, HistoryTable, ListOfDesk,
    ListOfSpace,
};
use office::{Attachment, MOST_DOCUMENT_MEBIBYTES};
use rules::{AdministrationId, Language, Refusal, SpaceId};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

use crate::failure::Failure;
use crate::places::write_wholly;
use crate::state::{Shell, shell};

/// What a file is chosen for.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Purpose {
    /// A certificate file to sign in with.
    Certificate,
    /// An authority's certificate.
    Authority,
    /// A revocation list.
    RevocationList,
    /// A backup of the office.
    Backup,
    /// A document to attach.
    Document,
    /// A list of access codes to import.
    CodeList,
}

/// What a file is chosen for.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct ChooseFile {
    purpose: Purpose,
}

/// A file that was chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Chosen {
    path: String,
}

/// A file that was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Saved {
    path: String,
    file_name: String,
}

/// A file by its path.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct FilePath {
    pub(super) path: String,
}

/// A text for the clipboard.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct CopyText {
    text: String,
}

/// The form in which a table is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TableFormat {
    /// A spreadsheet.
    Xlsx,
    /// Text separated by semicolons.
    Csv,
    /// One JSON object a line; for the history, with its hashes.
    Jsonl,
}

/// How to save the person's list of eSpaces.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveMySpaces {
    format: TableFormat,
}

/// Which messages to save, and how.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveMessages {
    /// Of one eSpace; none for all of the person's.
    space: Option<SpaceId>,
    format: TableFormat,
}

/// How to save the office's own history.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveOfficeHistory {
    format: TableFormat,
}

/// Which administration's history to save, and how.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveAdministrationHistory {
    administration: AdministrationId,
    format: TableFormat,
}

/// Which table to save, and how.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveTable {
    space: SpaceId,
    format: TableFormat,
}

/// Which list of an eSpace to save, and how.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveList {
    space: SpaceId,
    list: ListOfSpace,
    format: TableFormat,
}

/// Which list of an administration's desk to save, and how.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SaveDeskList {
    administration: AdministrationId,
    list: ListOfDesk,
    format: TableFormat,
}

impl Saved {
    pub(super) fn at(path: PathBuf) -> Self {
        Self { path: path.display().to_string(), file_name: name_of(&path) }
    }

    /// Writes a file wholly or not at all, and makes sure that it lasts.
    pub(super) fn write(path: PathBuf, bytes: &[u8]) -> Result<Self, Failure> {
        write_wholly(&path, bytes).map_err(|error| Failure::not_written(&error))?;
        Ok(Self::at(path))
    }
}

/// A path as typed or chosen: quotes that a file manager puts around it and `~` are understood.
pub(super) fn path_of(typed: &str) -> Result<PathBuf, Refusal> {
    let trimmed = typed.trim().trim_matches(['"', '\'']).trim_start_matches("file://");
    if trimmed.is_empty() {
        return Err(Refusal::FieldMissing);
    }
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    Ok(match (trimmed.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest),
        _ => PathBuf::from(trimmed),
    })
}

/// Reads a certificate, an authority or a revocation list.
pub(super) fn read(typed: &str) -> Result<Vec<u8>, Refusal> {
    /// No usual one is larger.
    const MOST_MEBIBYTES: u32 = 32;
    let path = path_of(typed)?;
    read_up_to(&path, MOST_MEBIBYTES)?
        .ok_or_else(|| Refusal::FileTooLarge { name: name_of(&path), limit: MOST_MEBIBYTES })
}

/// Reads a document to attach.
pub(super) fn read_document(typed: &str) -> Result<Attachment, Refusal> {
    let path = path_of(typed)?;
    let (name, limit) = (name_of(&path), MOST_DOCUMENT_MEBIBYTES);
    match read_up_to(&path, limit)? {
        Some(bytes) => Ok(Attachment { name, bytes }),
        None => Err(Refusal::DocumentTooLarge { name, limit }),
    }
}

/// The content of a file; none if it is larger, and then it is not read.
pub(super) fn read_up_to(path: &Path, mebibytes: u32) -> Result<Option<Vec<u8>>, Refusal> {
    let metadata = std::fs::metadata(path).map_err(|_| Refusal::FileUnreadable)?;
    if !metadata.is_file() {
        return Err(Refusal::FileUnreadable);
    }
    if metadata.len() > u64::from(mebibytes) * 1024 * 1024 {
        return Ok(None);
    }
    std::fs::read(path).map(Some).map_err(|_| Refusal::FileUnreadable)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Asks where to save a file; nothing if the person thinks better of it.
///
/// # Errors
/// [`Refusal::FileAmongData`]: whatever takes the name of a file there destroys it.
pub(super) fn ask_where(
    app: &AppHandle,
    language: Language,
    title: &str,
    filter: (&str, &str),
    name: &str,
) -> Result<Option<PathBuf>, Refusal> {
    let word = |id: &str| i18n::text(language, id, &args![]);
    let (filter, ending) = filter;
    let chosen = app
        .dialog()
        .file()
        .set_title(word(title))
        .add_filter(word(filter), &[ending])
        .set_file_name(format!("{name}.{ending}"))
        .blocking_save_file();
    let Some(chosen) = chosen.and_then(|file| file.into_path().ok()) else { return Ok(None) };
    // Not every system's dialog adds the ending by itself.
    let path = if chosen.extension().is_some() { chosen } else { chosen.with_extension(ending) };
    if shell(app).places.hold(&path) {
        return Err(Refusal::FileAmongData);
    }
    Ok(Some(path))
}

pub(super) fn choose_file(
    app: &AppHandle,
    shell: &Shell,
    input: ChooseFile,
) -> Result<Option<Chosen>, Failure> {
    let language = shell.language();
    let word = |id: &str| i18n::text(language, id, &args![]);
    let (title, filter, endings): (_, _, &[&str]) = match input.purpose {
        Purpose::Certificate => {
            ("app-dialog-certificate", "app-filter-certificate", &["p12", "pfx"])
        }
        Purpose::Authority => {
            ("app-dialog-anchor", "app-filter-anchor", &["pem", "crt", "cer", "der"])
        }
        Purpose::RevocationList => {
            ("app-dialog-revocation", "app-filter-revocation", &["crl", "pem", "der"])
        }
        Purpose::Document => {
            ("app-dialog-document-open", "app-filter-document", &["pdf", "png", "jpg", "jpeg"])
        }
        Purpose::CodeList => {
            ("import-dialog-open", "app-filter-spreadsheet", &["xlsx", "ods", "csv", "tsv", "txt"])
        }
        Purpose::Backup => ("app-dialog-backup-open", "app-filter-backup", &["espace"]),
    };
    let chosen = app
        .dialog()
        .file()
        .set_title(word(title))
        .add_filter(word(filter), endings)
        .blocking_pick_file();
    Ok(chosen
        .and_then(|file| file.into_path().ok())
        .map(|path| Chosen { path: path.display().to_string() }))
}

pub(super) fn open_file(app: &AppHandle, _: &Shell, input: FilePath) -> Result<(), Failure> {
    app.opener()
        .open_path(&input.path, None::<&str>)
        .map_err(|error| Failure::not_opened(&error, why_not_opened(Path::new(&input.path))))
}

pub(super) fn show_in_folder(app: &AppHandle, _: &Shell, input: FilePath) -> Result<(), Failure> {
    app.opener()
        .reveal_item_in_dir(&input.path)
        .map_err(|error| Failure::not_opened(&error, why_not_shown(Path::new(&input.path))))
}

/// Why no program opened a file.
fn why_not_opened(path: &Path) -> Refusal {
    let name = name_of(path);
    if path.exists() { Refusal::NoProgramForFile { name } } else { Refusal::FileGone { name } }
}

/// Why the system did not show a file in its folder.
fn why_not_shown(path: &Path) -> Refusal {
    if path.exists() {
        Refusal::FolderNotShown { path: path.display().to_string() }
    } else {
        Refusal::FileGone { name: name_of(path) }
    }
}

pub(super) fn copy_text(app: &AppHandle, _: &Shell, input: CopyText) -> Result<(), Failure> {
    app.clipboard().write_text(input.text).map_err(|error| Failure::fault(&error))
}

pub(super) fn save_users(
    app: &AppHandle,
    shell: &Shell,
    input: SaveTable,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let export = shell.perform(ExportUsers { space: input.space, language })?;
    save_table(app, language, "app-dialog-table", &export.file_name, &export.table, input.format)
}

pub(super) fn save_my_spaces(
    app: &AppHandle,
    shell: &Shell,
    input: SaveMySpaces,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let export = shell.perform(ExportMySpaces { language })?;
    save_table(app, language, "app-dialog-table", &export.file_name, &export.table, input.format)
}

pub(super) fn save_list(
    app: &AppHandle,
    shell: &Shell,
    input: SaveList,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let export = shell.perform(ExportList { space: input.space, list: input.list, language })?;
    save_table(app, language, "app-dialog-table", &export.file_name, &export.table, input.format)
}

pub(super) fn save_desk_list(
    app: &AppHandle,
    shell: &Shell,
    input: SaveDeskList,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let SaveDeskList { administration, list, format } = input;
    let export = shell.perform(ExportDeskList { administration, list, language })?;
    save_table(app, language, "app-dialog-table", &export.file_name, &export.table, format)
}

pub(super) fn save_messages(
    app: &AppHandle,
    shell: &Shell,
    input: SaveMessages,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let export = match input.space {
        Some(space) => shell.perform(ExportMessages { space, language })?,
        None => shell.perform(ExportAllMessages { language })?,
    };
    save_table(app, language, "app-dialog-table", &export.file_name, &export.table, input.format)
}

pub(super) fn save_history(
    app: &AppHandle,
    shell: &Shell,
    input: SaveTable,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let export = shell.perform(ExportHistory { space: input.space, language })?;
    save_lines_or_table(app, language, &export, input.format)
}

pub(super) fn save_office_history(
    app: &AppHandle,
    shell: &Shell,
    input: SaveOfficeHistory,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let export = shell.perform(ExportOfficeHistory { language })?;
    save_lines_or_table(app, language, &export, input.format)
}

pub(super) fn save_administration_history(
    app: &AppHandle,
    shell: &Shell,
    input: SaveAdministrationHistory,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let administration = input.administration;
    let export = shell.perform(ExportAdministrationHistory { administration, language })?;
    save_lines_or_table(app, language, &export, input.format)
}

fn save_lines_or_table(
    app: &AppHandle,
    language: Language,
    export: &HistoryTable,
    format: TableFormat,
) -> Result<Option<Saved>, Failure> {
    if format != TableFormat::Jsonl {
        return save_table(
            app,
            language,
            "app-dialog-history",
            &export.file_name,
            &export.table,
            format,
        );
    }
    let filter = ("app-filter-history", "jsonl");
    let Some(path) = ask_where(app, language, "app-dialog-history", filter, &export.file_name)?
    else {
        return Ok(None);
    };
    Saved::write(path, export.json_lines.as_bytes()).map(Some)
}

fn save_table(
    app: &AppHandle,
    language: Language,
    title: &str,
    name: &str,
    table: &Table,
    format: TableFormat,
) -> Result<Option<Saved>, Failure> {
    let (filter, bytes) = match format {
        TableFormat::Xlsx => (
            ("app-filter-spreadsheet", "xlsx"),
            table_xlsx(table, language).map_err(|error| Failure::fault(&error))?,
        ),
        _ => (("app-filter-csv", "csv"), table_csv(table)),
    };
    let Some(path) = ask_where(app, language, title, filter, name)? else { return Ok(None) };
    Saved::write(path, &bytes).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEBIBYTE: u64 = 1024 * 1024;

    /// A file of a size; where nothing is written, the disk keeps nothing.
    fn of_size(folder: &Path, name: &str, bytes: u64) -> String {
        let path = folder.join(name);
        std::fs::File::create(&path).unwrap().set_len(bytes).unwrap();
        path.display().to_string()
    }

    #[test]
    fn whoever_attaches_a_document_that_is_too_large_is_told_its_name_and_how_large_it_may_be() {
        let folder = tempfile::tempdir().unwrap();
        for size in [10 * MEBIBYTE + 1, 32 * MEBIBYTE + 1, 4096 * MEBIBYTE] {
            let scan = of_size(folder.path(), "scan.pdf", size);
            let too_large = Refusal::DocumentTooLarge { name: "scan.pdf".into(), limit: 10 };
            assert_eq!(read_document(&scan).err(), Some(too_large), "{size} bytes");
        }
        let scan = of_size(folder.path(), "scan.pdf", 10 * MEBIBYTE);
        let read = read_document(&scan).unwrap();
        assert_eq!((read.name.as_str(), read.bytes.len()), ("scan.pdf", 10 * 1024 * 1024));
    }

    #[test]
    fn whoever_has_no_program_for_a_saved_file_is_told_so_and_where_it_is_x_4() {
        let folder = tempfile::tempdir().unwrap();
        let saved = of_size(folder.path(), "Letters.pdf", 1);
        let (name, path) = ("Letters.pdf".to_owned(), Path::new(&saved));
        assert_eq!(why_not_opened(path), Refusal::NoProgramForFile { name: name.clone() });
        assert_eq!(why_not_shown(path), Refusal::FolderNotShown { path: saved.clone() });
        std::fs::remove_file(path).unwrap();
        let gone = Refusal::FileGone { name };
        assert_eq!((why_not_opened(path), why_not_shown(path)), (gone.clone(), gone));
    }

    #[test]
    fn a_certificate_that_is_far_too_large_is_told_apart_from_one_that_has_gone_i_2() {
        let folder = tempfile::tempdir().unwrap();
        let large = of_size(folder.path(), "nadia.p12", 32 * MEBIBYTE + 1);
        let too_large = Refusal::FileTooLarge { name: "nadia.p12".into(), limit: 32 };
        assert_eq!(read(&large), Err(too_large));
        let gone = folder.path().join("gone.p12").display().to_string();
        assert_eq!(read(&gone), Err(Refusal::FileUnreadable));
        let no_file = folder.path().display().to_string();
        assert_eq!(read(&no_file), Err(Refusal::FileUnreadable), "nor is a folder a file");
        assert_eq!(read_document(&gone).err(), Some(Refusal::FileUnreadable));
    }
}
