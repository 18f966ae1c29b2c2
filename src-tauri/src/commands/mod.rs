//! What screens can ask of the shell: one file per noun. A command unpacks, asks, returns.
//!
//! Everything the office decides goes through `perform`, which serves the office's own list of
//! operations; the others deal with what only a computer has: files, the keyring, the mail program.

mod certificates;
mod device;
mod files;
mod import;
mod mail;
mod mandates;
mod office;
mod practice;
mod session;
mod trust;

use serde_json::Value;
use serde_json::value::RawValue;
use tauri::AppHandle;

pub(crate) use session::leave_alone;

use crate::failure::Failure;
use crate::state::{Shell, shell};
use crate::work::followed;

/// Runs a command's work where waiting for a disk, a keyring or a person keeps nobody else waiting.
async fn work<T, F>(app: AppHandle, body: F) -> Result<T, Failure>
where
    T: Send + 'static,
    F: FnOnce(&AppHandle, &Shell) -> Result<T, Failure> + Send + 'static,
{
    let task = tauri::async_runtime::spawn_blocking(move || {
        let shell = shell(&app);
        shell.wait_until_begun();
        body(&app, &shell)
    });
    task.await.unwrap_or_else(|error| Err(Failure::fault(&error)))
}

/// Does what a screen asks of the office, by the operation's name. Long work can be followed under
/// any word.
#[tauri::command]
async fn perform(
    app: AppHandle,
    name: String,
    input: Value,
    follow: Option<String>,
) -> Result<Box<RawValue>, Failure> {
    work(app, move |app, shell| {
        followed(app, follow, |follower| shell.perform_by_name(&name, input, follower))
    })
    .await
}

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($input:ty) -> $output:ty = $body:path;)+) => {
        $(
            $(#[$doc])*
            #[tauri::command]
            async fn $name(app: AppHandle, input: $input) -> Result<$output, Failure> {
                work(app, move |app, shell| $body(app, shell, input)).await
            }
        )+

        /// All commands, for the window.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![perform, $($name),+]
        }

        /// Shows every command but `perform` to the generator of the bindings.
        pub(crate) fn each(visitor: &mut crate::bindings::Collector) {
            $(visitor.command::<$input, $output>(stringify!($name));)+
        }
    };
}

/// Nothing to ask for besides the command itself.
#[derive(Debug, Clone, serde::Deserialize, ts_rs::TS)]
pub(crate) struct Nothing {}

