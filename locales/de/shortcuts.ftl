## The window under ? that lists the keyboard shortcuts, and what each does.

shortcuts-title = Tastaturkürzel
shortcuts-search = Überall suchen
shortcuts-list = Tastaturkürzel anzeigen
shortcuts-my-spaces = Zu meinen Bereichen
shortcuts-home = Zur Startseite des Bereichs
shortcuts-users = Zu den Benutzern
shortcuts-company = Zum Unternehmensprofil
shortcuts-history = Zum Verlauf
shortcuts-settings = Zu den Einstellungen
shortcuts-lock = Sperren

## In the same window: keys in every list of rows.

shortcuts-in-lists = In einer Liste
shortcuts-list-move = Von Zeile zu Zeile gehen
shortcuts-list-open = Zeile öffnen
shortcuts-list-choose = Zeile auswählen
shortcuts-list-delete = Zeile löschen
shortcuts-close = Schließen, was im Vordergrund offen ist

## In the same window: whether shortcuts of a single key work.

shortcuts-single = Tastaturkürzel mit nur einer Taste erlauben
shortcuts-single-help = Schalten Sie sie aus, wenn Sie Text diktieren oder manchmal versehentlich eine Taste drücken.

## Keys as they are printed on the keyboard.

shortcuts-key-ctrl = Strg
shortcuts-key-alt = Alt
shortcuts-key-shift = Umschalt
shortcuts-key-enter = Eingabe
shortcuts-key-delete = Entf
shortcuts-key-space = Leertaste
shortcuts-key-escape = Esc
shortcuts-key-arrowup = ↑
shortcuts-key-arrowdown = ↓
