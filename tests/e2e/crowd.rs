//! A thousand members: the list opens, scrolls and finds.

use std::sync::Arc;

use chrono::Utc;
use i18n::args;
use identity::Credential;
use office::operations::{AnswerInvitation, CreateSpace, InviteMember, Register, SpaceCompany};
use office::{Office, OfficeKind, Session, SystemClock};
use rules::{
    Answer, CertificateChoice, CompanyProfileInput, Grant, InviteInput, Language, SpaceId, Task,
};
use store::{SqliteDatabase, SqliteOptions};
use thirtyfour::Key;

use crate::desk::{Desk, plain};
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

const MEMBERS: u32 = 1000;
/// Far fewer rows than members are drawn at a time.
const DRAWN: u64 = 200;

#[test]
fn a_list_of_a_thousand_members_opens_scrolls_and_searches_m_8() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.kill();
    let space = fill(&home, &issuer, &nathalie);

    let desk = home.open(Language::En, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    desk.heading("Menuiserie Schmit");
    desk.go(&format!("/spaces/{space}/users"));
    desk.heading(&desk.text("users-title"));
    desk.sees(&count(&desk, MEMBERS));
    let drawn = desk.ask("return document.querySelectorAll('tbody tr').length", vec![]);
    assert!(
        drawn.as_u64().is_some_and(|rows| (5..DRAWN).contains(&rows)),
        "{drawn} rows are drawn"
    );

    // By name, the last of all is the administrator.
    desk.to_the_rows();
    desk.press(Key::End);
    desk.wait("the last row to have the focus", |desk| {
        desk.focused_text().contains(&nathalie.name())
    });
    desk.press(Key::Home);
    desk.wait("the first row to have the focus", |desk| desk.focused_text().contains("Crowd0001"));

    desk.fill(&desk.text("users-search"), "crowd0777");
    desk.sees(&count(&desk, 1));
    desk.press(Key::Down);
    desk.wait("the found row to have the focus", |desk| desk.focused_text().contains("Crowd0777"));
    desk.press(Key::Enter);
    desk.dialog("Emma Crowd0777");
    desk.sees("emma777@crowd.example");
    desk.press(Key::Escape);
    stands_ready(&desk, &nathalie, space);

    let mut desk = desk;
    for language in Language::ALL {
        for theme in Theme::ALL {
            desk.turn(language, theme);
            desk.heading("Menuiserie Schmit");
            desk.go(&format!("/spaces/{space}/users"));
            desk.heading(&desk.text("users-title"));
            desk.sees(&count(&desk, MEMBERS));
            desk.inspect("users-thousand");
        }
    }
}

/// A list that takes long to build is made ready behind the screen that is open, where nothing of it
/// can be reached; it opens as if it had just been built.
fn stands_ready(desk: &Desk, nathalie: &Person, space: SpaceId) {
    desk.go(&format!("/spaces/{space}"));
    desk.heading("Menuiserie Schmit");
    desk.wait("the list to be made ready", |desk| desk.ask(BEHIND, vec![]) == true);
    let search = desk.text("users-search");
    assert!(!desk.screen().contains(&search) && !desk.screen().contains("Crowd0001"));
    let title = desk.ask("return document.title", vec![]);
    assert_eq!(title, format!("Menuiserie Schmit – {}", desk.text("app-name")));
    desk.type_text("/n");
    assert_ne!(desk.focused(), plain(&search), "its keys do nothing");
    assert_eq!(desk.ask("return document.querySelector('[role=dialog]') === null", vec![]), true);
    let me = desk.said("frame-me", &args!["name" => nathalie.name()]);
    let passed: Vec<String> = (0..ROUND)
        .map(|_| {
            desk.press(Key::Tab);
            desk.focused()
        })
        .collect();
    assert!(passed.contains(&plain(&me)), "{passed:?}");
    assert!(!passed.contains(&plain(&search)), "the focus does not reach it: {passed:?}");

    desk.chord(&[Key::Alt], '2');
    desk.heading(&desk.text("users-title"));
    desk.sees(&count(desk, MEMBERS));
    assert_eq!(desk.ask(BEHIND, vec![]), false, "it is the one in front now");
    desk.type_text("/");
    desk.wait("the search to have the focus", |desk| desk.focused() == plain(&search));
}

/// More steps by Tab than the screen has places.
const ROUND: usize = 30;
/// Whether a list stands behind what is open.
const BEHIND: &str = "\
    return [...document.querySelectorAll('main table')]\
        .some(table => getComputedStyle(table).visibility === 'hidden')";

fn count(desk: &Desk, shown: u32) -> String {
    desk.said("common-count-of", &args!["shown" => shown, "total" => MEMBERS])
}

/// Makes the members through the office, while the application is closed.
fn fill(home: &Home, issuer: &Issuer, first: &Person) -> SpaceId {
    let database =
        SqliteDatabase::open(&home.office(), &home.key(), Utc::now(), SqliteOptions::default())
            .expect("the data opens with the key from the keyring");
    let office = Office::open(Arc::new(database), Arc::new(SystemClock), OfficeKind::Real)
        .expect("the office opens");
    let administrator = sign_in(&office, &first.credential);
    let company = CompanyProfileInput {
        legal_name: "Menuiserie Schmit".to_owned(),
        rcs_number: String::new(),
        national_number: "2009241234567".to_owned(),
        vat_number: String::new(),
        address: "12, rue du Bois".to_owned(),
        email: "info@crowd.example".to_owned(),
        procedure_language: None,
    };
    let company = SpaceCompany::New(company);
    let space = office
        .perform(Some(&administrator), CreateSpace { company, label: String::new() })
        .expect("anyone may create one")
        .space;
    for number in 1..MEMBERS {
        let last_name = format!("Crowd{number:04}");
        let issued = issuer.certify("Emma", &last_name, 10_000 + number);
        let email = format!("emma{number}@crowd.example");
        let invitee = InviteInput {
            first_name: "Emma".to_owned(),
            last_name,
            email: email.clone(),
            ssn: testkit::ssn(10_000 + number).as_str().to_owned(),
            grant: Grant::of(Task::Manager),
            choice: CertificateChoice::Any,
        };
        let invited = office
            .perform(Some(&administrator), InviteMember { space, invitee })
            .expect("an administrator invites");
        let member = sign_in(&office, issued.credential());
        office
            .perform(Some(&member), Register { email, language: Language::En })
            .expect("a newcomer registers");
        let answer =
            AnswerInvitation { invitation: testkit::id_of(&invited), answer: Answer::Accept };
        office.perform(Some(&member), answer).expect("the invitation is accepted");
    }
    space
}

fn sign_in(office: &Office, credential: &Credential) -> Session {
    let challenge = office.challenge().expect("anyone may ask for one");
    let signed = credential.sign(&challenge).expect("the key signs");
    office.sign_in(&signed).expect("the authority is trusted")
}
