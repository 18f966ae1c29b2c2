//! A keyring that is missing or emptied: the data is never lost, and never opened without its key.

use std::fs;

use rules::Language;

use crate::home::{Home, Theme};
use crate::people::Issuer;
use crate::recovery_key;

#[test]
fn the_printed_recovery_key_opens_the_data_after_the_keyring_was_emptied_x_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.create_space("Menuiserie Schmit");
    desk.kill();

    let key = home.key();
    let mark = fs::read_to_string(home.office().with_extension("key-mark"));
    assert_eq!(mark.expect("the key is marked"), recovery_key::mark(&key), "it is the data's key");
    // As on the printed sheet.
    let printed = recovery_key::groups(&key).join("-");

    let desk = home.open_without_keyring(Language::Fr, Theme::Light);
    desk.heading(&desk.text("closed-keyring-missing-title"));
    desk.kill();

    home.lose_key();
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("closed-keyring-empty-title"));
    let field = desk.text("closed-recovery-key");
    let slip = if printed.starts_with('A') { "B" } else { "A" }.to_owned() + &printed[1..];
    desk.fill(&field, &slip);
    desk.push(&desk.text("closed-recovery-submit"));
    desk.problem_at(&field, &desk.text("refusal-recovery-key-invalid"));
    assert_eq!(desk.typed(), slip, "a slip can be mended");
    // As a hurried person types it.
    desk.fill(&field, &printed.to_lowercase().replace('-', " "));
    desk.push(&desk.text("closed-recovery-submit"));
    desk.heading(&desk.text("welcome-title"));
    desk.kill();

    // The keyring knows the key again.
    assert_eq!(home.key(), key, "the keyring has the same key as before");
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    desk.heading("Menuiserie Schmit");
}
