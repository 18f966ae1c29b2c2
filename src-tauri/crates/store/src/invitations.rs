//! The table `invitations`.

use chrono::{DateTime, Utc};
use rules::{
    CertificateChoice, Contact, Grant, InvitationId, InvitationState, Invitee, LuxembourgDay,
    PersonId, SpaceId, Ssn,
};

use crate::database::insert;
use crate::members::{contact, extra_rights, grant};
use crate::{Problem, Row, Transaction, search_keys};

/// An invitation.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Identifies it.
    pub id: InvitationId,
    /// Where to.
    pub space: SpaceId,
    /// The certificate that is invited.
    pub ssn: Ssn,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: String,
    /// Task and single rights.
    pub grant: Grant,
    /// With which certificates the person may sign in afterwards.
    pub choice: CertificateChoice,
    /// What is stored about its end; see [`rules::invitation_status`].
    pub state: InvitationState,
    /// Further details.
    pub contact: Contact,
    /// Who sent it.
    pub inviter: PersonId,
    /// The sender's name.
    pub inviter_name: String,
    /// When it was last sent.
    pub sent_at: DateTime<Utc>,
    /// The last day on which it can be answered.
    pub expires_on: LuxembourgDay,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Grows with every change.
    pub version: u32,
    /// The eSpace's company.
    pub company_name: String,
    /// The eSpace's label.
    pub label: String,
    /// The eSpace's identifier.
    pub code: rules::SpaceCode,
}

const SELECT: &str = "SELECT i.id, i.space, i.ssn, i.first_name, i.last_name, i.email, i.task, i.extra_rights, i.choice, i.state, \
                      i.phone, i.function, i.address, i.note, i.inviter, p.first_name || ' ' || p.last_name, i.sent_at, \
                      i.expires_on, i.ended_at, i.version, c.legal_name, s.label, s.code \
                      FROM invitations AS i JOIN persons AS p ON p.id = i.inviter \
                      JOIN spaces AS s ON s.id = i.space JOIN companies AS c ON c.id = s.company";

fn read(row: &Row) -> Result<Invitation, Problem> {
    Ok(Invitation {
        id: row.id(0)?,
        space: row.id(1)?,
        ssn: row.word(2)?,
        first_name: row.string(3)?,
        last_name: row.string(4)?,
        email: row.string(5)?,
        grant: grant(row, 6)?,
        choice: row.word(8)?,
        state: row.word(9)?,
        contact: contact(row, 10)?,
        inviter: row.id(14)?,
        inviter_name: row.string(15)?,
        sent_at: row.instant(16)?,
        expires_on: row.day(17)?,
        ended_at: row.optional_instant(18)?,
        version: row.number(19)?,
        company_name: row.string(20)?,
        label: row.string(21)?,
        code: row.word(22)?,
    })
}

/// An invitation to be added.
#[derive(Debug, Clone)]
pub struct NewInvitation<'a> {
    /// Identifies it.
    pub id: InvitationId,
    /// Where to.
    pub space: SpaceId,
    /// Whom, with which tasks.
    pub invitee: &'a Invitee,
    /// Further details.
    pub contact: &'a Contact,
    /// Who sends it.
    pub inviter: PersonId,
    /// The last day on which it can be answered.
    pub expires_on: LuxembourgDay,
}

/// Adds a pending invitation.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(
    tx: &mut dyn Transaction,
    invitation: &NewInvitation<'_>,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    let NewInvitation { id, space, invitee, contact, inviter, expires_on } = *invitation;
    let search_key =
        search_keys::of_person(&invitee.first_name, &invitee.last_name, invitee.email.as_str());
    insert(
        tx,
        "invitations",
        &[
            ("id", id.into()),
            ("space", space.into()),
            ("ssn", (&invitee.ssn).into()),
            ("first_name", (&invitee.first_name).into()),
            ("last_name", (&invitee.last_name).into()),
            ("email", (&invitee.email).into()),
            ("task", invitee.grant.task.word().into()),
            ("extra_rights", extra_rights(&invitee.grant).into()),
            ("choice", invitee.choice.word().into()),
            ("state", InvitationState::Pending.word().into()),
            ("phone", (&contact.phone).into()),
            ("function", (&contact.function).into()),
            ("address", (&contact.address).into()),
            ("note", (&contact.note).into()),
            ("inviter", inviter.into()),
            ("search_key", search_key.into()),
            ("sent_at", now.into()),
            ("expires_on", expires_on.into()),
        ],
    )
}

/// An invitation by id.
pub fn get(tx: &mut dyn Transaction, id: InvitationId) -> Result<Option<Invitation>, Problem> {
    tx.first(&format!("{SELECT} WHERE i.id = ?1"), &[id.into()])?.as_ref().map(read).transpose()
}

/// The invitation to an eSpace that is stored as pending for a certificate; it may have expired.
pub fn pending_for(
    tx: &mut dyn Transaction,
    space: SpaceId,
    ssn: &Ssn,
) -> Result<Option<Invitation>, Problem> {
    let sql = format!("{SELECT} WHERE i.space = ?1 AND i.ssn = ?2 AND i.state = 'pending'");
    tx.first(&sql, &[space.into(), ssn.into()])?.as_ref().map(read).transpose()
}

