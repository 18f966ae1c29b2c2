## The window under ? that lists the keyboard shortcuts, and what each does.

shortcuts-title = Raccourcis clavier
shortcuts-search = Rechercher partout
shortcuts-list = Afficher les raccourcis clavier
shortcuts-lock = Verrouiller
shortcuts-home = Aller à l’accueil
shortcuts-company = Aller au profil de l’entreprise
shortcuts-users = Aller aux utilisateurs
shortcuts-history = Aller à l’historique
shortcuts-spaces = Aller à mes espaces
shortcuts-settings = Aller aux paramètres
shortcuts-single-keys = Autoriser les raccourcis d’une seule touche
shortcuts-single-keys-help = Désactivez-les si vous dictez du texte ou appuyez parfois sur une touche par mégarde.

## In every list of rows, as part of the same window.

shortcuts-rows = Dans une liste
shortcuts-rows-move = Passer d’une ligne à l’autre
shortcuts-rows-open = Ouvrir la ligne
shortcuts-rows-delete = Supprimer la ligne
shortcuts-rows-select = Sélectionner la ligne

## Keys as they are printed on the keyboard.

shortcuts-key-ctrl = Ctrl
shortcuts-key-alt = Alt
shortcuts-key-shift = Maj
shortcuts-key-enter = Entrée
shortcuts-key-delete = Suppr
shortcuts-key-space = Espace
shortcuts-key-escape = Échap
shortcuts-key-arrows = Flèches
