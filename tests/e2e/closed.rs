//! Data that does not open: each reason has its screen, in three languages, light and dark, and
//! once the reason is gone the data is there as before.

use std::fs;
use std::path::PathBuf;

use rules::Language;
use store::{Database, Follower};

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};
use crate::recovery_key;

#[test]
fn data_that_does_not_open_says_why_and_is_there_again_once_the_reason_is_gone_x_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.create_space("Menuiserie Schmit");
    desk.kill();
    let whole = Whole::of(&home);

    fs::remove_file(&whole.file).expect("the file can be deleted");
    let desk = says(opened(&home), "data-missing");
    whole.put_back();
    opens_again(desk, &nathalie);

    let mut damaged = whole.bytes.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    whole.replace(&damaged);
    let desk = says(opened(&home), "data-damaged");
    assert!(whole.now() == damaged, "nothing in it was changed");
    whole.put_back();
    opens_again(desk, &nathalie);

    whole.rewrite(|| {
        let database = home.database();
        let mut change = database.change().expect("the data can be changed");
        change.execute("PRAGMA user_version = 99", &[]).expect("it is a number");
        change.commit().expect("there is room");
    });
    let desk = says(opened(&home), "data-newer");
    whole.put_back();
    opens_again(desk, &nathalie);

    let key = home.key();
    home.exchange_key();
    let desk = says(opened(&home), "data-other-key");
    desk.fill(&desk.text("closed-recovery-key"), &recovery_key::groups(&key).join("-"));
    desk.push(&desk.text("closed-recovery-submit"));
    desk.heading(&desk.text("welcome-title"));
    desk.kill();
    assert_eq!(home.key(), key, "the keyring has the right key again");

    let before = whole.now();
    home.lock_keyring();
    let desk = says(opened(&home), "keyring-locked");
    // Nobody has unlocked it, so trying again changes nothing.
    desk.push(&desk.text("closed-again"));
    desk.heading(&desk.text("closed-keyring-locked-title"));
    desk.kill();
    assert!(whole.now() == before, "the data is as before");
    let mut words = nathalie.secrets();
    words.extend(["Menuiserie Schmit".to_owned(), recovery_key::groups(&key).join("-")]);
    home.keeps_silent_about(&words, true);
}

fn opened(home: &Home) -> Desk {
    home.open(Language::Fr, Theme::Light)
}

/// Looks in every way at the screen that says why nothing opens.
pub(crate) fn says(mut desk: Desk, why: &str) -> Desk {
    for language in Language::ALL {
        for theme in Theme::ALL {
            // Also the first time: what was chosen before is remembered.
            desk.turn(language, theme);
            desk.heading(&desk.text(&format!("closed-{why}-title")));
            desk.sees(&desk.text(&format!("closed-{why}-text")));
            desk.inspect(&format!("closed-{why}"));
        }
    }
    desk
}

fn opens_again(desk: Desk, person: &Person) {
    desk.push(&desk.text("closed-again"));
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(person);
    desk.heading("Menuiserie Schmit");
    desk.kill();
}

/// The data as one file, when nothing is open.
struct Whole {
    file: PathBuf,
    bytes: Vec<u8>,
}

impl Whole {
    fn of(home: &Home) -> Self {
        // A copy is one file, without the journal in which the latest changes still are.
        let copy = home.documents().join("whole.db");
        home.database().copy_to(&copy, &mut Follower::default()).expect("there is room");
        let whole = Self { file: home.office(), bytes: fs::read(copy).expect("it was made") };
        whole.put_back();
        whole
    }

    fn now(&self) -> Vec<u8> {
        fs::read(&self.file).expect("the data is there")
    }

    fn put_back(&self) {
        self.replace(&self.bytes);
    }

    fn replace(&self, bytes: &[u8]) {
        for journal in ["db-wal", "db-shm"] {
            let _ = fs::remove_file(self.file.with_extension(journal));
        }
        fs::write(&self.file, bytes).expect("the folder is writable");
    }

    /// Begins with the whole file, without what a window has left behind.
    fn rewrite(&self, change: impl FnOnce()) {
        self.put_back();
        change();
    }
}
