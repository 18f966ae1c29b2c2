//! Documents that people attach: what is taken, and how they are kept.

use rules::{DocumentId, Refusal};
use store::documents::{Document, Owner};

use crate::desk::Desk;
use crate::error::Error;
use crate::views::DocumentView;

/// The most documents at once.
const MOST: usize = 10;
/// The most mebibytes of a document.
pub const MOST_DOCUMENT_MEBIBYTES: u32 = 10;
/// What is taken: what every computer shows, and no program is in.
const TAKEN: [&str; 3] = ["application/pdf", "image/png", "image/jpeg"];

/// A document to attach: a file's name and content. It is about people, so it does not show itself
/// in a log.
#[derive(Clone)]
pub struct Attachment {
    /// The file's name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Keeps documents with what they belong to. What a file is, is read from its content: its name may
/// say anything.
pub(crate) fn keep(
    desk: &mut Desk<'_>,
    owner: Owner,
    attachments: &[Attachment],
) -> Result<(), Error> {
    if attachments.len() > MOST {
        let limit = u32::try_from(MOST).unwrap_or(u32::MAX);
        return Err(Refusal::TooManyDocuments { limit }.into());
    }
    for Attachment { name, bytes } in attachments {
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        if size > MOST_DOCUMENT_MEBIBYTES * 1024 * 1024 {
            let (name, limit) = (name.clone(), MOST_DOCUMENT_MEBIBYTES);
            return Err(Refusal::DocumentTooLarge { name, limit }.into());
        }
        let media_type = infer::get(bytes)
            .map(|kind| kind.mime_type())
            .filter(|kind| TAKEN.contains(kind))
            .ok_or_else(|| Refusal::DocumentKind { name: name.clone() })?;
        let document = Document {
            id: desk.new_id()?,
            name: name.chars().take(200).collect(),
            media_type: media_type.to_owned(),
            size,
            added_at: desk.now,
        };
        store::documents::add(desk.tx, owner, &document, bytes)?;
    }
    Ok(())
}

/// The documents of a request or mandate, to be shown.
pub(crate) fn shown(desk: &mut Desk<'_>, owner: Owner) -> Result<Vec<DocumentView>, Error> {
    let documents = store::documents::of(desk.tx, owner)?;
    Ok(documents
        .into_iter()
        .map(|document| DocumentView {
            document: document.id,
            name: document.name,
            media_type: document.media_type,
            size: document.size,
            added_at: document.added_at,
        })
        .collect())
}

/// One of them with its content.
pub(crate) fn opened(
    desk: &mut Desk<'_>,
    owner: Owner,
    document: DocumentId,
) -> Result<Attachment, Error> {
    let (document, bytes) =
        store::documents::with_bytes(desk.tx, owner, document)?.ok_or(Refusal::NotFound)?;
    Ok(Attachment { name: document.name, bytes })
}
