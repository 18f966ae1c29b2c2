//! Importing representative access codes from a list (requirements D-6 to D-8). A dry run proves every
//! row without using up a code; the import proves all of them again and registers the good ones, all
//! in one transaction. Wrong codes and wrong security codes count in both as they do one by one, so
//! that a list is no way to try them out.
//!
//! A check with many wrong codes locks the entry. The good codes of the same list can be registered
//! all the same: the check seals each of them for the person and the eSpace, and whoever brings a
//! seal tries out nothing, since the office itself said before that the code is good.

use std::collections::{HashMap, HashSet};

use rules::{
    AccessCode, DomainId, ImportRow, Names, PersonId, Refusal, Right, SecurityCodeRule, SpaceId,
    attempts_of, codes_of, decide_entry, decide_listed, decide_unknown, entered_where,
    security_code_of,
};
use store::codes::Code;

use super::attempts::{WrongLately, compare_security_code, count_wrong_code};
use super::cases::about_domain;
use super::codes::{entered, make_mandate};
use super::company_of;
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::operation::{Needs, Operation};
use crate::secrets::CodeHashes;

/// After so many rows the person is told how far it is.
const STEP: u32 = 100;

/// Proves the codes of a list, without using up any.
pub struct CheckImport {
    /// In which eSpace.
    pub space: SpaceId,
    /// The rows.
    pub rows: Vec<ImportRow>,
}

/// Registers all good codes of a list at once, or none if the person stops it.
pub struct RegisterImport {
    /// In which eSpace.
    pub space: SpaceId,
    /// The rows.
    pub rows: Vec<ImportRow>,
    /// The seals that a check gave; with one for every row, a lock of the entry does not stop it.
    pub seals: Vec<String>,
}

/// What became of a row, or would.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportVerdict {
    /// The row's number in the file.
    pub row: u32,
    /// What its code brings, or why it cannot be registered.
    pub outcome: Result<ImportedCode, Refusal>,
}

/// What a code of a list brings.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedCode {
    /// The principal.
    pub company: String,
    /// The domain, as people call it.
    pub domain_names: Names,
    /// The last day of the mandate.
    pub ends_on: rules::LuxembourgDay,
    /// Shows that this person was told in this eSpace that the code is good; of no use to others.
    pub seal: String,
}

impl Operation for CheckImport {
    const NAME: &'static str = "check-import";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = Vec<ImportVerdict>;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<ImportVerdict>, Error> {
        let seals = Seals::of(desk, self.space)?;
        let judged = judge(desk, self.space, &self.rows, &seals, &[])?;
        let mut domains = KnownDomains::default();
        judged.into_iter().map(|row| row.verdict(desk, &mut domains, &seals)).collect()
    }
}

impl Operation for RegisterImport {
    const NAME: &'static str = "register-import";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = Vec<ImportVerdict>;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<ImportVerdict>, Error> {
        let seals = Seals::of(desk, self.space)?;
        let judged = judge(desk, self.space, &self.rows, &seals, &self.seals)?;
        let principals = principals_of(desk, &judged)?;
        let mut domains = KnownDomains::default();
        let mut verdicts = Vec::with_capacity(judged.len());
        let mut registered = 0_usize;
        let total = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        for (done, mut row) in (0..).zip(judged) {
            // All rows are counted, not the good ones: how far it is must not say how many those are
            // before the attempts of this import are kept.
            if done % STEP == 0 {
                desk.done(done, total)?;
            }
            if let Ok(code) = &row.code {
                let domain = domains.about(desk, code.domain)?;
                let none = Vec::new();
                let key = (code.domain, code.national_number.clone());
                let principals = principals.get(&key).unwrap_or(&none);
                if make_mandate(desk, self.space, code, &domain, principals)? {
                    registered += 1;
                } else {
                    row.code = Err(Refusal::CodeUsed);
                }
            }
            verdicts.push(row.verdict(desk, &mut domains, &seals)?);
        }
        desk.done(total, total)?;
        if registered > 0 {
            let about = details([("count", registered.to_string())]);
            desk.record(self.space, "codes-imported", about)?;
        }
        Ok(verdicts)
    }
}

