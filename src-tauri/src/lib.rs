//! The shell: the window, the commands that screens call, the keyring, files and notifications.
//!
//! It unpacks what a screen asks, asks the office, and returns the answer. It must never decide
//! what a person may do, know SQL, or hand a secret to the web view (requirements I-5): one that a
//! person types there goes one way, and nothing that is kept ever comes back.

mod activity;
mod bindings;
mod commands;
mod device;
#[cfg(target_os = "linux")]
mod drawing;
mod failure;
mod imports;
mod keyring;
#[cfg(target_os = "linux")]
mod leaving;
mod links;
mod log;
mod mail;
mod mail_password;
// Written and checked everywhere, shown on macOS alone.
#[cfg(any(target_os = "macos", test))]
#[cfg_attr(not(target_os = "macos"), allow(dead_code))]
mod menu;
mod places;
mod premises;
mod recovery_key;
mod session;
mod state;
mod words;
mod work;

pub use bindings::bindings;

use office::OfficeKind;
use rules::Language;
use tauri::{App, AppHandle, Listener, Manager};

use crate::links::Errand;
use crate::state::Shell;

/// Starts the application and returns when its window is closed.
///
/// # Panics
/// If the system offers no window at all.
pub fn run() {
    let errand = Errand::of(std::env::args().skip(1));
    let builder = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            started_again(app, Errand::of(arguments.iter().skip(1)));
        }))
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .manage(links::Waiting::default())
        .manage(imports::Imports::default())
        .manage(work::Works::default())
        .setup(move |app| {
            #[cfg(target_os = "linux")]
            drawing::suit_the_machine(app);
            let places = places::Places::of(app.handle())?;
            // Without room for a log, the screen that says so still has to open.
            if let Err(error) = log::begin(&places.logs) {
                eprintln!("nothing is logged: {error}");
            }
            app.manage(Shell::new(places));
            follow_the_language(app);
            links::begin(app, errand.link);
            state::begin(app.handle(), errand.practice);
            Ok(())
        })
        .invoke_handler(commands::handler());
    #[cfg(target_os = "macos")]
    let builder = builder
        .menu(|app| menu::build(app, i18n::system_language()))
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()));
    let outcome = builder.run(tauri::generate_context!());
    #[cfg(target_os = "linux")]
    if let Err(tauri::Error::PluginInitialization(plugin, reason)) = &outcome
        && plugin == "single-instance"
    {
        leaving::start_again(reason);
    }
    outcome.expect("the system offers a window");
}

/// What the system shows of the application speaks as its screens do, which say when that changes.
fn follow_the_language(app: &App) {
    let handle = app.handle().clone();
    app.listen("language", move |event| {
        let Ok(language) = serde_json::from_str::<Language>(event.payload()) else { return };
        let kind = state::shell(&handle).known().kind;
        words::title_window(&handle, language, kind);
        #[cfg(target_os = "macos")]
        menu::show(&handle, language);
    });
}

/// Does what somebody wanted who started the application once more.
fn started_again(app: &AppHandle, errand: Errand) {
    links::come_forward(app);
    if errand.practice {
        practise(app);
    }
    if let Some(link) = errand.link {
        links::open(app, link);
    }
}

/// Opens the practice office, unless somebody is signed in: they are not put out by a second start.
fn practise(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        // Whoever is only just starting opens the office that was asked for first.
        let Some(shell) = app.try_state::<Shell>() else { return };
        shell.wait_until_begun();
        let free = {
            let known = shell.known();
            known.present.is_none() && known.kind != OfficeKind::Practice
        };
        if !free {
            return;
        }
        if let Err(failure) = shell.open(OfficeKind::Practice) {
            tracing::error!(?failure, "the practice office did not open");
        }
        state::tell(&app);
    });
}
