//! What becomes of mandates and codes when a certification comes, changes or ends: they go on as far as
//! the certifications that the company has then carry them (requirements D-2, D-5, V-2).

use rules::{Carried, Carrier, CodeState, HoldState, LuxembourgDay, Standing, carried, standing};
use store::certifications::Certification;
use store::codes::Code;

use crate::desk::Desk;
use crate::error::Error;
use crate::mandates::principals_and;
use crate::operations::{about, record_mandate, record_mandate_with};

/// Brings what a company gave in a domain into line with its certifications there, after one of them
/// came, changed or ended. A mandate whose scope or end is beyond what is carried is narrowed and
/// brought forward, for good: a later certification that covers more does not widen it again, the
/// principal does. What none carries any longer is over at once. One on paper that waits for the
/// principal is narrowed alike, and else left to them. All of it is recorded: for mandates on both
/// sides, for codes on the principal's, who alone knows of them (requirements X-2, V-5).
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
                if store::mandates::bring_forward(desk.tx, mandate.id, carried.until)? {
                    let day = [("day", carried.until.to_string())];
                    let what = "mandate-brought-forward";
                    record_mandate_with(desk, one.space, &mandate, what, day)?;
                }
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
            Some(carried) => cut(desk, one, &code, &carried)?,
            None => {
                let (from, to) = (code.state, CodeState::Revoked);
                store::codes::end(desk.tx, code.id, from, to, desk.now)?;
                record_code(desk, one, &code, "code-revoked-with-certification", None)?;
            }
        }
    }
    Ok(())
}

/// Narrows and brings forward what a code brings that waits to be entered, as far as it goes beyond
/// what is carried.
fn cut(
    desk: &mut Desk<'_>,
    one: &Certification,
    code: &Code,
    carried: &Carried,
) -> Result<(), Error> {
    let ends_on = code.ends_on.min(carried.until);
    if carried.scope == code.scope && ends_on == code.ends_on {
        return Ok(());
    }
    store::codes::change(desk.tx, code.id, &carried.scope, ends_on)?;
    if carried.scope != code.scope {
        record_code(desk, one, code, "code-narrowed-with-certification", None)?;
    }
    if ends_on != code.ends_on {
        record_code(desk, one, code, "code-brought-forward-with-certification", Some(ends_on))?;
    }
    Ok(())
}

/// Records what happened to a code that waits, in the histories of the principal's eSpaces.
fn record_code(
    desk: &mut Desk<'_>,
    one: &Certification,
    code: &Code,
    what: &'static str,
    day: Option<LuxembourgDay>,
) -> Result<(), Error> {
    let mut about = about(desk, &code.recipient, code.domain)?;
    about.extend(day.map(|day| ("day".to_owned(), day.to_string())));
    for space in principals_and(desk, &one.national_number, one.domain, [one.space])? {
        desk.record(space, what, about.clone())?;
    }
    Ok(())
}
