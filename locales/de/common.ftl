## Buttons and menu items that many screens share.

common-save = Speichern
common-cancel = Abbrechen
common-close = Schließen
common-back = Zurück
common-edit = Bearbeiten
common-open = Öffnen
common-clear = Leeren
common-retry = Erneut versuchen
common-undo = Rückgängig machen
common-export = Exportieren
# Opens the system's window in which a file is chosen.
common-choose = Auswählen …
common-copy = Kopieren
# In place of “Copy” for a moment.
common-copied = Kopiert
# Shows a password that is being typed.
common-show = Anzeigen
# Opens the menu of everything that can be done with a row.
common-more = Weitere Aktionen

## Short words that many screens share.

# In place of a list that is empty.
common-none = Keine
common-today = Heute
# Above every form with required fields.
common-required-note = Mit * gekennzeichnete Felder sind Pflichtfelder.
# Read aloud, and shown while something is on its way.
common-loading = Wird geladen …
# $days is how many days are left after today.
common-days-left =
    { $days ->
        [0] Letzter Tag
        [one] Noch { $days } Tag
       *[other] Noch { $days } Tage
    }

## Searching in a list.

# $shown of the $total entries of a list match what was typed.
common-count-of = { $shown } von { $total }
common-copied-of = { $done } von { $total } MB kopiert
common-copy-checked = Kopiert. Nun wird geprüft, ob nichts fehlt.
# While a long list is still being searched: $found entries match so far among the $searched that
# were looked at, of $total in all.
common-searched-of = { $found } bisher gefunden, { $searched } von { $total } durchsucht

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
# $id finds the entry in the log, for whoever helps.
common-fault = Das liegt nicht an Ihnen, und nichts wurde nur zur Hälfte gespeichert. Versuchen Sie es erneut; wenn es wieder vorkommt, starten Sie { -brand } neu. Kennung für den Support: { $id }

## The question before a form is closed in which something was typed.

common-discard-title = Eingaben verwerfen?
common-discard-text = Ihre Eingaben sind noch nicht gespeichert und gehen verloren.
common-discard-confirm = Eingaben verwerfen
common-keep-editing = Weiter bearbeiten
