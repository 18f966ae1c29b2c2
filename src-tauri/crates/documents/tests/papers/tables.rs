//! Tables as spreadsheets and as text.

use documents::{Cell, Column, Table, table_csv, table_xlsx};
use rules::Language;

use crate::day;
use crate::inflate::unzip;

fn table(title: &str, rows: Vec<Vec<Cell>>) -> Table {
    let column = |heading: &str, width| Column { heading: heading.to_owned(), width };
    Table {
        title: title.to_owned(),
        made_on: day(2026, 11, 24),
        columns: vec![
            column("Name", 28),
            column("SSN", 26),
            column("Since", 12),
            column("Last seen", 18),
        ],
        rows,
    }
}

fn row(name: &str) -> Vec<Cell> {
    vec![
        name.into(),
        "0010 1234 5678 9012 3456".into(),
        Cell::Day(day(2026, 6, 30)),
        Cell::Instant("2026-06-30T22:30:00Z".parse().expect("an instant")),
    ]
}

#[test]
fn a_spreadsheet_has_bold_headings_that_stay_and_filter_m_8() {
    let rows = vec![row("Weber Nadia"), row("Molitor Jean")];
    let files =
        unzip(&table_xlsx(&table("Utilisateurs : Bauer/Thill", rows), Language::Fr).unwrap());
    let sheet = &files["xl/worksheets/sheet1.xml"];
    assert!(
        sheet.contains(r#"<pane ySplit="1" topLeftCell="A2""#),
        "the headings stay in view: {sheet}"
    );
    assert!(sheet.contains(r#"<autoFilter ref="A1:D3"/>"#), "{sheet}");
    assert!(files["xl/styles.xml"].contains("<b/>"), "the headings are bold");
    assert!(
        files["xl/workbook.xml"].contains(r#"<sheet name="Utilisateurs  BauerThill""#),
        "{files:?}"
    );
    assert!(
        files["docProps/core.xml"].contains("2026-11-24T00:00:00Z"),
        "the day is given, not looked up"
    );
}

#[test]
fn a_spreadsheet_keeps_texts_as_texts_and_dates_as_dates_of_luxembourg() {
    let rows = vec![row("=HYPERLINK(\"http://bad\")"), row("Weber Nadia")];
    let files = unzip(&table_xlsx(&table("Users", rows), Language::De).unwrap());
    let (sheet, texts) = (&files["xl/worksheets/sheet1.xml"], &files["xl/sharedStrings.xml"]);
    assert!(!sheet.contains("<f>"), "nothing in it is calculated: {sheet}");
    assert!(texts.contains("=HYPERLINK"), "{texts}");
    assert!(
        texts.contains("<t>0010 1234 5678 9012 3456</t>"),
        "leading zeros count (I-1): {texts}"
    );
    assert!(files["xl/styles.xml"].contains(r#"quotePrefix="1""#), "still a text after editing");
    // 46203 is 30 June 2026, and 22:30 UTC is half past midnight of the next day in Luxembourg.
    assert!(sheet.contains("<v>46203</v>"), "{sheet}");
    assert!(sheet.contains("<v>46204.0208"), "{sheet}");
    assert!(files["xl/styles.xml"].contains(r#"formatCode="dd.mm.yyyy""#), "as German writes it");
}

#[test]
fn an_empty_table_is_still_a_table() {
    let files = unzip(&table_xlsx(&table("???", Vec::new()), Language::En).unwrap());
    assert!(files["xl/worksheets/sheet1.xml"].contains(r#"<autoFilter ref="A1:D1"/>"#));
    assert_eq!(
        table_csv(&table("", Vec::new())),
        "\u{feff}Name;SSN;Since;Last seen\r\n".as_bytes()
    );
}

#[test]
fn the_same_table_is_the_same_file() {
    let make = || table_xlsx(&table("Users", vec![row("Weber Nadia")]), Language::Fr).unwrap();
    assert_eq!(make(), make(), "nothing in it comes from the clock");
}

#[test]
fn a_thousand_members_fill_a_thousand_rows() {
    let rows = (0..1000).map(|number| row(&format!("Member {number}"))).collect();
    let files = unzip(&table_xlsx(&table("Users", rows), Language::En).unwrap());
    assert!(files["xl/worksheets/sheet1.xml"].contains(r#"<row r="1001""#));
    assert!(files["xl/sharedStrings.xml"].contains("<t>Member 999</t>"));
}

#[test]
fn a_csv_is_opened_by_spreadsheet_programs_without_asking() {
    let csv = String::from_utf8(table_csv(&table("Users", vec![row("Weber Nadia")]))).unwrap();
    let expected = "\u{feff}Name;SSN;Since;Last seen\r\n\
                    Weber Nadia;0010 1234 5678 9012 3456;2026-06-30;2026-07-01 00:30\r\n";
    assert_eq!(csv, expected);
}

#[test]
fn a_csv_cannot_carry_a_formula_and_quotes_what_would_break_a_row() {
    let names =
        ["=1+1", "+352 621 000 000", "-5", "@sum", "\tx", "Café; \"Um Eck\"", "two\nlines", ""];
    let rows = names.map(|name| vec![Cell::from(name), Cell::Empty]).to_vec();
    let csv = String::from_utf8(table_csv(&table("Users", rows))).unwrap();
    let written: Vec<_> = csv.split("\r\n").skip(1).collect();
    let expected = [
        "'=1+1;",
        "'+352 621 000 000;",
        "'-5;",
        "'@sum;",
        "'\tx;",
        "\"Café; \"\"Um Eck\"\"\";",
        "\"two\nlines\";",
        ";",
        "",
    ];
    assert_eq!(written, expected);
}
