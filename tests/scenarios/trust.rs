//! I-2: whom the office trusts, and who may change that.

use chrono::TimeDelta;
use identity::authority::{Authority, IssueOptions};
use identity::{Anchor, Certificate};
use office::Clock;
use office::operations::{
    AddRevocationList, AddTrustedAuthority, ListTrust, ReadAuthorityFile, RemoveRevocationList,
    RemoveTrustedAuthority, WhoAmI,
};
use rules::Refusal;
use store::Database;
use testkit::{Citizen, Town, refused};

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

/// A list of an authority that names these people, made a number of days ago.
fn list(town: &Town, authority: &Authority, revoked: &[&Citizen], days_ago: i64) -> Vec<u8> {
    let revoked: Vec<_> = revoked.iter().map(|one| one.credential.certificate()).collect();
    let made = town.clock.now() - TimeDelta::days(days_ago);
    authority.revocation_list(&revoked, made, made + TimeDelta::days(30)).unwrap()
}

#[test]
fn last_months_list_does_not_take_the_place_of_this_months_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let jos = town.citizen("Jos", "Klein", 2);
    let add = |file: &[u8]| town.ask(&owner, AddRevocationList { file: file.to_vec() });
    let current = list(&town, &town.authority, &[&jos], 0);
    add(&current).unwrap();
    let refusal = refused(add(&list(&town, &town.authority, &[], 30)));
    assert_eq!(refusal, Refusal::RevocationListOlder { on: town.clock.now() });
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked, "he stays revoked");
    let lists = add(&current).expect("the same list again is fine").revocation_lists;
    assert_eq!(lists.len(), 1);
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked);
}

#[test]
fn next_months_list_takes_the_place_of_this_months_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let (jos, luc) = (town.citizen("Jos", "Klein", 2), town.citizen("Luc", "Hansen", 3));
    let add = |file: Vec<u8>| town.ask(&owner, AddRevocationList { file }).unwrap();
    add(list(&town, &town.authority, &[&jos], 0));
    town.clock.skip_days(30);
    // Jos's certificate was only on hold.
    let lists = add(list(&town, &town.authority, &[&luc], 0)).revocation_lists;
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0].content.this_update, town.clock.now());
    assert!(town.sign_in(&jos).is_ok());
    assert_eq!(refused(town.sign_in(&luc)), Refusal::CertificateRevoked);
}

#[test]
fn two_keys_of_one_name_each_keep_their_list_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let now = town.clock.now();
    let old = Authority::create("Town CA", now - TimeDelta::days(400), now + TimeDelta::days(300));
    let old = old.unwrap();
    let file = old.root_der().to_vec();
    let fingerprint = fingerprint(&file);
    town.ask(&owner, AddTrustedAuthority { file, fingerprint }).unwrap();
    let options = IssueOptions::valid(now - TimeDelta::days(90), now + TimeDelta::days(90));
    let jos = town.citizen_with(&old, "Jos", "Klein", 2, &options);
    let luc = town.citizen("Luc", "Hansen", 3);
    let add = |file: Vec<u8>| town.ask(&owner, AddRevocationList { file }).unwrap();

    add(list(&town, &town.authority, &[&luc], 0));
    let lists = add(list(&town, &old, &[&jos], 30)).revocation_lists;
    assert_eq!(lists.len(), 2, "an older list of the other key neither replaces nor is refused");
    assert_eq!(lists[0].content.issuer, lists[1].content.issuer);
    for revoked in [&jos, &luc] {
        assert_eq!(refused(town.sign_in(revoked)), Refusal::CertificateRevoked);
    }
    assert_eq!(add(list(&town, &old, &[&jos], 0)).revocation_lists.len(), 2);
    assert_eq!(refused(town.sign_in(&luc)), Refusal::CertificateRevoked);
}

#[test]
fn a_list_that_was_kept_under_the_name_alone_is_replaced_and_guarded_too_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let jos = town.citizen("Jos", "Klein", 2);
    let kept = list(&town, &town.authority, &[&jos], 10);
    let tables = town.tables();
    let mut tx = tables.change().unwrap();
    let id = uuid::Uuid::from_u128(1).into();
    store::trust::add_revocation_list(&mut *tx, id, "Town CA", &kept, town.clock.now()).unwrap();
    tx.commit().unwrap();

    let add = |days_ago| {
        let file = list(&town, &town.authority, &[&jos], days_ago);
        town.ask(&owner, AddRevocationList { file })
    };
    assert_eq!(refused(add(11)).code(), "revocation-list-older");
    let lists = add(0).unwrap().revocation_lists;
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0].content.this_update, town.clock.now());
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked);
}

