//! The menu of the application on macOS, in the person's language.
//!
//! macOS shows one menu at the top of the screen for whichever application is in front, and expects
//! one: without it, ⌘C and ⌘V reach no field. Windows and Linux would put the same menu inside the
//! window, above the application's own top bar, which already holds everything that it could offer:
//! a second row of words over the first, for nothing. So there it is left out on purpose.

use i18n::Args;
use rules::Language;
use tauri::menu::{AboutMetadata, Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Wry};

/// Makes an entry that the system itself carries out.
type Make = fn(&AppHandle, Option<&str>) -> tauri::Result<PredefinedMenuItem<Wry>>;

/// An entry of a menu; words are the id of a message.
enum Entry {
    /// Something that the system does.
    System(Make, &'static str),
    /// Something that the screens do: the event that tells them, the words, and the keys.
    Screens(&'static str, &'static str, &'static str),
    /// A line between two groups.
    Line,
}

use Entry::{Line, Screens, System};

/// Tells the screens to open the settings.
const SETTINGS: &str = "open-settings";

/// The menus from left to right: what each is called, and its entries.
const MENUS: [(&str, &[Entry]); 3] = [
    (
        "app-name",
        &[
            System(about, "app-menu-about"),
            Line,
            Screens(SETTINGS, "app-menu-settings", "Cmd+,"),
            Line,
            System(PredefinedMenuItem::services, "app-menu-services"),
            Line,
            System(PredefinedMenuItem::hide, "app-menu-hide"),
            System(PredefinedMenuItem::hide_others, "app-menu-hide-others"),
            System(PredefinedMenuItem::show_all, "app-menu-show-all"),
            Line,
            System(PredefinedMenuItem::quit, "app-menu-quit"),
        ],
    ),
    (
        "app-menu-edit",
        &[
            System(PredefinedMenuItem::undo, "app-menu-undo"),
            System(PredefinedMenuItem::redo, "app-menu-redo"),
            Line,
            System(PredefinedMenuItem::cut, "app-menu-cut"),
            System(PredefinedMenuItem::copy, "app-menu-copy"),
            System(PredefinedMenuItem::paste, "app-menu-paste"),
            System(PredefinedMenuItem::select_all, "app-menu-select-all"),
        ],
    ),
    (
        "app-menu-window",
        &[
            System(PredefinedMenuItem::minimize, "app-menu-minimize"),
            System(PredefinedMenuItem::maximize, "app-menu-zoom"),
            System(PredefinedMenuItem::fullscreen, "app-menu-full-screen"),
            Line,
            System(PredefinedMenuItem::close_window, "app-menu-close"),
        ],
    ),
];

/// Shows the menu in a language, in the place of the one before.
pub(crate) fn show(app: &AppHandle, language: Language) {
    if let Err(error) = build(app, language).and_then(|menu| app.set_menu(menu)) {
        tracing::warn!(%error, "the menu stays as it was");
    }
}

/// Tells the screens what was chosen, unless the system itself does it.
pub(crate) fn chosen(app: &AppHandle, id: &str) {
    if id == SETTINGS
        && let Err(error) = app.emit(SETTINGS, ())
    {
        tracing::warn!(%error, "the screens were not told what was chosen");
    }
}

/// The menu in a language.
pub(crate) fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    for (title, entries) in MENUS {
        let submenu = Submenu::new(app, words(language, title), true)?;
        for entry in entries {
            match entry {
                System(make, id) => submenu.append(&make(app, Some(&words(language, id)))?)?,
                Screens(event, id, keys) => {
                    let text = words(language, id);
                    submenu.append(&MenuItem::with_id(app, *event, text, true, Some(*keys))?)?;
                }
                Line => submenu.append(&PredefinedMenuItem::separator(app)?)?,
            }
        }
        menu.append(&submenu)?;
    }
    Ok(menu)
}

fn about(app: &AppHandle, text: Option<&str>) -> tauri::Result<PredefinedMenuItem<Wry>> {
    let package = app.package_info();
    let about = AboutMetadata {
        name: app.config().product_name.clone(),
        version: Some(package.version.to_string()),
        ..AboutMetadata::default()
    };
    PredefinedMenuItem::about(app, text, Some(about))
}

fn words(language: Language, id: &str) -> String {
    i18n::text(language, id, &Args::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids() -> impl Iterator<Item = &'static str> {
        MENUS.iter().flat_map(|(title, entries)| {
            let entries = entries.iter().filter_map(|entry| match entry {
                System(_, id) | Screens(_, id, _) => Some(*id),
                Line => None,
            });
            std::iter::once(*title).chain(entries)
        })
    }

    #[test]
    fn every_entry_has_its_words_in_each_language_l_1() {
        for language in Language::ALL {
            for id in ids() {
                let words = words(language, id);
                assert!(!words.contains(id), "{language:?} has words for {id}, not {words:?}");
            }
        }
    }

    #[test]
    fn the_clipboard_reaches_every_field_through_the_menu() {
        for id in ["app-menu-cut", "app-menu-copy", "app-menu-paste", "app-menu-select-all"] {
            assert!(ids().any(|known| known == id), "macOS knows its keys from {id} alone");
        }
    }

    #[test]
    fn no_menu_begins_or_ends_in_a_line() {
        for (title, entries) in MENUS {
            assert!(!matches!(entries.first(), None | Some(Line)), "{title} begins with an entry");
            assert!(!matches!(entries.last(), None | Some(Line)), "{title} ends with an entry");
        }
    }
}
