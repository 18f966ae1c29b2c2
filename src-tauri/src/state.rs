//! What the running application knows: the open office, the session, the device.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use office::{OfficeKind, Session};
use rules::{Language, Refusal};
use serde::Serialize;
use store::Follower;
use tauri::{AppHandle, Emitter, Manager};
use ts_rs::TS;

use crate::activity::Moment;
use crate::device::{Device, DeviceSettings};
use crate::failure::Failure;
use crate::places::Places;
use crate::premises::{Folder, Premises};
use crate::session::{Present, SessionState, Source};
use crate::{activity, mail, words};

/// How long to wait for those who still use an office that is closed; a mail server takes longest.
const LEAVING: Duration = Duration::from_secs(90);

/// Whether the office is open.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub(crate) enum OfficeState {
    /// It is.
    Ready,
    /// It is not.
    Closed {
        /// Why.
        refusal: Refusal,
    },
}

/// Everything a screen needs to know to begin.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Status {
    /// Whether the office is open.
    pub office: OfficeState,
    /// Whether it is the practice office.
    pub practice: bool,
    /// Who is signed in.
    pub session: SessionState,
    /// The language to speak now.
    pub language: Language,
    /// The system's language, or French.
    pub system_language: Language,
    /// This version of the application.
    pub version: String,
    /// Preferences of this computer.
    pub device: DeviceSettings,
    /// Whether to offer printing the recovery key.
    pub recovery_offered: bool,
}

pub(crate) struct Known {
    pub(crate) kind: OfficeKind,
    pub(crate) premises: Result<Arc<Premises>, Refusal>,
    pub(crate) present: Option<Present>,
    pub(crate) device: Device,
    pub(crate) active_at: Moment,
}

/// What the running application knows.
pub(crate) struct Shell {
    pub(crate) places: Places,
    pub(crate) started_at: Instant,
    inner: Mutex<Known>,
    begun: Mutex<bool>,
    beginning: Condvar,
    pub(crate) post: mail::Post,
}

impl Shell {
    pub(crate) fn new(places: Places) -> Self {
        let device = Device::read(&places.settings);
        let known = Known {
            kind: OfficeKind::Real,
            premises: Err(Refusal::DataMissing),
            present: None,
            device,
            active_at: Moment::now(),
        };
        Self {
            places,
            started_at: Instant::now(),
            inner: Mutex::new(known),
            begun: Mutex::new(false),
            beginning: Condvar::new(),
            post: mail::Post::default(),
        }
    }

