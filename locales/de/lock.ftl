## The screen that covers everything while the application is locked. $holder is whoever is signed in.

lock-title = { -brand } ist gesperrt
lock-text = { $holder } ist angemeldet. Was eingegeben wurde, bleibt erhalten.
lock-ssn = Zertifikatsnummer (SSN)
lock-passphrase = Passphrase
lock-passphrase-help = Die Passphrase, die die Zertifikatsdatei schützt.
lock-unlock = Entsperren
lock-sign-out = Abmelden
# Asked before signing out of a locked application, with the button that does it.
lock-sign-out-warning = Was eingegeben und nicht gespeichert wurde, geht verloren.
lock-sign-out-confirm = Trotzdem abmelden
