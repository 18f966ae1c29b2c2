//! Why a document could not be made.

/// Why a document could not be made. None of these holds any of the document's content.
#[derive(Debug, thiserror::Error)]
pub enum DocumentProblem {
    /// The page could not be laid out or written as a PDF.
    #[error("the page could not be laid out: {0}")]
    Layout(String),
    /// The values for the page could not be handed to its template.
    #[error("the values of the page could not be written")]
    Values(#[source] serde_json::Error),
    /// The QR code could not be drawn.
    #[error("the QR code could not be drawn: {0}")]
    QrCode(qrcode::types::QrError),
    /// There is no letter to print.
    #[error("there is no letter to print")]
    NoLetter,
    /// A letter lacks the access code that it is about.
    #[error("a letter lacks the access code that it is about")]
    LetterWithoutCode,
    /// The spreadsheet could not be written: too many rows, or a text longer than a cell may hold.
    #[error("the spreadsheet could not be written")]
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
}
