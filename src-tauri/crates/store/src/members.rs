//! The table `members`: who is in which eSpace, with what.

use chrono::{DateTime, Utc};
use rules::{
    CertificateChoice, Contact, Grant, MemberId, MemberState, PersonId, Right, SpaceId, Ssn,
};

use crate::database::insert;
use crate::spaces::name_of;
use crate::{Problem, Row, Transaction, Value};

/// What decides whether a member has access, and to what.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Task and single rights.
    pub grant: Grant,
    /// With which certificates they may sign in.
    pub choice: CertificateChoice,
    /// Where the membership stands.
    pub state: MemberState,
    /// The certificate that was invited, or that created the eSpace.
    pub ssn: Ssn,
}

/// A membership with the person's own data.
#[derive(Debug, Clone)]
pub struct Member {
    /// Identifies it.
    pub id: MemberId,
    /// Where.
    pub space: SpaceId,
    /// Who.
    pub person: PersonId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: String,
    /// What they may do.
    pub standing: Standing,
    /// Further details.
    pub contact: Contact,
    /// Who invited them; none for whoever created the eSpace.
    pub inviter: Option<PersonId>,
    /// Since when they are a member.
    pub joined_at: DateTime<Utc>,
    /// Grows with every change.
    pub version: u32,
}

/// Single rights as they are stored: their words, separated by spaces.
pub(crate) fn extra_rights(grant: &Grant) -> String {
    let words: Vec<_> = grant.extra_rights.iter().map(|right| right_word(*right)).collect();
    words.join(" ")
}

const fn right_word(right: Right) -> &'static str {
    match right {
        Right::See => "see",
        Right::FillIn => "fill-in",
        Right::Sign => "sign",
        Right::Invite => "invite",
        Right::Delete => "delete",
        Right::Administer => "administer",
    }
}

/// Task and single rights from two neighbouring columns.
pub(crate) fn grant(row: &Row, place: usize) -> Result<Grant, Problem> {
    let extra_rights =
        row.text(place + 1)?
            .split_whitespace()
            .map(|word| {
                Right::SINGLE.into_iter().find(|right| right_word(*right) == word).ok_or(
                    Problem::Unreadable { column: "extra_rights".into(), expected: "rights" },
                )
            })
            .collect::<Result<_, _>>()?;
    Ok(Grant { task: row.word(place)?, extra_rights })
}

/// Task, single rights, choice, state and certificate from five neighbouring columns.
pub(crate) fn standing(row: &Row, place: usize) -> Result<Standing, Problem> {
    Ok(Standing {
        grant: grant(row, place)?,
        choice: row.word(place + 2)?,
        state: row.word(place + 3)?,
        ssn: row.word(place + 4)?,
    })
}

/// Further details from four neighbouring columns.
pub(crate) fn contact(row: &Row, place: usize) -> Result<Contact, Problem> {
    Ok(Contact {
        phone: row.string(place)?,
        function: row.string(place + 1)?,
        address: row.string(place + 2)?,
        note: row.string(place + 3)?,
    })
}

const COLUMNS: &str = "m.id, m.space, m.person, p.first_name, p.last_name, p.email, m.task, m.extra_rights, m.choice, \
                       m.state, m.ssn, m.phone, m.function, m.address, m.note, m.inviter, m.joined_at, m.version";

fn read(row: &Row) -> Result<Member, Problem> {
    Ok(Member {
        id: row.id(0)?,
        space: row.id(1)?,
        person: row.id(2)?,
        first_name: row.string(3)?,
        last_name: row.string(4)?,
        email: row.string(5)?,
        standing: standing(row, 6)?,
        contact: contact(row, 11)?,
        inviter: row.optional_id(15)?,
        joined_at: row.instant(16)?,
        version: row.number(17)?,
    })
}

/// A membership to be added.
#[derive(Debug, Clone)]
pub struct NewMember<'a> {
    /// Identifies it.
    pub id: MemberId,
    /// Where.
    pub space: SpaceId,
    /// Who.
    pub person: PersonId,
    /// The certificate that was invited, or that created the eSpace.
    pub ssn: &'a Ssn,
    /// Task and single rights.
    pub grant: &'a Grant,
    /// With which certificates they may sign in.
    pub choice: CertificateChoice,
    /// Further details.
    pub contact: &'a Contact,
    /// Who invited them.
    pub inviter: Option<PersonId>,
}

/// Adds an active member.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    member: &NewMember<'_>,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    insert(
        tx,
        "members",
        &[
            ("id", member.id.into()),
            ("space", member.space.into()),
            ("person", member.person.into()),
            ("ssn", member.ssn.into()),
            ("task", member.grant.task.word().into()),
            ("extra_rights", extra_rights(member.grant).into()),
            ("choice", member.choice.word().into()),
            ("state", MemberState::Active.word().into()),
            ("phone", (&member.contact.phone).into()),
            ("function", (&member.contact.function).into()),
            ("address", (&member.contact.address).into()),
            ("note", (&member.contact.note).into()),
            ("inviter", member.inviter.into()),
            ("joined_at", now.into()),
        ],
    )
}

