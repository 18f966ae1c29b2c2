//! Administrations, their officers and their domains (requirements D-1, A-1).

use rules::{
    AdministrationId, DomainId, DomainSettings, Names, OfficerId, OfficerInput, OfficerTask,
    Refusal, administration_input,
};
use serde::{Deserialize, Serialize};
use store::administrations::{Administration, Domain, Officer};
use ts_rs::TS;

use super::on_field;
use crate::desk::{Desk, details};
use crate::error::{Error, Fault};
use crate::operation::{Needs, Operation};
use crate::views::{AdministrationSummary, AdministrationView, DomainView, OfficerView};

/// Registers an administration with its first officer, a lead officer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RegisterAdministration {
    /// What people call it.
    pub names: Names,
    /// From where its letters come.
    pub address: String,
    /// The first officer.
    pub officer: OfficerInput,
}

/// All administrations of the office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListAdministrations {}

/// An administration with its domains and officers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AdministrationDetails {
    /// Which.
    pub administration: AdministrationId,
}

/// Changes what an administration is called and from where its letters come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeAdministration {
    /// Which.
    pub administration: AdministrationId,
    /// What people call it.
    pub names: Names,
    /// From where its letters come.
    pub address: String,
    /// The version that was shown.
    pub version: u32,
}

/// Adds an officer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddOfficer {
    /// To which administration.
    pub administration: AdministrationId,
    /// Whom.
    pub officer: OfficerInput,
    /// As what.
    pub task: OfficerTask,
}

/// Ends an officer's work for an administration.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EndOfficer {
    /// Of which administration.
    pub administration: AdministrationId,
    /// Whose.
    pub officer: OfficerId,
}

/// Adds a domain, or puts a new version of one in force. What was granted before stays as it was.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeDomain {
    /// Of which administration.
    pub administration: AdministrationId,
    /// Which domain; none for a new one.
    pub domain: Option<DomainId>,
    /// All its settings.
    pub settings: DomainSettings,
    /// The version that was shown; 0 for a new one.
    pub version: u32,
}

impl Operation for RegisterAdministration {
    const NAME: &'static str = "register-administration";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = true;
    type Output = Vec<AdministrationSummary>;

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<AdministrationSummary>, Error> {
        let (names, address, first) =
            administration_input(&self.names, &self.address, Some(&self.officer))?;
        let first = first.ok_or(Refusal::FieldMissing)?;
        let administration = Administration { id: desk.new_id()?, names, address, version: 1 };
        store::administrations::add(desk.tx, &administration, desk.now)?;
        let officer = Officer {
            id: desk.new_id()?,
            administration: administration.id,
            ssn: first.ssn,
            first_name: first.first_name,
            last_name: first.last_name,
            task: OfficerTask::Lead,
            added_at: desk.now,
        };
        store::administrations::add_officer(desk.tx, &officer)?;
        let what = details([
            ("administration", named(&administration.names)?),
            ("name", officer.name()),
            ("ssn", officer.ssn.grouped()),
        ]);
        desk.record_for_office("administration-registered", what.clone())?;
        desk.record_for_administration(administration.id, "administration-registered", what)?;
        summaries(desk)
    }
}

impl Operation for ListAdministrations {
    const NAME: &'static str = "list-administrations";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = false;
    type Output = Vec<AdministrationSummary>;

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<AdministrationSummary>, Error> {
        summaries(desk)
    }
}

impl Operation for AdministrationDetails {
    const NAME: &'static str = "administration-details";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Officer);
    const CHANGES: bool = false;
    type Output = AdministrationView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<AdministrationView, Error> {
        view(desk, self.administration)
    }
}

impl Operation for ChangeAdministration {
    const NAME: &'static str = "change-administration";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Lead);
    const CHANGES: bool = true;
    type Output = AdministrationView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<AdministrationView, Error> {
        let (names, address, _) = administration_input(&self.names, &self.address, None)?;
        let changed =
            Administration { id: self.administration, names, address, version: self.version };
        if !store::administrations::change(desk.tx, &changed, self.version)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let what = details([("administration", named(&changed.names)?)]);
        desk.record_for_administration(self.administration, "administration-changed", what)?;
        view(desk, self.administration)
    }
}

impl Operation for AddOfficer {
    const NAME: &'static str = "add-officer";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Lead);
    const CHANGES: bool = true;
    type Output = AdministrationView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<AdministrationView, Error> {
        let whom = self.officer.checked()?;
        if store::administrations::officer_with(desk.tx, self.administration, &whom.ssn)?.is_some()
        {
            return Err(on_field("ssn", Refusal::AlreadyOfficer).into());
        }
        let officer = Officer {
            id: desk.new_id()?,
            administration: self.administration,
            ssn: whom.ssn,
            first_name: whom.first_name,
            last_name: whom.last_name,
            task: self.task,
            added_at: desk.now,
        };
        store::administrations::add_officer(desk.tx, &officer)?;
        let what = details([("name", officer.name()), ("ssn", officer.ssn.grouped())]);
        desk.record_for_administration(self.administration, "officer-added", what)?;
        view(desk, self.administration)
    }
}

