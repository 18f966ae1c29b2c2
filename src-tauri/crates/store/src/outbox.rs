//! The table `outbox`: messages that are to go out, and how they fare.

use chrono::{DateTime, Utc};
use rules::{InvitationId, Language, LuxembourgDay, MailId, PersonId, Refusal, SpaceId};

use crate::database::insert;
use crate::{Problem, Row, Transaction};

/// To what a message of the outbox belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// It invites somebody.
    Invitation(InvitationId),
    /// It tells a person the messages of their eSpaces.
    Messages(PersonId),
}

/// A message.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Identifies it.
    pub id: MailId,
    /// To what it belongs.
    pub about: About,
    /// Its language.
    pub language: Language,
    /// To whom.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
    /// Where it stands: one of the words of the table's check.
    pub state: String,
    /// How often sending was tried.
    pub attempts: u32,
    /// When it is tried next.
    pub next_at: Option<DateTime<Utc>>,
    /// When it went out.
    pub sent_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    pub problem: Option<Refusal>,
}

const COLUMNS: &str = "id, invitation, language, to_address, subject, body, state, attempts, next_at, sent_at, problem, person";

/// A later message about the same invitation as the message `o`.
const LATER: &str = "EXISTS (SELECT 1 FROM outbox AS later WHERE later.invitation = o.invitation
     AND (later.created_at > o.created_at OR (later.created_at = o.created_at AND later.id > o.id)))";

/// Whether the message `o` still has something to say on the day `?2`: its invitation can be
/// answered, and no later message has taken its place. One that tells messages has until it is
/// withdrawn ([`withdraw`]).
fn wanted() -> String {
    format!(
        "((o.person IS NOT NULL AND o.state <> 'superseded') OR
          (EXISTS (SELECT 1 FROM invitations AS i WHERE i.id = o.invitation AND i.state = 'pending' AND i.expires_on >= ?2)
           AND NOT {LATER}))"
    )
}

fn read(row: &Row) -> Result<Mail, Problem> {
    let problem = row
        .optional(10)?
        .map(|text| {
            serde_json::from_str(text).map_err(|_| Problem::Unreadable {
                column: "problem".into(),
                expected: "a refusal",
            })
        })
        .transpose()?;
    Ok(Mail {
        id: row.id(0)?,
        about: match row.optional_id(1)? {
            Some(invitation) => About::Invitation(invitation),
            None => About::Messages(row.id(11)?),
        },
        language: row.word(2)?,
        to: row.string(3)?,
        subject: row.string(4)?,
        body: row.string(5)?,
        state: row.string(6)?,
        attempts: row.number(7)?,
        next_at: row.optional_instant(8)?,
        sent_at: row.optional_instant(9)?,
        problem,
    })
}

/// Puts a message into the outbox and takes the invitation's earlier ones that have not gone out
/// out of it.
///
/// # Errors
/// [`Problem`] of the engine; so for all functions of this module.
pub fn add(tx: &mut dyn Transaction, mail: &Mail, now: DateTime<Utc>) -> Result<(), Problem> {
    let (invitation, person) = match mail.about {
        About::Invitation(invitation) => {
            supersede(tx, invitation)?;
            (Some(invitation), None)
        }
        About::Messages(person) => (None, Some(person)),
    };
    insert(
        tx,
        "outbox",
        &[
            ("id", mail.id.into()),
            ("invitation", invitation.into()),
            ("person", person.into()),
            ("language", mail.language.into()),
            ("to_address", (&mail.to).into()),
            ("subject", (&mail.subject).into()),
            ("body", (&mail.body).into()),
            ("state", (&mail.state).into()),
            ("next_at", mail.next_at.into()),
            ("created_at", now.into()),
        ],
    )
}

/// Takes an invitation's messages that have not gone out out of the outbox. One that is being sent
/// follows when its attempt has failed.
pub fn supersede(tx: &mut dyn Transaction, invitation: InvitationId) -> Result<(), Problem> {
    tx.execute(
        "UPDATE outbox SET state = 'superseded', next_at = NULL WHERE invitation = ?1 AND state IN ('by-hand', 'waiting', 'failed')",
        &[invitation.into()],
    )
    .map(|_| ())
}

