//! Mandates between a principal and its representatives (requirements V-1 to V-7).

use office::operations::{
    BringCertificationForward, ChangeCompanyProfile, ChangeDomain, ChangeMandate, CheckCode,
    ConfirmPaperMandate, CreateRepresentativeCode, CreateSpace, DeclinePaperMandate, EnterSpace,
    ExportHistory, GiveUpMandate, ListCertifications, ListMessages, MandateDetails,
    ReadMandateScan, RecordPaperMandate, RegisterCode, ReplaceCode, ReplaceMandateCode, RevokeCode,
    RevokeMandate, SpaceCompany, UseMandate,
};
use office::views::{Certifications, FreshCode, MandateAct};
use office::{Attachment, Error, Session};
use rules::{
    DomainItem, Grant, Language, LuxembourgDay, MandateId, MessageKind, Origin, OtherCompanyInput,
    Refusal, Scope, SpaceId, Standing, Task,
};
use testkit::mandates::{Bureau, SECURITY_CODE, tax_cards};
use testkit::{Town, refused, refused_at};

use crate::records::has_words;

/// A certified company, and its trustee with an eSpace of its own.
pub(crate) struct Scene {
    pub(crate) town: Town,
    pub(crate) bureau: Bureau,
    pub(crate) nadia: Session,
    pub(crate) schmit: SpaceId,
    pub(crate) marc: Session,
    pub(crate) fiduciary: SpaceId,
}

pub(crate) fn scene() -> Scene {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), tax_cards());
    let schmit = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let letter = town.letter_for(&bureau, &nadia, schmit);
    let (_, marc) = town.newcomer("Marc", "Bauer", 2);
    let fiduciary = trustee(&town, &marc);
    let scene = Scene { town, bureau, nadia, schmit, marc, fiduciary };
    scene.enter(&scene.nadia, schmit, &letter.owner).unwrap();
    scene
}

fn trustee(town: &Town, by: &Session) -> SpaceId {
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..town.company("Fiduciaire Bauer S.à r.l.")
    };
    let company = SpaceCompany::New(profile);
    town.ask(by, CreateSpace { company, label: String::new() }).unwrap().space
}

fn scope(keys: &[&str]) -> Scope {
    Scope::of(keys.iter().map(ToString::to_string))
}

fn day(text: &str) -> LuxembourgDay {
    text.parse().unwrap()
}

impl Scene {
    pub(crate) fn enter(&self, by: &Session, space: SpaceId, code: &str) -> Result<(), Error> {
        let entering =
            RegisterCode { space, code: code.to_owned(), security_code: SECURITY_CODE.to_owned() };
        self.town.ask(by, entering).map(|_| ())
    }

    pub(crate) fn code_for(&self, keys: &[&str], ends_on: &str) -> CreateRepresentativeCode {
        CreateRepresentativeCode {
            space: self.schmit,
            domain: self.bureau.domain,
            scope: scope(keys),
            ends_on: day(ends_on),
            recipient: "Fiduciaire Bauer".to_owned(),
            security_code: SECURITY_CODE.to_owned(),
        }
    }

    pub(crate) fn fresh(&self) -> FreshCode {
        self.town.ask(&self.nadia, self.code_for(&["consult", "correct"], "2027-06-30")).unwrap()
    }

    /// A mandate that came of a code of the principal's.
    pub(crate) fn mandate(&self) -> MandateId {
        self.enter(&self.marc, self.fiduciary, &self.fresh().groups).unwrap();
        let received = self.theirs().received;
        let mut in_force = received.iter().filter(|row| row.standing == Standing::InForce);
        in_force.next_back().unwrap().mandate
    }

    pub(crate) fn ours(&self) -> Certifications {
        self.town.ask(&self.nadia, ListCertifications { space: self.schmit }).unwrap()
    }

    fn theirs(&self) -> Certifications {
        self.town.ask(&self.marc, ListCertifications { space: self.fiduciary }).unwrap()
    }

