//! The part of the practice story that is about a trustee's clients: some hundreds, with mandates in
//! every state, in groups and without.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use rules::{
    CodeKind, CompanyProfileInput, GroupColour, Language, MandateId, OtherCompanyInput,
    RequestKind, Scope, SpaceId, Standing, day_in_luxembourg,
};

use super::mandates::{Bureau, Parties, SECURITY_CODE, entered, opened};
use super::{Story, practice_ssn};
use crate::attachments::Attachment;
use crate::error::{Error, Fault};
use crate::office::Batch;
use crate::operations::{
    AskAdministration, ClientDetails, ConfirmPaperMandate, CreateGroup, CreateSpace,
    DeclinePaperMandate, GiveUpMandate, ListCertifications, ListClients, MandateDetails,
    RecordPaperMandate, Register, ReplaceMandateCode, RevokeMandate, SpaceCompany,
};
use crate::session::Session;
use crate::views::{Confirming, RequestView};

/// What the trustee's clients do, and in which group the trustee has those.
const TRADES: [(&str, Option<usize>); 20] = [
    ("Boulangerie", Some(COMMERCE)),
    ("Café", Some(HORESCA)),
    ("Garage", None),
    ("Coiffure", Some(SERVICES)),
    ("Menuiserie", Some(CONSTRUCTION)),
    ("Toitures", Some(CONSTRUCTION)),
    ("Boucherie", Some(COMMERCE)),
    ("Brasserie", Some(HORESCA)),
    ("Carrelages", Some(CONSTRUCTION)),
    ("Peinture", Some(CONSTRUCTION)),
    ("Électricité", Some(CONSTRUCTION)),
    ("Chauffage", Some(CONSTRUCTION)),
    ("Fleurs", Some(COMMERCE)),
    ("Pharmacie", Some(COMMERCE)),
    ("Librairie", Some(COMMERCE)),
    ("Optique", Some(COMMERCE)),
    ("Transports", None),
    ("Jardins", Some(SERVICES)),
    ("Nettoyage", Some(SERVICES)),
    ("Hôtel", Some(HORESCA)),
];
const FAMILIES: [&str; 16] = [
    "Molitor", "Thill", "Kremer", "Wagner", "Hoffmann", "Weis", "Schmitz", "Reding", "Kieffer",
    "Faber", "Biever", "Goerens", "Schiltz", "Wolff", "Majerus", "Pauly",
];
const FORMS: [&str; 4] = ["S.à r.l.", "S.A.", "S.à r.l.", "S.à r.l.-S"];
/// Where they are, with the beginning of the postal codes there.
const TOWNS: [(&str, usize); 8] = [
    ("Luxembourg", 1100),
    ("Esch-sur-Alzette", 4010),
    ("Diekirch", 9201),
    ("Strassen", 8010),
    ("Dudelange", 3401),
    ("Ettelbruck", 9001),
    ("Mersch", 7501),
    ("Grevenmacher", 6701),
];

const HORESCA: usize = 0;
const CONSTRUCTION: usize = 1;
const COMMERCE: usize = 2;
const SERVICES: usize = 3;
const GROUPS: [(&str, GroupColour); 4] = [
    ("Horesca", GroupColour::Orange),
    ("Construction", GroupColour::Blue),
    ("Commerce", GroupColour::Green),
    ("Services", GroupColour::Violet),
];

/// A client as the story knows it.
struct Client {
    company: OtherCompanyInput,
    group: Option<usize>,
}

/// The trustee's clients, each with a name, a number and an address of its own.
fn clients() -> Vec<Client> {
    // Families change more slowly than trades, so that every state has every trade.
    FAMILIES
        .iter()
        .flat_map(|family| TRADES.iter().map(move |trade| (trade, family)))
        .enumerate()
        .map(|(place, ((trade, group), family))| {
            let form = FORMS[(place / 3) % FORMS.len()];
            let (town, postal_code) = TOWNS[place % TOWNS.len()];
            let company = OtherCompanyInput {
                legal_name: format!("{trade} {family} {form}"),
                national_number: format!("{}24{:07}", 1990 + place % 30, 1000 + place * 37),
                address: format!(
                    "{}, Grand-rue\nL-{} {town}",
                    1 + place / TOWNS.len(),
                    postal_code + place / TOWNS.len()
                ),
            };
            // Whoever came last has not been put into a group yet.
            Client { company, group: group.filter(|_| place % 23 != 22) }
        })
        .collect()
}

/// What becomes of what is asked for a client, by its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    /// The administration has not decided yet.
    Asked,
    /// The letter waits to be printed.
    Granted,
    /// The client has the letter, and the trustee waits for the code.
    Printed,
    /// A mandate on paper waits for the client's confirmation.
    Paper,
    /// The code was entered.
    Entered,
}

impl Course {
    const fn of(place: usize) -> Self {
        match place % 24 {
            10 => Self::Granted,
            11 => Self::Asked,
            17 => Self::Printed,
            20 => Self::Paper,
            _ => Self::Entered,
        }
    }
}

