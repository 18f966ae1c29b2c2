//! The messages of invitations (requirements M-4).

use rules::{InvitationId, Refusal, Right, SpaceId, may_be_withdrawn};
use serde::{Deserialize, Serialize};
use store::invitations::Invitation;
use store::outbox::Mail;
use ts_rs::TS;

use super::file_name;
use super::invitations::of_space;
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::letters;
use crate::office::MAIL_SETTING;
use crate::operation::{Needs, Operation};
use crate::summaries::invitation_view;
use crate::views::{InvitationView, MailAccount};

/// Tries at once to send an invitation's message that waits or has failed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RetryMail {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
}

/// An invitation's message, to be saved as a file or opened in the person's own mail program.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WriteMail {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
}

/// Notes that the person took an invitation's message out of the office themselves.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HandOverMail {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
}

/// A message ready to go out by hand.
#[derive(Debug, Clone)]
pub struct MailMessage {
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// The whole of it as an `.eml` file (RFC 5322), marked as unsent.
    pub eml: Vec<u8>,
    /// A file name without its ending.
    pub file_name: String,
}

impl Operation for RetryMail {
    const NAME: &'static str = "retry-mail";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = true;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let (invitation, mail) = current_mail(desk, self.space, self.invitation)?;
        if store::settings::get::<MailAccount>(desk.tx, MAIL_SETTING)?.is_none() {
            return Err(Refusal::MailNotSetUp.into());
        }
        if !store::outbox::retry(desk.tx, mail.id, desk.now)? {
            return Err(Refusal::MailNotWaiting.into());
        }
        let name = format!("{} {}", invitation.first_name, invitation.last_name);
        desk.record(self.space, "invitation-mail-retried", details([("name", name)]))?;
        invitation_view(desk, &invitation)
    }
}

impl Operation for WriteMail {
    const NAME: &'static str = "write-mail";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = false;
    type Output = MailMessage;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MailMessage, Error> {
        let (invitation, mail) = current_mail(desk, self.space, self.invitation)?;
        let eml =
            letters::draft(&mail.to, &mail.subject, &mail.body, &mail.id.to_string(), desk.now)?;
        let name = format!("{} {}", invitation.first_name, invitation.last_name);
        Ok(MailMessage {
            to: mail.to,
            subject: mail.subject,
            body: mail.body,
            eml,
            file_name: file_name(&name, desk.today()),
        })
    }
}

impl Operation for HandOverMail {
    const NAME: &'static str = "hand-over-mail";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = true;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let (invitation, mail) = current_mail(desk, self.space, self.invitation)?;
        if store::outbox::handed_over(desk.tx, mail.id, desk.now)? {
            let name = format!("{} {}", invitation.first_name, invitation.last_name);
            desk.record(self.space, "invitation-mail-handed-over", details([("name", name)]))?;
        }
        invitation_view(desk, &invitation)
    }
}

/// The message of an invitation that can still be answered.
fn current_mail(
    desk: &mut Desk<'_>,
    space: SpaceId,
    invitation: InvitationId,
) -> Result<(Invitation, Mail), Error> {
    let invitation = of_space(desk, space, invitation)?;
    may_be_withdrawn(invitation.state, invitation.expires_on, desk.now)?;
    let mail = store::outbox::of_invitation(desk.tx, invitation.id)?.ok_or(Refusal::NotFound)?;
    Ok((invitation, mail))
}
