## On every screen while the practice office is open.

practice-banner = Bureau d’exercice : tout y est inventé, et rien n’en sort.
practice-leave = Quitter le bureau d’exercice
practice-switch = Changer de personne

## Beginning the practice office over.

practice-reset = Recommencer à zéro
practice-reset-text = Tout ce que vous avez fait dans le bureau d’exercice sera effacé, et l’exercice reprendra comme au premier jour. Vos données réelles ne sont pas concernées.

## Who the invented people are, below their names.

practice-person-administrator = Dirige une menuiserie et administre son espace
practice-person-manager = Gestionnaire à la menuiserie, peut aussi inviter
practice-person-without-signature = Prépare les démarches à la menuiserie, sans signature
practice-person-trustee = Fiduciaire, travaille pour plusieurs entreprises
practice-person-colleague = Collègue à la fiduciaire, administre aussi l’espace d’une boulangerie
practice-person-newcomer = Nouveau venu : invité, mais pas encore inscrit
practice-person-tax-officer = Agent pour les fiches de retenue d’impôt : décide des demandes, imprime les lettres
practice-person-election-officer = Agent pour les élections sociales
practice-person-sports-officer = Agent pour les fédérations sportives : lit les pièces justificatives
