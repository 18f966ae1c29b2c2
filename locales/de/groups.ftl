## The groups into which client companies are put: beside the list of clients, and in menus.

groups-title = Gruppen
groups-none = Ohne Gruppe
groups-new = Neue Gruppe
# The button that opens the menu of a group, read aloud. $name is the name of the group.
groups-menu = Aktionen für die Gruppe „{ $name }“
groups-act-edit = Umbenennen oder Farbe ändern
groups-act-delete = Löschen

## The form for a group.

groups-new-title = Neue Unternehmensgruppe
groups-new-lead = Ein Unternehmen ist in höchstens einer Gruppe.
# When the form was opened for chosen clients. $count is how many.
groups-new-with =
    { $count ->
        [one] Der ausgewählte Kunde wird hineingelegt.
       *[other] Die { $count } ausgewählten Kunden werden hineingelegt.
    }
# $name is the name of the group.
groups-edit-title = Gruppe „{ $name }“ ändern
groups-name = Name
groups-colour = Farbe
groups-create = Gruppe anlegen
groups-colour-blue = Blau
groups-colour-teal = Blaugrün
groups-colour-green = Grün
groups-colour-olive = Oliv
groups-colour-orange = Orange
groups-colour-red = Rot
groups-colour-violet = Violett
groups-colour-grey = Grau

## The question before a group is deleted. $name is its name, $count the number of companies in it.

groups-delete-title = Gruppe „{ $name }“ löschen?
groups-delete-text =
    { $count ->
        [0] Es ist kein Unternehmen darin.
        [one] { $count } Unternehmen ist danach ohne Gruppe. Seine Vollmachten bleiben unverändert.
       *[other] { $count } Unternehmen sind danach ohne Gruppe. Ihre Vollmachten bleiben unverändert.
    }
groups-delete-confirm = Gruppe löschen

## Short messages. $name is the name of a group.

groups-created = Die Gruppe „{ $name }“ wurde angelegt.
groups-saved = Die Gruppe „{ $name }“ wurde geändert.
groups-deleted = Die Gruppe „{ $name }“ wurde gelöscht.
groups-restored = Die Gruppe „{ $name }“ ist wieder da.
