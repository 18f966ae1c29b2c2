//! What eSpaces are told, whom it concerns, and that nothing is told twice (requirements D-5, V-2,
//! V-6, V-7, X-1).

use std::sync::Mutex;
use std::thread;

use office::Session;
use office::operations::{
    AskForInformation, BringCertificationForward, ChangeMandate, ChangeMember, CountUnreadMessages,
    DeclinePaperMandate, DeleteMember, ExportAllMessages, ExportMessages, GiveUpMandate,
    ListAllMessages, ListMessages, LoseLetter, MarkAllMessagesRead, MarkMessages, RefuseCase,
    ReplaceMandateCode, RevokeMandate, SuspendMember,
};
use office::views::MessageRow;
use rules::{
    CertificateChoice, ContactInput, Grant, Language, MandateId, MessageKind, MessageOrigin,
    MessageSubject, Refusal, SpaceId, Task,
};
use store::Database;
use testkit::mandates::SECURITY_CODE;
use testkit::{Citizen, refused};

use crate::mandates::{Scene, scene};
use crate::records::has_words;
use crate::world::paper_mandate;

impl Scene {
    /// A colleague of Marc's in the fiduciary's eSpace.
    pub(crate) fn anne(&self) -> (Citizen, Session) {
        self.colleague("Anne", 7, &self.marc, self.fiduciary)
    }

    pub(crate) fn colleague(
        &self,
        name: &str,
        number: u32,
        by: &Session,
        space: SpaceId,
    ) -> (Citizen, Session) {
        let (citizen, session) = self.town.newcomer(name, "Muller", number);
        self.town.joined(by, space, &citizen, &session, Grant::of(Task::Manager));
        (citizen, session)
    }

    fn messages(&self, of: &Session, space: SpaceId) -> Vec<MessageRow> {
        self.town.ask(of, ListMessages { space }).unwrap().rows
    }

    fn kinds(&self, of: &Session, space: SpaceId) -> Vec<MessageKind> {
        self.messages(of, space).iter().map(|row| row.kind).collect()
    }

    fn unread(&self, of: &Session) -> u32 {
        self.town.ask(of, CountUnreadMessages {}).unwrap().total
    }

    pub(crate) fn read_all(&self, of: &Session) {
        self.town.ask(of, MarkAllMessagesRead { of: None }).unwrap();
    }

    fn tell(&self) -> usize {
        self.town.office.tell_of_endings().unwrap()
    }

    /// Lets it become ten in the morning of a day.
    fn until(&self, day: &str) {
        let then: chrono::DateTime<chrono::Utc> = format!("{day}T10:00:00Z").parse().unwrap();
        self.town.clock.skip(then - self.town.clock_now());
    }

    pub(crate) fn revoke(&self, mandate: MandateId) {
        self.town.ask(&self.nadia, RevokeMandate { space: self.schmit, mandate }).unwrap();
    }
}

#[test]
fn both_sides_are_told_what_becomes_of_a_mandate_and_whoever_did_it_is_not_v_2() {
    let s = scene();
    let (_, anne) = s.anne();
    s.read_all(&s.nadia);
    let mandate = s.mandate();
    assert_eq!(s.messages(&s.nadia, s.schmit)[0].kind, MessageKind::MandateGiven);
    assert_eq!(s.unread(&s.nadia), 1, "the principal is told who holds its mandate");
    assert_eq!(s.unread(&s.marc), 0, "Marc entered the code himself");
    assert_eq!(s.unread(&anne), 1, "his colleague is told");
    let told = &s.messages(&s.marc, s.fiduciary)[0];
    assert_eq!((told.kind, told.unread), (MessageKind::MandateReceived, false));
    assert_eq!(told.origin, MessageOrigin::Inside);
    assert_eq!(told.subject, MessageSubject::Mandate(mandate));

    s.revoke(mandate);
    let told = &s.messages(&s.marc, s.fiduciary)[0];
    assert_eq!((told.kind, told.unread), (MessageKind::MandateRevoked, true));
    assert_eq!((told.origin, told.who.as_str()), (MessageOrigin::Outside, "Nadia Weber"));
    assert_eq!(told.facts["company"], "Menuiserie Schmit S.à r.l.");
    assert_eq!(told.facts["representative"], "Fiduciaire Bauer S.à r.l.");
    assert_eq!(s.unread(&s.nadia), 1, "Nadia revoked it herself");
}

