//! Domains (fields of activity) of an administration, and what may be asked of it
//! (requirements D-1 to D-3).

use chrono::{DateTime, Days, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Language, LuxembourgDay, Problems, Refusal, SecurityCodeRule, day_in_luxembourg};

/// A name in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Names {
    /// In French.
    pub fr: String,
    /// In German.
    pub de: String,
    /// In English.
    pub en: String,
}

impl Names {
    /// The name in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }

    /// Checks that there is a name in each language; a problem stands at `<field>Fr` and so on.
    pub(crate) fn take(&self, problems: &mut Problems, field: &str, limit: u32) -> Option<Self> {
        let fr = problems.required(&format!("{field}Fr"), &self.fr, limit);
        let de = problems.required(&format!("{field}De"), &self.de, limit);
        let en = problems.required(&format!("{field}En"), &self.en, limit);
        Some(Self { fr: fr?, de: de?, en: en? })
    }
}

/// How an eSpace becomes certified for a domain (requirements D-1, D-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertifiedBy {
    /// By activating an owner access code.
    Codes,
    /// By an officer who has read the supporting documents.
    Procedure,
    /// By either.
    Both,
}

impl CertifiedBy {
    /// Whether access codes can be asked for.
    #[must_use]
    pub const fn codes(self) -> bool {
        matches!(self, Self::Codes | Self::Both)
    }

    /// Whether a certification with supporting documents can be asked for.
    #[must_use]
    pub const fn procedure(self) -> bool {
        matches!(self, Self::Procedure | Self::Both)
    }
}

/// Who may ask for access codes (requirements D-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WhoAsks {
    /// The company itself.
    Company,
    /// Its representative; the letter still goes to the company.
    Representative,
    /// Either of them.
    Either,
}

/// What can be done under a domain's certification or mandate (requirements V-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A procedure to carry out.
    Procedure,
    /// Data to consult.
    Consultation,
}

/// One procedure or consultation that a domain covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DomainItem {
    /// Identifies it within the domain; never changes: lower-case letters, digits and hyphens.
    pub key: String,
    /// Procedure or consultation.
    pub kind: ItemKind,
    /// What people call it.
    pub names: Names,
}

/// All settings of a domain (requirements D-1). A change makes a new version; what was granted
/// under an older one keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainSettings {
    /// What people call it.
    pub names: Names,
    /// How an eSpace becomes certified.
    pub certified_by: CertifiedBy,
    /// Days to activate a code, counted from the day of its letter.
    pub activation_days: u32,
    /// The latest end-of-use date of codes, certifications and mandates.
    #[ts(type = "string")]
    pub latest_end: LuxembourgDay,
    /// How many representative codes are sent with an owner code.
    pub representative_codes: u32,
    /// Which security code is wanted besides an access code.
    pub security_code: SecurityCodeRule,
    /// Who may ask for codes.
    pub who_asks: WhoAsks,
    /// Hours before a second request.
    pub wait_hours: u32,
    /// The procedures and consultations it covers.
    pub items: Vec<DomainItem>,
}

/// The most representative codes that one letter brings.
const MOST_REPRESENTATIVE_CODES: u32 = 20;
/// The most procedures and consultations of one domain.
const MOST_ITEMS: usize = 200;

impl DomainSettings {
    /// Checks what a lead officer typed.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is missing or wrong.
    pub fn checked(mut self, today: LuxembourgDay) -> Result<Self, Refusal> {
        let mut problems = Problems::default();
        if let Some(names) = self.names.take(&mut problems, "name", 80) {
            self.names = names;
        }
        problems.within("activationDays", self.activation_days, 1, 730);
        problems.within(
            "representativeCodes",
            self.representative_codes,
            0,
            MOST_REPRESENTATIVE_CODES,
        );
        problems.within("waitHours", self.wait_hours, 0, 24 * 365);
        if self.latest_end <= today {
            problems.take::<()>("latestEnd", Err(Refusal::DayPassed));
        }
        if self.items.is_empty() || self.items.len() > MOST_ITEMS {
            problems.take::<()>("items", Err(Refusal::FieldMissing));
        }
        for (place, item) in self.items.iter_mut().enumerate() {
            if let Some(names) = item.names.take(&mut problems, &format!("item{place}"), 120) {
                item.names = names;
            }
        }
        if !self.keys_hold() {
            problems.take::<()>("items", Err(Refusal::DomainItemKey));
        }
        problems.none_or(self)
    }

