//! What is read of a list.

use documents::{FileKind, List, ListCell, read_list, read_sheet};
use proptest::prelude::*;
use rules::CellFault;
use rust_xlsxwriter::{Format, Formula, Workbook};

use crate::files::{code, ods, said, shown, zipped};

fn columns(list: &List) -> (Option<usize>, Option<u32>, Option<u32>) {
    let found = list.recognised;
    (found.heading, found.code, found.security_code)
}

#[test]
fn a_workbook_is_read_with_its_numbers_as_they_are_shown_and_without_its_formulas() {
    let mut workbook = Workbook::new();
    let empty = workbook.add_worksheet();
    empty.set_name("Empty").unwrap();
    let other = workbook.add_worksheet();
    other.set_name("Notes").unwrap();
    other.write(0, 0, "Nothing").unwrap();
    other.write(1, 0, "of interest").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Codes 2026").unwrap();
    for (column, heading) in
        (0u16..).zip(["Entreprise", "Code d’accès", "CODE DE SECURITE", "Date"])
    {
        sheet.write(2, column, heading).unwrap();
    }
    let zeros = Format::new().set_num_format("000000");
    let date = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write(3, 0, "Molitor & fils <Sàrl>").unwrap();
    sheet.write(3, 1, format!(" {} ", code(3))).unwrap();
    sheet.write_number_with_format(3, 2, 12345, &zeros).unwrap();
    sheet.write_number_with_format(3, 3, 46_350, &date).unwrap();
    // Row 5 is empty.
    sheet.write_formula(5, 1, Formula::new("=A1&\"x\"").set_result(code(4))).unwrap();
    sheet.write(5, 2, 905_317.0).unwrap();
    sheet.write(5, 3, 0.5).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let list = read_list(&bytes).unwrap();
    assert_eq!(list.kind, FileKind::Xlsx);
    assert_eq!(list.sheets, ["Notes", "Codes 2026"], "an empty one is none");
    assert_eq!(list.sheet, 1, "the one with codes");
    let notes = read_sheet(&bytes, Some(0)).unwrap();
    assert_eq!((notes.sheet, notes.rows.len()), (0, 2));
    assert_eq!(read_sheet(&bytes, Some(7)).unwrap().sheet, 1, "a sheet that is gone");
    assert_eq!(columns(&list), (Some(0), Some(1), Some(2)));
    let numbers: Vec<u32> = list.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [3, 4, 6], "as a spreadsheet program shows them");
    assert_eq!(
        shown(&list)[1..],
        [
            ["Molitor & fils <Sàrl>", &code(3), "012345", "2026-11-24"].map(String::from).to_vec(),
            ["", "", "905317", "0.5"].map(String::from).to_vec(),
        ]
    );
    assert_eq!(*list.rows[2].cell(1), ListCell::Fault(CellFault::Formula));
    assert!(matches!(list.rows[1].cell(2), ListCell::Number(_)), "its zeros may be restored");
}

#[test]
fn joined_cells_of_a_workbook_are_known_by_their_area() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 3, "Our codes of this year", &plain).unwrap();
    sheet.write(1, 0, "Zugangscode").unwrap();
    sheet.merge_range(2, 0, 4, 0, &code(5), &plain).unwrap();
    sheet.write(3, 1, "second").unwrap();
    let list = read_list(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(list.joined.len(), 2);
    assert_eq!(list.joined[1].to_string(), "A3:A5");
    assert!(list.joined[1].holds(5, 0) && !list.joined[1].holds(6, 0));
    assert_eq!(columns(&list), (Some(1), Some(0), None), "a title above is no heading");
}

