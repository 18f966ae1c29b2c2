## The screen on which a person tests their certificate: its form.

test-title = Tester mon certificat
test-lead = Vous voyez ce que contient votre certificat et si ce bureau l’accepterait. Rien n’est enregistré.
test-path = Fichier de certificat
test-path-help = Son nom se termine par .p12 ou .pfx.
test-passphrase = Mot de passe
test-passphrase-help = Celui qui protège le fichier de certificat.
test-submit = Tester

## The result of the test.

test-result = Votre certificat
test-ssn = Numéro de certificat (SSN)
test-ssn-help = C’est le numéro à donner à la personne qui vous invite.
test-ssn-none = Ce certificat n’en contient pas.
test-holder = Titulaire
test-issuer = Délivré par
test-valid-from = Valable à partir du
test-valid-until = Valable jusqu’au
test-key = Clé
test-serial = Numéro de série chez l’émetteur
test-fingerprint = Empreinte (SHA-256)
test-accepted-title = Ce bureau accepterait votre certificat
test-accepted-text = Vous pouvez l’utiliser pour vous connecter.
test-refused-title = Ce bureau n’accepterait pas votre certificat
test-trust = Voir les autorités de confiance
