//! Everything that may happen to an office's folder, on real files and with a keyring in a pocket.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use tempfile::TempDir;

use super::*;
use crate::keyring::Pocket;

/// A computer: a folder for the office, and a keyring.
struct Computer {
    home: TempDir,
    pocket: Pocket,
}

impl Computer {
    /// One whose office has a note in it, by which its data is known again.
    fn with(note: &str) -> Self {
        let computer = Self::new();
        computer.write(note);
        computer
    }

    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), pocket: Pocket::default() }
    }

    fn folder(&self) -> Folder<&Pocket> {
        self.folder_of(OfficeKind::Real)
    }

    fn folder_of(&self, kind: OfficeKind) -> Folder<&Pocket> {
        Folder::with_keyring(self.home.path().join("office"), kind, &self.pocket)
    }

    /// The data, after the application opened it and was closed.
    fn data(&self) -> Result<SqliteDatabase, Refusal> {
        let key = match self.folder().open() {
            Ok(premises) => premises.key,
            Err(office::Error::Refused(refusal)) => return Err(refusal),
            Err(broken) => panic!("{broken}"),
        };
        let file = self.folder().database();
        Ok(SqliteDatabase::open(&file, &key, chrono::Utc::now(), SqliteOptions::default()).unwrap())
    }

    fn write(&self, note: &str) {
        let data = self.data().unwrap();
        let mut tx = data.change().unwrap();
        store::settings::put(&mut *tx, "note", &note).unwrap();
        tx.commit().unwrap();
    }

    fn note(&self) -> Result<Option<String>, Refusal> {
        let data = self.data()?;
        let mut tx = data.read().unwrap();
        Ok(store::settings::get(&mut *tx, "note").unwrap())
    }

    fn reads(&self, note: &str) {
        assert_eq!(self.note().unwrap().as_deref(), Some(note));
    }

    fn back_up(&self) -> PathBuf {
        let backup = self.home.path().join("backup.espace");
        self.data().unwrap().copy_to(&backup, &mut Follower::default()).unwrap();
        backup
    }

    fn key(&self) -> DatabaseKey {
        self.folder().kept(&Secret::DatabaseKey(OfficeKind::Real)).unwrap().unwrap()
    }

    fn files(&self) -> BTreeSet<String> {
        fs::read_dir(self.home.path().join("office"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    fn set_aside(&self) -> Vec<PathBuf> {
        let files = self.files().into_iter();
        files
            .filter(|name| name.starts_with("office-set-aside") && name.ends_with(".db"))
            .map(|name| self.home.path().join("office").join(name))
            .collect()
    }
}

fn refusal(outcome: Result<Premises, office::Error>) -> Refusal {
    match outcome {
        Ok(_) => panic!("it should have been refused"),
        Err(office::Error::Refused(refusal)) => refusal,
        Err(broken) => panic!("{broken}"),
    }
}

/// Restores a backup up to a moment, and no further; answers whether there was such a moment.
fn restore_until(moment: usize, computer: &Computer, backup: &Path, key: &DatabaseKey) -> bool {
    let folder = computer.folder();
    folder.prepare_backup(backup, key, None, &mut Follower::default()).unwrap();
    if moment == 0 {
        return true;
    }
    folder.keep_both(key).unwrap();
    if moment == 1 {
        return true;
    }
    folder.decide(key).unwrap();
    (2..moment).all(|_| folder.step().unwrap())
}

#[test]
fn a_restore_that_stops_at_any_moment_leaves_the_old_data_or_the_new_and_loses_none_x_3() {
    let other = Computer::with("new");
    let backup = other.back_up();
    let mut moments = 0;
    for moment in 0.. {
        let computer = Computer::with("old");
        let old_key = computer.key();
        if !restore_until(moment, &computer, &backup, &other.key()) {
            break;
        }
        moments += 1;
        let decided = moment >= 2;
        computer.reads(if decided { "new" } else { "old" });
        computer.reads(if decided { "new" } else { "old" });
        let key = computer.key();
        assert_eq!(key, if decided { other.key() } else { old_key }, "the keyring agrees");
        assert!(computer.folder().is_marked(&recovery_key::mark(&key)), "so does the mark");
        assert!(!computer.files().iter().any(|name| name.starts_with("office-next")));
        if !decided {
            continue;
        }
        let aside = computer.set_aside();
        assert_eq!(aside.len(), 1, "what was there is set aside once");
        computer
            .folder()
            .restore(&aside[0], None, None, || Ok(()), &mut Follower::default())
            .map(drop)
            .unwrap();
        computer.reads("old");
    }
    assert!(moments >= 7, "data, mark and key each take a step of their own");
}

#[test]
fn a_restore_that_the_disk_stops_leaves_everything_as_it_was_x_3() {
    let other = Computer::with("new");
    let computer = Computer::with("old");
    let folder = computer.folder();
    folder.prepare_backup(&other.back_up(), &other.key(), None, &mut Follower::default()).unwrap();
    folder.decide(&other.key()).unwrap();
    // Something else took the name that the present mark was to have, after the data moved.
    let taken = folder.decided().unwrap().unwrap().aside;
    let taken = computer.home.path().join("office").join(format!("{taken}.key-mark"));
    fs::write(&taken, "somebody's").unwrap();
    folder.finish_or_undo().unwrap_err();
    computer.reads("old");
    assert!(computer.set_aside().is_empty());
    assert_eq!(fs::read_to_string(taken).unwrap(), "somebody's", "nothing was overwritten");
}

#[test]
fn what_is_no_backup_of_this_office_is_refused_and_changes_nothing_x_4() {
    let computer = Computer::with("old");
    let key = computer.key();
    let before = computer.files();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let file = elsewhere.path().join(name);
        fs::write(&file, bytes).unwrap();
        file
    };
    let practice = Computer::new();
    let premises = practice.folder_of(OfficeKind::Practice).open().unwrap();
    let of_practice = elsewhere.path().join("practice.espace");
    let database = SqliteDatabase::open(
        &practice.folder().database(),
        &premises.key,
        chrono::Utc::now(),
        SqliteOptions::default(),
    );
    database.unwrap().copy_to(&of_practice, &mut Follower::default()).unwrap();
    let backup = computer.back_up();
    let mut damaged = fs::read(&backup).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xff;

    let cases = [
        (elsewhere.path().join("nowhere.espace"), &key, Refusal::FileUnreadable),
        (file("letter.espace", b"Dear Sir or Madam"), &key, Refusal::NotABackup),
        (file("empty.espace", b""), &key, Refusal::NotABackup),
        (file("damaged.espace", &damaged), &key, Refusal::BackupDamaged),
        (backup, &DatabaseKey::new([8; 32]), Refusal::DataOtherKey),
        (of_practice, &premises.key, Refusal::PracticeAndReal),
    ];
    for (file, key, expected) in cases {
        let close = || panic!("the office stays open");
        let nobody = &mut Follower::default();
        let outcome = computer.folder().restore(&file, Some(key.clone()), None, close, nobody);
        assert_eq!(refusal(outcome), expected, "{}", file.display());
        assert_eq!(computer.files(), before, "{}", file.display());
    }
    computer.reads("old");
}

#[test]
fn a_backup_is_restored_without_a_keyring_and_the_key_in_it_stays_x_4() {
    let other = Computer::with("new");
    let computer = Computer::with("old");
    let (backup, old_key) = (other.back_up(), computer.key());
    computer.pocket.refuses.store(true, Ordering::Relaxed);
    computer
        .folder()
        .restore(&backup, Some(other.key()), None, || Ok(()), &mut Follower::default())
        .map(drop)
        .unwrap();
    computer.pocket.refuses.store(false, Ordering::Relaxed);
    assert_eq!(computer.key(), old_key, "it is not lost");
    assert_eq!(computer.note(), Err(Refusal::DataOtherKey), "and not taken for the data's own");
    computer.folder().recover(&other.key()).map(drop).unwrap();
    computer.reads("new");
}

#[test]
fn a_keyring_that_refuses_leaves_everything_as_it_was_when_starting_anew_x_4() {
    let computer = Computer::with("old");
    let before = computer.files();
    computer.pocket.refuses.store(true, Ordering::Relaxed);
    assert_eq!(refusal(computer.folder().start_anew()), Refusal::KeyringMissing);
    assert_eq!(computer.files(), before);
    computer.pocket.refuses.store(false, Ordering::Relaxed);
    computer.reads("old");
}

#[test]
fn data_that_was_set_aside_opens_again_with_the_key_that_was_kept_x_4() {
    let computer = Computer::with("old");
    computer.folder().start_anew().map(drop).unwrap();
    assert_eq!(computer.note(), Ok(None), "it begins empty");
    let aside = computer.set_aside();
    computer
        .folder()
        .restore(&aside[0], None, None, || Ok(()), &mut Follower::default())
        .map(drop)
        .unwrap();
    computer.reads("old");
    assert_eq!(computer.set_aside().len(), 2, "nothing that was set aside is overwritten");
}

#[test]
fn what_was_confirmed_just_before_a_crash_is_restored_with_the_data_that_was_set_aside_x_3() {
    let computer = Computer::with("old");
    let data = computer.data().unwrap();
    let mut tx = data.change().unwrap();
    store::settings::put(&mut *tx, "note", &"confirmed").unwrap();
    tx.commit().unwrap();
    // As a crash leaves it: what was confirmed last is still in the log.
    let aside = computer.home.path().join("office-set-aside.db");
    for ending in ["", "-wal"] {
        fs::copy(beside(data.file(), ending), beside(&aside, ending)).unwrap();
    }
    drop(data);
    computer.write("later");
    computer
        .folder()
        .restore(&aside, None, None, || Ok(()), &mut Follower::default())
        .map(drop)
        .unwrap();
    computer.reads("confirmed");
}

#[test]
fn a_first_start_that_stops_half_way_is_begun_again_x_3() {
    let computer = Computer::new();
    let folder = computer.folder();
    fs::create_dir_all(&folder.folder).unwrap();
    // A full disk, a kill: a file that was made, and nothing or half of it in it.
    for (name, content) in [("office-next.db", ""), ("office-next.db-wal", "half")] {
        fs::write(folder.folder.join(name), content).unwrap();
    }
    assert_eq!(computer.note(), Ok(None), "an empty office");
    assert_eq!(
        computer.files().into_iter().collect::<Vec<_>>(),
        ["office.db", "office.key-mark"],
        "nothing else is left"
    );
}

#[test]
fn a_first_start_that_cannot_write_leaves_nothing_that_looks_like_damaged_data_x_3() {
    let computer = Computer::new();
    let folder = computer.folder();
    // A folder in the way stands for a disk that takes no file.
    fs::create_dir_all(folder.successor()).unwrap();
    assert!(folder.open().is_err());
    assert!(!folder.database().exists() && !folder.mark().exists());
    fs::remove_dir(folder.successor()).unwrap();
    computer.write("first");
    computer.reads("first");
}

#[test]
fn damaged_data_is_told_from_data_of_another_key_and_from_none_x_4() {
    let computer = Computer::with("old");
    let database = computer.folder().database();
    let bytes = fs::read(&database).unwrap();
    fs::write(&database, vec![7; bytes.len()]).unwrap();
    assert_eq!(refusal(computer.folder().open()), Refusal::DataDamaged);
    fs::write(&database, &bytes).unwrap();
    let stranger = Folder { keyring: &Pocket::default(), ..computer.folder() };
    assert_eq!(refusal(stranger.open()), Refusal::KeyringEmpty);
    let key = Secret::DatabaseKey(OfficeKind::Real);
    stranger.keyring.keep(&key, &[8; 32]).unwrap();
    assert_eq!(refusal(stranger.open()), Refusal::DataOtherKey);
    computer.reads("old");
    fs::remove_file(&database).unwrap();
    assert_eq!(refusal(computer.folder().open()), Refusal::DataMissing);
}
