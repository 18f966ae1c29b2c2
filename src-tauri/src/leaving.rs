//! A first instance that is just leaving.
//!
//! The session bus keeps the name of an application that was killed for a moment longer than the
//! application lives. Whoever starts it again within that moment finds a first instance that does
//! not answer, and would be turned away although none is running.

use std::os::unix::process::CommandExt;
use std::process::Command;
use std::time::Duration;

/// Counts in the environment how often this program has started itself again.
const TRIES: &str = "ESPACE_DESK_STARTED_AGAIN";
/// So often it is tried; a bus forgets a name within a fraction of this time.
const MOST_TRIES: u32 = 20;
/// How long to wait before each.
const PAUSE: Duration = Duration::from_millis(250);

/// Starts this program anew in the place of this one, after a moment. Comes back only if that was
/// tried often enough, or is not possible.
pub(crate) fn start_again(reason: &str) {
    let tries = std::env::var(TRIES).ok().and_then(|tries| tries.parse().ok()).unwrap_or(0u32);
    if tries >= MOST_TRIES {
        return;
    }
    std::thread::sleep(PAUSE);
    if let Ok(program) = std::env::current_exe() {
        let error = Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(TRIES, (tries + 1).to_string())
            .exec();
        eprintln!("the first instance is leaving ({reason}), and starting again failed: {error}");
    }
}
