//! How certifications and mandates are shown, and who may dispose of them.
//!
//! Anyone may create an eSpace in a company's name (requirements S-4), so a company's name and
//! number give nobody a right over its mandates. An eSpace is the principal's in a domain as long as
//! it is certified for it, for the company that gave them. Once no eSpace of the company is certified
//! any longer, one whose certification has run out may still revoke: otherwise a mandate in force
//! could be one that nobody can take back.

use rules::{
    Carrier, CertificationId, DomainId, HoldState, LuxembourgDay, MandateId, Origin, Refusal,
    Right, SpaceId, Standing, confirmed, day_in_luxembourg, in_force, standing,
};
use store::certifications::Certification;
use store::mandates::Mandate;

use crate::desk::{Desk, Details};
use crate::error::Error;
use crate::requests::Domains;
use crate::views::{CertificationRow, Confirming, MandateAct, MandateRow};

/// The certification in force that makes an eSpace the principal in a domain.
pub(crate) fn certified(
    desk: &mut Desk<'_>,
    space: SpaceId,
    domain: DomainId,
) -> Result<Certification, Error> {
    desk.business_space()?;
    store::certifications::active(desk.tx, space, domain)?
        .filter(|held| in_force(held.state, held.ends_on, desk.now).is_ok())
        .ok_or_else(|| Refusal::NotCertified.into())
}

/// Under which name the details of an entry hold the id of the certification that it is about.
pub(crate) const CERTIFICATION: &str = "certification";

/// The ids of a certification that has come and of the one in the same eSpace whose place it took, as
/// details: by them, each finds the entry.
pub(crate) fn ids_of(came: CertificationId, replaced: Option<CertificationId>) -> Details {
    let replaced = replaced.map(|id| ("replaced".to_owned(), id.to_string()));
    [(CERTIFICATION.to_owned(), came.to_string())].into_iter().chain(replaced).collect()
}

/// The eSpaces that are the principal's in a domain now.
pub(crate) fn principals(
    desk: &mut Desk<'_>,
    national_number: &str,
    domain: DomainId,
) -> Result<Vec<SpaceId>, Error> {
    let today = desk.today();
    Ok(store::certifications::holders(desk.tx, national_number, domain, today)?)
}

/// The eSpaces that are the principal's in a domain now, and others whom something concerns, each once.
pub(crate) fn principals_and(
    desk: &mut Desk<'_>,
    national_number: &str,
    domain: DomainId,
    others: impl IntoIterator<Item = SpaceId>,
) -> Result<Vec<SpaceId>, Error> {
    let mut spaces = principals(desk, national_number, domain)?;
    spaces.extend(others);
    spaces.sort_unstable();
    spaces.dedup();
    Ok(spaces)
}

/// What an eSpace that is or was certified may do with what its company gave in a domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Power {
    /// See it.
    Sees,
    /// Revoke it: its certification has run out, and no other eSpace of the company is certified.
    Revokes,
    /// Dispose of it: it is certified.
    Disposes,
}

/// From which side a mandate is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The principal's.
    Principal(Power),
    /// The representative's.
    Representative,
}

/// A mandate of which one of the sides is this eSpace; any other does not exist for it.
pub(crate) fn of_space(
    desk: &mut Desk<'_>,
    space: SpaceId,
    mandate: MandateId,
) -> Result<(Mandate, Side), Error> {
    desk.business_space()?;
    let mandate = store::mandates::get(desk.tx, mandate)?.ok_or(Refusal::NotFound)?;
    if mandate.representative == space {
        return Ok((mandate, Side::Representative));
    }
    let held = store::certifications::of_space(desk.tx, space)?;
    let power = power(desk, &held, &mandate.national_number, mandate.domain)?;
    let power = power.ok_or(Refusal::NotFound)?;
    Ok((mandate, Side::Principal(power)))
}

/// What an eSpace with these certifications may do with what a company gave in a domain; nothing if it
/// never was certified for that.
pub(crate) fn power(
    desk: &mut Desk<'_>,
    held: &[Certification],
    national_number: &str,
    domain: DomainId,
) -> Result<Option<Power>, Error> {
    let mut own = held
        .iter()
        .filter(|held| held.domain == domain && held.national_number == national_number)
        .peekable();
    if own.peek().is_none() {
        return Ok(None);
    }
    // One that was ended before its day, and so is not active, leaves no power behind.
    let last = own.find(|held| held.state == HoldState::Active);
    Ok(Some(match last.map(|held| standing(held.state, held.ends_on, desk.now)) {
        Some(Standing::InForce) => Power::Disposes,
        Some(_) if principals(desk, national_number, domain)?.is_empty() => Power::Revokes,
        _ => Power::Sees,
    }))
}

