//! Opening the application, on a desktop or on a computer that has none.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Child, Command};

use anyhow::{Result, bail};

use crate::headless::{Display, Session};
use crate::node::node;
use crate::picture;
use crate::process::{cargo, close, command, run as run_to_end, say};
use crate::screens;
use crate::system::{BUILD, HEADLESS, built, packages};

/// The size of the window as `tauri.conf.json` opens it; a screen in memory is made as large.
const WINDOW: (u32, u32) = (1360, 860);

/// Builds the application and opens it with these arguments; with a file for a screenshot, leaves
/// the picture there and closes it again.
pub(crate) fn run(arguments: &[OsString], screenshot: Option<&Path>) -> Result<()> {
    if screenshot.is_some() && !cfg!(target_os = "linux") {
        bail!("--screenshot needs Xvfb, which only Linux has");
    }
    // Windows and macOS always have a screen and a keyring.
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let linux = cfg!(target_os = "linux");
    // A picture is always taken on a screen of its own: it shows the application and nothing else.
    let own_display =
        linux && (screenshot.is_some() || !(is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")));
    let own_session = linux && (own_display || !is_set("DBUS_SESSION_BUS_ADDRESS"));
    packages(if own_session { &[&BUILD, &HEADLESS] } else { &[&BUILD] })?;
    node()?;
    screens::build_if_changed()?;
    say("building the application");
    let mut build = cargo(["build", "--workspace", "--bins"]);
    // This very program cannot be replaced on Windows while it runs.
    build.args(["--exclude", "xtask", "--features", "espace-desk/custom-protocol"]);
    run_to_end(&mut build)?;

    let mut application = command(built("espace-desk"), arguments);
    // The person's own keyring files: what one run keeps, the next one finds. The password is
    // empty, as there may be nobody to type one.
    let session = own_session.then(|| Session::start(None, "\n")).transpose()?;
    if let Some(session) = &session {
        application.envs(session.environment());
    }
    if own_display { open_in_memory(application, screenshot) } else { run_to_end(&mut application) }
}

/// Opens the application on a display in memory.
fn open_in_memory(mut application: Command, screenshot: Option<&Path>) -> Result<()> {
    let display = Display::start(WINDOW.0, WINDOW.1)?;
    application
        .env("DISPLAY", display.name())
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY");
    let Some(file) = screenshot else {
        say(format!(
            "no screen here: eSpace Desk runs on display {}; Ctrl C ends it",
            display.name()
        ));
        return run_to_end(&mut application);
    };
    say(format!("opening eSpace Desk on display {} for a picture", display.name()));
    let mut application = Closing(application.spawn()?);
    picture::take(display.name(), file, &mut application.0)?;
    close(&mut application.0)?;
    say(format!("the picture is in {}", file.display()));
    Ok(())
}

/// An application that does not outlive this program, however it ends.
struct Closing(Child);

impl Drop for Closing {
    fn drop(&mut self) {
        // Fails only if it has already ended, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
