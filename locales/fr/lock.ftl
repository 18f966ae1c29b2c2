## The screen that covers everything while the application is locked. $holder is whoever is signed in.

lock-title = { -brand } est verrouillé
lock-text = Session de { $holder }. Ce qui a été saisi est conservé.
lock-ssn = Numéro de certificat (SSN)
lock-passphrase = Mot de passe
lock-passphrase-help = Celui qui protège le fichier de certificat.
lock-unlock = Déverrouiller
lock-sign-out = Se déconnecter
# Asked before signing out of a locked application, with the button that does it.
lock-sign-out-warning = Ce qui a été saisi sans être enregistré sera perdu.
lock-sign-out-confirm = Se déconnecter quand même
