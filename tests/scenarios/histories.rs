//! every change is recorded, and the record shows if it was touched.

use std::collections::BTreeMap;

use office::Session;
use office::operations::{
    AdministrationHistory, ChangeDomain, ChangeInvitation, ChangeMailAccount, ChangeMember,
    ChangeProfile, CheckAdministrationHistory, CheckHistory, CheckOfficeHistory,
    ExportAdministrationHistory, ExportHistory, ExportOfficeHistory, History, InviteMember,
    MemberDetails, OfficeHistory, SuspendMember,
};
use office::views::{MailAccount, MailSecurity};
use rules::{
    Answer, CertificateChoice, ContactInput, DomainSettings, Grant, InviteInput, Language, Refusal,
    SpaceId, Task, WhoAsks,
};
use store::events::{self, Chain, Links};
use store::{Database, SqliteDatabase, SqliteOptions};
use testkit::mandates::{names, tax_cards};
use testkit::{Town, id_of, refused};

use crate::records::{data, has_words};

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

/// The details of the newest entry of an eSpace.
fn newest(town: &Town, by: &Session, space: SpaceId) -> (String, BTreeMap<String, String>) {
    let mut page = town.ask(by, History { space, before: None, count: 1 }).unwrap();
    let entry = page.entries.remove(0);
    (entry.what, entry.details)
}

#[test]
fn the_certificate_choice_and_the_details_that_changed_are_recorded_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let only = CertificateChoice::InvitedOnly;
    let grant = Grant::of(Task::Manager);
    let invitee = InviteInput { choice: only, ..jos.invitee(Task::Manager) };
    let invited = town.ask(&nadia, InviteMember { space, invitee }).unwrap();
    let (what, told) = newest(&town, &nadia, space);
    assert_eq!((what.as_str(), told["choice"].as_str()), ("member-invited", "invited-only"));

    let contact = ContactInput { phone: "+352 26 12 34".into(), ..ContactInput::default() };
    let change = |choice, contact: &ContactInput, version| ChangeInvitation {
        space,
        invitation: id_of(&invited),
        grant: grant.clone(),
        choice,
        contact: contact.clone(),
        version,
    };
    let none = ContactInput::default();
    let changed = town.ask(&nadia, change(CertificateChoice::Any, &none, invited.version)).unwrap();
    let (what, told) = newest(&town, &nadia, space);
    assert_eq!((what.as_str(), told["choice"].as_str()), ("invitation-tasks-changed", "any"));
    town.ask(&nadia, change(CertificateChoice::Any, &contact, changed.version)).unwrap();
    let (what, told) = newest(&town, &nadia, space);
    assert_eq!((what.as_str(), told["fields"].as_str()), ("invitation-details-changed", "phone"));

    town.answer(&jos_in, id_of(&invited), Answer::Accept).unwrap();
    let member = town.member(&nadia, space, &jos.ssn);
    let version = town.ask(&nadia, MemberDetails { space, member }).unwrap().version;
    let contact = ContactInput { note: "Mondays only".into(), ..ContactInput::default() };
    let change = ChangeMember { space, member, grant, choice: only, contact, version };
    town.ask(&nadia, change).unwrap();
    let told = town.ask(&nadia, History { space, before: None, count: 2 }).unwrap().entries;
    assert_eq!(told[0].what, "member-details-changed");
    assert_eq!(told[0].details["fields"], "phone note", "the phone number was taken out");
    assert_eq!(told[1].what, "member-tasks-changed");
    assert_eq!(told[1].details["choice"], "invited-only");

    let export = ExportHistory { space, language: Language::Fr };
    let csv = documents::table_csv(&town.ask(&nadia, export).unwrap().table);
    let csv = String::from_utf8(csv).unwrap();
    for words in ["uniquement le certificat invité", "tous ses certificats", "téléphone, note"] {
        assert!(csv.contains(words), "{words}: {csv}");
    }
}

