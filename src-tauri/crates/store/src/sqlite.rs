//! The embedded engine: SQLite with SQLCipher, WAL, `synchronous=FULL`, foreign keys, one writer.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use hmac::{Hmac, KeyInit, Mac};
use rusqlite::backup::{Backup, Progress, StepResult};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Database, Follower, Problem, Row, Transaction, Value, is_disk_full, migrations};

/// How long a transaction waits for another process before it gives up.
const PATIENCE: Duration = Duration::from_secs(10);
/// The bytes of a page.
const PAGE: u64 = 4096;
/// So many pages are copied between two looks at whether to go on.
const PAGES_AT_ONCE: i32 = 256;
/// So many steps of a statement are done between two looks at whether to go on.
const STEPS_BETWEEN_LOOKS: i32 = 10_000;
/// Files up to this size are checked page by page when they are opened.
const CHECKED_WHEN_OPENED: u64 = 64 * 1024 * 1024;

/// The 32 bytes that encrypt an office. Never shown, wiped when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct DatabaseKey([u8; 32]);

impl DatabaseKey {
    /// A key made of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the keyring and the recovery sheet.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn as_pragma(&self) -> Zeroizing<String> {
        // Of its full length from the beginning: a text that grows leaves its old place unwiped.
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0 {
            let _ = write!(*text, "{byte:02x}");
        }
        text.push('\'');
        text
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

/// How a database is opened.
#[derive(Debug, Clone, Copy, Default)]
pub struct SqliteOptions {
    /// The most pages of 4096 bytes that the file may have; beyond it the disk counts as full.
    pub page_limit: Option<u32>,
}

/// An office's data in an encrypted file.
pub struct SqliteDatabase {
    file: PathBuf,
    key: DatabaseKey,
    // In this order: the connection that closes last folds the journal into the file, and the
    // reader may change nothing.
    reader: Mutex<Connection>,
    writer: Mutex<Connection>,
}

impl SqliteDatabase {
    /// Makes a new, empty database in a file that does not exist yet. If that fails half-way, the
    /// file is gone again.
    ///
    /// # Errors
    /// [`Problem::Present`] if there is something already; it is left as it was.
    pub fn create(
        file: &Path,
        key: &DatabaseKey,
        now: DateTime<Utc>,
        options: SqliteOptions,
    ) -> Result<Self, Problem> {
        // Creating the file exclusively settles the race between two processes.
        std::fs::OpenOptions::new().write(true).create_new(true).open(file)?;
        let made = Self::start(file, key, now, options);
        if made.is_err() {
            remove(file);
        }
        made
    }

    /// Opens what is there, after migrating it to this version's schema.
    ///
    /// # Errors
    /// [`Problem::Missing`], [`Problem::OtherKey`], [`Problem::Damaged`], [`Problem::Newer`],
    /// [`Problem::DiskFull`] where there is no room for the files that are open beside it.
    pub fn open(
        file: &Path,
        key: &DatabaseKey,
        now: DateTime<Utc>,
        options: SqliteOptions,
    ) -> Result<Self, Problem> {
        let size = std::fs::metadata(file)?.len();
        if size == 0 || !size.is_multiple_of(512) {
            return Err(Problem::Damaged(format!("the file has {size} bytes")));
        }
        let opened = (|| {
            if size <= CHECKED_WHEN_OPENED {
                check_pages(&connect(file, key, true)?)?;
            }
            Self::start(file, key, now, options)
        })();
        opened.map_err(|problem| match problem {
            Problem::Engine(_) if !has_room_beside(file) => Problem::DiskFull,
            problem => problem,
        })
    }

    fn start(
        file: &Path,
        key: &DatabaseKey,
        now: DateTime<Utc>,
        options: SqliteOptions,
    ) -> Result<Self, Problem> {
        let mut writer = connect(file, key, false)?;
        writer.pragma_update(None, "journal_mode", "WAL")?;
        writer.pragma_update(None, "synchronous", "FULL")?;
        if let Some(pages) = options.page_limit {
            writer.pragma_update(None, "max_page_count", pages)?;
        }
        migrations::apply(&mut writer, now)?;
        let reader = connect(file, key, true)?;
        Ok(Self {
            file: file.to_owned(),
            key: key.clone(),
            writer: Mutex::new(writer),
            reader: Mutex::new(reader),
        })
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The key, for the recovery sheet and for a restore.
    #[must_use]
    pub const fn key(&self) -> &DatabaseKey {
        &self.key
    }
}

/// Whether another file fits beside this one. Where its journal cannot be made, SQLite says that it
/// cannot be opened, and not why.
fn has_room_beside(file: &Path) -> bool {
    /// As large as the index of the journal is at first.
    const INDEX: usize = 32 * 1024;
    let mut probe = file.as_os_str().to_owned();
    probe.push("-room");
    let written = std::fs::write(&probe, [0; INDEX]);
    let _ = std::fs::remove_file(&probe);
    !written.is_err_and(|error| is_disk_full(&error))
}

/// Removes a database that this process made and cannot use, with the files beside it.
fn remove(file: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
}

fn connect(file: &Path, key: &DatabaseKey, read_only: bool) -> Result<Connection, Problem> {
    // A reader of a WAL database has to be able to write its index, so it is kept from changing
    // data by `query_only` instead of by the open mode.
    let connection = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "key", key.as_pragma().as_str())?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "cipher_memory_security", "OFF")?;
    connection.set_prepared_statement_cache_capacity(128);
    // The first real read; with another key it fails as "not a database".
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    if read_only {
        connection.pragma_update(None, "query_only", "ON")?;
    }
    Ok(connection)
}

