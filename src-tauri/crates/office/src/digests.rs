//! What reaches a person outside the screens: one mail a day with what is new (where they want it),
//! and what the system may show. Nothing is sent or shown twice, also after a restart.

use chrono::TimeDelta;
use i18n::args;
use rules::{
    Language, MAIL_DAYS, MailId, MessageId, Right, SpaceId, day_in_luxembourg, digest_is_due,
};
use store::outbox::{About, Mail};

use crate::error::Error;
use crate::news::{place, sentence};
use crate::office::{MAIL_SETTING, Office};
use crate::outbox::GivenUp;
use crate::session::Session;
use crate::views::MailAccount;

/// A mail tells so many messages; of the others it says how many there are.
const MOST_LINES: usize = 20;

/// What is new to a person, for the system to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// How many messages are new.
    pub count: u32,
    /// In which language the person reads.
    pub language: Language,
    /// The newest ones.
    pub newest: Vec<FreshMessage>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreshMessage {
    /// Identifies it.
    pub message: MessageId,
    /// Its eSpace.
    pub space: SpaceId,
    /// What the eSpace is called.
    pub place: String,
    /// What it says, in the person's language.
    pub text: String,
}

/// Messages of invitations that did not go out, for the system to show to whoever may invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// In which language the person reads.
    pub language: Language,
    /// The addresses that were not reached, one for each message.
    pub addresses: Vec<String>,
}

impl Office {
    /// Writes the mail of the day for everybody who wants one and has something to read; the outbox
    /// delivers it. Without a mail account nothing is written, and nothing counts as sent. Answers how
    /// many were written.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn write_digests(&self) -> Result<usize, Error> {
        let now = self.now();
        {
            let mut tx = self.database().read()?;
            let account: Option<MailAccount> = store::settings::get(&mut *tx, MAIL_SETTING)?;
            let due = |wish: &store::mail_wishes::Wish| digest_is_due(wish.last_on, now);
            if account.is_none() || !store::mail_wishes::all(&mut *tx)?.iter().any(due) {
                return Ok(0);
            }
        }
        let today = day_in_luxembourg(now);
        let mut tx = self.database().change()?;
        if store::settings::get::<MailAccount>(&mut *tx, MAIL_SETTING)?.is_none() {
            return Ok(0);
        }
        let mut written = 0;
        for wish in store::mail_wishes::all(&mut *tx)? {
            if !digest_is_due(wish.last_on, now) {
                continue;
            }
            let since = wish.since.max(now - TimeDelta::days(MAIL_DAYS));
            let new = store::messages::unmailed(&mut *tx, wish.person, since)?;
            let wanted: Vec<_> =
                new.iter().filter(|message| wish.wish.wants(message.origin)).collect();
            if wanted.is_empty() || !store::mail_wishes::written(&mut *tx, wish.person, today)? {
                continue;
            }
            let Some(person) = store::persons::get(&mut *tx, wish.person)? else { continue };
            let language = person.language;
            let lines = wanted.iter().take(MOST_LINES).map(|message| {
                let values = args![
                    "space" => place(message),
                    "text" => sentence(language, message.kind, &message.facts),
                ];
                i18n::text(language, "mail-messages-line", &values)
            });
            let lines = lines.collect::<Vec<_>>().join("\n");
            let values = args![
                "name" => person.name(),
                "count" => wanted.len(),
                "lines" => lines,
                "more" => wanted.len().saturating_sub(MOST_LINES),
            ];
            let id: MailId = self.new_id(now)?;
            let mail = Mail {
                id,
                about: About::Messages(person.id),
                language,
                to: person.email.to_string(),
                subject: i18n::text(language, "mail-messages-subject", &values),
                body: i18n::text(language, "mail-messages-body", &values),
                state: "waiting".to_owned(),
                attempts: 0,
                next_at: Some(now),
                sent_at: None,
                problem: None,
            };
            store::outbox::add(&mut *tx, &mail, now)?;
            store::messages::mailed(&mut *tx, person.id, now)?;
            written += 1;
        }
        tx.commit()?;
        Ok(written)
    }

    /// Takes what is new to whoever is signed in and was not shown by the system yet; it counts as
    /// shown from then on. Nothing comes for a certificate that opens none of their eSpaces.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn take_fresh_messages(&self, session: &Session) -> Result<Option<Fresh>, Error> {
        /// More than these are told by their number.
        const MOST: u32 = 3;
        let now = self.now();
        let (person, count) = {
            let mut tx = self.database().read()?;
            let Some(person) = store::persons::by_certificate(&mut *tx, &session.ssn)? else {
                return Ok(None);
            };
            let (count, _) = store::messages::unshown(&mut *tx, person.id, &session.ssn, 1)?;
            (person, count)
        };
        if count == 0 {
            return Ok(None);
        }
        let mut tx = self.database().change()?;
        let (count, newest) = store::messages::unshown(&mut *tx, person.id, &session.ssn, MOST)?;
        store::messages::shown(&mut *tx, person.id, &session.ssn, now)?;
        tx.commit()?;
        let language = person.language;
        let newest = newest
            .iter()
            .map(|message| FreshMessage {
                message: message.id,
                space: message.space,
                place: place(message),
                text: sentence(language, message.kind, &message.facts),
            })
            .collect();
        Ok((count > 0).then_some(Fresh { count, language, newest }))
    }

    /// Which of the messages that were given up whoever is signed in is told of: those of the eSpaces
    /// in which they may invite now, with the certificate that they use now (requirements X-1, M-8).
    ///
    /// # Errors
    /// A fault of the store.
    pub fn unsent_to_tell(
        &self,
        session: &Session,
        given_up: &[GivenUp],
    ) -> Result<Option<Unsent>, Error> {
        let mut tx = self.database().read()?;
        let Some(person) = store::persons::by_certificate(&mut *tx, &session.ssn)? else {
            return Ok(None);
        };
        let mut addresses = Vec::new();
        for message in given_up {
            if self.may(&mut *tx, session, Right::Invite, message.space)? {
                addresses.push(message.to.clone());
            }
        }
        Ok((!addresses.is_empty()).then_some(Unsent { language: person.language, addresses }))
    }
}
