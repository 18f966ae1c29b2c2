//! Links that open the application: `espace://space/PM-4KX7QD`, `espace://invitations`,
//! `espace://messages` and `espace://certificate-test`.
//!
//! A link names a screen and never does anything by itself. Whether the person may see that screen
//! is not decided here: the screens go there once somebody is signed in, and the office answers.
//!
//! Linux and Windows hand a link over as an argument, to the first instance or through a second one;
//! macOS sends it to the one that is running. Who may open such links is registered by the packages,
//! from `plugins.deep-link` in `tauri.conf.json`, and not by the running application. On Linux the
//! entry of the package, `espace-desk.desktop.hbs`, has to hand the link over as well, which that of
//! Tauri does not.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use rules::SpaceCode;
use tauri::{App, AppHandle, Emitter, Listener, Manager};
use tauri_plugin_deep_link::DeepLinkExt;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Link {
    /// An eSpace.
    Space(SpaceCode),
    /// The list in which invitations wait.
    Invitations,
    /// The messages of all eSpaces.
    Messages,
    /// Where one tests a certificate.
    CertificateTest,
}

impl Link {
    const SCHEME: &'static str = "espace:";

    /// Reads a link; anything that leads nowhere is none.
    pub(crate) fn parse(address: &str) -> Option<Self> {
        let scheme = address.get(..Self::SCHEME.len())?;
        if !scheme.eq_ignore_ascii_case(Self::SCHEME) {
            return None;
        }
        let place = address[Self::SCHEME.len()..].strip_prefix("//")?;
        // Browsers and systems are free to end an address without a path in a slash.
        let place = place.strip_suffix('/').unwrap_or(place);
        // What stands in the place of a host has no upper and lower case.
        match place.split_once('/') {
            None if place.eq_ignore_ascii_case("invitations") => Some(Self::Invitations),
            None if place.eq_ignore_ascii_case("messages") => Some(Self::Messages),
            None if place.eq_ignore_ascii_case("certificate-test") => Some(Self::CertificateTest),
            Some((space, code)) if space.eq_ignore_ascii_case("space") => {
                // A code as people type it may have spaces; that of a link has none.
                let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                SpaceCode::parse(code).ok().filter(|_| plain).map(Self::Space)
            }
            _ => None,
        }
    }
}

/// As the screens get it: the link without its scheme, such as `space/PM-4KX7QD`.
impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Space(code) => write!(formatter, "space/{code}"),
            Self::Invitations => formatter.write_str("invitations"),
            Self::Messages => formatter.write_str("messages"),
            Self::CertificateTest => formatter.write_str("certificate-test"),
        }
    }
}

/// What somebody who starts the application asks of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Errand {
    /// Whether to open the practice office.
    pub(crate) practice: bool,
    /// Where to go.
    pub(crate) link: Option<Link>,
}

impl Errand {
    /// Reads the arguments of the program, without its name.
    pub(crate) fn of<S: AsRef<str>>(arguments: impl IntoIterator<Item = S>) -> Self {
        let mut errand = Self::default();
        for argument in arguments {
            let argument = argument.as_ref();
            errand.practice |= argument == "--practice";
            errand.link = Link::parse(argument).or(errand.link);
        }
        errand
    }
}

/// A link on its way to the screens: it waits here until they listen.
#[derive(Debug, Default)]
pub(crate) struct Waiting(Mutex<Arrivals>);

#[derive(Debug, Default)]
struct Arrivals {
    listening: bool,
    link: Option<Link>,
}

impl Waiting {
    /// A link arrives. It is handed out at once if the screens listen; else the latest one waits.
    fn arrive(&self, link: Link) -> Option<Link> {
        let mut arrivals = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.link = Some(link);
        if arrivals.listening { arrivals.link.take() } else { None }
    }

    /// The screens listen from now on; what waited is handed out.
    fn listen(&self) -> Option<Link> {
        let mut arrivals = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        arrivals.listening = true;
        arrivals.link.take()
    }
}

/// Begins to hand links to the screens, the one that the application was started with first.
pub(crate) fn begin(app: &App, first: Option<Link>) {
    if let Some(link) = first {
        open(app.handle(), link);
    }
    let screens = app.handle().clone();
    app.listen("screens-listen", move |_| {
        if let Some(link) = screens.state::<Waiting>().listen() {
            hand_over(&screens, &link);
        }
    });
    let handle = app.handle().clone();
    app.deep_link().on_open_url(move |event| {
        come_forward(&handle);
        event.urls().iter().filter_map(|url| Link::parse(url.as_str())).for_each(|link| {
            open(&handle, link);
        });
    });
}

