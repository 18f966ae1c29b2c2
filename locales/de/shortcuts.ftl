## The window under ? that lists the keyboard shortcuts, and what each does.

shortcuts-title = Tastaturkürzel
shortcuts-search = Überall suchen
shortcuts-list = Tastaturkürzel anzeigen
shortcuts-lock = Sperren
shortcuts-home = Zur Startseite
shortcuts-company = Zum Unternehmensprofil
shortcuts-users = Zu den Benutzern
shortcuts-history = Zum Verlauf
shortcuts-spaces = Zu meinen Bereichen
shortcuts-settings = Zu den Einstellungen
shortcuts-single-keys = Tastaturkürzel mit nur einer Taste erlauben
shortcuts-single-keys-help = Schalten Sie sie aus, wenn Sie Text diktieren oder manchmal versehentlich eine Taste drücken.

## In every list of rows, as part of the same window.

shortcuts-rows = In einer Liste
shortcuts-rows-move = Von Zeile zu Zeile gehen
shortcuts-rows-open = Zeile öffnen
shortcuts-rows-delete = Zeile löschen
shortcuts-rows-select = Zeile auswählen

## Keys as they are printed on the keyboard.

shortcuts-key-ctrl = Strg
shortcuts-key-alt = Alt
shortcuts-key-shift = Umschalt
shortcuts-key-enter = Eingabe
shortcuts-key-delete = Entf
shortcuts-key-space = Leertaste
shortcuts-key-escape = Esc
shortcuts-key-arrows = Pfeiltasten
