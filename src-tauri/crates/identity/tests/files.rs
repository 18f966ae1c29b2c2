//! Opening certificate files as OpenSSL, Java and others write them.

#![allow(clippy::unwrap_used, reason = "a test may unwrap: its failure is the message")]

mod common;

use common::{certificate, fixture, open, passphrase, try_open};
use identity::{FileProblem, Passphrase, file};
use rules::Refusal;

#[test]
fn every_accepted_kind_of_key_opens() {
    for (name, description, ssn) in [
        ("rsa-2048", "RSA 2048", "10100000000000004112"),
        ("rsa-3072", "RSA 3072", "10100000000000004127"),
        ("rsa-4096", "RSA 4096", "10100000000000004131"),
        ("p256", "ECDSA P-256", "00000000000000000042"),
        ("p384", "ECDSA P-384", "10100000000000008803"),
    ] {
        let certificate = certificate(name);
        assert_eq!(certificate.key_description(), description);
        assert_eq!(
            certificate.ssn().unwrap().as_str(),
            ssn,
            "the SSN of {name} keeps its zeros (I-1)"
        );
    }
}

#[test]
fn files_open_whoever_wrote_them_and_however_they_are_encrypted() {
    let rsa = certificate("rsa-2048");
    let ec = certificate("p256");
    for name in ["legacy-rsa", "java-rsa-2048", "java-legacy"] {
        assert_eq!(certificate(name), rsa, "{name} holds the same certificate");
    }
    for name in ["legacy-p256", "java-p256", "aes-128-sha512", "no-mac", "ber", "pbmac1"] {
        assert_eq!(certificate(name), ec, "{name} holds the same certificate");
    }
}

#[test]
fn a_file_may_have_an_empty_passphrase_or_one_with_accents() {
    let open = |name: &str, passphrase: &str| {
        file::open(&fixture(name), &Passphrase::new(passphrase.to_owned()))
    };
    assert_eq!(open("empty-passphrase.p12", "").unwrap().certificate(), &certificate("p256"));
    assert_eq!(
        open("accented-passphrase.p12", "clé d’été €").unwrap().certificate(),
        &certificate("p256")
    );
    let problem = open("p256.p12", "").unwrap_err();
    assert_eq!(problem, FileProblem::WrongPassphrase);
    assert_eq!(Refusal::from(problem), Refusal::WrongPassphrase);
}

#[test]
fn the_chain_in_a_file_is_sorted_from_the_person_to_the_root() {
    let person = certificate("intermediate-missing").der().to_vec();
    let intermediate = common::pem("intermediate.pem");
    let root = common::pem("root.pem");
    assert_eq!(open("intermediate-missing").chain_der(), std::slice::from_ref(&person));
    assert_eq!(open("with-intermediate").chain_der(), [person.clone(), intermediate.clone()]);
    assert_eq!(open("legacy-3des").chain_der(), [person.clone(), intermediate.clone()]);
    assert_eq!(open("whole-chain").chain_der(), [person, intermediate, root]);
}

#[test]
fn a_wrong_passphrase_is_said_to_be_wrong() {
    let wrong = Passphrase::new("Practice".to_owned());
    for name in [
        "p256",
        "rsa-2048",
        "legacy-rsa",
        "java-rsa-2048",
        "java-legacy",
        "no-mac",
        "ber",
        "pbmac1",
    ] {
        let problem = file::open(&fixture(&format!("{name}.p12")), &wrong).unwrap_err();
        assert_eq!(problem, FileProblem::WrongPassphrase, "{name}");
        assert_eq!(Refusal::from(problem), Refusal::WrongPassphrase);
    }
}

#[test]
fn what_is_no_certificate_file_is_told_apart_from_one_that_is_cut_short() {
    let problem = |bytes: &[u8]| {
        let problem = file::open(bytes, &passphrase()).unwrap_err();
        let refusal = match problem {
            FileProblem::NotACertificateFile => Refusal::FileNotACertificate,
            FileProblem::CutShort => Refusal::FileCutShort,
            FileProblem::Damaged => Refusal::FileDamaged,
            _ => panic!("none of these: {problem}"),
        };
        assert_eq!(Refusal::from(problem.clone()), refusal, "each is refused in its own words");
        problem
    };
    for other in [
        &b""[..],
        b"%PDF-1.7 of something",
        &fixture("root.pem"),
        &fixture("root.der"),
        &[0x30, 0x80],
    ] {
        assert_eq!(problem(other), FileProblem::NotACertificateFile);
    }
    assert_eq!(problem(&fixture("cut-short.p12")), FileProblem::CutShort);
    let (whole, ber) = (fixture("p256.p12"), fixture("ber.p12"));
    for end in [10, 100, whole.len() - 1] {
        assert_eq!(problem(&whole[..end]), FileProblem::CutShort, "cut at {end}");
        assert_eq!(problem(&ber[..end]), FileProblem::CutShort, "BER cut at {end}");
    }
    assert_eq!(
        problem(&[0x30, 5, 2, 1, 3, 0x30, 0]),
        FileProblem::Damaged,
        "long enough, but nothing in it"
    );
}

#[test]
fn no_bytes_make_opening_panic() {
    for name in ["p256", "no-mac", "legacy-p256", "ber", "pbmac1"] {
        let whole = fixture(&format!("{name}.p12"));
        for place in (0..whole.len()).step_by(17) {
            let mut damaged = whole.clone();
            damaged[place] ^= 0x55;
            let _ = file::open(&damaged, &passphrase());
            let _ = file::open(&whole[..place], &passphrase());
        }
    }
}

#[test]
fn a_file_must_hold_exactly_one_key_and_its_certificate() {
    for (name, problem, refusal) in [
        ("no-key", FileProblem::NoKey, Refusal::FileWithoutKey),
        (
            "several-keys",
            FileProblem::SeveralKeys { count: 2 },
            Refusal::FileSeveralKeys { count: 2 },
        ),
        ("key-mismatch", FileProblem::KeyDoesNotMatch, Refusal::KeyDoesNotMatch),
        ("no-certificate", FileProblem::KeyDoesNotMatch, Refusal::KeyDoesNotMatch),
    ] {
        let found = try_open(name).unwrap_err();
        assert_eq!(found, problem, "{name}");
        assert_eq!(Refusal::from(found), refusal, "{name}");
    }
}

#[test]
fn keys_that_are_not_accepted_are_named() {
    for (name, description) in [
        ("rsa-1024", "RSA 1024"),
        ("rsa-2560", "RSA 2560"),
        ("p521", "ECDSA P-521"),
        ("ed25519", "Ed25519"),
    ] {
        let problem = try_open(name).unwrap_err();
        assert_eq!(problem, FileProblem::KeyNotSupported { description: description.to_owned() });
        assert_eq!(
            Refusal::from(problem),
            Refusal::KeyNotSupported { description: description.to_owned() }
        );
    }
}

#[test]
fn a_protection_that_is_not_known_is_called_neither_damage_nor_a_bad_key() {
    let problem = try_open("legacy-rc2-128").unwrap_err();
    assert_eq!(problem, FileProblem::ProtectionNotSupported);
    assert_eq!(Refusal::from(problem), Refusal::FileProtectionNotSupported);
}
