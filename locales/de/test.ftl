## The screen on which a person tests their certificate: its form.

test-title = Mein Zertifikat testen
test-lead = Sie sehen, was Ihr Zertifikat enthält und ob diese Stelle es anerkennen würde. Nichts wird gespeichert.
test-path = Zertifikatsdatei
test-path-help = Ihr Name endet auf .p12 oder .pfx.
test-passphrase = Passwort
test-passphrase-help = Das Passwort, das die Zertifikatsdatei schützt.
test-submit = Testen

## The result of the test.

test-result = Ihr Zertifikat
test-ssn = Zertifikatsnummer (SSN)
test-ssn-help = Diese Nummer geben Sie der Person, die Sie einlädt.
test-ssn-none = Dieses Zertifikat enthält keine.
test-holder = Inhaber
test-issuer = Ausgestellt von
test-valid-from = Gültig ab
test-valid-until = Gültig bis
test-key = Schlüssel
test-serial = Seriennummer beim Aussteller
test-fingerprint = Fingerabdruck (SHA-256)
test-accepted-title = Diese Stelle würde Ihr Zertifikat anerkennen
test-accepted-text = Sie können sich damit anmelden.
test-refused-title = Diese Stelle würde Ihr Zertifikat nicht anerkennen
test-trust = Vertrauenswürdige Aussteller ansehen
