//! No word that a person sees stands in the program itself (requirements L-1): in a screen, a script,
//! the Rust that makes messages and windows, or the template of a document.

use crate::program::{
    Found, literals_of_rust, literals_of_the_screens, literals_of_the_templates, name_of, read,
    templates,
};
use crate::svelte::{SAME_EVERYWHERE, SHOWN_ATTRIBUTES, words_outside_the_locales};
use crate::{files_below, project};

/// Properties of our components that hold text which is not ours: values, names, addresses, ids.
const VALUES: [&str; 23] = [
    "back",
    "content",
    "de",
    "describedby",
    "en",
    "field",
    "firstName",
    "fr",
    "href",
    "id",
    "keys",
    "labelledby",
    "lastName",
    "max",
    "min",
    "name",
    "notAfter",
    "space",
    "ssn",
    "to",
    "value",
    "version",
    "width",
];

/// Calls whose texts are for whoever reads the log or the source: they say in English what broke.
const FOR_DEVELOPERS: [&str; 14] = [
    "tracing::debug!",
    "tracing::error!",
    "tracing::info!",
    "tracing::warn!",
    "eprintln!",
    "::expect",
    ".expect",
    "expect",
    "error",
    "ts",
    "serde",
    "Fault::new",
    "::Fault::new",
    ".debug_struct",
];

/// Literals that look like words and are none: keys, names of time zones, patterns of dates, ends of
/// the names of fields.
const NO_WORDS: [&str; 7] =
    ["Cmd+,", "Europe/Luxembourg", "dd/mm/yyyy hh:mm", "dd.mm.yyyy hh:mm", "Fr", "De", "En"];

/// Whether a text reads like something that is said to a person: several words, a word with a capital
/// letter, or letters that only words have. Names of ours, keys and ids are written otherwise.
fn reads_like_words(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().filter(|word| has_a_word(word)).collect();
    let mut first = text.chars();
    words.len() > 1
        || (first.next().is_some_and(char::is_uppercase)
            && first.next().is_some_and(char::is_lowercase))
        || text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
}

/// Whether letters stand side by side.
fn has_a_word(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|pair| pair == [true, true])
}

/// Those that read like words, each with its place.
fn words_in(found: Vec<Found>, no_words: impl Fn(&Found) -> bool) -> Vec<String> {
    found
        .into_iter()
        .filter(|found| {
            let words =
                |part: &String| reads_like_words(part) && !NO_WORDS.contains(&part.as_str());
            found.literal.parts.iter().any(words)
        })
        .filter(|found| {
            let plain = found.literal.plain().unwrap_or_default();
            !SAME_EVERYWHERE.contains(&plain) && !NO_WORDS.contains(&plain) && !no_words(found)
        })
        .map(|found| format!("{}: {}", found.place, found.literal.parts.join("…")))
        .collect()
}

fn nothing(found: &[String]) {
    assert!(found.is_empty(), "move these words into locales/:\n{}", found.join("\n"));
}

#[test]
fn every_word_on_a_screen_comes_from_the_locales_l_1() {
    let folder = project().join("ui/src");
    let mut found = Vec::new();
    for file in files_below(&folder, "svelte") {
        for (line, words) in words_outside_the_locales(&read(&file)) {
            found.push(format!("{}:{line}: {words}", name_of(&file)));
        }
    }
    nothing(&found);
}

#[test]
fn no_word_stands_in_the_expressions_and_scripts_of_a_screen_l_1() {
    let found = words_in(literals_of_the_screens(), |Found { literal, .. }| {
        let before = literal.before.as_str();
        // Names of classes, styles, types and keys; what is looked for in a page; letters that are
        // compared with letters.
        let attribute = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        matches!(attribute, "class=" | "generics=" | "aria-keyshortcuts=")
            || attribute.starts_with("style:")
            || before.ends_with("===")
            || before.ends_with("!==")
            || before.ends_with("case")
            || literal.is_inside(&[".querySelector", ".querySelectorAll", ".closest"])
            || literal.is_inside(&[".replaceAll"])
    });
    nothing(&found);
}

#[test]
fn no_word_that_a_person_sees_stands_in_rust_l_1() {
    // Where messages, documents and windows are made. Rules, data and certificates speak in codes.
    let places = ["src-tauri/src", "src-tauri/crates/documents/src", "src-tauri/crates/office/src"];
    let found = words_in(literals_of_rust(&places), |Found { place, literal }| {
        // The generator of the TypeScript writes code; the people and companies of the practice
        // office are called the same in every language.
        place.contains("src/bindings.rs")
            || place.contains("office/src/practice")
            || place.contains("/tests.rs")
            || literal.is_inside(&FOR_DEVELOPERS)
            // Bytes are no text, and what a text begins with is looked for, not said.
            || literal.before.ends_with('b')
            || literal.is_inside(&[".starts_with", ".write_str"])
    });
    nothing(&found);
}

#[test]
fn no_word_stands_in_the_template_of_a_document_l_1() {
    assert!(!templates().is_empty(), "there are templates to check");
    let mut found = words_in(literals_of_the_templates(), |Found { literal, .. }| {
        // Names of typefaces.
        literal.before.ends_with("font:") || literal.before.ends_with("let mono =")
    });
    for file in templates() {
        for (line, words) in content(&read(&file)) {
            found.push(format!("{}:{line}: {words}", name_of(&file)));
        }
    }
    nothing(&found);
}