/// What the list of users shows of an eSpace: all that wait, and of each certificate that is not
/// a member's the last one that ended without being accepted.
pub fn listed(tx: &mut dyn Transaction, space: SpaceId) -> Result<Vec<Invitation>, Problem> {
    let sql = format!(
        "{SELECT} WHERE i.space = ?1 AND i.state <> 'accepted'
           AND NOT EXISTS (SELECT 1 FROM invitations AS later WHERE later.space = i.space AND later.ssn = i.ssn AND later.id > i.id)
           AND NOT EXISTS (SELECT 1 FROM members AS m WHERE m.space = i.space AND m.ssn = i.ssn AND m.state IN ('active', 'suspended'))
         ORDER BY i.search_key, i.id"
    );
    tx.query(&sql, &[space.into()])?.iter().map(read).collect()
}

/// Invitations stored as pending for any of a person's certificates, the latest first.
pub fn for_person(tx: &mut dyn Transaction, person: PersonId) -> Result<Vec<Invitation>, Problem> {
    let sql = format!(
        "{SELECT} WHERE i.ssn IN (SELECT ssn FROM certificates WHERE person = ?1) AND i.state = 'pending' ORDER BY i.sent_at DESC, i.id"
    );
    tx.query(&sql, &[person.into()])?.iter().map(read).collect()
}

/// Ends an invitation that is stored as pending, in one conditional statement.
pub fn end(
    tx: &mut dyn Transaction,
    id: InvitationId,
    to: InvitationState,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE invitations SET state = ?2, ended_at = ?3, version = version + 1 WHERE id = ?1 AND state = 'pending'",
        &[id.into(), to.word().into(), now.into()],
    )
}

/// Lets a pending invitation go out again with a new end.
pub fn send_again(
    tx: &mut dyn Transaction,
    id: InvitationId,
    now: DateTime<Utc>,
    expires_on: LuxembourgDay,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE invitations SET sent_at = ?2, expires_on = ?3, warned_at = NULL, version = version + 1 WHERE id = ?1 AND state = 'pending'",
        &[id.into(), now.into(), expires_on.into()],
    )
}

/// Changes details, task, rights and choice of a pending invitation at the version that was shown.
pub fn change(
    tx: &mut dyn Transaction,
    id: InvitationId,
    version: u32,
    grant: &Grant,
    choice: CertificateChoice,
    contact: &Contact,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE invitations SET task = ?3, extra_rights = ?4, choice = ?5, phone = ?6, function = ?7, address = ?8, note = ?9,
                version = version + 1
         WHERE id = ?1 AND version = ?2 AND state = 'pending'",
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

/// Pending invitations that end on or before a day and were not warned about.
pub fn to_warn(
    tx: &mut dyn Transaction,
    from: LuxembourgDay,
    until: LuxembourgDay,
) -> Result<Vec<Invitation>, Problem> {
    let sql = format!(
        "{SELECT} WHERE i.state = 'pending' AND i.warned_at IS NULL AND i.expires_on >= ?1 AND i.expires_on <= ?2 ORDER BY i.expires_on, i.id"
    );
    tx.query(&sql, &[from.into(), until.into()])?.iter().map(read).collect()
}

/// Notes that an invitation's end was warned about; false if it was before.
pub fn warned(
    tx: &mut dyn Transaction,
    id: InvitationId,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE invitations SET warned_at = ?2 WHERE id = ?1 AND warned_at IS NULL AND state = 'pending'",
        &[id.into(), now.into()],
    )
}

/// Invitations whose invitee's name or email holds a folded text, or whose certificate number
/// holds its digits, in all eSpaces that a person may enter with a certificate.
pub fn find(
    tx: &mut dyn Transaction,
    person: PersonId,
    ssn: &Ssn,
    pattern: &str,
    digits: &str,
    most: u32,
) -> Result<Vec<Invitation>, Problem> {
    let sql = format!(
        "{SELECT} JOIN members AS mine ON mine.space = i.space
         WHERE mine.person = ?1 AND mine.state = 'active' AND (mine.choice = 'any' OR mine.ssn = ?2) AND i.state = 'pending'
           AND (i.search_key LIKE ?3 ESCAPE '\\' OR (?4 <> '' AND i.ssn LIKE ?4))
         ORDER BY i.search_key, i.id LIMIT ?5"
    );
    tx.query(&sql, &[person.into(), ssn.into(), pattern.into(), digits.into(), most.into()])?
        .iter()
        .map(read)
        .collect()
}

/// How an eSpace's invitations stand on a day: those that end until `soon`, and those that ended
/// unanswered.
pub fn ending(
    tx: &mut dyn Transaction,
    space: SpaceId,
    today: LuxembourgDay,
    soon: LuxembourgDay,
) -> Result<(u32, u32), Problem> {
    let ending = tx.count(
        "SELECT count(*) FROM invitations WHERE space = ?1 AND state = 'pending' AND expires_on >= ?2 AND expires_on <= ?3",
        &[space.into(), today.into(), soon.into()],
    )?;
    let expired = tx.count(
        "SELECT count(*) FROM invitations WHERE space = ?1 AND state = 'pending' AND expires_on < ?2",
        &[space.into(), today.into()],
    )?;
    Ok((ending, expired))
}
