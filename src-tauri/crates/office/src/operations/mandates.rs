//! Certifications, and the mandates given and received (requirements V-1 to V-7).

use std::cmp::Reverse;
use std::collections::HashMap;

use rules::{
    CertificationId, CodeState, GroupId, HoldState, LuxembourgDay, MandateId, Origin, Refusal,
    Right, Scope, SpaceId, chosen_end, decide_use, mandate_change,
};
use serde::{Deserialize, Serialize};
use store::certifications::Certification;
use store::codes::Code;
use store::documents::Owner;
use store::events::{self, Chain};
use store::mandates::Mandate;
use ts_rs::TS;

use super::cases::about;
use super::codes::issue;
use super::on_field;
use crate::attachments;
use crate::carrying::carry_on;
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::mandates::{
    CERTIFICATION, Power, Side, certification_row, certified, mandate_row, of_space, power,
    principals_and, row_of_principal, still,
};
use crate::news::{CHANGE, change_word};
use crate::operation::{Needs, Operation};
use crate::requests::{Domains, request_row};
use crate::summaries::history_entry;
use crate::views::{
    CertificationRow, CertificationView, Certifications, DomainView, FreshCode, HistoryEntry,
    MandateRow, MandateView, RequestRow, WaitingCode, WaitingState,
};

/// What an eSpace is certified for and asked for, and the mandates it gave and received.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListCertifications {
    /// Which eSpace.
    pub space: SpaceId,
}

/// Everything about a certification of an eSpace, also one that is over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CertificationDetails {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which certification.
    pub certification: CertificationId,
}

/// Everything about a mandate.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MandateDetails {
    /// Which eSpace, on either side.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
}

/// Brings the end of a certification forward, and with it that of all mandates and codes that no
/// other certification of the company carries on (requirements D-5).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BringCertificationForward {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which certification.
    pub certification: CertificationId,
    /// The new last day.
    #[ts(type = "string")]
    pub ends_on: LuxembourgDay,
    /// The version that was shown.
    pub version: u32,
}

/// Changes scope and end of a mandate, as the principal (requirements V-2).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeMandate {
    /// The principal's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
    /// What it will cover.
    pub scope: Scope,
    /// Its new last day.
    #[ts(type = "string")]
    pub ends_on: LuxembourgDay,
    /// The version that was shown.
    pub version: u32,
}

/// Ends a mandate at once, as the principal; also once their certification has run out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevokeMandate {
    /// The principal's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
}

/// Ends a mandate by replacing its code; the new code is shown once (requirements V-2). It covers as
/// much of the mandate's scope as the owner may still give.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceMandateCode {
    /// The principal's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
    /// The new security code, where the domain wants one.
    pub security_code: String,
}

/// Gives a mandate up, as the representative.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GiveUpMandate {
    /// The representative's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
}

/// Whether a mandate lets the eSpace do something now (requirements V-7). Whatever is done for a
/// principal asks this first, each time.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UseMandate {
    /// The representative's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
    /// The procedure or consultation, by its key.
    pub item: String,
}

impl Operation for ListCertifications {
    const NAME: &'static str = "list-certifications";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = Certifications;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Certifications, Error> {
        desk.business_space()?;
        let domains = Domains::read(desk)?;
        let held = store::certifications::of_space(desk.tx, self.space)?;
        let (codes, given) = disposed_of(desk, &domains, &held)?;
        let grouped: HashMap<String, GroupId> = store::clients::of_space(desk.tx, self.space)?
            .into_iter()
            .filter_map(|client| Some((client.national_number, client.group?)))
            .collect();
        let received: Vec<_> = store::mandates::received(desk.tx, self.space)?
            .iter()
            .map(|mandate| {
                let row = mandate_row(desk, &domains, mandate, Side::Representative)?;
                Ok(MandateRow { group: grouped.get(&mandate.national_number).copied(), ..row })
            })
            .collect::<Result<_, Error>>()?;
        let requests = store::requests::of_space(desk.tx, self.space)?
            .iter()
            .map(|request| {
                let row = request_row(desk, &domains, request)?;
                Ok(RequestRow { group: grouped.get(&request.national_number).copied(), ..row })
            })
            .collect::<Result<_, Error>>()?;
        let certifications = held
            .into_iter()
            .map(|held| certification_row(desk, &domains, held))
            .collect::<Result<_, _>>()?;
        let given_under = codes
            .iter()
            .map(|code| (code.domain, code.domain_version))
            .chain(given.iter().chain(&received).map(|row| (row.domain, row.domain_version)));
        let former = domains.former(desk, given_under.collect())?;
        Ok(Certifications {
            domains: domains.views()?,
            former,
            certifications,
            requests,
            codes,
            given,
            received,
            groups: super::clients::groups(desk, self.space)?,
        })
    }
}

