//! A table as a spreadsheet.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::Europe::Luxembourg;
use rules::Language;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::DocumentProblem;
use crate::table::{Cell, Table, looks_like_a_formula};

pub(crate) const BRAND: u32 = 0x12_49_7a;
pub(crate) const BRAND_SOFT: u32 = 0xe6_ef_f7;
/// What the name of a sheet may not hold, and how long it may be.
const NOT_IN_A_SHEET_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const SHEET_NAME_LIMIT: usize = 31;
/// The number of the A4 format in the file.
const A4: u8 = 9;

/// The table as an Excel workbook with one sheet: bold headings that stay in view, filters, texts as
/// texts, days and instants as dates in the language's format.
///
/// # Errors
/// [`DocumentProblem::Spreadsheet`] if it has more rows, or a longer text, than a sheet may hold.
pub fn table_xlsx(table: &Table, language: Language) -> Result<Vec<u8>, DocumentProblem> {
    let mut workbook = Workbook::new();
    // The time is given, so that the same table makes the same file.
    let made_on = excel_date(table.made_on.and_time(NaiveTime::MIN))?;
    workbook.set_properties(
        &DocProperties::new().set_title(&table.title).set_creation_datetime(&made_on),
    );
    let sheet = workbook.add_worksheet();
    let name = sheet_name(&table.title);
    if !name.is_empty() {
        sheet.set_name(name)?;
    }
    write_headings(sheet, table)?;
    write_rows(sheet, table, language)?;
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(workbook.save_to_buffer()?)
}

fn write_headings(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let format = Format::new()
        .set_bold()
        .set_font_color(BRAND)
        .set_background_color(BRAND_SOFT)
        .set_border_bottom(FormatBorder::Thin)
        .set_align(FormatAlign::VerticalCenter);
    let mut last = None;
    for (number, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, number, &column.heading, &format)?;
        sheet.set_column_width(number, column.width)?;
        last = Some(number);
    }
    if let Some(last) = last {
        let rows = u32::try_from(table.rows.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.autofilter(0, 0, rows, last)?;
    }
    Ok(())
}

fn write_rows(sheet: &mut Worksheet, table: &Table, language: Language) -> Result<(), XlsxError> {
    let (day, instant) = match language {
        Language::Fr | Language::En => ("dd/mm/yyyy", "dd/mm/yyyy hh:mm"),
        Language::De => ("dd.mm.yyyy", "dd.mm.yyyy hh:mm"),
    };
    let top = Format::new().set_align(FormatAlign::Top);
    // Keeps a text that begins like a formula a text when somebody edits its cell.
    let quoted = top.clone().set_quote_prefix();
    let day_format = top.clone().set_num_format(day).set_align(FormatAlign::Left);
    let instant_format = top.clone().set_num_format(instant).set_align(FormatAlign::Left);
    for (number, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            match cell {
                Cell::Text(text) => {
                    let format = if looks_like_a_formula(text) { &quoted } else { &top };
                    sheet.write_string_with_format(number, column, text, format)?;
                }
                Cell::Day(day) => {
                    let date = excel_date(day.and_time(NaiveTime::MIN))?;
                    sheet.write_datetime_with_format(number, column, date, &day_format)?;
                }
                Cell::Instant(at) => {
                    let date = excel_date(at.with_timezone(&Luxembourg).naive_local())?;
                    sheet.write_datetime_with_format(number, column, date, &instant_format)?;
                }
                Cell::Empty => {}
            }
        }
    }
    Ok(())
}

/// A date of a sheet; those before 1900 have no number there and are refused.
fn excel_date(at: NaiveDateTime) -> Result<ExcelDateTime, XlsxError> {
    let day: NaiveDate = at.date();
    let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let year = u16::try_from(day.year()).unwrap_or_default();
    let hour = u16::try_from(at.hour()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))?.and_hms(
        hour,
        part(at.minute()),
        at.second(),
    )
}

/// The title as the name of a sheet, without what is not allowed there.
pub(crate) fn sheet_name(title: &str) -> String {
    let allowed: String = title
        .chars()
        .filter(|c| !NOT_IN_A_SHEET_NAME.contains(c) && !c.is_control())
        .take(SHEET_NAME_LIMIT)
        .collect();
    allowed.trim_matches(['\'', ' ']).to_owned()
}