#[test]
fn a_changed_mandate_says_what_changed_v_2() {
    let s = scene();
    let mandate = s.mandate();
    let change = |keys: &[&str], until: &str, version| {
        let scope = rules::Scope::of(keys.iter().map(ToString::to_string));
        let ends_on = until.parse().unwrap();
        let act = ChangeMandate { space: s.schmit, mandate, scope, ends_on, version };
        s.town.ask(&s.nadia, act).unwrap();
        s.messages(&s.marc, s.fiduciary).remove(0)
    };
    let told = change(&["consult"], "2027-06-30", 1);
    assert_eq!(told.kind, MessageKind::MandateNarrowed);
    let told = change(&["consult"], "2027-05-31", 2);
    assert_eq!(told.kind, MessageKind::MandateBroughtForward);
    assert_eq!(told.facts["day"], "2027-05-31");
    assert_eq!(change(&["consult"], "2027-07-31", 3).kind, MessageKind::MandateChanged);
}

#[test]
fn every_other_end_of_a_mandate_is_told_as_what_it_is_v_2_v_6() {
    let s = scene();
    let mandate = s.mandate();
    s.town.ask(&s.marc, GiveUpMandate { space: s.fiduciary, mandate }).unwrap();
    assert_eq!(s.kinds(&s.nadia, s.schmit)[0], MessageKind::MandateGivenUp);

    let mandate = s.mandate();
    let security_code = SECURITY_CODE.to_owned();
    let replace = ReplaceMandateCode { space: s.schmit, mandate, security_code };
    s.town.ask(&s.nadia, replace).unwrap();
    assert_eq!(s.kinds(&s.marc, s.fiduciary)[0], MessageKind::MandateReplaced);

    let paper = || {
        let recorded = s.town.ask(&s.marc, paper_mandate(s.fiduciary, s.bureau.domain)).unwrap();
        assert_eq!(s.kinds(&s.nadia, s.schmit)[0], MessageKind::PaperMandateWaiting);
        recorded.row.mandate
    };
    let mandate = paper();
    let confirm = s.town.confirming(&s.nadia, s.schmit, mandate);
    s.town.ask(&s.nadia, confirm).unwrap();
    assert_eq!(s.kinds(&s.marc, s.fiduciary)[0], MessageKind::PaperMandateConfirmed);
    let mandate = paper();
    s.town.ask(&s.nadia, DeclinePaperMandate { space: s.schmit, mandate }).unwrap();
    assert_eq!(s.kinds(&s.marc, s.fiduciary)[0], MessageKind::PaperMandateDeclined);
}

#[test]
fn both_sides_are_told_that_a_certification_and_so_its_mandates_end_sooner_d_5_x_2() {
    let s = scene();
    let (_, nora) = s.colleague("Nora", 8, &s.nadia, s.schmit);
    let mandate = s.mandate();
    s.read_all(&s.nadia);
    let held = &s.ours().certifications[0];
    let forward = BringCertificationForward {
        space: s.schmit,
        certification: held.certification,
        ends_on: "2027-03-31".parse().unwrap(),
        version: held.version,
    };
    s.town.ask(&s.nadia, forward).unwrap();
    let told = &s.messages(&s.marc, s.fiduciary)[0];
    assert_eq!(told.kind, MessageKind::MandateBroughtForward);
    assert_eq!(told.facts["day"], "2027-03-31");
    assert_eq!(told.subject, MessageSubject::Mandate(mandate));
    let told = s.messages(&nora, s.schmit);
    let of = |kind| told.iter().find(|row| row.kind == kind).unwrap();
    assert!(of(MessageKind::CertificationBroughtForward).unread);
    let ends = of(MessageKind::MandateBroughtForward);
    assert_eq!((ends.subject, ends.unread), (MessageSubject::Mandate(mandate), true));
    assert_eq!(ends.facts["day"], "2027-03-31");
    assert_eq!(s.unread(&s.nadia), 0, "Nadia did it herself");
}

