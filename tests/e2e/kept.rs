//! A passphrase that the keyring keeps: the next sign-in needs no typing, and forgetting forgets.

use i18n::args;
use rules::Language;
use serde_json::json;

use crate::home::{Home, Theme};
use crate::people::Issuer;

#[test]
fn a_kept_passphrase_signs_in_without_typing_until_it_is_forgotten_i_5() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.shell("sign_out", &json!({}));
    desk.heading(&desk.text("welcome-title"));
    desk.fill(&desk.text("welcome-path"), &nathalie.file.display().to_string());
    desk.fill(&desk.text("welcome-passphrase"), &nathalie.passphrase);
    desk.tick(&desk.text("welcome-keep"));
    desk.push(&desk.text("welcome-submit"));
    desk.heading(&desk.text("spaces-title"));
    assert_eq!(home.kept_passphrase(&nathalie.ssn), Some(nathalie.passphrase.clone()));
    home.keeps_silent_about(std::slice::from_ref(&nathalie.passphrase), true);
    desk.kill();

    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.sees(&nathalie.name());
    desk.sees(&desk.text("welcome-passphrase-kept"));
    desk.push(&desk.text("welcome-submit"));
    desk.heading(&desk.text("spaces-title"));

    let menu = desk.said("frame-me", &args!["name" => nathalie.name()]);
    desk.pick(&menu, &desk.text("frame-sign-out"));
    desk.heading(&desk.text("welcome-title"));
    desk.push(&desk.text("welcome-forget"));
    desk.sees(&desk.said("welcome-forgotten", &args!["holder" => nathalie.name()]));
    assert_eq!(home.kept_passphrase(&nathalie.ssn), None, "the keyring has forgotten it, too");
    // Nobody is offered any more: there is only the way with a file.
    desk.tab_to(&desk.text("welcome-path"));
    desk.kill();
    home.keeps_silent_about(&nathalie.secrets(), true);

    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.tab_to(&desk.text("welcome-path"));
    assert!(!desk.screen().contains(&nathalie.name()), "this computer remembers nobody");
}
