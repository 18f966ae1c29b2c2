//! The log: what broke and when, never whose name, number or secret was involved.

use std::path::Path;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::prelude::*;

/// The crates of the application that write to it.
const OURS: [&str; 3] = ["desk_shell", "office", "store"];

/// Begins to write the log, one file a day, the last fourteen kept. `ESPACE_LOG` may name another
/// level than `info`, such as `debug`.
///
/// # Errors
/// If the folder cannot be made.
pub(crate) fn begin(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    let file = tracing_appender::rolling::Builder::new()
        .rotation(tracing_appender::rolling::Rotation::DAILY)
        .filename_prefix("espace-desk")
        .filename_suffix("log")
        .max_log_files(14)
        .build(folder)?;
    let wanted = std::env::var("ESPACE_LOG").ok();
    tracing_subscriber::registry()
        .with(filter(wanted.as_deref()))
        .with(tracing_subscriber::fmt::layer().with_ansi(false).with_writer(file))
        .try_init()?;
    Ok(())
}

/// What is written: of the application, as much as is wanted. Of what others have written only
/// warnings, whatever is wanted: nobody knows what their details name.
fn filter(wanted: Option<&str>) -> EnvFilter {
    let level = wanted.and_then(|word| word.parse().ok()).unwrap_or(LevelFilter::INFO);
    let ours = OURS.map(|ours| format!("{ours}={level}"));
    EnvFilter::new(format!("warn,{}", ours.join(",")))
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn whoever_wants_more_in_the_log_gets_nothing_more_of_what_others_write_i_5() {
        let folder = tempfile::tempdir().unwrap();
        for (wanted, details) in
            [(None, false), (Some("debug"), true), (Some("lettre=trace"), false)]
        {
            let file = folder.path().join("log");
            let writer = Mutex::new(File::create(&file).unwrap());
            let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
            let log = tracing_subscriber::registry().with(filter(wanted)).with(layer);
            tracing::subscriber::with_default(log, || {
                tracing::info!("the application begins");
                tracing::debug!(target: "office::outbox", "a detail of ours");
                tracing::info!(target: "lettre::client", "RCPT TO: nathalie");
                tracing::trace!(target: "zbus", "the passphrase");
                tracing::warn!(target: "zbus", "nobody answers");
            });
            let written = fs::read_to_string(&file).unwrap();
            let has = |words: &str| written.contains(words);
            assert!(
                has("the application begins") && has("nobody answers"),
                "{wanted:?}: {written}"
            );
            assert!(!has("nathalie") && !has("passphrase"), "{wanted:?}: {written}");
            assert_eq!(has("a detail of ours"), details, "{wanted:?}: {written}");
        }
    }
}
