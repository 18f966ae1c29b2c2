//! Printed pages: a typst template, the values it shows, and the accessible PDF made of both.

use serde::Serialize;
use typst_as_lib::TypstEngine;
use typst_as_lib::typst_kit_options::TypstKitFontOptions;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::DocumentProblem;

/// Under this name a template finds its values.
const VALUES: &str = "values.json";
/// The colours, fonts and lists that all templates share, under the name by which they import them.
const LOOK: (&str, &str) = ("look.typ", include_str!("../templates/look.typ"));

/// Lays out a template with its values and pictures (name and SVG source) and writes it as PDF/UA-1.
///
/// The fonts are those embedded in the program, so that a page looks the same on every computer. A
/// name may hold a character that none of them has; PDF/UA-1 forbids such a page, but a person who
/// prints must get their sheet, so it is then written as an ordinary tagged PDF.
pub(crate) fn print(
    template: (&str, &str),
    values: &impl Serialize,
    pictures: Vec<(String, String)>,
) -> Result<Vec<u8>, DocumentProblem> {
    let values = serde_json::to_vec(values).map_err(DocumentProblem::Values)?;
    let mut files = vec![(VALUES.to_owned(), values)];
    files.extend(pictures.into_iter().map(|(name, svg)| (name, svg.into_bytes())));
    let engine = TypstEngine::builder()
        .main_file(template)
        .with_static_source_file_resolver([LOOK])
        .with_static_file_resolver(
            files.iter().map(|(name, content)| (name.as_str(), content.as_slice())),
        )
        .search_fonts_with(TypstKitFontOptions::new().include_system_fonts(false))
        .build();
    // Inside `with_world`, because what typst remembers of a page is dropped at its end: a recovery
    // key must not stay behind in memory.
    let pdf = engine.with_world(|world| {
        let document = typst::compile(world).output.map_err(|problems| layout(&problems))?;
        let accessible = PdfOptions { standards: pdf_ua_1()?, ..PdfOptions::default() };
        typst_pdf::pdf(&document, &accessible)
            .or_else(|_| typst_pdf::pdf(&document, &PdfOptions::default()))
            .map_err(|problems| layout(&problems))
    });
    pdf.map_err(|problem| DocumentProblem::Layout(problem.to_string()))?
}

fn pdf_ua_1() -> Result<PdfStandards, DocumentProblem> {
    PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|problem| DocumentProblem::Layout(problem.message().to_string()))
}

fn layout(problems: &[typst::diag::SourceDiagnostic]) -> DocumentProblem {
    let messages: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
    DocumentProblem::Layout(messages.join("; "))
}
