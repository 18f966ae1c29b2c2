## The field for a certificate number. $entered is how many characters stand in it, $digits how many it takes.

design-ssn-label = Zertifikatsnummer (SSN)
design-ssn-help = 20 Ziffern; die Person findet sie unter „Mein Zertifikat testen“.
design-ssn-count = { $entered } von { $digits }

## The field for an access code. $entered is how many characters stand in it, $symbols how many it takes.

design-code-count = { $entered } von { $symbols }

## The button in a field for something secret, read out and shown when the pointer rests on it.

design-passphrase-show = Eingabe anzeigen
design-passphrase-hide = Eingabe verbergen

## Every list. $count is a number of rows, $name what a row is called.

# Beside the buttons for several rows at once.
design-table-selected =
    { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
# The button that ends a selection.
design-table-select-none = Auswahl aufheben
# The box in the head of the list, read out.
design-table-select-all = Alle auswählen
# The box of a row, read out.
design-table-select-row = { $name } auswählen
# The button “⋯” of a row, read out.
design-table-menu = Weitere Aktionen für { $name }
# Read out with the list.
design-table-keys = Mit den Pfeiltasten gehen Sie von Zeile zu Zeile, mit der Eingabetaste öffnen Sie eine.
# In the list of shortcuts.
design-table-shortcut = In der Liste suchen
# A search that finds nothing.
design-table-nothing-title = Nichts gefunden
design-table-nothing-text = Kein Eintrag enthält, was Sie suchen. Prüfen Sie die Schreibweise oder geben Sie weniger Wörter ein.
design-table-nothing-clear = Suche zurücksetzen

## Elsewhere.

# The link for those who go by keyboard, the first on every page.
design-skip = Zum Inhalt springen
# The place at the lower edge where short news appear, read out.
design-toasts = Benachrichtigungen

# The calendar beside a day. $what is the label of the field.
design-date-choose = Im Kalender wählen: { $what }
design-date-previous = Voriger Monat
design-date-next = Nächster Monat
