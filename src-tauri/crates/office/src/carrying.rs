//! What becomes of mandates and codes when a certification ends: they go on as long as another one of
//! the company carries them (requirements D-2, D-5).

use rules::{Carrier, CodeState, HoldState, LuxembourgDay, carried_until, in_force};
use store::certifications::Certification;
use store::mandates::Mandate;

use crate::desk::Desk;
use crate::error::Error;
use crate::operations::about;

/// Brings forward what a company gave in a domain and what no certification carries any further, once
/// one of them ends on a day.
pub(crate) fn carry_on(
    desk: &mut Desk<'_>,
    held: &Certification,
    ends_on: LuxembourgDay,
) -> Result<(), Error> {
    let (number, domain) = (&held.national_number, held.domain);
    let today = desk.today();
    let certifications = store::certifications::in_force(desk.tx, number, domain, today)?;
    let carriers = carriers(&certifications);
    for mandate in store::mandates::given(desk.tx, number, domain)? {
        // What none covers rests on the one whose end is known.
        let until = carried_until(&mandate.scope, &carriers).unwrap_or(ends_on);
        shorten(desk, &mandate, until)?;
    }
    for code in store::codes::resting_on_certification(desk.tx, number, domain)? {
        let until = carried_until(&code.scope, &carriers).unwrap_or(ends_on);
        store::codes::bring_forward(desk.tx, code.id, until)?;
    }
    Ok(())
}

/// Ends what a company gave in a domain, now that one of its certifications has ended: what another
/// one carries goes on until that one's last day, the rest is over at once. Answers with the mandates
/// that are over.
pub(crate) fn end_what_rested(
    desk: &mut Desk<'_>,
    ended: &Certification,
) -> Result<Vec<Mandate>, Error> {
    let (number, domain) = (&ended.national_number, ended.domain);
    let today = desk.today();
    let certifications = store::certifications::in_force(desk.tx, number, domain, today)?;
    let carriers = carriers(&certifications);
    let mut over = Vec::new();
    for mandate in store::mandates::given(desk.tx, number, domain)? {
        match carried_until(&mandate.scope, &carriers) {
            Some(until) => shorten(desk, &mandate, until)?,
            // One on paper that waits gives no access, and nobody can confirm it now.
            None if in_force(mandate.state, mandate.ends_on, desk.now).is_ok() => {
                let (from, to) = (HoldState::Active, HoldState::Revoked);
                store::mandates::change_state(desk.tx, mandate.id, from, to, desk.now)?;
                over.push(mandate);
            }
            None => {}
        }
    }
    for code in store::codes::resting_on_certification(desk.tx, number, domain)? {
        match carried_until(&code.scope, &carriers) {
            Some(until) => store::codes::bring_forward(desk.tx, code.id, until)?,
            None => {
                let (from, to) = (code.state, CodeState::Revoked);
                store::codes::end(desk.tx, code.id, from, to, desk.now)?
            }
        };
    }
    Ok(over)
}

/// Brings the end of a mandate forward if it is later, and tells the representative.
fn shorten(desk: &mut Desk<'_>, mandate: &Mandate, until: LuxembourgDay) -> Result<(), Error> {
    if !store::mandates::bring_forward(desk.tx, mandate.id, until)? {
        return Ok(());
    }
    let mut words = about(desk, &mandate.principal_name, mandate.domain)?;
    words.insert("representative".to_owned(), mandate.representative_name.clone());
    words.insert("mandate".to_owned(), mandate.id.to_string());
    words.insert("day".to_owned(), until.to_string());
    desk.record(mandate.representative, "mandate-brought-forward", words)
}

fn carriers(certifications: &[Certification]) -> Vec<Carrier<'_>> {
    certifications
        .iter()
        .map(|held| Carrier { ends_on: held.ends_on, scope: &held.scope })
        .collect()
}
