//! Everything that can be asked of an office, one value each. Every operation states its name,
//! the right it needs and whether it changes anything; the list below is the only one, and the
//! shell, the bindings, the permission matrix and later the server are made from it.

mod administrations;
mod attempts;
mod cases;
mod certified;
mod clients;
mod codes;
mod exports;
mod groups;
mod history;
mod import;
mod invitations;
mod mail;
mod mandates;
mod members;
mod messages;
mod paper;
mod people;
mod requests;
mod search;
mod settings;
mod spaces;
mod trust;

pub use administrations::{
    AddOfficer, AdministrationDetails, ChangeAdministration, ChangeDomain, EndOfficer,
    ListAdministrations, RegisterAdministration,
};
pub use cases::{
    AskForInformation, CaseDetails, GrantCase, KeepLetters, ListCases, ListLetters, LoseLetter,
    PrintLetters, PrintedLetters, ReadCaseDocument, RefuseCase,
};
pub(crate) use cases::{OpenLetters, about};
pub use certified::{EndCertification, ListCertified};
pub use clients::{ClientDetails, ListClients};
pub use codes::{
    CheckCode, CreateRepresentativeCode, ReadCodeEntry, RegisterCode, ReplaceCode, RevokeCode,
    WriteCodeLetter,
};
pub use exports::{ExportDeskList, ExportList, ListOfDesk, ListOfSpace};
pub use groups::{ChangeGroup, CreateGroup, DeleteGroup, MoveClients};
pub(crate) use history::named_in;
pub use history::{
    AdministrationHistory, CheckAdministrationHistory, CheckHistory, CheckOfficeHistory,
    ExportAdministrationHistory, ExportHistory, ExportOfficeHistory, History, HistoryTable,
    OfficeHistory,
};
pub use import::{CheckImport, ImportVerdict, ImportedCode, RegisterImport};
pub use invitations::{
    AnswerInvitation, ChangeInvitation, InvitationDetails, InviteMember, SendInvitationAgain,
    WithdrawInvitation,
};
pub use mail::{HandOverMail, MailMessage, RetryMail, WriteMail};
pub use mandates::{
    BringCertificationForward, CertificationDetails, ChangeMandate, GiveUpMandate,
    ListCertifications, MandateDetails, ReplaceMandateCode, RevokeMandate, UseMandate,
};
pub(crate) use mandates::{record as record_mandate, record_with as record_mandate_with};
pub use members::{
    ChangeMember, DeleteMember, ExportUsers, ExportedTable, LeaveSpace, ListUsers, MemberDetails,
    ReinstateMember, SuspendMember,
};
pub use messages::{
    ChangeMessageMail, CountUnreadMessages, ExportAllMessages, ExportMessages, ListAllMessages,
    ListMessages, MarkAllMessagesRead, MarkMessages, ReadMessageMail,
};
pub use paper::{ConfirmPaperMandate, DeclinePaperMandate, ReadMandateScan, RecordPaperMandate};
pub use people::{AddCertificate, ChangeProfile, Register, TestCertificate, WhoAmI};
pub use requests::{
    AnswerQuestion, AskAdministration, ReadRequestDocument, RequestDetails, WithdrawRequest,
};
pub use search::Search;
pub use settings::{
    ChangeMailAccount, ChangeOfficeRules, CopyOffice, OfficeToCopy, ReadSettings,
    RemoveMailAccount, ReplaceOffice, ShowRecoveryKey, TestMailAccount,
};
pub use spaces::{
    ChangeCompanyProfile, CompanyOfSpace, CreateSpace, EnterSpace, ExportMySpaces, ListMyCompanies,
    ListMySpaces, OpenPrivateSpace, SpaceCompany,
};
pub use trust::{
    AddRevocationList, AddTrustedAuthority, ListTrust, ReadAuthorityFile, RemoveRevocationList,
    RemoveTrustedAuthority,
};

use rules::{FieldProblem, LuxembourgDay, Refusal};
use serde_json::Value;
use serde_json::value::RawValue;
use store::Follower;

use crate::error::{Error, Fault};
use crate::office::Office;
use crate::operation::{Operation, OperationVisitor};
use crate::session::Session;

macro_rules! operations {
    (screens: $($screen:ident),+ ; shell: $($shell:ident),+ $(,)?) => {
        /// Shows every operation that screens ask for to a visitor, once each.
        pub fn each_screen_operation(visitor: &mut impl OperationVisitor) {
            $(visitor.visit::<$screen>();)+
        }

        /// Every operation: its name, what it needs, and whether it changes anything.
        #[must_use]
        pub fn each_operation() -> Vec<(&'static str, crate::Needs, bool)> {
            vec![
                $(($screen::NAME, $screen::NEEDS, $screen::CHANGES),)+
                $(($shell::NAME, $shell::NEEDS, $shell::CHANGES),)+
            ]
        }

        /// Does what a screen asks for by name.
        ///
        /// # Errors
        /// As [`Office::perform_followed`]; a fault for a name or a question that is not one.
        pub fn perform_by_name(
            office: &Office,
            session: Option<&Session>,
            name: &str,
            input: Value,
            follower: &mut Follower,
        ) -> Result<Box<RawValue>, Error> {
            match name {
                $($screen::NAME => answer(office, session, question::<$screen>(input)?, follower),)+
                _ => Err(Fault::new("finding an operation", format!("there is no operation {name}")).into()),
            }
        }
    };
}

