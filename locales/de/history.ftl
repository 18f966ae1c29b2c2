## The page that lists everything that happened in an eSpace.

history-title = Verlauf
history-lead = Alles, was in diesem Bereich geschehen ist: wann, durch wen und mit welchem Zertifikat. Nichts davon lässt sich ändern oder löschen.
history-empty = Hier wurde noch nichts aufgezeichnet.
history-search = Im Verlauf suchen
history-nothing-found = Kein angezeigter Eintrag entspricht Ihrer Suche
history-load-more = Ältere Einträge anzeigen
# In place of a person, where the application did something of its own accord.
history-by-the-office = { -brand }, automatisch

## The check that nothing in the history was tampered with: the button, and what it found.

history-check = Unversehrtheit prüfen
history-checked-of = { $done } von { $total } Einträgen geprüft
history-check-sound-title = Die Einträge hängen lückenlos zusammen
# $count is how many entries there are.
history-check-sound =
    { $count ->
        [one] { $count } Eintrag geprüft: Er wurde nicht geändert. Ob neuere Einträge am Ende abgeschnitten wurden, kann diese Prüfung nicht erkennen.
       *[other] { $count } Einträge geprüft: Sie hängen lückenlos zusammen. Keiner wurde geändert, und zwischen ihnen wurde keiner entfernt oder eingefügt. Ob neuere Einträge am Ende abgeschnitten wurden, kann diese Prüfung nicht erkennen.
    }
history-check-broken-title = Der Verlauf wurde verändert
# $place is the number of the first entry that does not fit the one before, $count how many before it do.
history-check-broken = Ab Eintrag Nr. { $place } stimmt der Verlauf nicht mehr mit dem überein, was aufgezeichnet wurde; unversehrte Einträge davor: { $count }. Exportieren Sie ihn als Beleg und wenden Sie sich an die Person, die diese Stelle eingerichtet hat.

## Saving the history as a file: the button, the kinds of files, and a short message afterwards.

history-export = Verlauf exportieren
history-export-xlsx = Als Tabelle (.xlsx)
history-export-csv = Als Text mit Semikolons (.csv)
history-export-jsonl = Als nachprüfbare Daten (.jsonl)
# $file is the name of the file.
history-exported = Der Verlauf wurde in „{ $file }“ gespeichert.

## Everything that can happen in an eSpace, as entries of its history. Who did it stands beside.
## $name is a person's first and last name, $ssn the certificate number in groups of four, $task a task, $rights
## additional rights one after another, or the word “none”, $choice with which certificates somebody may sign in,
## or “none” in older entries, $fields what changed, or “none”, $day a day, $code an eSpace's identifier, $space the
## name of an eSpace.

history-space-created = Beruflicher Bereich angelegt: { $space } ({ $code }); erster Administrator: { $name }
history-private-space-opened = Privater Bereich von { $name } eröffnet ({ $code })
# $company is the company's legal name.
history-company-changed =
    { $fields ->
        [none] Profil von { $company } ohne Änderung gespeichert
       *[other] Profil von { $company } geändert: { $fields }
    }
history-member-invited =
    { $choice ->
        [none]
            { $rights ->
                [none] { $name } eingeladen (Zertifikat { $ssn }); Aufgabe: { $task }
               *[other] { $name } eingeladen (Zertifikat { $ssn }); Aufgabe: { $task }; zusätzliche Rechte: { $rights }
            }
       *[other]
            { $rights ->
                [none] { $name } eingeladen (Zertifikat { $ssn }); Aufgabe: { $task }; Anmeldung mit: { $choice }
               *[other] { $name } eingeladen (Zertifikat { $ssn }); Aufgabe: { $task }; zusätzliche Rechte: { $rights }; Anmeldung mit: { $choice }
            }
    }
history-invitation-tasks-changed =
    { $choice ->
        [none]
            { $rights ->
                [none] Aufgabe oder Zertifikatswahl in der Einladung an { $name } geändert; Aufgabe: { $task }
               *[other] Aufgabe oder Zertifikatswahl in der Einladung an { $name } geändert; Aufgabe: { $task }; zusätzliche Rechte: { $rights }
            }
       *[other]
            { $rights ->
                [none] Aufgabe oder Zertifikatswahl in der Einladung an { $name } geändert; Aufgabe: { $task }; Anmeldung mit: { $choice }
               *[other] Aufgabe oder Zertifikatswahl in der Einladung an { $name } geändert; Aufgabe: { $task }; zusätzliche Rechte: { $rights }; Anmeldung mit: { $choice }
            }
    }
