//! Which certificates an office accepts, and why it does not accept the others (requirements I-2).

#![allow(clippy::unwrap_used, reason = "a test may unwrap: its failure is the message")]

mod common;

use common::{at, fixture, open, pem, today, trust};
use identity::{
    Anchor, AnchorProblem, RevocationList, RevocationListProblem, TrustProblem, TrustStore,
};
use rules::Refusal;

fn check(name: &str) -> Result<(), TrustProblem> {
    trust(&[]).check(open(name).chain_der(), today())
}

#[test]
fn a_certificate_of_a_trusted_authority_is_accepted() {
    for name in ["rsa-2048", "p256", "p384", "with-intermediate", "whole-chain"] {
        assert_eq!(check(name), Ok(()), "{name}");
    }
}

#[test]
fn a_certificate_is_accepted_within_its_dates_and_not_a_second_longer() {
    let trust = trust(&[]);
    let chain = open("p256").chain_der().to_vec();
    let (from, on) = (at("2024-01-01T00:00:00Z"), at("2124-01-01T00:00:00Z"));
    assert_eq!(trust.check(&chain, from), Ok(()));
    assert_eq!(trust.check(&chain, on), Ok(()));
    assert_eq!(
        trust.check(&chain, at("2023-12-31T23:59:59Z")),
        Err(TrustProblem::NotYetValid { from })
    );
    assert_eq!(trust.check(&chain, at("2124-01-01T00:00:01Z")), Err(TrustProblem::Expired { on }));
    assert_eq!(check("expired"), Err(TrustProblem::Expired { on: at("2023-01-01T00:00:00Z") }));
    assert_eq!(
        check("not-yet-valid"),
        Err(TrustProblem::NotYetValid { from: at("2100-01-01T00:00:00Z") })
    );
}

#[test]
fn an_unknown_authority_is_named() {
    let unknown = |issuer: &str| Err(TrustProblem::UnknownAuthority { issuer: issuer.to_owned() });
    assert_eq!(check("unknown-authority"), unknown("Other Root CA"));
    assert_eq!(check("intermediate-missing"), unknown("Test Person CA"));
    let nobody = TrustStore::default();
    assert_eq!(
        nobody.check(open("with-intermediate").chain_der(), today()),
        unknown("Test Root CA"),
        "what to trust"
    );
    assert_eq!(
        nobody.check(open("whole-chain").chain_der(), today()),
        unknown("Test Root CA"),
        "a root in the file vouches for nobody"
    );
}

#[test]
fn an_authority_between_can_be_trusted_by_itself() {
    let trust = TrustStore::new(vec![pem("intermediate.pem")], Vec::new());
    assert_eq!(trust.check(open("intermediate-missing").chain_der(), today()), Ok(()));
}

#[test]
fn a_certificate_signed_with_another_key_under_the_authoritys_name_is_refused() {
    assert_eq!(check("impostor-issued"), Err(TrustProblem::ChainBroken));
    let both = TrustStore::new(vec![pem("impostor.pem"), pem("root.pem")], Vec::new());
    assert_eq!(
        both.check(open("p256").chain_der(), today()),
        Ok(()),
        "the right key is found among those of one name"
    );
}

#[test]
fn a_certificate_for_another_purpose_is_refused() {
    for name in ["encryption-only", "server", "authority-as-person"] {
        assert_eq!(check(name), Err(TrustProblem::WrongPurpose), "{name}");
    }
}

#[test]
fn a_person_cannot_issue_certificates_to_others() {
    assert_eq!(open("issued-by-person").chain_der().len(), 2);
    assert_eq!(check("issued-by-person"), Err(TrustProblem::ChainBroken));
}

#[test]
fn nothing_is_accepted_without_a_certificate() {
    assert_eq!(trust(&[]).check(&[], today()), Err(TrustProblem::ChainBroken));
    assert_eq!(trust(&[]).check(&[b"hello".to_vec()], today()), Err(TrustProblem::ChainBroken));
}

#[test]
fn a_revoked_certificate_is_refused_whichever_list_names_it() {
    let revoked = open("revoked").chain_der().to_vec();
    assert_eq!(trust(&[]).check(&revoked, today()), Ok(()), "without a list nobody knows");
    for lists in [
        &["revokes-one.crl"][..],
        &["revokes-one.der"],
        &["revokes-nobody.crl", "revokes-one.crl"],
        &["forged.crl", "revokes-one.crl"],
    ] {
        let trust = trust(lists);
        assert_eq!(trust.check(&revoked, today()), Err(TrustProblem::Revoked), "{lists:?}");
        assert_eq!(
            trust.check(open("p256").chain_der(), today()),
            Ok(()),
            "others are not touched by {lists:?}"
        );
    }
}

