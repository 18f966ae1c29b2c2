## The screen on which a person tests their certificate: its form.

test-title = Mein Zertifikat testen
test-lead = Sie sehen, was Ihr Zertifikat enthält und ob diese Stelle es annehmen würde. Nichts wird gespeichert.
test-path = Zertifikatsdatei
test-path-help = Ihr Name endet auf .p12 oder .pfx.
test-passphrase = Passphrase
test-passphrase-help = Die Passphrase, die die Zertifikatsdatei schützt.
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
test-accepted-title = Diese Stelle würde Ihr Zertifikat annehmen
test-accepted-text = Sie können sich damit anmelden.
test-refused-title = Diese Stelle würde Ihr Zertifikat nicht annehmen
test-trust = Vertraute Aussteller ansehen
