//! Lists as files, for whoever works on with them elsewhere: what an eSpace holds and asked for, and
//! what an administration's desk has before it. The codes themselves stand in none of them.

use std::collections::HashMap;

use documents::{Cell, Column, Table};
use i18n::args;
use rules::{
    AdministrationId, CertifiedBy, ClientState, DomainId, DomainSettings, GroupId, Language, Names,
    OfficerTask, Right, Scope, SecurityCodeRule, SpaceId, Standing, WhoAsks,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AdministrationDetails, ExportedTable, ListCases, ListCertifications, ListCertified,
    ListClients, ListLetters, file_name,
};
use crate::desk::Desk;
use crate::error::Error;
use crate::operation::{Needs, Operation};
use crate::views::{
    AdministrationView, Certifications, GroupView, LetterView, MandateRow, RequestRow, WaitingCode,
    WaitingState,
};

/// Which list of an eSpace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ListOfSpace {
    /// The client companies, with their groups.
    Clients,
    /// The certifications, those that are over, too.
    Certifications,
    /// The mandates given.
    MandatesGiven,
    /// The mandates received.
    MandatesReceived,
    /// What was asked of administrations.
    Requests,
    /// The representative codes that wait to be entered, without the codes.
    WaitingCodes,
}

/// Which list of an administration's desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ListOfDesk {
    /// The requests.
    Cases,
    /// The certifications that were granted.
    Certified,
    /// The letters that were printed.
    Letters,
    /// The domains with their settings.
    Domains,
    /// The officers.
    Officers,
}

/// A list of an eSpace as a table, in the given language.
#[derive(Debug, Clone, Copy)]
pub struct ExportList {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which list.
    pub list: ListOfSpace,
    /// The language of its words.
    pub language: Language,
}

/// A list of an administration's desk as a table, in the given language.
#[derive(Debug, Clone, Copy)]
pub struct ExportDeskList {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which list.
    pub list: ListOfDesk,
    /// The language of its words.
    pub language: Language,
}

impl Operation for ExportList {
    const NAME: &'static str = "export-list";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = ExportedTable;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ExportedTable, Error> {
        let space = desk.business_space()?.name();
        let words = Words(self.language);
        let (title, columns, rows) = match self.list {
            ListOfSpace::Clients => clients(desk, self.space, words)?,
            ListOfSpace::Certifications => certifications(desk, self.space, words)?,
            ListOfSpace::MandatesGiven => mandates(desk, self.space, words, true)?,
            ListOfSpace::MandatesReceived => mandates(desk, self.space, words, false)?,
            ListOfSpace::Requests => requests(desk, self.space, words)?,
            ListOfSpace::WaitingCodes => waiting_codes(desk, self.space, words)?,
        };
        let title = i18n::text(self.language, title, &args!["space" => space]);
        Ok(exported(desk, title, columns, rows))
    }
}

impl Operation for ExportDeskList {
    const NAME: &'static str = "export-desk-list";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Officer);
    const CHANGES: bool = false;
    type Output = ExportedTable;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ExportedTable, Error> {
        let Self { administration, language, .. } = self;
        let words = Words(language);
        let details = AdministrationDetails { administration }.run(desk)?;
        let name = words.named(&details.names).to_owned();
        let (title, columns, rows) = match self.list {
            ListOfDesk::Cases => {
                let cases = ListCases { administration }.run(desk)?;
                let rows = cases.iter().map(|row| request(row, words)).collect();
                ("exports-cases", words.columns(&REQUESTS), rows)
            }
            ListOfDesk::Certified => certified(desk, administration, words)?,
            ListOfDesk::Letters => letters(desk, administration, words)?,
            ListOfDesk::Domains => domains(&details, words),
            ListOfDesk::Officers => officers(&details, words),
        };
        let title = i18n::text(language, title, &args!["administration" => name]);
        Ok(exported(desk, title, columns, rows))
    }
}

/// The words of a language.
#[derive(Clone, Copy)]
struct Words(Language);

impl Words {
    fn text(self, id: &str) -> String {
        i18n::text(self.0, id, &args![])
    }

    fn named(self, names: &Names) -> &str {
        names.in_language(self.0)
    }

    /// A cell with a word of the language.
    fn cell(self, id: &str) -> Cell {
        self.text(id).into()
    }

    fn columns(self, columns: &[Heading]) -> Vec<Column> {
        columns.iter().map(|(id, width)| Column { heading: self.text(id), width: *width }).collect()
    }
}