history-invitation-details-changed =
    { $fields ->
        [none] Kontaktdaten in der Einladung an { $name } geändert
       *[other] Kontaktdaten in der Einladung an { $name } geändert: { $fields }
    }
history-invitation-sent-again = Einladung erneut an { $name } gesendet (Zertifikat { $ssn })
history-invitation-mail-handed-over = Einladungsnachricht an { $name } zum eigenen Versand übergeben
history-invitation-mail-retried = Erneuter Versuch verlangt, die Nachricht zur Einladung an { $name } zu senden
# $email is the address the message goes to.
history-invitation-mail-sent = Nachricht zur Einladung an { $name } gesendet (Adresse { $email })
history-invitation-mail-failed = Nachricht zur Einladung an { $name } nicht gesendet, kein weiterer automatischer Versuch (Adresse { $email })
history-invitation-withdrawn = Einladung an { $name } zurückgezogen (Zertifikat { $ssn })
history-invitation-accepted = Einladung von { $name } angenommen (Zertifikat { $ssn })
history-invitation-refused = Einladung von { $name } abgelehnt (Zertifikat { $ssn })
history-invitation-ending = Einladung an { $name } läuft bald ab: letzter Tag für die Antwort ist der { $day }
history-invitation-expired = Einladung an { $name } abgelaufen (Zertifikat { $ssn }); letzter Tag für die Antwort: { $day }
history-member-tasks-changed =
    { $choice ->
        [none]
            { $rights ->
                [none] Aufgabe oder Zertifikatswahl von { $name } geändert; Aufgabe: { $task }
               *[other] Aufgabe oder Zertifikatswahl von { $name } geändert; Aufgabe: { $task }; zusätzliche Rechte: { $rights }
            }
       *[other]
            { $rights ->
                [none] Aufgabe oder Zertifikatswahl von { $name } geändert; Aufgabe: { $task }; Anmeldung mit: { $choice }
               *[other] Aufgabe oder Zertifikatswahl von { $name } geändert; Aufgabe: { $task }; zusätzliche Rechte: { $rights }; Anmeldung mit: { $choice }
            }
    }
history-member-details-changed =
    { $fields ->
        [none] Kontaktdaten von { $name } geändert
       *[other] Kontaktdaten von { $name } geändert: { $fields }
    }
history-member-suspended = Zugang von { $name } gesperrt
history-member-reinstated = Sperre von { $name } aufgehoben
history-member-deleted = Benutzer gelöscht: { $name }
history-member-left = { $name } hat den Bereich verlassen

## What changed in the profile of a company or a person, in somebody's further details or in the mail account, one
## after another inside such an entry.

history-field-legalName = Firmenname
history-field-rcsNumber = RCS-Nummer
history-field-nationalNumber = nationale Identifikationsnummer
history-field-vatNumber = Mehrwertsteuernummer
history-field-address = Anschrift
history-field-email = E-Mail-Adresse
history-field-procedureLanguage = Sprache des Vorgangs
history-field-label = Name des Bereichs
history-field-phone = Telefon
history-field-function = Funktion
history-field-note = Notiz
history-field-language = Benutzersprache
history-field-host = Postausgangsserver
history-field-port = Port
history-field-security = Sicherheit der Verbindung
history-field-user = Benutzername
history-field-from = Adresse des Absenders

## With which certificates somebody may sign in, inside such an entry.

history-choice-any = alle eigenen Zertifikate
history-choice-invited-only = nur das eingeladene Zertifikat

## How the connection to the mail server is secured, inside such an entry.

history-security-tls = TLS
history-security-start-tls = STARTTLS
history-security-none = keine

## Everything that can happen to the office as a whole, as entries of its own history. Who did it stands beside.
## $name and $ssn are a person and a certificate number, $authority is the name of an authority,
## $fingerprint what its certificate is compared by.

history-person-registered = { $name } registriert (Zertifikat { $ssn })
# $fields is what changed, the language last. $language is the person's language: fr, de or en; none if it did not
# change. Older entries do not tell $fields.
history-profile-changed =
    { $fields ->
        [none]
            { $language ->
                [fr] Profil von { $name } geändert; Benutzersprache: Französisch
                [de] Profil von { $name } geändert; Benutzersprache: Deutsch
               *[en] Profil von { $name } geändert; Benutzersprache: Englisch
            }
       *[other]
            { $language ->
                [none] Profil von { $name } geändert: { $fields }
                [fr] Profil von { $name } geändert: { $fields } (jetzt Französisch)
                [de] Profil von { $name } geändert: { $fields } (jetzt Deutsch)
               *[en] Profil von { $name } geändert: { $fields } (jetzt Englisch)
            }
    }