/// A member of an eSpace by id, whatever its state.
pub fn get(
    tx: &mut dyn Transaction,
    space: SpaceId,
    id: MemberId,
) -> Result<Option<Member>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM members AS m JOIN persons AS p ON p.id = m.person WHERE m.space = ?1 AND m.id = ?2"
    );
    tx.first(&sql, &[space.into(), id.into()])?.as_ref().map(read).transpose()
}

/// A person's membership of an eSpace that has not ended.
pub fn of_person(
    tx: &mut dyn Transaction,
    space: SpaceId,
    person: PersonId,
) -> Result<Option<Member>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM members AS m JOIN persons AS p ON p.id = m.person
         WHERE m.space = ?1 AND m.person = ?2 AND m.state IN ('active', 'suspended')"
    );
    tx.first(&sql, &[space.into(), person.into()])?.as_ref().map(read).transpose()
}

/// The active and suspended members of an eSpace, by name.
pub fn of_space(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Member>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM members AS m JOIN persons AS p ON p.id = m.person
         WHERE m.space = ?1 AND m.state IN ('active', 'suspended') ORDER BY p.search_key, m.id"
    );
    tx.query(&sql, &[space.into()])?.iter().map(read).collect()
}

/// How many active administrators an eSpace has besides one member.
pub fn other_administrators(
    tx: &mut dyn Transaction,
    space: SpaceId,
    member: MemberId,
) -> Result<u32, Problem> {
    tx.count(
        "SELECT count(*) FROM members WHERE space = ?1 AND id <> ?2 AND task = 'administrator' AND state = 'active'",
        &[space.into(), member.into()],
    )
}

/// Moves a member from one state to another in one conditional statement.
///
/// # Errors
/// [`Problem::LastAdministrator`] from the schema's own trigger.
pub fn change_state(
    tx: &mut dyn Transaction,
    id: MemberId,
    from: &[MemberState],
    to: MemberState,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    let places = (0..from.len()).map(|n| format!("?{}", n + 4)).collect::<Vec<_>>().join(", ");
    let ended: Value = if matches!(to, MemberState::Deleted | MemberState::Left) {
        now.into()
    } else {
        Value::Null
    };
    let mut values = vec![id.into(), to.word().into(), ended];
    values.extend(from.iter().map(|state| state.word().into()));
    let sql = format!(
        "UPDATE members SET state = ?2, ended_at = ?3, version = version + 1 WHERE id = ?1 AND state IN ({places})"
    );
    tx.changed_one(&sql, &values)
}

/// Changes details, task, rights and choice, if the member is still at the version that was shown.
///
/// # Errors
/// [`Problem::LastAdministrator`] from the schema's own trigger.
pub fn change(
    tx: &mut dyn Transaction,
    id: MemberId,
    version: u32,
    grant: &Grant,
    choice: CertificateChoice,
    contact: &Contact,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE members SET task = ?3, extra_rights = ?4, choice = ?5, phone = ?6, function = ?7, address = ?8, note = ?9,
                version = version + 1
         WHERE id = ?1 AND version = ?2 AND state IN ('active', 'suspended')",
        &[
            id.into(),
            version.into(),
            grant.task.word().into(),
            extra_rights(grant).into(),
            choice.word().into(),
            (&contact.phone).into(),
            (&contact.function).into(),
            (&contact.address).into(),
            (&contact.note).into(),
        ],
    )
}

/// A member that a search found, with the eSpace it is in.
#[derive(Debug, Clone)]
pub struct FoundMember {
    /// The member.
    pub member: Member,
    /// What people know the eSpace by.
    pub space_name: String,
}

/// Members whose name or email holds a folded text, or whose certificate number holds its digits,
/// in all eSpaces that a person may enter with a certificate.
pub fn find(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    pattern: &str,
    digits: &str,
    most: u32,
) -> Result<Vec<FoundMember>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS}, c.legal_name, s.label FROM members AS mine
         JOIN members AS m ON m.space = mine.space AND m.state IN ('active', 'suspended')
         JOIN persons AS p ON p.id = m.person
         JOIN spaces AS s ON s.id = m.space
         JOIN companies AS c ON c.id = s.company
         WHERE mine.person = ?1 AND mine.state = 'active' AND (mine.choice = 'any' OR mine.ssn = ?2)
           AND (p.search_key LIKE ?3 ESCAPE '\\' OR (?4 <> '' AND m.ssn LIKE ?4))
         ORDER BY p.search_key, m.id LIMIT ?5"
    );
    tx.query(&sql, &[person.into(), ssn.into(), pattern.into(), digits.into(), most.into()])?
        .iter()
        .map(|row| {
            let space_name = name_of(row.text(18)?, row.text(19)?);
            Ok(FoundMember { member: read(row)?, space_name })
        })
        .collect()
}
