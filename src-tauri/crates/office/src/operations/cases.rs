//! The desk of an administration: its queue of requests, decisions about them, letters
//! (requirements A-1, D-3). An officer sees the matters of their administration and no others.

use documents::{AccessLetter, LetterCode, LetterSender, access_letters};
use rules::{
    AccessCode, AdministrationId, CertificationId, CodeKind, CodeState, DocumentId, DomainId,
    HoldState, Language, LetterId, LuxembourgDay, OfficerTask, Origin, Refusal, RequestId,
    RequestKind, RequestState, Verdict, chosen_end, decide_letter, decide_verdict,
};
use serde::{Deserialize, Serialize};
use store::certifications::Certification;
use store::codes::Code;
use store::documents::Owner;
use store::requests::{Asker, NoteKind, Request};
use ts_rs::TS;

use super::on_field;
use super::requests::{note, record, record_with};
use crate::attachments::{self, Attachment};
use crate::carrying::carry_on;
use crate::desk::{Desk, details};
use crate::error::{Error, Fault};
use crate::mandates::{CERTIFICATION, ids_of, principals_and};
use crate::operation::{Needs, Operation};
use crate::requests::{Domains, letter_view, move_on, request_row, request_view, text_of};
use crate::secrets::CodeHashes;
use crate::views::{LetterView, RequestAct, RequestRow, RequestView};

/// All requests to an administration, the oldest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListCases {
    /// Which administration.
    pub administration: AdministrationId,
}

/// Everything about a request, for the officer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CaseDetails {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which request.
    pub request: RequestId,
}

/// Grants a request: certifies the eSpace, or lets a letter with codes be printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantCase {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which request.
    pub request: RequestId,
    /// The end-of-use date.
    #[ts(type = "string")]
    pub ends_on: LuxembourgDay,
    /// Where the letter goes, as the administration knows the company.
    pub address: String,
    /// The version that was shown.
    pub version: u32,
}

/// Refuses a request.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RefuseCase {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which request.
    pub request: RequestId,
    /// Why.
    pub reason: String,
    /// The version that was shown.
    pub version: u32,
}

/// Asks whoever made a request for information.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AskForInformation {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which request.
    pub request: RequestId,
    /// What is asked.
    pub question: String,
    /// The version that was shown.
    pub version: u32,
}

/// A document of a request, for the officer.
#[derive(Debug, Clone, Copy)]
pub struct ReadCaseDocument {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which request.
    pub request: RequestId,
    /// Which document.
    pub document: DocumentId,
}

/// Makes the codes of granted requests and writes their letters, all as one print job. The codes
/// stand in the letters and nowhere else.
pub struct PrintLetters {
    /// Which administration.
    pub administration: AdministrationId,
    /// For which requests.
    pub requests: Vec<RequestId>,
    /// Puts the PDF where the person wants it. If that is not possible, no code was made.
    pub keep: KeepLetters,
}

/// What puts letters where a person wants them.
pub type KeepLetters = Box<dyn FnOnce(&[u8]) -> Result<(), Refusal>>;

/// Letters that were written.
#[derive(Clone)]
pub struct PrintedLetters {
    /// One PDF with all of them.
    pub pdf: Vec<u8>,
    /// A file name without its ending.
    pub file_name: String,
}

/// Makes the codes of granted requests without printing them: for the practice office, whose story
/// is told by people who have opened their letters.
pub(crate) struct OpenLetters {
    pub(crate) administration: AdministrationId,
    pub(crate) requests: Vec<RequestId>,
}

impl Operation for OpenLetters {
    const NAME: &'static str = "open-letters";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = true;
    type Output = Vec<AccessLetter>;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<AccessLetter>, Error> {
        letters(desk, self.administration, &self.requests)
    }
}

impl PrintedLetters {
    pub(super) fn of(
        letters: &[AccessLetter],
        language: Language,
        today: LuxembourgDay,
    ) -> Result<Self, Error> {
        let pdf = access_letters(letters)
            .map_err(|error| Fault::new("writing letters with access codes", error))?;
        let domain = letters.first().map(|letter| letter.domain.clone()).unwrap_or_default();
        let title = i18n::text(
            language,
            "documents-letter-title",
            &i18n::args!["count" => letters.len(), "domain" => domain],
        );
        Ok(Self { pdf, file_name: super::file_name(&title, today) })
    }
}

/// Reports a letter as lost: its codes that were not entered are void, and it can be printed again
/// with new ones.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LoseLetter {
    /// Which administration.
    pub administration: AdministrationId,
    /// For which request.
    pub request: RequestId,
}

/// The record of what was printed, the newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListLetters {
    /// Which administration.
    pub administration: AdministrationId,
}

