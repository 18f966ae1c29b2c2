// Generated from the operations of the office and the commands of the shell. Do not edit:
// `cargo xtask bindings` writes it.

import { perform, shell } from './call';

/**
 * What can be done with a member or an invitation.
 */
export type Act = "edit" | "change-tasks" | "suspend" | "reinstate" | "delete" | "leave" | "send-again" | "withdraw";

/**
 * The authority in a file whose fingerprint was compared.
 */
export type AddAuthority = { path: string, fingerprint: string, };

/**
 * A trust anchor of the office.
 */
export type AnchorId = string;

/**
 * What screens show of an authority.
 */
export type AnchorView = { 
/**
 * Its name.
 */
subject: string, 
/**
 * Whoever vouches for it; itself, for a root.
 */
issuer: string, 
/**
 * SHA-256 in hexadecimal pairs with colons, to compare with what the authority publishes.
 */
fingerprint: string, 
/**
 * The first moment at which it is valid.
 */
notBefore: string, 
/**
 * The last moment at which it is valid.
 */
notAfter: string, 
/**
 * Whether it is a root, vouching for itself.
 */
selfSigned: boolean, };

/**
 * An invitee's answer.
 */
export type Answer = "accept" | "refuse";

/**
 * Accepts or refuses an invitation (requirements M-5). Answers with the eSpace that was joined.
 */
export type AnswerInvitation = { 
/**
 * Which invitation.
 */
invitation: InvitationId, 
/**
 * Yes or no.
 */
answer: Answer, };

/**
 * With which certificates a member may sign in (requirements M-1).
 */
export type CertificateChoice = "any" | "invited-only";

/**
 * A certificate file and the passphrase that opens it.
 */
export type CertificateFile = { path: string, passphrase: string, };

/**
 * A certificate by its number.
 */
export type CertificateNumber = { ssn: string, };

/**
 * Whether the office would accept a certificate, and why not (requirements I-4).
 */
export type CertificateTest = { 
/**
 * What the certificate says.
 */
certificate: CertificateView, 
/**
 * Why this office would not accept it; nothing if it would.
 */
refusal: Refusal | null, };

/**
 * What screens show of a certificate.
 */
export type CertificateView = { 
/**
 * The twenty digits, if it has them.
 */
ssn: Ssn | null, 
/**
 * The holder's full name.
 */
holder: string, 
/**
 * The holder's first name.
 */
firstName: string, 
/**
 * The holder's last name.
 */
lastName: string, 
/**
 * The authority that issued it.
 */
issuer: string, 
/**
 * The first moment at which it is valid.
 */
notBefore: string, 
/**
 * The last moment at which it is valid.
 */
notAfter: string, 
/**
 * SHA-256, in hexadecimal pairs with colons.
 */
fingerprint: string, 
/**
 * Kind and size of the key.
 */
keyDescription: string, 
/**
 * The certificate's own serial number.
 */
serialNumber: string, };

/**
 * What the check of a chain found.
 */
export type ChainCheck = { 
/**
 * How many entries hold together.
 */
sound: number, 
/**
 * The first entry that does not, if any.
 */
brokenAt: number | null, };

/**
 * Changes the company's profile and the eSpace's label.
 */
export type ChangeCompanyProfile = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * The whole profile, as typed.
 */
profile: CompanyProfileInput, 
/**
 * The eSpace's label, as typed.
 */
label: string, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * Changes a waiting invitation's further details, tasks and certificate choice (requirements M-7).
 */
export type ChangeInvitation = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which invitation.
 */
invitation: InvitationId, 
/**
 * Task and single rights.
 */
grant: Grant, 
/**
 * With which certificates the person may sign in.
 */
choice: CertificateChoice, 
/**
 * Further details, as typed.
 */
contact: ContactInput, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * Changes a member's further details, task, single rights and certificate choice.
 */
export type ChangeMember = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which member.
 */
member: MemberId, 
/**
 * Task and single rights.
 */
grant: Grant, 
/**
 * With which certificates the person may sign in.
 */
choice: CertificateChoice, 
/**
 * Further details, as typed.
 */
contact: ContactInput, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * Changes the numbers that the office sets for itself.
 */
export type ChangeOfficeRules = { 
/**
 * The new numbers.
 */
rules: OfficeRules, };

/**
 * Changes email and user language.
 */
export type ChangeProfile = { 
/**
 * Email, as typed.
 */
email: string, 
/**
 * User language; takes effect at once.
 */
language: Language, };

/**
 * Checks that no entry of an eSpace's history was changed, removed or put in.
 */
export type CheckHistory = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * Checks that no entry of the office's own history was changed, removed or put in.
 */
export type CheckOfficeHistory = Record<symbol, never>;

/**
 * What a file is chosen for.
 */
export type ChooseFile = { purpose: Purpose, };

/**
 * A file that was chosen.
 */
export type Chosen = { path: string, };

/**
 * A legal person to whom business eSpaces belong (requirements S-3).
 */
export type CompanyId = string;

/**
 * The profile of the company to which an eSpace belongs.
 */
export type CompanyOfSpace = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * A company's profile, checked.
 */