#[test]
fn an_open_document_is_read_with_repeated_cells_notes_left_out() {
    let table = format!(
        r#"<table:table table:name="Liste">
<table:table-row><table:table-cell table:number-columns-repeated="2"/>{}{}</table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell/><table:table-cell/>
 <table:table-cell office:value-type="string" table:number-rows-spanned="2" table:number-columns-spanned="1">
  <office:annotation><text:p>not this</text:p></office:annotation>
  <text:p>{}<text:s text:c="2"/></text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="12345"><text:p>012345</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-11-24T00:00:00"><text:p>24.11.26</text:p></table:table-cell>
 <table:table-cell/><table:covered-table-cell/>
 <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table>"#,
        said("Representative access code"),
        said("Sicherheitscode"),
        code(6),
    );
    let list = read_list(&ods(&table)).unwrap();
    assert_eq!(list.kind, FileKind::Ods);
    assert_eq!(columns(&list), (Some(0), Some(2), Some(3)));
    let numbers: Vec<u32> = list.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 5, 6]);
    assert_eq!(shown(&list)[1], ["", "", &code(6), "012345"]);
    assert_eq!(shown(&list)[2], ["2026-11-24", "", "", ""]);
    assert_eq!(*list.rows[2].cell(3), ListCell::Fault(CellFault::Formula));
    assert_eq!(list.joined[0].to_string(), "C5:C6");
}

#[test]
fn text_is_read_in_every_encoding_and_with_every_separator() {
    let utf_16 = |text: &str, unit: fn(u16) -> [u8; 2]| {
        text.encode_utf16().flat_map(unit).collect::<Vec<u8>>()
    };
    let windows = |text: &str| {
        text.chars()
            .map(|c| match c {
                '’' => 0x92,
                '€' => 0x80,
                c => u8::try_from(u32::from(c)).unwrap(),
            })
            .collect::<Vec<u8>>()
    };
    for separator in [";", ",", "\t"] {
        for end in ["\n", "\r\n"] {
            let text = [
                ["Société", "Code d’accès", "Code de sécurité"].join(separator),
                [format!("\"A{separator} & Cie\n€\""), code(3), "012345".to_owned()]
                    .join(separator),
                ["Père \"\"", &code(4), "905317"].join(separator),
            ]
            .join(end);
            let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
            let encoded = [
                text.clone().into_bytes(),
                marked(b"\xef\xbb\xbf", text.clone().into_bytes()),
                marked(b"\xff\xfe", utf_16(&text, u16::to_le_bytes)),
                marked(b"\xfe\xff", utf_16(&text, u16::to_be_bytes)),
                utf_16(&text.replace('’', "'").replace('€', "E"), u16::to_le_bytes),
                utf_16(&text.replace('’', "'").replace('€', "E"), u16::to_be_bytes),
                windows(&text),
            ];
            for (place, bytes) in encoded.iter().enumerate() {
                let list = read_list(bytes).unwrap();
                assert_eq!(list.kind, FileKind::Csv);
                assert_eq!(columns(&list), (Some(0), Some(1), Some(2)), "{place} {separator:?}");
                assert_eq!(shown(&list)[0][0], "Société");
                assert!(shown(&list)[1][0].starts_with(&format!("A{separator} & Cie")));
                assert_eq!(shown(&list)[1][1..], [code(3), "012345".to_owned()]);
                assert_eq!(list.rows[2].number, 3, "a row over two lines is one");
            }
        }
    }
}

#[test]
fn text_keeps_zeros_that_a_program_wrote_as_a_formula_and_runs_no_other() {
    let text =
        format!("sep=|\nCode|Security\n=\"{}\"|=\"012345\"\n=HYPERLINK(\"x\")|=1+1\n", code(7));
    let list = read_list(text.as_bytes()).unwrap();
    assert_eq!(shown(&list)[1], [code(7), "012345".to_owned()]);
    assert_eq!(list.rows[1].number, 3);
    assert_eq!(*list.rows[2].cell(0), ListCell::Fault(CellFault::Formula));
    assert_eq!(*list.rows[2].cell(1), ListCell::Fault(CellFault::Formula));
}

