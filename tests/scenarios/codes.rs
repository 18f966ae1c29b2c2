//! Entering access codes (requirements D-4 to D-8).

use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};

use chrono::TimeDelta;
use office::operations::{
    AskAdministration, CheckCode, CreateSpace, EndCertification, ExportHistory, GrantCase, History,
    ListCertifications, ListCertified, ListMessages, ListMyCompanies, LoseLetter, PrintLetters,
    ReadCodeEntry, RegisterCode, ReplaceCode, RevokeCode, SpaceCompany,
};
use office::views::{CodeOutcome, WaitingState};
use office::{Attachment, Error, Office, Session};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use rules::{
    AccessCode, CertifiedBy, CodeKind, DomainSettings, Grant, Language, MessageKind, Origin,
    OtherCompanyInput, Refusal, RequestId, RequestKind, SecurityCodeRule, SpaceId, Standing, Task,
};
use testkit::mandates::{Bureau, Opened, SECURITY_CODE, codes_in, tax_cards};
use testkit::{Town, refused, refused_at};

use crate::records::has_words;

struct Scene {
    town: Town,
    bureau: Bureau,
    owner: Session,
    space: SpaceId,
    letter: Opened,
}

/// A company with the letter in hand that brings its codes.
fn scene() -> Scene {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olga", "Owner", 1);
    let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
    let letter = town.letter_for(&bureau, &owner, space);
    Scene { town, bureau, owner, space, letter }
}

impl Scene {
    fn check(&self, by: &Session, space: SpaceId, code: &str) -> Result<CodeKind, Error> {
        let checked = self.town.ask(by, CheckCode { space, code: code.to_owned() });
        checked.map(|preview| preview.kind)
    }

    fn register(&self, by: &Session, space: SpaceId, code: &str) -> Result<CodeOutcome, Error> {
        self.town.ask(by, entering(space, code, SECURITY_CODE))
    }

    /// What the history of an eSpace says, the newest first.
    fn history(&self, by: &Session, space: SpaceId) -> Vec<String> {
        let page = self.town.ask(by, History { space, before: None, count: 50 }).unwrap();
        page.entries.into_iter().map(|entry| entry.what).collect()
    }

    /// What a person is told in an eSpace, and whether it is still to be read; the newest first.
    fn told(&self, to: &Session, space: SpaceId) -> Vec<(MessageKind, bool)> {
        let rows = self.town.ask(to, ListMessages { space }).unwrap().rows;
        rows.into_iter().map(|row| (row.kind, row.unread)).collect()
    }

    /// Another company's eSpace, with its administrator.
    fn trustee(&self, number: u32) -> (Session, SpaceId) {
        let (_, marc) = self.town.newcomer("Marc", "Bauer", number);
        let profile = rules::CompanyProfileInput {
            national_number: format!("2011{number:09}"),
            ..self.town.company("Fiduciaire Bauer S.à r.l.")
        };
        let company = SpaceCompany::New(profile);
        let space = self.town.ask(&marc, CreateSpace { company, label: String::new() });
        (marc, space.unwrap().space)
    }
}

fn entering(space: SpaceId, code: &str, security_code: &str) -> RegisterCode {
    RegisterCode { space, code: code.to_owned(), security_code: security_code.to_owned() }
}

/// A code that is written like one, and that nobody ever made.
fn invented(number: u8) -> String {
    AccessCode::from_numbers([number; 15]).grouped()
}

