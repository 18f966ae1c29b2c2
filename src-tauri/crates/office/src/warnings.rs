//! What time brings about by itself: invitations that are about to end (requirements M-6).

use chrono::TimeDelta;
use rules::{
    INVITATION_WARNING_DAYS, InvitationId, MessageKind, MessageOrigin, MessageSubject, SpaceId,
    day_in_luxembourg,
};
use store::events::Chain;

use crate::desk::{details, record_by_itself};
use crate::error::Error;
use crate::letters::{self, Occasion};
use crate::news::{Bringer, News, tell};
use crate::office::{MAIL_SETTING, Office};
use crate::views::MailAccount;

/// An invitation that ends soon, for a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingInvitation {
    /// The invitation.
    pub invitation: InvitationId,
    /// Its eSpace.
    pub space: SpaceId,
    /// The eSpace's company.
    pub company: String,
    /// The invitee's name.
    pub invitee: String,
    /// Days left after today.
    pub days_left: u32,
}

impl Office {
    /// Warns once about every invitation that ends within five days: the invitee by mail, if the
    /// invitation itself reached them that way. Answers with those newly warned about.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn warn_about_ending_invitations(&self) -> Result<Vec<EndingInvitation>, Error> {
        let now = self.now();
        let today = day_in_luxembourg(now);
        let until = today + TimeDelta::days(INVITATION_WARNING_DAYS);
        let mut tx = self.database().change()?;
        let account: Option<MailAccount> = store::settings::get(&mut *tx, MAIL_SETTING)?;
        let mut warned = Vec::new();
        let mut news = Vec::new();
        for invitation in store::invitations::to_warn(&mut *tx, today, until)? {
            // One that was sent for five days or less would be warned about as it goes out.
            if invitation.expires_on - day_in_luxembourg(invitation.sent_at)
                <= TimeDelta::days(INVITATION_WARNING_DAYS)
                || !store::invitations::warned(&mut *tx, invitation.id, now)?
            {
                continue;
            }
            let reached = store::outbox::of_invitation(&mut *tx, invitation.id)?
                .is_some_and(|mail| mail.state == "sent");
            if reached {
                let language = letters::language_for(&mut *tx, &invitation)?;
                let id = self.new_id(now)?;
                let mail = letters::write(
                    id,
                    &invitation,
                    language,
                    Occasion::Reminder,
                    account.is_some(),
                    now,
                );
                store::outbox::add(&mut *tx, &mail, now)?;
            }
            let details = details([
                ("name", format!("{} {}", invitation.first_name, invitation.last_name)),
                ("day", invitation.expires_on.to_string()),
            ]);
            let chain = Chain::Space(invitation.space);
            record_by_itself(&mut *tx, chain, "invitation-ending", details, now)?;
            news.push(News {
                space: invitation.space,
                kind: MessageKind::InvitationEnding,
                origin: MessageOrigin::Time,
                subject: MessageSubject::Invitation(invitation.id),
                facts: [
                    ("name", format!("{} {}", invitation.first_name, invitation.last_name)),
                    ("day", invitation.expires_on.to_string()),
                ]
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            });
            let days_left = (invitation.expires_on - today).num_days();
            warned.push(EndingInvitation {
                invitation: invitation.id,
                space: invitation.space,
                company: invitation.company_name,
                invitee: format!("{} {}", invitation.first_name, invitation.last_name),
                days_left: u32::try_from(days_left).unwrap_or(0),
            });
        }
        tell(self, &mut *tx, news, &Bringer::default(), now)?;
        tx.commit()?;
        Ok(warned)
    }
}
