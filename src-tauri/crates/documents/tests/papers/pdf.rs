//! Reads the texts of a PDF and where they stand, as far as our own printer writes it: simple fonts
//! with a `ToUnicode` table, one content stream to a page.

use std::collections::BTreeMap;

use crate::inflate::inflate;

/// A point in millimetres.
const MM: f64 = 25.4 / 72.0;
const A4_HEIGHT: f64 = 297.0;

/// Whether the bytes hold a text, as the parts of a PDF that are not packed do.
pub(crate) fn holds(pdf: &[u8], text: &str) -> bool {
    find(pdf, text).is_some()
}

/// What stands on a page, in the order in which it is read aloud.
pub(crate) struct Page(pub(crate) Vec<Run>);

/// A text in one font on one line.
pub(crate) struct Run {
    /// How far it is from the left edge of the paper, in millimetres.
    pub(crate) left: f64,
    /// How far its baseline is from the upper edge of the paper, in millimetres.
    pub(crate) top: f64,
    pub(crate) text: String,
}

impl Page {
    /// All texts of the page; every kind of space, and the end of a line, is one plain space.
    pub(crate) fn text(&self) -> String {
        plain(&self.0.iter().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" "))
    }

    /// Where a text stands that is alone on its line.
    pub(crate) fn place_of(&self, text: &str) -> (f64, f64) {
        let run = self.0.iter().find(|run| plain(&run.text) == plain(text));
        run.map(|run| (run.left, run.top)).expect(text)
    }
}

/// The text with one plain space for any number of spaces of any kind.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\u{200b}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pages of a PDF.
pub(crate) fn pages(pdf: &[u8]) -> Vec<Page> {
    let objects = objects(pdf);
    let tree = objects
        .values()
        .find(|object| object.head.contains("/Type/Pages"))
        .expect("a tree of pages");
    let (_, kids) = tree.head.split_once("/Kids[").expect("pages");
    let kids = kids.split(']').next().unwrap_or_default();
    references(kids).map(|page| read_page(&objects[&page], &objects)).collect()
}

struct Object {
    head: String,
    stream: Vec<u8>,
}

type Objects = BTreeMap<usize, Object>;

/// The code of a glyph, and the characters that it shows.
type Glyphs = BTreeMap<u16, String>;

fn find(bytes: &[u8], text: &str) -> Option<usize> {
    bytes.windows(text.len()).position(|window| window == text.as_bytes())
}

fn objects(pdf: &[u8]) -> Objects {
    let mut objects = Objects::new();
    let mut rest = pdf;
    while let Some(at) = find(rest, " 0 obj\n") {
        let before = String::from_utf8_lossy(&rest[..at]);
        let number = before.rsplit(|c: char| !c.is_ascii_digit()).next().expect("a number");
        rest = &rest[at + " 0 obj\n".len()..];
        let end = find(rest, "\nendobj").expect("the end of the object");
        let start = find(&rest[..end], "\nstream\n");
        let head = String::from_utf8_lossy(&rest[..start.unwrap_or(end)]).into_owned();
        let mut stream = Vec::new();
        if let Some(start) = start {
            let start = start + "\nstream\n".len();
            let packed = &rest[start..start + after(&head, "/Length ").expect("a length")];
            // The first two bytes are those of zlib.
            stream =
                if head.contains("/FlateDecode") { inflate(&packed[2..]) } else { packed.to_vec() };
            rest = &rest[start + packed.len()..];
        }
        objects.insert(number.parse().expect("a number"), Object { head, stream });
    }
    objects
}

