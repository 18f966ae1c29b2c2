//! The list of access codes that somebody is importing. It holds secrets, so it stays in memory here:
//! the web view sees its headings and what is wrong with each row, and no code.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use documents::{List, ListCell, ListRow, column_name, is_heading_of_problems, recognise};
use i18n::args;
use office::operations::{ImportVerdict, ImportedCode};
use rules::{ImportCell, ImportRow, Language, LuxembourgDay, Names, Refusal, SpaceId, Ssn, masked};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A list that was read.
pub(crate) struct Import {
    /// Tells it from those before; a screen that shows an earlier one is told that it is gone.
    pub(crate) id: String,
    /// In which eSpace its codes are to be registered.
    pub(crate) space: SpaceId,
    /// Whose it is.
    pub(crate) ssn: Ssn,
    /// What its file is called, without the ending.
    pub(crate) name: String,
    pub(crate) list: List,
    /// Where its codes stand.
    pub(crate) columns: Columns,
    /// What is known of each row, once it was checked.
    pub(crate) verdicts: Vec<ImportVerdict>,
    /// Whether the good rows were registered.
    pub(crate) registered: bool,
}

/// In which columns the codes stand, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Columns {
    /// The access codes; none if nobody knows yet.
    pub(crate) code: Option<u32>,
    /// The security codes; none if no domain of the list wants them.
    pub(crate) security_code: Option<u32>,
}

/// A row of a list, as its screen shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ImportedRow {
    /// Its number in the file.
    row: u32,
    /// The end of its code.
    code: String,
    /// The principal; none if the row is to be mended.
    company: Option<String>,
    /// The domain; none if the row is to be mended.
    domain_names: Option<Names>,
    /// The last day of the mandate; none if the row is to be mended.
    #[ts(type = "string | null")]
    ends_on: Option<LuxembourgDay>,
    /// What is wrong; none if the row is good.
    problem: Option<Refusal>,
}

/// The import that this computer has at hand; there is one window, and so one at a time.
#[derive(Default)]
pub(crate) struct Imports(Mutex<Option<Import>>);

impl Imports {
    fn at_hand(&self) -> MutexGuard<'_, Option<Import>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a list in the place of the one before.
    pub(crate) fn keep(&self, import: Import) {
        *self.at_hand() = Some(import);
    }

    /// Forgets the list.
    pub(crate) fn forget(&self) {
        *self.at_hand() = None;
    }

    /// Does something with a list; never held while the office or a person is asked.
    ///
    /// # Errors
    /// [`Refusal::ImportGone`] if it is no longer at hand, or was somebody else's.
    pub(crate) fn with<T>(
        &self,
        id: &str,
        ssn: Option<&Ssn>,
        body: impl FnOnce(&mut Import) -> T,
    ) -> Result<T, Refusal> {
        let mut at_hand = self.at_hand();
        let import = at_hand.as_mut().filter(|import| import.id == id && ssn == Some(&import.ssn));
        import.map(body).ok_or(Refusal::ImportGone)
    }
}

impl Import {
    /// The rows below the headings.
    fn body(&self) -> &[ListRow] {
        let above = self.list.recognised.heading.map_or(0, |heading| heading + 1);
        self.list.rows.get(above..).unwrap_or_default()
    }

    /// How many they are.
    pub(crate) fn rows(&self) -> u32 {
        u32::try_from(self.body().len()).unwrap_or(u32::MAX)
    }

    /// The headings of all columns; empty where there is none.
    pub(crate) fn headings(&self) -> Vec<String> {
        let columns = self.list.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let heading = self.list.recognised.heading.and_then(|place| self.list.rows.get(place));
        (0..u32::try_from(columns).unwrap_or(0))
            .map(|column| heading.map_or("", |row| row.cell(column).shown()).to_owned())
            .collect()
    }

    /// The letters of the columns.
    pub(crate) fn letters(&self) -> Vec<String> {
        (0..u32::try_from(self.headings().len()).unwrap_or(0)).map(column_name).collect()
    }

    /// The rows as the office checks them.
    pub(crate) fn to_check(&self) -> Vec<ImportRow> {
        self.body()
            .iter()
            .map(|row| ImportRow {
                row: row.number,
                code: self.cell(row, self.columns.code),
                security_code: self.cell(row, self.columns.security_code),
            })
            .collect()
    }

