//! Building the screens (`ui/`) into the static files that the application carries.

use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::process::{npm, root, run, say};
use crate::system::ui_packages;

/// Builds the screens.
pub(crate) fn build() -> Result<()> {
    ui_packages()?;
    run(&mut npm(["run", "build"]))
}

/// Builds the screens if anything they are made of is newer than the last build.
pub(crate) fn build_if_changed() -> Result<()> {
    ui_packages()?;
    let root = root();
    let built = modified(&root.join("ui/build/index.html"));
    let sources = ["ui/src", "ui/static", "locales"]
        .iter()
        .filter_map(|folder| newest(&root.join(folder)))
        .chain(
            ["ui/package-lock.json", "ui/package.json", "ui/svelte.config.js", "ui/vite.config.ts"]
                .iter()
                .filter_map(|file| modified(&root.join(file))),
        )
        .max();
    if built.is_some() && sources <= built {
        return Ok(());
    }
    say("building the screens");
    run(&mut npm(["run", "build"]))
}

/// The latest change in the folder, including that of the folders themselves: a deleted file
/// shows only there.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?;
    entries
        .filter_map(Result::ok)
        .filter_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => newest(&entry.path()),
            _ => modified(&entry.path()),
        })
        .chain(modified(folder))
        .max()
}

fn modified(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}
