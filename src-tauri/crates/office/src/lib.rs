//! The office: every operation a person may ask for, the one way through them, and what follows
//! from them (the record, the outbox).
//!
//! An operation is a value that states what right it needs. [`Office::perform`] finds the actor,
//! checks that right, runs the operation in one transaction, records what happened and commits;
//! either all of it happens or nothing does. This crate must never know a window, a keyring, SQL,
//! or whether it runs inside the application or on a server.

mod attachments;
mod carrying;
mod clock;
mod desk;
mod digests;
mod endings;
mod error;
mod letters;
mod mandates;
mod news;
mod office;
mod operation;
mod outbox;
mod practice;
mod requests;
mod secrets;
mod session;
mod summaries;
mod warnings;

pub mod operations;
pub mod views;

pub use attachments::{Attachment, MOST_DOCUMENT_MEBIBYTES};
pub use clock::{Clock, SystemClock};
pub use digests::{Fresh, FreshMessage, Unsent};
pub use error::{Error, Fault};
pub use office::{Office, OfficeKind};
pub use operation::{Needs, Operation, OperationVisitor, ScreenOperation};
pub use operations::{each_operation, each_screen_operation, perform_by_name};
pub use outbox::{
    Carrier, Delivery, GivenUp, Letter, Password, SmtpCarrier, send_test_message, try_account,
};
pub use practice::{PracticeCast, PracticePerson, found_practice_office};
pub use session::Session;
pub use warnings::EndingInvitation;