/// A row whose code was looked up.
struct Judged {
    row: u32,
    code: Result<Code, Refusal>,
}

impl Judged {
    fn verdict(
        self,
        desk: &mut Desk<'_>,
        domains: &mut KnownDomains,
        seals: &Seals,
    ) -> Result<ImportVerdict, Error> {
        let outcome = match self.code {
            Ok(code) => Ok(ImportedCode {
                domain_names: domains.names(desk, code.domain)?,
                seal: seals.of_code(&code.hash),
                company: code.company_name,
                ends_on: code.ends_on,
            }),
            Err(refusal) => Err(refusal),
        };
        Ok(ImportVerdict { row: self.row, outcome })
    }
}

/// The seals of good codes for one person in one eSpace.
struct Seals {
    hashes: CodeHashes,
    space: SpaceId,
    person: PersonId,
}

impl Seals {
    fn of(desk: &Desk<'_>, space: SpaceId) -> Result<Self, Error> {
        Ok(Self { hashes: CodeHashes::of(desk.office), space, person: desk.person()?.id })
    }

    fn of_code(&self, hash: &str) -> String {
        self.hashes.seal(hash, self.space, self.person)
    }

    /// Whether every row holds a code that was sealed.
    fn cover(&self, codes: &[Result<AccessCode, Refusal>], sealed: &[String]) -> bool {
        let sealed: HashSet<&str> = sealed.iter().map(String::as_str).collect();
        codes.iter().all(|code| {
            code.as_ref().is_ok_and(|code| {
                sealed.contains(self.of_code(&self.hashes.of_code(code)).as_str())
            })
        })
    }
}

/// Looks at every row. Each code that does not exist counts as an attempt, as many as lock the entry;
/// each wrong security code counts for its own code, and since no code is tried twice, once.
fn judge(
    desk: &mut Desk<'_>,
    space: SpaceId,
    rows: &[ImportRow],
    seals: &Seals,
    sealed: &[String],
) -> Result<Vec<Judged>, Error> {
    let here = desk.business_space()?.clone();
    if rows.len() > rules::MOST_IMPORT_ROWS {
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let limit = u32::try_from(rules::MOST_IMPORT_ROWS).unwrap_or(u32::MAX);
        return Err(Refusal::ImportTooManyRows { count, limit }.into());
    }
    let codes = codes_of(rows);
    if let Err(locked) = WrongLately::read(desk, space)?.decide(desk.now)
        && !seals.cover(&codes, sealed)
    {
        return Err(locked.into());
    }
    let own = company_of(desk, &here)?.profile.national_number;
    let found = look_up(desk, space, &codes)?;
    let mut rules_of = HashMap::new();
    let mut judged = Vec::with_capacity(rows.len());
    for (row, code) in rows.iter().zip(codes.into_iter().zip(found)) {
        let code = match code {
            (Err(refusal), _) => Err(refusal),
            (Ok(_), None) => Err(Refusal::ImportUnknown),
            (Ok(_), Some((code, used_in))) => {
                let decided = decide_entry(&entered(&code, &own), desk.now)
                    .map_err(|refusal| entered_where(refusal, used_in, space))
                    .and_then(|()| decide_listed(code.kind));
                match decided {
                    Ok(()) => prove(desk, &mut rules_of, row, &code)?.map(|()| code),
                    Err(refusal) => Err(refusal),
                }
            }
        };
        judged.push(Judged { row: row.row, code });
    }
    Ok(judged)
}

/// A code that was looked up, with the eSpace in which it was entered.
type Found = Option<(Code, Option<SpaceId>)>;

