//! The messages: one Fluent bundle per language, made once from the embedded files.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use rules::Language;

use crate::{Args, numbers};

type Bundle = FluentBundle<FluentResource>;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Fr));
static GERMAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));

/// The message `id` (or `id.attribute`) in a language, with the values filled in.
///
/// A message that does not exist is a mistake of the program, and the tests of this crate hold the
/// locales together; should it happen all the same, the answer is the key in `⟦brackets⟧`, so that the
/// screen stands and the mistake is seen.
#[must_use]
pub fn text(language: Language, id: &str, args: &Args<'_>) -> String {
    let bundle = match language {
        Language::Fr => &FRENCH,
        Language::De => &GERMAN,
        Language::En => &ENGLISH,
    };
    let (message, attribute) =
        id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
    let pattern = bundle.get_message(message).and_then(|message| match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    });
    match pattern {
        Some(pattern) => {
            bundle.format_pattern(pattern, Some(args.as_fluent()), &mut Vec::new()).into_owned()
        }
        None => format!("⟦{id}⟧"),
    }
}

fn bundle(language: Language) -> Bundle {
    let tag = language.code().parse().expect("an ISO 639-1 code is a language tag");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // All three languages run from left to right; isolation marks would only be seen in mail programs
    // and copied along with numbers.
    bundle.set_use_isolating(false);
    // A formatter is a plain function and cannot hold the language, so there is one for each.
    bundle.set_formatter(Some(match language {
        Language::Fr => |value, _| number(Language::Fr, value),
        Language::De => |value, _| number(Language::De, value),
        Language::En => |value, _| number(Language::En, value),
    }));
    for file in LOCALES.get_dir(language.code()).into_iter().flat_map(Dir::files) {
        let source = file.contents_utf8().unwrap_or_default().to_owned();
        // What cannot be read, and what is there twice, is left out here and found by the tests.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
        let _twice = bundle.add_resource(resource);
    }
    bundle
}

fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::grouped(language, &number.as_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args;

    #[test]
    fn every_language_says_its_own_words() {
        let subject = |language| text(language, "mail-test-subject", &Args::new());
        let all = Language::ALL.map(subject);
        assert!(all.iter().all(|subject| subject.contains("eSpace Desk")), "{all:?}");
        assert_ne!(all[0], all[1]);
        assert_ne!(all[1], all[2]);
    }

    #[test]
    fn a_missing_message_shows_its_key_in_brackets() {
        assert_eq!(text(Language::En, "nobody-wrote-this", &Args::new()), "⟦nobody-wrote-this⟧");
        assert_eq!(text(Language::En, "app-name.nothing", &Args::new()), "⟦app-name.nothing⟧");
    }

    #[test]
    fn a_number_chooses_the_plural_and_is_written_as_the_language_writes_it_l_6() {
        let body = |days: u32| {
            let args = args!["space" => "Café Um Eck", "days" => days];
            text(Language::En, "mail-reminder-subject", &args)
        };
        assert!(body(1).contains("tomorrow"), "{}", body(1));
        assert!(body(5).contains("in 5 days"), "{}", body(5));
        assert!(body(1200).contains("in 1,200 days"), "{}", body(1200));
    }

    #[test]
    fn values_are_filled_in_without_invisible_marks() {
        let args = args!["space" => "Bauer", "code" => "PM-9TRB2W"];
        let subject = text(Language::De, "mail-invitation-subject", &args);
        assert!(subject.contains("Bauer"), "{subject}");
        assert!(!subject.contains(['\u{2068}', '\u{2069}']), "{subject:?}");
    }

    #[test]
    fn the_invitation_names_the_espace_the_certificate_and_the_last_day_m_4() {
        for language in Language::ALL {
            let given = [
                "Café Um Eck",
                "PM-4KX7QD",
                "0010 1234 5678 9012 3456",
                "24.12.2026",
                "Nadia Weber",
            ];
            let [space, code, ssn, expires, inviter] = given;
            let args = args![
                "space" => space, "code" => code, "ssn" => ssn, "expires" => expires,
                "inviter" => inviter, "days" => 5,
            ];
            let body = text(language, "mail-invitation-body", &args);
            assert!(given.iter().all(|value| body.contains(value)), "{body}");
            assert!(
                body.contains("\n\n0010 1234 5678 9012 3456\n\n"),
                "the number stands on its own line: {body}"
            );
            let reminder = text(language, "mail-reminder-body", &args);
            assert!(given[..4].iter().all(|value| reminder.contains(value)), "{reminder}");
            assert!(
                !body.contains(['{', '⟦']) && !reminder.contains(['{', '⟦']),
                "{body}\n{reminder}"
            );
        }
    }
}
