//! Files to read, made as the programs make them.

use std::io::{Cursor, Write};

use documents::List;
use rules::AccessCode;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A code, in its groups.
pub(crate) fn code(number: u8) -> String {
    AccessCode::from_numbers([number; 15]).grouped()
}

/// A zipped file of these parts.
pub(crate) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An OpenDocument spreadsheet with this table in it.
pub(crate) fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"/>";
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content.as_bytes()),
    ])
}

/// A cell with a text.
pub(crate) fn said(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
    )
}

/// What stands in each row, empty cells as empty texts.
pub(crate) fn shown(list: &List) -> Vec<Vec<String>> {
    let row = |row: &documents::ListRow| row.cells.iter().map(|it| it.shown().to_owned()).collect();
    list.rows.iter().map(row).collect()
}
