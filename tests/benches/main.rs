//! How fast it is, always as a ratio to something bare that does the same on the same machine in
//! the same run. `cargo xtask bench` builds everything for release and runs this.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and stops where it fails"
)]

mod invitation;
mod measure;

fn main() {
    let mut report = measure::Report::default();
    invitation::measure(&mut report);
    report.print();
}
