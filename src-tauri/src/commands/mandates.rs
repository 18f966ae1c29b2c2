//! Requests with documents, letters with codes, scans of mandates on paper.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use data_encoding::BASE64;
use office::Attachment;
use office::operations::{
    AnswerQuestion, AskAdministration, PrintLetters, ReadCaseDocument, ReadMandateScan,
    ReadRequestDocument, RecordPaperMandate, WriteCodeLetter,
};
use office::views::{MandateView, RequestView};
use rules::{
    AdministrationId, DocumentId, DomainId, Language, LuxembourgDay, MandateId, OtherCompanyInput,
    Refusal, RequestId, RequestKind, Scope, SpaceId,
};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use ts_rs::TS;

use super::files::{self, Saved};
use crate::failure::Failure;
use crate::places::write_wholly;
use crate::state::Shell;
use crate::work::followed;

/// What is asked of an administration, with the paths of documents.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AskWithDocuments {
    space: SpaceId,
    domain: DomainId,
    kind: RequestKind,
    for_company: Option<OtherCompanyInput>,
    language: Language,
    security_code: String,
    message: String,
    documents: Vec<String>,
}

/// An answer to an officer's question, with the paths of documents.
#[derive(Deserialize, TS)]
pub(crate) struct AnswerWithDocuments {
    space: SpaceId,
    request: RequestId,
    text: String,
    documents: Vec<String>,
    version: u32,
}

/// A mandate on paper, with the paths of its scan.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PaperMandate {
    space: SpaceId,
    domain: DomainId,
    principal: OtherCompanyInput,
    scope: Scope,
    #[ts(type = "string")]
    ends_on: LuxembourgDay,
    scans: Vec<String>,
}

/// A document, wherever it was attached.
#[derive(Deserialize, TS)]
#[serde(tag = "of", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum WhichDocument {
    /// Of a request, for whoever made it.
    Request { space: SpaceId, request: RequestId, document: DocumentId },
    /// Of a request, for the officer.
    Case { administration: AdministrationId, request: RequestId, document: DocumentId },
    /// The scan of a mandate on paper.
    Mandate { space: SpaceId, mandate: MandateId, document: DocumentId },
}

/// A document to look at.
#[derive(Serialize, TS)]
pub(crate) struct DocumentContent {
    name: String,
    /// The bytes, in Base64.
    content: String,
}

/// Which letters to print.
#[derive(Deserialize, TS)]
pub(crate) struct LettersToPrint {
    administration: AdministrationId,
    requests: Vec<RequestId>,
    /// Under which word the screen follows it.
    follow: String,
}

fn attachments(paths: &[String]) -> Result<Vec<Attachment>, Failure> {
    paths.iter().map(|typed| Ok(files::read_document(typed)?)).collect()
}

fn document(shell: &Shell, which: WhichDocument) -> Result<Attachment, Failure> {
    match which {
        WhichDocument::Request { space, request, document } => {
            shell.perform(ReadRequestDocument { space, request, document })
        }
        WhichDocument::Case { administration, request, document } => {
            shell.perform(ReadCaseDocument { administration, request, document })
        }
        WhichDocument::Mandate { space, mandate, document } => {
            shell.perform(ReadMandateScan { space, mandate, document })
        }
    }
}

pub(super) fn ask_administration(
    _: &AppHandle,
    shell: &Shell,
    input: AskWithDocuments,
) -> Result<RequestView, Failure> {
    shell.perform(AskAdministration {
        space: input.space,
        domain: input.domain,
        kind: input.kind,
        for_company: input.for_company,
        language: input.language,
        security_code: input.security_code,
        message: input.message,
        documents: attachments(&input.documents)?,
    })
}

pub(super) fn answer_question(
    _: &AppHandle,
    shell: &Shell,
    input: AnswerWithDocuments,
) -> Result<RequestView, Failure> {
    shell.perform(AnswerQuestion {
        space: input.space,
        request: input.request,
        text: input.text,
        documents: attachments(&input.documents)?,
        version: input.version,
    })
}

pub(super) fn record_paper_mandate(
    _: &AppHandle,
    shell: &Shell,
    input: PaperMandate,
) -> Result<MandateView, Failure> {
    shell.perform(RecordPaperMandate {
        space: input.space,
        domain: input.domain,
        principal: input.principal,
        scope: input.scope,
        ends_on: input.ends_on,
        scans: attachments(&input.scans)?,
    })
}

pub(super) fn read_document(
    _: &AppHandle,
    shell: &Shell,
    input: WhichDocument,
) -> Result<DocumentContent, Failure> {
    let Attachment { name, bytes } = document(shell, input)?;
    Ok(DocumentContent { name, content: BASE64.encode(&bytes) })
}

pub(super) fn save_document(
    app: &AppHandle,
    shell: &Shell,
    input: WhichDocument,
) -> Result<Option<Saved>, Failure> {
    let Attachment { name, bytes } = document(shell, input)?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, "pdf"));
    let filter = ("app-filter-document", ending);
    let language = shell.language();
    let Some(path) = files::ask_where(app, language, "app-dialog-document", filter, stem)? else {
        return Ok(None);
    };
    Saved::write(path, &bytes).map(Some)
}

/// Asks for the place first: the letters are written there before their codes count.
pub(super) fn print_letters(
    app: &AppHandle,
    shell: &Shell,
    input: LettersToPrint,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let name = i18n::text(language, "app-letters-file", &i18n::args![]);
    let Some(path) = ask_for_pdf(app, language, &name)? else { return Ok(None) };
    let LettersToPrint { administration, requests, follow } = input;
    let (place, kept) = (path.clone(), Arc::new(AtomicBool::new(false)));
    let written = kept.clone();
    let keep = Box::new(move |pdf: &[u8]| {
        write_wholly(&place, pdf).map_err(|error| Failure::refusal_of_writing(&error))?;
        written.store(true, Ordering::Relaxed);
        Ok(())
    });
    let print = PrintLetters { administration, requests, keep };
    let printed = followed(app, Some(follow), |follower| shell.perform_followed(print, follower));
    if let Err(failure) = printed {
        // Letters whose codes were not kept, for want of space, must not be sent to anybody.
        if kept.load(Ordering::Relaxed) {
            let _ = std::fs::remove_file(&path);
        }
        return Err(failure);
    }
    Ok(Some(Saved::at(path)))
}

pub(super) fn save_code_letter(
    app: &AppHandle,
    shell: &Shell,
    input: WriteCodeLetter,
) -> Result<Option<Saved>, Failure> {
    let language = shell.language();
    let letter = shell.perform(input)?;
    let Some(path) = ask_for_pdf(app, language, &letter.file_name)? else { return Ok(None) };
    Saved::write(path, &letter.pdf).map(Some)
}

fn ask_for_pdf(
    app: &AppHandle,
    language: Language,
    name: &str,
) -> Result<Option<PathBuf>, Refusal> {
    files::ask_where(app, language, "app-dialog-letter", ("app-filter-pdf", "pdf"), name)
}
