//! A person's day, told through the office's own operations. Every test names the rule it holds.

#![expect(clippy::unwrap_used, reason = "stories explain themselves, and stop where they fail")]

mod administrators;
mod certified;
mod clients;
mod codes;
mod companies;
mod company_letters;
mod custody;
mod histories;
mod imports;
mod invitations;
mod letters;
mod mail;
mod mandate_records;
mod mandate_use;
mod mandates;
mod members;
mod message_mail;
mod messages;
mod outbox;
mod people;
mod permissions;
#[path = "../e2e/mail.rs"]
mod post;
mod practice;
mod principals;
mod readme;
mod records;
mod requests;
mod search;
mod trouble;
mod trust;
mod unsent;
mod world;
