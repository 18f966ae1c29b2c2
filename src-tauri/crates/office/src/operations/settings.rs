//! How the office is set up.

use std::path::Path;
use std::sync::Arc;

use rules::{Email, FieldProblem, OfficeRules, Refusal};
use serde::{Deserialize, Serialize};
use store::{Database, Follower};
use ts_rs::TS;

use super::changed;
use crate::desk::{Desk, Details, details};
use crate::error::Error;
use crate::office::{MAIL_SETTING, RULES_SETTING};
use crate::operation::{Needs, Operation};
use crate::views::{MailAccount, MailSecurity, OfficeSettings};

/// How the office is set up.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadSettings {}

/// Changes the numbers that the office sets for itself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeOfficeRules {
    /// The new numbers.
    pub rules: OfficeRules,
}

/// Sets up or changes the mail account; the shell keeps its password in the keyring.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeMailAccount {
    /// The account.
    pub account: MailAccount,
}

/// Removes the mail account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveMailAccount {}

/// Allows the recovery key to be put on paper, and records that it was (requirements X-4). The
/// shell holds the key; the office says who may have it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ShowRecoveryKey {}

/// Allows the office's data to be replaced by a backup (requirements X-4), and records that this was
/// begun; the shell replaces it. What takes its place records it too: [`Office::record_restoration`].
///
/// [`Office::record_restoration`]: crate::Office::record_restoration
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ReplaceOffice {}

/// Allows a test message to be sent through the mail account; the shell holds its password.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TestMailAccount {}

/// Allows the whole office to be copied into a backup file (requirements X-4).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CopyOffice {}

/// An office that may be copied. Others go on working in it meanwhile.
#[derive(Clone)]
pub struct OfficeToCopy(Arc<dyn Database>);

impl OfficeToCopy {
    /// Copies it to a place where nothing is yet. What is stopped or fails leaves no file.
    ///
    /// # Errors
    /// [`Refusal::DataPresent`], [`Refusal::DiskFull`], [`Refusal::Stopped`], or a fault.
    pub fn copy_to(&self, file: &Path, follower: &mut Follower) -> Result<(), Error> {
        Ok(self.0.copy_to(file, follower)?)
    }
}

impl Operation for ReadSettings {
    const NAME: &'static str = "read-settings";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = false;
    type Output = OfficeSettings;

    fn run(self, desk: &mut Desk<'_>) -> Result<OfficeSettings, Error> {
        settings(desk)
    }
}

impl Operation for ChangeOfficeRules {
    const NAME: &'static str = "change-office-rules";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = true;
    type Output = OfficeSettings;

    fn run(self, desk: &mut Desk<'_>) -> Result<OfficeSettings, Error> {
        let rules = self.rules.checked()?;
        store::settings::put(desk.tx, RULES_SETTING, &rules)?;
        let details = details([
            ("invitationDays", rules.invitation_days.to_string()),
            ("spacesPerCertificate", rules.spaces_per_certificate.to_string()),
        ]);
        desk.record_for_office("rules-changed", details)?;
        settings(desk)
    }
}

impl Operation for ChangeMailAccount {
    const NAME: &'static str = "change-mail-account";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = true;
    type Output = OfficeSettings;

    fn run(self, desk: &mut Desk<'_>) -> Result<OfficeSettings, Error> {
        let account = checked_account(self.account)?;
        let before: Option<MailAccount> = store::settings::get(desk.tx, MAIL_SETTING)?;
        store::settings::put(desk.tx, MAIL_SETTING, &account)?;
        // What waited because the former server could not be reached need not wait for this one.
        store::outbox::hurry(desk.tx, desk.now)?;
        // An account that was not there before did not change; it is set up.
        let fields = before.map(|before| account_fields(&before, &account)).unwrap_or_default();
        let details = details([
            ("host", account.host),
            ("port", account.port.to_string()),
            ("security", account.security.word().to_owned()),
            ("user", account.user),
            ("from", account.from),
            ("fields", fields),
        ]);
        desk.record_for_office("mail-account-changed", details)?;
        settings(desk)
    }
}

impl Operation for RemoveMailAccount {
    const NAME: &'static str = "remove-mail-account";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = true;
    type Output = OfficeSettings;

    fn run(self, desk: &mut Desk<'_>) -> Result<OfficeSettings, Error> {
        store::settings::remove(desk.tx, MAIL_SETTING)?;
        store::outbox::by_hand_from_now_on(desk.tx)?;
        desk.record_for_office("mail-account-removed", Details::new())?;
        settings(desk)
    }
}

impl Operation for CopyOffice {
    const NAME: &'static str = "copy-office";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = false;
    type Output = OfficeToCopy;

    fn run(self, desk: &mut Desk<'_>) -> Result<OfficeToCopy, Error> {
        Ok(OfficeToCopy(desk.office.database().clone()))
    }
}

impl Operation for ShowRecoveryKey {
    const NAME: &'static str = "show-recovery-key";
    const NEEDS: Needs = Needs::OwnerOrFirst;
    const CHANGES: bool = true;
    type Output = ();

    fn run(self, desk: &mut Desk<'_>) -> Result<(), Error> {
        desk.record_for_office("recovery-key-shown", Details::new())
    }
}

impl Operation for ReplaceOffice {
    const NAME: &'static str = "replace-office";
    const NEEDS: Needs = Needs::OwnerOrFirst;
    const CHANGES: bool = true;
    type Output = ();

    fn run(self, desk: &mut Desk<'_>) -> Result<(), Error> {
        desk.record_for_office("replacement-begun", Details::new())
    }
}

impl Operation for TestMailAccount {
    const NAME: &'static str = "test-mail-account";
    const NEEDS: Needs = Needs::Owner;
    const CHANGES: bool = false;
    type Output = ();

    fn run(self, _desk: &mut Desk<'_>) -> Result<(), Error> {
        Ok(())
    }
}

fn settings(desk: &mut Desk<'_>) -> Result<OfficeSettings, Error> {
    Ok(OfficeSettings {
        rules: desk.rules()?,
        mail: store::settings::get(desk.tx, MAIL_SETTING)?,
        editable: desk.person()?.owner,
    })
}

fn account_fields(before: &MailAccount, after: &MailAccount) -> String {
    changed([
        ("host", before.host != after.host),
        ("port", before.port != after.port),
        ("security", before.security != after.security),
        ("user", before.user != after.user),
        ("from", before.from != after.from),
    ])
    .join(" ")
}

fn checked_account(typed: MailAccount) -> Result<MailAccount, Refusal> {
    let mut fields = Vec::new();
    let mut wrong =
        |field: &str, problem| fields.push(FieldProblem { field: field.to_owned(), problem });
    let host = typed.host.trim().to_owned();
    if host.is_empty() {
        wrong("host", Refusal::FieldMissing);
    }
    if typed.port == 0 {
        wrong("port", Refusal::NumberOutOfBounds { least: 1, most: u16::MAX.into() });
    }
    let from = match Email::parse(&typed.from) {
        Ok(from) => from.to_string(),
        Err(problem) => {
            wrong("from", problem);
            String::new()
        }
    };
    // A password must not travel in the clear; on this computer nobody listens in between.
    let local = matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1");
    if typed.security == MailSecurity::None && !local {
        wrong("security", Refusal::MailNotSecure);
    }
    if !fields.is_empty() {
        return Err(Refusal::Form { fields });
    }
    Ok(MailAccount { host, from, user: typed.user.trim().to_owned(), ..typed })
}
