//! What goes out: messages are written in the transaction of the operation that causes them, and
//! delivered afterwards, with retries that survive a restart.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Message, SmtpTransport, Transport};
use rules::{InvitationId, Refusal, SpaceId, day_in_luxembourg};
use store::Transaction;
use store::events::Chain;
use store::outbox::{About, Mail};

use crate::desk::{details, record_by_itself};
use crate::error::{Error, Fault};
use crate::letters::travelling;
use crate::office::{MAIL_SETTING, Office};
use crate::views::{MailAccount, MailSecurity};

/// How long to wait after each failed attempt; after the last one the message has failed. What was
/// due with a message that reached no server waits as long as after a first one.
const WAITS: [TimeDelta; 7] = [
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(15),
    TimeDelta::hours(1),
    TimeDelta::hours(4),
    TimeDelta::hours(12),
    TimeDelta::hours(24),
];

/// A message that is ready to travel.
pub struct Letter {
    message: Message,
}

impl Letter {
    /// The message as it travels (RFC 5322).
    #[must_use]
    pub fn formatted(&self) -> Vec<u8> {
        self.message.formatted()
    }
}

/// Takes messages to their addressees.
pub trait Carrier: Send + Sync {
    /// Takes one message.
    ///
    /// # Errors
    /// One of the `mail-…` refusals, or of the keyring that the password is kept in.
    fn carry(&self, letter: &Letter) -> Result<(), Refusal>;
}

/// A password on its way to a mail server; it never shows itself and is wiped when dropped.
#[derive(Clone, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
pub struct Password(String);

impl Password {
    /// A password.
    #[must_use]
    pub const fn new(password: String) -> Self {
        Self(password)
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Carries messages over SMTP.
pub struct SmtpCarrier {
    transport: SmtpTransport,
}

impl SmtpCarrier {
    /// For how long a mail server may say nothing, usually.
    pub const PATIENCE: Duration = Duration::from_secs(20);

    /// A carrier for an account; a server that says nothing for as long as `patience` has failed.
    ///
    /// # Errors
    /// [`Refusal::MailNotSecure`] if TLS cannot be set up for the host.
    pub fn new(
        account: &MailAccount,
        password: Option<&Password>,
        patience: Duration,
    ) -> Result<Self, Refusal> {
        let tls = || TlsParameters::new(account.host.clone()).map_err(|_| Refusal::MailNotSecure);
        let security = match account.security {
            MailSecurity::Tls => Tls::Wrapper(tls()?),
            MailSecurity::StartTls => Tls::Required(tls()?),
            MailSecurity::None => Tls::None,
        };
        let mut builder = SmtpTransport::builder_dangerous(&account.host)
            .port(account.port)
            .tls(security)
            .timeout(Some(patience));
        if !account.user.is_empty() {
            let password = password.map(|password| password.0.clone()).unwrap_or_default();
            builder = builder.credentials(Credentials::new(account.user.clone(), password));
        }
        Ok(Self { transport: builder.build() })
    }
}

impl Carrier for SmtpCarrier {
    fn carry(&self, letter: &Letter) -> Result<(), Refusal> {
        self.transport.send(&letter.message).map(|_| ()).map_err(|error| explain(&error))
    }
}

fn explain(error: &lettre::transport::smtp::Error) -> Refusal {
    if let Some(status) = error.status() {
        return match u16::from(status) {
            // RFC 4954 §6: authentication required, too weak, refused, or credentials invalid.
            530 | 534 | 535 | 538 => Refusal::MailSignInRefused,
            reply => Refusal::MailRefused { reply: reply.into() },
        };
    }
    if is_timeout(error) {
        Refusal::MailTimeout
    } else if error.is_tls() || is_broken_tls(error) || error.is_client() {
        // A client error here is a server that offers no STARTTLS, or no way to sign in.
        Refusal::MailNotSecure
    } else {
        Refusal::MailUnreachable
    }
}

type Cause = dyn std::error::Error + 'static;

/// A read that runs out of time is reported as `WouldBlock` on Unix and `TimedOut` elsewhere.
fn is_timeout(error: &Cause) -> bool {
    use std::io::ErrorKind;
    of_reading(error)
        .any(|error| matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock))
}

/// The handshake happens with the first read, so what is wrong with a certificate, or with the
/// other side's TLS, is reported as the outcome of reading.
fn is_broken_tls(error: &Cause) -> bool {
    of_reading(error).filter_map(std::io::Error::get_ref).any(|error| error.is::<rustls::Error>())
}

fn of_reading(error: &Cause) -> impl Iterator<Item = &std::io::Error> {
    std::iter::successors(Some(error), |error| error.source())
        .filter_map(|error| error.downcast_ref::<std::io::Error>())
}

/// Whether another attempt may succeed by itself.
const fn worth_another_try(problem: &Refusal) -> bool {
    match problem {
        Refusal::MailUnreachable | Refusal::MailTimeout => true,
        // The password is there again once somebody unlocks the keyring, or types it anew.
        Refusal::KeyringLocked | Refusal::KeyringMissing | Refusal::MailPasswordMissing => true,
        Refusal::MailRefused { reply } => *reply < 500,
        _ => false,
    }
}

/// Whether every other message would fail for the same reason, and take its time to.
const fn server_is_away(problem: &Refusal) -> bool {
    matches!(problem, Refusal::MailUnreachable | Refusal::MailTimeout)
}

/// What came of delivering what was due.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Delivery {
    /// Invitations whose message the server took.
    pub sent: Vec<InvitationId>,
    /// Invitations whose message could not be sent this time.
    pub failed: Vec<InvitationId>,
    /// Messages of invitations that will not be tried again by themselves.
    pub given_up: Vec<GivenUp>,
}