#[test]
fn what_changed_of_a_profile_and_of_the_mail_account_is_recorded_by_name_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let newest =
        || town.ask(&nadia, OfficeHistory { before: None, count: 1 }).unwrap().entries.remove(0);
    let before = newest().seq;
    let profile = |email: &str, language| ChangeProfile { email: email.to_owned(), language };
    let me = town.ask(&nadia, office::operations::WhoAmI {}).unwrap();
    town.ask(&nadia, profile(me.email.as_str(), me.language)).unwrap();
    assert_eq!(newest().seq, before, "nothing changed, so there is nothing to tell");
    town.ask(&nadia, profile("n@weber.example", me.language)).unwrap();
    assert_eq!(newest().details["fields"], "email");
    assert!(!newest().details.contains_key("language"), "it stayed as it was");
    town.ask(&nadia, profile("nadia@weber.example", Language::De)).unwrap();
    assert_eq!(newest().details["fields"], "email language");
    assert_eq!(newest().details["language"], "de");

    let account = MailAccount {
        host: "mail.example.lu".into(),
        port: 465,
        security: MailSecurity::Tls,
        user: "desk".into(),
        from: "desk@example.lu".into(),
    };
    town.ask(&nadia, ChangeMailAccount { account: account.clone() }).unwrap();
    let told = newest().details;
    assert_eq!((told["port"].as_str(), told["security"].as_str()), ("465", "tls"));
    assert_eq!((told["user"].as_str(), told["fields"].as_str()), ("desk", ""), "it is new");
    let account =
        MailAccount { port: 587, security: MailSecurity::StartTls, user: String::new(), ..account };
    town.ask(&nadia, ChangeMailAccount { account }).unwrap();
    assert_eq!(newest().details["fields"], "port security user");

    let export = ExportOfficeHistory { language: Language::En };
    let table = town.ask(&nadia, export).unwrap().table;
    let said = table.rows.iter().rev().take(4).rev().map(|row| match row.last() {
        Some(documents::Cell::Text(sentence)) => sentence.as_str(),
        _ => "",
    });
    let account = "desk@example.lu at mail.example.lu; port";
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            "Profile of Nadia Weber changed: email address",
            "Profile of Nadia Weber changed: email address, user language (now German)",
            &format!("Mail account set up: {account}: 465; security: TLS; user name: desk"),
            &format!(
                "Mail account changed: port, security of the connection, user name; \
                 now {account}: 587; security: STARTTLS; user name: –"
            ),
        ]
    );
}

#[test]
fn entries_that_told_less_at_their_time_still_read_well_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let older = [
        ("member-invited", vec![("ssn", "2010"), ("task", "manager"), ("rights", "")]),
        ("member-tasks-changed", vec![("task", "manager"), ("rights", "sign")]),
        ("invitation-tasks-changed", vec![("task", "manager"), ("rights", "")]),
        ("invitation-details-changed", vec![]),
        ("member-details-changed", vec![]),
        ("profile-changed", vec![("language", "fr")]),
        ("mail-account-changed", vec![("host", "mail.example.lu"), ("from", "a@b.lu")]),
    ];
    let database =
        SqliteDatabase::open(&town.file, &town.key, chrono::Utc::now(), SqliteOptions::default())
            .unwrap();
    let mut tx = database.change().unwrap();
    for (what, told) in older {
        let told = told.into_iter().chain([("name", "Jos Klein")]);
        let event = events::NewEvent {
            chain: Chain::Space(space),
            person: None,
            ssn: None,
            who: "Nadia Weber".into(),
            what,
            details: told.map(|(name, value)| (name.into(), value.into())).collect(),
        };
        events::append(&mut *tx, event, chrono::Utc::now()).unwrap();
    }
    tx.commit().unwrap();
    for language in Language::ALL {
        let export = town.ask(&nadia, ExportHistory { space, language }).unwrap();
        let csv = String::from_utf8(documents::table_csv(&export.table)).unwrap();
        assert!(!csv.contains("none") && !csv.contains('{') && !csv.contains('⟦'), "{csv}");
        assert!(!csv.contains("465") && csv.contains("a@b.lu"), "{csv}");
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
    assert_eq!(tampered(&|all| all.truncate(9)), None, "the words of the check say so");
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

#[test]
fn officers_read_check_and_export_what_was_done_in_their_administration_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let paul = town.citizen("Paul", "Officer", 50);
    let bureau = town.bureau(&nadia, &paul, tax_cards());
    let administration = bureau.administration;
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let asked = town.ask(&nadia, town.codes_wanted(space, bureau.domain)).unwrap();
    town.grant(&bureau, asked.row.request).unwrap();

    let page = AdministrationHistory { administration, before: None, count: 50 };
    let page = town.ask(&bureau.lead, page).unwrap();
    let told: Vec<_> =
        page.entries.iter().map(|entry| (entry.what.as_str(), entry.who.as_str())).collect();
    assert_eq!(
        told,
        [
            ("codes-granted", "Paul Officer"),
            ("codes-requested", "Nadia Weber"),
            ("domain-added", "Paul Officer"),
            ("administration-registered", "Nadia Weber"),
        ]
    );
    assert_eq!(page.entries[0].ssn.as_ref(), Some(&paul.ssn), "with which certificate");
    let first = AdministrationHistory { administration, before: Some(3), count: 1 };
    let first = town.ask(&bureau.lead, first).unwrap();
    assert_eq!((first.entries[0].seq, first.total), (2, 4));

    let check = town.ask(&bureau.lead, CheckAdministrationHistory { administration }).unwrap();
    assert_eq!((check.sound, check.broken_at), (4, None));
    for language in Language::ALL {
        let export = ExportAdministrationHistory { administration, language };
        let export = town.ask(&bureau.lead, export).unwrap();
        has_words(&export.table, language);
        assert!(export.file_name.contains("Administration des contributions"));
        assert_eq!((export.table.rows.len(), export.json_lines.lines().count()), (4, 4));
    }
}

