//! The messages of eSpaces: reading them, marking them, and whether they come by mail as well.
//!
//! What a person has read is nobody else's business and changes nothing in an eSpace: it is kept, and
//! is no entry of its history.

use documents::{Cell, Column, Table};
use i18n::args;
use rules::{Language, MailWish, MessageId, Refusal, Right, SpaceId, SpaceKind};
use serde::{Deserialize, Serialize};
use store::messages::Message;
use ts_rs::TS;

use super::{ExportedTable, file_name};
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::news::{place, sentence};
use crate::office::MAIL_SETTING;
use crate::operation::{Needs, Operation};
use crate::summaries::mail_view;
use crate::views::{
    GroupView, MailAccount, MessageMail, MessageRow, Messages, UnreadMessages, UnreadOfSpace,
};

/// A list shows so many messages at most, the newest; it says how many there are besides.
const MOST: u32 = 10_000;

/// The messages of an eSpace, the newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListMessages {
    /// Which eSpace.
    pub space: SpaceId,
}

/// The messages of all eSpaces that the person may enter, the newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListAllMessages {}

/// How many messages the person has yet to read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CountUnreadMessages {}

/// Marks messages as read, or as still to be read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MarkMessages {
    /// Which.
    pub messages: Vec<MessageId>,
    /// Whether they are read.
    pub read: bool,
}

/// Marks everything as read, in one eSpace or in all, and answers what that was, so that it can be
/// undone.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MarkAllMessagesRead {
    /// Which eSpace; none for all that the person may enter.
    pub of: Option<SpaceId>,
}

/// The messages of an eSpace, to save.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ExportMessages {
    /// Which eSpace.
    pub space: SpaceId,
    /// In which language the table's words are.
    pub language: Language,
}

/// The messages of all eSpaces that the person may enter, to save.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ExportAllMessages {
    /// In which language the table's words are.
    pub language: Language,
}

/// Whether messages come to the person by mail, and how the last mail fared.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadMessageMail {}

/// Changes which messages come to the person by mail.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeMessageMail {
    /// Which.
    pub wish: MailWish,
}

impl Operation for ListMessages {
    const NAME: &'static str = "list-messages";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = Messages;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Messages, Error> {
        let all = of_space(desk, self.space)?;
        let total = store::messages::count_of_space(desk.tx, self.space)?;
        let groups = super::clients::groups(desk, self.space)?;
        Ok(shown(all, total, groups))
    }
}

impl Operation for ListAllMessages {
    const NAME: &'static str = "list-all-messages";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = Messages;

    fn run(self, desk: &mut Desk<'_>) -> Result<Messages, Error> {
        let all = of_person(desk)?;
        let (person, ssn) = (desk.person()?.id, desk.session()?.ssn().clone());
        let total = store::messages::count_of_person(desk.tx, person, &ssn)?;
        Ok(shown(all, total, Vec::new()))
    }
}

impl Operation for CountUnreadMessages {
    const NAME: &'static str = "count-unread-messages";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = UnreadMessages;

    fn run(self, desk: &mut Desk<'_>) -> Result<UnreadMessages, Error> {
        unread(desk)
    }
}

impl Operation for MarkMessages {
    const NAME: &'static str = "mark-messages";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = UnreadMessages;

    fn run(self, desk: &mut Desk<'_>) -> Result<UnreadMessages, Error> {
        let (person, ssn) = (desk.person()?.id, desk.session()?.ssn().clone());
        let read_at = self.read.then_some(desk.now);
        for message in self.messages {
            let space = store::messages::space_open_to(desk.tx, message, person, &ssn)?
                .ok_or(Refusal::NotFound)?;
            store::messages::mark(desk.tx, message, space, person, read_at, desk.now)?;
        }
        unread(desk)
    }
}

impl Operation for MarkAllMessagesRead {
    const NAME: &'static str = "mark-all-messages-read";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = Vec<MessageId>;

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<MessageId>, Error> {
        let (person, ssn) = (desk.person()?.id, desk.session()?.ssn().clone());
        if let Some(space) = self.of
            && !store::messages::is_open_to(desk.tx, space, person, &ssn)?
        {
            return Err(Refusal::NotFound.into());
        }
        let all = store::messages::unread_ids(desk.tx, person, &ssn, self.of)?;
        for (message, space) in &all {
            store::messages::mark(desk.tx, *message, *space, person, Some(desk.now), desk.now)?;
        }
        Ok(all.into_iter().map(|(message, _)| message).collect())
    }
}

impl Operation for ExportMessages {
    const NAME: &'static str = "export-messages";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = ExportedTable;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ExportedTable, Error> {
        let name = desk.space()?.name();
        let all = of_space(desk, self.space)?;
        Ok(table(desk, self.language, &name, &all))
    }
}

