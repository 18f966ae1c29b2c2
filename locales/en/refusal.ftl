## What the office says when it cannot do what was asked, whatever was asked.

refusal-not-found = This no longer exists, or you do not have access to it. Go back to the list to see what is there now.
refusal-signed-out = You are no longer signed in. Sign in again to continue.
refusal-not-registered = Your certificate is accepted, but you have not registered yet. Complete your registration first.
refusal-not-your-task = Your tasks in this eSpace do not allow this. Ask an administrator of the eSpace.
refusal-only-the-owner = Only the person who set up this office can do this. Please ask them.
refusal-changed-meanwhile = Somebody else has made a change in the meantime, so yours was not saved. Check how things stand now, then try again.
refusal-form = Some fields need to be corrected. What is wrong is stated beside each of them.

## Beside a field of any form: short, since the field is right there.

refusal-field-missing = Please fill in this field.
refusal-day-invalid = Enter a day of the calendar, for example 31/12/2026.
# $limit is the most characters allowed.
refusal-field-too-long = Too long: { $limit } characters at most.
refusal-number-out-of-bounds = Enter a number from { $least } to { $most }.
refusal-ssn-missing = Enter the 20 digits of the certificate number (SSN).
# $count is how many digits were entered.
refusal-ssn-length = A certificate number (SSN) has 20 digits; you entered { $count }.
# $found is the first character that is not a digit.
refusal-ssn-not-digits = Only digits are allowed: “{ $found }” is not one.
refusal-ssn-other-script = Use the digits 0 to 9.
refusal-email-missing = Enter the email address.
refusal-email-invalid = This email address is not valid. Example: name@example.lu
refusal-space-code-invalid = An eSpace identifier is PP- or PM- followed by 6 letters or digits, for example PM-4KX7QD.
refusal-national-number-invalid = The national identification number has 13 digits.
refusal-vat-number-invalid = A VAT number begins with two letters, for example LU12345678.
refusal-rcs-number-invalid = An RCS number is a letter followed by digits, for example B271828.

## Where a certificate file is opened: at sign-in, when it is tested, and when a further one is registered.

refusal-file-not-a-certificate = This file is not a certificate file. Choose the one you received from the issuer of your certificate; its name usually ends in .p12 or .pfx.
refusal-file-cut-short = This file is incomplete; copying or downloading it was probably interrupted. Copy or download it again.
refusal-file-damaged = This file is damaged and cannot be used. Try another copy, or ask the issuer of the certificate for one.
refusal-file-unreadable = This file cannot be read. It may have been moved or renamed, its drive may have been removed, or you may not be allowed to open it. Choose it again.
# $name is the name of a file, $limit the most allowed, in megabytes.
refusal-file-too-large = “{ $name }” is too large: { $limit } MB at most. Choose another file.
refusal-wrong-passphrase = This password does not open the file. Check capital letters and the language of the keyboard, then try again.
refusal-file-protection-not-supported = This file is protected in a way that cannot be opened here; the certificate in it is not the reason. Export the certificate again with a current protection (AES-256), or ask its issuer for such a file.
refusal-file-without-key = This file contains only part of your certificate and cannot be used to sign in. Choose the complete file, which is protected by a password, or export the certificate again with its private key.
# $count is the number of certificates in the file, at least 2.
refusal-file-several-keys = This file contains { $count } certificates, and nothing tells which one to use. Choose a file that contains only one.
refusal-key-does-not-match = This file was put together wrongly: the key in it does not belong to its certificate. Ask the issuer of the certificate for a new file.
# $description is the kind and size of the key, such as “RSA 1024”.
refusal-key-not-supported = The key of this certificate ({ $description }) is of a kind that is not accepted here. Ask the issuer for a newer certificate.
refusal-certificate-without-ssn = This certificate has no 20-digit number (SSN), so it cannot be used to sign in. Choose a personal certificate that has one.
# $from is the first day on which it is valid.
refusal-certificate-not-yet-valid = This certificate is valid only from { $from }. Wait until that day or use another certificate. Check the date of this computer as well.
# $on is the day on which it expired.
refusal-certificate-expired = This certificate expired on { $on }. Ask its issuer for a new one, then sign in with that.
# $issuer is the name of the authority that issued the certificate.
refusal-unknown-authority = This certificate was issued by “{ $issuer }”, which is not one of the trusted authorities. Check that it is the right certificate; if it is, ask the person who set up this office to add this authority.
refusal-certificate-revoked = This certificate has been revoked by its issuer and can no longer be used. Contact the issuer to obtain a new one.
refusal-certificate-wrong-purpose = This certificate is not intended for signing in. Choose your authentication certificate.
refusal-certificate-chain-broken = It could not be established that this certificate really comes from the authority it names. Do not use it, and ask its issuer for a new file.
refusal-not-your-key = It could not be proved that this certificate is yours. Choose its file again; if this happens again, contact the issuer of the certificate.
refusal-challenge-stale = Signing in took too long and was stopped for safety. Please try again.
refusal-ssn-taken = This certificate is already registered to another person. A certificate is personal: use your own.
refusal-already-registered = This certificate is already registered to you. There is nothing else for you to do.

