//! A principal that is certified, and a trustee to whom it gives representative codes.

use office::Session;
use office::operations::{CreateRepresentativeCode, CreateSpace, RegisterCode, SpaceCompany};
use rules::{DomainId, Scope, SpaceId};
use testkit::Town;
use testkit::mandates::{SECURITY_CODE, tax_cards};

/// The two, and what they have in common.
pub(crate) struct Trade {
    pub(crate) town: Town,
    principal: SpaceId,
    giver: Session,
    domain: DomainId,
    pub(crate) trustee: Session,
    pub(crate) space: SpaceId,
}

impl Trade {
    pub(crate) fn begin() -> Self {
        let town = Town::new();
        let (_, olga) = town.newcomer("Olga", "Owner", 1);
        let bureau = town.bureau(&olga, &town.citizen("Paul", "Officer", 50), tax_cards());
        let principal = town.space(&olga, "Menuiserie Schmit S.à r.l.");
        let letter = town.letter_for(&bureau, &olga, principal);
        let security_code = SECURITY_CODE.to_owned();
        let owner = RegisterCode { space: principal, code: letter.owner, security_code };
        town.ask(&olga, owner).unwrap();
        let (_, marc) = town.newcomer("Marc", "Bauer", 2);
        let profile = rules::CompanyProfileInput {
            national_number: "2011240598765".to_owned(),
            ..town.company("Fiduciaire Bauer S.à r.l.")
        };
        let company = SpaceCompany::New(profile);
        let space = town.ask(&marc, CreateSpace { company, label: String::new() }).unwrap().space;
        Self { town, principal, giver: olga, domain: bureau.domain, trustee: marc, space }
    }

    /// A code that nobody has entered yet.
    pub(crate) fn code(&self) -> String {
        let create = CreateRepresentativeCode {
            space: self.principal,
            domain: self.domain,
            scope: Scope::of(["consult".to_owned()]),
            ends_on: "2027-06-30".parse().unwrap(),
            recipient: String::new(),
            security_code: SECURITY_CODE.to_owned(),
        };
        self.town.ask(&self.giver, create).unwrap().groups
    }
}
