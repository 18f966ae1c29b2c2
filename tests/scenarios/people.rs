//! I-1 to I-5, L-1: who someone is, and how the office knows.

use std::sync::Barrier;

use chrono::TimeDelta;
use identity::authority::{Authority, IssueOptions, Purpose};
use office::operations::{
    AddCertificate, ChangeProfile, OfficeHistory, Register, TestCertificate, WhoAmI,
};
use office::{Clock, Office, Session};
use rules::{Language, Refusal};
use testkit::{Citizen, Town, refused, refused_at};

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

/// Lets the same thing happen in two windows at once.
fn both_at_once<T: Send>(a: impl FnOnce() -> T + Send, b: impl FnOnce() -> T + Send) -> (T, T) {
    let start = Barrier::new(2);
    std::thread::scope(|threads| {
        let other = threads.spawn(|| {
            start.wait();
            b()
        });
        start.wait();
        let own = a();
        (own, other.join().unwrap())
    })
}

/// Signs in at another window's office.
fn sign_in_at(office: &Office, citizen: &Citizen) -> Session {
    let challenge = office.challenge().unwrap();
    office.sign_in(&citizen.credential.sign(&challenge).unwrap()).unwrap()
}

#[test]
fn a_number_that_registers_in_two_windows_at_once_becomes_one_person_i_3() {
    for round in 0..20 {
        let town = Town::new();
        let second_window = town.opened_again();
        let nadia = town.citizen("Nadia", "Weber", 1);
        let (here, there) = (town.sign_in(&nadia).unwrap(), sign_in_at(&second_window, &nadia));
        let register = |email: &str| Register { email: email.to_owned(), language: Language::Fr };
        let (a, b) = both_at_once(
            || town.office.perform(Some(&here), register("a@town.example")),
            || second_window.perform(Some(&there), register("b@town.example")),
        );
        assert!(a.is_ok() != b.is_ok(), "round {round}: one of them registers: {a:?} {b:?}");
        let (registered, late) = if a.is_ok() { (a, b) } else { (b, a) };
        assert_eq!(refused(late), Refusal::AlreadyRegistered, "round {round}");
        let me = registered.unwrap();
        for session in [&here, &there] {
            let seen = town.ask(session, WhoAmI {}).unwrap();
            assert_eq!((seen.person, seen.email), (me.person, me.email.clone()), "round {round}");
        }
        let history = town.ask(&here, OfficeHistory { before: None, count: 9 }).unwrap();
        let registrations =
            history.entries.iter().filter(|entry| entry.what == "person-registered").count();
        assert_eq!(registrations, 1, "round {round}: nothing of the other is left");
    }
}

#[test]
fn two_people_who_register_first_at_once_do_not_both_own_the_office() {
    for round in 0..10 {
        let town = Town::new();
        let second_window = town.opened_again();
        let (nadia, jos) = (town.citizen("Nadia", "Weber", 1), town.citizen("Jos", "Klein", 2));
        let (here, there) = (town.sign_in(&nadia).unwrap(), sign_in_at(&second_window, &jos));
        let register = || Register { email: "x@town.example".into(), language: Language::Fr };
        let (a, b) = both_at_once(
            || town.office.perform(Some(&here), register()).unwrap().owner,
            || second_window.perform(Some(&there), register()).unwrap().owner,
        );
        assert!(a != b, "round {round}: exactly one of them set the office up");
    }
}

#[test]
fn a_certificate_that_two_people_add_at_once_belongs_to_one_of_them_i_3() {
    for round in 0..20 {
        let town = Town::new();
        let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
        let (_, jos) = town.newcomer("Jos", "Klein", 2);
        let second_window = town.opened_again();
        let stick = town.citizen("Nadia", "Weber", 11);
        let prove = |office: &Office| AddCertificate {
            signed: stick.credential.sign(&office.challenge().unwrap()).unwrap(),
        };
        let (here, there) = (prove(&town.office), prove(&second_window));
        let (a, b) = both_at_once(
            || town.office.perform(Some(&nadia), here),
            || second_window.perform(Some(&jos), there),
        );
        assert!(a.is_ok() != b.is_ok(), "round {round}: it becomes one's: {a:?} {b:?}");
        let (added, late) = if a.is_ok() { (a, b) } else { (b, a) };
        assert_eq!(refused(late), Refusal::SsnTaken, "round {round}");
        let with_stick = town.sign_in(&stick).unwrap();
        assert_eq!(
            town.ask(&with_stick, WhoAmI {}).unwrap().person,
            added.unwrap().person,
            "round {round}"
        );
    }
}

#[test]
fn a_certificate_that_someone_adds_while_it_registers_belongs_to_one_person_i_3() {
    for round in 0..20 {
        let town = Town::new();
        let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
        let second_window = town.opened_again();
        let stick = town.citizen("Nadia", "Weber", 11);
        let add = AddCertificate {
            signed: stick.credential.sign(&town.office.challenge().unwrap()).unwrap(),
        };
        let there = sign_in_at(&second_window, &stick);
        let register = Register { email: "stick@town.example".into(), language: Language::Fr };
        let (added, registered) = both_at_once(
            || town.office.perform(Some(&nadia), add),
            || second_window.perform(Some(&there), register),
        );
        let owner = town.ask(&there, WhoAmI {}).unwrap().person;
        match (added, registered) {
            (Ok(me), late) => {
                assert_eq!(refused(late), Refusal::AlreadyRegistered, "round {round}");
                assert_eq!(owner, me.person, "round {round}");
            }
            (late, Ok(me)) => {
                assert_eq!(refused(late), Refusal::SsnTaken, "round {round}");
                assert_eq!(owner, me.person, "round {round}");
            }
            (a, b) => panic!("round {round}: it belongs to nobody: {a:?} {b:?}"),
        }
    }
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
