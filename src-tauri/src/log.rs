//! The log: what broke and when, never whose name, number or secret was involved.

use std::path::Path;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::prelude::*;

/// Begins to write the log, one file a day, the last fourteen kept.
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
    let ours = "info,office=info,store=info,desk_shell=info,zbus=warn,lettre=warn,rustls=warn";
    tracing_subscriber::registry()
        .with(EnvFilter::try_from_env("ESPACE_LOG").unwrap_or_else(|_| EnvFilter::new(ours)))
        .with(tracing_subscriber::fmt::layer().with_ansi(false).with_writer(file))
        .try_init()?;
    Ok(())
}
