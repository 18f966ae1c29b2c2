//! The TypeScript types and calls that the screens use: generated from the operations by an
//! example of the shell crate, committed, and never edited by hand.

use anyhow::{Context, Result, bail};

use crate::process::{cargo, command, root, run, say};
use crate::system::{BUILD, built, packages};
use crate::test::FEATURES;

/// The generated file, from the workspace folder.
const FILE: &str = "ui/src/lib/ipc/bindings.ts";

/// Writes the file anew.
pub(crate) fn write() -> Result<()> {
    packages(&[&BUILD])?;
    build()?;
    say(format!("writing {FILE}"));
    run(&mut command(built("examples/bindings"), [FILE]))
}

/// Fails if the committed file is not what the generator writes now.
pub(crate) fn check() -> Result<()> {
    packages(&[&BUILD])?;
    build()?;
    let fresh = root().join("target/bindings.fresh.ts");
    run(command(built("examples/bindings"), [&fresh]).current_dir(root()))?;
    let fresh = std::fs::read_to_string(&fresh)?;
    let committed = std::fs::read_to_string(root().join(FILE))
        .with_context(|| format!("{FILE} cannot be read"))?;
    // Git may have given the committed file the line ends of this system.
    if fresh != committed.replace("\r\n", "\n") {
        bail!("{FILE} is out of date: run `cargo xtask bindings` and commit the result");
    }
    Ok(())
}

/// Builds the generator with the features that the tests use, so that nothing is built twice.
fn build() -> Result<()> {
    let mut build = cargo(["build", "--quiet", "--workspace", "--example", "bindings"]);
    run(build.args(FEATURES))
}
