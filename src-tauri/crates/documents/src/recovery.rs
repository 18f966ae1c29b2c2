//! The sheet with the recovery key of an office, to print and lock away (requirements X-4).

use chrono::{Datelike, NaiveDate};
use i18n::{Args, args, format_day, text};
use rules::Language;
use serde::Serialize;

use crate::qr::qr_code;
use crate::{DocumentProblem, page};

const TEMPLATE: (&str, &str) = ("recovery.typ", include_str!("../templates/recovery.typ"));
const QR_CODE: &str = "qr-code.svg";

/// What stands on the sheet with the recovery key.
///
/// It holds the key, so it neither shows itself in a log nor can be serialised.
pub struct RecoverySheet {
    /// The language of the person who prints it.
    pub language: Language,
    /// The name of the office whose data the key opens.
    pub office_name: String,
    /// The key in the groups in which it is shown and typed.
    pub key_groups: Vec<String>,
    /// The day on which the sheet is made, in Luxembourg.
    pub made_on: NaiveDate,
    /// Where the data that the key opens is, as the person would find it.
    pub database_file: String,
}

/// The sheet as an A4 page, PDF/UA-1 in the person's language.
///
/// The QR code holds the groups joined by hyphens, as one would type them.
///
/// # Errors
/// [`DocumentProblem`] if the key does not fit into a QR code, or the page cannot be laid out.
pub fn recovery_sheet(sheet: &RecoverySheet) -> Result<Vec<u8>, DocumentProblem> {
    let picture = qr_code(&sheet.key_groups.join("-"))?;
    page::print(TEMPLATE, &Values::of(sheet), vec![(QR_CODE.to_owned(), picture)])
}

/// What the template shows, all words in the person's language.
#[derive(Serialize)]
struct Values<'a> {
    language: &'static str,
    brand: String,
    title: String,
    lead: String,
    /// Label and value.
    facts: [(String, String); 2],
    file: (String, &'a str),
    key: Key<'a>,
    needed: List,
    keep: List,
    steps: List,
    footer: String,
    /// Year, month, day.
    made_on: (i32, u32, u32),
}

#[derive(Serialize)]
struct Key<'a> {
    heading: String,
    reading: String,
    groups: &'a [String],
    picture: &'static str,
    alt: String,
    caption: String,
}

#[derive(Serialize)]
struct List {
    heading: String,
    items: [String; 3],
}

impl<'a> Values<'a> {
    fn of(sheet: &'a RecoverySheet) -> Self {
        let language = sheet.language;
        let count = sheet.key_groups.len();
        let say = |id: &str| {
            text(language, &format!("documents-recovery-{id}"), &args!["count" => count])
        };
        let list = |heading: &str, items: [&str; 3]| List {
            heading: say(heading),
            items: items.map(|item| say(&format!("{heading}-{item}"))),
        };
        Self {
            language: language.code(),
            brand: text(language, "app-name", &Args::new()),
            title: say("title"),
            lead: text(
                language,
                "documents-recovery-lead",
                &args!["office" => sheet.office_name.as_str()],
            ),
            facts: [
                (say("office"), sheet.office_name.clone()),
                (say("made-on"), format_day(language, sheet.made_on)),
            ],
            file: (say("file"), &sheet.database_file),
            key: Key {
                heading: say("key"),
                reading: say("key-reading"),
                groups: &sheet.key_groups,
                picture: QR_CODE,
                alt: say("code-alt"),
                caption: say("code-caption"),
            },
            needed: list("needed", ["computer", "keyring", "backup"]),
            keep: list("keep", ["safe", "never", "backups"]),
            steps: list("use", ["open", "type", "keep"]),
            footer: say("footer"),
            made_on: (sheet.made_on.year(), sheet.made_on.month(), sheet.made_on.day()),
        }
    }
}
