//! Words that the system shows: titles of its windows, notifications.

use i18n::{Args, args};
use office::{Fresh, OfficeKind, Unsent};
use rules::{Language, Refusal};
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

/// Tells, in one notification, that messages could not be sent and will not be tried again by
/// themselves.
pub(crate) fn tell_of_unsent_mail(app: &AppHandle, unsent: &Unsent, with_names: bool) {
    let (title, body) = of_unsent_mail(unsent, with_names);
    show(app, title, body, false);
}

/// The title and the text of that notification: the address of a single message, or only how many
/// messages there are: where there are several, and where names are nobody's business.
fn of_unsent_mail(unsent: &Unsent, with_names: bool) -> (String, String) {
    let values = args!["count" => unsent.addresses.len()];
    let title = i18n::text(unsent.language, "app-notification-mail-failed-title", &values);
    let body = match unsent.addresses.as_slice() {
        [to] if with_names => {
            let values = args!["to" => to.clone()];
            i18n::text(unsent.language, "app-notification-mail-failed-body", &values)
        }
        _ => i18n::text(unsent.language, "app-notification-mail-failed-count", &values),
    };
    (title, body)
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

fn show(app: &AppHandle, title: String, body: String, messages: bool) {
    let mut builder = app.notification().builder().title(title).body(body);
    if messages {
        builder = builder.extra(MESSAGES, true);
    }
    if let Err(error) = builder.show() {
        tracing::info!(%error, "the system shows no notifications");
    }
}

/// What a refusal says, for a file that is saved; screens say it themselves.
pub(crate) fn of_refusal(language: Language, refusal: &Refusal) -> String {
    let mut args = Args::new();
    let told = serde_json::to_value(refusal).unwrap_or_default();
    for (name, value) in told["details"].as_object().into_iter().flatten() {
        let text = value.as_str().unwrap_or_default();
        args = match (value.as_i64(), text.parse(), text.parse()) {
            (Some(number), ..) => args.with(name.clone(), number),
            (_, Ok(day), _) => args.with(name.clone(), i18n::format_day(language, day)),
            (_, _, Ok(at)) => args.with(name.clone(), i18n::format_instant(language, at)),
            _ => args.with(name.clone(), text.to_owned()),
        };
    }
    i18n::text(language, &format!("refusal-{}", refusal.code()), &args)
}

#[cfg(test)]
mod tests {
    use rules::CellFault;

    use super::*;
    use crate::device::DeviceSettings;

    #[test]
    fn nobody_who_passes_a_locked_computer_reads_whom_a_message_did_not_reach_x_1() {
        let shown = |addresses: &[&str], language, with_names| {
            let addresses = addresses.iter().map(|to| (*to).to_owned()).collect();
            of_unsent_mail(&Unsent { language, addresses }, with_names)
        };
        for language in Language::ALL {
            for (locked, names_when_locked) in [(false, false), (false, true), (true, true)] {
                let settings = DeviceSettings { names_when_locked, ..DeviceSettings::default() };
                let with_names = settings.notifications_name(locked);
                let (_, body) = shown(&["jos@town.example"], language, with_names);
                assert!(body.contains("jos@town.example"), "{body}");
            }
            let locked = DeviceSettings::default().notifications_name(true);
            let (title, body) = shown(&["jos@town.example"], language, locked);
            assert!(!format!("{title} {body}").contains('@'), "{title} {body}");
            assert!(!body.contains(['⟦', '{']), "{body}");
        }
        let several = ["jos@town.example", "luc@town.example", "anne@town.example"];
        let (title, body) = shown(&several, Language::En, true);
        assert_eq!(title, "Messages not sent");
        assert!(body.starts_with("3 messages") && !body.contains('@'), "one for all: {body}");
    }

    #[test]
    fn a_refusal_in_a_file_says_what_the_screen_says_l_1() {
        let on = "2026-12-31".parse().expect("a day");
        let passed = of_refusal(Language::De, &Refusal::CodeDeadlinePassed { on });
        assert!(passed.contains("31. Dezember 2026"), "{passed}");
        let wrong = of_refusal(Language::En, &Refusal::SecurityCodeWrong { left: 3 });
        assert!(wrong.contains("3 more attempts"), "{wrong}");
        for language in Language::ALL {
            let (name, path) = ("a.pdf".to_owned(), "/home/nadia/a.pdf".to_owned());
            for refusal in [
                Refusal::NoMailProgram,
                Refusal::NoProgramForFile { name: name.clone() },
                Refusal::FolderNotShown { path },
                Refusal::FileGone { name },
            ] {
                let said = of_refusal(language, &refusal);
                assert!(!said.contains(['⟦', '{']), "{said}");
            }
            for why in [CellFault::Formula, CellFault::Error, CellFault::Number] {
                let said = of_refusal(language, &Refusal::ImportCell { why });
                assert!(!said.contains(['⟦', '{']), "{said}");
            }
        }
    }
}
