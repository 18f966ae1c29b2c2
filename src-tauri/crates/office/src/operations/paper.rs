//! Mandates on paper: recorded by the representative with their scan, without effect until the
//! principal confirms them (requirements V-6).

use rules::{
    Carrier, DocumentId, DomainId, HoldState, LuxembourgDay, MandateId, Origin, OtherCompanyInput,
    Refusal, Right, Scope, SpaceId, chosen_end, confirmed,
};
use serde::{Deserialize, Serialize};
use store::documents::Owner;
use store::mandates::NewMandate;
use ts_rs::TS;

use super::mandates::{move_to, of_principal, record, record_with, view};
use super::{company_of, on_field};
use crate::attachments::{self, Attachment};
use crate::desk::Desk;
use crate::error::Error;
use crate::mandates::{Power, certified, of_space};
use crate::operation::{Needs, Operation};
use crate::views::MandateView;

/// Records a mandate that was given on paper, with its scan. It gives no access until the principal
/// confirms it (requirements V-6).
#[derive(Clone)]
pub struct RecordPaperMandate {
    /// The representative's eSpace.
    pub space: SpaceId,
    /// For which domain.
    pub domain: DomainId,
    /// The principal.
    pub principal: OtherCompanyInput,
    /// What it covers.
    pub scope: Scope,
    /// Its last day.
    pub ends_on: LuxembourgDay,
    /// The scan.
    pub scans: Vec<Attachment>,
}

/// Confirms a mandate on paper, as the principal. Where the paper goes beyond what their certification
/// carries, it gives as much as that does, and no more than was shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmPaperMandate {
    /// The principal's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
    /// What it will cover, as was shown.
    pub scope: Scope,
    /// Its last day, as was shown.
    #[ts(type = "string")]
    pub ends_on: LuxembourgDay,
}

/// Does not confirm a mandate on paper, as the principal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeclinePaperMandate {
    /// The principal's eSpace.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
}

/// The scan of a mandate on paper.
#[derive(Debug, Clone, Copy)]
pub struct ReadMandateScan {
    /// Which eSpace, on either side.
    pub space: SpaceId,
    /// Which mandate.
    pub mandate: MandateId,
    /// Which scan.
    pub document: DocumentId,
}

impl Operation for RecordPaperMandate {
    const NAME: &'static str = "record-paper-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        let space = desk.business_space()?.clone();
        let principal = self.principal.without_address()?;
        if company_of(desk, &space)?.profile.national_number == principal.national_number {
            return Err(on_field("nationalNumber", Refusal::CodeOfYourOwnCompany).into());
        }
        let domain =
            store::administrations::domain(desk.tx, self.domain)?.ok_or(Refusal::NotFound)?;
        let settings = &domain.settings;
        let scope = self
            .scope
            .chosen(&settings.whole_scope())
            .map_err(|problem| on_field("scope", problem))?;
        let ends_on = chosen_end(self.ends_on, settings.latest_end, desk.now)
            .map_err(|problem| on_field("endsOn", problem))?;
        if self.scans.is_empty() {
            return Err(on_field("scans", Refusal::DocumentsMissing).into());
        }
        let id: MandateId = desk.new_id()?;
        let mandate = NewMandate {
            id,
            domain: domain.id,
            domain_version: domain.version,
            national_number: &principal.national_number,
            principal_name: &principal.legal_name,
            representative: self.space,
            state: HoldState::Unconfirmed,
            origin: Origin::Paper,
            code: None,
            scope: &scope,
            ends_on,
        };
        store::mandates::add(desk.tx, &mandate, desk.now)?;
        attachments::keep(desk, Owner::Mandate(id), &self.scans)?;
        let mandate = store::mandates::get(desk.tx, id)?.ok_or(Refusal::NotFound)?;
        record(desk, self.space, &mandate, "paper-mandate-recorded")?;
        view(desk, self.space, id)
    }
}

impl Operation for ConfirmPaperMandate {
    const NAME: &'static str = "confirm-paper-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        let mandate =
            of_principal(desk, self.space, self.mandate, Power::Disposes, HoldState::Unconfirmed)?;
        let held = certified(desk, self.space, mandate.domain)?;
        let carrier = Carrier { ends_on: held.ends_on, scope: &held.scope };
        let given = confirmed(&mandate.scope, mandate.ends_on, carrier, desk.now)?;
        // Somebody may have changed the certification since it was shown what confirming gives.
        if given.scope != self.scope
            || given.until != self.ends_on
            || !store::mandates::confirm(desk.tx, mandate.id, &given.scope, given.until)?
        {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if given.scope == mandate.scope && given.until == mandate.ends_on {
            record(desk, self.space, &mandate, "paper-mandate-confirmed")?;
        } else {
            let what = "paper-mandate-confirmed-in-part";
            let day = [("day", given.until.to_string())];
            record_with(desk, self.space, &mandate, what, day)?;
        }
        view(desk, self.space, mandate.id)
    }
}

impl Operation for DeclinePaperMandate {
    const NAME: &'static str = "decline-paper-mandate";
    const NEEDS: Needs = Needs::Member(Right::FillIn);
    const CHANGES: bool = true;
    type Output = MandateView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MandateView, Error> {
        let mandate =
            of_principal(desk, self.space, self.mandate, Power::Disposes, HoldState::Unconfirmed)?;
        move_to(desk, &mandate, HoldState::Declined)?;
        record(desk, self.space, &mandate, "paper-mandate-declined")?;
        view(desk, self.space, mandate.id)
    }
}

impl Operation for ReadMandateScan {
    const NAME: &'static str = "read-mandate-scan";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = Attachment;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Attachment, Error> {
        let (mandate, _) = of_space(desk, self.space, self.mandate)?;
        attachments::opened(desk, Owner::Mandate(mandate.id), self.document)
    }
}
