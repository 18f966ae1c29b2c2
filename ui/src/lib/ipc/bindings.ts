// Generated from the operations of the office and the commands of the shell. Do not edit:
// `cargo xtask bindings` writes it.

import { perform, shell } from './call';

/**
 * An access code; never the code itself.
 */
export type AccessCodeId = string;

/**
 * What can be done with a member or an invitation.
 */
export type Act = "edit" | "change-tasks" | "suspend" | "reinstate" | "delete" | "leave" | "send-again" | "withdraw";

/**
 * The authority in a file whose fingerprint was compared.
 */
export type AddAuthority = { path: string, fingerprint: string, };

/**
 * Adds an officer.
 */
export type AddOfficer = { 
/**
 * To which administration.
 */
administration: AdministrationId, 
/**
 * Whom.
 */
officer: OfficerInput, 
/**
 * As what.
 */
task: OfficerTask, };

/**
 * An administration with its domains and officers.
 */
export type AdministrationDetails = { 
/**
 * Which.
 */
administration: AdministrationId, };

/**
 * A page of an administration's history, newest first.
 */
export type AdministrationHistory = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * Only entries before this place in the chain; none for the newest.
 */
before: number | null, 
/**
 * How many at most; 200 is the limit.
 */
count: number, };

/**
 * An administration (requirements D-1).
 */
export type AdministrationId = string;

/**
 * An administration as the owner of the office sees it.
 */
export type AdministrationSummary = { 
/**
 * Identifies it.
 */
administration: AdministrationId, 
/**
 * What people call it.
 */
names: Names, 
/**
 * How many domains it has.
 */
domains: number, 
/**
 * How many officers.
 */
officers: number, };

/**
 * An administration as its officers see it.
 */
export type AdministrationView = { 
/**
 * Identifies it.
 */
administration: AdministrationId, 
/**
 * What people call it.
 */
names: Names, 
/**
 * From where its letters come, several lines.
 */
address: string, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, 
/**
 * Its domains.
 */
domains: Array<DomainView>, 
/**
 * Its officers, by name.
 */
officers: Array<OfficerView>, 
/**
 * Whether the asker may change all this.
 */
lead: boolean, };

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
 * An answer to an officer's question, with the paths of documents.
 */
export type AnswerWithDocuments = { space: SpaceId, request: RequestId, text: string, documents: Array<string>, version: number, };

/**
 * Asks whoever made a request for information.
 */
export type AskForInformation = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * Which request.
 */
request: RequestId, 
/**
 * What is asked.
 */
question: string, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * What is asked of an administration, with the paths of documents.
 */
export type AskWithDocuments = { space: SpaceId, domain: DomainId, kind: RequestKind, forCompany: OtherCompanyInput | null, language: Language, securityCode: string, message: string, documents: Array<string>, };

/**
 * A backup to be made.
 */
export type BackUp = { 
/**
 * Under which word the screen follows it.
 */
follow: string, };

/**
 * Brings the end of a certification forward, and with it that of all mandates and codes that no
 * other certification of the company carries on (requirements D-5).
 */
export type BringCertificationForward = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which certification.
 */
certification: CertificationId, 
/**
 * The new last day.
 */
endsOn: string, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * Everything about a request, for the officer.
 */
export type CaseDetails = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * Which request.
 */
request: RequestId, };

/**
 * Why the text of a cell is not known.
 */
export type CellFault = "formula" | "error" | "number";

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
 * Everything about a certification of an eSpace, also one that is over.
 */
export type CertificationDetails = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which certification.
 */
certification: CertificationId, };

/**
 * A certification of an eSpace for a domain.
 */
export type CertificationId = string;

/**
 * A certification of an eSpace.
 */
