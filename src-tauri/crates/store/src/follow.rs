//! Long work that somebody follows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::Problem;

/// Who follows long work: told how far it is, and free to stop it. By default nobody does.
#[derive(Default)]
pub struct Follower {
    tell: Option<Box<dyn FnMut(u64, u64) + Send>>,
    stop: Arc<AtomicBool>,
}

impl Follower {
    /// Somebody who is told how much is done and of how much, and who stops the work by setting
    /// `stop`.
    #[must_use]
    pub fn new(stop: Arc<AtomicBool>, tell: impl FnMut(u64, u64) + Send + 'static) -> Self {
        Self { tell: Some(Box::new(tell)), stop }
    }

    /// Tells how far it is.
    ///
    /// # Errors
    /// [`Problem::Stopped`] if the work is not to go on.
    pub fn done(&mut self, done: u64, total: u64) -> Result<(), Problem> {
        if let Some(tell) = &mut self.tell {
            tell(done, total);
        }
        self.goes_on()
    }

    /// Whether the work is to go on.
    ///
    /// # Errors
    /// [`Problem::Stopped`] if not.
    pub fn goes_on(&self) -> Result<(), Problem> {
        if self.stop.load(Ordering::Acquire) { Err(Problem::Stopped) } else { Ok(()) }
    }

    /// What is set when the work is to stop, for those who look at it while others work.
    pub(crate) fn stop(&self) -> Arc<AtomicBool> {
        self.stop.clone()
    }
}
