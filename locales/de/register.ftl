## The first sign-in of a person: what the certificate says and what else is asked.

register-title = Erste Anmeldung
register-lead = Ihr Zertifikat wurde erkannt. Für Ihre Registrierung fehlen noch zwei Angaben.
register-from-certificate = Laut Ihrem Zertifikat
register-first-name = Vorname
register-last-name = Name
register-holder = Inhaber
register-ssn = Zertifikatsnummer (SSN)
register-issuer = Ausgestellt von
register-valid-until = Gültig bis
register-yours = Über Sie
register-email = E-Mail-Adresse
register-email-help = An diese Adresse gehen Einladungen und Nachrichten Ihrer Bereiche.
register-language = Benutzersprache
register-language-help = Sie können sie in Ihrem Profil ändern.
register-submit = Registrieren
register-cancel = Abmelden
# Shown briefly once the person is registered. $name is their name.
register-done = Willkommen, { $name }. Sie sind jetzt registriert.
