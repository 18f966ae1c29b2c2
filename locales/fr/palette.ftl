## The window under Ctrl K that finds eSpaces, users and commands.

palette-title = Rechercher
palette-label = Espace, utilisateur, invitation ou commande
palette-hint = Saisissez un nom, une adresse e-mail, un numéro de certificat ou un identifiant d’espace.
palette-spaces = Espaces
palette-users = Utilisateurs et invitations
palette-commands = Commandes
palette-searching = Recherche en cours…
# $text is what was typed.
palette-nothing = Aucun résultat pour « { $text } »
# Read aloud. $count is how many entries were found.
palette-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
