//! What the computer must bring along: system packages, and cargo's own tools.
//!
//! On Debian and Ubuntu what is missing is installed; elsewhere it is named.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::elsewhere;
use crate::node::node;
use crate::process::{cargo, command, exists, npm, output, root, run, say};

/// System packages that serve one purpose.
#[derive(Debug)]
pub(crate) struct Packages {
    purpose: &'static str,
    names: &'static [&'static str],
}

/// To compile: the web view, encryption, icons, and a C compiler.
pub(crate) const BUILD: Packages = Packages {
    purpose: "to compile the application (web view, encryption, icons)",
    names: &[
        "build-essential",
        "pkg-config",
        "libwebkit2gtk-4.1-dev",
        "libssl-dev",
        "librsvg2-dev",
        "libxdo-dev",
        "libayatana-appindicator3-dev",
    ],
};

/// To show the window where there is no screen, with a keyring and a picture of it.
pub(crate) const HEADLESS: Packages = Packages {
    purpose: "to open the window without a screen (display, keyring, fonts, screenshots)",
    names: &["xvfb", "dbus-x11", "gnome-keyring", "fonts-inter", "imagemagick"],
};

/// To drive the window in the end-to-end tests and look into what it leaves.
pub(crate) const DRIVE: Packages = Packages {
    purpose: "to drive the window in the end-to-end tests and to look into its keyring",
    names: &["webkit2gtk-driver", "libsecret-tools"],
};

/// To read the letters that the tests have printed, as whoever receives them does.
pub(crate) const READ: Packages = Packages {
    purpose: "to read the letters that the tests have printed",
    names: &["poppler-utils"],
};

/// Makes sure that the packages are there.
pub(crate) fn packages(groups: &[&Packages]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        // Windows and macOS bring their own keyring and screen; the rest is looked for and named.
        return elsewhere::check();
    }
    if !exists("dpkg-query", ["--version"]) {
        return check_without_apt(groups);
    }
    let mut refreshed = false;
    for group in groups {
        let missing: Vec<&str> =
            group.names.iter().copied().filter(|name| !is_installed(name)).collect();
        if missing.is_empty() {
            continue;
        }
        say(format!("installing {}: {}", missing.join(", "), group.purpose));
        if !refreshed {
            run(&mut apt_get(["update", "--quiet"]))?;
            refreshed = true;
        }
        let mut install = apt_get(["install", "--quiet", "--yes", "--no-install-recommends"]);
        run(install.args(&missing)).context("a system package could not be installed")?;
    }
    Ok(())
}

fn is_installed(package: &str) -> bool {
    output(&mut command("dpkg-query", ["--show", "--showformat=${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

fn apt_get<const N: usize>(arguments: [&str; N]) -> Command {
    let is_root = output(&mut command("id", ["--user"])).is_some_and(|id| id == "0");
    if is_root {
        let mut apt = command("apt-get", arguments);
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    } else {
        let mut apt = command("sudo", ["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        apt.args(arguments);
        apt
    }
}

/// On a Linux without apt only the programs and libraries can be looked for, not the packages.
fn check_without_apt(groups: &[&Packages]) -> Result<()> {
    let probes: [(&str, &str, &[&str]); 9] = [
        ("libwebkit2gtk-4.1-dev", "pkg-config", &["--exists", "webkit2gtk-4.1"]),
        ("libssl-dev", "pkg-config", &["--exists", "openssl"]),
        ("librsvg2-dev", "pkg-config", &["--exists", "librsvg-2.0"]),
        ("xvfb", "sh", &["-c", "command -v Xvfb"]),
        ("dbus-x11", "sh", &["-c", "command -v dbus-daemon && command -v dbus-send"]),
        ("gnome-keyring", "sh", &["-c", "command -v gnome-keyring-daemon"]),
        ("imagemagick", "sh", &["-c", "command -v import"]),
        ("webkit2gtk-driver", "sh", &["-c", "command -v WebKitWebDriver"]),
        ("poppler-utils", "sh", &["-c", "command -v pdftotext"]),
    ];
    for group in groups {
        let lacking = probes.iter().any(|(package, program, arguments)| {
            group.names.contains(package) && !exists(program, *arguments)
        });
        if lacking {
            bail!(
                "this system has no apt, so please install by its own means what Debian calls {} \
                 ({}), then run this command again",
                group.names.join(", "),
                group.purpose
            );
        }
    }
    Ok(())
}

/// Installs the packages of the screens, if the list of them changed since the last time.
pub(crate) fn ui_packages() -> Result<()> {
    node()?;
    let lock = std::fs::read(root().join("ui/package-lock.json"))
        .context("ui/package-lock.json cannot be read")?;
    // What was installed is remembered beside it: deleting node_modules forgets both together.
    let installed = root().join("ui/node_modules/.installed-package-lock.json");
    if std::fs::read(&installed).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    say("installing the packages of the screens: ui/package-lock.json is new or has changed");
    run(&mut npm(["ci"]))?;
    std::fs::write(installed, lock)?;
    Ok(())
}

/// Makes sure that a tool that cargo can build itself is there: `cargo <tool>`.
pub(crate) fn cargo_tool(name: &str, purpose: &str) -> Result<()> {
    if output(&mut cargo([name, "--version"])).is_some() {
        return Ok(());
    }
    say(format!("installing cargo-{name}: {purpose}"));
    run(cargo(["install", "--locked", &format!("cargo-{name}")]).current_dir(root()))
}

/// Makes sure that a component of the Rust toolchain is there.
pub(crate) fn rust_component(subcommand: &str, component: &str) -> Result<()> {
    if output(&mut cargo([subcommand, "--version"])).is_some() {
        return Ok(());
    }
    say(format!("installing {component}, a component of the Rust toolchain"));
    run(&mut command("rustup", ["component", "add", component]))
}

/// Where `cargo build` puts the programs of the development profile.
pub(crate) fn built(program: impl AsRef<Path>) -> std::path::PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder));
    let mut path = target.join("debug").join(program);
    path.set_extension(std::env::consts::EXE_EXTENSION);
    path
}
