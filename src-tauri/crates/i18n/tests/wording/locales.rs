//! What holds the three locales together (requirements L-1): the same files, messages, attributes and
//! variables; words in each; a comment that says where they appear; each language's own typography.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_bundle::FluentResource;
use rules::{Language, Refusal};

use crate::ftl::{self, Entry, PLACEABLE};
use crate::{files_below, project};

/// The files of a language: name without ending, and source.
fn files(language: Language) -> BTreeMap<String, String> {
    let folder = project().join("locales").join(language.code());
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).expect("a locale is a text file"))
    };
    files_below(&folder, "ftl").into_iter().map(read).collect()
}

/// Every entry of every language with the place to name when something is wrong with it.
fn all_entries() -> Vec<(Language, String, String, Entry)> {
    let mut all = Vec::new();
    for language in Language::ALL {
        for (file, source) in files(language) {
            for entry in ftl::entries(&source) {
                let place = format!("{}/{file}.ftl:{} {}", language.code(), entry.line, entry.id);
                all.push((language, file.clone(), place, entry));
            }
        }
    }
    all
}

fn nothing(found: Vec<String>, otherwise: &str) {
    assert!(found.is_empty(), "{otherwise}:\n{}", found.join("\n"));
}

#[test]
fn every_language_has_the_same_files_l_1() {
    let names = |language| files(language).into_keys().collect::<Vec<_>>();
    assert!(!names(Language::Fr).is_empty(), "there are locales to check");
    assert_eq!(names(Language::Fr), names(Language::De), "French and German");
    assert_eq!(names(Language::Fr), names(Language::En), "French and English");
}

#[test]
fn every_file_is_fluent_without_junk() {
    let mut found = Vec::new();
    for language in Language::ALL {
        for (file, source) in files(language) {
            if let Err((_, errors)) = FluentResource::try_new(source) {
                found.push(format!("{}/{file}.ftl: {errors:?}", language.code()));
            }
        }
    }
    nothing(found, "not Fluent");
}

#[test]
fn every_language_has_the_same_messages_attributes_and_variables_l_1() {
    type Shape = BTreeMap<(String, String, String), BTreeSet<String>>;
    let mut shapes: BTreeMap<&str, Shape> = BTreeMap::new();
    for (language, file, _, entry) in all_entries() {
        let shape = shapes.entry(language.code()).or_default();
        let mut add = |attribute: &str, source: &str| {
            let place = (file.clone(), entry.id.clone(), attribute.to_owned());
            shape.insert(place, ftl::pattern(source).variables);
        };
        add("", &entry.value);
        entry.attributes.iter().for_each(|(name, source)| add(name, source));
    }
    let everywhere: BTreeSet<_> = shapes.values().flat_map(BTreeMap::keys).collect();
    let mut found = Vec::new();
    for place in everywhere {
        let variables: Vec<_> =
            shapes.iter().map(|(code, shape)| (code, shape.get(place))).collect();
        if variables.iter().any(|(_, set)| *set != variables[0].1) {
            found.push(format!("{}.ftl {} .{}: {variables:?}", place.0, place.1, place.2));
        }
    }
    nothing(found, "not the same in each language (None: missing there)");
}

#[test]
fn the_name_of_a_message_begins_with_that_of_its_file() {
    let strays = all_entries().into_iter().filter(|(_, file, _, entry)| {
        !entry.id.starts_with('-') && !entry.id.starts_with(&format!("{file}-"))
    });
    nothing(strays.map(|(_, _, place, _)| place).collect(), "in another file's name");
}

#[test]
fn no_message_is_there_twice() {
    let mut seen = BTreeSet::new();
    let twice = all_entries()
        .into_iter()
        .filter(|(language, _, _, entry)| !seen.insert((language.code(), entry.id.clone())));
    nothing(twice.map(|(_, _, place, _)| place).collect(), "there already");
}

#[test]
fn every_message_says_in_a_comment_where_it_appears() {
    let silent = all_entries().into_iter().filter(|(_, _, _, entry)| !entry.commented);
    nothing(
        silent.map(|(_, _, place, _)| place).collect(),
        "without a `#` comment or a `##` group comment",
    );
}

#[test]
fn no_message_is_empty() {
    let empty = all_entries().into_iter().filter(|(_, _, _, entry)| {
        let attributes_say_something =
            entry.attributes.values().all(|value| !value.trim().is_empty());
        entry.patterns().next().is_none() || !attributes_say_something
    });
    nothing(empty.map(|(_, _, place, _)| place).collect(), "without words");
}

#[test]
fn every_message_that_another_one_refers_to_exists() {
    let all = all_entries();
    let names: BTreeSet<_> =
        all.iter().map(|(language, _, _, entry)| (language.code(), entry.id.clone())).collect();
    let mut found = Vec::new();
    for (language, _, place, entry) in &all {
        for reference in entry.patterns().flat_map(|source| ftl::pattern(source).references) {
            if !names.contains(&(language.code(), reference.clone())) {
                found.push(format!("{place} refers to {reference}"));
            }
        }
    }
    nothing(found, "refers to nothing");
}

