//! What time brings about by itself: codes, certifications and mandates that are about to end
//! (requirements D-5). Both sides of a mandate are told.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use rules::{
    CodeKind, DomainId, Ending, LetterId, LuxembourgDay, MessageKind, MessageOrigin,
    MessageSubject, Refusal, SpaceId, Step, day_in_luxembourg, spans, warning,
};
use store::Transaction;
use store::messages::Facts;
use store::warnings::{EndingCertification, EndingCode, EndingMandate, Span};

use crate::error::{Error, Fault};
use crate::news::{Bringer, News, tell};
use crate::office::Office;

impl Office {
    /// Tells of every end that is near or has come and was not told yet, and answers how many
    /// things were told. Two that do so at the same moment tell nothing twice.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn tell_of_endings(&self) -> Result<usize, Error> {
        let now = self.now();
        let today = day_in_luxembourg(now);
        // Usually there is nothing, and nobody who wants to change something waits for that.
        if Due::read(&mut *self.database().read()?, today)?.is_empty() {
            return Ok(0);
        }
        let mut tx = self.database().change()?;
        let due = Due::read(&mut *tx, today)?;
        let mut round = Round {
            tx: &mut *tx,
            now,
            domains: HashMap::new(),
            holders: HashMap::new(),
            letters: HashSet::new(),
            news: Vec::new(),
        };
        for (step, mandate) in due.mandates {
            round.mandate(step, mandate)?;
        }
        for (step, certification) in due.certifications {
            round.certification(step, certification)?;
        }
        for (step, code) in due.codes {
            round.code(step, code)?;
        }
        let news = round.news;
        let told = news.len();
        tell(self, &mut *tx, news, &Bringer::default(), now)?;
        tx.commit()?;
        Ok(told)
    }
}

/// Everything whose end is to be told today.
struct Due {
    mandates: Vec<(Step, EndingMandate)>,
    certifications: Vec<(Step, EndingCertification)>,
    codes: Vec<(Step, EndingCode)>,
}

impl Due {
    fn read(tx: &mut dyn Transaction, today: LuxembourgDay) -> Result<Self, Error> {
        use store::warnings::{certifications, codes, mandates};
        let found = |what, span| {
            mandates(tx, span).map(|all| due(what, today, all, |one| (one.since, one.ends_on)))
        };
        let mandates = each_span(Ending::Mandate, today, found)?;
        let found = |what, span| {
            certifications(tx, span)
                .map(|all| due(what, today, all, |one| (one.since, one.ends_on)))
        };
        let certifications = each_span(Ending::Certification, today, found)?;
        let found = |what, span| {
            codes(tx, span).map(|all| due(what, today, all, |one| (one.issued_at, one.deadline)))
        };
        let codes = each_span(Ending::Code, today, found)?;
        Ok(Self { mandates, certifications, codes })
    }

    fn is_empty(&self) -> bool {
        self.mandates.is_empty() && self.certifications.is_empty() && self.codes.is_empty()
    }
}

/// What is found in each of the spans of days that are told today.
fn each_span<T>(
    what: Ending,
    today: LuxembourgDay,
    mut found: impl FnMut(Ending, Span) -> Result<Vec<(Step, T)>, store::Problem>,
) -> Result<Vec<(Step, T)>, Error> {
    let mut all = Vec::new();
    for (step, from, to) in spans(what, today) {
        all.extend(found(what, Span { step, from, to })?);
    }
    Ok(all)
}

/// Those of which the rules say that they are told, with the step.
fn due<T>(
    what: Ending,
    today: LuxembourgDay,
    all: Vec<T>,
    days: impl Fn(&T) -> (DateTime<Utc>, LuxembourgDay),
) -> Vec<(Step, T)> {
    all.into_iter()
        .filter_map(|one| {
            let (begun, last_day) = days(&one);
            Some((warning(what, day_in_luxembourg(begun), last_day, today)?, one))
        })
        .collect()
}

/// What is needed to find who is concerned, looked up once each.
struct Round<'a> {
    tx: &'a mut dyn Transaction,
    now: DateTime<Utc>,
    domains: HashMap<DomainId, String>,
    holders: HashMap<(String, DomainId), Vec<SpaceId>>,
    /// The letters that an eSpace was told of.
    letters: HashSet<(LetterId, SpaceId)>,
    news: Vec<News>,
}

