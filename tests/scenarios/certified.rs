//! What mandates rest on: the certifications of their principal, one or several (requirements D-2,
//! D-5), and what an administration does that ends one.

use office::operations::*;
use office::views::{CertificationRow, CertificationView, CertifiedRow, FreshCode, MandateAct};
use office::{Attachment, Error, Session};
use rules::{
    CertificationId, CertifiedBy, CompanyId, DomainItem, DomainSettings, Language, MandateId,
    Origin, Refusal, RequestId, RequestKind, Scope, SecurityCodeRule, SpaceId, Standing,
};
use testkit::mandates::{Bureau, Opened, tax_cards};
use testkit::{Town, refused, refused_at};

use crate::records::has_words;

const REASON: &str = "The company has been struck off.";

/// A company with two certified eSpaces for the same domain, and its trustee.
struct Scene {
    town: Town,
    bureau: Bureau,
    nadia: Session,
    workshop: SpaceId,
    office: SpaceId,
    marc: Session,
    fiduciary: SpaceId,
}

fn settings() -> DomainSettings {
    DomainSettings {
        certified_by: CertifiedBy::Both,
        security_code: SecurityCodeRule::None,
        wait_hours: 0,
        ..tax_cards()
    }
}

fn scope(keys: &[&str]) -> Scope {
    Scope::of(keys.iter().map(ToString::to_string))
}

fn scene() -> Scene {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), settings());
    let workshop = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let company: CompanyId =
        town.ask(&nadia, ListMyCompanies {}).unwrap().into_iter().next().unwrap().company;
    let again =
        CreateSpace { company: SpaceCompany::Existing(company), label: "Bureau".to_owned() };
    let office = town.ask(&nadia, again).unwrap().space;
    let (_, marc) = town.newcomer("Marc", "Bauer", 2);
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..town.company("Fiduciaire Bauer S.à r.l.")
    };
    let company = SpaceCompany::New(profile);
    let fiduciary = town.ask(&marc, CreateSpace { company, label: String::new() }).unwrap().space;
    let scene = Scene { town, bureau, nadia, workshop, office, marc, fiduciary };
    scene.certify(workshop);
    scene
}

impl Scene {
    /// An officer certifies an eSpace after reading its documents.
    fn certify(&self, space: SpaceId) {
        self.certify_until(space, "2027-12-31");
    }

