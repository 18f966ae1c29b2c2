//! Members: who may enter, and that there is always an administrator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Email, Grant, Problems, Refusal, Right, Ssn, Task};

/// With which certificates a member may sign in (requirements M-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateChoice {
    /// Any of their certificates.
    Any,
    /// Only the one that was invited.
    InvitedOnly,
}

impl CertificateChoice {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::InvitedOnly => "invited-only",
        }
    }
}

/// Where a membership stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MemberState {
    /// Has access.
    Active,
    /// Has none until reinstated.
    Suspended,
    /// Was deleted.
    Deleted,
    /// Left.
    Left,
}

impl MemberState {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Deleted => "deleted",
            Self::Left => "left",
        }
    }
}

/// Further details about a member or an invitee, as typed (requirements M-7).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactInput {
    /// Phone number, as people write it.
    pub phone: String,
    /// What the person does in the company.
    pub function: String,
    /// Postal address.
    pub address: String,
    /// Anything else.
    pub note: String,
}

/// Further details, checked: trimmed and not too long.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// Phone number.
    pub phone: String,
    /// What the person does in the company.
    pub function: String,
    /// Postal address.
    pub address: String,
    /// Anything else.
    pub note: String,
}

impl ContactInput {
    /// Checks every field.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is too long.
    pub fn checked(&self) -> Result<Contact, Refusal> {
        let mut problems = Problems::default();
        let phone = problems.optional("phone", &self.phone, 40);
        let function = problems.optional("function", &self.function, 120);
        let address = problems.optional("address", &self.address, 500);
        let note = problems.optional("note", &self.note, 2000);
        match (phone, function, address, note) {
            (Some(phone), Some(function), Some(address), Some(note)) => {
                Ok(Contact { phone, function, address, note })
            }
            _ => Err(problems.refusal()),
        }
    }
}

/// Whether a member may use a right with the certificate they signed in with.
///
/// # Errors
/// [`Refusal::NotFound`] for whoever is not an active member, [`Refusal::OtherCertificateNeeded`],
/// [`Refusal::NotYourTask`].
pub fn decide_access(
    state: MemberState,
    grant: &Grant,
    choice: CertificateChoice,
    invited: &Ssn,
    signed_in_with: &Ssn,
    needed: Right,
) -> Result<(), Refusal> {
    if state != MemberState::Active {
        return Err(Refusal::NotFound);
    }
    if choice == CertificateChoice::InvitedOnly && invited != signed_in_with {
        return Err(Refusal::OtherCertificateNeeded { ssn: invited.clone() });
    }
    if grant.rights().has(needed) { Ok(()) } else { Err(Refusal::NotYourTask) }
}

/// What can be done to a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberAct {
    /// Take the access away for a while.
    Suspend,
    /// Give it back.
    Reinstate,
    /// Take it away for good.
    Delete,
}

/// Whether `actor` may do this to a member (requirements M-3, M-8). A member who was given the
/// single right to delete cannot turn it against administrators: that would be more than they hold.
/// That an administrator remains is the separate question [`keeps_an_administrator`].
///
/// # Errors
/// The refusal that names the obstacle.
pub fn decide_member_act(
    act: MemberAct,
    actor: &Grant,
    themselves: bool,
    target: &Grant,
    target_state: MemberState,
) -> Result<(), Refusal> {
    match (act, target_state) {
        (_, MemberState::Deleted | MemberState::Left) => return Err(Refusal::NotFound),
        (MemberAct::Suspend, MemberState::Suspended) => return Err(Refusal::MemberNotActive),
        (MemberAct::Reinstate, MemberState::Active) => return Err(Refusal::MemberNotSuspended),
        _ => {}
    }
    if themselves {
        return Err(Refusal::Yourself);
    }
    if target.task == Task::Administrator && actor.task != Task::Administrator {
        return Err(Refusal::OnlyAdministratorsRemoveAdministrators);
    }
    if actor.rights().has(Right::Delete) { Ok(()) } else { Err(Refusal::NotYourTask) }
}

/// There is always at least one active administrator (requirements M-9): asks with the number of
/// active administrators *other* than the one who would go. The store asks again in the statement
/// that makes the change, so that two at once cannot both succeed.
///
/// # Errors
/// [`Refusal::LastAdministrator`].
pub fn keeps_an_administrator(is_active_administrator: bool, others: u32) -> Result<(), Refusal> {
    if is_active_administrator && others == 0 { Err(Refusal::LastAdministrator) } else { Ok(()) }
}

/// A person's own data, checked.
pub(crate) struct PersonName {
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) email: Email,
}

/// First name, last name and email, as every form about a person asks for them.
pub(crate) fn person_name(
    problems: &mut Problems,
    first_name: &str,
    last_name: &str,
    email: &str,
) -> Option<PersonName> {
    let first_name = problems.required("firstName", first_name, 100);
    let last_name = problems.required("lastName", last_name, 100);
    let email = problems.take("email", Email::parse(email));
    Some(PersonName { first_name: first_name?, last_name: last_name?, email: email? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ssn(last: u8) -> Ssn {
        Ssn::parse(&format!("1010000000000000000{last}")).unwrap()
    }

    #[test]
    fn a_suspended_or_deleted_member_sees_nothing_m_8() {
        for state in [MemberState::Suspended, MemberState::Deleted, MemberState::Left] {
            let decided = decide_access(
                state,
                &Grant::of(Task::Administrator),
                CertificateChoice::Any,
                &ssn(1),
                &ssn(1),
                Right::See,
            );
            assert_eq!(decided, Err(Refusal::NotFound), "{state:?} has no access");
        }
    }

    #[test]
    fn only_the_invited_certificate_opens_when_so_chosen_m_1() {
        let decide = |choice, with| {
            decide_access(
                MemberState::Active,
                &Grant::of(Task::Manager),
                choice,
                &ssn(1),
                &with,
                Right::Sign,
            )
        };
        assert_eq!(
            decide(CertificateChoice::InvitedOnly, ssn(2)),
            Err(Refusal::OtherCertificateNeeded { ssn: ssn(1) })
        );
        assert_eq!(decide(CertificateChoice::InvitedOnly, ssn(1)), Ok(()));
        assert_eq!(decide(CertificateChoice::Any, ssn(2)), Ok(()));
    }

    #[test]
    fn the_single_right_to_delete_does_not_reach_administrators_m_2() {
        let actor = Grant { task: Task::Manager, extra_rights: vec![Right::Delete] };
        let decide = |target| {
            decide_member_act(
                MemberAct::Delete,
                &actor,
                false,
                &Grant::of(target),
                MemberState::Active,
            )
        };
        assert_eq!(decide(Task::Manager), Ok(()));
        assert_eq!(
            decide(Task::Administrator),
            Err(Refusal::OnlyAdministratorsRemoveAdministrators)
        );
    }

    #[test]
    fn the_last_administrator_stays_m_9() {
        assert_eq!(keeps_an_administrator(true, 0), Err(Refusal::LastAdministrator));
        assert_eq!(keeps_an_administrator(true, 1), Ok(()));
        assert_eq!(keeps_an_administrator(false, 0), Ok(()));
    }
}
