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

## The letters that bring access codes, on paper (requirements D-3). $domain is the name of a domain,
## $company that of the company that the codes are for, $day, $deadline and $end are days in words,
## $count is the number of representative codes that the company hands on, and $security says which
## security code is wanted besides: `none`, `six-digits` or `six-to-ten`.

# The title of the PDF; $count is the number of letters in it.
documents-letter-title =
    { $count ->
        [1] Zugangscodes – { $domain }
       *[other] Zugangscodes – { $count } Schreiben
    }
documents-letter-date = { $day }
documents-letter-owner-subject = Zugangscodes – { $domain }
documents-letter-mandate-subject = Zugangscode – { $domain }
documents-letter-salutation = Sehr geehrte Damen und Herren,

# What comes after the salutation: in a letter from an administration to a company, and in one from a
# principal to its representative.
documents-letter-owner-intro =
    { $count ->
        [0] mit dem Zugangscode für Inhaber in diesem Schreiben wird der berufliche Bereich Ihres Unternehmens für den Tätigkeitsbereich „{ $domain }“ zertifiziert.
       *[other] mit dem Zugangscode für Inhaber in diesem Schreiben wird der berufliche Bereich Ihres Unternehmens für den Tätigkeitsbereich „{ $domain }“ zertifiziert; mit einem Zugangscode für Bevollmächtigte erteilt Ihr Unternehmen einem Bevollmächtigten eine Vollmacht.
    }
documents-letter-mandate-intro = mit dem Zugangscode für Bevollmächtigte in diesem Schreiben erteilt { $company } Ihnen eine Vollmacht im Tätigkeitsbereich „{ $domain }“.
documents-letter-warning = Niemand wird Sie jemals am Telefon oder per E-Mail nach einem Code fragen, weder eine Behörde noch der Hersteller von { -brand }.
documents-letter-closing = Mit freundlichen Grüßen

## The letters with access codes: labels of what they are about, and what the codes are good for.

documents-letter-company = Unternehmen
documents-letter-principal = Vollmachtgeber
documents-letter-domain = Tätigkeitsbereich
# $count is the number of codes that the sentence speaks of.
documents-letter-deadline =
    { $count ->
        [1] Bis zum { $deadline } zu aktivieren; danach ist der Code ungültig.
       *[other] Bis zum { $deadline } zu aktivieren; danach sind die Codes ungültig.
    }
documents-letter-end = Nutzungsende: { $end }
documents-letter-owner-scope = Umfang: was die Codes abdecken
documents-letter-mandate-scope = Umfang: was die Vollmacht abdeckt

## The boxes with the access codes. $number is the number of one among $count.

documents-letter-owner-code = Zugangscode für Inhaber
# Read aloud instead of the picture of the QR code.
documents-letter-owner-code-alt = QR-Code mit dem Zugangscode für Inhaber
documents-letter-representative-code =
    { $count ->
        [1] Zugangscode für Bevollmächtigte
       *[other] Zugangscode für Bevollmächtigte { $number } von { $count }
    }
# Read aloud instead of the picture of the QR code.
documents-letter-representative-code-alt =
    { $count ->
        [1] QR-Code mit dem Zugangscode für Bevollmächtigte
       *[other] QR-Code mit dem Zugangscode für Bevollmächtigte { $number } von { $count }
    }
documents-letter-code-caption = Zum Scannen

## The letters with access codes: what to do next, in three steps.

documents-letter-next = Was jetzt zu tun ist
# Where codes are entered; part of other sentences.
documents-letter-screen = „{ company-title }“ → „{ company-tab-codes }“
documents-letter-owner-next-open = Melden Sie sich bei { -brand } an, öffnen Sie den beruflichen Bereich Ihres Unternehmens und dort { documents-letter-screen }.
documents-letter-owner-next-type =
    { $security ->
        [none] Geben Sie den Zugangscode für Inhaber ein und bestätigen Sie. Der Bereich ist dann für diesen Tätigkeitsbereich zertifiziert.
        [six-digits] Geben Sie den Zugangscode für Inhaber ein, danach den Sicherheitscode: die sechs Ziffern, die beim Anfordern der Codes gewählt wurden. Sie stehen nicht in diesem Schreiben.
       *[six-to-ten] Geben Sie den Zugangscode für Inhaber ein, danach den Sicherheitscode: die sechs bis zehn Buchstaben und Ziffern, die beim Anfordern der Codes gewählt wurden. Sie stehen nicht in diesem Schreiben.
    }
