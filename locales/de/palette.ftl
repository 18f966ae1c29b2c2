## The window under Ctrl K that finds eSpaces, users and commands.

palette-title = Suchen
palette-label = Bereich, Benutzer, Einladung oder Befehl
palette-hint = Geben Sie einen Namen, eine E-Mail-Adresse, eine Zertifikatsnummer oder die Kennung eines Bereichs ein.
palette-spaces = Bereiche
palette-users = Benutzer und Einladungen
palette-commands = Befehle
palette-searching = Suche läuft…
# $text is what was typed.
palette-nothing = Nichts gefunden zu „{ $text }“
# Read aloud. $count is how many entries were found.
palette-count =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    }
