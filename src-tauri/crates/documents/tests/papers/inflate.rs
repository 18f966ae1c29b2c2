//! Unpacks what a workbook is packed into (ZIP, and DEFLATE of RFC 1951), so that a test reads what a
//! spreadsheet program would. A PDF packs its pages in the same way.

use std::collections::BTreeMap;

/// The files in a ZIP archive, by their names.
pub(crate) fn unzip(archive: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize, bytes: usize| {
        archive[at..at + bytes]
            .iter()
            .rev()
            .fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let end = archive
        .windows(4)
        .rposition(|bytes| bytes == b"PK\x05\x06")
        .expect("the end of the directory");
    let (count, mut entry) = (number(end + 10, 2), number(end + 16, 4));
    let mut files = BTreeMap::new();
    for _ in 0..count {
        let (method, packed, name) =
            (number(entry + 10, 2), number(entry + 20, 4), number(entry + 28, 2));
        let header = number(entry + 42, 4);
        let start = header + 30 + number(header + 26, 2) + number(header + 28, 2);
        let content = &archive[start..start + packed];
        let content = if method == 0 { content.to_vec() } else { inflate(content) };
        let path = String::from_utf8_lossy(&archive[entry + 46..entry + 46 + name]).into_owned();
        files.insert(path, String::from_utf8(content).expect("a workbook consists of texts"));
        entry += 46 + name + number(entry + 30, 2) + number(entry + 32, 2);
    }
    files
}

struct Bits<'a> {
    data: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> usize {
        let bit =
            |i: usize| usize::from(self.data[(self.at + i) / 8] >> ((self.at + i) % 8) & 1) << i;
        let number = (0..count).map(bit).sum();
        self.at += count;
        number
    }
}

/// A Huffman code: how many codes there are of each length, and what they stand for in order.
struct Code {
    counts: [usize; 16],
    symbols: Vec<usize>,
}

impl Code {
    fn of(lengths: &[usize]) -> Self {
        let mut counts = [0; 16];
        lengths.iter().for_each(|length| counts[*length] += 1);
        counts[0] = 0;
        let of_length =
            |length| (0..lengths.len()).filter(move |symbol| lengths[*symbol] == length);
        Self { counts, symbols: (1..16).flat_map(of_length).collect() }
    }

    fn read(&self, bits: &mut Bits<'_>) -> usize {
        let (mut code, mut first, mut index) = (0, 0, 0);
        for count in &self.counts[1..] {
            code |= bits.take(1);
            if code < first + count {
                return self.symbols[index + code - first];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        panic!("not a code of this block");
    }
}

/// Undoes DEFLATE.
pub(crate) fn inflate(data: &[u8]) -> Vec<u8> {
    let mut bits = Bits { data, at: 0 };
    let mut out = Vec::new();
    loop {
        let last = bits.take(1) == 1;
        match bits.take(2) {
            0 => {
                bits.at = bits.at.next_multiple_of(8);
                let length = bits.take(16);
                bits.take(16);
                out.extend((0..length).map(|_| bits.take(8) as u8));
            }
            1 => {
                let lengths: Vec<_> = (0..288)
                    .map(|i| {
                        if i < 144 {
                            8
                        } else if i < 256 {
                            9
                        } else if i < 280 {
                            7
                        } else {
                            8
                        }
                    })
                    .collect();
                unpack(&mut bits, &Code::of(&lengths), &Code::of(&[5; 30]), &mut out);
            }
            _ => {
                let (literals, distances) = read_codes(&mut bits);
                unpack(&mut bits, &literals, &distances, &mut out);
            }
        }
        if last {
            return out;
        }
    }
}

fn read_codes(bits: &mut Bits<'_>) -> (Code, Code) {
    const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    let (literals, distances, count) = (bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4);
    let mut lengths = [0; 19];
    ORDER[..count].iter().for_each(|symbol| lengths[*symbol] = bits.take(3));
    let code = Code::of(&lengths);
    let mut lengths = Vec::new();
    while lengths.len() < literals + distances {
        let (length, times) = match code.read(bits) {
            16 => (lengths[lengths.len() - 1], 3 + bits.take(2)),
            17 => (0, 3 + bits.take(3)),
            18 => (0, 11 + bits.take(7)),
            length => (length, 1),
        };
        lengths.extend(std::iter::repeat_n(length, times));
    }
    (Code::of(&lengths[..literals]), Code::of(&lengths[literals..]))
}

fn unpack(bits: &mut Bits<'_>, literals: &Code, distances: &Code, out: &mut Vec<u8>) {
    loop {
        match literals.read(bits) {
            256 => return,
            literal @ 0..256 => out.push(literal as u8),
            symbol => {
                let length = match symbol - 257 {
                    n @ 0..8 => 3 + n,
                    28 => 258,
                    n => ((4 + n % 4) << (n / 4 - 1)) + 3 + bits.take(n / 4 - 1),
                };
                let distance = match distances.read(bits) {
                    n @ 0..4 => 1 + n,
                    n => ((2 + n % 2) << (n / 2 - 1)) + 1 + bits.take(n / 2 - 1),
                };
                (0..length).for_each(|_| out.push(out[out.len() - distance]));
            }
        }
    }
}
