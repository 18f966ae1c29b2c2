//! eSpaces and the companies they belong to (requirements S-1 to S-5).

use chrono::TimeDelta;
use documents::{Column, Table};
use i18n::args;
use rules::{
    CertificateChoice, CompanyId, CompanyProfile, CompanyProfileInput, Contact, Grant,
    INVITATION_WARNING_DAYS, InvitationStatus, Language, Refusal, Right, SpaceCode, SpaceId,
    SpaceKind, Task, invitation_status, may_join_another_space,
};
use serde::{Deserialize, Serialize};
use store::events::{self, Chain};
use store::members::NewMember;
use store::spaces::Space;
use ts_rs::TS;

use super::{ExportedTable, changed, company_of, file_name, on_field};
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::office::private_rights;
use crate::operation::{Needs, Operation};
use crate::summaries::{history_entry, private_summary, summary};
use crate::views::{
    CompanyView, MyCompany, MyDesk, MySpaces, SpaceHome, SpaceSummary, WaitingInvitation,
};

/// All eSpaces and waiting invitations of the person (requirements S-5).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListMySpaces {}

/// The business eSpaces of the person as a table to save.
#[derive(Debug, Clone)]
pub struct ExportMySpaces {
    /// In which language.
    pub language: Language,
}

/// Companies to which the person may add another eSpace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListMyCompanies {}

/// To whom a new business eSpace belongs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SpaceCompany {
    /// To a company that is not known here yet.
    New(CompanyProfileInput),
    /// To one of which the person administers an eSpace already.
    Existing(CompanyId),
}

/// Creates a business eSpace; the person becomes its first administrator (requirements S-4).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CreateSpace {
    /// The company.
    pub company: SpaceCompany,
    /// What distinguishes it from the company's other eSpaces; may be empty.
    pub label: String,
}

/// Creates the person's private eSpace (requirements S-1).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpenPrivateSpace {}

/// Enters an eSpace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EnterSpace {
    /// Which.
    pub space: SpaceId,
}

/// The profile of the company to which an eSpace belongs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CompanyOfSpace {
    /// Which eSpace.
    pub space: SpaceId,
}

/// Changes the company's profile and the eSpace's label.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeCompanyProfile {
    /// Which eSpace.
    pub space: SpaceId,
    /// The whole profile, as typed.
    pub profile: CompanyProfileInput,
    /// The eSpace's label, as typed.
    pub label: String,
    /// The version that was shown.
    pub version: u32,
}

impl Operation for ListMySpaces {
    const NAME: &'static str = "list-my-spaces";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = MySpaces;

    fn run(self, desk: &mut Desk<'_>) -> Result<MySpaces, Error> {
        let person = desk.person()?.id;
        let session = desk.session()?.ssn().clone();
        let today = desk.today();
        let private = store::spaces::private_of(desk.tx, person)?.map(private_summary);
        let business = store::spaces::of_person(desk.tx, person, today)?;
        let spaces = private
            .into_iter()
            .chain(business.into_iter().map(|space| summary(space, &session)))
            .collect();
        let invitations = store::invitations::for_person(desk.tx, person)?
            .into_iter()
            .map(|invitation| {
                let status = invitation_status(invitation.state, invitation.expires_on, desk.now);
                WaitingInvitation {
                    answerable: invitation.ssn == session,
                    invitation: invitation.id,
                    code: invitation.code,
                    company: invitation.company_name,
                    label: invitation.label,
                    inviter: invitation.inviter_name,
                    grant: invitation.grant,
                    choice: invitation.choice,
                    ssn: invitation.ssn,
                    sent_at: invitation.sent_at,
                    expires_on: invitation.expires_on,
                    days_left: if let InvitationStatus::Waiting { days_left } = status {
                        Some(days_left)
                    } else {
                        None
                    },
                }
            })
            .collect();
        let limit = desk.rules()?.spaces_per_certificate;
        let mut desks = Vec::new();
        let today = desk.today();
        for administration in store::administrations::of_certificate(desk.tx, &session)? {
            desks.push(MyDesk {
                waiting: store::requests::count_waiting(desk.tx, administration.id, today)?,
                administration: administration.id,
                names: administration.names,
            });
        }
        Ok(MySpaces { spaces, invitations, desks, limit })
    }
}

impl Operation for ExportMySpaces {
    const NAME: &'static str = "export-my-spaces";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = ExportedTable;

