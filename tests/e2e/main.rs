//! The built application in a real window: real web view, real keyring, real mail server, real
//! certificate files, driven by the keyboard as a person would.
//!
//! Each test opens the application on a display of its own, with fresh folders and a keyring of
//! its own. The application knows nothing of being tested: where its data lies, which language
//! and which colours the desktop prefers reach it through the same settings as on any desktop.
//! Run with `cargo xtask test --only e2e`, which builds the screens and the application first.

mod afternoon;
mod answers;
mod bell;
mod cabinet;
mod clients;
mod closed;
mod corners;
mod crash;
mod crowd;
mod days;
mod desk;
mod forms;
mod full;
mod gallery;
mod gone;
mod hands;
#[path = "../../src-tauri/crates/xtask/src/headless.rs"]
mod headless;
mod held;
mod home;
mod import;
mod job;
mod journeys;
mod kept;
mod life;
mod list;
mod look;
mod mail;
mod mandates;
mod messages;
mod mistakes;
mod morning;
mod narrow;
mod people;
mod post;
mod practice;
mod recovery;
#[path = "../../src-tauri/src/recovery_key.rs"]
mod recovery_key;
mod saved;
mod secured;
mod shortcuts;
mod tongue;
mod week;
mod window;