export type CompanyProfile = { 
/**
 * Legal name.
 */
legalName: string, 
/**
 * RCS number without spaces, such as `B271828`; empty if there is none.
 */
rcsNumber: string, 
/**
 * National identification number, 13 digits.
 */
nationalNumber: string, 
/**
 * VAT number without spaces; empty if there is none.
 */
vatNumber: string, 
/**
 * Postal address, several lines.
 */
address: string, 
/**
 * Email.
 */
email: Email, 
/**
 * Procedure language; none means each user's own (requirements L-3).
 */
procedureLanguage: Language | null, };

/**
 * A company's profile as typed (requirements S-3).
 */
export type CompanyProfileInput = { 
/**
 * Legal name.
 */
legalName: string, 
/**
 * RCS number, such as `B271828`; may be empty.
 */
rcsNumber: string, 
/**
 * National identification number, 13 digits.
 */
nationalNumber: string, 
/**
 * VAT number, such as `LU12345678`; may be empty.
 */
vatNumber: string, 
/**
 * Postal address, several lines.
 */
address: string, 
/**
 * Email.
 */
email: string, 
/**
 * Procedure language; none means each user's own (requirements L-3).
 */
procedureLanguage: Language | null, };

/**
 * A company's profile with the version it was read at.
 */
export type CompanyView = { 
/**
 * The profile.
 */
profile: CompanyProfile, 
/**
 * The eSpace's label.
 */
label: string, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, 
/**
 * Whether the person may change it.
 */
editable: boolean, 
/**
 * How many eSpaces the company has that the person is a member of.
 */
spaces: number, };

/**
 * Further details, checked: trimmed and not too long.
 */
export type Contact = { 
/**
 * Phone number.
 */
phone: string, 
/**
 * What the person does in the company.
 */
function: string, 
/**
 * Postal address.
 */
address: string, 
/**
 * Anything else.
 */
note: string, };

/**
 * Further details about a member or an invitee, as typed (requirements M-7).
 */
export type ContactInput = { 
/**
 * Phone number, as people write it.
 */
phone: string, 
/**
 * What the person does in the company.
 */
function: string, 
/**
 * Postal address.
 */
address: string, 
/**
 * Anything else.
 */
note: string, };

/**
 * A text for the clipboard.
 */
export type CopyText = { text: string, };

/**
 * Creates a business eSpace; the person becomes its first administrator (requirements S-4).
 */
export type CreateSpace = { 
/**
 * The company.
 */
company: SpaceCompany, 
/**
 * What distinguishes it from the company's other eSpaces; may be empty.
 */
label: string, };

/**
 * Takes a member's access away for good.
 */
export type DeleteMember = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which member.
 */
member: MemberId, };

/**
 * Preferences of this computer.
 */
export type DeviceSettings = { 
/**
 * Minutes without activity after which the application locks; 0 for never.
 */
idleMinutes: number, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Whether the system shows notifications.
 */
notifications: boolean, 
/**
 * The language before sign-in; none for the system's.
 */
language: Language | null, };

/**
 * An email address that a mail server would take: one `@`, a local part of at most 64 bytes, a
 * domain with at least one dot (RFC 5321 §4.5.3.1, without quoted local parts).
 */
export type Email = string;

/**
 * Enters an eSpace.
 */
export type EnterSpace = { 
/**
 * Which.
 */
space: SpaceId, };

/**
 * What a screen is told: a refusal by name, or that something broke.
 */
export type Failure = { "kind": "refusal", 
/**
 * Which.
 */
refusal: Refusal, } | { "kind": "fault", 
/**
 * To quote.
 */
id: string, };

/**
 * One field of a form and what is wrong with it.
 */
export type FieldProblem = { 
/**
 * The field's name as the screen knows it.
 */
field: string, 
/**
 * What is wrong.
 */
problem: Refusal, };

/**
 * A file by its path.
 */
export type FilePath = { path: string, };

/**
 * One thing that `Ctrl K` finds.
 */
export type Found = { 
/**
 * The eSpace it is in, or is.
 */
space: SpaceId, 
/**
 * The member, if it is one.
 */
member: MemberId | null, 
/**
 * The invitation, if it is one.
 */
invitation: InvitationId | null, 
/**
 * What to show.
 */
title: string, 
/**
 * What to show below.
 */
detail: string, };

/**
 * A task with the single rights given besides it.
 */
export type Grant = { 
/**
 * The task.
 */
task: Task, 
/**
 * Rights given one by one, beyond those of the task; sorted, without repetition.
 */
extraRights: Array<Right>, };

/**
 * A page of an eSpace's history, newest first.
 */
export type History = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Only entries before this place in the chain; none for the newest.
 */
before: number | null, 
/**
 * How many at most; 200 is the limit.
 */
count: number, };

/**
 * An entry of the history (requirements X-2). Screens choose the Fluent message
 * `history-<what>` and give it the details.
 */
export type HistoryEntry = { 
/**
 * Its place in the chain, from 1.
 */
seq: number, 
/**
 * When it happened.
 */
at: string, 
/**
 * Who did it; empty for the office itself.
 */
who: string, 
/**
 * With which certificate; none for the office itself.
 */
ssn: Ssn | null, 
/**
 * What, such as `member-invited`.
 */
what: string, 
/**
 * Names and values that the message shows.
 */
details: Record<string, string>, };