    fn run(self, desk: &mut Desk<'_>) -> Result<ExportedTable, Error> {
        let person = desk.person()?.id;
        let today = desk.today();
        let word = |id: &str| i18n::text(self.language, id, &args![]);
        let columns = [
            ("documents-spaces-company", 36),
            ("documents-spaces-label", 24),
            ("documents-spaces-code", 14),
            ("documents-spaces-task", 28),
            ("documents-spaces-members", 14),
            ("documents-spaces-invitations", 24),
        ];
        let columns =
            columns.into_iter().map(|(id, width)| Column { heading: word(id), width }).collect();
        let rows = store::spaces::of_person(desk.tx, person, today)?
            .into_iter()
            .map(|mine| {
                vec![
                    mine.space.company_name.into(),
                    mine.space.label.into(),
                    mine.space.code.as_str().into(),
                    word(&format!("task-{}", mine.standing.grant.task.word())).into(),
                    mine.members.to_string().into(),
                    mine.invitations.to_string().into(),
                ]
            })
            .collect();
        let title = word("documents-spaces-title");
        let file_name = file_name(&title, today);
        Ok(ExportedTable { table: Table { title, made_on: today, columns, rows }, file_name })
    }
}

impl Operation for ListMyCompanies {
    const NAME: &'static str = "list-my-companies";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = Vec<MyCompany>;

    fn run(self, desk: &mut Desk<'_>) -> Result<Vec<MyCompany>, Error> {
        let person = desk.person()?.id;
        let ssn = desk.session()?.ssn().clone();
        let companies = store::companies::administered_by(desk.tx, person, &ssn)?;
        Ok(companies
            .into_iter()
            .map(|(company, spaces)| MyCompany {
                company: company.id,
                legal_name: company.profile.legal_name,
                rcs_number: company.profile.rcs_number,
                spaces,
            })
            .collect())
    }
}

impl Operation for CreateSpace {
    const NAME: &'static str = "create-space";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = SpaceSummary;

    fn run(self, desk: &mut Desk<'_>) -> Result<SpaceSummary, Error> {
        let person = desk.person()?.clone();
        let ssn = desk.session()?.ssn().clone();
        let label = label(&self.label)?;
        let (company, company_name) = match &self.company {
            SpaceCompany::New(input) => {
                let profile = input.checked()?;
                let id = desk.new_id()?;
                store::companies::add(desk.tx, id, &profile)?;
                (id, profile.legal_name)
            }
            SpaceCompany::Existing(id) => {
                store::companies::administered_by(desk.tx, person.id, &ssn)?
                    .into_iter()
                    .find(|(company, _)| company.id == *id)
                    .map(|(company, _)| (company.id, company.profile.legal_name))
                    .ok_or(Refusal::NotFound)?
            }
        };
        let rules = desk.rules()?;
        may_join_another_space(store::spaces::count_by_certificate(desk.tx, &ssn)?, &rules)?;
        let space = Space {
            id: desk.new_id()?,
            code: unused_code(desk, SpaceKind::Business)?,
            kind: SpaceKind::Business,
            company: Some(company),
            person: None,
            company_name,
            label,
        };
        store::spaces::add(desk.tx, &space, desk.now)?;
        let grant = Grant::of(Task::Administrator);
        let administrator = NewMember {
            id: desk.new_id()?,
            space: space.id,
            person: person.id,
            ssn: &ssn,
            grant: &grant,
            choice: CertificateChoice::Any,
            contact: &Contact::default(),
            inviter: None,
        };
        store::members::add(desk.tx, &administrator, desk.now)?;
        let details = details([
            ("name", person.name()),
            ("space", space.name()),
            ("code", space.code.to_string()),
        ]);
        desk.record(space.id, "space-created", details)?;
        Ok(SpaceSummary {
            space: space.id,
            code: space.code,
            kind: space.kind,
            company: space.company_name,
            label: space.label,
            grant,
            needs_certificate: None,
            members: 1,
            invitations: 0,
        })
    }
}

impl Operation for OpenPrivateSpace {
    const NAME: &'static str = "open-private-space";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = SpaceSummary;

    fn run(self, desk: &mut Desk<'_>) -> Result<SpaceSummary, Error> {
        let person = desk.person()?.clone();
        if store::spaces::private_of(desk.tx, person.id)?.is_some() {
            return Err(Refusal::PrivateSpacePresent.into());
        }
        let space = Space {
            id: desk.new_id()?,
            code: unused_code(desk, SpaceKind::Private)?,
            kind: SpaceKind::Private,
            company: None,
            person: Some(person.id),
            company_name: String::new(),
            label: String::new(),
        };
        store::spaces::add(desk.tx, &space, desk.now)?;
        let details = details([("name", person.name()), ("code", space.code.to_string())]);
        desk.record(space.id, "private-space-opened", details)?;
        Ok(private_summary(space))
    }
}

