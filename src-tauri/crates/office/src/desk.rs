//! What an operation works with: one transaction, one instant, one actor.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rules::{
    AdministrationId, LuxembourgDay, OfficeRules, Refusal, SpaceId, SpaceKind, day_in_luxembourg,
};
use store::administrations::Officer;
use store::events::{self, Chain, NewEvent};
use store::members::Member;
use store::persons::Person;
use store::spaces::Space;
use store::{Follower, Transaction};

use crate::error::{Error, Fault};
use crate::news::{News, of_entry};
use crate::office::{Office, RULES_SETTING};
use crate::session::Session;

/// Who asks, as far as the operation's declared need established it.
pub(crate) struct Actor<'a> {
    pub(crate) session: Option<&'a Session>,
    pub(crate) person: Option<Person>,
    pub(crate) space: Option<Space>,
    pub(crate) member: Option<Member>,
    pub(crate) officer: Option<Officer>,
}

/// What an operation works with.
pub struct Desk<'a> {
    pub(crate) office: &'a Office,
    pub(crate) tx: &'a mut dyn Transaction,
    pub(crate) now: DateTime<Utc>,
    pub(crate) actor: Actor<'a>,
    pub(crate) follower: &'a mut Follower,
    pub(crate) trust_changed: bool,
    /// Set when a refusal leaves something behind that must last, such as a counted attempt.
    pub(crate) refusal_is_kept: bool,
    /// What is told once the operation has succeeded, or its refusal is kept.
    pub(crate) news: Vec<News>,
}

/// Names and values that an entry of the history shows.
pub(crate) type Details = BTreeMap<String, String>;

/// `[("name", value)]` as details.
pub(crate) fn details<const N: usize>(pairs: [(&str, String); N]) -> Details {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Records something that the office did of its own accord: time came, or a message went out.
pub(crate) fn record_by_itself(
    tx: &mut dyn Transaction,
    chain: Chain,
    what: &'static str,
    details: Details,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let event = NewEvent { chain, person: None, ssn: None, who: String::new(), what, details };
    events::append(tx, event, now)?;
    Ok(())
}

impl<'a> Desk<'a> {
    /// Tells whoever follows the operation how far it is.
    ///
    /// # Errors
    /// [`Refusal::Stopped`] if they stopped it.
    pub(crate) fn done(&mut self, done: u32, total: u32) -> Result<(), Error> {
        Ok(self.follower.done(done.into(), total.into())?)
    }

    /// Today in Luxembourg.
    pub(crate) fn today(&self) -> LuxembourgDay {
        day_in_luxembourg(self.now)
    }

    /// The session; present for every need but none.
    pub(crate) fn session(&self) -> Result<&'a Session, Error> {
        self.actor.session.ok_or_else(|| Refusal::SignedOut.into())
    }

    /// The person; present where a registered person or a member is needed.
    pub(crate) fn person(&self) -> Result<&Person, Error> {
        self.actor.person.as_ref().ok_or_else(|| Refusal::NotRegistered.into())
    }

    /// The eSpace; present where a member is needed.
    pub(crate) fn space(&self) -> Result<&Space, Error> {
        self.actor.space.as_ref().ok_or_else(|| Refusal::NotFound.into())
    }

    /// The membership; absent in the person's own private eSpace.
    pub(crate) fn member(&self) -> Result<&Member, Error> {
        self.actor.member.as_ref().ok_or_else(|| Refusal::NotFound.into())
    }

    /// The officer; present where one is needed.
    pub(crate) fn officer(&self) -> Result<&Officer, Error> {
        self.actor.officer.as_ref().ok_or_else(|| Refusal::NotFound.into())
    }

    /// The business eSpace in which the person asks.
    pub(crate) fn business_space(&self) -> Result<&Space, Error> {
        let space = self.space()?;
        if space.kind == SpaceKind::Business { Ok(space) } else { Err(Refusal::NotFound.into()) }
    }

    /// What the office set for itself.
    pub(crate) fn rules(&mut self) -> Result<OfficeRules, Error> {
        Ok(store::settings::get(self.tx, RULES_SETTING)?.unwrap_or_default())
    }

    /// Records something in an eSpace's history (requirements X-2). What is worth a message is told
    /// there as well.
    pub(crate) fn record(
        &mut self,
        space: SpaceId,
        what: &'static str,
        details: Details,
    ) -> Result<(), Error> {
        let acting_in = self.actor.space.as_ref().map(|space| space.id);
        self.news.extend(of_entry(space, acting_in, what, &details));
        self.append(Chain::Space(space), what, details)
    }

    /// Records something in an administration's history.
    pub(crate) fn record_for_administration(
        &mut self,
        administration: AdministrationId,
        what: &'static str,
        details: Details,
    ) -> Result<(), Error> {
        self.append(Chain::Administration(administration), what, details)
    }

    /// Records something in the office's own history.
    pub(crate) fn record_for_office(
        &mut self,
        what: &'static str,
        details: Details,
    ) -> Result<(), Error> {
        self.append(Chain::Office, what, details)
    }

    fn append(&mut self, chain: Chain, what: &'static str, details: Details) -> Result<(), Error> {
        let event = NewEvent {
            chain,
            person: self.actor.person.as_ref().map(|person| person.id),
            ssn: self.actor.session.map(|session| session.ssn.clone()),
            who: self.actor.person.as_ref().map(Person::name).unwrap_or_default(),
            what,
            details,
        };
        events::append(self.tx, event, self.now)?;
        Ok(())
    }

    /// A new id, later in order than every id given before.
    pub(crate) fn new_id<Id: From<uuid::Uuid>>(&self) -> Result<Id, Error> {
        self.office.new_id(self.now)
    }

    /// A random number below `bound`, every one as likely as the other.
    pub(crate) fn random_below(&self, bound: u64) -> Result<u64, Error> {
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let number =
                getrandom::u64().map_err(|error| Fault::new("drawing a random number", error))?;
            if number < limit {
                return Ok(number % bound);
            }
        }
    }
}
