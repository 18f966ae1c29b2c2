## The profile of the person who is signed in.

profile-title = My profile
profile-lead = Who you are, your language, and the certificates you sign in with.
profile-about = About you
profile-name = Name
profile-name-help = It comes from your certificate and can only be changed with a new one.
profile-email = Email address
profile-email-help = Other users see it. If you are invited to an eSpace, the message goes to the address that the inviter entered.
# A short message after saving.
profile-email-saved = Your email address has been saved.

## The language of the person who is signed in.

profile-language = User language
# Read aloud before the three languages.
profile-language-legend = Display language
profile-language-help = Everything you see changes at once. Messages that you receive are written in this language, too. Procedures follow the language in the company profile.

## The certificates of the person who is signed in.

profile-certificates = Certificates
profile-certificates-help = You can sign in with any of these. If someone wants to invite you, tell them a certificate number from this list.
profile-certificate-in-use = Signed in with this one
profile-certificate-ssn = Certificate number (SSN)
profile-certificate-issuer = Issued by
profile-certificate-valid-until = Valid until
profile-certificate-expired = Expired
profile-certificate-expires-soon = Expires soon
profile-certificate-registered = Registered on

## The form that registers a further certificate.

profile-add-certificate = Register a further certificate
profile-add-certificate-help = It must be yours: a certificate number belongs to one person only. The file stays where it is, and its password is used only to prove that the certificate is yours.
profile-certificate-file = Certificate file
profile-certificate-passphrase = Password
profile-certificate-passphrase-help = The one that protects the file.
# The button that registers it.
profile-register = Register
# A short message afterwards.
profile-certificate-added = The certificate has been registered. You can now sign in with it.

## The certificate files that this computer remembers.

profile-remembered = Certificate files on this computer
profile-remembered-help = The sign-in screen offers these files to whoever uses this computer. The files themselves stay where they are.
profile-remembered-none = This computer remembers no certificate file.
profile-file = File
profile-passphrase = Password
profile-passphrase-kept = Kept in this computer’s keyring
profile-passphrase-asked = Asked for at every sign-in
# The button that forgets a certificate file, here and in the question.
profile-forget = Forget
# The question before forgetting. $holder is whose certificate it is.
profile-forget-title = Forget the certificate file of { $holder }?
profile-forget-text = The sign-in screen will no longer offer this file. The file itself stays where it is.
profile-forget-text-with-passphrase = The sign-in screen will no longer offer this file, and its password is removed from the keyring. The file itself stays where it is.
# A short message afterwards.
profile-forgotten = The certificate file has been forgotten.
