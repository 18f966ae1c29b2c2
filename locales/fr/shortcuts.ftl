## The window under ? that lists the keyboard shortcuts, and what each does.

shortcuts-title = Raccourcis clavier
shortcuts-search = Rechercher partout
shortcuts-list = Afficher les raccourcis clavier
shortcuts-my-spaces = Aller à mes espaces
shortcuts-home = Aller à l’accueil de l’espace
shortcuts-users = Aller aux utilisateurs
shortcuts-company = Aller au profil de l’entreprise
shortcuts-history = Aller à l’historique
shortcuts-settings = Aller aux paramètres
shortcuts-lock = Verrouiller

## In the same window: keys in every list of rows.

shortcuts-in-lists = Dans une liste
shortcuts-list-move = Passer d’une ligne à l’autre
shortcuts-list-open = Ouvrir la ligne
shortcuts-list-choose = Sélectionner la ligne
shortcuts-list-delete = Supprimer la ligne
shortcuts-close = Fermer ce qui est ouvert au premier plan

## In the same window: whether shortcuts of a single key work.

shortcuts-single = Autoriser les raccourcis d’une seule touche
shortcuts-single-help = Désactivez-les si vous dictez du texte ou s’il vous arrive d’appuyer sur une touche par mégarde.

## Keys as they are printed on the keyboard.

shortcuts-key-ctrl = Ctrl
shortcuts-key-alt = Alt
shortcuts-key-shift = Maj
shortcuts-key-enter = Entrée
shortcuts-key-delete = Suppr
shortcuts-key-space = Espace
shortcuts-key-escape = Échap
shortcuts-key-arrowup = ↑
shortcuts-key-arrowdown = ↓