## Where trusted authorities and revocation lists are added.

refusal-anchor-not-a-certificate = This file does not contain a certificate. Choose the certificate that the authority publishes.
refusal-anchor-not-an-authority = This certificate belongs to a person or a service, not to an authority. Choose the certificate that the authority publishes.
refusal-anchor-present = This authority is already trusted. There is nothing else for you to do.
refusal-not-a-revocation-list = This file is not a revocation list. Choose the file that the authority publishes; its name usually ends in .crl.
refusal-revocation-list-not-trusted = This revocation list bears the name of a trusted authority but was not made by it. Do not use it: get the list again from the authority’s website. If the authority has a new certificate, add that first.
# $on is the day on which the newer list was made.
refusal-revocation-list-older = This revocation list is older than the one of the same authority that this office already has, which was made on { $on }. The newer one stays. Get the current list from the authority’s website.

## Where eSpaces are created, joined and opened.

# $limit is the most business eSpaces that one certificate may open.
refusal-too-many-spaces =
    { $limit ->
        [one] One certificate opens only { $limit } business eSpace, and this limit has been reached. Leave the eSpace if you no longer need it, or use another certificate.
       *[other] One certificate opens at most { $limit } business eSpaces, and this limit has been reached. Leave an eSpace you no longer need, or use another certificate.
    }
refusal-private-space-present = You already have a private eSpace. Open it from the list of your eSpaces.
# $ssn is the number of the certificate, in groups of four. Appears when an eSpace is opened and when the application is unlocked.
refusal-other-certificate-needed = Another of your certificates is needed here: number { $ssn }. Use that certificate.

## Where the tasks and the access of members are changed.

refusal-only-administrators-appoint = Only an administrator can give the task of administrator. Choose another task, or ask an administrator.
refusal-only-administrators-give-rights = Only an administrator can give additional rights. Remove them, or ask an administrator.
refusal-more-than-you-hold = This task includes rights that you do not hold yourself, so you cannot give it. Choose another task, or ask an administrator.
refusal-only-administrators-remove-administrators = Only an administrator can suspend, reinstate or delete an administrator. Ask an administrator of the eSpace.
refusal-last-administrator = An eSpace must always have at least one active administrator, and there is no other one. Give another member the task of administrator first.
refusal-yourself = You cannot suspend or delete yourself. If you no longer want to be part of it, leave the eSpace.
refusal-member-not-active = This member is already suspended. There is nothing else for you to do.
refusal-member-not-suspended = This member is not suspended and already has access to the eSpace. There is nothing else for you to do.

## Where somebody is invited: the first four stand beside the certificate number.

