//! The part of the practice story that is about administrations, codes and mandates: three
//! administrations, a company whose letter waits to be printed, and a trustee with many clients.

use chrono::TimeDelta;
use documents::AccessLetter;
use identity::Credential;
use rules::{
    AdministrationId, CertifiedBy, CodeKind, DomainId, DomainItem, DomainSettings, ItemKind,
    Language, LuxembourgDay, Names, OfficerInput, OtherCompanyInput, RequestId, RequestKind,
    SecurityCodeRule, SpaceId, WhoAsks, day_in_luxembourg,
};

use super::{Story, practice_ssn};
use crate::attachments::Attachment;
use crate::clock::Clock;
use crate::error::{Error, Fault};
use crate::operations::{
    AskAdministration, CaseDetails, ChangeDomain, GiveUpMandate, GrantCase, ListCertifications,
    OpenLetters, RegisterAdministration, RegisterCode,
};
use crate::session::Session;

/// Who of the story has to do with administrations.
pub(super) struct Parties {
    pub(super) nadia: Session,
    pub(super) schmit: SpaceId,
    pub(super) marc: Session,
    pub(super) fiduciary: SpaceId,
}

/// An administration with its officer and its domain.
struct Bureau {
    administration: AdministrationId,
    domain: DomainId,
    officer: Session,
}

/// The security code of everybody in the practice office, where one is wanted.
const SECURITY_CODE: &str = "123456";

/// Trades and family names from which the trustee's clients are made.
const TRADES: [&str; 6] = ["Boulangerie", "Café", "Garage", "Coiffure", "Menuiserie", "Toitures"];
const FAMILIES: [&str; 10] = [
    "Molitor", "Thill", "Kremer", "Wagner", "Hoffmann", "Weis", "Schmitz", "Reding", "Kieffer",
    "Faber",
];

fn names(fr: &str, de: &str, en: &str) -> Names {
    Names { fr: fr.to_owned(), de: de.to_owned(), en: en.to_owned() }
}

fn item(key: &str, kind: ItemKind, names: Names) -> DomainItem {
    DomainItem { key: key.to_owned(), kind, names }
}

fn tax_cards(latest_end: LuxembourgDay) -> DomainSettings {
    DomainSettings {
        names: names("Fiches de retenue d’impôt", "Steuerkarten", "Tax cards"),
        certified_by: CertifiedBy::Codes,
        activation_days: 45,
        latest_end,
        representative_codes: 2,
        security_code: SecurityCodeRule::SixDigits,
        who_asks: WhoAsks::Either,
        wait_hours: 72,
        items: vec![
            item(
                "consult-cards",
                ItemKind::Consultation,
                names("Consulter les fiches", "Steuerkarten einsehen", "Consult the cards"),
            ),
            item(
                "declare-wages",
                ItemKind::Procedure,
                names("Déclarer les salaires", "Löhne erklären", "Declare wages"),
            ),
            item(
                "correct-card",
                ItemKind::Procedure,
                names(
                    "Demander la rectification d’une fiche",
                    "Berichtigung einer Steuerkarte beantragen",
                    "Ask for the correction of a card",
                ),
            ),
        ],
    }
}

fn social_elections(latest_end: LuxembourgDay) -> DomainSettings {
    DomainSettings {
        names: names("Élections sociales", "Sozialwahlen", "Social elections"),
        activation_days: 60,
        representative_codes: 1,
        security_code: SecurityCodeRule::None,
        wait_hours: 0,
        items: vec![
            item(
                "announce-elections",
                ItemKind::Procedure,
                names("Annoncer les élections", "Wahlen ankündigen", "Announce the elections"),
            ),
            item(
                "send-results",
                ItemKind::Procedure,
                names("Transmettre les résultats", "Ergebnisse übermitteln", "Send the results"),
            ),
        ],
        ..tax_cards(latest_end)
    }
}

