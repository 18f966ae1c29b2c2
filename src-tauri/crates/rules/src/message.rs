//! Messages of an eSpace: what is worth one, when something that ends is warned about, and who
//! wants to read it by mail (requirements D-5, V-2, V-6, V-7).

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Europe::Luxembourg;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{InvitationId, LuxembourgDay, MandateId, RequestId, Scope, day_in_luxembourg};

/// From so many on, alike messages that come about together are one message with their number: a
/// trustee is told once that forty mandates end on the same day, and not forty times.
pub const LEAST_TO_SUM_UP: usize = 6;
/// A mail never tells of what is older than so many days.
pub const MAIL_DAYS: i64 = 7;
/// So many days later nobody is told any more that something has ended.
const ENDED_DAYS: i64 = 30;
/// Mails of the day are written from this hour on, in Luxembourg.
const MAIL_HOUR: u32 = 7;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// What a message says; each kind has its sentence.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum MessageKind {
            $($(#[$doc])* $name,)+
        }

        impl MessageKind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The word under which the store keeps it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

kinds! {
    /// The administration granted a certification.
    CertificationGranted = "certification-granted",
    /// The administration granted access codes; the letter follows.
    CodesGranted = "codes-granted",
    /// The administration refused a request.
    RequestRefused = "request-refused",
    /// The administration asks for information.
    InformationRequested = "information-requested",
    /// The letter with the codes is on its way.
    LetterSent = "letter-sent",
    /// The letter was reported lost, and its codes are void.
    LetterLost = "letter-lost",
    /// An owner code was entered: the eSpace is certified.
    Certified = "certified",
    /// Too many wrong security codes were entered for an owner code.
    OwnerCodeBlocked = "owner-code-blocked",
    /// Too many wrong security codes were entered for a representative code.
    RepresentativeCodeBlocked = "representative-code-blocked",
    /// Another eSpace took the certification over.
    CertificationReplaced = "certification-replaced",
    /// The administration ended a certification.
    CertificationRevoked = "certification-revoked",
    /// The end of a certification was brought forward.
    CertificationBroughtForward = "certification-brought-forward",
    /// A certification ends soon.
    CertificationEnding = "certification-ending",
    /// A certification has ended.
    CertificationEnded = "certification-ended",
    /// A representative entered a code: the principal's view.
    MandateGiven = "mandate-given",
    /// A code was entered: the representative's view.
    MandateReceived = "mandate-received",
    /// A mandate covers less than before.
    MandateNarrowed = "mandate-narrowed",
    /// The end of a mandate was brought forward.
    MandateBroughtForward = "mandate-brought-forward",
    /// A mandate covers more, or runs longer.
    MandateChanged = "mandate-changed",
    /// The principal revoked a mandate.
    MandateRevoked = "mandate-revoked",
    /// A mandate ended because no certification of its principal carries it any longer.
    MandateEndedWithCertification = "mandate-ended-with-certification",
    /// A mandate covers less than before, as the certification of its principal does.
    MandateNarrowedWithCertification = "mandate-narrowed-with-certification",
    /// The principal replaced the code of a mandate, which ended it.
    MandateReplaced = "mandate-replaced",
    /// The representative gave a mandate up.
    MandateGivenUp = "mandate-given-up",
    /// A mandate ends soon.
    MandateEnding = "mandate-ending",
    /// A mandate has ended.
    MandateEnded = "mandate-ended",
    /// A mandate on paper waits for the principal.
    PaperMandateWaiting = "paper-mandate-waiting",
    /// The principal confirmed a mandate on paper.
    PaperMandateConfirmed = "paper-mandate-confirmed",
    /// The principal confirmed a mandate on paper, as far as their certification carries it.
    PaperMandateConfirmedInPart = "paper-mandate-confirmed-in-part",
    /// The principal did not confirm a mandate on paper.
    PaperMandateDeclined = "paper-mandate-declined",
    /// A code that the principal made is about to pass its deadline.
    CodeEnding = "code-ending",
    /// Codes of a letter are about to pass their deadline.
    LetterEnding = "letter-ending",
    /// An invitation ends soon.
    InvitationEnding = "invitation-ending",
}

impl MessageKind {
    /// Whether many of them can come about together, and be told as one with their number.
    #[must_use]
    pub const fn has_a_sentence_for_many(self) -> bool {
        matches!(
            self,
            Self::LetterSent
                | Self::RepresentativeCodeBlocked
                | Self::MandateReceived
                | Self::MandateBroughtForward
                | Self::MandateEndedWithCertification
                | Self::MandateNarrowedWithCertification
                | Self::MandateEnding
                | Self::MandateEnded
                | Self::CodeEnding
                | Self::LetterEnding
                | Self::InvitationEnding
        )
    }
}

/// Who or what brought a message about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MessageOrigin {
    /// A day came.
    Time,
    /// Somebody who is no member of the eSpace, or acted from another one.
    Outside,
    /// A member of the eSpace, in it.
    Inside,
}