/// What stands in a Typst file as it will be printed: inside square brackets, and at the beginning of
/// lines that are no code. Everything that is filled in begins with `#`.
fn content(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Vec<char> = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let mut text = String::new();
        let mut chars = line.split("//").next().unwrap_or_default().chars().peekable();
        // Code at the top begins with `#` and ends with its line, or with its last bracket.
        let mut code = open.last().is_some_and(|bracket| *bracket != '[');
        while let Some(next) = chars.next() {
            match next {
                '"' if code => while chars.next().is_some_and(|c| c != '"') {},
                '#' if !code => code = true,
                '(' | '{' | '[' if code || next == '[' => {
                    open.push(next);
                    code = next != '[';
                }
                ')' | '}' | ']' if !open.is_empty() && (code || next == ']') => {
                    open.pop();
                    code = open.last().map_or(line.starts_with('#'), |bracket| *bracket != '[');
                }
                ' ' if code && open.is_empty() && !line.starts_with('#') => code = false,
                ' ' if code && open.last() == Some(&'[') => code = false,
                _ if !code => text.push(next),
                _ => {}
            }
        }
        let text = text.trim();
        if has_a_word(text) && !SAME_EVERYWHERE.contains(&text) {
            found.push((number + 1, text.to_owned()));
        }
    }
    found
}

#[test]
fn every_property_of_a_component_that_takes_words_is_looked_at() {
    let mut found = Vec::new();
    for file in files_below(&project().join("ui/src"), "svelte") {
        for name in texts_among_the_properties(&read(&file)) {
            if !SHOWN_ATTRIBUTES.contains(&name.as_str()) && !VALUES.contains(&name.as_str()) {
                found.push(format!("{}: {name}", name_of(&file)));
            }
        }
    }
    assert!(
        found.is_empty(),
        "does it take words (SHOWN_ATTRIBUTES) or a value (VALUES)?\n{}",
        found.join("\n")
    );
}

/// The properties of a component that are a text.
fn texts_among_the_properties(source: &str) -> Vec<String> {
    let Some(from) = ["Props = {", "interface Props {"]
        .iter()
        .find_map(|begin| source.find(begin).map(|at| at + begin.len()))
    else {
        return Vec::new();
    };
    let to = source[from..].find('}').map_or(source.len(), |at| from + at);
    source[from..to]
        .split([';', '\n'])
        .filter_map(|part| part.split_once(": "))
        .filter(|(_, kind)| kind.split(" | ").any(|kind| kind.trim() == "string"))
        .map(|(name, _)| name.trim().trim_end_matches('?').to_owned())
        .collect()
}

#[test]
fn words_are_told_from_keys_ids_and_codes() {
    for words in ["Add a user", "Users", "ajouter un", "élève"] {
        assert!(reads_like_words(words), "{words}");
    }
    for other in ["users-add", "signed-out", "PM-", "%Y-%m-%d %H:%M", "a b", "readOnly", "", "⟦"]
    {
        assert!(!reads_like_words(other), "{other}");
    }
}

#[test]
fn printed_words_of_a_template_are_found_beside_what_is_filled_in() {
    let template = "#let ink = rgb(\"#fff\")\n= #sheet.title\nKeep this\n#text(size: 9pt, [Date: #sheet.day])\n#block(\n  fill: ink,\n  [eS],\n)\n// No word.\n";
    let found = content(template);
    assert_eq!(found, [(3, "Keep this".to_owned()), (4, "Date:".to_owned())]);
}

#[test]
fn a_property_that_is_a_text_is_found_however_it_is_written() {
    let component =
        "<script lang=\"ts\">\n  type Props = { label: string; count: number };\n</script>";
    assert_eq!(texts_among_the_properties(component), ["label"]);
    let longer = "  interface Props {\n    /** Why. */\n    problem?: string;\n    a: string | null;\n    open: boolean;\n  }\n  let other: string;";
    assert_eq!(texts_among_the_properties(longer), ["problem", "a"]);
}

#[test]
fn words_between_tags_and_in_read_out_attributes_are_found_with_their_line() {
    let screen = r#"<script lang="ts">
  const label: string = "Never shown";
</script>

<!-- A comment may say anything. -->
<h1>
  Users
</h1>
{#if count > 0 && name === "}"}
  <input placeholder="Search" class="wide" />
  <img src="a.png" alt='{count} faces' />
  <button title={t("users-add")} onclick={() => add(`<b>`)}>Add a user</button>
{/if}
<style>
  h1 { color: red; }
</style>
"#;
    let found = words_outside_the_locales(screen);
    let expected = [(7, "Users"), (10, "Search"), (11, "faces"), (12, "Add a user")];
    assert_eq!(found, expected.map(|(line, words)| (line, words.to_owned())));
}

#[test]
fn names_that_are_the_same_in_every_language_and_signs_may_stand_in_a_screen() {
    let screen = r#"<b>eSpace Desk</b> &middot; <i>Français</i>&nbsp;·
        <span aria-label="Deutsch" title="{name}" data-what="row">{t("a")} *</span> 12 &lt; 13"#;
    assert_eq!(words_outside_the_locales(screen), []);
}