#[test]
fn a_list_that_is_not_signed_by_the_authority_revokes_nobody() {
    let trust = trust(&["forged.crl"]);
    assert_eq!(trust.check(open("p256").chain_der(), today()), Ok(()));
    let authorities = trust.authorities(&[], today());
    let read = |name: &str| RevocationList::read(&fixture(name)).unwrap();
    let series = |name: &str| read(name).series(&authorities);
    assert_eq!(series("forged.crl"), None);
    assert!(trust.is_in_a_trusted_name(&read("forged.crl")));
    assert_eq!(series("revokes-chained.crl"), None, "not an anchor's list");
    assert!(!trust.is_in_a_trusted_name(&read("revokes-chained.crl")));
    assert!(series("revokes-one.crl").is_some());
    assert_eq!(series("revokes-one.crl"), series("revokes-nobody.crl"), "the same authority's");
}

#[test]
fn whoever_stands_below_a_revoked_authority_is_refused_even_by_an_out_of_date_list() {
    let list = RevocationList::read(&fixture("revokes-intermediate.crl")).unwrap();
    assert!(list.view().next_update.unwrap() < today(), "the list is out of date");
    let trust = trust(&["revokes-intermediate.crl"]);
    assert_eq!(
        trust.check(open("with-intermediate").chain_der(), today()),
        Err(TrustProblem::Revoked)
    );
}

#[test]
fn an_authority_between_revokes_with_its_own_list() {
    let trust = trust(&["revokes-chained.crl", "revokes-one.crl"]);
    assert_eq!(
        trust.check(open("with-intermediate").chain_der(), today()),
        Err(TrustProblem::Revoked)
    );
}

#[test]
fn the_key_of_an_authority_between_is_sure_once_its_path_holds() {
    let list = RevocationList::read(&fixture("revokes-chained.crl")).unwrap();
    let chain = open("with-intermediate").chain_der().to_vec();
    let sure = |trust: &TrustStore| list.series(&trust.authorities(&chain, today())).is_some();
    assert!(sure(&trust(&[])));
    assert!(!sure(&TrustStore::default()), "a chain that leads nowhere proves nothing");
    assert!(!sure(&trust(&["revokes-intermediate.crl"])), "nor one that is revoked");
}

#[test]
fn authorities_are_read_from_pem_and_der_and_show_their_fingerprint() {
    let [from_pem] = Anchor::read(&fixture("root.pem")).unwrap().try_into().unwrap();
    let [from_der] = Anchor::read(&fixture("root.der")).unwrap().try_into().unwrap();
    assert_eq!(from_pem, from_der);
    let view = from_pem.view();
    assert_eq!(
        (view.subject.as_str(), view.issuer.as_str(), view.self_signed),
        ("Test Root CA", "Test Root CA", true)
    );
    assert_eq!(view.fingerprint.len(), 32 * 3 - 1);
    let between = Anchor::read(&fixture("intermediate.pem")).unwrap()[0].view();
    assert_eq!((between.issuer.as_str(), between.self_signed), ("Test Root CA", false));
    let bundle = [fixture("root.pem"), fixture("other.pem")].concat();
    assert_eq!(Anchor::read(&bundle).unwrap().len(), 2);
}

#[test]
fn what_is_no_authority_cannot_be_trusted() {
    for other in [
        &b""[..],
        b"hello",
        &fixture("p256.p12"),
        &fixture("revokes-one.crl"),
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        assert_eq!(Anchor::read(other), Err(AnchorProblem::NotACertificate));
    }
    assert_eq!(Anchor::read(&fixture("not-an-authority.pem")), Err(AnchorProblem::NotAnAuthority));
    let mixed = [fixture("root.pem"), fixture("not-an-authority.pem")].concat();
    assert_eq!(Anchor::read(&mixed), Err(AnchorProblem::NotAnAuthority));
    assert_eq!(Refusal::from(AnchorProblem::NotAnAuthority), Refusal::AnchorNotAnAuthority);
}

#[test]
fn a_revocation_list_is_read_from_pem_and_der() {
    for name in ["revokes-one.crl", "revokes-one.der"] {
        let view = RevocationList::read(&fixture(name)).unwrap().view();
        assert_eq!(view.issuer, "Test Root CA");
        assert_eq!(view.this_update, at("2024-02-01T00:00:00Z"));
        assert_eq!(view.next_update, Some(at("2124-01-01T00:00:00Z")));
        assert_eq!(view.revoked_count, 1);
    }
    assert_eq!(
        RevocationList::read(&fixture("revokes-nobody.crl")).unwrap().view().revoked_count,
        0
    );
    for other in [&b""[..], b"hello", &fixture("root.pem"), &fixture("root.der")] {
        assert_eq!(RevocationList::read(other).unwrap_err(), RevocationListProblem);
    }
}
