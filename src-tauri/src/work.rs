//! Long work that a screen follows and may stop.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use store::Follower;
use tauri::{AppHandle, Emitter, Manager};
use ts_rs::TS;

use crate::failure::Failure;
use crate::state::Shell;

/// How often a screen is told how far the work is. What is over sooner is not worth a word.
const TELLING: Duration = Duration::from_millis(100);

/// The work that is being followed, by the word that the screen has for it, and how each is stopped.
#[derive(Default)]
pub(crate) struct Works(Mutex<HashMap<String, Arc<AtomicBool>>>);

/// How far work is.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Progress {
    /// Which work.
    work: String,
    /// How much is done: rows, entries, letters or bytes.
    #[ts(type = "number")]
    done: u64,
    /// Of how much.
    #[ts(type = "number")]
    total: u64,
}

/// Work that a screen follows.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct WhichWork {
    /// Any word that no other work has.
    work: String,
}

impl Works {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Does work that a screen follows under a word of its own, or that nobody follows.
pub(crate) fn followed<T>(
    app: &AppHandle,
    work: Option<String>,
    body: impl FnOnce(&mut Follower) -> T,
) -> T {
    let Some(work) = work else { return body(&mut Follower::default()) };
    let stop = Arc::new(AtomicBool::new(false));
    app.state::<Works>().all().insert(work.clone(), stop.clone());
    let (teller, name, mut told) = (app.clone(), work.clone(), Instant::now());
    let mut follower = Follower::new(stop, move |done, total| {
        if told.elapsed() < TELLING {
            return;
        }
        told = Instant::now();
        let news = Progress { work: name.clone(), done, total };
        if let Err(error) = teller.emit("work", news) {
            tracing::warn!(%error, "the screen was not told how far its work is");
        }
    });
    let outcome = body(&mut follower);
    app.state::<Works>().all().remove(&work);
    outcome
}

/// Stops work, if it is not over already.
pub(crate) fn stop(app: &AppHandle, _: &Shell, which: WhichWork) -> Result<(), Failure> {
    if let Some(stop) = app.state::<Works>().all().get(&which.work) {
        stop.store(true, Ordering::Release);
    }
    Ok(())
}