impl MessageOrigin {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Outside => "outside",
            Self::Inside => "inside",
        }
    }
}

/// What a message is about, and so what opens with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "id", rename_all = "kebab-case")]
pub enum MessageSubject {
    /// A mandate.
    Mandate(MandateId),
    /// A request to an administration.
    Request(RequestId),
    /// An invitation.
    Invitation(InvitationId),
    /// The certifications, codes and mandates of the eSpace as they stand.
    Certifications,
}

/// What became of a mandate that its principal changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MandateChange {
    /// It covers less.
    Narrowed,
    /// It covers the same, and ends sooner.
    BroughtForward,
    /// Anything else: it covers something new, or runs longer.
    Changed,
}

/// What a change of scope and end means for the representative (requirements V-2). Losing
/// something that was covered weighs most.
#[must_use]
pub fn mandate_change(
    before: (&Scope, LuxembourgDay),
    after: (&Scope, LuxembourgDay),
) -> MandateChange {
    let loses = before.0.keys().iter().any(|key| !after.0.covers(key));
    let gains = after.0.keys().iter().any(|key| !before.0.covers(key));
    if loses {
        MandateChange::Narrowed
    } else if !gains && after.1 < before.1 {
        MandateChange::BroughtForward
    } else {
        MandateChange::Changed
    }
}

/// The message that an entry of an eSpace's history is worth, if it is worth one. This is the one
/// place that decides it: whatever is recorded in an eSpace is told there or not.
#[must_use]
pub fn message_of(event: &str, change: Option<MandateChange>) -> Option<MessageKind> {
    use MessageKind::*;
    Some(match event {
        "certification-granted" => CertificationGranted,
        "codes-granted" => CodesGranted,
        "request-refused" => RequestRefused,
        "information-requested" => InformationRequested,
        "letter-printed" => LetterSent,
        "letter-lost" => LetterLost,
        "owner-code-registered" => Certified,
        "owner-code-blocked" => OwnerCodeBlocked,
        "representative-code-blocked" => RepresentativeCodeBlocked,
        "certification-replaced" => CertificationReplaced,
        "certification-revoked" => CertificationRevoked,
        "certification-brought-forward" => CertificationBroughtForward,
        "mandate-given" => MandateGiven,
        "mandate-received" => MandateReceived,
        "mandate-brought-forward" => MandateBroughtForward,
        "mandate-changed" => match change {
            Some(MandateChange::Narrowed) => MandateNarrowed,
            Some(MandateChange::BroughtForward) => MandateBroughtForward,
            Some(MandateChange::Changed) | None => MandateChanged,
        },
        "mandate-revoked" => MandateRevoked,
        "mandate-ended-with-certification" => MandateEndedWithCertification,
        "mandate-narrowed-with-certification" => MandateNarrowedWithCertification,
        "mandate-replaced" => MandateReplaced,
        "mandate-given-up" => MandateGivenUp,
        "paper-mandate-recorded" => PaperMandateWaiting,
        "paper-mandate-confirmed" => PaperMandateConfirmed,
        "paper-mandate-confirmed-in-part" => PaperMandateConfirmedInPart,
        "paper-mandate-declined" => PaperMandateDeclined,
        _ => return None,
    })
}

/// Something that has a last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// A code that waits: its last day is its activation deadline.
    Code,
    /// A certification in force.
    Certification,
    /// A mandate in force.
    Mandate,
}

/// How near the end is, in the steps in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// No more than so many days are left after today.
    Within(u32),
    /// The last day has passed.
    Passed,
}

impl Step {
    /// The word under which the store keeps it.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Within(days) => format!("within-{days}"),
            Self::Passed => "passed".to_owned(),
        }
    }
}

