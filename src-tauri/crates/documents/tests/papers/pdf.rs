//! Reads the words on a page of a PDF (ISO 32000-1 §9.10), so that a test sees what someone who
//! copies or searches them would. It knows as much of the format as our own printer writes.

use std::collections::BTreeMap;

use crate::inflate::inflate;

/// What the glyphs of a font mean.
type Letters = BTreeMap<u16, String>;

/// Every text on the only page, in the order in which it is drawn.
pub(crate) fn texts(pdf: &[u8]) -> Vec<String> {
    let page = dictionary_with(pdf, "/Type/Page/");
    let resources = object(pdf, reference(&page, "/Resources "));
    let (_, fonts) = resources.split_once("/Font<<").expect("the page has fonts");
    let (fonts, _) = fonts.split_once(">>").expect("the list of fonts ends");
    let fonts: BTreeMap<&str, Letters> = fonts
        .split('/')
        .filter_map(|font| font.split_once(' '))
        .map(|(name, font)| {
            let font = object(pdf, number(font));
            (name, letters(&stream(pdf, reference(&font, "/ToUnicode "))))
        })
        .collect();
    shown(&stream(pdf, reference(&page, "/Contents ")), &fonts)
}

/// From the header of an object to its end; what is packed in it is not readable.
fn object(pdf: &[u8], number: usize) -> String {
    String::from_utf8_lossy(&pdf[start(pdf, number)..end(pdf, number)]).into_owned()
}

fn start(pdf: &[u8], number: usize) -> usize {
    let header = format!("\n{number} 0 obj");
    find(pdf, header.as_bytes()).unwrap_or_else(|| panic!("object {number}")) + header.len()
}

fn end(pdf: &[u8], number: usize) -> usize {
    let start = start(pdf, number);
    start + find(&pdf[start..], b"endobj").expect("the object ends")
}

fn dictionary_with(pdf: &[u8], entry: &str) -> String {
    let at = find(pdf, entry.as_bytes()).unwrap_or_else(|| panic!("an object with {entry}"));
    let end = at + find(&pdf[at..], b"endobj").expect("the object ends");
    String::from_utf8_lossy(&pdf[at..end]).into_owned()
}

/// The unpacked content of an object.
fn stream(pdf: &[u8], number: usize) -> Vec<u8> {
    let object = &pdf[start(pdf, number)..end(pdf, number)];
    let at = find(object, b"stream").expect("a stream") + b"stream".len();
    let content = object[at..].strip_prefix(b"\r").unwrap_or(&object[at..]);
    // Behind the line break and the two bytes of zlib (RFC 1950) comes DEFLATE.
    inflate(&content[3..])
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// The number of the object that an entry of a dictionary refers to.
fn reference(dictionary: &str, entry: &str) -> usize {
    let (_, value) = dictionary.split_once(entry).unwrap_or_else(|| panic!("{entry}{dictionary}"));
    number(value)
}

fn number(text: &str) -> usize {
    let digits = text.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    digits.parse().unwrap_or_else(|_| panic!("a number: {text}"))
}

/// Reads which glyph stands for which letters (ISO 32000-1 §9.10.3).
fn letters(map: &[u8]) -> Letters {
    let map = String::from_utf8_lossy(map);
    assert!(!map.contains("beginbfrange"), "our printer lists every glyph by itself");
    let hex = |text: &str| text.trim_start_matches('<').trim_end_matches('>').to_owned();
    map.lines()
        .filter(|line| line.starts_with('<'))
        .filter_map(|line| line.split_once("> <"))
        .filter_map(|(glyph, letters)| {
            let glyph = u16::from_str_radix(&hex(glyph), 16).ok()?;
            let units: Vec<u16> = units(&from_hex(hex(letters).as_bytes()));
            Some((glyph, String::from_utf16_lossy(&units)))
        })
        .collect()
}

fn units(bytes: &[u8]) -> Vec<u16> {
    bytes
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |sum, byte| sum << 8 | u16::from(*byte)))
        .collect()
}

fn from_hex(digits: &[u8]) -> Vec<u8> {
    let value = |digit: &u8| char::from(*digit).to_digit(16).expect("a hexadecimal digit") as u8;
    digits.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum << 4 | value(digit))).collect()
}

/// Goes through the drawing instructions: `Tf` chooses a font, `TJ` shows what stands before it.
fn shown(content: &[u8], fonts: &BTreeMap<&str, Letters>) -> Vec<String> {
    let (mut texts, mut glyphs) = (Vec::new(), Vec::new());
    let (mut name, mut font) = (String::new(), String::new());
    let mut at = 0;
    while at < content.len() {
        match content[at] {
            b'(' => at = literal(content, at + 1, &mut glyphs),
            b'<' if content.get(at + 1) == Some(&b'<') => at += 2,
            b'<' => {
                let length = find(&content[at..], b">").expect("the string ends");
                glyphs.extend(from_hex(&content[at + 1..at + length]));
                at += length + 1;
            }
            b'/' => {
                (name, at) = word(content, at + 1);
            }
            first if first.is_ascii_alphabetic() => {
                let operator;
                (operator, at) = word(content, at);
                match operator.as_str() {
                    "Tf" => font.clone_from(&name),
                    "TJ" | "Tj" => {
                        let letters = &fonts[font.as_str()];
                        let glyphs = std::mem::take(&mut glyphs);
                        texts.push(
                            units(&glyphs).iter().map(|glyph| letters[glyph].as_str()).collect(),
                        );
                    }
                    // What belonged to another operator, such as a replacement to read aloud.
                    _ => glyphs.clear(),
                }
            }
            _ => at += 1,
        }
    }
    texts
}

fn word(content: &[u8], from: usize) -> (String, usize) {
    let length = content[from..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    (String::from_utf8_lossy(&content[from..from + length]).into_owned(), from + length.max(1))
}

/// Reads a string in parentheses (ISO 32000-1 §7.3.4.2) and answers where it ends.
fn literal(content: &[u8], mut at: usize, out: &mut Vec<u8>) -> usize {
    let mut depth = 1;
    loop {
        let mut byte = content[at];
        at += 1;
        match byte {
            b'\\' => {
                byte = content[at];
                at += 1;
                match byte {
                    b'n' => out.push(b'\n'),
                    b'r' => out.push(b'\r'),
                    b't' => out.push(b'\t'),
                    b'b' => out.push(8),
                    b'f' => out.push(12),
                    b'0'..=b'7' => {
                        let mut code = byte - b'0';
                        for _ in 0..2 {
                            if let digit @ b'0'..=b'7' = content[at] {
                                code = code << 3 | (digit - b'0');
                                at += 1;
                            }
                        }
                        out.push(code);
                    }
                    other => out.push(other),
                }
            }
            b'(' => {
                depth += 1;
                out.push(byte);
            }
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
                out.push(byte);
            }
            _ => out.push(byte),
        }
    }
}
