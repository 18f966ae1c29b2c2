//! The letters that bring access codes: from an administration to a company, and from a principal to
//! its representative (requirements D-3, V-2, V-3).

use chrono::{Datelike, NaiveDate};
use i18n::{args, format_day, text};
use rules::{CodeKind, Language, SecurityCodeRule};
use serde::Serialize;

use crate::qr::qr_code;
use crate::{DocumentProblem, page};

const TEMPLATE: (&str, &str) = ("letter.typ", include_str!("../templates/letter.typ"));

/// Who writes a letter with access codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterSender {
    /// An administration, to the company: an owner code, and representative codes to be handed on.
    Administration,
    /// A principal, to its representative: a representative code.
    Principal,
}

/// An access code in a letter.
///
/// It is secret, so it neither shows itself in a log nor can be serialised.
pub struct LetterCode {
    /// Owner's or representative's.
    pub kind: CodeKind,
    /// The code in the groups in which it is read and typed: `TX7K-94QD-M2HF-8WRC`.
    pub groups: String,
}

/// What stands in a letter with access codes.
///
/// It holds the codes, so it neither shows itself in a log nor can be serialised. The security code
/// is not in it and never printed.
pub struct AccessLetter {
    /// The language of the letter.
    pub language: Language,
    /// Who writes it.
    pub from: LetterSender,
    /// The sender's name, then the lines of the address.
    pub sender: Vec<String>,
    /// The recipient's name, then the lines of the address; a principal may know only the name.
    pub recipient: Vec<String>,
    /// The day on which it is made, in Luxembourg.
    pub made_on: NaiveDate,
    /// The name of the domain, in the language of the letter.
    pub domain: String,
    /// The company that the codes are for: the principal.
    pub company: String,
    /// The company's national identification number: 13 digits.
    pub national_number: String,
    /// The codes, the owner's first.
    pub codes: Vec<LetterCode>,
    /// The names of the procedures and consultations that the codes cover, in the language of the
    /// letter.
    pub scope: Vec<String>,
    /// The last day on which the codes can be activated (requirements D-5).
    pub activate_by: NaiveDate,
    /// The last day of what they bring (requirements D-5).
    pub ends_on: NaiveDate,
    /// Which security code is wanted besides.
    pub security_code: SecurityCodeRule,
}

/// Letters as one print job: A4 pages in PDF/UA-1, each letter beginning on a page of its own, with
/// the recipient where the window of a DIN C5/6 envelope is.
///
/// A letter from an administration keeps the owner code on its first page and brings the
/// representative codes at its end, each in a box to be cut off and handed on (requirements D-3). A
/// QR code holds its code as it is typed, hyphens included.
///
/// # Errors
/// [`DocumentProblem::NoLetter`] if there is none; [`DocumentProblem::LetterWithoutCode`] if an
/// administration's letter has no owner code or a principal's no code at all; another
/// [`DocumentProblem`] if a code does not fit into a QR code or the pages cannot be laid out.
pub fn access_letters(letters: &[AccessLetter]) -> Result<Vec<u8>, DocumentProblem> {
    let first = letters.first().ok_or(DocumentProblem::NoLetter)?;
    let mut pictures = Vec::new();
    let values = Values {
        language: first.language.code(),
        title: text(
            first.language,
            "documents-letter-title",
            &args!["count" => letters.len(), "domain" => first.domain.as_str()],
        ),
        author: first.sender.first().map(String::as_str),
        made_on: (first.made_on.year(), first.made_on.month(), first.made_on.day()),
        letters: letters
            .iter()
            .map(|letter| Letter::of(letter, &mut pictures))
            .collect::<Result<_, _>>()?,
    };
    page::print(TEMPLATE, &values, pictures)
}

/// What the template shows, all words in the language of their letter.
#[derive(Serialize)]
struct Values<'a> {
    language: &'static str,
    title: String,
    author: Option<&'a str>,
    /// Year, month, day.
    made_on: (i32, u32, u32),
    letters: Vec<Letter<'a>>,
}

#[derive(Serialize)]
struct Letter<'a> {
    language: &'static str,
    sender: &'a [String],
    recipient: &'a [String],
    date: String,
    subject: String,
    company: &'a str,
    /// Label and value.
    facts: [(String, String); 2],
    salutation: String,
    intro: String,
    /// The codes of the first page.
    codes: Vec<Code<'a>>,
    code_caption: String,
    deadline: String,
    end: String,
    scope: Scope<'a>,
    next: Steps,
    warning: String,
    closing: String,
    /// The codes to be cut off and handed on.
    slips: Option<Slips<'a>>,
}

#[derive(Serialize)]
struct Code<'a> {
    heading: String,
    groups: &'a str,
    picture: String,
    alt: String,
}

