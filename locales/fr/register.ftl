## The first sign-in of a person: what the certificate says and what else is asked.

register-title = Première connexion
register-lead = Votre certificat est reconnu. Il manque encore deux indications pour vous inscrire.
register-from-certificate = D’après votre certificat
register-first-name = Prénom
register-last-name = Nom
register-holder = Titulaire
register-ssn = Numéro de certificat (SSN)
register-issuer = Délivré par
register-valid-until = Valable jusqu’au
register-yours = À votre sujet
register-email = Adresse électronique
register-email-help = Les invitations et les messages de vos espaces y sont envoyés.
register-language = Langue de l’utilisateur
register-language-help = Vous pourrez la changer dans votre profil.
register-submit = S’inscrire
register-cancel = Se déconnecter
# Shown briefly once the person is registered. $name is their name.
register-done = Bienvenue, { $name }. Votre inscription est enregistrée.