documents-letter-owner-next-hand =
    { $count ->
        [0] Bewahren Sie dieses Schreiben sicher auf: Der Code wird sonst nirgends angezeigt.
        [1] Geben Sie den Code am Ende dieses Schreibens an Ihren Bevollmächtigten weiter.
       *[other] Geben Sie jeden der Codes am Ende dieses Schreibens an einen einzigen Bevollmächtigten weiter.
    }
documents-letter-mandate-next-open = Melden Sie sich bei { -brand } an, öffnen Sie den beruflichen Bereich, in dem Sie für Ihre Kunden arbeiten, und dort { documents-letter-screen }.
documents-letter-mandate-next-type =
    { $security ->
        [none] Geben Sie den Zugangscode für Bevollmächtigte ein und bestätigen Sie.
        [six-digits] Geben Sie den Zugangscode für Bevollmächtigte ein, danach den Sicherheitscode: sechs Ziffern, die Ihnen der Vollmachtgeber getrennt mitteilt. Sie stehen nicht in diesem Schreiben.
       *[six-to-ten] Geben Sie den Zugangscode für Bevollmächtigte ein, danach den Sicherheitscode: sechs bis zehn Buchstaben und Ziffern, die Ihnen der Vollmachtgeber getrennt mitteilt. Sie stehen nicht in diesem Schreiben.
    }
documents-letter-mandate-next-find = Sie finden die Vollmacht auf der Registerkarte „{ company-tab-certifications }“. Alle Mitglieder dieses Bereichs können sie nutzen.

## The page of codes that the company cuts apart and hands to its representatives.

documents-letter-slips =
    { $count ->
        [1] Code für Ihren Bevollmächtigten
       *[other] Codes für Ihre Bevollmächtigten
    }
documents-letter-slips-note =
    { $security ->
        [none] Schneiden Sie entlang der gestrichelten Linien und geben Sie jeden Code an einen einzigen Bevollmächtigten weiter.
       *[other] Schneiden Sie entlang der gestrichelten Linien und geben Sie jeden Code an einen einzigen Bevollmächtigten weiter. Teilen Sie ihm den Sicherheitscode getrennt mit, nie zusammen mit dem Code.
    }
# Inside each box, for the representative who receives it.
documents-letter-slip-usage =
    { $security ->
        [none] Öffnen Sie in Ihrem eigenen beruflichen Bereich in { -brand } { documents-letter-screen } und geben Sie diesen Code ein.
        [six-digits] Öffnen Sie in Ihrem eigenen beruflichen Bereich in { -brand } { documents-letter-screen } und geben Sie diesen Code ein, danach den Sicherheitscode (sechs Ziffern), den Ihnen der Vollmachtgeber getrennt mitteilt.
       *[six-to-ten] Öffnen Sie in Ihrem eigenen beruflichen Bereich in { -brand } { documents-letter-screen } und geben Sie diesen Code ein, danach den Sicherheitscode (sechs bis zehn Buchstaben und Ziffern), den Ihnen der Vollmachtgeber getrennt mitteilt.
    }
documents-letter-slip-warning = Niemand wird Sie jemals am Telefon oder per E-Mail nach diesem Code fragen.

## The list of a person's business eSpaces, as a file: its title and the headings of its columns.

documents-spaces-title = Meine beruflichen Bereiche
documents-spaces-company = Unternehmen
documents-spaces-label = Bereich
documents-spaces-code = Kennung
documents-spaces-task = Ihre Aufgabe
documents-spaces-members = Benutzer
documents-spaces-invitations = Offene Einladungen

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

## The saved list of messages. $name is the name of the eSpace, or of the person for all of theirs.

documents-messages-title = Mitteilungen – { $name }
documents-messages-at = Wann
documents-messages-space = Bereich
documents-messages-text = Mitteilung
documents-messages-who = Von
documents-messages-state = Status