#[test]
fn the_owner_code_certifies_the_espace_d_6() {
    let s = scene();
    let preview =
        s.town.ask(&s.owner, CheckCode { space: s.space, code: s.letter.owner.clone() }).unwrap();
    assert_eq!((preview.kind, preview.replaces), (CodeKind::Owner, false));
    assert_eq!(preview.activate_by.to_string(), "2026-12-31");
    assert_eq!(preview.security_code, SecurityCodeRule::SixDigits);
    s.register(&s.owner, s.space, &s.letter.owner).unwrap();
    let held = s.town.ask(&s.owner, ListCertifications { space: s.space }).unwrap();
    assert_eq!(held.certifications[0].standing, Standing::InForce);
    assert_eq!(held.certifications[0].origin, Origin::Letter);
    assert_eq!(held.codes.len(), 2, "the representative codes wait to be handed on");
    let entry = s.town.ask(&s.owner, ReadCodeEntry { space: s.space }).unwrap();
    assert_eq!(entry.recent[0].outcome.kind, CodeKind::Owner);
}

#[test]
fn a_representative_code_creates_the_mandate_d_6() {
    let s = scene();
    let (marc, fiduciary) = s.trustee(2);
    let code = &s.letter.representatives[0];
    s.register(&marc, fiduciary, code).unwrap();
    let held = s.town.ask(&marc, ListCertifications { space: fiduciary }).unwrap();
    assert_eq!(held.received[0].other, "Menuiserie Schmit S.à r.l.");
    assert_eq!(held.received[0].standing, Standing::InForce);
    assert!(held.certifications.is_empty(), "it certifies nobody");
    let entry = s.town.ask(&marc, ReadCodeEntry { space: fiduciary }).unwrap();
    assert_eq!(entry.recent[0].outcome.company, "Menuiserie Schmit S.à r.l.");
}

#[test]
fn however_a_code_is_typed_it_is_the_same_and_a_slip_is_no_attempt_d_7() {
    let s = scene();
    let code = &s.letter.owner;
    let plain = code.replace('-', "").to_lowercase();
    assert!(s.check(&s.owner, s.space, &format!("  {plain} ")).is_ok());
    let mut slip = code.clone().into_bytes();
    slip.swap(0, 1);
    let slip = String::from_utf8(slip).unwrap();
    let slip = if slip == *code { invented(4).replace('6', "7") } else { slip };
    for _ in 0..20 {
        let look_alike = format!("O{}", &code[1..]);
        for wrong in [slip.as_str(), &code[..10], &look_alike, "", "é"] {
            let problem = refused_at(s.check(&s.owner, s.space, wrong), "code");
            assert!(
                problem.code().starts_with("code-") && problem.code() != "code-unknown",
                "{problem:?} for {wrong}"
            );
        }
    }
    assert!(s.check(&s.owner, s.space, code).is_ok(), "a hundred slips have locked nothing");
}

#[test]
fn five_wrong_codes_lock_entry_whatever_espace_or_person_and_after_a_restart_d_7() {
    let s = scene();
    let (tessa, tessa_in) = s.town.newcomer("Tessa", "Faber", 3);
    s.town.joined(&s.owner, s.space, &tessa, &tessa_in, Grant::of(Task::Manager));
    let second = s.town.space(&s.owner, "Zweite S.A.");
    for left in (0..5).rev() {
        let said = refused_at(s.check(&s.owner, s.space, &invented(left)), "code");
        assert_eq!(said, Refusal::CodeUnknown { left: left.into() });
        s.town.clock.skip(TimeDelta::minutes(1));
    }
    let until = s.town.clock_now() + TimeDelta::minutes(14);
    let locked = Refusal::CodeEntryLocked { until };
    let good = &s.letter.owner;
    assert_eq!(refused(s.check(&s.owner, s.space, good)), locked, "also for the right code");
    assert_eq!(refused(s.check(&s.owner, second, good)), locked, "the person elsewhere");
    assert_eq!(refused(s.check(&tessa_in, s.space, good)), locked, "somebody else here");
    let restarted = s.town.opened_again();
    let again = CheckCode { space: s.space, code: good.clone() };
    assert_eq!(refused(restarted.perform(Some(&s.owner), again)), locked, "after a restart");
    let (marc, fiduciary) = s.trustee(2);
    assert!(s.check(&marc, fiduciary, &s.letter.representatives[0]).is_ok(), "and nobody else");
    s.town.clock.skip(TimeDelta::minutes(14));
    assert!(s.check(&s.owner, s.space, good).is_ok());
}

