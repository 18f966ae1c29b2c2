//! Importing access codes from a file: reading, checking, registering, and what is saved of it.

use chrono::NaiveDate;
use documents::{
    Cell, Column, FileKind, ListCell, Table, bad_rows_xlsx, read_sheet, table_xlsx, template_xlsx,
};
use i18n::args;
use office::operations::{CheckImport, ReadCodeEntry, RegisterImport};
use rules::{FileFault, Language, Refusal, SpaceId, Ssn, day_in_luxembourg};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, State};
use ts_rs::TS;

use super::Nothing;
use super::files::{ask_where, path_of, read_up_to};
use crate::commands::files::Saved;
use crate::failure::Failure;
use crate::imports::{Columns, Import, ImportedRow, Imports, promises_otherwise};
use crate::state::Shell;
use crate::words;
use crate::work::followed;

/// No list of codes has a larger file.
const MOST_MEBIBYTES: u32 = 32;
/// How wide the columns of the result are, in characters.
const WIDTHS: [u16; 6] = [8, 16, 38, 30, 70, 16];
/// Their headings.
const RESULT: [&str; 6] = [
    "import-column-row",
    "import-column-code",
    "import-column-company",
    "import-column-domain",
    "import-column-outcome",
    "import-column-end",
];

/// Which file to read, for which eSpace.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct ReadImport {
    space: SpaceId,
    path: String,
    /// The place of the sheet among those of the file; without it, the one that has codes.
    sheet: Option<u32>,
}

/// An import at hand.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct WhichImport {
    import: String,
}

/// In which columns to look.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct CheckColumns {
    import: String,
    columns: Columns,
}

/// What a file is, whatever it is called.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ListKind {
    /// An Excel workbook.
    Xlsx,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Text with separators.
    Csv,
}

/// A column of a file.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ImportColumn {
    /// Its letter.
    letter: String,
    /// What stands above it; may be empty.
    heading: String,
}

/// What was read of a file.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ImportFile {
    /// Under which it is asked for from now on.
    import: String,
    file_name: String,
    kind: ListKind,
    /// Whether its name promises something else.
    named_otherwise: bool,
    /// Its sheets that have something in them; none if the file has no sheets.
    sheets: Vec<String>,
    /// The place among them of the one that was read.
    sheet: u32,
    /// How many rows there are below the headings.
    rows: u32,
    /// Whether cells were joined.
    joined: bool,
    #[serde(rename = "columns")]
    all_columns: Vec<ImportColumn>,
    /// The columns that were recognised.
    recognised: Columns,
}

/// The rows of an import, with what is known of each.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ImportRows {
    rows: Vec<ImportedRow>,
}

fn imports(app: &AppHandle) -> State<'_, Imports> {
    app.state::<Imports>()
}

fn who(shell: &Shell) -> Result<Ssn, Refusal> {
    shell.session().map(|session| session.ssn().clone()).ok_or(Refusal::SignedOut)
}

fn today(shell: &Shell) -> Result<NaiveDate, Failure> {
    Ok(day_in_luxembourg(shell.premises()?.office.now()))
}

