//! QR codes, as pictures for a page.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::DocumentProblem;

/// A text as the SVG source of a QR code without its margin: a page leaves white space around it.
pub(crate) fn qr_code(content: &str) -> Result<String, DocumentProblem> {
    // A quarter of the code may be stained or creased.
    let code = QrCode::with_error_correction_level(content, EcLevel::Q)
        .map_err(DocumentProblem::QrCode)?;
    Ok(code.render::<svg::Color<'_>>().quiet_zone(false).build())
}
