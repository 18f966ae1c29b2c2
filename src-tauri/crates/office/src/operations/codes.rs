//! Entering access codes, and making them for representatives (requirements D-4 to D-8, V-2, V-3).

use chrono::TimeDelta;
use documents::{AccessLetter, LetterCode, LetterSender};
use rules::{
    AccessCode, AccessCodeId, CodeKind, CodeState, DomainId, EnteredCode, HoldState, Language,
    LuxembourgDay, Names, Origin, Refusal, Right, Scope, SecurityCode, SecurityCodeRule, SpaceId,
    chosen_end, decide_entry, standing,
};
use serde::{Deserialize, Serialize};
use store::certifications::Certification;
use store::codes::Code;
use store::mandates::NewMandate;
use ts_rs::TS;

use super::attempts::{WrongLately, count_wrong_code, prove_security_code};
use super::cases::{PrintedLetters, about, about_domain, fresh_code};
use super::{company_of, on_field};
use crate::carrying::carry_on;
use crate::desk::{Desk, Details, details};
use crate::error::Error;
use crate::mandates::{CERTIFICATION, certified, ids_of};
use crate::operation::{Needs, Operation};
use crate::requests::Domains;
use crate::secrets::CodeHashes;
use crate::views::{CodeEntry, CodeOutcome, CodePreview, FreshCode, RecentEntry};

/// What the screen for entering codes shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadCodeEntry {
    /// In which eSpace.
    pub space: SpaceId,
}

/// Proves a code and says what it is for; nothing is used up. A wrong one is counted.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct CheckCode {
    /// In which eSpace.
    pub space: SpaceId,
    /// The code, as typed.
    pub code: String,
}

/// Enters a code: an owner's certifies the eSpace, a representative's creates the mandate
/// (requirements D-6).
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterCode {
    /// In which eSpace.
    pub space: SpaceId,
    /// The code, as typed.
    pub code: String,
    /// The security code, as typed; empty where none is wanted.
    pub security_code: String,
}

/// Makes a code for a representative (requirements V-3). Any member may, while the eSpace is
/// certified for the domain.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateRepresentativeCode {
    /// In which eSpace.
    pub space: SpaceId,
    /// For which domain.
    pub domain: DomainId,
    /// What the mandate will cover.
    pub scope: Scope,
    /// The last day of the mandate.
    #[ts(type = "string")]
    pub ends_on: LuxembourgDay,
    /// For whom, in one's own words; may be empty.
    pub recipient: String,
    /// The security code, where the domain wants one.
    pub security_code: String,
}

/// Takes back a representative code that nobody has entered yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevokeCode {
    /// In which eSpace.
    pub space: SpaceId,
    /// Which code.
    pub code: AccessCodeId,
}

/// Makes a new code in the place of one that nobody has entered yet. It covers as much of the old
/// one's scope as the owner may still give.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceCode {
    /// In which eSpace.
    pub space: SpaceId,
    /// Which code.
    pub code: AccessCodeId,
    /// The new security code, where the domain wants one.
    pub security_code: String,
}

/// Writes the letter with a code that was just made, to hand it on. Whoever asks shows that they
/// have the code; the office does not know it any more.
#[derive(Clone, Deserialize, TS)]
pub struct WriteCodeLetter {
    /// In which eSpace.
    pub space: SpaceId,
    /// Which code.
    pub code: AccessCodeId,
    /// The code itself.
    pub groups: String,
    /// In which language.
    pub language: Language,
}

