//! Invitations: how they are made, answered and ended (requirements M-1, M-4 to M-7).

use chrono::{DateTime, Days, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::member::person_name;
use crate::{
    CertificateChoice, Email, Grant, LuxembourgDay, OfficeRules, Problems, Refusal, Ssn,
    day_in_luxembourg,
};

/// How many days before its end an invitation's parties are warned (requirements M-6).
pub const INVITATION_WARNING_DAYS: i64 = 5;

/// What the store keeps about an invitation's end. That time has run out is never stored as a
/// fact of its own: [`invitation_status`] answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationState {
    /// Waits for an answer.
    Pending,
    /// Became a membership.
    Accepted,
    /// Was turned down.
    Refused,
    /// Was taken back.
    Withdrawn,
    /// Ended unanswered and made way for another.
    Expired,
}

impl InvitationState {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }
}

/// What an invitation is on a given day; the one formula for lists, mails and answers alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationStatus {
    /// Can be answered; so many days remain after today.
    Waiting {
        /// Days left after today; 0 means that today is the last one.
        days_left: u32,
    },
    /// Was accepted.
    Accepted,
    /// Was refused.
    Refused,
    /// Was withdrawn.
    Withdrawn,
    /// Ended unanswered.
    Expired,
}

/// What an invitation is at an instant.
#[must_use]
pub fn invitation_status(
    state: InvitationState,
    expires_on: LuxembourgDay,
    now: DateTime<Utc>,
) -> InvitationStatus {
    match state {
        InvitationState::Accepted => InvitationStatus::Accepted,
        InvitationState::Refused => InvitationStatus::Refused,
        InvitationState::Withdrawn => InvitationStatus::Withdrawn,
        InvitationState::Expired => InvitationStatus::Expired,
        InvitationState::Pending => {
            let left = expires_on.signed_duration_since(day_in_luxembourg(now)).num_days();
            u32::try_from(left).map_or(InvitationStatus::Expired, |days_left| {
                InvitationStatus::Waiting { days_left }
            })
        }
    }
}

/// The last day on which an invitation sent now can be answered.
#[must_use]
pub fn expires_on(now: DateTime<Utc>, rules: &OfficeRules) -> LuxembourgDay {
    let today = day_in_luxembourg(now);
    today.checked_add_days(Days::new(rules.invitation_days.into())).unwrap_or(today)
}

/// An invitation as typed (requirements M-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InviteInput {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: String,
    /// Certificate number, 20 digits.
    pub ssn: String,
    /// Task and single rights.
    pub grant: Grant,
    /// With which certificates the person may sign in.
    pub choice: CertificateChoice,
}

/// Whom an invitation is for, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: Email,
    /// Certificate number.
    pub ssn: Ssn,
    /// Task and single rights, normalised.
    pub grant: Grant,
    /// With which certificates the person may sign in.
    pub choice: CertificateChoice,
}

impl InviteInput {
    /// Checks every field.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is missing or wrong.
    pub fn checked(&self) -> Result<Invitee, Refusal> {
        let mut problems = Problems::default();
        let ssn = problems.take("ssn", Ssn::parse(&self.ssn));
        let person = person_name(&mut problems, &self.first_name, &self.last_name, &self.email);
        match (ssn, person) {
            (Some(ssn), Some(person)) => Ok(Invitee {
                first_name: person.first_name,
                last_name: person.last_name,
                email: person.email,
                ssn,
                grant: self.grant.clone().normalised(),
                choice: self.choice,
            }),
            _ => Err(problems.refusal()),
        }
    }
}

/// An invitee's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Join.
    Accept,
    /// Do not join.
    Refuse,
}