    /// The rows that were found good.
    pub(crate) fn to_register(&self) -> Vec<ImportRow> {
        let rows = self.to_check().into_iter().zip(&self.verdicts);
        rows.filter(|(_, verdict)| verdict.outcome.is_ok()).map(|(row, _)| row).collect()
    }

    /// What shows the office that it found these rows good.
    pub(crate) fn seals(&self) -> Vec<String> {
        let good = self.verdicts.iter().filter_map(|verdict| verdict.outcome.as_ref().ok());
        good.map(|code| code.seal.clone()).collect()
    }

    fn cell(&self, row: &ListRow, column: Option<u32>) -> ImportCell {
        let Some(column) = column else { return ImportCell::Empty };
        let joined = self.list.joined.iter().find(|area| area.holds(row.number, column));
        if let Some(area) = joined {
            return ImportCell::Joined(area.to_string());
        }
        match row.cell(column) {
            ListCell::Empty => ImportCell::Empty,
            ListCell::Text(text) => ImportCell::Text(text.to_string()),
            ListCell::Number(shown) => ImportCell::Number(shown.to_string()),
            ListCell::Fault(why) => ImportCell::Fault(*why),
        }
    }

    /// Takes what became of the rows that were registered; those that were bad stay so.
    pub(crate) fn took(&mut self, outcomes: Vec<ImportVerdict>) {
        let good = self.verdicts.iter_mut().filter(|verdict| verdict.outcome.is_ok());
        for (verdict, outcome) in good.zip(outcomes) {
            *verdict = outcome;
        }
        self.registered = true;
    }

    /// The rows with what is known of them.
    pub(crate) fn shown(&self) -> Vec<ImportedRow> {
        self.body()
            .iter()
            .zip(&self.verdicts)
            .map(|(row, verdict)| {
                let good: Option<&ImportedCode> = verdict.outcome.as_ref().ok();
                ImportedRow {
                    row: row.number,
                    code: self.masked(row),
                    company: good.map(|code| code.company.clone()),
                    domain_names: good.map(|code| code.domain_names.clone()),
                    ends_on: good.map(|code| code.ends_on),
                    problem: verdict.outcome.as_ref().err().cloned(),
                }
            })
            .collect()
    }

    /// The end of a row's code.
    pub(crate) fn masked(&self, row: &ListRow) -> String {
        let cell = self.columns.code.map_or(&ListCell::Empty, |column| row.cell(column));
        masked(&ImportCell::Text(cell.shown().to_owned()))
    }

    /// Each row with what is known of it.
    pub(crate) fn judged(&self) -> impl Iterator<Item = (&ListRow, &ImportVerdict)> {
        self.body().iter().zip(&self.verdicts)
    }

    /// The columns of a file to mend, without the one that said what was wrong before.
    pub(crate) fn columns_to_mend(&self) -> Vec<(u32, String)> {
        let headings = self.headings();
        (0_u32..).zip(headings).filter(|(_, heading)| !is_heading_of_problems(heading)).collect()
    }

    /// The headings of a file to mend: as they were, but so that the chosen columns are the ones
    /// that are recognised when the file is read again.
    pub(crate) fn headings_to_mend(&self, language: Language) -> Vec<String> {
        let word = |id: &str| i18n::text(language, id, &args![]);
        let columns = self.columns_to_mend();
        let place = |chosen: Option<u32>| {
            let chosen = chosen?;
            columns.iter().position(|(column, _)| *column == chosen)
        };
        let chosen = [place(self.columns.code), place(self.columns.security_code)];
        let mut headings: Vec<String> = columns.iter().map(|(_, words)| words.clone()).collect();
        let ours = ["import-heading-code", "import-heading-security"];
        // Each turn names a chosen column or takes its words from another, so there are few.
        for _ in 0..headings.len() + ours.len() {
            let [code, security_code] = recognised_in(&headings);
            let found = [code, security_code];
            let Some(wrong) = (0..ours.len()).find(|which| found[*which] != chosen[*which]) else {
                break;
            };
            match (chosen[wrong], found[wrong]) {
                (Some(chosen), _) if headings[chosen] != word(ours[wrong]) => {
                    headings[chosen] = word(ours[wrong]);
                }
                (_, Some(found)) => {
                    let letter = column_name(u32::try_from(found).unwrap_or(0));
                    headings[found] =
                        i18n::text(language, "import-column-unnamed", &args!["letter" => letter]);
                }
                (_, None) => break,
            }
        }
        headings
    }
}