impl Operation for WriteCodeLetter {
    const NAME: &'static str = "write-code-letter";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = PrintedLetters;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<PrintedLetters, Error> {
        let space = desk.business_space()?.clone();
        let code = AccessCode::parse(&self.groups)?;
        let kept = store::codes::get(desk.tx, self.code)?
            .filter(|kept| kept.principal == Some(space.id))
            .filter(|kept| kept.hash == CodeHashes::of(desk.office).of_code(&code))
            .ok_or(Refusal::NotFound)?;
        let domain = store::administrations::domain_at(desk.tx, kept.domain, kept.domain_version)?
            .ok_or(Refusal::NotFound)?;
        let profile = company_of(desk, &space)?.profile;
        let settings = &domain.settings;
        let name = |names: &Names| names.in_language(self.language).to_owned();
        let covered = settings.items.iter().filter(|item| kept.scope.covers(&item.key));
        let letter = AccessLetter {
            language: self.language,
            from: LetterSender::Principal,
            sender: std::iter::once(profile.legal_name.as_str())
                .chain(profile.address.lines())
                .map(str::to_owned)
                .collect(),
            recipient: kept.recipient.lines().map(str::to_owned).collect(),
            made_on: desk.today(),
            domain: name(&settings.names),
            company: kept.company_name.clone(),
            national_number: kept.national_number.clone(),
            codes: vec![LetterCode { kind: kept.kind, groups: code.grouped() }],
            scope: covered.map(|item| name(&item.names)).collect(),
            activate_by: kept.activate_by,
            ends_on: kept.ends_on,
            security_code: wanted_security_code(&kept, settings.security_code),
        };
        PrintedLetters::of(&[letter], self.language, desk.today())
    }
}

impl Operation for ReadCodeEntry {
    const NAME: &'static str = "read-code-entry";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = false;
    type Output = CodeEntry;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CodeEntry, Error> {
        desk.business_space()?;
        let locked = WrongLately::read(desk, self.space)?.decide(desk.now).err();
        Ok(CodeEntry { locked, recent: recent(desk, self.space)? })
    }
}

impl Operation for CheckCode {
    const NAME: &'static str = "check-code";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = CodePreview;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CodePreview, Error> {
        let code = proven(desk, self.space, &self.code)?;
        let replaces = code.kind == CodeKind::Owner
            && used_owner_code(desk, &code)?
                .map(|used| store::certifications::of_code(desk.tx, used.id))
                .transpose()?
                .flatten()
                .is_some_and(|held| rules::in_force(held.state, held.ends_on, desk.now).is_ok());
        let domains = Domains::read(desk)?;
        let domain = domains.view_at(desk, code.domain, code.domain_version)?;
        Ok(CodePreview {
            kind: code.kind,
            company: code.company_name.clone(),
            security_code: wanted_security_code(&code, domain.settings.security_code),
            domain,
            scope: code.scope,
            activate_by: code.activate_by.min(code.ends_on),
            ends_on: code.ends_on,
            replaces,
        })
    }
}

impl Operation for RegisterCode {
    const NAME: &'static str = "register-code";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = CodeOutcome;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CodeOutcome, Error> {
        let code = proven(desk, self.space, &self.code)?;
        prove_security_code(desk, &code, &self.security_code)?;
        use_up(desk, self.space, &code)
    }
}

impl Operation for CreateRepresentativeCode {
    const NAME: &'static str = "create-representative-code";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = true;
    type Output = FreshCode;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<FreshCode, Error> {
        let held = certified(desk, self.space, self.domain)?;
        let scope = self.scope.chosen(&held.scope).map_err(|problem| on_field("scope", problem))?;
        let ends_on = chosen_end(self.ends_on, held.ends_on, desk.now)
            .map_err(|problem| on_field("endsOn", problem))?;
        let recipient = crate::requests::text_of("recipient", &self.recipient, false)?;
        issue(desk, &held, scope, ends_on, recipient, &self.security_code, "code-made")
    }
}

impl Operation for RevokeCode {
    const NAME: &'static str = "revoke-code";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = ();

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<(), Error> {
        let (code, _) = waiting_code(desk, self.space, self.code)?;
        end_waiting(desk, &code, CodeState::Revoked)?;
        let about = about(desk, &code.recipient, code.domain)?;
        desk.record(self.space, "code-revoked", about)
    }
}