fn sports_federations(latest_end: LuxembourgDay) -> DomainSettings {
    DomainSettings {
        names: names("Fédérations sportives", "Sportverbände", "Sports federations"),
        certified_by: CertifiedBy::Procedure,
        representative_codes: 0,
        security_code: SecurityCodeRule::None,
        who_asks: WhoAsks::Company,
        items: vec![item(
            "ask-for-subsidy",
            ItemKind::Procedure,
            names("Demander un subside", "Zuschuss beantragen", "Ask for a subsidy"),
        )],
        ..tax_cards(latest_end)
    }
}

impl Story {
    pub(super) fn administrations(
        &mut self,
        officers: &[Credential; 3],
        parties: &Parties,
    ) -> Result<(), Error> {
        let today = day_in_luxembourg(self.clock.now());
        let latest = today + TimeDelta::days(400);
        let taxes = self.bureau(
            &parties.nadia,
            names(
                "Administration des contributions (exercice)",
                "Steuerverwaltung (Übung)",
                "Tax administration (practice)",
            ),
            ("Paul", "Reuter", 9101, &officers[0]),
            tax_cards(latest),
        )?;
        let labour = self.bureau(
            &parties.nadia,
            names(
                "Inspection du travail (exercice)",
                "Arbeitsinspektion (Übung)",
                "Labour inspectorate (practice)",
            ),
            ("Viviane", "Schroeder", 9102, &officers[1]),
            social_elections(latest),
        )?;
        let sports = self.bureau(
            &parties.nadia,
            names(
                "Ministère des Sports (exercice)",
                "Sportministerium (Übung)",
                "Ministry of Sport (practice)",
            ),
            ("Steve", "Lux", 9103, &officers[2]),
            sports_federations(latest),
        )?;
        self.clients(&taxes, &labour, parties)?;
        self.joinery(&taxes, &labour, &sports, parties)
    }

    fn bureau(
        &self,
        owner: &Session,
        names: Names,
        (first_name, last_name, number, credential): (&str, &str, u32, &Credential),
        settings: DomainSettings,
    ) -> Result<Bureau, Error> {
        let officer = OfficerInput {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            ssn: practice_ssn(number)?.as_str().to_owned(),
        };
        let address = "45, boulevard Roosevelt\nL-2982 Luxembourg".to_owned();
        let all =
            self.office.perform(Some(owner), RegisterAdministration { names, address, officer })?;
        let missing = || Fault::new("founding a practice administration", "it is missing");
        let administration = all.last().ok_or_else(missing)?.administration;
        let email = format!("{}@administration.example", first_name.to_lowercase());
        let officer = self.registered(credential, &email, Language::Fr)?;
        let domain = ChangeDomain { administration, domain: None, settings, version: 0 };
        let view = self.office.perform(Some(&officer), domain)?;
        let domain = view.domains.first().ok_or_else(missing)?.domain;
        Ok(Bureau { administration, domain, officer })
    }

    /// The trustee's clients: mandates in force and given up, letters that are on their way, codes
    /// whose time has run out.
    fn clients(&self, taxes: &Bureau, labour: &Bureau, parties: &Parties) -> Result<(), Error> {
        for (place, client) in clients().into_iter().enumerate() {
            let bureau = if place % 5 == 4 { labour } else { taxes };
            let asked = self.asked(parties, bureau, &client)?;
            // Some letters have not been granted yet.
            if place % 12 == 11 {
                continue;
            }
            self.granted(bureau, asked, (place % 7 == 6).then_some(40))?;
            if place % 12 == 10 {
                continue;
            }
            let letter = self.opened(bureau, asked)?;
            let code = letter.codes.iter().find(|code| code.kind == CodeKind::Representative);
            if let Some(code) = code {
                self.entered(&parties.marc, parties.fiduciary, &code.groups)?;
            }
        }
        let held = self
            .office
            .perform(Some(&parties.marc), ListCertifications { space: parties.fiduciary })?;
        for row in held.received.iter().skip(3).step_by(17) {
            let give_up = GiveUpMandate { space: parties.fiduciary, mandate: row.mandate };
            self.office.perform(Some(&parties.marc), give_up)?;
        }
        Ok(())
    }

