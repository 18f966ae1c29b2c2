//! Reads the literals of source code: TypeScript, the scripts and expressions of Svelte files, Rust,
//! Typst. It reads roughly: it knows comments, quotes and what is filled into a text, and no grammar.

/// A text in the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    pub(crate) line: usize,
    /// What is written, cut where something is filled in: one part if nothing is.
    pub(crate) parts: Vec<String>,
    /// The code in front of it, without spaces at its end.
    pub(crate) before: String,
}

impl Literal {
    /// The whole of it, if nothing is filled in.
    pub(crate) fn plain(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Whether it is the `place`th argument, or a choice in it, of a function with one of these names.
    pub(crate) fn is_argument_of(&self, names: &[&str], place: usize) -> bool {
        // A macro that makes the text is not the function that takes it.
        let taker = self.callers().into_iter().find(|(called, _)| called != "format!");
        taker.is_some_and(|(called, at)| at == place && names.iter().any(|name| is(&called, name)))
    }

    /// Whether it stands anywhere inside a call, or an attribute, with one of these names.
    pub(crate) fn is_inside(&self, names: &[&str]) -> bool {
        self.callers().iter().any(|(called, _)| names.iter().any(|name| is(called, name)))
    }

    /// What is called around it, from the inside out, and as which argument it stands there.
    fn callers(&self) -> Vec<(String, usize)> {
        let mut callers = Vec::new();
        let (mut depth, mut commas) = (0, 0);
        for (at, found) in self.before.char_indices().rev() {
            match found {
                ')' | ']' | '}' => depth += 1,
                '(' | '[' | '{' if depth > 0 => depth -= 1,
                '(' => {
                    callers.push((called_at(&self.before[..at]), commas));
                    commas = 0;
                }
                '[' | '{' => {
                    callers.push((String::new(), commas));
                    commas = 0;
                }
                ',' if depth == 0 => commas += 1,
                ';' if depth == 0 => break,
                _ => {}
            }
        }
        callers
    }
}

/// The name at the end of some code: `i18n::text`, `format!`, `list.querySelector`.
fn called_at(code: &str) -> String {
    // What stands between angle brackets says of which type, not what.
    let code = match code.strip_suffix('>') {
        Some(inside) => inside.rfind('<').map_or(code, |at| &code[..at]),
        None => code,
    };
    let part_of_a_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '.' | '!' | '?');
    code.rsplit(|c| !part_of_a_name(c)).next().unwrap_or_default().to_owned()
}

/// Whether a call has a name; one that begins with `.` or `::` is the end of a longer one.
fn is(called: &str, name: &str) -> bool {
    called == name || (name.starts_with(['.', ':']) && called.ends_with(name))
}

/// How the code is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// TypeScript, and what of a Svelte file is left without its style sheet and comments.
    Script,
    Rust,
    Typst,
}

/// So much of the code in front of a literal is kept.
const BEFORE: usize = 320;

