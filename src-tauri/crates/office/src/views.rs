//! What operations answer: facts ready to be shown, already reduced to what the asker may see.
//! A view never holds a decision that a screen could make differently; what may be done with a
//! thing comes along as `allowed`.

mod certified;
mod clients;
mod mandates;
mod messages;

pub use certified::*;
pub use clients::*;
pub use mandates::*;
pub use messages::*;

use chrono::{DateTime, NaiveDate, Utc};
use identity::CertificateView;
use rules::{
    AnchorId, CertificateChoice, CompanyId, CompanyProfile, Contact, Email, Grant, InvitationId,
    Language, MemberId, PersonId, Refusal, RevocationListId, Right, SpaceCode, SpaceId, SpaceKind,
    Ssn,
};
use serde::Serialize;
use ts_rs::TS;

/// The person who is signed in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Me {
    /// Identifies the person.
    pub person: PersonId,
    /// First name, from the certificate.
    pub first_name: String,
    /// Last name, from the certificate.
    pub last_name: String,
    /// Email.
    pub email: Email,
    /// User language (requirements L-1).
    pub language: Language,
    /// All certificates of the person, the one signed in with first.
    pub certificates: Vec<RegisteredCertificate>,
    /// Whether the person set up this office and may change how it works.
    pub owner: bool,
}

/// A certificate that belongs to a person.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredCertificate {
    /// Its number.
    pub ssn: Ssn,
    /// Its holder as it names them.
    pub holder: String,
    /// Its authority.
    pub issuer: String,
    /// Until when it is valid.
    #[ts(type = "string")]
    pub not_after: DateTime<Utc>,
    /// When it was registered.
    #[ts(type = "string")]
    pub registered_at: DateTime<Utc>,
    /// Whether it is the one signed in with.
    pub in_use: bool,
}

/// Whether the office would accept a certificate, and why not (requirements I-4).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificateTest {
    /// What the certificate says.
    pub certificate: CertificateView,
    /// Why this office would not accept it; nothing if it would.
    pub refusal: Option<Refusal>,
}

/// All that a person finds after sign-in (requirements S-5).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MySpaces {
    /// Their eSpaces: the private one first, then by name.
    pub spaces: Vec<SpaceSummary>,
    /// Invitations that wait for their answer, and those that expired lately.
    pub invitations: Vec<WaitingInvitation>,
    /// The administrations for which the certificate signed in with acts.
    pub desks: Vec<MyDesk>,
    /// How many business eSpaces a certificate opens at most.
    pub limit: u32,
}

/// An eSpace in a list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpaceSummary {
    /// Identifies the eSpace.
    pub space: SpaceId,
    /// Its identifier for people.
    pub code: SpaceCode,
    /// Private or business.
    pub kind: SpaceKind,
    /// The company's legal name; empty for a private eSpace.
    pub company: String,
    /// What distinguishes it from the company's other eSpaces; may be empty.
    pub label: String,
    /// What the person does there.
    pub grant: Grant,
    /// The certificate that opens it, if it is not the one signed in with.
    pub needs_certificate: Option<Ssn>,
    /// How many active members it has.
    pub members: u32,
    /// How many invitations wait for an answer.
    pub invitations: u32,
}

/// An invitation as its invitee sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingInvitation {
    /// Identifies the invitation.
    pub invitation: InvitationId,
    /// The eSpace's identifier.
    pub code: SpaceCode,
    /// The company's legal name.
    pub company: String,
    /// The eSpace's label; may be empty.
    pub label: String,
    /// Who sent it.
    pub inviter: String,
    /// What it offers.
    pub grant: Grant,
    /// With which certificates the person may sign in afterwards.
    pub choice: CertificateChoice,
    /// The certificate with which it must be answered.
    pub ssn: Ssn,
    /// Whether that is the one signed in with.
    pub answerable: bool,
    /// When it was sent.
    #[ts(type = "string")]
    pub sent_at: DateTime<Utc>,
    /// The last day on which it can be answered.
    #[ts(type = "string")]
    pub expires_on: NaiveDate,
    /// Days left after today; none once it has expired.
    pub days_left: Option<u32>,
}

