//! The certifications that an administration granted, and their end (requirements D-2, A-1).

use rules::{
    AdministrationId, CertificationId, CodeState, OfficerTask, Refusal, Standing, standing,
};
use serde::{Deserialize, Serialize};
use store::certifications::Granted;
use ts_rs::TS;

use super::cases::about;
use crate::carrying::carry_on;
use crate::desk::Desk;
use crate::error::Error;
use crate::mandates::{CERTIFICATION, days_left};
use crate::operation::{Needs, Operation};
use crate::requests::{Domains, text_of};
use crate::views::CertifiedRow;

/// All certifications that an administration granted, by company.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListCertified {
    /// Which administration.
    pub administration: AdministrationId,
}

/// Ends a certification at once, with a reason. What the company gave under it is over, too, unless
/// another certification of the company carries it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EndCertification {
    /// Which administration.
    pub administration: AdministrationId,
    /// Which certification.
    pub certification: CertificationId,
    /// Why, for the company.
    pub reason: String,
    /// The version that was shown.
    pub version: u32,
}

impl Operation for ListCertified {
    const NAME: &'static str = "list-certified";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Officer);
    const CHANGES: bool = false;
    type Output = Vec<CertifiedRow>;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<CertifiedRow>, Error> {
        let domains = Domains::read(desk)?;
        let today = desk.today();
        store::certifications::of_administration(desk.tx, self.administration, today)?
            .into_iter()
            .map(|granted| row(desk, &domains, granted))
            .collect()
    }
}

impl Operation for EndCertification {
    const NAME: &'static str = "end-certification";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Officer);
    const CHANGES: bool = true;
    type Output = CertifiedRow;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CertifiedRow, Error> {
        let Granted { held, company, .. } = one(desk, self.administration, self.certification)?;
        let reason = text_of("reason", &self.reason, true)?;
        let ends = standing(held.state, held.ends_on, desk.now) == Standing::InForce
            && store::certifications::revoke(desk.tx, held.id, self.version, desk.now)?;
        if !ends {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        // Another owner code may be entered from now on (requirements D-4).
        if let Some(code) = held.code {
            store::codes::end(desk.tx, code, CodeState::Used, CodeState::Revoked, desk.now)?;
        }
        let mut words = about(desk, &company, held.domain)?;
        words.insert("reason".to_owned(), reason);
        words.insert(CERTIFICATION.to_owned(), held.id.to_string());
        desk.record(held.space, "certification-revoked", words.clone())?;
        desk.record_for_administration(self.administration, "certification-revoked", words)?;
        carry_on(desk, &held)?;
        let domains = Domains::read(desk)?;
        let after = one(desk, self.administration, self.certification)?;
        row(desk, &domains, after)
    }
}

/// A certification of this administration; those of others do not exist for its officers.
fn one(
    desk: &mut Desk<'_>,
    administration: AdministrationId,
    id: CertificationId,
) -> Result<Granted, Error> {
    let today = desk.today();
    store::certifications::of_administration_by_id(desk.tx, administration, today, id)?
        .ok_or_else(|| Refusal::NotFound.into())
}

fn row(desk: &Desk<'_>, domains: &Domains, granted: Granted) -> Result<CertifiedRow, Error> {
    let Granted { held, company, space_code, mandates } = granted;
    let standing = standing(held.state, held.ends_on, desk.now);
    Ok(CertifiedRow {
        certification: held.id,
        domain: held.domain,
        domain_names: domains.names(held.domain)?,
        company,
        national_number: held.national_number,
        space_code,
        origin: held.origin,
        standing,
        since: held.since,
        ends_on: held.ends_on,
        days_left: days_left(desk, standing, held.ends_on),
        mandates,
        may_end: standing == Standing::InForce,
        version: held.version,
    })
}