    fn using(&self, mandate: MandateId, item: &str) -> Result<(), Error> {
        let act = UseMandate { space: self.fiduciary, mandate, item: item.to_owned() };
        self.town.ask(&self.marc, act).map(|_| ())
    }
}

#[test]
fn any_member_whatever_their_task_creates_a_representative_code_v_3() {
    let s = scene();
    let (tessa, tessa_in) = s.town.newcomer("Tessa", "Faber", 3);
    let task = Grant::of(Task::ManagerWithoutSignature);
    s.town.joined(&s.nadia, s.schmit, &tessa, &tessa_in, task);
    assert!(s.town.ask(&tessa_in, s.code_for(&["consult"], "2027-06-30")).is_ok());
}

#[test]
fn a_code_is_created_only_while_the_espace_is_certified_v_3() {
    let s = scene();
    let other =
        CreateRepresentativeCode { space: s.fiduciary, ..s.code_for(&["consult"], "2027-06-30") };
    assert_eq!(refused(s.town.ask(&s.marc, other).map(|_| ())), Refusal::NotCertified);
    s.town.clock.skip_days(403);
    let late = s.town.ask(&s.nadia, s.code_for(&["consult"], "2028-06-30"));
    assert_eq!(refused(late.map(|_| ())), Refusal::NotCertified);
}

#[test]
fn scope_and_end_never_go_beyond_the_owners_v_2() {
    let s = scene();
    let make = |keys: &[&str], ends_on| s.town.ask(&s.nadia, s.code_for(keys, ends_on)).map(|_| ());
    assert_eq!(refused_at(make(&[], "2027-06-30"), "scope"), Refusal::ScopeEmpty);
    assert_eq!(refused_at(make(&["else"], "2027-06-30"), "scope"), Refusal::ScopeBeyondOwner);
    let latest = day("2027-12-31");
    assert_eq!(
        refused_at(make(&["consult"], "2028-01-01"), "endsOn"),
        Refusal::EndTooLate { latest }
    );
    assert_eq!(refused_at(make(&["consult"], "2026-11-23"), "endsOn"), Refusal::DayPassed);
    let mandate = s.mandate();
    let change = |keys: &[&str], ends_on: &str, version| {
        let change = ChangeMandate {
            space: s.schmit,
            mandate,
            scope: scope(keys),
            ends_on: day(ends_on),
            version,
        };
        s.town.ask(&s.nadia, change)
    };
    assert_eq!(
        refused_at(change(&["consult"], "2028-01-01", 1), "endsOn"),
        Refusal::EndTooLate { latest }
    );
    assert_eq!(refused_at(change(&["consult"], "2026-11-23", 1), "endsOn"), Refusal::DayPassed);
    assert_eq!(refused_at(change(&[], "2027-03-31", 1), "scope"), Refusal::ScopeEmpty);
    let beyond = change(&["consult", "else"], "2027-03-31", 1);
    assert_eq!(refused_at(beyond, "scope"), Refusal::ScopeBeyondOwner);
    assert!(s.using(mandate, "correct").is_ok());
    change(&["consult"], "2027-03-31", 1).unwrap();
    assert_eq!(refused(s.using(mandate, "correct")), Refusal::OutOfScope, "from the next moment");
    assert_eq!(refused(change(&["consult"], "2027-03-31", 1)), Refusal::ChangedMeanwhile);
}

