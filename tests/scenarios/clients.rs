//! V-8: client companies of a representative, in distinct groups.

use office::operations::*;
use office::views::{ClientRow, Clients, Placement};
use office::{Attachment, Error, Session};
use rules::{
    CertifiedBy, ClientState, DomainSettings, GroupColour, GroupId, Language, MessageSubject,
    OtherCompanyInput, Refusal, RequestKind, Scope, SecurityCodeRule, SpaceId,
};
use store::Database;
use testkit::mandates::{Bureau, tax_cards};
use testkit::{Town, refused, refused_at};

use crate::records::{data, has_words};

const SCHMIT: &str = "2009241234567";
const CAFE: &str = "2001220000001";
const GARAGE: &str = "2002220000002";

/// A trustee with a client whose mandate is in force, and two whose mandates on paper wait.
struct Scene {
    town: Town,
    bureau: Bureau,
    nadia: Session,
    schmit: SpaceId,
    marc: Session,
    fiduciary: SpaceId,
}

fn scope() -> Scope {
    Scope::of(["consult".to_owned()])
}

fn scene() -> Scene {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let settings = DomainSettings {
        certified_by: CertifiedBy::Both,
        security_code: SecurityCodeRule::None,
        ..tax_cards()
    };
    let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), settings);
    let schmit = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let (_, marc) = town.newcomer("Marc", "Bauer", 2);
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..town.company("Fiduciaire Bauer S.à r.l.")
    };
    let company = SpaceCompany::New(profile);
    let fiduciary = town.ask(&marc, CreateSpace { company, label: String::new() }).unwrap().space;
    let scene = Scene { town, bureau, nadia, schmit, marc, fiduciary };
    scene.certify();
    scene.mandate("2027-06-30");
    scene.paper("Café um Eck S.à r.l.", CAFE);
    scene.paper("Garage Thill S.A.", GARAGE);
    scene
}

impl Scene {
    fn certify(&self) {
        let asking = AskAdministration {
            kind: RequestKind::Certification,
            documents: vec![scan()],
            ..self.town.codes_wanted(self.schmit, self.bureau.domain)
        };
        let asked = self.town.ask(&self.nadia, asking).unwrap();
        self.town.grant(&self.bureau, asked.row.request).unwrap();
    }

    fn fresh(&self, ends_on: &str) -> String {
        let code = CreateRepresentativeCode {
            space: self.schmit,
            domain: self.bureau.domain,
            scope: scope(),
            ends_on: ends_on.parse().unwrap(),
            recipient: "Fiduciaire Bauer".to_owned(),
            security_code: String::new(),
        };
        self.town.ask(&self.nadia, code).unwrap().groups
    }

    /// The joinery gives the trustee a mandate.
    fn mandate(&self, ends_on: &str) {
        let code = self.fresh(ends_on);
        let entering = RegisterCode { space: self.fiduciary, code, security_code: String::new() };
        self.town.ask(&self.marc, entering).unwrap();
    }

    fn paper(&self, name: &str, number: &str) {
        let paper = RecordPaperMandate {
            space: self.fiduciary,
            domain: self.bureau.domain,
            principal: OtherCompanyInput {
                legal_name: name.to_owned(),
                national_number: number.to_owned(),
                address: String::new(),
            },
            scope: scope(),
            ends_on: "2027-06-30".parse().unwrap(),
            scans: vec![scan()],
        };
        self.town.ask(&self.marc, paper).unwrap();
    }

    fn clients(&self) -> Clients {
        self.town.ask(&self.marc, ListClients { space: self.fiduciary }).unwrap()
    }

    fn client(&self, number: &str) -> ClientRow {
        self.clients().rows.into_iter().find(|row| row.national_number == number).unwrap()
    }

    fn group(&self, name: &str, companies: &[&str]) -> Result<GroupId, Error> {
        let create = CreateGroup {
            space: self.fiduciary,
            name: name.to_owned(),
            colour: GroupColour::Green,
            companies: companies.iter().map(ToString::to_string).collect(),
        };
        self.town.ask(&self.marc, create).map(|view| view.group)
    }