/// The codes of this office among those that are written like one.
fn look_up(
    desk: &mut Desk<'_>,
    space: SpaceId,
    codes: &[Result<AccessCode, Refusal>],
) -> Result<Vec<Found>, Error> {
    let hashes = CodeHashes::of(desk.office);
    let wanted: Vec<Option<String>> =
        codes.iter().map(|code| code.as_ref().ok().map(|code| hashes.of_code(code))).collect();
    let sought: Vec<String> = wanted.iter().flatten().cloned().collect();
    let mut known: HashMap<String, (Code, Option<SpaceId>)> =
        store::codes::by_hashes(desk.tx, &sought)?
            .into_iter()
            .map(|found| (found.0.hash.clone(), found))
            .collect();
    let unknown = sought.len() - known.len();
    if unknown > 0 {
        for _ in 0..attempts_of(unknown) {
            count_wrong_code(desk, space)?;
        }
        let about = details([("count", unknown.to_string())]);
        desk.record(space, "wrong-codes-imported", about)?;
        desk.refusal_is_kept = true;
        decide_unknown(unknown)?;
        desk.refusal_is_kept = false;
    }
    Ok(wanted.into_iter().map(|hash| hash.and_then(|hash| known.remove(&hash))).collect())
}

/// Whether the security code of a row is its code's.
fn prove(
    desk: &mut Desk<'_>,
    rules_of: &mut HashMap<(DomainId, u32), SecurityCodeRule>,
    row: &ImportRow,
    code: &Code,
) -> Result<Result<(), Refusal>, Error> {
    let Some(kept) = &code.security_hash else { return Ok(Ok(())) };
    let version = (code.domain, code.domain_version);
    let rule = match rules_of.get(&version) {
        Some(rule) => *rule,
        None => {
            let domain = store::administrations::domain_at(desk.tx, version.0, version.1)?
                .ok_or(Refusal::NotFound)?;
            rules_of.insert(version, domain.settings.security_code);
            domain.settings.security_code
        }
    };
    match security_code_of(&row.security_code, rule) {
        Ok(Some(given)) => compare_security_code(desk, code, kept, &given),
        Ok(None) => Ok(Err(Refusal::SecurityCodeMissing)),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// The eSpaces that are the principal's, by domain and national number.
type Principals = HashMap<(DomainId, String), Vec<SpaceId>>;

fn principals_of(desk: &mut Desk<'_>, judged: &[Judged]) -> Result<Principals, Error> {
    let mut numbers: HashMap<DomainId, Vec<String>> = HashMap::new();
    for code in judged.iter().filter_map(|row| row.code.as_ref().ok()) {
        numbers.entry(code.domain).or_default().push(code.national_number.clone());
    }
    let today = desk.today();
    let mut principals = Principals::new();
    for (domain, mut numbers) in numbers {
        numbers.sort_unstable();
        numbers.dedup();
        for (number, space) in
            store::certifications::holders_among(desk.tx, &numbers, domain, today)?
        {
            principals.entry((domain, number)).or_default().push(space);
        }
    }
    Ok(principals)
}

/// What domains are called, each asked for once.
#[derive(Default)]
struct KnownDomains {
    names: HashMap<DomainId, Names>,
    about: HashMap<DomainId, String>,
}

impl KnownDomains {
    fn names(&mut self, desk: &mut Desk<'_>, domain: DomainId) -> Result<Names, Error> {
        if let Some(names) = self.names.get(&domain) {
            return Ok(names.clone());
        }
        let found = store::administrations::domain(desk.tx, domain)?.ok_or(Refusal::NotFound)?;
        self.names.insert(domain, found.settings.names.clone());
        Ok(found.settings.names)
    }

    /// What the histories say about it.
    fn about(&mut self, desk: &mut Desk<'_>, domain: DomainId) -> Result<String, Error> {
        if let Some(about) = self.about.get(&domain) {
            return Ok(about.clone());
        }
        let about = about_domain(desk, domain)?;
        self.about.insert(domain, about.clone());
        Ok(about)
    }
}
