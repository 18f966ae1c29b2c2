//! One running instance of the rules with its data, and the one way through it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use identity::{Certificate, Challenge, SignedChallenge, TrustStore};
use rules::{
    AdministrationId, OfficeRules, OfficerTask, Refusal, Right, Rights, SpaceId, SpaceKind, Ssn,
    day_in_luxembourg, decide_access,
};
use store::certificates::Registered;
use store::events::{self, Chain, NewEvent};
use store::persons::Person;
use store::{Database, Follower, Transaction};

use crate::clock::Clock;
use crate::desk::{Actor, Desk, Details, details};
use crate::error::{Error, Fault};
use crate::operation::{Needs, Operation};
use crate::session::Session;

/// Where the office's rules are kept among the settings.
pub(crate) const RULES_SETTING: &str = "rules";
/// Where the mail account is kept among the settings.
pub(crate) const MAIL_SETTING: &str = "mail-account";
/// Where it is kept what kind of office this is.
const KIND_SETTING: &str = "kind";
/// For how long a challenge can be answered.
const CHALLENGE_LIFE: TimeDelta = TimeDelta::minutes(5);

/// Real or practice; the two are never mixed (requirements X-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeKind {
    /// Real people and companies.
    Real,
    /// Invented ones, to try everything.
    Practice,
}

/// What an operation is about, as far as rights depend on it.
struct About {
    space: Option<SpaceId>,
    administration: Option<AdministrationId>,
}

/// What came of an operation before anything is committed.
struct Done<T> {
    output: Result<T, Error>,
    trust_changed: bool,
    refusal_is_kept: bool,
}

/// Several operations in one transaction: for the practice office, whose long story would otherwise
/// wait for the disk after every sentence. Unless it is committed, none of it happened.
pub(crate) struct Batch<'a> {
    office: &'a Office,
    tx: Box<dyn Transaction + 'a>,
    trust_changed: bool,
}

impl Batch<'_> {
    /// Does what is asked, as [`Office::perform`] does, and leaves it open. After a refusal the rest
    /// of the batch is of no use, and is not to be committed.
    pub(crate) fn perform<O: Operation>(
        &mut self,
        session: Option<&Session>,
        operation: O,
    ) -> Result<O::Output, Error> {
        let nobody = &mut Follower::default();
        let done = self.office.perform_within(&mut *self.tx, session, operation, nobody)?;
        self.trust_changed |= done.trust_changed;
        done.output
    }

    /// Makes all of it last.
    pub(crate) fn commit(self) -> Result<(), Error> {
        self.tx.commit()?;
        if self.trust_changed {
            self.office.trust_state.fetch_add(1, Ordering::AcqRel);
        }
        Ok(())
    }
}

/// One running instance of the rules with its data.
pub struct Office {
    database: Arc<dyn Database>,
    clock: Arc<dyn Clock>,
    kind: OfficeKind,
    challenges: Mutex<HashMap<Challenge, DateTime<Utc>>>,
    ids: Mutex<uuid::ContextV7>,
    trust_state: AtomicU64,
}

impl Office {
    /// Opens an office on its data. New data becomes an office of this kind.
    ///
    /// # Errors
    /// [`Refusal::PracticeAndReal`] if the data is of the other kind; a fault of the store.
    pub fn open(
        database: Arc<dyn Database>,
        clock: Arc<dyn Clock>,
        kind: OfficeKind,
    ) -> Result<Self, Error> {
        let now = clock.now();
        let office = Self {
            database,
            clock,
            kind,
            challenges: Mutex::default(),
            ids: Mutex::new(uuid::ContextV7::new()),
            trust_state: AtomicU64::new(0),
        };
        let mut tx = office.database.change()?;
        match store::settings::get::<OfficeKind>(&mut *tx, KIND_SETTING)? {
            Some(found) if found != kind => return Err(Refusal::PracticeAndReal.into()),
            Some(_) => {}
            None => store::settings::put(&mut *tx, KIND_SETTING, &kind)?,
        }
        store::outbox::resume(&mut *tx, now, day_in_luxembourg(now))?;
        tx.commit()?;
        Ok(office)
    }

    /// Real or practice.
    #[must_use]
    pub const fn kind(&self) -> OfficeKind {
        self.kind
    }

