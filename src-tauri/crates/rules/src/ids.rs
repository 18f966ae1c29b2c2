//! Typed identifiers: a `MemberId` can never be mistaken for an `InvitationId`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids! {
    /// A person, known by one or more certificates (requirements I-1).
    PersonId,
    /// An eSpace, private or business. People see its [`crate::SpaceCode`] instead.
    SpaceId,
    /// A legal person to whom business eSpaces belong (requirements S-3).
    CompanyId,
    /// A person's membership of one eSpace.
    MemberId,
    /// An invitation to one eSpace.
    InvitationId,
    /// A message in the outbox.
    MailId,
    /// An administration (requirements D-1).
    AdministrationId,
    /// An officer of an administration (requirements A-1).
    OfficerId,
    /// A domain (field of activity) of an administration.
    DomainId,
    /// A letter with access codes.
    LetterId,
    /// A request for a certification or for access codes.
    RequestId,
    /// A document that was attached.
    DocumentId,
    /// An access code; never the code itself.
    AccessCodeId,
    /// A certification of an eSpace for a domain.
    CertificationId,
    /// A mandate of a principal for a representative's eSpace.
    MandateId,
    /// A group of companies of an eSpace (requirements V-8).
    GroupId,
    /// A message of an eSpace, about something that happened or is about to.
    MessageId,
    /// A trust anchor of the office.
    AnchorId,
    /// A certificate revocation list that the office was given.
    RevocationListId,
}
