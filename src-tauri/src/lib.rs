//! The shell: the window, the commands that screens call, the keyring, files and notifications.
//!
//! It unpacks what a screen asks, asks the office, and returns the answer. It must never decide
//! what a person may do, know SQL, or let a secret reach the web view.

mod activity;
mod bindings;
mod commands;
mod device;
mod failure;
mod keyring;
#[cfg(target_os = "linux")]
mod leaving;
mod log;
mod mail;
mod places;
mod premises;
mod recovery_key;
mod session;
mod state;
mod words;

pub use bindings::bindings;

use tauri::Manager;

use crate::state::Shell;

/// Starts the application and returns when its window is closed.
///
/// # Panics
/// If the system offers no window at all.
pub fn run() {
    let arguments: Vec<String> = std::env::args().collect();
    let practice = arguments.iter().any(|argument| argument == "--practice");
    let outcome = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .setup(move |app| {
            let places = places::Places::of(app.handle())?;
            log::begin(&places.logs)?;
            app.manage(Shell::new(places));
            state::begin(app.handle(), practice);
            Ok(())
        })
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!());
    #[cfg(target_os = "linux")]
    if let Err(tauri::Error::PluginInitialization(plugin, reason)) = &outcome
        && plugin == "single-instance"
    {
        leaving::start_again(reason);
    }
    outcome.expect("the system offers a window");
}
