## The frame around every screen: the links that jump over it, and what its parts are called when read aloud.

frame-top = Barre supérieure
frame-places = Rubriques de l’espace

## The top bar: which eSpace is open, the search, the menu of management and that of the person.

frame-switch = Changer d’espace
frame-all-spaces = Tous mes espaces
frame-create-space = Créer un espace professionnel
frame-search = Rechercher
# $space is the name of the eSpace.
frame-management-of = Gestion de { $space }
# $name is the name of the person.
frame-me = Menu de { $name }

## The side bar and the menus: where one can go. The number of users and of invitations is read aloud behind it.

frame-home = Accueil
frame-business = Entreprise
frame-company = Données de l’entreprise
frame-clients = Clients
frame-management = Gestion
frame-users = Utilisateurs
frame-history = Historique
frame-my-spaces = Mes espaces
frame-profile = Mon profil
frame-settings = Paramètres
frame-shortcuts = Raccourcis clavier
frame-lock = Verrouiller
frame-sign-out = Se déconnecter
