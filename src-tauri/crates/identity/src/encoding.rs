//! The little of ASN.1's encodings (X.690) that reading a certificate file needs: walking through
//! DER, and turning BER into DER.
//!
//! Firefox, macOS and Bouncy Castle write PKCS#12 as BER, with indefinite lengths and octet strings
//! in pieces; what reads such files further on knows DER only. Nothing here knows what the values
//! mean.

/// `INTEGER`.
pub(crate) const INTEGER: u8 = 0x02;
/// `OCTET STRING`.
pub(crate) const OCTET_STRING: u8 = 0x04;
/// `OBJECT IDENTIFIER`.
pub(crate) const OID: u8 = 0x06;
/// `SEQUENCE`.
pub(crate) const SEQUENCE: u8 = 0x30;
/// `[0]`, constructed.
pub(crate) const CONTEXT_0: u8 = 0xa0;

const CONSTRUCTED: u8 = 0x20;
const PRIMITIVE_CONTEXT_0: u8 = 0x80;
const END_OF_CONTENTS: [u8; 2] = [0, 0];

/// A PKCS#12 file nests about ten deep.
const DEEPEST: u8 = 32;

/// Why bytes are no ASN.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EncodingProblem {
    /// A length reaches beyond the end.
    CutShort,
    /// The bytes make no sense.
    Malformed,
}

/// One value of DER: its tag, its content, and both together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) tag: u8,
    pub(crate) content: &'a [u8],
    pub(crate) whole: &'a [u8],
}

/// Walks through the values of DER one by one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next value, whatever it is.
    pub(crate) fn next(&mut self) -> Result<Value<'a>, EncodingProblem> {
        let start = self.0;
        let (tag, length) = header(&mut self.0)?;
        let content = take(&mut self.0, length.ok_or(EncodingProblem::Malformed)?)?;
        Ok(Value { tag, content, whole: &start[..start.len() - self.0.len()] })
    }

    /// The content of the next value, which must have this tag.
    pub(crate) fn expect(&mut self, tag: u8) -> Result<&'a [u8], EncodingProblem> {
        let value = self.next()?;
        if value.tag == tag { Ok(value.content) } else { Err(EncodingProblem::Malformed) }
    }

    /// The next value if there is one and it has this tag.
    pub(crate) fn optional(&mut self, tag: u8) -> Result<Option<&'a [u8]>, EncodingProblem> {
        if self.0.first() == Some(&tag) { self.expect(tag).map(Some) } else { Ok(None) }
    }

    /// Steps into the next value, which must be a `SEQUENCE`.
    pub(crate) fn sequence(&mut self) -> Result<Self, EncodingProblem> {
        self.expect(SEQUENCE).map(Self)
    }

    /// The next value as a small non-negative `INTEGER`.
    pub(crate) fn small_integer(&mut self) -> Result<u32, EncodingProblem> {
        let content = unsigned(self.expect(INTEGER)?);
        if content.len() > 4 {
            return Err(EncodingProblem::Malformed);
        }
        Ok(content.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }
}

/// The bytes of a non-negative integer without leading zeros.
pub(crate) fn unsigned(integer: &[u8]) -> &[u8] {
    let zeros = integer.iter().take_while(|byte| **byte == 0).count();
    &integer[zeros..]
}

/// One value of DER from its content.
pub(crate) fn write(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len() + 6);
    out.push(tag);
    match u8::try_from(content.len()) {
        Ok(length) if length < 0x80 => out.push(length),
        _ => {
            let length = content.len().to_be_bytes();
            let length = unsigned(&length);
            out.push(0x80 | length.len() as u8);
            out.extend_from_slice(length);
        }
    }
    out.extend_from_slice(content);
    out
}

/// The first value of BER as DER: definite, shortest lengths and octet strings in one piece. Bytes
/// after it are left alone.
pub(crate) fn to_der(ber: &[u8]) -> Result<Vec<u8>, EncodingProblem> {
    let mut rest = ber;
    convert(&mut rest, 0)
}

