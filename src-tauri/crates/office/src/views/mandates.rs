//! What operations answer about administrations, requests, codes, certifications and mandates.

use chrono::{DateTime, NaiveDate, Utc};
use rules::{
    AccessCodeId, AdministrationId, CertificationId, CodeKind, DocumentId, DomainId,
    DomainSettings, GroupId, Language, LetterId, MandateId, Names, OfficerId, OfficerTask, Origin,
    Refusal, RequestId, RequestKind, RequestState, Scope, SecurityCodeRule, SpaceCode, Ssn,
    Standing,
};
use serde::Serialize;
use ts_rs::TS;

use super::{GroupView, HistoryEntry};

/// An administration for which the person acts.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyDesk {
    /// Identifies the administration.
    pub administration: AdministrationId,
    /// What people call it.
    pub names: Names,
    /// Requests that wait for a decision.
    pub waiting: u32,
}

/// An administration as the owner of the office sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdministrationSummary {
    /// Identifies it.
    pub administration: AdministrationId,
    /// What people call it.
    pub names: Names,
    /// How many domains it has.
    pub domains: u32,
    /// How many officers.
    pub officers: u32,
}

/// An administration as its officers see it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdministrationView {
    /// Identifies it.
    pub administration: AdministrationId,
    /// What people call it.
    pub names: Names,
    /// From where its letters come, several lines.
    pub address: String,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
    /// Its domains.
    pub domains: Vec<DomainView>,
    /// Its officers, by name.
    pub officers: Vec<OfficerView>,
    /// Whether the asker may change all this.
    pub lead: bool,
}

/// An officer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficerView {
    /// Identifies them.
    pub officer: OfficerId,
    /// First and last name.
    pub name: String,
    /// The certificate with which they act.
    pub ssn: Ssn,
    /// Lead officer or officer.
    pub task: OfficerTask,
    /// Since when.
    #[ts(type = "string")]
    pub added_at: DateTime<Utc>,
    /// Whether this is the person who asks.
    pub you: bool,
}

/// A domain at one of its versions.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainView {
    /// Identifies it.
    pub domain: DomainId,
    /// Whose it is.
    pub administration: AdministrationId,
    /// What people call the administration.
    pub administration_names: Names,
    /// Which version of its settings these are; a change names the version it was made from.
    pub version: u32,
    /// The settings.
    pub settings: DomainSettings,
}

/// A document that was attached.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// Identifies it.
    pub document: DocumentId,
    /// The name of its file.
    pub name: String,
    /// What it is, such as `application/pdf`.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u32,
    /// When it was added.
    #[ts(type = "string")]
    pub added_at: DateTime<Utc>,
}

/// Something that was said about a request.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// Who said it.
    pub who: String,
    /// What kind of thing it is: the Fluent message `request-note-<what>`.
    pub what: String,
    /// The words.
    pub text: String,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// A request in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestRow {
    /// Identifies it.
    pub request: RequestId,
    /// For which domain.
    pub domain: DomainId,
    /// What people call the domain.
    pub domain_names: Names,
    /// For what.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// Whether a representative asks for somebody else.
    pub for_another: bool,
    /// The company's legal name.
    pub company: String,
    /// The company's national number.
    pub national_number: String,
    /// In which group of the asking eSpace the company is.
    pub group: Option<GroupId>,
    /// When it was made.
    #[ts(type = "string")]
    pub made_at: DateTime<Utc>,
    /// When it was decided or withdrawn.
    #[ts(type = "string | null")]
    pub decided_at: Option<DateTime<Utc>>,
    /// How many days ago it was made, as the calendar in Luxembourg counts: 0 for today.
    pub age_days: u32,
    /// When its letter was printed; none if there is none, or it was lost.
    #[ts(type = "string | null")]
    pub printed_at: Option<DateTime<Utc>>,
    /// Whether a letter is to be printed.
    pub to_print: bool,
    /// Whether the end-of-use date that was granted has passed while no letter was printed, or the
    /// last one was lost: none can be printed any more (requirements D-5).
    pub lapsed: bool,
}

/// What can be done with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RequestAct {
    /// Answer the officer's question.
    Answer,
    /// Take it back.
    Withdraw,
    /// Grant it.
    Grant,
    /// Refuse it.
    Refuse,
    /// Ask for information.
    Ask,
    /// Print its letter.
    Print,
    /// Report its letter as lost.
    LoseLetter,
}