#[test]
fn whoever_asked_an_administration_is_told_what_it_says_d_3() {
    let s = scene();
    let kinds = s.kinds(&s.nadia, s.schmit);
    let expected = [MessageKind::Certified, MessageKind::LetterSent, MessageKind::CodesGranted];
    assert_eq!(kinds, expected, "from the letter with which the company was certified");
    let administration = s.bureau.administration;
    s.town.clock.skip_days(4);
    let asked = s.town.ask(&s.nadia, s.town.codes_wanted(s.schmit, s.bureau.domain)).unwrap();
    let request = asked.row.request;
    let question = "Which year?".to_owned();
    let ask = AskForInformation { administration, request, question, version: 1 };
    s.town.ask(&s.bureau.lead, ask).unwrap();
    let told = &s.messages(&s.nadia, s.schmit)[0];
    assert_eq!(told.kind, MessageKind::InformationRequested);
    assert_eq!(told.subject, MessageSubject::Request(request));
    let reason = "Not needed.".to_owned();
    let refuse = RefuseCase { administration, request, reason, version: 2 };
    s.town.ask(&s.bureau.lead, refuse).unwrap();
    assert_eq!(s.kinds(&s.nadia, s.schmit)[0], MessageKind::RequestRefused);
    assert!(s.messages(&s.marc, s.fiduciary).is_empty(), "it concerns nobody else");
    let letter = s.town.cases(&s.bureau).into_iter().find(|case| case.printed_at.is_some());
    let lose = LoseLetter { administration, request: letter.unwrap().request };
    s.town.ask(&s.bureau.lead, lose).unwrap();
    assert_eq!(s.kinds(&s.nadia, s.schmit)[0], MessageKind::LetterLost);
}

#[test]
fn an_end_is_told_to_both_sides_a_month_and_a_week_before_and_once_it_came_d_5() {
    let s = scene();
    let mandate = s.mandate();
    let told = |day: &str| {
        s.until(day);
        s.tell();
        (s.kinds(&s.nadia, s.schmit).len(), s.kinds(&s.marc, s.fiduciary).len())
    };
    // The letter brought two codes for representatives that nobody entered; they lapse long before.
    let before = told("2027-05-30");
    assert_eq!(told("2027-05-31"), (before.0 + 1, before.1 + 1));
    assert_eq!(told("2027-06-10"), (before.0 + 1, before.1 + 1), "once is enough");
    let row = &s.messages(&s.marc, s.fiduciary)[0];
    assert_eq!((row.kind, row.origin), (MessageKind::MandateEnding, MessageOrigin::Time));
    assert_eq!((row.who.as_str(), row.subject), ("", MessageSubject::Mandate(mandate)));
    assert_eq!(row.facts["day"], "2027-06-30");
    assert_eq!(told("2027-06-23"), (before.0 + 2, before.1 + 2));
    assert_eq!(told("2027-07-01"), (before.0 + 3, before.1 + 3));
    assert_eq!(s.kinds(&s.marc, s.fiduciary)[0], MessageKind::MandateEnded);
    // The certification itself ends half a year later.
    told("2027-12-01");
    assert_eq!(s.kinds(&s.nadia, s.schmit)[0], MessageKind::CertificationEnding);
    told("2028-01-01");
    assert_eq!(s.kinds(&s.nadia, s.schmit)[0], MessageKind::CertificationEnded);
    assert_eq!(s.kinds(&s.marc, s.fiduciary).len(), before.1 + 3, "not the representative’s");
}

