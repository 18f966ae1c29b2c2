## The half of the welcome screen with the name of the product. The first line is large.

welcome-claim = Vos espaces professionnels, sur votre bureau.
welcome-claim-text = Qui en est membre, ce que chacun peut y faire et qui y est invité : pour une entreprise ou pour trois cents.
# Read out before the three languages to choose from.
welcome-language = Langue

## Sign-in on the welcome screen. $ssn is a certificate number, $day a date.

welcome-title = Connexion
welcome-lead = Votre produit d’authentification est personnel : ne le partagez pas.
# Above the certificates that this computer remembers, and the choice of another one.
welcome-identity = Certificat
welcome-identity-valid = { $ssn } · valable jusqu’au { $day }
welcome-identity-expired = { $ssn } · expiré depuis le { $day }
welcome-identity-other = Un autre fichier de certificat
welcome-path = Fichier de certificat
welcome-path-help = Son nom se termine par .p12 ou .pfx.
welcome-passphrase = Mot de passe
welcome-passphrase-help = Celui qui protège le fichier de certificat.
# In place of the passphrase, when the keyring has it.
welcome-passphrase-kept = Le trousseau de clés de cet ordinateur conserve le mot de passe.
welcome-passphrase-type = Saisir le mot de passe
welcome-remember = Mémoriser ce fichier sur cet ordinateur
welcome-remember-help = La prochaine fois, il suffira du mot de passe.
welcome-keep = Conserver le mot de passe dans le trousseau de clés
welcome-keep-help = Uniquement si vous êtes seul à utiliser cette session de l’ordinateur.
welcome-submit = Se connecter
# The button that makes this computer forget a certificate, and what is said afterwards. $holder is the name of the holder.
welcome-forget = Oublier ce certificat
welcome-forgotten = Le certificat de { $holder } n’est plus mémorisé sur cet ordinateur. Le fichier lui-même reste à sa place.

## Below sign-in: the ways to the other screens.

welcome-test = Tester mon certificat
welcome-restore = Reprendre une sauvegarde
# Below that title, on the screen that it leads to.
welcome-restore-lead = Par exemple, si vous changez d’ordinateur.
welcome-practice = Essayer avec un bureau d’exercice
welcome-authorities = Autorités de confiance

## Said above sign-in while the office trusts no authority, and below a sign-in that was refused for this reason.

welcome-trust-title = Ce bureau ne fait encore confiance à aucune autorité
welcome-trust-text = Il reconnaît un certificat à l’autorité qui l’a délivré. Avant la première connexion, ajoutez cette autorité.
welcome-trust-add = Ajouter une autorité
welcome-trust-show = Voir les autorités de confiance

## The welcome screen of the practice office: whom to be.

welcome-practice-title = Qui voulez-vous être ?
welcome-practice-lead = Dans le bureau d’exercice, tout est inventé : essayez sans crainte. Vous pourrez changer de personne à tout moment.
