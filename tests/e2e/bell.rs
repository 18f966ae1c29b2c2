//! A desktop that shows notifications: it owns their name on the session's bus, as the desktops do that
//! people have, and remembers what it was asked to show (Desktop Notifications Specification 1.2).

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedValue;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// Something that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) title: String,
    pub(crate) body: String,
    /// Whether a click on it is heard.
    pub(crate) clickable: bool,
}

/// The desktop's side. When it is dropped, it leaves the bus.
pub(crate) struct Bell {
    shown: Arc<Mutex<Vec<Shown>>>,
    connection: Connection,
}

struct Desktop(Arc<Mutex<Vec<Shown>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned(), "actions".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let word = |word: &str| word.to_owned();
        (word("Bell"), word("espace-tests"), word("1"), word("1.2"))
    }

    #[expect(clippy::too_many_arguments, reason = "the specification has eight")]
    fn notify(
        &self,
        _application: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let mut shown = self.0.lock().expect("nobody panics with it");
        let clickable = actions.iter().any(|action| action == "default");
        shown.push(Shown { title, body, clickable });
        u32::try_from(shown.len()).expect("they are few")
    }

    fn close_notification(&self, _id: u32) {}
}

impl Bell {
    /// Takes the name on a session's bus.
    pub(crate) fn hang(bus: &str) -> Self {
        let shown = Arc::default();
        let connection = Builder::address(bus)
            .and_then(|builder| builder.name(NAME))
            .and_then(|builder| builder.serve_at(PATH, Desktop(Arc::clone(&shown))))
            .and_then(Builder::build)
            .expect("nobody else shows notifications here");
        Self { shown, connection }
    }

    /// Everything that was shown so far.
    pub(crate) fn shown(&self) -> Vec<Shown> {
        self.shown.lock().expect("nobody panics with it").clone()
    }

    /// Waits until so many were shown, and answers all of them.
    pub(crate) fn wait_for(&self, count: usize) -> Vec<Shown> {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let shown = self.shown();
            if shown.len() >= count {
                return shown;
            }
            assert!(Instant::now() < deadline, "only {shown:?} was shown");
            std::thread::sleep(Duration::from_millis(40));
        }
    }

    /// Clicks on the n-th that was shown, from 1.
    pub(crate) fn click(&self, number: u32) {
        let clicked = (number, "default");
        self.connection
            .emit_signal(None::<&str>, PATH, NAME, "ActionInvoked", &clicked)
            .expect("the bus is there");
    }
}
