## The list of a person's own eSpaces.

spaces-title = Mes espaces
spaces-lead = Les espaces dont vous faites partie et les invitations qui vous attendent.
# The button above the list, and the command in the palette.
spaces-create = Créer un espace professionnel
spaces-private = Espace privé
spaces-private-text = Pour vos démarches personnelles, séparées de celles de toute entreprise.
# The button for a person who has no private eSpace yet.
spaces-private-open = Ouvrir mon espace privé
# A short message after that.
spaces-private-opened = Votre espace privé { $code } est ouvert.
# The button that enters the private eSpace.
spaces-private-enter = Aller à mon espace privé
spaces-business = Espaces professionnels
spaces-search = Rechercher une entreprise, un nom ou un identifiant

## The headings of the list's columns.

spaces-column-company = Entreprise
spaces-column-code = Identifiant
spaces-column-task = Vos tâches
spaces-column-members = Utilisateurs
spaces-column-invitations = Invitations
spaces-column-certificate = S’ouvre avec

## Which certificate opens an eSpace.

spaces-opens-now = Le certificat utilisé
spaces-opens-other = Un autre certificat
# A message when an eSpace is opened with the wrong certificate. $space is its name, $ssn a certificate number in groups of four.
spaces-needs-certificate = L’espace « { $space } » ne s’ouvre qu’avec votre certificat { $ssn }. Déconnectez-vous, puis connectez-vous avec ce certificat.

## In place of the list, for a person who belongs to no business eSpace.

spaces-empty = Vous ne faites encore partie d’aucun espace professionnel
spaces-empty-text = Créez-en un pour votre entreprise ; aucune pièce justificative n’est demandée. Ou communiquez le numéro de votre certificat à l’administrateur d’un espace existant, qui pourra vous inviter.
spaces-your-number = Votre numéro de certificat (SSN)

## The invitations above the list. $space is the name of the eSpace, $inviter the person who invites, $ssn a certificate number in groups of four.

spaces-invitations = Vos invitations
spaces-invitation-text = { $inviter } vous invite à rejoindre l’espace professionnel « { $space } ».
spaces-invitation-code = Identifiant
spaces-invitation-task = Vos tâches
spaces-invitation-certificate = Certificat de l’invitation (SSN)
spaces-invitation-choice = Connexion possible avec
spaces-invitation-until = Répondre au plus tard le
spaces-accept = Accepter
spaces-refuse = Refuser
# A short message after accepting.
spaces-accepted = Vous êtes désormais membre de l’espace « { $space } ».
# A short message after refusing.
spaces-refused = Vous avez refusé l’invitation à rejoindre l’espace « { $space } ».
spaces-refuse-title = Refuser l’invitation à rejoindre « { $space } » ?
spaces-refuse-text = Vous n’aurez pas accès à l’espace « { $space } » et cette invitation ne pourra plus être acceptée. Si vous changez d’avis, { $inviter } devra vous l’envoyer de nouveau.
spaces-refuse-confirm = Refuser l’invitation
spaces-other-certificate-title = Répondez avec un autre certificat
spaces-other-certificate = Cette invitation est liée à votre certificat { $ssn }. Déconnectez-vous, puis connectez-vous avec ce certificat pour l’accepter ou la refuser.
# The button in that note.
spaces-sign-out = Se déconnecter
# $day is the last day on which it could be answered.
spaces-expired-text = Vous pouviez répondre à cette invitation jusqu’au { $day }. Demandez à { $inviter } de vous l’envoyer de nouveau.

## The screen that creates a business eSpace.

spaces-new-title = Créer un espace professionnel
spaces-new-lead = Vous en devenez le premier administrateur. Aucune pièce justificative n’est demandée.
spaces-new-for = Pour quelle entreprise ?
spaces-new-for-new = Une nouvelle entreprise
spaces-new-for-new-help = Vous saisissez ses données ci-dessous.
spaces-new-for-existing = Une entreprise que j’administre
spaces-new-for-existing-help = Elle obtient un espace de plus, avec ses propres utilisateurs, par exemple pour répartir son travail.
spaces-new-company = Entreprise
# An entry in the list of companies. $company is a legal name, $number an RCS number.
spaces-new-company-entry = { $company } ({ $number })
spaces-new-submit = Créer l’espace
# A short message after that. $space is its name, $code its identifier.
spaces-created = L’espace professionnel « { $space } » ({ $code }) a été créé.
