## The sheet with the recovery key, to print: its title, what it says above the key, and its facts.

documents-recovery-title = Wiederherstellungsschlüssel
documents-recovery-lead = Dieser Schlüssel öffnet die Daten von „{ $office }“, wenn der Computer sie nicht mehr selbst öffnen kann. Ohne ihn könnte sie dann niemand wiederherstellen, auch nicht der Hersteller von { -brand }.
documents-recovery-office = Stelle
documents-recovery-made-on = Erstellt am
documents-recovery-file = Datendatei
documents-recovery-footer = Vertraulich: Wer dieses Blatt und die Datendatei hat, kann alles lesen.

## The recovery key itself. $count is the number of its groups.

documents-recovery-key = Ihr Schlüssel
documents-recovery-key-reading = { $count } Gruppen mit je vier Zeichen, zeilenweise zu lesen.
documents-recovery-code-caption = Derselbe Schlüssel zum Scannen
# Read aloud instead of the picture of the QR code.
documents-recovery-code-alt = QR-Code mit dem Wiederherstellungsschlüssel

## The advice below the recovery key.

documents-recovery-keep = Wo Sie ihn aufbewahren
documents-recovery-keep-safe = Auf Papier, in einem Tresor oder bei einer Vertrauensperson, fern vom Computer.
documents-recovery-keep-never = Nie als Foto, in einer E-Mail oder in einem Online-Speicher.
documents-recovery-keep-backups = Nie am selben Ort wie die Sicherungen.
documents-recovery-needed = Wann Sie ihn brauchen
documents-recovery-needed-computer = Der Computer wurde ersetzt oder neu eingerichtet.
documents-recovery-needed-keyring = Der Schlüsselbund des Systems wurde geleert oder lässt sich nicht mehr öffnen.
documents-recovery-needed-backup = Eine Sicherung wird auf einem anderen Computer wiederhergestellt.
documents-recovery-use = Wie Sie ihn verwenden
documents-recovery-use-open = Öffnen Sie { -brand }. Wenn die Daten sich nicht öffnen lassen, werden Sie nach diesem Schlüssel gefragt. Auf einem anderen Computer wählen Sie zuerst, eine Sicherung wiederherzustellen.
documents-recovery-use-type = Geben Sie die { $count } Gruppen der Reihe nach ein. Ein Tippfehler wird Ihnen angezeigt und ändert nichts an den Daten.
documents-recovery-use-keep = Bestätigen Sie. Der Computer merkt sich den Schlüssel wieder; verwahren Sie dieses Blatt weiterhin sicher, denn es bleibt gültig.

## The exported list of the users of an eSpace: its title and the headings of its columns.

documents-members-title = Benutzer von { $space }
documents-members-last-name = Name
documents-members-first-name = Vorname
documents-members-email = E-Mail-Adresse
documents-members-ssn = Zertifikatsnummer (SSN)
documents-members-tasks = Aufgaben
documents-members-certificates = Anmeldung
documents-members-state = Status
documents-members-since = Seit

## The exported history of an eSpace: its title and the headings of its columns.

documents-history-title = Verlauf von { $space }
documents-history-at = Datum und Uhrzeit
documents-history-who = Person
documents-history-ssn = Verwendetes Zertifikat (SSN)
documents-history-what = Aktion
