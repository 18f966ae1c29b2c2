//! Everything that must hold before a change is accepted, one part after the other.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::bindings;
use crate::process::{cargo, npm, run as run_to_end, say};
use crate::screens;
use crate::system::{
    BUILD, DRIVE, HEADLESS, READ, cargo_tool, packages, rust_component, ui_packages,
};

/// The features that everything is built with. One set for all, or cargo would build the
/// dependencies once more for each.
pub(crate) const FEATURES: [&str; 2] = ["--features", "espace-desk/custom-protocol"];

/// One part of the tests; they run in this order, the quick ones first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Rust code is formatted
    Format,
    /// The screens: types, style, units; then their build
    Ui,
    /// Dependencies: used, and their licences and sources fit
    Dependencies,
    /// Clippy finds nothing
    Clippy,
    /// Everything compiles
    Build,
    /// The generated TypeScript is up to date
    Bindings,
    /// Rules, data, scenarios, permissions, languages
    Rust,
    /// The built application in a real window
    E2e,
}

impl Part {
    fn purpose(self) -> &'static str {
        match self {
            Self::Format => "the Rust code is formatted",
            Self::Ui => "the screens: types, style and units hold, and they build",
            Self::Dependencies => "every dependency is used, its licence and source fit",
            Self::Clippy => "Clippy finds nothing to improve",
            Self::Build => "the application and every test compile",
            Self::Bindings => "the generated TypeScript matches the operations",
            Self::Rust => "rules, data, scenarios, permissions and languages hold",
            Self::E2e => "the built application does its job in a real window",
        }
    }

    /// What must have been built for this part; parts that have run already are not repeated.
    fn needs(self) -> &'static [Self] {
        match self {
            Self::Format | Self::Ui | Self::Dependencies => &[],
            Self::Clippy | Self::Build | Self::Bindings | Self::Rust => &[Self::Ui],
            Self::E2e => &[Self::Ui, Self::Build],
        }
    }

    fn run(self) -> Result<()> {
        match self {
            Self::Format => {
                rust_component("fmt", "rustfmt")?;
                run_to_end(&mut cargo(["fmt", "--all", "--check"]))
            }
            Self::Ui => ui(),
            Self::Dependencies => dependencies(&["bans", "licenses", "sources"]),
            Self::Clippy => {
                packages(&[&BUILD])?;
                rust_component("clippy", "clippy")?;
                let mut clippy = cargo(["clippy", "--workspace", "--all-targets"]);
                run_to_end(clippy.args(FEATURES).args(["--", "--deny", "warnings"]))
            }
            Self::Build => {
                packages(&[&BUILD])?;
                run_to_end(cargo(["build", "--workspace", "--all-targets"]).args(FEATURES))
            }
            Self::Bindings => bindings::check(),
            Self::Rust => {
                packages(&[&BUILD, &HEADLESS, &READ])?;
                nextest("not binary(e2e)")
            }
            Self::E2e => {
                packages(&[&HEADLESS, &DRIVE])?;
                nextest("binary(e2e)")
            }
        }
    }
}

fn ui() -> Result<()> {
    ui_packages()?;
    for script in ["check", "lint", "test"] {
        run_to_end(&mut npm(["run", script]))?;
    }
    screens::build()
}

fn nextest(filter: &str) -> Result<()> {
    cargo_tool("nextest", "it runs the Rust tests")?;
    let mut nextest = cargo(["nextest", "run", "--config-file", "tests/e2e/nextest.toml"]);
    nextest.args(["--workspace", "--no-fail-fast", "--filterset", filter]).args(FEATURES);
    run_to_end(&mut nextest)
}

/// Runs all parts, or one with what it needs, and ends with a summary; the first part that
/// fails is the last one.
pub(crate) fn run(only: Option<Part>) -> Result<()> {
    let parts: Vec<Part> = match only {
        None => Part::value_variants().to_vec(),
        Some(part) => vec![part],
    };
    let mut summary: Vec<(Part, Duration, bool)> = Vec::new();
    let mut outcome = Ok(());
    let whole = Instant::now();
    for part in parts {
        let done = |needed: &&Part| summary.iter().all(|(ran, ..)| ran != *needed);
        let needs: Vec<Part> = part.needs().iter().filter(done).copied().collect();
        for part in needs.into_iter().chain([part]) {
            say(format!("{}: {}", name(part), part.purpose()));
            let start = Instant::now();
            outcome = part.run();
            summary.push((part, start.elapsed(), outcome.is_ok()));
            if outcome.is_err() {
                break;
            }
        }
        if outcome.is_err() {
            break;
        }
    }
    eprintln!();
    for (part, duration, passed) in &summary {
        let mark = if *passed { "passed" } else { "FAILED" };
        eprintln!("  {mark}  {:>7}  {:<9} {}", clock(*duration), name(*part), part.purpose());
    }
    eprintln!("          {:>7}  in all", clock(whole.elapsed()));
    match (outcome, summary.last()) {
        (Err(error), Some((part, ..))) => {
            Err(error).with_context(|| format!("the part `{}` failed", name(*part)))
        }
        (outcome, _) => outcome,
    }
}

/// The checks of the dependencies, with those that ask a database on the internet: what has
/// become known since the last time is no reason for today's change to fail.
pub(crate) fn audit() -> Result<()> {
    dependencies(&["advisories", "bans", "licenses", "sources"])
}

fn dependencies(checks: &[&str]) -> Result<()> {
    cargo_tool("machete", "it finds unused dependencies")?;
    run_to_end(&mut cargo(["machete"]))?;
    cargo_tool("deny", "it checks licences, sources and known vulnerabilities")?;
    run_to_end(cargo(["deny", "--workspace", "check"]).args(checks))
}

fn name(part: Part) -> String {
    part.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}

fn clock(duration: Duration) -> String {
    let seconds = duration.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
