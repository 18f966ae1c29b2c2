//! What `Ctrl K` finds.

use serde::{Deserialize, Serialize};
use store::spaces::name_of;
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Error;
use crate::operation::{Needs, Operation};
use crate::views::Found;

/// Finds eSpaces, members and invitations by name, identifier, certificate number or email, and client
/// companies by name or national number, in all eSpaces that the person may enter now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Search {
    /// What was typed.
    pub text: String,
}

/// How many of each kind are found at most.
const MOST: u32 = 8;

impl Operation for Search {
    const NAME: &'static str = "search";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = Vec<Found>;

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<Found>, Error> {
        let person = desk.person()?.id;
        let ssn = desk.session()?.ssn().clone();
        let today = desk.today();
        let folded = store::fold(self.text.trim());
        if folded.is_empty() {
            return Ok(Vec::new());
        }
        let pattern = format!("%{}%", escaped(&folded));
        let digits: String = self.text.chars().filter(char::is_ascii_digit).collect();
        // Fewer digits than a group would find nearly every certificate.
        let digits = if digits.len() >= 4 { format!("%{digits}%") } else { String::new() };

        let spaces = store::spaces::of_person(desk.tx, person, today)?;
        let mut found: Vec<Found> = spaces
            .into_iter()
            .filter(|of| {
                store::fold(&format!("{} {}", of.space.name(), of.space.code)).contains(&folded)
            })
            .take(MOST as usize)
            .map(|of| Found {
                title: of.space.name(),
                detail: of.space.code.to_string(),
                space: of.space.id,
                member: None,
                invitation: None,
                client: None,
            })
            .collect();
        for hit in store::members::find(desk.tx, person, &ssn, &pattern, &digits, MOST)? {
            found.push(Found {
                space: hit.member.space,
                member: Some(hit.member.id),
                invitation: None,
                client: None,
                title: format!("{} {}", hit.member.first_name, hit.member.last_name),
                detail: hit.space_name,
            });
        }
        for invitation in store::invitations::find(desk.tx, person, &ssn, &pattern, &digits, MOST)?
        {
            found.push(Found {
                space: invitation.space,
                member: None,
                invitation: Some(invitation.id),
                client: None,
                title: format!("{} {}", invitation.first_name, invitation.last_name),
                detail: name_of(&invitation.company_name, &invitation.label),
            });
        }
        for client in store::clients::find(desk.tx, person, &ssn, &pattern, &digits, MOST)? {
            found.push(Found {
                space: client.space,
                member: None,
                invitation: None,
                client: Some(client.national_number),
                title: client.name,
                detail: client.space_name,
            });
        }
        Ok(found)
    }
}

/// What was typed, with the wildcards of `LIKE` taken literally.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}