impl Ending {
    /// Days before the last one on which it is warned about, the longest first.
    const fn warned_before(self) -> [u32; 2] {
        match self {
            Self::Code => [14, 3],
            Self::Certification | Self::Mandate => [30, 7],
        }
    }

    /// Whether its end is told as well. A code that nobody entered leaves nothing behind.
    const fn end_is_told(self) -> bool {
        !matches!(self, Self::Code)
    }
}

/// The last days that are told today, and at which step: no day stands in two of them. What was
/// not told in time, because nobody was there, is told at the step that it has reached.
#[must_use]
pub fn spans(what: Ending, today: LuxembourgDay) -> Vec<(Step, LuxembourgDay, LuxembourgDay)> {
    let on = |days: i64| today + TimeDelta::days(days);
    let [early, late] = what.warned_before();
    let mut spans = vec![
        (Step::Within(early), on(i64::from(late) + 1), on(i64::from(early))),
        (Step::Within(late), today, on(i64::from(late))),
    ];
    if what.end_is_told() {
        spans.push((Step::Passed, on(-ENDED_DAYS), on(-1)));
    }
    spans
}

/// Whether something with a last day is told today, and at which step (requirements D-5). What
/// was made for no longer than a step's days anyway is not warned about at that step: whoever made
/// it has just said so.
#[must_use]
pub fn warning(
    what: Ending,
    begun: LuxembourgDay,
    last_day: LuxembourgDay,
    today: LuxembourgDay,
) -> Option<Step> {
    let (step, ..) =
        spans(what, today).into_iter().find(|(_, from, to)| (*from..=*to).contains(&last_day))?;
    match step {
        Step::Within(days) if last_day - begun <= TimeDelta::days(days.into()) => None,
        step => Some(step),
    }
}

/// Which messages a person wants by mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailWish {
    /// None.
    #[default]
    None,
    /// Deadlines, and what others did: administrations, principals, representatives.
    Important,
    /// Also what other members of the eSpace did in it.
    All,
}

impl MailWish {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Important => "important",
            Self::All => "all",
        }
    }

    /// Whether a message of this origin is wanted.
    #[must_use]
    pub const fn wants(self, origin: MessageOrigin) -> bool {
        match self {
            Self::None => false,
            Self::Important => !matches!(origin, MessageOrigin::Inside),
            Self::All => true,
        }
    }
}