#[test]
fn a_list_in_a_trusted_name_that_its_authority_did_not_sign_is_refused_i_2() {
    let town = Town::new();
    let (nadia, owner) = town.newcomer("Nadia", "Weber", 1);
    let now = town.clock.now();
    let impostor = Authority::create("Town CA", now, now + TimeDelta::days(300)).unwrap();
    let file = list(&town, &impostor, &[&nadia], 0);
    assert_eq!(
        refused(town.ask(&owner, AddRevocationList { file })),
        Refusal::RevocationListNotTrusted
    );
    assert_eq!(
        refused(town.ask(&owner, AddRevocationList { file: b"hello".to_vec() })),
        Refusal::NotARevocationList
    );
}

/// Someone whose certificate was issued by an authority that is not trusted by itself.
fn person_of(town: &Town, authority: &Authority, first_name: &str, number: u32) -> Citizen {
    let now = town.clock.now();
    let options = IssueOptions::valid(now - TimeDelta::days(90), now + TimeDelta::days(90));
    town.citizen_with(authority, first_name, "Klein", number, &options)
}

#[test]
fn whoever_an_authority_between_revoked_is_refused_at_their_first_sign_in_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let between = town.authority.below("Person CA").unwrap();
    let (jos, luc) = (person_of(&town, &between, "Jos", 2), person_of(&town, &between, "Luc", 3));
    let file = list(&town, &between, &[&jos], 0);
    let trust = town.ask(&owner, AddRevocationList { file: file.clone() }).unwrap();
    assert_eq!(trust.authorities.len(), 1, "nobody else is trusted for it");
    assert!(!trust.revocation_lists[0].by_trusted_authority, "it is shown as one to be checked");
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked);
    assert!(town.sign_in(&luc).is_ok());
    let again = town.ask(&owner, AddRevocationList { file }).unwrap();
    assert_eq!(again.revocation_lists.len(), 1, "the same list again is fine");

    let revoked = Certificate::from_der(between.root_der()).unwrap();
    let now = town.clock.now();
    let file = town.authority.revocation_list(&[&revoked], now, now + TimeDelta::days(30)).unwrap();
    let trust = town.ask(&owner, AddRevocationList { file }).unwrap();
    assert!(trust.revocation_lists.iter().any(|list| list.by_trusted_authority));
    assert_eq!(
        refused(town.sign_in(&luc)),
        Refusal::CertificateRevoked,
        "the root still decides about the authority between"
    );
}

#[test]
fn a_list_that_cannot_be_checked_yet_harms_no_other_if_it_is_forged_i_2() {
    let town = Town::new();
    let (_, owner) = town.newcomer("Nadia", "Weber", 1);
    let between = town.authority.below("Person CA").unwrap();
    let impostor = other_authority(&town).below("Person CA").unwrap();
    let (jos, luc) = (person_of(&town, &between, "Jos", 2), person_of(&town, &between, "Luc", 3));
    let add = |file: Vec<u8>| town.ask(&owner, AddRevocationList { file }).unwrap();
    add(list(&town, &between, &[], 20));
    add(list(&town, &impostor, &[&luc], 0));
    let lists = add(list(&town, &between, &[&jos], 10)).revocation_lists;
    assert_eq!(lists.len(), 3, "none replaces another, and none keeps another out");
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked);
    assert!(town.sign_in(&luc).is_ok(), "nobody is revoked by an impostor");
}

#[test]
fn an_owner_below_an_authority_between_keeps_its_newest_list_i_2() {
    let town = Town::new();
    let between = town.authority.below("Person CA").unwrap();
    let owner = town.registered(&person_of(&town, &between, "Nadia", 1));
    let jos = person_of(&town, &between, "Jos", 2);
    let add = |days_ago, revoked: &[&Citizen]| {
        let file = list(&town, &between, revoked, days_ago);
        town.ask(&owner, AddRevocationList { file })
    };
    add(20, &[]).unwrap();
    let lists = add(10, &[&jos]).unwrap().revocation_lists;
    assert_eq!(lists.len(), 1, "their own certificate proves who made both");
    assert_eq!(refused(add(15, &[])).code(), "revocation-list-older");
    assert_eq!(refused(town.sign_in(&jos)), Refusal::CertificateRevoked);
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