export type CertificationRow = { 
/**
 * Identifies it.
 */
certification: CertificationId, 
/**
 * For which domain.
 */
domain: DomainView, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * How it came to be.
 */
origin: Origin, 
/**
 * What it covers.
 */
scope: Scope, 
/**
 * Since when.
 */
since: string, 
/**
 * Its last day.
 */
endsOn: string, 
/**
 * Days left after today, while it is in force.
 */
daysLeft: number | null, 
/**
 * When it was ended before its day.
 */
endedAt: string | null, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

/**
 * Everything about a certification of an eSpace.
 */
export type CertificationView = { 
/**
 * The row of the list.
 */
row: CertificationRow, 
/**
 * The request that it came from; none for one that came from a code.
 */
request: RequestId | null, 
/**
 * What happened to it and how it was asked for, the newest first.
 */
history: Array<HistoryEntry>, };

/**
 * The certifications tab: what the eSpace is certified for, what it asked for, and the mandates it
 * gave and received (requirements V-5).
 */
export type Certifications = { 
/**
 * Every domain that can be asked for or is used here.
 */
domains: Array<DomainView>, 
/**
 * The former versions of domains under which codes and mandates of these lists were given, each
 * once: what was granted is not rewritten (requirements D-1).
 */
former: Array<DomainView>, 
/**
 * The certifications, the newest first.
 */
certifications: Array<CertificationRow>, 
/**
 * The requests, the newest first.
 */
requests: Array<RequestRow>, 
/**
 * Codes for representatives that wait to be entered.
 */
codes: Array<WaitingCode>, 
/**
 * The mandates given.
 */
given: Array<MandateRow>, 
/**
 * The mandates received.
 */
received: Array<MandateRow>, 
/**
 * The groups in which their principals are, by name.
 */
groups: Array<GroupView>, };

/**
 * How an eSpace becomes certified for a domain (requirements D-1, D-2).
 */
export type CertifiedBy = "codes" | "procedure" | "both";

/**
 * A certification as the administration that granted it sees it.
 */
export type CertifiedRow = { 
/**
 * Identifies it.
 */
certification: CertificationId, 
/**
 * For which domain.
 */
domain: DomainId, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * The company that is certified.
 */
company: string, 
/**
 * The company's national number.
 */
nationalNumber: string, 
/**
 * The identifier of the eSpace that is certified.
 */
spaceCode: SpaceCode, 
/**
 * How it came to be.
 */
origin: Origin, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * Since when.
 */
since: string, 
/**
 * Its last day.
 */
endsOn: string, 
/**
 * Days left after today, while it is in force.
 */
daysLeft: number | null, 
/**
 * How many mandates of the company in the domain are in force.
 */
mandates: number, 
/**
 * Whether the officer may end it.
 */
mayEnd: boolean, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

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
 * Changes what an administration is called and from where its letters come.
 */
export type ChangeAdministration = { 
/**
 * Which.
 */
administration: AdministrationId, 
/**
 * What people call it.
 */
names: Names, 
/**
 * From where its letters come.
 */
address: string, 
/**
 * The version that was shown.
 */
version: number, };

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
 * Adds a domain, or puts a new version of one in force. What was granted before stays as it was.
 */
export type ChangeDomain = { 
/**
 * Of which administration.
 */
administration: AdministrationId, 
/**
 * Which domain; none for a new one.
 */
domain: DomainId | null, 
/**
 * All its settings.
 */
settings: DomainSettings, 
/**
 * The version that was shown; 0 for a new one.
 */
version: number, };

/**
 * Changes name and colour of a group.
 */
export type ChangeGroup = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which group.
 */
group: GroupId, 
/**
 * What it will be called.
 */
name: string, 
/**
 * Its colour.
 */
colour: GroupColour, 
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
 * Changes scope and end of a mandate, as the principal (requirements V-2).
 */
export type ChangeMandate = { 
/**
 * The principal's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, 
/**
 * What it will cover.
 */
scope: Scope, 
/**
 * Its new last day.
 */
endsOn: string, 
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
 * Changes which messages come to the person by mail.
 */
export type ChangeMessageMail = { 
/**
 * Which.
 */
wish: MailWish, };

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
 * Checks that no entry of an administration's history was changed, removed or put in.
 */
export type CheckAdministrationHistory = { 
/**
 * Which administration.
 */
administration: AdministrationId, };

/**
 * Proves a code and says what it is for; nothing is used up. A wrong one is counted.
 */
export type CheckCode = { 
/**
 * In which eSpace.
 */
space: SpaceId, 
/**
 * The code, as typed.
 */
code: string, };

/**
 * In which columns to look.
 */
export type CheckColumns = { import: string, columns: Columns, };

/**
 * Checks that the entries of an eSpace's history hold together: that none was changed, and none between
 * them removed or put in. Entries that were cut off at the end leave no trace in those that are left.
 */
export type CheckHistory = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * Checks that the entries of the office's own history hold together, as [`CheckHistory`] does.
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
 * Everything about a client.
 */
export type ClientDetails = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * The client's national number.
 */
nationalNumber: string, };

/**
 * What is held for a client in one domain.
 */
export type ClientDomain = { 
/**
 * Which domain.
 */
domain: DomainId, 
/**
 * The last day of the mandate in force that ends last; none if none is in force.
 */
until: string | null, 
/**
 * Whether a mandate on paper waits for the client's confirmation.
 */
unconfirmed: boolean, };

/**
 * A client company in a list.
 */
export type ClientRow = { 
/**
 * Its national number, which tells it apart from the others.
 */
nationalNumber: string, 
/**
 * Its legal name.
 */
name: string, 
/**
 * In which group it is.
 */
group: GroupId | null, 
/**
 * The domains of its mandates, those in force first.
 */
domains: Array<ClientDomain>, 
/**
 * The nearest day on which mandates end in a domain; none if none is in force.
 */
nextEnd: string | null, 
/**
 * Days left until then, after today.
 */
daysLeft: number | null, 
/**
 * How it stands.
 */
state: ClientState, 
/**
 * How many mandates there are and were.
 */
mandates: number, };

/**
 * How a client stands, the most pressing first.
 */
export type ClientState = "ending" | "unconfirmed" | "in-force" | "over";

/**
 * Everything about a client.
 */
export type ClientView = { 
/**
 * The row of the list.
 */
row: ClientRow, 
/**
 * Its mandates, the newest first.
 */
mandates: Array<MandateRow>, };

/**
 * The client companies of an eSpace.
 */
export type Clients = { 
/**
 * The groups, by name.
 */
groups: Array<GroupView>, 
/**
 * The domains that occur in the rows.
 */
domains: Array<NamedDomain>, 
/**
 * The clients, by name.
 */
rows: Array<ClientRow>, 
/**
 * Whether the asker may make groups and move clients.
 */
mayChange: boolean, };

/**
 * What the screen for entering codes shows.
 */
export type CodeEntry = { 
/**
 * Why nothing can be entered now; nothing if it can.
 */
locked: Refusal | null, 
/**
 * The codes entered here last, the newest first.
 */
recent: Array<RecentEntry>, };

/**
 * Whose an access code is (requirements D-3, D-6).
 */
export type CodeKind = "owner" | "representative";

/**
 * What came of a code.
 */
export type CodeOutcome = { 
/**
 * Owner's or representative's.
 */
kind: CodeKind, 
/**
 * The company it was made for.
 */
company: string, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * The last day of what it brought.
 */
endsOn: string, };

/**
 * What a code is for, shown once it is proven (requirements D-6).
 */
export type CodePreview = { 
/**
 * Owner's or representative's.
 */
kind: CodeKind, 
/**
 * The company it was made for.
 */
company: string, 
/**
 * The domain, as it was when the code was made.
 */
domain: DomainView, 
/**
 * What it covers.
 */
scope: Scope, 
/**
 * The last day on which it can be activated.
 */
activateBy: string, 
/**
 * The last day of what it brings.
 */
endsOn: string, 
/**
 * Which security code is wanted besides.
 */
securityCode: SecurityCodeRule, 
/**
 * Whether entering it ends a certification that the company has by another owner code.
 */
replaces: boolean, };

/**
 * In which columns the codes stand, from 0.
 */
export type Columns = { 
/**
 * The access codes; none if nobody knows yet.
 */
code: number | null, 
/**
 * The security codes; none if no domain of the list wants them.
 */
securityCode: number | null, };

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
 * Confirms a mandate on paper, as the principal. Where the paper goes beyond what their certification
 * carries, it gives as much as that does, and no more than was shown.
 */
export type ConfirmPaperMandate = { 
/**
 * The principal's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, 
/**
 * What it will cover, as was shown.
 */
scope: Scope, 
/**
 * Its last day, as was shown.
 */
endsOn: string, };

/**
 * What a principal gives by confirming a mandate on paper.
 */
export type Confirming = { 
/**
 * As much of its scope as their certification carries.
 */
scope: Scope, 
/**
 * The last day on which it will be in force.
 */
endsOn: string, };

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
 * How many messages the person has yet to read.
 */
export type CountUnreadMessages = Record<symbol, never>;

/**
 * Makes a group, with clients in it if some are named.
 */
export type CreateGroup = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * What it will be called.
 */
name: string, 
/**
 * Its colour.
 */
colour: GroupColour, 
/**
 * The national numbers of the clients that it begins with.
 */
companies: Array<string>, };

/**
 * Makes a code for a representative (requirements V-3). Any member may, while the eSpace is
 * certified for the domain.
 */
export type CreateRepresentativeCode = { 
/**
 * In which eSpace.
 */
space: SpaceId, 
/**
 * For which domain.
 */
domain: DomainId, 
/**
 * What the mandate will cover.
 */
scope: Scope, 
/**
 * The last day of the mandate.
 */
endsOn: string, 
/**
 * For whom, in one's own words; may be empty.
 */
recipient: string, 
/**
 * The security code, where the domain wants one.
 */
securityCode: string, };

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
 * Does not confirm a mandate on paper, as the principal.
 */
export type DeclinePaperMandate = { 
/**
 * The principal's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, };

/**
 * Deletes a group; its clients are without a group then.
 */
export type DeleteGroup = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which group.
 */
group: GroupId, };

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
 * Whether they may say whom they are about while the application is locked.
 */
namesWhenLocked: boolean, 
/**
 * The language before sign-in; none for the system's.
 */
language: Language | null, };

/**
 * A document to look at.
 */
export type DocumentContent = { name: string, 
/**
 * The bytes, in Base64.
 */
content: string, };

/**
 * A document that was attached.
 */
export type DocumentId = string;

/**
 * A document that was attached.
 */
export type DocumentView = { 
/**
 * Identifies it.
 */
document: DocumentId, 
/**
 * The name of its file.
 */
name: string, 
/**
 * What it is, such as `application/pdf`.
 */
mediaType: string, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * When it was added.
 */
addedAt: string, };

/**
 * A domain (field of activity) of an administration.
 */
export type DomainId = string;

/**
 * One procedure or consultation that a domain covers.
 */
export type DomainItem = { 
/**
 * Identifies it within the domain; never changes: lower-case letters, digits and hyphens.
 */
key: string, 
/**
 * Procedure or consultation.
 */
kind: ItemKind, 
/**
 * What people call it.
 */
names: Names, };

/**
 * All settings of a domain (requirements D-1). A change makes a new version; what was granted
 * under an older one keeps it.
 */
export type DomainSettings = { 
/**
 * What people call it.
 */
names: Names, 
/**
 * How an eSpace becomes certified.
 */
certifiedBy: CertifiedBy, 
/**
 * Days to activate a code, counted from the day of its letter.
 */
activationDays: number, 
/**
 * The latest end-of-use date of codes, certifications and mandates.
 */
latestEnd: string, 
/**
 * How many representative codes are sent with an owner code.
 */
representativeCodes: number, 
/**
 * Which security code is wanted besides an access code.
 */
securityCode: SecurityCodeRule, 
/**
 * Who may ask for codes.
 */
whoAsks: WhoAsks, 
/**
 * Hours before a second request.
 */
waitHours: number, 
/**
 * The procedures and consultations it covers.
 */
items: Array<DomainItem>, };

/**
 * A domain at one of its versions.
 */
