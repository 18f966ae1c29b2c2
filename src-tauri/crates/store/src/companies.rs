//! The table `companies`: legal persons.

use rules::{CompanyId, CompanyProfile, Language, PersonId};

use crate::database::insert;
use crate::{Problem, Row, Transaction, fold};

/// A legal person.
#[derive(Debug, Clone)]
pub struct Company {
    /// Identifies it.
    pub id: CompanyId,
    /// Its profile.
    pub profile: CompanyProfile,
    /// Grows with every change.
    pub version: u32,
}

const COLUMNS: &str = "id, legal_name, rcs_number, national_number, vat_number, address, email, procedure_language, version";

fn read(row: &Row) -> Result<Company, Problem> {
    Ok(Company {
        id: row.id(0)?,
        profile: CompanyProfile {
            legal_name: row.string(1)?,
            rcs_number: row.string(2)?,
            national_number: row.string(3)?,
            vat_number: row.string(4)?,
            address: row.string(5)?,
            email: row.word(6)?,
            procedure_language: if row.optional(7)?.is_some() { Some(row.word(7)?) } else { None },
        },
        version: row.number(8)?,
    })
}

/// Adds a company.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    id: CompanyId,
    profile: &CompanyProfile,
) -> Result<(), Problem> {
    insert(
        tx,
        "companies",
        &[
            ("id", id.into()),
            ("legal_name", (&profile.legal_name).into()),
            ("rcs_number", (&profile.rcs_number).into()),
            ("national_number", (&profile.national_number).into()),
            ("vat_number", (&profile.vat_number).into()),
            ("address", (&profile.address).into()),
            ("email", (&profile.email).into()),
            ("procedure_language", profile.procedure_language.into()),
        ],
    )
}

/// A company by id.
pub fn get(tx: &mut dyn Transaction, id: CompanyId) -> Result<Option<Company>, Problem> {
    tx.first(&format!("SELECT {COLUMNS} FROM companies WHERE id = ?1"), &[id.into()])?
        .as_ref()
        .map(read)
        .transpose()
}

/// Changes a company's profile, if it is still at the version that was shown.
pub fn change(
    tx: &mut dyn Transaction,
    id: CompanyId,
    profile: &CompanyProfile,
    version: u32,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE companies SET legal_name = ?3, rcs_number = ?4, national_number = ?5, vat_number = ?6, address = ?7,
                email = ?8, procedure_language = ?9, version = version + 1
         WHERE id = ?1 AND version = ?2",
        &[
            id.into(),
            version.into(),
            (&profile.legal_name).into(),
            (&profile.rcs_number).into(),
            (&profile.national_number).into(),
            (&profile.vat_number).into(),
            (&profile.address).into(),
            (&profile.email).into(),
            profile.procedure_language.into(),
        ],
    )
}

/// The procedure languages that were chosen in the name of the company with a national number.
pub fn languages_of(
    tx: &mut dyn Transaction,
    national_number: &str,
) -> Result<Vec<Language>, Problem> {
    tx.query(
        "SELECT DISTINCT procedure_language FROM companies
         WHERE national_number = ?1 AND procedure_language IS NOT NULL",
        &[national_number.into()],
    )?
    .iter()
    .map(|row| row.word(0))
    .collect()
}

/// The companies of which a person actively administers an eSpace that this certificate opens,
/// each with the number of those eSpaces, by name.
pub fn administered_by(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &rules::Ssn,
) -> Result<Vec<(Company, u32)>, Problem> {
    let columns =
        COLUMNS.split(", ").map(|column| format!("c.{column}")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "SELECT {columns}, count(*) FROM companies AS c
         JOIN spaces AS s ON s.company = c.id
         JOIN members AS m ON m.space = s.id
         WHERE m.person = ?1 AND m.state = 'active' AND m.task = 'administrator' AND (m.choice = 'any' OR m.ssn = ?2)
         GROUP BY {columns} ORDER BY c.id"
    );
    let mut companies: Vec<(Company, u32)> = tx
        .query(&sql, &[person.into(), ssn.into()])?
        .iter()
        .map(|row| Ok((read(row)?, row.number(9)?)))
        .collect::<Result<_, Problem>>()?;
    companies.sort_by_cached_key(|(company, _)| fold(&company.profile.legal_name));
    Ok(companies)
}

/// How many eSpaces a company has of which a person is an active member.
pub fn spaces_of_member(
    tx: &mut dyn Transaction,
    company: CompanyId,
    person: PersonId,
) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(*) FROM spaces AS s JOIN members AS m ON m.space = s.id
         WHERE s.company = ?1 AND m.person = ?2 AND m.state = 'active'",
        &[company.into(), person.into()],
    )
}
