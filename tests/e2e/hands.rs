//! Hands on the keyboard: filling a field, choosing, opening a menu or a row, as a person does
//! who has no mouse.
//!
//! Everything is found by its name, as a screen reader would say it, so what these hands cannot
//! reach, nobody can who depends on such a program.

use std::path::Path;

use chrono::NaiveDate;
use rules::Ssn;
use serde_json::json;
use thirtyfour::Key;

use crate::desk::{Desk, plain};

impl Desk {
    /// Goes to the field of this name and types the text over what is there.
    pub(crate) fn fill(&self, field: &str, text: &str) {
        self.tab_to(field);
        self.chord(&[Key::Control], 'a');
        self.press(Key::Delete);
        self.type_text(text);
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        self.wait(&format!("the field “{field}” to hold what was typed"), |desk| {
            let value = desk.ask("return document.activeElement.value", vec![]);
            bare(value.as_str().unwrap_or_default()) == bare(text)
        });
    }

    /// Types a day as people do.
    pub(crate) fn fill_day(&self, field: &str, day: NaiveDate) {
        self.fill(field, &day.format("%-d.%-m.%Y").to_string());
    }

    /// Goes to the button or link of this name and presses it.
    pub(crate) fn push(&self, name: &str) {
        self.tab_to(name);
        self.press(Key::Enter);
    }

    /// The same for a link whose name goes on with a number.
    pub(crate) fn push_starting(&self, name: &str) {
        self.tab_until(&format!("“{name} …”"), |desk| goes_on_from(&desk.focused(), name));
        self.press(Key::Enter);
    }

    /// The same for one of several buttons of a name, by what stands beside it.
    pub(crate) fn push_beside(&self, name: &str, words: &str) {
        let plain = plain(name);
        self.tab_until(&format!("“{name}” beside “{words}”"), |desk| {
            let said = desk.ask(DESCRIPTION_OF_FOCUSED, vec![]);
            desk.focused() == plain && said.as_str().is_some_and(|said| said.contains(words))
        });
        self.press(Key::Enter);
    }

    /// Answers the question in front with yes, once it has the focus.
    pub(crate) fn says_yes(&self, confirm: &str) {
        self.wait("the question to have the focus", |desk| {
            let inside = "return document.activeElement.closest('[role=alertdialog]') !== null";
            desk.ask(inside, vec![]) == true
        });
        self.push(confirm);
    }

    /// Ticks the box of this name, or takes its tick away.
    pub(crate) fn tick(&self, name: &str) {
        self.tab_to(name);
        self.type_text(" ");
    }

    /// Chooses one of several cards, wherever in their group the focus arrives.
    pub(crate) fn choose(&self, name: &str) {
        self.tab_until(&format!("the choice “{name}”"), |desk| {
            desk.ask(&format!("{GROUP}{GROUP_OFFERS}"), vec![json!(plain(name))]) == true
        });
        // The arrows of a web view end at the first and at the last card.
        let above =
            self.ask(&format!("{GROUP}{GROUP_OFFERS_ABOVE}"), vec![json!(plain(name))]) == true;
        self.walk_to(name, if above { Key::Up } else { Key::Down });
        // Where nothing was chosen yet, arriving alone chooses nothing.
        if self.ask("return document.activeElement.checked", vec![]) != true {
            self.type_text(" ");
        }
    }

    /// Chooses an entry of a list that unfolds, by typing its name.
    pub(crate) fn select(&self, field: &str, entry: &str) {
        self.tab_to(field);
        for letter in entry.chars() {
            if self.ask(SELECTED, vec![]) == entry {
                return;
            }
            self.type_text(&letter.to_string());
        }
        self.wait(&format!("“{field}” to be “{entry}”"), |desk| {
            desk.ask(SELECTED, vec![]) == entry
        });
    }

    /// Goes to the tab of this name, which shows its part.
    pub(crate) fn tab(&self, name: &str) {
        self.tab_until("the tabs", |desk| {
            desk.ask("return document.activeElement.getAttribute('role')", vec![]) == "tab"
        });
        self.walk_to(name, Key::Right);
    }

    /// Opens a menu by the name of its button and presses one of its entries.
    pub(crate) fn pick(&self, menu: &str, entry: &str) {
        self.push(menu);
        self.wait(&format!("the menu “{menu}” to open"), |desk| {
            desk.ask("return document.activeElement.getAttribute('role')", vec![]) == "menuitem"
        });
        self.walk_to(entry, Key::Down);
        self.press(Key::Enter);
    }

    /// Opens the row of a list in which these words stand.
    pub(crate) fn open_row(&self, words: &str) {
        self.to_the_row(words);
        self.press(Key::Enter);
    }

    /// Goes to the row of a list in which these words stand.
    pub(crate) fn to_the_row(&self, words: &str) {
        self.to_the_rows();
        // The list remembers which row had the focus last; the way begins at the top.
        self.press(Key::Home);
        for _ in 0..MOST_STEPS {
            if self.focused_text().contains(words) {
                return;
            }
            self.press(Key::Down);
        }
        self.fail(&format!("no row with “{words}”"));
    }