pub(super) fn read_import(
    app: &AppHandle,
    shell: &Shell,
    input: ReadImport,
) -> Result<ImportFile, Failure> {
    let ssn = who(shell)?;
    // Whoever may not register codes there is told so before their file is read.
    shell.perform(ReadCodeEntry { space: input.space })?;
    let path = path_of(&input.path)?;
    let too_large = Refusal::ImportFile { why: FileFault::TooLarge };
    let bytes = read_up_to(&path, MOST_MEBIBYTES)?.ok_or(too_large)?;
    let list = read_sheet(&bytes, input.sheet.map(|sheet| sheet as usize))?;
    let named_otherwise = promises_otherwise(&path, &list);
    let mut number = [0; 8];
    getrandom::fill(&mut number).map_err(|error| Failure::fault(&error))?;
    let words = |part: Option<&std::ffi::OsStr>| {
        part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let columns =
        Columns { code: list.recognised.code, security_code: list.recognised.security_code };
    let import = Import {
        id: data_encoding::HEXLOWER.encode(&number),
        space: input.space,
        ssn,
        name: words(path.file_stem()),
        list,
        columns,
        verdicts: Vec::new(),
        registered: false,
    };
    let all_columns = import.letters().into_iter().zip(import.headings());
    let file = ImportFile {
        import: import.id.clone(),
        file_name: words(path.file_name()),
        kind: match import.list.kind {
            FileKind::Xlsx => ListKind::Xlsx,
            FileKind::Ods => ListKind::Ods,
            FileKind::Csv => ListKind::Csv,
        },
        named_otherwise,
        sheets: import.list.sheets.clone(),
        sheet: u32::try_from(import.list.sheet).unwrap_or(u32::MAX),
        rows: import.rows(),
        joined: !import.list.joined.is_empty(),
        all_columns: all_columns
            .map(|(letter, heading)| ImportColumn { letter, heading })
            .collect(),
        recognised: columns,
    };
    imports(app).keep(import);
    Ok(file)
}

pub(super) fn check_import(
    app: &AppHandle,
    shell: &Shell,
    input: CheckColumns,
) -> Result<ImportRows, Failure> {
    let ssn = who(shell)?;
    let imports = imports(app);
    let (space, rows) = imports.with(&input.import, Some(&ssn), |import| {
        import.columns = input.columns;
        import.verdicts = Vec::new();
        (import.space, import.to_check())
    })?;
    let verdicts = shell.perform(CheckImport { space, rows })?;
    let rows = imports.with(&input.import, Some(&ssn), |import| {
        import.verdicts = verdicts;
        import.shown()
    })?;
    Ok(ImportRows { rows })
}

pub(super) fn register_import(
    app: &AppHandle,
    shell: &Shell,
    input: WhichImport,
) -> Result<ImportRows, Failure> {
    let ssn = who(shell)?;
    let imports = imports(app);
    let (space, rows, seals) = imports.with(&input.import, Some(&ssn), |import| {
        (import.space, import.to_register(), import.seals())
    })?;
    let register = RegisterImport { space, rows, seals };
    // The screen follows it by the name that the import has anyway.
    let outcomes = followed(app, Some(input.import.clone()), |follower| {
        shell.perform_followed(register, follower)
    })?;
    let rows = imports.with(&input.import, Some(&ssn), |import| {
        import.took(outcomes);
        import.shown()
    })?;
    Ok(ImportRows { rows })
}

pub(super) fn forget_import(
    app: &AppHandle,
    shell: &Shell,
    input: WhichImport,
) -> Result<(), Failure> {
    let ssn = who(shell)?;
    let imports = imports(app);
    if imports.with(&input.import, Some(&ssn), |_| ()).is_ok() {
        imports.forget();
    }
    Ok(())
}

pub(super) fn save_import_result(
    app: &AppHandle,
    shell: &Shell,
    input: WhichImport,
) -> Result<Option<Saved>, Failure> {
    let (ssn, language, made_on) = (who(shell)?, shell.language(), today(shell)?);
    let (name, table) = imports(app).with(&input.import, Some(&ssn), |import| {
        let word = |id: &str| i18n::text(language, id, &args![]);
        let columns = RESULT.iter().zip(WIDTHS);
        let table = Table {
            title: word("import-result-sheet"),
            made_on,
            columns: columns.map(|(id, width)| Column { heading: word(id), width }).collect(),
            rows: result_rows(import, language),
        };
        (i18n::text(language, "import-file-result", &args!["name" => import.name.clone()]), table)
    })?;
    let bytes = table_xlsx(&table, language).map_err(|error| Failure::fault(&error))?;
    save(app, language, &name, &bytes)
}

fn result_rows(import: &Import, language: Language) -> Vec<Vec<Cell>> {
    let done = if import.registered { "import-outcome-registered" } else { "import-outcome-good" };
    let done = i18n::text(language, done, &args![]);
    import
        .judged()
        .map(|(row, verdict)| {
            let begin = [row.number.to_string().into(), import.masked(row).into()];
            let rest = match &verdict.outcome {
                Ok(code) => [
                    code.company.clone().into(),
                    code.domain_names.in_language(language).into(),
                    done.clone().into(),
                    Cell::Day(code.ends_on),
                ],
                Err(refusal) => [
                    Cell::Empty,
                    Cell::Empty,
                    words::of_refusal(language, refusal).into(),
                    Cell::Empty,
                ],
            };
            begin.into_iter().chain(rest).collect()
        })
        .collect()
}

pub(super) fn save_import_bad_rows(
    app: &AppHandle,
    shell: &Shell,
    input: WhichImport,
) -> Result<Option<Saved>, Failure> {
    let (ssn, language, made_on) = (who(shell)?, shell.language(), today(shell)?);
    let (name, written) = imports(app).with(&input.import, Some(&ssn), |import| {
        let name = args!["name" => import.name.clone()];
        let name = i18n::text(language, "import-file-bad", &name);
        let columns = import.columns_to_mend();
        let rows: Vec<(Vec<ListCell>, String)> = import
            .judged()
            .filter_map(|(row, verdict)| {
                let refusal = verdict.outcome.as_ref().err()?;
                let cells = columns.iter().map(|(column, _)| row.cell(*column).clone());
                Some((cells.collect(), words::of_refusal(language, refusal)))
            })
            .collect();
        (name, bad_rows_xlsx(language, made_on, &import.headings_to_mend(language), &rows))
    })?;
    let bytes = written.map_err(|error| Failure::fault(&error))?;
    save(app, language, &name, &bytes)
}

pub(super) fn save_import_template(
    app: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let bytes = template_xlsx(language, today(shell)?).map_err(|error| Failure::fault(&error))?;
    let name = i18n::text(language, "import-file-template", &args![]);
    save(app, language, &name, &bytes)
}

fn save(
    app: &AppHandle,
    language: Language,
    name: &str,
    bytes: &[u8],
) -> Result<Option<Saved>, Failure> {
    let filter = ("app-filter-spreadsheet", "xlsx");
    let Some(path) = ask_where(app, language, "app-dialog-table", filter, name)? else {
        return Ok(None);
    };
    Saved::write(path, bytes).map(Some)
}