#[test]
fn five_wrong_security_codes_block_the_code_and_are_recorded_d_7_x_2() {
    let s = scene();
    let (tessa, tessa_in) = s.town.newcomer("Tessa", "Faber", 3);
    s.town.joined(&s.owner, s.space, &tessa, &tessa_in, Grant::of(Task::Manager));
    let enter = |security: &str| s.town.ask(&s.owner, entering(s.space, &s.letter.owner, security));
    assert_eq!(
        refused_at(enter(""), "securityCode"),
        Refusal::SecurityCodeMissing,
        "no attempt yet"
    );
    let before = s.history(&s.owner, s.space).len();
    for left in (1..5).rev() {
        let said = refused_at(enter("000000"), "securityCode");
        assert_eq!(said, Refusal::SecurityCodeWrong { left });
    }
    assert_eq!(refused_at(enter("000000"), "securityCode"), Refusal::CodeBlocked);
    assert_eq!(refused_at(enter(SECURITY_CODE), "code"), Refusal::CodeBlocked, "too late");
    let held = s.town.ask(&s.owner, ListCertifications { space: s.space }).unwrap();
    assert!(held.certifications.is_empty());
    let wrong = "wrong-security-code-entered";
    let said = s.history(&s.owner, s.space);
    assert_eq!(said[..said.len() - before], ["owner-code-blocked", wrong, wrong, wrong, wrong]);
    assert_eq!(s.told(&tessa_in, s.space)[0], (MessageKind::OwnerCodeBlocked, true));
    assert_eq!(s.told(&s.owner, s.space)[0], (MessageKind::OwnerCodeBlocked, false), "she did it");
}

#[test]
fn a_principal_learns_of_a_blocked_code_and_replaces_or_revokes_it_v_2_x_2() {
    let s = scene();
    s.register(&s.owner, s.space, &s.letter.owner).unwrap();
    let (marc, fiduciary) = s.trustee(2);
    for code in &s.letter.representatives {
        for _ in 0..4 {
            let said = s.town.ask(&marc, entering(fiduciary, code, "000000"));
            assert!(matches!(refused_at(said, "securityCode"), Refusal::SecurityCodeWrong { .. }));
        }
        let said = s.town.ask(&marc, entering(fiduciary, code, "000000"));
        assert_eq!(refused_at(said, "securityCode"), Refusal::CodeBlocked);
    }
    let blocked = "representative-code-blocked";
    assert_eq!(s.history(&marc, fiduciary)[0], blocked);
    assert_eq!(s.history(&s.owner, s.space)[..2], [blocked, blocked]);
    let told = s.town.ask(&s.owner, ListMessages { space: s.space }).unwrap().rows;
    assert_eq!((told[0].kind, told[0].unread), (MessageKind::RepresentativeCodeBlocked, true));
    assert_eq!(told[0].facts["representative"], "Fiduciaire Bauer S.à r.l.", "and by whom");

    let waiting = || s.town.ask(&s.owner, ListCertifications { space: s.space }).unwrap().codes;
    let codes = waiting();
    assert_eq!(codes.len(), 2, "they have not vanished");
    assert!(codes.iter().all(|code| code.state == WaitingState::Blocked));
    s.town.ask(&s.owner, RevokeCode { space: s.space, code: codes[0].code }).unwrap();
    let (code, security_code) = (codes[1].code, SECURITY_CODE.to_owned());
    let replace = ReplaceCode { space: s.space, code, security_code };
    let fresh = s.town.ask(&s.owner, replace).unwrap();
    let left: Vec<_> = waiting().iter().map(|code| (code.code, code.state)).collect();
    assert_eq!(left, [(fresh.code, WaitingState::Open)]);
    let mut said = s.letter.representatives.iter().map(|code| {
        let said = s.check(&marc, fiduciary, code);
        refused_at(said, "code").code()
    });
    let said = std::collections::BTreeSet::from([said.next().unwrap(), said.next().unwrap()]);
    assert_eq!(said, ["code-replaced", "code-revoked"].into());
    s.register(&marc, fiduciary, &fresh.groups).unwrap();
}

