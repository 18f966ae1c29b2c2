//! What an operation is.

use rules::{AdministrationId, OfficerTask, Right, SpaceId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Error;

/// What someone must be to ask for an operation. There is no default: every operation says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing; not even a sign-in.
    Nothing,
    /// A certificate that was proven and is accepted; its holder need not be registered.
    Certificate,
    /// A registered person.
    Person,
    /// An active member of the operation's eSpace who holds a right there.
    Member(Right),
    /// An officer of the operation's administration, or a lead officer where the task is that one.
    Officer(OfficerTask),
    /// The person who set up the office.
    Owner,
    /// The person who set up the office; anyone, signed in or not, while nobody is registered.
    OwnerOrFirst,
}

/// One thing that can be asked of an office.
pub trait Operation {
    /// Its name across every boundary, such as `invite-member`.
    const NAME: &'static str;
    /// Who may ask for it.
    const NEEDS: Needs;
    /// Whether it changes anything. One that only reads cannot change data even by mistake.
    const CHANGES: bool;
    /// What it answers.
    type Output;

    /// The eSpace it is about; required for [`Needs::Member`].
    fn space(&self) -> Option<SpaceId> {
        None
    }

    /// The administration it is about; required for [`Needs::Officer`].
    fn administration(&self) -> Option<AdministrationId> {
        None
    }

    /// Does it. The actor and the right are already checked; everything read and written here is
    /// one transaction.
    ///
    /// # Errors
    /// A refusal by name, or a fault; either way nothing happened.
    fn run(self, desk: &mut Desk<'_>) -> Result<Self::Output, Error>;
}

/// An operation that a screen may ask for as it is: its question and answer cross the boundary.
/// The others carry files or proofs, and the shell puts them together.
pub trait ScreenOperation:
    Operation<Output: Serialize + TS + 'static> + DeserializeOwned + TS + 'static
{
}

impl<O> ScreenOperation for O where
    O: Operation<Output: Serialize + TS + 'static> + DeserializeOwned + TS + 'static
{
}

/// Sees every operation once; bindings and the permission matrix are made with it.
pub trait OperationVisitor {
    /// One operation that screens ask for.
    fn visit<O: ScreenOperation>(&mut self);
}
