//! Words that the system shows: titles of its windows, notifications.

use i18n::{Args, args};
use office::{EndingInvitation, OfficeKind};
use rules::Language;
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

/// Puts the application's name, and that it is for practice, above the window.
pub(crate) fn title_window(app: &AppHandle, language: Language, kind: OfficeKind) {
    let id = match kind {
        OfficeKind::Real => "app-name",
        OfficeKind::Practice => "app-name-practice",
    };
    if let Some(window) = app.get_webview_window("main")
        && let Err(error) = window.set_title(&i18n::text(language, id, &Args::new()))
    {
        tracing::warn!(%error, "the window keeps its old title");
    }
}

/// Tells that an invitation ends soon (requirements M-6).
pub(crate) fn tell_of_ending(app: &AppHandle, language: Language, ending: &EndingInvitation) {
    let body = args!["space" => ending.company.clone(), "days" => ending.days_left];
    notify(app, language, "app-notification-expiring", &body);
}

/// Tells that a message could not be sent and will not be tried again by itself.
pub(crate) fn tell_of_failed_mail(app: &AppHandle, language: Language, name: &str) {
    notify(app, language, "app-notification-mail-failed", &args!["name" => name.to_owned()]);
}

fn notify(app: &AppHandle, language: Language, id: &str, values: &Args<'_>) {
    let title = i18n::text(language, &format!("{id}-title"), values);
    let body = i18n::text(language, &format!("{id}-body"), values);
    if let Err(error) = app.notification().builder().title(title).body(body).show() {
        tracing::info!(%error, "the system shows no notifications");
    }
}