export type DomainView = { 
/**
 * Identifies it.
 */
domain: DomainId, 
/**
 * Whose it is.
 */
administration: AdministrationId, 
/**
 * What people call the administration.
 */
administrationNames: Names, 
/**
 * Which version of its settings these are; a change names the version it was made from.
 */
version: number, 
/**
 * The settings.
 */
settings: DomainSettings, };

/**
 * An email address that a mail server would take: one `@`, a local part of at most 64 bytes, a
 * domain with at least one dot (RFC 5321 §4.5.3.1, without quoted local parts).
 */
export type Email = string;

/**
 * Ends a certification at once, with a reason. What the company gave under it is over, too, unless
 * another certification of the company carries it.
 */
export type EndCertification = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * Which certification.
 */
certification: CertificationId, 
/**
 * Why, for the company.
 */
reason: string, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * Ends an officer's work for an administration.
 */
export type EndOfficer = { 
/**
 * Of which administration.
 */
administration: AdministrationId, 
/**
 * Whose.
 */
officer: OfficerId, };

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
 * Why a file cannot be read as a table.
 */
export type FileFault = "password" | "other-format" | "no-table" | "damaged" | "bomb" | "too-large" | "empty" | "too-many-columns";

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
 * The national number of the client company, if it is one.
 */
client: string | null, 
/**
 * What to show.
 */
title: string, 
/**
 * What to show below.
 */
detail: string, };

/**
 * A code that was just made. It is shown once; the office keeps only a keyed hash of it.
 */
export type FreshCode = { 
/**
 * Identifies it.
 */
code: AccessCodeId, 
/**
 * The code in four groups.
 */
groups: string, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * The last day on which it can be activated.
 */
activateBy: string, 
/**
 * The last day of what it brings.
 */
endsOn: string, };

/**
 * Gives a mandate up, as the representative.
 */
