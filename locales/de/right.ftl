## What a member may do, one by one: in forms, in lists, in the history and in exported lists.

right-see = Bereich einsehen
right-fill-in = Vorgänge ausfüllen
right-sign = Vorgänge unterzeichnen
right-invite = Benutzer einladen
right-delete = Benutzer löschen
right-administer = Bereich administrieren
