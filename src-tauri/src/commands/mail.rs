//! The mail account, and messages that people send themselves.

use office::operations::{
    ChangeMailAccount, HandOverMail, RemoveMailAccount, TestMailAccount, WriteMail,
};
use office::views::{MailAccount, OfficeSettings};
use rules::{InvitationId, Refusal, SpaceId};
use serde::Deserialize;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

use super::Nothing;
use super::files::{Saved, ask_where};
use crate::failure::Failure;
use crate::keyring::SystemKeyring;
use crate::mail_password;
use crate::state::Shell;

/// An invitation's message.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct InvitationMail {
    space: SpaceId,
    invitation: InvitationId,
}

/// The mail account, and its password if it is to change.
#[derive(Deserialize, TS)]
pub(crate) struct SetMailAccount {
    account: MailAccount,
    password: Option<String>,
}

/// Where to send a test message.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct SendTestMessage {
    to: String,
}

pub(super) fn save_invitation_mail(
    app: &AppHandle,
    shell: &Shell,
    input: InvitationMail,
) -> Result<Option<Saved>, Failure> {
    let message = shell.perform(WriteMail { space: input.space, invitation: input.invitation })?;
    let filter = ("app-filter-message", "eml");
    let Some(path) =
        ask_where(app, shell.language(), "app-dialog-message", filter, &message.file_name)?
    else {
        return Ok(None);
    };
    let saved = Saved::write(path, &message.eml)?;
    shell.perform(HandOverMail { space: input.space, invitation: input.invitation })?;
    Ok(Some(saved))
}

pub(super) fn open_invitation_mail(
    app: &AppHandle,
    shell: &Shell,
    input: InvitationMail,
) -> Result<(), Failure> {
    let message = shell.perform(WriteMail { space: input.space, invitation: input.invitation })?;
    let link = mailto(&message.to, &message.subject, &message.body);
    app.opener()
        .open_url(link, None::<&str>)
        .map_err(|error| Failure::not_opened(&error, Refusal::NoMailProgram))?;
    shell.perform(HandOverMail { space: input.space, invitation: input.invitation })?;
    Ok(())
}

/// A link that opens the person's mail program with a message (RFC 6068).
fn mailto(to: &str, subject: &str, body: &str) -> String {
    let encoded = |text: &str| {
        text.replace("\r\n", "\n").replace('\n', "\r\n").bytes().fold(
            String::new(),
            |mut out, byte| {
                if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                    out.push(char::from(byte));
                } else {
                    out.push_str(&format!("%{byte:02X}"));
                }
                out
            },
        )
    };
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(to).replace("%40", "@"),
        encoded(subject),
        encoded(body)
    )
}

pub(super) fn set_mail_account(
    _: &AppHandle,
    shell: &Shell,
    input: SetMailAccount,
) -> Result<OfficeSettings, Failure> {
    // Nobody but whoever may change the account gets as far as its password.
    shell.perform(TestMailAccount {})?;
    let former = shell.premises()?.office.mail_account()?;
    let kind = shell.known().kind;
    let SetMailAccount { account, password } = input;
    let (former, password) = (former.as_ref(), password.as_deref());
    let change = || shell.perform(ChangeMailAccount { account: account.clone() });
    let settings = mail_password::change(&SystemKeyring, kind, former, &account, password, change)?;
    shell.post.look();
    Ok(settings)
}

pub(super) fn remove_mail_account(
    _: &AppHandle,
    shell: &Shell,
    _: Nothing,
) -> Result<OfficeSettings, Failure> {
    shell.perform(TestMailAccount {})?;
    let kind = shell.known().kind;
    mail_password::remove(&SystemKeyring, kind, || shell.perform(RemoveMailAccount {}))
}

pub(super) fn send_test_message(
    _: &AppHandle,
    shell: &Shell,
    input: SendTestMessage,
) -> Result<(), Failure> {
    // Reading the settings is the owner's and everybody's; changing the account is what is being
    // prepared here, so the office is asked for that right.
    shell.perform(TestMailAccount {})?;
    let premises = shell.premises()?;
    let account = premises.office.mail_account()?.ok_or(Refusal::MailNotSetUp)?;
    let kind = shell.known().kind;
    let password = mail_password::read(&SystemKeyring, kind, &account)?;
    Ok(office::try_account(
        &account,
        password.as_ref(),
        &input.to,
        shell.language(),
        premises.office.now(),
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_reaches_the_mail_program_with_its_accents_and_lines_m_4() {
        let link = mailto("jos@x.lu", "Été & co", "a\nb");
        assert_eq!(link, "mailto:jos@x.lu?subject=%C3%89t%C3%A9%20%26%20co&body=a%0D%0Ab");
    }
}