operations! {
    screens:
        Register, WhoAmI, ChangeProfile,
        ListMySpaces, ListMyCompanies, CreateSpace, OpenPrivateSpace, EnterSpace, CompanyOfSpace, ChangeCompanyProfile,
        ListUsers, MemberDetails, ChangeMember, SuspendMember, ReinstateMember, DeleteMember, LeaveSpace,
        InviteMember, InvitationDetails, ChangeInvitation, SendInvitationAgain, WithdrawInvitation, AnswerInvitation,
        RetryMail,
        History, CheckHistory, OfficeHistory, CheckOfficeHistory, AdministrationHistory, CheckAdministrationHistory,
        Search,
        ReadSettings, ChangeOfficeRules,
        ListTrust, RemoveTrustedAuthority, RemoveRevocationList,
        RegisterAdministration, ListAdministrations, AdministrationDetails, ChangeAdministration, AddOfficer, EndOfficer, ChangeDomain,
        RequestDetails, WithdrawRequest,
        ListCases, CaseDetails, GrantCase, RefuseCase, AskForInformation, LoseLetter, ListLetters,
        ReadCodeEntry, CheckCode, RegisterCode, CreateRepresentativeCode, RevokeCode, ReplaceCode,
        ListCertifications, CertificationDetails, MandateDetails, BringCertificationForward, ChangeMandate, RevokeMandate, ReplaceMandateCode,
        GiveUpMandate, ConfirmPaperMandate, DeclinePaperMandate, UseMandate,
        ListClients, ClientDetails, CreateGroup, ChangeGroup, DeleteGroup, MoveClients,
        ListCertified, EndCertification,
        ListMessages, ListAllMessages, CountUnreadMessages, MarkMessages, MarkAllMessagesRead, ReadMessageMail, ChangeMessageMail;
    shell:
        TestCertificate, AddCertificate, ExportMySpaces, ExportUsers, ExportHistory, ExportOfficeHistory, ExportAdministrationHistory, WriteMail, HandOverMail, ChangeMailAccount, RemoveMailAccount,
        CopyOffice, ReplaceOffice, ShowRecoveryKey, TestMailAccount, ReadAuthorityFile, AddTrustedAuthority, AddRevocationList,
        AskAdministration, AnswerQuestion, ReadRequestDocument, ReadCaseDocument, PrintLetters,
        RecordPaperMandate, ReadMandateScan, WriteCodeLetter,
        ExportList, ExportDeskList, ExportMessages, ExportAllMessages, CheckImport, RegisterImport,
}

fn question<O: serde::de::DeserializeOwned>(input: Value) -> Result<O, Error> {
    serde_json::from_value(input).map_err(|error| Fault::new("reading a question", error).into())
}

fn answer<O: Operation<Output: serde::Serialize>>(
    office: &Office,
    session: Option<&Session>,
    operation: O,
    follower: &mut Follower,
) -> Result<Box<RawValue>, Error> {
    let output = office.perform_followed(session, operation, follower)?;
    // Written once, as the screen will read it: a list may have a hundred thousand rows.
    serde_json::value::to_raw_value(&output)
        .map_err(|error| Fault::new("writing an answer", error).into())
}

/// A refusal beside one field of a form.
pub(crate) fn on_field(field: &str, problem: Refusal) -> Refusal {
    Refusal::Form { fields: vec![FieldProblem { field: field.to_owned(), problem }] }
}

/// Which fields changed: those of `(name, whether it changed)` that did, as the history has them
/// (`history-field-<name>`).
fn changed<const N: usize>(fields: [(&'static str, bool); N]) -> Vec<&'static str> {
    fields.into_iter().filter_map(|(name, changed)| changed.then_some(name)).collect()
}

/// The company to which a business eSpace belongs.
fn company_of(
    desk: &mut crate::desk::Desk<'_>,
    space: &store::spaces::Space,
) -> Result<store::companies::Company, Error> {
    let id = space.company.ok_or(Refusal::NotFound)?;
    store::companies::get(desk.tx, id)?.ok_or_else(|| Refusal::NotFound.into())
}

/// A name for a file that every file system takes, with the day in front of its ending.
fn file_name(title: &str, day: LuxembourgDay) -> String {
    let plain: String = title
        .chars()
        .map(|c| if c.is_alphanumeric() || " -.'’".contains(c) { c } else { ' ' })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{plain} {day}")
}
