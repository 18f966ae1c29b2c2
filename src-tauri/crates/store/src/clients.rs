//! The table `clients`: the companies from which an eSpace received mandates, one row each, with the
//! group in which each one is (requirements V-4, V-8).

use chrono::NaiveDate;
use rules::{DomainId, GroupId, LuxembourgDay, PersonId, SpaceId, Ssn};

use crate::spaces::name_of;
use crate::{Problem, Row, Transaction, fold};

/// A client company of an eSpace.
#[derive(Debug, Clone)]
pub struct Client {
    /// Its national number, which tells it apart from the others.
    pub national_number: String,
    /// Its legal name, as the newest mandate has it.
    pub name: String,
    /// In which group it is.
    pub group: Option<GroupId>,
}

/// What an eSpace holds for a client in one domain.
#[derive(Debug, Clone)]
pub struct Held {
    /// The client's national number.
    pub national_number: String,
    /// The domain.
    pub domain: DomainId,
    /// The last day of the mandate in force that ends last.
    pub until: Option<NaiveDate>,
    /// Whether a mandate waits for the client's confirmation.
    pub unconfirmed: bool,
    /// How many mandates there are and were.
    pub mandates: u32,
}

const COLUMNS: &str = "c.national_number, c.name, c.company_group";

fn read(row: &Row) -> Result<Client, Problem> {
    Ok(Client { national_number: row.string(0)?, name: row.string(1)?, group: row.optional_id(2)? })
}

/// `?2` is the day.
const HELD: &str = "SELECT m.national_number, m.domain,
                           max(CASE WHEN m.state = 'active' AND m.ends_on >= ?2 THEN m.ends_on ELSE '' END),
                           max(CASE WHEN m.state = 'unconfirmed' AND m.ends_on >= ?2 THEN 1 ELSE 0 END),
                           count(*)
                    FROM mandates AS m";

fn read_held(row: &Row) -> Result<Held, Problem> {
    Ok(Held {
        national_number: row.string(0)?,
        domain: row.id(1)?,
        until: if row.text(2)?.is_empty() { None } else { Some(row.day(2)?) },
        unconfirmed: row.number(3)? > 0,
        mandates: row.number(4)?,
    })
}

/// Notes that an eSpace received a mandate from a company, under the name that it has now.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub(crate) fn note(
    tx: &mut dyn Transaction,
    space: SpaceId,
    national_number: &str,
    name: &str,
) -> Result<(), Problem> {
    tx.execute(
        "INSERT INTO clients (space, national_number, name, search_key) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (space, national_number) DO UPDATE SET name = excluded.name, search_key = excluded.search_key",
        &[space.into(), national_number.into(), name.into(), fold(name).into()],
    )
    .map(|_| ())
}

/// The clients of an eSpace, by name.
pub fn of_space(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Client>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM clients AS c WHERE c.space = ?1 ORDER BY c.search_key, c.national_number"
    );
    tx.query(&sql, &[space.into()])?.iter().map(read).collect()
}

/// A client of an eSpace.
pub fn get(
    tx: &mut dyn Transaction,
    space: SpaceId,
    national_number: &str,
) -> Result<Option<Client>, Problem> {
    let sql =
        format!("SELECT {COLUMNS} FROM clients AS c WHERE c.space = ?1 AND c.national_number = ?2");
    tx.first(&sql, &[space.into(), national_number.into()])?.as_ref().map(read).transpose()
}

/// How many clients an eSpace has.
pub fn count(tx: &mut dyn Transaction, space: SpaceId) -> Result<u32, Problem> {
    tx.count("SELECT count(*) FROM clients WHERE space = ?1", &[space.into()])
}

/// What an eSpace holds for its clients on a day, by client and domain; of all of them in one go.
pub fn held(
    tx: &mut dyn Transaction,
    space: SpaceId,
    today: LuxembourgDay,
) -> Result<Vec<Held>, Problem> {
    let sql = format!(
        "{HELD} WHERE m.representative = ?1
         GROUP BY m.national_number, m.domain ORDER BY m.national_number, m.domain"
    );
    tx.query(&sql, &[space.into(), today.into()])?.iter().map(read_held).collect()
}

/// What an eSpace holds for one client on a day, by domain.
pub fn held_for(
    tx: &mut dyn Transaction,
    space: SpaceId,
    national_number: &str,
    today: LuxembourgDay,
) -> Result<Vec<Held>, Problem> {
    let sql = format!(
        "{HELD} WHERE m.representative = ?1 AND m.national_number = ?3
         GROUP BY m.national_number, m.domain ORDER BY m.national_number, m.domain"
    );
    let values = [space.into(), today.into(), national_number.into()];
    tx.query(&sql, &values)?.iter().map(read_held).collect()
}

/// Puts a client into a group of the same eSpace, or into none.
pub fn place(
    tx: &mut dyn Transaction,
    space: SpaceId,
    national_number: &str,
    group: Option<GroupId>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE clients SET company_group = ?3 WHERE space = ?1 AND national_number = ?2",
        &[space.into(), national_number.into(), group.into()],
    )
}

/// Takes all clients out of a group, and answers which these were, by name.
pub fn empty_group(
    tx: &mut dyn Transaction,
    space: SpaceId,
    group: GroupId,
) -> Result<Vec<Client>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM clients AS c WHERE c.space = ?1 AND c.company_group = ?2
         ORDER BY c.search_key, c.national_number"
    );
    let values = [space.into(), group.into()];
    let clients = tx.query(&sql, &values)?.iter().map(read).collect::<Result<_, _>>()?;
    tx.execute(
        "UPDATE clients SET company_group = NULL WHERE space = ?1 AND company_group = ?2",
        &values,
    )?;
    Ok(clients)
}

/// A client that a search found.
#[derive(Debug, Clone)]
pub struct FoundClient {
    /// Of which eSpace.
    pub space: SpaceId,
    /// What people know that eSpace by.
    pub space_name: String,
    /// Its national number.
    pub national_number: String,
    /// Its legal name.
    pub name: String,
}

/// Clients whose name holds a folded text, or whose number holds its digits, in all eSpaces that a
/// person may enter with a certificate.
pub fn find(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    pattern: &str,
    digits: &str,
    most: u32,
) -> Result<Vec<FoundClient>, Problem> {
    tx.query(
        "SELECT s.id, k.legal_name, s.label, c.national_number, c.name FROM members AS mine
         JOIN spaces AS s ON s.id = mine.space
         JOIN companies AS k ON k.id = s.company
         JOIN clients AS c ON c.space = s.id
         WHERE mine.person = ?1 AND mine.state = 'active' AND (mine.choice = 'any' OR mine.ssn = ?2)
           AND (c.search_key LIKE ?3 ESCAPE '\\' OR (?4 <> '' AND c.national_number LIKE ?4))
         ORDER BY c.search_key, c.national_number, s.id LIMIT ?5",
        &[person.into(), ssn.into(), pattern.into(), digits.into(), most.into()],
    )?
    .iter()
    .map(|row| {
        Ok(FoundClient {
            space: row.id(0)?,
            space_name: name_of(row.text(1)?, row.text(2)?),
            national_number: row.string(3)?,
            name: row.string(4)?,
        })
    })
    .collect()
}
