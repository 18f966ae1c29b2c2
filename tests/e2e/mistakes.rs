//! Wrong input: each has its own message beside its field, and nothing that was typed is lost.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use i18n::args;
use identity::Anchor;
use rules::Language;
use serde_json::json;
use thirtyfour::Key;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

#[test]
fn wrong_input_is_told_beside_its_field_and_nothing_typed_is_lost_i_2_m_1() {
    for language in Language::ALL {
        let home = Home::new();
        let issuer = Issuer::found(&home.documents());
        let nathalie = issuer.issue("Nathalie", "Weberink", 17);
        let desk = home.open(language, Theme::Light);
        desk.heading(&desk.text("welcome-title"));
        desk.trust(&issuer);

        let file = nathalie.file.display().to_string();
        let whole = fs::read(&nathalie.file).expect("the certificate file is there");
        let cut = home.documents().join("cut-short.p12");
        let other = home.documents().join("holiday.p12");
        fs::write(&cut, &whole[..whole.len() / 2]).expect("the folder is writable");
        fs::write(&other, b"GIF89a, and no certificate").expect("the folder is writable");
        let missing = home.documents().join("gone.p12");

        let (path, passphrase) = (desk.text("welcome-path"), desk.text("welcome-passphrase"));
        sign_in(&desk, &file, "not the passphrase");
        desk.problem_at(&passphrase, &desk.text("refusal-wrong-passphrase"));
        assert_eq!(desk.typed(), "not the passphrase", "what was typed can be mended");
        desk.tab_to(&path);
        assert_eq!(desk.typed(), file, "the path is still there");

        for (wrong, refusal) in [
            (&other, "refusal-file-not-a-certificate"),
            (&cut, "refusal-file-cut-short"),
            (&missing, "refusal-file-unreadable"),
        ] {
            let wrong = wrong.display().to_string();
            sign_in(&desk, &wrong, &nathalie.passphrase);
            desk.problem_at(&path, &desk.text(refusal));
            assert_eq!(desk.typed(), wrong, "the path is still there");
            desk.tab_to(&passphrase);
            assert_eq!(desk.typed(), nathalie.passphrase, "the passphrase is still there");
        }

        desk.register(&nathalie);
        let space = desk.create_space("Menuiserie Schmit");
        let invited = issuer.issue("Luc", "Hansen", 5504);
        let member = issuer.issue("Jos", "Klein", 4127);
        for person in [&invited, &member] {
            let invitee = json!({ "space": space, "invitee": person.invitee() });
            desk.perform("invite-member", &invitee);
        }
        desk.register(&member);
        let waiting = desk.perform("list-my-spaces", &json!({}));
        let answer =
            json!({ "invitation": waiting["invitations"][0]["invitation"], "answer": "accept" });
        desk.perform("answer-invitation", &answer);
        desk.enter_as(&nathalie);
        desk.reload();
        desk.go(&format!("/spaces/{space}/users"));
        desk.heading(&desk.text("users-title"));
        invites_wrongly(&desk, &nathalie, &member, &invited);
        desk.kill();
        let mut words =
            vec!["Gaspard".to_owned(), "Kleinfeld".to_owned(), "not the pass".to_owned()];
        words.extend([&nathalie, &member, &invited].into_iter().flat_map(Person::secrets));
        home.keeps_silent_about(&words, true);
    }
}

