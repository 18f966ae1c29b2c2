//! Whatever was done before, an eSpace acts only on a mandate that is in force on that day in
//! Luxembourg: random stories, held against a small model that knows nothing of the office
//! (requirement V-7).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use office::operations::*;
use office::views::{CertificationRow, FreshCode};
use office::{Attachment, Error, Operation, Session};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use rules::{
    AccessCodeId, CertifiedBy, DomainItem, DomainSettings, LuxembourgDay, MandateId,
    OtherCompanyInput, RequestKind, Scope, SecurityCodeRule, SpaceId,
};
use testkit::Town;
use testkit::mandates::{Bureau, tax_cards};

type Items = BTreeSet<&'static str>;

const ITEMS: [&str; 3] = ["consult", "correct", "order"];
/// Around the two nights of 2027 on which the clocks change.
const DAYS: [&str; 8] = [
    "2027-03-26",
    "2027-03-27",
    "2027-03-28",
    "2027-03-29",
    "2027-10-29",
    "2027-10-30",
    "2027-10-31",
    "2027-11-01",
];

/// When a day is over in Luxembourg. Summer time lasts from the early morning of 28 March 2027 to that
/// of 31 October.
fn over(day: &str) -> DateTime<Utc> {
    let summer = ("2027-03-28".."2027-10-31").contains(&day);
    format!("{day}T{}:00:00Z", if summer { 22 } else { 23 }).parse().unwrap()
}

/// The moments to which time can pass: to either side of midnight, and of what would be midnight if
/// somebody forgot that the clocks change.
fn moments() -> Vec<DateTime<Utc>> {
    let on = |day: &&str| {
        ["21:59:59", "22:00:00", "22:59:59", "23:00:00"].map(|time| format!("{day}T{time}Z"))
    };
    DAYS.iter().flat_map(on).map(|at| at.parse().unwrap()).collect()
}

