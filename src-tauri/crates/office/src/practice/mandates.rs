//! The part of the practice story that is about administrations: three of them, and a company whose
//! letter waits to be printed.

use chrono::TimeDelta;
use documents::AccessLetter;
use identity::Credential;
use rules::{
    AdministrationId, CertifiedBy, CodeKind, DomainId, DomainItem, DomainSettings, ItemKind,
    Language, LuxembourgDay, Names, OfficerInput, RequestId, RequestKind, Scope, SecurityCodeRule,
    SpaceId, WhoAsks, day_in_luxembourg,
};

use super::{Story, practice_ssn};
use crate::attachments::Attachment;
use crate::clock::Clock;
use crate::error::{Error, Fault};
use crate::office::Batch;
use crate::operations::{
    AskAdministration, ChangeDomain, CreateRepresentativeCode, GrantCase, OpenLetters,
    RegisterAdministration, RegisterCode,
};
use crate::session::Session;
use crate::views::RequestView;

/// Who of the story has to do with administrations.
pub(super) struct Parties {
    pub(super) nadia: Session,
    pub(super) schmit: SpaceId,
    pub(super) marc: Session,
    pub(super) fiduciary: SpaceId,
}

/// An administration with its officer and its domain.
pub(super) struct Bureau {
    pub(super) administration: AdministrationId,
    pub(super) domain: DomainId,
    pub(super) officer: Session,
}

/// The security code of everybody in the practice office, where one is wanted.
pub(super) const SECURITY_CODE: &str = "123456";

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
        let mut batch = self.office.batch()?;
        let asked = batch.perform(nadia, asking(labour, RequestKind::Codes, Vec::new()))?;
        self.granted(&mut batch, labour, &asked, None)?;
        let letter = opened(&mut batch, labour, asked.row.request)?;
        for code in &letter.codes {
            let (by, space) = match code.kind {
                CodeKind::Owner => (&parties.nadia, parties.schmit),
                CodeKind::Representative => (&parties.marc, parties.fiduciary),
            };
            entered(&mut batch, by, space, &code.groups)?;
        }
        self.handed_out(&mut batch, labour, parties)?;
        let asked = batch.perform(nadia, asking(taxes, RequestKind::Codes, Vec::new()))?;
        self.granted(&mut batch, taxes, &asked, None)?;
        let statutes = documents::plain_page(Language::Fr, STATUTES.0, &STATUTES.1)
            .map_err(|error| Fault::new("writing practice statutes", error))?;
        let statutes = Attachment { name: "statuts.pdf".to_owned(), bytes: statutes };
        batch.perform(nadia, asking(sports, RequestKind::Certification, vec![statutes]))?;
        batch.commit()
    }

    /// Codes that the joinery made for representatives and that nobody has entered: one in good time,
    /// one whose deadline is near, and one that is too late.
    fn handed_out(
        &self,
        batch: &mut Batch<'_>,
        labour: &Bureau,
        parties: &Parties,
    ) -> Result<(), Error> {
        let today = day_in_luxembourg(self.now);
        for (recipient, ends_on) in [
            ("Fiduciaire Bauer S.à r.l.", today + TimeDelta::days(200)),
            ("Bureau comptable Reding", today + TimeDelta::days(4)),
            ("Conseil social Biever", today - TimeDelta::days(3)),
        ] {
            let code = CreateRepresentativeCode {
                space: parties.schmit,
                domain: labour.domain,
                scope: Scope::of(["announce-elections".to_owned()]),
                ends_on,
                recipient: recipient.to_owned(),
                security_code: String::new(),
            };
            batch.perform(Some(&parties.nadia), code)?;
        }
        Ok(())
    }

    /// Grants a request, to the domain's latest day or for some days only.
    pub(super) fn granted(
        &self,
        batch: &mut Batch<'_>,
        bureau: &Bureau,
        asked: &RequestView,
        days: Option<i64>,
    ) -> Result<(), Error> {
        let today = day_in_luxembourg(self.clock.now());
        let grant = GrantCase {
            administration: bureau.administration,
            request: asked.row.request,
            ends_on: days.map_or(asked.latest_end, |days| today + TimeDelta::days(days)),
            address: asked.address.clone(),
            version: asked.version,
        };
        batch.perform(Some(&bureau.officer), grant).map(|_| ())
    }
}

/// The codes of a granted request, as whoever opens its letter reads them.
pub(super) fn opened(
    batch: &mut Batch<'_>,
    bureau: &Bureau,
    request: RequestId,
) -> Result<AccessLetter, Error> {
    let open = OpenLetters { administration: bureau.administration, requests: vec![request] };
    let mut letters = batch.perform(Some(&bureau.officer), open)?;
    letters.pop().ok_or_else(|| Fault::new("opening a practice letter", "there is none").into())
}

/// Enters a code.
pub(super) fn entered(
    batch: &mut Batch<'_>,
    by: &Session,
    space: SpaceId,
    code: &str,
) -> Result<(), Error> {
    let entering =
        RegisterCode { space, code: code.to_owned(), security_code: SECURITY_CODE.to_owned() };
    batch.perform(Some(by), entering).map(|_| ())
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
