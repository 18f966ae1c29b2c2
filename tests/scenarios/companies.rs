//! S-1 to S-5: eSpaces and the companies they belong to.

use std::collections::HashSet;
use std::sync::Barrier;

use office::Clock;
use office::operations::{
    ChangeCompanyProfile, ChangeOfficeRules, CompanyOfSpace, CreateSpace, EnterSpace,
    ExportMySpaces, ListMyCompanies, ListMySpaces, OpenPrivateSpace, SpaceCompany,
};
use rules::{Grant, OfficeRules, Refusal, SpaceCode, SpaceKind, Task};
use store::{Database, Problem, SqliteDatabase, SqliteOptions};
use testkit::{Town, refused, refused_at};

#[test]
fn whoever_creates_an_espace_is_its_first_administrator_s_4() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let company = SpaceCompany::New(town.company("Menuiserie Schmit S.à r.l."));
    let made = town.ask(&nadia, CreateSpace { company, label: " Atelier ".into() }).unwrap();
    assert_eq!((made.grant.task, made.kind), (Task::Administrator, SpaceKind::Business));
    assert_eq!(made.label, "Atelier");
    assert!(made.code.as_str().starts_with("PM-"), "S-2");
    let mine = town.ask(&nadia, ListMySpaces {}).unwrap();
    assert_eq!(mine.spaces.len(), 1);
    assert_eq!(mine.limit, 200, "S-1");
}

#[test]
fn a_person_has_at_most_one_private_espace_and_nobody_else_sees_it_s_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (_, jos) = town.newcomer("Jos", "Klein", 2);
    let private = town.ask(&nadia, OpenPrivateSpace {}).unwrap();
    assert!(private.code.as_str().starts_with("PP-"), "S-2");
    assert_eq!(refused(town.ask(&nadia, OpenPrivateSpace {})), Refusal::PrivateSpacePresent);
    assert!(town.ask(&nadia, EnterSpace { space: private.space }).is_ok());
    assert_eq!(refused(town.ask(&jos, EnterSpace { space: private.space })), Refusal::NotFound);
}

#[test]
fn a_certificate_opens_no_more_business_espaces_than_the_limit_s_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, _) = town.newcomer("Jos", "Klein", 2);
    let rules = OfficeRules { spaces_per_certificate: 2, ..OfficeRules::default() };
    town.ask(&nadia, ChangeOfficeRules { rules }).unwrap();
    let first = town.space(&nadia, "Eins S.A.");
    town.space(&nadia, "Zwei S.A.");
    let third =
        CreateSpace { company: SpaceCompany::New(town.company("Drei S.A.")), label: String::new() };
    assert_eq!(refused(town.ask(&nadia, third)), Refusal::TooManySpaces { limit: 2 });
    assert_eq!(
        town.ask(&nadia, ListMyCompanies {}).unwrap().len(),
        2,
        "the third company was not left behind"
    );

    let jos = town.sign_in(&jos).unwrap();
    town.space(&jos, "Vier S.A.");
    town.space(&jos, "Fënnef S.A.");
    let invited =
        town.invite(&nadia, first, &town.citizen("Jos", "Klein", 2), Task::Manager).unwrap();
    let answered = town.answer(&jos, testkit::id_of(&invited), rules::Answer::Accept);
    assert_eq!(refused(answered), Refusal::TooManySpaces { limit: 2 });
}

#[test]
fn one_company_may_have_several_espaces_with_one_profile_s_3() {
    let town = Town::new();
    let (_, marc) = town.newcomer("Marc", "Bauer", 1);
    let (_, stranger) = town.newcomer("Jos", "Klein", 2);
    let first = town.space(&marc, "Fiduciaire Bauer S.à r.l.");
    let company = town.ask(&marc, ListMyCompanies {}).unwrap()[0].company;
    let again =
        || CreateSpace { company: SpaceCompany::Existing(company), label: "Salaires".into() };
    assert_eq!(
        refused(town.ask(&stranger, again())),
        Refusal::NotFound,
        "only its administrators add to a company"
    );
    let second = town.ask(&marc, again()).unwrap().space;

    let shown = town.ask(&marc, CompanyOfSpace { space: first }).unwrap();
    assert_eq!(shown.spaces, 2);
    let profile = rules::CompanyProfileInput {
        address: "1, rue Neuve\nL-1111 Luxembourg".into(),
        ..town.company("Fiduciaire Bauer S.A.")
    };
    let change = |version| ChangeCompanyProfile {
        space: first,
        profile: profile.clone(),
        label: String::new(),
        version,
    };
    town.ask(&marc, change(shown.version)).unwrap();
    assert_eq!(
        refused(town.ask(&marc, change(shown.version))),
        Refusal::ChangedMeanwhile,
        "an old version overwrites nothing"
    );
    let other = town.ask(&marc, CompanyOfSpace { space: second }).unwrap();
    assert_eq!(
        (other.profile.legal_name.as_str(), other.label.as_str()),
        ("Fiduciaire Bauer S.A.", "Salaires")
    );
}

