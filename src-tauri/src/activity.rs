//! Locks the application when nobody has been there for a while. A lock keeps a registered person's
//! work for them; whoever has not registered yet is signed out, lest a passer-by registers for them.

use std::time::{Duration, Instant, SystemTime};

use tauri::AppHandle;

use crate::commands::leave_alone;
use crate::state::{Known, shell};

/// How often it looks. A computer that wakes shows what was left on it for no longer than this.
const STEP: Duration = Duration::from_secs(1);

/// A moment, by two clocks: one that never jumps but may stand still while the computer sleeps,
/// and the one on the wall, which goes on but can be set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    steady: Instant,
    wall: SystemTime,
}

impl Moment {
    pub(crate) fn now() -> Self {
        Self { steady: Instant::now(), wall: SystemTime::now() }
    }

    /// The time since another moment; whichever clock says more counts.
    fn since(self, earlier: Self) -> Duration {
        let steady = self.steady.saturating_duration_since(earlier.steady);
        // A wall clock that was set back says nothing.
        let wall = self.wall.duration_since(earlier.wall).unwrap_or_default();
        steady.max(wall)
    }

    /// Some minutes later.
    #[cfg(test)]
    pub(crate) fn after_minutes(self, minutes: u64) -> Self {
        let later = Duration::from_secs(minutes * 60);
        Self { steady: self.steady + later, wall: self.wall + later }
    }
}

/// What is to become of a session whose person is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alone {
    /// It is locked.
    Lock,
    /// It ends.
    SignOut,
}

/// What is to become of the session, if someone is signed in but has not been there for as long as
/// they allow.
pub(crate) fn alone(known: &Known, now: Moment) -> Option<Alone> {
    let present = known.present.as_ref().filter(|present| !present.locked)?;
    let gone = too_long(known.device.settings.idle_minutes, known.active_at, now);
    gone.then_some(if present.registered { Alone::Lock } else { Alone::SignOut })
}

/// Whether so many minutes have passed; never for none.
fn too_long(minutes: u32, active_at: Moment, now: Moment) -> bool {
    minutes > 0 && now.since(active_at) >= Duration::from_secs(u64::from(minutes) * 60)
}

/// Begins to watch, until the application ends.
pub(crate) fn begin(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(STEP);
            let shell = shell(&app);
            let alone = alone(&shell.known(), Moment::now());
            if let Some(alone) = alone {
                leave_alone(&app, &shell, alone);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn later(moment: Moment, steady: Duration, wall: Duration) -> Moment {
        Moment { steady: moment.steady + steady, wall: moment.wall + wall }
    }

    #[test]
    fn a_computer_that_slept_wakes_locked() {
        let left = Moment::now();
        let woken = later(left, MINUTE, 180 * MINUTE);
        assert!(too_long(15, left, woken), "the steady clock stood still meanwhile");
    }

    #[test]
    fn it_locks_after_the_minutes_that_were_chosen_and_not_before() {
        let left = Moment::now();
        let almost = 15 * MINUTE - Duration::from_secs(1);
        assert!(!too_long(15, left, later(left, almost, almost)));
        assert!(too_long(15, left, later(left, 15 * MINUTE, 15 * MINUTE)));
        let days = 10_000 * MINUTE;
        assert!(!too_long(0, left, later(left, days, days)), "never, where none were chosen");
    }

    #[test]
    fn setting_the_clock_back_does_not_keep_it_open() {
        let left = Moment::now();
        let now = Moment { steady: left.steady + 15 * MINUTE, wall: left.wall - 600 * MINUTE };
        assert!(too_long(15, left, now));
    }
}
