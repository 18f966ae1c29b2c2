//! Trust: which authorities vouch for people, and which certificates they took back
//! (requirements I-2). The time is passed in; nothing here fetches anything.

mod anchor;
mod revocation;
mod store;

pub use anchor::{Anchor, AnchorProblem, AnchorView};
pub use revocation::{RevocationList, RevocationListProblem, RevocationListView};
pub use store::{TrustProblem, TrustStore};

use x509_parser::pem::Pem;

/// The parts of a PEM file under a label; nothing if the bytes are no PEM file at all.
fn labelled(bytes: &[u8], label: &str) -> Option<Vec<Vec<u8>>> {
    if !bytes.windows(11).any(|window| window == b"-----BEGIN ") {
        return None;
    }
    Some(
        Pem::iter_from_buffer(bytes)
            .map_while(Result::ok)
            .filter(|part| part.label == label)
            .map(|part| part.contents)
            .collect(),
    )
}
