//! Starting other programs and saying in plain words what failed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// The folder that holds the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .expect("this crate lies three folders below the workspace")
        .to_path_buf()
}

/// Says one line about what happens next. Progress goes to standard error, so that standard
/// output stays free for results.
pub(crate) fn say(line: impl AsRef<str>) {
    eprintln!("\x1b[1m▸ {}\x1b[0m", line.as_ref());
}

/// A command that will run in the workspace folder.
pub(crate) fn command<S: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = S>,
) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// The cargo that started this program.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = command(cargo, arguments);
    // `cargo run` describes this package in variables; left in place, cargo's own tools and build
    // scripts would take them for a description of theirs.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// `npm` in the folder of the screens.
pub(crate) fn npm<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    npm.current_dir(root().join("ui"));
    npm
}

/// Runs the command to its end; anything but success is an error that quotes it.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", quoted(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", quoted(command));
    }
    Ok(())
}

/// Runs the command quietly and returns what it printed, or nothing if it failed or is absent.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether the program can be started at all.
pub(crate) fn exists<S: AsRef<OsStr>>(
    program: &str,
    arguments: impl IntoIterator<Item = S>,
) -> bool {
    output(&mut command(program, arguments)).is_some()
}

/// Asks a program to end, as a person who closes it would, and waits for it.
pub(crate) fn close(child: &mut Child) -> Result<()> {
    if child.try_wait()?.is_none() {
        // The standard library can only kill; the `kill` program can ask.
        run(&mut command("kill", ["-TERM".to_owned(), child.id().to_string()]))?;
        child.wait()?;
    }
    Ok(())
}

fn quoted(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    format!("`{}`", words.join(" "))
}