/// Everything about a request, for whoever asked and for the officer.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestView {
    /// The row of the list.
    pub row: RequestRow,
    /// Who asked: a person's name.
    pub asker: String,
    /// The company of the eSpace in which it was asked.
    pub asking_company: String,
    /// The identifier of that eSpace.
    pub asking_space: SpaceCode,
    /// Where letters go, several lines.
    pub address: String,
    /// In which language.
    pub language: Language,
    /// The end-of-use date that was granted.
    #[ts(type = "string | null")]
    pub ends_on: Option<NaiveDate>,
    /// The latest that can be granted.
    #[ts(type = "string")]
    pub latest_end: NaiveDate,
    /// What was said, the oldest first.
    pub notes: Vec<NoteView>,
    /// What was attached.
    pub documents: Vec<DocumentView>,
    /// Its letters, the newest first.
    pub letters: Vec<LetterView>,
    /// What the asker may do with it.
    pub allowed: Vec<RequestAct>,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}

/// A letter that was printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// Identifies it.
    pub letter: LetterId,
    /// For which request.
    pub request: RequestId,
    /// To which company.
    pub company: String,
    /// For which domain.
    pub domain_names: Names,
    /// Who printed it.
    pub officer: String,
    /// When.
    #[ts(type = "string")]
    pub printed_at: DateTime<Utc>,
    /// Whether it was reported lost, and its codes are void.
    pub lost: bool,
    /// How many of its codes were entered.
    pub used: u32,
    /// How many codes it brought.
    pub codes: u32,
}

/// What a code is for, shown once it is proven (requirements D-6).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodePreview {
    /// Owner's or representative's.
    pub kind: CodeKind,
    /// The company it was made for.
    pub company: String,
    /// The domain, as it was when the code was made.
    pub domain: DomainView,
    /// What it covers.
    pub scope: Scope,
    /// The last day on which it can be activated.
    #[ts(type = "string")]
    pub activate_by: NaiveDate,
    /// The last day of what it brings.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Which security code is wanted besides.
    pub security_code: SecurityCodeRule,
    /// Whether entering it ends a certification that the company has by another owner code.
    pub replaces: bool,
}

/// What came of a code.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeOutcome {
    /// Owner's or representative's.
    pub kind: CodeKind,
    /// The company it was made for.
    pub company: String,
    /// What people call the domain.
    pub domain_names: Names,
    /// The last day of what it brought.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
}

/// A code that was entered in an eSpace lately.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentEntry {
    /// What came of it.
    #[serde(flatten)]
    pub outcome: CodeOutcome,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// How what it brought stands now.
    pub standing: Standing,
}

/// What the screen for entering codes shows.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CodeEntry {
    /// Why nothing can be entered now; nothing if it can.
    pub locked: Option<Refusal>,
    /// The codes entered here last, the newest first.
    pub recent: Vec<RecentEntry>,
}

/// A certification of an eSpace.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificationRow {
    /// Identifies it.
    pub certification: CertificationId,
    /// For which domain.
    pub domain: DomainView,
    /// How it stands.
    pub standing: Standing,
    /// How it came to be.
    pub origin: Origin,
    /// What it covers.
    pub scope: Scope,
    /// Since when.
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    /// Its last day.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Days left after today, while it is in force.
    pub days_left: Option<u32>,
    /// When it was ended before its day.
    #[ts(type = "string | null")]
    pub ended_at: Option<DateTime<Utc>>,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}

/// Everything about a certification of an eSpace.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificationView {
    /// The row of the list.
    pub row: CertificationRow,
    /// The request that it came from; none for one that came from a code.
    pub request: Option<RequestId>,
    /// What happened to it and how it was asked for, the newest first.
    pub history: Vec<HistoryEntry>,
}

/// What can be done with a mandate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MandateAct {
    /// Change scope and end.
    Change,
    /// End it.
    Revoke,
    /// End it and make a new code.
    Replace,
    /// Confirm one on paper.
    Confirm,
    /// Do not confirm one on paper.
    Decline,
    /// Give it up.
    GiveUp,
}

/// What a principal gives by confirming a mandate on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Confirming {
    /// As much of its scope as their certification carries.
    pub scope: Scope,
    /// The last day on which it will be in force.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
}

