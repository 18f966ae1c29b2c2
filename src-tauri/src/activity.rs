//! Locks the application when nobody has been there for a while.

use std::time::Duration;

use tauri::AppHandle;

use crate::commands::lock_now;
use crate::state::shell;

/// How often it looks.
const STEP: Duration = Duration::from_secs(5);

/// Begins to watch, until the application ends.
pub(crate) fn begin(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(STEP);
            let shell = shell(&app);
            let alone = {
                let known = shell.known();
                let minutes = known.device.settings.idle_minutes;
                let signed_in = known
                    .present
                    .as_ref()
                    .is_some_and(|present| present.registered && !present.locked);
                signed_in
                    && minutes > 0
                    && known.active_at.elapsed() >= Duration::from_secs(u64::from(minutes) * 60)
            };
            if alone {
                lock_now(&app, &shell);
            }
        }
    });
}
