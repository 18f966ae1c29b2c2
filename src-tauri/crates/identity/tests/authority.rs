//! The test certificate authority: its certificates are real ones.

#![allow(clippy::unwrap_used, reason = "a test may unwrap: its failure is the message")]

mod common;

use chrono::TimeDelta;
use common::{passphrase, today};
use identity::authority::{Authority, Holder, IssueOptions, IssuedCredential, Purpose};
use identity::{Anchor, Challenge, RevocationList, TrustProblem, TrustStore, file};
use rules::Ssn;

fn authority() -> Authority {
    Authority::create("Practice CA", today() - TimeDelta::days(1), today() + TimeDelta::days(3650))
        .unwrap()
}

fn options() -> IssueOptions {
    IssueOptions::valid(today() - TimeDelta::hours(1), today() + TimeDelta::days(365))
}

fn issue(authority: &Authority, options: &IssueOptions) -> IssuedCredential {
    let holder = Holder {
        first_name: "Nadia".to_owned(),
        last_name: "Weber".to_owned(),
        ssn: Ssn::parse("0010 0000 0000 0000 4112").unwrap(),
    };
    authority.issue(&holder, options).unwrap()
}

fn trusting(authority: &Authority, lists: Vec<Vec<u8>>) -> TrustStore {
    TrustStore::new(vec![authority.root_der().to_vec()], lists)
}

#[test]
fn an_issued_certificate_names_its_holder_and_signs_in() {
    let authority = authority();
    for options in [options(), options().through_intermediate()] {
        let issued = issue(&authority, &options);
        let certificate = issued.certificate();
        assert_eq!((certificate.first_name(), certificate.last_name()), ("Nadia", "Weber"));
        assert_eq!(certificate.holder(), "Nadia Weber");
        assert_eq!(certificate.ssn().unwrap().as_str(), "00100000000000004112");
        let challenge = Challenge::fresh().unwrap();
        let signed = issued.credential().sign(&challenge).unwrap();
        signed.verify_possession(&challenge).unwrap();
        assert_eq!(trusting(&authority, Vec::new()).check(signed.chain(), today()), Ok(()));
    }
}

#[test]
fn an_issued_file_opens_with_its_passphrase_and_brings_its_chain() {
    let issued = issue(&authority(), &options().through_intermediate());
    let opened = file::open(&issued.to_p12(&passphrase()).unwrap(), &passphrase()).unwrap();
    assert_eq!(opened.certificate(), issued.certificate());
    assert_eq!(opened.chain_der(), issued.credential().chain_der());
    assert_eq!(opened.chain_der().len(), 2);
}

#[test]
fn certificates_for_other_purposes_and_other_times_can_be_issued_to_be_refused() {
    let authority = authority();
    let trust = trusting(&authority, Vec::new());
    for purpose in [Purpose::Encryption, Purpose::Server] {
        let issued = issue(&authority, &options().made_for(purpose));
        assert_eq!(
            trust.check(issued.credential().chain_der(), today()),
            Err(TrustProblem::WrongPurpose)
        );
    }
    let past = issue(
        &authority,
        &IssueOptions::valid(today() - TimeDelta::days(9), today() - TimeDelta::days(1)),
    );
    assert!(matches!(
        trust.check(past.credential().chain_der(), today()),
        Err(TrustProblem::Expired { .. })
    ));
}

#[test]
fn a_revocation_list_revokes_whom_it_names_and_nobody_else() {
    let authority = authority();
    let (gone, kept) = (issue(&authority, &options()), issue(&authority, &options()));
    let list = authority
        .revocation_list(&[gone.certificate()], today(), today() + TimeDelta::days(30))
        .unwrap();
    assert_eq!(RevocationList::read(&list).unwrap().view().revoked_count, 1);
    let trust = trusting(&authority, vec![list]);
    assert_eq!(trust.check(gone.credential().chain_der(), today()), Err(TrustProblem::Revoked));
    assert_eq!(trust.check(kept.credential().chain_der(), today()), Ok(()));
}

#[test]
fn an_authority_can_be_kept_and_set_up_again() {
    let first = authority();
    let again = Authority::from_parts(first.root_der(), &first.to_pkcs8()).unwrap();
    let issued = issue(&again, &options().through_intermediate());
    assert_eq!(
        trusting(&first, Vec::new()).check(issued.credential().chain_der(), today()),
        Ok(())
    );
    assert!(Anchor::read(first.root_der()).unwrap()[0].view().self_signed);
}

#[test]
fn two_authorities_of_one_name_do_not_vouch_for_each_other() {
    let (one, two) = (authority(), authority());
    let issued = issue(&one, &options());
    assert_eq!(
        trusting(&two, Vec::new()).check(issued.credential().chain_der(), today()),
        Err(TrustProblem::ChainBroken)
    );
}

#[test]
fn nothing_of_a_key_shows_in_debug() {
    let authority = authority();
    let issued = issue(&authority, &options());
    let shown = format!("{authority:?} {issued:?}");
    assert!(shown.len() < 400 && !shown.contains("pkcs8"), "{shown}");
}
