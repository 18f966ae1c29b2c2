## The list of the users of an eSpace.

users-title = Benutzer
users-lead = Alle Benutzer sehen sämtliche Informationen in diesem beruflichen Bereich.
# The button above the list, and the title of the form it opens.
users-add = Benutzer hinzufügen
users-search = Nach Name, E-Mail oder SSN suchen
users-label = Benutzer und Einladungen
users-empty = Hier ist noch niemand außer Ihnen
users-empty-text = Fügen Sie Ihre Kolleginnen und Kollegen mit der Nummer ihres Zertifikats hinzu. Diese finden sie unter „Mein Zertifikat testen“.

## The headings of the list's columns, and what stands in them.

users-column-name = Name
users-column-task = Aufgaben
users-column-choice = Anmeldung mit
users-column-state = Status
users-column-since = Seit
# Behind one's own name.
users-you = (Sie)
# How many single rights a member has besides the task.
users-extra-rights =
    { $count ->
        [one] + ein Recht
       *[other] + { $count } Rechte
    }

## The choices of the filter above the list.

# The button that opens them. $what is the choice that is made.
users-filter = Anzeigen: { $what }
users-filter-all = Alle
users-filter-active = Aktive
users-filter-suspended = Gesperrte
users-filter-invited = Eingeladene
users-filter-ending = Einladung läuft in den nächsten fünf Tagen ab
users-filter-unsent = Nachricht nicht gesendet
users-filter-expired = Einladung abgelaufen
users-filter-refused = Einladung abgelehnt
users-filter-withdrawn = Einladung zurückgezogen
# When nobody passes the filter, and the button below that.
users-none-like-this = Niemand entspricht diesem Filter
users-show-all = Alle anzeigen

## Exporting the list.

users-export-xlsx = Als Tabelle (.xlsx)
users-export-csv = Als Text mit Semikolons (.csv)
# A short message after that. $file is the name of the file.
users-exported = Die Liste wurde als { $file } gespeichert.

## What can be done with a member or an invitation: entries of the menu of a row, and buttons in the details.

users-act-open = Öffnen
users-act-edit = Bearbeiten
users-act-suspend = Sperren
users-act-reinstate = Sperre aufheben
users-act-delete = Löschen
users-act-leave = Diesen Bereich verlassen
users-act-send-again = Erneut senden
users-act-withdraw = Zurückziehen
users-act-copy = Zertifikatsnummer kopieren

## The same for several chosen rows. $count is the number of rows with which it can be done.

users-bulk-suspend = Sperren ({ $count })
users-bulk-reinstate = Sperre aufheben ({ $count })
users-bulk-delete = Löschen ({ $count })
users-bulk-send-again = Erneut senden ({ $count })
users-bulk-withdraw = Zurückziehen ({ $count })
# In place of those buttons when nothing can be done with the chosen rows.
users-bulk-none = Mit den gewählten Zeilen zusammen ist nichts möglich.

## Short messages after it was done. $count is the number of rows, $name the person if there is only one.

users-done-suspend =
    { $count ->
        [one] { $name } wurde gesperrt und hat keinen Zugang mehr.
       *[other] { $count } Mitglieder wurden gesperrt und haben keinen Zugang mehr.
    }
users-done-reinstate =
    { $count ->
        [one] { $name } hat wieder Zugang.
       *[other] { $count } Mitglieder haben wieder Zugang.
    }
users-done-delete =
    { $count ->
        [one] { $name } wurde aus diesem Bereich gelöscht.
       *[other] { $count } Mitglieder wurden aus diesem Bereich gelöscht.
    }
users-done-send-again =
    { $count ->
        [one] Die Einladung an { $name } wurde erneuert.
       *[other] { $count } Einladungen wurden erneuert.
    }
users-done-withdraw =
    { $count ->
        [one] Die Einladung an { $name } wurde zurückgezogen.
       *[other] { $count } Einladungen wurden zurückgezogen.
    }