/**
 * A page of the history, newest first.
 */
export type HistoryPage = { 
/**
 * The entries.
 */
entries: Array<HistoryEntry>, 
/**
 * How many there are in all.
 */
total: number, };

/**
 * Everything about one invitation (requirements M-7).
 */
export type InvitationDetails = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which invitation.
 */
invitation: InvitationId, };

/**
 * An invitation to one eSpace.
 */
export type InvitationId = string;

/**
 * An invitation's message.
 */
export type InvitationMail = { space: SpaceId, invitation: InvitationId, };

/**
 * Everything about an invitation.
 */
export type InvitationView = { 
/**
 * The row of the list.
 */
row: UserRow, 
/**
 * Further details.
 */
contact: Contact, 
/**
 * Who sent it.
 */
inviter: string, 
/**
 * When it was last sent.
 */
sentAt: string, 
/**
 * The last day on which it can be answered.
 */
expiresOn: string, 
/**
 * When it was answered, withdrawn or ended.
 */
endedAt: string | null, 
/**
 * Its message.
 */
mail: MailView | null, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

/**
 * An invitation as typed (requirements M-1).
 */
export type InviteInput = { 
/**
 * First name.
 */
firstName: string, 
/**
 * Last name.
 */
lastName: string, 
/**
 * Email.
 */
email: string, 
/**
 * Certificate number, 20 digits.
 */
ssn: string, 
/**
 * Task and single rights.
 */
grant: Grant, 
/**
 * With which certificates the person may sign in.
 */
choice: CertificateChoice, };

/**
 * Invites a person by the number of their certificate (requirements M-1).
 */
export type InviteMember = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Whom, and with which tasks.
 */
invitee: InviteInput, };

/**
 * A revocation list that the office was given.
 */
export type KnownRevocationList = { 
/**
 * Identifies it.
 */
list: RevocationListId, 
/**
 * What it says.
 */
content: RevocationListView, 
/**
 * When it was added.
 */
addedAt: string, };

/**
 * A language in which eSpace Desk speaks (requirements L-1).
 */
export type Language = "fr" | "de" | "en";

/**
 * Leaves an eSpace oneself.
 */
export type LeaveSpace = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * Companies to which the person may add another eSpace.
 */
export type ListMyCompanies = Record<symbol, never>;

/**
 * All eSpaces and waiting invitations of the person (requirements S-5).
 */
export type ListMySpaces = Record<symbol, never>;

/**
 * The trusted authorities and revocation lists; shown to anyone, since they are what a sign-in
 * depends on.
 */
export type ListTrust = Record<symbol, never>;

/**
 * Every member and invitation of an eSpace (requirements M-8).
 */
export type ListUsers = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * The mail account (its password is in the keyring, never here).
 */
export type MailAccount = { 
/**
 * Host name of the SMTP server.
 */
host: string, 
/**
 * Port.
 */
port: number, 
/**
 * How the connection is secured.
 */
security: MailSecurity, 
/**
 * User name; empty where the server asks for none.
 */
user: string, 
/**
 * Address from which messages come.
 */
from: string, };

/**
 * What the screens are told when a message went out or did not.
 */
export type MailNews = { 
/**
 * The invitation it belongs to.
 */
invitation: InvitationId, };

/**
 * How the connection to the mail server is secured.
 */
export type MailSecurity = "tls" | "start-tls" | "none";

/**
 * Where a message stands.
 */
export type MailState = "by-hand" | "waiting" | "sending" | "sent" | "failed" | "handed-over";

/**
 * How the message of an invitation fares.
 */
export type MailView = { 
/**
 * Where it stands.
 */
state: MailState, 
/**
 * To which address.
 */
to: string, 
/**
 * How often sending was tried.
 */
attempts: number, 
/**
 * When it is tried next.
 */
nextAt: string | null, 
/**
 * When it was sent or handed over.
 */
sentAt: string | null, 
/**
 * Why the last attempt failed.
 */
problem: Refusal | null, };

/**
 * The person who is signed in.
 */
export type Me = { 
/**
 * Identifies the person.
 */
person: PersonId, 
/**
 * First name, from the certificate.
 */
firstName: string, 
/**
 * Last name, from the certificate.
 */
lastName: string, 
/**
 * Email.
 */
email: Email, 
/**
 * User language (requirements L-1).
 */
language: Language, 
/**
 * All certificates of the person, the one signed in with first.
 */
certificates: Array<RegisteredCertificate>, 
/**
 * Whether the person set up this office and may change how it works.
 */
owner: boolean, };

/**
 * Everything about one member.
 */
export type MemberDetails = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which member.
 */
member: MemberId, };

/**
 * A person's membership of one eSpace.
 */
export type MemberId = string;

/**
 * Everything about a member.
 */