impl Operation for ExportAllMessages {
    const NAME: &'static str = "export-all-messages";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = ExportedTable;

    fn run(self, desk: &mut Desk<'_>) -> Result<ExportedTable, Error> {
        let name = desk.person()?.name();
        let all = of_person(desk)?;
        Ok(table(desk, self.language, &name, &all))
    }
}

impl Operation for ReadMessageMail {
    const NAME: &'static str = "read-message-mail";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = MessageMail;

    fn run(self, desk: &mut Desk<'_>) -> Result<MessageMail, Error> {
        message_mail(desk)
    }
}

impl Operation for ChangeMessageMail {
    const NAME: &'static str = "change-message-mail";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = MessageMail;

    fn run(self, desk: &mut Desk<'_>) -> Result<MessageMail, Error> {
        let person = desk.person()?.clone();
        store::mail_wishes::put(desk.tx, person.id, self.wish, desk.now)?;
        if self.wish == MailWish::None {
            store::outbox::withdraw(desk.tx, person.id)?;
        }
        let about = details([("name", person.name())]);
        let what = match self.wish {
            MailWish::None => "message-mail-declined",
            MailWish::Important | MailWish::All => "message-mail-wanted",
        };
        desk.record_for_office(what, about)?;
        message_mail(desk)
    }
}

/// A private eSpace has no messages.
fn of_space(desk: &mut Desk<'_>, space: SpaceId) -> Result<Vec<Message>, Error> {
    if desk.space()?.kind == SpaceKind::Private {
        return Ok(Vec::new());
    }
    let person = desk.person()?.id;
    Ok(store::messages::of_space(desk.tx, space, person, MOST)?)
}

fn of_person(desk: &mut Desk<'_>) -> Result<Vec<Message>, Error> {
    let (person, ssn) = (desk.person()?.id, desk.session()?.ssn().clone());
    Ok(store::messages::of_person(desk.tx, person, &ssn, MOST)?)
}

fn shown(all: Vec<Message>, total: u32, groups: Vec<GroupView>) -> Messages {
    let rows: Vec<MessageRow> = all
        .into_iter()
        .map(|message| MessageRow {
            place: place(&message),
            message: message.id,
            space: message.space,
            space_code: message.space_code,
            kind: message.kind,
            origin: message.origin,
            who: message.who,
            subject: message.subject,
            facts: message.facts,
            group: message.group,
            at: message.at,
            unread: message.unread,
        })
        .collect();
    let left_out = total.saturating_sub(u32::try_from(rows.len()).unwrap_or(u32::MAX));
    Messages { rows, left_out, groups }
}

fn unread(desk: &mut Desk<'_>) -> Result<UnreadMessages, Error> {
    let (person, ssn) = (desk.person()?.id, desk.session()?.ssn().clone());
    let spaces: Vec<UnreadOfSpace> = store::messages::unread(desk.tx, person, &ssn)?
        .into_iter()
        .map(|(space, count)| UnreadOfSpace { space, count })
        .collect();
    Ok(UnreadMessages { total: spaces.iter().map(|of| of.count).sum(), spaces })
}

fn message_mail(desk: &mut Desk<'_>) -> Result<MessageMail, Error> {
    let person = desk.person()?.id;
    let wish = store::mail_wishes::of_person(desk.tx, person)?;
    let last = store::outbox::of_person(desk.tx, person)?.map(mail_view).transpose()?.flatten();
    Ok(MessageMail {
        wish: wish.map(|wish| wish.wish).unwrap_or_default(),
        account: store::settings::get::<MailAccount>(desk.tx, MAIL_SETTING)?.is_some(),
        last,
    })
}

fn table(desk: &Desk<'_>, language: Language, name: &str, all: &[Message]) -> ExportedTable {
    let word = |id: &str| i18n::text(language, id, &args![]);
    let columns = [
        ("documents-messages-at", 20),
        ("documents-messages-space", 34),
        ("documents-messages-text", 90),
        ("documents-messages-who", 26),
        ("documents-messages-state", 14),
    ];
    let columns =
        columns.into_iter().map(|(id, width)| Column { heading: word(id), width }).collect();
    let rows = all
        .iter()
        .map(|message| {
            let who = if message.who.is_empty() {
                word("history-by-the-office")
            } else {
                message.who.clone()
            };
            let state = if message.unread { "messages-unread" } else { "messages-read" };
            vec![
                Cell::Instant(message.at),
                Cell::from(place(message)),
                Cell::from(sentence(language, message.kind, &message.facts)),
                Cell::from(who),
                Cell::from(word(state)),
            ]
        })
        .collect();
    let title = i18n::text(language, "documents-messages-title", &args!["name" => name.to_owned()]);
    let today = desk.today();
    let file_name = file_name(&title, today);
    ExportedTable { table: Table { title, made_on: today, columns, rows }, file_name }
}
