## The screen that covers everything while the application is locked. $holder is whoever is signed in.

lock-title = { -brand } ist gesperrt
lock-text = { $holder } ist angemeldet. Was eingegeben wurde, bleibt erhalten.
lock-ssn = Zertifikatsnummer (SSN)
lock-passphrase = Passwort
lock-passphrase-help = Das Passwort, das die Zertifikatsdatei schützt.
lock-unlock = Entsperren
lock-sign-out = Abmelden
# Asked before signing out of a locked application, with the button that does it.
lock-sign-out-warning = Was eingegeben und nicht gespeichert wurde, geht verloren.
lock-sign-out-confirm = Trotzdem abmelden