refusal-invite-yourself = This is the number of one of your own certificates. Enter that of the person you want to invite.
refusal-already-member = The person with this certificate is already a member of this eSpace.
refusal-already-suspended-member = The person with this certificate is a suspended member. Reinstate them in the list of users.
refusal-already-invited = An invitation for this number is already waiting for an answer. Open it in the list of users to edit it or to send it again.

## Where an invitation is answered, changed, sent again or withdrawn.

# $ssn is the number of the certificate that was invited, in groups of four.
refusal-answer-with-invited-certificate = This invitation is tied to another of your certificates. To answer it, sign out, then sign in with the certificate { $ssn }.
refusal-invitation-accepted = This invitation has already been accepted. The person is now a member of the eSpace.
refusal-invitation-refused = This invitation has already been refused. An administrator of the eSpace can send it again.
refusal-invitation-withdrawn = This invitation has been withdrawn and is no longer valid. An administrator of the eSpace can send it again.
# $on is the last day on which it could be answered.
refusal-invitation-expired = This invitation has expired: it could be answered until { $on }. An administrator of the eSpace can send it again.
refusal-invitation-pending = This invitation is still waiting for an answer; a new one is not needed.

## Where an access code is entered: beside the code. The entry being locked stands above it.

refusal-code-missing = Enter the access code.
# $count is how many letters and digits were entered.
refusal-code-length = An access code has 16 letters and digits; you entered { $count }.
# $found is the first such character: O, 0, I, 1 or L.
refusal-code-look-alike = Access codes have neither the letter O nor the digit 0, nor I, 1 or L. Look at “{ $found }” again in the letter you received.
# $found is the first character that is neither a letter nor a digit of a code.
refusal-code-symbol = “{ $found }” occurs in no access code. Enter only letters from A to Z and digits.
refusal-code-mistyped = This code has a typing error. Compare it with the letter you received, group by group. This does not count as an attempt.
# $left is how many more wrong codes lock the entry; 0 if it is locked now.
refusal-code-unknown =
    { $left ->
        [0] There is no such access code, and it was one wrong code too many: entry is now locked for 15 minutes. In the meantime, compare the code with the letter you received.
        [one] There is no such access code. Compare it with the letter you received: { $left } more wrong code locks entry for 15 minutes.
       *[other] There is no such access code. Compare it with the letter you received: { $left } more wrong codes lock entry for 15 minutes.
    }
# $until is a day with a time.
refusal-code-entry-locked = Too many wrong codes were entered, so entry is locked. Try again after { $until }.
# The next three also appear where a principal revokes or replaces a code.
refusal-code-used = This code has already been entered, and each code works only once. See under “Certifications” what it brought; if you do not find it there, ask whoever gave you the code.
refusal-code-revoked = This code has been revoked and is no longer valid. If you need a new one, ask the administration, or whoever gave you this one.
refusal-code-replaced = This code has been replaced by a newer one. Enter that one; if you do not have it, ask the administration, or whoever gave you the code.
# $on is the last day on which it could be entered.
refusal-code-deadline-passed = This code could be entered until { $on }. Ask the administration, or whoever gave you the code, for a new one.
# $on is the end-of-use date of a code that was to be replaced.
refusal-code-ended = The end-of-use date of this code was { $on }; one in its place would be worth nothing. Create a new representative access code.
refusal-code-blocked = This access code is blocked because too many wrong security codes were entered. Ask the administration, or whoever gave you the code, for a new one.
refusal-code-of-another-company = This is the owner access code of another company. Enter the one from your own letter; if you act for that company, ask it for a representative access code.
# Stands beside a code, and beside the national identification number of a principal.
refusal-code-of-your-own-company = This belongs to your own company, which cannot be its own representative. Hand the representative access code to your representative, or enter another company as the principal.

## Beside the security code: where it is chosen, and where it is entered with an access code.

