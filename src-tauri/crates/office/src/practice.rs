//! The practice office (requirements X-5): invented people with real test certificates, sample
//! companies, and invitations in every state, made through the office's own operations.

mod clients;
mod mandates;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::BASE64;
use identity::authority::{Authority, AuthorityFault, Holder, IssueOptions, IssuedCredential};
use identity::{Credential, Passphrase};
use rules::{
    Answer, CertificateChoice, CompanyProfileInput, Grant, InvitationId, InviteInput, Language,
    Right, SpaceId, Ssn, Task,
};
use serde::{Deserialize, Serialize};
use store::Database;

use crate::clock::Clock;
use crate::error::{Error, Fault};
use crate::office::{Office, OfficeKind};
use crate::operations::{
    AddTrustedAuthority, AnswerInvitation, CreateSpace, InviteMember, ListUsers, OpenPrivateSpace,
    Register, SpaceCompany, SuspendMember, WithdrawInvitation,
};
use crate::session::Session;

const CAST_SETTING: &str = "practice-cast";
/// The files of practice certificates open with this word; it protects nothing and says so.
const PRACTICE_PASSPHRASE: &str = "practice";

/// Someone invented, whom a newcomer can be for a while.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PracticePerson {
    /// The number of their certificate.
    pub ssn: Ssn,
    /// First and last name.
    pub name: String,
    /// Who they are: the Fluent message `practice-person-<what>`.
    pub what: String,
    file: String,
}

/// All invented people of a practice office.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PracticeCast {
    /// The people, in the order in which they are offered.
    pub people: Vec<PracticePerson>,
}

impl PracticeCast {
    /// The cast that was made with an office.
    ///
    /// # Errors
    /// A fault if the data is of no practice office.
    pub fn of(database: &dyn Database) -> Result<Self, Error> {
        let mut tx = database.read()?;
        store::settings::get(&mut *tx, CAST_SETTING)?
            .ok_or_else(|| Fault::new("meeting the practice people", "there are none here").into())
    }

    /// The certificate file of one of them, and the word that opens it.
    #[must_use]
    pub fn certificate_file(&self, ssn: &Ssn) -> Option<(Vec<u8>, Passphrase)> {
        let person = self.people.iter().find(|person| person.ssn == *ssn)?;
        Some((
            BASE64.decode(person.file.as_bytes()).ok()?,
            Passphrase::new(PRACTICE_PASSPHRASE.to_owned()),
        ))
    }
}

/// The clock of a story that is told from the past up to now.
struct StoryClock {
    start: DateTime<Utc>,
    seconds: AtomicI64,
}

impl StoryClock {
    fn skip(&self, delta: TimeDelta) {
        self.seconds.fetch_add(delta.num_seconds(), Ordering::Relaxed);
    }
}

impl Clock for StoryClock {
    fn now(&self) -> DateTime<Utc> {
        // Nothing in a story happens at the very same moment.
        self.start + TimeDelta::seconds(self.seconds.fetch_add(37, Ordering::Relaxed))
    }
}

/// The clock of the present, in which the story ends.
struct Standing(DateTime<Utc>);

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

/// So many of the newest messages of each eSpace wait to be read.
const UNREAD: u32 = 3;

/// How long before the present the story of the practice office begins.
const STORY: TimeDelta = TimeDelta::days(60);

struct Story {
    office: Office,
    clock: Arc<StoryClock>,
    authority: Authority,
    people: Vec<PracticePerson>,
    now: DateTime<Utc>,
}

/// Fills an empty database with the practice office, as of `now`.
///
/// # Errors
/// A fault of the store or of the test authority.
pub fn found_practice_office(
    database: Arc<dyn Database>,
    now: DateTime<Utc>,
) -> Result<PracticeCast, Error> {
    let clock = Arc::new(StoryClock { start: now - STORY, seconds: AtomicI64::new(0) });
    let office = Office::open(database.clone(), clock.clone(), OfficeKind::Practice)?;
    let authority = Authority::create(
        "eSpace Desk Practice CA",
        now - STORY - TimeDelta::days(30),
        now + TimeDelta::days(3650),
    )
    .map_err(|error| Fault::new("founding the practice authority", error))?;
    let mut story = Story { office, clock, authority, people: Vec::new(), now };
    story.tell()?;
    // What time has brought about by now is told like anywhere else; nobody is shown the past.
    let today = Office::open(database.clone(), Arc::new(Standing(now)), OfficeKind::Practice)?;
    today.warn_about_ending_invitations()?;
    today.tell_of_endings()?;
    let cast = PracticeCast { people: story.people };
    let mut tx = database.change()?;
    store::messages::all_read_but(&mut *tx, UNREAD, now)?;
    store::messages::all_shown(&mut *tx, now)?;
    store::settings::put(&mut *tx, CAST_SETTING, &cast)?;
    tx.commit()?;
    Ok(cast)
}

