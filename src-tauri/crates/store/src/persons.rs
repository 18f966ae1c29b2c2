//! The table `persons`.

use chrono::{DateTime, Utc};
use rules::{Email, Language, PersonId};

use crate::database::insert;
use crate::{Problem, Row, Transaction, search_keys};

/// A registered person.
#[derive(Debug, Clone)]
pub struct Person {
    /// Identifies them.
    pub id: PersonId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: Email,
    /// User language.
    pub language: Language,
    /// Whether they set up this office.
    pub owner: bool,
}

impl Person {
    /// First and last name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

const COLUMNS: &str = "id, first_name, last_name, email, language, standing";

fn read(row: &Row) -> Result<Person, Problem> {
    Ok(Person {
        id: row.id(0)?,
        first_name: row.string(1)?,
        last_name: row.string(2)?,
        email: row.word(3)?,
        language: row.word(4)?,
        owner: row.text(5)? == "owner",
    })
}

/// Adds a person.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(tx: &mut dyn Transaction, person: &Person, now: DateTime<Utc>) -> Result<(), Problem> {
    insert(
        tx,
        "persons",
        &[
            ("id", person.id.into()),
            ("first_name", (&person.first_name).into()),
            ("last_name", (&person.last_name).into()),
            ("email", (&person.email).into()),
            ("language", person.language.into()),
            ("standing", if person.owner { "owner" } else { "person" }.into()),
            ("search_key", search_key(person).into()),
            ("registered_at", now.into()),
        ],
    )
}

fn search_key(person: &Person) -> String {
    search_keys::of_person(&person.first_name, &person.last_name, person.email.as_str())
}

/// A person by id.
pub fn get(tx: &mut dyn Transaction, id: PersonId) -> Result<Option<Person>, Problem> {
    tx.first(&format!("SELECT {COLUMNS} FROM persons WHERE id = ?1"), &[id.into()])?
        .as_ref()
        .map(read)
        .transpose()
}

/// The person to whom a certificate belongs.
pub fn by_certificate(
    tx: &mut dyn Transaction,
    ssn: &rules::Ssn,
) -> Result<Option<Person>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM persons WHERE id = (SELECT person FROM certificates WHERE ssn = ?1)"
    );
    tx.first(&sql, &[ssn.into()])?.as_ref().map(read).transpose()
}

/// How many persons are registered.
pub fn count(tx: &mut dyn Transaction) -> Result<u32, Problem> {
    tx.count("SELECT count(*) FROM persons", &[])
}

/// Changes what a person may change about themselves.
pub fn change(tx: &mut dyn Transaction, person: &Person) -> Result<(), Problem> {
    tx.execute(
        "UPDATE persons SET email = ?2, language = ?3, search_key = ?4 WHERE id = ?1",
        &[
            person.id.into(),
            (&person.email).into(),
            person.language.into(),
            search_key(person).into(),
        ],
    )
    .map(|_| ())
}
