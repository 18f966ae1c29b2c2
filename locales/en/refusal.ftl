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
refusal-wrong-passphrase = This password does not open the file. Check capital letters and the language of the keyboard, then try again.
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
refusal-revocation-list-not-trusted = This revocation list does not come from a trusted authority. Check that it is the right file; if it is, add its authority first.

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

## Why a message could not be sent: beside the invitation, and where the mail account is set up.

refusal-mail-not-set-up = No mail account is set up. Set one up in the settings, or send the message yourself with your own mail program.
refusal-mail-unreachable = The mail server does not answer. Check the Internet connection, and the name and port of the server in the settings, then try again.
refusal-mail-timeout = The mail server took too long to answer. Try again in a few minutes.
refusal-mail-sign-in-refused = The mail server did not accept the user name or the password. Correct them in the settings, then try again.
# $reply is the server's code, such as 550, to quote to the provider.
refusal-mail-refused = The mail server refused the message (code { $reply }). Check the recipient’s address; if it is correct, give this code to your mail provider.
# Stands beside the choice of security, too.
refusal-mail-not-secure = This setting does not allow a secure connection to the server; nothing was sent. Choose another security of the connection in the settings; your mail provider can tell you which.
refusal-mail-not-waiting = This message has already been sent or is being sent. Wait a moment, then check its state.

## Where the data cannot be opened, saved, backed up or restored.

refusal-disk-full = The disk is full; nothing was saved. Free some space, then try again.
refusal-data-damaged = The data is damaged and cannot be opened. Restore your latest backup.
refusal-data-newer = This data was written by a newer version of { -brand }. Install the latest version, then open it again.
refusal-data-unreadable = The data is there, but this computer does not allow it to be read. Check that your account has access to the application’s folder, then try again. Nothing has been changed.
refusal-data-other-key = This key does not open the data: it belongs to other data. Enter the recovery key that was printed for this data.
refusal-data-present = There is already data here, and it is never overwritten. Choose another place or another name.
refusal-data-missing = The data is no longer in its place on this computer. Put the file back if it was moved, or restore a backup.
refusal-recovery-key-invalid = This recovery key has a typing error or is incomplete. Compare it with the printed sheet, group by group.
refusal-not-a-backup = This file is not a backup of { -brand }. Choose another file.
refusal-practice-and-real = Real data and that of the practice office are never mixed. Leave the practice office, or open it, then try again.
refusal-keyring-missing = This computer’s keyring, which holds the key to your data, does not answer. Sign in to the computer again, then try again; if this happens again, ask whoever looks after the computer.
refusal-keyring-locked = This computer’s keyring, which holds the key to your data, is locked. Unlock it when the computer asks you to, then try again.
refusal-keyring-empty = The key to your data is no longer in this computer’s keyring. Enter the recovery key that you printed.
refusal-file-not-written = The file could not be saved there. Choose a folder in which you may write, then try again.
refusal-file-among-data = This folder belongs to { -brand }: a file saved there could replace your data. Choose another folder.