/// Days left after today, while something is in force.
pub(crate) fn days_left(
    desk: &Desk<'_>,
    standing: Standing,
    ends_on: LuxembourgDay,
) -> Option<u32> {
    let left = ends_on.signed_duration_since(day_in_luxembourg(desk.now)).num_days();
    if standing == Standing::InForce { u32::try_from(left).ok() } else { None }
}

/// A certification in a list.
pub(crate) fn certification_row(
    desk: &mut Desk<'_>,
    domains: &Domains,
    held: Certification,
) -> Result<CertificationRow, Error> {
    let standing = standing(held.state, held.ends_on, desk.now);
    Ok(CertificationRow {
        certification: held.id,
        domain: domains.view_at(desk, held.domain, held.domain_version)?,
        standing,
        origin: held.origin,
        scope: held.scope,
        since: held.since,
        ends_on: held.ends_on,
        days_left: days_left(desk, standing, held.ends_on),
        ended_at: held.ended_at,
        version: held.version,
    })
}

/// A mandate in a list.
pub(crate) fn mandate_row(
    desk: &Desk<'_>,
    domains: &Domains,
    mandate: &Mandate,
    side: Side,
) -> Result<MandateRow, Error> {
    let standing = standing(mandate.state, mandate.ends_on, desk.now);
    let (other, other_number) = match side {
        Side::Principal(_) => {
            (mandate.representative_name.clone(), mandate.representative_code.to_string())
        }
        Side::Representative => (mandate.principal_name.clone(), mandate.national_number.clone()),
    };
    Ok(MandateRow {
        mandate: mandate.id,
        domain: mandate.domain,
        domain_version: mandate.domain_version,
        domain_names: domains.names(mandate.domain)?,
        other,
        other_number,
        group: None,
        scope: mandate.scope.clone(),
        standing,
        origin: mandate.origin,
        since: mandate.since,
        ends_on: mandate.ends_on,
        days_left: days_left(desk, standing, mandate.ends_on),
        ended_at: mandate.ended_at,
        confirming: None,
        allowed: allowed(desk, mandate, standing, side)?,
        version: mandate.version,
    })
}

/// The same for the principal, with what confirming one on paper gives under their certification in
/// force, among these; one of which that carries nothing cannot be confirmed.
pub(crate) fn row_of_principal(
    desk: &Desk<'_>,
    domains: &Domains,
    mandate: &Mandate,
    power: Power,
    held: &[Certification],
) -> Result<MandateRow, Error> {
    let mut row = mandate_row(desk, domains, mandate, Side::Principal(power))?;
    if row.allowed.contains(&MandateAct::Confirm) {
        let given = held
            .iter()
            .find(|held| {
                held.domain == mandate.domain
                    && held.national_number == mandate.national_number
                    && in_force(held.state, held.ends_on, desk.now).is_ok()
            })
            .map(|held| Carrier { ends_on: held.ends_on, scope: &held.scope })
            .and_then(|held| confirmed(&mandate.scope, mandate.ends_on, held, desk.now).ok());
        row.confirming = given.map(|given| Confirming { scope: given.scope, ends_on: given.until });
        if row.confirming.is_none() {
            row.allowed.retain(|act| *act != MandateAct::Confirm);
        }
    }
    Ok(row)
}

fn allowed(
    desk: &Desk<'_>,
    mandate: &Mandate,
    standing: Standing,
    side: Side,
) -> Result<Vec<MandateAct>, Error> {
    if !desk.member()?.standing.grant.rights().has(Right::FillIn) {
        return Ok(Vec::new());
    }
    let by_code = mandate.origin != Origin::Paper;
    Ok(match (side, standing) {
        (Side::Representative, Standing::InForce | Standing::Unconfirmed) => {
            vec![MandateAct::GiveUp]
        }
        (Side::Principal(Power::Revokes), Standing::InForce) => vec![MandateAct::Revoke],
        (Side::Principal(Power::Disposes), Standing::InForce) => {
            let mut acts = vec![MandateAct::Change, MandateAct::Revoke];
            if by_code {
                acts.push(MandateAct::Replace);
            }
            acts
        }
        (Side::Principal(Power::Disposes), Standing::Unconfirmed) => {
            vec![MandateAct::Confirm, MandateAct::Decline]
        }
        _ => Vec::new(),
    })
}

/// Whether the state of a mandate is the one that an act begins from; if not, why not.
pub(crate) fn still(mandate: &Mandate, state: HoldState, desk: &Desk<'_>) -> Result<(), Error> {
    if state == HoldState::Active {
        return Ok(in_force(mandate.state, mandate.ends_on, desk.now)?);
    }
    if mandate.state == state {
        return Ok(());
    }
    match in_force(mandate.state, mandate.ends_on, desk.now) {
        Ok(()) => Err(Refusal::ChangedMeanwhile.into()),
        Err(ended) => Err(ended.into()),
    }
}