impl Round<'_> {
    fn mandate(&mut self, step: Step, mandate: EndingMandate) -> Result<(), Error> {
        if !store::warnings::give(self.tx, mandate.id, mandate.ends_on, step, self.now)? {
            return Ok(());
        }
        let kind = either(step, MessageKind::MandateEnding, MessageKind::MandateEnded);
        let mut facts = self.facts(&mandate.principal_name, mandate.domain, mandate.ends_on)?;
        facts.insert("representative".to_owned(), mandate.representative_name);
        let mut spaces = self.holders(&mandate.national_number, mandate.domain)?;
        spaces.push(mandate.representative);
        for space in spaces {
            self.push(space, kind, MessageSubject::Mandate(mandate.id), &facts);
        }
        Ok(())
    }

    fn certification(&mut self, step: Step, held: EndingCertification) -> Result<(), Error> {
        if !store::warnings::give(self.tx, held.id, held.ends_on, step, self.now)? {
            return Ok(());
        }
        let kind = either(step, MessageKind::CertificationEnding, MessageKind::CertificationEnded);
        let facts = self.facts(&held.company_name, held.domain, held.ends_on)?;
        self.push(held.space, kind, MessageSubject::Certifications, &facts);
        Ok(())
    }

    fn code(&mut self, step: Step, code: EndingCode) -> Result<(), Error> {
        if !store::warnings::give(self.tx, code.id, code.deadline, step, self.now)? {
            return Ok(());
        }
        let mut facts = self.facts(&code.company_name, code.domain, code.deadline)?;
        facts.insert("representative".to_owned(), code.recipient.clone());
        for space in self.concerned(&code)? {
            let Some(of) = &code.letter else {
                self.push(space, MessageKind::CodeEnding, MessageSubject::Certifications, &facts);
                continue;
            };
            // The codes of a letter have one deadline, and are told together.
            if self.letters.insert((of.letter, space)) {
                // The request is that of the eSpace which asked; another one cannot open it.
                let subject = if of.space == space {
                    MessageSubject::Request(of.request)
                } else {
                    MessageSubject::Certifications
                };
                self.push(space, MessageKind::LetterEnding, subject, &facts);
            }
        }
        Ok(())
    }

    /// Who has to do something about a code that waits: for one of a letter the eSpace that asked for
    /// it, as long as it has not got what it asked for; for a representative's, also the principal.
    fn concerned(&mut self, code: &EndingCode) -> Result<Vec<SpaceId>, Error> {
        let mut spaces = match code.kind {
            CodeKind::Owner => Vec::new(),
            CodeKind::Representative => self.holders(&code.national_number, code.domain)?,
        };
        if let Some(of) = &code.letter {
            let wanted = match code.kind {
                CodeKind::Owner => !of.for_another,
                CodeKind::Representative => of.for_another && !of.served,
            };
            if wanted && !spaces.contains(&of.space) {
                spaces.push(of.space);
            }
        }
        Ok(spaces)
    }

    fn facts(
        &mut self,
        company: &str,
        domain: DomainId,
        day: LuxembourgDay,
    ) -> Result<Facts, Error> {
        let names = match self.domains.get(&domain) {
            Some(names) => names.clone(),
            None => {
                let found = store::administrations::domain(self.tx, domain)?;
                let settings = found.ok_or(Refusal::NotFound)?.settings;
                let names = serde_json::to_string(&settings.names)
                    .map_err(|error| Fault::new("writing names", error))?;
                self.domains.insert(domain, names.clone());
                names
            }
        };
        let facts = [("company", company.to_owned()), ("domain", names), ("day", day.to_string())];
        Ok(facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The eSpaces that are the principal's in a domain today.
    fn holders(&mut self, number: &str, domain: DomainId) -> Result<Vec<SpaceId>, Error> {
        let key = (number.to_owned(), domain);
        if let Some(known) = self.holders.get(&key) {
            return Ok(known.clone());
        }
        let today = day_in_luxembourg(self.now);
        let found = store::certifications::holders(self.tx, number, domain, today)?;
        self.holders.insert(key, found.clone());
        Ok(found)
    }

    fn push(&mut self, space: SpaceId, kind: MessageKind, subject: MessageSubject, facts: &Facts) {
        let (origin, facts) = (MessageOrigin::Time, facts.clone());
        self.news.push(News { space, kind, origin, subject, facts });
    }
}

const fn either(step: Step, ending: MessageKind, ended: MessageKind) -> MessageKind {
    match step {
        Step::Within(_) => ending,
        Step::Passed => ended,
    }
}
