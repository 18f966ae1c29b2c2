//! What was confirmed survives a crash at any moment, and nobody can read it from the disk.

use std::collections::BTreeSet;

use rules::Language;
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::Issuer;

/// So many people are invited one after another.
const INVITED: usize = 200;
/// After so many confirmed invitations the power fails.
const CRASHES: [usize; 3] = [23, 88, 161];

#[test]
fn every_confirmed_invitation_survives_kill_9_and_nothing_readable_is_on_the_disk_x_3_x_4() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let everybody: Vec<Value> = (0..INVITED).map(guest).collect();

    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    let space = desk.create_space("Menuiserie Schmit");

    let mut confirmed = BTreeSet::new();
    let mut desk = desk;
    for crash in CRASHES.into_iter().chain([INVITED]) {
        invite(&desk, &space, &everybody, &confirmed);
        desk.wait(&format!("{crash} confirmed invitations"), |desk| {
            confirmed_so_far(desk).len() + confirmed.len() >= crash
        });
        confirmed.extend(confirmed_so_far(&desk));
        // In the middle of the next one, as the page goes on inviting.
        desk.kill();
        desk = home.open(Language::Fr, Theme::Light);
        desk.heading(&desk.text("welcome-title"));
        desk.enter_as(&nathalie);
        let waiting = waiting(&desk, &space);
        assert!(
            confirmed.is_subset(&waiting),
            "confirmed and lost: {:?}",
            confirmed.difference(&waiting).collect::<Vec<_>>()
        );
        // One may have been saved at the very moment of the crash, too late to be confirmed.
        confirmed = waiting;
    }
    assert_eq!(confirmed.len(), INVITED, "in the end everybody is invited, and nobody twice");
    let check = desk.perform("check-history", &json!({ "space": space }));
    assert_eq!(check["brokenAt"], Value::Null, "the history holds together: {check}");
    assert_eq!(check["sound"], INVITED + 1, "each invitation was recorded once: {check}");

    let mut words = nathalie.secrets();
    words.push("Menuiserie Schmit".to_owned());
    for guest in [&everybody[0], &everybody[101], &everybody[INVITED - 1]] {
        words.extend(["firstName", "lastName", "email", "ssn"].map(|what| {
            guest[what].as_str().expect("each guest has a name, an email and a number").to_owned()
        }));
    }
    // Also while the application runs, with its journal and its log beside the data.
    home.keeps_silent_about(&words, true);
    drop(desk);
    home.keeps_silent_about(&words, true);
}

/// What is typed to invite the n-th guest.
fn guest(number: usize) -> Value {
    let ssn = testkit::ssn(1000 + u32::try_from(number).expect("there are few guests"));
    json!({
        "firstName": format!("Hildegard{number}"), "lastName": format!("Zwiebelmann{number}"),
        "email": format!("hildegard{number}@crash.example"), "ssn": ssn.as_str(),
        "grant": { "task": "manager", "extraRights": [] }, "choice": "any",
    })
}

/// Begins to invite all who are not invited yet, one after another, and notes who is confirmed.
fn invite(desk: &Desk, space: &str, everybody: &[Value], already: &BTreeSet<String>) {
    let left: Vec<&Value> = everybody
        .iter()
        .filter(|guest| guest["ssn"].as_str().is_some_and(|ssn| !already.contains(ssn)))
        .collect();
    desk.ask(INVITE, vec![json!(space), json!(left)]);
}

fn confirmed_so_far(desk: &Desk) -> BTreeSet<String> {
    let failed = desk.ask("return window.failedToInvite ?? null", vec![]);
    assert_eq!(failed, Value::Null, "an invitation was refused");
    numbers(&desk.ask("return window.confirmedGuests", vec![]))
}

fn waiting(desk: &Desk, space: &str) -> BTreeSet<String> {
    let users = desk.perform("list-users", &json!({ "space": space }));
    let rows = users["rows"].as_array().cloned().unwrap_or_default();
    let (invited, others): (Vec<Value>, Vec<Value>) =
        rows.into_iter().partition(|row| row["state"] == "invited");
    assert_eq!(others.len(), 1, "only the administrator is not an invitation: {others:?}");
    numbers(&Value::Array(invited.iter().map(|row| row["ssn"].clone()).collect()))
}

fn numbers(list: &Value) -> BTreeSet<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|ssn| ssn.as_str().map(str::to_owned)).collect()
}

const INVITE: &str = r"
const [space, guests] = arguments;
window.confirmedGuests = [];
(async () => {
  for (const invitee of guests) {
    const input = { space, invitee };
    await window.__TAURI_INTERNALS__.invoke('perform', { name: 'invite-member', input });
    window.confirmedGuests.push(invitee.ssn);
  }
})().catch(failure => (window.failedToInvite = JSON.stringify(failure)));
return true;
";