impl Story {
    fn tell(&mut self) -> Result<(), Error> {
        let root = self.authority.root_der().to_vec();
        let fingerprint =
            identity::Anchor::read(&root).map_err(rules::Refusal::from)?[0].view().fingerprint;
        self.office.perform(None, AddTrustedAuthority { file: root, fingerprint })?;

        let nadia = self.person("Nadia", "Weber", 4112, "administrator")?;
        let jos = self.person("Jos", "Klein", 4127, "manager")?;
        let tessa = self.person("Tessa", "Faber", 4131, "without-signature")?;
        let marc = self.person("Marc", "Bauer", 8803, "trustee")?;
        let anne = self.person("Anne", "Muller", 8810, "colleague")?;
        self.person("Luc", "Hansen", 5504, "newcomer")?;
        let officers = [
            self.person("Paul", "Reuter", 9101, "tax-officer")?,
            self.person("Viviane", "Schroeder", 9102, "election-officer")?,
            self.person("Steve", "Lux", 9103, "sports-officer")?,
        ];

        let nadia = self.registered(&nadia, "nadia@menuiserie-schmit.example", Language::Fr)?;
        let jos = self.registered(&jos, "jos@menuiserie-schmit.example", Language::De)?;
        let tessa = self.registered(&tessa, "tessa@menuiserie-schmit.example", Language::En)?;
        let marc = self.registered(&marc, "marc@fidu-bauer.example", Language::Fr)?;
        let anne = self.registered(&anne, "anne@fidu-bauer.example", Language::Fr)?;
        self.office.perform(Some(&nadia), OpenPrivateSpace {})?;

        let schmit = self.space(
            &nadia,
            "Menuiserie Schmit S.à r.l.",
            "B 271 828",
            "2009 2412 34567",
            "LU 21182812",
            "12, rue du Bois\nL-8010 Strassen",
            "",
        )?;
        let invitation = self.invite(
            &nadia,
            schmit,
            ("Jos", "Klein", 4127, "jos@menuiserie-schmit.example"),
            Grant { task: Task::Manager, extra_rights: vec![Right::Invite] },
            CertificateChoice::InvitedOnly,
        )?;
        self.answer(&jos, invitation, Answer::Accept)?;
        let invitation = self.invite(
            &nadia,
            schmit,
            ("Tessa", "Faber", 4131, "tessa@menuiserie-schmit.example"),
            Grant::of(Task::ManagerWithoutSignature),
            CertificateChoice::Any,
        )?;
        self.answer(&tessa, invitation, Answer::Accept)?;
        let invitation = self.invite(
            &nadia,
            schmit,
            ("Anne", "Muller", 8810, "anne@fidu-bauer.example"),
            Grant::of(Task::Manager),
            CertificateChoice::InvitedOnly,
        )?;
        self.answer(&anne, invitation, Answer::Refuse)?;
        self.invite(
            &nadia,
            schmit,
            ("Carlo", "Thill", 6021, "carlo@thill.example"),
            Grant::of(Task::Manager),
            CertificateChoice::Any,
        )?;

        let fiduciary = self.space(
            &marc,
            "Fiduciaire Bauer S.à r.l.",
            "B 314 159",
            "2011 2405 98765",
            "LU 24518833",
            "3, avenue de la Gare\nL-1611 Luxembourg",
            "Salaires",
        )?;
        let invitation = self.invite(
            &marc,
            fiduciary,
            ("Anne", "Muller", 8810, "anne@fidu-bauer.example"),
            Grant::of(Task::Administrator),
            CertificateChoice::Any,
        )?;
        self.answer(&anne, invitation, Answer::Accept)?;
        let invitation = self.invite(
            &marc,
            fiduciary,
            ("Tessa", "Faber", 4131, "tessa@menuiserie-schmit.example"),
            Grant::of(Task::Manager),
            CertificateChoice::Any,
        )?;
        self.answer(&tessa, invitation, Answer::Accept)?;
        self.suspend(&marc, fiduciary, "Tessa")?;

        self.clock.skip(TimeDelta::days(33));
        let molitor = self.space(
            &anne,
            "Boulangerie Molitor S.A.",
            "B 112 358",
            "1998 2201 13213",
            "",
            "7, place du Marché\nL-9260 Diekirch",
            "",
        )?;
        let invitation = self.invite(
            &anne,
            molitor,
            ("Marc", "Bauer", 8803, "marc@fidu-bauer.example"),
            Grant::of(Task::Manager),
            CertificateChoice::Any,
        )?;
        self.answer(&marc, invitation, Answer::Accept)?;
        let withdrawn = self.invite(
            &nadia,
            schmit,
            ("Sophie", "Wagner", 6044, "sophie@wagner.example"),
            Grant::of(Task::Manager),
            CertificateChoice::Any,
        )?;
        self.office
            .perform(Some(&nadia), WithdrawInvitation { space: schmit, invitation: withdrawn })?;
        self.invite(
            &nadia,
            schmit,
            ("Luc", "Hansen", 5504, "luc@menuiserie-schmit.example"),
            Grant::of(Task::Manager),
            CertificateChoice::InvitedOnly,
        )?;

        self.clock.skip(TimeDelta::days(18));
        self.invite(
            &nadia,
            schmit,
            ("Marc", "Bauer", 8803, "marc@fidu-bauer.example"),
            Grant::of(Task::Manager),
            CertificateChoice::InvitedOnly,
        )?;
        self.invite(
            &anne,
            molitor,
            ("Luc", "Hansen", 5504, "luc@menuiserie-schmit.example"),
            Grant::of(Task::ManagerWithoutSignature),
            CertificateChoice::Any,
        )?;
        self.administrations(&officers, &mandates::Parties { nadia, schmit, marc, fiduciary })
    }