impl Operation for ReplaceCode {
    const NAME: &'static str = "replace-code";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = FreshCode;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<FreshCode, Error> {
        let (code, held) = waiting_code(desk, self.space, self.code)?;
        end_waiting(desk, &code, CodeState::Replaced)?;
        if code.ends_on < desk.today() {
            return Err(Refusal::CodeEnded { on: code.ends_on }.into());
        }
        let scope = code.scope.within(&held.scope)?;
        let ends_on = code.ends_on.min(held.ends_on);
        issue(desk, &held, scope, ends_on, code.recipient, &self.security_code, "code-replaced")
    }
}

/// Makes a code for a representative and records it. The codes of a principal's own making run as
/// long as those of a letter of the same day would.
pub(super) fn issue(
    desk: &mut Desk<'_>,
    held: &Certification,
    scope: Scope,
    ends_on: LuxembourgDay,
    recipient: String,
    security_code: &str,
    what: &'static str,
) -> Result<FreshCode, Error> {
    let domain = store::administrations::domain_at(desk.tx, held.domain, held.domain_version)?
        .ok_or(Refusal::NotFound)?;
    let hashes = CodeHashes::of(desk.office);
    let security_hash = SecurityCode::parse(domain.settings.security_code, security_code)
        .map_err(|problem| on_field("securityCode", problem))?
        .map(|code| hashes.of_security_code(held.domain, &held.national_number, &code));
    let fresh = fresh_code(desk)?;
    let kept = Code {
        id: desk.new_id()?,
        hash: hashes.of_code(&fresh),
        kind: CodeKind::Representative,
        state: CodeState::Issued,
        domain: held.domain,
        domain_version: held.domain_version,
        national_number: held.national_number.clone(),
        company_name: desk.business_space()?.company_name.clone(),
        scope,
        activate_by: domain.settings.activation_deadline(desk.today()).min(ends_on),
        ends_on,
        security_hash,
        wrong_security_codes: 0,
        letter: None,
        principal: Some(held.space),
        recipient,
        issued_at: desk.now,
        used_at: None,
    };
    store::codes::add(desk.tx, &kept)?;
    let about = about(desk, &kept.recipient, held.domain)?;
    desk.record(held.space, what, about)?;
    Ok(FreshCode {
        code: kept.id,
        groups: fresh.grouped(),
        domain_names: domain.settings.names,
        activate_by: kept.activate_by,
        ends_on,
    })
}

/// A code that waits for a representative of this eSpace's company, with the certification that
/// lets the eSpace dispose of it.
fn waiting_code(
    desk: &mut Desk<'_>,
    space: SpaceId,
    code: AccessCodeId,
) -> Result<(Code, Certification), Error> {
    desk.business_space()?;
    let code = store::codes::get(desk.tx, code)?
        .filter(|code| code.kind == CodeKind::Representative)
        .ok_or(Refusal::NotFound)?;
    let held = certified(desk, space, code.domain)?;
    if held.national_number != code.national_number {
        return Err(Refusal::NotFound.into());
    }
    Ok((code, held))
}

fn end_waiting(desk: &mut Desk<'_>, code: &Code, to: CodeState) -> Result<(), Error> {
    match code.state {
        CodeState::Issued | CodeState::Blocked => {}
        CodeState::Used => return Err(Refusal::CodeUsed.into()),
        CodeState::Revoked => return Err(Refusal::CodeRevoked.into()),
        CodeState::Replaced => return Err(Refusal::CodeReplaced.into()),
    }
    if store::codes::end(desk.tx, code.id, code.state, to, desk.now)? {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile.into())
    }
}

