## The profile of the person who is signed in.

profile-title = Mein Profil
profile-lead = Wer Sie sind, Ihre Sprache und die Zertifikate, mit denen Sie sich anmelden.
profile-about = Über Sie
profile-name = Name
profile-name-help = Er stammt aus Ihrem Zertifikat und kann nur mit einem neuen Zertifikat geändert werden.
profile-email = E-Mail-Adresse
profile-email-help = Andere Benutzer sehen sie. Wenn Sie in einen Bereich eingeladen werden, geht die Nachricht an die Adresse, die die einladende Person eingegeben hat.
# A short message after saving.
profile-email-saved = Ihre E-Mail-Adresse wurde gespeichert.

## The language of the person who is signed in.

profile-language = Benutzersprache
# Read aloud before the three languages.
profile-language-legend = Anzeigesprache
profile-language-help = Alles, was Sie sehen, wechselt sofort. Auch Nachrichten an Sie werden in dieser Sprache verfasst. Vorgänge richten sich nach der Sprache im Unternehmensprofil.

## The certificates of the person who is signed in.

profile-certificates = Zertifikate
profile-certificates-help = Sie können sich mit jedem davon anmelden. Wenn Sie jemand einladen möchte, nennen Sie eine Zertifikatsnummer aus dieser Liste.
profile-certificate-in-use = Damit angemeldet
profile-certificate-ssn = Zertifikatsnummer (SSN)
profile-certificate-issuer = Ausgestellt von
profile-certificate-valid-until = Gültig bis
profile-certificate-expired = Abgelaufen
profile-certificate-expires-soon = Läuft bald ab
profile-certificate-registered = Registriert am

## The form that registers a further certificate.

profile-add-certificate = Weiteres Zertifikat registrieren
profile-add-certificate-help = Es muss Ihres sein: Eine Zertifikatsnummer gehört nur einer Person. Die Datei bleibt, wo sie ist, und ihr Passwort dient nur dem Nachweis, dass das Zertifikat Ihnen gehört.
profile-certificate-file = Zertifikatsdatei
profile-certificate-passphrase = Passwort
profile-certificate-passphrase-help = Das Passwort, das die Datei schützt.
# The button that registers it.
profile-register = Registrieren
# A short message afterwards.
profile-certificate-added = Das Zertifikat wurde registriert. Sie können sich nun damit anmelden.

## The certificate files that this computer remembers.

profile-remembered = Zertifikatsdateien auf diesem Computer
profile-remembered-help = Der Anmeldebildschirm bietet diese Dateien jedem an, der diesen Computer benutzt. Die Dateien selbst bleiben, wo sie sind.
profile-remembered-none = Dieser Computer merkt sich keine Zertifikatsdatei.
profile-file = Datei
profile-passphrase = Passwort
profile-passphrase-kept = Im Schlüsselbund dieses Computers aufbewahrt
profile-passphrase-asked = Wird bei jeder Anmeldung erfragt
# The button that forgets a certificate file, here and in the question.
profile-forget = Vergessen
# The question before forgetting. $holder is whose certificate it is.
profile-forget-title = Zertifikatsdatei von { $holder } vergessen?
profile-forget-text = Der Anmeldebildschirm bietet diese Datei nicht mehr an. Die Datei selbst bleibt, wo sie ist.
profile-forget-text-with-passphrase = Der Anmeldebildschirm bietet diese Datei nicht mehr an, und ihr Passwort wird aus dem Schlüsselbund entfernt. Die Datei selbst bleibt, wo sie ist.
# A short message afterwards.
profile-forgotten = Die Zertifikatsdatei wurde vergessen.
