## The profile of the person who is signed in.

profile-title = Mon profil
profile-lead = Qui vous êtes, votre langue et les certificats avec lesquels vous vous connectez.
profile-about = À propos de vous
profile-name = Nom
profile-name-help = Il provient de votre certificat et ne peut être modifié qu’avec un nouveau certificat.
profile-email = Adresse électronique
profile-email-help = Les autres utilisateurs la voient. Si vous êtes invité dans un espace, le message est envoyé à l’adresse saisie par la personne qui vous invite.
# A short message after saving.
profile-email-saved = Votre adresse électronique a été enregistrée.

## The language of the person who is signed in.

profile-language = Langue de l’utilisateur
# Read aloud before the three languages.
profile-language-legend = Langue d’affichage
profile-language-help = Tout ce que vous voyez change aussitôt. Les messages qui vous sont adressés sont également rédigés dans cette langue. Les démarches suivent la langue indiquée dans le profil de l’entreprise.

## The certificates of the person who is signed in.

profile-certificates = Certificats
profile-certificates-help = Vous pouvez vous connecter avec chacun d’eux. Si quelqu’un souhaite vous inviter, communiquez-lui un numéro de certificat de cette liste.
profile-certificate-in-use = Connecté avec celui-ci
profile-certificate-ssn = Numéro de certificat (SSN)
profile-certificate-issuer = Délivré par
profile-certificate-valid-until = Valable jusqu’au
profile-certificate-expired = Expiré
profile-certificate-expires-soon = Expire bientôt
profile-certificate-registered = Enregistré le

## The form that registers a further certificate.

profile-add-certificate = Enregistrer un autre certificat
profile-add-certificate-help = Il doit être le vôtre : un numéro de certificat n’appartient qu’à une seule personne. Le fichier reste à sa place et son mot de passe ne sert qu’à prouver que le certificat vous appartient.
profile-certificate-file = Fichier de certificat
profile-certificate-passphrase = Mot de passe
profile-certificate-passphrase-help = Celui qui protège le fichier.
# The button that registers it.
profile-register = Enregistrer
# A short message afterwards.
profile-certificate-added = Le certificat a été enregistré. Vous pouvez désormais vous connecter avec lui.

## The certificate files that this computer remembers.

profile-remembered = Fichiers de certificat sur cet ordinateur
profile-remembered-help = L’écran de connexion propose ces fichiers à toute personne qui utilise cet ordinateur. Les fichiers eux-mêmes restent à leur place.
profile-remembered-none = Aucun fichier de certificat n’est mémorisé sur cet ordinateur.
profile-file = Fichier
profile-passphrase = Mot de passe
profile-passphrase-kept = Conservé dans le trousseau de clés de cet ordinateur
profile-passphrase-asked = Demandé à chaque connexion
# The button that forgets a certificate file, here and in the question.
profile-forget = Oublier
# The question before forgetting. $holder is whose certificate it is.
profile-forget-title = Oublier le fichier de certificat de { $holder } ?
profile-forget-text = L’écran de connexion ne proposera plus ce fichier. Le fichier lui-même reste à sa place.
profile-forget-text-with-passphrase = L’écran de connexion ne proposera plus ce fichier et son mot de passe sera retiré du trousseau de clés. Le fichier lui-même reste à sa place.
# A short message afterwards.
profile-forgotten = Le fichier de certificat a été oublié.