/// The message of an invitation that will not be tried again by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUp {
    /// The eSpace to which it invites.
    pub space: SpaceId,
    /// The invitation.
    pub invitation: InvitationId,
    /// The address that it did not reach; not everybody at the computer may read it
    /// ([`Office::unsent_to_tell`]).
    pub to: String,
}

impl Office {
    /// The mail account, if one is set up.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn mail_account(&self) -> Result<Option<MailAccount>, Error> {
        let mut tx = self.database().read()?;
        account(&mut *tx)
    }

    /// Whether a message waits whose time has come.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn mail_is_due(&self) -> Result<bool, Error> {
        let mut tx = self.database().read()?;
        let now = self.now();
        Ok(store::outbox::is_due(&mut *tx, now, day_in_luxembourg(now))?)
    }

    /// Delivers every message that is due, until the server cannot be reached or the account is
    /// changed. What is left then was not tried: it waits a moment for the server, and is due at once
    /// for another account.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn deliver_due(&self, carrier: &dyn Carrier) -> Result<Delivery, Error> {
        let mut delivery = Delivery::default();
        let mut of_round = None;
        while let Some((mail, account)) = self.take_due(&mut of_round)? {
            let outcome = travelling(
                Some(&account),
                &mail.to,
                &mail.subject,
                &mail.body,
                &mail.id.to_string(),
                self.now(),
            )
            .map(|message| carrier.carry(&Letter { message }))
            .unwrap_or_else(|error| {
                // An address that no mail can be written to will not become one by waiting.
                tracing::warn!(%error, mail = %mail.id, "a message cannot be written");
                Err(Refusal::MailRefused { reply: 501 })
            });
            let problem = outcome.err();
            delivery.given_up.extend(self.note(&mail, problem.as_ref())?);
            // Whoever wants messages by mail finds in their profile how the last one fared.
            if let About::Invitation(invitation) = mail.about {
                let list =
                    if problem.is_none() { &mut delivery.sent } else { &mut delivery.failed };
                list.push(invitation);
            }
            if problem.as_ref().is_some_and(server_is_away) {
                break;
            }
        }
        Ok(delivery)
    }

    /// The next message of a round, which is all for one account.
    fn take_due(
        &self,
        of_round: &mut Option<MailAccount>,
    ) -> Result<Option<(Mail, MailAccount)>, Error> {
        let mut tx = self.database().change()?;
        let Some(account) = account(&mut *tx)? else { return Ok(None) };
        if *of_round.get_or_insert_with(|| account.clone()) != account {
            return Ok(None);
        }
        let now = self.now();
        let mail = store::outbox::take_due(&mut *tx, now, day_in_luxembourg(now))?;
        tx.commit()?;
        Ok(mail.map(|mail| (mail, account)))
    }

    /// Notes and records what came of an attempt, and answers with the invitation's message if that
    /// was the last one.
    fn note(&self, mail: &Mail, problem: Option<&Refusal>) -> Result<Option<GivenUp>, Error> {
        let now = self.now();
        let mut tx = self.database().change()?;
        let (state, next_at) = match problem {
            None => ("sent", None),
            // The invitation ended, or goes out anew, while this message was on its way; or what
            // it tells is not the person's any more, or not wanted.
            Some(_) if !store::outbox::is_wanted(&mut *tx, mail.id, day_in_luxembourg(now))? => {
                ("superseded", None)
            }
            // The account was removed meanwhile; from then on the people send the messages. Nobody
            // sends on by hand what they can read in the application.
            Some(_) if account(&mut *tx)?.is_none() => match mail.about {
                About::Invitation(_) => ("by-hand", None),
                About::Messages(_) => ("superseded", None),
            },
            Some(problem) => {
                match next_attempt(mail.attempts, now).filter(|_| worth_another_try(problem)) {
                    Some(next) => ("waiting", Some(next)),
                    None => ("failed", None),
                }
            }
        };
        let sent_at = problem.is_none().then_some(now);
        if let (About::Messages(person), "superseded") = (mail.about, state) {
            // What is still theirs of it comes with another mail.
            store::outbox::untold(&mut *tx, person, mail.id)?;
        }
        let noted = store::outbox::attempted(&mut *tx, mail.id, state, next_at, sent_at, problem)?;
        if noted {
            record_outcome(&mut *tx, mail, state, problem, now)?;
        }
        if problem.is_some_and(server_is_away) {
            store::outbox::postpone(&mut *tx, now, now + WAITS[0])?;
        }
        let given_up = match mail.about {
            About::Invitation(invitation) if noted && state == "failed" => {
                store::invitations::get(&mut *tx, invitation)?
            }
            _ => None,
        };
        tx.commit()?;
        Ok(given_up.map(|invitation| GivenUp {
            space: invitation.space,
            invitation: invitation.id,
            to: mail.to.clone(),
        }))
    }
}

