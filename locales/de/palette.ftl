## The window under Ctrl K that finds eSpaces, users and commands.

palette-title = Überall suchen
palette-placeholder = Bereich, Benutzer, Kunde, Zertifikatsnummer, Befehl
# Read aloud.
palette-results = Ergebnisse
palette-nothing = Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.
palette-add-user = Benutzer hinzufügen
palette-ask = Zertifizierung oder Zugangscodes beantragen
palette-create-code = Code für Bevollmächtigte erstellen

## What an entry of that window is, at its end.

palette-kind-space = Bereich
palette-kind-member = Benutzer
palette-kind-invitation = Einladung
palette-kind-client = Kunde
palette-kind-command = Befehl