    /// The joinery is certified for social elections, waits for the letter about tax cards, and has
    /// asked the ministry with a document.
    fn joinery(
        &self,
        taxes: &Bureau,
        labour: &Bureau,
        sports: &Bureau,
        parties: &Parties,
    ) -> Result<(), Error> {
        let asking = |bureau: &Bureau, kind, documents| AskAdministration {
            space: parties.schmit,
            domain: bureau.domain,
            kind,
            for_company: None,
            language: Language::Fr,
            security_code: SECURITY_CODE.to_owned(),
            message: String::new(),
            documents,
        };
        let nadia = Some(&parties.nadia);
        let asked = self.office.perform(nadia, asking(labour, RequestKind::Codes, Vec::new()))?;
        self.granted(labour, asked.row.request, None)?;
        let letter = self.opened(labour, asked.row.request)?;
        for code in &letter.codes {
            let (by, space) = match code.kind {
                CodeKind::Owner => (&parties.nadia, parties.schmit),
                CodeKind::Representative => (&parties.marc, parties.fiduciary),
            };
            self.entered(by, space, &code.groups)?;
        }
        let asked = self.office.perform(nadia, asking(taxes, RequestKind::Codes, Vec::new()))?;
        self.granted(taxes, asked.row.request, None)?;
        let statutes = documents::plain_page(Language::Fr, STATUTES.0, &STATUTES.1)
            .map_err(|error| Fault::new("writing practice statutes", error))?;
        let statutes = Attachment { name: "statuts.pdf".to_owned(), bytes: statutes };
        self.office
            .perform(nadia, asking(sports, RequestKind::Certification, vec![statutes]))
            .map(|_| ())
    }

    fn asked(
        &self,
        parties: &Parties,
        bureau: &Bureau,
        client: &OtherCompanyInput,
    ) -> Result<RequestId, Error> {
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
        Ok(self.office.perform(Some(&parties.marc), asking)?.row.request)
    }

    /// Grants a request, to the domain's latest day or for some days only.
    fn granted(&self, bureau: &Bureau, request: RequestId, days: Option<i64>) -> Result<(), Error> {
        let Bureau { administration, officer, .. } = bureau;
        let details = CaseDetails { administration: *administration, request };
        let case = self.office.perform(Some(officer), details)?;
        let today = day_in_luxembourg(self.clock.now());
        let grant = GrantCase {
            administration: *administration,
            request,
            ends_on: days.map_or(case.latest_end, |days| today + TimeDelta::days(days)),
            address: case.address,
            version: case.version,
        };
        self.office.perform(Some(officer), grant).map(|_| ())
    }

    fn opened(&self, bureau: &Bureau, request: RequestId) -> Result<AccessLetter, Error> {
        let open = OpenLetters { administration: bureau.administration, requests: vec![request] };
        let mut letters = self.office.perform(Some(&bureau.officer), open)?;
        letters.pop().ok_or_else(|| Fault::new("opening a practice letter", "there is none").into())
    }

    fn entered(&self, by: &Session, space: SpaceId, code: &str) -> Result<(), Error> {
        let entering =
            RegisterCode { space, code: code.to_owned(), security_code: SECURITY_CODE.to_owned() };
        self.office.perform(Some(by), entering).map(|_| ())
    }
}

/// The trustee's clients, each with a number and an address of its own.
fn clients() -> Vec<OtherCompanyInput> {
    TRADES
        .iter()
        .flat_map(|trade| FAMILIES.iter().map(move |family| (trade, family)))
        .enumerate()
        .map(|(place, (trade, family))| OtherCompanyInput {
            legal_name: format!("{trade} {family} S.à r.l."),
            national_number: format!("{}24{:07}", 1990 + place % 30, 1000 + place * 37),
            address: format!("{}, Grand-rue\nL-{} Luxembourg", place + 1, 1100 + place),
        })
        .collect()
}

/// What the joinery's sports club has sent along. It is in French, as such papers are.
const STATUTES: (&str, [&str; 3]) = (
    "Statuts (exercice)",
    [
        "Art. 1er. L’association est dénommée « Lutte Strassen asbl ». Elle a son siège à Strassen.",
        "Art. 2. L’association a pour objet la pratique et la promotion de la lutte.",
        "Art. 3. Ce document est inventé. Il n’existe que dans le bureau d’exercice.",
    ],
);