#[test]
fn a_mandate_that_ends_on_the_last_day_of_its_certification_is_told_to_both_sides_d_5() {
    let s = scene();
    let last_day = s.ours().certifications[0].ends_on.to_string();
    let code = s.town.ask(&s.nadia, s.code_for(&["consult"], &last_day)).unwrap().groups;
    s.enter(&s.marc, s.fiduciary, &code).unwrap();
    s.until("2028-01-01");
    s.tell();
    for kinds in [s.kinds(&s.nadia, s.schmit), s.kinds(&s.marc, s.fiduciary)] {
        let ended = kinds.iter().filter(|kind| **kind == MessageKind::MandateEnded).count();
        assert_eq!(ended, 1, "{kinds:?}");
    }
}

#[test]
fn a_step_begins_with_the_day_in_luxembourg_on_which_the_clocks_change_d_5() {
    let s = scene();
    let mandate = s.mandate();
    let scope = rules::Scope::of(["consult".to_owned()]);
    let ends_on = "2027-10-31".parse().unwrap();
    let change = ChangeMandate { space: s.schmit, mandate, scope, ends_on, version: 1 };
    s.town.ask(&s.nadia, change).unwrap();
    s.until("2027-10-20");
    s.tell();
    let at = |instant: &str| {
        let then: chrono::DateTime<chrono::Utc> = instant.parse().unwrap();
        s.town.clock.skip(then - s.town.clock_now());
        s.tell()
    };
    // 31 October 2027 has 25 hours; a week before, midnight is at 22:00 UTC, and after it at 23:00.
    assert_eq!(at("2027-10-23T21:59:59Z"), 0);
    assert_eq!(at("2027-10-23T22:00:00Z"), 2, "one for each side");
    assert_eq!(at("2027-10-31T22:59:59Z"), 0, "the last day counts to its end");
    assert_eq!(at("2027-10-31T23:00:00Z"), 2);
}

#[test]
fn an_end_that_was_moved_is_told_anew_and_what_ended_before_not_at_all_d_5_v_7() {
    let s = scene();
    let (moved, revoked) = (s.mandate(), s.mandate());
    s.until("2027-06-01");
    s.tell();
    let scope = rules::Scope::of(["consult".to_owned()]);
    let ends_on = "2027-12-15".parse().unwrap();
    let change = ChangeMandate { space: s.schmit, mandate: moved, scope, ends_on, version: 1 };
    s.town.ask(&s.nadia, change).unwrap();
    s.revoke(revoked);
    s.until("2027-07-05");
    assert_eq!(s.tell(), 0, "one runs on, the other was revoked");
    s.until("2027-11-20");
    assert_eq!(s.tell(), 2);
    assert_eq!(s.messages(&s.marc, s.fiduciary)[0].facts["day"], "2027-12-15");
}

#[test]
fn a_code_is_told_to_whoever_has_to_do_something_about_it_d_5() {
    let s = scene();
    s.fresh();
    // Codes can be entered for 37 days, until 31 December 2026.
    s.until("2026-12-16");
    assert_eq!(s.tell(), 0);
    s.until("2026-12-17");
    s.tell();
    let kinds = &s.kinds(&s.nadia, s.schmit)[..2];
    assert!(kinds.contains(&MessageKind::CodeEnding), "the one that the principal made: {kinds:?}");
    assert!(
        kinds.contains(&MessageKind::LetterEnding),
        "two of the letter, told as one: {kinds:?}"
    );
    s.until("2026-12-28");
    assert_eq!(s.tell(), 2, "three days before, again");
    s.until("2027-01-01");
    assert_eq!(s.tell(), 0, "what nobody entered leaves nothing behind");
    assert!(s.messages(&s.marc, s.fiduciary).is_empty(), "they are not the representative’s");
}