#[test]
fn a_blocked_code_ends_with_the_certification_that_it_rested_on_d_2() {
    let s = scene();
    s.register(&s.owner, s.space, &s.letter.owner).unwrap();
    let (marc, fiduciary) = s.trustee(2);
    let code = &s.letter.representatives[0];
    for _ in 0..5 {
        s.town.ask(&marc, entering(fiduciary, code, "000000")).map(|_| ()).unwrap_err();
    }
    let administration = s.bureau.administration;
    let held = s.town.ask(&s.owner, ListCertifications { space: s.space }).unwrap();
    let end = EndCertification {
        administration,
        certification: held.certifications[0].certification,
        reason: "The company was wound up.".to_owned(),
        version: held.certifications[0].version,
    };
    s.town.ask(&s.bureau.lead, end).unwrap();
    assert_eq!(refused_at(s.check(&marc, fiduciary, code), "code"), Refusal::CodeRevoked);
}

#[test]
fn every_outcome_is_told_apart_d_8() {
    let s = scene();
    let (marc, fiduciary) = s.trustee(2);
    let [first, second] = [&s.letter.representatives[0], &s.letter.representatives[1]];
    let code = |by: &Session, space, code: &str| refused_at(s.check(by, space, code), "code");
    assert_eq!(code(&marc, fiduciary, &invented(9)), Refusal::CodeUnknown { left: 4 });
    assert_eq!(code(&marc, fiduciary, &s.letter.owner), Refusal::CodeOfAnotherCompany);
    assert_eq!(code(&s.owner, s.space, first), Refusal::CodeOfYourOwnCompany);
    s.register(&marc, fiduciary, first).unwrap();
    assert_eq!(code(&marc, fiduciary, first), Refusal::CodeUsed);
    s.town.clock.skip_days(40);
    let on = "2026-12-31".parse().unwrap();
    assert_eq!(code(&marc, fiduciary, second), Refusal::CodeDeadlinePassed { on });
}

#[test]
fn a_deadline_that_passes_between_check_and_confirmation_counts_d_5() {
    let s = scene();
    let midnight = "2026-12-31T23:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    s.town.clock.skip(midnight - s.town.clock_now() - TimeDelta::seconds(1));
    assert!(s.check(&s.owner, s.space, &s.letter.owner).is_ok());
    s.town.clock.skip(TimeDelta::seconds(1));
    let on = "2026-12-31".parse().unwrap();
    assert_eq!(
        refused_at(s.register(&s.owner, s.space, &s.letter.owner), "code"),
        Refusal::CodeDeadlinePassed { on }
    );
}

#[test]
fn a_code_that_two_windows_enter_at_once_is_used_once_d_7() {
    for _ in 0..10 {
        let s = scene();
        let (marc, fiduciary) = s.trustee(2);
        let code = &s.letter.representatives[0];
        let window = s.town.opened_again();
        let start = Barrier::new(2);
        let outcomes = std::thread::scope(|threads| {
            let other = threads.spawn(|| {
                start.wait();
                window.perform(Some(&marc), entering(fiduciary, code, SECURITY_CODE))
            });
            start.wait();
            let own = s.register(&marc, fiduciary, code);
            [own, other.join().unwrap()]
        });
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        let late = outcomes.into_iter().find(Result::is_err).unwrap();
        assert_eq!(refused_at(late, "code"), Refusal::CodeUsed);
        let held = s.town.ask(&marc, ListCertifications { space: fiduciary }).unwrap();
        assert_eq!(held.received.len(), 1);
    }
}