export type GiveUpMandate = { 
/**
 * The representative's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, };

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
 * Grants a request: certifies the eSpace, or lets a letter with codes be printed.
 */
export type GrantCase = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * Which request.
 */
request: RequestId, 
/**
 * The end-of-use date.
 */
endsOn: string, 
/**
 * Where the letter goes, as the administration knows the company.
 */
address: string, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * The colour of a group, one of a few. It only helps the eye: the name always stands beside it.
 */
export type GroupColour = "blue" | "teal" | "green" | "olive" | "orange" | "red" | "violet" | "grey";

/**
 * A group of companies of an eSpace (requirements V-8).
 */
export type GroupId = string;

/**
 * A group of companies.
 */
export type GroupView = { 
/**
 * Identifies it.
 */
group: GroupId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its colour.
 */
colour: GroupColour, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

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
 * A column of a file.
 */
export type ImportColumn = { 
/**
 * Its letter.
 */
letter: string, 
/**
 * What stands above it; may be empty.
 */
heading: string, };

/**
 * What was read of a file.
 */
export type ImportFile = { 
/**
 * Under which it is asked for from now on.
 */
import: string, fileName: string, kind: ListKind, 
/**
 * Whether its name promises something else.
 */
namedOtherwise: boolean, 
/**
 * Its sheets that have something in them; none if the file has no sheets.
 */
sheets: Array<string>, 
/**
 * The place among them of the one that was read.
 */
sheet: number, 
/**
 * How many rows there are below the headings.
 */
rows: number, 
/**
 * Whether cells were joined.
 */
joined: boolean, columns: Array<ImportColumn>, 
/**
 * The columns that were recognised.
 */
recognised: Columns, };

/**
 * The rows of an import, with what is known of each.
 */
export type ImportRows = { rows: Array<ImportedRow>, };

/**
 * A row of a list, as its screen shows it.
 */
export type ImportedRow = { 
/**
 * Its number in the file.
 */
row: number, 
/**
 * The end of its code.
 */
code: string, 
/**
 * The principal; none if the row is to be mended.
 */
company: string | null, 
/**
 * The domain; none if the row is to be mended.
 */
domainNames: Names | null, 
/**
 * The last day of the mandate; none if the row is to be mended.
 */
endsOn: string | null, 
/**
 * What is wrong; none if the row is good.
 */
problem: Refusal | null, };

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
 * What can be done under a domain's certification or mandate (requirements V-1).
 */
export type ItemKind = "procedure" | "consultation";

/**
 * A revocation list that the office was given.
 */
export type KnownRevocationList = { 
/**
 * Identifies it.
 */
list: RevocationListId, 
/**
 * Whether one of the trusted authorities made it. Whether another one really did is seen only
 * when a certificate of that authority is checked.
 */
byTrustedAuthority: boolean, 
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
 * A letter with access codes.
 */
export type LetterId = string;

/**
 * A letter that was printed.
 */
export type LetterView = { 
/**
 * Identifies it.
 */
letter: LetterId, 
/**
 * For which request.
 */
request: RequestId, 
/**
 * To which company.
 */
company: string, 
/**
 * For which domain.
 */
domainNames: Names, 
/**
 * Who printed it.
 */
officer: string, 
/**
 * When.
 */
printedAt: string, 
/**
 * Whether it was reported lost, and its codes are void.
 */
lost: boolean, 
/**
 * How many of its codes were entered.
 */
used: number, 
/**
 * How many codes it brought.
 */
codes: number, };

/**
 * Which letters to print.
 */
export type LettersToPrint = { administration: AdministrationId, requests: Array<RequestId>, 
/**
 * Under which word the screen follows it.
 */
follow: string, };

/**
 * All administrations of the office.
 */
export type ListAdministrations = Record<symbol, never>;

/**
 * The messages of all eSpaces that the person may enter, the newest first.
 */
export type ListAllMessages = Record<symbol, never>;

/**
 * All requests to an administration, the oldest first.
 */
export type ListCases = { 
/**
 * Which administration.
 */
administration: AdministrationId, };

/**
 * What an eSpace is certified for and asked for, and the mandates it gave and received.
 */
export type ListCertifications = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * All certifications that an administration granted, by company.
 */
export type ListCertified = { 
/**
 * Which administration.
 */
administration: AdministrationId, };

/**
 * The client companies of an eSpace with their groups.
 */
export type ListClients = { 
/**
 * Which eSpace.
 */
space: SpaceId, };

/**
 * What a file is, whatever it is called.
 */
export type ListKind = "xlsx" | "ods" | "csv";

/**
 * The record of what was printed, the newest first.
 */
export type ListLetters = { 
/**
 * Which administration.
 */
administration: AdministrationId, };

/**
 * The messages of an eSpace, the newest first.
 */
export type ListMessages = { 
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
 * Which list of an administration's desk.
 */
export type ListOfDesk = "cases" | "certified" | "letters" | "domains" | "officers";

/**
 * Which list of an eSpace.
 */
export type ListOfSpace = "clients" | "certifications" | "mandates-given" | "mandates-received" | "requests" | "waiting-codes";

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
 * Reports a letter as lost: its codes that were not entered are void, and it can be printed again
 * with new ones.
 */
export type LoseLetter = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * For which request.
 */
request: RequestId, };

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
 * Which messages a person wants by mail.
 */
export type MailWish = "none" | "important" | "all";

/**
 * What can be done with a mandate.
 */
export type MandateAct = "change" | "revoke" | "replace" | "confirm" | "decline" | "give-up";

/**
 * Everything about a mandate.
 */
export type MandateDetails = { 
/**
 * Which eSpace, on either side.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, };

/**
 * A mandate of a principal for a representative's eSpace.
 */
export type MandateId = string;

/**
 * A mandate in a list.
 */
export type MandateRow = { 
/**
 * Identifies it.
 */
mandate: MandateId, 
/**
 * For which domain.
 */
domain: DomainId, 
/**
 * The version of the domain under which it was given, which has the names of its scope.
 */
domainVersion: number, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * The other side: the representative for the principal, the principal for the representative.
 */
other: string, 
/**
 * What tells the other side apart: an eSpace's identifier, or a national number.
 */
otherNumber: string, 
/**
 * In which group the principal is, for the representative.
 */
group: GroupId | null, 
/**
 * What it covers.
 */
scope: Scope, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * How it came to be.
 */
origin: Origin, 
/**
 * Since when.
 */
since: string, 
/**
 * Its last day.
 */
endsOn: string, 
/**
 * Days left after today, while it is in force.
 */
daysLeft: number | null, 
/**
 * When it was ended before its day.
 */
endedAt: string | null, 
/**
 * What confirming it gives, where the asker may confirm it.
 */
confirming: Confirming | null, 
/**
 * What the asker may do with it.
 */
allowed: Array<MandateAct>, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

/**
 * Everything about a mandate.
 */
export type MandateView = { 
/**
 * The row of the list.
 */
row: MandateRow, 
/**
 * Whether the asker is the principal.
 */
given: boolean, 
/**
 * The domain, as it was when the mandate was given.
 */
domain: DomainView, 
/**
 * The most that the scope can be; for the principal.
 */
widest: Scope, 
/**
 * The latest that the end can be; for the principal.
 */
latestEnd: string, 
/**
 * The scan of one on paper.
 */
scans: Array<DocumentView>, 
/**
 * What happened to it, the newest first.
 */
history: Array<HistoryEntry>, };

/**
 * Marks everything as read, in one eSpace or in all, and answers what that was, so that it can be
 * undone.
 */
export type MarkAllMessagesRead = { 
/**
 * Which eSpace; none for all that the person may enter.
 */
of: SpaceId | null, };

/**
 * Marks messages as read, or as still to be read.
 */
export type MarkMessages = { 
/**
 * Which.
 */
messages: Array<MessageId>, 
/**
 * Whether they are read.
 */
read: boolean, };

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
 * A message of an eSpace, about something that happened or is about to.
 */
export type MessageId = string;

/**
 * What a message says; each kind has its sentence.
 */
export type MessageKind = "certification-granted" | "codes-granted" | "request-refused" | "information-requested" | "letter-sent" | "letter-lost" | "certified" | "owner-code-blocked" | "representative-code-blocked" | "certification-replaced" | "certification-revoked" | "certification-brought-forward" | "certification-ending" | "certification-ended" | "mandate-given" | "mandate-received" | "mandate-narrowed" | "mandate-brought-forward" | "mandate-changed" | "mandate-revoked" | "mandate-ended-with-certification" | "mandate-narrowed-with-certification" | "mandate-replaced" | "mandate-given-up" | "mandate-ending" | "mandate-ended" | "paper-mandate-waiting" | "paper-mandate-confirmed" | "paper-mandate-confirmed-in-part" | "paper-mandate-declined" | "code-ending" | "letter-ending" | "invitation-ending";

/**
 * Whether messages come to a person by mail.
 */
export type MessageMail = { 
/**
 * Which ones the person wants.
 */
wish: MailWish, 
/**
 * Whether the office has a mail account at all.
 */
account: boolean, 
/**
 * How the last mail fared.
 */
last: MailView | null, };

/**
 * Who or what brought a message about.
 */
export type MessageOrigin = "time" | "outside" | "inside";

/**
 * A message in a list.
 */
export type MessageRow = { 
/**
 * Identifies it.
 */
message: MessageId, 
/**
 * Its eSpace.
 */
space: SpaceId, 
/**
 * The identifier of the eSpace.
 */
spaceCode: string, 
/**
 * What the eSpace is called.
 */
place: string, 
/**
 * What it says: the Fluent message `messages-<kind>` with its facts.
 */
kind: MessageKind, 
/**
 * Who or what brought it about.
 */
origin: MessageOrigin, 
/**
 * Their name; empty for time itself.
 */
who: string, 
/**
 * What opens with it.
 */
subject: MessageSubject, 
/**
 * Names and values of its sentence.
 */
facts: { [key in string]: string }, 
/**
 * In which group of its eSpace the principal is whose mandate it is about.
 */
group: GroupId | null, 
/**
 * When it was told.
 */
at: string, 
/**
 * Whether the person has yet to read it.
 */
unread: boolean, };

/**
 * What a message is about, and so what opens with it.
 */
export type MessageSubject = { "of": "mandate", "id": MandateId } | { "of": "request", "id": RequestId } | { "of": "invitation", "id": InvitationId } | { "of": "certifications" };

/**
 * A list of messages, the newest first.
 */
export type Messages = { 
/**
 * The messages.
 */
rows: Array<MessageRow>, 
/**
 * How many older ones there are besides.
 */
leftOut: number, 
/**
 * The groups of the eSpace; none for the messages of all eSpaces.
 */
groups: Array<GroupView>, };

/**
 * Something that went wrong in a screen.
 */
export type Mistake = { 
/**
 * What the person was told to quote.
 */
id: string, 
/**
 * What the engine says about the code, and where in it.
 */
what: string, };

/**
 * Moves clients into groups or out of them.
 */
export type MoveClients = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Where each of them goes.
 */
places: Array<Placement>, };

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
 * An administration for which the person acts.
 */
export type MyDesk = { 
/**
 * Identifies the administration.
 */
administration: AdministrationId, 
/**
 * What people call it.
 */
names: Names, 
/**
 * Requests that wait for a decision.
 */
waiting: number, };

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
 * The administrations for which the certificate signed in with acts.
 */
desks: Array<MyDesk>, 
/**
 * How many business eSpaces a certificate opens at most.
 */
limit: number, };

/**
 * A domain by its name.
 */
export type NamedDomain = { 
/**
 * Identifies it.
 */
domain: DomainId, 
/**
 * What people call it.
 */
names: Names, };

/**
 * A name in the three languages.
 */
export type Names = { 
/**
 * In French.
 */
fr: string, 
/**
 * In German.
 */
de: string, 
/**
 * In English.
 */
en: string, };

/**
 * Something that was said about a request.
 */
export type NoteView = { 
/**
 * Who said it.
 */
who: string, 
/**
 * What kind of thing it is: the Fluent message `request-note-<what>`.
 */
what: string, 
/**
 * The words.
 */
text: string, 
/**
 * When.
 */
at: string, };

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
 * An officer of an administration (requirements A-1).
 */
export type OfficerId = string;

/**
 * An officer as typed.
 */
export type OfficerInput = { 
/**
 * First name.
 */
firstName: string, 
/**
 * Last name.
 */
lastName: string, 
/**
 * The number of the certificate with which they act, 20 digits.
 */
ssn: string, };

/**
 * What an officer does for an administration (requirements A-1).
 */
export type OfficerTask = "lead" | "officer";

/**
 * An officer.
 */
export type OfficerView = { 
/**
 * Identifies them.
 */
officer: OfficerId, 
/**
 * First and last name.
 */
name: string, 
/**
 * The certificate with which they act.
 */
ssn: Ssn, 
/**
 * Lead officer or officer.
 */
task: OfficerTask, 
/**
 * Since when.
 */
addedAt: string, 
/**
 * Whether this is the person who asks.
 */
you: boolean, };

/**
 * Creates the person's private eSpace (requirements S-1).
 */
export type OpenPrivateSpace = Record<symbol, never>;

/**
 * How a certification or mandate came to be (requirements V-5).
 */
export type Origin = "letter" | "principal" | "procedure" | "paper";

/**
 * A company for which a representative asks, as typed (requirements D-1).
 */
export type OtherCompanyInput = { 
/**
 * Legal name.
 */
legalName: string, 
/**
 * National identification number, 13 digits.
 */
nationalNumber: string, 
/**
 * Postal address, several lines.
 */
address: string, };

/**
 * A mandate on paper, with the paths of its scan.
 */
export type PaperMandate = { space: SpaceId, domain: DomainId, principal: OtherCompanyInput, scope: Scope, endsOn: string, scans: Array<string>, };

/**
 * A person, known by one or more certificates (requirements I-1).
 */
export type PersonId = string;

/**
 * In which group a client is, or is to be.
 */
export type Placement = { 
/**
 * The client's national number.
 */
nationalNumber: string, 
/**
 * The group; none is “without a group”.
 */
group: GroupId | null, };

/**
 * Someone invented, whom a newcomer can be for a while.
 */
export type PracticePerson = { ssn: string, name: string, 
/**
 * Who they are: the Fluent message `practice-person-<what>`.
 */
what: string, signedIn: boolean, };

/**
 * How far work is.
 */
export type Progress = { 
/**
 * Which work.
 */
work: string, 
/**
 * How much is done: rows, entries, letters or bytes.
 */
done: number, 
/**
 * Of how much.
 */
total: number, };

/**
 * What a file is chosen for.
 */
export type Purpose = "certificate" | "authority" | "revocation-list" | "backup" | "document" | "code-list";

/**
 * What the screen for entering codes shows.
 */
export type ReadCodeEntry = { 
/**
 * In which eSpace.
 */
space: SpaceId, };

/**
 * Which file to read, for which eSpace.
 */
export type ReadImport = { space: SpaceId, path: string, 
/**
 * The place of the sheet among those of the file; without it, the one that has codes.
 */
sheet: number | null, };

/**
 * Whether messages come to the person by mail, and how the last mail fared.
 */
export type ReadMessageMail = Record<symbol, never>;

/**
 * How the office is set up.
 */
export type ReadSettings = Record<symbol, never>;

/**
 * A code that was entered in an eSpace lately.
 */
export type RecentEntry = { 
/**
 * When.
 */
at: string, 
/**
 * How what it brought stands now.
 */
standing: Standing, 
/**
 * Owner's or representative's.
 */
kind: CodeKind, 
/**
 * The company it was made for.
 */
company: string, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * The last day of what it brought.
 */
endsOn: string, };

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
fields: Array<FieldProblem>, } } | { "code": "field-missing" } | { "code": "day-invalid" } | { "code": "field-too-long", "details": { 
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
found: string, } } | { "code": "ssn-other-script" } | { "code": "email-missing" } | { "code": "email-invalid" } | { "code": "space-code-invalid" } | { "code": "national-number-invalid" } | { "code": "vat-number-invalid" } | { "code": "rcs-number-invalid" } | { "code": "file-not-a-certificate" } | { "code": "file-cut-short" } | { "code": "file-damaged" } | { "code": "file-unreadable" } | { "code": "file-too-large", "details": { 
/**
 * The file's name.
 */
name: string, 
/**
 * The most allowed, in mebibytes.
 */
limit: number, } } | { "code": "wrong-passphrase" } | { "code": "file-protection-not-supported" } | { "code": "file-without-key" } | { "code": "file-several-keys", "details": { 
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
issuer: string, } } | { "code": "certificate-revoked" } | { "code": "certificate-wrong-purpose" } | { "code": "certificate-chain-broken" } | { "code": "not-your-key" } | { "code": "challenge-stale" } | { "code": "ssn-taken" } | { "code": "already-registered" } | { "code": "anchor-not-a-certificate" } | { "code": "anchor-not-an-authority" } | { "code": "anchor-present" } | { "code": "not-a-revocation-list" } | { "code": "revocation-list-not-trusted" } | { "code": "revocation-list-older", "details": { 
/**
 * When the one that it has was made.
 */
on: string, } } | { "code": "too-many-spaces", "details": { 
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
on: string, } } | { "code": "invitation-pending" } | { "code": "code-missing" } | { "code": "code-length", "details": { 
/**
 * How many symbols were given.
 */
count: number, } } | { "code": "code-look-alike", "details": { 
/**
 * The first such symbol.
 */
found: string, } } | { "code": "code-symbol", "details": { 
/**
 * The first such symbol.
 */
found: string, } } | { "code": "code-mistyped" } | { "code": "code-unknown", "details": { 
/**
 * How many wrong codes are left before the entry is locked.
 */
left: number, } } | { "code": "code-entry-locked", "details": { 
/**
 * Until when.
 */
until: string, } } | { "code": "code-used" } | { "code": "code-deadline-passed", "details": { 
/**
 * The last day on which it could be entered.
 */
on: string, } } | { "code": "code-ended", "details": { 
/**
 * That day.
 */
on: string, } } | { "code": "code-revoked" } | { "code": "code-replaced" } | { "code": "code-blocked" } | { "code": "code-of-another-company" } | { "code": "code-of-your-own-company" } | { "code": "security-code-missing" } | { "code": "security-code-form", "details": { 
/**
 * How the domain wants it.
 */
rule: SecurityCodeRule, } } | { "code": "security-code-wrong", "details": { 
/**
 * How many more may be wrong before the code is blocked.
 */
left: number, } } | { "code": "import-file", "details": { 
/**
 * Why.
 */
why: FileFault, } } | { "code": "import-too-many-rows", "details": { 
/**
 * How many it has.
 */
count: number, 
/**
 * The most allowed.
 */
limit: number, } } | { "code": "import-gone" } | { "code": "import-too-many-unknown", "details": { 
/**
 * The most allowed.
 */
limit: number, } } | { "code": "import-cell", "details": { 
/**
 * Why.
 */
why: CellFault, } } | { "code": "import-joined", "details": { 
/**
 * Which ones, such as `A5:A7`.
 */
area: string, } } | { "code": "import-twice", "details": { 
/**
 * In which row.
 */
row: number, } } | { "code": "import-zeros-lost", "details": { 
/**
 * How many digits there are.
 */
count: number, } } | { "code": "import-unknown" } | { "code": "import-registered" } | { "code": "import-owner-code" } | { "code": "request-not-offered" } | { "code": "only-the-company-asks" } | { "code": "only-representatives-ask" } | { "code": "request-open" } | { "code": "request-too-soon", "details": { 
/**
 * From when another can be made.
 */
until: string, } } | { "code": "request-decided" } | { "code": "information-awaited" } | { "code": "documents-missing" } | { "code": "too-many-documents", "details": { 
/**
 * The most allowed.
 */
limit: number, } } | { "code": "document-kind", "details": { 
/**
 * The document's name.
 */
name: string, } } | { "code": "document-too-large", "details": { 
/**
 * The document's name.
 */
name: string, 
/**
 * The most allowed, in mebibytes.
 */
limit: number, } } | { "code": "domain-ended", "details": { 
/**
 * Its last day.
 */
on: string, } } | { "code": "domain-item-key" } | { "code": "day-passed" } | { "code": "end-too-late", "details": { 
/**
 * The latest possible.
 */
latest: string, } } | { "code": "scope-empty" } | { "code": "scope-beyond-owner" } | { "code": "not-certified" } | { "code": "national-number-in-use" } | { "code": "out-of-scope" } | { "code": "mandate-unconfirmed" } | { "code": "mandate-ended", "details": { 
/**
 * Its last day.
 */
on: string, } } | { "code": "mandate-revoked" } | { "code": "mandate-given-up" } | { "code": "mandate-replaced" } | { "code": "mandate-declined" } | { "code": "mandate-not-carried" } | { "code": "only-lead-officers" } | { "code": "last-lead-officer" } | { "code": "already-officer" } | { "code": "letter-printed" } | { "code": "letter-too-late", "details": { 
/**
 * The company's legal name.
 */
company: string, 
/**
 * That day.
 */
on: string, } } | { "code": "group-name-taken" } | { "code": "mail-not-set-up" } | { "code": "mail-unreachable" } | { "code": "mail-timeout" } | { "code": "mail-sign-in-refused" } | { "code": "mail-refused", "details": { 
/**
 * The server's code, such as 550.
 */
reply: number, } } | { "code": "mail-not-secure" } | { "code": "mail-not-waiting" } | { "code": "mail-password-missing" } | { "code": "stopped" } | { "code": "disk-full" } | { "code": "data-damaged" } | { "code": "data-newer" } | { "code": "data-unreadable" } | { "code": "data-other-key" } | { "code": "data-present" } | { "code": "data-missing" } | { "code": "recovery-key-invalid" } | { "code": "not-a-backup" } | { "code": "backup-damaged" } | { "code": "practice-and-real" } | { "code": "keyring-missing" } | { "code": "keyring-locked" } | { "code": "keyring-empty" } | { "code": "file-not-written" } | { "code": "file-among-data" } | { "code": "no-mail-program" } | { "code": "no-program-for-file", "details": { 
/**
 * The file's name.
 */
name: string, } } | { "code": "folder-not-shown", "details": { 
/**
 * Where the file is.
 */
path: string, } } | { "code": "file-gone", "details": { 
/**
 * The file's name.
 */
name: string, } };

/**
 * Refuses a request.
 */
export type RefuseCase = { 
/**
 * Which administration.
 */
administration: AdministrationId, 
/**
 * Which request.
 */
request: RequestId, 
/**
 * Why.
 */
reason: string, 
/**
 * The version that was shown.
 */
version: number, };

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
 * Registers an administration with its first officer, a lead officer.
 */
export type RegisterAdministration = { 
/**
 * What people call it.
 */
names: Names, 
/**
 * From where its letters come.
 */
address: string, 
/**
 * The first officer.
 */
officer: OfficerInput, };

/**
 * Enters a code: an owner's certifies the eSpace, a representative's creates the mandate
 * (requirements D-6).
 */
export type RegisterCode = { 
/**
 * In which eSpace.
 */
space: SpaceId, 
/**
 * The code, as typed.
 */
code: string, 
/**
 * The security code, as typed; empty where none is wanted.
 */
securityCode: string, };

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
 * Makes a new code in the place of one that nobody has entered yet. It covers as much of the old
 * one's scope as the owner may still give.
 */
export type ReplaceCode = { 
/**
 * In which eSpace.
 */
space: SpaceId, 
/**
 * Which code.
 */
code: AccessCodeId, 
/**
 * The new security code, where the domain wants one.
 */
securityCode: string, };

/**
 * Ends a mandate by replacing its code; the new code is shown once (requirements V-2). It covers as
 * much of the mandate's scope as the owner may still give.
 */
export type ReplaceMandateCode = { 
/**
 * The principal's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, 
/**
 * The new security code, where the domain wants one.
 */
securityCode: string, };

/**
 * What can be done with a request.
 */
export type RequestAct = "answer" | "withdraw" | "grant" | "refuse" | "ask" | "print" | "lose-letter";

/**
 * Everything about a request made in an eSpace.
 */
export type RequestDetails = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which request.
 */
request: RequestId, };

