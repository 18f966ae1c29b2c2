//! Wrong codes and security codes: what is counted and recorded of them, and what that locks
//! (requirements D-7).

use chrono::{DateTime, Utc};
use rules::{
    ATTEMPT_WINDOW, CodeKind, MOST_WRONG_SECURITY_CODES, PersonId, Refusal, SecurityCode, SpaceId,
    attempts_left, decide_attempt, wrong_security_code,
};
use store::codes::Code;

use super::cases::about;
use super::on_field;
use crate::desk::{Desk, Details};
use crate::error::Error;
use crate::mandates::principals;
use crate::secrets::CodeHashes;

/// When wrong codes were entered lately. Both lists count, so that neither another eSpace nor another
/// person gives more attempts (requirements D-7).
pub(super) struct WrongLately {
    /// By anybody in the eSpace.
    here: Vec<DateTime<Utc>>,
    /// By the person, anywhere.
    by_me: Vec<DateTime<Utc>>,
}

impl WrongLately {
    pub(super) fn read(desk: &mut Desk<'_>, space: SpaceId) -> Result<Self, Error> {
        // A lock of fifteen minutes rests on attempts of the fifteen minutes before it began.
        let since = desk.now - ATTEMPT_WINDOW - ATTEMPT_WINDOW;
        let person: PersonId = desk.person()?.id;
        Ok(Self {
            here: store::codes::wrong_in_space(desk.tx, space, since)?,
            by_me: store::codes::wrong_by_person(desk.tx, person, since)?,
        })
    }

    pub(super) fn decide(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        decide_attempt(&self.here, now).and_then(|()| decide_attempt(&self.by_me, now))
    }

    /// How many are left after one more.
    pub(super) fn left_after_one_more(mut self, now: DateTime<Utc>) -> u32 {
        self.here.push(now);
        self.by_me.push(now);
        attempts_left(&self.here, now).min(attempts_left(&self.by_me, now))
    }
}

/// Counts an attempt with a wrong code, for the eSpace and for the person.
pub(super) fn count_wrong_code(desk: &mut Desk<'_>, space: SpaceId) -> Result<(), Error> {
    let person = desk.person()?.id;
    let id = desk.new_id()?;
    Ok(store::codes::add_wrong(desk.tx, id, space, person, desk.now)?)
}

/// Proves the security code that was typed with a code; a wrong one stays counted.
pub(super) fn prove_security_code(
    desk: &mut Desk<'_>,
    code: &Code,
    typed: &str,
) -> Result<(), Error> {
    let Some(kept) = &code.security_hash else { return Ok(()) };
    let domain = store::administrations::domain_at(desk.tx, code.domain, code.domain_version)?
        .ok_or(Refusal::NotFound)?;
    let given = SecurityCode::parse(domain.settings.security_code, typed)
        .map_err(|problem| on_field("securityCode", problem))?
        .ok_or(Refusal::SecurityCodeMissing)?;
    let Err(wrong) = compare_security_code(desk, code, kept, &given)? else { return Ok(()) };
    desk.refusal_is_kept = true;
    Err(on_field("securityCode", wrong).into())
}

/// Whether a security code is the one whose hash is kept; a wrong one is counted, and the last one
/// allowed blocks the code.
pub(super) fn compare_security_code(
    desk: &mut Desk<'_>,
    code: &Code,
    kept: &str,
    given: &SecurityCode,
) -> Result<Result<(), Refusal>, Error> {
    let hashes = CodeHashes::of(desk.office);
    if hashes.is_security_code(kept, code.domain, &code.national_number, given) {
        return Ok(Ok(()));
    }
    store::codes::count_wrong_security_code(desk.tx, code.id, MOST_WRONG_SECURITY_CODES, desk.now)?;
    let wrong = wrong_security_code(code.wrong_security_codes);
    let here = desk.business_space()?.id;
    let about = about(desk, &code.company_name, code.domain)?;
    if wrong == Refusal::CodeBlocked {
        record_blocked(desk, here, code, about)?;
    } else {
        desk.record(here, "wrong-security-code-entered", about)?;
    }
    Ok(Err(wrong))
}

/// Records that a code was blocked, where its last wrong security code was entered and in the eSpaces
/// that are the principal's.
fn record_blocked(
    desk: &mut Desk<'_>,
    here: SpaceId,
    code: &Code,
    mut about: Details,
) -> Result<(), Error> {
    let what = match code.kind {
        CodeKind::Owner => "owner-code-blocked",
        CodeKind::Representative => "representative-code-blocked",
    };
    about.insert("representative".to_owned(), desk.business_space()?.company_name.clone());
    let mut spaces = principals(desk, &code.national_number, code.domain)?;
    spaces.push(here);
    spaces.sort_unstable();
    spaces.dedup();
    for space in spaces {
        desk.record(space, what, about.clone())?;
    }
    Ok(())
}