impl Operation for CertificationDetails {
    const NAME: &'static str = "certification-details";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = CertificationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CertificationView, Error> {
        desk.business_space()?;
        let held = certification(desk, self.space, self.certification)?;
        let request = held.request;
        let mut history = history_of(desk, self.space, &held.id.to_string())?;
        // How it was asked for belongs to it.
        if let Some(request) = request {
            history.extend(history_of(desk, self.space, &request.to_string())?);
            history.sort_by_key(|entry| Reverse(entry.seq));
            history.dedup_by_key(|entry| entry.seq);
        }
        let domains = Domains::read(desk)?;
        Ok(CertificationView { row: certification_row(desk, &domains, held)?, request, history })
    }
}

impl Operation for MandateDetails {
    const NAME: &'static str = "mandate-details";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        view(desk, self.space, self.mandate)
    }
}

impl Operation for BringCertificationForward {
    const NAME: &'static str = "bring-certification-forward";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = CertificationRow;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CertificationRow, Error> {
        desk.business_space()?;
        let held = certification(desk, self.space, self.certification)?;
        certified(desk, self.space, held.domain)?;
        let ends_on = chosen_end(self.ends_on, held.ends_on, desk.now)
            .map_err(|problem| on_field("endsOn", problem))?;
        if !store::certifications::bring_forward(desk.tx, held.id, self.version, ends_on)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let company = desk.business_space()?.company_name.clone();
        let mut about = about(desk, &company, held.domain)?;
        about.insert("day".to_owned(), ends_on.to_string());
        about.insert(CERTIFICATION.to_owned(), held.id.to_string());
        desk.record(self.space, "certification-brought-forward", about)?;
        carry_on(desk, &held)?;
        let held = certification(desk, self.space, self.certification)?;
        let domains = Domains::read(desk)?;
        certification_row(desk, &domains, held)
    }
}

impl Operation for ChangeMandate {
    const NAME: &'static str = "change-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        let mandate =
            of_principal(desk, self.space, self.mandate, Power::Disposes, HoldState::Active)?;
        let held = certified(desk, self.space, mandate.domain)?;
        let domain = Domains::read(desk)?.view_at(desk, mandate.domain, mandate.domain_version)?;
        let scope = self
            .scope
            .chosen(&widest(&held.scope, &domain))
            .map_err(|problem| on_field("scope", problem))?;
        let ends_on = chosen_end(self.ends_on, held.ends_on, desk.now)
            .map_err(|problem| on_field("endsOn", problem))?;
        if !store::mandates::change(desk.tx, mandate.id, self.version, &scope, ends_on)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let change = mandate_change((&mandate.scope, mandate.ends_on), (&scope, ends_on));
        let changed = [(CHANGE, change_word(change).to_owned()), ("day", ends_on.to_string())];
        record_with(desk, self.space, &mandate, "mandate-changed", changed)?;
        view(desk, self.space, mandate.id)
    }
}

impl Operation for RevokeMandate {
    const NAME: &'static str = "revoke-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        let mandate =
            of_principal(desk, self.space, self.mandate, Power::Revokes, HoldState::Active)?;
        move_to(desk, &mandate, HoldState::Revoked)?;
        record(desk, self.space, &mandate, "mandate-revoked")?;
        view(desk, self.space, mandate.id)
    }
}