/// Takes the mails that tell a person messages, and have not gone out, out of the outbox: they may
/// tell what is not the person's any more, or what they want no longer. What such a mail would have
/// told counts as not told yet. One that is on its way right now is not tried again, and what it
/// tells counts as not told once its attempt has failed ([`untold`]).
pub fn withdraw(tx: &mut dyn Transaction, person: PersonId) -> Result<(), Problem> {
    let mails = tx.query(
        "SELECT id FROM outbox WHERE person = ?1 AND state IN ('waiting', 'failed')",
        &[person.into()],
    )?;
    for mail in &mails {
        untold(tx, person, mail.id(0)?)?;
    }
    tx.execute(
        "UPDATE outbox SET state = 'superseded', next_at = NULL WHERE person = ?1 AND state IN ('waiting', 'sending', 'failed')",
        &[person.into()],
    )
    .map(|_| ())
}

/// Notes that a mail has not told a person their messages: another one tells those that they have
/// not read by then.
pub fn untold(tx: &mut dyn Transaction, person: PersonId, mail: MailId) -> Result<(), Problem> {
    // A mail tells what was marked at the moment when it was written.
    tx.execute(
        "UPDATE message_receipts SET mailed_at = NULL
         WHERE person = ?1 AND read_at IS NULL AND mailed_at = (SELECT created_at FROM outbox WHERE id = ?2)",
        &[person.into(), mail.into()],
    )
    .map(|_| ())
}

/// An invitation's current message.
pub fn of_invitation(
    tx: &mut dyn Transaction,
    invitation: InvitationId,
) -> Result<Option<Mail>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE invitation = ?1 ORDER BY created_at DESC, id DESC LIMIT 1"
    );
    tx.first(&sql, &[invitation.into()])?.as_ref().map(read).transpose()
}

/// The last message that tells a person the messages of their eSpaces.
pub fn of_person(tx: &mut dyn Transaction, person: PersonId) -> Result<Option<Mail>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE person = ?1 ORDER BY created_at DESC, id DESC LIMIT 1"
    );
    tx.first(&sql, &[person.into()])?.as_ref().map(read).transpose()
}

/// The state of the current message of every invitation to an eSpace.
pub fn states_of_space(
    tx: &mut dyn Transaction,
    space: SpaceId,
) -> Result<Vec<(InvitationId, String)>, Problem> {
    let sql = format!(
        "SELECT o.invitation, o.state FROM outbox AS o JOIN invitations AS i ON i.id = o.invitation
         WHERE i.space = ?1 AND i.state = 'pending' AND NOT {LATER}"
    );
    tx.query(&sql, &[space.into()])?.iter().map(|row| Ok((row.id(0)?, row.string(1)?))).collect()
}

/// Whether a message waits whose time has come, and whose invitation can still be answered.
pub fn is_due(
    tx: &mut dyn Transaction,
    now: DateTime<Utc>,
    today: LuxembourgDay,
) -> Result<bool, Problem> {
    let sql = format!(
        "SELECT 1 FROM outbox AS o WHERE o.state = 'waiting' AND o.next_at <= ?1 AND {} LIMIT 1",
        wanted()
    );
    Ok(tx.first(&sql, &[now.into(), today.into()])?.is_some())
}

/// Takes the next message that is due and whose invitation can still be answered, marking it as
/// being sent, so that two workers never send the same one.
pub fn take_due(
    tx: &mut dyn Transaction,
    now: DateTime<Utc>,
    today: LuxembourgDay,
) -> Result<Option<Mail>, Problem> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox AS o WHERE o.state = 'waiting' AND o.next_at <= ?1 AND {}
         ORDER BY o.next_at, o.id LIMIT 1",
        wanted()
    );
    let found = tx.first(&sql, &[now.into(), today.into()])?;
    let Some(mut mail) = found.as_ref().map(read).transpose()? else { return Ok(None) };
    let taken = tx.changed_one(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?1 AND state = 'waiting'",
        &[mail.id.into()],
    )?;
    mail.attempts += 1;
    Ok(taken.then_some(mail))
}

/// Whether a message still has something to say: its invitation may have ended, or gone out anew,
/// while the message was on its way.
pub fn is_wanted(
    tx: &mut dyn Transaction,
    id: MailId,
    today: LuxembourgDay,
) -> Result<bool, Problem> {
    let sql = format!("SELECT 1 FROM outbox AS o WHERE o.id = ?1 AND {}", wanted());
    Ok(tx.first(&sql, &[id.into(), today.into()])?.is_some())
}