export type MemberView = { 
/**
 * The row of the list.
 */
row: UserRow, 
/**
 * Further details.
 */
contact: Contact, 
/**
 * Who invited them; empty for whoever created the eSpace.
 */
inviter: string, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

/**
 * A company of which the person administers an eSpace.
 */
export type MyCompany = { 
/**
 * Identifies the company.
 */
company: CompanyId, 
/**
 * Legal name.
 */
legalName: string, 
/**
 * RCS number; may be empty.
 */
rcsNumber: string, 
/**
 * How many eSpaces of it the person administers.
 */
spaces: number, };

/**
 * All that a person finds after sign-in (requirements S-5).
 */
export type MySpaces = { 
/**
 * Their eSpaces: the private one first, then by name.
 */
spaces: Array<SpaceSummary>, 
/**
 * Invitations that wait for their answer, and those that expired lately.
 */
invitations: Array<WaitingInvitation>, 
/**
 * How many business eSpaces a certificate opens at most.
 */
limit: number, };

/**
 * Nothing to ask for besides the command itself.
 */
export type Nothing = Record<symbol, never>;

/**
 * A page of the office's own history (persons, trust, settings), newest first.
 */
export type OfficeHistory = { 
/**
 * Only entries before this place in the chain; none for the newest.
 */
before: number | null, 
/**
 * How many at most; 200 is the limit.
 */
count: number, };

/**
 * What an office's owner may set, with the defaults of the requirements.
 */
export type OfficeRules = { 
/**
 * Days for which an invitation can be answered (requirements M-6).
 */
invitationDays: number, 
/**
 * Business eSpaces that one certificate may open (requirements S-1).
 */
spacesPerCertificate: number, };

/**
 * How the office is set up.
 */
export type OfficeSettings = { 
/**
 * The numbers it sets for itself.
 */
rules: OfficeRules, 
/**
 * The mail account, if one is set up.
 */
mail: MailAccount | null, 
/**
 * Whether the asker may change these.
 */
editable: boolean, };

/**
 * Whether the office is open.
 */
export type OfficeState = { "state": "ready" } | { "state": "closed", 
/**
 * Why.
 */
refusal: Refusal, };

/**
 * Creates the person's private eSpace (requirements S-1).
 */
export type OpenPrivateSpace = Record<symbol, never>;

/**
 * A person, known by one or more certificates (requirements I-1).
 */
export type PersonId = string;

/**
 * Someone invented, whom a newcomer can be for a while.
 */
export type PracticePerson = { ssn: string, name: string, 
/**
 * Who they are: the Fluent message `practice-person-<what>`.
 */
what: string, signedIn: boolean, };

/**
 * What a file is chosen for.
 */
export type Purpose = "certificate" | "authority" | "revocation-list" | "backup";

/**
 * How the office is set up.
 */
export type ReadSettings = Record<symbol, never>;

/**
 * A refusal: what a person asked for is not allowed, or what they typed is not right.
 *
 * It crosses every boundary as `{ code, details }`; screens and letters choose the Fluent
 * message `refusal-<code>`. Nobody matches text.
 */
export type Refusal = { "code": "not-found" } | { "code": "signed-out" } | { "code": "not-registered" } | { "code": "not-your-task" } | { "code": "only-the-owner" } | { "code": "changed-meanwhile" } | { "code": "form", "details": { 
/**
 * The fields and what is wrong with each.
 */
fields: Array<FieldProblem>, } } | { "code": "field-missing" } | { "code": "field-too-long", "details": { 
/**
 * The most characters allowed.
 */
limit: number, } } | { "code": "number-out-of-bounds", "details": { 
/**
 * The least allowed.
 */
least: number, 
/**
 * The most allowed.
 */
most: number, } } | { "code": "ssn-missing" } | { "code": "ssn-length", "details": { 
/**
 * How many digits were given.
 */
count: number, } } | { "code": "ssn-not-digits", "details": { 
/**
 * The first such character.
 */
found: string, } } | { "code": "ssn-other-script" } | { "code": "email-missing" } | { "code": "email-invalid" } | { "code": "space-code-invalid" } | { "code": "national-number-invalid" } | { "code": "vat-number-invalid" } | { "code": "rcs-number-invalid" } | { "code": "file-not-a-certificate" } | { "code": "file-cut-short" } | { "code": "file-damaged" } | { "code": "file-unreadable" } | { "code": "wrong-passphrase" } | { "code": "file-without-key" } | { "code": "file-several-keys", "details": { 
/**
 * How many.
 */
count: number, } } | { "code": "key-does-not-match" } | { "code": "key-not-supported", "details": { 
/**
 * What it is, such as `RSA 1024`.
 */
description: string, } } | { "code": "certificate-without-ssn" } | { "code": "certificate-not-yet-valid", "details": { 
/**
 * From when it can.
 */
from: string, } } | { "code": "certificate-expired", "details": { 
/**
 * Since when.
 */
on: string, } } | { "code": "unknown-authority", "details": { 
/**
 * The authority's name.
 */
issuer: string, } } | { "code": "certificate-revoked" } | { "code": "certificate-wrong-purpose" } | { "code": "certificate-chain-broken" } | { "code": "not-your-key" } | { "code": "challenge-stale" } | { "code": "ssn-taken" } | { "code": "already-registered" } | { "code": "anchor-not-a-certificate" } | { "code": "anchor-not-an-authority" } | { "code": "anchor-present" } | { "code": "not-a-revocation-list" } | { "code": "revocation-list-not-trusted" } | { "code": "too-many-spaces", "details": { 
/**
 * The limit.
 */
limit: number, } } | { "code": "private-space-present" } | { "code": "other-certificate-needed", "details": { 
/**
 * The one that opens it.
 */
ssn: Ssn, } } | { "code": "only-administrators-appoint" } | { "code": "only-administrators-give-rights" } | { "code": "more-than-you-hold" } | { "code": "only-administrators-remove-administrators" } | { "code": "last-administrator" } | { "code": "yourself" } | { "code": "member-not-active" } | { "code": "member-not-suspended" } | { "code": "invite-yourself" } | { "code": "already-member" } | { "code": "already-suspended-member" } | { "code": "already-invited" } | { "code": "answer-with-invited-certificate", "details": { 
/**
 * The certificate it names.
 */
ssn: Ssn, } } | { "code": "invitation-accepted" } | { "code": "invitation-refused" } | { "code": "invitation-withdrawn" } | { "code": "invitation-expired", "details": { 
/**
 * The last day on which it could be answered.
 */
on: string, } } | { "code": "invitation-pending" } | { "code": "mail-not-set-up" } | { "code": "mail-unreachable" } | { "code": "mail-timeout" } | { "code": "mail-sign-in-refused" } | { "code": "mail-refused", "details": { 
/**
 * The server's code, such as 550.
 */
reply: number, } } | { "code": "mail-not-secure" } | { "code": "mail-not-waiting" } | { "code": "disk-full" } | { "code": "data-damaged" } | { "code": "data-newer" } | { "code": "data-unreadable" } | { "code": "data-other-key" } | { "code": "data-present" } | { "code": "data-missing" } | { "code": "recovery-key-invalid" } | { "code": "not-a-backup" } | { "code": "practice-and-real" } | { "code": "keyring-missing" } | { "code": "keyring-locked" } | { "code": "keyring-empty" } | { "code": "file-not-written" } | { "code": "file-among-data" };

/**
 * Registers the holder of the certificate that is signed in with (requirements I-3). First and
 * last name come from the certificate.
 */
export type Register = { 
/**
 * Email, as typed.
 */
email: string, 
/**
 * User language.
 */
language: Language, };

/**
 * A certificate that belongs to a person.
 */
export type RegisteredCertificate = { 
/**
 * Its number.
 */
ssn: Ssn, 
/**
 * Its holder as it names them.
 */
holder: string, 
/**
 * Its authority.
 */
issuer: string, 
/**
 * Until when it is valid.
 */
notAfter: string, 
/**
 * When it was registered.
 */
registeredAt: string, 
/**
 * Whether it is the one signed in with.
 */
inUse: boolean, };

/**
 * Gives a suspended member access again.
 */
export type ReinstateMember = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which member.
 */
member: MemberId, };