const OFFICER: Needs = Needs::Officer(OfficerTask::Officer);

impl Operation for ListCases {
    const NAME: &'static str = "list-cases";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = Vec<RequestRow>;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<RequestRow>, Error> {
        let domains = Domains::read(desk)?;
        store::requests::of_administration(desk.tx, self.administration)?
            .iter()
            .map(|request| request_row(desk, &domains, request))
            .collect()
    }
}

impl Operation for CaseDetails {
    const NAME: &'static str = "case-details";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = RequestView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let case = of_administration(desk, self.administration, self.request)?;
        view(desk, case.id)
    }
}

impl Operation for GrantCase {
    const NAME: &'static str = "grant-case";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = true;
    type Output = RequestView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let case = of_administration(desk, self.administration, self.request)?;
        decide_verdict(case.state, Verdict::Grant)?;
        let domain = store::administrations::domain_at(desk.tx, case.domain, case.domain_version)?
            .ok_or(Refusal::NotFound)?;
        let ends_on = chosen_end(self.ends_on, domain.settings.latest_end, desk.now)
            .map_err(|problem| on_field("endsOn", problem))?;
        let address = match case.kind {
            RequestKind::Codes => text_of("address", &self.address, true)?,
            RequestKind::Certification => case.address.clone(),
        };
        let granted =
            store::requests::grant(desk.tx, case.id, self.version, ends_on, &address, desk.now)?;
        if !granted {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if case.kind == RequestKind::Certification {
            let before = store::certifications::active(desk.tx, case.space, case.domain)?;
            if let Some(before) = &before {
                store::certifications::end(desk.tx, before.id, HoldState::Replaced, desk.now)?;
                if let Some(code) = before.code {
                    store::codes::end(
                        desk.tx,
                        code,
                        CodeState::Used,
                        CodeState::Replaced,
                        desk.now,
                    )?;
                }
                let former = details([(CERTIFICATION, before.id.to_string())]);
                record_with(desk, &case, "certification-renewed", former)?;
            }
            let id: CertificationId = desk.new_id()?;
            let certification = Certification {
                id,
                space: case.space,
                domain: case.domain,
                domain_version: case.domain_version,
                national_number: case.national_number.clone(),
                state: HoldState::Active,
                origin: Origin::Procedure,
                code: None,
                request: Some(case.id),
                scope: domain.settings.whole_scope(),
                since: desk.now,
                ends_on,
                ended_at: None,
                version: 1,
            };
            store::certifications::add(desk.tx, &certification)?;
            let ids = ids_of(id, before.map(|before| before.id));
            record_with(desk, &case, "certification-granted", ids)?;
            carry_on(desk, &certification)?;
        } else {
            record(desk, &case, "codes-granted")?;
        }
        view(desk, case.id)
    }
}

impl Operation for RefuseCase {
    const NAME: &'static str = "refuse-case";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = true;
    type Output = RequestView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let case = of_administration(desk, self.administration, self.request)?;
        decide_verdict(case.state, Verdict::Refuse)?;
        let reason = text_of("reason", &self.reason, true)?;
        move_on(desk, case.id, self.version, RequestState::Refused)?;
        note(desk, case.id, NoteKind::Refusal, reason)?;
        record(desk, &case, "request-refused")?;
        view(desk, case.id)
    }
}

impl Operation for AskForInformation {
    const NAME: &'static str = "ask-for-information";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = true;
    type Output = RequestView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let case = of_administration(desk, self.administration, self.request)?;
        decide_verdict(case.state, Verdict::Ask)?;
        let question = text_of("question", &self.question, true)?;
        move_on(desk, case.id, self.version, RequestState::InformationRequested)?;
        note(desk, case.id, NoteKind::Question, question)?;
        record(desk, &case, "information-requested")?;
        view(desk, case.id)
    }
}

impl Operation for ReadCaseDocument {
    const NAME: &'static str = "read-case-document";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = Attachment;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Attachment, Error> {
        let case = of_administration(desk, self.administration, self.request)?;
        attachments::opened(desk, Owner::Request(case.id), self.document)
    }
}

impl Operation for PrintLetters {
    const NAME: &'static str = "print-letters";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = true;
    type Output = PrintedLetters;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<PrintedLetters, Error> {
        let letters = letters(desk, self.administration, &self.requests)?;
        // Within the transaction: should a letter not be laid out or kept, no code was made either.
        let printed = PrintedLetters::of(&letters, desk.person()?.language, desk.today())?;
        // The last moment to stop: once the PDF is kept, its codes have to exist.
        let all = u32::try_from(letters.len()).unwrap_or(u32::MAX);
        desk.done(all, all)?;
        (self.keep)(&printed.pdf)?;
        Ok(printed)
    }
}