impl Story {
    /// The trustee's clients. All of it is one transaction: it is long, and nobody waits for a part.
    pub(super) fn clients(
        &mut self,
        taxes: &Bureau,
        labour: &Bureau,
        parties: &Parties,
    ) -> Result<(), Error> {
        let all = clients();
        let scan = documents::plain_page(Language::Fr, PAPER.0, &PAPER.1)
            .map_err(|error| Fault::new("writing a practice mandate", error))?;
        let scan = Attachment { name: "mandat.pdf".to_owned(), bytes: scan };
        let owners = self.owners(&all)?;
        let mut batch = self.office.batch()?;
        for (place, client) in all.iter().enumerate() {
            let bureau = if place % 5 == 4 { labour } else { taxes };
            let course = Course::of(place);
            if course == Course::Paper {
                self.on_paper(
                    &mut batch,
                    parties,
                    (labour, "send-results"),
                    &client.company,
                    &scan,
                )?;
                continue;
            }
            let owner = owners.all.iter().find(|owner| owner.place == place);
            let owner = owner.map(|owner| (&owners.session, owner.space));
            self.client(&mut batch, parties, bureau, place, client, owner)?;
            // Some gave mandates in both domains.
            if course == Course::Entered && place % 12 == 1 && bureau.domain != labour.domain {
                self.client(&mut batch, parties, labour, place, client, None)?;
            }
        }
        ends(&mut batch, parties, &owners)?;
        for owner in owners.all.iter().skip(3) {
            self.on_paper(
                &mut batch,
                parties,
                (taxes, "consult-cards"),
                &all[owner.place].company,
                &scan,
            )?;
        }
        answers(&mut batch, &owners)?;
        groups(&mut batch, parties, &all)?;
        batch.commit()
    }

    /// Asks for codes for a client, and whatever becomes of that.
    fn client(
        &self,
        batch: &mut Batch<'_>,
        parties: &Parties,
        bureau: &Bureau,
        place: usize,
        client: &Client,
        owner: Option<(&Session, SpaceId)>,
    ) -> Result<(), Error> {
        let asked = asked(batch, parties, bureau, &client.company)?;
        let course = Course::of(place);
        if course == Course::Asked {
            return Ok(());
        }
        // This happens more than a week ago: what was granted for five days has ended by now.
        let days = match place % 16 {
            6 => Some(40),
            13 => Some(5),
            _ => None,
        };
        self.granted(batch, bureau, &asked, days.filter(|_| owner.is_none()))?;
        if course == Course::Granted {
            return Ok(());
        }
        let letter = opened(batch, bureau, asked.row.request)?;
        if course == Course::Printed {
            return Ok(());
        }
        if let Some((session, space)) = owner {
            let code = letter.codes.iter().find(|code| code.kind == CodeKind::Owner);
            let code = code.ok_or_else(|| missing("an owner code"))?;
            entered(batch, session, space, &code.groups)?;
        }
        match letter.codes.iter().find(|code| code.kind == CodeKind::Representative) {
            Some(code) => entered(batch, &parties.marc, parties.fiduciary, &code.groups),
            None => Ok(()),
        }
    }

    /// A mandate on paper, recorded with its scan.
    fn on_paper(
        &self,
        batch: &mut Batch<'_>,
        parties: &Parties,
        (bureau, item): (&Bureau, &str),
        company: &OtherCompanyInput,
        scan: &Attachment,
    ) -> Result<(), Error> {
        let paper = RecordPaperMandate {
            space: parties.fiduciary,
            domain: bureau.domain,
            principal: company.clone(),
            scope: Scope::of([item.to_owned()]),
            ends_on: day_in_luxembourg(self.now) + TimeDelta::days(300),
            scans: vec![scan.clone()],
        };
        batch.perform(Some(&parties.marc), paper).map(|_| ())
    }
}

/// A client that has an eSpace of its own, in which its mandates can be seen and ended.
#[derive(Clone, Copy)]
struct Owner {
    place: usize,
    space: SpaceId,
}

/// The clients with an eSpace, all of one person who keeps in the background.
struct Owners {
    session: Session,
    all: Vec<Owner>,
}

impl Story {
    /// Some clients have an eSpace.
    fn owners(&self, all: &[Client]) -> Result<Owners, Error> {
        let ssn = practice_ssn(7301)?;
        let credential = self.issued("Claude", "Majerus", &ssn)?.into_credential();
        let signed = credential
            .sign(&self.office.challenge()?)
            .map_err(|error| Fault::new("signing in for practice", error))?;
        let session = self.office.sign_in(&signed)?;
        let mut batch = self.office.batch()?;
        let email = "claude@majerus.example".to_owned();
        batch.perform(Some(&session), Register { email, language: Language::Fr })?;
        let mut owners = Vec::new();
        // All of them in the domain of tax cards, and such as enter their code.
        for place in [1, 2, 3, 5, 7] {
            let company = &all[place].company;
            let profile = CompanyProfileInput {
                legal_name: company.legal_name.clone(),
                national_number: company.national_number.clone(),
                address: company.address.clone(),
                email: "info@practice.example".to_owned(),
                procedure_language: Some(Language::Fr),
                ..CompanyProfileInput::default()
            };
            let create = CreateSpace { company: SpaceCompany::New(profile), label: String::new() };
            let space = batch.perform(Some(&session), create)?.space;
            owners.push(Owner { place, space });
        }
        batch.commit()?;
        Ok(Owners { session, all: owners })
    }
}

