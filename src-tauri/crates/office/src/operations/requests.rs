//! What an eSpace asks of an administration: a certification, or access codes (requirements D-2,
//! D-3). A request is a small form with documents; it is kept in a way that a procedure can fill.

use rules::{
    DocumentId, DomainId, Language, OtherCompany, OtherCompanyInput, Refusal, RequestId,
    RequestKind, RequestState, Right, SecurityCode, SpaceId, decide_request,
};
use serde::{Deserialize, Serialize};
use store::documents::Owner;
use store::requests::{Asker, Note, NoteKind, Request};
use ts_rs::TS;

use super::administrations::named;
use super::{company_of, on_field};
use crate::attachments::{self, Attachment};
use crate::desk::{Desk, Details, details};
use crate::error::Error;
use crate::operation::{Needs, Operation};
use crate::requests::{move_on, request_view, text_of};
use crate::secrets::CodeHashes;
use crate::views::{RequestAct, RequestView};

/// Asks an administration for a certification or for access codes.
#[derive(Clone)]
pub struct AskAdministration {
    /// In which eSpace.
    pub space: SpaceId,
    /// For which domain.
    pub domain: DomainId,
    /// For what.
    pub kind: RequestKind,
    /// For which company, if a representative asks for another.
    pub for_company: Option<OtherCompanyInput>,
    /// In which language letters come.
    pub language: Language,
    /// The security code, where the domain wants one.
    pub security_code: String,
    /// Anything else; may be empty.
    pub message: String,
    /// Supporting documents.
    pub documents: Vec<Attachment>,
}

/// Everything about a request made in an eSpace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RequestDetails {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which request.
    pub request: RequestId,
}

/// Answers an officer's question.
#[derive(Clone)]
pub struct AnswerQuestion {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which request.
    pub request: RequestId,
    /// The answer.
    pub text: String,
    /// Further documents.
    pub documents: Vec<Attachment>,
    /// The version that was shown.
    pub version: u32,
}

/// Takes a request back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WithdrawRequest {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which request.
    pub request: RequestId,
    /// The version that was shown.
    pub version: u32,
}

/// A document of a request made in an eSpace.
#[derive(Debug, Clone, Copy)]
pub struct ReadRequestDocument {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which request.
    pub request: RequestId,
    /// Which document.
    pub document: DocumentId,
}

impl Operation for AskAdministration {
    const NAME: &'static str = "ask-administration";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = RequestView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let space = desk.business_space()?.clone();
        let domain =
            store::administrations::domain(desk.tx, self.domain)?.ok_or(Refusal::NotFound)?;
        let own = company_of(desk, &space)?.profile;
        let company = match &self.for_company {
            Some(other) => other.checked()?,
            None => OtherCompany {
                legal_name: own.legal_name.clone(),
                national_number: own.national_number.clone(),
                address: own.address.clone(),
            },
        };
        let for_oneself = company.national_number == own.national_number;
        let earlier = store::requests::latest(
            desk.tx,
            domain.id,
            self.kind,
            &company.national_number,
            space.id,
        )?;
        decide_request(&domain.settings, self.kind, for_oneself, earlier, desk.now)?;
        let security_hash = match self.kind {
            RequestKind::Certification => None,
            RequestKind::Codes => {
                SecurityCode::parse(domain.settings.security_code, &self.security_code)
                    .map_err(|problem| on_field("securityCode", problem))?
                    .map(|code| {
                        let hashes = CodeHashes::of(desk.office);
                        hashes.of_security_code(domain.id, &company.national_number, &code)
                    })
            }
        };
        if self.kind == RequestKind::Certification && self.documents.is_empty() {
            return Err(on_field("documents", Refusal::DocumentsMissing).into());
        }
        let message = text_of("message", &self.message, false)?;
        let request = Request {
            id: desk.new_id()?,
            domain: domain.id,
            domain_version: domain.version,
            kind: self.kind,
            state: RequestState::Waiting,
            asker: if for_oneself { Asker::Company } else { Asker::Representative },
            space: space.id,
            person: desk.person()?.id,
            national_number: company.national_number,
            company_name: company.legal_name,
            address: company.address,
            language: self.language,
            security_hash,
            ends_on: None,
            made_at: desk.now,
            decided_at: None,
            version: 1,
        };
        store::requests::add(desk.tx, &request)?;
        attachments::keep(desk, Owner::Request(request.id), &self.documents)?;
        if !message.is_empty() {
            note(desk, request.id, NoteKind::Message, message)?;
        }
        let what = details([
            ("company", request.company_name.clone()),
            ("domain", named(&domain.settings.names)?),
            ("request", request.id.to_string()),
        ]);
        let word = match self.kind {
            RequestKind::Certification => "certification-requested",
            RequestKind::Codes => "codes-requested",
        };
        desk.record(space.id, word, what.clone())?;
        desk.record_for_administration(domain.administration, word, what)?;
        view(desk, request.id)
    }
}

