//! What is allowed: the types of the field and the decisions about them.
//!
//! Facts and the time go in, a decision or a named [`Refusal`] comes out. This crate must never
//! know a clock, a database, a file, a network, a language's words or a window.

mod administration;
mod client;
mod code;
mod company;
mod day;
mod domain;
mod email;
mod entry;
mod group;
mod ids;
mod import;
mod invitation;
mod language;
mod mandate;
mod member;
mod message;
mod office;
mod refusal;
mod space;
mod ssn;
mod task;

pub use administration::{NewOfficer, OfficerInput, OfficerTask, administration_input};
pub use client::{ClientState, DomainHold, ENDS_SOON_DAYS, client_state};
pub use code::{AccessCode, CodeKind, SecurityCode, SecurityCodeRule};
pub use company::{CompanyProfile, CompanyProfileInput, OtherCompany, OtherCompanyInput};
pub use day::{LuxembourgDay, day_in_luxembourg};
pub use domain::{
    CertifiedBy, DomainItem, DomainSettings, EarlierRequest, ItemKind, Names, RequestKind,
    RequestState, Scope, Verdict, WhoAsks, decide_letter, decide_request, decide_verdict,
};
pub use email::Email;
pub use entry::{
    ATTEMPT_WINDOW, CodeState, EnteredCode, MOST_WRONG_CODES, MOST_WRONG_SECURITY_CODES,
    attempts_left, decide_attempt, decide_entry, wrong_security_code,
};
pub use group::{GroupColour, GroupName};
pub use ids::{
    AccessCodeId, AdministrationId, AnchorId, CertificationId, CompanyId, DocumentId, DomainId,
    GroupId, InvitationId, LetterId, MailId, MandateId, MemberId, MessageId, OfficerId, PersonId,
    RequestId, RevocationListId, SpaceId,
};
pub use import::{
    CellFault, FileFault, ImportCell, ImportRow, MOST_IMPORT_ROWS, MOST_UNKNOWN_CODES, attempts_of,
    codes_of, decide_listed, decide_unknown, entered_where, masked, security_code_of,
};
pub use invitation::{
    Answer, INVITATION_WARNING_DAYS, InvitationState, InvitationStatus, InviteInput, Invitee,
    decide_answer, expires_on, invitation_status, may_be_sent_again, may_be_withdrawn,
};
pub use language::Language;
pub use mandate::{
    Carried, Carrier, HoldState, Origin, Standing, carried, chosen_end, confirmed, decide_use,
    in_force, standing,
};
pub use member::{
    CertificateChoice, Contact, ContactInput, MemberAct, MemberState, decide_access,
    decide_member_act, keeps_an_administrator,
};
pub use message::{
    Ending, LEAST_TO_SUM_UP, MAIL_DAYS, MailWish, MandateChange, MessageKind, MessageOrigin,
    MessageSubject, Step, digest_is_due, mandate_change, message_of, spans, warning,
};
pub use office::OfficeRules;
pub use refusal::{FieldProblem, Refusal};
pub use space::{SpaceCode, SpaceKind, may_join_another_space};
pub use ssn::Ssn;
pub use task::{Grant, Right, Rights, Task, decide_grant};

pub(crate) use refusal::Problems;
