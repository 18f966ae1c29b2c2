## The screen that covers everything while the application is locked. $holder is whoever is signed in.

lock-title = { -brand } is locked
lock-text = { $holder } is signed in. What was typed is still there.
lock-ssn = Certificate number (SSN)
lock-passphrase = Password
lock-passphrase-help = The one that protects the certificate file.
lock-unlock = Unlock
lock-sign-out = Sign out
# Asked before signing out of a locked application, with the button that does it.
lock-sign-out-warning = Whatever was typed and not saved will be lost.
lock-sign-out-confirm = Sign out anyway