/// Every literal, in order.
pub(crate) fn literals(source: &str, kind: Kind) -> Vec<Literal> {
    let mut reader = Reader {
        chars: source.chars().collect(),
        at: 0,
        line: 1,
        kind,
        code: String::new(),
        found: Vec::new(),
    };
    reader.read(None);
    reader.found.sort_by_key(|literal| literal.line);
    reader.found
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
    kind: Kind,
    /// The code read so far, without comments and with literals left out.
    code: String,
    found: Vec<Literal>,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek(0)?;
        self.at += 1;
        self.line += usize::from(next == '\n');
        Some(next)
    }

    /// Reads code to the end, or to the brace that closes what is filled into a text.
    fn read(&mut self, closing: Option<char>) {
        let mut depth = 0;
        while let Some(next) = self.next() {
            match next {
                '/' if self.peek(0) == Some('/') => {
                    while self.peek(0).is_some_and(|c| c != '\n') {
                        self.next();
                    }
                }
                '/' if self.peek(0) == Some('*') => self.skip_comment(),
                '/' if self.kind == Kind::Script && self.a_pattern_begins() => self.skip_pattern(),
                '\'' if self.kind == Kind::Rust => self.read_character(),
                'r' if self.kind == Kind::Rust && self.a_raw_text_begins() => self.read_raw(),
                '"' => self.read_text('"'),
                '\'' if self.kind == Kind::Script => self.read_text('\''),
                '`' if self.kind == Kind::Script => self.read_text('`'),
                '{' => {
                    depth += 1;
                    self.code.push(next);
                }
                '}' if depth == 0 && closing == Some('}') => return,
                '}' => {
                    depth -= 1;
                    self.code.push(next);
                }
                _ => self.code.push(next),
            }
        }
    }

    /// From behind `/` in front of `*` to behind `*/`.
    fn skip_comment(&mut self) {
        self.next();
        while let Some(next) = self.next() {
            if next == '*' && self.peek(0) == Some('/') {
                self.next();
                return;
            }
        }
    }

    /// Whether the `/` that was just read begins a regular expression and does not divide.
    fn a_pattern_begins(&self) -> bool {
        let before = self.code.trim_end().chars().next_back();
        before.is_some_and(|c| "(,=:[!&|?".contains(c)) && self.peek(0) != Some('>')
    }

    fn skip_pattern(&mut self) {
        let mut inside_brackets = false;
        while let Some(next) = self.next() {
            match next {
                '\\' => drop(self.next()),
                '[' => inside_brackets = true,
                ']' => inside_brackets = false,
                '/' if !inside_brackets => return,
                '\n' => return,
                _ => {}
            }
        }
    }

    /// A character such as `'a'`; a lifetime such as `'a` is none.
    fn read_character(&mut self) {
        if self.peek(0) == Some('\\') {
            self.next();
            self.next();
            while self.next().is_some_and(|c| c != '\'') {}
        } else if self.peek(1) == Some('\'') {
            self.next();
            self.next();
        }
    }

    fn a_raw_text_begins(&self) -> bool {
        let inside_a_word = |c: char| c.is_alphanumeric() || c == '_';
        let hashes = (0..).take_while(|ahead| self.peek(*ahead) == Some('#')).count();
        // `br"…"` is read from its `r` on.
        self.peek(hashes) == Some('"') && !self.code.trim_end_matches('b').ends_with(inside_a_word)
    }

    fn read_raw(&mut self) {
        let line = self.line;
        let mut hashes = 0;
        while self.next() == Some('#') {
            hashes += 1;
        }
        let mut text = String::new();
        while let Some(next) = self.next() {
            let closes = next == '"' && (0..hashes).all(|ahead| self.peek(ahead) == Some('#'));
            if closes {
                for _ in 0..hashes {
                    self.next();
                }
                break;
            }
            text.push(next);
        }
        self.note(line, vec![text]);
    }

    /// From behind a quote to behind the one that closes it.
    fn read_text(&mut self, quote: char) {
        let line = self.line;
        let before = self.code.clone();
        let mut parts = vec![String::new()];
        while let Some(next) = self.next() {
            let part = parts.last_mut().expect("a text has a part");
            match next {
                _ if next == quote => break,
                '\\' => match self.next() {
                    // A line that goes on: the break and the indentation are not part of the text.
                    Some('\n') => {
                        while self.peek(0).is_some_and(char::is_whitespace) {
                            self.next();
                        }
                    }
                    Some('n' | 't' | 'r') => part.push(' '),
                    Some('u') => {
                        if self.peek(0) == Some('{') {
                            while self.next().is_some_and(|c| c != '}') {}
                        }
                    }
                    Some(escaped) => part.push(escaped),
                    None => break,
                },
                '$' if quote == '`' && self.peek(0) == Some('{') => {
                    self.next();
                    self.code.push_str(" + ");
                    self.read(Some('}'));
                    parts.push(String::new());
                }
                '{' if self.kind == Kind::Rust && self.peek(0) == Some('{') => {
                    self.next();
                    part.push('{');
                }
                '{' if self.kind == Kind::Rust && self.something_is_filled_in() => {
                    while self.next().is_some_and(|c| c != '}') {}
                    parts.push(String::new());
                }
                _ => part.push(next),
            }
        }
        self.code = before;
        self.note(line, parts);
    }

    /// Whether behind `{` stands what `format!` fills in: nothing, a name, a shape.
    fn something_is_filled_in(&self) -> bool {
        let inside: String =
            self.chars[self.at..].iter().take_while(|c| !matches!(c, '}' | '"')).collect();
        self.chars.get(self.at + inside.chars().count()) == Some(&'}')
            && inside.chars().all(|c| c.is_alphanumeric() || "_:.#?<>^+-$*".contains(c))
    }

    fn note(&mut self, line: usize, parts: Vec<String>) {
        let code = self.code.trim_end();
        let from = code.char_indices().rev().nth(BEFORE).map_or(0, |(at, _)| at);
        self.found.push(Literal { line, parts, before: code[from..].to_owned() });
        // What stood here was something, which matters to whoever looks at the code before the next.
        self.code.push('_');
    }
}

#[test]
fn literals_are_found_in_scripts_with_what_is_filled_in_and_what_calls_them() {
    let source = r#"
// A comment isn't a "text".
const a = t('users-add'), b = t(`users-act-${act === "leave" ? 'x' : `y-${z}`}-title`, { name: 'N' });
/* nor is 'this' */ const c = /['"]/.test(d) ? t(e ? 'one' : "two") : 1 / 2;
"#;
    let found = literals(source, Kind::Script);
    let shown: Vec<_> = found
        .iter()
        .map(|literal| (literal.line, literal.parts.join("…"), literal.is_argument_of(&["t"], 0)))
        .collect();
    let expected = [
        (3, "users-add", true),
        (3, "leave", false),
        (3, "x", false),
        (3, "y-…", false),
        (3, "users-act-…-title", true),
        (3, "N", false),
        (4, "one", true),
        (4, "two", true),
    ];
    for (line, text, argument) in expected {
        assert!(
            shown.contains(&(line, text.to_owned(), argument))
                || (!argument && shown.iter().any(|found| found.0 == line && found.1 == text)),
            "{text} in {shown:?}"
        );
    }
    assert_eq!(shown.len(), expected.len(), "{shown:?}");
}

#[test]
fn literals_are_found_in_rust_with_what_is_filled_in_and_what_calls_them() {
    let source = r##"
/// Doc with a "quote".
fn f<'a>(c: &'a str) { g('"', b'\'', r#"raw "x""#); i18n::text(h(1, 2), &format!("task-{}", c), &A);
  i18n::text(language, "app-name", &A); k("{{x}} {name:?} of {}", "a \
     b"); }
"##;
    let found = literals(source, Kind::Rust);
    let shown: Vec<_> = found
        .iter()
        .map(|literal| (literal.parts.join("…"), literal.is_argument_of(&["i18n::text"], 1)))
        .collect();
    let expected = [
        ("raw \"x\"", false),
        ("task-…", true),
        ("app-name", true),
        ("{x}} … of …", false),
        ("a b", false),
    ];
    assert_eq!(shown, expected.map(|(text, argument)| (text.to_owned(), argument)));
}
