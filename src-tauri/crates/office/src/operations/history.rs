//! The record of every change (requirements X-2).

use documents::{Cell, Column, Table};
use i18n::args;
use rules::{AdministrationId, Language, OfficerTask, Refusal, Right, SpaceId};
use serde::{Deserialize, Serialize};
use store::events::{self, Chain, Links};
use ts_rs::TS;

use super::file_name;
use crate::desk::Desk;
use crate::error::{Error, Fault};
use crate::operation::{Needs, Operation};
use crate::summaries::history_entry;
use crate::views::{ChainCheck, HistoryEntry, HistoryPage};

/// So many entries are checked between two looks at whether to go on.
const CHECKED_AT_ONCE: u32 = 500;

/// A page of an eSpace's history, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct History {
    /// Which eSpace.
    pub space: SpaceId,
    /// Only entries before this place in the chain; none for the newest.
    pub before: Option<u32>,
    /// How many at most; 200 is the limit.
    pub count: u32,
}

/// Checks that the entries of an eSpace's history hold together: that none was changed, and none between
/// them removed or put in. Entries that were cut off at the end leave no trace in those that are left.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckHistory {
    /// Which eSpace.
    pub space: SpaceId,
}

/// The whole history of an eSpace, to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportHistory {
    /// Which eSpace.
    pub space: SpaceId,
    /// In which language the table's words are.
    pub language: Language,
}

/// A page of the office's own history (persons, trust, settings), newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfficeHistory {
    /// Only entries before this place in the chain; none for the newest.
    pub before: Option<u32>,
    /// How many at most; 200 is the limit.
    pub count: u32,
}

/// Checks that the entries of the office's own history hold together, as [`CheckHistory`] does.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckOfficeHistory {}

/// The office's own history, to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportOfficeHistory {
    /// In which language the table's words are.
    pub language: Language,
}

/// A page of an administration's history, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdministrationHistory {
    /// Which administration.
    pub administration: AdministrationId,
    /// Only entries before this place in the chain; none for the newest.
    pub before: Option<u32>,
    /// How many at most; 200 is the limit.
    pub count: u32,
}

/// Checks that no entry of an administration's history was changed, removed or put in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CheckAdministrationHistory {
    /// Which administration.
    pub administration: AdministrationId,
}

/// The whole history of an administration, to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportAdministrationHistory {
    /// Which administration.
    pub administration: AdministrationId,
    /// In which language the table's words are.
    pub language: Language,
}

/// The history to save: as a table for people, and line by line for whoever checks the chain.
#[derive(Clone)]
pub struct HistoryTable {
    /// The table.
    pub table: Table,
    /// One JSON object a line, with the hashes.
    pub json_lines: String,
    /// A file name without its ending.
    pub file_name: String,
}

impl Operation for History {
    const NAME: &'static str = "history";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = HistoryPage;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<HistoryPage, Error> {
        page(desk, Chain::Space(self.space), self.before, self.count)
    }
}

impl Operation for CheckHistory {
    const NAME: &'static str = "check-history";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = ChainCheck;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ChainCheck, Error> {
        check(desk, Chain::Space(self.space))
    }
}

impl Operation for ExportHistory {
    const NAME: &'static str = "export-history";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = HistoryTable;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<HistoryTable, Error> {
        let name = desk.space()?.name();
        export(desk, Chain::Space(self.space), self.language, &name)
    }
}

impl Operation for OfficeHistory {
    const NAME: &'static str = "office-history";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = false;
    type Output = HistoryPage;

    fn run(self, desk: &mut Desk<'_>) -> Result<HistoryPage, Error> {
        page(desk, Chain::Office, self.before, self.count)
    }
}

impl Operation for CheckOfficeHistory {
    const NAME: &'static str = "check-office-history";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = false;
    type Output = ChainCheck;

    fn run(self, desk: &mut Desk<'_>) -> Result<ChainCheck, Error> {
        check(desk, Chain::Office)
    }
}

impl Operation for ExportOfficeHistory {
    const NAME: &'static str = "export-office-history";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = false;
    type Output = HistoryTable;

    fn run(self, desk: &mut Desk<'_>) -> Result<HistoryTable, Error> {
        let name = i18n::text(self.language, "app-name", &args![]);
        export(desk, Chain::Office, self.language, &name)
    }
}

/// Whoever decides for an administration may see all that was done there.
const OFFICER: Needs = Needs::Officer(OfficerTask::Officer);

impl Operation for AdministrationHistory {
    const NAME: &'static str = "administration-history";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = HistoryPage;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<HistoryPage, Error> {
        page(desk, Chain::Administration(self.administration), self.before, self.count)
    }
}

impl Operation for CheckAdministrationHistory {
    const NAME: &'static str = "check-administration-history";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = ChainCheck;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ChainCheck, Error> {
        check(desk, Chain::Administration(self.administration))
    }
}