impl Operation for EnterSpace {
    const NAME: &'static str = "enter-space";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = SpaceHome;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<SpaceHome, Error> {
        let latest = events::page(desk.tx, Chain::Space(self.space), None, 6)?
            .into_iter()
            .map(history_entry)
            .collect::<Result<_, _>>()?;
        let space = desk.space()?.clone();
        let Some(member) = desk.actor.member.clone() else {
            return Ok(SpaceHome {
                summary: private_summary(space),
                my_membership: None,
                rights: ALL_RIGHTS
                    .into_iter()
                    .filter(|right| private_rights().has(*right))
                    .collect(),
                company: None,
                clients: 0,
                ending_soon: 0,
                expired: 0,
                unsent: 0,
                questions: 0,
                unconfirmed: 0,
                latest,
            });
        };
        let today = desk.today();
        let (members, invitations) = store::spaces::numbers(desk.tx, space.id, today)?;
        let soon = today + TimeDelta::days(INVITATION_WARNING_DAYS);
        let (ending_soon, expired) = store::invitations::ending(desk.tx, space.id, today, soon)?;
        let company = company_of(desk, &space)?;
        let clients = store::clients::count(desk.tx, space.id)?;
        let rights = member.standing.grant.rights();
        Ok(SpaceHome {
            clients,
            summary: SpaceSummary {
                space: space.id,
                code: space.code,
                kind: space.kind,
                company: space.company_name,
                label: space.label,
                grant: member.standing.grant,
                needs_certificate: None,
                members,
                invitations,
            },
            my_membership: Some(member.id),
            rights: ALL_RIGHTS.into_iter().filter(|right| rights.has(*right)).collect(),
            company: Some(company.profile),
            ending_soon,
            expired,
            unsent: store::outbox::unsent(desk.tx, self.space)?,
            questions: store::requests::count_questions(desk.tx, self.space)?,
            unconfirmed: store::mandates::count_unconfirmed(desk.tx, self.space, today)?,
            latest,
        })
    }
}

impl Operation for CompanyOfSpace {
    const NAME: &'static str = "company-of-space";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = CompanyView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CompanyView, Error> {
        company_view(desk)
    }
}

impl Operation for ChangeCompanyProfile {
    const NAME: &'static str = "change-company-profile";
    const NEEDS: Needs = Needs::Member(Right::Administer);
    const CHANGES: bool = true;
    type Output = CompanyView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<CompanyView, Error> {
        let profile = self.profile.checked()?;
        let label = label(&self.label)?;
        let space = desk.business_space()?.clone();
        let company = company_of(desk, &space)?;
        let today = desk.today();
        if profile.national_number != company.profile.national_number
            && store::certifications::rest_on_number(desk.tx, company.id, today)?
        {
            return Err(on_field("nationalNumber", Refusal::NationalNumberInUse).into());
        }
        if !store::companies::change(desk.tx, company.id, &profile, self.version)? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let company_fields = changed_fields(&company.profile, &profile);
        for mut other in store::spaces::of_company(desk.tx, company.id)? {
            let mut fields = company_fields.clone();
            if other.id == space.id && other.label != label {
                other.label.clone_from(&label);
                fields.push("label");
            }
            store::spaces::change_label(desk.tx, &other)?;
            // The company is the same in all its eSpaces, so each history tells of the change.
            if !fields.is_empty() {
                let details = details([
                    ("company", profile.legal_name.clone()),
                    ("fields", fields.join(" ")),
                ]);
                desk.record(other.id, "company-changed", details)?;
            }
        }
        desk.actor.space = store::spaces::get(desk.tx, space.id)?;
        company_view(desk)
    }
}

const ALL_RIGHTS: [Right; 6] =
    [Right::See, Right::FillIn, Right::Sign, Right::Invite, Right::Delete, Right::Administer];

fn label(typed: &str) -> Result<String, Refusal> {
    const LIMIT: u32 = 80;
    let label = typed.trim();
    if label.chars().count() > LIMIT as usize {
        return Err(on_field("label", Refusal::FieldTooLong { limit: LIMIT }));
    }
    Ok(label.to_owned())
}

fn unused_code(desk: &mut Desk<'_>, kind: SpaceKind) -> Result<SpaceCode, Error> {
    loop {
        let code = SpaceCode::from_number(kind, desk.random_below(SpaceCode::COUNT)?);
        if !store::spaces::code_is_used(desk.tx, &code)? {
            return Ok(code);
        }
    }
}

fn company_view(desk: &mut Desk<'_>) -> Result<CompanyView, Error> {
    let space = desk.business_space()?.clone();
    let company = company_of(desk, &space)?;
    let person = desk.person()?.id;
    Ok(CompanyView {
        version: company.version,
        label: space.label,
        editable: desk.member()?.standing.grant.rights().has(Right::Administer),
        spaces: store::companies::spaces_of_member(desk.tx, company.id, person)?,
        profile: company.profile,
    })
}

fn changed_fields(before: &CompanyProfile, after: &CompanyProfile) -> Vec<&'static str> {
    changed([
        ("legalName", before.legal_name != after.legal_name),
        ("rcsNumber", before.rcs_number != after.rcs_number),
        ("nationalNumber", before.national_number != after.national_number),
        ("vatNumber", before.vat_number != after.vat_number),
        ("address", before.address != after.address),
        ("email", before.email != after.email),
        ("procedureLanguage", before.procedure_language != after.procedure_language),
    ])
}