#[test]
fn a_new_owner_code_ends_what_the_former_one_brought_d_4_x_2() {
    let s = scene();
    s.register(&s.owner, s.space, &s.letter.owner).unwrap();
    s.town.clock.skip_days(4);
    let second = s.town.letter_for(&s.bureau, &s.owner, s.space);
    let held = |standing| {
        let held = s.town.ask(&s.owner, ListCertifications { space: s.space }).unwrap();
        held.certifications.iter().filter(|one| one.standing == standing).count()
    };
    assert_eq!(held(Standing::InForce), 1, "until the new one is entered, the former one holds");
    let preview =
        s.town.ask(&s.owner, CheckCode { space: s.space, code: second.owner.clone() }).unwrap();
    assert!(preview.replaces, "and the person is told so before");
    s.register(&s.owner, s.space, &second.owner).unwrap();
    assert_eq!((held(Standing::InForce), held(Standing::Replaced)), (1, 1));
    let told = s.history(&s.owner, s.space);
    assert_eq!(told[..2], ["owner-code-registered", "certification-renewed"], "both are recorded");
    assert_eq!(
        refused_at(s.check(&s.owner, s.space, &s.letter.owner), "code"),
        Refusal::CodeReplaced
    );
}

#[test]
fn a_newer_letter_that_voids_a_waiting_owner_code_is_recorded_for_the_company_too_x_2_s_4() {
    let s = scene();
    let (marc, fiduciary) = s.trustee(2);
    let (_, imposter) = s.town.newcomer("Ivo", "Imposter", 30);
    let same_name = s.town.space(&imposter, "Menuiserie Schmit S.à r.l.");
    // The trustee asks for a letter to its client.
    let letter = || {
        s.town.clock.skip_days(4);
        let client = OtherCompanyInput {
            legal_name: "Menuiserie Schmit S.à r.l.".to_owned(),
            national_number: "2009241234567".to_owned(),
            address: "12, rue du Bois\nL-8552 Oberpallen".to_owned(),
        };
        let ask = AskAdministration {
            for_company: Some(client),
            ..s.town.codes_wanted(fiduciary, s.bureau.domain)
        };
        let request = s.town.ask(&marc, ask).unwrap().row.request;
        s.town.grant(&s.bureau, request).unwrap();
        s.town.letter(&s.bureau, request).unwrap()
    };
    let replaced = |by: &Session, space| {
        let told = s.history(by, space);
        told.iter().filter(|what| *what == "owner-code-replaced").count()
    };
    let second = letter();
    let check = s.check(&s.owner, s.space, &s.letter.owner);
    assert_eq!(refused_at(check, "code"), Refusal::CodeReplaced);
    assert_eq!(
        replaced(&s.owner, s.space),
        1,
        "the company that waits for its letter can tell why"
    );
    assert_eq!(replaced(&marc, fiduciary), 1);
    // From now on the company is known by its certification, whoever asks for letters.
    s.register(&s.owner, s.space, &second.owner).unwrap();
    letter();
    assert_eq!(replaced(&s.owner, s.space), 1, "none waited");
    letter();
    assert_eq!((replaced(&s.owner, s.space), replaced(&marc, fiduciary)), (2, 2));
    assert_eq!(replaced(&imposter, same_name), 0, "a name gives nobody a right");
    for language in Language::ALL {
        let export = s.town.ask(&s.owner, ExportHistory { space: s.space, language }).unwrap();
        has_words(&export.table, language);
    }
}

#[test]
fn no_code_and_no_security_code_is_kept_anywhere_d_7() {
    let s = scene();
    s.register(&s.owner, s.space, &s.letter.owner).unwrap();
    let database = s.town.tables();
    let mut tx = store::Database::read(&database).unwrap();
    let tables = tx.query("SELECT name FROM sqlite_master WHERE type = 'table'", &[]).unwrap();
    let plain = s.letter.owner.replace('-', "");
    for table in tables {
        let rows = tx.query(&format!("SELECT * FROM {}", table.text(0).unwrap()), &[]).unwrap();
        for value in rows.into_iter().flat_map(store::Row::into_values) {
            let text = format!("{value:?}");
            for secret in [s.letter.owner.as_str(), &plain, SECURITY_CODE] {
                assert!(!text.contains(secret), "{secret} stands in {}", table.text(0).unwrap());
            }
        }
    }
}