fn account(tx: &mut dyn Transaction) -> Result<Option<MailAccount>, Error> {
    Ok(store::settings::get(tx, MAIL_SETTING)?)
}

/// Records that a message went out, or that it will not by itself (requirements X-2). An attempt
/// that will be repeated decides nothing yet.
fn record_outcome(
    tx: &mut dyn Transaction,
    mail: &Mail,
    state: &str,
    problem: Option<&Refusal>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let (sent, failed, chain, name) = match mail.about {
        About::Invitation(invitation) => {
            let invitation = store::invitations::get(tx, invitation)?.ok_or(Refusal::NotFound)?;
            let name = format!("{} {}", invitation.first_name, invitation.last_name);
            let chain = Chain::Space(invitation.space);
            ("invitation-mail-sent", "invitation-mail-failed", chain, name)
        }
        About::Messages(person) => {
            let person = store::persons::get(tx, person)?.ok_or(Refusal::NotFound)?;
            ("message-mail-sent", "message-mail-failed", Chain::Office, person.name())
        }
    };
    let what = match state {
        "sent" => sent,
        "failed" => failed,
        _ => return Ok(()),
    };
    let mut details = details([("name", name), ("email", mail.to.clone())]);
    if let Some(problem) = problem {
        details.insert("problem".to_owned(), problem.code().to_owned());
    }
    record_by_itself(tx, chain, what, details, now)
}

fn next_attempt(attempts: u32, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let wait = WAITS.get(usize::try_from(attempts).ok()?.checked_sub(1)?)?;
    Some(now + *wait)
}

/// Sends a test message through an account at once, without the outbox.
///
/// # Errors
/// As [`send_test_message`]; [`Refusal::MailNotSecure`] if TLS cannot be set up for the host.
pub fn try_account(
    account: &MailAccount,
    password: Option<&Password>,
    to: &str,
    language: rules::Language,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let carrier = SmtpCarrier::new(account, password, SmtpCarrier::PATIENCE)?;
    send_test_message(&carrier, account, to, language, now)
}

/// Sends a test message with a carrier of an account.
///
/// # Errors
/// One of the `mail-…` refusals, or `email-invalid`; a fault if the message cannot be written.
pub fn send_test_message(
    carrier: &dyn Carrier,
    account: &MailAccount,
    to: &str,
    language: rules::Language,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let to = rules::Email::parse(to)?;
    let subject = i18n::text(language, "mail-test-subject", &i18n::args![]);
    let body = i18n::text(language, "mail-test-body", &i18n::args![]);
    let id = format!("test-{}", now.timestamp_micros());
    let message = travelling(Some(account), to.as_str(), &subject, &body, &id, now)
        .map_err(|error| Fault::new("writing the test message", error))?;
    Ok(carrier.carry(&Letter { message })?)
}