    /// What is another number whenever anything may read differently than when it was last asked
    /// for: something was changed, or another day began in Luxembourg.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn revision(&self) -> Result<String, Error> {
        let revision = self.database.revision()?;
        Ok(format!("{} {revision}", day_in_luxembourg(self.clock.now())))
    }

    /// The present instant, as this office tells it.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A fresh challenge; whoever signs it with a certificate's key proves that they hold it. It
    /// can be used once, within five minutes.
    ///
    /// # Errors
    /// A fault of the system's random source.
    pub fn challenge(&self) -> Result<Challenge, Error> {
        let now = self.clock.now();
        let challenge =
            Challenge::fresh().map_err(|error| Fault::new("making a challenge", error))?;
        let mut challenges = self.challenges.lock().unwrap_or_else(PoisonError::into_inner);
        challenges.retain(|_, made| now - *made < CHALLENGE_LIFE);
        challenges.insert(challenge.clone(), now);
        Ok(challenge)
    }

    /// Signs someone in: the challenge is this office's and fresh, its signature was made with the
    /// certificate's key, and the office accepts the certificate (requirements I-2).
    ///
    /// # Errors
    /// Each failure has its own refusal.
    pub fn sign_in(&self, signed: &SignedChallenge) -> Result<Session, Error> {
        let (certificate, ssn) = self.prove(signed)?;
        let mut tx = self.database.change()?;
        let state = self.trust_state.load(Ordering::Acquire);
        trust(&mut *tx)?.check(signed.chain(), self.clock.now()).map_err(Refusal::from)?;
        if let Some(known) = store::certificates::get(&mut *tx, &ssn)?
            && known.fingerprint != certificate.fingerprint()
        {
            let renewed = registered(&certificate, &ssn, known.person, known.registered_at);
            renew(&mut *tx, &renewed, self.clock.now())?;
        }
        tx.commit()?;
        Ok(Session::new(certificate, ssn, signed.chain().to_vec(), state))
    }

    /// Records that this office's data was restored from a backup (requirements ), and by
    /// whom, if they had proven themselves to the office whose place it takes. It belongs on the
    /// backup before that takes its place, so that neither happens without the other.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn record_restoration(&self, by: Option<&Session>) -> Result<(), Error> {
        let now = self.clock.now();
        let mut tx = self.database.change()?;
        let person = match by {
            Some(session) => store::persons::by_certificate(&mut *tx, &session.ssn)?,
            None => None,
        };
        // Whoever registered after the backup was made is not known in it; their certificate is.
        let holder = by.map(|session| session.certificate().holder().to_owned());
        let event = NewEvent {
            chain: Chain::Office,
            person: person.as_ref().map(|person| person.id),
            ssn: by.map(|session| session.ssn.clone()),
            who: person.as_ref().map(Person::name).or(holder).unwrap_or_default(),
            what: "backup-restored",
            details: Details::new(),
        };
        events::append(&mut *tx, event, now)?;
        tx.commit()?;
        Ok(())
    }

    /// Checks possession only; whether the office accepts the certificate is a question of its own.
    pub(crate) fn prove(&self, signed: &SignedChallenge) -> Result<(Certificate, Ssn), Error> {
        let now = self.clock.now();
        let challenge = signed.challenge();
        let made = self.challenges.lock().unwrap_or_else(PoisonError::into_inner).remove(challenge);
        if made.is_none_or(|made| now - made >= CHALLENGE_LIFE) {
            return Err(Refusal::ChallengeStale.into());
        }
        let certificate = signed.verify_possession(challenge).map_err(Refusal::from)?;
        let ssn = certificate.ssn()?.clone();
        Ok((certificate, ssn))
    }

    /// Whether the certificate number belongs to a registered person.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn is_registered(&self, session: &Session) -> Result<bool, Error> {
        let mut tx = self.database.read()?;
        Ok(store::persons::by_certificate(&mut *tx, &session.ssn)?.is_some())
    }

    /// Does what is asked: finds the actor, checks the declared right, runs the operation in one
    /// transaction with its record, commits.
    ///
    /// # Errors
    /// A refusal by name or a fault; either way nothing happened, except that a wrong access code
    /// or security code is counted (requirements D-7).
    pub fn perform<O: Operation>(
        &self,
        session: Option<&Session>,
        operation: O,
    ) -> Result<O::Output, Error> {
        self.perform_followed(session, operation, &mut Follower::default())
    }

    /// As [`Office::perform`], with somebody who is told how far a long operation is and may stop it.
    ///
    /// # Errors
    /// As [`Office::perform`], and [`Refusal::Stopped`].
    pub fn perform_followed<O: Operation>(
        &self,
        session: Option<&Session>,
        operation: O,
        follower: &mut Follower,
    ) -> Result<O::Output, Error> {
        let mut tx = if O::CHANGES { self.database.change()? } else { self.database.read()? };
        let Done { output, trust_changed, refusal_is_kept } =
            self.perform_within(&mut *tx, session, operation, follower)?;
        let output = match output {
            Ok(output) => output,
            Err(refused) => {
                if refusal_is_kept && matches!(refused, Error::Refused(_)) {
                    tx.commit()?;
                }
                return Err(refused);
            }
        };
        tx.commit()?;
        if trust_changed {
            self.trust_state.fetch_add(1, Ordering::AcqRel);
        }
        Ok(output)
    }

    /// Begins several operations that happen together or not at all.
    pub(crate) fn batch(&self) -> Result<Batch<'_>, Error> {
        Ok(Batch { office: self, tx: self.database.change()?, trust_changed: false })
    }

    fn perform_within<O: Operation>(
        &self,
        tx: &mut dyn Transaction,
        session: Option<&Session>,
        operation: O,
        follower: &mut Follower,
    ) -> Result<Done<O::Output>, Error> {
        let now = self.clock.now();
        let about = About { space: operation.space(), administration: operation.administration() };
        let actor = self.authorise(tx, session, O::NEEDS, about, now)?;
        let mut desk = Desk {
            office: self,
            tx,
            now,
            actor,
            follower,
            trust_changed: false,
            refusal_is_kept: false,
            news: Vec::new(),
        };
        let output = operation.run(&mut desk);
        // A refusal that leaves something behind tells of it as well.
        if output.is_ok() || desk.refusal_is_kept {
            desk.tell_news()?;
        }
        let (trust_changed, refusal_is_kept) = (desk.trust_changed, desk.refusal_is_kept);
        Ok(Done { output, trust_changed, refusal_is_kept })
    }

    fn authorise<'a>(
        &self,
        tx: &mut dyn Transaction,
        session: Option<&'a Session>,
        needs: Needs,
        about: About,
        now: DateTime<Utc>,
    ) -> Result<Actor<'a>, Error> {
        let nobody =
            Actor { session: None, person: None, space: None, member: None, officer: None };
        let open_to_anyone = match needs {
            Needs::Nothing => true,
            Needs::OwnerOrFirst => store::persons::count(tx)? == 0,
            _ => false,
        };
        let Some(session) = session else {
            return if open_to_anyone { Ok(nobody) } else { Err(Refusal::SignedOut.into()) };
        };
        if !open_to_anyone {
            self.still_accepted(tx, session, now)?;
        }
        let mut actor = Actor { session: Some(session), ..nobody };
        actor.person = store::persons::by_certificate(tx, &session.ssn)?;
        if open_to_anyone || needs == Needs::Certificate {
            return Ok(actor);
        }
        let Some(person) = &actor.person else { return Err(Refusal::NotRegistered.into()) };
        match needs {
            Needs::Owner | Needs::OwnerOrFirst if !person.owner => {
                Err(Refusal::OnlyTheOwner.into())
            }
            Needs::Member(right) => {
                let space = about.space.ok_or(Refusal::NotFound)?;
                let space = store::spaces::get(tx, space)?.ok_or(Refusal::NotFound)?;
                match space.kind {
                    SpaceKind::Private => {
                        let own = space.person == Some(person.id);
                        if !own || !private_rights().has(right) {
                            return Err(Refusal::NotFound.into());
                        }
                    }
                    SpaceKind::Business => {
                        let member = store::members::of_person(tx, space.id, person.id)?
                            .ok_or(Refusal::NotFound)?;
                        let standing = &member.standing;
                        decide_access(
                            standing.state,
                            &standing.grant,
                            standing.choice,
                            &standing.ssn,
                            &session.ssn,
                            right,
                        )?;
                        actor.member = Some(member);
                    }
                }
                actor.space = Some(space);
                Ok(actor)
            }
            Needs::Officer(task) => {
                let administration = about.administration.ok_or(Refusal::NotFound)?;
                let officer =
                    store::administrations::officer_with(tx, administration, &session.ssn)?
                        .ok_or(Refusal::NotFound)?;
                if task == OfficerTask::Lead && officer.task != OfficerTask::Lead {
                    return Err(Refusal::OnlyLeadOfficers.into());
                }
                actor.officer = Some(officer);
                Ok(actor)
            }
            _ => Ok(actor),
        }
    }

    /// Whether someone has a right in an eSpace, by the one answer that every operation gets.
    pub(crate) fn may(
        &self,
        tx: &mut dyn Transaction,
        session: &Session,
        right: Right,
        space: SpaceId,
    ) -> Result<bool, Error> {
        let about = About { space: Some(space), administration: None };
        match self.authorise(tx, Some(session), Needs::Member(right), about, self.clock.now()) {
            Ok(_) => Ok(true),
            Err(Error::Refused(_)) => Ok(false),
            Err(broken) => Err(broken),
        }
    }

    /// A session outlives neither its certificate nor the office's trust in it.
    fn still_accepted(
        &self,
        tx: &mut dyn Transaction,
        session: &Session,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let state = self.trust_state.load(Ordering::Acquire);
        if !session.was_trusted_at(state) || now > session.certificate.not_after() {
            trust(tx)?.check(&session.chain, now).map_err(Refusal::from)?;
            session.trusted_now(state);
        }
        Ok(())
    }

    pub(crate) fn database(&self) -> &Arc<dyn Database> {
        &self.database
    }

    pub(crate) fn new_id<Id: From<uuid::Uuid>>(&self, now: DateTime<Utc>) -> Result<Id, Error> {
        let context = self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        let seconds =
            u64::try_from(now.timestamp()).map_err(|error| Fault::new("making an id", error))?;
        let timestamp =
            uuid::Timestamp::from_unix(&*context, seconds, now.timestamp_subsec_nanos());
        Ok(uuid::Uuid::new_v7(timestamp).into())
    }

    /// What the office set for itself.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn rules(&self) -> Result<OfficeRules, Error> {
        let mut tx = self.database.read()?;
        Ok(store::settings::get(&mut *tx, RULES_SETTING)?.unwrap_or_default())
    }
}