history-certificate-added = Weiteres Zertifikat von { $name } registriert: { $ssn }
# $day is the last day of the certificate's validity.
history-certificate-renewed = Erneuertes Zertifikat von { $name } erstmals verwendet: { $ssn }, gültig bis { $day }
# $invitationDays is how long an invitation can be answered, $spacesPerCertificate the most business eSpaces.
history-rules-changed = Regeln geändert; Gültigkeit der Einladungen in Tagen: { $invitationDays }; höchste Zahl beruflicher Bereiche je Zertifikat: { $spacesPerCertificate }
# $host is the mail server, $from the address from which messages come, $security how the connection is secured,
# $user the user name, $fields what changed. Older entries do not tell $port and what comes after it.
history-mail-account-changed =
    { $port ->
        [none] E-Mail-Konto eingerichtet: { $from } auf { $host }
       *[other]
            { $fields ->
                [none] E-Mail-Konto eingerichtet: { $from } auf { $host }; Port: { $port }; Sicherheit: { $security }; Benutzername: { $user }
               *[other] E-Mail-Konto geändert: { $fields }; jetzt { $from } auf { $host }; Port: { $port }; Sicherheit: { $security }; Benutzername: { $user }
            }
    }
history-mail-account-removed = E-Mail-Konto entfernt
history-recovery-key-shown = Wiederherstellungsschlüssel zum Drucken gespeichert
# Recorded in the data that is replaced, then in the data that takes its place.
history-replacement-begun = Ersetzen aller Daten durch eine Sicherung begonnen
history-backup-restored = Alle Daten aus einer Sicherung wiederhergestellt
history-authority-added = Vertrauenswürdiger Aussteller hinzugefügt: { $authority } (Fingerabdruck { $fingerprint })
history-authority-removed = Vertrauenswürdiger Aussteller entfernt: { $authority } (Fingerabdruck { $fingerprint })
history-revocation-list-added = Sperrliste hinzugefügt: { $authority }
history-revocation-list-removed = Sperrliste entfernt: { $authority }

## What was asked of an administration and what became of it, as entries of the history of the eSpace and of the
## administration. $company is the company concerned, $domain the name of the domain.

history-certification-requested = Zertifizierung für { $company } beantragt; Tätigkeitsbereich: { $domain }
history-codes-requested = Zugangscodes für { $company } beantragt; Tätigkeitsbereich: { $domain }
history-request-answered = Frage zum Antrag für { $company } beantwortet; Tätigkeitsbereich: { $domain }
history-request-withdrawn = Antrag für { $company } zurückgezogen; Tätigkeitsbereich: { $domain }
history-request-refused = Antrag für { $company } abgelehnt; Tätigkeitsbereich: { $domain }
history-information-requested = Information zum Antrag für { $company } angefordert; Tätigkeitsbereich: { $domain }
history-certification-granted = Zertifizierung für { $company } erteilt; Tätigkeitsbereich: { $domain }
history-codes-granted = Zugangscodes für { $company } bewilligt; Tätigkeitsbereich: { $domain }
history-letter-printed = Schreiben mit Zugangscodes für { $company } gedruckt; Tätigkeitsbereich: { $domain }
history-letter-lost = Schreiben mit Zugangscodes für { $company } als verloren gemeldet; Tätigkeitsbereich: { $domain }

## Certifications and mandates, as entries of the history of an eSpace. $company is the company concerned: for
## a mandate the principal. $representative is the company of the representative, $domain the name of the domain,
## $day a day.