    fn person(
        &mut self,
        first_name: &str,
        last_name: &str,
        number: u32,
        what: &str,
    ) -> Result<Credential, Error> {
        let ssn = practice_ssn(number)?;
        let issued = self.issued(first_name, last_name, &ssn)?;
        let passphrase = Passphrase::new(PRACTICE_PASSPHRASE.to_owned());
        let file = issued.to_p12(&passphrase).map_err(unissued)?;
        self.people.push(PracticePerson {
            ssn,
            name: format!("{first_name} {last_name}"),
            what: what.to_owned(),
            file: BASE64.encode(&file),
        });
        Ok(issued.into_credential())
    }

    /// Issues a certificate to somebody of the story.
    fn issued(
        &self,
        first_name: &str,
        last_name: &str,
        ssn: &Ssn,
    ) -> Result<IssuedCredential, Error> {
        let holder = Holder {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            ssn: ssn.clone(),
        };
        let options = IssueOptions::valid(
            self.now - STORY - TimeDelta::days(30),
            self.now + TimeDelta::days(3 * 365),
        );
        Ok(self.authority.issue(&holder, &options).map_err(unissued)?)
    }

    fn registered(
        &self,
        credential: &Credential,
        email: &str,
        language: Language,
    ) -> Result<Session, Error> {
        let signed = credential
            .sign(&self.office.challenge()?)
            .map_err(|error| Fault::new("signing in for practice", error))?;
        let session = self.office.sign_in(&signed)?;
        self.office.perform(Some(&session), Register { email: email.to_owned(), language })?;
        Ok(session)
    }

    #[expect(clippy::too_many_arguments, reason = "a company is made of just these in one place")]
    fn space(
        &self,
        by: &Session,
        legal_name: &str,
        rcs: &str,
        national: &str,
        vat: &str,
        address: &str,
        label: &str,
    ) -> Result<SpaceId, Error> {
        let profile = CompanyProfileInput {
            legal_name: legal_name.to_owned(),
            rcs_number: rcs.to_owned(),
            national_number: national.to_owned(),
            vat_number: vat.to_owned(),
            address: address.to_owned(),
            email: "info@practice.example".to_owned(),
            procedure_language: Some(Language::Fr),
        };
        let company = SpaceCompany::New(profile);
        Ok(self.office.perform(Some(by), CreateSpace { company, label: label.to_owned() })?.space)
    }

    fn invite(
        &self,
        by: &Session,
        space: SpaceId,
        who: (&str, &str, u32, &str),
        grant: Grant,
        choice: CertificateChoice,
    ) -> Result<InvitationId, Error> {
        let (first_name, last_name, number, email) = who;
        let invitee = InviteInput {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            email: email.to_owned(),
            ssn: practice_ssn(number)?.as_str().to_owned(),
            grant,
            choice,
        };
        let view = self.office.perform(Some(by), InviteMember { space, invitee })?;
        view.row
            .invitation
            .ok_or_else(|| Fault::new("inviting for practice", "no invitation came of it").into())
    }

    fn answer(&self, by: &Session, invitation: InvitationId, answer: Answer) -> Result<(), Error> {
        self.clock.skip(TimeDelta::hours(5));
        self.office.perform(Some(by), AnswerInvitation { invitation, answer }).map(|_| ())
    }

    fn suspend(&self, by: &Session, space: SpaceId, first_name: &str) -> Result<(), Error> {
        let users = self.office.perform(Some(by), ListUsers { space })?;
        let member =
            users.rows.iter().find(|row| row.first_name == first_name).and_then(|row| row.member);
        let member =
            member.ok_or_else(|| Fault::new("suspending for practice", "the member is missing"))?;
        self.office.perform(Some(by), SuspendMember { space, member }).map(|_| ())
    }
}

fn unissued(error: AuthorityFault) -> Fault {
    Fault::new("issuing a practice certificate", error)
}

/// `1010 0000 0000 0000 …`: a number that no real certificate has.
fn practice_ssn(number: u32) -> Result<Ssn, Error> {
    Ok(Ssn::parse(&format!("1010000000000000{number:04}"))?)
}