    fn moving(&self, places: &[(&str, Option<GroupId>)]) -> Result<Vec<Placement>, Error> {
        let places = places
            .iter()
            .map(|(number, group)| Placement {
                national_number: (*number).to_owned(),
                group: *group,
            })
            .collect();
        self.town.ask(&self.marc, MoveClients { space: self.fiduciary, places })
    }

    fn told(&self) -> Vec<(String, std::collections::BTreeMap<String, String>)> {
        let history = History { space: self.fiduciary, before: None, count: 200 };
        let entries = self.town.ask(&self.marc, history).unwrap().entries;
        entries.into_iter().map(|entry| (entry.what, entry.details)).collect()
    }
}

fn scan() -> Attachment {
    Attachment { name: "scan.pdf".into(), bytes: b"%PDF-1.7\n".to_vec() }
}

#[test]
fn a_company_is_one_client_however_many_mandates_it_gave_v_4_v_8() {
    let s = scene();
    s.mandate("2027-12-31");
    let clients = s.clients();
    let names: Vec<_> = clients.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Café um Eck S.à r.l.", "Garage Thill S.A.", "Menuiserie Schmit S.à r.l."]);
    let schmit = s.client(SCHMIT);
    assert_eq!(schmit.mandates, 2);
    assert_eq!(schmit.domains.len(), 1);
    let latest = "2027-12-31".parse().ok();
    assert_eq!(
        (schmit.domains[0].until, schmit.next_end),
        (latest, latest),
        "the later one counts"
    );
    assert_eq!(schmit.state, ClientState::InForce);
    assert_eq!(s.client(CAFE).state, ClientState::Unconfirmed);
    let home = s.town.ask(&s.marc, EnterSpace { space: s.fiduciary }).unwrap();
    assert_eq!(home.clients, 3);
    let ours = s.town.ask(&s.nadia, ListClients { space: s.schmit }).unwrap();
    assert!(ours.rows.is_empty(), "whoever gives a mandate is no representative");
}

#[test]
fn a_client_stays_one_when_its_mandates_end_v_8() {
    let s = scene();
    s.town.clock.skip_days(170);
    assert_eq!(s.client(SCHMIT).state, ClientState::Ending);
    assert_eq!(s.client(SCHMIT).days_left, Some(48));
    s.town.clock.skip_days(60);
    let schmit = s.client(SCHMIT);
    assert_eq!((schmit.state, schmit.next_end), (ClientState::Over, None));
    assert_eq!(s.client(CAFE).state, ClientState::Over, "paper waits no longer than it is valid");
    let details = ClientDetails { space: s.fiduciary, national_number: SCHMIT.into() };
    assert_eq!(s.town.ask(&s.marc, details).unwrap().mandates.len(), 1);
}

#[test]
fn what_is_about_a_client_says_in_which_group_it_is_v_8() {
    let s = scene();
    let trades = s.group("Handwerk", &[SCHMIT]).unwrap();
    let client = OtherCompanyInput {
        legal_name: "Menuiserie Schmit S.à r.l.".to_owned(),
        national_number: SCHMIT.to_owned(),
        address: "12, rue du Bois\nL-1234 Luxembourg".to_owned(),
    };
    let ask = AskAdministration {
        for_company: Some(client),
        security_code: String::new(),
        ..s.town.codes_wanted(s.fiduciary, s.bureau.domain)
    };
    s.town.ask(&s.marc, ask).unwrap();
    let ours = ListCertifications { space: s.fiduciary };
    let certifications = s.town.ask(&s.marc, ours.clone()).unwrap();
    assert_eq!(certifications.requests[0].group, Some(trades));
    let theirs = certifications.received.iter().find(|row| row.other_number == SCHMIT).unwrap();
    assert_eq!(theirs.group, Some(trades));

    let mandate = theirs.mandate;
    s.town.ask(&s.nadia, RevokeMandate { space: s.schmit, mandate }).unwrap();
    let told = s.town.ask(&s.marc, ListMessages { space: s.fiduciary }).unwrap();
    assert_eq!(told.groups.iter().map(|view| view.group).collect::<Vec<_>>(), [trades]);
    let about = MessageSubject::Mandate(mandate);
    let about: Vec<_> = told.rows.iter().filter(|row| row.subject == about).collect();
    assert!(!about.is_empty() && about.iter().all(|row| row.group == Some(trades)), "{about:?}");
    // Groups are the representative's own business.
    let told = s.town.ask(&s.nadia, ListMessages { space: s.schmit }).unwrap();
    assert!(told.groups.is_empty() && told.rows.iter().all(|row| row.group.is_none()));
    let all = s.town.ask(&s.marc, ListAllMessages {}).unwrap();
    assert!(all.groups.is_empty(), "groups are of one eSpace");
}