#[test]
fn a_mandate_is_checked_whenever_it_is_used_v_7() {
    let s = scene();
    let mandate = s.mandate();
    assert!(s.using(mandate, "consult").is_ok());
    assert_eq!(refused(s.using(mandate, "order")), Refusal::OutOfScope);
    let revoke = RevokeMandate { space: s.schmit, mandate };
    s.town.ask(&s.nadia, revoke.clone()).unwrap();
    assert_eq!(refused(s.using(mandate, "consult")), Refusal::MandateRevoked);
    assert_eq!(refused(s.town.ask(&s.nadia, revoke)), Refusal::MandateRevoked, "once is enough");

    let second = s.mandate();
    let midnight = "2027-06-30T22:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    s.town.clock.skip(midnight - s.town.clock_now() - chrono::TimeDelta::seconds(1));
    assert!(s.using(second, "consult").is_ok(), "the last day counts to its end");
    s.town.clock.skip(chrono::TimeDelta::seconds(1));
    assert_eq!(
        refused(s.using(second, "consult")),
        Refusal::MandateEnded { on: day("2027-06-30") }
    );
}

#[test]
fn replacing_a_code_ends_the_mandate_that_the_old_one_made_v_2() {
    let s = scene();
    let mandate = s.mandate();
    let replace =
        ReplaceMandateCode { space: s.schmit, mandate, security_code: SECURITY_CODE.to_owned() };
    let fresh = s.town.ask(&s.nadia, replace).unwrap();
    assert_eq!(refused(s.using(mandate, "consult")), Refusal::MandateReplaced);
    s.enter(&s.marc, s.fiduciary, &fresh.groups).unwrap();
    let renewed = s.theirs().received.into_iter().find(|row| row.standing == Standing::InForce);
    let renewed = renewed.unwrap();
    assert_eq!(
        (renewed.scope, renewed.ends_on),
        (scope(&["consult", "correct"]), day("2027-06-30"))
    );
    assert!(s.using(renewed.mandate, "consult").is_ok());
}

#[test]
fn a_code_that_nobody_entered_is_replaced_or_revoked_v_2() {
    let s = scene();
    let check = |code: &str| {
        let check = CheckCode { space: s.fiduciary, code: code.to_owned() };
        s.town.ask(&s.marc, check).map(|_| ())
    };
    let first = s.fresh();
    let replace =
        ReplaceCode { space: s.schmit, code: first.code, security_code: SECURITY_CODE.to_owned() };
    let second = s.town.ask(&s.nadia, replace).unwrap();
    assert_eq!(refused_at(check(&first.groups), "code"), Refusal::CodeReplaced);
    assert!(check(&second.groups).is_ok());
    let revoke = RevokeCode { space: s.schmit, code: second.code };
    let by_stranger = RevokeCode { space: s.fiduciary, ..revoke.clone() };
    assert_eq!(refused(s.town.ask(&s.marc, by_stranger)), Refusal::NotCertified);
    s.town.ask(&s.nadia, revoke).unwrap();
    assert_eq!(refused_at(check(&second.groups), "code"), Refusal::CodeRevoked);
}

#[test]
fn a_code_whose_end_of_use_date_has_passed_is_not_replaced_v_2() {
    let s = scene();
    let code = s.town.ask(&s.nadia, s.code_for(&["consult"], "2026-11-30")).unwrap().code;
    s.town.clock.skip_days(7);
    let replace = ReplaceCode { space: s.schmit, code, security_code: SECURITY_CODE.to_owned() };
    assert_eq!(
        refused(s.town.ask(&s.nadia, replace).map(|_| ())),
        Refusal::CodeEnded { on: day("2026-11-30") }
    );
    s.town.ask(&s.nadia, RevokeCode { space: s.schmit, code }).unwrap();
}

