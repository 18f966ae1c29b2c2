//! A plain page: a title and paragraphs, as a letterhead-free paper of anybody's.

use rules::Language;
use serde::Serialize;

use crate::{DocumentProblem, page};

const TEMPLATE: (&str, &str) = ("plain.typ", include_str!("../templates/plain.typ"));

#[derive(Serialize)]
struct Values<'a> {
    language: &'static str,
    title: &'a str,
    paragraphs: &'a [&'a str],
}

/// The page as A4, PDF/UA-1, in the language of its words.
///
/// # Errors
/// [`DocumentProblem`] if it cannot be laid out.
pub fn plain_page(
    language: Language,
    title: &str,
    paragraphs: &[&str],
) -> Result<Vec<u8>, DocumentProblem> {
    let values = Values { language: language.code(), title, paragraphs };
    page::print(TEMPLATE, &values, Vec::new())
}
