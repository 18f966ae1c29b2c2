//! Measuring: everything is built for release, then held beside something bare in the same run.

use anyhow::Result;

use crate::process::{cargo, run as run_to_end};
use crate::screens;
use crate::system::{BUILD, DRIVE, HEADLESS, packages, ui_packages};
use crate::test::FEATURES;

/// Builds the application and an empty window for release, and runs the benchmarks, or those that
/// are named.
pub(crate) fn run(names: &[String]) -> Result<()> {
    packages(&[&BUILD, &HEADLESS, &DRIVE])?;
    ui_packages()?;
    screens::build()?;
    let built = ["build", "--release", "--workspace", "--bins", "--examples"];
    run_to_end(cargo(built).args(FEATURES))?;
    let bench = ["bench", "--workspace", "--bench", "bench"];
    run_to_end(cargo(bench).args(FEATURES).arg("--").args(names))
}
