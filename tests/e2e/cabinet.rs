//! A desktop that answers when a program asks where to save a file: it owns the name of the desktop's
//! portal on the session's bus, as desktops do on which a program may not open such a window by itself
//! (XDG Desktop Portal, `org.freedesktop.portal.FileChooser` and `org.freedesktop.portal.Request`).
//!
//! The window in which a person chooses a place belongs to the desktop, so no driver of the
//! application reaches it. Through the portal, the application asks as ever and learns the place from
//! the desktop, which here always chooses the same folder and the name that was proposed.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rules::Language;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message, Type};
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

use crate::desk::Desk;
use crate::home::{Home, Theme};

const NAME: &str = "org.freedesktop.portal.Desktop";
const REQUESTS: &str = "/org/freedesktop/portal/desktop/request";

/// A question where to save a file, in the words of the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    /// What stood above it.
    pub(crate) title: String,
    /// Which file was answered.
    pub(crate) file: PathBuf,
}

/// The desktop's side. It answers until the bus ends.
pub(crate) struct Cabinet(Arc<Mutex<Vec<Asked>>>);

impl Cabinet {
    /// Opens the application on a computer whose desktop answers with the folder of documents.
    pub(crate) fn beside(home: &Home, language: Language) -> (Desk, Self) {
        let cabinet = Self::open(&home.bus(), home.documents());
        let mut environment = home.environment(language, Theme::Light);
        environment.push(Self::environment());
        (Desk::open(environment, &[], language, Theme::Light), cabinet)
    }

    /// What a program finds around it that shall ask the desktop.
    pub(crate) fn environment() -> (&'static str, OsString) {
        ("GTK_USE_PORTAL", "1".into())
    }

    /// Takes the name on a session's bus, and answers with files in this folder from then on.
    pub(crate) fn open(bus: &str, folder: PathBuf) -> Self {
        let connection =
            Builder::address(bus).and_then(Builder::build).expect("the session has a bus");
        let messages = MessageIterator::from(&connection);
        connection.request_name(NAME).expect("nobody else answers here");
        let asked = Arc::default();
        let kept = Arc::clone(&asked);
        std::thread::spawn(move || {
            for message in messages.flatten() {
                if message.message_type() == Type::MethodCall {
                    // Whoever asks waits for its own answer, not for the one to somebody else.
                    let _ = answer(&connection, &message, &folder, &kept);
                }
            }
        });
        Self(asked)
    }

    /// Waits until so many files were asked for, and answers the last of them.
    pub(crate) fn wait_for(&self, count: usize) -> Asked {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let asked = self.0.lock().expect("nobody panics with it").clone();
            if let Some(last) = asked.get(count - 1) {
                return last.clone();
            }
            assert!(Instant::now() < deadline, "only {asked:?} was asked for");
            std::thread::sleep(Duration::from_millis(40));
        }
    }
}

/// Answers one call: at once which request it is, and then what the person chose.
fn answer(
    connection: &Connection,
    message: &Message,
    folder: &Path,
    kept: &Mutex<Vec<Asked>>,
) -> zbus::Result<()> {
    let header = message.header();
    match header.member().map(|member| member.as_str()) {
        Some("SaveFile") => {}
        // Programs that ask the desktop for files ask it for the way to each address, too.
        Some("Lookup") => return connection.reply(&header, &["direct://"].as_slice()),
        _ => {
            return connection.reply_error(
                &header,
                "org.freedesktop.DBus.Error.UnknownMethod",
                &(),
            );
        }
    }
    let body = message.body();
    let (_, title, options): (String, String, HashMap<String, OwnedValue>) = body.deserialize()?;
    let word = |name: &str| {
        let value = options.get(name).and_then(|value| <&str>::try_from(value).ok());
        value.unwrap_or_default().to_owned()
    };
    let file = folder.join(word("current_name"));
    let uri = uri(&file);
    kept.lock().expect("nobody panics with it").push(Asked { title, file });

    let sender = header.sender().map(|name| name.as_str().to_owned()).unwrap_or_default();
    let asker = sender.trim_start_matches(':').replace('.', "_");
    let request = ObjectPath::try_from(format!("{REQUESTS}/{asker}/{}", word("handle_token")))?;
    connection.reply(&header, &request)?;
    let results = HashMap::from([("uris", Value::from(vec![uri]))]);
    connection.emit_signal(
        Some(sender.as_str()),
        &request,
        "org.freedesktop.portal.Request",
        "Response",
        &(0_u32, results),
    )
}

/// The address of a file (RFC 8089).
fn uri(file: &Path) -> String {
    let mut uri = "file://".to_owned();
    for byte in file.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
