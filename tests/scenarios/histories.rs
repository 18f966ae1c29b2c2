//! every change is recorded, and the record shows if it was touched.

use office::operations::{
    CheckHistory, CheckOfficeHistory, ExportHistory, ExportOfficeHistory, History, OfficeHistory,
    SuspendMember,
};
use rules::{Answer, Grant, Language, Task};
use store::events::{self, Chain, Links};
use store::{Database, SqliteDatabase, SqliteOptions};
use testkit::{Town, id_of};

#[test]
fn the_history_tells_who_did_what_with_which_certificate_x_2() {
    let town = Town::new();
    let (nadia, nadia_in) = town.newcomer("Nadia", "Weber", 1);
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia_in, "Menuiserie Schmit S.à r.l.");
    let invited = town.invite(&nadia_in, space, &jos, Task::Manager).unwrap();
    town.answer(&jos_in, id_of(&invited), Answer::Accept).unwrap();
    let page = town.ask(&jos_in, History { space, before: None, count: 50 }).unwrap();
    let told: Vec<_> = page
        .entries
        .iter()
        .map(|entry| (entry.seq, entry.what.as_str(), entry.who.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (3, "invitation-accepted", "Jos Klein"),
            (2, "member-invited", "Nadia Weber"),
            (1, "space-created", "Nadia Weber"),
        ]
    );
    assert_eq!(page.entries[1].ssn.as_ref(), Some(&nadia.ssn));
    assert_eq!(page.entries[1].details["task"], "manager");
    let first = town.ask(&jos_in, History { space, before: Some(3), count: 1 }).unwrap();
    assert_eq!((first.entries.len(), first.entries[0].seq, first.total), (1, 2, 3));
}

#[test]
fn a_refused_operation_leaves_no_trace_x_3() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let _ =
        town.invite(&nadia, space, &town.citizen("Nadia", "Weber", 1), Task::Manager).unwrap_err();
    assert_eq!(town.ask(&nadia, History { space, before: None, count: 50 }).unwrap().total, 1);
}

#[test]
fn every_recorded_change_has_words_in_every_language_l_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let member = town.joined(
        &nadia,
        space,
        &jos,
        &jos_in,
        Grant { task: Task::Manager, extra_rights: vec![rules::Right::Invite] },
    );
    town.ask(&nadia, SuspendMember { space, member }).unwrap();
    for language in Language::ALL {
        let export = town.ask(&nadia, ExportHistory { space, language }).unwrap();
        let csv = String::from_utf8(documents::table_csv(&export.table)).unwrap();
        assert!(!csv.contains('⟦'), "a word is missing in {language:?}: {csv}");
        assert_eq!(export.json_lines.lines().count(), export.table.rows.len());
    }
}

#[test]
fn the_chain_holds_and_shows_where_it_was_broken_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    for number in 10..20 {
        town.invite(&nadia, space, &town.citizen("Jos", "Klein", number), Task::Manager).unwrap();
    }
    let check = town.ask(&nadia, CheckHistory { space }).unwrap();
    assert_eq!((check.sound, check.broken_at), (11, None));

    // Every field of every row is covered by its hash.
    let database =
        SqliteDatabase::open(&town.file, &town.key, chrono::Utc::now(), SqliteOptions::default())
            .unwrap();
    let mut tx = database.read().unwrap();
    let chain = events::all(&mut *tx, Chain::Space(space)).unwrap();
    let tampered = |change: &dyn Fn(&mut Vec<events::Event>)| {
        let mut copy = chain.clone();
        change(&mut copy);
        let mut links = Links::default();
        copy.iter().find(|event| !links.hold(event).unwrap()).map(|_| links.sound() + 1)
    };
    assert_eq!(tampered(&|all| all[4].who = "Somebody Else".into()), Some(5));
    assert_eq!(tampered(&|all| all[4].at += chrono::TimeDelta::microseconds(1)), Some(5));
    assert_eq!(tampered(&|all| all[4].ssn = None), Some(5));
    assert_eq!(
        tampered(&|all| {
            all[4].details.insert("name".into(), "Nobody".into());
        }),
        Some(5)
    );
    assert_eq!(
        tampered(&|all| {
            all.remove(4);
        }),
        Some(5)
    );
    assert_eq!(tampered(&|all| all.swap(4, 5)), Some(5));
}

#[test]
fn the_schema_itself_keeps_the_record_from_being_rewritten_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let database =
        SqliteDatabase::open(&town.file, &town.key, chrono::Utc::now(), SqliteOptions::default())
            .unwrap();
    for statement in [
        "UPDATE events SET who = 'x'",
        "DELETE FROM events",
        "DELETE FROM members",
        "UPDATE members SET state = 'left'",
    ] {
        let mut tx = database.change().unwrap();
        assert!(tx.execute(statement, &[]).is_err(), "{statement}");
    }
}

#[test]
fn the_office_records_its_own_changes_for_its_owner_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (_, jos) = town.newcomer("Jos", "Klein", 2);
    let told: Vec<_> = town
        .ask(&nadia, OfficeHistory { before: None, count: 9 })
        .unwrap()
        .entries
        .into_iter()
        .map(|entry| entry.what)
        .collect();
    assert_eq!(told, ["person-registered", "person-registered", "authority-added"]);
    assert_eq!(town.ask(&nadia, CheckOfficeHistory {}).unwrap().broken_at, None);
    assert_eq!(
        testkit::refused(town.ask(&jos, OfficeHistory { before: None, count: 9 })),
        rules::Refusal::OnlyTheOwner
    );
    for language in Language::ALL {
        let csv = documents::table_csv(
            &town.ask(&nadia, ExportOfficeHistory { language }).unwrap().table,
        );
        assert!(
            !String::from_utf8(csv).unwrap().contains('⟦'),
            "a word is missing in {language:?}"
        );
    }
}
