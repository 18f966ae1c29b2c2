//! A list with codes of several principals in several domains (requirements D-6, V-4, X-2).

use office::Session;
use office::operations::{
    CheckHistory, CheckImport, CreateRepresentativeCode, CreateSpace, History, ImportVerdict,
    ListCertifications, ListClients, ListMessages, RegisterCode, RegisterImport, SpaceCompany,
};
use rules::{
    DomainSettings, ImportCell, ImportRow, Language, MessageKind, MessageOrigin, Names, Scope,
    SecurityCodeRule, SpaceId, Standing,
};
use testkit::Town;
use testkit::mandates::{Bureau, SECURITY_CODE, names, tax_cards};

/// A company that is certified, with its administrator.
struct Principal {
    name: &'static str,
    session: Session,
    space: SpaceId,
}

struct Scene {
    town: Town,
    taxes: Bureau,
    elections: Bureau,
    marc: Session,
    fiduciary: SpaceId,
}

fn scene() -> Scene {
    let town = Town::new();
    let (_, owner) = town.newcomer("Olivia", "Office", 1);
    let taxes = town.bureau(&owner, &town.citizen("Paul", "Officer", 50), tax_cards());
    let settings = DomainSettings {
        names: names("Social elections"),
        security_code: SecurityCodeRule::None,
        ..tax_cards()
    };
    let elections = town.bureau(&owner, &town.citizen("Sina", "Officer", 51), settings);
    let (_, marc) = town.newcomer("Marc", "Bauer", 2);
    let fiduciary = space_of(&town, &marc, "Fiduciaire Bauer S.à r.l.", "2011240598765");
    Scene { town, taxes, elections, marc, fiduciary }
}

fn space_of(town: &Town, by: &Session, name: &str, number: &str) -> SpaceId {
    let profile =
        rules::CompanyProfileInput { national_number: number.to_owned(), ..town.company(name) };
    let company = SpaceCompany::New(profile);
    town.ask(by, CreateSpace { company, label: String::new() }).unwrap().space
}

impl Scene {
    fn principal(&self, name: &'static str, number: u32, in_domains: &[&Bureau]) -> Principal {
        let (_, session) = self.town.newcomer("Person", name, number);
        let space = space_of(&self.town, &session, name, &format!("2009{number:09}"));
        for bureau in in_domains {
            let code = self.town.letter_for(bureau, &session, space).owner;
            let security_code = SECURITY_CODE.to_owned();
            self.town.ask(&session, RegisterCode { space, code, security_code }).unwrap();
        }
        Principal { name, session, space }
    }

    /// Codes of a principal's own making in a domain.
    fn codes(&self, of: &Principal, bureau: &Bureau, count: usize) -> Vec<String> {
        let create = || CreateRepresentativeCode {
            space: of.space,
            domain: bureau.domain,
            scope: Scope::of(["consult".to_owned()]),
            ends_on: "2027-06-30".parse().unwrap(),
            recipient: String::new(),
            security_code: SECURITY_CODE.to_owned(),
        };
        (0..count).map(|_| self.town.ask(&of.session, create()).unwrap().groups).collect()
    }

    /// In which domains the entries of an eSpace's history say a thing, with which company.
    fn recorded(&self, by: &Session, space: SpaceId, what: &str) -> Vec<(String, String)> {
        assert_eq!(self.town.ask(by, CheckHistory { space }).unwrap().broken_at, None);
        let page = self.town.ask(by, History { space, before: None, count: 200 }).unwrap();
        let told = page.entries.into_iter().filter(|entry| entry.what == what);
        sorted(told.map(|entry| pair(&entry.details["company"], &entry.details["domain"])))
    }
}

fn pair(company: &str, domain: &str) -> (String, String) {
    let domain: Names = serde_json::from_str(domain).unwrap();
    (company.to_owned(), domain.in_language(Language::En).to_owned())
}

fn sorted(pairs: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_unstable();
    pairs
}