#[test]
fn every_refusal_has_its_words_in_each_language() {
    let names: BTreeSet<_> = all_entries()
        .into_iter()
        .map(|(language, _, _, entry)| (language.code(), entry.id))
        .collect();
    let mut found = Vec::new();
    for language in Language::ALL {
        for code in Refusal::CODES {
            if !names.contains(&(language.code(), format!("refusal-{code}"))) {
                found.push(format!("{}/refusal.ftl refusal-{code}", language.code()));
            }
        }
    }
    nothing(found, "no words for");
}

#[test]
fn each_language_keeps_its_own_typography() {
    let mut found = Vec::new();
    for (language, _, place, entry) in all_entries() {
        for text in entry.patterns().flat_map(|source| ftl::pattern(source).texts) {
            found.extend(
                typing_mistakes(language, &text)
                    .into_iter()
                    .map(|mistake| format!("{place}: {mistake}")),
            );
        }
    }
    nothing(found, "not as the language is printed");
}

/// French has ’ and a narrow no-break space before : ; ? ! where German and English have no space.
fn typing_mistakes(language: Language, text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut mistakes = Vec::new();
    if language == Language::Fr && characters.contains(&'\'') {
        mistakes.push(format!("straight apostrophe in “{text}”"));
    }
    for (at, mark) in
        characters.iter().enumerate().filter(|(_, c)| matches!(c, ':' | ';' | '?' | '!'))
    {
        // A mark at the very beginning is spoken of (a key to press), inside a word it belongs to an
        // address or a time.
        let Some(before) = at.checked_sub(1).map(|before| characters[before]) else { continue };
        let after = characters.get(at + 1);
        let punctuates = after.is_none_or(|c| {
            c.is_whitespace()
                || matches!(*c, PLACEABLE | '»' | '”' | '“' | ')' | '’' | '…' | '?' | '!' | '.')
        });
        let right = match language {
            Language::Fr => !punctuates || matches!(before, '\u{202f}' | '?' | '!'),
            Language::De | Language::En => !before.is_whitespace(),
        };
        if !right {
            mistakes.push(format!("“{mark}” behind {before:?} in “{text}”"));
        }
    }
    mistakes
}

#[test]
fn the_check_of_french_typography_sees_what_a_printer_would_mend() {
    let mistakes = |text| typing_mistakes(Language::Fr, text).len();
    assert_eq!(
        mistakes("Qui\u{202f}? Lui\u{202f}; l’autre\u{202f}: à 10:30, sur https://exemple.lu"),
        0
    );
    assert_eq!(mistakes("?"), 0, "a key to press");
    assert_eq!(mistakes("Qui?"), 1);
    assert_eq!(mistakes("Qui ?"), 1, "a plain space may break the line");
    assert_eq!(mistakes("Nom: \u{fffc}"), 1);
    assert_eq!(mistakes("l'autre"), 1);
}

#[test]
fn the_check_of_german_and_english_typography_sees_a_space_before_a_mark() {
    assert_eq!(typing_mistakes(Language::De, "Wer? Um 10:30.").len(), 0);
    assert_eq!(typing_mistakes(Language::De, "Wer ?").len(), 1);
    assert_eq!(typing_mistakes(Language::En, "Name\u{202f}: \u{fffc}").len(), 1);
}

#[test]
fn a_pattern_is_taken_apart_into_texts_variables_and_references() {
    let pattern = ftl::pattern(
        "{ $name } has { NUMBER($count, minimumFractionDigits: 0) ->\n    [0] no space\n   *[other] { $count } spaces in { -brand }\n } { \"{$no} ?\" }.",
    );
    let names = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>();
    assert_eq!(names(&pattern.variables), ["count", "name"]);
    assert_eq!(names(&pattern.references), ["-brand"]);
    assert_eq!(
        pattern.texts,
        ["no space", "\u{fffc} spaces in \u{fffc}", "\u{fffc} has \u{fffc} \u{fffc}."]
    );
}

#[test]
fn an_entry_knows_its_comment_its_attributes_and_its_further_lines() {
    let source = "## Group\n\na-b = One\n    two\n  .title = Three\n##\n\n# Directly above.\na-c =\n    Four\n\na-d = Five\n";
    let entries = ftl::entries(source);
    let seen: Vec<_> =
        entries.iter().map(|entry| (entry.id.as_str(), entry.line, entry.commented)).collect();
    assert_eq!(seen, [("a-b", 3, true), ("a-c", 9, true), ("a-d", 12, false)]);
    assert_eq!(entries[0].value, "One\n    two");
    assert_eq!(entries[0].attributes["title"], "Three");
}