impl Operation for LoseLetter {
    const NAME: &'static str = "lose-letter";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = true;
    type Output = RequestView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<RequestView, Error> {
        let case = of_administration(desk, self.administration, self.request)?;
        let letter = store::requests::letters(desk.tx, case.id)?
            .into_iter()
            .find(|letter| !letter.lost)
            .ok_or(Refusal::NotFound)?;
        if !store::requests::lose_letter(desk.tx, letter.id, desk.now)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        for code in store::codes::of_letter(desk.tx, letter.id)? {
            if matches!(code.state, CodeState::Issued | CodeState::Blocked) {
                store::codes::end(desk.tx, code.id, code.state, CodeState::Replaced, desk.now)?;
            }
        }
        record(desk, &case, "letter-lost")?;
        view(desk, case.id)
    }
}

impl Operation for ListLetters {
    const NAME: &'static str = "list-letters";
    const NEEDS: Needs = OFFICER;
    const CHANGES: bool = false;
    type Output = Vec<LetterView>;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<LetterView>, Error> {
        let domains = Domains::read(desk)?;
        let mut shown = Vec::new();
        for letter in store::requests::letters_of_administration(desk.tx, self.administration)? {
            let request =
                store::requests::get(desk.tx, letter.request)?.ok_or(Refusal::NotFound)?;
            let row = request_row(desk, &domains, &request)?;
            shown.push(letter_view(desk, &row, letter)?);
        }
        Ok(shown)
    }
}

/// A request to this administration; those to others do not exist for its officers.
fn of_administration(
    desk: &mut Desk<'_>,
    administration: AdministrationId,
    request: RequestId,
) -> Result<Request, Error> {
    let request = store::requests::get(desk.tx, request)?.ok_or(Refusal::NotFound)?;
    let domain =
        store::administrations::domain(desk.tx, request.domain)?.ok_or(Refusal::NotFound)?;
    if domain.administration == administration {
        Ok(request)
    } else {
        Err(Refusal::NotFound.into())
    }
}

fn view(desk: &mut Desk<'_>, id: RequestId) -> Result<RequestView, Error> {
    let mut case = store::requests::get(desk.tx, id)?.ok_or(Refusal::NotFound)?;
    case.language = letter_language(desk, &case)?;
    let mut allowed: Vec<RequestAct> = [
        (Verdict::Grant, RequestAct::Grant),
        (Verdict::Refuse, RequestAct::Refuse),
        (Verdict::Ask, RequestAct::Ask),
    ]
    .into_iter()
    .filter_map(|(verdict, act)| decide_verdict(case.state, verdict).is_ok().then_some(act))
    .collect();
    // Once the end-of-use date has passed, nothing is left to do about a letter.
    let in_time = |ends_on| decide_letter(&case.company_name, ends_on, desk.now).is_ok();
    if case.kind == RequestKind::Codes
        && case.state == RequestState::Granted
        && case.ends_on.is_some_and(in_time)
    {
        let printed = store::requests::letters(desk.tx, id)?.iter().any(|letter| !letter.lost);
        allowed.push(if printed { RequestAct::LoseLetter } else { RequestAct::Print });
    }
    request_view(desk, case, allowed)
}

/// In which language the letter of a request comes: the company's own (requirements D-3). What a company
/// asked for itself says it. Where a representative asked, it is the one that the company chose in this
/// office; that which the representative named only where none was chosen, or several were in the name
/// of one company. Only the officer learns of it: whoever asked may not know that the company is here.
fn letter_language(desk: &mut Desk<'_>, case: &Request) -> Result<Language, Error> {
    if case.asker == Asker::Company {
        return Ok(case.language);
    }
    let chosen = store::companies::languages_of(desk.tx, &case.national_number)?;
    Ok(if let [language] = chosen[..] { language } else { case.language })
}

/// Makes the codes of granted requests, and the letters that bring them.
fn letters(
    desk: &mut Desk<'_>,
    administration: AdministrationId,
    requests: &[RequestId],
) -> Result<Vec<AccessLetter>, Error> {
    if requests.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let total = u32::try_from(requests.len()).unwrap_or(u32::MAX);
    (0..)
        .zip(requests)
        .map(|(done, request)| {
            desk.done(done, total)?;
            let case = of_administration(desk, administration, *request)?;
            letter(desk, &case)
        })
        .collect()
}

