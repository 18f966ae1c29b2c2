//! What tests tell their stories with: a clock that stands still, a test authority, people with
//! real certificates, companies, and an office on a fresh encrypted file.
//!
//! It must never reach into the office past its operations.

pub mod mandates;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use identity::authority::{Authority, Holder, IssueOptions};
use identity::{Anchor, Credential};
use office::operations::{
    AddTrustedAuthority, AnswerInvitation, CopyOffice, CreateSpace, InviteMember, ListUsers,
    Register, SpaceCompany,
};
use office::views::{InvitationView, UserRow};
use office::{Clock, Error, Office, OfficeKind, Operation, Session};
use rules::{
    Answer, CertificateChoice, CompanyProfileInput, Grant, InvitationId, InviteInput, Language,
    MemberId, Refusal, SpaceId, Ssn, Task,
};
use store::{Database, DatabaseKey, Follower, SqliteDatabase, SqliteOptions};
use tempfile::TempDir;

/// A clock that stands still until it is told to go on.
pub struct StoppedClock(Mutex<DateTime<Utc>>);

impl StoppedClock {
    /// Stopped at an instant in RFC 3339.
    #[must_use]
    pub fn at(instant: &str) -> Self {
        Self(Mutex::new(instant.parse().expect("the instant is written in RFC 3339")))
    }

