//! Opening an office on this computer: its folder, its key, and every way in which that can fail.
//!
//! Data is never opened unencrypted and never made anew over what is there (requirements X-4).
//! Other data takes the place of what is there in steps, each of which happens wholly or not at
//! all; whoever stops in between goes on from there when the office is next opened.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use office::{Office, OfficeKind, PracticeCast, Session, SystemClock, found_practice_office};
use rules::Refusal;
use serde::{Deserialize, Serialize};
use store::{Database, DatabaseKey, Follower, SqliteDatabase, SqliteOptions};

use crate::keyring::{Keyring, Secret, SystemKeyring};
use crate::places::{beside, keep_names, put, write_wholly};
use crate::recovery_key;

/// An office that is open on this computer.
pub(crate) struct Premises {
    pub(crate) office: Office,
    pub(crate) key: DatabaseKey,
    pub(crate) cast: Option<PracticeCast>,
}

/// How the files of an office end; those beside the data go with it wherever it goes.
const FILES: [&str; 4] = [".db-wal", ".db-shm", ".db", ".key-mark"];

/// The files of an office in its folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder<K = SystemKeyring> {
    folder: PathBuf,
    kind: OfficeKind,
    keyring: K,
}

/// What is going to happen, once it is decided: the data that lies ready takes the place of what
/// is there.
#[derive(Debug, Serialize, Deserialize)]
struct Succession {
    /// The mark of the key of the data that lies ready.
    mark: String,
    /// What the present data is called from then on, without the ending.
    aside: String,
}

impl Folder {
    pub(crate) const fn new(folder: PathBuf, kind: OfficeKind) -> Self {
        Self::with_keyring(folder, kind, SystemKeyring)
    }
}

impl<K> Folder<K> {
    /// An office whose key is in another keyring than the system's.
    pub(crate) const fn with_keyring(folder: PathBuf, kind: OfficeKind, keyring: K) -> Self {
        Self { folder, kind, keyring }
    }
}