/// The code that was typed, if it exists and may be entered in this eSpace now. A wrong one is
/// counted, for the eSpace and for the person, and stays counted.
fn proven(desk: &mut Desk<'_>, space: SpaceId, typed: &str) -> Result<Code, Error> {
    let here = desk.business_space()?.clone();
    let code = AccessCode::parse(typed).map_err(|problem| on_field("code", problem))?;
    let wrong = WrongLately::read(desk, space)?;
    wrong.decide(desk.now)?;
    let hash = CodeHashes::of(desk.office).of_code(&code);
    let Some(found) = store::codes::by_hash(desk.tx, &hash)? else {
        count_wrong_code(desk, space)?;
        desk.record(space, "wrong-code-entered", Details::new())?;
        desk.refusal_is_kept = true;
        let left = wrong.left_after_one_more(desk.now);
        return Err(on_field("code", Refusal::CodeUnknown { left }).into());
    };
    let own = company_of(desk, &here)?.profile.national_number;
    decide_entry(&entered(&found, &own), desk.now).map_err(|problem| on_field("code", problem))?;
    Ok(found)
}

/// What the rules want to know of a code, where it is entered for the company with this number.
pub(super) fn entered(code: &Code, own: &str) -> EnteredCode {
    EnteredCode {
        kind: code.kind,
        state: code.state,
        activate_by: code.activate_by,
        ends_on: code.ends_on,
        own_company: code.national_number == own,
    }
}

/// Which security code is wanted with a code: as its domain has it, unless the code has none.
fn wanted_security_code(code: &Code, rule: SecurityCodeRule) -> SecurityCodeRule {
    if code.security_hash.is_some() { rule } else { SecurityCodeRule::None }
}

fn used_owner_code(desk: &mut Desk<'_>, code: &Code) -> Result<Option<Code>, Error> {
    Ok(store::codes::owner_code(desk.tx, &code.national_number, code.domain, CodeState::Used)?)
}

/// Uses a code and brings about what it is for, in the histories of all whom it concerns.
fn use_up(desk: &mut Desk<'_>, space: SpaceId, code: &Code) -> Result<CodeOutcome, Error> {
    let used_up = match code.kind {
        CodeKind::Owner => certify(desk, space, code)?,
        CodeKind::Representative => mandate(desk, space, code)?,
    };
    if !used_up {
        // Entered in another window a moment ago.
        return Err(on_field("code", Refusal::CodeUsed).into());
    }
    let domain = store::administrations::domain(desk.tx, code.domain)?.ok_or(Refusal::NotFound)?;
    Ok(CodeOutcome {
        kind: code.kind,
        company: code.company_name.clone(),
        domain_names: domain.settings.names,
        ends_on: code.ends_on,
    })
}

fn certify(desk: &mut Desk<'_>, space: SpaceId, code: &Code) -> Result<bool, Error> {
    // At most one owner code is active (requirements D-4): the former one ends with what it brought.
    let mut replaced = None;
    if let Some(former) = used_owner_code(desk, code)? {
        store::codes::end(desk.tx, former.id, CodeState::Used, CodeState::Replaced, desk.now)?;
        if let Some(held) = store::certifications::of_code(desk.tx, former.id)?
            && held.state == HoldState::Active
        {
            store::certifications::end(desk.tx, held.id, HoldState::Replaced, desk.now)?;
            let elsewhere = held.space != space;
            let what = if elsewhere { "certification-replaced" } else { "certification-renewed" };
            let mut about = about(desk, &code.company_name, code.domain)?;
            about.insert(CERTIFICATION.to_owned(), held.id.to_string());
            desk.record(held.space, what, about)?;
            if !elsewhere {
                replaced = Some(held.id);
            }
        }
    }
    if let Some(held) = store::certifications::active(desk.tx, space, code.domain)? {
        store::certifications::end(desk.tx, held.id, HoldState::Replaced, desk.now)?;
        replaced = Some(held.id);
        let mut about = about(desk, &code.company_name, code.domain)?;
        about.insert(CERTIFICATION.to_owned(), held.id.to_string());
        desk.record(space, "certification-renewed", about)?;
    }
    if !store::codes::activate(desk.tx, code.id, space, desk.now)? {
        return Ok(false);
    }
    let certification = Certification {
        id: desk.new_id()?,
        space,
        domain: code.domain,
        domain_version: code.domain_version,
        national_number: code.national_number.clone(),
        state: HoldState::Active,
        origin: Origin::Letter,
        code: Some(code.id),
        request: None,
        scope: code.scope.clone(),
        since: desk.now,
        ends_on: code.ends_on,
        ended_at: None,
        version: 1,
    };
    store::certifications::add(desk.tx, &certification)?;
    let mut about = about(desk, &code.company_name, code.domain)?;
    about.extend(ids_of(certification.id, replaced));
    desk.record(space, "owner-code-registered", about)?;
    carry_on(desk, &certification)?;
    Ok(true)
}

