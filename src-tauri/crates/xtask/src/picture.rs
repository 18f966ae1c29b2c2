//! A picture of a display, taken once the window on it has been painted and stands still.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process::{command, root, run};

/// How long a window may take to be painted; a cold start on a slow computer needs seconds.
const PATIENCE: Duration = Duration::from_secs(90);
/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(150);
/// Letters alone, with their smooth edges, bring dozens of colours; an empty window has one or two.
const FEWEST_COLOURS: usize = 16;

/// Waits until the display shows the same painted picture twice in a row, and leaves it in the
/// file as PNG.
pub(crate) fn take(display: &str, file: &Path, application: &mut Child) -> Result<()> {
    let file = absolute(file)?;
    let deadline = Instant::now() + PATIENCE;
    let mut before = Vec::new();
    loop {
        if let Some(status) = application.try_wait()? {
            bail!("the application ended ({status}) before its window was painted");
        }
        let now = look(display)?;
        if now == before && colours(&now) >= FEWEST_COLOURS {
            break;
        }
        if Instant::now() > deadline {
            bail!("no painted window after {} seconds", PATIENCE.as_secs());
        }
        before = now;
        sleep(PAUSE);
    }
    // The format is named, so that the file may have any name.
    let mut target = OsString::from("png:");
    target.push(&file);
    run(import(display).arg(target))?;
    let picture = std::fs::read(&file)
        .with_context(|| format!("the picture {} is not there", file.display()))?;
    if !picture.starts_with(b"\x89PNG") {
        bail!("{} is not a PNG picture", file.display());
    }
    Ok(())
}

/// The display's pixels, behind a short header that is always the same.
fn look(display: &str) -> Result<Vec<u8>> {
    let output = import(display).args(["-depth", "8", "ppm:-"]).output()?;
    if !output.status.success() {
        bail!("ImageMagick's `import`: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

fn import(display: &str) -> Command {
    command("import", ["-display", display, "-silent", "-window", "root"])
}

/// How many colours the picture has, counted until there are enough.
fn colours(pixels: &[u8]) -> usize {
    let mut seen: Vec<&[u8]> = Vec::with_capacity(FEWEST_COLOURS);
    // Whether the header shifts the triples does not matter for counting.
    for pixel in pixels.chunks_exact(3) {
        if seen.last() != Some(&pixel) && !seen.contains(&pixel) {
            seen.push(pixel);
            if seen.len() == FEWEST_COLOURS {
                break;
            }
        }
    }
    seen.len()
}

/// The file as the person means it: from the folder they are in, while programs start in the
/// workspace folder.
fn absolute(file: &Path) -> Result<PathBuf> {
    let file = std::env::current_dir().unwrap_or_else(|_| root()).join(file);
    let folder = file.parent().context("the picture needs a file name")?;
    std::fs::create_dir_all(folder)?;
    // What an earlier run left must not be taken for this run's picture.
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} cannot be replaced", file.display()))
        }
        _ => Ok(file),
    }
}
