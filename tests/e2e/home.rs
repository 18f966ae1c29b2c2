//! A computer with nobody's data on it: fresh folders, a display, a session bus and a keyring.
//!
//! It outlives the windows that are opened on it, so a test can kill the application, open it
//! again and see what is still there.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use office::{Clock, Office, OfficeKind, PracticeCast, Session, SystemClock};
use rules::{Language, Ssn};
use serde_json::json;
use store::{DatabaseKey, SqliteDatabase, SqliteOptions};
use tempfile::TempDir;

use crate::desk::{Desk, application};
use crate::headless::{self, Display};

/// Light or dark, as the desktop prefers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
}

impl Theme {
    /// Both, for what must hold in either.
    pub(crate) const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The word in the name of a picture.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of the desktop, from which a web page learns what the person prefers.
    fn of_the_desktop(self) -> &'static str {
        match self {
            Self::Light => "Adwaita",
            Self::Dark => "Adwaita:dark",
        }
    }
}

/// Under which name the application keeps its secrets in the keyring.
const SERVICE: &str = "lu.espace.desk";
/// What the key of the data is called there.
const KEY: &str = "office-database-key";

/// The size of the display, and so of the window on it, as `tauri.conf.json` opens it.
const SIZE: (u32, u32) = (1360, 860);

/// The computer. When it is dropped, everything on it ends and its folders are deleted.
#[derive(Debug)]
pub(crate) struct Home {
    display: Display,
    session: headless::Session,
    folder: TempDir,
}

impl Home {
    /// Sets up a fresh one.
    pub(crate) fn new() -> Self {
        Self::with_display(SIZE.0, SIZE.1)
    }

    /// A fresh one with a display of another size.
    pub(crate) fn with_display(width: u32, height: u32) -> Self {
        let folder =
            TempDir::with_prefix("espace-home-").expect("the temporary folder is writable");
        for name in ["data", "config", "cache", "documents"] {
            fs::create_dir(folder.path().join(name)).expect("the temporary folder is writable");
        }
        let display = Display::start(width, height).expect("a display");
        let session =
            headless::Session::start(Some(&folder.path().join("data")), "a session's password")
                .expect("a session bus with a keyring");
        Self { display, session, folder }
    }

    /// The bus of this person's session.
    pub(crate) fn bus(&self) -> String {
        let variables = self.session.environment();
        let bus = variables.iter().find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS");
        bus.map(|(_, address)| address.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Lets the application remember a window of this size, as after it was closed with that.
    pub(crate) fn remember_window(&self, width: u32, height: u32) {
        let folder = self.folder.path().join("config").join(SERVICE);
        let window = json!({
            "width": width, "height": height, "x": 0, "y": 0, "prev_x": 0, "prev_y": 0,
            "maximized": false, "visible": true, "decorated": true, "fullscreen": false,
        });
        let windows = json!({ "main": window }).to_string();
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(".window-state.json"), windows))
            .expect("the temporary folder is writable");
    }

    /// Opens the application as a person would from their desktop.
    pub(crate) fn open(&self, language: Language, theme: Theme) -> Desk {
        self.open_with(language, theme, &[])
    }

    /// Opens the application with arguments on its command line.
    pub(crate) fn open_with(&self, language: Language, theme: Theme, arguments: &[&str]) -> Desk {
        Desk::open(self.environment(language, theme), arguments, language, theme)
    }

    /// Opens it in a session that has no keyring, nor anything else to talk to.
    pub(crate) fn open_without_keyring(&self, language: Language, theme: Theme) -> Desk {
        let mut environment = self.environment(language, theme);
        let nowhere = format!("unix:path={}", self.folder.path().join("nobody").display());
        environment.push(("DBUS_SESSION_BUS_ADDRESS", nowhere.into()));
        Desk::open(environment, &[], language, theme)
    }

    /// Opens it on a desktop that speaks another language than the application does.
    pub(crate) fn open_on_desktop_of(&self, locale: &str, language: Language) -> Desk {
        let mut environment = self.environment(language, Theme::Light);
        for variable in ["LANG", "LC_ALL", "LANGUAGE"] {
            environment.push((variable, locale.into()));
        }
        Desk::open(environment, &[], language, Theme::Light)
    }

    /// Covers the whole display with the window of another program, until it is dropped.
    pub(crate) fn cover(&self) -> Cover {
        let (width, height) = SIZE;
        let other = Command::new("display")
            .args(["-size", &format!("{width}x{height}"), "-geometry", "+0+0", "xc:teal"])
            .env("DISPLAY", self.display.name())
            .spawn()
            .expect("ImageMagick is installed by `cargo xtask test`");
        Cover(other)
    }

