//! Builders for stories about administrations, codes and mandates.

use office::operations::{
    AskAdministration, ChangeDomain, ConfirmPaperMandate, GrantCase, ListCases, MandateDetails,
    PrintLetters, RegisterAdministration,
};
use office::views::RequestView;
use office::{Error, Session};
use rules::{
    AccessCode, AdministrationId, CertifiedBy, DomainId, DomainItem, DomainSettings, ItemKind,
    Language, MandateId, Names, OfficerInput, RequestId, RequestKind, SecurityCodeRule, SpaceId,
    WhoAsks,
};

use crate::{Citizen, Town};

/// The same name in all three languages.
#[must_use]
pub fn names(name: &str) -> Names {
    Names { fr: name.to_owned(), de: name.to_owned(), en: name.to_owned() }
}

/// Tax cards: by codes, two for representatives, a security code of six digits, 72 hours.
#[must_use]
pub fn tax_cards() -> DomainSettings {
    let item = |key: &str, kind| DomainItem { key: key.to_owned(), kind, names: names(key) };
    DomainSettings {
        names: names("Tax cards"),
        certified_by: CertifiedBy::Codes,
        activation_days: 37,
        latest_end: "2027-12-31".parse().expect("a day"),
        representative_codes: 2,
        security_code: SecurityCodeRule::SixDigits,
        who_asks: WhoAsks::Either,
        wait_hours: 72,
        items: vec![
            item("consult", ItemKind::Consultation),
            item("correct", ItemKind::Procedure),
            item("order", ItemKind::Procedure),
        ],
    }
}

/// The security code of everybody who is asked for one.
pub const SECURITY_CODE: &str = "905317";

/// An administration with an officer and a domain.
pub struct Bureau {
    /// Identifies it.
    pub administration: AdministrationId,
    /// Its domain.
    pub domain: DomainId,
    /// Its lead officer.
    pub lead: Session,
}

/// The codes of a letter, as whoever opens it reads them.
pub struct Opened {
    /// For the company.
    pub owner: String,
    /// For its representatives.
    pub representatives: Vec<String>,
}

impl Town {
    /// An administration that the owner of the office registers, with its lead officer and a domain.
    pub fn bureau(&self, owner: &Session, lead: &Citizen, settings: DomainSettings) -> Bureau {
        let officer = OfficerInput {
            first_name: lead.first_name.clone(),
            last_name: lead.last_name.clone(),
            ssn: lead.ssn.as_str().to_owned(),
        };
        let registered = RegisterAdministration {
            names: names("Administration des contributions"),
            address: "45, boulevard Roosevelt\nL-2982 Luxembourg".to_owned(),
            officer,
        };
        let all = self.ask(owner, registered).expect("the owner may register one");
        let administration = all.last().expect("it is there").administration;
        let lead = self.registered(lead);
        let added = ChangeDomain { administration, domain: None, settings, version: 0 };
        let view = self.ask(&lead, added).expect("the lead officer may add a domain");
        Bureau { administration, domain: view.domains[0].domain, lead }
    }

    /// What a company types to ask for codes.
    #[must_use]
    pub fn codes_wanted(&self, space: SpaceId, domain: DomainId) -> AskAdministration {
        AskAdministration {
            space,
            domain,
            kind: RequestKind::Codes,
            for_company: None,
            language: Language::En,
            security_code: SECURITY_CODE.to_owned(),
            message: String::new(),
            documents: Vec::new(),
        }
    }

    /// Grants a request to its domain's latest day.
    ///
    /// # Errors
    /// As the operation.
    pub fn grant(&self, bureau: &Bureau, request: RequestId) -> Result<RequestView, Error> {
        let case = self.ask(
            &bureau.lead,
            office::operations::CaseDetails { administration: bureau.administration, request },
        )?;
        let grant = GrantCase {
            administration: bureau.administration,
            request,
            ends_on: case.latest_end,
            address: case.address,
            version: case.version,
        };
        self.ask(&bureau.lead, grant)
    }

    /// Prints the letter of a granted request, and opens it.
    ///
    /// # Errors
    /// As the operation.
    pub fn letter(&self, bureau: &Bureau, request: RequestId) -> Result<Opened, Error> {
        let printed = self.ask(
            &bureau.lead,
            PrintLetters {
                administration: bureau.administration,
                requests: vec![request],
                keep: Box::new(|_| Ok(())),
            },
        )?;
        let mut codes = codes_in(&printed.pdf).into_iter();
        let owner = codes.next().expect("a letter brings an owner code");
        Ok(Opened { owner, representatives: codes.collect() })
    }

    /// Asks for codes, has them granted, and opens the letter.
    pub fn letter_for(&self, bureau: &Bureau, by: &Session, space: SpaceId) -> Opened {
        let asked = self
            .ask(by, self.codes_wanted(space, bureau.domain))
            .expect("the company may ask for codes");
        self.grant(bureau, asked.row.request).expect("the officer may grant");
        self.letter(bureau, asked.row.request).expect("the officer may print")
    }

    /// What confirms a mandate on paper, with what the principal is shown that it gives.
    #[must_use]
    pub fn confirming(
        &self,
        by: &Session,
        space: SpaceId,
        mandate: MandateId,
    ) -> ConfirmPaperMandate {
        let shown = self.ask(by, MandateDetails { space, mandate }).expect("a mandate is shown");
        let gives = shown.row.confirming.map(|gives| (gives.scope, gives.ends_on));
        let (scope, ends_on) = gives.unwrap_or((shown.row.scope, shown.row.ends_on));
        ConfirmPaperMandate { space, mandate, scope, ends_on }
    }

    /// The requests that an administration has to deal with.
    #[must_use]
    pub fn cases(&self, bureau: &Bureau) -> Vec<office::views::RequestRow> {
        self.ask(&bureau.lead, ListCases { administration: bureau.administration })
            .expect("officers see their cases")
    }
}

/// The access codes that can be read in a PDF, in their order and without repetition: what a person
/// with the letter in hand would type.
///
/// # Panics
/// If `pdftotext`, which `cargo xtask test` installs, cannot be started.
#[must_use]
pub fn codes_in(pdf: &[u8]) -> Vec<String> {
    codes_on(&text_of(pdf))
}

/// The access codes in a text, in their order and without repetition.
#[must_use]
pub fn codes_on(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if word.len() == 19 && AccessCode::parse(word).is_ok() && !codes.iter().any(|c| c == word) {
            codes.push(word.to_owned());
        }
    }
    codes
}

/// What can be read on each page of a PDF.
///
/// # Panics
/// If `pdftotext`, which `cargo xtask test` installs, cannot be started.
#[must_use]
pub fn pages_of(pdf: &[u8]) -> Vec<String> {
    // It ends every page with a form feed.
    text_of(pdf).split_terminator('\x0c').map(str::to_owned).collect()
}

/// What can be read in a PDF, line by line as on the paper.
///
/// # Panics
/// If `pdftotext`, which `cargo xtask test` installs, cannot be started.
#[must_use]
pub fn text_of(pdf: &[u8]) -> String {
    use std::io::Write;
    let mut file = tempfile::NamedTempFile::new().expect("there is room for a file");
    file.write_all(pdf).expect("there is room for a file");
    let text = std::process::Command::new("pdftotext")
        .arg("-layout")
        .arg(file.path())
        .arg("-")
        .output()
        .expect("pdftotext is installed by `cargo xtask test`");
    String::from_utf8_lossy(&text.stdout).into_owned()
}
