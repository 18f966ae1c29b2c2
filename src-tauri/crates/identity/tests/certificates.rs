//! What is read from a certificate.

#![allow(clippy::unwrap_used, reason = "a test may unwrap: its failure is the message")]

mod common;

use common::{at, certificate, open};
use identity::CertificateView;
use rules::Refusal;

#[test]
fn a_certificate_shows_its_holder_issuer_validity_and_numbers() {
    let certificate = certificate("p256");
    assert_eq!(certificate.first_name(), "Zoé");
    assert_eq!(certificate.last_name(), "Müller-Ångström");
    assert_eq!(certificate.holder(), "Zoé Müller-Ångström");
    assert_eq!(certificate.issuer(), "Test Root CA");
    assert_eq!(certificate.not_before(), at("2024-01-01T00:00:00Z"));
    assert_eq!(certificate.not_after(), at("2124-01-01T00:00:00Z"));
    let fingerprint: Vec<&str> = certificate.fingerprint().split(':').collect();
    assert_eq!(fingerprint.len(), 32);
    assert!(fingerprint.iter().all(|pair| pair.len() == 2));
    assert!(certificate.serial_number().chars().all(|digit| digit.is_ascii_hexdigit()));
    assert_ne!(
        certificate.serial_number(),
        certificate.ssn().unwrap().as_str(),
        "its own number is not the SSN (I-1)"
    );
}

#[test]
fn names_are_taken_from_the_common_name_when_they_stand_nowhere_else() {
    let certificate = certificate("only-common-name");
    assert_eq!((certificate.first_name(), certificate.last_name()), ("Jean-Claude", "Van Damme"));
}

#[test]
fn an_ssn_that_is_missing_or_not_twenty_digits_is_refused_i_1() {
    for name in ["without-ssn", "ssn-19-digits", "ssn-21-digits", "ssn-letters"] {
        assert_eq!(certificate(name).ssn(), Err(Refusal::CertificateWithoutSsn), "{name}");
        assert_eq!(CertificateView::of(&certificate(name)).ssn, None);
    }
}

#[test]
fn a_view_has_the_digits_as_one_string_and_the_dates_as_text() {
    let view = serde_json::to_value(CertificateView::of(&certificate("p256"))).unwrap();
    assert_eq!(view["ssn"], "00000000000000000042");
    assert_eq!(view["notAfter"], "2124-01-01T00:00:00Z");
    assert_eq!(view["keyDescription"], "ECDSA P-256");
    assert_eq!(view["firstName"], "Zoé");
}

#[test]
fn neither_a_credential_nor_a_certificate_tells_a_log_who_it_is() {
    let shown = format!("{:?} {:?}", open("p256"), certificate("p256"));
    assert!(!shown.contains("Zoé") && !shown.contains("00000000000000000042"), "{shown}");
}
