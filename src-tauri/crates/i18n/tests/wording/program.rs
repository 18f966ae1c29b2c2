//! The program itself, file by file, without its tests: the screens, and the Rust below them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::code::{Kind, Literal, literals};
use crate::svelte::script_and_markup;
use crate::{files_below, project};

/// The folders with the Rust that becomes part of the application.
pub(crate) const RUST: [&str; 7] = [
    "src-tauri/src",
    "src-tauri/crates/rules/src",
    "src-tauri/crates/store/src",
    "src-tauri/crates/identity/src",
    "src-tauri/crates/i18n/src",
    "src-tauri/crates/documents/src",
    "src-tauri/crates/office/src",
];

/// A literal, and where it stands.
pub(crate) struct Found {
    pub(crate) place: String,
    pub(crate) literal: Literal,
}

/// The literals in the scripts and Svelte files of the screens.
pub(crate) fn literals_of_the_screens() -> Vec<Found> {
    let folder = project().join("ui/src");
    let mut all = Vec::new();
    for file in files_below(&folder, "svelte") {
        all.extend(found(&file, &script_and_markup(&read(&file)), Kind::Script));
    }
    for file in files_below(&folder, "ts") {
        let name = file.to_string_lossy();
        // What is generated has no words but its comments, which nobody sees.
        if !name.ends_with(".test.ts") && !name.ends_with("bindings.ts") {
            all.extend(found(&file, &read(&file), Kind::Script));
        }
    }
    all
}

/// The literals in the Rust of some folders.
pub(crate) fn literals_of_rust(folders: &[&str]) -> Vec<Found> {
    let files = folders.iter().flat_map(|folder| files_below(&project().join(folder), "rs"));
    files.flat_map(|file| found(&file, without_tests(&read(&file)), Kind::Rust)).collect()
}

/// The literals in the templates of documents.
pub(crate) fn literals_of_the_templates() -> Vec<Found> {
    templates().iter().flat_map(|file| found(file, &read(file), Kind::Typst)).collect()
}

/// The templates of documents.
pub(crate) fn templates() -> Vec<PathBuf> {
    files_below(&project().join("src-tauri/crates/documents"), "typ")
}

/// The name of a file from the folder of the project.
pub(crate) fn name_of(file: &Path) -> String {
    file.strip_prefix(project()).unwrap_or(file).display().to_string()
}

/// What stands in a file.
pub(crate) fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a source is a text file")
}

fn found(file: &Path, source: &str, kind: Kind) -> Vec<Found> {
    let name = name_of(file);
    literals(source, kind)
        .into_iter()
        .map(|literal| Found { place: format!("{name}:{}", literal.line), literal })
        .collect()
}

/// Rust without its unit tests, which stand at the end of a file.
fn without_tests(source: &str) -> &str {
    source.find("#[cfg(test)]\nmod tests").map_or(source, |at| &source[..at])
}
