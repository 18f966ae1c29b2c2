//! A computer with nobody's data on it: fresh folders, a display, a session bus and a keyring.
//!
//! It outlives the windows that are opened on it, so a test can kill the application, open it
//! again and see what is still there.

use std::fs;
use std::path::{Path, PathBuf};

use rules::Language;
use tempfile::TempDir;

use crate::desk::Desk;
use crate::headless::{Display, Session};

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

/// The size of the display, and so of the window on it, as `tauri.conf.json` opens it.
const SIZE: (u32, u32) = (1360, 860);

/// The computer. When it is dropped, everything on it ends and its folders are deleted.
#[derive(Debug)]
pub(crate) struct Home {
    display: Display,
    session: Session,
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
        let session = Session::start(Some(&folder.path().join("data")), "a session's password")
            .expect("a session bus with a keyring");
        Self { display, session, folder }
    }

    /// Opens the application as a person would from their desktop.
    pub(crate) fn open(&self, language: Language, theme: Theme) -> Desk {
        self.open_with(language, theme, &[])
    }

    /// Opens the application with arguments on its command line.
    pub(crate) fn open_with(&self, language: Language, theme: Theme, arguments: &[&str]) -> Desk {
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
        Desk::open(environment, arguments, language, theme)
    }

    /// Where the application and the keyring keep their data.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where the person keeps their own files, such as certificates.
    pub(crate) fn documents(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    /// Every file that anything on this computer has written, the person's own aside.
    pub(crate) fn traces(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        for name in ["data", "config", "cache"] {
            collect(&self.folder.path().join(name), &mut files);
        }
        files
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
