//! The outermost part of a PKCS#12 file: the `PFX` (RFC 7292 §4).

use crate::encoding::{
    CONTEXT_0, EncodingProblem, INTEGER, OCTET_STRING, OID, Reader, SEQUENCE, to_der, write,
};
use crate::file::FileProblem;

/// `data` (RFC 5652 §4).
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/// `version INTEGER {v3(3)}`.
const VERSION: [u8; 3] = [INTEGER, 1, 3];

/// A `PFX`, taken apart.
pub(super) struct Wrapping {
    /// The `AuthenticatedSafe` as it stands in the file, which is what the MAC is made over.
    pub(super) safes: Vec<u8>,
    /// The `MacData`, if there is one.
    pub(super) mac: Option<Vec<u8>>,
}

impl Wrapping {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, FileProblem> {
        if !begins_like_one(bytes) {
            return Err(FileProblem::NotACertificateFile);
        }
        let der = to_der(bytes).map_err(|problem| match problem {
            EncodingProblem::CutShort => why_cut_short(bytes),
            EncodingProblem::Malformed => FileProblem::Damaged,
        })?;
        Self::take_apart(&der)
            .map_err(|_| FileProblem::Damaged)?
            .ok_or(FileProblem::ProtectionNotSupported)
    }

    /// Nothing if the safes are not protected by a passphrase but by a signature, which nobody uses.
    fn take_apart(der: &[u8]) -> Result<Option<Self>, EncodingProblem> {
        let mut pfx = Reader::new(der).sequence()?;
        pfx.expect(INTEGER)?;
        let mut content = pfx.sequence()?;
        if content.expect(OID)? != DATA {
            return Ok(None);
        }
        let safes = Reader::new(content.expect(CONTEXT_0)?).expect(OCTET_STRING)?.to_vec();
        let mac = if pfx.is_empty() { None } else { Some(pfx.expect(SEQUENCE)?.to_vec()) };
        Ok(Some(Self { safes, mac }))
    }

    /// The same file in DER throughout, as far as it is not encrypted, and without its MAC, which
    /// would no longer hold.
    pub(super) fn in_der_without_mac(&self) -> Result<Vec<u8>, FileProblem> {
        let safes = safes_in_der(&self.safes).map_err(|_| FileProblem::Damaged)?;
        Ok(write(SEQUENCE, &[VERSION.to_vec(), data(&safes)].concat()))
    }
}

fn safes_in_der(safes: &[u8]) -> Result<Vec<u8>, EncodingProblem> {
    let der = to_der(safes)?;
    let mut infos = Reader::new(&der).sequence()?;
    let mut out = Vec::new();
    while !infos.is_empty() {
        let info = infos.next()?;
        let mut inside = Reader::new(info.content);
        if inside.expect(OID)? == DATA {
            let bags = Reader::new(inside.expect(CONTEXT_0)?).expect(OCTET_STRING)?;
            out.push(data(&to_der(bags)?));
        } else {
            out.push(info.whole.to_vec());
        }
    }
    Ok(write(SEQUENCE, &out.concat()))
}

/// A `ContentInfo` of plain data.
fn data(octets: &[u8]) -> Vec<u8> {
    write(SEQUENCE, &[write(OID, DATA), write(CONTEXT_0, &write(OCTET_STRING, octets))].concat())
}

/// A sequence whose first value is version 3: a `PFX` and hardly anything else.
fn begins_like_one(bytes: &[u8]) -> bool {
    let [SEQUENCE, length, rest @ ..] = bytes else { return false };
    let skipped = if *length > 0x80 { usize::from(length & 0x7f) } else { 0 };
    rest.get(skipped..).is_some_and(|rest| rest.starts_with(&VERSION))
}

/// Only if the outermost length, where there is one, reaches beyond the end is it the file that was
/// cut; else something inside it is wrong.
fn why_cut_short(bytes: &[u8]) -> FileProblem {
    let indefinite = bytes[1] == 0x80;
    match Reader::new(bytes).next() {
        Err(EncodingProblem::CutShort) => FileProblem::CutShort,
        Err(EncodingProblem::Malformed) if indefinite => FileProblem::CutShort,
        _ => FileProblem::Damaged,
    }
}
