//! A mandate as its representative uses it: in the window, and at another computer of the same office.

use office::operations::UseMandate;
use office::{Error, Office, Session};
use rules::{MandateId, SpaceId};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::home::Home;
use crate::mandates::space_of;
use crate::people::Person;

/// A mandate in the trustee's hands.
pub(crate) struct Held {
    space: SpaceId,
    mandate: MandateId,
    /// What it covered when it was received, by key.
    items: Vec<String>,
    /// The trustee at another computer of the same office, signed in all the time.
    elsewhere: (Office, Session),
}

impl Held {
    /// The mandate in force that a trustee, who is signed in, has from a principal.
    pub(crate) fn by(
        desk: &Desk,
        home: &Home,
        person: &Person,
        [trustee, principal]: [&str; 2],
    ) -> Self {
        let space = space_of(desk, trustee);
        let held = desk.perform("list-certifications", &json!({ "space": space }));
        let row = held["received"].as_array().into_iter().flatten();
        let row =
            row.filter(|row| row["other"] == principal).find(|row| row["standing"] == "in-force");
        let row = row.unwrap_or_else(|| desk.fail(&format!("no mandate in force in {held}")));
        let settings = held["domains"].as_array().into_iter().flatten();
        let settings = settings.map(|view| &view["settings"]["items"]).next();
        let keys = settings.and_then(Value::as_array).into_iter().flatten();
        let office = home.beside();
        let session = person.sign_in(&office);
        Self {
            space: serde_json::from_value(json!(space)).expect("an eSpace has an id"),
            mandate: serde_json::from_value(row["mandate"].clone())
                .expect("a mandate has one, too"),
            items: keys.filter_map(|item| item["key"].as_str().map(str::to_owned)).collect(),
            elsewhere: (office, session),
        }
    }

    fn act(&self, item: usize) -> UseMandate {
        let item = self.items[item].clone();
        UseMandate { space: self.space, mandate: self.mandate, item }
    }

    fn input(&self, item: usize) -> Value {
        json!({ "space": self.space, "mandate": self.mandate, "item": self.items[item] })
    }

    /// The trustee, who is signed in, may do this.
    pub(crate) fn may(&self, desk: &Desk, item: usize) {
        assert_eq!(desk.perform("use-mandate", &self.input(item))["standing"], "in-force");
    }

    /// The trustee, who is signed in, is refused.
    pub(crate) fn may_not(&self, desk: &Desk, item: usize, why: &str) {
        assert_eq!(desk.refused("use-mandate", &self.input(item))["code"], why);
    }

    /// So is the trustee at the other computer.
    pub(crate) fn may_not_elsewhere(&self, item: usize, why: &str) {
        let (office, session) = &self.elsewhere;
        match office.perform(Some(session), self.act(item)) {
            Err(Error::Refused(refusal)) => assert_eq!(refusal.code(), why),
            other => panic!("it is refused at once, {why}: {other:?}"),
        }
    }
}