#[test]
fn a_client_is_in_one_group_at_most_and_moving_is_undone_by_moving_back_v_8() {
    let s = scene();
    let horesca = s.group("Horesca", &[CAFE]).unwrap();
    let trades = s.group("Handwerk", &[]).unwrap();
    let before = s.moving(&[(CAFE, Some(trades)), (GARAGE, Some(trades))]).unwrap();
    let groups = || [CAFE, GARAGE, SCHMIT].map(|number| s.client(number).group);
    assert_eq!(groups(), [Some(trades), Some(trades), None]);
    let back: Vec<_> =
        before.iter().map(|place| (place.national_number.as_str(), place.group)).collect();
    assert_eq!(back, [(CAFE, Some(horesca)), (GARAGE, None)]);
    s.moving(&back).unwrap();
    assert_eq!(groups(), [Some(horesca), None, None]);
    // A further mandate leaves a client where it is.
    s.moving(&[(SCHMIT, Some(trades))]).unwrap();
    s.mandate("2027-12-31");
    assert_eq!(s.client(SCHMIT).group, Some(trades));
}

#[test]
fn what_is_moved_is_recorded_once_for_each_group_v_8_x_2() {
    let s = scene();
    let trades = s.group("Handwerk", &[GARAGE]).unwrap();
    let entries = s.told().len();
    s.moving(&[(CAFE, Some(trades)), (GARAGE, None)]).unwrap();
    let told = s.told();
    let (last, first) = (&told[0], &told[1]);
    assert_eq!(told.len(), entries + 2);
    assert_eq!((first.0.as_str(), last.0.as_str()), ("clients-ungrouped", "clients-grouped"));
    assert_eq!(last.1["company"], "Café um Eck S.à r.l.");
    assert_eq!((last.1["group"].as_str(), last.1["numbers"].as_str()), ("Handwerk", CAFE));
    assert!(s.moving(&[(CAFE, Some(trades))]).unwrap().is_empty());
    assert_eq!(s.told().len(), entries + 2, "who is there already does not move");
}

#[test]
fn two_groups_of_an_espace_never_have_the_same_name_v_8() {
    let s = scene();
    let horesca = s.group("Hôtels et cafés", &[]).unwrap();
    let trades = s.group("Handwerk", &[]).unwrap();
    assert_eq!(refused_at(s.group(" HÔTELS  ET CAFÉS", &[]), "name"), Refusal::GroupNameTaken);
    assert_eq!(refused_at(s.group("  ", &[]), "name"), Refusal::FieldMissing);
    let change = |group, name: &str, version| {
        let (space, name) = (s.fiduciary, name.to_owned());
        let change = ChangeGroup { space, group, name, colour: GroupColour::Red, version };
        s.town.ask(&s.marc, change)
    };
    assert_eq!(refused_at(change(trades, "hôtels et Cafés", 1), "name"), Refusal::GroupNameTaken);
    let renamed = change(horesca, "HÔTELS ET CAFÉS", 1).unwrap();
    assert_eq!((renamed.name.as_str(), renamed.version), ("HÔTELS ET CAFÉS", 2));
    assert_eq!(refused(change(horesca, "Horesca", 1)), Refusal::ChangedMeanwhile);
    // Another eSpace has groups of its own.
    let create = CreateGroup {
        space: s.schmit,
        name: "Handwerk".into(),
        colour: GroupColour::Blue,
        companies: Vec::new(),
    };
    assert!(s.town.ask(&s.nadia, create).is_ok());
}