#[test]
fn the_history_of_an_administration_does_not_exist_for_officers_of_another_x_1_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let taxes = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), tax_cards());
    let sports = town.bureau(&nadia, &town.citizen("Sara", "Sports", 51), tax_cards());
    let administration = taxes.administration;
    for by in [&sports.lead, &nadia] {
        let page = AdministrationHistory { administration, before: None, count: 50 };
        assert_eq!(refused(town.ask(by, page)), Refusal::NotFound);
        let check = CheckAdministrationHistory { administration };
        assert_eq!(refused(town.ask(by, check)), Refusal::NotFound);
        let export = ExportAdministrationHistory { administration, language: Language::Fr };
        assert_eq!(refused(town.ask(by, export).map(|_| ())), Refusal::NotFound);
    }
}

#[test]
fn an_entry_of_an_administration_that_somebody_rewrote_is_shown_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), tax_cards());
    let administration = bureau.administration;
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let asked = town.ask(&nadia, town.codes_wanted(space, bureau.domain)).unwrap();
    town.grant(&bureau, asked.row.request).unwrap();

    // Somebody who has the key of the data takes the lock off, and puts another name there.
    let database = data(&town);
    let mut tx = database.change().unwrap();
    tx.execute("DROP TRIGGER events_are_not_changed", &[]).unwrap();
    let chain = administration.to_string();
    let rewrite = "UPDATE events SET who = 'Nobody' WHERE chain = ?1 AND seq = 3";
    assert!(tx.changed_one(rewrite, &[chain.into()]).unwrap());
    tx.commit().unwrap();

    let check = town.ask(&bureau.lead, CheckAdministrationHistory { administration }).unwrap();
    assert_eq!((check.sound, check.broken_at), (2, Some(3)));
    assert_eq!(town.ask(&nadia, CheckHistory { space }).unwrap().broken_at, None, "only there");
}

#[test]
fn a_changed_domain_is_recorded_with_the_settings_that_changed_x_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let bureau = town.bureau(&nadia, &town.citizen("Paul", "Officer", 50), tax_cards());
    let administration = bureau.administration;
    let change = |settings: DomainSettings, version| {
        let domain = Some(bureau.domain);
        let change = ChangeDomain { administration, domain, settings, version };
        town.ask(&bureau.lead, change).unwrap();
        let latest = AdministrationHistory { administration, before: None, count: 1 };
        town.ask(&bureau.lead, latest).unwrap().entries.remove(0)
    };
    let settings = DomainSettings {
        names: names("Wage tax cards"),
        who_asks: WhoAsks::Company,
        wait_hours: 24,
        ..tax_cards()
    };
    let told = change(settings.clone(), 1);
    assert_eq!(told.what, "domain-changed");
    assert_eq!(told.details["fields"], "names whoAsks waitHours");
    let fewer = settings.items[1..].to_vec();
    let told = change(DomainSettings { items: fewer.clone(), ..settings.clone() }, 2);
    assert_eq!(told.details["fields"], "items");
    let told = change(DomainSettings { items: fewer, ..settings }, 3);
    assert_eq!(told.details["fields"], "", "saved as it was");

    // Every setting has words of its own.
    let other = DomainSettings {
        names: names("Cards"),
        certified_by: rules::CertifiedBy::Both,
        activation_days: 40,
        latest_end: "2028-12-31".parse().unwrap(),
        representative_codes: 3,
        security_code: rules::SecurityCodeRule::None,
        who_asks: WhoAsks::Either,
        wait_hours: 0,
        items: tax_cards().items,
    };
    assert_eq!(change(other, 4).details["fields"].split(' ').count(), 9);
    for language in Language::ALL {
        let export = ExportAdministrationHistory { administration, language };
        has_words(&town.ask(&bureau.lead, export).unwrap().table, language);
    }
}
