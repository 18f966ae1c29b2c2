//! The words of eSpace Desk: what holds the three locales together, and that no word stands outside
//! of them (requirements L-1).

mod code;
mod ftl;
mod locales;
mod program;
mod screens;
mod svelte;
mod usage;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the whole project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// Every file below a folder whose name ends in `.extension`, sorted; none if there is no folder.
pub(crate) fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() {
            found.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}