#[test]
fn deleting_a_group_leaves_its_clients_without_one_and_is_undone_by_making_it_again_v_8() {
    let s = scene();
    let trades = s.group("Handwerk", &[SCHMIT, GARAGE]).unwrap();
    let delete = || s.town.ask(&s.marc, DeleteGroup { space: s.fiduciary, group: trades });
    let were = delete().unwrap();
    assert_eq!(were, [GARAGE, SCHMIT], "by name");
    assert!(s.clients().rows.iter().all(|row| row.group.is_none()));
    assert_eq!(s.clients().rows.len(), 3, "no client is lost");
    assert_eq!(refused(delete()), Refusal::NotFound);
    let again = s.group("Handwerk", &[GARAGE, SCHMIT]).unwrap();
    assert_eq!(s.client(SCHMIT).group, Some(again));
}

#[test]
fn clients_and_groups_of_another_espace_do_not_exist_and_nothing_is_half_moved_v_8_x_1() {
    let s = scene();
    let trades = s.group("Handwerk", &[]).unwrap();
    let stranger = "1999999999999";
    let both = [(CAFE, Some(trades)), (stranger, Some(trades))];
    assert_eq!(refused(s.moving(&both)), Refusal::NotFound);
    assert_eq!(s.client(CAFE).group, None, "all of it or nothing");
    let create = CreateGroup {
        space: s.schmit,
        name: "Ours".into(),
        colour: GroupColour::Blue,
        companies: Vec::new(),
    };
    let ours = s.town.ask(&s.nadia, create).unwrap().group;
    assert_eq!(refused(s.moving(&[(CAFE, Some(ours))])), Refusal::NotFound);
    assert_eq!(refused(s.group("Elsewhere", &[stranger])), Refusal::NotFound);
    assert_eq!(s.clients().groups.len(), 1, "a group that could not be filled was not made");
}

#[test]
fn the_mandates_received_say_in_which_group_their_principal_is_v_8() {
    let s = scene();
    let trades = s.group("Handwerk", &[GARAGE]).unwrap();
    let held = s.town.ask(&s.marc, ListCertifications { space: s.fiduciary }).unwrap();
    for row in held.received {
        assert_eq!(row.group, (row.other_number == GARAGE).then_some(trades), "{}", row.other);
    }
    assert_eq!(held.groups[0].name, "Handwerk");
}

#[test]
fn a_client_is_found_by_name_without_accents_and_by_number_v_8() {
    let s = scene();
    let find = |by: &Session, text: &str| {
        let found = s.town.ask(by, Search { text: text.to_owned() }).unwrap();
        found.into_iter().filter_map(|one| one.client).collect::<Vec<_>>()
    };
    assert_eq!(find(&s.marc, "cafe UM"), [CAFE]);
    assert_eq!(find(&s.marc, "2002 2200"), [GARAGE]);
    assert!(find(&s.nadia, "cafe").is_empty(), "it is no client of theirs");
}

#[test]
fn a_client_that_is_found_names_the_espace_with_its_label_s_3() {
    let s = scene();
    let space = s.fiduciary;
    let profile = rules::CompanyProfileInput {
        national_number: "2011240598765".to_owned(),
        ..s.town.company("Fiduciaire Bauer S.à r.l.")
    };
    let version = s.town.ask(&s.marc, CompanyOfSpace { space }).unwrap().version;
    let label = "Salaires".to_owned();
    s.town.ask(&s.marc, ChangeCompanyProfile { space, profile, label, version }).unwrap();
    let found = s.town.ask(&s.marc, Search { text: "um eck".to_owned() }).unwrap();
    assert_eq!(found[0].client.as_deref(), Some(CAFE));
    assert_eq!(found[0].detail, "Fiduciaire Bauer S.à r.l. – Salaires");
}

