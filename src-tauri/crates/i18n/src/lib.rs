//! What eSpace Desk says, in French, German and English: the Fluent messages of `locales/`, the
//! choice of a language, and how days, instants and numbers are written in it.
//!
//! The words live in `locales/{fr,de,en}/*.ftl`, one file per noun, and are embedded in the program;
//! the screens read the same files. This crate must never know Tauri, SQL, a file on the disk or the
//! clock: what time it is, and who is asking, is told to it.

mod args;
mod dates;
mod messages;
mod negotiation;
mod numbers;

pub use args::Args;
pub use dates::{format_day, format_day_short, format_instant, format_instant_short};
pub use messages::text;
pub use negotiation::{negotiate, system_language};
pub use numbers::format_number;