history-wrong-code-entered = Ein falscher Zugangscode wurde eingegeben
# $count is how many.
history-wrong-codes-imported = Eine Liste mit falschen Zugangscodes wurde geprüft; falsche Codes: { $count }
history-codes-imported = Aus einer Liste importierte Zugangscodes: { $count }
history-wrong-security-code-entered = Ein falscher Sicherheitscode wurde für einen Code von { $company }, { $domain }, eingegeben
history-owner-code-blocked = Zugangscode für Inhaber von { $company } nach zu vielen falschen Sicherheitscodes gesperrt; Tätigkeitsbereich: { $domain }
# $representative is the company in whose eSpace the wrong ones were entered.
history-representative-code-blocked = Zugangscode für Bevollmächtigte von { $company } gesperrt, nachdem { $representative } zu viele falsche Sicherheitscodes eingegeben hat; Tätigkeitsbereich: { $domain }
history-owner-code-registered = Zugangscode für Inhaber registriert; Unternehmen: { $company }; Tätigkeitsbereich: { $domain }
# A newer letter was printed before the code was entered.
history-owner-code-replaced = Noch nicht eingegebener Zugangscode für Inhaber von { $company } durch den eines neueren Schreibens ersetzt; Tätigkeitsbereich: { $domain }
history-certification-replaced = Zertifizierung von { $company } durch eine andere ersetzt; Tätigkeitsbereich: { $domain }
# A newer one was entered or granted in the same eSpace.
history-certification-renewed = Frühere Zertifizierung von { $company } beendet, da eine neuere an ihre Stelle getreten ist; Tätigkeitsbereich: { $domain }
# $reason is what the officer wrote.
history-certification-revoked = Zertifizierung von { $company } durch die Behörde beendet; Tätigkeitsbereich: { $domain }; Begründung: { $reason }
history-certification-brought-forward = Nutzungsende der Zertifizierung von { $company } auf den { $day } vorgezogen; Tätigkeitsbereich: { $domain }
history-mandate-received = Vollmacht von { $company } erhalten; Tätigkeitsbereich: { $domain }
# $company is the company of the representative.
history-mandate-given = Vollmacht an { $company } erteilt; Tätigkeitsbereich: { $domain }
history-mandate-changed = Vollmacht von { $company } an { $representative } geändert; Tätigkeitsbereich: { $domain }
history-mandate-revoked = Vollmacht von { $company } an { $representative } widerrufen; Tätigkeitsbereich: { $domain }
history-mandate-ended-with-certification = Vollmacht von { $company } an { $representative } mit der Zertifizierung des Vollmachtgebers beendet; Tätigkeitsbereich: { $domain }
history-mandate-narrowed-with-certification = Umfang der Vollmacht von { $company } an { $representative } mit der Zertifizierung des Vollmachtgebers eingeschränkt; Tätigkeitsbereich: { $domain }
history-mandate-replaced = Vollmacht von { $company } an { $representative } beendet, da ihr Zugangscode ersetzt wurde; Tätigkeitsbereich: { $domain }
history-mandate-given-up = Vollmacht von { $company } durch { $representative } niedergelegt; Tätigkeitsbereich: { $domain }
history-paper-mandate-recorded = Papiervollmacht von { $company } an { $representative } erfasst; Tätigkeitsbereich: { $domain }
history-paper-mandate-confirmed = Papiervollmacht von { $company } an { $representative } bestätigt; Tätigkeitsbereich: { $domain }
history-paper-mandate-confirmed-in-part = Papiervollmacht von { $company } an { $representative } bestätigt, soweit die Zertifizierung des Vollmachtgebers reicht, bis { $day }; Tätigkeitsbereich: { $domain }
history-paper-mandate-declined = Bestätigung der Papiervollmacht von { $company } an { $representative } abgelehnt; Tätigkeitsbereich: { $domain }

## Codes that a principal makes for representatives, as entries of the history of an eSpace. $company says for whom,
## in the principal's own words, or is the word “none”; $domain is the name of the domain.

history-code-made =
    { $company ->
        [none] Zugangscode für Bevollmächtigte erstellt; Tätigkeitsbereich: { $domain }
       *[other] Zugangscode für Bevollmächtigte erstellt; Empfänger: { $company }; Tätigkeitsbereich: { $domain }
    }
history-code-revoked =
    { $company ->
        [none] Zugangscode für Bevollmächtigte widerrufen; Tätigkeitsbereich: { $domain }
       *[other] Zugangscode für Bevollmächtigte widerrufen; Empfänger: { $company }; Tätigkeitsbereich: { $domain }
    }
history-code-replaced =
    { $company ->
        [none] Zugangscode für Bevollmächtigte durch einen neuen ersetzt; Tätigkeitsbereich: { $domain }
       *[other] Zugangscode für Bevollmächtigte durch einen neuen ersetzt; Empfänger: { $company }; Tätigkeitsbereich: { $domain }
    }