/**
 * What to remember of a sign-in.
 */
export type Remember = "no" | "file" | "file-and-passphrase";

/**
 * A certificate file that this computer remembers.
 */
export type RememberedIdentity = { ssn: string, holder: string, path: string, passphraseKept: boolean, notAfter: string, };

/**
 * Forgets a revocation list.
 */
export type RemoveRevocationList = { 
/**
 * Which.
 */
list: RevocationListId, };

/**
 * Trusts an authority no longer.
 */
export type RemoveTrustedAuthority = { 
/**
 * Which.
 */
anchor: AnchorId, };

/**
 * A backup and, on another computer, the recovery key.
 */
export type Restore = { path: string, recoveryKey: string | null, };

/**
 * Tries at once to send an invitation's message that waits or has failed.
 */
export type RetryMail = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which invitation.
 */
invitation: InvitationId, };

/**
 * A certificate revocation list that the office was given.
 */
export type RevocationListId = string;

/**
 * What screens show of a revocation list.
 */
export type RevocationListView = { 
/**
 * The authority whose list it is.
 */
issuer: string, 
/**
 * When it was made.
 */
thisUpdate: string, 
/**
 * When the next one is due, if it says so.
 */
nextUpdate: string | null, 
/**
 * How many certificates it names.
 */
revokedCount: number, };

/**
 * What a member may do in an eSpace.
 */
export type Right = "see" | "fill-in" | "sign" | "invite" | "delete" | "administer";

/**
 * How to save the office's own history.
 */
export type SaveOfficeHistory = { format: TableFormat, };

/**
 * Which table to save, and how.
 */
export type SaveTable = { space: SpaceId, format: TableFormat, };

/**
 * A file that was saved.
 */
export type Saved = { path: string, fileName: string, };

/**
 * Finds eSpaces, members and invitations by name, identifier, certificate number or email, in
 * all eSpaces that the person may enter now.
 */
export type Search = { 
/**
 * What was typed.
 */
text: string, };

/**
 * Sends an invitation again, with a new end; one that was refused, withdrawn or has expired
 * starts over.
 */
export type SendInvitationAgain = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which invitation.
 */
