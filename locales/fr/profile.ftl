## The profile of the person who is signed in.

profile-title = Mon profil
profile-lead = Qui vous êtes, la langue que vous lisez et les certificats avec lesquels vous vous connectez.
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
profile-language-legend = Langue des écrans
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
profile-certificate-registered = Inscrit le

## The form that registers a further certificate.

profile-add-certificate = Inscrire un autre certificat
profile-add-certificate-help = Il doit être le vôtre : un numéro de certificat n’appartient qu’à une seule personne. Le fichier reste à sa place et sa phrase secrète ne sert qu’à prouver que le certificat vous appartient.
profile-certificate-file = Fichier de certificat
profile-certificate-passphrase = Phrase secrète
profile-certificate-passphrase-help = Celle qui protège le fichier.
# The button that registers it.
profile-register = Inscrire
# A short message afterwards.
profile-certificate-added = Le certificat a été inscrit. Vous pouvez désormais vous connecter avec lui.

## The certificate files that this computer remembers.

profile-remembered = Fichiers de certificat sur cet ordinateur
profile-remembered-help = L’écran de connexion propose ces fichiers à toute personne qui utilise cet ordinateur. Les fichiers eux-mêmes restent à leur place.
profile-remembered-none = Cet ordinateur ne retient aucun fichier de certificat.
profile-file = Fichier
profile-passphrase = Phrase secrète
profile-passphrase-kept = Conservée dans le trousseau de clés de cet ordinateur
profile-passphrase-asked = Demandée à chaque connexion
# The button that forgets a certificate file, here and in the question.
profile-forget = Oublier
# The question before forgetting. $holder is whose certificate it is.
profile-forget-title = Oublier le fichier de certificat de { $holder } ?
profile-forget-text = L’écran de connexion ne proposera plus ce fichier. Le fichier lui-même reste à sa place.
profile-forget-text-with-passphrase = L’écran de connexion ne proposera plus ce fichier et sa phrase secrète sera retirée du trousseau de clés. Le fichier lui-même reste à sa place.
# A short message afterwards.
profile-forgotten = Le fichier de certificat a été oublié.
