//! Answering an invitation when something stands in the way: it is for another certificate, it was
//! taken back meanwhile, it was answered already.

use i18n::args;
use office::operations::{CreateSpace, InviteMember, SpaceCompany, WithdrawInvitation};
use office::{Office, Session};
use rules::{CompanyProfileInput, InvitationId, Language, SpaceId};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};

#[test]
fn an_invitation_is_answered_once_in_time_and_with_its_own_certificate_m_5_m_6() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let (luc, with_other) = (issuer.issue("Luc", "Hansen", 18), issuer.issue("Luc", "Hansen", 19));
    let desk = home.open(Language::De, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.trust(&issuer);
    desk.register(&nathalie);
    desk.register(&luc);
    let further = json!({ "path": with_other.file, "passphrase": with_other.passphrase });
    desk.shell("add_certificate", &further);

    let office = home.beside();
    let administrator = nathalie.sign_in(&office);
    let (schmit, _) = invite(&office, &administrator, "Menuiserie Schmit", &with_other);
    desk.reload();
    tells_which_certificate_to_use(&desk, &with_other);
    answers_with_it(&desk, &with_other, schmit);

    let (bauer, invitation) = invite(&office, &administrator, "Fiduciaire Bauer", &with_other);
    sees_invitation(&desk, "Fiduciaire Bauer");
    office
        .perform(Some(&administrator), WithdrawInvitation { space: bauer, invitation })
        .expect("an administrator withdraws");
    desk.push(&desk.text("spaces-accept"));
    desk.sees(&desk.text("refusal-invitation-withdrawn"));
    desk.sees_no("Fiduciaire Bauer");

    let (_, invitation) = invite(&office, &administrator, "Boulangerie Molitor", &with_other);
    sees_invitation(&desk, "Boulangerie Molitor");
    let answers = desk.ask(ACCEPT_TWICE, vec![json!(invitation)]);
    let answers = answers.as_array().cloned().unwrap_or_default();
    let (accepted, refused): (Vec<Value>, Vec<Value>) =
        answers.into_iter().partition(|answer| answer["status"] == "fulfilled");
    assert_eq!((accepted.len(), refused.len()), (1, 1), "one of two at once counts: {refused:?}");
    assert_eq!(refused[0]["reason"]["refusal"]["code"], "invitation-accepted");
    // The screen still offers what was answered behind its back.
    desk.push(&desk.text("spaces-accept"));
    desk.sees(&desk.text("refusal-invitation-accepted"));
    desk.sees_no(&desk.text("spaces-invitations"));
    desk.open_row("Boulangerie Molitor");
    desk.heading("Boulangerie Molitor");
}

/// With another certificate of theirs they are told which one to use, and the office says no, too.
fn tells_which_certificate_to_use(desk: &Desk, right: &Person) {
    desk.heading(&desk.text("spaces-title"));
    desk.sees(&desk.text("spaces-other-certificate-title"));
    let number = right.ssn.grouped();
    desk.sees(&desk.said("spaces-other-certificate", &args!["ssn" => number.as_str()]));
    let accept = desk.text("spaces-accept");
    assert!(!desk.screen().lines().any(|line| line == accept), "there is nothing to accept with");
    let waiting = desk.perform("list-my-spaces", &json!({}));
    let invitation = &waiting["invitations"][0]["invitation"];
    let refusal =
        desk.refused("answer-invitation", &json!({ "invitation": invitation, "answer": "accept" }));
    assert_eq!(refusal["code"], "answer-with-invited-certificate");
    assert_eq!(refusal["details"]["ssn"], right.ssn.as_str(), "it names the right certificate");
}

fn answers_with_it(desk: &Desk, person: &Person, space: SpaceId) {
    desk.push(&desk.text("spaces-sign-out"));
    desk.heading(&desk.text("welcome-title"));
    desk.fill(&desk.text("welcome-path"), &person.file.display().to_string());
    desk.fill(&desk.text("welcome-passphrase"), &person.passphrase);
    desk.push(&desk.text("welcome-submit"));
    desk.heading(&desk.text("spaces-title"));
    desk.push(&desk.text("spaces-accept"));
    desk.heading("Menuiserie Schmit");
    let here = desk.ask("return location.pathname", vec![]);
    assert_eq!(here, format!("/spaces/{space}"), "whoever accepts is in the eSpace at once");
}

/// The list of eSpaces is read when it is opened, and only then.
fn sees_invitation(desk: &Desk, company: &str) {
    desk.go("/profile");
    desk.heading(&desk.text("profile-title"));
    desk.go("/spaces");
    desk.heading(&desk.text("spaces-title"));
    desk.sees(company);
    desk.sees(&desk.text("spaces-invitations"));
}

/// Creates an eSpace and invites someone to it, without the window learning of it.
fn invite(
    office: &Office,
    administrator: &Session,
    company: &str,
    whom: &Person,
) -> (SpaceId, InvitationId) {
    let profile = CompanyProfileInput {
        legal_name: company.to_owned(),
        national_number: "2009241234567".to_owned(),
        address: "12, rue du Bois".to_owned(),
        email: "info@answer.example".to_owned(),
        ..CompanyProfileInput::default()
    };
    let create = CreateSpace { company: SpaceCompany::New(profile), label: String::new() };
    let space = office.perform(Some(administrator), create).expect("anyone may create one").space;
    let invited = office
        .perform(Some(administrator), InviteMember { space, invitee: whom.invitee() })
        .expect("an administrator invites");
    (space, testkit::id_of(&invited))
}

const ACCEPT_TWICE: &str = r"
const input = { invitation: arguments[0], answer: 'accept' };
const accept = () => window.__TAURI_INTERNALS__.invoke('perform', { name: 'answer-invitation', input });
return Promise.allSettled([accept(), accept()]);
";
