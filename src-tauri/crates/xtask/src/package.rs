//! Working on the application with hot reload, and packing it up; both through Tauri's own
//! command line, which is installed with the packages of the screens.

use anyhow::{Context, Result};

use crate::process::{command, root, run, say};
use crate::system::{BUILD, packages, ui_packages};

/// Starts the development server of the screens and the application on top of it.
pub(crate) fn dev() -> Result<()> {
    prepare()?;
    tauri(&["dev"])
}

/// Builds the package of this system in the release profile.
pub(crate) fn bundle() -> Result<()> {
    prepare()?;
    let kind = if cfg!(windows) {
        "nsis"
    } else if cfg!(target_os = "macos") {
        "dmg"
    } else {
        "deb"
    };
    tauri(&["build", "--bundles", kind])?;
    say(format!("the package is in target/release/bundle/{kind}"));
    Ok(())
}

fn prepare() -> Result<()> {
    packages(&[&BUILD])?;
    ui_packages()
}

fn tauri(arguments: &[&str]) -> Result<()> {
    // Started through Node, as its starter script differs between systems.
    let starter = root().join("ui/node_modules/@tauri-apps/cli/tauri.js");
    let mut tauri = command("node", [starter]);
    run(tauri.args(arguments).current_dir(root().join("src-tauri")))
        .with_context(|| format!("tauri {}", arguments.join(" ")))
}
