//! The parts of a zipped file, unpacked no further than is safe.

use std::io::{BufRead, BufReader, Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use rules::{FileFault, Refusal};
use zip::ZipArchive;

use super::{FileKind, fault};

/// All parts together, unpacked, in bytes: a sheet with a million rows still is smaller.
const MOST_UNPACKED: u64 = 512 * 1024 * 1024;
/// A part that is kept in memory as a whole, such as the texts that cells share.
pub(super) const MOST_KEPT: u64 = 64 * 1024 * 1024;
/// A workbook has dozens of parts.
const MOST_PARTS: usize = 10_000;

/// A zipped file.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl<'a> Package<'a> {
    /// Opens it, if what it claims to become is bearable.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| fault(FileFault::Damaged))?;
        let mut package = Self { archive, left: MOST_UNPACKED };
        let parts = package.archive.len();
        let mut claimed = 0_u64;
        for place in 0..parts.min(MOST_PARTS) {
            let part =
                package.archive.by_index_raw(place).map_err(|_| fault(FileFault::Damaged))?;
            claimed = claimed.saturating_add(part.size());
        }
        if parts > MOST_PARTS || claimed > MOST_UNPACKED {
            return Err(fault(FileFault::Bomb));
        }
        Ok(package)
    }

    /// What it is.
    pub(super) fn kind(&mut self) -> Result<FileKind, Refusal> {
        if self.has("xl/workbook.xml") {
            return Ok(FileKind::Xlsx);
        }
        if self.has("content.xml") {
            let media_type = self.text("mimetype").unwrap_or_default();
            if !media_type.contains("opendocument.spreadsheet") {
                return Err(fault(FileFault::NoTable));
            }
            return Ok(FileKind::Ods);
        }
        // A spreadsheet that is encrypted as a whole has a single part besides its list of parts.
        if self.text("META-INF/manifest.xml").is_ok_and(|list| list.contains("encryption-data")) {
            return Err(fault(FileFault::Password));
        }
        // A binary workbook of Excel, or a table of Numbers.
        let ends = |ending: &str| {
            self.archive.file_names_raw().any(|name| name.ends_with(ending.as_bytes()))
        };
        if ends("workbook.bin") || ends(".iwa") {
            return Err(fault(FileFault::OtherFormat));
        }
        Err(fault(FileFault::NoTable))
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// A small part as a text.
    pub(super) fn text(&mut self, name: &str) -> Result<String, Refusal> {
        self.read(name, MOST_KEPT, |part| {
            let mut text = String::new();
            part.read_to_string(&mut text).map_err(|_| fault(FileFault::Damaged))?;
            Ok(text)
        })
    }

    /// Reads a part, at most so many bytes of it.
    pub(super) fn read<T>(
        &mut self,
        name: &str,
        most: u64,
        body: impl FnOnce(&mut dyn BufRead) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let most = most.min(self.left);
        let part = self.archive.by_name(name).map_err(|_| fault(FileFault::Damaged))?;
        if part.encrypted() {
            return Err(fault(FileFault::Password));
        }
        // What a part really becomes counts, whatever it claims.
        let mut bounded = BufReader::new(part.take(most.saturating_add(1)));
        let outcome = body(&mut bounded);
        let unread = bounded.into_inner().limit();
        let read = most.saturating_add(1).saturating_sub(unread);
        self.left = self.left.saturating_sub(read);
        if unread == 0 { Err(fault(FileFault::Bomb)) } else { outcome }
    }
}

/// Something of an XML part. Empty elements begin and end.
pub(super) enum Piece<'a> {
    /// An element begins.
    Begin(&'a BytesStart<'a>),
    /// An element of this name ends.
    End(&'a str),
    /// A text between elements.
    Text(&'a str),
}

/// Shows the pieces of an XML part to a function, in their order. Definitions of entities are not
/// followed: those of XML itself are all that is known.
pub(super) fn each_piece(
    part: &mut dyn BufRead,
    mut see: impl FnMut(Piece<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let damaged = || fault(FileFault::Damaged);
    let mut reader = Reader::from_reader(part);
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| damaged())? {
            Event::Start(start) => see(Piece::Begin(&start))?,
            Event::End(end) => see(Piece::End(end.local_name().into_inner()))?,
            Event::Text(text) => see(Piece::Text(&text.xml10_content()))?,
            Event::CData(text) => see(Piece::Text(&text.xml10_content()))?,
            Event::GeneralRef(reference) => {
                let sign = match reference.resolve_char_ref().map_err(|_| damaged())? {
                    Some(sign) => sign.to_string(),
                    None => match reference.xml10_content().as_ref() {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        "apos" => "'",
                        _ => return Err(damaged()),
                    }
                    .to_owned(),
                };
                see(Piece::Text(&sign))?;
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// An attribute by its name without prefix, whatever its capitals.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    start
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner().eq_ignore_ascii_case(name))
        .and_then(|found| {
            found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
        })
}

/// An attribute that is a number.
pub(super) fn number(start: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(start, name)?.parse().ok()
}