# $space is the name of the eSpace that was left.
users-done-leave = Sie haben „{ $space }“ verlassen.
# When the Delete key is pressed on a row that cannot be deleted.
users-cannot-delete = Sie können { $name } nicht aus diesem Bereich löschen.

## Work on several rows that is going on, or of which some failed. $done and $total are numbers of rows.

users-work-suspend = Sperren: { $done } von { $total }
users-work-reinstate = Sperren aufheben: { $done } von { $total }
users-work-delete = Löschen: { $done } von { $total }
users-work-send-again = Erneutes Senden: { $done } von { $total }
users-work-withdraw = Zurückziehen: { $done } von { $total }
users-work-stop = Anhalten
users-work-problems =
    { $count ->
        [one] Für eine Person war das nicht möglich
       *[other] Für { $count } Personen war das nicht möglich
    }
# $name is a person, $why the reason.
users-work-problem = { $name }: { $why }

## The questions before something that cannot be undone. $count is the number of people, $name the person if there is only one, $space the name of the eSpace.

users-confirm-delete-title =
    { $count ->
        [one] { $name } aus diesem Bereich löschen?
       *[other] { $count } Mitglieder aus diesem Bereich löschen?
    }
users-confirm-delete-text =
    { $count ->
        [one] { $name } verliert sofort den Zugang zu „{ $space }“. Die erteilten Aufgaben und Rechte sowie Telefonnummer, Funktion, Anschrift und Notiz, die hier stehen, gehen verloren. Alles, was im Bereich getan wurde, bleibt, ebenso sein Verlauf. Um zurückzukehren, muss { $name } erneut eingeladen werden.
       *[other] Diese { $count } Personen verlieren sofort den Zugang zu „{ $space }“. Die erteilten Aufgaben und Rechte sowie Telefonnummern, Funktionen, Anschriften und Notizen, die hier stehen, gehen verloren. Alles, was im Bereich getan wurde, bleibt, ebenso sein Verlauf. Um zurückzukehren, müssen sie erneut eingeladen werden.
    }
users-confirm-delete =
    { $count ->
        [one] Löschen
       *[other] { $count } Mitglieder löschen
    }
users-confirm-leave-title = „{ $space }“ verlassen?
users-confirm-leave-text = Sie verlieren sofort den Zugang zu „{ $space }“, ebenso Ihre Aufgaben und Rechte. Alles, was im Bereich getan wurde, bleibt. Um zurückzukehren, müssen Sie von einem Administrator erneut eingeladen werden.
users-confirm-leave = Diesen Bereich verlassen
users-confirm-send-again-title =
    { $count ->
        [one] Die Einladung an { $name } erneut senden?
       *[other] { $count } Einladungen erneut senden?
    }
users-confirm-send-again-text =
    { $count ->
        [one] { $name } erhält eine neue Nachricht. Sie kann nicht zurückgeholt werden.
       *[other] Jede dieser { $count } Personen erhält eine neue Nachricht. Die Nachrichten können nicht zurückgeholt werden.
    }
users-confirm-send-again =
    { $count ->
        [one] Erneut senden
       *[other] { $count } erneut senden
    }
# Below a list of names that goes on. $count is how many more there are.
users-confirm-more =
    { $count ->
        [one] und eine weitere Person
       *[other] und { $count } weitere Personen
    }

## The form that adds a user.

users-first-name = Vorname
users-last-name = Name
users-email = E-Mail-Adresse
users-email-help = Die Einladung geht an diese Adresse.
users-tasks = Verfügbare Aufgaben
users-rights = Zusätzliche Rechte neben der Aufgabe
users-rights-help = Erteilen Sie nur, was die Person braucht.
users-choice = Anmeldung möglich mit
users-answer-for = Sie sind für diese Einladung verantwortlich: Die eingeladene Person erhält Zugang zu allem in diesem Bereich.
users-invite = Einladen