impl Operation for ReplaceMandateCode {
    const NAME: &'static str = "replace-mandate-code";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = FreshCode;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<FreshCode, Error> {
        let mandate =
            of_principal(desk, self.space, self.mandate, Power::Disposes, HoldState::Active)?;
        let held = certified(desk, self.space, mandate.domain)?;
        // One on paper has no code that could be replaced.
        let code = mandate.code.ok_or(Refusal::NotFound)?;
        move_to(desk, &mandate, HoldState::Replaced)?;
        store::codes::end(desk.tx, code, CodeState::Used, CodeState::Replaced, desk.now)?;
        record(desk, self.space, &mandate, "mandate-replaced")?;
        let scope = mandate.scope.within(&held.scope)?;
        let ends_on = mandate.ends_on.min(held.ends_on);
        issue(
            desk,
            &held,
            scope,
            ends_on,
            mandate.representative_name,
            &self.security_code,
            "code-made",
        )
    }
}

impl Operation for GiveUpMandate {
    const NAME: &'static str = "give-up-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        let (mandate, side) = of_space(desk, self.space, self.mandate)?;
        if side != Side::Representative {
            return Err(Refusal::NotFound.into());
        }
        if mandate.state != HoldState::Unconfirmed {
            still(&mandate, HoldState::Active, desk)?;
        }
        move_to(desk, &mandate, HoldState::GivenUp)?;
        record(desk, self.space, &mandate, "mandate-given-up")?;
        view(desk, self.space, mandate.id)
    }
}

impl Operation for UseMandate {
    const NAME: &'static str = "use-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = false;
    type Output = MandateRow;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateRow, Error> {
        let (mandate, side) = of_space(desk, self.space, self.mandate)?;
        if side != Side::Representative {
            return Err(Refusal::NotFound.into());
        }
        decide_use(mandate.state, mandate.ends_on, &mandate.scope, &self.item, desk.now)?;
        let domains = Domains::read(desk)?;
        mandate_row(desk, &domains, &mandate, side)
    }
}

/// A certification of an eSpace; those of others do not exist for it.
fn certification(
    desk: &mut Desk<'_>,
    space: SpaceId,
    id: CertificationId,
) -> Result<Certification, Error> {
    store::certifications::of_space(desk.tx, space)?
        .into_iter()
        .find(|held| held.id == id)
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The entries of an eSpace's history that name an id, the newest first.
fn history_of(desk: &mut Desk<'_>, space: SpaceId, id: &str) -> Result<Vec<HistoryEntry>, Error> {
    events::about(desk.tx, Chain::Space(space), &format!("\"{id}\""))?
        .into_iter()
        .map(history_entry)
        .collect()
}

/// The codes and mandates of which an eSpace may dispose, or could: those of every domain for which
/// it is or was certified.
fn disposed_of(
    desk: &mut Desk<'_>,
    domains: &Domains,
    held: &[Certification],
) -> Result<(Vec<WaitingCode>, Vec<MandateRow>), Error> {
    let mut seen = std::collections::BTreeSet::new();
    let (mut codes, mut given) = (Vec::new(), Vec::new());
    for one in held {
        if !seen.insert((one.domain, one.national_number.clone())) {
            continue;
        }
        let power = power(desk, held, &one.national_number, one.domain)?.unwrap_or(Power::Sees);
        for mandate in store::mandates::given(desk.tx, &one.national_number, one.domain)? {
            given.push(row_of_principal(desk, domains, &mandate, power, held)?);
        }
        if power == Power::Disposes {
            for code in
                store::codes::waiting_of_principal(desk.tx, &one.national_number, one.domain)?
            {
                codes.push(waiting(desk, domains, code)?);
            }
        }
    }
    Ok((codes, given))
}

fn waiting(desk: &Desk<'_>, domains: &Domains, code: Code) -> Result<WaitingCode, Error> {
    let activate_by = code.activate_by.min(code.ends_on);
    Ok(WaitingCode {
        code: code.id,
        domain: code.domain,
        domain_version: code.domain_version,
        domain_names: domains.names(code.domain)?,
        recipient: code.recipient,
        origin: if code.principal.is_some() { Origin::Principal } else { Origin::Letter },
        scope: code.scope,
        activate_by,
        ends_on: code.ends_on,
        state: if code.state == CodeState::Blocked {
            WaitingState::Blocked
        } else if desk.today() > activate_by {
            WaitingState::Lapsed
        } else {
            WaitingState::Open
        },
        issued_at: code.issued_at,
    })
}

/// A mandate of which the eSpace is the principal and may do as much with it as an act needs, in the
/// state that the act begins from.
pub(super) fn of_principal(
    desk: &mut Desk<'_>,
    space: SpaceId,
    mandate: MandateId,
    needed: Power,
    from: HoldState,
) -> Result<Mandate, Error> {
    let (mandate, side) = of_space(desk, space, mandate)?;
    match side {
        Side::Principal(power) if power >= needed => {}
        Side::Principal(_) => return Err(Refusal::NotCertified.into()),
        Side::Representative => return Err(Refusal::NotFound.into()),
    }
    still(&mandate, from, desk)?;
    Ok(mandate)
}

pub(super) fn move_to(desk: &mut Desk<'_>, mandate: &Mandate, to: HoldState) -> Result<(), Error> {
    if store::mandates::change_state(desk.tx, mandate.id, mandate.state, to, desk.now)? {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile.into())
    }
}