/// The number behind a name.
fn after(head: &str, name: &str) -> Option<usize> {
    let (_, rest) = head.split_once(name)?;
    rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// The numbers in `3 0 R 7 0 R`.
fn references(list: &str) -> impl Iterator<Item = usize> {
    list.split("0 R").filter_map(|number| number.trim().parse().ok())
}

fn read_page(page: &Object, objects: &Objects) -> Page {
    let at = |name| after(&page.head, name).map(|number| &objects[&number]);
    let resources = &at("/Resources ").expect("resources").head;
    let (_, fonts) = resources.split_once("/Font<<").expect("fonts");
    let fonts = fonts
        .split(">>")
        .next()
        .unwrap_or_default()
        .split('/')
        .filter_map(|entry| {
            let (name, rest) = entry.split_once(' ')?;
            let font = &objects[&references(rest).next()?];
            let table = &objects[&after(&font.head, "/ToUnicode ")?];
            Some((name.to_owned(), glyphs(&String::from_utf8_lossy(&table.stream))))
        })
        .collect();
    let mut reader = Reader { fonts, ..Reader::default() };
    reader.read(&at("/Contents ").expect("contents").stream);
    Page(reader.runs)
}

fn glyphs(table: &str) -> Glyphs {
    let mut glyphs = Glyphs::new();
    for section in table.split("beginbfchar").skip(1) {
        let pairs = section.split("endbfchar").next().unwrap_or_default();
        let hex: Vec<&str> = pairs.split(['<', '>']).skip(1).step_by(2).collect();
        for pair in hex.chunks_exact(2) {
            let units: Vec<u16> = (0..pair[1].len())
                .step_by(4)
                .map(|at| u16::from_str_radix(&pair[1][at..at + 4], 16).expect("hexadecimal"))
                .collect();
            let code = u16::from_str_radix(pair[0], 16).expect("hexadecimal");
            glyphs.insert(code, String::from_utf16_lossy(&units));
        }
    }
    glyphs
}

/// Follows the drawing instructions of a page.
#[derive(Default)]
struct Reader {
    fonts: BTreeMap<String, Glyphs>,
    runs: Vec<Run>,
    /// Where the origin is, and whether the vertical axis points downwards; with those before it.
    origin: (f64, f64, bool),
    outer: Vec<(f64, f64, bool)>,
    font: String,
    numbers: Vec<f64>,
    name: String,
    text: Vec<u8>,
}

impl Reader {
    fn read(&mut self, mut content: &[u8]) {
        while let Some(first) = content.first() {
            content = match first {
                b'(' => self.read_text(&content[1..]),
                _ if first.is_ascii_whitespace() || b"[]<>".contains(first) => &content[1..],
                _ => {
                    let end = content[1..]
                        .iter()
                        .position(|c| c.is_ascii_whitespace() || b"[]<>(/".contains(c))
                        .map_or(content.len(), |end| end + 1);
                    self.word(&String::from_utf8_lossy(&content[..end]));
                    &content[end..]
                }
            };
        }
    }

    /// Reads from behind `(` to behind its `)`.
    fn read_text<'a>(&mut self, mut content: &'a [u8]) -> &'a [u8] {
        let mut depth = 0;
        loop {
            let (first, mut rest) = content.split_first().expect("the end of the text");
            let byte = match first {
                b')' if depth == 0 => return rest,
                b'\\' => {
                    let digits = rest.iter().take_while(|c| (b'0'..b'8').contains(c)).count();
                    let (escaped, behind) = rest.split_at(digits.clamp(1, 3));
                    rest = behind;
                    match escaped[0] {
                        b'0'..b'8' => escaped.iter().fold(0_u8, |sum, c| (sum << 3) | (c - b'0')),
                        b'n' => b'\n',
                        b'r' => b'\r',
                        b't' => b'\t',
                        b'b' => 8,
                        b'f' => 12,
                        itself => itself,
                    }
                }
                _ => {
                    depth += i32::from(*first == b'(') - i32::from(*first == b')');
                    *first
                }
            };
            self.text.push(byte);
            content = rest;
        }
    }

    fn word(&mut self, word: &str) {
        if let Ok(number) = word.parse() {
            self.numbers.push(number);
            return;
        }
        if let Some(name) = word.strip_prefix('/') {
            name.clone_into(&mut self.name);
            return;
        }
        match (word, self.numbers.as_slice()) {
            ("q", _) => self.outer.push(self.origin),
            ("Q", _) => self.origin = self.outer.pop().expect("as many Q as q"),
            ("cm", [_, _, _, upright, x, y]) => {
                let (left, bottom, down) = self.origin;
                let up = if down { -y } else { *y };
                self.origin = (left + x, bottom + up, down != (*upright < 0.0));
            }
            ("Tf", _) => self.font.clone_from(&self.name),
            ("TJ" | "Tj", _) => {
                let glyphs = &self.fonts[&self.font];
                let code = |pair: &[u8]| u16::from_be_bytes([pair[0], pair[1]]);
                let text = self.text.chunks_exact(2).filter_map(|pair| glyphs.get(&code(pair)));
                self.runs.push(Run {
                    left: self.origin.0 * MM,
                    top: A4_HEIGHT - self.origin.1 * MM,
                    text: text.map(String::as_str).collect(),
                });
            }
            _ => {}
        }
        self.numbers.clear();
        self.text.clear();
    }
}