refusal-security-code-missing = Enter the security code; this domain requires one.
# $rule is how the domain wants it, or the word “none”.
refusal-security-code-form =
    { $rule ->
        [none] No security code is needed here: leave this field empty.
        [six-digits] The security code has 6 digits.
       *[six-to-ten] The security code has 6 to 10 letters or digits, without accents.
    }
# $left is how many more may be wrong, at least 1.
refusal-security-code-wrong =
    { $left ->
        [one] This security code is wrong. Check capital letters, or ask whoever chose it: you have { $left } more attempt, then the access code is blocked.
       *[other] This security code is wrong. Check capital letters, or ask whoever chose it: you have { $left } more attempts, then the access code is blocked.
    }

## A list of access codes to import: why its file cannot be read, or the list not be registered.

# $why is why the file cannot be read as a table.
refusal-import-file =
    { $why ->
        [password] This file opens only with a password. Open it in your spreadsheet program, save it without a password, then choose it again.
        [other-format] This kind of spreadsheet cannot be read here. Open it in your spreadsheet program and save it as .xlsx, .ods or .csv.
        [damaged] This file is damaged or incomplete. Open it in your spreadsheet program, save it again, then choose the new file.
        [bomb] Unpacked, this file would take up far too much room, so it was not opened. Copy the rows with the codes into a new spreadsheet and choose that one.
        [too-large] This file is larger than a list of codes can be. Copy only the columns with the codes into a new spreadsheet and choose that one.
        [empty] There are no codes in this file. Enter them below the headings, one row for each code.
        [too-many-columns] This file has more than 100 columns. Copy only the columns with the codes into a new spreadsheet and choose that one.
       *[no-table] There is no table in this file. Choose a spreadsheet (.xlsx, .ods) or a text file with separators (.csv).
    }
# $count is how many rows there are, $limit the most allowed.
refusal-import-too-many-rows = This file has { $count } rows; at most { $limit } can be imported at once. Divide it into several files.
refusal-import-gone = The file that was read is no longer at hand. Choose it again.
# $limit is the most allowed.
refusal-import-too-many-unknown = More than { $limit } codes of this file do not exist here. Check that the right column is chosen and that the codes are meant for this office. Entry and further checks are now locked for 15 minutes.

## What is wrong with a row of that list; it stands beside the row, on the screen and in a saved file.

# $why is why the text of a cell is not known.
refusal-import-cell =
    { $why ->
        [formula] This cell is calculated, and calculations are not carried out here. Type the code itself into the cell.
        [error] This cell shows an error instead of a code. Type the code into the cell.
       *[number] There is a number in this cell, and no access code is one. Compare it with the letter, and set the format of the cell to text.
    }
# $area are the cells, such as A5:A7.
refusal-import-joined = The cells { $area } are merged, so it is not clear to which row the code belongs. Split them and enter one code in each row.
# $row is the number of a row above.
refusal-import-twice = The same code is already in row { $row }. Remove one of the two rows.
# $count is how many digits there are.
refusal-import-zeros-lost =
    { $count ->
        [one] The security code has 6 digits, and there is only one here. Spreadsheet programs drop zeros in front of a number: add what is missing, and set the format of the column to text.
       *[other] The security code has 6 digits, and there are only { $count } here. Spreadsheet programs drop zeros in front of a number: add what is missing, and set the format of the column to text.
    }
refusal-import-unknown = There is no such access code. Compare it with the letter. It counted as an attempt; five of them lock entry for 15 minutes.
refusal-import-registered = This code has already been registered in this eSpace. Nothing remains to be done.
refusal-import-owner-code = This is an owner access code. Enter it by itself under “Registration of access codes”; what it replaces is shown to you before.

## Where something is requested from an administration, and where an officer decides about it.