invitation: InvitationId, };

/**
 * Where to send a test message.
 */
export type SendTestMessage = { to: string, };

/**
 * What a screen knows of the session.
 */
export type SessionState = { "state": "signed-out" } | { "state": "unregistered", 
/**
 * What it says.
 */
certificate: CertificateView, } | { "state": "signed-in", 
/**
 * With which certificate.
 */
ssn: string, } | { "state": "locked", 
/**
 * Who.
 */
holder: string, 
/**
 * With which certificate it unlocks.
 */
ssn: string, 
/**
 * Whether it unlocks without typing a passphrase, as in the practice office alone.
 */
passphraseKept: boolean, };

/**
 * All preferences.
 */
export type SetDeviceSettings = { settings: DeviceSettings, };

/**
 * The language before sign-in.
 */
export type SetLanguage = { language: Language, };

/**
 * The mail account, and its password if it is to change.
 */
export type SetMailAccount = { account: MailAccount, password: string | null, };

/**
 * A certificate file, its passphrase, and what to remember.
 */
export type SignIn = { path: string, passphrase: string, remember: Remember, };

/**
 * A remembered certificate, and its passphrase unless the keyring has it.
 */
export type SignInRemembered = { ssn: string, passphrase: string | null, keepPassphrase: boolean, };

/**
 * An eSpace identifier such as `PM-4KX7QD`: `PP-` or `PM-` and six of the 34 symbols A–Z
 * without O and 1–9 (requirements S-2).
 */
export type SpaceCode = string;

/**
 * To whom a new business eSpace belongs.
 */
export type SpaceCompany = { "new": CompanyProfileInput } | { "existing": CompanyId };

/**
 * An eSpace that was entered.
 */
export type SpaceHome = { 
/**
 * The eSpace.
 */
summary: SpaceSummary, 
/**
 * Identifies the person's own membership; none in a private eSpace.
 */
myMembership: MemberId | null, 
/**
 * Everything the person may do here.
 */
rights: Array<Right>, 
/**
 * The company's profile; none for a private eSpace.
 */
company: CompanyProfile | null, 
/**
 * Invitations that end within five days.
 */
endingSoon: number, 
/**
 * Invitations that expired unanswered and were not sent again.
 */
expired: number, 
/**
 * Invitation messages that could not be sent, or that nobody has sent yet.
 */
unsent: number, 
/**
 * The latest entries of the history.
 */
latest: Array<HistoryEntry>, };

/**
 * An eSpace, private or business. People see its [`crate::SpaceCode`] instead.
 */
export type SpaceId = string;

/**
 * Whose an eSpace is.
 */
export type SpaceKind = "private" | "business";

/**
 * An eSpace in a list.
 */
export type SpaceSummary = { 
/**
 * Identifies the eSpace.
 */
space: SpaceId, 
/**
 * Its identifier for people.
 */
code: SpaceCode, 
/**
 * Private or business.
 */
kind: SpaceKind, 
/**
 * The company's legal name; empty for a private eSpace.
 */
company: string, 
/**
 * What distinguishes it from the company's other eSpaces; may be empty.
 */
label: string, 
/**
 * What the person does there.
 */
grant: Grant, 
/**
 * The certificate that opens it, if it is not the one signed in with.
 */
needsCertificate: Ssn | null, 
/**
 * How many active members it has.
 */
members: number, 
/**
 * How many invitations wait for an answer.
 */
invitations: number, };

/**
 * A certificate's SSN: the `serialNumber` attribute (OID 2.5.4.5) of its X.509 subject, exactly
 * twenty decimal digits (requirements I-1). Leading zeros count. It is not the certificate's own
 * serial number.
 */
export type Ssn = string;

/**
 * Everything a screen needs to know to begin.
 */
export type Status = { 
/**
 * Whether the office is open.
 */
office: OfficeState, 
/**
 * Whether it is the practice office.
 */
practice: boolean, 
/**
 * Who is signed in.
 */
session: SessionState, 
/**
 * The language to speak now.
 */
language: Language, 
/**
 * The system's language, or French.
 */
systemLanguage: Language, 
/**
 * This version of the application.
 */
version: string, 
/**
 * Preferences of this computer.
 */
device: DeviceSettings, 
/**
 * Whether to offer printing the recovery key.
 */
recoveryOffered: boolean, };

/**
 * Takes a member's access away for a while.
 */
export type SuspendMember = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which member.
 */
member: MemberId, };

/**
 * The form in which a table is saved.
 */
export type TableFormat = "xlsx" | "csv" | "jsonl";

/**
 * A task that an administrator assigns (requirements M-2).
 */
export type Task = "administrator" | "manager" | "manager-without-signature";

/**
 * Light, dark, or as the system has it.
 */
export type Theme = "system" | "light" | "dark";

/**
 * Whom the office trusts.
 */
export type Trust = { 
/**
 * The authorities.
 */
authorities: Array<TrustedAuthority>, 
/**
 * The revocation lists.
 */
revocationLists: Array<KnownRevocationList>, 
/**
 * Whether the asker may change them: the office's owner, or anyone while nobody is registered.
 */
editable: boolean, };