#[test]
fn a_letter_is_told_once_also_among_so_many_codes_that_they_are_told_in_portions_d_5() {
    let s = scene();
    s.fresh();
    let data = crate::records::data(&s.town);
    let mut tx = data.change().unwrap();
    // So many before the two of the letter, in the order of their companies' names, that these are
    // the ten thousandth and the one after it.
    tx.execute("UPDATE access_codes SET company_name = 'A' WHERE principal IS NOT NULL", &[])
        .unwrap();
    tx.execute(
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 9998)
         INSERT INTO access_codes (id, hash, kind, state, domain, domain_version, national_number, company_name,
                                   scope, activate_by, ends_on, letter, principal, recipient, issued_at)
         SELECT printf('00000000-0000-7000-8000-%012x', n), 'hash ' || n, k.kind, k.state, k.domain, k.domain_version,
                printf('19%011d', n), 'A ' || n, k.scope, k.activate_by, k.ends_on, NULL, k.principal, k.recipient, k.issued_at
         FROM numbers, access_codes AS k WHERE k.principal IS NOT NULL",
        &[],
    )
    .unwrap();
    tx.commit().unwrap();
    drop(data);
    s.until("2026-12-17");
    s.tell();
    let kinds = s.kinds(&s.nadia, s.schmit);
    let letters = kinds.iter().filter(|kind| **kind == MessageKind::LetterEnding).count();
    assert_eq!(letters, 1, "{kinds:?}");
}

#[test]
fn an_owner_code_is_told_to_the_espace_that_asked_for_it_and_to_no_other_of_that_name_s_4() {
    let s = scene();
    s.town.clock.skip_days(4);
    let asked = s.town.ask(&s.nadia, s.town.codes_wanted(s.schmit, s.bureau.domain)).unwrap();
    s.town.grant(&s.bureau, asked.row.request).unwrap();
    s.town.letter(&s.bureau, asked.row.request).unwrap();
    let (_, imposter) = s.town.newcomer("Ivo", "Imposter", 30);
    let same_name = s.town.space(&imposter, "Menuiserie Schmit S.à r.l.");
    s.until("2026-12-28");
    s.tell();
    let told = s.messages(&s.nadia, s.schmit);
    assert!(told.iter().any(|row| row.subject == MessageSubject::Request(asked.row.request)));
    assert!(s.messages(&imposter, same_name).is_empty(), "a name gives nobody a right");
}

#[test]
fn nothing_is_told_twice_also_by_two_at_the_same_moment_d_5() {
    let s = scene();
    for _ in 0..3 {
        s.mandate();
    }
    s.until("2027-06-25");
    let other = s.town.opened_again();
    let told = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            for office in [&s.town.office, &other] {
                let told = &told;
                scope.spawn(move || *told.lock().unwrap() += office.tell_of_endings().unwrap());
            }
        }
    });
    assert_eq!(told.into_inner().unwrap(), 6, "three mandates, for two sides");
    let endings = |kinds: Vec<MessageKind>| {
        kinds.into_iter().filter(|kind| *kind == MessageKind::MandateEnding).count()
    };
    assert_eq!(endings(s.kinds(&s.marc, s.fiduciary)), 3);
    assert_eq!(endings(s.kinds(&s.nadia, s.schmit)), 3);
}

#[test]
fn many_alike_ends_are_told_as_one_with_their_number() {
    let s = scene();
    for _ in 0..8 {
        s.mandate();
    }
    s.until("2027-06-25");
    s.tell();
    let told = s.messages(&s.marc, s.fiduciary);
    let endings: Vec<_> =
        told.iter().filter(|row| row.kind == MessageKind::MandateEnding).collect();
    assert_eq!(endings.len(), 1);
    assert_eq!(endings[0].facts["count"], "8");
    assert_eq!(endings[0].subject, MessageSubject::Certifications);
}

