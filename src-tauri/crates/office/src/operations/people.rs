//! Who a person is: first registration, profile, certificates (requirements I-1 to I-4, L-1).

use identity::{Certificate, CertificateView, SignedChallenge};
use rules::{Email, Language, Refusal};
use serde::{Deserialize, Serialize};
use store::persons::Person;
use ts_rs::TS;

use super::{changed, on_field};
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::office::{registered, trust};
use crate::operation::{Needs, Operation};
use crate::views::{CertificateTest, Me, RegisteredCertificate};

/// Registers the holder of the certificate that is signed in with (requirements I-3). First and
/// last name come from the certificate.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Register {
    /// Email, as typed.
    pub email: String,
    /// User language.
    pub language: Language,
}

/// Who is signed in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WhoAmI {}

/// Changes email and user language.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeProfile {
    /// Email, as typed.
    pub email: String,
    /// User language; takes effect at once.
    pub language: Language,
}

/// Registers a further certificate of the person (requirements I-3).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AddCertificate {
    /// A fresh challenge of this office, signed with the further certificate's key.
    pub signed: SignedChallenge,
}

/// Whether this office would accept a certificate; needs no account (requirements I-4).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TestCertificate {
    /// The certificate and what came with it, DER, the person's first.
    pub chain: Vec<Vec<u8>>,
}

impl Operation for Register {
    const NAME: &'static str = "register";
    const NEEDS: Needs = Needs::Certificate;
    const CHANGES: bool = true;
    type Output = Me;

    fn run(self, desk: &mut Desk<'_>) -> Result<Me, Error> {
        if desk.actor.person.is_some() {
            return Err(Refusal::AlreadyRegistered.into());
        }
        let email = Email::parse(&self.email).map_err(|problem| on_field("email", problem))?;
        let session = desk.session()?;
        let certificate = session.certificate();
        let person = Person {
            id: desk.new_id()?,
            first_name: certificate.first_name().to_owned(),
            last_name: certificate.last_name().to_owned(),
            email,
            language: self.language,
            owner: store::persons::count(desk.tx)? == 0,
        };
        store::persons::add(desk.tx, &person, desk.now)?;
        store::certificates::add(
            desk.tx,
            &registered(certificate, session.ssn(), person.id, desk.now),
        )?;
        let details = details([("name", person.name()), ("ssn", session.ssn().grouped())]);
        desk.actor.person = Some(person);
        desk.record_for_office("person-registered", details)?;
        me(desk)
    }
}

impl Operation for WhoAmI {
    const NAME: &'static str = "who-am-i";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = Me;

    fn run(self, desk: &mut Desk<'_>) -> Result<Me, Error> {
        me(desk)
    }
}

impl Operation for ChangeProfile {
    const NAME: &'static str = "change-profile";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = Me;

    fn run(self, desk: &mut Desk<'_>) -> Result<Me, Error> {
        let email = Email::parse(&self.email).map_err(|problem| on_field("email", problem))?;
        let before = desk.person()?.clone();
        let person = Person { email, language: self.language, ..before.clone() };
        let fields = changed([
            ("email", before.email != person.email),
            // The words of the entry count on the language being the last.
            ("language", before.language != person.language),
        ]);
        if fields.is_empty() {
            return me(desk);
        }
        store::persons::change(desk.tx, &person)?;
        let mut details = details([("name", person.name()), ("fields", fields.join(" "))]);
        if fields.contains(&"language") {
            details.insert("language".to_owned(), person.language.code().to_owned());
        }
        desk.actor.person = Some(person);
        desk.record_for_office("profile-changed", details)?;
        me(desk)
    }
}

impl Operation for AddCertificate {
    const NAME: &'static str = "add-certificate";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = Me;

    fn run(self, desk: &mut Desk<'_>) -> Result<Me, Error> {
        let (certificate, ssn) = desk.office.prove(&self.signed)?;
        trust(desk.tx)?.check(self.signed.chain(), desk.now).map_err(Refusal::from)?;
        let person = desk.person()?.clone();
        match store::certificates::get(desk.tx, &ssn)? {
            Some(known) if known.person == person.id => {
                return Err(Refusal::AlreadyRegistered.into());
            }
            Some(_) => return Err(Refusal::SsnTaken.into()),
            None => {}
        }
        store::certificates::add(desk.tx, &registered(&certificate, &ssn, person.id, desk.now))?;
        desk.record_for_office(
            "certificate-added",
            details([("name", person.name()), ("ssn", ssn.grouped())]),
        )?;
        me(desk)
    }
}

impl Operation for TestCertificate {
    const NAME: &'static str = "test-certificate";
    const NEEDS: Needs = Needs::Nothing;
    const CHANGES: bool = false;
    type Output = CertificateTest;

    fn run(self, desk: &mut Desk<'_>) -> Result<CertificateTest, Error> {
        let first = self.chain.first().ok_or(Refusal::FileDamaged)?;
        let certificate = Certificate::from_der(first).map_err(Refusal::from)?;
        let refusal = match certificate.ssn() {
            Err(refusal) => Some(refusal),
            Ok(_) => trust(desk.tx)?.check(&self.chain, desk.now).err().map(Refusal::from),
        };
        Ok(CertificateTest { certificate: CertificateView::of(&certificate), refusal })
    }
}

fn me(desk: &mut Desk<'_>) -> Result<Me, Error> {
    let in_use = desk.session()?.ssn().clone();
    let person = desk.person()?.clone();
    let mut certificates: Vec<RegisteredCertificate> =
        store::certificates::of_person(desk.tx, person.id)?
            .into_iter()
            .map(|known| RegisteredCertificate {
                in_use: known.ssn == in_use,
                ssn: known.ssn,
                holder: known.holder,
                issuer: known.issuer,
                not_after: known.not_after,
                registered_at: known.registered_at,
            })
            .collect();
    certificates.sort_by_key(|certificate| !certificate.in_use);
    Ok(Me {
        person: person.id,
        first_name: person.first_name,
        last_name: person.last_name,
        email: person.email,
        language: person.language,
        certificates,
        owner: person.owner,
    })
}
