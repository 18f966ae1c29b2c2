//! Looking at a screen with a careful eye: a picture to keep, and axe's findings to fail on.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::desk::{Desk, target};

/// WCAG 2.2 AA, which includes what came before it.
const RULES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

/// Errors that no screen has caught; words that are missing count as one.
const BROKEN: &str = r"
const missing = document.body.innerText.match(/⟦[^⟧]*⟧/g) ?? [];
return [...(window.errorsOfScreens ?? []), ...missing];
";

/// Whether some news at the lower edge says nothing.
const WORDLESS_NEWS: &str =
    "return [...document.querySelectorAll('.toast p')].some(news => news.innerText.trim() === '')";

impl Desk {
    /// Leaves a picture of the screen in `target/pictures`, and fails on anything that axe finds, and on
    /// a practice office that does not say so (requirements X-5).
    pub(crate) fn inspect(&self, screen: &str) {
        self.photograph(screen);
        self.is_marked(screen);
        self.check_access(screen);
        let broken = self.ask(BROKEN, vec![]);
        if broken.as_array().is_some_and(|errors| !errors.is_empty()) {
            self.fail(&format!("the screen “{screen}” broke: {broken}"));
        }
        if self.ask(WORDLESS_NEWS, vec![]) == true {
            self.fail(&format!("on the screen “{screen}” stands news without words"));
        }
    }

    /// Fails if this is the practice office, and its mark is not in sight.
    fn is_marked(&self, screen: &str) {
        let practice = self.shell("status", &json!({}))["practice"] == true;
        let mark = self.text("practice-banner");
        if practice && self.ask(MARK_IN_SIGHT, vec![json!(mark)]) != true {
            self.fail(&format!("the screen “{screen}” does not say that this is practice"));
        }
    }

    /// Leaves a picture: `target/pictures/<screen>-<language>-<theme>.png`.
    pub(crate) fn photograph(&self, screen: &str) {
        let folder = target().join("pictures");
        let file = folder.join(format!("{screen}-{}.png", self.variant()));
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, self.picture()))
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }

    /// Fails on anything that axe finds on the screen (WCAG 2.2 AA).
    pub(crate) fn check_access(&self, screen: &str) {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("axe is among the screens' packages: {error}"));
        if self.ask("return typeof axe", vec![]) != "object" {
            // The screen's own rules for scripts stay as they are: this one comes by the driver.
            self.ask(&format!("{axe}\nwindow.axe = axe; return true"), vec![]);
        }
        let found = self.ask(
            &format!(
                "return axe.run(document, {{ runOnly: {{ type: 'tag', values: {RULES} }}, \
                 resultTypes: ['violations'] }}).then(r => r.violations)"
            ),
            vec![],
        );
        let found = found.as_array().cloned().unwrap_or_default();
        if !found.is_empty() {
            let findings: Vec<String> = found.iter().map(describe).collect();
            self.fail(&format!(
                "axe finds fault with the screen “{screen}” ({}):\n{}",
                self.variant(),
                findings.join("\n")
            ));
        }
    }
}

/// Whether the mark of the practice office is in the window: at the top, or in what covers everything.
const MARK_IN_SIGHT: &str = r"
const cover = document.querySelector('dialog[open]') ?? document.body;
const mark = [...cover.querySelectorAll('p')].find(p => p.innerText.trim() === arguments[0]);
if (!mark?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
const { top, bottom, left, right } = mark.getBoundingClientRect();
return top >= 0 && left >= 0 && bottom > top && bottom <= innerHeight && right <= innerWidth;
";

/// One finding: the rule, and each place with what to do about it.
fn describe(finding: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = finding["nodes"].as_array().cloned().unwrap_or_default();
    let places: Vec<String> = places
        .iter()
        .map(|place| {
            format!(
                "    {} {}\n      {}",
                place["target"],
                text(&place["html"]),
                text(&place["failureSummary"]).replace('\n', "\n      ")
            )
        })
        .collect();
    format!("  {}: {}\n{}", text(&finding["id"]), text(&finding["help"]), places.join("\n"))
}