/// In which places of a row of headings the codes and the security codes are recognised.
fn recognised_in(headings: &[String]) -> [Option<usize>; 2] {
    let cell = |words: &String| ListCell::Text(words.as_str().into());
    let row = ListRow { number: 1, cells: headings.iter().map(cell).collect() };
    let found = recognise(&[row]);
    [found.code, found.security_code].map(|column| column.map(|column| column as usize))
}

/// Whether the name of a file promises something else than the file is.
pub(crate) fn promises_otherwise(path: &Path, list: &List) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| !list.kind.endings().contains(&ending.as_str()))
}

#[cfg(test)]
mod tests {
    use documents::{bad_rows_xlsx, read_list};

    use super::*;

    fn import(text: &str, code: u32, security_code: Option<u32>) -> Import {
        Import {
            id: String::new(),
            space: serde_json::from_value("00000000-0000-0000-0000-000000000000".into()).unwrap(),
            ssn: Ssn::parse("0010 0000 0000 0000 4112").unwrap(),
            name: String::new(),
            list: read_list(text.as_bytes()).unwrap(),
            columns: Columns { code: Some(code), security_code },
            verdicts: Vec::new(),
            registered: false,
        }
    }

    /// The headings of the file to mend, and the columns that are recognised in it.
    fn mended(import: &Import, language: Language) -> (Vec<String>, Columns) {
        let headings = import.headings_to_mend(language);
        let cells = vec![ListCell::Text("x".into()); headings.len()];
        let today = "2026-11-24".parse().unwrap();
        let bytes = bad_rows_xlsx(language, today, &headings, &[(cells, "!".into())]).unwrap();
        let found = read_list(&bytes).unwrap().recognised;
        assert_eq!(found.heading, Some(0));
        (headings, Columns { code: found.code, security_code: found.security_code })
    }

    #[test]
    fn columns_that_were_chosen_by_hand_are_recognised_in_the_file_to_mend() {
        let list = "Code;Zugangscode;PIN;Referenz;Geheim\nLU-7;x;1;x;2\n";
        for language in Language::ALL {
            for code in 0..5 {
                let others = (0..5).filter(|column| *column != code).map(Some);
                for security_code in others.chain([None]) {
                    let import = import(list, code, security_code);
                    let (headings, found) = mended(&import, language);
                    assert_eq!(found, import.columns, "{headings:?}");
                }
            }
        }
    }

    #[test]
    fn a_name_that_promises_another_kind_of_file_is_noticed_and_no_name_promises_nothing() {
        let list = read_list(b"Code;PIN\nx;1\n").unwrap();
        for otherwise in ["codes.xlsx", "codes.ODS", "codes.old", "codes.csv.xlsx"] {
            assert!(promises_otherwise(Path::new(otherwise), &list), "{otherwise}");
        }
        for rightly in ["codes.csv", "codes.CSV", "codes.tsv", "codes.txt", "codes"] {
            assert!(!promises_otherwise(Path::new(rightly), &list), "{rightly}");
        }
        let today = "2026-11-24".parse().unwrap();
        let row = (vec![ListCell::Text("x".into())], "!".to_owned());
        let workbook = bad_rows_xlsx(Language::En, today, &["Code".to_owned()], &[row]).unwrap();
        let workbook = read_list(&workbook).unwrap();
        assert!(promises_otherwise(Path::new("codes.csv"), &workbook));
        assert!(!promises_otherwise(Path::new("codes.xlsx"), &workbook));
    }

    #[test]
    fn headings_that_are_recognised_rightly_stay_as_they_were() {
        let list = "Client;Code d’accès;Note;PIN\nWeber;x;y;1\n";
        let (headings, _) = mended(&import(list, 1, Some(3)), Language::De);
        assert_eq!(headings, ["Client", "Code d’accès", "Note", "PIN"]);
        let (headings, found) = mended(&import("O777777777777777;1\n", 0, Some(1)), Language::En);
        assert_eq!(found, Columns { code: Some(0), security_code: Some(1) });
        assert_eq!(headings.len(), 2, "a list without headings gets those of the codes");
    }
}