#[test]
fn what_one_may_not_see_does_not_exist_x_1_m_8() {
    let s = scene();
    let (anne, anne_in) = s.anne();
    s.revoke(s.mandate());
    assert_eq!(s.unread(&anne_in), 2);
    let message = s.messages(&anne_in, s.fiduciary)[0].message;
    let member = s.town.member(&s.marc, s.fiduciary, &anne.ssn);
    let space = s.fiduciary;
    s.town.ask(&s.marc, SuspendMember { space, member }).unwrap();
    assert_eq!(s.unread(&anne_in), 0);
    assert!(s.town.ask(&anne_in, ListAllMessages {}).unwrap().rows.is_empty());
    let mark = || MarkMessages { messages: vec![message], read: true };
    assert_eq!(refused(s.town.ask(&anne_in, mark()).map(|_| ())), Refusal::NotFound);
    assert!(s.town.office.take_fresh_messages(&anne_in).unwrap().is_none());
    let all = s.town.ask(&anne_in, ExportAllMessages { language: Language::Fr }).unwrap();
    assert!(all.table.rows.is_empty());
    s.town.ask(&s.marc, DeleteMember { space, member }).unwrap();
    assert_eq!(
        refused(s.town.ask(&anne_in, ListMessages { space }).map(|_| ())),
        Refusal::NotFound
    );
    assert_eq!(refused(s.town.ask(&s.nadia, mark()).map(|_| ())), Refusal::NotFound);
    let all = MarkAllMessagesRead { of: Some(space) };
    assert_eq!(refused(s.town.ask(&s.nadia, all).map(|_| ())), Refusal::NotFound);
}

#[test]
fn an_espace_that_asks_for_another_certificate_tells_nothing_to_this_one_m_1() {
    let s = scene();
    let (anne, anne_in) = s.anne();
    let member = s.town.member(&s.marc, s.fiduciary, &anne.ssn);
    let only = ChangeMember {
        space: s.fiduciary,
        member,
        grant: Grant::of(Task::Manager),
        choice: CertificateChoice::InvitedOnly,
        contact: ContactInput::default(),
        version: 1,
    };
    s.town.ask(&s.marc, only).unwrap();
    let stick = s.town.citizen("Anne", "Muller", 70);
    let signed = stick.credential.sign(&s.town.office.challenge().unwrap()).unwrap();
    s.town.ask(&anne_in, office::operations::AddCertificate { signed }).unwrap();
    let with_stick = s.town.sign_in(&stick).unwrap();
    s.mandate();
    assert_eq!((s.unread(&anne_in), s.unread(&with_stick)), (1, 0));
    assert!(s.town.ask(&with_stick, ListAllMessages {}).unwrap().rows.is_empty());
    assert!(s.town.office.take_fresh_messages(&with_stick).unwrap().is_none());
}

#[test]
fn whoever_joins_later_finds_the_past_read_and_what_comes_unread_m_10() {
    let s = scene();
    s.revoke(s.mandate());
    let (_, anne) = s.anne();
    let told = s.messages(&anne, s.fiduciary);
    assert!(told.len() == 2 && told.iter().all(|row| !row.unread));
    s.mandate();
    assert_eq!(s.unread(&anne), 1);
}

#[test]
fn what_is_read_is_each_persons_own_and_can_be_undone() {
    let s = scene();
    let (_, anne) = s.anne();
    for _ in 0..3 {
        s.revoke(s.mandate());
    }
    assert_eq!((s.unread(&s.marc), s.unread(&anne)), (3, 6));
    let marked = s.town.ask(&anne, MarkAllMessagesRead { of: Some(s.fiduciary) }).unwrap();
    assert_eq!((marked.len(), s.unread(&anne), s.unread(&s.marc)), (6, 0, 3));
    let undone = s.town.ask(&anne, MarkMessages { messages: marked, read: false }).unwrap();
    assert_eq!((undone.total, undone.spaces[0].count), (6, 6));
    let own = s.messages(&s.marc, s.fiduciary).into_iter().find(|row| !row.unread).unwrap();
    let mark = MarkMessages { messages: vec![own.message], read: false };
    assert_eq!(s.town.ask(&s.marc, mark).unwrap().total, 4, "also what one did oneself");
}