/// Has the screens follow a link, as soon as they can.
pub(crate) fn open(app: &AppHandle, link: Link) {
    if let Some(link) = app.state::<Waiting>().arrive(link) {
        hand_over(app, &link);
    }
}

fn hand_over(app: &AppHandle, link: &Link) {
    if let Err(error) = app.emit("link", link.to_string()) {
        tracing::warn!(%error, "the screens were not told of a link");
    }
}

/// Brings the window before all others.
pub(crate) fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // A system that does not let a window come forward by itself shows that it wants to.
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn space(code: &str) -> Link {
        Link::Space(SpaceCode::parse(code).unwrap())
    }

    #[test]
    fn a_link_leads_to_an_espace_to_the_invitations_or_to_the_certificate_test() {
        assert_eq!(Link::parse("espace://space/PM-4KX7QD"), Some(space("PM-4KX7QD")));
        assert_eq!(Link::parse("espace://space/pp-111111/"), Some(space("PP-111111")));
        assert_eq!(Link::parse("espace://invitations"), Some(Link::Invitations));
        assert_eq!(Link::parse("espace://invitations/"), Some(Link::Invitations));
        assert_eq!(Link::parse("ESPACE://Certificate-Test"), Some(Link::CertificateTest));
    }

    #[test]
    fn whatever_else_a_link_says_is_ignored() {
        for address in [
            "",
            "espace",
            "espace:",
            "espace://",
            "espace:///",
            "espace:invitations",
            "espace://settings",
            "espace://space",
            "espace://space/",
            "espace://space/PM-4KX7Q",
            "espace://space/PM-4KX7Q0",
            "espace://space/PM-4KX7QD/users",
            "espace://space/PM-4KX7QD?add",
            "espace://space/PM-4KX 7QD",
            "espace://space/../settings",
            "espace://invitations?accept=all",
            "espace://invitations#x",
            "espace://user@invitations",
            "https://space/PM-4KX7QD",
            "espaces://invitations",
            "é://",
            " espace://invitations",
            "--practice",
        ] {
            assert_eq!(Link::parse(address), None, "{address:?} leads nowhere");
        }
    }

    #[test]
    fn a_link_reaches_the_screens_without_its_scheme() {
        assert_eq!(space("pm-4kx7qd").to_string(), "space/PM-4KX7QD");
        for link in [space("PM-4KX7QD"), Link::Invitations, Link::CertificateTest] {
            assert_eq!(Link::parse(&format!("espace://{link}")), Some(link), "there and back");
        }
    }

    #[test]
    fn the_packages_register_the_scheme_and_hand_the_link_over() {
        let configuration: serde_json::Value =
            serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        let schemes = &configuration["plugins"]["deep-link"]["desktop"]["schemes"];
        assert_eq!(*schemes, serde_json::json!([Link::SCHEME.trim_end_matches(':')]));
        assert_eq!(
            configuration["bundle"]["linux"]["deb"]["desktopTemplate"],
            "espace-desk.desktop.hbs"
        );
        let entry = include_str!("../espace-desk.desktop.hbs");
        assert!(entry.lines().any(|line| line == "Exec={{exec}} %u"), "%u is the link");
        assert!(entry.contains("MimeType={{mime_type}}"), "which is where the scheme stands");
    }

    #[test]
    fn the_arguments_may_ask_for_the_practice_office_and_for_a_place() {
        assert_eq!(Errand::of([] as [&str; 0]), Errand::default());
        assert_eq!(Errand::of(["--practice"]), Errand { practice: true, link: None });
        let both = Errand { practice: true, link: Some(Link::Invitations) };
        assert_eq!(Errand::of(["espace://invitations", "--practice"]), both);
        let unknown = ["--verbose", "espace://nowhere", "PM-4KX7QD"];
        assert_eq!(Errand::of(unknown), Errand::default(), "the rest is ignored");
    }

    #[test]
    fn a_link_waits_until_the_screens_listen_and_is_handed_out_once() {
        let waiting = Waiting::default();
        assert_eq!(waiting.arrive(Link::CertificateTest), None);
        assert_eq!(waiting.arrive(Link::Invitations), None, "nobody listens yet");
        assert_eq!(waiting.listen(), Some(Link::Invitations), "the latest is what is wanted");
        assert_eq!(waiting.listen(), None, "screens that begin anew are not sent there again");
        assert_eq!(waiting.arrive(space("PM-4KX7QD")), Some(space("PM-4KX7QD")));
    }
}
