## The frame around every screen: the links that jump over it, and what its parts are called when read aloud.

frame-top = Obere Leiste
frame-places = Rubriken des Bereichs

## The top bar: which eSpace is open, the search, the menu of management and that of the person.

frame-switch = Bereich wechseln
frame-all-spaces = Alle meine Bereiche
frame-create-space = Beruflichen Bereich anlegen
frame-search = Suchen
# $space is the name of the eSpace.
frame-management-of = Verwaltung von { $space }
# $name is the name of the person.
frame-me = Menü von { $name }

## The side bar and the menus: where one can go. The number of users and of invitations is read aloud behind it.

frame-home = Startseite
frame-business = Unternehmen
frame-company = Unternehmensdaten
frame-clients = Kunden
frame-management = Verwaltung
frame-users = Benutzer
frame-history = Verlauf
frame-my-spaces = Meine Bereiche
frame-profile = Mein Profil
frame-settings = Einstellungen
frame-shortcuts = Tastaturkürzel
frame-lock = Sperren
frame-sign-out = Abmelden