history-code-narrowed-with-certification =
    { $company ->
        [none] Umfang eines Zugangscodes für Bevollmächtigte mit der Zertifizierung eingeschränkt; Tätigkeitsbereich: { $domain }
       *[other] Umfang eines Zugangscodes für Bevollmächtigte mit der Zertifizierung eingeschränkt; Empfänger: { $company }; Tätigkeitsbereich: { $domain }
    }
# $day is the new last day.
history-code-brought-forward-with-certification =
    { $company ->
        [none] Nutzungsende eines Zugangscodes für Bevollmächtigte mit der Zertifizierung auf den { $day } vorgezogen; Tätigkeitsbereich: { $domain }
       *[other] Nutzungsende eines Zugangscodes für Bevollmächtigte mit der Zertifizierung auf den { $day } vorgezogen; Empfänger: { $company }; Tätigkeitsbereich: { $domain }
    }
history-code-revoked-with-certification =
    { $company ->
        [none] Zugangscode für Bevollmächtigte widerrufen, da ihn die Zertifizierung nicht mehr abdeckt; Tätigkeitsbereich: { $domain }
       *[other] Zugangscode für Bevollmächtigte widerrufen, da ihn die Zertifizierung nicht mehr abdeckt; Empfänger: { $company }; Tätigkeitsbereich: { $domain }
    }

## An administration, its officers and its domains, as entries of its history; its registration also stands in the
## history of the office. $administration is the name of the administration, $name and $ssn are an officer and the
## certificate number, $domain is the name of a domain.

history-administration-registered = Behörde registriert: { $administration }; erster leitender Sachbearbeiter: { $name } (Zertifikat { $ssn })
history-administration-changed = Name oder Anschrift der Behörde geändert: { $administration }
history-officer-added = Sachbearbeiter hinzugefügt: { $name } (Zertifikat { $ssn })
history-officer-ended = Sachbearbeiter entfernt: { $name } (Zertifikat { $ssn })
history-domain-added = Tätigkeitsbereich hinzugefügt: { $domain }
# $fields is what changed, or the word “none”.
history-domain-changed =
    { $fields ->
        [none] Tätigkeitsbereich ohne Änderung gespeichert: { $domain }
       *[other] Tätigkeitsbereich geändert: { $domain } ({ $fields })
    }

## Which settings of a domain changed, one after another inside such an entry.

history-field-names = Name
history-field-certifiedBy = Art der Zertifizierung
history-field-activationDays = Aktivierungsfrist eines Codes
history-field-latestEnd = spätestes Nutzungsende
history-field-representativeCodes = Zahl der Zugangscodes für Bevollmächtigte
history-field-securityCode = Sicherheitscode
history-field-whoAsks = wer Codes beantragen kann
history-field-waitHours = Wartezeit vor einem zweiten Antrag
history-field-items = Vorgänge und Einsichtnahmen

## Groups of companies, as entries of the history of an eSpace. $group is the name of a group, $former the name it had
## before, $count a number of companies, $company a company if there is only one, or the word “none”.

history-group-created = Unternehmensgruppe angelegt: { $group }
history-group-changed = Unternehmensgruppe „{ $former }“ geändert; Name: { $group }
history-group-deleted = Unternehmensgruppe gelöscht: { $group }; Unternehmen darin: { $count }
history-clients-grouped =
    { $company ->
        [none] In die Gruppe „{ $group }“ verschobene Unternehmen: { $count }
       *[other] { $company } in die Gruppe „{ $group }“ verschoben
    }
history-clients-ungrouped =
    { $company ->
        [none] Aus ihren Gruppen genommene Unternehmen: { $count }
       *[other] { $company } aus seiner Gruppe genommen
    }

## About messages.

# The principal brought the end of its certification forward. $company is the principal, $representative the representative, $domain the domain, $day the new last day.
history-mandate-brought-forward = Ende der Vollmacht von { $company } an { $representative } mit der Zertifizierung des Vollmachtgebers auf { $day } vorgezogen; Tätigkeitsbereich: { $domain }
# $name is the person who chose.
history-message-mail-wanted = { $name } möchte Mitteilungen per E-Mail erhalten
# $name is the person who chose.
history-message-mail-declined = { $name } möchte keine Mitteilungen per E-Mail erhalten
# $name is the person, $email the address.
history-message-mail-sent = E-Mail mit Mitteilungen für { $name } an { $email } gesendet
# $name is the person, $email the address.
history-message-mail-failed = E-Mail mit Mitteilungen für { $name } nicht gesendet, ohne weiteren automatischen Versuch (Adresse { $email })