/// What one of several people does at the same time.
#[derive(Debug, Clone, Copy)]
enum Deed {
    /// Enters the n-th newest owner code, here or in the company's second eSpace.
    Enter(usize, bool),
    /// Prints the letter of the n-th request.
    Print(usize),
    /// Reports it lost.
    Lose(usize),
    /// Grants the certification that the second eSpace asked for.
    Grant,
    /// Ends a certification in force.
    End,
    /// Looks at the certifications.
    Look,
}

fn any_deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3usize, any::<bool>()).prop_map(|(letter, second)| Deed::Enter(letter, second)),
        2 => (0..3usize).prop_map(Deed::Print),
        1 => (0..3usize).prop_map(Deed::Lose),
        1 => Just(Deed::Grant),
        1 => Just(Deed::End),
        1 => Just(Deed::Look),
    ]
}

/// A company with two eSpaces and an owner code that is active, a letter that waits to be entered,
/// one that waits to be printed, and a certification that waits to be granted.
struct Race {
    scene: Scene,
    spaces: [SpaceId; 2],
    requests: Vec<RequestId>,
    certification: GrantCase,
    /// The owner codes of all letters that were printed, the oldest first.
    owner_codes: Mutex<Vec<String>>,
}

impl Race {
    fn prepared() -> Self {
        let town = Town::new();
        let (_, owner) = town.newcomer("Olga", "Owner", 1);
        let settings =
            DomainSettings { certified_by: CertifiedBy::Both, wait_hours: 0, ..tax_cards() };
        let bureau = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), settings);
        let space = town.space(&owner, "Menuiserie Schmit S.à r.l.");
        let company = town.ask(&owner, ListMyCompanies {}).unwrap()[0].company;
        let label = "Second".to_owned();
        let second = CreateSpace { company: SpaceCompany::Existing(company), label };
        let second = town.ask(&owner, second).unwrap().space;
        let mut requests = Vec::new();
        for _ in 0..3 {
            let asked = town.ask(&owner, town.codes_wanted(space, bureau.domain)).unwrap();
            town.grant(&bureau, asked.row.request).unwrap();
            requests.push(asked.row.request);
        }
        let document = Attachment { name: "statutes.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() };
        let ask = AskAdministration {
            kind: RequestKind::Certification,
            documents: vec![document],
            ..town.codes_wanted(second, bureau.domain)
        };
        let asked = town.ask(&owner, ask).unwrap();
        let certification = GrantCase {
            administration: bureau.administration,
            request: asked.row.request,
            ends_on: asked.latest_end,
            address: String::new(),
            version: asked.version,
        };
        let letter = town.letter(&bureau, requests[0]).unwrap();
        let scene = Scene { town, bureau, owner, space, letter };
        scene.register(&scene.owner, space, &scene.letter.owner).unwrap();
        let second_letter = scene.town.letter(&scene.bureau, requests[1]).unwrap();
        let owner_codes = Mutex::new(vec![scene.letter.owner.clone(), second_letter.owner]);
        Self { scene, spaces: [space, second], requests, certification, owner_codes }
    }

    /// Does something, and answers whether it entered a code.
    fn does(&self, office: &Office, deed: Deed) -> Result<bool, Error> {
        let (owner, lead) = (&self.scene.owner, &self.scene.bureau.lead);
        let administration = self.scene.bureau.administration;
        match deed {
            Deed::Enter(letter, second) => {
                let code = {
                    let codes = self.owner_codes.lock().unwrap();
                    codes[codes.len() - 1 - letter % codes.len()].clone()
                };
                let space = self.spaces[usize::from(second)];
                office.perform(Some(owner), entering(space, &code, SECURITY_CODE))?;
                return Ok(true);
            }
            Deed::Print(letter) => {
                let requests = vec![self.requests[letter]];
                let print = PrintLetters { administration, requests, keep: Box::new(|_| Ok(())) };
                let printed = office.perform(Some(lead), print)?;
                let code = codes_in(&printed.pdf).swap_remove(0);
                self.owner_codes.lock().unwrap().push(code);
            }
            Deed::Lose(letter) => {
                let lose = LoseLetter { administration, request: self.requests[letter] };
                office.perform(Some(lead), lose)?;
            }
            Deed::Grant => {
                office.perform(Some(lead), self.certification.clone())?;
            }
            Deed::End => {
                let all = office.perform(Some(lead), ListCertified { administration })?;
                if let Some(row) = all.into_iter().find(|row| row.may_end) {
                    let end = EndCertification {
                        administration,
                        certification: row.certification,
                        reason: "It was asked for.".to_owned(),
                        version: row.version,
                    };
                    office.perform(Some(lead), end)?;
                }
            }
            Deed::Look => {
                let [space, _] = self.spaces;
                office.perform(Some(owner), ListCertifications { space })?;
            }
        }
        Ok(false)
    }
}

