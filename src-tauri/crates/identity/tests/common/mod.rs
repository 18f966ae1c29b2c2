//! The fixtures beside these tests, and a time at which most of them are valid.

#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(unreachable_pub, reason = "a module of several test files")]

use std::path::Path;

use chrono::{DateTime, Utc};
use identity::{Certificate, Credential, FileProblem, Passphrase, TrustStore, file};

pub fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

pub fn passphrase() -> Passphrase {
    Passphrase::new("practice".to_owned())
}

pub fn try_open(name: &str) -> Result<Credential, FileProblem> {
    file::open(&fixture(&format!("{name}.p12")), &passphrase())
}

pub fn open(name: &str) -> Credential {
    try_open(name).unwrap_or_else(|problem| panic!("{name}.p12 opens: {problem}"))
}

pub fn certificate(name: &str) -> Certificate {
    open(name).certificate().clone()
}

/// The first certificate of a PEM file.
pub fn pem(name: &str) -> Vec<u8> {
    identity::Anchor::read(&fixture(name)).unwrap()[0].der().to_vec()
}

/// The certificates in the fixtures are valid from 2024 to 2124.
pub fn today() -> DateTime<Utc> {
    at("2026-11-24T10:00:00Z")
}

pub fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

/// A store that trusts the fixtures' root, with these revocation lists.
pub fn trust(lists: &[&str]) -> TrustStore {
    let lists = lists
        .iter()
        .map(|name| identity::RevocationList::read(&fixture(name)).unwrap().der().to_vec());
    TrustStore::new(vec![pem("root.pem")], lists.collect())
}