fn good(verdicts: Vec<ImportVerdict>) -> Vec<(String, String)> {
    let named = |verdict: ImportVerdict| {
        let brings = verdict.outcome.unwrap();
        (brings.company, brings.domain_names.in_language(Language::En).to_owned())
    };
    verdicts.into_iter().map(named).collect()
}

#[test]
fn a_list_of_several_principals_tells_each_of_its_own_mandates_only_d_6_v_4_x_2() {
    let s = scene();
    let joinery = s.principal("Menuiserie Schmit S.à r.l.", 11, &[&s.taxes, &s.elections]);
    let bakery = s.principal("Boulangerie Molitor S.A.", 12, &[&s.taxes]);
    let garage = s.principal("Garage Thill S.A.", 13, &[&s.elections]);
    let (taxes, elections) = ("Tax cards", "Social elections");
    // By principal, domain and number of codes; the list has them in turns.
    let given = [
        (&joinery, taxes, &s.taxes, 2),
        (&joinery, elections, &s.elections, 1),
        (&bakery, taxes, &s.taxes, 3),
        (&garage, elections, &s.elections, 2),
    ];
    let mut list: Vec<(&str, &str, String)> = Vec::new();
    for (principal, domain, bureau, count) in given {
        for code in s.codes(principal, bureau, count) {
            list.push((principal.name, domain, code));
        }
    }
    list.rotate_left(3);
    list.swap(0, 7);
    let rows: Vec<ImportRow> = (2..)
        .zip(&list)
        .map(|(row, (_, domain, code))| {
            let wanted = *domain == taxes;
            let security_code =
                if wanted { ImportCell::Text(SECURITY_CODE.to_owned()) } else { ImportCell::Empty };
            ImportRow { row, code: ImportCell::Text(code.clone()), security_code }
        })
        .collect();
    let brings: Vec<(String, String)> =
        list.iter().map(|(name, domain, _)| ((*name).to_owned(), (*domain).to_owned())).collect();

    let check = CheckImport { space: s.fiduciary, rows: rows.clone() };
    assert_eq!(good(s.town.ask(&s.marc, check).unwrap()), brings, "each row says whose it is");
    let register = RegisterImport { space: s.fiduciary, rows, seals: Vec::new() };
    assert_eq!(good(s.town.ask(&s.marc, register).unwrap()), brings);

    let received = s.recorded(&s.marc, s.fiduciary, "mandate-received");
    assert_eq!(received, sorted(brings.into_iter()));
    for principal in [&joinery, &bakery, &garage] {
        let expected: Vec<_> = given
            .iter()
            .filter(|(of, ..)| of.space == principal.space)
            .flat_map(|(_, domain, _, count)| vec![*domain; *count])
            .map(|domain| ("Fiduciaire Bauer S.à r.l.".to_owned(), domain.to_owned()))
            .collect();
        let expected = sorted(expected.into_iter());
        let (by, space) = (&principal.session, principal.space);
        assert_eq!(s.recorded(by, space, "mandate-given"), expected, "{}", principal.name);
        let told = s.town.ask(by, ListMessages { space }).unwrap().rows;
        let told = told.iter().filter(|row| row.kind == MessageKind::MandateGiven);
        let told: Vec<_> = told.collect();
        assert!(told.iter().all(|row| row.unread && row.origin == MessageOrigin::Outside));
        let told = told.iter().map(|row| pair(&row.facts["company"], &row.facts["domain"]));
        assert_eq!(sorted(told), expected, "the messages of {}", principal.name);
        let given = s.town.ask(by, ListCertifications { space }).unwrap().given;
        assert_eq!(given.len(), expected.len());
        assert!(given.iter().all(|row| row.standing == Standing::InForce));
    }

    let clients = s.town.ask(&s.marc, ListClients { space: s.fiduciary }).unwrap().rows;
    let clients: Vec<_> =
        clients.iter().map(|row| (row.name.as_str(), row.domains.len(), row.mandates)).collect();
    let expected = [(bakery.name, 1, 3), (garage.name, 1, 2), (joinery.name, 2, 3)];
    assert_eq!(clients, expected, "each principal is one client, by name");
}
