//! Which revocation list is newer, and which lists belong together (requirements I-2).

#![allow(clippy::unwrap_used, reason = "a test may unwrap: its failure is the message")]

use identity::RevocationList;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CrlDistributionPoint,
    CrlIssuingDistributionPoint, CrlScope, DnType, IsCa, Issuer, KeyIdMethod, KeyPair,
    KeyUsagePurpose, SerialNumber, date_time_ymd,
};

const SIGNS_LISTS: &[KeyUsagePurpose] = &[KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];

/// An authority's certificate, and what it signs with, whatever the certificate allows.
struct Maker {
    certificate: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

fn maker(organization: &str, usages: &[KeyUsagePurpose]) -> Maker {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::OrganizationName, organization);
    params.distinguished_name.push(DnType::CommonName, "Person CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = usages.to_vec();
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap().der().to_vec();
    params.key_usages = SIGNS_LISTS.to_vec();
    Maker { certificate, issuer: Issuer::new(params, key) }
}

fn list(maker: &Maker, day: u8, number: u64, scope: Option<CrlScope>) -> RevocationList {
    let at = |scope: CrlScope| CrlIssuingDistributionPoint {
        distribution_point: CrlDistributionPoint { uris: vec!["http://crl.example".to_owned()] },
        scope: Some(scope),
    };
    let params = CertificateRevocationListParams {
        this_update: date_time_ymd(2026, 5, day),
        next_update: date_time_ymd(2026, 6, day),
        crl_number: SerialNumber::from(number),
        issuing_distribution_point: scope.map(at),
        revoked_certs: Vec::new(),
        key_identifier_method: KeyIdMethod::Sha256,
    };
    RevocationList::read(params.signed_by(&maker.issuer).unwrap().der()).unwrap()
}

#[test]
fn the_day_decides_which_list_is_newer_and_on_one_day_the_number_i_2() {
    let maker = maker("Test Trust", SIGNS_LISTS);
    let of = |day, number| list(&maker, day, number, None);
    assert!(of(1, 300).is_older_than(&of(2, 5)), "an authority may count anew");
    assert!(!of(2, 5).is_older_than(&of(1, 300)));
    assert!(of(1, 255).is_older_than(&of(1, 256)), "numbers are compared as numbers");
    assert!(!of(1, 256).is_older_than(&of(1, 255)));
    assert!(!of(1, 7).is_older_than(&of(1, 7)));
}

#[test]
fn lists_belong_together_by_full_name_key_and_scope_i_2() {
    let (one, renewed) = (maker("Test Trust", SIGNS_LISTS), maker("Test Trust", SIGNS_LISTS));
    let other = maker("Other Trust", SIGNS_LISTS);
    let known = [&one, &renewed, &other].map(|maker| maker.certificate.clone());
    let series = |list: &RevocationList| list.series(&known).unwrap();
    let first = series(&list(&one, 1, 1, None));
    assert_eq!(first, series(&list(&one, 2, 2, None)));
    for (why, another) in [
        ("another key", list(&renewed, 2, 2, None)),
        ("another authority of the same common name", list(&other, 2, 2, None)),
        ("about persons only", list(&one, 2, 2, Some(CrlScope::UserCertsOnly))),
        ("about authorities only", list(&one, 2, 2, Some(CrlScope::CaCertsOnly))),
    ] {
        assert_ne!(first, series(&another), "{why}");
    }
}

#[test]
fn a_list_of_an_unknown_key_or_of_one_that_may_not_sign_it_belongs_nowhere_i_2() {
    let (one, other) = (maker("Test Trust", SIGNS_LISTS), maker("Test Trust", SIGNS_LISTS));
    assert_eq!(list(&one, 1, 1, None).series(&[other.certificate]), None);
    let not_for_lists = maker("Test Trust", &[KeyUsagePurpose::KeyCertSign]);
    assert_eq!(list(&not_for_lists, 1, 1, None).series(&[not_for_lists.certificate]), None);
}