/// Some mandates end before their day: revoked, replaced, given up.
fn ends(batch: &mut Batch<'_>, parties: &Parties, owners: &Owners) -> Result<(), Error> {
    let [first, second, ..] = owners.all[..] else { return Err(missing("an eSpace").into()) };
    let by = Some(&owners.session);
    let mandate = given(batch, owners, first.space, Standing::InForce)?;
    batch.perform(by, RevokeMandate { space: first.space, mandate })?;
    let mandate = given(batch, owners, second.space, Standing::InForce)?;
    let security_code = SECURITY_CODE.to_owned();
    batch.perform(by, ReplaceMandateCode { space: second.space, mandate, security_code })?;
    let (marc, space) = (Some(&parties.marc), parties.fiduciary);
    for client in known(batch, parties)?.into_iter().skip(3).step_by(41) {
        let details = ClientDetails { space, national_number: client };
        let mandates = batch.perform(marc, details)?.mandates;
        for row in mandates.iter().filter(|row| row.standing == Standing::InForce) {
            batch.perform(marc, GiveUpMandate { space, mandate: row.mandate })?;
        }
    }
    Ok(())
}

/// Of what was recorded on paper, one is confirmed and one is not.
fn answers(batch: &mut Batch<'_>, owners: &Owners) -> Result<(), Error> {
    let [.., one, other] = owners.all[..] else { return Err(missing("an eSpace").into()) };
    let by = Some(&owners.session);
    let mandate = given(batch, owners, one.space, Standing::Unconfirmed)?;
    let details = MandateDetails { space: one.space, mandate };
    let gives = batch.perform(by, details)?.row.confirming;
    let Confirming { scope, ends_on } = gives.ok_or_else(|| missing("what confirming gives"))?;
    batch.perform(by, ConfirmPaperMandate { space: one.space, mandate, scope, ends_on })?;
    let mandate = given(batch, owners, other.space, Standing::Unconfirmed)?;
    batch.perform(by, DeclinePaperMandate { space: other.space, mandate })?;
    Ok(())
}

/// The trustee's groups, with most of the clients that have given a mandate.
fn groups(batch: &mut Batch<'_>, parties: &Parties, all: &[Client]) -> Result<(), Error> {
    let mut members: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let known: BTreeSet<String> = known(batch, parties)?.into_iter().collect();
    for client in all {
        let number = &client.company.national_number;
        if let Some(group) = client.group.filter(|_| known.contains(number)) {
            members.entry(group).or_default().push(number.clone());
        }
    }
    for (group, (name, colour)) in GROUPS.into_iter().enumerate() {
        let create = CreateGroup {
            space: parties.fiduciary,
            name: name.to_owned(),
            colour,
            companies: members.remove(&group).unwrap_or_default(),
        };
        batch.perform(Some(&parties.marc), create)?;
    }
    Ok(())
}

fn asked(
    batch: &mut Batch<'_>,
    parties: &Parties,
    bureau: &Bureau,
    client: &OtherCompanyInput,
) -> Result<RequestView, Error> {
    let asking = AskAdministration {
        space: parties.fiduciary,
        domain: bureau.domain,
        kind: RequestKind::Codes,
        for_company: Some(client.clone()),
        language: Language::Fr,
        security_code: SECURITY_CODE.to_owned(),
        message: String::new(),
        documents: Vec::new(),
    };
    batch.perform(Some(&parties.marc), asking)
}

/// The numbers of those who have given the trustee a mandate, by name.
fn known(batch: &mut Batch<'_>, parties: &Parties) -> Result<Vec<String>, Error> {
    let clients = batch.perform(Some(&parties.marc), ListClients { space: parties.fiduciary })?;
    Ok(clients.rows.into_iter().map(|row| row.national_number).collect())
}

/// A mandate that a client gave and that stands like this.
fn given(
    batch: &mut Batch<'_>,
    owners: &Owners,
    space: SpaceId,
    standing: Standing,
) -> Result<MandateId, Error> {
    let held = batch.perform(Some(&owners.session), ListCertifications { space })?;
    let row = held.given.into_iter().find(|row| row.standing == standing);
    Ok(row.ok_or_else(|| missing("a mandate"))?.mandate)
}

fn missing(what: &str) -> Fault {
    Fault::new("telling of practice clients", format!("{what} is missing"))
}

/// What a client has signed. It is in French, as such papers are.
const PAPER: (&str, [&str; 2]) = (
    "Mandat (exercice)",
    [
        "Nous chargeons la Fiduciaire Bauer S.à r.l. de nous représenter auprès de l’administration.",
        "Ce document est inventé. Il n’existe que dans le bureau d’exercice.",
    ],
);