#[test]
fn a_representative_holds_mandates_of_many_and_gives_one_up_v_4() {
    let s = scene();
    let first = s.mandate();
    s.enter(&s.marc, s.fiduciary, &s.fresh().groups).unwrap();
    assert_eq!(s.theirs().received.len(), 2, "several for one principal");
    let (anne, anne_in) = s.town.newcomer("Anne", "Muller", 4);
    s.town.joined(&s.marc, s.fiduciary, &anne, &anne_in, Grant::of(Task::Manager));
    let act = UseMandate { space: s.fiduciary, mandate: first, item: "consult".to_owned() };
    assert!(s.town.ask(&anne_in, act).is_ok(), "the code is tied to the eSpace, not to a person");
    s.town.ask(&anne_in, GiveUpMandate { space: s.fiduciary, mandate: first }).unwrap();
    assert_eq!(refused(s.using(first, "consult")), Refusal::MandateGivenUp);
    let given = s.ours().given;
    let row = given.iter().find(|row| row.mandate == first).unwrap();
    assert_eq!(row.standing, Standing::GivenUp, "the principal sees it");
    assert!(row.allowed.is_empty());
}

#[test]
fn bringing_the_certification_forward_brings_all_that_rests_on_it_d_5() {
    let s = scene();
    let mandate = s.mandate();
    let waiting = s.fresh();
    let held = s.ours().certifications.remove(0);
    let forward = |ends_on: &str| BringCertificationForward {
        space: s.schmit,
        certification: held.certification,
        ends_on: day(ends_on),
        version: held.version,
    };
    assert_eq!(
        refused_at(s.town.ask(&s.nadia, forward("2028-01-31")), "endsOn"),
        Refusal::EndTooLate { latest: day("2027-12-31") },
        "an end is brought forward, never put off"
    );
    s.town.ask(&s.nadia, forward("2026-11-30")).unwrap();
    assert_eq!(s.theirs().received[0].ends_on, day("2026-11-30"));
    s.town.clock.skip_days(7);
    assert_eq!(
        refused(s.using(mandate, "consult")),
        Refusal::MandateEnded { on: day("2026-11-30") }
    );
    assert_eq!(
        refused_at(s.enter(&s.marc, s.fiduciary, &waiting.groups), "code"),
        Refusal::CodeDeadlinePassed { on: day("2026-11-30") }
    );
}

#[test]
fn whoever_founds_an_espace_in_a_companys_name_sees_nothing_of_its_mandates_x_1() {
    let s = scene();
    let mandate = s.mandate();
    let (_, mallory) = s.town.newcomer("Mallory", "X", 9);
    // The same name and the same national number: nobody asks for a document (requirements S-4).
    let false_one = s.town.space(&mallory, "Menuiserie Schmit S.à r.l.");
    let seen = s.town.ask(&mallory, ListCertifications { space: false_one }).unwrap();
    assert!(seen.given.is_empty() && seen.codes.is_empty() && seen.certifications.is_empty());
    let look = MandateDetails { space: false_one, mandate };
    assert_eq!(refused(s.town.ask(&mallory, look).map(|_| ())), Refusal::NotFound);
    let revoke = RevokeMandate { space: false_one, mandate };
    assert_eq!(refused(s.town.ask(&mallory, revoke)), Refusal::NotFound);
    assert!(s.using(mandate, "consult").is_ok());
}

#[test]
fn a_certified_company_keeps_its_national_number_d_4() {
    let s = scene();
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..s.town.company("Menuiserie Schmit S.à r.l.")
    };
    let change =
        ChangeCompanyProfile { space: s.schmit, profile, label: String::new(), version: 1 };
    assert_eq!(
        refused_at(s.town.ask(&s.nadia, change), "nationalNumber"),
        Refusal::NationalNumberInUse
    );
}