/// Makes the codes of a granted request, and the letter that brings them.
fn letter(desk: &mut Desk<'_>, case: &Request) -> Result<AccessLetter, Error> {
    let (RequestKind::Codes, RequestState::Granted, Some(ends_on)) =
        (case.kind, case.state, case.ends_on)
    else {
        return Err(Refusal::NotFound.into());
    };
    if store::requests::letters(desk.tx, case.id)?.iter().any(|letter| !letter.lost) {
        return Err(Refusal::LetterPrinted.into());
    }
    decide_letter(&case.company_name, ends_on, desk.now)?;
    let domain = store::administrations::domain_at(desk.tx, case.domain, case.domain_version)?
        .ok_or(Refusal::NotFound)?;
    let administration =
        store::administrations::get(desk.tx, domain.administration)?.ok_or(Refusal::NotFound)?;
    // At most one owner code waits: a new letter takes the place of an older one.
    if let Some(older) =
        store::codes::owner_code(desk.tx, &case.national_number, case.domain, CodeState::Issued)?
    {
        store::codes::end(desk.tx, older.id, CodeState::Issued, CodeState::Replaced, desk.now)?;
        record_replaced(desk, case, &older)?;
    }
    let id: LetterId = desk.new_id()?;
    let officer = desk.officer()?.id;
    store::requests::add_letter(desk.tx, id, case.id, officer, desk.now)?;
    let settings = &domain.settings;
    let kinds = std::iter::once(CodeKind::Owner).chain(std::iter::repeat_n(
        CodeKind::Representative,
        settings.representative_codes as usize,
    ));
    let activate_by = settings.activation_deadline(desk.today()).min(ends_on);
    let mut codes = Vec::new();
    for kind in kinds {
        let code = fresh_code(desk)?;
        let kept = Code {
            id: desk.new_id()?,
            hash: CodeHashes::of(desk.office).of_code(&code),
            kind,
            state: CodeState::Issued,
            domain: case.domain,
            domain_version: case.domain_version,
            national_number: case.national_number.clone(),
            company_name: case.company_name.clone(),
            scope: settings.whole_scope(),
            activate_by,
            ends_on,
            security_hash: case.security_hash.clone(),
            wrong_security_codes: 0,
            letter: Some(id),
            principal: None,
            recipient: String::new(),
            issued_at: desk.now,
            used_at: None,
        };
        store::codes::add(desk.tx, &kept)?;
        codes.push(LetterCode { kind, groups: code.grouped() });
    }
    record(desk, case, "letter-printed")?;
    let language = letter_language(desk, case)?;
    let lines = |first: &str, address: &str| {
        std::iter::once(first).chain(address.lines()).map(str::to_owned).collect::<Vec<_>>()
    };
    Ok(AccessLetter {
        language,
        from: LetterSender::Administration,
        sender: lines(administration.names.in_language(language), &administration.address),
        recipient: lines(&case.company_name, &case.address),
        made_on: desk.today(),
        domain: settings.names.in_language(language).to_owned(),
        company: case.company_name.clone(),
        national_number: case.national_number.clone(),
        codes,
        scope: settings
            .items
            .iter()
            .map(|item| item.names.in_language(language).to_owned())
            .collect(),
        activate_by,
        ends_on,
        security_code: settings.security_code,
    })
}

/// Records that a newer letter took the place of an owner code that waited: for whoever asked for either
/// letter, and for the eSpaces that are the company's own in the domain. Others that go by its name
/// learn nothing of it (requirements S-4).
fn record_replaced(desk: &mut Desk<'_>, case: &Request, older: &Code) -> Result<(), Error> {
    let asked = match older.letter {
        Some(letter) => store::requests::of_letter(desk.tx, letter)?,
        None => None,
    };
    let others = asked.map(|request| request.space).into_iter().chain([case.space]);
    let about = about(desk, &case.company_name, case.domain)?;
    for space in principals_and(desk, &case.national_number, case.domain, others)? {
        desk.record(space, "owner-code-replaced", about.clone())?;
    }
    Ok(())
}

/// A code from the operating system's random source.
pub(super) fn fresh_code(desk: &Desk<'_>) -> Result<AccessCode, Error> {
    let mut numbers = [0u8; AccessCode::RANDOM];
    for number in &mut numbers {
        let drawn = desk.random_below(AccessCode::SYMBOLS.len() as u64)?;
        *number = u8::try_from(drawn).unwrap_or_default();
    }
    Ok(AccessCode::from_numbers(numbers))
}

/// What the histories of an eSpace say about a domain.
pub(super) fn about_domain(desk: &mut Desk<'_>, domain: DomainId) -> Result<String, Error> {
    let domain = store::administrations::domain(desk.tx, domain)?.ok_or(Refusal::NotFound)?;
    super::administrations::named(&domain.settings.names)
}

/// `company` and `domain` as details.
pub(crate) fn about(
    desk: &mut Desk<'_>,
    company: &str,
    domain: DomainId,
) -> Result<crate::desk::Details, Error> {
    Ok(details([("company", company.to_owned()), ("domain", about_domain(desk, domain)?)]))
}
