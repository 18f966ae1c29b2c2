//! How requests are shown, on either side.

use std::collections::{BTreeSet, HashMap};

use rules::{
    AdministrationId, DomainId, Names, Refusal, RequestId, RequestKind, RequestState,
    day_in_luxembourg, decide_letter,
};
use store::administrations::Domain;
use store::documents::Owner;
use store::requests::{Asker, Request};

use crate::attachments;
use crate::desk::Desk;
use crate::error::Error;
use crate::views::{DomainView, LetterView, NoteView, RequestAct, RequestRow, RequestView};

/// All domains of the office as they are now, to be looked up.
pub(crate) struct Domains {
    domains: HashMap<DomainId, Domain>,
    administrations: HashMap<AdministrationId, Names>,
    order: Vec<DomainId>,
}

impl Domains {
    /// Reads them.
    pub(crate) fn read(desk: &mut Desk<'_>) -> Result<Self, Error> {
        let administrations = store::administrations::all(desk.tx)?
            .into_iter()
            .map(|administration| (administration.id, administration.names))
            .collect();
        let all = store::administrations::all_domains(desk.tx)?;
        let order = all.iter().map(|domain| domain.id).collect();
        let domains = all.into_iter().map(|domain| (domain.id, domain)).collect();
        Ok(Self { domains, administrations, order })
    }

    /// A domain as it is now.
    pub(crate) fn get(&self, id: DomainId) -> Result<&Domain, Error> {
        self.domains.get(&id).ok_or_else(|| Refusal::NotFound.into())
    }

    /// What people call a domain now.
    pub(crate) fn names(&self, id: DomainId) -> Result<Names, Error> {
        Ok(self.get(id)?.settings.names.clone())
    }

    /// Everything about a domain as it is now.
    pub(crate) fn view(&self, id: DomainId) -> Result<DomainView, Error> {
        self.shown(self.get(id)?.clone())
    }

    /// Everything about a domain as it was at a version.
    pub(crate) fn view_at(
        &self,
        desk: &mut Desk<'_>,
        id: DomainId,
        version: u32,
    ) -> Result<DomainView, Error> {
        let now = self.get(id)?;
        if now.version == version {
            return self.shown(now.clone());
        }
        let then = store::administrations::domain_at(desk.tx, id, version)?;
        self.shown(then.ok_or(Refusal::NotFound)?)
    }

    /// Everything about all of them, those of one administration together.
    pub(crate) fn views(&self) -> Result<Vec<DomainView>, Error> {
        self.order.iter().map(|id| self.view(*id)).collect()
    }

    /// Everything about those of these versions that are no longer how a domain is now.
    pub(crate) fn former(
        &self,
        desk: &mut Desk<'_>,
        versions: BTreeSet<(DomainId, u32)>,
    ) -> Result<Vec<DomainView>, Error> {
        let mut former = Vec::new();
        for (id, version) in versions {
            if self.get(id)?.version != version {
                former.push(self.view_at(desk, id, version)?);
            }
        }
        Ok(former)
    }

    fn shown(&self, domain: Domain) -> Result<DomainView, Error> {
        let names =
            self.administrations.get(&domain.administration).cloned().ok_or(Refusal::NotFound)?;
        Ok(DomainView {
            domain: domain.id,
            administration: domain.administration,
            administration_names: names,
            version: domain.version,
            settings: domain.settings,
        })
    }
}

/// A text that was typed, trimmed.
pub(crate) fn text_of(field: &str, typed: &str, required: bool) -> Result<String, Refusal> {
    const LIMIT: u32 = 4000;
    let text = typed.trim();
    let problem = if required && text.is_empty() {
        Refusal::FieldMissing
    } else if text.chars().count() > LIMIT as usize {
        Refusal::FieldTooLong { limit: LIMIT }
    } else {
        return Ok(text.to_owned());
    };
    Err(crate::operations::on_field(field, problem))
}

