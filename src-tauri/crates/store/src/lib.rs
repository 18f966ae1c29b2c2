//! The data: one small [`Database`] trait, the engines behind it, migrations, and one module per
//! table with its SQL, its row type and its functions.
//!
//! Only this crate knows SQL. It must never decide what is allowed, know the clock, or know a
//! key's whereabouts; keys and instants are passed in.

mod database;
mod follow;
mod migrations;
mod problem;
mod search_keys;
mod sqlite;
mod value;

pub mod administrations;
pub mod certificates;
pub mod certifications;
pub mod clients;
pub mod codes;
pub mod companies;
pub mod documents;
pub mod events;
pub mod groups;
pub mod invitations;
pub mod mail_wishes;
pub mod mandates;
pub mod members;
pub mod messages;
pub mod outbox;
pub mod persons;
pub mod requests;
pub mod settings;
pub mod spaces;
pub mod trust;
pub mod warnings;

pub use database::{Database, Transaction};
pub use follow::Follower;
pub use problem::{Problem, is_disk_full};
pub use sqlite::{DatabaseKey, SqliteDatabase, SqliteOptions, integrity_of};
pub use value::{Row, Value, fold};