#[test]
fn every_list_can_be_saved_in_every_language_and_no_code_stands_in_it_d_7() {
    let s = scene();
    s.group("Handwerk", &[GARAGE]).unwrap();
    let code = s.fresh("2027-06-30");
    let asked = s.town.codes_wanted(s.schmit, s.bureau.domain);
    let asked = s.town.ask(&s.nadia, asked).unwrap();
    s.town.grant(&s.bureau, asked.row.request).unwrap();
    s.town.letter(&s.bureau, asked.row.request).unwrap();
    let bare = |text: &str| text.replace([' ', '-'], "");
    for language in Language::ALL {
        let lists = [
            (&s.marc, s.fiduciary, ListOfSpace::Clients, 3, 7),
            (&s.marc, s.fiduciary, ListOfSpace::MandatesReceived, 3, 9),
            (&s.nadia, s.schmit, ListOfSpace::Certifications, 1, 8),
            (&s.nadia, s.schmit, ListOfSpace::MandatesGiven, 1, 8),
            (&s.nadia, s.schmit, ListOfSpace::Requests, 2, 8),
            (&s.nadia, s.schmit, ListOfSpace::WaitingCodes, 3, 8),
        ];
        for (by, space, list, rows, columns) in lists {
            let table = s.town.ask(by, ExportList { space, list, language }).unwrap().table;
            has_words(&table, language);
            assert_eq!((table.rows.len(), table.columns.len()), (rows, columns), "{list:?}");
            assert!(table.rows.iter().all(|row| row.len() == columns), "{list:?}");
            let csv = String::from_utf8(documents::table_csv(&table)).unwrap();
            assert!(!bare(&csv).contains(&bare(&code)), "a code is shown once, when made");
            let grouped = [ListOfSpace::Clients, ListOfSpace::MandatesReceived].contains(&list);
            assert_eq!(csv.contains("Handwerk"), grouped, "{list:?}");
        }
        let administration = s.bureau.administration;
        for (list, rows, columns) in [
            (ListOfDesk::Cases, 2, 8),
            (ListOfDesk::Certified, 1, 9),
            (ListOfDesk::Letters, 1, 7),
            (ListOfDesk::Domains, 1, 9),
            (ListOfDesk::Officers, 1, 4),
        ] {
            let export = ExportDeskList { administration, list, language };
            let table = s.town.ask(&s.bureau.lead, export).unwrap().table;
            has_words(&table, language);
            assert_eq!((table.rows.len(), table.columns.len()), (rows, columns), "{list:?}");
            assert!(table.rows.iter().all(|row| row.len() == columns), "{list:?}");
        }
    }
}

#[test]
fn whoever_gave_a_mandate_before_there_were_clients_is_one_x_3() {
    let s = scene();
    let migration = include_str!("../../src-tauri/crates/store/migrations/0003_groups.sql");
    let at = migration.find("INSERT INTO clients").unwrap();
    let all = "SELECT space || national_number || name || search_key FROM clients ORDER BY 1";
    let database = data(&s.town);
    let mut tx = database.change().unwrap();
    let before: Vec<_> =
        tx.query(all, &[]).unwrap().into_iter().map(store::Row::into_values).collect();
    tx.execute("DELETE FROM clients", &[]).unwrap();
    tx.execute(migration[at..].trim_end().trim_end_matches(';'), &[]).unwrap();
    let after: Vec<_> =
        tx.query(all, &[]).unwrap().into_iter().map(store::Row::into_values).collect();
    assert_eq!(before.len(), 3);
    assert_eq!(before, after, "under the same names, found by the same letters");
}