    /// Waits until the office was opened for the first time, or could not be.
    pub(crate) fn wait_until_begun(&self) {
        let begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        drop(
            self.beginning
                .wait_while(begun, |begun| !*begun)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    fn has_begun(&self) {
        *self.begun.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.beginning.notify_all();
    }

    /// What is known, for a moment; never held while the office, the keyring or a person is asked.
    pub(crate) fn known(&self) -> MutexGuard<'_, Known> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn folder(&self, kind: OfficeKind) -> Folder {
        Folder::new(self.places.office(kind), kind)
    }

    /// The open office.
    ///
    /// # Errors
    /// The refusal for which it is closed.
    pub(crate) fn premises(&self) -> Result<Arc<Premises>, Failure> {
        self.known().premises.clone().map_err(Failure::from)
    }

    /// The session, if someone is signed in and the application is not locked.
    pub(crate) fn session(&self) -> Option<Arc<Session>> {
        self.known()
            .present
            .as_ref()
            .filter(|present| !present.locked)
            .map(|present| present.session.clone())
    }

    /// Does one thing through the office as whoever is signed in.
    ///
    /// # Errors
    /// As [`office::Office::perform`].
    pub(crate) fn perform<O: office::Operation>(&self, operation: O) -> Result<O::Output, Failure> {
        self.perform_followed(operation, &mut Follower::default())
    }

    /// As [`Shell::perform`], for long work.
    ///
    /// # Errors
    /// As [`office::Office::perform_followed`].
    pub(crate) fn perform_followed<O: office::Operation>(
        &self,
        operation: O,
        follower: &mut Follower,
    ) -> Result<O::Output, Failure> {
        let premises = self.premises()?;
        let session = self.session();
        let output = premises.office.perform_followed(session.as_deref(), operation, follower)?;
        if O::CHANGES {
            self.post.look();
        }
        Ok(output)
    }

    /// Does what a screen asks for by name, as whoever is signed in.
    ///
    /// # Errors
    /// As [`office::perform_by_name`].
    pub(crate) fn perform_by_name(
        &self,
        name: &str,
        input: serde_json::Value,
        follower: &mut Follower,
    ) -> Result<Box<serde_json::value::RawValue>, Failure> {
        let premises = self.premises()?;
        let session = self.session();
        let (office, session) = (&premises.office, session.as_deref());
        let answer = office::perform_by_name(office, session, name, input, follower)?;
        if name == <office::operations::Register as office::Operation>::NAME
            && let Some(present) = &mut self.known().present
        {
            present.registered = true;
        }
        self.post.look();
        Ok(answer)
    }

    /// Opens an office in place of the one that is open, and signs out.
    pub(crate) fn open(&self, kind: OfficeKind) -> Result<(), Failure> {
        self.close();
        let opened = self.folder(kind).open();
        self.settle(kind, opened)
    }

    /// Closes the office and signs out.
    pub(crate) fn close(&self) {
        let mut known = self.known();
        known.present = None;
        known.premises = Err(Refusal::DataMissing);
    }

    /// Closes the office, signs out, and waits until nobody uses its files any more, such as the
    /// worker that is just delivering a message: whoever closes them last tidies up beside them,
    /// and must not find other files there under the same names.
    ///
    /// # Errors
    /// A fault if that takes too long; the office is closed all the same.
    pub(crate) fn vacate(&self) -> Result<(), office::Error> {
        let leaving = self.known().premises.as_ref().ok().map(Arc::downgrade);
        self.close();
        let begun = Instant::now();
        while leaving.as_ref().is_some_and(|premises| premises.strong_count() > 0) {
            if begun.elapsed() > LEAVING {
                return Err(office::Fault::new("closing the office", "it is still in use").into());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    /// Takes what came of opening an office: it is open, or closed for a reason a person can read.
    pub(crate) fn settle(
        &self,
        kind: OfficeKind,
        opened: Result<Premises, office::Error>,
    ) -> Result<(), Failure> {
        let (premises, failure) = match opened {
            Ok(premises) => (Ok(Arc::new(premises)), None),
            Err(office::Error::Refused(refusal)) => (Err(refusal), None),
            // The data is there: nothing may look as if it could be begun anew.
            Err(office::Error::Broken(fault)) => {
                (Err(Refusal::DataUnreadable), Some(Failure::fault(&fault)))
            }
        };
        let mut known = self.known();
        known.kind = kind;
        known.premises = premises;
        drop(known);
        self.post.look_around();
        failure.map_or(Ok(()), Err)
    }

    /// Changes what this computer remembers.
    pub(crate) fn change_device(&self, change: impl FnOnce(&mut Device)) -> Result<(), Failure> {
        let mut known = self.known();
        let mut device = known.device.clone();
        change(&mut device);
        device.write(&self.places.settings)?;
        known.device = device;
        Ok(())
    }

    /// The language to speak: the signed-in person's, else this computer's, else the system's.
    pub(crate) fn language(&self) -> Language {
        // A locked application still speaks the language of whoever locked it.
        let session = self.known().present.as_ref().map(|present| present.session.clone());
        let premises = self.known().premises.clone().ok();
        let persons = session.zip(premises).and_then(|(session, premises)| {
            premises
                .office
                .perform(Some(&session), office::operations::WhoAmI {})
                .ok()
                .map(|me| me.language)
        });
        persons.or(self.known().device.settings.language).unwrap_or_else(i18n::system_language)
    }

    pub(crate) fn session_state(&self) -> SessionState {
        let known = self.known();
        let Some(present) = &known.present else { return SessionState::SignedOut };
        let session = &present.session;
        if present.locked {
            // A kept passphrase spares typing it at the door, where nobody is signed in yet; it
            // would open the lock to whoever finds the desk empty.
            let kept = matches!(present.source, Source::Practice(_));
            let holder = session.certificate().holder().to_owned();
            return SessionState::Locked {
                holder,
                ssn: session.ssn().clone(),
                passphrase_kept: kept,
            };
        }
        if present.registered {
            SessionState::SignedIn { ssn: session.ssn().clone() }
        } else {
            SessionState::Unregistered {
                certificate: identity::CertificateView::of(session.certificate()),
            }
        }
    }

    pub(crate) fn status(&self) -> Status {
        let session = self.session_state();
        let language = self.language();
        let known = self.known();
        Status {
            office: match &known.premises {
                Ok(_) => OfficeState::Ready,
                Err(refusal) => OfficeState::Closed { refusal: refusal.clone() },
            },
            practice: known.kind == OfficeKind::Practice,
            session,
            language,
            system_language: i18n::system_language(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            device: known.device.settings.clone(),
            recovery_offered: known.kind == OfficeKind::Real && !known.device.recovery_saved,
        }
    }
}

/// The shell of a running application.
pub(crate) fn shell(app: &AppHandle) -> tauri::State<'_, Shell> {
    app.state::<Shell>()
}

/// Opens the office without keeping the window waiting, then starts what runs beside it.
pub(crate) fn begin(app: &AppHandle, practice: bool) {
    let app = app.clone();
    std::thread::spawn(move || {
        let shell = shell(&app);
        let kind = if practice { OfficeKind::Practice } else { OfficeKind::Real };
        if let Err(failure) = shell.open(kind) {
            tracing::error!(?failure, "the office did not open");
        }
        shell.has_begun();
        tell(&app);
        mail::begin(&app);
        activity::begin(&app);
    });
}

/// Tells the screens how things stand now, and the window what it is called.
pub(crate) fn tell(app: &AppHandle) {
    let status = shell(app).status();
    let kind = if status.practice { OfficeKind::Practice } else { OfficeKind::Real };
    words::title_window(app, status.language, kind);
    if let Err(error) = app.emit("office", status) {
        tracing::warn!(%error, "the screens were not told");
    }
}
