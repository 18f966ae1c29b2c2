## The half of the welcome screen with the name of the product. The first line is large.

welcome-claim = Ihre beruflichen Bereiche, auf Ihrem Schreibtisch.
welcome-claim-text = Wer dazugehört, wer was darf und wer eingeladen ist: für ein Unternehmen oder für dreihundert.
# Read out before the three languages to choose from.
welcome-language = Sprache

## Sign-in on the welcome screen. $ssn is a certificate number, $day a date.

welcome-title = Anmeldung
welcome-lead = Ihr Authentisierungsmittel ist persönlich: Geben Sie es nicht weiter.
# Above the certificates that this computer remembers, and the choice of another one.
welcome-identity = Zertifikat
welcome-identity-valid = { $ssn } · gültig bis { $day }
welcome-identity-expired = { $ssn } · abgelaufen am { $day }
welcome-identity-other = Eine andere Zertifikatsdatei
welcome-path = Zertifikatsdatei
welcome-path-help = Ihr Name endet auf .p12 oder .pfx.
welcome-passphrase = Passwort
welcome-passphrase-help = Das Passwort, das die Zertifikatsdatei schützt.
# In place of the passphrase, when the keyring has it.
welcome-passphrase-kept = Der Schlüsselbund dieses Computers bewahrt das Passwort auf.
welcome-passphrase-type = Passwort eingeben
welcome-remember = Diese Datei auf diesem Computer merken
welcome-remember-help = Beim nächsten Mal genügt das Passwort.
welcome-keep = Passwort im Schlüsselbund aufbewahren
welcome-keep-help = Nur wenn Sie dieses Benutzerkonto des Computers allein verwenden.
welcome-submit = Anmelden
# The button that makes this computer forget a certificate, and what is said afterwards. $holder is the name of the holder.
welcome-forget = Dieses Zertifikat vergessen
welcome-forgotten = Dieser Computer merkt sich das Zertifikat von { $holder } nicht mehr. Die Datei selbst ist noch da.

## Below sign-in: the ways to the other screens.

welcome-test = Mein Zertifikat testen
welcome-restore = Mit einer Sicherung weiterarbeiten
# Below that title, on the screen that it leads to.
welcome-restore-lead = Zum Beispiel auf einem neuen Computer.
welcome-practice = In einer Übungsstelle ausprobieren
welcome-authorities = Vertrauenswürdige Aussteller

## Said above sign-in while the office trusts no authority, and below a sign-in that was refused for this reason.

welcome-trust-title = Diese Stelle vertraut noch keinem Aussteller
welcome-trust-text = Sie erkennt ein Zertifikat an seinem Aussteller. Fügen Sie diesen vor der ersten Anmeldung hinzu.
welcome-trust-add = Aussteller hinzufügen
welcome-trust-show = Vertrauenswürdige Aussteller ansehen

## The welcome screen of the practice office: whom to be.

welcome-practice-title = Wer möchten Sie sein?
welcome-practice-lead = In der Übungsstelle ist alles erfunden: Probieren Sie alles unbesorgt aus. Sie können jederzeit die Person wechseln.
