//! What becomes of mandates and codes when a certification comes, changes or ends: they go on as far as
//! the certifications that the company has then carry them (requirements D-2, D-5, V-2).

use rules::{Carrier, CodeState, HoldState, LuxembourgDay, Standing, carried, standing};
use store::certifications::Certification;
use store::mandates::Mandate;

use crate::desk::Desk;
use crate::error::Error;
use crate::operations::{about, record_mandate};

/// Brings what a company gave in a domain into line with its certifications there, after one of them
/// came, changed or ended. A mandate whose scope or end is beyond what is carried is narrowed and
/// brought forward, for good: a later certification that covers more does not widen it again, the
/// principal does. What none carries any longer is over at once. One on paper that waits for the
/// principal is narrowed alike, and else left to them.
pub(crate) fn carry_on(desk: &mut Desk<'_>, one: &Certification) -> Result<(), Error> {
    let (number, domain) = (&one.national_number, one.domain);
    let today = desk.today();
    let certifications = store::certifications::in_force(desk.tx, number, domain, today)?;
    let carriers: Vec<_> = certifications
        .iter()
        .map(|held| Carrier { ends_on: held.ends_on, scope: &held.scope })
        .collect();
    for mandate in store::mandates::given(desk.tx, number, domain)? {
        let standing = standing(mandate.state, mandate.ends_on, desk.now);
        if !matches!(standing, Standing::InForce | Standing::Unconfirmed) {
            continue;
        }
        match carried(&mandate.scope, &carriers) {
            Some(carried) => {
                if carried.scope != mandate.scope {
                    store::mandates::narrow(desk.tx, mandate.id, &carried.scope)?;
                    let what = "mandate-narrowed-with-certification";
                    record_mandate(desk, one.space, &mandate, what)?;
                }
                shorten(desk, &mandate, carried.until)?;
            }
            None if standing == Standing::InForce => {
                let (from, to) = (HoldState::Active, HoldState::Revoked);
                store::mandates::change_state(desk.tx, mandate.id, from, to, desk.now)?;
                record_mandate(desk, one.space, &mandate, "mandate-ended-with-certification")?;
            }
            None => {}
        }
    }
    for code in store::codes::resting_on_certification(desk.tx, number, domain)? {
        match carried(&code.scope, &carriers) {
            Some(carried) => {
                let ends_on = code.ends_on.min(carried.until);
                store::codes::change(desk.tx, code.id, &carried.scope, ends_on)?;
            }
            None => {
                let (from, to) = (code.state, CodeState::Revoked);
                store::codes::end(desk.tx, code.id, from, to, desk.now)?;
            }
        }
    }
    Ok(())
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
