//! Opening an office on this computer: its folder, its key, and every way in which that can fail.
//!
//! Data is never opened unencrypted and never made anew over what is there (requirements X-4).

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use office::{Office, OfficeKind, PracticeCast, SystemClock, found_practice_office};
use rules::Refusal;
use store::{Database, DatabaseKey, SqliteDatabase, SqliteOptions};

use crate::keyring::{self, Secret};
use crate::recovery_key;

/// An office that is open on this computer.
pub(crate) struct Premises {
    pub(crate) office: Office,
    pub(crate) key: DatabaseKey,
    pub(crate) cast: Option<PracticeCast>,
}

/// The files of an office in its folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    folder: PathBuf,
    kind: OfficeKind,
}

impl Folder {
    pub(crate) const fn new(folder: PathBuf, kind: OfficeKind) -> Self {
        Self { folder, kind }
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("office.db")
    }

    fn mark(&self) -> PathBuf {
        self.folder.join("office.key-mark")
    }

    /// Opens the office, making it first if there is none and never was.
    ///
    /// # Errors
    /// The refusal that says what stands in the way.
    pub(crate) fn open(&self) -> Result<Premises, office::Error> {
        fs::create_dir_all(&self.folder).map_err(store::Problem::from)?;
        let key = keyring::database_key(self.kind)?;
        match (self.database().exists(), key) {
            (true, Some(key)) => self.open_with(&key),
            (true, None) => Err(Refusal::KeyringEmpty.into()),
            (false, _) if self.mark().exists() => Err(Refusal::DataMissing.into()),
            (false, Some(key)) => self.found(&key),
            (false, None) => {
                let key = fresh_key()?;
                // In the keyring before any data exists that only this key opens.
                Secret::DatabaseKey(self.kind).keep(key.bytes())?;
                self.found(&key)
            }
        }
    }

    /// Opens the data with a key.
    pub(crate) fn open_with(&self, key: &DatabaseKey) -> Result<Premises, office::Error> {
        let opened = SqliteDatabase::open(
            &self.database(),
            key,
            chrono::Utc::now(),
            SqliteOptions::default(),
        );
        let database = match opened {
            // The right key does not open it: then it is not the key that is wrong.
            Err(store::Problem::OtherKey) if self.belongs_to(key) => {
                return Err(Refusal::DataDamaged.into());
            }
            other => Arc::new(other?),
        };
        if !self.belongs_to(key) {
            self.write_mark(key)?;
        }
        self.enter(database, key)
    }

    fn found(&self, key: &DatabaseKey) -> Result<Premises, office::Error> {
        let file = self.database();
        let database = Arc::new(SqliteDatabase::create(
            &file,
            key,
            chrono::Utc::now(),
            SqliteOptions::default(),
        )?);
        if self.kind == OfficeKind::Practice
            && let Err(error) = found_practice_office(database.clone(), chrono::Utc::now())
        {
            // Half a practice office is of no use, and nothing in it is anybody's.
            drop(database);
            remove_database(&file);
            return Err(error);
        }
        self.write_mark(key)?;
        self.enter(database, key)
    }

    fn enter(
        &self,
        database: Arc<SqliteDatabase>,
        key: &DatabaseKey,
    ) -> Result<Premises, office::Error> {
        let cast = match self.kind {
            OfficeKind::Practice => Some(PracticeCast::of(&*database)?),
            OfficeKind::Real => None,
        };
        let office = Office::open(database as Arc<dyn Database>, Arc::new(SystemClock), self.kind)?;
        Ok(Premises { office, key: key.clone(), cast })
    }

    fn belongs_to(&self, key: &DatabaseKey) -> bool {
        fs::read_to_string(self.mark()).is_ok_and(|mark| mark.trim() == recovery_key::mark(key))
    }

    fn write_mark(&self, key: &DatabaseKey) -> Result<(), office::Error> {
        Ok(fs::write(self.mark(), recovery_key::mark(key)).map_err(store::Problem::from)?)
    }