#[derive(Serialize)]
struct Scope<'a> {
    heading: String,
    items: &'a [String],
}

#[derive(Serialize)]
struct Steps {
    heading: String,
    items: [String; 3],
}

#[derive(Serialize)]
struct Slips<'a> {
    heading: String,
    note: String,
    codes: Vec<Code<'a>>,
    /// Label and value.
    facts: [(String, &'a str); 2],
    deadline: String,
    end: String,
    usage: String,
    warning: String,
}

impl<'a> Letter<'a> {
    fn of(
        letter: &'a AccessLetter,
        pictures: &mut Vec<(String, String)>,
    ) -> Result<Self, DocumentProblem> {
        let language = letter.language;
        let (own, handed_on): (Vec<_>, Vec<_>) = letter.codes.iter().partition(|code| {
            letter.from == LetterSender::Principal || code.kind == CodeKind::Owner
        });
        if own.is_empty() {
            return Err(DocumentProblem::LetterWithoutCode);
        }
        let (about, principal) = match letter.from {
            LetterSender::Administration => ("owner", "company"),
            LetterSender::Principal => ("mandate", "principal"),
        };
        let say = |id: &str| words(letter, id, handed_on.len());
        let steps = match letter.from {
            LetterSender::Administration => ["open", "type", "hand"],
            LetterSender::Principal => ["open", "type", "find"],
        };
        Ok(Self {
            language: language.code(),
            sender: &letter.sender,
            recipient: &letter.recipient,
            date: say("date"),
            subject: say(&format!("{about}-subject")),
            company: &letter.company,
            facts: [
                (say(principal), letter.company.clone()),
                (
                    text(language, "company-national-number", &args![]),
                    grouped_national_number(&letter.national_number),
                ),
            ],
            salutation: say("salutation"),
            intro: say(&format!("{about}-intro")),
            codes: codes(letter, &own, pictures)?,
            code_caption: say("code-caption"),
            deadline: words(letter, "deadline", letter.codes.len()),
            end: say("end"),
            scope: Scope { heading: say(&format!("{about}-scope")), items: &letter.scope },
            next: Steps {
                heading: say("next"),
                items: steps.map(|step| say(&format!("{about}-next-{step}"))),
            },
            warning: say("warning"),
            closing: say("closing"),
            slips: if handed_on.is_empty() {
                None
            } else {
                Some(Slips {
                    heading: say("slips"),
                    note: say("slips-note"),
                    codes: codes(letter, &handed_on, pictures)?,
                    facts: [
                        (say("principal"), letter.company.as_str()),
                        (say("domain"), letter.domain.as_str()),
                    ],
                    deadline: words(letter, "deadline", 1),
                    end: say("end"),
                    usage: say("slip-usage"),
                    warning: say("slip-warning"),
                })
            },
        })
    }
}

/// A message of the letter; `count` is the number of codes that it speaks of.
fn words(letter: &AccessLetter, id: &str, count: usize) -> String {
    let day = |day| unbroken(&format_day(letter.language, day));
    text(
        letter.language,
        &format!("documents-letter-{id}"),
        &args![
            "company" => letter.company.as_str(),
            "domain" => letter.domain.as_str(),
            "day" => day(letter.made_on),
            "deadline" => day(letter.activate_by),
            "end" => day(letter.ends_on),
            "security" => match letter.security_code {
                SecurityCodeRule::None => "none",
                SecurityCodeRule::SixDigits => "six-digits",
                SecurityCodeRule::SixToTen => "six-to-ten",
            },
            "count" => count,
        ],
    )
}

/// The codes with their headings and pictures, numbered if there are several.
fn codes<'a>(
    letter: &AccessLetter,
    codes: &[&'a LetterCode],
    pictures: &mut Vec<(String, String)>,
) -> Result<Vec<Code<'a>>, DocumentProblem> {
    let code = |(number, code): (usize, &&'a LetterCode)| {
        let args = args!["number" => number, "count" => codes.len()];
        let say = |id: &str| {
            text(letter.language, &format!("documents-letter-{}-{id}", code.kind.word()), &args)
        };
        let picture = format!("code-{}.svg", pictures.len());
        pictures.push((picture.clone(), qr_code(&code.groups)?));
        Ok(Code { heading: say("code"), groups: &code.groups, picture, alt: say("code-alt") })
    };
    (1..).zip(codes).map(code).collect()
}

/// The number as it is read aloud: 13 digits as 4, 4 and 5.
fn grouped_national_number(number: &str) -> String {
    match (number.get(..4), number.get(4..8), number.get(8..)) {
        (Some(year), Some(day), Some(rest)) => unbroken(&format!("{year} {day} {rest}")),
        _ => number.to_owned(),
    }
}

/// The text with spaces at which no line ends.
fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}
