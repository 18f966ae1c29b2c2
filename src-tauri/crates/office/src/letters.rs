//! The messages that an office writes, in the language of whoever receives them.

use chrono::{DateTime, Utc};
use i18n::args;
use lettre::Address;
use lettre::message::{Mailbox, Message, header::ContentType};
use rules::{InvitationStatus, Language, MailId, invitation_status};
use store::Transaction;
use store::invitations::Invitation;
use store::outbox::{About, Mail};

use crate::error::{Error, Fault};
use crate::views::MailAccount;

/// Which message about an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// It was sent.
    Invitation,
    /// It ends soon.
    Reminder,
}

/// The invitee's language if they are known, else the eSpace's, else the inviter's (requirements M-4).
pub(crate) fn language_for(
    tx: &mut dyn Transaction,
    invitation: &Invitation,
) -> Result<Language, Error> {
    if let Some(known) = store::persons::by_certificate(tx, &invitation.ssn)? {
        return Ok(known.language);
    }
    if let Some(company) = store::spaces::get(tx, invitation.space)?.and_then(|space| space.company)
        && let Some(language) = store::companies::get(tx, company)?
            .and_then(|company| company.profile.procedure_language)
    {
        return Ok(language);
    }
    Ok(store::persons::get(tx, invitation.inviter)?
        .map_or(Language::Fr, |inviter| inviter.language))
}

/// Writes a message about an invitation.
pub(crate) fn write(
    id: MailId,
    invitation: &Invitation,
    language: Language,
    occasion: Occasion,
    account: bool,
    now: DateTime<Utc>,
) -> Mail {
    let space = store::spaces::name_of(&invitation.company_name, &invitation.label);
    let days = match invitation_status(invitation.state, invitation.expires_on, now) {
        InvitationStatus::Waiting { days_left } => days_left,
        _ => 0,
    };
    let values = args![
        "space" => space,
        "code" => invitation.code.as_str().to_owned(),
        "ssn" => invitation.ssn.grouped(),
        "expires" => i18n::format_day(language, invitation.expires_on),
        "inviter" => invitation.inviter_name.clone(),
        "days" => days,
    ];
    let (subject, body) = match occasion {
        Occasion::Invitation => ("mail-invitation-subject", "mail-invitation-body"),
        Occasion::Reminder => ("mail-reminder-subject", "mail-reminder-body"),
    };
    Mail {
        id,
        about: About::Invitation(invitation.id),
        language,
        to: invitation.email.clone(),
        subject: i18n::text(language, subject, &values),
        body: i18n::text(language, body, &values),
        state: if account { "waiting" } else { "by-hand" }.to_owned(),
        attempts: 0,
        next_at: account.then_some(now),
        sent_at: None,
        problem: None,
    }
}

/// A message in the form in which it travels (RFC 5322). Without an account it has no sender: the
/// person's own mail program puts that in, and `X-Unsent` lets it open as a draft.
pub(crate) fn travelling(
    account: Option<&MailAccount>,
    to: &str,
    subject: &str,
    body: &str,
    id: &str,
    now: DateTime<Utc>,
) -> Result<Message, Error> {
    let fault = |error: Box<dyn std::error::Error + Send + Sync>| {
        Error::from(Fault::new("writing a message", error))
    };
    let from: Address = match account {
        Some(account) => account.from.parse().map_err(|error| fault(Box::new(error)))?,
        None => {
            Address::new("unsent", "localhost.invalid").map_err(|error| fault(Box::new(error)))?
        }
    };
    let to: Address = to.parse().map_err(|error| fault(Box::new(error)))?;
    Message::builder()
        .from(Mailbox::new(Some("eSpace Desk".to_owned()), from))
        .to(Mailbox::new(None, to))
        .subject(subject)
        .date(now.into())
        .message_id(Some(format!("<{id}@espace-desk.invalid>")))
        .header(ContentType::TEXT_PLAIN)
        .body(body.to_owned())
        .map_err(|error| fault(Box::new(error)))
}

/// A message as an `.eml` file to be opened as a draft.
pub(crate) fn draft(
    to: &str,
    subject: &str,
    body: &str,
    id: &str,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, Error> {
    let message = travelling(None, to, subject, body, id, now)?.formatted();
    let text =
        String::from_utf8(message).map_err(|error| Fault::new("writing a message", error))?;
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let head: Vec<&str> = head.split("\r\n").filter(|line| !line.starts_with("From:")).collect();
    Ok(format!("X-Unsent: 1\r\n{}\r\n\r\n{body}", head.join("\r\n")).into_bytes())
}