    /// Opens the data with a recovery key and lets the keyring remember it again.
    pub(crate) fn recover(&self, key: &DatabaseKey) -> Result<Premises, office::Error> {
        if !self.database().exists() {
            return Err(Refusal::DataMissing.into());
        }
        let premises = self.open_with(key)?;
        remember(self.kind, key);
        Ok(premises)
    }

    /// Puts a backup in the place of the data. What was there is set aside, not removed. Nothing
    /// is touched before the backup is known to be whole, of this kind, and to open with the key.
    pub(crate) fn restore(
        &self,
        backup: &Path,
        key: Option<DatabaseKey>,
        close: impl FnOnce(),
    ) -> Result<Premises, office::Error> {
        let key = match key {
            Some(key) => key,
            None => keyring::database_key(self.kind)?.ok_or(Refusal::KeyringEmpty)?,
        };
        // Whole pages, as every copy of an office has them; anything else is another kind of file.
        let size = fs::metadata(backup).map_err(|_| Refusal::FileUnreadable)?.len();
        if size == 0 || !size.is_multiple_of(4096) {
            return Err(Refusal::NotABackup.into());
        }
        fs::create_dir_all(&self.folder).map_err(store::Problem::from)?;
        let trial = self.folder.join("restore.db");
        remove_database(&trial);
        fs::copy(backup, &trial).map_err(|error| match store::Problem::from(error) {
            store::Problem::Missing => office::Error::from(Refusal::FileUnreadable),
            problem => problem.into(),
        })?;
        let checked =
            store::integrity_of(&trial, &key).map_err(office::Error::from).and_then(|()| {
                let database = SqliteDatabase::open(
                    &trial,
                    &key,
                    chrono::Utc::now(),
                    SqliteOptions::default(),
                )?;
                Office::open(Arc::new(database), Arc::new(SystemClock), self.kind).map(|_| ())
            });
        if let Err(error) = checked {
            remove_database(&trial);
            return Err(error);
        }
        close();
        self.set_aside()?;
        fs::rename(&trial, self.database()).map_err(store::Problem::from)?;
        remove_database(&trial);
        self.write_mark(&key)?;
        remember(self.kind, &key);
        self.open_with(&key)
    }

    /// Begins with empty data; what was there is set aside, not removed.
    pub(crate) fn start_anew(&self) -> Result<Premises, office::Error> {
        self.set_aside()?;
        match fs::remove_file(self.mark()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(store::Problem::from(error).into());
            }
            _ => {}
        }
        let key = fresh_key()?;
        Secret::DatabaseKey(self.kind).keep(key.bytes())?;
        self.found(&key)
    }

    /// Begins the practice office over; nothing in it is anybody's, so nothing is kept.
    pub(crate) fn start_over(&self) -> Result<Premises, office::Error> {
        if self.kind != OfficeKind::Practice {
            return Err(Refusal::PracticeAndReal.into());
        }
        remove_database(&self.database());
        let _ = fs::remove_file(self.mark());
        self.open()
    }

    fn set_aside(&self) -> Result<(), office::Error> {
        let stamp = chrono::Utc::now().format("%Y-%m-%d-%H%M%S");
        for ending in ["", "-wal", "-shm"] {
            let from = self.folder.join(format!("office.db{ending}"));
            if from.exists() {
                let to = self.folder.join(format!("office-set-aside-{stamp}.db{ending}"));
                fs::rename(&from, &to).map_err(store::Problem::from)?;
            }
        }
        Ok(())
    }
}

/// The keyring may be the very thing that does not work; the data is open all the same, and the
/// recovery key opens it again next time.
fn remember(kind: OfficeKind, key: &DatabaseKey) {
    if let Err(refusal) = Secret::DatabaseKey(kind).keep(key.bytes()) {
        tracing::warn!(code = refusal.code(), "the keyring did not take the key");
    }
}

fn fresh_key() -> Result<DatabaseKey, office::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| office::Fault::new("making a key", error))?;
    Ok(DatabaseKey::new(bytes))
}

fn remove_database(file: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        let _ = fs::remove_file(name);
    }
}