fn mandate(desk: &mut Desk<'_>, space: SpaceId, code: &Code) -> Result<bool, Error> {
    let domain = about_domain(desk, code.domain)?;
    let principals = crate::mandates::principals(desk, &code.national_number, code.domain)?;
    make_mandate(desk, space, code, &domain, &principals)
}

/// Uses a representative's code, if it still waits, and makes the mandate; it is recorded in the
/// history of the representative and of those eSpaces that are the principal's in the domain.
pub(super) fn make_mandate(
    desk: &mut Desk<'_>,
    space: SpaceId,
    code: &Code,
    domain: &str,
    principals: &[SpaceId],
) -> Result<bool, Error> {
    if !store::codes::activate(desk.tx, code.id, space, desk.now)? {
        return Ok(false);
    }
    let origin = if code.principal.is_some() { Origin::Principal } else { Origin::Letter };
    let id: rules::MandateId = desk.new_id()?;
    let mandate = NewMandate {
        id,
        domain: code.domain,
        domain_version: code.domain_version,
        national_number: &code.national_number,
        principal_name: &code.company_name,
        representative: space,
        state: HoldState::Active,
        origin,
        code: Some(code.id),
        scope: &code.scope,
        ends_on: code.ends_on,
    };
    store::mandates::add(desk.tx, &mandate, desk.now)?;
    let with = |company: &str| {
        details([
            ("company", company.to_owned()),
            ("domain", domain.to_owned()),
            ("mandate", id.to_string()),
        ])
    };
    let given = with(&desk.business_space()?.company_name);
    desk.record(space, "mandate-received", with(&code.company_name))?;
    for principal in principals {
        desk.record(*principal, "mandate-given", given.clone())?;
    }
    Ok(true)
}

/// What codes brought that were entered in an eSpace within the last day.
fn recent(desk: &mut Desk<'_>, space: SpaceId) -> Result<Vec<RecentEntry>, Error> {
    let since = desk.now - TimeDelta::days(1);
    let domains = Domains::read(desk)?;
    let company = desk.business_space()?.company_name.clone();
    let mut entries = Vec::new();
    for held in store::certifications::of_space(desk.tx, space)? {
        if held.origin == Origin::Letter && held.since > since {
            entries.push(RecentEntry {
                outcome: CodeOutcome {
                    kind: CodeKind::Owner,
                    company: company.clone(),
                    domain_names: domains.names(held.domain)?,
                    ends_on: held.ends_on,
                },
                at: held.since,
                standing: standing(held.state, held.ends_on, desk.now),
            });
        }
    }
    for mandate in store::mandates::received_since(desk.tx, space, since)? {
        entries.push(RecentEntry {
            outcome: CodeOutcome {
                kind: CodeKind::Representative,
                company: mandate.principal_name,
                domain_names: domains.names(mandate.domain)?,
                ends_on: mandate.ends_on,
            },
            at: mandate.since,
            standing: standing(mandate.state, mandate.ends_on, desk.now),
        });
    }
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.at));
    entries.truncate(20);
    Ok(entries)
}