    /// Goes to the rows of a list; the arrows lead on from there.
    pub(crate) fn to_the_rows(&self) {
        self.tab_until("the rows of a list", |desk| {
            desk.ask("return document.activeElement.matches('tbody tr, [role=row]')", vec![])
                == true
        });
    }

    /// Waits until a drawer or a question with this title is open.
    pub(crate) fn dialog(&self, title: &str) {
        self.wait(&format!("the drawer “{title}”"), |desk| {
            let titles = desk.ask(TITLES_OF_DIALOGS, vec![]);
            titles.as_array().is_some_and(|all| all.iter().any(|one| one == title))
        });
    }

    /// Waits until no drawer and no question is open.
    pub(crate) fn no_dialog(&self) {
        let open = "return document.querySelector('[role=dialog], [role=alertdialog]') !== null";
        self.wait("what is open in front to close", |desk| desk.ask(open, vec![]) == false);
    }

    /// Waits until a certificate number can be read, in whatever groups.
    pub(crate) fn sees_number(&self, ssn: &Ssn) {
        self.wait(&format!("the number {}", ssn.grouped()), |desk| {
            desk.screen().split_whitespace().collect::<String>().contains(ssn.as_str())
        });
    }

    /// What stands beside the field that has the focus: its problem, as a screen reader says it.
    pub(crate) fn problem_at(&self, field: &str, problem: &str) {
        self.wait(&format!("“{problem}” beside the field “{field}”"), |desk| {
            let said = desk.ask(DESCRIPTION_OF_FOCUSED, vec![]);
            desk.focused() == plain(field)
                && said.as_str().is_some_and(|said| said.contains(problem))
        });
        let invalid = "return document.activeElement.getAttribute('aria-invalid')";
        assert_eq!(self.ask(invalid, vec![]), "true", "the field “{field}” is marked as wrong");
    }

    /// Drops a file so many pixels from the corner of the form, as far as the shell tells of it.
    pub(crate) fn drop_file(&self, path: &Path, away: i32) {
        self.ask(DROPPED, vec![path.display().to_string().into(), away.into()]);
    }

    /// What the field that has the focus holds, also where it is hidden from the eye.
    pub(crate) fn typed(&self) -> String {
        let value = self.ask("return document.activeElement.value", vec![]);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Walks with a key among things that the arrows lead through, until the one of this name.
    fn walk_to(&self, name: &str, key: Key) {
        let mut passed = Vec::new();
        for _ in 0..MOST_STEPS {
            let focused = self.focused();
            if goes_on_from(&focused, name) {
                return;
            }
            passed.push(focused);
            self.press(key.clone());
        }
        self.fail(&format!("no way by the arrows to “{name}”; the way leads over {passed:?}"));
    }

    /// Everything that stands in what has the focus, such as a row.
    pub(crate) fn focused_text(&self) -> String {
        let text = self.ask("return document.activeElement.innerText", vec![]);
        text.as_str().unwrap_or_default().to_owned()
    }
}

/// Whether a name is this one; it may go on with a word on what it means, or with a number.
fn goes_on_from(whole: &str, name: &str) -> bool {
    whole.strip_prefix(&plain(name)).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// Tells the window of a dropped file.
const DROPPED: &str = r"
const { x, y } = document.querySelector('main form').getBoundingClientRect();
const [path, away] = arguments;
const payload = { paths: [path], position: { x: x + away, y: y + away } };
return window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: 'tauri://drag-drop', payload });
";

/// More than any menu, group of cards or short list has entries.
const MOST_STEPS: usize = 60;

/// The cards of the group that has the focus, by name.
const GROUP: &str = r"
const e = document.activeElement;
const name = radio => (radio.getAttribute('aria-labelledby')
  ? document.getElementById(radio.getAttribute('aria-labelledby'))?.innerText
  : [...radio.labels].map(l => l.innerText).join(' '))?.replace(/\s+/g, ' ').trim();
const group = e?.type === 'radio'
  ? [...document.querySelectorAll(`input[type=radio][name='${e.name}']`)] : [];
const place = group.findIndex(radio => name(radio) === arguments[0]);
";

/// Whether the focus is in a group of radio buttons of which one has the given name.
const GROUP_OFFERS: &str = "return place >= 0";

/// Whether it stands above the one that has the focus.
const GROUP_OFFERS_ABOVE: &str = "return place < group.indexOf(e)";

const SELECTED: &str = "return document.activeElement.selectedOptions?.[0]?.text ?? null";

const TITLES_OF_DIALOGS: &str = r"
return [...document.querySelectorAll('[role=dialog] h2, [role=alertdialog] h2, dialog[open] h1')]
  .map(h => h.innerText.trim());
";

const DESCRIPTION_OF_FOCUSED: &str = r"
const by = document.activeElement?.getAttribute('aria-describedby') ?? '';
return by.split(/\s+/).map(id => document.getElementById(id)?.innerText ?? '').join(' ');
";