/**
 * A request for a certification or for access codes.
 */
export type RequestId = string;

/**
 * What is asked of an administration.
 */
export type RequestKind = "certification" | "codes";

/**
 * A request in a list.
 */
export type RequestRow = { 
/**
 * Identifies it.
 */
request: RequestId, 
/**
 * For which domain.
 */
domain: DomainId, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * For what.
 */
kind: RequestKind, 
/**
 * Where it stands.
 */
state: RequestState, 
/**
 * Whether a representative asks for somebody else.
 */
forAnother: boolean, 
/**
 * The company's legal name.
 */
company: string, 
/**
 * The company's national number.
 */
nationalNumber: string, 
/**
 * In which group of the asking eSpace the company is.
 */
group: GroupId | null, 
/**
 * When it was made.
 */
madeAt: string, 
/**
 * When it was decided or withdrawn.
 */
decidedAt: string | null, 
/**
 * How many days ago it was made, as the calendar in Luxembourg counts: 0 for today.
 */
ageDays: number, 
/**
 * When its letter was printed; none if there is none, or it was lost.
 */
printedAt: string | null, 
/**
 * Whether a letter is to be printed.
 */
toPrint: boolean, 
/**
 * Whether the end-of-use date that was granted has passed while no letter was printed, or the
 * last one was lost: none can be printed any more (requirements D-5).
 */
lapsed: boolean, };

