//! I-1 to I-5, L-1: who someone is, and how the office knows.

use chrono::TimeDelta;
use identity::authority::{Authority, IssueOptions, Purpose};
use office::Clock;
use office::operations::{AddCertificate, ChangeProfile, Register, TestCertificate, WhoAmI};
use rules::{Language, Refusal};
use testkit::{Town, refused, refused_at};

#[test]
fn a_first_sign_in_registers_the_person_with_the_names_of_the_certificate_i_3() {
    let town = Town::new();
    let nadia = town.citizen("Nadia", "Weber", 1);
    let session = town.sign_in(&nadia).unwrap();
    assert_eq!(refused(town.ask(&session, WhoAmI {})), Refusal::NotRegistered);

    let me = town
        .ask(&session, Register { email: " nadia@weber.example ".into(), language: Language::De })
        .unwrap();
    assert_eq!(
        (me.first_name.as_str(), me.last_name.as_str(), me.language),
        ("Nadia", "Weber", Language::De)
    );
    assert_eq!(me.email.as_str(), "nadia@weber.example");
    assert!(me.owner, "whoever registers first set the office up");
    assert_eq!(
        refused(
            town.ask(&session, Register { email: "n@w.example".into(), language: Language::Fr })
        ),
        Refusal::AlreadyRegistered
    );
}

#[test]
fn a_bad_email_is_refused_beside_its_field() {
    let town = Town::new();
    let session = town.sign_in(&town.citizen("Nadia", "Weber", 1)).unwrap();
    let register = Register { email: "nadia@".into(), language: Language::Fr };
    assert_eq!(refused_at(town.ask(&session, register), "email"), Refusal::EmailInvalid);
}

#[test]
fn each_reason_not_to_accept_a_certificate_is_named_i_2() {
    let town = Town::new();
    let now = town.clock.now();
    let issue = |authority: &Authority, options| {
        town.citizen_with(authority, "Nadia", "Weber", 1, &options)
    };
    let days = TimeDelta::days;

    let expired = issue(&town.authority, IssueOptions::valid(now - days(300), now - days(1)));
    assert_eq!(refused(town.sign_in(&expired)).code(), "certificate-expired");
    let early = issue(&town.authority, IssueOptions::valid(now + days(1), now + days(300)));
    assert_eq!(refused(town.sign_in(&early)).code(), "certificate-not-yet-valid");
    let valid = || IssueOptions::valid(now - days(1), now + days(300));
    let encryption = issue(&town.authority, valid().made_for(Purpose::Encryption));
    assert_eq!(refused(town.sign_in(&encryption)), Refusal::CertificateWrongPurpose);
    let server = issue(&town.authority, valid().made_for(Purpose::Server));
    assert_eq!(refused(town.sign_in(&server)), Refusal::CertificateWrongPurpose);
    let stranger = Authority::create("Other CA", now - days(1), now + days(300)).unwrap();
    let unknown = issue(&stranger, valid());
    assert_eq!(
        refused(town.sign_in(&unknown)),
        Refusal::UnknownAuthority { issuer: "Other CA".into() }
    );
    let through = issue(&town.authority, valid().through_intermediate());
    assert!(town.sign_in(&through).is_ok(), "an intermediate authority inside the file is enough");
}

#[test]
fn a_challenge_signed_with_another_key_or_used_twice_or_old_proves_nothing_i_2() {
    let town = Town::new();
    let (nadia, jos) = (town.citizen("Nadia", "Weber", 1), town.citizen("Jos", "Klein", 2));
    let challenge = town.office.challenge().unwrap();
    let signed = nadia.credential.sign(&challenge).unwrap();

    // The signature is Nadia's, the certificate that comes with it is Jos's.
    let mut claimed = serde_json::to_value(&signed).unwrap();
    claimed["chain"] =
        serde_json::to_value(jos.credential.sign(&challenge).unwrap()).unwrap()["chain"].clone();
    let claimed = serde_json::from_value(claimed).unwrap();
    assert_eq!(refused(town.office.sign_in(&claimed)), Refusal::NotYourKey);

    let challenge = town.office.challenge().unwrap();
    let signed = nadia.credential.sign(&challenge).unwrap();
    assert!(town.office.sign_in(&signed).is_ok());
    assert_eq!(
        refused(town.office.sign_in(&signed)),
        Refusal::ChallengeStale,
        "a challenge counts once"
    );

    let challenge = town.office.challenge().unwrap();
    town.clock.skip(TimeDelta::minutes(6));
    let late = nadia.credential.sign(&challenge).unwrap();
    assert_eq!(
        refused(town.office.sign_in(&late)),
        Refusal::ChallengeStale,
        "a challenge lives five minutes"
    );
}

#[test]
fn a_further_certificate_belongs_to_the_same_person_and_to_nobody_else_i_3() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (_, jos) = town.newcomer("Jos", "Klein", 2);
    let stick = town.citizen("Nadia", "Weber", 11);
    let prove = || AddCertificate {
        signed: stick.credential.sign(&town.office.challenge().unwrap()).unwrap(),
    };

    let me = town.ask(&nadia, prove()).unwrap();
    assert_eq!(me.certificates.len(), 2);
    assert!(me.certificates[0].in_use, "the certificate signed in with comes first");
    assert_eq!(refused(town.ask(&nadia, prove())), Refusal::AlreadyRegistered);
    assert_eq!(refused(town.ask(&jos, prove())), Refusal::SsnTaken);

    let with_stick = town.sign_in(&stick).unwrap();
    assert_eq!(town.ask(&with_stick, WhoAmI {}).unwrap().person, me.person);
}

#[test]
fn testing_a_certificate_needs_no_account_and_says_why_it_would_not_be_accepted_i_4() {
    let town = Town::new();
    let good = town.citizen("Nadia", "Weber", 1);
    let ask = |citizen: &testkit::Citizen| {
        town.office
            .perform(None, TestCertificate { chain: citizen.credential.chain_der().to_vec() })
            .unwrap()
    };
    let test = ask(&good);
    assert_eq!(test.certificate.ssn.as_ref(), Some(&good.ssn));
    assert_eq!(test.refusal, None);
    town.clock.skip_days(4 * 365);
    assert_eq!(ask(&good).refusal.map(|refusal| refusal.code()), Some("certificate-expired"));
}

#[test]
fn a_session_does_not_outlive_its_certificate_i_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    town.clock.skip_days(4 * 365);
    assert_eq!(refused(town.ask(&nadia, WhoAmI {})).code(), "certificate-expired");
}

#[test]
fn the_user_language_takes_effect_at_once_l_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let changed = town
        .ask(&nadia, ChangeProfile { email: "n@weber.example".into(), language: Language::Fr })
        .unwrap();
    assert_eq!(changed.language, Language::Fr);
    assert_eq!(town.ask(&nadia, WhoAmI {}).unwrap().email.as_str(), "n@weber.example");
}