    /// Starts the application once more beside the one that is open, and waits until it has ended.
    pub(crate) fn start_beside(
        &self,
        language: Language,
        theme: Theme,
        arguments: &[&str],
    ) -> ExitStatus {
        let mut second = Command::new(application())
            .args(arguments)
            .envs(self.environment(language, theme))
            .spawn()
            .expect("the application is built");
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            if let Some(status) = second.try_wait().expect("it can be waited for") {
                return status;
            }
            if Instant::now() > deadline {
                let _ = second.kill();
                panic!("the second instance goes on beside the first");
            }
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// What a program of this person finds around it.
    pub(crate) fn environment(
        &self,
        language: Language,
        theme: Theme,
    ) -> Vec<(&'static str, OsString)> {
        self.without_animations();
        let locale = match language {
            Language::Fr => "fr_FR.UTF-8",
            Language::De => "de_DE.UTF-8",
            Language::En => "en_GB.UTF-8",
        };
        let mut environment = vec![
            ("DISPLAY", self.display.name().into()),
            ("GDK_BACKEND", "x11".into()),
            ("GTK_THEME", theme.of_the_desktop().into()),
            ("LANG", locale.into()),
            ("LC_ALL", locale.into()),
            ("LANGUAGE", language.code().into()),
            ("XDG_DATA_HOME", self.data().into_os_string()),
            ("XDG_CONFIG_HOME", self.folder.path().join("config").into_os_string()),
            ("XDG_CACHE_HOME", self.folder.path().join("cache").into_os_string()),
            // Nothing reads the screen aloud here; without this each test starts two daemons more.
            ("NO_AT_BRIDGE", "1".into()),
        ];
        environment.extend(self.session.environment());
        environment
    }

    /// Where the application and the keyring keep their data.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The file of the office's data.
    pub(crate) fn office(&self) -> PathBuf {
        self.data().join("lu.espace.desk/office/office.db")
    }

    /// The file of the practice office's data.
    pub(crate) fn practice(&self) -> PathBuf {
        self.data().join("lu.espace.desk/practice/office.db")
    }

    /// The office, opened once more from here, as a second program would: also while it is open
    /// in a window, whose screens learn nothing of what is done here.
    pub(crate) fn beside(&self) -> Office {
        self.beside_at(Arc::new(SystemClock))
    }

    /// The same, at another time.
    pub(crate) fn beside_at(&self, clock: Arc<dyn Clock>) -> Office {
        Office::open(Arc::new(self.database()), clock, OfficeKind::Real).expect("the office opens")
    }

    /// The practice office, opened once more from here, with someone invented signed in.
    pub(crate) fn beside_in_practice(&self, name: &str) -> (Office, Session) {
        let key = self.key_of(OfficeKind::Practice);
        let options = SqliteOptions::default();
        let data = SqliteDatabase::open(&self.practice(), &key, Utc::now(), options);
        let data = Arc::new(data.expect("the data opens with the key from the keyring"));
        let cast = PracticeCast::of(&*data).expect("it has its people");
        let office = Office::open(data, Arc::new(SystemClock), OfficeKind::Practice);
        let office = office.expect("the office opens");
        let person = cast.people.iter().find(|person| person.name == name);
        let file = person.and_then(|person| cast.certificate_file(&person.ssn));
        let (file, word) = file.unwrap_or_else(|| panic!("{name} is one of them"));
        let credential = identity::file::open(&file, &word).expect("the word opens the file");
        let challenge = office.challenge().expect("the system has random numbers");
        let session = office.sign_in(&credential.sign(&challenge).expect("the key signs"));
        let session = session.expect("the practice office trusts its people");
        (office, session)
    }

    /// The data of the office, opened with the key from the keyring.
    pub(crate) fn database(&self) -> SqliteDatabase {
        SqliteDatabase::open(&self.office(), &self.key(), Utc::now(), SqliteOptions::default())
            .expect("the data opens with the key from the keyring")
    }

    /// The key of the office's data, as the keyring has it.
    pub(crate) fn key(&self) -> DatabaseKey {
        self.key_of(OfficeKind::Real)
    }

    /// The key of an office's data, as the keyring has it.
    pub(crate) fn key_of(&self, kind: OfficeKind) -> DatabaseKey {
        let key = self.secret(match kind {
            OfficeKind::Real => KEY,
            OfficeKind::Practice => "practice-database-key",
        });
        let key = <[u8; 32]>::try_from(key.unwrap_or_default().as_slice());
        DatabaseKey::new(key.expect("the keyring has the key, 32 bytes long"))
    }

    /// The passphrase of a certificate, if the keyring keeps it.
    pub(crate) fn kept_passphrase(&self, ssn: &Ssn) -> Option<String> {
        let kept = self.secret(&format!("passphrase-{}", ssn.as_str()))?;
        Some(String::from_utf8(kept).expect("a passphrase is text"))
    }

    /// The password of the mail account, if the keyring keeps one.
    pub(crate) fn mail_password(&self) -> Option<String> {
        let kept = self.secret("office-mail-password")?;
        let kept: serde_json::Value =
            serde_json::from_slice(&kept).expect("it says for which server it is");
        kept["password"].as_str().map(str::to_owned)
    }

    /// Empties the keyring of the key.
    pub(crate) fn lose_key(&self) {
        let cleared = self.keyring("clear", KEY).status().expect("secret-tool is installed");
        assert!(cleared.success(), "the keyring forgets the key");
    }

    /// Puts another key into the keyring in the place of the right one.
    pub(crate) fn exchange_key(&self) {
        self.lose_key();
        let mut tool = Command::new("secret-tool");
        tool.args(["store", "--label=another key", "service", SERVICE, "username", KEY]);
        tool.args(["target", "default", "application", "rust-keyring"]);
        tool.envs(self.session.environment()).stdin(Stdio::piped());
        let mut tool = tool.spawn().expect("secret-tool is installed");
        let mut input = tool.stdin.take().expect("its input is connected");
        input.write_all(b"the key of quite another office.").expect("it takes the key");
        drop(input);
        assert!(tool.wait().expect("it can be waited for").success(), "the keyring takes the key");
    }

    /// Locks the keyring, as one that is not opened by logging in.
    pub(crate) fn lock_keyring(&self) {
        let locked = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets"])
            .args(["/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock"])
            .arg("array:objpath:/org/freedesktop/secrets/collection/login")
            .envs(self.session.environment())
            .stdout(Stdio::null())
            .status()
            .expect("dbus-send is installed");
        assert!(locked.success(), "the keyring can be locked");
    }

    fn secret(&self, name: &str) -> Option<Vec<u8>> {
        let found = self.keyring("lookup", name).output().expect("secret-tool is installed");
        Some(found.stdout).filter(|secret| !secret.is_empty())
    }

    fn keyring(&self, doing: &str, name: &str) -> Command {
        let mut tool = Command::new("secret-tool");
        tool.args([doing, "service", SERVICE, "username", name]);
        tool.envs(self.session.environment());
        tool
    }

    /// Where the person keeps their own files, such as certificates.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    /// Fails if any of these words can be read in a file of the application: in its data, in its
    /// log, in what the web view leaves behind. The preferences are meant to name a certificate
    /// that the person wants to be remembered, and are looked at where nobody wanted that.
    pub(crate) fn keeps_silent_about(&self, words: &[String], also_in_preferences: bool) {
        let mut files = Vec::new();
        let folders = ["data", "cache", "config"];
        for name in &folders[..if also_in_preferences { 3 } else { 2 }] {
            collect(&self.folder.path().join(name), &mut files);
        }
        assert!(files.iter().any(|file| *file == self.office()), "the data is among {files:?}");
        let logs = self.data().join("lu.espace.desk/logs");
        assert!(files.iter().any(|file| file.starts_with(&logs)), "a log is among {files:?}");
        for file in files {
            // Whoever deletes a file while it is looked for leaves nothing to read.
            let Ok(bytes) = fs::read(&file) else { continue };
            for word in words {
                let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for form in [word.as_bytes(), wide.as_slice()] {
                    assert!(
                        !bytes.windows(form.len()).any(|part| part == form),
                        "“{word}” can be read in {}",
                        file.display()
                    );
                }
            }
        }
    }

    /// Tells the desktop that animations are not wanted: a picture shows what stays, and the
    /// application shows that it respects the wish.
    fn without_animations(&self) {
        let folder = self.folder.path().join("config/gtk-3.0");
        fs::create_dir_all(&folder)
            .and_then(|()| {
                fs::write(folder.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n")
            })
            .expect("the temporary folder is writable");
    }
}

/// The window of another program.
pub(crate) struct Cover(Child);

impl Drop for Cover {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        // A link may lead anywhere; what it leads to is found where it lies.
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => collect(&path, files),
            Ok(kind) if kind.is_file() => files.push(path),
            _ => {}
        }
    }
}