/// A company of which the person administers an eSpace.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MyCompany {
    /// Identifies the company.
    pub company: CompanyId,
    /// Legal name.
    pub legal_name: String,
    /// RCS number; may be empty.
    pub rcs_number: String,
    /// How many eSpaces of it the person administers.
    pub spaces: u32,
}

/// An eSpace that was entered.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpaceHome {
    /// The eSpace.
    pub summary: SpaceSummary,
    /// Identifies the person's own membership; none in a private eSpace.
    pub my_membership: Option<MemberId>,
    /// Everything the person may do here.
    pub rights: Vec<Right>,
    /// The company's profile; none for a private eSpace.
    pub company: Option<CompanyProfile>,
    /// How many companies have given it a mandate.
    pub clients: u32,
    /// Invitations that end within five days.
    pub ending_soon: u32,
    /// Invitations that expired unanswered and were not sent again.
    pub expired: u32,
    /// Invitation messages that could not be sent, or that nobody has sent yet.
    pub unsent: u32,
    /// Requests about which an officer asked something.
    pub questions: u32,
    /// Mandates on paper that wait to be confirmed.
    pub unconfirmed: u32,
    /// The latest entries of the history.
    pub latest: Vec<HistoryEntry>,
}

/// A company's profile with the version it was read at.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyView {
    /// The profile.
    pub profile: CompanyProfile,
    /// The eSpace's label.
    pub label: String,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
    /// Whether the person may change it.
    pub editable: bool,
    /// How many eSpaces the company has that the person is a member of.
    pub spaces: u32,
}

/// What can be done with a member or an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Change details.
    Edit,
    /// Change task, single rights and certificate choice.
    ChangeTasks,
    /// Take the access away for a while.
    Suspend,
    /// Give it back.
    Reinstate,
    /// Take it away for good.
    Delete,
    /// Leave the eSpace oneself.
    Leave,
    /// Send the invitation (again).
    SendAgain,
    /// Take the invitation back.
    Withdraw,
}

/// Where a row of the list of users stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UserState {
    /// A member with access.
    Active,
    /// A member without, for a while.
    Suspended,
    /// Invited; an answer is awaited.
    Invited,
    /// The invitation ended unanswered.
    Expired,
    /// The invitation was turned down.
    Refused,
    /// The invitation was taken back.
    Withdrawn,
}

/// How the message of an invitation fares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailView {
    /// Where it stands.
    pub state: MailState,
    /// To which address.
    pub to: String,
    /// How often sending was tried.
    pub attempts: u32,
    /// When it is tried next.
    #[ts(type = "string | null")]
    pub next_at: Option<DateTime<Utc>>,
    /// When it was sent or handed over.
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed.
    pub problem: Option<Refusal>,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailState {
    /// No mail account is set up; the person sends it themselves.
    ByHand,
    /// Waits for its turn or its next attempt.
    Waiting,
    /// Is being sent.
    Sending,
    /// The mail server took it.
    Sent,
    /// The mail server refused it for good, or every attempt failed.
    Failed,
    /// The person saved it or handed it to their mail program.
    HandedOver,
}

/// A row of the list of users: a member or an invitation (requirements M-8).
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UserRow {
    /// The membership, for a member.
    pub member: Option<MemberId>,
    /// The invitation, for an invitee.
    pub invitation: Option<InvitationId>,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Email.
    pub email: String,
    /// The certificate that was invited.
    pub ssn: Ssn,
    /// Task and single rights.
    pub grant: Grant,
    /// With which certificates the person may sign in.
    pub choice: CertificateChoice,
    /// Where it stands.
    pub state: UserState,
    /// Days left to answer, for an invitation that waits.
    pub days_left: Option<u32>,
    /// Since when: joined, or invited.
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    /// Whether this is the person who asks.
    pub you: bool,
    /// Where the invitation's message stands.
    pub mail: Option<MailState>,
    /// What the asker may do with it.
    pub allowed: Vec<Act>,
}

/// The list of users of an eSpace.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Users {
    /// Members and invitations, by last name.
    pub rows: Vec<UserRow>,
    /// Whether the asker may invite.
    pub may_invite: bool,
    /// Tasks that the asker may give.
    pub tasks: Vec<rules::Task>,
    /// Single rights that the asker may give.
    pub single_rights: Vec<Right>,
}

