//! What is allowed: the types of the field and the decisions about them.
//!
//! Facts and the time go in, a decision or a named [`Refusal`] comes out. This crate must never
//! know a clock, a database, a file, a network, a language's words or a window.

mod company;
mod day;
mod email;
mod ids;
mod invitation;
mod language;
mod member;
mod office;
mod refusal;
mod space;
mod ssn;
mod task;

pub use company::{CompanyProfile, CompanyProfileInput};
pub use day::{LuxembourgDay, day_in_luxembourg};
pub use email::Email;
pub use ids::{
    AnchorId, CompanyId, InvitationId, MailId, MemberId, PersonId, RevocationListId, SpaceId,
};
pub use invitation::{
    Answer, INVITATION_WARNING_DAYS, InvitationState, InvitationStatus, InviteInput, Invitee,
    decide_answer, expires_on, invitation_status, may_be_sent_again, may_be_withdrawn,
};
pub use language::Language;
pub use member::{
    CertificateChoice, Contact, ContactInput, MemberAct, MemberState, decide_access,
    decide_member_act, keeps_an_administrator,
};
pub use office::OfficeRules;
pub use refusal::{FieldProblem, Refusal};
pub use space::{SpaceCode, SpaceKind, may_join_another_space};
pub use ssn::Ssn;
pub use task::{Grant, Right, Rights, Task, decide_grant};

pub(crate) use refusal::Problems;
