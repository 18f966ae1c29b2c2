## Das Feld für eine Zertifikatsnummer. $entered ist die Zahl der Zeichen darin, $digits die der nötigen.

design-ssn-label = Zertifikatsnummer (SSN)
design-ssn-help = 20 Ziffern; die Person findet sie unter „Mein Zertifikat testen“.
design-ssn-count = { $entered } von { $digits }

## Der Knopf im Feld für etwas Geheimes, vorgelesen und gezeigt, wenn der Zeiger darauf ruht.

design-passphrase-show = Eingabe anzeigen
design-passphrase-hide = Eingabe verbergen

## Jede Liste. $count ist eine Zahl von Zeilen, $name der Name einer Zeile.

# Neben den Knöpfen für mehrere Zeilen zugleich.
design-table-selected =
    { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
# Der Knopf, der eine Auswahl beendet.
design-table-select-none = Auswahl aufheben
# Das Kästchen im Kopf der Liste, vorgelesen.
design-table-select-all = Alle auswählen
# Das Kästchen einer Zeile, vorgelesen.
design-table-select-row = { $name } auswählen
# Der Knopf „⋯“ einer Zeile, vorgelesen.
design-table-menu = Mehr zu { $name }
# Mit der Liste vorgelesen.
design-table-keys = Mit den Pfeiltasten gehen Sie von Zeile zu Zeile, mit der Eingabetaste öffnen Sie eine.
# In der Liste der Tastenkürzel.
design-table-shortcut = In der Liste suchen
# Eine Suche, die nichts findet.
design-table-nothing-title = Nichts gefunden
design-table-nothing-text = Kein Eintrag enthält, was Sie suchen. Prüfen Sie die Schreibweise oder geben Sie weniger Wörter ein.
design-table-nothing-clear = Suche leeren

## Anderswo.

# Der Link für alle, die die Tastatur benutzen; der erste auf jeder Seite.
design-skip = Zum Inhalt springen
# Der Ort am unteren Rand, an dem kurze Nachrichten erscheinen, vorgelesen.
design-toasts = Benachrichtigungen