refusal-request-not-offered = This kind of request is not offered for this domain. Choose the other kind, or another domain.
refusal-only-the-company-asks = In this domain, only the company itself can make this request. Ask it to do so in its own eSpace.
refusal-only-representatives-ask = In this domain, only a representative can request access codes. Ask yours to do so; the letter will still be sent to you.
refusal-request-open = A request for this company and this domain is still open, perhaps from another eSpace. Wait for the administration’s decision.
# $until is a day with a time.
refusal-request-too-soon = The last request for this company and this domain is too recent. The next one is possible from { $until }.
# Appears on either side: to whoever asked, and to officers.
refusal-request-decided = This request has moved on in the meantime: it was answered, decided or withdrawn. Check how it stands now.
# Appears to an officer who asks a second question.
refusal-information-awaited = A question about this request is still waiting for an answer. Wait for it, or decide without it.
# $on is the last day of the domain.
refusal-domain-ended = This domain ended on { $on }, so nothing can be requested for it any more. Ask the administration whether another one has taken its place.

## Beside the documents that are attached. $name is the name of a document's file.

refusal-documents-missing = Attach at least one document.
# $limit is the most documents that can be attached.
refusal-too-many-documents =
    { $limit ->
        [one] { $limit } document at most. Remove the others, or combine them in one PDF.
       *[other] { $limit } documents at most. Remove some, or combine several in one PDF.
    }
refusal-document-kind = “{ $name }” is neither a PDF nor a PNG or JPEG picture. Save it as one of these, then attach it again.
# $limit is the most allowed, in megabytes.
refusal-document-too-large = “{ $name }” is too large: { $limit } MB at most. Attach a smaller copy, or split it into several documents.

## Where a certification is needed, and where mandates are given, changed and used.

# The first four stand beside a field: the day, the end-of-use date, the scope.
refusal-day-passed = This day has passed or is too early. Choose a later one.
# $latest is a day.
refusal-end-too-late = The end-of-use date can be { $latest } at the latest.
refusal-scope-empty = Choose at least one procedure or consultation.
refusal-scope-beyond-owner = This scope goes beyond what the principal may give. Choose only what the principal’s certification covers.
refusal-not-certified = This eSpace is not certified for this domain. Enter your owner access code, or request the certification from the administration.
# Stands beside the national identification number in the profile of a company.
refusal-national-number-in-use = This number cannot be changed as long as certifications rest on it.
refusal-out-of-scope = This mandate does not cover this procedure or consultation. Ask the principal to extend its scope.
# The following appear to the representative and to the principal.
refusal-mandate-unconfirmed = This mandate is not valid yet: the principal must first confirm it in their eSpace.
# $on is its last day.
refusal-mandate-ended = This mandate was valid until { $on }. To go on, a new one from the principal is needed.
refusal-mandate-revoked = This mandate has been revoked and is no longer valid. To go on, a new one from the principal is needed.
refusal-mandate-given-up = The representative has given this mandate up; it is no longer valid. To go on, a new one from the principal is needed.
refusal-mandate-replaced = The access code of this mandate has been replaced, so it is no longer valid. To go on, the representative must enter the new code.
refusal-mandate-declined = The principal has refused to confirm this mandate, so it is not valid. If it is wanted after all, the representative must record it again.
refusal-mandate-not-carried = Your certification covers nothing of what this mandate is for, so it cannot be confirmed. Decline it; the representative can record another one.

## Where an administration, its domains, its officers and its letters are looked after.

refusal-only-lead-officers = Only a lead officer can change the administration, its domains and its officers. Ask a lead officer of your administration.
refusal-last-lead-officer = An administration must always have at least one lead officer, and there is no other one. Add another lead officer first.
# Stands beside the certificate number.
refusal-already-officer = The person with this certificate is already an officer of this administration.
# Stands beside the procedures and consultations of a domain.
refusal-domain-item-key = Give each procedure and consultation an identifier of its own: letters from a to z, digits and hyphens, 60 at most.
refusal-letter-printed = A letter has already been printed for this request, and its codes cannot be shown again. If it was lost, report it as lost, then print a new one.
# $company is the company of the request, $on the end-of-use date that was granted.
refusal-letter-too-late = No letter can be printed for { $company } any more: the end-of-use date of its codes was { $on }. If you chose several requests, print the others without it; if codes are still needed, they have to be requested anew.
refusal-group-name-taken = A group of this eSpace already has this name. Choose another name.