/**
 * A trust anchor of the office.
 */
export type TrustedAuthority = { 
/**
 * Identifies it.
 */
anchor: AnchorId, 
/**
 * What its certificate says.
 */
certificate: AnchorView, 
/**
 * When it was added.
 */
addedAt: string, };

/**
 * The passphrase of the certificate that is signed in; none in the practice office.
 */
export type Unlock = { passphrase: string | null, };

/**
 * The recovery key, as typed.
 */
export type UseRecoveryKey = { recoveryKey: string, };

/**
 * A row of the list of users: a member or an invitation (requirements M-8).
 */
export type UserRow = { 
/**
 * The membership, for a member.
 */
member: MemberId | null, 
/**
 * The invitation, for an invitee.
 */
invitation: InvitationId | null, 
/**
 * First name.
 */
firstName: string, 
/**
 * Last name.
 */
lastName: string, 
/**
 * Email.
 */
email: string, 
/**
 * The certificate that was invited.
 */
ssn: Ssn, 
/**
 * Task and single rights.
 */
grant: Grant, 
/**
 * With which certificates the person may sign in.
 */
choice: CertificateChoice, 
/**
 * Where it stands.
 */
state: UserState, 
/**
 * Days left to answer, for an invitation that waits.
 */
daysLeft: number | null, 
/**
 * Since when: joined, or invited.
 */
since: string, 
/**
 * Whether this is the person who asks.
 */
you: boolean, 
/**
 * Where the invitation's message stands.
 */
mail: MailState | null, 
/**
 * What the asker may do with it.
 */
allowed: Array<Act>, };

/**
 * Where a row of the list of users stands.
 */
export type UserState = "active" | "suspended" | "invited" | "expired" | "refused" | "withdrawn";

/**
 * The list of users of an eSpace.
 */
export type Users = { 
/**
 * Members and invitations, by last name.
 */
rows: Array<UserRow>, 
/**
 * Whether the asker may invite.
 */
mayInvite: boolean, 
/**
 * Tasks that the asker may give.
 */
tasks: Array<Task>, 
/**
 * Single rights that the asker may give.
 */
singleRights: Array<Right>, };

/**
 * An invitation as its invitee sees it.
 */
export type WaitingInvitation = { 
/**
 * Identifies the invitation.
 */
invitation: InvitationId, 
/**
 * The eSpace's identifier.
 */
code: SpaceCode, 
/**
 * The company's legal name.
 */
company: string, 
/**
 * The eSpace's label; may be empty.
 */
label: string, 
/**
 * Who sent it.
 */
inviter: string, 
/**
 * What it offers.
 */
grant: Grant, 
/**
 * With which certificates the person may sign in afterwards.
 */
choice: CertificateChoice, 
/**
 * The certificate with which it must be answered.
 */
ssn: Ssn, 
/**
 * Whether that is the one signed in with.
 */
answerable: boolean, 
/**
 * When it was sent.
 */
sentAt: string, 
/**
 * The last day on which it can be answered.
 */
expiresOn: string, 
/**
 * Days left after today; none once it has expired.
 */
daysLeft: number | null, };

/**
 * Who is signed in.
 */
export type WhoAmI = Record<symbol, never>;

/**
 * Takes a waiting invitation back.
 */
export type WithdrawInvitation = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which invitation.
 */
invitation: InvitationId, };

