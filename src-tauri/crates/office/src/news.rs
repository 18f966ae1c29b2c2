//! What eSpaces are told: every entry of a history that is worth a message becomes one, in the same
//! transaction, for everybody whom it concerns but did not do it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rules::{
    LEAST_TO_SUM_UP, Language, MandateChange, MessageId, MessageKind, MessageOrigin,
    MessageSubject, PersonId, SpaceId, message_of,
};
use store::Transaction;
use store::messages::{Facts, NewMessage};

use crate::desk::{Desk, Details};
use crate::error::Error;
use crate::office::Office;

/// One thing to tell in one eSpace.
#[derive(Debug, Clone)]
pub(crate) struct News {
    pub(crate) space: SpaceId,
    pub(crate) kind: MessageKind,
    pub(crate) origin: MessageOrigin,
    pub(crate) subject: MessageSubject,
    pub(crate) facts: Facts,
}

/// Who brings news about; nobody if time does.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bringer {
    pub(crate) person: Option<PersonId>,
    pub(crate) name: String,
}

/// The details of an entry that the sentence of a message may show.
const SHOWN: [&str; 5] = ["company", "representative", "name", "domain", "day"];

/// How an operation notes in the details of an entry what became of a mandate.
pub(crate) const CHANGE: &str = "change";

/// What an entry of an eSpace's history tells there, if anything.
pub(crate) fn of_entry(
    space: SpaceId,
    acting_in: Option<SpaceId>,
    what: &str,
    details: &Details,
) -> Option<News> {
    let change = details.get(CHANGE).and_then(|word| change_of(word));
    let kind = message_of(what, change)?;
    let id = |name: &str| details.get(name).and_then(|id| id.parse::<uuid::Uuid>().ok());
    let subject = match (id("mandate"), id("request")) {
        (Some(mandate), _) => MessageSubject::Mandate(mandate.into()),
        (None, Some(request)) => MessageSubject::Request(request.into()),
        (None, None) => MessageSubject::Certifications,
    };
    let origin =
        if acting_in == Some(space) { MessageOrigin::Inside } else { MessageOrigin::Outside };
    let facts = SHOWN
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), details.get(name)?.clone())))
        .collect();
    Some(News { space, kind, origin, subject, facts })
}

/// The word for what became of a mandate.
pub(crate) const fn change_word(change: MandateChange) -> &'static str {
    match change {
        MandateChange::Narrowed => "narrowed",
        MandateChange::BroughtForward => "brought-forward",
        MandateChange::Changed => "changed",
    }
}

fn change_of(word: &str) -> Option<MandateChange> {
    [MandateChange::Narrowed, MandateChange::BroughtForward, MandateChange::Changed]
        .into_iter()
        .find(|change| change_word(*change) == word)
}

/// Tells all of it. Many alike things that come about together in an eSpace (of one kind, in one
/// domain, for one day) are told as one, with their number.
pub(crate) fn tell(
    office: &Office,
    tx: &mut dyn Transaction,
    news: Vec<News>,
    bringer: &Bringer,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let mut alike: BTreeMap<_, Vec<News>> = BTreeMap::new();
    for one in news {
        let fact = |name: &str| one.facts.get(name).cloned();
        let key = (one.space, one.kind, fact("domain"), fact("day"));
        alike.entry(key).or_default().push(one);
    }
    for group in alike.into_values() {
        let can_be_one = group.first().is_some_and(|one| one.kind.has_a_sentence_for_many());
        if group.len() < LEAST_TO_SUM_UP || !can_be_one {
            for one in group {
                add(office, tx, one, 1, bringer, now)?;
            }
            continue;
        }
        let count = group.len();
        if let Some(mut one) = group.into_iter().next() {
            one.subject = MessageSubject::Certifications;
            one.facts.retain(|name, _| matches!(name.as_str(), "domain" | "day"));
            add(office, tx, one, count, bringer, now)?;
        }
    }
    Ok(())
}

fn add(
    office: &Office,
    tx: &mut dyn Transaction,
    mut news: News,
    count: usize,
    bringer: &Bringer,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    // Every sentence can show every fact; those that a kind has not are empty.
    for name in SHOWN {
        news.facts.entry(name.to_owned()).or_default();
    }
    news.facts.insert("count".to_owned(), count.to_string());
    let id: MessageId = office.new_id(now)?;
    let message = NewMessage {
        id,
        space: news.space,
        kind: news.kind,
        origin: news.origin,
        who: &bringer.name,
        subject: news.subject,
        facts: &news.facts,
    };
    Ok(store::messages::add(tx, &message, bringer.person, now)?)
}

impl Desk<'_> {
    /// Tells what the operation recorded.
    pub(crate) fn tell_news(&mut self) -> Result<(), Error> {
        let news = std::mem::take(&mut self.news);
        if news.is_empty() {
            return Ok(());
        }
        let bringer = Bringer {
            person: self.actor.person.as_ref().map(|person| person.id),
            name: self.actor.person.as_ref().map(store::persons::Person::name).unwrap_or_default(),
        };
        tell(self.office, self.tx, news, &bringer, self.now)
    }
}

/// A message as a sentence: `messages-<kind>` with its facts, where days and names of domains come
/// as words of the language.
pub(crate) fn sentence(language: Language, kind: MessageKind, facts: &Facts) -> String {
    let mut values = i18n::Args::new();
    for (name, value) in facts {
        values = match name.as_str() {
            "count" => values.with(name.as_str(), value.parse::<u32>().unwrap_or(1)),
            "domain" => values.with(name.as_str(), crate::operations::named_in(language, value)),
            "day" => {
                let day = value.parse().map(|day| i18n::format_day(language, day));
                values.with(name.as_str(), day.unwrap_or_else(|_| value.clone()))
            }
            _ => values.with(name.as_str(), value.clone()),
        };
    }
    i18n::text(language, &format!("messages-{}", kind.word()), &values)
}

/// What an eSpace is called beside its messages.
pub(crate) fn place(message: &store::messages::Message) -> String {
    store::spaces::name_of(&message.company_name, &message.label)
}