#[test]
fn each_wrong_certificate_has_its_own_message_and_nothing_typed_is_lost_i_2() {
    let home = Home::new();
    let desk = home.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    let root = fixture("root.pem");
    let anchors = Anchor::read(&fs::read(&root).expect("the authority is there"));
    let fingerprint = anchors.expect("it is an authority")[0].view().fingerprint;
    desk.shell("add_authority", &json!({ "path": root, "fingerprint": fingerprint }));
    desk.shell("add_revocation_list", &json!({ "path": fixture("revokes-one.crl") }));

    let (path, passphrase) = (desk.text("welcome-path"), desk.text("welcome-passphrase"));
    for (file, refusal) in [
        ("no-key", desk.text("refusal-file-without-key")),
        ("several-keys", desk.said("refusal-file-several-keys", &args!["count" => 2])),
        ("key-mismatch", desk.text("refusal-key-does-not-match")),
        ("no-certificate", desk.text("refusal-key-does-not-match")),
        ("legacy-rc2-128", desk.text("refusal-file-protection-not-supported")),
        ("rsa-1024", desk.said("refusal-key-not-supported", &args!["description" => "RSA 1024"])),
    ] {
        let file = fixture(&format!("{file}.p12")).display().to_string();
        sign_in(&desk, &file, OF_FIXTURES);
        desk.problem_at(&path, &refusal);
        assert_eq!(desk.typed(), file, "the path is still there");
        desk.tab_to(&passphrase);
        assert_eq!(desk.typed(), OF_FIXTURES, "the passphrase is still there");
    }
    // These files are well; it is the certificate in them that is not accepted.
    let day = |year, month, day| {
        let day = NaiveDate::from_ymd_opt(year, month, day).expect("it is in the calendar");
        i18n::format_day(desk.language(), day)
    };
    let expired = day(2023, 1, 1);
    let later = day(2100, 1, 1);
    for (file, refusal) in [
        ("expired", desk.said("refusal-certificate-expired", &args!["on" => expired.as_str()])),
        (
            "not-yet-valid",
            desk.said("refusal-certificate-not-yet-valid", &args!["from" => later.as_str()]),
        ),
        ("revoked", desk.text("refusal-certificate-revoked")),
        ("encryption-only", desk.text("refusal-certificate-wrong-purpose")),
        ("without-ssn", desk.text("refusal-certificate-without-ssn")),
        ("intermediate-missing", {
            desk.said("refusal-unknown-authority", &args!["issuer" => "Test Person CA"])
        }),
        (
            "unknown-authority",
            desk.said("refusal-unknown-authority", &args!["issuer" => "Other Root CA"]),
        ),
    ] {
        let file = fixture(&format!("{file}.p12")).display().to_string();
        sign_in(&desk, &file, OF_FIXTURES);
        desk.sees(&refusal);
        desk.tab_to(&path);
        assert_eq!(desk.typed(), file, "the path is still there");
        desk.tab_to(&passphrase);
        assert_eq!(desk.typed(), OF_FIXTURES, "the passphrase is still there");
    }
    desk.kill();
    let holders = ["Past Holder", "Future Holder", "Gone Holder", "Other Holder", "Wrong Use"];
    let numbers = (11..=18).map(|number| format!("101000000000000000{number}"));
    let words: Vec<_> = holders.into_iter().map(str::to_owned).chain(numbers).collect();
    home.keeps_silent_about(&words, true);
}

/// What opens the files of the fixtures.
const OF_FIXTURES: &str = "practice";

/// A file that somebody else's program wrote.
pub(crate) fn fixture(name: &str) -> PathBuf {
    let folder = "../src-tauri/crates/identity/tests/fixtures";
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(name)
}

fn sign_in(desk: &Desk, path: &str, passphrase: &str) {
    desk.fill(&desk.text("welcome-path"), path);
    desk.fill(&desk.text("welcome-passphrase"), passphrase);
    desk.press(Key::Enter);
}

fn invites_wrongly(desk: &Desk, administrator: &Person, member: &Person, invited: &Person) {
    let own = administrator.ssn.grouped();
    let number = desk.text("member-ssn");
    desk.push(&desk.text("users-add"));
    desk.dialog(&desk.text("users-add"));
    desk.fill(&desk.text("users-last-name"), "Kleinfeld");
    desk.fill(&desk.text("users-email"), "gaspard at journey.example");
    let mut complete = false;
    for (typed, problem) in [
        ("", desk.text("refusal-ssn-missing")),
        ("1234567890123456789", desk.said("refusal-ssn-length", &args!["count" => 19])),
        ("123456789012345678901", desk.said("refusal-ssn-length", &args!["count" => 21])),
        ("1234567890123456789X", desk.said("refusal-ssn-not-digits", &args!["found" => "X"])),
        ("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠", desk.text("refusal-ssn-other-script")),
        (&own, desk.text("refusal-invite-yourself")),
        (member.ssn.as_str(), desk.text("refusal-already-member")),
        (invited.ssn.as_str(), desk.text("refusal-already-invited")),
    ] {
        desk.fill(&number, typed);
        desk.press(Key::Enter);
        // The first wrong field has the focus, with what is wrong and with what was typed.
        desk.problem_at(&number, &problem);
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(bare(&desk.typed()), bare(typed), "what was typed can be mended");
        if complete {
            continue;
        }
        desk.sees(&desk.text("refusal-field-missing"));
        desk.sees(&desk.text("refusal-email-invalid"));
        // One after another: mended fields lead to the office's own question whose number it is.
        if problem == desk.text("refusal-ssn-other-script") {
            desk.fill(&desk.text("users-first-name"), "Gaspard");
            desk.fill(&desk.text("users-email"), "gaspard@journey.example");
            complete = true;
        }
    }
    desk.tab_to(&desk.text("users-last-name"));
    assert_eq!(desk.typed(), "Kleinfeld", "the other fields are as they were");
    // Closing a drawer with something in it asks first, and going on keeps it all.
    desk.press(Key::Escape);
    desk.dialog(&desk.text("common-discard-title"));
    desk.push(&desk.text("common-keep-editing"));
    desk.tab_to(&desk.text("users-email"));
    assert_eq!(desk.typed(), "gaspard@journey.example", "nothing typed is lost");
}