#[test]
fn every_espace_has_an_identifier_of_its_own_also_when_many_begin_at_once_s_2() {
    const WINDOWS: u32 = 4;
    const EACH: usize = 12;
    let town = Town::new();
    let people: Vec<_> = (1..=WINDOWS)
        .map(|number| (town.newcomer("Nadia", "Weber", number).1, town.opened_again()))
        .collect();
    let start = Barrier::new(people.len());
    let codes: Vec<SpaceCode> = std::thread::scope(|threads| {
        let workers: Vec<_> = people
            .iter()
            .map(|(session, office)| {
                let (town, start) = (&town, &start);
                threads.spawn(move || {
                    start.wait();
                    let create = |_| {
                        let company = SpaceCompany::New(town.company("Menuiserie Schmit"));
                        let create = CreateSpace { company, label: String::new() };
                        office.perform(Some(session), create).unwrap().code
                    };
                    let private = office.perform(Some(session), OpenPrivateSpace {}).unwrap().code;
                    (0..EACH).map(create).chain([private]).collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    let private = codes.iter().filter(|code| code.as_str().starts_with("PP-")).count();
    let business = codes.iter().filter(|code| code.as_str().starts_with("PM-")).count();
    assert_eq!((private, business), (people.len(), people.len() * EACH));
    let different: HashSet<&SpaceCode> = codes.iter().collect();
    assert_eq!(different.len(), codes.len(), "no two are alike");
}

#[test]
fn an_identifier_is_never_given_again_s_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let code = town.ask(&nadia, EnterSpace { space }).unwrap().summary.code;
    let database =
        SqliteDatabase::open(&town.file, &town.key, town.clock.now(), SqliteOptions::default())
            .unwrap();

    // Whoever draws it again is told, and if they did not ask, the schema still refuses.
    let mut tx = database.change().unwrap();
    assert!(store::spaces::code_is_used(&mut *tx, &code).unwrap());
    let taken = store::spaces::get(&mut *tx, space).unwrap().unwrap();
    let twin = store::spaces::Space { id: uuid::Uuid::now_v7().into(), ..taken };
    let added = store::spaces::add(&mut *tx, &twin, town.clock.now());
    assert!(matches!(added, Err(Problem::Conflict(_))), "{added:?}");
    drop(tx);

    // An eSpace does not go away, so its identifier never becomes free.
    let mut tx = database.change().unwrap();
    assert!(tx.execute("DELETE FROM spaces", &[]).is_err());
}

#[test]
fn a_company_is_not_created_with_a_wrong_number_s_3() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let profile =
        rules::CompanyProfileInput { national_number: "12".into(), ..town.company("X S.A.") };
    let create = CreateSpace { company: SpaceCompany::New(profile), label: String::new() };
    assert_eq!(
        refused_at(town.ask(&nadia, create), "nationalNumber"),
        Refusal::NationalNumberInvalid
    );
}

#[test]
fn home_tells_what_needs_attention() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    town.invite(&nadia, space, &town.citizen("Jos", "Klein", 2), Task::Manager).unwrap();
    let home = town.ask(&nadia, EnterSpace { space }).unwrap();
    assert_eq!(
        (home.summary.members, home.summary.invitations, home.unsent),
        (1, 1, 1),
        "nobody has sent the message yet"
    );
    town.clock.skip_days(27);
    assert_eq!(town.ask(&nadia, EnterSpace { space }).unwrap().ending_soon, 1);
    town.clock.skip_days(10);
    let home = town.ask(&nadia, EnterSpace { space }).unwrap();
    assert_eq!((home.ending_soon, home.expired, home.summary.invitations), (0, 1, 0));
}

#[test]
fn a_manager_sees_the_companys_profile_but_does_not_change_it_m_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    town.joined(&nadia, space, &jos, &jos_in, Grant::of(Task::Manager));
    let shown = town.ask(&jos_in, CompanyOfSpace { space }).unwrap();
    assert!(!shown.editable);
    let change = ChangeCompanyProfile {
        space,
        profile: town.company("Y"),
        label: String::new(),
        version: shown.version,
    };
    assert_eq!(refused(town.ask(&jos_in, change)), Refusal::NotYourTask);
}

#[test]
fn the_list_of_ones_own_espaces_can_be_saved_in_every_language_s_5() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let (_, jos) = town.newcomer("Jos", "Klein", 2);
    town.space(&jos, "Garage Thill S.A.");
    for language in rules::Language::ALL {
        let export = town.ask(&nadia, ExportMySpaces { language }).unwrap();
        let csv = String::from_utf8(documents::table_csv(&export.table)).unwrap();
        assert!(csv.contains("Menuiserie Schmit S.à r.l.") && !csv.contains('⟦'), "{csv}");
        assert!(!csv.contains("Garage Thill"), "what others have is not in it");
    }
}
