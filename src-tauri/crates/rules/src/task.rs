//! Tasks and the rights they carry (requirements M-2).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// What a member may do in an eSpace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// See everything in the eSpace; every active member holds it (requirements M-10).
    See,
    /// Fill in procedures.
    FillIn,
    /// Sign procedures.
    Sign,
    /// Invite others, and edit, resend or withdraw invitations.
    Invite,
    /// Suspend, reinstate and delete members.
    Delete,
    /// Change tasks, single rights and the company's profile; comes with the task only.
    Administer,
}

impl Right {
    /// The four rights that an administrator may give one by one.
    pub const SINGLE: [Self; 4] = [Self::FillIn, Self::Sign, Self::Invite, Self::Delete];
}

/// A set of rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rights(u8);

impl Rights {
    /// The set with one right more.
    #[must_use]
    pub const fn with(self, right: Right) -> Self {
        Self(self.0 | 1 << right as u8)
    }

    /// Whether the set holds a right.
    #[must_use]
    pub const fn has(self, right: Right) -> bool {
        self.0 & (1 << right as u8) != 0
    }

    /// Whether every right of `other` is in this set too.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }
}

/// A task that an administrator assigns (requirements M-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// Invites, deletes, fills in and signs.
    Administrator,
    /// Fills in and signs.
    Manager,
    /// Fills in, cannot sign.
    ManagerWithoutSignature,
}

impl Task {
    /// All tasks, the most powerful first.
    pub const ALL: [Self; 3] = [Self::Administrator, Self::Manager, Self::ManagerWithoutSignature];

    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Manager => "manager",
            Self::ManagerWithoutSignature => "manager-without-signature",
        }
    }

    const fn rights(self) -> Rights {
        let basic = Rights(0).with(Right::See).with(Right::FillIn);
        match self {
            Self::ManagerWithoutSignature => basic,
            Self::Manager => basic.with(Right::Sign),
            Self::Administrator => basic
                .with(Right::Sign)
                .with(Right::Invite)
                .with(Right::Delete)
                .with(Right::Administer),
        }
    }
}

/// A task with the single rights given besides it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Grant {
    /// The task.
    pub task: Task,
    /// Rights given one by one, beyond those of the task; sorted, without repetition.
    #[serde(default)]
    pub extra_rights: Vec<Right>,
}

impl Grant {
    /// A task without further rights.
    #[must_use]
    pub const fn of(task: Task) -> Self {
        Self { task, extra_rights: Vec::new() }
    }

    /// Drops from the single rights what the task carries anyway or what cannot be given singly.
    #[must_use]
    pub fn normalised(mut self) -> Self {
        let own = self.task.rights();
        self.extra_rights.retain(|right| Right::SINGLE.contains(right) && !own.has(*right));
        self.extra_rights.sort_unstable();
        self.extra_rights.dedup();
        self
    }

    /// Everything this grant allows.
    #[must_use]
    pub fn rights(&self) -> Rights {
        self.extra_rights
            .iter()
            .filter(|right| Right::SINGLE.contains(right))
            .fold(self.task.rights(), |rights, right| rights.with(*right))
    }
}

/// Whether someone who holds `giver` may give `given` (requirements M-2): nobody gives more than
/// they hold, only an administrator makes an administrator or gives single rights.
///
/// # Errors
/// [`Refusal::OnlyAdministratorsAppoint`], [`Refusal::OnlyAdministratorsGiveRights`],
/// [`Refusal::MoreThanYouHold`].
pub fn decide_grant(giver: &Grant, given: &Grant) -> Result<(), Refusal> {
    if giver.task == Task::Administrator {
        return Ok(());
    }
    if given.task == Task::Administrator {
        return Err(Refusal::OnlyAdministratorsAppoint);
    }
    if !given.extra_rights.is_empty() {
        return Err(Refusal::OnlyAdministratorsGiveRights);
    }
    if giver.rights().covers(given.rights()) { Ok(()) } else { Err(Refusal::MoreThanYouHold) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_grant() -> impl Strategy<Value = Grant> {
        (0..3usize, proptest::collection::vec(0..4usize, 0..4)).prop_map(|(task, extra)| {
            Grant {
                task: Task::ALL[task],
                extra_rights: extra.into_iter().map(|i| Right::SINGLE[i]).collect(),
            }
            .normalised()
        })
    }

    proptest! {
        #[test]
        fn nobody_gives_more_than_they_hold_m_2(giver in any_grant(), given in any_grant()) {
            if decide_grant(&giver, &given).is_ok() {
                prop_assert!(giver.rights().covers(given.rights()));
            }
        }

        #[test]
        fn only_an_administrator_makes_an_administrator_m_2(giver in any_grant()) {
            let made = decide_grant(&giver, &Grant::of(Task::Administrator)).is_ok();
            prop_assert_eq!(made, giver.task == Task::Administrator);
        }
    }

    #[test]
    fn without_signature_means_fills_in_but_cannot_sign_m_2() {
        let rights = Grant::of(Task::ManagerWithoutSignature).rights();
        assert!(rights.has(Right::FillIn) && !rights.has(Right::Sign));
    }

    #[test]
    fn the_right_to_administer_cannot_be_given_singly() {
        let grant = Grant {
            task: Task::Manager,
            extra_rights: vec![Right::Administer, Right::Delete, Right::Sign],
        };
        assert!(!grant.rights().has(Right::Administer));
        assert_eq!(grant.normalised().extra_rights, [Right::Delete]);
    }
}
