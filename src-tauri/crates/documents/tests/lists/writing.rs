//! The files that an import hands out, read again.

use documents::{ListCell, bad_rows_xlsx, is_heading_of_problems, read_list, template_xlsx};
use rules::{FileFault, Language, Refusal};

use crate::files::{code, shown};

fn today() -> chrono::NaiveDate {
    "2026-11-24".parse().unwrap()
}

#[test]
fn rows_to_mend_are_understood_when_they_are_imported_again_in_any_language() {
    for language in Language::ALL {
        let headings = ["Client", "Code d’accès", "PIN"].map(String::from);
        let text = |text: &str| ListCell::Text(text.into());
        let rows = [
            (vec![text("=cmd|x"), text(&code(3)), text("012345")], "Wrong.".to_owned()),
            (vec![text("+352 26"), ListCell::Empty, text("@x")], "None.".to_owned()),
        ];
        let bytes = bad_rows_xlsx(language, today(), &headings, &rows).unwrap();
        let list = read_list(&bytes).unwrap();
        let found = list.recognised;
        assert_eq!((found.heading, found.code, found.security_code), (Some(0), Some(1), Some(2)));
        assert_eq!(list.rows[1].cells[..3], rows[0].0);
        assert!(is_heading_of_problems(&shown(&list)[0][3]), "the last column is known as ours");
        for row in &list.rows {
            for cell in &row.cells {
                assert!(!matches!(cell, ListCell::Fault(_)), "a text stays a text");
            }
        }
    }
}

#[test]
fn a_template_has_headings_that_are_recognised_and_waits_to_be_filled_in() {
    for language in Language::ALL {
        let bytes = template_xlsx(language, today()).unwrap();
        assert_eq!(
            read_list(&bytes).unwrap_err(),
            Refusal::ImportFile { why: FileFault::Empty },
            "nobody has filled it in"
        );
        let words = |id| i18n::text(language, id, &i18n::args![]);
        let filled = format!(
            "{};{}\n{};012345\n",
            words("import-heading-code"),
            words("import-heading-security"),
            code(3)
        );
        let found = read_list(filled.as_bytes()).unwrap().recognised;
        assert_eq!((found.code, found.security_code), (Some(0), Some(1)));
    }
}

#[test]
fn a_number_of_a_row_to_mend_stays_a_number_d_1() {
    let number = |shown: &str| ListCell::Number(shown.into());
    let cells =
        ["1234", "012345", "0", "0000", "-3", "0.5", "999999999999999"].map(number).to_vec();
    let headings: Vec<String> = ["Code"; 7].map(String::from).to_vec();
    let rows = [(cells.clone(), "Wrong.".to_owned())];
    let bytes = bad_rows_xlsx(Language::En, today(), &headings, &rows).unwrap();
    assert_eq!(read_list(&bytes).unwrap().rows[1].cells[..7], cells);
    let long = [(vec![number("1234567890123456789")], "Wrong.".to_owned())];
    let bytes = bad_rows_xlsx(Language::En, today(), &headings[..1], &long).unwrap();
    let kept = ListCell::Text("1234567890123456789".into());
    assert_eq!(*read_list(&bytes).unwrap().rows[1].cell(0), kept, "no digit of it is lost");
}