fn check_pages(connection: &Connection) -> Result<(), Problem> {
    let mut check = connection.prepare("PRAGMA cipher_integrity_check")?;
    let findings =
        check.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    match findings.into_iter().next() {
        Some(finding) => Err(Problem::Damaged(finding)),
        None => Ok(()),
    }
}

/// Checks that a file opens with a key, is whole, and is of a schema that this version knows;
/// changes nothing.
///
/// # Errors
/// As [`SqliteDatabase::open`], and [`Problem::Stopped`].
pub fn integrity_of(file: &Path, key: &DatabaseKey, follower: &Follower) -> Result<(), Problem> {
    if !file.is_file() {
        return Err(Problem::Missing);
    }
    let mut connection = connect(file, key, true)?;
    let stop = follower.stop();
    let stopped = move || stop.load(Ordering::Acquire);
    connection.progress_handler(STEPS_BETWEEN_LOOKS, Some(stopped))?;
    check_pages(&connection)?;
    follower.goes_on()?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Problem::Damaged(verdict));
    }
    migrations::known(&connection)
}

impl Database for SqliteDatabase {
    fn change(&self) -> Result<Box<dyn Transaction + '_>, Problem> {
        SqliteTransaction::begin(&self.writer, "BEGIN IMMEDIATE")
    }

    fn read(&self) -> Result<Box<dyn Transaction + '_>, Problem> {
        SqliteTransaction::begin(&self.reader, "BEGIN")
    }

    fn revision(&self) -> Result<u32, Problem> {
        // The reader never writes, so for it every change is one of another connection.
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(reader.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    fn secret(&self, purpose: &str) -> [u8; 32] {
        // HMAC takes keys of any length, so this cannot fail.
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.bytes()).expect("any key will do");
        mac.update(purpose.as_bytes());
        mac.finalize().into_bytes().into()
    }

    fn copy_to(&self, file: &Path, follower: &mut Follower) -> Result<(), Problem> {
        std::fs::OpenOptions::new().write(true).create_new(true).open(file)?;
        let copied =
            self.copy_pages(file, follower).and_then(|()| integrity_of(file, &self.key, follower));
        if copied.is_err() {
            remove(file);
        }
        copied
    }
}

impl SqliteDatabase {
    fn copy_pages(&self, file: &Path, follower: &mut Follower) -> Result<(), Problem> {
        let source = connect(&self.file, &self.key, true)?;
        // All pages of one moment, while others go on writing.
        source.execute_batch("BEGIN")?;
        source.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
        let mut copy = connect(file, &self.key, false)?;
        {
            let backup = Backup::new(&source, &mut copy)?;
            loop {
                let step = backup.step(PAGES_AT_ONCE)?;
                let Progress { remaining, pagecount } = backup.progress();
                let bytes = |pages: i32| u64::try_from(pages).unwrap_or(0) * PAGE;
                follower.done(bytes(pagecount - remaining), bytes(pagecount))?;
                match step {
                    StepResult::Done => break,
                    StepResult::More => {}
                    // The copy is ours alone, and reading waits for nobody.
                    _ => std::thread::sleep(Duration::from_millis(10)),
                }
            }
        }
        // One file, with nothing beside it.
        copy.pragma_update(None, "journal_mode", "DELETE")?;
        drop(copy);
        std::fs::File::open(file)?.sync_all()?;
        Ok(())
    }
}

struct SqliteTransaction<'a> {
    connection: MutexGuard<'a, Connection>,
    open: bool,
}

impl<'a> SqliteTransaction<'a> {
    fn begin(
        connection: &'a Mutex<Connection>,
        begin: &str,
    ) -> Result<Box<dyn Transaction + 'a>, Problem> {
        // A panic while the lock was held rolled its transaction back, so the connection is sound.
        let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
        connection.execute_batch(begin)?;
        Ok(Box::new(Self { connection, open: true }))
    }
}

impl Transaction for SqliteTransaction<'_> {
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, Problem> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.execute(rusqlite::params_from_iter(values))? as u64)
    }

    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, Problem> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut answer = Vec::new();
        while let Some(row) = rows.next()? {
            let mut values = Vec::with_capacity(columns);
            for place in 0..columns {
                values.push(read(row.get_ref(place)?, place)?);
            }
            answer.push(Row(values));
        }
        Ok(answer)
    }

    fn commit(mut self: Box<Self>) -> Result<(), Problem> {
        self.connection.execute_batch("COMMIT")?;
        self.open = false;
        Ok(())
    }
}

impl Drop for SqliteTransaction<'_> {
    fn drop(&mut self) {
        if self.open
            && let Err(error) = self.connection.execute_batch("ROLLBACK")
        {
            // SQLite has rolled back by itself, for example because the disk is full.
            tracing::debug!(%error, "nothing left to roll back");
        }
    }
}

fn read(value: ValueRef<'_>, place: usize) -> Result<Value, Problem> {
    let unreadable = || Problem::Unreadable { column: place.to_string(), expected: "text" };
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Text(text) => {
            Value::Text(std::str::from_utf8(text).map_err(|_| unreadable())?.to_owned())
        }
        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
        ValueRef::Real(_) => return Err(unreadable()),
    })
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
