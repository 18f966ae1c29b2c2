//! The application in its window, driven by the keyboard through WebKitWebDriver.
//!
//! What a test asks for is waited for: a window answers when it is ready. What does not come
//! ends the test with what the screen shows instead, in words and as a picture.

use std::cell::Cell;
use std::ffi::OsString;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use i18n::Args;
use rules::Language;
use serde_json::{Value, json};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::{Capabilities, Key, TypingData, WebDriver};
use tokio::runtime::Runtime;

use crate::home::Theme;

/// How long anything may take before the test gives up. Far more than needed: no test is judged
/// by its time, this only ends one that would wait for ever.
const PATIENCE: Duration = Duration::from_secs(60);
/// The pause between two looks at the screen.
const PAUSE: Duration = Duration::from_millis(40);
/// More than any screen has places to stop at.
const MOST_TABS: usize = 400;

/// The open application. When it is dropped, also by a failing test, it is killed.
pub(crate) struct Desk {
    runtime: Runtime,
    driver: Option<WebDriver>,
    server: Child,
    display: OsString,
    language: Language,
    theme: Theme,
    /// Set when the test has failed, so that the failure is not photographed a second time.
    failed: Cell<bool>,
}

impl Desk {
    /// Opens the built application with these variables around it.
    pub(crate) fn open(
        environment: Vec<(&'static str, OsString)>,
        arguments: &[&str],
        language: Language,
        theme: Theme,
    ) -> Self {
        let driver = Command::new("WebKitWebDriver");
        Self::open_by(driver, environment, arguments, language, theme)
    }

    /// The same through another command, which has to become the driver.
    pub(crate) fn open_by(
        mut driver: Command,
        environment: Vec<(&'static str, OsString)>,
        arguments: &[&str],
        language: Language,
        theme: Theme,
    ) -> Self {
        let application = application();
        assert!(
            application.exists(),
            "{} is not built: run `cargo xtask test --only e2e`",
            application.display()
        );
        let display = environment
            .iter()
            .find(|(name, _)| *name == "DISPLAY")
            .map(|(_, display)| display.clone())
            .expect("a home has a display");
        let port = free_port();
        let server = driver
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env_remove("WAYLAND_DISPLAY")
            .envs(environment)
            // Lets Tauri's web view be driven; only the driver's own child hears it.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed by `cargo xtask test`");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime for the driver's answers");
        let mut desk = Self {
            runtime,
            driver: None,
            server,
            display,
            language,
            theme,
            failed: Cell::new(false),
        };
        let mut capabilities = Capabilities::new();
        capabilities
            .set("webkitgtk:browserOptions", json!({ "binary": application, "args": arguments }))
            .expect("a path and words are JSON");
        desk.driver = Some(desk.connect(port, &capabilities));
        desk
    }

    fn connect(&self, port: u16, capabilities: &Capabilities) -> WebDriver {
        let deadline = Instant::now() + PATIENCE;
        // The driver listens a moment after it was started.
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "WebKitWebDriver does not listen");
            std::thread::sleep(PAUSE);
        }
        let connected = self.runtime.block_on(
            WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities.clone())
                .request_timeout(PATIENCE)
                .connect(),
        );
        match connected {
            Ok(driver) => driver,
            Err(error) => panic!("the application did not open a window: {error}"),
        }
    }

    /// The language that this window was opened in.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Notes that the window was given another language and theme.
    pub(crate) fn become_like(&mut self, language: Language, theme: Theme) {
        self.language = language;
        self.theme = theme;
    }

    /// What the application says for this message in the language of the window.
    pub(crate) fn text(&self, message: &str) -> String {
        self.said(message, &Args::new())
    }

    /// The same for a message with values in it.
    pub(crate) fn said(&self, message: &str, values: &Args<'_>) -> String {
        let words = i18n::text(self.language, message, values);
        assert!(!words.contains('⟦'), "there are no words for {message}");
        words
    }

    /// Waits until the screen's one heading is this.
    pub(crate) fn heading(&self, heading: &str) {
        self.wait(&format!("the heading “{heading}”"), |desk| {
            let found = desk.ask(
                "return [...document.querySelectorAll('h1')].map(h => h.innerText.trim())",
                vec![],
            );
            found.as_array().is_some_and(|all| all.iter().any(|one| one == heading))
        });
        self.listen_for_errors();
    }

    /// Notes from now on, until the screens begin anew, what breaks in them unseen.
    fn listen_for_errors(&self) {
        self.ask(LISTEN, vec![]);
    }

    /// Waits until these words can be seen anywhere on the screen.
    pub(crate) fn sees(&self, words: &str) {
        self.wait(&format!("the words “{words}”"), |desk| desk.screen().contains(words));
    }

    /// Waits until these words can no longer be seen anywhere.
    pub(crate) fn sees_no(&self, words: &str) {
        self.wait(&format!("the words “{words}” to go"), |desk| !desk.screen().contains(words));
    }

    /// Everything that can be read on the screen, and what its fields hold.
    pub(crate) fn screen(&self) -> String {
        let script = "return document.body.innerText + '\\n' + [...document.querySelectorAll(\
                      'input:not([type=password]), textarea')].map(f => f.value).join('\\n')";
        self.ask(script, vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Presses Tab until the focus is on what has this name, as a screen reader would say it.
    pub(crate) fn tab_to(&self, name: &str) {
        let plain = plain(name);
        self.tab_until(&format!("“{name}”"), |desk| desk.focused() == plain);
    }

    /// Presses Tab until the focus is where it is wanted.
    pub(crate) fn tab_until(&self, what: &str, arrived: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut passed: Vec<String> = Vec::new();
        // The screen may still be opening, so the round is repeated until patience ends.
        while Instant::now() < deadline {
            passed.clear();
            for _ in 0..MOST_TABS {
                if arrived(self) {
                    return;
                }
                let focused = self.focused();
                // Back at the start: this round has seen everything there is.
                if passed.len() > 1 && passed.first() == Some(&focused) {
                    break;
                }
                passed.push(focused);
                self.press(Key::Tab);
            }
            std::thread::sleep(PAUSE);
        }
        self.fail(&format!("no way by Tab to {what}; the way leads over {passed:?}"));
    }

    /// The name of what has the focus, as a screen reader would say it: any space is one space.
    pub(crate) fn focused(&self) -> String {
        self.ask(NAME_OF_FOCUSED, vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Types the text where the focus is.
    pub(crate) fn type_text(&self, text: &str) {
        self.send(text);
    }

    /// Presses one key.
    pub(crate) fn press(&self, key: Key) {
        self.send(key);
    }

    /// Presses a letter while other keys are held down: Ctrl K.
    pub(crate) fn chord(&self, held: &[Key], letter: char) {
        let mut chain = self.keys();
        for key in held {
            chain = chain.key_down(key.clone());
        }
        chain = chain.key_down(letter).key_up(letter);
        for key in held {
            chain = chain.key_up(key.clone());
        }
        self.act(chain);
    }

    /// Kills the application without a word of warning, as a crash or a power cut would.
    pub(crate) fn kill(self) {
        // Dropping does exactly this.
        drop(self);
    }

    /// Runs a script in the screen and returns what it answers, waiting for a promise.
    pub(crate) fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self
            .runtime
            .block_on(async { self.driver().execute(script.to_owned(), arguments).await });
        match answer {
            Ok(answer) => answer.json().clone(),
            Err(error) => self.fail(&format!("the screen does not answer: {error}")),
        }
    }

    /// The screen as PNG, once it stands still.
    pub(crate) fn picture(&self) -> Vec<u8> {
        let mut before = Vec::new();
        loop {
            self.ask(SETTLED, vec![]);
            let now = self.glass();
            // What is on the glass may lag behind the page by a frame or two.
            if now == before {
                return now;
            }
            before = now;
        }
    }

    /// What is on the display now. The driver's own pictures wait for a frame, which does not come
    /// where nothing moves and no graphics card draws.
    fn glass(&self) -> Vec<u8> {
        let output = Command::new("import")
            .args(["-silent", "-window", "root", "png:-"])
            .env("DISPLAY", &self.display)
            .output()
            .expect("ImageMagick is installed by `cargo xtask test`");
        assert!(output.status.success(), "no picture of the screen");
        output.stdout
    }

    /// How many colours the whole display shows.
    pub(crate) fn colours(&self) -> usize {
        let output = Command::new("import")
            .args(["-silent", "-window", "root", "-format", "%k", "info:-"])
            .env("DISPLAY", &self.display)
            .output()
            .expect("ImageMagick is installed by `cargo xtask test`");
        let count = String::from_utf8_lossy(&output.stdout);
        count.trim().parse().unwrap_or_else(|_| self.fail(&format!("no count of colours: {count}")))
    }

    /// `<language>-<theme>`, the end of the name of a picture.
    pub(crate) fn variant(&self) -> String {
        format!("{}-{}", self.language.code(), self.theme.name())
    }

    /// Ends the test, with what the screen shows.
    pub(crate) fn fail(&self, what: &str) -> ! {
        if self.failed.replace(true) {
            panic!("{what}");
        }
        let screen = self.screen();
        let file = target().join(format!("pictures/failed-{}.png", std::process::id()));
        let _ = std::fs::create_dir_all(target().join("pictures"));
        let _ = std::fs::write(&file, self.picture());
        panic!("{what}\n\nThe screen ({}) says:\n{screen}", file.display());
    }

    /// Looks again and again until the condition holds.
    pub(crate) fn wait(&self, what: &str, condition: impl Fn(&Self) -> bool) {
        self.wait_for(PATIENCE, what, condition);
    }

    /// The same for what is known to take longer.
    pub(crate) fn wait_for(&self, long: Duration, what: &str, condition: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + long;
        while !condition(self) {
            if Instant::now() > deadline {
                self.fail(&format!("waited in vain for {what}"));
            }
            std::thread::sleep(PAUSE);
        }
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the driver is there as long as the window is open")
    }

    fn keys(&self) -> ActionChain {
        let at_once = Some(Duration::ZERO);
        ActionChain::new_with_delay(self.driver().handle().clone(), at_once, at_once)
    }

    fn send(&self, keys: impl Into<TypingData>) {
        self.act(self.keys().send_keys(keys));
    }

    fn act(&self, keys: ActionChain) {
        if let Err(error) = self.runtime.block_on(keys.perform()) {
            self.fail(&format!("the keys do not arrive: {error}"));
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // The driver would otherwise close the window politely, and wait for it.
        if let Some(driver) = self.driver.take() {
            let _ = driver.leak();
        }
        for child in children(self.server.id()) {
            let _ = Command::new("kill").args(["-KILL", &child.to_string()]).status();
            // Until it has really ended, it is still the one instance that may run.
            let deadline = Instant::now() + PATIENCE;
            while lives(child) && Instant::now() < deadline {
                std::thread::sleep(PAUSE);
            }
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A text with any space as one space, as names of what has the focus are.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The built application.
pub(crate) fn application() -> PathBuf {
    // Whoever is built for release drives what is built for release.
    target().join(if cfg!(debug_assertions) { "debug" } else { "release" }).join("espace-desk")
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.join("target"), |folder| workspace.join(folder))
}

/// A port that nobody listens on.
fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("the loopback interface has free ports")
        .port()
}

/// The programs that this one has started, from Linux' own list.
fn children(parent: u32) -> Vec<u32> {
    let list = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children"));
    list.unwrap_or_default().split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

/// Whether a program still runs; one that has ended and was not asked for its outcome does not.
fn lives(program: u32) -> bool {
    let state = std::fs::read_to_string(format!("/proc/{program}/stat")).unwrap_or_default();
    // The name before the state may hold anything, but ends with the last bracket.
    state.rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with(['Z', 'X']))
}

/// Waits for letters in the right font, for movements to end, and for three frames: the third is
/// only asked for when the first has reached the screen.
const SETTLED: &str = r"
const frame = () => new Promise(done => requestAnimationFrame(done));
const moving = document.getAnimations()
  .filter(a => a.effect?.getComputedTiming().endTime !== Infinity).map(a => a.finished);
return document.fonts.ready.then(() => Promise.allSettled(moving))
  .then(frame).then(frame).then(frame).then(() => true);
";

/// Keeps the errors that no screen has caught, for whoever looks at the screen.
const LISTEN: &str = r"
if (window.errorsOfScreens) return true;
window.errorsOfScreens = [];
window.addEventListener('error', event => {
  // The browser's own note that a size settles one frame later; nothing is broken by it.
  if (event.message?.startsWith('ResizeObserver loop')) return;
  window.errorsOfScreens.push(String(event.error ?? event.message));
});
window.addEventListener('unhandledrejection', event => window.errorsOfScreens.push(String(event.reason)));
return true;
";

/// The accessible name of the focused element, by the rules that matter here: `aria-labelledby`,
/// `aria-label`, the field's label, what it shows, its title.
const NAME_OF_FOCUSED: &str = r"
const shown = node => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
  return node.getAttribute('aria-label') ?? [...node.childNodes].map(shown).join(' ');
};
const e = document.activeElement;
if (!e || e === document.body) return '';
const by = e.getAttribute('aria-labelledby');
const name = by ? by.split(/\s+/).map(id => document.getElementById(id)).filter(Boolean).map(shown).join(' ')
  : e.getAttribute('aria-label')
  ?? (e.labels?.length ? [...e.labels].map(shown).join(' ') : null)
  ?? (/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName) ? e.title : shown(e) || e.title);
return name.replace(/\s+/g, ' ').trim();
";