/// The message above a column, and how wide the column is.
type Heading = (&'static str, u16);
/// The message of the title, the columns and the rows.
type Parts = (&'static str, Vec<Column>, Vec<Vec<Cell>>);

fn exported(
    desk: &Desk<'_>,
    title: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> ExportedTable {
    let made_on = desk.today();
    let file_name = file_name(&title, made_on);
    ExportedTable { table: Table { title, made_on, columns, rows }, file_name }
}

fn clients(desk: &mut Desk<'_>, space: SpaceId, words: Words) -> Result<Parts, Error> {
    let list = ListClients { space }.run(desk)?;
    let groups = names_of(&list.groups);
    let domains: HashMap<_, _> = list.domains.iter().map(|one| (one.domain, &one.names)).collect();
    let columns = words.columns(&[
        ("exports-company", 36),
        ("exports-national-number", 20),
        ("exports-group", 22),
        ("exports-domains", 40),
        ("exports-next-end", 14),
        ("exports-state", 24),
        ("exports-mandates", 12),
    ]);
    let rows = list.rows.into_iter().map(|row| {
        let in_force: Vec<_> = row
            .domains
            .iter()
            .filter(|one| one.until.is_some())
            .filter_map(|one| domains.get(&one.domain).map(|names| words.named(names)))
            .collect();
        vec![
            row.name.into(),
            row.national_number.into(),
            group(&groups, row.group),
            in_force.join(", ").into(),
            day(row.next_end),
            words.cell(match row.state {
                ClientState::Ending => "clients-state-ending",
                ClientState::Unconfirmed => "clients-state-unconfirmed",
                ClientState::InForce => "clients-state-in-force",
                ClientState::Over => "clients-state-over",
            }),
            row.mandates.to_string().into(),
        ]
    });
    Ok(("exports-clients", columns, rows.collect()))
}

/// What the groups are called.
fn names_of(groups: &[GroupView]) -> HashMap<GroupId, &str> {
    groups.iter().map(|one| (one.group, one.name.as_str())).collect()
}

fn group(names: &HashMap<GroupId, &str>, group: Option<GroupId>) -> Cell {
    group.and_then(|group| names.get(&group)).map_or(Cell::Empty, |name| (*name).into())
}

fn day(day: Option<chrono::NaiveDate>) -> Cell {
    day.map_or(Cell::Empty, Cell::Day)
}

fn certifications(desk: &mut Desk<'_>, space: SpaceId, words: Words) -> Result<Parts, Error> {
    let columns = words.columns(&[
        ("mandate-column-domain", 28),
        ("certifications-administration", 36),
        ("mandate-column-scope", 50),
        ("mandate-column-state", 16),
        ("mandate-origin", 30),
        ("mandate-column-since", 14),
        ("mandate-column-until", 14),
        ("mandate-ended-at", 18),
    ]);
    let list = ListCertifications { space }.run(desk)?.certifications;
    let rows = list.iter().map(|row| {
        let settings = &row.domain.settings;
        vec![
            words.named(&settings.names).into(),
            words.named(&row.domain.administration_names).into(),
            scope(settings, &row.scope, words),
            words.cell(standing(row.standing)),
            words.cell(&format!("certifications-origin-{}", row.origin.word())),
            Cell::Day(rules::day_in_luxembourg(row.since)),
            Cell::Day(row.ends_on),
            row.ended_at.map_or(Cell::Empty, Cell::Instant),
        ]
    });
    Ok(("exports-certifications", columns, rows.collect()))
}

fn mandates(
    desk: &mut Desk<'_>,
    space: SpaceId,
    words: Words,
    given: bool,
) -> Result<Parts, Error> {
    let list = ListCertifications { space }.run(desk)?;
    let groups = names_of(&list.groups);
    let versions = versions(&list);
    let covered = |row: &MandateRow| {
        let settings = versions.get(&(row.domain, row.domain_version));
        settings.map_or(Cell::Empty, |settings| scope(settings, &row.scope, words))
    };
    // Whom it was given to has an identifier and no group here; who gave it has both a number and a
    // group.
    let (title, other, number) = if given {
        ("exports-mandates-given", "mandate-column-given", "mandate-number-given")
    } else {
        ("exports-mandates-received", "mandate-column-received", "exports-national-number")
    };
    let mut columns = vec![(other, 36), (number, 20)];
    if !given {
        columns.push(("exports-group", 22));
    }
    columns.extend([
        ("mandate-column-domain", 28),
        ("mandate-column-scope", 50),
        ("mandate-column-state", 16),
        ("mandate-origin", 30),
        ("mandate-column-since", 14),
        ("mandate-column-until", 14),
    ]);
    let mut rows = if given { list.given.iter() } else { list.received.iter() }.collect::<Vec<_>>();
    rows.sort_by_cached_key(|row| store::fold(&row.other));
    let rows = rows.into_iter().map(|row| {
        let mut cells: Vec<Cell> =
            vec![row.other.as_str().into(), row.other_number.as_str().into()];
        if !given {
            cells.push(group(&groups, row.group));
        }
        cells.extend([
            words.named(&row.domain_names).into(),
            covered(row),
            words.cell(standing(row.standing)),
            words.cell(&format!("mandate-origin-{}", row.origin.word())),
            Cell::Day(rules::day_in_luxembourg(row.since)),
            Cell::Day(row.ends_on),
        ]);
        cells
    });
    Ok((title, words.columns(&columns), rows.collect()))
}

/// The settings under which the codes and mandates of these lists were given.
fn versions(list: &Certifications) -> HashMap<(DomainId, u32), &DomainSettings> {
    let views = list.domains.iter().chain(&list.former);
    views.map(|view| ((view.domain, view.version), &view.settings)).collect()
}

/// What a scope covers, by the names that it has in a domain.
fn scope(settings: &DomainSettings, scope: &Scope, words: Words) -> Cell {
    let covered = settings.items.iter().filter(|item| scope.covers(&item.key));
    covered.map(|item| words.named(&item.names)).collect::<Vec<_>>().join(", ").into()
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::InForce => "mandate-standing-in-force",
        Standing::Unconfirmed => "mandate-standing-unconfirmed",
        Standing::Ended => "mandate-standing-ended",
        Standing::Revoked => "mandate-standing-revoked",
        Standing::GivenUp => "mandate-standing-given-up",
        Standing::Replaced => "mandate-standing-replaced",
        Standing::Declined => "mandate-standing-declined",
    }
}

/// The columns of requests, on either side.
const REQUESTS: [Heading; 8] = [
    ("exports-company", 36),
    ("exports-national-number", 20),
    ("request-column-what", 18),
    ("desk-column-domain", 28),
    ("exports-asked-by", 22),
    ("desk-column-state", 22),
    ("request-column-age", 18),
    ("exports-decided", 18),
];

fn requests(desk: &mut Desk<'_>, space: SpaceId, words: Words) -> Result<Parts, Error> {
    let list = ListCertifications { space }.run(desk)?.requests;
    let rows = list.iter().map(|row| request(row, words)).collect();
    Ok(("exports-requests", words.columns(&REQUESTS), rows))
}

fn request(row: &RequestRow, words: Words) -> Vec<Cell> {
    vec![
        row.company.as_str().into(),
        row.national_number.as_str().into(),
        words.cell(&format!("request-kind-{}", row.kind.word())),
        words.named(&row.domain_names).into(),
        words.cell(if row.for_another {
            "exports-by-representative"
        } else {
            "exports-by-company"
        }),
        words.cell(&format!(
            "request-state-{}",
            if row.lapsed { "lapsed" } else { row.state.word() }
        )),
        Cell::Instant(row.made_at),
        row.decided_at.map_or(Cell::Empty, Cell::Instant),
    ]
}

fn waiting_codes(desk: &mut Desk<'_>, space: SpaceId, words: Words) -> Result<Parts, Error> {
    let list = ListCertifications { space }.run(desk)?;
    let versions = versions(&list);
    let columns = words.columns(&[
        ("codes-recipient", 36),
        ("mandate-column-domain", 28),
        ("mandate-column-scope", 50),
        ("mandate-origin", 30),
        ("exports-made", 18),
        ("codes-activate-by", 18),
        ("mandate-ends-on", 18),
        ("exports-state", 24),
    ]);
    let rows = list.codes.iter().map(|code: &WaitingCode| {
        vec![
            code.recipient.as_str().into(),
            words.named(&code.domain_names).into(),
            versions
                .get(&(code.domain, code.domain_version))
                .map_or(Cell::Empty, |settings| scope(settings, &code.scope, words)),
            words.cell(&format!("mandate-origin-{}", code.origin.word())),
            Cell::Instant(code.issued_at),
            Cell::Day(code.activate_by),
            Cell::Day(code.ends_on),
            words.cell(match code.state {
                WaitingState::Open => "exports-code-waiting",
                WaitingState::Lapsed => "exports-code-lapsed",
                WaitingState::Blocked => "exports-code-blocked",
            }),
        ]
    });
    Ok(("exports-waiting-codes", columns, rows.collect()))
}

fn letters(
    desk: &mut Desk<'_>,
    administration: AdministrationId,
    words: Words,
) -> Result<Parts, Error> {
    let columns = words.columns(&[
        ("exports-company", 36),
        ("desk-column-domain", 28),
        ("desk-column-printed", 18),
        ("desk-column-officer", 24),
        ("exports-codes", 12),
        ("desk-column-codes", 16),
        ("desk-column-state", 20),
    ]);
    let rows = ListLetters { administration }.run(desk)?;
    let rows = rows.into_iter().map(|letter: LetterView| {
        vec![
            letter.company.into(),
            words.named(&letter.domain_names).into(),
            Cell::Instant(letter.printed_at),
            letter.officer.into(),
            letter.codes.to_string().into(),
            letter.used.to_string().into(),
            words.cell(match (letter.lost, letter.used) {
                (true, _) => "desk-letter-lost",
                (false, 0) => "desk-letter-sent",
                (false, _) => "desk-letter-used",
            }),
        ]
    });
    Ok(("exports-letters", columns, rows.collect()))
}

fn certified(
    desk: &mut Desk<'_>,
    administration: AdministrationId,
    words: Words,
) -> Result<Parts, Error> {
    let columns = words.columns(&[
        ("exports-company", 36),
        ("exports-national-number", 20),
        ("mandate-number-given", 18),
        ("desk-column-domain", 28),
        ("desk-column-state", 18),
        ("mandate-origin", 30),
        ("mandate-column-since", 14),
        ("mandate-column-until", 14),
        ("exports-mandates", 12),
    ]);
    let mut rows = ListCertified { administration }.run(desk)?;
    rows.sort_by_cached_key(|row| store::fold(&row.company));
    let rows = rows.into_iter().map(|row| {
        vec![
            row.company.into(),
            row.national_number.into(),
            row.space_code.as_str().into(),
            words.named(&row.domain_names).into(),
            words.cell(standing(row.standing)),
            words.cell(&format!("mandate-origin-{}", row.origin.word())),
            Cell::Day(rules::day_in_luxembourg(row.since)),
            Cell::Day(row.ends_on),
            row.mandates.to_string().into(),
        ]
    });
    Ok(("exports-certified", columns, rows.collect()))
}

fn domains(details: &AdministrationView, words: Words) -> Parts {
    let columns = words.columns(&[
        ("desk-column-domain", 28),
        ("desk-domain-certified", 36),
        ("desk-domain-representative-codes", 18),
        ("desk-domain-activation-days", 18),
        ("desk-domain-security", 28),
        ("desk-domain-who", 30),
        ("desk-domain-wait-hours", 18),
        ("desk-domain-end", 18),
        ("exports-covered", 60),
    ]);
    let rows = details.domains.iter().map(|domain| {
        let settings = &domain.settings;
        vec![
            words.named(&settings.names).into(),
            words.cell(match settings.certified_by {
                CertifiedBy::Codes => "desk-domain-certified-codes",
                CertifiedBy::Procedure => "desk-domain-certified-procedure",
                CertifiedBy::Both => "desk-domain-certified-both",
            }),
            settings.representative_codes.to_string().into(),
            settings.activation_days.to_string().into(),
            words.cell(match settings.security_code {
                SecurityCodeRule::None => "desk-domain-security-none",
                SecurityCodeRule::SixDigits => "desk-domain-security-six-digits",
                SecurityCodeRule::SixToTen => "desk-domain-security-six-to-ten",
            }),
            words.cell(match settings.who_asks {
                WhoAsks::Company => "desk-domain-who-company",
                WhoAsks::Representative => "desk-domain-who-representative",
                WhoAsks::Either => "desk-domain-who-either",
            }),
            settings.wait_hours.to_string().into(),
            Cell::Day(settings.latest_end),
            scope(settings, &settings.whole_scope(), words),
        ]
    });
    ("exports-of-domains", columns, rows.collect())
}

fn officers(details: &AdministrationView, words: Words) -> Parts {
    let columns = words.columns(&[
        ("desk-column-name", 30),
        ("desk-column-task", 20),
        ("desk-column-ssn", 26),
        ("desk-column-since", 18),
    ]);
    let rows = details.officers.iter().map(|officer| {
        vec![
            officer.name.as_str().into(),
            words.cell(match officer.task {
                OfficerTask::Lead => "desk-task-lead",
                OfficerTask::Officer => "desk-task-officer",
            }),
            officer.ssn.grouped().into(),
            Cell::Instant(officer.added_at),
        ]
    });
    ("exports-officers", columns, rows.collect())
}
