//! I-2: whom the office trusts, and who may change that.

use chrono::TimeDelta;
use identity::Anchor;
use identity::authority::Authority;
use office::Clock;
use office::operations::{
    AddRevocationList, AddTrustedAuthority, ListTrust, ReadAuthorityFile, RemoveRevocationList,
    RemoveTrustedAuthority, WhoAmI,
};
use rules::Refusal;
use testkit::{Town, refused};

pub(crate) fn other_authority(town: &Town) -> Authority {
    let now = town.clock.now();
    Authority::create("Other CA", now - TimeDelta::days(1), now + TimeDelta::days(300)).unwrap()
}

pub(crate) fn fingerprint(der: &[u8]) -> String {
    Anchor::read(der).unwrap()[0].view().fingerprint
}

#[test]
fn nothing_is_trusted_silently_and_only_what_was_compared_is_added_i_2() {
    let town = Town::new();
    let file = other_authority(&town).root_der().to_vec();
    let shown = town.office.perform(None, ReadAuthorityFile { file: file.clone() }).unwrap();
    assert_eq!(shown.len(), 1);
    assert_eq!(
        town.office.perform(None, ListTrust {}).unwrap().authorities.len(),
        1,
        "reading a file adds nothing"
    );
    let wrong = AddTrustedAuthority { file: file.clone(), fingerprint: "00".into() };
    assert_eq!(refused(town.office.perform(None, wrong)), Refusal::NotFound);
    let add = || AddTrustedAuthority { file: file.clone(), fingerprint: fingerprint(&file) };
    assert_eq!(town.office.perform(None, add()).unwrap().authorities.len(), 2);
    assert_eq!(refused(town.office.perform(None, add())), Refusal::AnchorPresent);
}

#[test]
fn once_someone_is_registered_only_the_owner_changes_trust_x_1() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let (_, other) = town.newcomer("Jos", "Klein", 2);
    let file = other_authority(&town).root_der().to_vec();
    let add = || AddTrustedAuthority { file: file.clone(), fingerprint: fingerprint(&file) };
    assert_eq!(refused(town.office.perform(None, add())), Refusal::SignedOut);
    assert_eq!(refused(town.ask(&other, add())), Refusal::OnlyTheOwner);
    assert!(town.ask(&owner, add()).is_ok());
}

#[test]
fn the_owner_cannot_remove_the_authority_of_their_own_certificate() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let anchor = town.ask(&owner, ListTrust {}).unwrap().authorities[0].anchor;
    assert_eq!(
        refused(town.ask(&owner, RemoveTrustedAuthority { anchor })).code(),
        "unknown-authority"
    );
    assert!(town.ask(&owner, WhoAmI {}).is_ok(), "nothing was removed");
}

#[test]
fn a_revoked_certificate_is_refused_also_in_the_middle_of_a_session_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let now = town.clock.now();
    let file = town
        .authority
        .revocation_list(&[jos.credential.certificate()], now, now + TimeDelta::days(30))
        .unwrap();

    let trust = town.ask(&owner, AddRevocationList { file }).unwrap();
    assert_eq!(trust.revocation_lists[0].content.revoked_count, 1);
    assert_eq!(refused(town.ask(&session, WhoAmI {})), Refusal::CertificateRevoked);
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked);
    assert!(town.ask(&owner, WhoAmI {}).is_ok(), "others are not touched");

    town.ask(&owner, RemoveRevocationList { list: trust.revocation_lists[0].list }).unwrap();
    assert!(town.sign_in(&jos).is_ok());
}

#[test]
fn a_revocation_list_of_nobody_that_is_trusted_is_refused_i_2() {
    let town = Town::new();
    let (nadia, owner) = town.newcomer("Nadia", "Weber", 1);
    let now = town.clock.now();
    let forged = other_authority(&town)
        .revocation_list(&[nadia.credential.certificate()], now, now + TimeDelta::days(30))
        .unwrap();
    assert_eq!(
        refused(town.ask(&owner, AddRevocationList { file: forged })),
        Refusal::RevocationListNotTrusted
    );
    assert_eq!(
        refused(town.ask(&owner, AddRevocationList { file: b"hello".to_vec() })),
        Refusal::NotARevocationList
    );
}

#[test]
fn a_file_that_adds_no_authority_says_why() {
    let town = Town::new();
    let read =
        |file: &[u8]| refused(town.office.perform(None, ReadAuthorityFile { file: file.to_vec() }));
    assert_eq!(read(b"hello"), Refusal::AnchorNotACertificate);
    let person = town.citizen("Nadia", "Weber", 1);
    assert_eq!(read(person.credential.certificate().der()), Refusal::AnchorNotAnAuthority);
}
