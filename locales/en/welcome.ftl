## The half of the welcome screen with the name of the product. The first line is large.

welcome-claim = Your business eSpaces, on your desk.
welcome-claim-text = Who belongs to them, what each person may do and who is invited: for one company or for three hundred.
# Read out before the three languages to choose from.
welcome-language = Language

## Sign-in on the welcome screen. $ssn is a certificate number, $day a date.

welcome-title = Sign in
welcome-lead = Your authentication product is personal: do not share it.
# Above the certificates that this computer remembers, and the choice of another one.
welcome-identity = Certificate
welcome-identity-valid = { $ssn } · valid until { $day }
welcome-identity-expired = { $ssn } · expired on { $day }
welcome-identity-other = Another certificate file
welcome-path = Certificate file
welcome-path-help = Its name ends in .p12 or .pfx.
welcome-passphrase = Password
welcome-passphrase-help = The one that protects the certificate file.
# In place of the passphrase, when the keyring has it.
welcome-passphrase-kept = The keyring of this computer keeps the password.
welcome-passphrase-type = Type the password
welcome-remember = Remember this file on this computer
welcome-remember-help = Next time, the password is enough.
welcome-keep = Keep the password in the keyring
welcome-keep-help = Only if nobody else uses your account on this computer.
welcome-submit = Sign in
# The button that makes this computer forget a certificate, and what is said afterwards. $holder is the name of the holder.
welcome-forget = Forget this certificate
welcome-forgotten = This computer no longer remembers the certificate of { $holder }. The file itself is still where it was.

## Below sign-in: the ways to the other screens.

welcome-test = Test my certificate
welcome-restore = Continue from a backup
# Below that title, on the screen that it leads to.
welcome-restore-lead = For example, when you move to a new computer.
welcome-practice = Try it in a practice office
welcome-authorities = Trusted authorities

## Said above sign-in while the office trusts no authority, and below a sign-in that was refused for this reason.

welcome-trust-title = This office does not trust any authority yet
welcome-trust-text = It recognises a certificate by the authority that issued it. Add that authority before the first sign-in.
welcome-trust-add = Add an authority
welcome-trust-show = See the trusted authorities

## The welcome screen of the practice office: whom to be.

welcome-practice-title = Who would you like to be?
welcome-practice-lead = Everything in the practice office is invented: try whatever you like. You can become someone else at any time.