impl Operation for EndOfficer {
    const NAME: &'static str = "end-officer";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Lead);
    const CHANGES: bool = true;
    type Output = AdministrationView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<AdministrationView, Error> {
        let officer = store::administrations::officers(desk.tx, self.administration)?
            .into_iter()
            .find(|officer| officer.id == self.officer)
            .ok_or(Refusal::NotFound)?;
        if desk.officer()?.id == officer.id {
            return Err(Refusal::Yourself.into());
        }
        let ended = store::administrations::end_officer(
            desk.tx,
            self.administration,
            officer.id,
            desk.now,
        )?;
        if !ended {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let what = details([("name", officer.name()), ("ssn", officer.ssn.grouped())]);
        desk.record_for_administration(self.administration, "officer-ended", what)?;
        view(desk, self.administration)
    }
}

impl Operation for ChangeDomain {
    const NAME: &'static str = "change-domain";
    const NEEDS: Needs = Needs::Officer(OfficerTask::Lead);
    const CHANGES: bool = true;
    type Output = AdministrationView;

    fn administration(&self) -> Option<AdministrationId> {
        Some(self.administration)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<AdministrationView, Error> {
        let settings = self.settings.checked(desk.today())?;
        let mut what = details([("domain", named(&settings.names)?)]);
        let Some(id) = self.domain else {
            let domain = Domain {
                id: desk.new_id()?,
                administration: self.administration,
                version: 1,
                settings,
            };
            store::administrations::add_domain(desk.tx, &domain, desk.now)?;
            desk.record_for_administration(self.administration, "domain-added", what)?;
            return view(desk, self.administration);
        };
        let before = store::administrations::domain(desk.tx, id)?
            .filter(|domain| domain.administration == self.administration)
            .ok_or(Refusal::NotFound)?;
        what.insert("fields".to_owned(), changed_fields(&before.settings, &settings).join(" "));
        let changed =
            Domain { id, administration: self.administration, version: self.version + 1, settings };
        if !store::administrations::change_domain(desk.tx, &changed, desk.now)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        desk.record_for_administration(self.administration, "domain-changed", what)?;
        view(desk, self.administration)
    }
}

/// Which settings of a domain are different now, as its history names them.
fn changed_fields(before: &DomainSettings, after: &DomainSettings) -> Vec<&'static str> {
    // Taken apart, so that no setting that is new is forgotten here.
    let DomainSettings {
        names,
        certified_by,
        activation_days,
        latest_end,
        representative_codes,
        security_code,
        who_asks,
        wait_hours,
        items,
    } = before;
    [
        ("names", *names != after.names),
        ("certifiedBy", *certified_by != after.certified_by),
        ("activationDays", *activation_days != after.activation_days),
        ("latestEnd", *latest_end != after.latest_end),
        ("representativeCodes", *representative_codes != after.representative_codes),
        ("securityCode", *security_code != after.security_code),
        ("whoAsks", *who_asks != after.who_asks),
        ("waitHours", *wait_hours != after.wait_hours),
        ("items", *items != after.items),
    ]
    .into_iter()
    .filter_map(|(field, changed)| changed.then_some(field))
    .collect()
}

/// Names as an entry of a history keeps them: in all three languages, for whoever reads it.
pub(super) fn named(names: &Names) -> Result<String, Error> {
    serde_json::to_string(names).map_err(|error| Fault::new("writing names", error).into())
}

fn summaries(desk: &mut Desk<'_>) -> Result<Vec<AdministrationSummary>, Error> {
    let domains = store::administrations::all_domains(desk.tx)?;
    store::administrations::all(desk.tx)?
        .into_iter()
        .map(|administration| {
            let officers = store::administrations::officers(desk.tx, administration.id)?.len();
            let of_it = |domain: &&Domain| domain.administration == administration.id;
            Ok(AdministrationSummary {
                administration: administration.id,
                domains: count(domains.iter().filter(of_it).count()),
                officers: count(officers),
                names: administration.names,
            })
        })
        .collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn view(desk: &mut Desk<'_>, id: AdministrationId) -> Result<AdministrationView, Error> {
    let administration = store::administrations::get(desk.tx, id)?.ok_or(Refusal::NotFound)?;
    let own = desk.officer()?.clone();
    let officers = store::administrations::officers(desk.tx, id)?
        .into_iter()
        .map(|officer| OfficerView {
            officer: officer.id,
            name: officer.name(),
            you: officer.id == own.id,
            ssn: officer.ssn,
            task: officer.task,
            added_at: officer.added_at,
        })
        .collect();
    let domains = store::administrations::all_domains(desk.tx)?
        .into_iter()
        .filter(|domain| domain.administration == id)
        .map(|domain| domain_view(domain, &administration.names))
        .collect();
    Ok(AdministrationView {
        administration: id,
        names: administration.names,
        address: administration.address,
        version: administration.version,
        domains,
        officers,
        lead: own.task == OfficerTask::Lead,
    })
}

/// A domain as it is shown.
pub(super) fn domain_view(domain: Domain, administration: &Names) -> DomainView {
    DomainView {
        domain: domain.id,
        administration: domain.administration,
        administration_names: administration.clone(),
        version: domain.version,
        settings: domain.settings,
    }
}
