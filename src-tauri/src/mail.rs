//! The worker that delivers what is due, warns about what is ending, and tells what is new.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use office::{Carrier, Delivery, GivenUp, Letter, SmtpCarrier};
use rules::{InvitationId, Refusal};
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

use crate::keyring::SystemKeyring;
use crate::premises::Premises;
use crate::state::{Shell, shell};
use crate::{mail_password, words};

/// How long the worker sleeps if nobody wakes it.
const NAP: Duration = Duration::from_secs(30);
/// How often it looks for what is ending.
const ROUND: Duration = Duration::from_secs(15 * 60);

/// Wakes the worker.
#[derive(Default)]
pub(crate) struct Post {
    letters: Mutex<bool>,
    bell: Condvar,
    moved: AtomicBool,
}

impl Post {
    /// There may be something to deliver.
    pub(crate) fn look(&self) {
        *self.letters.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_one();
    }

    /// Another office is open: what ends in it is looked for at once.
    pub(crate) fn look_around(&self) {
        self.moved.store(true, Ordering::Release);
        self.look();
    }

    fn another_office(&self) -> bool {
        self.moved.swap(false, Ordering::AcqRel)
    }

    fn sleep(&self) {
        let letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut letters, _) = self
            .bell
            .wait_timeout_while(letters, NAP, |waiting| !*waiting)
            .unwrap_or_else(PoisonError::into_inner);
        *letters = false;
    }
}

/// What the screens are told when a message went out or did not.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MailNews {
    /// The invitation it belongs to.
    pub invitation: InvitationId,
}

/// Begins to deliver and to warn, until the application ends.
pub(crate) fn begin(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        let shell = shell(&app);
        words::listen_to_clicks(&app);
        let mut last_round: Option<Instant> = None;
        loop {
            if last_round.is_none_or(|last| last.elapsed() >= ROUND) || shell.post.another_office()
            {
                warn(&app, &shell);
                last_round = Some(Instant::now());
            }
            write_digests(&shell);
            deliver(&app, &shell);
            tell_of_messages(&app, &shell);
            shell.post.sleep();
        }
    });
}

/// Carries nothing: every message keeps waiting here, or fails, for the same reason.
struct Kept(Refusal);

impl Carrier for Kept {
    fn carry(&self, _: &Letter) -> Result<(), Refusal> {
        Err(self.0.clone())
    }
}

fn deliver(app: &AppHandle, shell: &Shell) {
    let (premises, kind) = {
        let known = shell.known();
        let Ok(premises) = known.premises.clone() else { return };
        (premises, known.kind)
    };
    let delivered = (|| -> Result<Delivery, office::Error> {
        let Some(account) = premises.office.mail_account()? else { return Ok(Delivery::default()) };
        if !premises.office.mail_is_due()? {
            return Ok(Delivery::default());
        }
        let carrier = mail_password::read(&SystemKeyring, kind, &account).and_then(|password| {
            SmtpCarrier::new(&account, password.as_ref(), SmtpCarrier::PATIENCE)
        });
        match carrier {
            Ok(carrier) => premises.office.deliver_due(&carrier),
            Err(refusal) => premises.office.deliver_due(&Kept(refusal)),
        }
    })();
    match delivered {
        Ok(delivery) => {
            for invitation in delivery.sent.into_iter().chain(delivery.failed) {
                if let Err(error) = app.emit("mail", MailNews { invitation }) {
                    tracing::warn!(%error, "the screens were not told of a message");
                }
            }
            tell_of_unsent_mail(app, shell, &premises, &delivery.given_up);
        }
        Err(error) => tracing::warn!(%error, "the outbox could not be delivered"),
    }
}

/// Tells whoever is signed in which messages will not go out by themselves, also behind the lock.
/// Whoever is not told finds them in the list of users.
fn tell_of_unsent_mail(
    app: &AppHandle,
    shell: &Shell,
    premises: &Arc<Premises>,
    given_up: &[GivenUp],
) {
    if given_up.is_empty() {
        return;
    }
    let (present, settings) = {
        let known = shell.known();
        // Another office may have been opened while a message was on its way.
        let open = known.premises.as_ref().is_ok_and(|open| Arc::ptr_eq(open, premises));
        let Some(present) = known.present.clone().filter(|_| open) else { return };
        (present, known.device.settings.clone())
    };
    if !settings.notifications {
        return;
    }
    match premises.office.unsent_to_tell(&present.session, given_up) {
        Ok(None) => {}
        Ok(Some(unsent)) => {
            let with_names = settings.notifications_name(present.locked);
            words::tell_of_unsent_mail(app, &unsent, with_names);
        }
        Err(error) => tracing::warn!(%error, "nobody was told of messages that did not go out"),
    }
}

fn warn(app: &AppHandle, shell: &Shell) {
    let Ok(premises) = shell.known().premises.clone() else { return };
    if let Err(error) = premises.office.warn_about_ending_invitations() {
        tracing::warn!(%error, "the ending invitations could not be looked up");
    }
    match premises.office.tell_of_endings() {
        Ok(0) => {}
        Ok(_) => screens_read_again(app),
        Err(error) => tracing::warn!(%error, "what is ending could not be looked up"),
    }
}

fn write_digests(shell: &Shell) {
    let Ok(premises) = shell.known().premises.clone() else { return };
    if let Err(error) = premises.office.write_digests() {
        tracing::warn!(%error, "the mail of the day could not be written");
    }
}

/// Tells whoever is signed in what is new, also behind the lock. It counts as shown even where they
/// want no notifications: whoever wants them again is not told of what is old by then.
fn tell_of_messages(app: &AppHandle, shell: &Shell) {
    let (premises, present, settings) = {
        let known = shell.known();
        let (Ok(premises), Some(present)) = (known.premises.clone(), known.present.clone()) else {
            return;
        };
        (premises, present, known.device.settings.clone())
    };
    if !present.registered {
        return;
    }
    match premises.office.take_fresh_messages(&present.session) {
        Ok(None) => {}
        Ok(Some(fresh)) => {
            screens_read_again(app);
            if settings.notifications {
                let with_names = settings.notifications_name(present.locked);
                words::tell_of_messages(app, &fresh, with_names);
            }
        }
        Err(error) => tracing::warn!(%error, "new messages could not be looked up"),
    }
}

/// What the screens show of messages is old.
fn screens_read_again(app: &AppHandle) {
    if let Err(error) = app.emit("messages", ()) {
        tracing::warn!(%error, "the screens were not told of messages");
    }
}