impl<K: Keyring> Folder<K> {
    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("office.db")
    }

    fn mark(&self) -> PathBuf {
        self.folder.join("office.key-mark")
    }

    /// Data that is to take the place of the present one, while it is made and checked.
    fn successor(&self) -> PathBuf {
        self.folder.join("office-next.db")
    }

    /// Whether it is to do so. As long as this file is not there, nothing has been decided.
    fn decision(&self) -> PathBuf {
        self.folder.join("office-next.json")
    }

    /// Opens the office, making it first if there is none and never was.
    ///
    /// # Errors
    /// The refusal that says what stands in the way.
    pub(crate) fn open(&self) -> Result<Premises, office::Error> {
        fs::create_dir_all(&self.folder).map_err(store::Problem::from)?;
        self.finish().map_err(store::Problem::from)?;
        let key = self.key()?;
        match (self.database().exists(), key) {
            (true, Some(key)) => self.open_with(&key),
            (true, None) => Err(Refusal::KeyringEmpty.into()),
            (false, _) if self.mark().exists() => Err(Refusal::DataMissing.into()),
            (false, Some(key)) => self.found(&key),
            (false, None) => {
                let key = fresh_key()?;
                // In the keyring before any data exists that only this key opens.
                self.keyring.keep(&Secret::DatabaseKey(self.kind), key.bytes())?;
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
            Err(store::Problem::OtherKey) if self.is_marked(&recovery_key::mark(key)) => {
                return Err(Refusal::DataDamaged.into());
            }
            other => Arc::new(other?),
        };
        let mark = recovery_key::mark(key);
        if !self.is_marked(&mark) {
            write_wholly(&self.mark(), mark.as_bytes()).map_err(store::Problem::from)?;
        }
        let cast = match self.kind {
            OfficeKind::Practice => Some(PracticeCast::of(&*database)?),
            OfficeKind::Real => None,
        };
        let office = Office::open(database as Arc<dyn Database>, Arc::new(SystemClock), self.kind)?;
        Ok(Premises { office, key: key.clone(), cast })
    }

    /// Opens the data with a recovery key and lets the keyring remember it again.
    pub(crate) fn recover(&self, key: &DatabaseKey) -> Result<Premises, office::Error> {
        if !self.database().exists() {
            return Err(Refusal::DataMissing.into());
        }
        let premises = self.open_with(key)?;
        self.remember(key);
        Ok(premises)
    }

    /// Puts a backup in the place of the data, as whoever is signed in. What was there is set
    /// aside, not removed. Nothing is touched before the backup is known to be whole, of this
    /// kind, and to open with the key; until then whoever follows it may stop it.
    pub(crate) fn restore(
        &self,
        backup: &Path,
        key: Option<DatabaseKey>,
        by: Option<&Session>,
        close: impl FnOnce() -> Result<(), office::Error>,
        follower: &mut Follower,
    ) -> Result<Premises, office::Error> {
        let key = match key {
            Some(key) => key,
            None => self.key_of(backup)?.ok_or(Refusal::KeyringEmpty)?,
        };
        self.prepare_backup(backup, &key, by, follower)?;
        // The keyring may be the very thing that does not work; then it is not changed either,
        // and the recovery key opens the data again next time.
        if let Err(refusal) = self.keep_both(&key) {
            tracing::warn!(code = refusal.code(), "the keyring did not take the key");
        }
        close().and_then(|()| self.decide(&key)).inspect_err(|_| {
            remove_database(&self.successor());
        })?;
        self.finish_or_undo()?;
        self.open_with(&key)
    }

    /// Begins with empty data; what was there is set aside, not removed. If the keyring refuses,
    /// everything stays as it was.
    pub(crate) fn start_anew(&self) -> Result<Premises, office::Error> {
        let key = fresh_key()?;
        self.keep_both(&key)?;
        self.found(&key)
    }

    /// Begins the practice office over; nothing in it is anybody's, so nothing is kept.
    pub(crate) fn start_over(&self) -> Result<Premises, office::Error> {
        if self.kind != OfficeKind::Practice {
            return Err(Refusal::PracticeAndReal.into());
        }
        let _ = fs::remove_file(self.decision());
        // Data without its mark opens; a mark without its data would count as a loss.
        let _ = fs::remove_file(self.mark());
        remove_database(&self.database());
        self.open()
    }

    /// Makes an empty office beside what is there, then puts it in its place: whoever stops in
    /// between, or has no space left, leaves no half office behind.
    fn found(&self, key: &DatabaseKey) -> Result<Premises, office::Error> {
        self.prepare_empty(key)?;
        self.decide(key)?;
        self.finish_or_undo()?;
        self.open_with(key)
    }

    fn prepare_empty(&self, key: &DatabaseKey) -> Result<(), office::Error> {
        let file = self.successor();
        remove_database(&file);
        self.prepared(|| {
            let database = Arc::new(SqliteDatabase::create(
                &file,
                key,
                chrono::Utc::now(),
                SqliteOptions::default(),
            )?);
            if self.kind == OfficeKind::Practice {
                found_practice_office(database, chrono::Utc::now())?;
            }
            Ok(())
        })
    }

    fn prepare_backup(
        &self,
        backup: &Path,
        key: &DatabaseKey,
        by: Option<&Session>,
        follower: &mut Follower,
    ) -> Result<(), office::Error> {
        // Whole pages, as every copy of an office has them; anything else is another kind of file.
        let size = fs::metadata(backup).map_err(|_| Refusal::FileUnreadable)?.len();
        if size == 0 || !size.is_multiple_of(4096) {
            return Err(Refusal::NotABackup.into());
        }
        fs::create_dir_all(&self.folder).map_err(store::Problem::from)?;
        let file = self.successor();
        remove_database(&file);
        self.prepared(|| {
            // Data that was set aside after a crash still has its log beside it.
            for ending in ["", "-wal"] {
                let from = beside(backup, ending);
                if !ending.is_empty() && !from.exists() {
                    continue;
                }
                copy(&from, &beside(&file, ending), follower).map_err(|problem| match problem {
                    store::Problem::Missing => office::Error::from(Refusal::FileUnreadable),
                    problem => problem.into(),
                })?;
            }
            store::integrity_of(&file, key, follower).map_err(|problem| match problem {
                store::Problem::Damaged(detail) => {
                    tracing::warn!(detail, "the backup is damaged");
                    office::Error::from(Refusal::BackupDamaged)
                }
                problem => problem.into(),
            })?;
            let database =
                SqliteDatabase::open(&file, key, chrono::Utc::now(), SqliteOptions::default())?;
            Office::open(Arc::new(database), Arc::new(SystemClock), self.kind)?
                .record_restoration(by)
        })
    }

    /// Lays the successor ready: whole, closed, and safe on the disk; or leaves nothing of it.
    fn prepared(
        &self,
        make: impl FnOnce() -> Result<(), office::Error>,
    ) -> Result<(), office::Error> {
        let file = self.successor();
        let outcome = make().and_then(|()| {
            // Closing it wrote the log into the data, unless there was no space for that.
            if fs::metadata(beside(&file, "-wal")).is_ok_and(|log| log.len() > 0) {
                return Err(Refusal::DiskFull.into());
            }
            let safe = fs::OpenOptions::new().write(true).open(&file);
            Ok(safe.and_then(|file| file.sync_all()).map_err(store::Problem::from)?)
        });
        if outcome.is_err() {
            remove_database(&file);
        }
        outcome
    }

    /// Decides that the successor takes its place. From here on that happens, even if the
    /// application or the computer stops at any moment.
    fn decide(&self, key: &DatabaseKey) -> Result<(), office::Error> {
        let stamp = chrono::Utc::now().format("%Y-%m-%d-%H%M%S");
        let free = |name: &String| {
            FILES.iter().all(|ending| !self.folder.join(format!("{name}{ending}")).exists())
        };
        let first = format!("office-set-aside-{stamp}");
        let aside = std::iter::once(first.clone())
            .chain((2..).map(|number| format!("{first}-{number}")))
            .find(free)
            .unwrap_or(first);
        let succession = Succession { mark: recovery_key::mark(key), aside };
        let text = serde_json::to_vec(&succession)
            .map_err(|error| office::Fault::new("deciding on other data", error))?;
        Ok(write_wholly(&self.decision(), &text).map_err(store::Problem::from)?)
    }

    /// Goes on with what was decided until it is done.
    fn finish(&self) -> io::Result<()> {
        while self.step()? {}
        Ok(())
    }

    /// Takes the next step of what was decided, wholly or not at all; answers whether there may be
    /// another. What is on the disk alone says which step it is.
    fn step(&self) -> io::Result<bool> {
        let Some(succession) = self.decided()? else {
            // What was prepared and never decided on.
            remove_database(&self.successor());
            return Ok(false);
        };
        if self.successor().exists() {
            for ending in FILES {
                let from = self.folder.join(format!("office{ending}"));
                let to = self.folder.join(format!("{}{ending}", succession.aside));
                if from.exists() {
                    move_to_free(&from, &to)?;
                    return Ok(true);
                }
            }
            move_to_free(&self.successor(), &self.database())?;
        } else if !self.is_marked(&succession.mark) {
            write_wholly(&self.mark(), succession.mark.as_bytes())?;
        } else {
            // Else it is there under its usual name already, or the keyring does not answer.
            if let Ok(Some(key)) = self.kept(&Secret::OtherDatabaseKey(self.kind, &succession.mark))
            {
                self.remember(&key);
            }
            fs::remove_file(self.decision())?;
            keep_names(&self.decision())?;
        }
        Ok(true)
    }

    fn decided(&self) -> io::Result<Option<Succession>> {
        match fs::read(self.decision()) {
            Ok(text) => Ok(Some(serde_json::from_slice(&text)?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Does what was decided, or, if the disk does not allow it, leaves everything as it was.
    fn finish_or_undo(&self) -> Result<(), office::Error> {
        let Err(error) = self.finish() else { return Ok(()) };
        if let (Ok(Some(succession)), true) = (self.decided(), self.successor().exists()) {
            for ending in FILES {
                let from = self.folder.join(format!("{}{ending}", succession.aside));
                let to = self.folder.join(format!("office{ending}"));
                if from.exists() && !to.exists() {
                    put(&from, &to).map_err(store::Problem::from)?;
                }
            }
            fs::remove_file(self.decision()).map_err(store::Problem::from)?;
            remove_database(&self.successor());
        }
        Err(store::Problem::from(error).into())
    }

    fn is_marked(&self, mark: &str) -> bool {
        fs::read_to_string(self.mark()).is_ok_and(|found| found.trim() == mark)
    }

    /// The key of the data, if the keyring has it: the one that is used now, unless the data says
    /// by its mark that it needs another that was kept.
    fn key(&self) -> Result<Option<DatabaseKey>, Refusal> {
        let now = self.kept(&Secret::DatabaseKey(self.kind))?;
        let Ok(mark) = fs::read_to_string(self.mark()) else { return Ok(now) };
        self.kept_with(mark.trim(), now)
    }

    /// The key of a backup, if the keyring has it: that of data which was set aside, by the mark
    /// that was set aside with it, else the one of the present data.
    fn key_of(&self, backup: &Path) -> Result<Option<DatabaseKey>, Refusal> {
        let now = self.key()?;
        match fs::read_to_string(backup.with_extension("key-mark")) {
            Ok(mark) => self.kept_with(mark.trim(), now),
            Err(_) => Ok(now),
        }
    }

    /// The key with a mark, or else the present one.
    fn kept_with(
        &self,
        mark: &str,
        now: Option<DatabaseKey>,
    ) -> Result<Option<DatabaseKey>, Refusal> {
        if now.as_ref().is_some_and(|key| recovery_key::mark(key) == mark) {
            return Ok(now);
        }
        Ok(self.kept(&Secret::OtherDatabaseKey(self.kind, mark))?.or(now))
    }

    fn kept(&self, secret: &Secret<'_>) -> Result<Option<DatabaseKey>, Refusal> {
        let Some(bytes) = self.keyring.read(secret)? else { return Ok(None) };
        // Something of another length was not put there by this application.
        Ok(<[u8; 32]>::try_from(bytes.as_slice()).ok().map(DatabaseKey::new))
    }

    fn keep_aside(&self, key: &DatabaseKey) -> Result<(), Refusal> {
        let mark = recovery_key::mark(key);
        self.keyring.keep(&Secret::OtherDatabaseKey(self.kind, &mark), key.bytes())
    }

    /// Keeps the present key and the one of the successor by their marks, before either is needed.
    fn keep_both(&self, key: &DatabaseKey) -> Result<(), Refusal> {
        match self.kept(&Secret::DatabaseKey(self.kind))? {
            Some(now) if now == *key => return Ok(()),
            Some(now) => self.keep_aside(&now)?,
            None => {}
        }
        self.keep_aside(key)
    }

    /// Lets the keyring have a key as the one that is used now. The keyring may be the very thing
    /// that does not work; the data is open all the same, and the recovery key opens it next time.
    fn remember(&self, key: &DatabaseKey) {
        let present = Secret::DatabaseKey(self.kind);
        let outcome = self.kept(&present).and_then(|now| match now {
            Some(now) if now == *key => Ok(()),
            now => {
                if let Some(now) = now {
                    self.keep_aside(&now)?;
                }
                self.keyring.keep(&present, key.bytes())
            }
        });
        if let Err(refusal) = outcome {
            tracing::warn!(code = refusal.code(), "the keyring did not take the key");
        }
    }
}

fn fresh_key() -> Result<DatabaseKey, office::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| office::Fault::new("making a key", error))?;
    Ok(DatabaseKey::new(bytes))
}

/// Renames a file; never over another.
fn move_to_free(from: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    put(from, to)
}

/// Copies a file. The follower is told of bytes.
fn copy(from: &Path, to: &Path, follower: &mut Follower) -> Result<(), store::Problem> {
    const AT_ONCE: usize = 1024 * 1024;
    let (mut source, mut copy) = (fs::File::open(from)?, fs::File::create(to)?);
    let total = source.metadata()?.len();
    let mut piece = vec![0; AT_ONCE];
    let mut done = 0;
    loop {
        let read = source.read(&mut piece)?;
        if read == 0 {
            return Ok(());
        }
        copy.write_all(&piece[..read])?;
        done += read as u64;
        follower.done(done, total)?;
    }
}

fn remove_database(file: &Path) {
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(beside(file, ending));
    }
}

#[cfg(test)]
mod tests;