/// One thing that somebody tries.
#[derive(Debug, Clone)]
enum Step {
    /// The principal makes a code.
    Make(Items, &'static str),
    /// The principal makes a code, which the representative enters at once.
    Give(Items, &'static str),
    /// The representative enters one of the codes.
    Enter(Index),
    /// The principal changes one of the mandates.
    Change(Index, Items, &'static str),
    Revoke(Index),
    /// The principal replaces the code of a mandate.
    Replace(Index),
    /// The principal replaces a code that waits.
    ReplaceWaiting(Index),
    GiveUp(Index),
    /// The representative records a mandate on paper.
    Paper(Items, &'static str),
    Confirm(Index),
    Decline(Index),
    /// The principal brings the end of the certification forward.
    Forward(&'static str),
    /// The administration ends the certification.
    End,
    /// The administration certifies the principal anew, by a letter or a procedure.
    Renew(&'static str, bool),
    /// The domain covers something else from now on.
    Cover(Items),
    /// Time passes, by so many moments.
    Wait(usize),
}

fn any_step() -> impl Strategy<Value = Step> {
    let items = || subsequence(ITEMS.to_vec(), 1..=3).prop_map(Items::from_iter);
    let wide = || prop_oneof![Just(Items::from(ITEMS)), items()];
    let day = || select(DAYS.to_vec());
    let which = any::<Index>;
    prop_oneof![
        6 => (wide(), day()).prop_map(|(items, ends)| Step::Give(items, ends)),
        2 => (items(), day()).prop_map(|(items, ends)| Step::Make(items, ends)),
        3 => which().prop_map(Step::Enter),
        3 => (which(), items(), day()).prop_map(|(which, items, ends)| Step::Change(which, items, ends)),
        1 => which().prop_map(Step::Revoke),
        1 => which().prop_map(Step::Replace),
        1 => which().prop_map(Step::ReplaceWaiting),
        1 => which().prop_map(Step::GiveUp),
        2 => (items(), day()).prop_map(|(items, ends)| Step::Paper(items, ends)),
        2 => which().prop_map(Step::Confirm),
        1 => which().prop_map(Step::Decline),
        2 => day().prop_map(Step::Forward),
        1 => Just(Step::End),
        3 => (day(), prop::bool::weighted(0.2)).prop_map(|(ends, letter)| Step::Renew(ends, letter)),
        1 => wide().prop_map(Step::Cover),
        4 => (1..7usize).prop_map(Step::Wait),
    ]
}

/// What the principal is certified for.
#[derive(Clone)]
struct Owner {
    items: Items,
    ends: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// A code nobody has entered, a mandate on paper that nobody has confirmed.
    Waits,
    /// A mandate that was given.
    Given,
    /// Used, revoked, replaced, given up, declined.
    Gone,
}

/// A code or a mandate.
struct Held {
    stands: Stands,
    on_paper: bool,
    items: Items,
    ends: &'static str,
}

/// What should be.
struct Model {
    now: DateTime<Utc>,
    /// What the domain covers now.
    covered: Items,
    owner: Option<Owner>,
    codes: Vec<Held>,
    mandates: Vec<Held>,
}

impl Model {
    fn passed(&self, day: &str) -> bool {
        self.now >= over(day)
    }

    /// The certification, if there is one today.
    fn certified(&self) -> Option<&Owner> {
        self.owner.as_ref().filter(|owner| !self.passed(owner.ends))
    }

    /// Whether the principal may give this until then.
    fn may_give(&self, items: &Items, ends: &str) -> bool {
        let within = |owner: &Owner| items.is_subset(&owner.items) && ends <= owner.ends;
        self.certified().is_some_and(within) && !self.passed(ends)
    }

    fn in_force(&self, mandate: usize) -> bool {
        let mandate = &self.mandates[mandate];
        mandate.stands == Stands::Given && !self.passed(mandate.ends)
    }

    /// What the representative may do on a mandate now.
    fn permits(&self, mandate: usize, item: &str) -> bool {
        self.in_force(mandate) && self.mandates[mandate].items.contains(item)
    }

    /// What rests on the certification does not go beyond it.
    fn carry_on(&mut self) {
        let none = Owner { items: Items::new(), ends: "2027-12-31" };
        let owner = self.owner.clone().unwrap_or(none);
        let now = self.now;
        for held in self.codes.iter_mut().chain(&mut self.mandates) {
            if held.stands == Stands::Gone || now >= over(held.ends) {
                continue;
            }
            let left: Items = held.items.intersection(&owner.items).copied().collect();
            if !left.is_empty() {
                held.items = left;
                held.ends = held.ends.min(owner.ends);
            } else if !held.on_paper || held.stands == Stands::Given {
                held.stands = Stands::Gone;
            }
        }
    }
}

/// The office, and what should be.
struct Story {
    town: Town,
    bureau: Bureau,
    domain_version: u32,
    nadia: Session,
    schmit: SpaceId,
    marc: Session,
    fiduciary: SpaceId,
    /// The codes of the model, in its order.
    codes: Vec<(AccessCodeId, String)>,
    /// The mandates of the model, in its order.
    mandates: Vec<MandateId>,
    model: Model,
}

fn scope(items: &Items) -> Scope {
    Scope::of(items.iter().map(ToString::to_string))
}

fn day(day: &str) -> LuxembourgDay {
    day.parse().unwrap()
}

fn settings(covered: &Items) -> DomainSettings {
    let cards = tax_cards();
    let covers = |item: &DomainItem| covered.contains(item.key.as_str());
    DomainSettings {
        certified_by: CertifiedBy::Both,
        security_code: SecurityCodeRule::None,
        wait_hours: 0,
        activation_days: 730,
        representative_codes: 0,
        items: cards.items.iter().filter(|item| covers(item)).cloned().collect(),
        ..cards
    }
}

fn scan() -> Vec<Attachment> {
    vec![Attachment { name: "scan.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() }]
}

/// What came of it, if it was not refused.
fn accepted<T>(result: Result<T, Error>) -> Option<T> {
    match result {
        Ok(answer) => Some(answer),
        Err(Error::Refused(_)) => None,
        Err(Error::Broken(fault)) => panic!("something broke: {fault}"),
    }
}

impl Story {
    fn begin() -> Self {
        let town = Town::new();
        let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
        let covered = Items::from(ITEMS);
        let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), settings(&covered));
        let schmit = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
        let (_, marc) = town.newcomer("Marc", "Bauer", 2);
        let profile = rules::CompanyProfileInput {
            national_number: "2011240598765".to_owned(),
            ..town.company("Fiduciaire Bauer S.à r.l.")
        };
        let company = SpaceCompany::New(profile);
        let founding = CreateSpace { company, label: String::new() };
        let fiduciary = town.ask(&marc, founding).unwrap().space;
        let model = Model {
            now: town.clock_now(),
            covered,
            owner: None,
            codes: Vec::new(),
            mandates: Vec::new(),
        };
        let mut story = Self {
            town,
            bureau,
            domain_version: 1,
            nadia,
            schmit,
            marc,
            fiduciary,
            codes: Vec::new(),
            mandates: Vec::new(),
            model,
        };
        story.take(&Step::Renew("2027-11-01", false));
        story
    }

    fn ours<O: Operation>(&self, operation: O) -> Option<O::Output> {
        accepted(self.town.ask(&self.nadia, operation))
    }

    fn theirs<O: Operation>(&self, operation: O) -> Option<O::Output> {
        accepted(self.town.ask(&self.marc, operation))
    }

    /// Tries it; the office accepts it just where the model does.
    fn take(&mut self, step: &Step) {
        let (mandates, codes) = (self.mandates.len(), self.codes.len());
        match step {
            Step::Make(items, ends) => self.make(items, ends),
            Step::Give(items, ends) => {
                self.make(items, ends);
                if self.codes.len() > codes {
                    self.enter(codes);
                }
            }
            Step::Enter(which) if codes > 0 => self.enter(which.index(codes)),
            Step::ReplaceWaiting(which) if codes > 0 => self.replace_waiting(which.index(codes)),
            Step::Change(which, items, ends) if mandates > 0 => {
                self.change(which.index(mandates), items, ends);
            }
            Step::Revoke(which) if mandates > 0 => self.revoke(which.index(mandates)),
            Step::Replace(which) if mandates > 0 => self.replace(which.index(mandates)),
            Step::GiveUp(which) if mandates > 0 => self.give_up(which.index(mandates)),
            Step::Paper(items, ends) => self.record_paper(items, ends),
            Step::Confirm(which) if mandates > 0 => self.confirm(which.index(mandates)),
            Step::Decline(which) if mandates > 0 => self.decline(which.index(mandates)),
            Step::Forward(ends) => self.bring_forward(ends),
            Step::End => self.end(),
            // A day that has passed would only leave an open request behind.
            Step::Renew(ends, letter) if !self.model.passed(ends) => self.renew(ends, *letter),
            Step::Cover(items) => self.cover(items),
            Step::Wait(count) => self.wait(*count),
            _ => {}
        }
    }

    fn keep_code(&mut self, fresh: FreshCode, items: Items, ends: &'static str) {
        self.codes.push((fresh.code, fresh.groups));
        self.model.codes.push(Held { stands: Stands::Waits, on_paper: false, items, ends });
    }

    fn make(&mut self, items: &Items, ends: &'static str) {
        let made = self.ours(CreateRepresentativeCode {
            space: self.schmit,
            domain: self.bureau.domain,
            scope: scope(items),
            ends_on: day(ends),
            recipient: String::new(),
            security_code: String::new(),
        });
        assert_eq!(made.is_some(), self.model.may_give(items, ends));
        if let Some(fresh) = made {
            self.keep_code(fresh, items.clone(), ends);
        }
    }

    fn enter(&mut self, which: usize) {
        let code = self.codes[which].1.clone();
        let space = self.fiduciary;
        let entered = self.theirs(RegisterCode { space, code, security_code: String::new() });
        let code = &mut self.model.codes[which];
        let good = code.stands == Stands::Waits && self.model.now < over(code.ends);
        assert_eq!(entered.is_some(), good);
        if good {
            code.stands = Stands::Gone;
            let (items, ends) = (code.items.clone(), code.ends);
            self.model.mandates.push(Held { stands: Stands::Given, on_paper: false, items, ends });
            let received = self.theirs(ListCertifications { space }).unwrap().received;
            let new = received.iter().find(|row| !self.mandates.contains(&row.mandate));
            self.mandates.push(new.unwrap().mandate);
        }
    }

    fn replace_waiting(&mut self, which: usize) {
        let (space, code) = (self.schmit, self.codes[which].0);
        let replaced = self.ours(ReplaceCode { space, code, security_code: String::new() });
        let code = &self.model.codes[which];
        let good = code.stands == Stands::Waits && !self.model.passed(code.ends);
        self.replaced(replaced, which, good, true);
    }

    fn replace(&mut self, which: usize) {
        let (space, mandate) = (self.schmit, self.mandates[which]);
        let replaced =
            self.ours(ReplaceMandateCode { space, mandate, security_code: String::new() });
        let good = self.model.in_force(which) && !self.model.mandates[which].on_paper;
        self.replaced(replaced, which, good, false);
    }

    fn replaced(&mut self, fresh: Option<FreshCode>, which: usize, good: bool, waiting: bool) {
        let owner = self.model.certified().cloned();
        let all = if waiting { &mut self.model.codes } else { &mut self.model.mandates };
        let old = &mut all[which];
        assert_eq!(fresh.is_some(), good && owner.is_some());
        if let (Some(fresh), Some(owner)) = (fresh, owner) {
            old.stands = Stands::Gone;
            let items = old.items.intersection(&owner.items).copied().collect();
            let ends = old.ends.min(owner.ends);
            self.keep_code(fresh, items, ends);
        }
    }

    fn change(&mut self, which: usize, items: &Items, ends: &'static str) {
        let (space, mandate) = (self.schmit, self.mandates[which]);
        let version =
            self.ours(MandateDetails { space, mandate }).map_or(0, |view| view.row.version);
        let (scope, ends_on) = (scope(items), day(ends));
        let changed = self.ours(ChangeMandate { space, mandate, scope, ends_on, version });
        let good = self.model.in_force(which) && self.model.may_give(items, ends);
        assert_eq!(changed.is_some(), good);
        if good {
            let mandate = &mut self.model.mandates[which];
            (mandate.items, mandate.ends) = (items.clone(), ends);
        }
    }

    /// A mandate is gone if that is how it should be.
    fn gone<T>(&mut self, which: usize, done: Option<T>, good: bool) {
        assert_eq!(done.is_some(), good);
        if good {
            self.model.mandates[which].stands = Stands::Gone;
        }
    }

    fn revoke(&mut self, which: usize) {
        let (space, mandate) = (self.schmit, self.mandates[which]);
        let done = self.ours(RevokeMandate { space, mandate });
        // Whatever is in force can be revoked.
        self.gone(which, done, self.model.in_force(which));
    }

    fn give_up(&mut self, which: usize) {
        let (space, mandate) = (self.fiduciary, self.mandates[which]);
        let done = self.theirs(GiveUpMandate { space, mandate });
        let waits = self.model.mandates[which].stands == Stands::Waits;
        self.gone(which, done, waits || self.model.in_force(which));
    }

    fn record_paper(&mut self, items: &Items, ends: &'static str) {
        let principal = OtherCompanyInput {
            legal_name: "Menuiserie Schmit S.à r.l.".to_owned(),
            national_number: "2009241234567".to_owned(),
            address: String::new(),
        };
        let recorded = self.theirs(RecordPaperMandate {
            space: self.fiduciary,
            domain: self.bureau.domain,
            principal,
            scope: scope(items),
            ends_on: day(ends),
            scans: scan(),
        });
        let good = items.is_subset(&self.model.covered) && !self.model.passed(ends);
        assert_eq!(recorded.is_some(), good);
        if let Some(view) = recorded {
            self.mandates.push(view.row.mandate);
            let items = items.clone();
            self.model.mandates.push(Held { stands: Stands::Waits, on_paper: true, items, ends });
        }
    }

    fn confirm(&mut self, which: usize) {
        let (space, mandate) = (self.schmit, self.mandates[which]);
        let gives = self
            .ours(MandateDetails { space, mandate })
            .and_then(|view| view.row.confirming)
            .map_or((Scope::default(), day("2027-12-31")), |gives| (gives.scope, gives.ends_on));
        let (scope, ends_on) = gives;
        let done = self.ours(ConfirmPaperMandate { space, mandate, scope, ends_on });
        let paper = &self.model.mandates[which];
        let waits = paper.stands == Stands::Waits && !self.model.passed(paper.ends);
        // What the certification carries of it.
        let carried = self.model.certified().filter(|_| waits).map(|owner| {
            let items: Items = paper.items.intersection(&owner.items).copied().collect();
            (items, paper.ends.min(owner.ends))
        });
        let carried = carried.filter(|(items, _)| !items.is_empty());
        assert_eq!(done.is_some(), carried.is_some());
        if let Some((items, ends)) = carried {
            let paper = &mut self.model.mandates[which];
            (paper.stands, paper.items, paper.ends) = (Stands::Given, items, ends);
        }
    }

    fn decline(&mut self, which: usize) {
        let (space, mandate) = (self.schmit, self.mandates[which]);
        let done = self.ours(DeclinePaperMandate { space, mandate });
        let waits = self.model.mandates[which].stands == Stands::Waits;
        self.gone(which, done, waits && self.model.certified().is_some());
    }

    /// The certification that is shown first, with its version.
    fn certification(&self) -> CertificationRow {
        let list = ListCertifications { space: self.schmit };
        let held = self.ours(list).unwrap().certifications;
        let last = held.iter().find(|row| row.ended_at.is_none()).or(held.first());
        last.unwrap().clone()
    }

    fn bring_forward(&mut self, ends: &'static str) {
        let held = self.certification();
        let done = self.ours(BringCertificationForward {
            space: self.schmit,
            certification: held.certification,
            ends_on: day(ends),
            version: held.version,
        });
        let good = self.model.may_give(&Items::new(), ends);
        assert_eq!(done.is_some(), good);
        if let (true, Some(owner)) = (good, &mut self.model.owner) {
            owner.ends = ends;
            self.model.carry_on();
        }
    }

    fn end(&mut self) {
        let held = self.certification();
        let done = accepted(self.town.ask(
            &self.bureau.lead,
            EndCertification {
                administration: self.bureau.administration,
                certification: held.certification,
                reason: "The company has been struck off.".to_owned(),
                version: held.version,
            },
        ));
        let good = self.model.certified().is_some();
        assert_eq!(done.is_some(), good);
        if good {
            self.model.owner = None;
            self.model.carry_on();
        }
    }

    fn renew(&mut self, ends: &'static str, letter: bool) {
        let mut asking = self.town.codes_wanted(self.schmit, self.bureau.domain);
        if !letter {
            (asking.kind, asking.documents) = (RequestKind::Certification, scan());
        }
        let asked = self.ours(asking).unwrap();
        let request = asked.row.request;
        let grant = GrantCase {
            administration: self.bureau.administration,
            request,
            ends_on: day(ends),
            address: asked.address,
            version: asked.version,
        };
        self.town.ask(&self.bureau.lead, grant).unwrap();
        if letter {
            let code = self.town.letter(&self.bureau, request).unwrap().owner;
            let (space, security_code) = (self.schmit, String::new());
            self.ours(RegisterCode { space, code, security_code }).unwrap();
        }
        self.model.owner = Some(Owner { items: self.model.covered.clone(), ends });
        self.model.carry_on();
    }

    fn cover(&mut self, items: &Items) {
        let change = ChangeDomain {
            administration: self.bureau.administration,
            domain: Some(self.bureau.domain),
            settings: settings(items),
            version: self.domain_version,
        };
        let view = self.town.ask(&self.bureau.lead, change).unwrap();
        self.domain_version = view.domains[0].version;
        self.model.covered = items.clone();
    }

    fn wait(&mut self, count: usize) {
        let mut later = moments().into_iter().filter(|at| *at > self.model.now);
        if let Some(at) = later.nth(count - 1) {
            self.town.clock.skip(at - self.model.now);
            self.model.now = at;
        }
    }

    /// Every mandate lets its representative do just what it should, and nobody else anything.
    fn check(&self) {
        for (place, mandate) in self.mandates.iter().enumerate() {
            for item in ITEMS {
                let using = |space| UseMandate { space, mandate: *mandate, item: item.to_owned() };
                let allowed = self.theirs(using(self.fiduciary)).is_some();
                let model = self.model.permits(place, item);
                assert_eq!(allowed, model, "mandate {place}, {item}, at {}", self.model.now);
                assert!(
                    self.ours(using(self.schmit)).is_none(),
                    "the principal is no representative"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn no_story_lets_an_espace_act_on_a_mandate_that_is_not_in_force_that_day_v_7(
        steps in prop::collection::vec(any_step(), 10..40)
    ) {
        let mut story = Story::begin();
        for step in &steps {
            story.take(step);
            story.check();
        }
    }
}
