//! Principals that are certified, and a trustee to whom they give representative codes.

use office::operations::{
    AskAdministration, ChangeOfficeRules, CreateRepresentativeCode, CreateSpace, SpaceCompany,
};
use office::{Attachment, Session};
use rules::{CertifiedBy, DomainId, DomainSettings, OfficeRules, RequestKind, Scope, SpaceId};
use testkit::Town;
use testkit::mandates::{Bureau, SECURITY_CODE, tax_cards};

/// They, and what they have in common.
pub(crate) struct Trade {
    pub(crate) town: Town,
    principals: Vec<SpaceId>,
    giver: Session,
    domain: DomainId,
    pub(crate) trustee: Session,
    pub(crate) space: SpaceId,
}

impl Trade {
    /// With so many principals, at most a thousand; one person administers all of them.
    pub(crate) fn with_principals(count: u32) -> Self {
        let town = Town::new();
        let (_, olga) = town.newcomer("Olga", "Owner", 1);
        let rules = OfficeRules { spaces_per_certificate: 1000, ..OfficeRules::default() };
        town.ask(&olga, ChangeOfficeRules { rules }).unwrap();
        let settings = DomainSettings { certified_by: CertifiedBy::Both, ..tax_cards() };
        let bureau = town.bureau(&olga, &town.citizen("Paul", "Officer", 50), settings);
        let principal = |number| certified(&town, &bureau, &olga, number);
        let principals = (0..count).map(principal).collect();
        let (_, marc) = town.newcomer("Marc", "Bauer", 2);
        let space = company(&town, &marc, "Fiduciaire Bauer S.à r.l.", "2011240598765");
        Self { principals, giver: olga, domain: bureau.domain, trustee: marc, space, town }
    }

    /// A code that nobody has entered yet, of the n-th principal.
    pub(crate) fn code(&self, number: usize) -> String {
        let create = CreateRepresentativeCode {
            space: self.principals[number % self.principals.len()],
            domain: self.domain,
            scope: Scope::of(["consult".to_owned()]),
            ends_on: "2027-06-30".parse().unwrap(),
            recipient: String::new(),
            security_code: SECURITY_CODE.to_owned(),
        };
        self.town.ask(&self.giver, create).unwrap().groups
    }
}

fn company(town: &Town, by: &Session, name: &str, number: &str) -> SpaceId {
    let profile =
        rules::CompanyProfileInput { national_number: number.to_owned(), ..town.company(name) };
    let company = SpaceCompany::New(profile);
    town.ask(by, CreateSpace { company, label: String::new() }).unwrap().space
}

fn certified(town: &Town, bureau: &Bureau, by: &Session, number: u32) -> SpaceId {
    let name = format!("Menuiserie {number:04} S.à r.l.");
    let space = company(town, by, &name, &format!("2009{number:09}"));
    let statutes = Attachment { name: "statutes.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() };
    let ask = AskAdministration {
        kind: RequestKind::Certification,
        documents: vec![statutes],
        ..town.codes_wanted(space, bureau.domain)
    };
    let asked = town.ask(by, ask).unwrap();
    town.grant(bureau, asked.row.request).unwrap();
    space
}
