//! What `Ctrl K` finds, and in which order names stand: S-3, L-6.

use documents::{Cell, Table};
use office::Session;
use office::operations::{
    CreateSpace, ExportMySpaces, ExportUsers, ListMyCompanies, Search, SpaceCompany,
};
use rules::{Grant, Language, Task};
use store::Database;
use testkit::Town;

use crate::records::data;

/// Title and detail of everything that is found.
fn found(town: &Town, by: &Session, text: &str) -> Vec<(String, String)> {
    let found = town.ask(by, Search { text: text.to_owned() }).unwrap();
    found.into_iter().map(|one| (one.title, one.detail)).collect()
}

fn titles(town: &Town, by: &Session, text: &str) -> Vec<String> {
    found(town, by, text).into_iter().map(|(title, _)| title).collect()
}

/// The texts of a column.
fn column(table: &Table, place: usize) -> Vec<&str> {
    table
        .rows
        .iter()
        .map(|row| match &row[place] {
            Cell::Text(text) => text.as_str(),
            _ => panic!("a text stands in column {place}"),
        })
        .collect()
}

#[test]
fn two_espaces_of_one_company_are_told_apart_by_their_labels_s_3() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let first = town.space(&nadia, "Menuiserie Schmit S.A.");
    let company = SpaceCompany::Existing(town.ask(&nadia, ListMyCompanies {}).unwrap()[0].company);
    let second = CreateSpace { company, label: "Atelier".to_owned() };
    let second = town.ask(&nadia, second).unwrap().space;
    let tessa = town.citizen("Tessa", "Faber", 3);
    for space in [first, second] {
        town.joined(&nadia, space, &jos, &jos_in, Grant::of(Task::Manager));
        town.invite(&nadia, space, &tessa, Task::Manager).unwrap();
    }
    for (text, who) in [("klein", "Jos Klein"), ("faber", "Tessa Faber")] {
        let there = |place: &str| (who.to_owned(), place.to_owned());
        assert_eq!(
            found(&town, &nadia, text),
            [there("Menuiserie Schmit S.A."), there("Menuiserie Schmit S.A. – Atelier")]
        );
    }
}

#[test]
fn names_stand_in_the_order_of_the_language_whatever_their_accents_l_6() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Zimmerei Schmit S.A.");
    let names = [("Jos", "Zimmer"), ("Anna", "Weber Klein"), ("Luc", "Émile")];
    for (number, (first_name, last_name)) in (2..).zip(names) {
        let (citizen, session) = town.newcomer(first_name, last_name, number);
        town.joined(&nadia, space, &citizen, &session, Grant::of(Task::Manager));
    }
    let invited = town.citizen("Tessa", "Öhm", 9);
    town.invite(&nadia, space, &invited, Task::Manager).unwrap();
    let members = ["Luc Émile", "Nadia Weber", "Anna Weber Klein", "Jos Zimmer"];
    assert_eq!(titles(&town, &nadia, "@town.example")[..4], members);

    for name in ["École Um Eck S.A.", "Atelier Thill S.A.", "étoile S.A."] {
        town.space(&nadia, name);
    }
    for language in Language::ALL {
        let export = town.ask(&nadia, ExportUsers { space, language }).unwrap();
        assert_eq!(
            column(&export.table, 1),
            ["Émile", "Öhm", "Weber", "Weber Klein", "Zimmer"],
            "whoever is invited stands among the others"
        );
        let export = town.ask(&nadia, ExportMySpaces { language }).unwrap();
        assert_eq!(
            column(&export.table, 0),
            ["Atelier Thill S.A.", "École Um Eck S.A.", "étoile S.A.", "Zimmerei Schmit S.A."]
        );
    }
}

#[test]
fn a_name_is_found_without_the_accents_of_any_language_x_1_l_6() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (ivo, ivo_in) = town.newcomer("Đorđe", "Muratović", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.A.");
    town.joined(&nadia, space, &ivo, &ivo_in, Grant::of(Task::Manager));
    town.invite(&nadia, space, &town.citizen("Łucja", "Šťastná", 3), Task::Manager).unwrap();
    for typed in ["muratovic", "MURATOVIĆ", "dorde murat", "muratovic\u{301} đor"] {
        assert_eq!(titles(&town, &nadia, typed), ["Đorđe Muratović"], "{typed}");
    }
    for typed in ["stastna", "lucja stast"] {
        assert_eq!(titles(&town, &nadia, typed), ["Łucja Šťastná"], "{typed}");
    }
}

#[test]
fn whoever_was_written_down_by_an_earlier_version_is_found_as_well_x_3() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (ivo, ivo_in) = town.newcomer("Ivo", "Muratović", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.A.");
    town.joined(&nadia, space, &ivo, &ivo_in, Grant::of(Task::Manager));
    town.invite(&nadia, space, &town.citizen("Eva", "Šťastná", 3), Task::Manager).unwrap();

    let keys = |tx: &mut dyn store::Transaction| -> Vec<_> {
        let keys = "SELECT search_key FROM persons UNION ALL SELECT search_key FROM invitations
                    UNION ALL SELECT search_key FROM spaces ORDER BY 1";
        tx.query(keys, &[]).unwrap().into_iter().map(store::Row::into_values).collect()
    };
    let database = data(&town);
    let mut tx = database.change().unwrap();
    let written = keys(&mut *tx);
    for statement in [
        "UPDATE persons SET search_key = lower(first_name || ' ' || last_name)",
        "UPDATE invitations SET search_key = lower(first_name || ' ' || last_name)",
        "UPDATE spaces SET search_key = 'menuiserie schmit s.a.'",
        "DELETE FROM schema_migrations WHERE number = 5",
        "PRAGMA user_version = 4",
    ] {
        tx.execute(statement, &[]).unwrap();
    }
    tx.commit().unwrap();
    assert!(titles(&town, &nadia, "muratovic").is_empty(), "that is how it was");

    drop(town.opened_again());
    assert_eq!(titles(&town, &nadia, "muratovic"), ["Ivo Muratović"]);
    assert_eq!(titles(&town, &nadia, "eva stastna"), ["Eva Šťastná"]);
    let mut tx = database.read().unwrap();
    assert_eq!(keys(&mut *tx), written, "by the same letters as whoever comes now");
}