/// The authorities and revocation lists, ready to check with.
pub(crate) fn trust(tx: &mut dyn Transaction) -> Result<TrustStore, Error> {
    let anchors = store::trust::anchors(tx)?.into_iter().map(|kept| kept.der).collect();
    let lists = store::trust::revocation_lists(tx)?.into_iter().map(|kept| kept.der).collect();
    Ok(TrustStore::new(anchors, lists))
}

/// Keeps what a renewed certificate of the same number says, and records it.
fn renew(tx: &mut dyn Transaction, renewed: &Registered, now: DateTime<Utc>) -> Result<(), Error> {
    store::certificates::renew(tx, renewed)?;
    let name = store::persons::get(tx, renewed.person)?.as_ref().map(Person::name);
    let name = name.unwrap_or_else(|| renewed.holder.clone());
    let event = NewEvent {
        chain: Chain::Office,
        person: Some(renewed.person),
        ssn: Some(renewed.ssn.clone()),
        who: name.clone(),
        what: "certificate-renewed",
        details: details([
            ("name", name),
            ("ssn", renewed.ssn.grouped()),
            ("day", day_in_luxembourg(renewed.not_after).to_string()),
        ]),
    };
    events::append(tx, event, now)?;
    Ok(())
}

/// A certificate as the store keeps it.
pub(crate) fn registered(
    certificate: &Certificate,
    ssn: &Ssn,
    person: rules::PersonId,
    registered_at: DateTime<Utc>,
) -> Registered {
    Registered {
        ssn: ssn.clone(),
        person,
        holder: certificate.holder().to_owned(),
        issuer: certificate.issuer().to_owned(),
        fingerprint: certificate.fingerprint().to_owned(),
        not_after: certificate.not_after(),
        registered_at,
    }
}

/// What a person may do in their own private eSpace.
pub(crate) fn private_rights() -> Rights {
    Rights::default().with(Right::See).with(Right::FillIn).with(Right::Sign)
}
