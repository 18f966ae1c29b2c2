//! Words that the system shows: titles of its windows, notifications.

use i18n::{Args, args};
use office::{Fresh, OfficeKind};
use rules::Language;
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::links::{self, Link};

/// Marks the notifications that lead to the messages.
const MESSAGES: &str = "messages";

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

/// Tells that a message could not be sent and will not be tried again by itself.
pub(crate) fn tell_of_failed_mail(app: &AppHandle, language: Language, name: &str) {
    notify(app, language, "app-notification-mail-failed", &args!["name" => name.to_owned()]);
}

/// Tells which messages are new, or only how many: where there are many, and where the screen is
/// locked and names are nobody's business.
pub(crate) fn tell_of_messages(app: &AppHandle, fresh: &Fresh, with_names: bool) {
    let few = fresh.newest.len() == usize::try_from(fresh.count).unwrap_or(usize::MAX);
    if with_names && few {
        // The newest comes last, so that it lies on top.
        for message in fresh.newest.iter().rev() {
            show(app, message.place.clone(), message.text.clone(), true);
        }
        return;
    }
    let values = args!["count" => fresh.count];
    let title = i18n::text(fresh.language, "messages-notification-hidden-title", &values);
    let body = i18n::text(fresh.language, "messages-notification-count", &values);
    show(app, title, body, true);
}

/// Lets a click on a notification bring the window to the front, where the system reports it; one
/// about messages leads to them.
pub(crate) fn listen_to_clicks(app: &AppHandle) {
    let handle = app.clone();
    let listening = app.notification().on_action(move |clicked| {
        let messages = clicked.notification().is_some_and(|one| one.extra().contains_key(MESSAGES));
        links::come_forward(&handle);
        if messages {
            links::open(&handle, Link::Messages);
        }
    });
    if let Err(error) = listening {
        tracing::info!(%error, "clicks on notifications are not heard");
    }
}

fn notify(app: &AppHandle, language: Language, id: &str, values: &Args<'_>) {
    let title = i18n::text(language, &format!("{id}-title"), values);
    let body = i18n::text(language, &format!("{id}-body"), values);
    show(app, title, body, false);
}

fn show(app: &AppHandle, title: String, body: String, messages: bool) {
    let mut builder = app.notification().builder().title(title).body(body);
    if messages {
        builder = builder.extra(MESSAGES, true);
    }
    if let Err(error) = builder.show() {
        tracing::info!(%error, "the system shows no notifications");
    }
}
