//! Files that are no list of codes, each refused by its name.

use std::fmt::Write;

use documents::read_list;
use rules::{FileFault, Refusal};
use rust_xlsxwriter::Workbook;

use crate::files::{code, ods, said, zipped};

#[track_caller]
fn refused(bytes: &[u8], why: FileFault) {
    assert_eq!(read_list(bytes).unwrap_err(), Refusal::ImportFile { why });
}

#[test]
fn an_encrypted_workbook_asks_for_one_without_a_password() {
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused(&[compound.clone(), vec![0; 700], name].concat(), FileFault::Password);
    refused(&[compound, vec![0; 700]].concat(), FileFault::OtherFormat);
    let manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    let kind: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let parts: [(&str, &[u8]); 3] =
        [("mimetype", kind), ("META-INF/manifest.xml", manifest), ("content.xml", b"\x9a\x01")];
    refused(&zipped(&parts), FileFault::Password);
    refused(
        &zipped(&[("META-INF/manifest.xml", manifest), ("encrypted-package", b"x")]),
        FileFault::Password,
    );
}

#[test]
fn what_is_no_table_is_told_so_whatever_it_is_called() {
    refused(b"", FileFault::Empty);
    refused(b"\n;;\n \n", FileFault::Empty);
    refused(b"Access code;Security code\n", FileFault::Empty);
    for no_table in [
        &b"%PDF-1.7\n1 0 obj"[..],
        b"<!DOCTYPE html><table><tr><td>Code</td></tr></table>",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"{\\rtf1 Code}",
        b"\x7fELF\x02\x01\x01\0",
    ] {
        refused(no_table, FileFault::NoTable);
    }
    refused(&zipped(&[("word/document.xml", b"<w/>")]), FileFault::NoTable);
    refused(
        &zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", b"<o/>"),
        ]),
        FileFault::NoTable,
    );
    refused(&zipped(&[("xl/workbook.bin", b"x")]), FileFault::OtherFormat);
    refused(&zipped(&[("Index/Document.iwa", b"x")]), FileFault::OtherFormat);
    refused(b"PK\x03\x04 and then nothing", FileFault::Damaged);
    refused(&zipped(&[("xl/workbook.xml", b"<workbook>")]), FileFault::Damaged);
    refused(b"\xff\xfea", FileFault::Damaged);
}

#[test]
fn a_zip_bomb_is_not_unpacked() {
    // It claims to become more than is borne.
    let zeros = vec![b' '; 64 * 1024 * 1024];
    let names: Vec<String> = (0..9).map(|number| format!("xl/{number}.xml")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &*zeros)).collect();
    refused(&zipped(&parts), FileFault::Bomb);

    // It claims to become little, and does not: its texts alone are more than is kept.
    let relations = br#"<R><Relationship Id="b" Type="x/sharedStrings" Target="s.xml"/></R>"#;
    let texts = [b"<sst><si><t>".as_slice(), &zeros, b"x</t></si></sst>"].concat();
    let mut bytes = zipped(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/s.xml", &texts),
    ]);
    let claimed = u32::try_from(texts.len()).unwrap().to_le_bytes();
    let places: Vec<usize> =
        (0..bytes.len() - 4).filter(|place| bytes[*place..*place + 4] == claimed).collect();
    assert!(!places.is_empty(), "the size stands in the file");
    for place in places {
        bytes[place..place + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let refusal = read_list(&bytes).unwrap_err();
    assert!(
        matches!(refusal, Refusal::ImportFile { why: FileFault::Bomb | FileFault::Damaged }),
        "{refusal:?}"
    );
    refused(&vec![b'a'; 33 * 1024 * 1024], FileFault::TooLarge);
}

#[test]
fn cells_that_are_repeated_a_million_times_over_do_not_fill_the_memory() {
    let row = |repeated: &str| {
        format!(
            r#"<table:table><table:table-row>{}</table:table-row>
<table:table-row table:number-rows-repeated="1000000">{repeated}</table:table-row></table:table>"#,
            said("Access code")
        )
    };
    let refusal = Refusal::ImportTooManyRows { count: 1_000_000, limit: 20_000 };
    assert_eq!(read_list(&ods(&row(&said(&code(3))))).unwrap_err(), refusal);
    let wide = r#"<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>"#;
    refused(&ods(&row(wide)), FileFault::TooManyColumns);
    let long = said(&"x".repeat(5000));
    refused(&ods(&row(&long)), FileFault::TooLarge);
}

#[test]
fn a_list_with_too_many_rows_says_how_many_it_has() {
    let mut text = String::from("Access code\n");
    for _ in 0..20_000 {
        writeln!(text, "{}", code(3)).unwrap();
    }
    assert_eq!(read_list(text.as_bytes()).unwrap().rows.len(), 20_001, "so many are taken");
    text.push_str("one more\n");
    let refusal = Refusal::ImportTooManyRows { count: 20_001, limit: 20_000 };
    assert_eq!(read_list(text.as_bytes()).unwrap_err(), refusal);

    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Access code").unwrap();
    for row in 1..=25_000 {
        sheet.write(row, 0, "x").unwrap();
    }
    let refusal = Refusal::ImportTooManyRows { count: 25_000, limit: 20_000 };
    assert_eq!(read_list(&workbook.save_to_buffer().unwrap()).unwrap_err(), refusal);
    let mut wide = Workbook::new();
    wide.add_worksheet().write(0, 100, "Access code").unwrap();
    refused(&wide.save_to_buffer().unwrap(), FileFault::TooManyColumns);
}

#[test]
fn entities_that_a_file_defines_are_not_followed() {
    let sheet = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"#;
    let workbook =
        r#"<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>"#;
    let relations = r#"<R><Relationship Id="a" Type="x/worksheet" Target="one.xml"/></R>"#;
    let parts = [
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/one.xml", sheet.as_bytes()),
    ];
    refused(&zipped(&parts), FileFault::Damaged);
}
