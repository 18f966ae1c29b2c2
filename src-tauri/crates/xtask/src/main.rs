//! The commands of this project: `cargo xtask run`, `cargo xtask test` and their kin.
//!
//! They install what the computer lacks, build, and start the right programs in the right order.
//! This crate must never know what the application does, and it must stay quick to compile on a
//! computer that has nothing but Rust.

mod bench;
mod bindings;
mod elsewhere;
mod headless;
mod node;
mod package;
mod picture;
mod process;
mod run;
mod screens;
mod system;
mod test;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The commands of eSpace Desk.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Xtask {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Installs what is lacking, builds the application and opens it
    Run {
        /// Open the practice office: sample companies and test certificates, no real data
        #[arg(long)]
        practice: bool,
        /// Leave a PNG picture of the window in this file, then close the application (Linux)
        #[arg(long, value_name = "FILE")]
        screenshot: Option<PathBuf>,
        /// What to hand to the application itself
        #[arg(last = true, value_name = "ARGUMENT")]
        arguments: Vec<OsString>,
    },
    /// Runs every check and test, in an order that fails early
    Test {
        /// Run this part alone, with what it needs
        #[arg(long, value_name = "PART")]
        only: Option<test::Part>,
    },
    /// Opens the application with hot reload of the screens and rebuild of the Rust code
    Dev,
    /// Builds the package to install: .deb on Linux, setup.exe on Windows, .dmg on macOS
    Bundle,
    /// Writes the TypeScript types and calls that are generated from the operations
    Bindings {
        /// Change nothing; fail if the committed file differs
        #[arg(long)]
        check: bool,
    },
    /// Measures launch, memory, long lists and invitations, each beside something bare (Linux)
    Bench {
        /// What to measure alone: invitation, import, activation, launch, members, mandates
        names: Vec<String>,
    },
    /// Looks for known vulnerabilities, licences and sources that do not fit, unused dependencies
    Audit,
}

fn main() -> ExitCode {
    let outcome = match Xtask::parse().command {
        Command::Run { practice, screenshot, mut arguments } => {
            arguments.extend(practice.then(|| "--practice".into()));
            run::run(&arguments, screenshot.as_deref())
        }
        Command::Test { only } => test::run(only),
        Command::Dev => package::dev(),
        Command::Bundle => package::bundle(),
        Command::Bindings { check: false } => bindings::write(),
        Command::Bindings { check: true } => bindings::check(),
        Command::Bench { names } => bench::run(&names),
        Command::Audit => test::audit(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The causes in one line; the place in this program would help nobody.
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