/**
 * Where a request stands.
 */
export type RequestState = "waiting" | "information-requested" | "granted" | "refused" | "withdrawn";

/**
 * Everything about a request, for whoever asked and for the officer.
 */
export type RequestView = { 
/**
 * The row of the list.
 */
row: RequestRow, 
/**
 * Who asked: a person's name.
 */
asker: string, 
/**
 * The company of the eSpace in which it was asked.
 */
askingCompany: string, 
/**
 * The identifier of that eSpace.
 */
askingSpace: SpaceCode, 
/**
 * Where letters go, several lines.
 */
address: string, 
/**
 * In which language.
 */
language: Language, 
/**
 * The end-of-use date that was granted.
 */
endsOn: string | null, 
/**
 * The latest that can be granted.
 */
latestEnd: string, 
/**
 * What was said, the oldest first.
 */
notes: Array<NoteView>, 
/**
 * What was attached.
 */
documents: Array<DocumentView>, 
/**
 * Its letters, the newest first.
 */
letters: Array<LetterView>, 
/**
 * What the asker may do with it.
 */
allowed: Array<RequestAct>, 
/**
 * Grows with every change; a change names the version it was made from.
 */
version: number, };

/**
 * A backup and, on another computer, the recovery key.
 */
export type Restore = { path: string, recoveryKey: string | null, 
/**
 * Under which word the screen follows it.
 */
follow: string, };

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
 * Takes back a representative code that nobody has entered yet.
 */
export type RevokeCode = { 
/**
 * In which eSpace.
 */
space: SpaceId, 
/**
 * Which code.
 */
code: AccessCodeId, };

/**
 * Ends a mandate at once, as the principal; also once their certification has run out.
 */
export type RevokeMandate = { 
/**
 * The principal's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, };

/**
 * What a member may do in an eSpace.
 */
export type Right = "see" | "fill-in" | "sign" | "invite" | "delete" | "administer";

/**
 * Which administration's history to save, and how.
 */
export type SaveAdministrationHistory = { administration: AdministrationId, format: TableFormat, };

/**
 * Which list of an administration's desk to save, and how.
 */
export type SaveDeskList = { administration: AdministrationId, list: ListOfDesk, format: TableFormat, };

/**
 * Which list of an eSpace to save, and how.
 */
export type SaveList = { space: SpaceId, list: ListOfSpace, format: TableFormat, };

/**
 * Which messages to save, and how.
 */
export type SaveMessages = { 
/**
 * Of one eSpace; none for all of the person's.
 */
space: SpaceId | null, format: TableFormat, };

/**
 * How to save the person's list of eSpaces.
 */
export type SaveMySpaces = { format: TableFormat, };

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
 * Which procedures and consultations of a domain a code or mandate covers, by their keys
 * (requirements V-1).
 */
export type Scope = Array<string>;

/**
 * Finds eSpaces, members and invitations by name, identifier, certificate number or email, and client
 * companies by name or national number, in all eSpaces that the person may enter now.
 */
export type Search = { 
/**
 * What was typed.
 */
text: string, };

/**
 * Which security code a domain wants besides an access code (requirements D-1).
 */
export type SecurityCodeRule = "none" | "six-digits" | "six-to-ten";

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
 * How many companies have given it a mandate.
 */
clients: number, 
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
 * Requests about which an officer asked something.
 */
questions: number, 
/**
 * Mandates on paper that wait to be confirmed.
 */
unconfirmed: number, 
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
 * What a certification or mandate is on a given day; the one formula for lists, letters, messages
 * and use alike.
 */
export type Standing = "in-force" | "unconfirmed" | "ended" | "revoked" | "given-up" | "replaced" | "declined";

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
 * What a person has yet to read.
 */
export type UnreadMessages = { 
/**
 * In all eSpaces that they may enter.
 */
total: number, 
/**
 * In each of them that has any.
 */
spaces: Array<UnreadOfSpace>, };

/**
 * What a person has yet to read in one eSpace.
 */
export type UnreadOfSpace = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * How many messages.
 */
count: number, };

/**
 * Whether a mandate lets the eSpace do something now (requirements V-7). Whatever is done for a
 * principal asks this first, each time.
 */
export type UseMandate = { 
/**
 * The representative's eSpace.
 */
space: SpaceId, 
/**
 * Which mandate.
 */
mandate: MandateId, 
/**
 * The procedure or consultation, by its key.
 */
item: string, };

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
 * A representative code that waits to be entered, or to be replaced.
 */