export const register = (input: Register) => perform<Me>('register', input);
export const whoAmI = (input: WhoAmI) => perform<Me>('who-am-i', input);
export const changeProfile = (input: ChangeProfile) => perform<Me>('change-profile', input);
export const listMySpaces = (input: ListMySpaces) => perform<MySpaces>('list-my-spaces', input);
export const listMyCompanies = (input: ListMyCompanies) => perform<Array<MyCompany>>('list-my-companies', input);
export const createSpace = (input: CreateSpace) => perform<SpaceSummary>('create-space', input);
export const openPrivateSpace = (input: OpenPrivateSpace) => perform<SpaceSummary>('open-private-space', input);
export const enterSpace = (input: EnterSpace) => perform<SpaceHome>('enter-space', input);
export const companyOfSpace = (input: CompanyOfSpace) => perform<CompanyView>('company-of-space', input);
export const changeCompanyProfile = (input: ChangeCompanyProfile) => perform<CompanyView>('change-company-profile', input);
export const listUsers = (input: ListUsers) => perform<Users>('list-users', input);
export const memberDetails = (input: MemberDetails) => perform<MemberView>('member-details', input);
export const changeMember = (input: ChangeMember) => perform<MemberView>('change-member', input);
export const suspendMember = (input: SuspendMember) => perform<MemberView>('suspend-member', input);
export const reinstateMember = (input: ReinstateMember) => perform<MemberView>('reinstate-member', input);
export const deleteMember = (input: DeleteMember) => perform<null>('delete-member', input);
export const leaveSpace = (input: LeaveSpace) => perform<null>('leave-space', input);
export const inviteMember = (input: InviteMember) => perform<InvitationView>('invite-member', input);
export const invitationDetails = (input: InvitationDetails) => perform<InvitationView>('invitation-details', input);
export const changeInvitation = (input: ChangeInvitation) => perform<InvitationView>('change-invitation', input);
export const sendInvitationAgain = (input: SendInvitationAgain) => perform<InvitationView>('send-invitation-again', input);
export const withdrawInvitation = (input: WithdrawInvitation) => perform<InvitationView>('withdraw-invitation', input);
export const answerInvitation = (input: AnswerInvitation) => perform<SpaceSummary | null>('answer-invitation', input);
export const retryMail = (input: RetryMail) => perform<InvitationView>('retry-mail', input);
export const history = (input: History) => perform<HistoryPage>('history', input);
export const checkHistory = (input: CheckHistory) => perform<ChainCheck>('check-history', input);
export const officeHistory = (input: OfficeHistory) => perform<HistoryPage>('office-history', input);
export const checkOfficeHistory = (input: CheckOfficeHistory) => perform<ChainCheck>('check-office-history', input);
export const search = (input: Search) => perform<Array<Found>>('search', input);
export const readSettings = (input: ReadSettings) => perform<OfficeSettings>('read-settings', input);
export const changeOfficeRules = (input: ChangeOfficeRules) => perform<OfficeSettings>('change-office-rules', input);
export const listTrust = (input: ListTrust) => perform<Trust>('list-trust', input);
export const removeTrustedAuthority = (input: RemoveTrustedAuthority) => perform<Trust>('remove-trusted-authority', input);
export const removeRevocationList = (input: RemoveRevocationList) => perform<Trust>('remove-revocation-list', input);
export const status = (input: Nothing) => shell<Status>('status', input);
export const screenReady = (input: Nothing) => shell<null>('screen_ready', input);
export const openAgain = (input: Nothing) => shell<Status>('open_again', input);
export const useRecoveryKey = (input: UseRecoveryKey) => shell<Status>('use_recovery_key', input);
export const startAnew = (input: Nothing) => shell<Status>('start_anew', input);
export const saveRecoverySheet = (input: Nothing) => shell<Saved | null>('save_recovery_sheet', input);
export const backUp = (input: Nothing) => shell<Saved | null>('back_up', input);
export const restore = (input: Restore) => shell<Status>('restore', input);
export const chooseFile = (input: ChooseFile) => shell<Chosen | null>('choose_file', input);
export const openFile = (input: FilePath) => shell<null>('open_file', input);
export const showInFolder = (input: FilePath) => shell<null>('show_in_folder', input);
export const copyText = (input: CopyText) => shell<null>('copy_text', input);
export const saveUsers = (input: SaveTable) => shell<Saved | null>('save_users', input);
export const saveHistory = (input: SaveTable) => shell<Saved | null>('save_history', input);
export const saveOfficeHistory = (input: SaveOfficeHistory) => shell<Saved | null>('save_office_history', input);
export const testCertificate = (input: CertificateFile) => shell<CertificateTest>('test_certificate', input);
export const addCertificate = (input: CertificateFile) => shell<Me>('add_certificate', input);
export const rememberedIdentities = (input: Nothing) => shell<Array<RememberedIdentity>>('remembered_identities', input);
export const forgetIdentity = (input: CertificateNumber) => shell<Array<RememberedIdentity>>('forget_identity', input);
export const signIn = (input: SignIn) => shell<SessionState>('sign_in', input);
export const signInRemembered = (input: SignInRemembered) => shell<SessionState>('sign_in_remembered', input);
export const signOut = (input: Nothing) => shell<SessionState>('sign_out', input);
export const lock = (input: Nothing) => shell<SessionState>('lock', input);
export const unlock = (input: Unlock) => shell<SessionState>('unlock', input);
export const activity = (input: Nothing) => shell<null>('activity', input);
export const enterPractice = (input: Nothing) => shell<Status>('enter_practice', input);
export const leavePractice = (input: Nothing) => shell<Status>('leave_practice', input);
export const practicePeople = (input: Nothing) => shell<Array<PracticePerson>>('practice_people', input);
export const practiceSignIn = (input: CertificateNumber) => shell<SessionState>('practice_sign_in', input);
export const resetPractice = (input: Nothing) => shell<Status>('reset_practice', input);
export const setLanguage = (input: SetLanguage) => shell<Status>('set_language', input);
export const setDeviceSettings = (input: SetDeviceSettings) => shell<Status>('set_device_settings', input);
export const readAuthorityFile = (input: FilePath) => shell<Array<AnchorView>>('read_authority_file', input);
export const addAuthority = (input: AddAuthority) => shell<Trust>('add_authority', input);
export const addRevocationList = (input: FilePath) => shell<Trust>('add_revocation_list', input);
export const saveInvitationMail = (input: InvitationMail) => shell<Saved | null>('save_invitation_mail', input);
export const openInvitationMail = (input: InvitationMail) => shell<null>('open_invitation_mail', input);
export const setMailAccount = (input: SetMailAccount) => shell<OfficeSettings>('set_mail_account', input);
export const removeMailAccount = (input: Nothing) => shell<OfficeSettings>('remove_mail_account', input);
export const sendTestMessage = (input: SendTestMessage) => shell<null>('send_test_message', input);
