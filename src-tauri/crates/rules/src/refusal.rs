//! Every way in which the office says no, by name.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CellFault, FileFault, SecurityCodeRule, Ssn};

macro_rules! refusals {
    ($($(#[$doc:meta])* $code:literal $name:ident $({ $($(#[$fdoc:meta])* $field:ident : $type:ty),+ $(,)? })?),+ $(,)?) => {
        /// A refusal: what a person asked for is not allowed, or what they typed is not right.
        ///
        /// It crosses every boundary as `{ code, details }`; screens and letters choose the Fluent
        /// message `refusal-<code>`. Nobody matches text.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
        #[serde(tag = "code", content = "details", rename_all_fields = "camelCase")]
        #[error("{}", self.code())]
        pub enum Refusal {
            $($(#[$doc])* #[serde(rename = $code)] $name $({ $($(#[$fdoc])* $field: $type),+ })?),+
        }

        impl Refusal {
            /// The code of every refusal, for the check that each has its words in each language.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The stable code.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($field: _),+ })? => $code),+
                }
            }
        }
    };
}

refusals! {
    /// What was asked for does not exist, or may not be seen (requirements X-1).
    "not-found" NotFound,
    /// Nobody is signed in.
    "signed-out" SignedOut,
    /// The certificate is known to be good, but its holder has not registered yet (requirements I-3).
    "not-registered" NotRegistered,
    /// The member sees the eSpace but their tasks do not include this.
    "not-your-task" NotYourTask,
    /// Only whoever set up this office may change how it works.
    "only-the-owner" OnlyTheOwner,
    /// Somebody else changed the same thing since it was shown.
    "changed-meanwhile" ChangedMeanwhile,
    /// Several fields are wrong; each has its own refusal.
    "form" Form {
        /// The fields and what is wrong with each.
        fields: Vec<FieldProblem>,
    },

    /// A required field is empty.
    "field-missing" FieldMissing,
    /// What was typed is no day.
    "day-invalid" DayInvalid,
    /// A field is longer than allowed.
    "field-too-long" FieldTooLong {
        /// The most characters allowed.
        limit: u32,
    },
    /// A number is outside its bounds.
    "number-out-of-bounds" NumberOutOfBounds {
        /// The least allowed.
        least: u32,
        /// The most allowed.
        most: u32,
    },

    /// No certificate number was given.
    "ssn-missing" SsnMissing,
    /// The certificate number has too few or too many digits.
    "ssn-length" SsnLength {
        /// How many digits were given.
        count: u32,
    },
    /// The certificate number holds something other than digits.
    "ssn-not-digits" SsnNotDigits {
        /// The first such character.
        found: String,
    },
    /// The certificate number is written in digits other than 0–9.
    "ssn-other-script" SsnOtherScript,
    /// No email address was given.
    "email-missing" EmailMissing,
    /// The email address cannot be one.
    "email-invalid" EmailInvalid,
    /// An eSpace identifier is not written like one.
    "space-code-invalid" SpaceCodeInvalid,
    /// A national identification number is not 13 digits.
    "national-number-invalid" NationalNumberInvalid,
    /// A VAT number is not two letters and digits.
    "vat-number-invalid" VatNumberInvalid,
    /// An RCS number is not a letter and digits.
    "rcs-number-invalid" RcsNumberInvalid,

    /// The file is no PKCS#12 file.
    "file-not-a-certificate" FileNotACertificate,
    /// The file ends too early.
    "file-cut-short" FileCutShort,
    /// The file is damaged in another way.
    "file-damaged" FileDamaged,
    /// The file could not be read from the disk.
    "file-unreadable" FileUnreadable,
    /// The file is larger than any of its kind.
    "file-too-large" FileTooLarge {
        /// The file's name.
        name: String,
        /// The most allowed, in mebibytes.
        limit: u32,
    },
    /// The passphrase does not open the file.
    "wrong-passphrase" WrongPassphrase,
    /// The file is protected in a way that cannot be undone here; its certificate may be fine.
    "file-protection-not-supported" FileProtectionNotSupported,
    /// The file holds no private key.
    "file-without-key" FileWithoutKey,
    /// The file holds several private keys.
    "file-several-keys" FileSeveralKeys {
        /// How many.
        count: u32,
    },
    /// The file's key is not the key of its certificate.
    "key-does-not-match" KeyDoesNotMatch,
    /// The key is of a kind or size that is not accepted.
    "key-not-supported" KeyNotSupported {
        /// What it is, such as `RSA 1024`.
        description: String,
    },
    /// The certificate has no 20-digit number in its subject.
    "certificate-without-ssn" CertificateWithoutSsn,
    /// The certificate cannot be used yet.
    "certificate-not-yet-valid" CertificateNotYetValid {
        /// From when it can.
        #[ts(type = "string")]
        from: DateTime<Utc>,
    },
    /// The certificate can no longer be used.
    "certificate-expired" CertificateExpired {
        /// Since when.
        #[ts(type = "string")]
        on: DateTime<Utc>,
    },
    /// The certificate's authority is not among the office's trust anchors.
    "unknown-authority" UnknownAuthority {
        /// The authority's name.
        issuer: String,
    },
    /// The certificate's authority has revoked it.
    "certificate-revoked" CertificateRevoked,
    /// The certificate is not made for signing in.
    "certificate-wrong-purpose" CertificateWrongPurpose,
    /// A signature between the certificate and its authority does not hold.
    "certificate-chain-broken" CertificateChainBroken,
    /// The signature over the challenge was made with another key.
    "not-your-key" NotYourKey,
    /// The challenge is unknown, used or too old.
    "challenge-stale" ChallengeStale,
    /// The certificate number belongs to another person.
    "ssn-taken" SsnTaken,
    /// This certificate number is registered already.
    "already-registered" AlreadyRegistered,

    /// The file is no certificate.
    "anchor-not-a-certificate" AnchorNotACertificate,
    /// The certificate is not an authority's.
    "anchor-not-an-authority" AnchorNotAnAuthority,
    /// The authority is trusted already.
    "anchor-present" AnchorPresent,
    /// The file is no revocation list.
    "not-a-revocation-list" NotARevocationList,
    /// The revocation list bears the name of a trusted authority, but is not signed by it.
    "revocation-list-not-trusted" RevocationListNotTrusted,
    /// The revocation list is older than the one of the same authority that the office has.
    "revocation-list-older" RevocationListOlder {
        /// When the one that it has was made.
        #[ts(type = "string")]
        on: DateTime<Utc>,
    },

    /// One certificate opens no more business eSpaces than this.
    "too-many-spaces" TooManySpaces {
        /// The limit.
        limit: u32,
    },
    /// The person has a private eSpace already.
    "private-space-present" PrivateSpacePresent,
    /// The eSpace opens only with another of the person's certificates.
    "other-certificate-needed" OtherCertificateNeeded {
        /// The one that opens it.
        ssn: Ssn,
    },

    /// Only an administrator makes an administrator.
    "only-administrators-appoint" OnlyAdministratorsAppoint,
    /// Only an administrator gives single rights.
    "only-administrators-give-rights" OnlyAdministratorsGiveRights,
    /// Nobody gives more than they hold.
    "more-than-you-hold" MoreThanYouHold,
    /// Only an administrator suspends or deletes an administrator.
    "only-administrators-remove-administrators" OnlyAdministratorsRemoveAdministrators,
    /// The eSpace would be left without an active administrator.
    "last-administrator" LastAdministrator,
    /// One does not suspend or delete oneself; one leaves.
    "yourself" Yourself,
    /// The member is not in the state for this.
    "member-not-active" MemberNotActive,
    /// The member is not suspended.
    "member-not-suspended" MemberNotSuspended,

    /// The certificate number is one's own.
    "invite-yourself" InviteYourself,
    /// The certificate number belongs to a member.
    "already-member" AlreadyMember,
    /// The certificate number belongs to a suspended member.
    "already-suspended-member" AlreadySuspendedMember,
    /// An invitation for this certificate number is waiting for an answer.
    "already-invited" AlreadyInvited,
    /// The invitation must be answered with the certificate it names.
    "answer-with-invited-certificate" AnswerWithInvitedCertificate {
        /// The certificate it names.
        ssn: Ssn,
    },
    /// The invitation was accepted before.
    "invitation-accepted" InvitationAccepted,
    /// The invitation was refused before.
    "invitation-refused" InvitationRefused,
    /// The invitation was withdrawn.
    "invitation-withdrawn" InvitationWithdrawn,
    /// The invitation ended unanswered.
    "invitation-expired" InvitationExpired {
        /// The last day on which it could be answered.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// The invitation is still waiting, so it cannot be sent as a new one.
    "invitation-pending" InvitationPending,

    /// Nobody typed an access code.
    "code-missing" CodeMissing,
    /// The access code has too few or too many symbols.
    "code-length" CodeLength {
        /// How many symbols were given.
        count: u32,
    },
    /// The access code holds a symbol that no code has because it looks like another.
    "code-look-alike" CodeLookAlike {
        /// The first such symbol.
        found: String,
    },
    /// The access code holds a symbol that no code has.
    "code-symbol" CodeSymbol {
        /// The first such symbol.
        found: String,
    },
    /// The check symbol shows a slip of the finger; it does not count as an attempt.
    "code-mistyped" CodeMistyped,
    /// No code is written like this one (requirements D-8).
    "code-unknown" CodeUnknown {
        /// How many wrong codes are left before the entry is locked.
        left: u32,
    },
    /// Too many wrong codes were entered (requirements D-7).
    "code-entry-locked" CodeEntryLocked {
        /// Until when.
        #[ts(type = "string")]
        until: DateTime<Utc>,
    },
    /// The code was entered before.
    "code-used" CodeUsed,
    /// The code's activation deadline has passed.
    "code-deadline-passed" CodeDeadlinePassed {
        /// The last day on which it could be entered.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// The end-of-use date of a code that is to be replaced has passed.
    "code-ended" CodeEnded {
        /// That day.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// The code was revoked.
    "code-revoked" CodeRevoked,
    /// The code made way for another.
    "code-replaced" CodeReplaced,
    /// Too many wrong security codes were entered for the code.
    "code-blocked" CodeBlocked,
    /// It is the owner code of another company.
    "code-of-another-company" CodeOfAnotherCompany,
    /// It is a representative code of the eSpace's own company.
    "code-of-your-own-company" CodeOfYourOwnCompany,
    /// No security code was given, but the domain wants one.
    "security-code-missing" SecurityCodeMissing,
    /// The security code is not written as the domain wants it.
    "security-code-form" SecurityCodeForm {
        /// How the domain wants it.
        rule: SecurityCodeRule,
    },
    /// The security code is wrong.
    "security-code-wrong" SecurityCodeWrong {
        /// How many more may be wrong before the code is blocked.
        left: u32,
    },

    /// The file to import cannot be read as a table.
    "import-file" ImportFile {
        /// Why.
        why: FileFault,
    },
    /// The file has more rows than one import takes.
    "import-too-many-rows" ImportTooManyRows {
        /// How many it has.
        count: u32,
        /// The most allowed.
        limit: u32,
    },
    /// The file that was read is no longer at hand.
    "import-gone" ImportGone,
    /// So many codes do not exist that the list is not one of this office (requirements D-7).
    "import-too-many-unknown" ImportTooManyUnknown {
        /// The most allowed.
        limit: u32,
    },
    /// The text of a cell is not known.
    "import-cell" ImportCell {
        /// Why.
        why: CellFault,
    },
    /// The cell is a part of several that were joined.
    "import-joined" ImportJoined {
        /// Which ones, such as `A5:A7`.
        area: String,
    },
    /// The same code stands in the file before.
    "import-twice" ImportTwice {
        /// In which row.
        row: u32,
    },
    /// The security code has fewer than six digits; zeros in front may have been lost.
    "import-zeros-lost" ImportZerosLost {
        /// How many digits there are.
        count: u32,
    },
    /// No code is written like the one in this row (requirements D-8).
    "import-unknown" ImportUnknown,
    /// The code of this row was registered in this eSpace before.
    "import-registered" ImportRegistered,
    /// The code of this row is an owner's, which is entered by itself.
    "import-owner-code" ImportOwnerCode,

    /// The domain does not offer what was asked for.
    "request-not-offered" RequestNotOffered,
    /// In this domain only the company itself asks for codes.
    "only-the-company-asks" OnlyTheCompanyAsks,
    /// In this domain only representatives ask for codes.
    "only-representatives-ask" OnlyRepresentativesAsk,
    /// A request for the same company and domain is still open.
    "request-open" RequestOpen,
    /// The last request was too short a while ago.
    "request-too-soon" RequestTooSoon {
        /// From when another can be made.
        #[ts(type = "string")]
        until: DateTime<Utc>,
    },
    /// The request was decided or withdrawn before.
    "request-decided" RequestDecided,
    /// The officer's question has not been answered yet.
    "information-awaited" InformationAwaited,
    /// A certification needs supporting documents.
    "documents-missing" DocumentsMissing,
    /// More documents than one request may carry.
    "too-many-documents" TooManyDocuments {
        /// The most allowed.
        limit: u32,
    },
    /// The document is neither a PDF nor a picture.
    "document-kind" DocumentKind {
        /// The document's name.
        name: String,
    },
    /// The document is larger than allowed.
    "document-too-large" DocumentTooLarge {
        /// The document's name.
        name: String,
        /// The most allowed, in mebibytes.
        limit: u32,
    },
    /// The domain has ended.
    "domain-ended" DomainEnded {
        /// Its last day.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// Two procedures of a domain have the same key, or a key is not written like one.
    "domain-item-key" DomainItemKey,
    /// The day has passed.
    "day-passed" DayPassed,
    /// The end-of-use date is after the latest one possible.
    "end-too-late" EndTooLate {
        /// The latest possible.
        #[ts(type = "string")]
        latest: NaiveDate,
    },
    /// Nothing was chosen for the scope.
    "scope-empty" ScopeEmpty,
    /// The scope goes beyond what the principal may give.
    "scope-beyond-owner" ScopeBeyondOwner,
    /// The eSpace is not certified for the domain.
    "not-certified" NotCertified,
    /// The company's national number stays as long as certifications or mandates rest on it.
    "national-number-in-use" NationalNumberInUse,
    /// The mandate does not cover this procedure or consultation.
    "out-of-scope" OutOfScope,
    /// The mandate waits for the principal to confirm it.
    "mandate-unconfirmed" MandateUnconfirmed,
    /// The mandate's last day has passed.
    "mandate-ended" MandateEnded {
        /// Its last day.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// The mandate was revoked.
    "mandate-revoked" MandateRevoked,
    /// The mandate was given up.
    "mandate-given-up" MandateGivenUp,
    /// The mandate was replaced.
    "mandate-replaced" MandateReplaced,
    /// The mandate was not confirmed by the principal.
    "mandate-declined" MandateDeclined,
    /// The principal's certification carries nothing of what the mandate on paper covers.
    "mandate-not-carried" MandateNotCarried,

    /// Only a lead officer changes the administration.
    "only-lead-officers" OnlyLeadOfficers,
    /// The administration would be left without a lead officer.
    "last-lead-officer" LastLeadOfficer,
    /// The certificate number belongs to an officer of this administration already.
    "already-officer" AlreadyOfficer,
    /// A letter was printed for this request; lost codes are replaced.
    "letter-printed" LetterPrinted,
    /// The end-of-use date that was granted has passed; the codes of a letter would be worth nothing.
    "letter-too-late" LetterTooLate {
        /// The company's legal name.
        company: String,
        /// That day.
        #[ts(type = "string")]
        on: NaiveDate,
    },

    /// A group of companies of the same eSpace has this name (requirements V-8).
    "group-name-taken" GroupNameTaken,

    /// No mail account is set up.
    "mail-not-set-up" MailNotSetUp,
    /// The mail server did not answer.
    "mail-unreachable" MailUnreachable,
    /// The mail server took too long.
    "mail-timeout" MailTimeout,
    /// The mail server did not accept the user or the password.
    "mail-sign-in-refused" MailSignInRefused,
    /// The mail server refused the message.
    "mail-refused" MailRefused {
        /// The server's code, such as 550.
        reply: u32,
    },
    /// The connection to the mail server could not be secured.
    "mail-not-secure" MailNotSecure,
    /// The message was sent, or is being sent.
    "mail-not-waiting" MailNotWaiting,
    /// No password is kept for the mail server and the user (requirements I-5).
    "mail-password-missing" MailPasswordMissing,

    /// The person stopped the work; nothing of it was kept.
    "stopped" Stopped,
    /// The disk is full.
    "disk-full" DiskFull,
    /// The data is damaged.
    "data-damaged" DataDamaged,
    /// The data was written by a newer version.
    "data-newer" DataNewer,
    /// The data is there but cannot be read, for example because the system does not allow it.
    "data-unreadable" DataUnreadable,
    /// The data does not open with this key.
    "data-other-key" DataOtherKey,
    /// There is data here already; it is never overwritten.
    "data-present" DataPresent,
    /// There is no data here.
    "data-missing" DataMissing,
    /// The recovery key is not written like one.
    "recovery-key-invalid" RecoveryKeyInvalid,
    /// The file is no backup of an office.
    "not-a-backup" NotABackup,
    /// The backup is damaged or was cut short.
    "backup-damaged" BackupDamaged,
    /// Real and practice data are never mixed (requirements X-5).
    "practice-and-real" PracticeAndReal,
    /// The keyring of the system does not answer.
    "keyring-missing" KeyringMissing,
    /// The keyring of the system is locked.
    "keyring-locked" KeyringLocked,
    /// The keyring of the system does not hold the key of the data.
    "keyring-empty" KeyringEmpty,
    /// A file could not be written.
    "file-not-written" FileNotWritten,
    /// Nothing is saved among the files of the application, where it could replace the data.
    "file-among-data" FileAmongData,
    /// No program on the computer opens a message (requirements M-4).
    "no-mail-program" NoMailProgram,
    /// No program on the computer opens the file.
    "no-program-for-file" NoProgramForFile {
        /// The file's name.
        name: String,
    },
    /// The system does not show the folder of the file.
    "folder-not-shown" FolderNotShown {
        /// Where the file is.
        path: String,
    },
    /// The file is no longer where it was saved.
    "file-gone" FileGone {
        /// The file's name.
        name: String,
    },
}

/// One field of a form and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldProblem {
    /// The field's name as the screen knows it.
    pub field: String,
    /// What is wrong.
    pub problem: Refusal,
}

/// Collects what is wrong with each field of a form, so that all of it is said at once.
#[derive(Default)]
pub(crate) struct Problems(Vec<FieldProblem>);

impl Problems {
    /// Keeps the value, or notes the problem under the field's name.
    pub(crate) fn take<T>(&mut self, field: &str, result: Result<T, Refusal>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => {
                self.0.push(FieldProblem { field: field.to_owned(), problem });
                None
            }
        }
    }

    /// A text that must be there, trimmed, of at most `limit` characters.
    pub(crate) fn required(&mut self, field: &str, typed: &str, limit: u32) -> Option<String> {
        let result = if typed.trim().is_empty() {
            Err(Refusal::FieldMissing)
        } else {
            short_enough(typed, limit)
        };
        self.take(field, result)
    }

    /// A text that may be empty, trimmed, of at most `limit` characters.
    pub(crate) fn optional(&mut self, field: &str, typed: &str, limit: u32) -> Option<String> {
        self.take(field, short_enough(typed, limit))
    }

    /// A number within bounds.
    pub(crate) fn within(&mut self, field: &str, number: u32, least: u32, most: u32) {
        if !(least..=most).contains(&number) {
            self.take::<()>(field, Err(Refusal::NumberOutOfBounds { least, most }));
        }
    }

    /// The value if nothing was wrong, else the form's refusal.
    pub(crate) fn none_or<T>(self, value: T) -> Result<T, Refusal> {
        if self.0.is_empty() { Ok(value) } else { Err(Refusal::Form { fields: self.0 }) }
    }

    /// The refusal of everything noted so far.
    pub(crate) fn refusal(self) -> Refusal {
        Refusal::Form { fields: self.0 }
    }
}

fn short_enough(typed: &str, limit: u32) -> Result<String, Refusal> {
    let text = typed.trim();
    if text.chars().count() > limit as usize {
        Err(Refusal::FieldTooLong { limit })
    } else {
        Ok(text.to_owned())
    }
}