fn convert(input: &mut &[u8], depth: u8) -> Result<Vec<u8>, EncodingProblem> {
    if depth > DEEPEST {
        return Err(EncodingProblem::Malformed);
    }
    let (tag, length) = header(input)?;
    if tag & CONSTRUCTED == 0 {
        let content = take(input, length.ok_or(EncodingProblem::Malformed)?)?;
        return Ok(write(tag, content));
    }
    let mut children = Vec::new();
    if let Some(length) = length {
        let mut inside = take(input, length)?;
        while !inside.is_empty() {
            children.push(convert(&mut inside, depth + 1)?);
        }
    } else {
        loop {
            if let Some(rest) = input.strip_prefix(&END_OF_CONTENTS) {
                *input = rest;
                break;
            }
            children.push(convert(input, depth + 1)?);
        }
    }
    if tag == OCTET_STRING | CONSTRUCTED {
        return Ok(write(OCTET_STRING, &joined(&children)?));
    }
    // `EncryptedContentInfo` (RFC 5652 §6.1) is the one place in PKCS#12 where `[0]` stands for an
    // octet string instead of wrapping a value, and so may come in pieces too.
    if let [kind, algorithm, content] = children.as_mut_slice()
        && [tag, kind[0], algorithm[0], content[0]] == [SEQUENCE, OID, SEQUENCE, CONTEXT_0]
    {
        let mut pieces = Vec::new();
        let mut reader = Reader::new(Reader::new(content).expect(CONTEXT_0)?);
        while !reader.is_empty() {
            pieces.push(reader.next()?.whole.to_vec());
        }
        *content = write(PRIMITIVE_CONTEXT_0, &joined(&pieces)?);
    }
    Ok(write(tag, &children.concat()))
}

/// The contents of several octet strings as one.
fn joined(pieces: &[Vec<u8>]) -> Result<Vec<u8>, EncodingProblem> {
    let mut out = Vec::new();
    for piece in pieces {
        out.extend_from_slice(Reader::new(piece).expect(OCTET_STRING)?);
    }
    Ok(out)
}

/// Reads a tag and a length; no length means an indefinite one.
fn header(input: &mut &[u8]) -> Result<(u8, Option<usize>), EncodingProblem> {
    let tag = take(input, 1)?[0];
    // Tags of several bytes do not occur in what is read here.
    if tag & 0x1f == 0x1f {
        return Err(EncodingProblem::Malformed);
    }
    let length = match take(input, 1)?[0] {
        short @ 0..=0x7f => Some(usize::from(short)),
        0x80 => None,
        long @ 0x81..=0x84 => {
            let bytes = take(input, usize::from(long & 0x7f))?;
            Some(bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)))
        }
        _ => return Err(EncodingProblem::Malformed),
    };
    Ok((tag, length))
}

fn take<'a>(input: &mut &'a [u8], count: usize) -> Result<&'a [u8], EncodingProblem> {
    let (taken, rest) = input.split_at_checked(count).ok_or(EncodingProblem::CutShort)?;
    *input = rest;
    Ok(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indefinite_lengths_and_octet_strings_in_pieces_become_der() {
        let ber = [
            0x30, 0x80, 0x24, 0x80, 0x04, 1, b'a', 0x04, 2, b'b', b'c', 0, 0, 0x02, 0x81, 1, 7, 0,
            0, b'!',
        ];
        assert_eq!(to_der(&ber).unwrap(), [0x30, 8, 0x04, 3, b'a', b'b', b'c', 0x02, 1, 7]);
    }

    #[test]
    fn der_stays_as_it_is() {
        let der = write(SEQUENCE, &[write(INTEGER, &[3]), write(OCTET_STRING, &[7; 300])].concat());
        assert_eq!(to_der(&der).unwrap(), der);
    }

    #[test]
    fn bytes_that_end_too_early_are_told_apart_from_nonsense() {
        assert_eq!(to_der(&[0x30, 5, 0x02, 1]), Err(EncodingProblem::CutShort));
        assert_eq!(to_der(&[0x30, 0x80, 0x02, 1, 3]), Err(EncodingProblem::CutShort));
        assert_eq!(to_der(&[0x30, 3, 0x02, 0x85, 1]), Err(EncodingProblem::Malformed));
        assert_eq!(to_der(&[0x30; 200]), Err(EncodingProblem::CutShort));
        let nested: Vec<u8> = [0x30, 0x80].repeat(1000);
        assert_eq!(to_der(&nested), Err(EncodingProblem::Malformed), "depth is bounded");
    }
}