    fn keys_hold(&self) -> bool {
        let mut seen = std::collections::BTreeSet::new();
        self.items.iter().all(|item| {
            let form = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            (1..=60).contains(&item.key.len())
                && item.key.bytes().all(form)
                && seen.insert(item.key.as_str())
        })
    }

    /// The last day on which a code of a letter of this day can be activated (requirements D-5).
    #[must_use]
    pub fn activation_deadline(&self, letter: LuxembourgDay) -> LuxembourgDay {
        letter
            .checked_add_days(Days::new(self.activation_days.into()))
            .unwrap_or(letter)
            .min(self.latest_end)
    }

    /// Everything that the domain covers.
    #[must_use]
    pub fn whole_scope(&self) -> Scope {
        Scope::of(self.items.iter().map(|item| item.key.clone()))
    }
}

/// Which procedures and consultations of a domain a code or mandate covers, by their keys
/// (requirements V-1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "Array<string>")]
pub struct Scope(Vec<String>);

impl Scope {
    /// A scope of these keys, sorted, without repetition.
    #[must_use]
    pub fn of(keys: impl IntoIterator<Item = String>) -> Self {
        let keys: std::collections::BTreeSet<String> = keys.into_iter().collect();
        Self(keys.into_iter().collect())
    }

    /// The keys, sorted.
    #[must_use]
    pub fn keys(&self) -> &[String] {
        &self.0
    }

    /// Whether it covers this procedure or consultation.
    #[must_use]
    pub fn covers(&self, key: &str) -> bool {
        self.0.binary_search_by(|known| known.as_str().cmp(key)).is_ok()
    }

    /// Whether another scope covers all of this one.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.iter().all(|key| other.covers(key))
    }

    /// As much of this scope as the owner may give.
    ///
    /// # Errors
    /// [`Refusal::ScopeBeyondOwner`] if nothing is left.
    pub fn within(&self, owner: &Self) -> Result<Self, Refusal> {
        let kept = self.0.iter().filter(|key| owner.covers(key)).cloned().collect::<Vec<_>>();
        if kept.is_empty() { Err(Refusal::ScopeBeyondOwner) } else { Ok(Self(kept)) }
    }

    /// The scope that was chosen, if it is neither empty nor beyond what the owner may give.
    ///
    /// # Errors
    /// [`Refusal::ScopeEmpty`], [`Refusal::ScopeBeyondOwner`].
    pub fn chosen(self, owner: &Self) -> Result<Self, Refusal> {
        let chosen = Self::of(self.0);
        if chosen.0.is_empty() {
            Err(Refusal::ScopeEmpty)
        } else if chosen.is_within(owner) {
            Ok(chosen)
        } else {
            Err(Refusal::ScopeBeyondOwner)
        }
    }
}

/// What is asked of an administration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RequestKind {
    /// A certification of the asking eSpace, with supporting documents.
    Certification,
    /// Access codes by letter.
    Codes,
}

impl RequestKind {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Certification => "certification",
            Self::Codes => "codes",
        }
    }
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RequestState {
    /// Waits for an officer.
    Waiting,
    /// The officer asked for information.
    InformationRequested,
    /// Was granted; for codes, the letter is to be printed or was.
    Granted,
    /// Was refused, with a reason.
    Refused,
    /// Was taken back by whoever asked.
    Withdrawn,
}

impl RequestState {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::InformationRequested => "information-requested",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the request is still to be decided.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::InformationRequested)
    }
}

/// The latest request for the same company and domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierRequest {
    /// Where it stands.
    pub state: RequestState,
    /// When it was made.
    pub made_at: DateTime<Utc>,
}

