//! What operations answer about messages.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rules::{
    GroupId, MailWish, MessageId, MessageKind, MessageOrigin, MessageSubject, SpaceCode, SpaceId,
};
use serde::Serialize;
use ts_rs::TS;

use super::{GroupView, MailView};

/// A list of messages, the newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Messages {
    /// The messages.
    pub rows: Vec<MessageRow>,
    /// How many older ones there are besides.
    pub left_out: u32,
    /// The groups of the eSpace; none for the messages of all eSpaces.
    pub groups: Vec<GroupView>,
}

/// A message in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageRow {
    /// Identifies it.
    pub message: MessageId,
    /// Its eSpace.
    pub space: SpaceId,
    /// The identifier of the eSpace.
    #[ts(type = "string")]
    pub space_code: SpaceCode,
    /// What the eSpace is called.
    pub place: String,
    /// What it says: the Fluent message `messages-<kind>` with its facts.
    pub kind: MessageKind,
    /// Who or what brought it about.
    pub origin: MessageOrigin,
    /// Their name; empty for time itself.
    pub who: String,
    /// What opens with it.
    pub subject: MessageSubject,
    /// Names and values of its sentence.
    pub facts: BTreeMap<String, String>,
    /// In which group of its eSpace the principal is whose mandate it is about.
    pub group: Option<GroupId>,
    /// When it was told.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Whether the person has yet to read it.
    pub unread: bool,
}

/// What a person has yet to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnreadMessages {
    /// In all eSpaces that they may enter.
    pub total: u32,
    /// In each of them that has any.
    pub spaces: Vec<UnreadOfSpace>,
}

/// What a person has yet to read in one eSpace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnreadOfSpace {
    /// Which eSpace.
    pub space: SpaceId,
    /// How many messages.
    pub count: u32,
}

/// Whether messages come to a person by mail.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MessageMail {
    /// Which ones the person wants.
    pub wish: MailWish,
    /// Whether the office has a mail account at all.
    pub account: bool,
    /// How the last mail fared.
    pub last: Option<MailView>,
}