    /// Goes on.
    pub fn skip(&self, delta: TimeDelta) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += delta;
    }

    /// Goes on by whole days.
    pub fn skip_days(&self, days: i64) {
        self.skip(TimeDelta::days(days));
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a story takes place: an office, its clock, and the authority it trusts.
pub struct Town {
    /// The clock; it begins on Tuesday, 24 November 2026, at 11 in Luxembourg.
    pub clock: Arc<StoppedClock>,
    /// The authority that the office trusts.
    pub authority: Authority,
    /// The office.
    pub office: Office,
    /// The key of its data.
    pub key: DatabaseKey,
    /// The file of its data.
    pub file: PathBuf,
    folder: TempDir,
}

/// Someone with a certificate.
pub struct Citizen {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The number of the certificate.
    pub ssn: Ssn,
    /// The certificate, unlocked.
    pub credential: Credential,
}

impl Citizen {
    /// Their email.
    #[must_use]
    pub fn email(&self) -> String {
        let name: String =
            store::fold(&self.first_name).chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{name}@town.example")
    }

    /// What an administrator types to invite them.
    #[must_use]
    pub fn invitee(&self, task: Task) -> InviteInput {
        InviteInput {
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            email: self.email(),
            ssn: self.ssn.as_str().to_owned(),
            grant: Grant::of(task),
            choice: CertificateChoice::Any,
        }
    }
}

/// The number of the n-th certificate.
#[must_use]
pub fn ssn(number: u32) -> Ssn {
    Ssn::parse(&format!("1010000000{number:010}")).expect("it has twenty digits")
}

impl Default for Town {
    fn default() -> Self {
        Self::new()
    }
}

impl Town {
    /// A town whose office is new and trusts its authority.
    #[must_use]
    pub fn new() -> Self {
        Self::with_options(SqliteOptions::default())
    }

    /// The same, with options for the database.
    #[must_use]
    pub fn with_options(options: SqliteOptions) -> Self {
        let clock = Arc::new(StoppedClock::at("2026-11-24T10:00:00Z"));
        let now = clock.now();
        let authority =
            Authority::create("Town CA", now - TimeDelta::days(365), now + TimeDelta::days(3650))
                .expect("an authority can be founded");
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let file = folder.path().join("office.db");
        let key = DatabaseKey::new([7; 32]);
        let database =
            SqliteDatabase::create(&file, &key, now, options).expect("the database is made");
        let office = Office::open(Arc::new(database), clock.clone(), OfficeKind::Real)
            .expect("the office opens");
        let town = Self { clock, authority, office, key, file, folder };
        town.trust(&town.authority);
        town
    }

    /// The instant at which the clock stands.
    #[must_use]
    pub fn clock_now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Lets the office trust an authority, as long as nobody is registered.
    pub fn trust(&self, authority: &Authority) {
        let file = authority.root_der().to_vec();
        let fingerprint = Anchor::read(&file).expect("it is an authority")[0].view().fingerprint;
        self.office
            .perform(None, AddTrustedAuthority { file, fingerprint })
            .expect("nobody is registered yet");
    }

    /// The same office opened a second time on the same file, as by another process.
    #[must_use]
    pub fn opened_again(&self) -> Office {
        Office::open(Arc::new(self.tables()), self.clock.clone(), OfficeKind::Real)
            .expect("the office opens")
    }

    /// The office's tables as they are, for what no operation tells.
    #[must_use]
    pub fn tables(&self) -> SqliteDatabase {
        SqliteDatabase::open(&self.file, &self.key, self.clock.now(), SqliteOptions::default())
            .expect("the data opens")
    }

    /// Closes the office, and answers the folder in which its data is.
    #[must_use]
    pub fn closed(self) -> TempDir {
        self.folder
    }

    /// A copy of all data as it is now, for [`Town::go_back_to`].
    #[must_use]
    pub fn copy(&self) -> PathBuf {
        let copy = self.file.with_extension("copy");
        self.tables().copy_to(&copy, &mut Follower::default()).expect("there is room for a copy");
        copy
    }

    /// Goes on with the data as it was when the copy was made. Whoever was signed in still is.
    pub fn go_back_to(&mut self, copy: &Path) {
        let mut number = 0;
        while self.file.exists() {
            number += 1;
            self.file.set_file_name(format!("office-{number}.db"));
        }
        std::fs::copy(copy, &self.file).expect("there is room for a copy");
        self.office = self.opened_again();
    }

    /// Someone with the n-th certificate of the authority, valid for three years.
    #[must_use]
    pub fn citizen(&self, first_name: &str, last_name: &str, number: u32) -> Citizen {
        let now = self.clock.now();
        let options =
            IssueOptions::valid(now - TimeDelta::days(30), now + TimeDelta::days(3 * 365));
        self.citizen_with(&self.authority, first_name, last_name, number, &options)
    }

    /// Someone with a certificate of any authority, issued in any way.
    #[must_use]
    pub fn citizen_with(
        &self,
        authority: &Authority,
        first_name: &str,
        last_name: &str,
        number: u32,
        options: &IssueOptions,
    ) -> Citizen {
        let ssn = ssn(number);
        let holder = Holder {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            ssn: ssn.clone(),
        };
        let credential =
            authority.issue(&holder, options).expect("the authority issues").into_credential();
        Citizen {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            ssn,
            credential,
        }
    }

    /// Signs in.
    ///
    /// # Errors
    /// As [`Office::sign_in`].
    pub fn sign_in(&self, citizen: &Citizen) -> Result<Session, Error> {
        let challenge = self.office.challenge()?;
        let signed = citizen.credential.sign(&challenge).expect("the key signs");
        self.office.sign_in(&signed)
    }

    /// Signs in and registers, speaking English.
    #[must_use]
    pub fn registered(&self, citizen: &Citizen) -> Session {
        let session = self.sign_in(citizen).expect("the certificate is accepted");
        self.office
            .perform(Some(&session), Register { email: citizen.email(), language: Language::En })
            .expect("nobody has registered with it before");
        session
    }

    /// Someone new who is signed in and registered.
    pub fn newcomer(&self, first_name: &str, last_name: &str, number: u32) -> (Citizen, Session) {
        let citizen = self.citizen(first_name, last_name, number);
        let session = self.registered(&citizen);
        (citizen, session)
    }

    /// A company's profile.
    #[must_use]
    pub fn company(&self, legal_name: &str) -> CompanyProfileInput {
        CompanyProfileInput {
            legal_name: legal_name.to_owned(),
            rcs_number: "B271828".to_owned(),
            national_number: "2009241234567".to_owned(),
            vat_number: "LU12345678".to_owned(),
            address: "12, rue du Bois\nL-8010 Strassen".to_owned(),
            email: "info@town.example".to_owned(),
            procedure_language: None,
        }
    }

    /// A business eSpace that someone creates.
    pub fn space(&self, by: &Session, legal_name: &str) -> SpaceId {
        let company = SpaceCompany::New(self.company(legal_name));
        self.ask(by, CreateSpace { company, label: String::new() })
            .expect("anyone may create one")
            .space
    }

    /// Asks the office for something.
    ///
    /// # Errors
    /// As [`Office::perform`].
    pub fn ask<O: Operation>(&self, session: &Session, operation: O) -> Result<O::Output, Error> {
        self.office.perform(Some(session), operation)
    }

    /// Copies the whole office into a backup file.
    ///
    /// # Errors
    /// As the operation and the copying.
    pub fn back_up(&self, by: &Session, file: &Path) -> Result<(), Error> {
        self.ask(by, CopyOffice {})?.copy_to(file, &mut Follower::default())
    }

    /// Invites someone.
    ///
    /// # Errors
    /// As the operation.
    pub fn invite(
        &self,
        by: &Session,
        space: SpaceId,
        whom: &Citizen,
        task: Task,
    ) -> Result<InvitationView, Error> {
        self.ask(by, InviteMember { space, invitee: whom.invitee(task) })
    }

    /// Invites someone who accepts, and answers their membership.
    pub fn joined(
        &self,
        by: &Session,
        space: SpaceId,
        citizen: &Citizen,
        session: &Session,
        grant: Grant,
    ) -> MemberId {
        let invitee = InviteInput { grant, ..citizen.invitee(Task::Manager) };
        let invited = self.ask(by, InviteMember { space, invitee }).expect("they can be invited");
        self.answer(session, id_of(&invited), Answer::Accept).expect("they can accept");
        self.member(by, space, &citizen.ssn)
    }

    /// Answers an invitation.
    ///
    /// # Errors
    /// As the operation.
    pub fn answer(
        &self,
        session: &Session,
        invitation: InvitationId,
        answer: Answer,
    ) -> Result<(), Error> {
        self.ask(session, AnswerInvitation { invitation, answer }).map(|_| ())
    }

    /// The rows of the list of users.
    #[must_use]
    pub fn rows(&self, session: &Session, space: SpaceId) -> Vec<UserRow> {
        self.ask(session, ListUsers { space }).expect("members see the list").rows
    }

    /// The membership that came with a certificate.
    #[must_use]
    pub fn member(&self, session: &Session, space: SpaceId, ssn: &Ssn) -> MemberId {
        let rows = self.rows(session, space);
        rows.iter()
            .find(|row| row.ssn == *ssn)
            .and_then(|row| row.member)
            .expect("they are a member")
    }
}

/// The id of an invitation that was just made.
#[must_use]
pub fn id_of(view: &InvitationView) -> InvitationId {
    view.row.invitation.expect("it is an invitation's row")
}

/// The refusal that came instead of an answer.
///
/// # Panics
/// If there was an answer, or something broke.
#[track_caller]
pub fn refused<T>(result: Result<T, Error>) -> Refusal {
    match result {
        Ok(_) => panic!("it should have been refused"),
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::Broken(fault)) => panic!("something broke instead: {fault}"),
    }
}

/// The refusal that came beside a field of a form.
///
/// # Panics
/// If there was none for that field.
#[track_caller]
pub fn refused_at<T>(result: Result<T, Error>, field: &str) -> Refusal {
    let Refusal::Form { fields } = refused(result) else {
        panic!("it should have been refused beside a field")
    };
    fields
        .into_iter()
        .find(|wrong| wrong.field == field)
        .map(|wrong| wrong.problem)
        .expect("that field was refused")
}