export type WaitingCode = { 
/**
 * Identifies it; never the code itself.
 */
code: AccessCodeId, 
/**
 * For which domain.
 */
domain: DomainId, 
/**
 * The version of the domain under which it was made, which has the names of its scope.
 */
domainVersion: number, 
/**
 * What people call the domain.
 */
domainNames: Names, 
/**
 * For whom it was made, in the principal's words; may be empty.
 */
recipient: string, 
/**
 * By a letter of the administration, or by the principal.
 */
origin: Origin, 
/**
 * What it covers.
 */
scope: Scope, 
/**
 * The last day on which it can be activated.
 */
activateBy: string, 
/**
 * The last day of what it brings.
 */
endsOn: string, 
/**
 * Whether it can still be entered.
 */
state: WaitingState, 
/**
 * When it was made.
 */
issuedAt: string, };

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
 * Where a representative code stands that nobody has entered yet.
 */
export type WaitingState = "open" | "lapsed" | "blocked";

/**
 * A document, wherever it was attached.
 */
export type WhichDocument = { "of": "request", space: SpaceId, request: RequestId, document: DocumentId, } | { "of": "case", administration: AdministrationId, request: RequestId, document: DocumentId, } | { "of": "mandate", space: SpaceId, mandate: MandateId, document: DocumentId, };

/**
 * An import at hand.
 */
export type WhichImport = { import: string, };

/**
 * Work that a screen follows.
 */
export type WhichWork = { 
/**
 * Any word that no other work has.
 */
work: string, };

/**
 * Who is signed in.
 */
export type WhoAmI = Record<symbol, never>;

/**
 * Who may ask for access codes (requirements D-1).
 */
export type WhoAsks = "company" | "representative" | "either";

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

/**
 * Takes a request back.
 */
export type WithdrawRequest = { 
/**
 * Which eSpace.
 */
space: SpaceId, 
/**
 * Which request.
 */
request: RequestId, 
/**
 * The version that was shown.
 */
version: number, };

/**
 * Writes the letter with a code that was just made, to hand it on. Whoever asks shows that they
 * have the code; the office does not know it any more.
 */
export type WriteCodeLetter = { 
/**
 * In which eSpace.
 */
space: SpaceId, 
/**
 * Which code.
 */
code: AccessCodeId, 
/**
 * The code itself.
 */
groups: string, 
/**
 * In which language.
 */
language: Language, };