/// Moves an open request on, if it is still at the version that was shown.
pub(crate) fn move_on(
    desk: &mut Desk<'_>,
    request: RequestId,
    version: u32,
    to: RequestState,
) -> Result<(), Error> {
    let ended = (!to.is_open()).then_some(desk.now);
    if store::requests::change_state(desk.tx, request, version, to, ended)? {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile.into())
    }
}

/// A request in a list.
pub(crate) fn request_row(
    desk: &mut Desk<'_>,
    domains: &Domains,
    request: &Request,
) -> Result<RequestRow, Error> {
    let granted_codes =
        request.kind == RequestKind::Codes && request.state == RequestState::Granted;
    let too_late = |ends_on| decide_letter(&request.company_name, ends_on, desk.now).is_err();
    let ended = request.ends_on.is_some_and(too_late);
    let printed_at = if granted_codes {
        let letters = store::requests::letters(desk.tx, request.id)?;
        letters.iter().find(|letter| !letter.lost).map(|letter| letter.printed_at)
    } else {
        None
    };
    let age = desk.today() - day_in_luxembourg(request.made_at);
    Ok(RequestRow {
        request: request.id,
        domain: request.domain,
        domain_names: domains.names(request.domain)?,
        kind: request.kind,
        state: request.state,
        for_another: request.asker == Asker::Representative,
        company: request.company_name.clone(),
        national_number: request.national_number.clone(),
        group: None,
        made_at: request.made_at,
        decided_at: request.decided_at,
        age_days: u32::try_from(age.num_days()).unwrap_or(0),
        to_print: granted_codes && printed_at.is_none() && !ended,
        lapsed: granted_codes && printed_at.is_none() && ended,
        printed_at,
    })
}

/// Everything about a request.
pub(crate) fn request_view(
    desk: &mut Desk<'_>,
    request: Request,
    allowed: Vec<RequestAct>,
) -> Result<RequestView, Error> {
    let domains = Domains::read(desk)?;
    let row = request_row(desk, &domains, &request)?;
    let asker = store::persons::get(desk.tx, request.person)?
        .map(|person| person.name())
        .unwrap_or_default();
    let space = store::spaces::get(desk.tx, request.space)?.ok_or(Refusal::NotFound)?;
    let then = domains.view_at(desk, request.domain, request.domain_version)?;
    let notes = store::requests::notes(desk.tx, request.id)?
        .into_iter()
        .map(|note| NoteView {
            who: note.who,
            what: note.what.word().to_owned(),
            text: note.text,
            at: note.at,
        })
        .collect();
    Ok(RequestView {
        asker,
        asking_company: space.company_name,
        asking_space: space.code,
        address: request.address.clone(),
        language: request.language,
        ends_on: request.ends_on,
        latest_end: then.settings.latest_end,
        notes,
        documents: attachments::shown(desk, Owner::Request(request.id))?,
        letters: letters_of(desk, &row)?,
        row,
        allowed,
        version: request.version,
    })
}

fn letters_of(desk: &mut Desk<'_>, row: &RequestRow) -> Result<Vec<LetterView>, Error> {
    let letters = store::requests::letters(desk.tx, row.request)?;
    letters.into_iter().map(|letter| letter_view(desk, row, letter)).collect()
}

/// A letter as the record of what was printed shows it.
pub(crate) fn letter_view(
    desk: &mut Desk<'_>,
    row: &RequestRow,
    letter: store::requests::Letter,
) -> Result<LetterView, Error> {
    let codes = store::codes::of_letter(desk.tx, letter.id)?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(LetterView {
        letter: letter.id,
        request: letter.request,
        company: row.company.clone(),
        domain_names: row.domain_names.clone(),
        officer: letter.officer_name,
        printed_at: letter.printed_at,
        lost: letter.lost,
        used: count(codes.iter().filter(|code| code.used_at.is_some()).count()),
        codes: count(codes.len()),
    })
}
