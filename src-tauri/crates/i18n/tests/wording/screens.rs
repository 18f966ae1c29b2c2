//! No word that a person sees stands in a screen itself (requirements L-1).

use std::fs;

use crate::svelte::words_outside_the_locales;
use crate::{files_below, project};

#[test]
fn every_word_on_a_screen_comes_from_the_locales_l_1() {
    let folder = project().join("ui/src");
    let mut found = Vec::new();
    for file in files_below(&folder, "svelte") {
        let source = fs::read_to_string(&file).expect("a screen is a text file");
        let name = file.strip_prefix(project()).unwrap_or(&file).display().to_string();
        for (line, words) in words_outside_the_locales(&source) {
            found.push(format!("{name}:{line}: {words}"));
        }
    }
    assert!(found.is_empty(), "move these words into locales/:\n{}", found.join("\n"));
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
