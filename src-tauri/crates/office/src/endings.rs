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
use store::warnings::{EndingCertification, EndingCode, EndingMandate, Span, Subject};

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
        let due = read(&mut *self.database().read()?, today)?;
        let mut told = 0;
        let mut letters = HashSet::new();
        for portion in portions(&due) {
            let mut tx = self.database().change()?;
            let mut round = Round {
                tx: &mut *tx,
                now,
                domains: HashMap::new(),
                holders: HashMap::new(),
                letters: &mut letters,
                news: Vec::new(),
            };
            for (step, one) in portion {
                match one {
                    Due::Mandate(mandate) => round.mandate(*step, mandate)?,
                    Due::Certification(held) => round.certification(*step, held)?,
                    Due::Code(code) => round.code(*step, code)?,
                }
            }
            let news = round.news;
            told += news.len();
            tell(self, &mut *tx, news, &Bringer::default(), now)?;
            tx.commit()?;
        }
        Ok(told)
    }
}

/// So many things are told in one transaction; others who want to change something come between.
const PORTION: usize = 10_000;

/// What is told in one transaction each. The codes of a letter are told together or not at all:
/// otherwise the letter would be told again after a transaction that failed between them.
fn portions(mut due: &[(Step, Due)]) -> impl Iterator<Item = &[(Step, Due)]> {
    let letter = |one: Option<&(Step, Due)>| match one {
        Some((_, Due::Code(code))) => code.letter.as_ref().map(|of| of.letter),
        _ => None,
    };
    std::iter::from_fn(move || {
        let mut length = due.len().min(PORTION);
        while letter(due.get(length)).is_some_and(|next| {
            length.checked_sub(1).and_then(|last| letter(due.get(last))) == Some(next)
        }) {
            length += 1;
        }
        let (portion, rest) = due.split_at_checked(length)?;
        due = rest;
        (!portion.is_empty()).then_some(portion)
    })
}

/// Something whose end is to be told today.
enum Due {
    Mandate(EndingMandate),
    Certification(EndingCertification),
    Code(EndingCode),
}

/// Everything whose end is to be told today, at which step.
fn read(tx: &mut dyn Transaction, today: LuxembourgDay) -> Result<Vec<(Step, Due)>, Error> {
    use store::warnings::{certifications, codes, mandates};
    let mut all = Vec::new();
    let mut add = |what, begun, last_day, one| {
        let step = warning(what, day_in_luxembourg(begun), last_day, today);
        all.extend(step.map(|step| (step, one)));
    };
    for what in [Ending::Mandate, Ending::Certification, Ending::Code] {
        for (step, from, to) in spans(what, today) {
            let span = Span { step, from, to };
            match what {
                Ending::Mandate => mandates(tx, span)?
                    .into_iter()
                    .for_each(|one| add(what, one.since, one.ends_on, Due::Mandate(one))),
                Ending::Certification => certifications(tx, span)?
                    .into_iter()
                    .for_each(|one| add(what, one.since, one.ends_on, Due::Certification(one))),
                Ending::Code => codes(tx, span)?
                    .into_iter()
                    .for_each(|one| add(what, one.issued_at, one.deadline, Due::Code(one))),
            }
        }
    }
    Ok(all)
}

/// What is needed to find who is concerned, looked up once each.
struct Round<'a> {
    tx: &'a mut dyn Transaction,
    now: DateTime<Utc>,
    domains: HashMap<DomainId, String>,
    holders: HashMap<(String, DomainId, LuxembourgDay), Vec<SpaceId>>,
    /// The letters that an eSpace was told of, in the transactions before as well.
    letters: &'a mut HashSet<(LetterId, SpaceId)>,
    news: Vec<News>,
}

impl Round<'_> {
    fn mandate(&mut self, step: Step, mandate: &EndingMandate) -> Result<(), Error> {
        if !store::warnings::give(
            self.tx,
            Subject::Mandate(mandate.id),
            mandate.ends_on,
            step,
            self.now,
        )? {
            return Ok(());
        }
        let kind = either(step, MessageKind::MandateEnding, MessageKind::MandateEnded);
        let mut facts = self.facts(&mandate.principal_name, mandate.domain, mandate.ends_on)?;
        facts.insert("representative".to_owned(), mandate.representative_name.clone());
        // A certification that ended with the mandate makes nobody the principal any more today.
        let day = self.today().min(mandate.ends_on);
        let mut spaces = self.holders(&mandate.national_number, mandate.domain, day)?;
        spaces.push(mandate.representative);
        for space in spaces {
            self.push(space, kind, MessageSubject::Mandate(mandate.id), &facts);
        }
        Ok(())
    }

    fn certification(&mut self, step: Step, held: &EndingCertification) -> Result<(), Error> {
        if !store::warnings::give(
            self.tx,
            Subject::Certification(held.id),
            held.ends_on,
            step,
            self.now,
        )? {
            return Ok(());
        }
        let kind = either(step, MessageKind::CertificationEnding, MessageKind::CertificationEnded);
        let facts = self.facts(&held.company_name, held.domain, held.ends_on)?;
        self.push(held.space, kind, MessageSubject::Certifications, &facts);
        Ok(())
    }

    fn code(&mut self, step: Step, code: &EndingCode) -> Result<(), Error> {
        if !store::warnings::give(self.tx, Subject::Code(code.id), code.deadline, step, self.now)? {
            return Ok(());
        }
        let mut facts = self.facts(&code.company_name, code.domain, code.deadline)?;
        facts.insert("representative".to_owned(), code.recipient.clone());
        for space in self.concerned(code)? {
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
            CodeKind::Representative => {
                self.holders(&code.national_number, code.domain, self.today())?
            }
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

    fn today(&self) -> LuxembourgDay {
        day_in_luxembourg(self.now)
    }

    /// The eSpaces that are the principal's in a domain on a day.
    fn holders(
        &mut self,
        number: &str,
        domain: DomainId,
        day: LuxembourgDay,
    ) -> Result<Vec<SpaceId>, Error> {
        let key = (number.to_owned(), domain, day);
        if let Some(known) = self.holders.get(&key) {
            return Ok(known.clone());
        }
        let found = store::certifications::holders(self.tx, number, domain, day)?;
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
