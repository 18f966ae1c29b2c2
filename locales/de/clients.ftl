## The clients of an eSpace: the companies whose mandates it holds or held.

clients-title = Kunden
# Below the title. $companies and $mandates are numbers.
clients-lead =
    { $companies ->
        [one] { $companies } Unternehmen
       *[other] { $companies } Unternehmen
    } · { $mandates ->
        [one] { $mandates } Vollmacht
       *[other] { $mandates } Vollmachten
    }
clients-search = Unternehmen oder Nummer suchen
clients-column-company = Unternehmen
clients-column-domains = Tätigkeitsbereiche
clients-column-group = Gruppe
clients-column-next-end = Nächstes Ende
clients-column-state = Status
# In place of the domains, when no mandate is in force.
clients-no-domain = Keine

## How a client stands over all its mandates, in the list, in its details and in the exported list.

clients-state-ending = Endet bald
clients-state-unconfirmed = Nicht bestätigt
clients-state-in-force = In Kraft
clients-state-over = Beendet

## The filters above the list: by group and by state. Those by domain are called as above the mandates.

clients-all-groups = Alle Gruppen
clients-any-state = Jeder Status
# When no client passes the filters, and the button below that.
clients-none-like-this = Kein Kunde entspricht diesen Filtern
clients-show-all = Alle Kunden anzeigen

## In place of a list that is empty.

clients-empty = Noch kein Kunde
clients-empty-text = Hier erscheinen die Unternehmen, die diesem Bereich eine Vollmacht erteilt haben. Geben Sie den Zugangscode für Bevollmächtigte ein, den ein Kunde Ihnen gegeben hat.

## What can be done with clients: entries of the menu of a row, buttons, and the list of keyboard shortcuts.

clients-act-open = Öffnen
clients-act-move = In eine Gruppe verschieben …
# $count is the number of chosen clients.
clients-bulk-move = In eine Gruppe verschieben … ({ $count })
clients-shortcut-move = Kunden in eine Gruppe verschieben
clients-shortcut-new-group = Neue Unternehmensgruppe
# A short message when the shortcut is used while no client is chosen.
clients-choose-first = Wählen Sie zuerst Kunden aus: Gehen Sie auf eine Zeile und drücken Sie die Leertaste.

## The form that moves clients. $count is how many; $name is the company if there is only one.

clients-move-title =
    { $count ->
        [one] { $name } verschieben
       *[other] { $count } Kunden verschieben
    }
clients-move-to = In welche Gruppe?
clients-move-confirm = Verschieben

## Short messages after that. $group is the name of a group.

clients-moved =
    { $count ->
        [one] { $name } ist jetzt in der Gruppe „{ $group }“.
       *[other] { $count } Kunden sind jetzt in der Gruppe „{ $group }“.
    }
clients-moved-out =
    { $count ->
        [one] { $name } ist jetzt ohne Gruppe.
       *[other] { $count } Kunden sind jetzt ohne Gruppe.
    }
clients-moved-back =
    { $count ->
        [one] { $name } ist wieder dort, wo das Unternehmen vorher war.
       *[other] { $count } Kunden sind wieder dort, wo sie vorher waren.
    }
# Nothing had to be done.
clients-moved-none = Nichts zu verschieben: Sie sind bereits dort.

## The details of a client.

clients-mandates = Vollmachten
# Behind the day on which a mandate ends. $day is a day.
clients-until = bis { $day }
# The link to the list of mandates.
clients-to-mandates = Alle erhaltenen Vollmachten

## What is dragged with the mouse, read aloud and shown when pointed at.

clients-drag = Auf eine Gruppe links ziehen