impl Operation for RequestDetails {
    const NAME: &'static str = "request-details";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = RequestView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let request = of_space(desk, self.space, self.request)?;
        view(desk, request.id)
    }
}

impl Operation for AnswerQuestion {
    const NAME: &'static str = "answer-question";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = RequestView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let request = of_space(desk, self.space, self.request)?;
        let text = text_of("text", &self.text, true)?;
        if request.state != RequestState::InformationRequested {
            return Err(Refusal::RequestDecided.into());
        }
        move_on(desk, request.id, self.version, RequestState::Waiting)?;
        attachments::keep(desk, Owner::Request(request.id), &self.documents)?;
        note(desk, request.id, NoteKind::Answer, text)?;
        record(desk, &request, "request-answered")?;
        view(desk, request.id)
    }
}

impl Operation for WithdrawRequest {
    const NAME: &'static str = "withdraw-request";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = RequestView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let request = of_space(desk, self.space, self.request)?;
        if !request.state.is_open() {
            return Err(Refusal::RequestDecided.into());
        }
        move_on(desk, request.id, self.version, RequestState::Withdrawn)?;
        record(desk, &request, "request-withdrawn")?;
        view(desk, request.id)
    }
}

impl Operation for ReadRequestDocument {
    const NAME: &'static str = "read-request-document";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = Attachment;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Attachment, Error> {
        let request = of_space(desk, self.space, self.request)?;
        attachments::opened(desk, Owner::Request(request.id), self.document)
    }
}

fn of_space(desk: &mut Desk<'_>, space: SpaceId, request: RequestId) -> Result<Request, Error> {
    desk.business_space()?;
    store::requests::get(desk.tx, request)?
        .filter(|request| request.space == space)
        .ok_or_else(|| Refusal::NotFound.into())
}

/// Keeps what was said about a request, by the person who asks.
pub(super) fn note(
    desk: &mut Desk<'_>,
    request: RequestId,
    what: NoteKind,
    text: String,
) -> Result<(), Error> {
    let note = Note { who: desk.person()?.name(), what, text, at: desk.now };
    let id = desk.new_id()?;
    Ok(store::requests::add_note(desk.tx, id, request, &note)?)
}

/// Records what happened to a request, in the histories of both sides.
pub(super) fn record(
    desk: &mut Desk<'_>,
    request: &Request,
    what: &'static str,
) -> Result<(), Error> {
    record_with(desk, request, what, Details::new())
}

/// The same, with further details.
pub(super) fn record_with(
    desk: &mut Desk<'_>,
    request: &Request,
    what: &'static str,
    further: Details,
) -> Result<(), Error> {
    let domain =
        store::administrations::domain(desk.tx, request.domain)?.ok_or(Refusal::NotFound)?;
    let mut about = details([
        ("company", request.company_name.clone()),
        ("domain", named(&domain.settings.names)?),
        ("request", request.id.to_string()),
    ]);
    about.extend(further);
    desk.record(request.space, what, about.clone())?;
    desk.record_for_administration(domain.administration, what, about)
}

fn view(desk: &mut Desk<'_>, id: RequestId) -> Result<RequestView, Error> {
    let request = store::requests::get(desk.tx, id)?.ok_or(Refusal::NotFound)?;
    let may_fill_in = desk.member()?.standing.grant.rights().has(Right::FillIn);
    let mut allowed = Vec::new();
    if may_fill_in && request.state == RequestState::InformationRequested {
        allowed.push(RequestAct::Answer);
    }
    if may_fill_in && request.state.is_open() {
        allowed.push(RequestAct::Withdraw);
    }
    request_view(desk, request, allowed)
}