## Why a message could not be sent: beside the invitation, and where the mail account is set up.

refusal-mail-not-set-up = No mail account is set up. Set one up in the settings, or send the message yourself with your own mail program.
refusal-mail-unreachable = The mail server does not answer. Check the Internet connection, and the name and port of the server in the settings, then try again.
refusal-mail-timeout = The mail server took too long to answer. Try again in a few minutes.
refusal-mail-sign-in-refused = The mail server did not accept the user name or the password. Correct them in the settings, then try again.
# $reply is the server's code, such as 550, to quote to the provider.
refusal-mail-refused = The mail server refused the message (code { $reply }). Check the recipient’s address; if it is correct, give this code to your mail provider.
# Stands beside the choice of security, too.
refusal-mail-not-secure = No secure connection to the server is possible with these settings; nothing was sent. Check the name of the server and the security of the connection in the settings; your mail provider can tell you both.
refusal-mail-not-waiting = This message has already been sent or is being sent. Wait a moment, then check its state.
# Stands beside the password in the settings, too.
refusal-mail-password-missing = No password is kept on this computer for this mail server and user name. Enter the password in the mail account.

## Where the data cannot be opened, saved, backed up or restored.

refusal-stopped = You stopped this; nothing was changed.
refusal-disk-full = The disk is full; nothing was saved. Free some space, then try again.
refusal-data-damaged = The data is damaged and cannot be opened. Restore your latest backup.
refusal-data-newer = This data was written by a newer version of { -brand }. Install the latest version, then open it again.
refusal-data-unreadable = The data is there, but this computer does not allow it to be read. Check that your account has access to the application’s folder, then try again. Nothing has been changed.
refusal-data-other-key = This key does not open the data: it belongs to other data. Enter the recovery key that was printed for this data.
refusal-data-present = There is already data here, and it is never overwritten. Choose another place or another name.
refusal-data-missing = The data is no longer in its place on this computer. Put the file back if it was moved, or restore a backup.
refusal-recovery-key-invalid = This recovery key has a typing error or is incomplete. Compare it with the printed sheet, group by group.
refusal-not-a-backup = This file is not a backup of { -brand }. Choose another file.
refusal-backup-damaged = This backup is damaged, so nothing was restored. Your data is as it was. Choose another backup, or copy this one again from where it came.
refusal-practice-and-real = Real data and that of the practice office are never mixed. Leave the practice office, or open it, then try again.
refusal-keyring-missing = This computer’s keyring, which holds the key to your data, does not answer. Sign in to the computer again, then try again; if this happens again, ask whoever looks after the computer.
refusal-keyring-locked = This computer’s keyring, which holds the key to your data, is locked. Unlock it when the computer asks you to, then try again.
refusal-keyring-empty = The key to your data is no longer in this computer’s keyring. Enter the recovery key that you printed.
refusal-file-not-written = The file could not be saved there. Choose a folder in which you may write, then try again.
refusal-file-among-data = This folder belongs to { -brand }: a file saved there could replace your data. Choose another folder.

## Where a message or a saved file is to be opened in another program.

refusal-no-mail-program = No mail program could be opened on this computer. Save the message as a file instead, and send it with the mail program or the website that you use.
# $name is the name of a file.
refusal-no-program-for-file = No program on this computer opens “{ $name }”. Open the file on another computer, or ask whoever looks after this one for a program for such files.
# $path is where the file is on the computer.
refusal-folder-not-shown = The folder cannot be shown on this computer. The file is saved here: { $path }
# $name is the name of a file.
refusal-file-gone = “{ $name }” is no longer where it was saved. It may have been moved, renamed or deleted. Save it again.