/// Whether something may be asked of an administration now (requirements D-1). One that was
/// refused or withdrawn may be followed by another at once; no letter came of it.
///
/// # Errors
/// The refusal that names the obstacle.
pub fn decide_request(
    settings: &DomainSettings,
    kind: RequestKind,
    for_oneself: bool,
    earlier: Option<EarlierRequest>,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    let possible = match kind {
        RequestKind::Certification => settings.certified_by.procedure(),
        RequestKind::Codes => settings.certified_by.codes(),
    };
    if !possible {
        return Err(Refusal::RequestNotOffered);
    }
    let may_ask = match (kind, settings.who_asks) {
        (RequestKind::Certification, _) => for_oneself,
        (RequestKind::Codes, WhoAsks::Either) => true,
        (RequestKind::Codes, WhoAsks::Company) => for_oneself,
        (RequestKind::Codes, WhoAsks::Representative) => !for_oneself,
    };
    if !may_ask {
        return Err(if for_oneself {
            Refusal::OnlyRepresentativesAsk
        } else {
            Refusal::OnlyTheCompanyAsks
        });
    }
    if day_in_luxembourg(now) > settings.latest_end {
        return Err(Refusal::DomainEnded { on: settings.latest_end });
    }
    match earlier {
        Some(earlier) if earlier.state.is_open() => Err(Refusal::RequestOpen),
        Some(earlier) if earlier.state == RequestState::Granted => {
            let until = earlier.made_at + TimeDelta::hours(settings.wait_hours.into());
            if now < until { Err(Refusal::RequestTooSoon { until }) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

/// What an officer does with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Grants it.
    Grant,
    /// Refuses it, with a reason.
    Refuse,
    /// Asks for information.
    Ask,
}

/// Whether an officer may still do this with a request (requirements A-1).
///
/// # Errors
/// [`Refusal::RequestDecided`]; [`Refusal::InformationAwaited`] for asking twice.
pub fn decide_verdict(state: RequestState, verdict: Verdict) -> Result<(), Refusal> {
    match (state, verdict) {
        (RequestState::Waiting, _)
        | (RequestState::InformationRequested, Verdict::Grant | Verdict::Refuse) => Ok(()),
        (RequestState::InformationRequested, Verdict::Ask) => Err(Refusal::InformationAwaited),
        _ => Err(Refusal::RequestDecided),
    }
}

/// Whether a letter can still bring the codes that were granted to a company until a day: once that has
/// passed, nobody could enter them (requirements D-3, D-5).
///
/// # Errors
/// [`Refusal::LetterTooLate`].
pub fn decide_letter(
    company: &str,
    ends_on: LuxembourgDay,
    now: DateTime<Utc>,
) -> Result<(), Refusal> {
    if day_in_luxembourg(now) > ends_on {
        Err(Refusal::LetterTooLate { company: company.to_owned(), on: ends_on })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn names(text: &str) -> Names {
        Names { fr: text.into(), de: text.into(), en: text.into() }
    }

    fn tax_cards() -> DomainSettings {
        let item = |key: &str, kind| DomainItem { key: key.into(), kind, names: names(key) };
        DomainSettings {
            names: names("Tax cards"),
            certified_by: CertifiedBy::Codes,
            activation_days: 60,
            latest_end: "2027-12-31".parse().unwrap(),
            representative_codes: 2,
            security_code: SecurityCodeRule::SixDigits,
            who_asks: WhoAsks::Either,
            wait_hours: 72,
            items: vec![
                item("consult", ItemKind::Consultation),
                item("correct", ItemKind::Procedure),
            ],
        }
    }

    #[test]
    fn a_second_request_waits_seventy_two_hours_d_1() {
        let settings = tax_cards();
        let made_at = at("2026-11-24T10:00:00Z");
        let decide = |state, now| {
            let earlier = Some(EarlierRequest { state, made_at });
            decide_request(&settings, RequestKind::Codes, true, earlier, at(now))
        };
        let until = at("2026-11-27T10:00:00Z");
        assert_eq!(
            decide(RequestState::Granted, "2026-11-27T09:59:59Z"),
            Err(Refusal::RequestTooSoon { until })
        );
        assert_eq!(decide(RequestState::Granted, "2026-11-27T10:00:00Z"), Ok(()));
        assert_eq!(
            decide(RequestState::Waiting, "2026-12-27T10:00:00Z"),
            Err(Refusal::RequestOpen)
        );
        assert_eq!(decide(RequestState::Refused, "2026-11-24T10:05:00Z"), Ok(()));
    }

    #[test]
    fn only_whom_the_domain_lets_ask_asks_d_1() {
        let decide = |who_asks, for_oneself| {
            let settings = DomainSettings { who_asks, ..tax_cards() };
            let now = at("2026-11-24T10:00:00Z");
            decide_request(&settings, RequestKind::Codes, for_oneself, None, now)
        };
        assert_eq!(decide(WhoAsks::Company, true), Ok(()));
        assert_eq!(decide(WhoAsks::Company, false), Err(Refusal::OnlyTheCompanyAsks));
        assert_eq!(decide(WhoAsks::Representative, true), Err(Refusal::OnlyRepresentativesAsk));
        assert_eq!(decide(WhoAsks::Representative, false), Ok(()));
        assert_eq!(decide(WhoAsks::Either, false), Ok(()));
    }

    #[test]
    fn a_domain_gives_only_what_it_offers_d_1() {
        let decide = |certified_by, kind| {
            let settings = DomainSettings { certified_by, ..tax_cards() };
            decide_request(&settings, kind, true, None, at("2026-11-24T10:00:00Z"))
        };
        use CertifiedBy::{Both, Codes, Procedure};
        assert_eq!(decide(Codes, RequestKind::Certification), Err(Refusal::RequestNotOffered));
        assert_eq!(decide(Procedure, RequestKind::Codes), Err(Refusal::RequestNotOffered));
        assert_eq!(decide(Both, RequestKind::Codes), Ok(()));
        assert_eq!(decide(Both, RequestKind::Certification), Ok(()));
    }

    #[test]
    fn a_code_is_never_activated_after_the_end_of_its_domain_d_5() {
        let deadline = |letter: &str| tax_cards().activation_deadline(letter.parse().unwrap());
        assert_eq!(deadline("2026-11-24").to_string(), "2027-01-23");
        assert_eq!(deadline("2027-12-01").to_string(), "2027-12-31");
    }

    #[test]
    fn a_scope_stays_within_the_owners_v_1() {
        let owner = tax_cards().whole_scope();
        let scope = |keys: &[&str]| Scope::of(keys.iter().map(ToString::to_string));
        assert_eq!(scope(&["consult"]).chosen(&owner), Ok(scope(&["consult"])));
        assert_eq!(scope(&[]).chosen(&owner), Err(Refusal::ScopeEmpty));
        assert_eq!(scope(&["consult", "else"]).chosen(&owner), Err(Refusal::ScopeBeyondOwner));
        assert!(scope(&["b", "a", "b"]).covers("b") && !scope(&["a"]).covers("b"));
    }

    #[test]
    fn a_domain_with_two_items_of_one_key_or_past_its_end_is_refused() {
        let today = "2026-11-24".parse().unwrap();
        assert!(tax_cards().checked(today).is_ok());
        let mut twice = tax_cards();
        twice.items[1].key = twice.items[0].key.clone();
        twice.latest_end = today;
        twice.names.de = "  ".into();
        let Err(Refusal::Form { fields }) = twice.checked(today) else { panic!("it is wrong") };
        let wrong: Vec<_> =
            fields.iter().map(|field| (field.field.as_str(), field.problem.code())).collect();
        assert_eq!(
            wrong,
            [
                ("nameDe", "field-missing"),
                ("latestEnd", "day-passed"),
                ("items", "domain-item-key")
            ]
        );
    }

    #[test]
    fn a_decided_request_is_not_decided_again_a_1() {
        use RequestState::{Granted, InformationRequested, Refused, Waiting, Withdrawn};
        for state in [Granted, Refused, Withdrawn] {
            for verdict in [Verdict::Grant, Verdict::Refuse, Verdict::Ask] {
                assert_eq!(decide_verdict(state, verdict), Err(Refusal::RequestDecided));
            }
        }
        assert_eq!(decide_verdict(Waiting, Verdict::Ask), Ok(()));
        assert_eq!(
            decide_verdict(InformationRequested, Verdict::Ask),
            Err(Refusal::InformationAwaited)
        );
        assert_eq!(decide_verdict(InformationRequested, Verdict::Grant), Ok(()));
    }
}
