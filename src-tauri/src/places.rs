//! Where things are on this computer, and how a file gets to its place.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use office::OfficeKind;
use tauri::{AppHandle, Manager};

/// The folders of the application.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    pub(crate) data: PathBuf,
    pub(crate) settings: PathBuf,
    pub(crate) logs: PathBuf,
}

impl Places {
    pub(crate) fn of(app: &AppHandle) -> tauri::Result<Self> {
        let paths = app.path();
        Ok(Self {
            data: paths.app_local_data_dir()?,
            settings: paths.app_config_dir()?,
            logs: paths.app_log_dir()?,
        })
    }

    /// The folder of an office; real and practice are never in the same one (requirements X-5).
    pub(crate) fn office(&self, kind: OfficeKind) -> PathBuf {
        self.data.join(match kind {
            OfficeKind::Real => "office",
            OfficeKind::Practice => "practice",
        })
    }

    /// Whether a file is, or would be, among those of the application, where nothing else may be
    /// saved: by whatever way it is named, and whether it is there yet or not.
    pub(crate) fn hold(&self, file: &Path) -> bool {
        let folder = file.parent().unwrap_or(file);
        let real = |folder: &Path| {
            fs::canonicalize(folder)
                .or_else(|_| std::path::absolute(folder))
                .unwrap_or_else(|_| folder.to_owned())
        };
        let folder = real(folder);
        [&self.data, &self.settings, &self.logs]
            .into_iter()
            .any(|own| folder.starts_with(real(own)))
    }
}

/// Writes a file wholly or not at all; once this answers, it outlasts a loss of power.
pub(crate) fn write_wholly(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let fresh = beside(file, ".part");
    let written = (|| {
        let mut part = File::create(&fresh)?;
        part.write_all(bytes)?;
        part.sync_all()?;
        drop(part);
        put(&fresh, file)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&fresh);
    }
    written
}

/// Gives a file, whose content is safe on the disk, another name, which then is safe there too.
pub(crate) fn put(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    keep_names(to)
}

/// Makes sure that the names in a file's folder, as they are now, outlast a loss of power.
pub(crate) fn keep_names(file: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened like a file; the systems there write names by themselves.
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

/// The file of the same name with something added to it.
pub(crate) fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(home: &Path) -> Places {
        let folder = |name: &str| home.join(name);
        let places =
            Places { data: folder("data"), settings: folder("config"), logs: folder("data/logs") };
        fs::create_dir_all(places.data.join("office")).unwrap();
        fs::create_dir_all(&places.settings).unwrap();
        fs::create_dir_all(folder("documents")).unwrap();
        places
    }

    #[test]
    fn nothing_is_saved_among_the_files_of_the_application_x_4() {
        let home = tempfile::tempdir().unwrap();
        let places = places(home.path());
        for inside in ["data/office/office.db", "data/new.pdf", "config/device.json"] {
            assert!(places.hold(&home.path().join(inside)), "{inside} is the application's own");
        }
        let around = home.path().join("documents/../data/office/office.db");
        assert!(places.hold(&around), "by whatever way it is named");
        assert!(!places.hold(&home.path().join("documents/backup.espace")));
        assert!(!places.hold(&home.path().join("database/backup.espace")), "only begins alike");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_the_folder_of_the_application_is_that_folder_x_4() {
        let home = tempfile::tempdir().unwrap();
        let places = places(home.path());
        let link = home.path().join("documents/shortcut");
        std::os::unix::fs::symlink(places.data.join("office"), &link).unwrap();
        assert!(places.hold(&link.join("office.db")));
    }

    #[test]
    fn a_file_that_cannot_be_put_in_its_place_leaves_nothing_behind_x_3() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("list.csv");
        write_wholly(&file, b"first").unwrap();
        write_wholly(&file, b"second").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"second");
        // A folder of that name cannot be replaced by a file.
        let taken = folder.path().join("taken");
        fs::create_dir_all(taken.join("full")).unwrap();
        write_wholly(&taken, b"third").unwrap_err();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "no part of it is left");
    }
}