    fn certify_until(&self, space: SpaceId, ends_on: &str) {
        let scan = Attachment { name: "scan.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() };
        let asking = AskAdministration {
            kind: RequestKind::Certification,
            documents: vec![scan],
            ..self.town.codes_wanted(space, self.bureau.domain)
        };
        self.granted_until(asking, ends_on);
    }

    /// The codes of a letter that an officer granted.
    fn letter_until(&self, space: SpaceId, ends_on: &str) -> Opened {
        let asking = self.town.codes_wanted(space, self.bureau.domain);
        let request = self.granted_until(asking, ends_on);
        self.town.letter(&self.bureau, request).unwrap()
    }

    fn granted_until(&self, asking: AskAdministration, ends_on: &str) -> RequestId {
        let asked = self.town.ask(&self.nadia, asking).unwrap();
        let grant = GrantCase {
            administration: self.bureau.administration,
            request: asked.row.request,
            ends_on: ends_on.parse().unwrap(),
            address: asked.address,
            version: asked.version,
        };
        self.town.ask(&self.bureau.lead, grant).unwrap();
        asked.row.request
    }

    fn enter_owners(&self, space: SpaceId, code: &str) -> Result<(), Error> {
        let code = code.to_owned();
        let entering = RegisterCode { space, code, security_code: String::new() };
        self.town.ask(&self.nadia, entering).map(|_| ())
    }

    fn code(&self, ends_on: &str) -> String {
        self.code_for(&["consult"], ends_on).groups
    }

    fn code_for(&self, keys: &[&str], ends_on: &str) -> FreshCode {
        let code = CreateRepresentativeCode {
            space: self.workshop,
            domain: self.bureau.domain,
            scope: scope(keys),
            ends_on: ends_on.parse().unwrap(),
            recipient: String::new(),
            security_code: String::new(),
        };
        self.town.ask(&self.nadia, code).unwrap()
    }

    /// From now on the administration's domain covers only the first of the three.
    fn only_consult_from_now_on(&self) {
        let mut settings = settings();
        settings.items.truncate(1);
        self.change_domain(settings);
    }

    fn change_domain(&self, settings: DomainSettings) {
        let change = ChangeDomain {
            administration: self.bureau.administration,
            domain: Some(self.bureau.domain),
            settings,
            version: 1,
        };
        self.town.ask(&self.bureau.lead, change).unwrap();
    }

    fn enter(&self, code: &str) -> Result<(), Error> {
        let entering = RegisterCode {
            space: self.fiduciary,
            code: code.to_owned(),
            security_code: String::new(),
        };
        self.town.ask(&self.marc, entering).map(|_| ())
    }

    fn mandate(&self) -> MandateId {
        self.mandate_for(&["consult"])
    }

    fn mandate_for(&self, keys: &[&str]) -> MandateId {
        self.enter(&self.code_for(keys, "2027-12-31").groups).unwrap();
        self.received().into_iter().find(|row| row.scope == scope(keys)).unwrap().mandate
    }

    fn revoke(&self, space: SpaceId, mandate: MandateId) -> Result<(), Error> {
        self.town.ask(&self.nadia, RevokeMandate { space, mandate }).map(|_| ())
    }

    fn allowed(&self, space: SpaceId) -> Vec<MandateAct> {
        let list = ListCertifications { space };
        self.town.ask(&self.nadia, list).unwrap().given.remove(0).allowed
    }

    fn received(&self) -> Vec<office::views::MandateRow> {
        let list = ListCertifications { space: self.fiduciary };
        self.town.ask(&self.marc, list).unwrap().received
    }

    fn held(&self, space: SpaceId) -> CertificationRow {
        let list = ListCertifications { space };
        self.town.ask(&self.nadia, list).unwrap().certifications.remove(0)
    }

    fn certification(
        &self,
        space: SpaceId,
        certification: CertificationId,
    ) -> Result<CertificationView, Error> {
        self.town.ask(&self.nadia, CertificationDetails { space, certification })
    }

    fn forward(&self, space: SpaceId, ends_on: &str) {
        let held = self.held(space);
        let forward = BringCertificationForward {
            space,
            certification: held.certification,
            ends_on: ends_on.parse().unwrap(),
            version: held.version,
        };
        self.town.ask(&self.nadia, forward).unwrap();
    }

    fn ends(&self) -> Vec<String> {
        self.received().iter().map(|row| row.ends_on.to_string()).collect()
    }

    fn certified(&self) -> Vec<CertifiedRow> {
        let list = ListCertified { administration: self.bureau.administration };
        self.town.ask(&self.bureau.lead, list).unwrap()
    }

    fn end(&self, certification: CertificationId, reason: &str) -> Result<CertifiedRow, Error> {
        let end = EndCertification {
            administration: self.bureau.administration,
            certification,
            reason: reason.to_owned(),
            version: 1,
        };
        self.town.ask(&self.bureau.lead, end)
    }

    fn using(&self, mandate: MandateId) -> Result<(), Error> {
        self.using_for(mandate, "consult")
    }

    fn using_for(&self, mandate: MandateId, item: &str) -> Result<(), Error> {
        let act = UseMandate { space: self.fiduciary, mandate, item: item.to_owned() };
        self.town.ask(&self.marc, act).map(|_| ())
    }

    fn told(&self, by: &Session, space: SpaceId) -> Vec<String> {
        let history = History { space, before: None, count: 200 };
        let entries = self.town.ask(by, history).unwrap().entries;
        entries.into_iter().map(|entry| entry.what).collect()
    }
}

#[test]
fn bringing_one_certification_forward_leaves_what_another_still_carries_d_5() {
    let s = scene();
    s.mandate();
    let waiting = s.code("2027-12-31");
    s.certify(s.office);
    s.forward(s.workshop, "2026-12-31");
    assert_eq!(s.ends(), ["2027-12-31"], "the other eSpace of the company carries it on");
    // Once the other one ends earlier, too, the later of the two counts.
    s.forward(s.office, "2027-03-31");
    assert_eq!(s.ends(), ["2027-03-31"]);
    s.enter(&waiting).unwrap();
    assert!(s.ends().iter().all(|day| day == "2027-03-31"), "for codes as well: {:?}", s.ends());
    s.forward(s.office, "2026-12-24");
    assert!(s.ends().iter().all(|day| day == "2026-12-31"), "{:?}", s.ends());
}

#[test]
fn an_officer_ends_a_certification_and_the_mandates_given_under_it_end_at_once_d_2() {
    let s = scene();
    let mandate = s.mandate();
    let waiting = s.code("2027-12-31");
    let [row] = &s.certified()[..] else { panic!("one eSpace is certified") };
    assert_eq!((row.company.as_str(), row.mandates), ("Menuiserie Schmit S.à r.l.", 1));
    assert_eq!(row.standing, Standing::InForce);
    assert_eq!(refused_at(s.end(row.certification, " "), "reason"), Refusal::FieldMissing);
    assert!(s.using(mandate).is_ok(), "a refused deed changes nothing");

    let after = s.end(row.certification, REASON).unwrap();
    assert_eq!((after.standing, after.mandates), (Standing::Revoked, 0));
    assert_eq!(refused(s.using(mandate)), Refusal::MandateRevoked);
    assert_eq!(refused_at(s.enter(&waiting), "code"), Refusal::CodeRevoked);
    assert_eq!(s.held(s.workshop).standing, Standing::Revoked);
    assert_eq!(refused(s.end(row.certification, REASON)), Refusal::ChangedMeanwhile);
    // Both sides find it in their histories, the company with the reason.
    assert_eq!(s.told(&s.marc, s.fiduciary)[0], "mandate-ended-with-certification");
    assert!(s.told(&s.nadia, s.workshop).contains(&"certification-revoked".to_owned()));
    for language in Language::ALL {
        let export = ExportHistory { space: s.workshop, language };
        let export = s.town.ask(&s.nadia, export).unwrap();
        has_words(&export.table, language);
        let csv = String::from_utf8(documents::table_csv(&export.table)).unwrap();
        assert!(csv.contains(REASON), "why: {csv}");
    }
    // The company can be certified again.
    s.certify(s.workshop);
    assert_eq!(s.certified().len(), 2);
}

#[test]
fn ending_a_certification_leaves_what_another_one_still_carries_d_2() {
    let s = scene();
    let mandate = s.mandate();
    s.certify(s.office);
    s.forward(s.office, "2027-03-31");
    s.end(s.held(s.workshop).certification, REASON).unwrap();
    assert!(s.using(mandate).is_ok());
    assert_eq!(s.ends(), ["2027-03-31"], "as long as the one that is left");
}

#[test]
fn a_company_whose_owner_code_brought_the_certification_gets_a_new_one_after_its_end_d_4() {
    let s = scene();
    let letter = s.town.letter_for(&s.bureau, &s.nadia, s.office);
    s.enter_owners(s.office, &letter.owner).unwrap();
    s.end(s.held(s.office).certification, REASON).unwrap();
    assert_eq!(refused_at(s.enter_owners(s.office, &letter.owner), "code"), Refusal::CodeRevoked);
    s.town.clock.skip_days(1);
    let letter = s.town.letter_for(&s.bureau, &s.nadia, s.office);
    s.enter_owners(s.office, &letter.owner).unwrap();
    assert_eq!(s.held(s.office).standing, Standing::InForce);
}

#[test]
fn ending_a_certification_leaves_the_codes_of_a_letter_that_will_bring_another_one_d_3() {
    let s = scene();
    let letter = s.town.letter_for(&s.bureau, &s.nadia, s.workshop);
    s.end(s.held(s.workshop).certification, REASON).unwrap();
    s.enter_owners(s.workshop, &letter.owner).unwrap();
    s.enter(&letter.representatives[0]).unwrap();
}

#[test]
fn certifications_of_other_administrations_do_not_exist_for_an_officer_a_1() {
    let s = scene();
    let far = s.town.bureau(&s.nadia, &s.town.citizen("Fred", "Far", 51), tax_cards());
    let list = ListCertified { administration: far.administration };
    assert!(s.town.ask(&far.lead, list).unwrap().is_empty());
    let end = EndCertification {
        administration: far.administration,
        certification: s.held(s.workshop).certification,
        reason: REASON.to_owned(),
        version: 1,
    };
    assert_eq!(refused(s.town.ask(&far.lead, end)), Refusal::NotFound);
}

#[test]
fn the_code_that_replaces_a_mandates_covers_no_more_than_its_owner_may_give_v_2() {
    let s = scene();
    let (all, order) = (s.mandate_for(&["consult", "correct", "order"]), s.mandate_for(&["order"]));
    s.only_consult_from_now_on();
    s.certify(s.office);
    let replace = |mandate| {
        let security_code = String::new();
        s.town.ask(&s.nadia, ReplaceMandateCode { space: s.office, mandate, security_code })
    };
    s.enter(&replace(all).unwrap().groups).unwrap();
    let renewed = s.received().into_iter().find(|row| row.scope == scope(&["consult"])).unwrap();
    assert!(s.using(renewed.mandate).is_ok());
    assert_eq!(refused(s.using_for(renewed.mandate, "order")), Refusal::OutOfScope);
    assert_eq!(refused(replace(order).map(|_| ())), Refusal::ScopeBeyondOwner);
    assert!(s.using_for(order, "order").is_ok(), "a refused deed changes nothing");
}

#[test]
fn the_code_that_replaces_a_waiting_one_covers_no_more_than_its_owner_may_give_v_2() {
    let s = scene();
    let all = s.code_for(&["consult", "correct", "order"], "2027-12-31");
    let order = s.code_for(&["order"], "2027-12-31");
    s.only_consult_from_now_on();
    s.certify(s.office);
    let replace = |code| {
        let security_code = String::new();
        s.town.ask(&s.nadia, ReplaceCode { space: s.office, code, security_code })
    };
    s.enter(&replace(all.code).unwrap().groups).unwrap();
    assert_eq!(s.received()[0].scope, scope(&["consult"]));
    assert_eq!(refused(replace(order.code).map(|_| ())), Refusal::ScopeBeyondOwner);
    assert!(s.enter(&order.groups).is_ok(), "a refused deed changes nothing");
}

#[test]
fn a_certification_granted_anew_carries_no_mandate_beyond_its_own_end_d_5_x_2() {
    let s = scene();
    let mandate = s.mandate();
    let waiting = s.code("2027-12-31");
    s.certify_until(s.workshop, "2027-01-31");
    assert_eq!(s.ends(), ["2027-01-31"]);
    s.enter(&waiting).unwrap();
    assert_eq!(s.ends(), ["2027-01-31", "2027-01-31"], "for codes as well");
    let times = |by: &Session, space, what: &str| {
        for language in Language::ALL {
            has_words(&s.town.ask(by, ExportHistory { space, language }).unwrap().table, language);
        }
        s.told(by, space).iter().filter(|entry| *entry == what).count()
    };
    for (by, space) in [(&s.marc, s.fiduciary), (&s.nadia, s.workshop)] {
        assert_eq!(times(by, space, "mandate-brought-forward"), 1, "both sides know since when");
    }
    let code = "code-brought-forward-with-certification";
    assert_eq!(times(&s.nadia, s.workshop, code), 1);
    assert_eq!(times(&s.marc, s.fiduciary, code), 0, "who will enter it is not known yet");
    assert_eq!(times(&s.nadia, s.workshop, "certification-renewed"), 1);
    s.revoke(s.workshop, mandate).unwrap();
    // A certification that runs longer does not put off what was brought forward.
    s.certify(s.workshop);
    assert_eq!(s.ends(), ["2027-01-31", "2027-01-31"]);
    assert_eq!(times(&s.nadia, s.workshop, "mandate-brought-forward"), 1, "nothing new happened");
    assert_eq!(times(&s.nadia, s.workshop, "certification-renewed"), 2);
}

#[test]
fn an_owner_code_entered_anew_carries_no_mandate_beyond_its_own_end_d_5() {
    let s = scene();
    let letter = s.letter_until(s.workshop, "2027-12-31");
    s.enter_owners(s.workshop, &letter.owner).unwrap();
    let mandate = s.mandate();
    s.town.clock.skip_days(1);
    let letter = s.letter_until(s.office, "2027-01-31");
    // The other eSpace of the company takes the certification over.
    s.enter_owners(s.office, &letter.owner).unwrap();
    assert_eq!(s.ends(), ["2027-01-31"]);
    s.town.clock.skip_days(68);
    assert_eq!(
        refused(s.using(mandate)),
        Refusal::MandateEnded { on: "2027-01-31".parse().unwrap() }
    );
}

#[test]
fn a_certification_that_covers_less_narrows_the_mandates_that_rest_on_it_v_2_x_2() {
    let s = scene();
    let (all, order) = (s.mandate_for(&["consult", "correct", "order"]), s.mandate_for(&["order"]));
    let wide = s.code_for(&["consult", "order"], "2027-12-31");
    let lost = s.code_for(&["order"], "2027-12-31");
    s.only_consult_from_now_on();
    assert!(s.using_for(order, "order").is_ok(), "a change of the domain alone takes nothing away");
    s.certify(s.workshop);
    assert!(s.using(all).is_ok());
    assert_eq!(refused(s.using_for(all, "order")), Refusal::OutOfScope);
    assert_eq!(refused(s.using_for(order, "order")), Refusal::MandateRevoked, "nothing is left");
    s.enter(&wide.groups).unwrap();
    assert!(s.received().iter().all(|row| row.scope != scope(&["consult", "order"])));
    assert_eq!(refused_at(s.enter(&lost.groups), "code"), Refusal::CodeRevoked);
    let ours = s.told(&s.nadia, s.workshop);
    for what in ["code-narrowed-with-certification", "code-revoked-with-certification"] {
        let times = ours.iter().filter(|entry| *entry == what).count();
        assert_eq!(times, 1, "the principal can tell what became of its codes: {ours:?}");
        assert!(!s.told(&s.marc, s.fiduciary).contains(&what.to_owned()), "they are not its yet");
    }
    assert!(ours.contains(&"certification-renewed".to_owned()), "the former one ended: {ours:?}");
    for (by, space) in [(&s.marc, s.fiduciary), (&s.nadia, s.workshop)] {
        let told = s.told(by, space);
        for what in ["mandate-narrowed-with-certification", "mandate-ended-with-certification"] {
            assert_eq!(told.iter().filter(|entry| *entry == what).count(), 1, "{told:?}");
        }
        for language in Language::ALL {
            let export = s.town.ask(by, ExportHistory { space, language }).unwrap();
            has_words(&export.table, language);
        }
    }
}

#[test]
fn a_principal_whose_certification_has_run_out_can_still_revoke_v_2() {
    let s = scene();
    s.forward(s.workshop, "2026-12-10");
    // The trustee enters its code of the next letter at once; the company leaves its own in a drawer.
    let letter = s.letter_until(s.workshop, "2027-12-31");
    s.enter(&letter.representatives[0]).unwrap();
    let mandate = s.received()[0].mandate;
    s.town.clock.skip_days(20);
    assert!(s.using(mandate).is_ok());
    assert_eq!(s.allowed(s.workshop), [MandateAct::Revoke], "taken back, but not disposed of");
    let change = ChangeMandate {
        space: s.workshop,
        mandate,
        scope: scope(&["consult"]),
        ends_on: "2027-01-31".parse().unwrap(),
        version: 1,
    };
    assert_eq!(refused(s.town.ask(&s.nadia, change)), Refusal::NotCertified);
    assert_eq!(refused(s.revoke(s.office, mandate)), Refusal::NotFound, "it never was certified");
    s.revoke(s.workshop, mandate).unwrap();
    assert_eq!(refused(s.using(mandate)), Refusal::MandateRevoked);
    assert!(s.told(&s.nadia, s.workshop).contains(&"mandate-revoked".to_owned()));
}

#[test]
fn whoever_lost_the_certification_revokes_nothing_v_2() {
    let s = scene();
    let letter = s.letter_until(s.office, "2027-12-31");
    let mandate = |place: usize| {
        s.enter(&letter.representatives[place]).unwrap();
        s.received().into_iter().find(|row| row.standing == Standing::InForce).unwrap().mandate
    };
    // The administration took it away.
    s.end(s.held(s.workshop).certification, REASON).unwrap();
    let given = mandate(0);
    assert_eq!(refused(s.revoke(s.workshop, given)), Refusal::NotCertified);
    assert!(s.allowed(s.workshop).is_empty());
    // It ran out, and another eSpace of the company is certified.
    s.certify_until(s.workshop, "2026-12-10");
    s.town.clock.skip_days(20);
    s.enter_owners(s.office, &letter.owner).unwrap();
    let given = mandate(1);
    assert_eq!(refused(s.revoke(s.workshop, given)), Refusal::NotCertified);
    s.revoke(s.office, given).unwrap();
}

#[test]
fn a_certification_tells_what_it_covers_and_what_happened_to_it_d_2_x_2() {
    let s = scene();
    let told = |view: &CertificationView| {
        view.history.iter().map(|entry| entry.what.clone()).collect::<Vec<_>>()
    };
    let of_request = ["certification-granted", "certification-requested"];
    let first = s.held(s.workshop).certification;
    let view = s.certification(s.workshop, first).unwrap();
    assert_eq!((view.row.origin, view.request.is_some()), (Origin::Procedure, true));
    assert_eq!(view.row.scope, settings().whole_scope());
    assert_eq!(told(&view), of_request);
    assert_eq!(view.history[0].who, "Paul Officer");
    assert_eq!(view.history[1].who, "Nadia Weber");
    s.forward(s.workshop, "2027-06-30");
    let view = s.certification(s.workshop, first).unwrap();
    assert_eq!(told(&view)[0], "certification-brought-forward");
    assert_eq!(view.row.ends_on.to_string(), "2027-06-30");

    // A code from a letter takes its place: both tell of it, and then each only of its own.
    let letter = s.letter_until(s.workshop, "2027-12-31");
    s.town.clock.skip_days(1);
    s.enter_owners(s.workshop, &letter.owner).unwrap();
    let second = s.held(s.workshop).certification;
    s.end(second, REASON).unwrap();
    let view = s.certification(s.workshop, second).unwrap();
    assert_eq!((view.row.origin, view.request), (Origin::Letter, None));
    assert_eq!(told(&view), ["certification-revoked", "owner-code-registered"]);
    assert_eq!(view.history[0].details["reason"], REASON);
    let view = s.certification(s.workshop, first).unwrap();
    assert_eq!(view.row.standing, Standing::Replaced);
    let since = ["owner-code-registered", "certification-renewed", "certification-brought-forward"];
    assert_eq!(told(&view), [&since[..], &of_request[..]].concat());

    // It is nobody else's, not even that of another eSpace of the company.
    assert_eq!(refused(s.certification(s.office, first)), Refusal::NotFound);
    let from_elsewhere = CertificationDetails { space: s.fiduciary, certification: first };
    assert_eq!(refused(s.town.ask(&s.marc, from_elsewhere)), Refusal::NotFound);
}

#[test]
fn the_certifications_can_be_saved_as_a_table_with_those_that_are_over_d_2() {
    let s = scene();
    s.end(s.held(s.workshop).certification, REASON).unwrap();
    s.town.clock.skip_days(1);
    s.certify_until(s.workshop, "2027-06-30");
    for language in Language::ALL {
        let export = ExportList { space: s.workshop, list: ListOfSpace::Certifications, language };
        let table = s.town.ask(&s.nadia, export).unwrap().table;
        has_words(&table, language);
        let csv = String::from_utf8(documents::table_csv(&table)).unwrap();
        assert_eq!(table.rows.len(), 2, "{csv}");
        assert!(csv.contains("consult, correct, order"), "{csv}");
        let said = |id: &str| i18n::text(language, id, &i18n::args![]);
        for standing in ["mandate-standing-in-force", "mandate-standing-revoked"] {
            assert!(csv.contains(&said(standing)), "{csv}");
        }
        assert!(csv.contains(&said("certifications-origin-procedure")), "{csv}");
    }
}

#[test]
fn a_mandate_is_changed_to_nothing_that_the_domain_did_not_have_when_it_was_given_d_1_v_2() {
    let s = scene();
    let mandate = s.mandate_for(&["consult", "order"]);
    let mut further = settings();
    let item = further.items[0].clone();
    further.items.push(DomainItem { key: "archive".to_owned(), ..item });
    s.change_domain(further);
    s.certify_until(s.workshop, "2027-12-31");
    let list = s.town.ask(&s.nadia, ListCertifications { space: s.workshop }).unwrap();
    let now = list.certifications.iter().find(|row| row.standing == Standing::InForce).unwrap();
    assert!(now.scope.covers("archive"), "the new certification is for all there is now");
    let details = MandateDetails { space: s.workshop, mandate };
    let view = s.town.ask(&s.nadia, details).unwrap();
    assert_eq!(view.widest, settings().whole_scope(), "the screen offers what can be named");
    let change = |keys: &[&str]| {
        let (ends_on, version) = (view.row.ends_on, view.row.version);
        let change =
            ChangeMandate { space: s.workshop, mandate, scope: scope(keys), ends_on, version };
        s.town.ask(&s.nadia, change)
    };
    assert_eq!(refused_at(change(&["consult", "archive"]), "scope"), Refusal::ScopeBeyondOwner);
    let changed = change(&["consult", "correct"]).unwrap();
    assert_eq!(changed.row.scope, scope(&["consult", "correct"]));
}

#[test]
fn a_list_names_what_a_mandate_covers_as_it_was_called_when_it_was_given_d_1() {
    let s = scene();
    s.mandate_for(&["consult", "order"]);
    s.code_for(&["correct"], "2027-12-31");
    s.only_consult_from_now_on();
    s.mandate();
    let exported = |by: &Session, space, list| {
        let export = ExportList { space, list, language: Language::En };
        let table = s.town.ask(by, export).unwrap().table;
        String::from_utf8(documents::table_csv(&table)).unwrap()
    };
    let given = exported(&s.nadia, s.workshop, ListOfSpace::MandatesGiven);
    assert!(given.contains(";consult, order;"), "{given}");
    let received = exported(&s.marc, s.fiduciary, ListOfSpace::MandatesReceived);
    assert!(received.contains(";consult, order;"), "{received}");
    let codes = exported(&s.nadia, s.workshop, ListOfSpace::WaitingCodes);
    assert!(codes.contains("correct"), "{codes}");
    // The lists on the screen have the names of each version once, however many mandates there are.
    for (by, space) in [(&s.nadia, s.workshop), (&s.marc, s.fiduciary)] {
        let list = s.town.ask(by, ListCertifications { space }).unwrap();
        let mandates = list.given.iter().chain(&list.received);
        assert_eq!(mandates.map(|row| row.domain_version).collect::<Vec<_>>(), [1, 1]);
        let [former] = &list.former[..] else { panic!("one version is no longer the domain's") };
        assert_eq!((former.version, former.settings.items.len()), (1, 3));
        assert_eq!(list.domains[0].settings.items.len(), 1);
    }
}