export const register = (input: Register, follow?: string) => perform<Me>('register', input, follow);
export const whoAmI = (input: WhoAmI, follow?: string) => perform<Me>('who-am-i', input, follow);
export const changeProfile = (input: ChangeProfile, follow?: string) => perform<Me>('change-profile', input, follow);
export const listMySpaces = (input: ListMySpaces, follow?: string) => perform<MySpaces>('list-my-spaces', input, follow);
export const listMyCompanies = (input: ListMyCompanies, follow?: string) => perform<Array<MyCompany>>('list-my-companies', input, follow);
export const createSpace = (input: CreateSpace, follow?: string) => perform<SpaceSummary>('create-space', input, follow);
export const openPrivateSpace = (input: OpenPrivateSpace, follow?: string) => perform<SpaceSummary>('open-private-space', input, follow);
export const enterSpace = (input: EnterSpace, follow?: string) => perform<SpaceHome>('enter-space', input, follow);
export const companyOfSpace = (input: CompanyOfSpace, follow?: string) => perform<CompanyView>('company-of-space', input, follow);
export const changeCompanyProfile = (input: ChangeCompanyProfile, follow?: string) => perform<CompanyView>('change-company-profile', input, follow);
export const listUsers = (input: ListUsers, follow?: string) => perform<Users>('list-users', input, follow);
export const memberDetails = (input: MemberDetails, follow?: string) => perform<MemberView>('member-details', input, follow);
export const changeMember = (input: ChangeMember, follow?: string) => perform<MemberView>('change-member', input, follow);
export const suspendMember = (input: SuspendMember, follow?: string) => perform<MemberView>('suspend-member', input, follow);
export const reinstateMember = (input: ReinstateMember, follow?: string) => perform<MemberView>('reinstate-member', input, follow);
export const deleteMember = (input: DeleteMember, follow?: string) => perform<null>('delete-member', input, follow);
export const leaveSpace = (input: LeaveSpace, follow?: string) => perform<null>('leave-space', input, follow);
export const inviteMember = (input: InviteMember, follow?: string) => perform<InvitationView>('invite-member', input, follow);
export const invitationDetails = (input: InvitationDetails, follow?: string) => perform<InvitationView>('invitation-details', input, follow);
export const changeInvitation = (input: ChangeInvitation, follow?: string) => perform<InvitationView>('change-invitation', input, follow);
export const sendInvitationAgain = (input: SendInvitationAgain, follow?: string) => perform<InvitationView>('send-invitation-again', input, follow);
export const withdrawInvitation = (input: WithdrawInvitation, follow?: string) => perform<InvitationView>('withdraw-invitation', input, follow);
export const answerInvitation = (input: AnswerInvitation, follow?: string) => perform<SpaceSummary | null>('answer-invitation', input, follow);
export const retryMail = (input: RetryMail, follow?: string) => perform<InvitationView>('retry-mail', input, follow);
export const history = (input: History, follow?: string) => perform<HistoryPage>('history', input, follow);
export const checkHistory = (input: CheckHistory, follow?: string) => perform<ChainCheck>('check-history', input, follow);
export const officeHistory = (input: OfficeHistory, follow?: string) => perform<HistoryPage>('office-history', input, follow);
export const checkOfficeHistory = (input: CheckOfficeHistory, follow?: string) => perform<ChainCheck>('check-office-history', input, follow);
export const administrationHistory = (input: AdministrationHistory, follow?: string) => perform<HistoryPage>('administration-history', input, follow);
export const checkAdministrationHistory = (input: CheckAdministrationHistory, follow?: string) => perform<ChainCheck>('check-administration-history', input, follow);
export const search = (input: Search, follow?: string) => perform<Array<Found>>('search', input, follow);
export const readSettings = (input: ReadSettings, follow?: string) => perform<OfficeSettings>('read-settings', input, follow);
export const changeOfficeRules = (input: ChangeOfficeRules, follow?: string) => perform<OfficeSettings>('change-office-rules', input, follow);
export const listTrust = (input: ListTrust, follow?: string) => perform<Trust>('list-trust', input, follow);
export const removeTrustedAuthority = (input: RemoveTrustedAuthority, follow?: string) => perform<Trust>('remove-trusted-authority', input, follow);
export const removeRevocationList = (input: RemoveRevocationList, follow?: string) => perform<Trust>('remove-revocation-list', input, follow);
export const registerAdministration = (input: RegisterAdministration, follow?: string) => perform<Array<AdministrationSummary>>('register-administration', input, follow);
export const listAdministrations = (input: ListAdministrations, follow?: string) => perform<Array<AdministrationSummary>>('list-administrations', input, follow);
export const administrationDetails = (input: AdministrationDetails, follow?: string) => perform<AdministrationView>('administration-details', input, follow);
export const changeAdministration = (input: ChangeAdministration, follow?: string) => perform<AdministrationView>('change-administration', input, follow);
export const addOfficer = (input: AddOfficer, follow?: string) => perform<AdministrationView>('add-officer', input, follow);
export const endOfficer = (input: EndOfficer, follow?: string) => perform<AdministrationView>('end-officer', input, follow);
export const changeDomain = (input: ChangeDomain, follow?: string) => perform<AdministrationView>('change-domain', input, follow);
export const requestDetails = (input: RequestDetails, follow?: string) => perform<RequestView>('request-details', input, follow);
export const withdrawRequest = (input: WithdrawRequest, follow?: string) => perform<RequestView>('withdraw-request', input, follow);
export const listCases = (input: ListCases, follow?: string) => perform<Array<RequestRow>>('list-cases', input, follow);
export const caseDetails = (input: CaseDetails, follow?: string) => perform<RequestView>('case-details', input, follow);
export const grantCase = (input: GrantCase, follow?: string) => perform<RequestView>('grant-case', input, follow);
export const refuseCase = (input: RefuseCase, follow?: string) => perform<RequestView>('refuse-case', input, follow);
export const askForInformation = (input: AskForInformation, follow?: string) => perform<RequestView>('ask-for-information', input, follow);
export const loseLetter = (input: LoseLetter, follow?: string) => perform<RequestView>('lose-letter', input, follow);
export const listLetters = (input: ListLetters, follow?: string) => perform<Array<LetterView>>('list-letters', input, follow);
export const readCodeEntry = (input: ReadCodeEntry, follow?: string) => perform<CodeEntry>('read-code-entry', input, follow);
export const checkCode = (input: CheckCode, follow?: string) => perform<CodePreview>('check-code', input, follow);
export const registerCode = (input: RegisterCode, follow?: string) => perform<CodeOutcome>('register-code', input, follow);
export const createRepresentativeCode = (input: CreateRepresentativeCode, follow?: string) => perform<FreshCode>('create-representative-code', input, follow);
export const revokeCode = (input: RevokeCode, follow?: string) => perform<null>('revoke-code', input, follow);
export const replaceCode = (input: ReplaceCode, follow?: string) => perform<FreshCode>('replace-code', input, follow);
export const listCertifications = (input: ListCertifications, follow?: string) => perform<Certifications>('list-certifications', input, follow);
export const certificationDetails = (input: CertificationDetails, follow?: string) => perform<CertificationView>('certification-details', input, follow);
export const mandateDetails = (input: MandateDetails, follow?: string) => perform<MandateView>('mandate-details', input, follow);
export const bringCertificationForward = (input: BringCertificationForward, follow?: string) => perform<CertificationRow>('bring-certification-forward', input, follow);
export const changeMandate = (input: ChangeMandate, follow?: string) => perform<MandateView>('change-mandate', input, follow);
export const revokeMandate = (input: RevokeMandate, follow?: string) => perform<MandateView>('revoke-mandate', input, follow);
export const replaceMandateCode = (input: ReplaceMandateCode, follow?: string) => perform<FreshCode>('replace-mandate-code', input, follow);
export const giveUpMandate = (input: GiveUpMandate, follow?: string) => perform<MandateView>('give-up-mandate', input, follow);
export const confirmPaperMandate = (input: ConfirmPaperMandate, follow?: string) => perform<MandateView>('confirm-paper-mandate', input, follow);
export const declinePaperMandate = (input: DeclinePaperMandate, follow?: string) => perform<MandateView>('decline-paper-mandate', input, follow);
export const useMandate = (input: UseMandate, follow?: string) => perform<MandateRow>('use-mandate', input, follow);
export const listClients = (input: ListClients, follow?: string) => perform<Clients>('list-clients', input, follow);
export const clientDetails = (input: ClientDetails, follow?: string) => perform<ClientView>('client-details', input, follow);
export const createGroup = (input: CreateGroup, follow?: string) => perform<GroupView>('create-group', input, follow);
export const changeGroup = (input: ChangeGroup, follow?: string) => perform<GroupView>('change-group', input, follow);
export const deleteGroup = (input: DeleteGroup, follow?: string) => perform<Array<string>>('delete-group', input, follow);
export const moveClients = (input: MoveClients, follow?: string) => perform<Array<Placement>>('move-clients', input, follow);
export const listCertified = (input: ListCertified, follow?: string) => perform<Array<CertifiedRow>>('list-certified', input, follow);
export const endCertification = (input: EndCertification, follow?: string) => perform<CertifiedRow>('end-certification', input, follow);
export const listMessages = (input: ListMessages, follow?: string) => perform<Messages>('list-messages', input, follow);
export const listAllMessages = (input: ListAllMessages, follow?: string) => perform<Messages>('list-all-messages', input, follow);
export const countUnreadMessages = (input: CountUnreadMessages, follow?: string) => perform<UnreadMessages>('count-unread-messages', input, follow);
export const markMessages = (input: MarkMessages, follow?: string) => perform<UnreadMessages>('mark-messages', input, follow);
export const markAllMessagesRead = (input: MarkAllMessagesRead, follow?: string) => perform<Array<MessageId>>('mark-all-messages-read', input, follow);
export const readMessageMail = (input: ReadMessageMail, follow?: string) => perform<MessageMail>('read-message-mail', input, follow);
export const changeMessageMail = (input: ChangeMessageMail, follow?: string) => perform<MessageMail>('change-message-mail', input, follow);
export const status = (input: Nothing) => shell<Status>('status', input);
export const revision = (input: Nothing) => shell<string>('revision', input);
export const stopWork = (input: WhichWork) => shell<null>('stop_work', input);
export const screenReady = (input: Nothing) => shell<null>('screen_ready', input);
export const noteMistake = (input: Mistake) => shell<null>('note_mistake', input);
export const openAgain = (input: Nothing) => shell<Status>('open_again', input);
export const useRecoveryKey = (input: UseRecoveryKey) => shell<Status>('use_recovery_key', input);
export const startAnew = (input: Nothing) => shell<Status>('start_anew', input);
export const saveRecoverySheet = (input: Nothing) => shell<Saved | null>('save_recovery_sheet', input);
export const backUp = (input: BackUp) => shell<Saved | null>('back_up', input);
export const restore = (input: Restore) => shell<Status>('restore', input);
export const chooseFile = (input: ChooseFile) => shell<Chosen | null>('choose_file', input);
export const openFile = (input: FilePath) => shell<null>('open_file', input);
export const showInFolder = (input: FilePath) => shell<null>('show_in_folder', input);
export const copyText = (input: CopyText) => shell<null>('copy_text', input);
export const saveUsers = (input: SaveTable) => shell<Saved | null>('save_users', input);
export const saveMySpaces = (input: SaveMySpaces) => shell<Saved | null>('save_my_spaces', input);
export const saveList = (input: SaveList) => shell<Saved | null>('save_list', input);
export const saveDeskList = (input: SaveDeskList) => shell<Saved | null>('save_desk_list', input);
export const saveMessages = (input: SaveMessages) => shell<Saved | null>('save_messages', input);
export const saveHistory = (input: SaveTable) => shell<Saved | null>('save_history', input);
export const saveOfficeHistory = (input: SaveOfficeHistory) => shell<Saved | null>('save_office_history', input);
export const saveAdministrationHistory = (input: SaveAdministrationHistory) => shell<Saved | null>('save_administration_history', input);
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
export const askAdministration = (input: AskWithDocuments) => shell<RequestView>('ask_administration', input);
export const answerQuestion = (input: AnswerWithDocuments) => shell<RequestView>('answer_question', input);
export const recordPaperMandate = (input: PaperMandate) => shell<MandateView>('record_paper_mandate', input);
export const readDocument = (input: WhichDocument) => shell<DocumentContent>('read_document', input);
export const saveDocument = (input: WhichDocument) => shell<Saved | null>('save_document', input);
export const printLetters = (input: LettersToPrint) => shell<Saved | null>('print_letters', input);
export const saveCodeLetter = (input: WriteCodeLetter) => shell<Saved | null>('save_code_letter', input);
export const readImport = (input: ReadImport) => shell<ImportFile>('read_import', input);
export const checkImport = (input: CheckColumns) => shell<ImportRows>('check_import', input);
export const registerImport = (input: WhichImport) => shell<ImportRows>('register_import', input);
export const forgetImport = (input: WhichImport) => shell<null>('forget_import', input);
export const saveImportResult = (input: WhichImport) => shell<Saved | null>('save_import_result', input);
export const saveImportBadRows = (input: WhichImport) => shell<Saved | null>('save_import_bad_rows', input);
export const saveImportTemplate = (input: Nothing) => shell<Saved | null>('save_import_template', input);
export const saveInvitationMail = (input: InvitationMail) => shell<Saved | null>('save_invitation_mail', input);
export const openInvitationMail = (input: InvitationMail) => shell<null>('open_invitation_mail', input);
export const setMailAccount = (input: SetMailAccount) => shell<OfficeSettings>('set_mail_account', input);
export const removeMailAccount = (input: Nothing) => shell<OfficeSettings>('remove_mail_account', input);
export const sendTestMessage = (input: SendTestMessage) => shell<null>('send_test_message', input);