fn on_paper(s: &Scene) -> RecordPaperMandate {
    RecordPaperMandate {
        space: s.fiduciary,
        domain: s.bureau.domain,
        principal: OtherCompanyInput {
            legal_name: "Menuiserie Schmit S.à r.l.".to_owned(),
            national_number: "2009 2412 34567".to_owned(),
            address: String::new(),
        },
        scope: scope(&["consult"]),
        ends_on: day("2027-06-30"),
        scans: vec![Attachment { name: "mandate.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() }],
    }
}

#[test]
fn a_paper_mandate_gives_no_access_until_the_principal_confirms_it_v_6() {
    let s = scene();
    let without = RecordPaperMandate { scans: Vec::new(), ..on_paper(&s) };
    assert_eq!(
        refused_at(s.town.ask(&s.marc, without).map(|_| ()), "scans"),
        Refusal::DocumentsMissing
    );
    let recorded = s.town.ask(&s.marc, on_paper(&s)).unwrap();
    let mandate = recorded.row.mandate;
    assert_eq!(
        (recorded.row.origin, recorded.row.standing),
        (Origin::Paper, Standing::Unconfirmed)
    );
    assert_eq!(refused(s.using(mandate, "consult")), Refusal::MandateUnconfirmed);

    let seen = s.town.ask(&s.nadia, MandateDetails { space: s.schmit, mandate }).unwrap();
    assert_eq!(seen.row.allowed, [MandateAct::Confirm, MandateAct::Decline]);
    let scan = ReadMandateScan { space: s.schmit, mandate, document: seen.scans[0].document };
    assert_eq!(s.town.ask(&s.nadia, scan).unwrap().bytes, b"%PDF-1.7\n");
    let by_principal = s.town.confirming(&s.nadia, s.schmit, mandate);
    let waiting = || {
        let home = |by, space| s.town.ask(by, EnterSpace { space }).unwrap().unconfirmed;
        (home(&s.nadia, s.schmit), home(&s.marc, s.fiduciary))
    };
    assert_eq!(waiting(), (1, 0), "the principal's first screen says so");
    let by_representative = ConfirmPaperMandate { space: s.fiduciary, ..by_principal.clone() };
    assert_eq!(refused(s.town.ask(&s.marc, by_representative)), Refusal::NotFound);
    s.town.ask(&s.nadia, by_principal).unwrap();
    assert!(s.using(mandate, "consult").is_ok());

    let second = s.town.ask(&s.marc, on_paper(&s)).unwrap().row.mandate;
    s.town.ask(&s.nadia, DeclinePaperMandate { space: s.schmit, mandate: second }).unwrap();
    assert_eq!(refused(s.using(second, "consult")), Refusal::MandateDeclined);
}

#[test]
fn a_paper_mandate_is_recorded_only_within_its_domain_and_for_somebody_else_v_6() {
    let s = scene();
    let record = |mandate: RecordPaperMandate| s.town.ask(&s.marc, mandate).map(|_| ());
    let own = OtherCompanyInput {
        national_number: "2011 2405 98765".to_owned(),
        ..on_paper(&s).principal
    };
    let own = RecordPaperMandate { principal: own, ..on_paper(&s) };
    assert_eq!(refused_at(record(own), "nationalNumber"), Refusal::CodeOfYourOwnCompany);
    let covering = |keys: &[&str]| RecordPaperMandate { scope: scope(keys), ..on_paper(&s) };
    assert_eq!(refused_at(record(covering(&[])), "scope"), Refusal::ScopeEmpty);
    let beyond = covering(&["consult", "else"]);
    assert_eq!(refused_at(record(beyond), "scope"), Refusal::ScopeBeyondOwner);
    let until = |ends_on| RecordPaperMandate { ends_on: day(ends_on), ..on_paper(&s) };
    assert_eq!(refused_at(record(until("2026-11-23")), "endsOn"), Refusal::DayPassed);
    assert_eq!(
        refused_at(record(until("2028-01-01")), "endsOn"),
        Refusal::EndTooLate { latest: day("2027-12-31") }
    );
    assert!(s.theirs().received.is_empty(), "nothing of it is recorded");
    record(until("2027-12-31")).unwrap();
}

#[test]
fn confirming_a_paper_mandate_gives_what_was_shown_and_the_certification_carries_v_6_v_2() {
    let s = scene();
    // Since the company was certified, the domain covers more, and for longer.
    let mut settings = tax_cards();
    let extra = DomainItem { key: "extra".to_owned(), ..settings.items[0].clone() };
    settings.items.push(extra);
    settings.latest_end = day("2028-12-31");
    let change = ChangeDomain {
        administration: s.bureau.administration,
        domain: Some(s.bureau.domain),
        settings,
        version: 1,
    };
    s.town.ask(&s.bureau.lead, change).unwrap();
    let waiting = |keys: &[&str], ends_on| {
        let mandate =
            RecordPaperMandate { scope: scope(keys), ends_on: day(ends_on), ..on_paper(&s) };
        s.town.ask(&s.marc, mandate).unwrap().row.mandate
    };
    let shown = |mandate| {
        let row = s.ours().given.into_iter().find(|row| row.mandate == mandate).unwrap();
        let details = MandateDetails { space: s.schmit, mandate };
        let detailed = s.town.ask(&s.nadia, details).unwrap().row;
        assert_eq!((&row.confirming, &row.allowed), (&detailed.confirming, &detailed.allowed));
        row
    };
    let wide = waiting(&["consult", "extra"], "2028-06-30");
    let within = waiting(&["consult"], "2027-12-31");
    let nothing = waiting(&["extra"], "2027-06-30");
    let short = waiting(&["consult"], "2026-11-30");

    let row = shown(wide);
    assert_eq!(row.scope, scope(&["consult", "extra"]), "the paper is shown as it is");
    let gives = row.confirming.unwrap();
    assert_eq!((gives.scope, gives.ends_on), (scope(&["consult"]), day("2027-12-31")));
    let paper = ConfirmPaperMandate {
        space: s.schmit,
        mandate: wide,
        scope: row.scope,
        ends_on: row.ends_on,
    };
    assert_eq!(refused(s.town.ask(&s.nadia, paper)), Refusal::ChangedMeanwhile);
    let before = s.town.confirming(&s.nadia, s.schmit, wide);
    // Meanwhile a colleague brings the certification forward: confirming would give less than was shown.
    let held = s.ours().certifications.remove(0);
    let forward = BringCertificationForward {
        space: s.schmit,
        certification: held.certification,
        ends_on: day("2027-10-31"),
        version: held.version,
    };
    s.town.ask(&s.nadia, forward).unwrap();
    assert_eq!(refused(s.town.ask(&s.nadia, before)), Refusal::ChangedMeanwhile);
    assert_eq!(refused(s.using(wide, "consult")), Refusal::MandateUnconfirmed);

    let confirm = |mandate| s.town.ask(&s.nadia, s.town.confirming(&s.nadia, s.schmit, mandate));
    let row = confirm(wide).unwrap().row;
    assert_eq!((row.scope, row.ends_on), (scope(&["consult"]), day("2027-10-31")));
    assert!(s.using(wide, "consult").is_ok());
    assert_eq!(refused(s.using(wide, "extra")), Refusal::OutOfScope);
    confirm(within).unwrap();
    assert!(s.using(within, "consult").is_ok());

    // Where nothing at all would be given, the only answer is no.
    let row = shown(nothing);
    assert_eq!((row.confirming, row.allowed), (None, vec![MandateAct::Decline]));
    assert_eq!(refused(confirm(nothing).map(|_| ())), Refusal::MandateNotCarried);
    s.town.clock.skip_days(7);
    let on = day("2026-11-30");
    assert_eq!(refused(confirm(short).map(|_| ())), Refusal::MandateEnded { on });
    for mandate in [nothing, short] {
        assert!(s.using(mandate, "consult").is_err());
    }
}

#[test]
fn both_sides_are_told_that_a_paper_mandate_was_confirmed_in_part_v_6_x_2() {
    let s = scene();
    let mut settings = tax_cards();
    settings.latest_end = day("2028-12-31");
    let change = ChangeDomain {
        administration: s.bureau.administration,
        domain: Some(s.bureau.domain),
        settings,
        version: 1,
    };
    s.town.ask(&s.bureau.lead, change).unwrap();
    let record = RecordPaperMandate { ends_on: day("2028-06-30"), ..on_paper(&s) };
    let mandate = s.town.ask(&s.marc, record).unwrap().row.mandate;
    s.town.ask(&s.nadia, s.town.confirming(&s.nadia, s.schmit, mandate)).unwrap();
    for (by, space) in [(&s.nadia, s.schmit), (&s.marc, s.fiduciary)] {
        let history = s.town.ask(by, MandateDetails { space, mandate }).unwrap().history;
        assert_eq!(history[0].what, "paper-mandate-confirmed-in-part");
        assert_eq!(history[0].details["day"], "2027-12-31");
        let told = s.town.ask(by, ListMessages { space }).unwrap().rows.remove(0);
        assert_eq!(told.kind, MessageKind::PaperMandateConfirmedInPart);
        assert_eq!(told.facts["day"], "2027-12-31");
        for language in Language::ALL {
            let export = s.town.ask(by, ExportHistory { space, language }).unwrap();
            has_words(&export.table, language);
        }
    }
}

#[test]
fn a_scan_that_is_none_or_too_large_is_refused_by_its_name_and_nothing_is_recorded_v_6() {
    let s = scene();
    let mut large = b"%PDF-1.7\n".to_vec();
    large.resize(10 * 1024 * 1024 + 1, 0);
    let scan = |name: &str, bytes: &[u8]| Attachment { name: name.into(), bytes: bytes.to_vec() };
    let good = scan("mandate.pdf", b"%PDF-1.7\n");
    let with = |scans: Vec<Attachment>| {
        let record = RecordPaperMandate { scans, ..on_paper(&s) };
        refused(s.town.ask(&s.marc, record).map(|_| ()))
    };
    assert_eq!(
        with(vec![good.clone(), scan("mandate.pdf.docx", b"PK\x03\x04 a text")]),
        Refusal::DocumentKind { name: "mandate.pdf.docx".into() },
        "also beside a good one"
    );
    assert_eq!(
        with(vec![scan("second page.png", b"MZ\x90\0 a program"), good.clone()]),
        Refusal::DocumentKind { name: "second page.png".into() },
        "what a file is, is read from its content"
    );
    assert_eq!(
        with(vec![good.clone(), scan("scan.pdf", &large)]),
        Refusal::DocumentTooLarge { name: "scan.pdf".into(), limit: 10 }
    );
    assert_eq!(with(vec![good; 11]), Refusal::TooManyDocuments { limit: 10 });
    let held = s.town.ask(&s.marc, ListCertifications { space: s.fiduciary }).unwrap();
    assert!(held.received.is_empty(), "{:?}", held.received);
    large.truncate(10 * 1024 * 1024);
    let just = RecordPaperMandate { scans: vec![scan("scan.pdf", &large)], ..on_paper(&s) };
    assert_eq!(s.town.ask(&s.marc, just).unwrap().scans[0].size, 10 * 1024 * 1024);
}

#[test]
fn both_sides_see_how_a_mandate_came_to_be_and_what_happened_to_it_v_5() {
    let s = scene();
    let mandate = s.mandate();
    s.town.ask(&s.nadia, RevokeMandate { space: s.schmit, mandate }).unwrap();
    let ours = s.town.ask(&s.nadia, MandateDetails { space: s.schmit, mandate }).unwrap();
    let theirs = s.town.ask(&s.marc, MandateDetails { space: s.fiduciary, mandate }).unwrap();
    let words = |history: &[office::views::HistoryEntry]| {
        history.iter().map(|entry| entry.what.clone()).collect::<Vec<_>>()
    };
    assert_eq!(words(&ours.history), ["mandate-revoked", "mandate-given"]);
    assert_eq!(words(&theirs.history), ["mandate-revoked", "mandate-received"]);
    assert!(ours.given && !theirs.given);
    assert_eq!(ours.row.origin, Origin::Principal);
}