/// A mandate in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MandateRow {
    /// Identifies it.
    pub mandate: MandateId,
    /// For which domain.
    pub domain: DomainId,
    /// The version of the domain under which it was given, which has the names of its scope.
    pub domain_version: u32,
    /// What people call the domain.
    pub domain_names: Names,
    /// The other side: the representative for the principal, the principal for the representative.
    pub other: String,
    /// What tells the other side apart: an eSpace's identifier, or a national number.
    pub other_number: String,
    /// In which group the principal is, for the representative.
    pub group: Option<GroupId>,
    /// What it covers.
    pub scope: Scope,
    /// How it stands.
    pub standing: Standing,
    /// How it came to be.
    pub origin: Origin,
    /// Since when.
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    /// Its last day.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Days left after today, while it is in force.
    pub days_left: Option<u32>,
    /// When it was ended before its day.
    #[ts(type = "string | null")]
    pub ended_at: Option<DateTime<Utc>>,
    /// What confirming it gives, where the asker may confirm it.
    pub confirming: Option<Confirming>,
    /// What the asker may do with it.
    pub allowed: Vec<MandateAct>,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}

/// Where a representative code stands that nobody has entered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WaitingState {
    /// It can be entered.
    Open,
    /// Its last day has passed.
    Lapsed,
    /// Too many wrong security codes were entered for it.
    Blocked,
}

/// A representative code that waits to be entered, or to be replaced.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingCode {
    /// Identifies it; never the code itself.
    pub code: AccessCodeId,
    /// For which domain.
    pub domain: DomainId,
    /// The version of the domain under which it was made, which has the names of its scope.
    pub domain_version: u32,
    /// What people call the domain.
    pub domain_names: Names,
    /// For whom it was made, in the principal's words; may be empty.
    pub recipient: String,
    /// By a letter of the administration, or by the principal.
    pub origin: Origin,
    /// What it covers.
    pub scope: Scope,
    /// The last day on which it can be activated.
    #[ts(type = "string")]
    pub activate_by: NaiveDate,
    /// The last day of what it brings.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
    /// Whether it can still be entered.
    pub state: WaitingState,
    /// When it was made.
    #[ts(type = "string")]
    pub issued_at: DateTime<Utc>,
}

/// The certifications tab: what the eSpace is certified for, what it asked for, and the mandates it
/// gave and received (requirements V-5).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Certifications {
    /// Every domain that can be asked for or is used here.
    pub domains: Vec<DomainView>,
    /// The former versions of domains under which codes and mandates of these lists were given, each
    /// once: what was granted is not rewritten (requirements D-1).
    pub former: Vec<DomainView>,
    /// The certifications, the newest first.
    pub certifications: Vec<CertificationRow>,
    /// The requests, the newest first.
    pub requests: Vec<RequestRow>,
    /// Codes for representatives that wait to be entered.
    pub codes: Vec<WaitingCode>,
    /// The mandates given.
    pub given: Vec<MandateRow>,
    /// The mandates received.
    pub received: Vec<MandateRow>,
    /// The groups in which their principals are, by name.
    pub groups: Vec<GroupView>,
}

/// Everything about a mandate.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MandateView {
    /// The row of the list.
    pub row: MandateRow,
    /// Whether the asker is the principal.
    pub given: bool,
    /// The domain, as it was when the mandate was given.
    pub domain: DomainView,
    /// The most that the scope can be; for the principal.
    pub widest: Scope,
    /// The latest that the end can be; for the principal.
    #[ts(type = "string")]
    pub latest_end: NaiveDate,
    /// The scan of one on paper.
    pub scans: Vec<DocumentView>,
    /// What happened to it, the newest first.
    pub history: Vec<HistoryEntry>,
}

/// A code that was just made. It is shown once; the office keeps only a keyed hash of it.
#[derive(Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FreshCode {
    /// Identifies it.
    pub code: AccessCodeId,
    /// The code in four groups.
    pub groups: String,
    /// What people call the domain.
    pub domain_names: Names,
    /// The last day on which it can be activated.
    #[ts(type = "string")]
    pub activate_by: NaiveDate,
    /// The last day of what it brings.
    #[ts(type = "string")]
    pub ends_on: NaiveDate,
}
