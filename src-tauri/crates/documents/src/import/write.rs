//! The files that an import hands out: a template, and the rows that are to be mended.

use chrono::NaiveDate;
use i18n::args;
use rules::Language;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
};

use super::ListCell;
use crate::DocumentProblem;
use crate::spreadsheet::{BRAND, BRAND_SOFT, sheet_name};
use crate::table::looks_like_a_formula;

/// The format of a cell that keeps what is typed as it is, zeros in front included.
const AS_TEXT: &str = "@";
/// How wide a column of codes is, in characters.
const CODE_WIDTH: f64 = 26.0;
/// How wide any other column is.
const WIDTH: f64 = 22.0;
/// How wide the column is that says what is wrong.
const PROBLEM_WIDTH: f64 = 70.0;
/// So many rows below the headings of a template take what is typed as text.
const PREPARED_ROWS: u32 = 1000;

/// An empty list with its headings, to be filled in.
///
/// # Errors
/// [`DocumentProblem::Spreadsheet`] if it cannot be written.
pub fn template_xlsx(language: Language, today: NaiveDate) -> Result<Vec<u8>, DocumentProblem> {
    let headings = [
        ("import-heading-code", CODE_WIDTH),
        ("import-heading-security", WIDTH),
        ("import-heading-company", WIDTH * 1.5),
        ("import-heading-note", WIDTH * 1.5),
    ];
    let (mut workbook, as_text) = begun(language, today)?;
    let sheet = workbook.add_worksheet();
    for (column, (heading, width)) in (0_u16..).zip(headings) {
        let heading = i18n::text(language, heading, &args![]);
        sheet.write_string_with_format(0, column, heading, &bold())?;
        sheet.set_column_width(column, width)?;
        for row in 1..=PREPARED_ROWS {
            sheet.write_blank(row, column, &as_text)?;
        }
    }
    finished(workbook, language)
}

/// Rows of a list that are to be mended, as they were, each with what is wrong with it in a last
/// column, which is left out when the file is read again. A number stays one, so that what it lost
/// in front can still be restored (requirements D-1).
///
/// # Errors
/// [`DocumentProblem::Spreadsheet`] if a text is longer than a cell may hold.
pub fn bad_rows_xlsx(
    language: Language,
    today: NaiveDate,
    headings: &[String],
    rows: &[(Vec<ListCell>, String)],
) -> Result<Vec<u8>, DocumentProblem> {
    let (mut workbook, as_text) = begun(language, today)?;
    let sheet = workbook.add_worksheet();
    let problems = u16::try_from(headings.len()).unwrap_or(u16::MAX);
    for (column, heading) in (0_u16..).zip(headings) {
        write_text(sheet, 0, column, heading, &bold())?;
        sheet.set_column_width(column, CODE_WIDTH)?;
    }
    let heading = i18n::text(language, "import-heading-problem", &args![]);
    sheet.write_string_with_format(0, problems, heading, &bold())?;
    sheet.set_column_width(problems, PROBLEM_WIDTH)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (number, (cells, problem)) in (1_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            if let Some((value, format)) = number_of(cell) {
                sheet.write_number_with_format(number, column, value, &format)?;
            } else {
                write_text(sheet, number, column, cell.shown(), &as_text)?;
            }
        }
        sheet.write_string_with_format(number, problems, problem, &wrapped)?;
    }
    finished(workbook, language)
}

/// Whether a heading is that of the column that says what is wrong, in any language.
#[must_use]
pub fn is_heading_of_problems(heading: &str) -> bool {
    Language::ALL
        .into_iter()
        .any(|language| i18n::text(language, "import-heading-problem", &args![]) == heading.trim())
}

fn begun(language: Language, today: NaiveDate) -> Result<(Workbook, Format), DocumentProblem> {
    use chrono::Datelike;
    let mut workbook = Workbook::new();
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let year = u16::try_from(today.year()).unwrap_or_default();
    let made_on = ExcelDateTime::from_ymd(year, part(today.month()), part(today.day()))?;
    let title = i18n::text(language, "import-sheet", &args![]);
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made_on));
    Ok((workbook, Format::new().set_num_format(AS_TEXT).set_align(FormatAlign::Top)))
}

fn finished(mut workbook: Workbook, language: Language) -> Result<Vec<u8>, DocumentProblem> {
    let name = sheet_name(&i18n::text(language, "import-sheet", &args![]));
    let sheet = workbook.worksheet_from_index(0)?;
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(workbook.save_to_buffer()?)
}

fn bold() -> Format {
    Format::new()
        .set_bold()
        .set_font_color(BRAND)
        .set_background_color(BRAND_SOFT)
        .set_border_bottom(FormatBorder::Thin)
}

/// The number of a cell with the format that shows it as it was; none if it is not one, or would be
/// shown otherwise.
fn number_of(cell: &ListCell) -> Option<(f64, Format)> {
    let ListCell::Number(shown) = cell else { return None };
    let value: f64 = shown.parse().ok().filter(|value: &f64| value.is_finite())?;
    let format = Format::new().set_align(FormatAlign::Top);
    if value.to_string() == **shown {
        return Some((value, format));
    }
    let digits = shown.len();
    let zeros_in_front =
        shown.bytes().all(|sign| sign.is_ascii_digit()) && format!("{value:0>digits$}") == **shown;
    zeros_in_front.then(|| (value, format.set_num_format("0".repeat(digits))))
}

/// Writes a text that stays one, also where it begins like a formula.
fn write_text(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    format: &Format,
) -> Result<(), DocumentProblem> {
    let quoted;
    let format = if looks_like_a_formula(text) {
        quoted = format.clone().set_quote_prefix();
        &quoted
    } else {
        format
    };
    sheet.write_string_with_format(row, column, text, format)?;
    Ok(())
}
