//! Reads a Fluent file line by line: its messages and terms, the comments above them, and inside a
//! pattern the texts, variables and references. Whether the file is Fluent at all is the business of
//! the real parser, which every file goes through as well.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::str::Chars;

/// Stands in a [`Pattern`]'s text for something that is filled in.
pub(crate) const PLACEABLE: char = '\u{fffc}';

/// A message, or a term, whose name begins with `-`.
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) line: usize,
    /// A comment directly above, or that of the group it stands in.
    pub(crate) commented: bool,
    pub(crate) value: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// The attribute that a further line belongs to; none while it belongs to the value.
    last_attribute: Option<String>,
}

impl Entry {
    fn last_pattern(&mut self) -> &mut String {
        match &self.last_attribute {
            Some(name) => self.attributes.entry(name.clone()).or_default(),
            None => &mut self.value,
        }
    }

    /// The value and the attributes, each as it is written.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = &str> {
        let value = Some(self.value.as_str()).filter(|value| !value.trim().is_empty());
        value.into_iter().chain(self.attributes.values().map(String::as_str))
    }
}

/// What a pattern consists of.
#[derive(Default)]
pub(crate) struct Pattern {
    /// Each run of words: the pattern itself and every variant inside it.
    pub(crate) texts: Vec<String>,
    /// The variables, without `$`.
    pub(crate) variables: BTreeSet<String>,
    /// The messages and terms it refers to.
    pub(crate) references: BTreeSet<String>,
}

/// The entries of a file, in order.
pub(crate) fn entries(source: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let (mut above, mut group) = (false, false);
    for (number, line) in source.lines().enumerate() {
        if let Some(comment) = line.strip_prefix("##") {
            group = !comment.trim_matches(['#', ' ']).is_empty();
        } else if let Some(comment) = line.strip_prefix('#') {
            above |= !comment.trim().is_empty();
        } else if line.trim().is_empty() {
            above = false;
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let (id, value) = line.split_once('=').unwrap_or((line, ""));
            entries.push(Entry {
                id: id.trim().to_owned(),
                line: number + 1,
                commented: above || group,
                value: value.trim().to_owned(),
                attributes: BTreeMap::new(),
                last_attribute: None,
            });
            above = false;
        } else if let Some(entry) = entries.last_mut() {
            match line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('=')) {
                Some((name, value)) => {
                    entry.attributes.insert(name.trim().to_owned(), value.trim().to_owned());
                    entry.last_attribute = Some(name.trim().to_owned());
                }
                None => {
                    let pattern = entry.last_pattern();
                    pattern.push('\n');
                    pattern.push_str(line);
                }
            }
        }
    }
    entries
}

/// Takes a pattern apart.
pub(crate) fn pattern(source: &str) -> Pattern {
    let mut pattern = Pattern::default();
    read_text(&mut source.chars().peekable(), false, &mut pattern);
    pattern
}

/// Reads words until the end or, inside a variant, until the next variant or the closing brace.
fn read_text(chars: &mut Peekable<Chars<'_>>, inside_variant: bool, pattern: &mut Pattern) {
    let mut text = String::new();
    while let Some(&next) = chars.peek() {
        if inside_variant && (next == '}' || (next == '\n' && a_variant_follows(chars.clone()))) {
            break;
        }
        chars.next();
        if next == '{' {
            read_placeable(chars, pattern);
            text.push(PLACEABLE);
        } else {
            text.push(next);
        }
    }
    pattern.texts.push(text.trim().to_owned());
}

fn a_variant_follows(mut chars: Peekable<Chars<'_>>) -> bool {
    while chars.next_if(|c| c.is_whitespace()).is_some() {}
    matches!(chars.next(), Some('[' | '*' | '}'))
}

/// Reads from behind `{` to behind its `}`.
fn read_placeable(chars: &mut Peekable<Chars<'_>>, pattern: &mut Pattern) {
    let mut variants = false;
    while let Some(next) = chars.next() {
        match next {
            '}' => return,
            '{' => read_placeable(chars, pattern),
            '"' => while chars.next().is_some_and(|c| c != '"') {},
            '$' => {
                pattern.variables.insert(read_name(String::new(), chars));
            }
            '>' => variants = true,
            '[' if variants => {
                while chars.next().is_some_and(|c| c != ']') {}
                read_text(chars, true, pattern);
            }
            '-' if chars.peek().is_some_and(char::is_ascii_alphabetic) => {
                pattern.references.insert(read_name("-".into(), chars));
            }
            // The attribute of a message or term: its name came before.
            '.' => drop(read_name(String::new(), chars)),
            _ if next.is_ascii_lowercase() => {
                let name = read_name(next.into(), chars);
                // An option such as `minimumFractionDigits:` is no reference.
                if chars.peek() != Some(&':') {
                    pattern.references.insert(name);
                }
            }
            _ if next.is_ascii_uppercase() => drop(read_name(next.into(), chars)),
            _ => {}
        }
    }
}

fn read_name(mut name: String, chars: &mut Peekable<Chars<'_>>) -> String {
    while let Some(c) = chars.next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        name.push(c);
    }
    name
}