commands! {
    /// How things stand.
    status(Nothing) -> crate::state::Status = office::status;
    /// What is another word whenever a list may read differently than before.
    revision(Nothing) -> String = office::revision;
    /// Stops long work; nothing of it stays.
    stop_work(crate::work::WhichWork) -> () = crate::work::stop;
    /// Notes that the first screen can be used.
    screen_ready(Nothing) -> () = office::screen_ready;
    /// Notes in the log what went wrong in a screen.
    note_mistake(office::Mistake) -> () = office::note_mistake;
    /// Tries again to open the office.
    open_again(Nothing) -> crate::state::Status = office::open_again;
    /// Opens the data with the recovery key.
    use_recovery_key(office::UseRecoveryKey) -> crate::state::Status = office::use_recovery_key;
    /// Begins with empty data; what was there is set aside.
    start_anew(Nothing) -> crate::state::Status = office::start_anew;
    /// Saves the sheet with the recovery key.
    save_recovery_sheet(Nothing) -> Option<files::Saved> = office::save_recovery_sheet;
    /// Saves a backup.
    back_up(office::BackUp) -> Option<files::Saved> = office::back_up;
    /// Puts a backup in the place of the data.
    restore(office::Restore) -> crate::state::Status = office::restore;

    /// Lets the person choose a file.
    choose_file(files::ChooseFile) -> Option<files::Chosen> = files::choose_file;
    /// Opens a file with the program that the system has for it.
    open_file(files::FilePath) -> () = files::open_file;
    /// Shows a file in its folder.
    show_in_folder(files::FilePath) -> () = files::show_in_folder;
    /// Puts a text on the clipboard.
    copy_text(files::CopyText) -> () = files::copy_text;
    /// Saves the list of users.
    save_users(files::SaveTable) -> Option<files::Saved> = files::save_users;
    /// Saves the person's list of eSpaces.
    save_my_spaces(files::SaveMySpaces) -> Option<files::Saved> = files::save_my_spaces;
    /// Saves a list of an eSpace.
    save_list(files::SaveList) -> Option<files::Saved> = files::save_list;
    /// Saves a list of an administration's desk.
    save_desk_list(files::SaveDeskList) -> Option<files::Saved> = files::save_desk_list;
    /// Saves the messages of an eSpace, or of all of the person's.
    save_messages(files::SaveMessages) -> Option<files::Saved> = files::save_messages;
    /// Saves the history of an eSpace.
    save_history(files::SaveTable) -> Option<files::Saved> = files::save_history;

    /// Saves the office's own history.
    save_office_history(files::SaveOfficeHistory) -> Option<files::Saved> = files::save_office_history;
    /// Saves the history of an administration.
    save_administration_history(files::SaveAdministrationHistory) -> Option<files::Saved> = files::save_administration_history;

    /// Shows what a certificate file holds, and whether this office would accept it.
    test_certificate(certificates::CertificateFile) -> ::office::views::CertificateTest = certificates::test_certificate;
    /// Registers a further certificate of the person.
    add_certificate(certificates::CertificateFile) -> ::office::views::Me = certificates::add_certificate;
    /// The certificate files that this computer remembers.
    remembered_identities(Nothing) -> Vec<certificates::RememberedIdentity> = certificates::remembered_identities;
    /// Forgets one of them, and its passphrase.
    forget_identity(certificates::CertificateNumber) -> Vec<certificates::RememberedIdentity> = certificates::forget_identity;

    /// Signs in with a certificate file.
    sign_in(session::SignIn) -> crate::session::SessionState = session::sign_in;
    /// Signs in with a remembered certificate file.
    sign_in_remembered(session::SignInRemembered) -> crate::session::SessionState = session::sign_in_remembered;
    /// Signs out.
    sign_out(Nothing) -> crate::session::SessionState = session::sign_out;
    /// Locks the application.
    lock(Nothing) -> crate::session::SessionState = session::lock;
    /// Unlocks it with the certificate that is signed in.
    unlock(session::Unlock) -> crate::session::SessionState = session::unlock;
    /// Notes that the person is there.
    activity(Nothing) -> () = session::activity;

    /// Enters the practice office.
    enter_practice(Nothing) -> crate::state::Status = practice::enter_practice;
    /// Returns to the real office.
    leave_practice(Nothing) -> crate::state::Status = practice::leave_practice;
    /// The invented people of the practice office.
    practice_people(Nothing) -> Vec<practice::PracticePerson> = practice::practice_people;
    /// Signs in as one of them.
    practice_sign_in(certificates::CertificateNumber) -> crate::session::SessionState = practice::practice_sign_in;
    /// Begins the practice office anew.
    reset_practice(Nothing) -> crate::state::Status = practice::reset_practice;

    /// Sets the language before sign-in.
    set_language(device::SetLanguage) -> crate::state::Status = device::set_language;
    /// Changes the preferences of this computer.
    set_device_settings(device::SetDeviceSettings) -> crate::state::Status = device::set_device_settings;

    /// Shows the authorities in a file.
    read_authority_file(files::FilePath) -> Vec<identity::AnchorView> = trust::read_authority_file;
    /// Trusts an authority in a file.
    add_authority(trust::AddAuthority) -> ::office::views::Trust = trust::add_authority;
    /// Takes a revocation list into account.
    add_revocation_list(files::FilePath) -> ::office::views::Trust = trust::add_revocation_list;

    /// Asks an administration for a certification or for codes, with documents.
    ask_administration(mandates::AskWithDocuments) -> ::office::views::RequestView = mandates::ask_administration;
    /// Answers an officer's question, with documents.
    answer_question(mandates::AnswerWithDocuments) -> ::office::views::RequestView = mandates::answer_question;
    /// Records a mandate on paper, with its scan.
    record_paper_mandate(mandates::PaperMandate) -> ::office::views::MandateView = mandates::record_paper_mandate;
    /// A document to look at.
    read_document(mandates::WhichDocument) -> mandates::DocumentContent = mandates::read_document;
    /// Saves a document as a file.
    save_document(mandates::WhichDocument) -> Option<files::Saved> = mandates::save_document;
    /// Makes codes and saves the letters that bring them.
    print_letters(mandates::LettersToPrint) -> Option<files::Saved> = mandates::print_letters;
    /// Saves the letter with a code that was just made.
    save_code_letter(::office::operations::WriteCodeLetter) -> Option<files::Saved> = mandates::save_code_letter;

    /// Reads a list of access codes from a file, and keeps it at hand.
    read_import(import::ReadImport) -> import::ImportFile = import::read_import;
    /// Checks every row of it without using up a code.
    check_import(import::CheckColumns) -> import::ImportRows = import::check_import;
    /// Registers all good rows of it at once.
    register_import(import::WhichImport) -> import::ImportRows = import::register_import;
    /// Forgets the list.
    forget_import(import::WhichImport) -> () = import::forget_import;
    /// Saves what became of each row.
    save_import_result(import::WhichImport) -> Option<files::Saved> = import::save_import_result;
    /// Saves the rows that are to be mended, to import them again.
    save_import_bad_rows(import::WhichImport) -> Option<files::Saved> = import::save_import_bad_rows;
    /// Saves an empty list to fill in.
    save_import_template(Nothing) -> Option<files::Saved> = import::save_import_template;

    /// Saves an invitation's message as a file.
    save_invitation_mail(mail::InvitationMail) -> Option<files::Saved> = mail::save_invitation_mail;
    /// Opens an invitation's message in the person's mail program.
    open_invitation_mail(mail::InvitationMail) -> () = mail::open_invitation_mail;
    /// Sets up the mail account; its password goes into the keyring.
    set_mail_account(mail::SetMailAccount) -> ::office::views::OfficeSettings = mail::set_mail_account;
    /// Removes the mail account, and its password from the keyring.
    remove_mail_account(Nothing) -> ::office::views::OfficeSettings = mail::remove_mail_account;
    /// Sends a test message at once.
    send_test_message(mail::SendTestMessage) -> () = mail::send_test_message;
}
