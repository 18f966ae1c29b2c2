//! A display and a keyring for a computer that has neither: Xvfb, a private D-Bus session and an
//! unlocked gnome-keyring, all ended when they are dropped.
//!
//! `cargo xtask run` uses it on a computer without a screen, and the end-to-end tests (which
//! include this file) give each window its own. It must never know what runs inside.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long Xvfb, D-Bus and the keyring may take together; they need a fraction of a second.
const START: Duration = Duration::from_secs(20);

/// A program that ends when this value does.
#[derive(Debug)]
struct Owned(Child);

impl Owned {
    fn spawn(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map(Self)
            .with_context(|| format!("cannot start {name}"))
    }

    /// The first line that the program prints: where it can be reached.
    fn first_line(&mut self) -> Result<String> {
        let stdout = self.0.stdout.as_mut().context("its output is not connected")?;
        let mut line = Vec::new();
        let mut byte = [0];
        while stdout.read(&mut byte)? == 1 && byte[0] != b'\n' {
            line.push(byte[0]);
        }
        let line = String::from_utf8(line)?;
        if line.is_empty() {
            bail!("it ended without saying where it can be reached");
        }
        Ok(line)
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // Both fail only if the program has already ended, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A screen that exists in memory only.
#[derive(Debug)]
pub(crate) struct Display {
    name: String,
    _server: Owned,
}

impl Display {
    /// Starts Xvfb on a display that is free, as large as the window it is for.
    pub(crate) fn start(width: u32, height: u32) -> Result<Self> {
        let mut server = Owned::spawn(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            &format!("{width}x{height}x24"),
            "-nolisten",
            "tcp",
        ]))?;
        let number = server.first_line().context("Xvfb")?;
        Ok(Self { name: format!(":{number}"), _server: server })
    }

    /// The value for `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

/// A D-Bus session of its own with an unlocked keyring in it.
#[derive(Debug)]
pub(crate) struct Session {
    address: String,
    // In this order: the keyring leaves before its bus, and the folder with their sockets last.
    _keyring: Owned,
    _bus: Owned,
    runtime: RuntimeFolder,
}

impl Session {
    /// Starts the session. The keyring's files lie under `data_home`, or in the person's own place
    /// if none is given; one that does not exist yet is made with this password.
    pub(crate) fn start(data_home: Option<&Path>, password: &str) -> Result<Self> {
        let runtime = RuntimeFolder::create()?;
        let mut bus = Owned::spawn(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .env("XDG_RUNTIME_DIR", &runtime.0),
        )?;
        let address = bus.first_line().context("dbus-daemon")?;
        let mut keyring = Command::new("gnome-keyring-daemon");
        keyring
            .args(["--foreground", "--unlock", "--components=secrets"])
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("XDG_RUNTIME_DIR", &runtime.0)
            .stdin(Stdio::piped());
        if let Some(data_home) = data_home {
            keyring.env("XDG_DATA_HOME", data_home);
        }
        let mut keyring = Owned::spawn(&mut keyring)?;
        keyring
            .0
            .stdin
            .take()
            .context("the keyring's input is not connected")?
            .write_all(password.as_bytes())?;
        let session = Self { address, _keyring: keyring, _bus: bus, runtime };
        session.wait_for_keyring()?;
        Ok(session)
    }

    /// The variables that bring a program into this session.
    pub(crate) fn environment(&self) -> [(&'static str, OsString); 2] {
        [
            ("DBUS_SESSION_BUS_ADDRESS", self.address.clone().into()),
            ("XDG_RUNTIME_DIR", self.runtime.0.clone().into()),
        ]
    }

    /// Waits until the unlocked keyring has taken its name on the bus. A program that asked
    /// earlier would make D-Bus start a second keyring, a locked one.
    fn wait_for_keyring(&self) -> Result<()> {
        let deadline = Instant::now() + START;
        loop {
            let answer = Command::new("dbus-send")
                .args(["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus"])
                .args(["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner"])
                .arg("string:org.freedesktop.secrets")
                .envs(self.environment())
                .output()
                .context("cannot start dbus-send")?;
            if String::from_utf8_lossy(&answer.stdout).contains("true") {
                return Ok(());
            }
            if Instant::now() > deadline {
                bail!("gnome-keyring did not come up within {} seconds", START.as_secs());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// A folder for sockets that only its owner may enter, as `XDG_RUNTIME_DIR` must be.
#[derive(Debug)]
struct RuntimeFolder(PathBuf);

impl RuntimeFolder {
    fn create() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("espace-session-{}-{number}", std::process::id()));
        // `mkdir` fails on a folder that is already there, so nobody else can have prepared it.
        let made = Command::new("mkdir").args(["-m", "700"]).arg(&folder).status()?;
        if !made.success() {
            bail!("cannot make the folder {}", folder.display());
        }
        Ok(Self(folder))
    }
}

impl Drop for RuntimeFolder {
    fn drop(&mut self) {
        // It holds only sockets of programs that have ended; leaving it behind does no harm.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
