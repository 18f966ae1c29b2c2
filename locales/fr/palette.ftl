## The window under Ctrl K that finds eSpaces, users and commands.

palette-title = Rechercher partout
palette-placeholder = Espace, utilisateur, client, numéro de certificat, commande
# Read aloud.
palette-results = Résultats
palette-nothing = Aucun résultat. Essayez avec moins de lettres.
palette-add-user = Ajouter un utilisateur
palette-ask = Demander une certification ou des codes d’accès
palette-create-code = Créer un code mandataire

## What an entry of that window is, at its end.

palette-kind-space = Espace
palette-kind-member = Utilisateur
palette-kind-invitation = Invitation
palette-kind-client = Client
palette-kind-command = Commande
