//! That the code asks only for messages that exist, and that every message is asked for somewhere.

use std::collections::BTreeSet;
use std::fs;

use rules::{Language, Refusal};

use crate::ftl;
use crate::program::{Found, RUST, literals_of_rust, literals_of_the_screens};
use crate::{files_below, project};

/// The functions of the screens that take the id of a message, and which of their arguments it is.
const IN_SCREENS: [(&str, usize); 3] = [("t", 0), ("has", 0), ("shortcut", 1)];
/// The same in Rust.
const IN_RUST: [(&str, usize); 2] = [("i18n::text", 1), ("text", 1)];

/// Every literal of the program itself; its tests prove nothing about what is used.
fn all_literals() -> Vec<Found> {
    let mut all = literals_of_the_screens();
    all.extend(literals_of_rust(&RUST));
    all
}

/// Whether a literal is used as the id of a message right where it stands.
fn asked_for(found: &Found) -> bool {
    let askers: &[(&str, usize)] =
        if found.place.contains(".rs:") { &IN_RUST } else { &IN_SCREENS };
    askers.iter().any(|(name, place)| found.literal.is_argument_of(&[name], *place))
        // In a choice between two messages, something may be compared first.
        && !found.literal.before.ends_with("==")
}

/// The names of all messages, and those that other messages refer to.
fn messages() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut referred) = (BTreeSet::new(), BTreeSet::new());
    let folder = project().join("locales").join(Language::Fr.code());
    for file in files_below(&folder, "ftl") {
        let source = fs::read_to_string(&file).expect("a locale is a text file");
        for entry in ftl::entries(&source) {
            referred.extend(entry.patterns().flat_map(|source| ftl::pattern(source).references));
            names.insert(entry.id);
        }
    }
    (names, referred)
}

/// Whether a name can be what comes of a literal once everything is filled in.
fn fits(parts: &[String], name: &str) -> bool {
    let [first, between @ .., last] = parts else { return parts.iter().any(|only| only == name) };
    let Some(mut rest) = name.strip_prefix(first.as_str()) else { return false };
    for part in between {
        match rest.find(part.as_str()) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last.as_str()) && rest.len() > last.len()
}

#[test]
fn every_message_that_the_code_asks_for_exists() {
    let (names, _) = messages();
    let missing: Vec<_> = all_literals()
        .into_iter()
        .filter(asked_for)
        // What is only put together elsewhere, such as `{id}-title`, begins with no name of its own.
        .filter(|used| used.literal.parts[0].contains('-'))
        .filter(|used| !names.iter().any(|name| fits(&used.literal.parts, name)))
        .map(|used| format!("{}: {}", used.place, used.literal.parts.join("…")))
        .collect();
    assert!(missing.is_empty(), "no such message:\n{}", missing.join("\n"));
}

#[test]
fn every_message_is_used_somewhere() {
    let (names, referred) = messages();
    let files: BTreeSet<&str> = names.iter().filter_map(|name| name.split('-').next()).collect();
    let all = all_literals();
    let plain: BTreeSet<&str> = all.iter().filter_map(|used| used.literal.plain()).collect();
    // A text with a name of ours at its beginning and something filled in behind: `users-act-…`. A
    // plain text that ends in a hyphen is the beginning of such a one.
    let patterns: Vec<Vec<String>> = all
        .iter()
        .map(|used| match used.literal.parts.as_slice() {
            [only] if only.ends_with('-') => vec![only.clone(), String::new()],
            parts => parts.to_vec(),
        })
        .filter(|parts| {
            let file = parts[0].split_once('-').map(|(file, _)| file);
            parts.len() > 1 && file.is_some_and(|file| files.contains(file))
        })
        .collect();
    // What is put behind a whole name: `{id}-title`.
    let endings: BTreeSet<&str> = all
        .iter()
        .filter_map(|used| match used.literal.parts.as_slice() {
            [first, ending] if first.is_empty() && ending.starts_with('-') => Some(&**ending),
            _ => None,
        })
        .collect();
    let put_together = |name: &str| {
        endings.iter().any(|ending| name.strip_suffix(ending).is_some_and(|id| plain.contains(id)))
    };
    let unused: Vec<_> = names
        .iter()
        .filter(|name| {
            !plain.contains(name.as_str())
                && !referred.contains(*name)
                && !patterns.iter().any(|parts| fits(parts, name))
                && !put_together(name)
        })
        .cloned()
        .collect();
    assert!(unused.is_empty(), "nobody uses these messages:\n{}", unused.join("\n"));
}

#[test]
fn every_message_about_a_refusal_belongs_to_one() {
    let (names, _) = messages();
    let strays: Vec<_> = names
        .iter()
        .filter_map(|name| name.strip_prefix("refusal-"))
        .filter(|code| !Refusal::CODES.contains(code))
        .collect();
    assert!(strays.is_empty(), "no refusal has these codes: {strays:?}");
}

#[test]
fn a_name_fits_a_text_with_something_filled_in() {
    let parts = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
    assert!(fits(&parts(&["users-act-", ""]), "users-act-leave"));
    assert!(!fits(&parts(&["users-act-", ""]), "users-act-"), "something is filled in");
    assert!(fits(&parts(&["closed-", "-title"]), "closed-keyring-empty-title"));
    assert!(!fits(&parts(&["closed-", "-title"]), "closed-keyring-empty-text"));
    assert!(fits(&parts(&["app-name"]), "app-name"));
    assert!(!fits(&parts(&["app-name"]), "app-name-practice"));
}