/// Notes what came of an attempt. One that failed after a person had taken the message out
/// themselves, or after it was withdrawn, changes nothing; one that succeeded is true all the same.
pub fn attempted(
    tx: &mut dyn Transaction,
    id: MailId,
    state: &str,
    next_at: Option<DateTime<Utc>>,
    sent_at: Option<DateTime<Utc>>,
    problem: Option<&Refusal>,
) -> Result<bool, Problem> {
    let problem = problem
        .map(serde_json::to_string)
        .transpose()
        .map_err(|error| Problem::Engine(Box::new(error)))?;
    tx.changed_one(
        "UPDATE outbox SET state = ?2, next_at = ?3, sent_at = ?4, problem = ?5 WHERE id = ?1
           AND (state = 'sending' OR (state IN ('handed-over', 'superseded') AND ?2 = 'sent'))",
        &[id.into(), state.into(), next_at.into(), sent_at.into(), problem.into()],
    )
}

/// Lets messages go that a crash left in the middle of being sent: they wait for another attempt,
/// unless they have nothing to say any more.
pub fn resume(
    tx: &mut dyn Transaction,
    now: DateTime<Utc>,
    today: LuxembourgDay,
) -> Result<u64, Problem> {
    let wanted = wanted();
    let sql = format!(
        "UPDATE outbox AS o SET state = CASE WHEN {wanted} THEN 'waiting' ELSE 'superseded' END,
                next_at = CASE WHEN {wanted} THEN ?1 END
         WHERE o.state = 'sending'"
    );
    tx.execute(&sql, &[now.into(), today.into()])
}

/// Lets a message be tried at once.
pub fn retry(tx: &mut dyn Transaction, id: MailId, now: DateTime<Utc>) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE outbox SET state = 'waiting', next_at = ?2, attempts = 0 WHERE id = ?1 AND state IN ('waiting', 'failed', 'by-hand')",
        &[id.into(), now.into()],
    )
}

/// Notes that a person took the message out themselves, also while it is being sent.
pub fn handed_over(
    tx: &mut dyn Transaction,
    id: MailId,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    tx.changed_one(
        "UPDATE outbox SET state = 'handed-over', next_at = NULL, sent_at = ?2 WHERE id = ?1 AND state IN ('waiting', 'sending', 'failed', 'by-hand', 'handed-over')",
        &[id.into(), now.into()],
    )
}

/// How many current messages of waiting invitations to an eSpace have not gone out.
pub fn unsent(tx: &mut dyn Transaction, space: SpaceId) -> Result<u32, Problem> {
    let states = states_of_space(tx, space)?;
    let count =
        states.iter().filter(|(_, state)| matches!(state.as_str(), "by-hand" | "failed")).count();
    Ok(count.try_into().unwrap_or(u32::MAX))
}

/// Lets every message that is due wait until later; no attempt is counted.
pub fn postpone(
    tx: &mut dyn Transaction,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<u64, Problem> {
    tx.execute(
        "UPDATE outbox SET next_at = ?2 WHERE state = 'waiting' AND next_at <= ?1",
        &[now.into(), until.into()],
    )
}

/// Lets every message that waits and has not been tried be due at once.
pub fn hurry(tx: &mut dyn Transaction, now: DateTime<Utc>) -> Result<u64, Problem> {
    tx.execute(
        "UPDATE outbox SET next_at = ?1 WHERE state = 'waiting' AND attempts = 0",
        &[now.into()],
    )
}

/// Leaves every message that waits for a mail account to the people themselves. Nobody sends on by
/// hand what they can read in the application.
pub fn by_hand_from_now_on(tx: &mut dyn Transaction) -> Result<u64, Problem> {
    tx.execute(
        "UPDATE outbox SET state = 'superseded', next_at = NULL WHERE person IS NOT NULL AND state IN ('waiting', 'failed')",
        &[],
    )?;
    tx.execute(
        "UPDATE outbox SET state = 'by-hand', next_at = NULL WHERE state IN ('waiting', 'failed')",
        &[],
    )
}