#[test]
fn the_system_shows_what_is_new_once_also_after_a_restart() {
    let s = scene();
    s.revoke(s.mandate());
    let fresh = s.town.office.take_fresh_messages(&s.marc).unwrap().unwrap();
    assert_eq!((fresh.count, fresh.language), (1, Language::En));
    assert_eq!(fresh.newest[0].place, "Fiduciaire Bauer S.à r.l.");
    let expected = "Menuiserie Schmit S.à r.l. revoked its mandate to Fiduciaire Bauer S.à r.l. for Tax cards.";
    assert_eq!(fresh.newest[0].text, expected);
    assert_eq!(s.town.office.take_fresh_messages(&s.marc).unwrap(), None);
    assert_eq!(s.town.opened_again().take_fresh_messages(&s.marc).unwrap(), None);
    for _ in 0..5 {
        s.revoke(s.mandate());
    }
    let fresh = s.town.office.take_fresh_messages(&s.marc).unwrap().unwrap();
    assert_eq!((fresh.count, fresh.newest.len()), (5, 3), "many are told by their number");
}

#[test]
fn every_message_has_words_in_every_language_l_1() {
    let s = scene();
    let (moved, given_up) = (s.mandate(), s.mandate());
    s.revoke(s.mandate());
    s.town.ask(&s.marc, GiveUpMandate { space: s.fiduciary, mandate: given_up }).unwrap();
    let scope = rules::Scope::of(["consult".to_owned()]);
    let ends_on = "2027-06-30".parse().unwrap();
    let change = ChangeMandate { space: s.schmit, mandate: moved, scope, ends_on, version: 1 };
    s.town.ask(&s.nadia, change).unwrap();
    s.fresh();
    for day in ["2026-12-20", "2027-06-25", "2027-12-10", "2028-01-05"] {
        s.until(day);
        s.tell();
    }
    for language in Language::ALL {
        for (session, space) in [(&s.nadia, s.schmit), (&s.marc, s.fiduciary)] {
            let export = s.town.ask(session, ExportMessages { space, language }).unwrap();
            has_words(&export.table, language);
        }
        for kind in MessageKind::ALL {
            for count in [1u32, 7] {
                let mut values = i18n::Args::new().with("count", count);
                for name in ["company", "representative", "name", "domain", "day"] {
                    values = values.with(name, "x".to_owned());
                }
                let text = i18n::text(language, &format!("messages-{}", kind.word()), &values);
                assert!(!text.contains('⟦') && !text.contains("{$"), "{text}");
            }
        }
    }
}

#[test]
fn a_hundred_thousand_mandates_that_end_on_one_day_are_a_few_messages() {
    let s = scene();
    s.mandate();
    let data = crate::records::data(&s.town);
    let mut tx = data.change().unwrap();
    // As many more for the same representative, of companies that have no eSpace here.
    tx.execute(
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100000)
         INSERT INTO mandates (id, domain, domain_version, national_number, principal_name, representative,
                               state, origin, code, scope, since, ends_on)
         SELECT printf('00000000-0000-7000-8000-%012x', n), m.domain, m.domain_version, printf('19%011d', n),
                'Client ' || n, m.representative, 'active', 'paper', NULL, m.scope, m.since, m.ends_on
         FROM numbers, mandates AS m",
        &[],
    )
    .unwrap();
    tx.commit().unwrap();
    drop(data);
    s.until("2027-06-25");
    assert_eq!(s.tell(), 100_002, "one of them has two sides");
    let told = s.messages(&s.marc, s.fiduciary);
    let endings = told.iter().filter(|row| row.kind == MessageKind::MandateEnding);
    let counts: Vec<u32> = endings.map(|row| row.facts["count"].parse().unwrap()).collect();
    assert_eq!(counts.iter().sum::<u32>(), 100_001);
    assert!(counts.len() < 20, "the representative reads a few messages: {counts:?}");
    assert_eq!(s.tell(), 0);
}
