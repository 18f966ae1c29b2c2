//! Whether a screen speaks one language alone.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use rules::Language;
use serde_json::Value;

use crate::desk::Desk;

/// The screen says that it speaks the language of the window, and nothing on it stands in another one.
pub(crate) fn speaks(desk: &Desk) {
    let language = desk.language();
    desk.wait(&format!("a screen in {language:?}"), |desk| {
        desk.ask("return document.documentElement.lang", vec![]) == language.code()
    });
    let own = words_in(language);
    let foreign: HashSet<String> =
        Language::ALL.into_iter().filter(|one| *one != language).flat_map(words_in).collect();
    let shown = desk.ask(EVERYTHING_SAID, vec![]);
    let shown = shown.as_array().into_iter().flatten().filter_map(Value::as_str);
    let strange: Vec<&str> =
        shown.filter(|said| foreign.contains(*said) && !own.contains(*said)).collect();
    if !strange.is_empty() {
        desk.fail(&format!("{strange:?} is not in {language:?}"));
    }
}

/// Everything that the application says in a language without a value in it.
fn words_in(language: Language) -> HashSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(language.code());
    let files = fs::read_dir(folder).expect("the words are there").flatten();
    let mut words = HashSet::new();
    for file in files {
        let text = fs::read_to_string(file.path()).expect("words are text");
        let said = text.lines().filter_map(|line| line.split_once(" = "));
        words
            .extend(said.filter(|(_, said)| !said.contains('{')).map(|(_, s)| s.trim().to_owned()));
    }
    words
}

/// Each line that can be read, and each name that is read aloud.
const EVERYTHING_SAID: &str = r"
const named = ['aria-label', 'title', 'placeholder'];
return [
  ...document.body.innerText.split('\n'),
  ...[...document.querySelectorAll(named.map(name => `[${name}]`).join(','))]
    .flatMap(e => named.map(name => e.getAttribute(name) ?? '')),
].map(said => said.trim());
";
