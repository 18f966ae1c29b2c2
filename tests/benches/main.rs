//! How fast it is, as a ratio to something bare that does the same on the same machine in the same
//! run. `cargo xtask bench` builds everything for release and runs this.

#![expect(
    dead_code,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, stops where it fails, and borrows the hands of the end-to-end tests"
)]

#[path = "../e2e/desk.rs"]
mod desk;
#[path = "../e2e/hands.rs"]
mod hands;
#[path = "../../src-tauri/crates/xtask/src/headless.rs"]
mod headless;
#[path = "../e2e/home.rs"]
mod home;
mod import;
mod invitation;
mod mandates;
mod measure;
#[path = "../e2e/people.rs"]
mod people;
#[path = "../e2e/shortcuts.rs"]
mod shortcuts;
mod trade;
mod window;

type Measure = fn(&mut measure::Report);

/// What can be measured, by the name that asks for it alone.
const ALL: [(&str, Measure); 6] = [
    ("invitation", invitation::measure),
    ("import", import::measure),
    ("activation", mandates::activated),
    ("launch", window::launches),
    ("members", window::members),
    ("mandates", mandates::listed),
];

fn main() {
    // Cargo adds words of its own that begin with a dash.
    let asked: Vec<String> =
        std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut report = measure::Report::default();
    for (name, measure) in ALL {
        if asked.is_empty() || asked.iter().any(|word| word == name) {
            measure(&mut report);
        }
    }
    report.print();
}