/// Whether an invitation can be answered now with the certificate that is signed in
/// (requirements M-5, M-6).
///
/// # Errors
/// The refusal that says why not.
pub fn decide_answer(
    state: InvitationState,
    expires_on: LuxembourgDay,
    now: DateTime<Utc>,
    invited: &Ssn,
    signed_in_with: &Ssn,
) -> Result<(), Refusal> {
    open(state, expires_on, now)?;
    if invited == signed_in_with {
        Ok(())
    } else {
        Err(Refusal::AnswerWithInvitedCertificate { ssn: invited.clone() })
    }
}

/// Whether an invitation can be withdrawn.
///
/// # Errors
/// The refusal that says how it has ended.
pub fn may_be_withdrawn(
    state: InvitationState,
    expires_on: LuxembourgDay,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    open(state, expires_on, now)
}

/// Whether an invitation can be sent again: while it waits, the same one goes out once more; an
/// expired, refused or withdrawn one starts over (requirements M-6).
///
/// # Errors
/// [`Refusal::InvitationAccepted`].
pub fn may_be_sent_again(state: InvitationState) -> Result<(), Refusal> {
    if state == InvitationState::Accepted { Err(Refusal::InvitationAccepted) } else { Ok(()) }
}

fn open(
    state: InvitationState,
    expires_on: LuxembourgDay,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    match invitation_status(state, expires_on, now) {
        InvitationStatus::Waiting { .. } => Ok(()),
        InvitationStatus::Accepted => Err(Refusal::InvitationAccepted),
        InvitationStatus::Refused => Err(Refusal::InvitationRefused),
        InvitationStatus::Withdrawn => Err(Refusal::InvitationWithdrawn),
        InvitationStatus::Expired => Err(Refusal::InvitationExpired { on: expires_on }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn an_invitation_lives_to_the_end_of_its_thirtieth_day_m_6() {
        let last = expires_on(at("2026-11-24T10:00:00Z"), &OfficeRules::default());
        assert_eq!(last.to_string(), "2026-12-24");
        let status = |now| invitation_status(InvitationState::Pending, last, at(now));
        assert_eq!(status("2026-11-24T10:00:00Z"), InvitationStatus::Waiting { days_left: 30 });
        assert_eq!(status("2026-12-24T22:59:59Z"), InvitationStatus::Waiting { days_left: 0 });
        assert_eq!(status("2026-12-24T23:00:00Z"), InvitationStatus::Expired);
    }

    #[test]
    fn an_invitation_is_answered_with_its_own_certificate_m_5() {
        let (invited, other) =
            (Ssn::parse(&"1".repeat(20)).unwrap(), Ssn::parse(&"2".repeat(20)).unwrap());
        let last = "2026-12-24".parse().unwrap();
        let now = at("2026-12-01T00:00:00Z");
        assert_eq!(decide_answer(InvitationState::Pending, last, now, &invited, &invited), Ok(()));
        assert_eq!(
            decide_answer(InvitationState::Pending, last, now, &invited, &other),
            Err(Refusal::AnswerWithInvitedCertificate { ssn: invited.clone() })
        );
        assert_eq!(
            decide_answer(InvitationState::Withdrawn, last, now, &invited, &invited),
            Err(Refusal::InvitationWithdrawn)
        );
        assert_eq!(
            decide_answer(
                InvitationState::Pending,
                last,
                at("2027-01-01T00:00:00Z"),
                &invited,
                &invited
            ),
            Err(Refusal::InvitationExpired { on: last })
        );
    }

    #[test]
    fn the_form_names_every_field_with_an_asterisk_m_1() {
        let input = InviteInput {
            first_name: String::new(),
            last_name: " ".into(),
            email: String::new(),
            ssn: String::new(),
            grant: Grant::of(crate::Task::Manager),
            choice: CertificateChoice::Any,
        };
        let Err(Refusal::Form { fields }) = input.checked() else { panic!("nothing was typed") };
        let names: Vec<_> = fields.iter().map(|f| f.field.as_str()).collect();
        assert_eq!(names, ["ssn", "firstName", "lastName", "email"]);
    }
}
