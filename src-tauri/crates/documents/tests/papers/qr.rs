//! The QR codes of a PDF as a camera sees them on the paper.

use std::io::Write;
use std::process::{Command, Stdio};

use rqrr::PreparedImage;

/// What the QR codes say, page by page and from the top down.
pub(crate) fn scanned(pdf: &[u8]) -> Vec<String> {
    let scans = scans(pdf);
    let mut rest = scans.as_slice();
    let mut all = Vec::new();
    while !rest.is_empty() {
        let (width, height, grey) = page(&mut rest);
        let mut image =
            PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
        let mut found: Vec<(i32, String)> = image
            .detect_grids()
            .iter()
            .map(|code| (code.bounds[0].y, code.decode().expect("it can be read").1))
            .collect();
        found.sort();
        all.extend(found.into_iter().map(|(_, text)| text));
    }
    all
}

/// The pages in shades of grey, as fine as a telephone sees them.
fn scans(pdf: &[u8]) -> Vec<u8> {
    let mut scanner = Command::new("pdftoppm")
        .args(["-gray", "-r", "150", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftoppm is installed by `cargo xtask test`");
    // It reads all of it before it writes.
    scanner.stdin.take().expect("it reads").write_all(pdf).expect("it reads");
    scanner.wait_with_output().expect("it ends").stdout
}

/// The next page: `P5`, width, height and 255, each followed by one white space, then the shades.
fn page<'a>(rest: &mut &'a [u8]) -> (usize, usize, &'a [u8]) {
    let mut word = || {
        let end = rest.iter().position(u8::is_ascii_whitespace).expect("a word ends");
        let (word, after) = rest.split_at(end);
        *rest = &after[1..];
        std::str::from_utf8(word).expect("a word").to_owned()
    };
    assert_eq!(word(), "P5", "a picture in shades of grey");
    let [width, height, brightest] =
        [word(), word(), word()].map(|number| number.parse::<usize>().expect("a number"));
    assert_eq!(brightest, 255);
    let (grey, after) = rest.split_at(width * height);
    *rest = after;
    (width, height, grey)
}
