//! What Windows and macOS must bring along. Nothing is installed there, as neither has one way to do
//! it; what can be looked for is, and what lacks is named with the way to get it.

use anyhow::{Result, bail};

use crate::process::exists;

/// Something that must be there.
#[derive(Debug)]
struct Need {
    what: &'static str,
    purpose: &'static str,
    /// How to get it.
    get: &'static str,
    /// Programs and their arguments; it is there if one of them succeeds.
    probes: &'static [(&'static str, &'static [&'static str])],
}

/// Encrypted SQLite brings its own OpenSSL here, whose build is steered by Perl scripts.
const PERL: &str = "to build the encryption of the data file (OpenSSL)";

const MAC: [Need; 2] = [
    Need {
        what: "the command line tools of Xcode",
        purpose: "to compile and link",
        get: "xcode-select --install",
        probes: &[("xcode-select", &["-p"])],
    },
    Need { what: "Perl", purpose: PERL, get: "brew install perl", probes: &[("perl", &["-v"])] },
];

/// The web view of Windows leaves its version under this number, for the computer or for one person.
const WEB_VIEW: [&str; 3] = [
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
    r"HKLM\SOFTWARE\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
    r"HKCU\Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}",
];

// The build tools of Visual Studio are not looked for: without their linker this program would not
// have been built either.
const WINDOWS: [Need; 2] = [
    Need {
        what: "Perl",
        purpose: PERL,
        get: "winget install StrawberryPerl.StrawberryPerl",
        probes: &[("perl", &["-v"])],
    },
    Need {
        what: "the WebView2 runtime",
        purpose: "to show the window; it is part of Windows 11",
        get: "winget install Microsoft.EdgeWebView2Runtime",
        probes: &[
            ("reg", &["query", WEB_VIEW[0], "/v", "pv"]),
            ("reg", &["query", WEB_VIEW[1], "/v", "pv"]),
            ("reg", &["query", WEB_VIEW[2], "/v", "pv"]),
        ],
    },
];

/// Makes sure that this system brings along what it must; on Linux that is somebody else's business.
pub(crate) fn check() -> Result<()> {
    let needs: &[Need] = if cfg!(target_os = "macos") {
        &MAC
    } else if cfg!(windows) {
        &WINDOWS
    } else {
        &[]
    };
    named(needs, |program, arguments| exists(program, arguments))
}

/// Names everything that lacks at once, so that nobody has to start over for each.
fn named(needs: &[Need], is_there: impl Fn(&str, &[&str]) -> bool) -> Result<()> {
    let lacking: Vec<String> = needs
        .iter()
        .filter(|need| !need.probes.iter().any(|(program, arguments)| is_there(program, arguments)))
        .map(|need| format!("{} ({}): {}", need.what, need.purpose, need.get))
        .collect();
    if !lacking.is_empty() {
        bail!(
            "please install what this system lacks, then run this command again:\n  {}",
            lacking.join("\n  ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_lacks_is_named_with_the_way_to_get_it() {
        for needs in [&MAC, &WINDOWS] {
            let said = named(needs, |_, _| false).unwrap_err().to_string();
            for need in needs {
                assert!(said.contains(need.what) && said.contains(need.get), "{said}");
            }
        }
        let said = named(&WINDOWS, |program, _| program == "perl").unwrap_err().to_string();
        assert!(said.contains("WebView2") && !said.contains("Perl"), "{said}");
    }

    #[test]
    fn nothing_is_said_where_nothing_lacks() {
        assert!(named(&MAC, |_, _| true).is_ok());
        // A web view that one person installed for themselves is enough.
        let own = |program: &str, arguments: &[&str]| {
            program == "perl" || arguments.contains(&WEB_VIEW[2])
        };
        assert!(named(&WINDOWS, own).is_ok());
    }
}
