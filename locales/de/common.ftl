## Buttons and menu items that many screens share.

common-save = Speichern
common-cancel = Abbrechen
common-close = Schließen
common-back = Zurück
common-next = Weiter
common-edit = Bearbeiten
common-delete = Löschen
common-add = Hinzufügen
common-open = Öffnen
common-clear = Leeren
common-retry = Erneut versuchen
common-undo = Rückgängig machen
common-export = Exportieren
# Opens the system's window in which a file is chosen.
common-choose = Auswählen…
common-copy = Kopieren
# Read aloud as the heading of the column with such menus.
common-actions = Aktionen
# Read aloud for such a menu. $name is what its row is called.
common-actions-for = Weitere Aktionen für { $name }
# Closes a short message.
common-dismiss = Meldung schließen
common-try-again = Erneut versuchen
# In place of “Copy” for a moment.
common-copied = Kopiert
# Shows a password that is being typed.
common-show = Anzeigen
# Hides it again.
common-hide = Verbergen
# Opens the menu of everything that can be done with a row.
common-more = Weitere Aktionen

## Short words that many screens share.

common-yes = Ja
common-no = Nein
# In place of a list that is empty.
common-none = Keine
common-today = Heute
# Behind the name of a field that may stay empty.
common-optional = optional
# Above every form with required fields.
common-required-note = Mit * gekennzeichnete Felder sind Pflichtfelder.
# Above every form with required fields.
common-asterisk = Mit * gekennzeichnete Felder sind Pflichtfelder.
# In place of the name of a private eSpace.
common-private-space = Privater Bereich
# Read aloud, and shown while something is on its way.
common-loading = Wird geladen…
# $days is how many days are left after today.
common-days-left =
    { $days ->
        [0] Letzter Tag
        [one] Noch { $days } Tag
       *[other] Noch { $days } Tage
    }

## Searching in a list.

common-search = Suchen
# $shown of the $total entries of a list match what was typed.
common-count-of = { $shown } von { $total }

## In a list, besides what is searched for: how much of it is shown, and choosing rows.

# Read aloud for the search field. $list is the name of the list.
common-search-in = Suchen in: { $list }
common-clear-search = Suche zurücksetzen
common-nothing-found = Nichts gefunden
common-nothing-found-help = Versuchen Sie es mit weniger Buchstaben oder setzen Sie die Suche und die Filter zurück.
# $shown of the $all rows are shown.
common-count = { $shown } von { $all }
# Read aloud. $name is what the row is called.
common-choose-row = { $name } auswählen
# Read aloud.
common-choose-all = Alle auswählen
# $count is how many rows are chosen.
common-chosen =
    { $count ->
        [one] { $count } Zeile ausgewählt
       *[other] { $count } Zeilen ausgewählt
    }

## In place of a screen, at an address that leads nowhere.

common-no-such-place = Diese Seite gibt es nicht
common-no-such-place-help = Vielleicht wurde sie verschoben oder die Adresse ist unvollständig.
common-to-start = Zum Anfang

## The languages, each named in itself: the same in every language.

common-language-fr = Français
common-language-de = Deutsch
common-language-en = English

## In place of what was asked for, when something broke that nobody foresaw.

common-fault-title = Es ist ein Fehler aufgetreten
common-fault-text = Das liegt nicht an Ihnen, und nichts wurde nur zur Hälfte gespeichert. Versuchen Sie es erneut; wenn es wieder vorkommt, starten Sie { -brand } neu.
# Before the reference that finds the entry in the log, for whoever helps.
common-fault-id = Kennung für den Support:
# $id finds the entry in the log, for whoever helps.
common-fault = Das liegt nicht an Ihnen, und nichts wurde nur zur Hälfte gespeichert. Versuchen Sie es erneut; wenn es wieder vorkommt, starten Sie { -brand } neu. Kennung für den Support: { $id }

## The question before a form is closed in which something was typed.

common-discard-title = Eingaben verwerfen?
common-discard-text = Ihre Eingaben sind noch nicht gespeichert und gehen verloren.
common-discard-confirm = Eingaben verwerfen
common-keep-editing = Weiter bearbeiten