impl Operation for ExportAdministrationHistory {
    const NAME: &'static str = "export-administration-history";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = HistoryTable;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<HistoryTable, Error> {
        let administration =
            store::administrations::get(desk.tx, self.administration)?.ok_or(Refusal::NotFound)?;
        let name = administration.names.in_language(self.language);
        export(desk, Chain::Administration(self.administration), self.language, name)
    }
}

fn page(
    desk: &mut Desk<'_>,
    chain: Chain,
    before: Option<u32>,
    count: u32,
) -> Result<HistoryPage, Error> {
    let entries = events::page(desk.tx, chain, before, count.min(200))?;
    let entries = entries.into_iter().map(history_entry).collect::<Result<_, _>>()?;
    Ok(HistoryPage { entries, total: events::count(desk.tx, chain)? })
}

fn check(desk: &mut Desk<'_>, chain: Chain) -> Result<ChainCheck, Error> {
    let total = events::count(desk.tx, chain)?;
    let mut links = Links::default();
    loop {
        desk.done(links.sound(), total)?;
        let next = events::after(desk.tx, chain, links.sound(), CHECKED_AT_ONCE)?;
        if next.is_empty() {
            return Ok(ChainCheck { sound: links.sound(), broken_at: None });
        }
        for event in &next {
            if !links.hold(event)? {
                let sound = links.sound();
                return Ok(ChainCheck { sound, broken_at: Some(sound + 1) });
            }
        }
    }
}

fn export(
    desk: &mut Desk<'_>,
    chain: Chain,
    language: Language,
    name: &str,
) -> Result<HistoryTable, Error> {
    let all = events::all(desk.tx, chain)?;
    let word = |id: &str| i18n::text(language, id, &args![]);
    let columns = [
        ("documents-history-at", 20),
        ("documents-history-who", 26),
        ("documents-history-ssn", 26),
        ("documents-history-what", 80),
    ];
    let columns =
        columns.into_iter().map(|(id, width)| Column { heading: word(id), width }).collect();
    let mut json_lines = String::new();
    let mut rows = Vec::with_capacity(all.len());
    for event in all {
        let line = serde_json::to_string(&event)
            .map_err(|error| Fault::new("exporting the history", error))?;
        json_lines.push_str(&line);
        json_lines.push('\n');
        let entry = history_entry(event)?;
        let who =
            if entry.who.is_empty() { word("history-by-the-office") } else { entry.who.clone() };
        rows.push(vec![
            Cell::Instant(entry.at),
            Cell::from(who),
            entry.ssn.as_ref().map_or(Cell::Empty, |ssn| Cell::from(ssn.grouped())),
            Cell::from(sentence(language, &entry)),
        ]);
    }
    let title = i18n::text(language, "documents-history-title", &args!["space" => name.to_owned()]);
    let file_name = file_name(&title, desk.today());
    Ok(HistoryTable {
        table: Table { title, made_on: desk.today(), columns, rows },
        json_lines,
        file_name,
    })
}

/// What entries did not tell from the beginning. The messages choose other words by `none`.
const TOLD_LATER: [&str; 4] = ["choice", "fields", "language", "port"];

/// An entry as a sentence: the message `history-<what>` with its details. Tasks, rights and days
/// among them come as words of the language.
fn sentence(language: Language, entry: &HistoryEntry) -> String {
    let mut values = i18n::Args::new();
    for name in TOLD_LATER {
        values = values.with(name, "none");
    }
    for (name, value) in &entry.details {
        let shown = match name.as_str() {
            "task" => i18n::text(language, &format!("task-{value}"), &args![]),
            "choice" => i18n::text(language, &format!("history-choice-{value}"), &args![]),
            "security" => i18n::text(language, &format!("history-security-{value}"), &args![]),
            "user" if value.is_empty() => "–".to_owned(),
            // The messages choose their words by `none`.
            "rights" | "fields" if value.is_empty() => "none".to_owned(),
            "rights" => listed(language, "right-", value),
            "fields" => listed(language, "history-field-", value),
            "company" if value.is_empty() => "none".to_owned(),
            "domain" | "administration" => named_in(language, value),
            "day" => {
                value.parse().map_or_else(|_| value.clone(), |day| i18n::format_day(language, day))
            }
            _ => value.clone(),
        };
        values = values.with(name.as_str(), shown);
    }
    i18n::text(language, &format!("history-{}", entry.what), &values)
}

/// A name that is kept in all three languages.
pub(crate) fn named_in(language: Language, value: &str) -> String {
    serde_json::from_str::<rules::Names>(value)
        .map_or_else(|_| value.to_owned(), |names| names.in_language(language).to_owned())
}

/// Words of a closed list, kept with spaces in between, as words of the language.
fn listed(language: Language, prefix: &str, words: &str) -> String {
    let words = words
        .split_whitespace()
        .map(|word| i18n::text(language, &format!("{prefix}{word}"), &args![]));
    words.collect::<Vec<_>>().join(", ")
}