/// Everything about a member.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberView {
    /// The row of the list.
    pub row: UserRow,
    /// Further details.
    pub contact: Contact,
    /// Who invited them; empty for whoever created the eSpace.
    pub inviter: String,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}

/// Everything about an invitation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InvitationView {
    /// The row of the list.
    pub row: UserRow,
    /// Further details.
    pub contact: Contact,
    /// Who sent it.
    pub inviter: String,
    /// When it was last sent.
    #[ts(type = "string")]
    pub sent_at: DateTime<Utc>,
    /// The last day on which it can be answered.
    #[ts(type = "string")]
    pub expires_on: NaiveDate,
    /// When it was answered, withdrawn or ended.
    #[ts(type = "string | null")]
    pub ended_at: Option<DateTime<Utc>>,
    /// Its message.
    pub mail: Option<MailView>,
    /// Grows with every change; a change names the version it was made from.
    pub version: u32,
}

/// An entry of the history (requirements X-2). Screens choose the Fluent message
/// `history-<what>` and give it the details.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Its place in the chain, from 1.
    pub seq: u32,
    /// When it happened.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Who did it; empty for the office itself.
    pub who: String,
    /// With which certificate; none for the office itself.
    pub ssn: Option<Ssn>,
    /// What, such as `member-invited`.
    pub what: String,
    /// Names and values that the message shows.
    #[ts(type = "Record<string, string>")]
    pub details: std::collections::BTreeMap<String, String>,
}

/// A page of the history, newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
    /// How many there are in all.
    pub total: u32,
}

/// What the check of a chain found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainCheck {
    /// How many entries hold together.
    pub sound: u32,
    /// The first entry that does not, if any.
    pub broken_at: Option<u32>,
}

/// A trust anchor of the office.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrustedAuthority {
    /// Identifies it.
    pub anchor: AnchorId,
    /// What its certificate says.
    pub certificate: identity::AnchorView,
    /// When it was added.
    #[ts(type = "string")]
    pub added_at: DateTime<Utc>,
}

/// A revocation list that the office was given.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownRevocationList {
    /// Identifies it.
    pub list: RevocationListId,
    /// Whether one of the trusted authorities made it. Whether another one really did is seen only
    /// when a certificate of that authority is checked.
    pub by_trusted_authority: bool,
    /// What it says.
    pub content: identity::RevocationListView,
    /// When it was added.
    #[ts(type = "string")]
    pub added_at: DateTime<Utc>,
}

/// Whom the office trusts.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trust {
    /// The authorities.
    pub authorities: Vec<TrustedAuthority>,
    /// The revocation lists.
    pub revocation_lists: Vec<KnownRevocationList>,
    /// Whether the asker may change them: the office's owner, or anyone while nobody is registered.
    pub editable: bool,
}

/// How the connection to the mail server is secured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailSecurity {
    /// TLS from the first byte (port 465).
    Tls,
    /// Plain at first, then STARTTLS, which is required (port 587).
    StartTls,
    /// Not at all; only for a server on this computer.
    None,
}

impl MailSecurity {
    /// The word under which it is kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::StartTls => "start-tls",
            Self::None => "none",
        }
    }
}

/// The mail account (its password is in the keyring, never here).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailAccount {
    /// Host name of the SMTP server.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the connection is secured.
    pub security: MailSecurity,
    /// User name; empty where the server asks for none.
    pub user: String,
    /// Address from which messages come.
    pub from: String,
}

/// How the office is set up.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeSettings {
    /// The numbers it sets for itself.
    pub rules: rules::OfficeRules,
    /// The mail account, if one is set up.
    pub mail: Option<MailAccount>,
    /// Whether the asker may change these.
    pub editable: bool,
}

/// One thing that `Ctrl K` finds.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The eSpace it is in, or is.
    pub space: SpaceId,
    /// The member, if it is one.
    pub member: Option<MemberId>,
    /// The invitation, if it is one.
    pub invitation: Option<InvitationId>,
    /// The national number of the client company, if it is one.
    pub client: Option<String>,
    /// What to show.
    pub title: String,
    /// What to show below.
    pub detail: String,
}
