//! The README leads to what is there.

use std::fs;
use std::path::Path;

#[test]
fn every_relative_link_of_the_readme_leads_to_a_file() {
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let readme = fs::read_to_string(house.join("README.md")).expect("there is a README");
    let places: Vec<&str> = links(&readme).filter(|place| !place.contains("://")).collect();
    assert!(places.contains(&"LICENSE"), "its links are found: {places:?}");
    for place in places {
        let (path, _) = place.split_once('#').unwrap_or((place, ""));
        assert!(house.join(path).exists(), "the README leads to {place}, and nothing is there");
    }
}

/// Where the links and pictures of a Markdown text lead to.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0))
}
