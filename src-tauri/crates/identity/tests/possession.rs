//! Proof of possession (requirements I-2).

#![allow(clippy::unwrap_used, reason = "a test may unwrap: its failure is the message")]

mod common;

use common::open;
use identity::{Challenge, PossessionProblem, SignedChallenge};
use rules::Refusal;

#[test]
fn every_accepted_kind_of_key_proves_possession() {
    for name in ["rsa-2048", "rsa-3072", "rsa-4096", "p256", "p384", "java-p256"] {
        let credential = open(name);
        let challenge = Challenge::fresh().unwrap();
        let signed = credential.sign(&challenge).unwrap();
        assert_eq!(
            &signed.verify_possession(&challenge).unwrap(),
            credential.certificate(),
            "{name}"
        );
        assert_eq!(signed.chain(), credential.chain_der());
    }
}

#[test]
fn a_signed_challenge_crosses_the_network_as_text_and_comes_back_the_same() {
    let challenge = Challenge::fresh().unwrap();
    let signed = open("with-intermediate").sign(&challenge).unwrap();
    let text = serde_json::to_string(&signed).unwrap();
    let back: SignedChallenge = serde_json::from_str(&text).unwrap();
    assert_eq!(back, signed);
    back.verify_possession(&challenge).unwrap();
    let challenge_back: Challenge =
        serde_json::from_str(&serde_json::to_string(&challenge).unwrap()).unwrap();
    assert_eq!(challenge_back, challenge);
}

#[test]
fn no_two_challenges_are_alike() {
    let (one, two) = (Challenge::fresh().unwrap(), Challenge::fresh().unwrap());
    assert_ne!(one, two);
    assert_ne!(one.id(), two.id());
}

#[test]
fn a_signature_over_another_challenge_proves_nothing() {
    let signed = open("p256").sign(&Challenge::fresh().unwrap()).unwrap();
    let problem = signed.verify_possession(&Challenge::fresh().unwrap()).unwrap_err();
    assert_eq!(problem, PossessionProblem::OtherChallenge);
    assert_eq!(Refusal::from(problem), Refusal::ChallengeStale);
}

#[test]
fn a_signature_by_another_key_than_the_certificates_is_refused() {
    let challenge = Challenge::fresh().unwrap();
    for (own, others) in [
        ("p256", "with-intermediate"),
        ("rsa-2048", "rsa-3072"),
        ("p384", "rsa-2048"),
        ("p256", "p384"),
    ] {
        let problem = forged(&challenge, own, others).verify_possession(&challenge).unwrap_err();
        assert_eq!(problem, PossessionProblem::OtherKey, "{own} signing for {others}");
        assert_eq!(Refusal::from(problem), Refusal::NotYourKey);
    }
}

#[test]
fn a_signature_with_a_bit_changed_is_refused() {
    let challenge = Challenge::fresh().unwrap();
    let mut signed = serde_json::to_value(open("p256").sign(&challenge).unwrap()).unwrap();
    let mut signature =
        data_encoding::BASE64.decode(signed["signature"].as_str().unwrap().as_bytes()).unwrap();
    *signature.last_mut().unwrap() ^= 1;
    signed["signature"] = data_encoding::BASE64.encode(&signature).into();
    let signed: SignedChallenge = serde_json::from_value(signed).unwrap();
    assert_eq!(signed.verify_possession(&challenge), Err(PossessionProblem::OtherKey));
}

#[test]
fn a_signature_without_a_readable_certificate_is_refused() {
    let challenge = Challenge::fresh().unwrap();
    let mut signed = serde_json::to_value(open("p256").sign(&challenge).unwrap()).unwrap();
    for chain in [serde_json::json!([]), serde_json::json!(["AAAA"])] {
        signed["chain"] = chain;
        let signed: SignedChallenge = serde_json::from_value(signed.clone()).unwrap();
        assert_eq!(signed.verify_possession(&challenge), Err(PossessionProblem::NoCertificate));
    }
}

/// What one credential signed, with the certificate of another.
fn forged(challenge: &Challenge, own: &str, others: &str) -> SignedChallenge {
    let mut signed = serde_json::to_value(open(own).sign(challenge).unwrap()).unwrap();
    let stolen = serde_json::to_value(open(others).sign(challenge).unwrap()).unwrap();
    signed["chain"] = stolen["chain"].clone();
    serde_json::from_value(signed).unwrap()
}
