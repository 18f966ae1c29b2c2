//! Node, which builds the screens: whether the one that is installed is new enough.

use anyhow::{Result, bail};

use crate::process::{command, output};

/// The versions that the packages of the screens agree on: from the second number on within a
/// release, and everything from [`EVERYTHING_FROM`] on. Releases between them were short-lived.
const RELEASES: [(u32, u32); 2] = [(20, 19), (22, 13)];
/// From this release on every version will do.
const EVERYTHING_FROM: u32 = 24;

/// Makes sure that Node is there and not too old.
pub(crate) fn node() -> Result<()> {
    let version = output(&mut command("node", ["--version"]));
    if version.as_deref().is_some_and(will_do) {
        return Ok(());
    }
    let [(first, from), (second, later)] = RELEASES;
    bail!(
        "the screens are built with Node from {first}.{from}, from {second}.{later}, or \
         {EVERYTHING_FROM} and newer; found: {}. Get it from https://nodejs.org, or on Debian and \
         Ubuntu with `curl -fsSL https://deb.nodesource.com/setup_22.x | sudo -E bash - && sudo \
         apt-get install nodejs`",
        version.as_deref().unwrap_or("none")
    )
}

/// Whether the screens build with a version such as `v20.19.0`.
fn will_do(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(str::parse::<u32>);
    let (Some(Ok(release)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
        return false;
    };
    release >= EVERYTHING_FROM
        || RELEASES.iter().any(|(known, from)| release == *known && minor >= *from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::root;

    #[test]
    fn a_node_that_is_too_old_or_between_two_releases_will_not_do() {
        for good in ["v20.19.0", "v20.20.2", "v22.13.0", "v22.21.1", "v24.0.0", "v26.1.0"] {
            assert!(will_do(good), "{good}");
        }
        let bad = ["v18.20.4", "v20.18.3", "v21.7.3", "v22.12.0", "v23.11.0", "v20", "none", ""];
        for bad in bad {
            assert!(!will_do(bad), "{bad}");
        }
    }

    /// Whether a version satisfies a range of npm, as far as `engines` use them.
    fn satisfies((major, minor): (u32, u32), range: &str) -> bool {
        range.split("||").map(str::trim).any(|choice| {
            let number = choice.trim_start_matches(['^', '>', '=', ' ', 'v']);
            let mut numbers = number.split('.').map(|number| number.parse::<u32>().unwrap());
            let asked = (numbers.next().unwrap(), numbers.next().unwrap_or(0));
            let within = choice.starts_with(">=") || asked.0 == major;
            within && (major, minor) >= asked
        })
    }

    #[test]
    fn the_oldest_node_that_will_do_suits_every_package_of_the_screens() {
        let lock = std::fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
        let ranges: Vec<&str> = lock
            .lines()
            .filter_map(|line| line.trim().strip_prefix("\"node\": \""))
            .filter_map(|range| range.split('"').next())
            // Types for Node are a package of that name, with a version and no range.
            .filter(|range| range.contains(['>', '^', '|']))
            .collect();
        assert!(ranges.len() > 50, "the lock file says which Node its packages need");
        let oldest = RELEASES.into_iter().chain([(EVERYTHING_FROM, 0)]);
        for version in oldest {
            for range in &ranges {
                assert!(satisfies(version, range), "{version:?} does not satisfy {range}");
            }
        }
        for (release, from) in RELEASES {
            let before = (release, from - 1);
            assert!(
                ranges.iter().any(|range| !satisfies(before, range)),
                "{before:?} would do as well"
            );
        }
    }
}
