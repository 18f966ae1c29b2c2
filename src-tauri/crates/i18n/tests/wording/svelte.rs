//! Finds words that stand in a Svelte file itself instead of in the locales. It reads roughly, as a
//! person skimming the file would: text between tags, and attributes that are read out or shown.

use std::iter::Peekable;
use std::str::Chars;

/// Attributes, and properties of our components, whose value a person reads or hears. Those of
/// components are complete, or [`crate::screens`] says so.
pub(crate) const SHOWN_ATTRIBUTES: [&str; 19] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "cancelLabel",
    "confirmLabel",
    "copy",
    "done",
    "heading",
    "help",
    "label",
    "lead",
    "legend",
    "placeholder",
    "problem",
    "searchLabel",
    "term",
    "text",
    "title",
];

/// What is the same in every language: the product's name and sign, and each language's own name.
pub(crate) const SAME_EVERYWHERE: [&str; 5] =
    ["eSpace Desk", "eS", "Français", "Deutsch", "English"];

/// A Svelte file without its style sheet and its comments, line breaks kept.
pub(crate) fn script_and_markup(source: &str) -> String {
    without(&without(source, "<!--", "-->"), "<style", "</style>")
}

/// The line and the words of each text that is not taken from the locales.
pub(crate) fn words_outside_the_locales(source: &str) -> Vec<(usize, String)> {
    let markup = without(&script_and_markup(source), "<script", "</script>");
    let mut reader = Reader { chars: markup.chars().peekable(), line: 1, found: Vec::new() };
    reader.read_markup();
    reader.found
}

/// The source without what stands from `start` to `end`, line breaks kept.
fn without(source: &str, start: &str, end: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(from) = rest.find(start) {
        kept.push_str(&rest[..from]);
        let to = rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len());
        kept.extend(rest[from..to].chars().filter(|c| *c == '\n'));
        rest = &rest[to..];
    }
    kept.push_str(rest);
    kept
}

struct Reader<'a> {
    chars: Peekable<Chars<'a>>,
    line: usize,
    found: Vec<(usize, String)>,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.chars.next();
        self.line += usize::from(next == Some('\n'));
        next
    }

    fn read_markup(&mut self) {
        let (mut text, mut line) = (String::new(), 1);
        while let Some(next) = self.next() {
            let tag =
                next == '<' && self.chars.peek().is_some_and(|c| c.is_alphabetic() || *c == '/');
            if tag || next == '{' {
                self.note(line, &std::mem::take(&mut text));
                if tag { self.read_tag() } else { self.skip_expression() }
            } else {
                if text.trim().is_empty() {
                    line = self.line;
                }
                text.push(next);
            }
        }
        self.note(line, &text);
    }

    /// From behind `<` to behind `>`.
    fn read_tag(&mut self) {
        let mut name = String::new();
        while let Some(next) = self.next() {
            match next {
                '>' => return,
                '{' => self.skip_expression(),
                '"' | '\'' => {
                    let line = self.line;
                    let value = self.read_value(next);
                    if SHOWN_ATTRIBUTES.contains(&name.as_str()) {
                        self.note(line, &value);
                    }
                    name.clear();
                }
                '=' => {}
                _ if next.is_whitespace() || next == '/' => name.clear(),
                _ => name.push(next),
            }
        }
    }

    /// The literal part of an attribute's value, up to its closing quote.
    fn read_value(&mut self, quote: char) -> String {
        let mut value = String::new();
        while let Some(next) = self.next() {
            match next {
                '{' => self.skip_expression(),
                _ if next == quote => break,
                _ => value.push(next),
            }
        }
        value
    }

    /// From behind `{` to behind its `}`; braces inside strings do not count.
    fn skip_expression(&mut self) {
        let mut depth = 1;
        while let Some(next) = self.next() {
            match next {
                '{' => depth += 1,
                '}' if depth == 1 => return,
                '}' => depth -= 1,
                '"' | '\'' | '`' => {
                    while let Some(inside) = self.next() {
                        match inside {
                            '\\' => drop(self.next()),
                            _ if inside == next => break,
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn note(&mut self, line: usize, text: &str) {
        let text = text.trim();
        let words = without(text, "&", ";");
        if words.contains(char::is_alphabetic) && !SAME_EVERYWHERE.contains(&text) {
            self.found.push((line, text.to_owned()));
        }
    }
}
