//! The worker that delivers what is due, and warns about what is ending.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use office::{Delivery, Password, SmtpCarrier};
use rules::InvitationId;
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

use crate::keyring::{Secret, text};
use crate::state::{Shell, shell};
use crate::words;

/// How long the worker sleeps if nobody wakes it.
const NAP: Duration = Duration::from_secs(30);
/// How often it looks for invitations that are ending.
const ROUND: Duration = Duration::from_secs(15 * 60);

/// Wakes the worker.
#[derive(Default)]
pub(crate) struct Post {
    letters: Mutex<bool>,
    bell: Condvar,
}

impl Post {
    /// There may be something to deliver.
    pub(crate) fn look(&self) {
        *self.letters.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_one();
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
        let mut last_round: Option<Instant> = None;
        loop {
            deliver(&app, &shell);
            if last_round.is_none_or(|last| last.elapsed() >= ROUND) {
                warn(&app, &shell);
                last_round = Some(Instant::now());
            }
            shell.post.sleep();
        }
    });
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
        let password = text(&Secret::MailPassword(kind))?.map(Password::new);
        let carrier = SmtpCarrier::new(&account, password.as_ref(), SmtpCarrier::PATIENCE)?;
        premises.office.deliver_due(&carrier)
    })();
    match delivered {
        Ok(delivery) => {
            for invitation in delivery.sent.into_iter().chain(delivery.failed) {
                if let Err(error) = app.emit("mail", MailNews { invitation }) {
                    tracing::warn!(%error, "the screens were not told of a message");
                }
            }
            for name in delivery.given_up {
                if shell.known().device.settings.notifications {
                    words::tell_of_failed_mail(app, shell.language(), &name);
                }
            }
        }
        Err(error) => tracing::warn!(%error, "the outbox could not be delivered"),
    }
}

fn warn(app: &AppHandle, shell: &Shell) {
    let Ok(premises) = shell.known().premises.clone() else { return };
    match premises.office.warn_about_ending_invitations() {
        Ok(endings) => {
            let wanted = shell.known().device.settings.notifications;
            let language = shell.language();
            for ending in endings.iter().filter(|_| wanted) {
                words::tell_of_ending(app, language, ending);
            }
        }
        Err(error) => tracing::warn!(%error, "the ending invitations could not be looked up"),
    }
}