#[test]
fn columns_are_recognised_in_three_languages_and_by_what_stands_in_them() {
    for (headings, expected) in [
        ("Code d'acces;Code de securite", (Some(0), Some(0), Some(1))),
        ("Sicherheitscode;Zugangscode für Bevollmächtigte", (Some(0), Some(1), Some(0))),
        ("PIN;Nr.;ACCESS CODE", (Some(0), Some(2), Some(0))),
        ("Nr.;Code d’accès mandataire (16 signes);Sécurité", (Some(0), Some(1), Some(2))),
        ("one;two", (Some(0), None, None)),
    ] {
        let list = read_list(format!("{headings}\na;b;c\n").as_bytes()).unwrap();
        assert_eq!(columns(&list), expected, "{headings}");
    }
    let bare = format!("Molitor;{}\nThill;{}\nKlein;typing error\n", code(3), code(4));
    let list = read_list(bare.as_bytes()).unwrap();
    assert_eq!(columns(&list), (None, Some(1), None), "without any heading");
    let odd = format!("Firma;Irgendwas\nMolitor;{}\n", code(3));
    let list = read_list(odd.as_bytes()).unwrap();
    assert_eq!(columns(&list), (Some(0), Some(1), None));
}

#[test]
fn shared_texts_keep_their_parts_and_leave_out_how_they_are_pronounced() {
    let sheet = r#"<worksheet xmlns="x"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
<row><c t="inlineStr"><is><r><t>23</t></r><r><t xml:space="preserve"> 4 &#53;&amp;</t></r></is></c></row></sheetData></worksheet>"#;
    let texts = "<sst><si><r><t>Co</t></r><r><t>de</t></r><rPh><t>no</t></rPh></si></sst>";
    let workbook = r#"<workbook xmlns:r="r"><sheets><sheet name="Hidden" state="hidden" r:id="h"/><sheet name="S" r:id="a"/></sheets></workbook>"#;
    let relations = r#"<Relationships>
<Relationship Id="a" Type="x/worksheet" Target="/xl/worksheets/one.xml"/>
<Relationship Id="h" Type="x/worksheet" Target="worksheets/one.xml"/>
<Relationship Id="b" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
    let list = read_list(&zipped(&[
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
        ("xl/worksheets/one.xml", sheet.as_bytes()),
    ]))
    .unwrap();
    assert_eq!(shown(&list), [["Code"], ["23 4 5&"]]);
    assert_eq!((list.sheets, list.sheet), (vec!["S".to_owned()], 0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_break_the_reading(bytes in prop::collection::vec(any::<u8>(), 0..600), begin in 0usize..4) {
        let magic: [&[u8]; 4] = [b"", b"PK\x03\x04", b"\xff\xfe", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];
        let _ = read_list(&[magic[begin], &bytes].concat());
    }

    #[test]
    fn a_damaged_workbook_is_read_or_refused(place in 0usize..6000, byte: u8, cut in 0usize..6000) {
        let mut workbook = Workbook::new();
        workbook.add_worksheet().write(0, 0, "Access code").unwrap().write(1, 0, code(3)).unwrap();
        let mut bytes = workbook.save_to_buffer().unwrap();
        let length = bytes.len();
        bytes[place % length] = byte;
        let _ = read_list(&bytes);
        bytes.truncate(cut % length);
        let _ = read_list(&bytes);
    }
}

#[test]
fn a_list_without_headings_does_not_lose_its_first_row_when_that_has_a_typing_error_d_7() {
    let mistyped = format!("O{}", &code(3)[1..]);
    let recognised = |first: &str| {
        let text = format!("{first}\nSchmit;{};012345\nMolitor;{};905317\n", code(4), code(5));
        columns(&read_list(text.as_bytes()).unwrap())
    };
    assert_eq!(recognised(&format!("Weber;{mistyped};530017")), (None, Some(1), None));
    assert_eq!(
        recognised("Weber;;530017"),
        (None, Some(1), None),
        "where the code is missing, the number is no heading either"
    );
    assert_eq!(recognised("Firma;Nummer;Bemerkung"), (Some(0), Some(1), None));
    let all_mistyped = format!("Weber;{mistyped};530017\nSchmit;{mistyped};012345\n");
    let list = read_list(all_mistyped.as_bytes()).unwrap();
    assert_eq!(columns(&list), (None, None, None), "nor does a list of typing errors alone");
}