/// Records what happened to a mandate, in the histories of both sides.
pub(crate) fn record(
    desk: &mut Desk<'_>,
    by: SpaceId,
    mandate: &Mandate,
    what: &'static str,
) -> Result<(), Error> {
    record_with(desk, by, mandate, what, [])
}

/// The same, with further details.
pub(crate) fn record_with<const N: usize>(
    desk: &mut Desk<'_>,
    by: SpaceId,
    mandate: &Mandate,
    what: &'static str,
    further: [(&str, String); N],
) -> Result<(), Error> {
    let others = [mandate.representative, by];
    let spaces = principals_and(desk, &mandate.national_number, mandate.domain, others)?;
    let mut about = about(desk, &mandate.principal_name, mandate.domain)?;
    about.insert("representative".to_owned(), mandate.representative_name.clone());
    about.insert("mandate".to_owned(), mandate.id.to_string());
    about.extend(details(further));
    for space in spaces {
        desk.record(space, what, about.clone())?;
    }
    Ok(())
}

/// What a mandate can cover at most: what its principal may give now, as far as the domain had it
/// when the mandate was given (requirements D-1, V-2).
fn widest(held: &Scope, given_under: &DomainView) -> Scope {
    given_under.settings.whole_scope().within(held).unwrap_or_default()
}

pub(super) fn view(
    desk: &mut Desk<'_>,
    space: SpaceId,
    id: MandateId,
) -> Result<MandateView, Error> {
    let (mandate, side) = of_space(desk, space, id)?;
    let domains = Domains::read(desk)?;
    let domain = domains.view_at(desk, mandate.domain, mandate.domain_version)?;
    let held = store::certifications::active(desk.tx, space, mandate.domain)?;
    let history = history_of(desk, space, &id.to_string())?;
    let row = match side {
        Side::Principal(power) => {
            row_of_principal(desk, &domains, &mandate, power, held.as_slice())?
        }
        Side::Representative => mandate_row(desk, &domains, &mandate, side)?,
    };
    Ok(MandateView {
        row,
        given: side != Side::Representative,
        widest: held
            .as_ref()
            .map_or_else(|| mandate.scope.clone(), |held| widest(&held.scope, &domain)),
        latest_end: held.as_ref().map_or(mandate.ends_on, |held| held.ends_on),
        domain,
        scans: attachments::shown(desk, Owner::Mandate(id))?,
        history,
    })
}