/// Whether a person's mail of the day may be written now: one a day, never in the night.
#[must_use]
pub fn digest_is_due(last_on: Option<LuxembourgDay>, now: DateTime<Utc>) -> bool {
    now.with_timezone(&Luxembourg).hour() >= MAIL_HOUR
        && last_on.is_none_or(|last| last < day_in_luxembourg(now))
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> LuxembourgDay {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    const ALL: [Ending; 3] = [Ending::Code, Ending::Certification, Ending::Mandate];

    #[test]
    fn an_end_is_told_a_month_and_a_week_before_and_once_it_has_come_d_5() {
        let told =
            |today| warning(Ending::Mandate, day("2026-01-01"), day("2027-06-30"), day(today));
        assert_eq!(told("2027-05-30"), None);
        assert_eq!(told("2027-05-31"), Some(Step::Within(30)));
        assert_eq!(told("2027-06-22"), Some(Step::Within(30)));
        assert_eq!(told("2027-06-23"), Some(Step::Within(7)));
        assert_eq!(told("2027-06-30"), Some(Step::Within(7)), "the last day counts to its end");
        assert_eq!(told("2027-07-01"), Some(Step::Passed));
        assert_eq!(told("2027-07-31"), None, "old news are none");
    }

    #[test]
    fn a_code_is_warned_about_two_weeks_and_three_days_before_its_deadline_d_5() {
        let told = |today| warning(Ending::Code, day("2026-01-01"), day("2027-03-30"), day(today));
        assert_eq!(told("2027-03-15"), None);
        assert_eq!(told("2027-03-16"), Some(Step::Within(14)));
        assert_eq!(told("2027-03-27"), Some(Step::Within(3)));
        assert_eq!(told("2027-03-31"), None);
    }

    #[test]
    fn what_was_made_for_a_week_is_not_warned_about_as_it_is_made() {
        let today = day("2027-03-01");
        let told = |last| warning(Ending::Mandate, today, day(last), today);
        assert_eq!(told("2027-03-08"), None, "it was made for a week");
        assert_eq!(told("2027-03-31"), None, "it was made for a month");
        let soon = warning(Ending::Mandate, today, day("2027-03-31"), day("2027-03-24"));
        assert_eq!(soon, Some(Step::Within(7)));
    }

    #[test]
    fn the_step_changes_with_the_day_in_luxembourg_also_when_the_clocks_change_d_5() {
        // Seven days after 24 October 2027 is 31 October, on which the clocks go back; 24 October
        // begins at 22:00 UTC and 1 November at 23:00 UTC.
        let told = |now| {
            let today = day_in_luxembourg(at(now));
            warning(Ending::Certification, day("2026-01-01"), day("2027-10-31"), today)
        };
        assert_eq!(told("2027-10-23T21:59:59Z"), Some(Step::Within(30)));
        assert_eq!(told("2027-10-23T22:00:00Z"), Some(Step::Within(7)));
        assert_eq!(told("2027-10-31T22:59:59Z"), Some(Step::Within(7)));
        assert_eq!(told("2027-10-31T23:00:00Z"), Some(Step::Passed));
    }

    proptest! {
        #[test]
        fn no_day_stands_in_two_steps(offset in -400i64..400) {
            let today = day("2027-03-28");
            for what in ALL {
                let last = today + TimeDelta::days(offset);
                let found = spans(what, today).into_iter().filter(|(_, from, to)| (*from..=*to).contains(&last));
                prop_assert!(found.count() <= 1);
            }
        }

        #[test]
        fn steps_follow_each_other_and_never_go_back(begun in 0u64..200, lasts in 0u64..400) {
            let begun = day("2026-10-01") + Days::new(begun);
            let last = begun + Days::new(lasts);
            for what in ALL {
                let steps: Vec<Step> = (0..500)
                    .filter_map(|later| warning(what, begun, last, begun + Days::new(later)))
                    .collect();
                let order = |step: &Step| match step {
                    Step::Within(days) => i64::from(*days),
                    Step::Passed => -1,
                };
                prop_assert!(steps.windows(2).all(|pair| order(&pair[0]) >= order(&pair[1])));
            }
        }
    }

    #[test]
    fn losing_something_that_was_covered_weighs_most_v_2() {
        let scope = |keys: &[&str]| Scope::of(keys.iter().map(ToString::to_string));
        let change = |after: &[&str], until: &str| {
            mandate_change((&scope(&["a", "b"]), day("2027-06-30")), (&scope(after), day(until)))
        };
        assert_eq!(change(&["a"], "2027-06-30"), MandateChange::Narrowed);
        assert_eq!(change(&["a", "c"], "2027-12-31"), MandateChange::Narrowed);
        assert_eq!(change(&["a", "b"], "2027-06-29"), MandateChange::BroughtForward);
        assert_eq!(change(&["a", "b", "c"], "2027-06-29"), MandateChange::Changed);
        assert_eq!(change(&["a", "b"], "2027-12-31"), MandateChange::Changed);
    }

    #[test]
    fn a_mail_of_the_day_is_written_once_and_not_in_the_night() {
        let last = Some(day("2027-10-30"));
        assert!(!digest_is_due(last, at("2027-10-30T20:00:00Z")), "one a day");
        // On 31 October the clocks go back: it is seven in the morning at 06:00 UTC.
        assert!(!digest_is_due(last, at("2027-10-31T05:59:59Z")));
        assert!(digest_is_due(last, at("2027-10-31T06:00:00Z")));
        // On 30 October it is seven at 05:00 UTC.
        assert!(!digest_is_due(None, at("2027-10-30T04:59:59Z")));
        assert!(digest_is_due(None, at("2027-10-30T05:00:00Z")));
    }

    #[test]
    fn only_all_brings_what_ones_own_colleagues_did() {
        use MessageOrigin::{Inside, Outside, Time};
        let wanted = |wish: MailWish| [Time, Outside, Inside].map(|origin| wish.wants(origin));
        assert_eq!(wanted(MailWish::None), [false; 3]);
        assert_eq!(wanted(MailWish::Important), [true, true, false]);
        assert_eq!(wanted(MailWish::All), [true; 3]);
    }

    #[test]
    fn the_words_of_the_store_are_those_of_the_screens() {
        for kind in MessageKind::ALL {
            let word: serde::de::value::StrDeserializer<'_, serde::de::value::Error> =
                serde::de::IntoDeserializer::into_deserializer(kind.word());
            assert_eq!(MessageKind::deserialize(word).unwrap(), *kind);
        }
    }
}