#[test]
fn at_most_one_owner_code_is_active_per_company_and_domain_in_any_order_d_4() {
    let (entered, replaced) = (AtomicUsize::new(0), AtomicU32::new(0));
    let plans = prop::collection::vec(prop::collection::vec(any_deed(), 1..5), 3);
    let config =
        ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() };
    let outcome = TestRunner::new(config).run(&plans, |mut plans| {
        let race = Race::prepared();
        // Somebody has the letter that waits in hand.
        plans[0].insert(0, Deed::Enter(0, true));
        let offices: Vec<Office> = plans.iter().map(|_| race.scene.town.opened_again()).collect();
        let start = Barrier::new(plans.len());
        let outcomes: Vec<Result<bool, Error>> = std::thread::scope(|threads| {
            let all: Vec<_> = plans
                .iter()
                .zip(&offices)
                .map(|(plan, office)| {
                    let (race, start) = (&race, &start);
                    threads.spawn(move || {
                        start.wait();
                        plan.iter().map(|deed| race.does(office, *deed)).collect::<Vec<_>>()
                    })
                })
                .collect();
            all.into_iter().flat_map(|one| one.join().unwrap()).collect()
        });
        for outcome in outcomes {
            match outcome {
                Ok(code) => entered.fetch_add(usize::from(code), Ordering::Relaxed),
                Err(Error::Refused(_)) => continue,
                Err(Error::Broken(fault)) => return Err(TestCaseError::fail(fault.to_string())),
            };
        }
        let database = race.scene.town.tables();
        let mut tx = store::Database::read(&database).unwrap();
        let mut count = |sql: &str| tx.count(sql, &[]).unwrap();
        let active =
            count("SELECT count(*) FROM access_codes WHERE kind = 'owner' AND state = 'used'");
        prop_assert!(active <= 1, "{active} owner codes are active");
        let certified = count(
            "SELECT count(*) FROM certifications AS c JOIN access_codes AS k ON k.id = c.code
             WHERE c.state = 'active' AND k.state = 'used'",
        );
        prop_assert_eq!(certified, active, "an active owner code certifies an eSpace");
        let by_code = count(
            "SELECT count(*) FROM certifications WHERE state = 'active' AND code IS NOT NULL",
        );
        prop_assert_eq!(certified, by_code, "and no certification outlives its owner code");
        let former = count(
            "SELECT count(*) FROM access_codes WHERE used_at IS NOT NULL AND state = 'replaced'",
        );
        replaced.fetch_add(former, Ordering::Relaxed);
        Ok(())
    });
    outcome.unwrap_or_else(|failed| panic!("{failed}"));
    assert!(entered.into_inner() > 0, "codes were entered while the others acted");
    assert!(replaced.into_inner() > 0, "and took the place of one that was active");
}
