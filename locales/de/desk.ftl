## The desk of an administration: in the list of a person’s eSpaces, and in the side bar.

desk-mine = Arbeitsplätze in Behörden
# Above the places of a desk in the side bar.
desk-name = Arbeitsplatz
# $count requests wait there for a decision.
desk-waiting =
    { $count ->
        [0] Nichts wartet
        [one] { $count } Antrag wartet
       *[other] { $count } Anträge warten
    }
desk-requests = Anträge
desk-letters = Schreiben
desk-domains = Tätigkeitsbereiche
desk-officers = Sachbearbeiter

## The queue of requests: its filters with the number of requests beside each, the search, and what it says
## where there are none.

# Read aloud.
desk-filter = Angezeigte Anträge
desk-filter-waiting = Wartend
desk-filter-information-requested = Information angefordert
desk-filter-to-print = Zu drucken
desk-filter-all = Alle
desk-search = Unternehmen, Nummer, Bereich suchen
desk-empty = Noch wurde kein Antrag gestellt
desk-empty-text = Sobald ein Unternehmen eine Zertifizierung oder Zugangscodes beantragt, erscheint sein Antrag hier. Dafür braucht Ihre Behörde mindestens einen Tätigkeitsbereich.
desk-empty-waiting = Kein Antrag wartet auf eine Entscheidung
desk-empty-information-requested = Keine Frage wartet auf eine Antwort
desk-empty-to-print = Kein Schreiben ist zu drucken
desk-show-all = Alle Anträge anzeigen

## The headings of the columns of the desk’s lists, and the names of the same facts in details.

desk-column-company = Unternehmen
desk-column-domain = Tätigkeitsbereich
desk-column-state = Stand
desk-column-age = Alter
desk-column-printed = Gedruckt
desk-column-officer = Von
desk-column-codes = Codes eingegeben
desk-column-name = Name
desk-column-task = Aufgabe
desk-column-ssn = Zertifikatsnummer (SSN)
desk-column-since = Seit

## What stands in the rows of those lists.

# Below the domain, where a representative asks for somebody else. $kind is what is asked for.
desk-kind-by-representative = { $kind }, durch Bevollmächtigte
# Below the state of a request whose letter was printed. $day is a day.
desk-printed-on = Gedruckt am { $day }
# Below the state of a request that was granted.
desk-to-print = Schreiben zu drucken
# $days is how many days ago a request was made.
desk-age =
    { $days ->
        [0] Heute
        [one] { $days } Tag
       *[other] { $days } Tage
    }
# $used of the $codes codes of a letter have been entered.
desk-codes-used = { $used } von { $codes }

## Printing letters: buttons in the queue and beside a request. $count is a number of letters.

desk-print-one = Schreiben drucken …
# All those that are to be printed.
desk-print-all =
    { $count ->
        [one] { $count } Schreiben drucken …
       *[other] { $count } Schreiben drucken …
    }
# Those of the chosen rows.
desk-print-some = Schreiben drucken … ({ $count })
# In place of that button.
desk-print-none = Zu keinem der gewählten Anträge ist ein Schreiben zu drucken.
desk-print-note = Das Schreiben mit den Codes ist noch nicht gedruckt.
desk-print-again-note = Das letzte Schreiben wurde als verloren gemeldet. Ein neues bringt neue Codes.

## The question before letters are printed, and what is said afterwards. $count is the number of letters,
## $company the company if there is only one, $file the name of the file.

desk-print-title =
    { $count ->
        [one] Schreiben für { $company } drucken?
       *[other] { $count } Schreiben drucken?
    }
desk-print-text =
    { $count ->
        [one] Die Zugangscodes entstehen jetzt und stehen nur in dieser einen PDF-Datei; niemand kann sie noch einmal anzeigen. Wählen Sie zuerst, wo die Datei gespeichert wird, drucken Sie sie dann, versenden Sie das Schreiben und löschen Sie die Datei.
       *[other] Die Zugangscodes entstehen jetzt und stehen nur in dieser einen PDF-Datei; niemand kann sie noch einmal anzeigen. Wählen Sie zuerst, wo die Datei gespeichert wird, drucken Sie sie dann, versenden Sie die Schreiben und löschen Sie die Datei.
    }
desk-print-replaces = Wurde ein früheres Schreiben für dasselbe Unternehmen und denselben Tätigkeitsbereich nicht benutzt, wird sein Zugangscode für Inhaber ungültig.
# Above the reason, and what to do then.
desk-print-unsaved-title = Die Datei mit den Schreiben konnte nicht gespeichert werden
desk-print-unsaved = Es ist kein Code entstanden, also nichts verloren. Wählen Sie einen anderen Ort und drucken Sie erneut.
# Below a list of companies that goes on. $count is how many more there are.
desk-print-more =
    { $count ->
        [one] und ein weiteres Unternehmen
       *[other] und { $count } weitere Unternehmen
    }
desk-print-confirm = Speicherort wählen und drucken
desk-printed =
    { $count ->
        [one] Das Schreiben wurde als { $file } gespeichert. Drucken Sie es und löschen Sie dann die Datei.
       *[other] { $count } Schreiben wurden als { $file } gespeichert. Drucken Sie sie und löschen Sie dann die Datei.
    }
desk-printed-of = { $done } von { $total } Schreiben

## One request: its head, and the way to others.

desk-case = Antrag
# Below the name of the company. $kind is what is asked for, $domain the name of a domain.
desk-case-lead = { $kind } – { $domain }
desk-back = Alle Anträge
# Leads to the next request that waits for a decision.
desk-next = Nächster Antrag

## One request: what there is to know about it.

desk-facts = Zum Antrag
desk-national-number = Nationale Identifikationsnummer
desk-asker = Gestellt von
desk-asker-for-another = als bevollmächtigtes Unternehmen
desk-made = Gestellt am
# $days is how many days ago that was.
desk-age-ago =
    { $days ->
        [0] heute
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
desk-address = Postanschrift
# Below the address. $language is the own name of the language in which the company is written to.
desk-language = Sprache: { $language }
desk-notes = Bisheriger Austausch

## One request: its documents. $name is the name of a file.

desk-documents = Unterlagen
# Read aloud.
desk-document-shown = Unterlage { $name }
desk-document-note = Scheint im Bild etwas zu fehlen? Speichern Sie die Unterlage und öffnen Sie sie in ihrem eigenen Programm.
desk-document-unreadable-title = Diese Unterlage lässt sich hier nicht anzeigen
desk-document-unreadable = Vielleicht ist sie beschädigt oder durch ein Passwort geschützt. Speichern Sie sie und öffnen Sie sie in ihrem eigenen Programm, oder fordern Sie sie erneut an.
# Read aloud in place of the picture of a page.
desk-page = { $name }, Seite { $page } von { $pages }
# $count pages of the document are not shown yet.
desk-more-pages =
    { $count ->
        [one] { $count } weitere Seite anzeigen
       *[other] { $count } weitere Seiten anzeigen
    }

## One request: the form of the decision. $day is the latest day, $company a company, $language a language’s own
## name.

desk-decision = Entscheidung
desk-verdict = Wie entscheiden Sie?
desk-verdict-grant = Bewilligen
desk-verdict-grant-certification-help = Der Bereich ist sofort für diesen Tätigkeitsbereich zertifiziert.
desk-verdict-grant-codes-help = Danach kann ein Schreiben mit Zugangscodes für das Unternehmen gedruckt werden.
desk-verdict-ask = Information anfordern
desk-verdict-ask-help = Der Antrag bleibt offen, bis die Antwort kommt.
desk-verdict-refuse = Ablehnen
desk-verdict-refuse-help = Endgültig, mit Ihrer Begründung.
desk-answer-awaited = Eine Frage an das Unternehmen ist noch nicht beantwortet. Sie können dennoch entscheiden.
desk-ends-on = Nutzungsende
desk-ends-on-help = Spätestens { $day }.
desk-letter-address = Anschrift auf dem Schreiben
desk-letter-address-help = So, wie Ihre Behörde sie von { $company } kennt; der Name wird darüber gedruckt. Berichtigen Sie sie, falls nötig.
desk-question = Ihre Frage
desk-question-help = Schreiben Sie, was fehlt und welche Unterlage hilft. Das Unternehmen liest es; seine Sprache: { $language }.
desk-reason = Begründung
desk-reason-help = Schreiben Sie, warum, und was das Unternehmen nun tun kann. Es liest dies; seine Sprache: { $language }.
desk-submit-grant = Antrag bewilligen
desk-submit-ask = Frage senden
desk-submit-refuse = Antrag ablehnen

## Short messages after a decision. $company is the company.

desk-decided-grant = Der Antrag von { $company } wurde bewilligt.
desk-decided-ask = Von { $company } wurde Information angefordert.
desk-decided-refuse = Der Antrag von { $company } wurde abgelehnt.

## What became of a request that is decided. $day is the day of the decision, $end the end-of-use date.

desk-outcome = Ergebnis
desk-outcome-granted-certification = Bewilligt am { $day }. Der Bereich ist bis spätestens { $end } zertifiziert.
desk-outcome-granted-codes = Bewilligt am { $day }. Was die Codes bewirken, endet am { $end }.
# Of codes that were granted: the end-of-use date passed while no letter was printed, or the last one was lost. $day is the day of the decision, $end that date.
desk-outcome-lapsed = Bewilligt am { $day }. Das Nutzungsende, der { $end }, ist verstrichen, und es lässt sich kein Schreiben mehr drucken. Werden noch Codes gebraucht, muss das Unternehmen sie neu beantragen.
desk-outcome-refused = Abgelehnt am { $day }.
desk-outcome-withdrawn = Zurückgezogen am { $day } von der Person, die ihn gestellt hatte.

## A letter that was printed: its state, and reporting it as lost. $when is a day and time, $officer a person,
## $company the company, $used of the $codes codes have been entered, $count codes have not.

desk-letter-printed = Gedruckt am { $when } von { $officer }
desk-letter-codes = Eingegebene Codes: { $used } von { $codes }
desk-letter-sent = Kein Code eingegeben
desk-letter-used = In Gebrauch
desk-letter-lost = Verloren
desk-lose = Schreiben als verloren melden …
desk-lose-title = Schreiben an { $company } als verloren melden?
desk-lose-text =
    { $count ->
        [0] Alle Codes dieses Schreibens wurden eingegeben und bleiben gültig. Danach können Sie ein neues Schreiben mit neuen Codes drucken.
        [one] Der Code dieses Schreibens, der noch nicht eingegeben wurde, wird sofort und endgültig ungültig, auch wenn das Schreiben wieder auftaucht. Eingegebene Codes bleiben gültig. Danach können Sie ein neues Schreiben mit neuen Codes drucken.
       *[other] Die { $count } Codes dieses Schreibens, die noch nicht eingegeben wurden, werden sofort und endgültig ungültig, auch wenn das Schreiben wieder auftaucht. Eingegebene Codes bleiben gültig. Danach können Sie ein neues Schreiben mit neuen Codes drucken.
    }
desk-lose-confirm = Als verloren melden
# A short message afterwards.
desk-lost-done = Das Schreiben an { $company } wurde als verloren gemeldet. Ein neues kann gedruckt werden.

## The record of the letters that were printed.

desk-letters-lead = Jedes Schreiben, das hier gedruckt wurde: wann, von wem und wie viele seiner Codes eingegeben wurden.
desk-letters-search = Unternehmen, Person, Bereich suchen
# The choice of the filter by what became of letters that leaves nothing out.
desk-letters-all = Jeder Stand
desk-letters-empty = Noch wurde kein Schreiben gedruckt
desk-letters-empty-text = Sobald ein Antrag auf Zugangscodes bewilligt ist, kann sein Schreiben gedruckt werden.
desk-letters-to-print = Zu druckende Schreiben ansehen

## The domains of an administration: their settings in words, and the same as labels of the form.

desk-domains-lead = Was Unternehmen bei Ihrer Behörde beantragen können und unter welchen Bedingungen.
desk-only-lead = Nur ein leitender Sachbearbeiter kann dies ändern. Wenden Sie sich an einen solchen, wenn etwas anders sein soll.
desk-domains-empty = Diese Behörde hat noch keinen Tätigkeitsbereich
desk-domains-empty-text = Ein leitender Sachbearbeiter fügt den ersten hinzu; danach können Unternehmen Anträge stellen.
# $version is a number.
desk-domain-version = Fassung { $version } dieser Einstellungen
desk-domain-certified = Wie ein Bereich zertifiziert wird
desk-domain-certified-codes = Durch Zugangscodes
desk-domain-certified-codes-help = Das Unternehmen erhält ein Schreiben und gibt den Zugangscode für Inhaber ein.
desk-domain-certified-procedure = Durch Nachweise
desk-domain-certified-procedure-help = Ein Sachbearbeiter liest die Unterlagen und bewilligt die Zertifizierung.
desk-domain-certified-both = Durch Zugangscodes oder Nachweise
desk-domain-certified-both-help = Wer den Antrag stellt, wählt zwischen beidem.
desk-domain-letter = Ein Schreiben bringt
# $count is the number of representative codes.
desk-domain-letter-codes =
    { $count ->
        [0] Einen Zugangscode für Inhaber
        [one] Einen Zugangscode für Inhaber und einen für Bevollmächtigte
       *[other] Einen Zugangscode für Inhaber und { $count } für Bevollmächtigte
    }
desk-domain-activation = Aktivierungsfrist eines Codes
# $count is a number of days.
desk-domain-days =
    { $count ->
        [one] { $count } Tag ab dem Datum des Schreibens
       *[other] { $count } Tage ab dem Datum des Schreibens
    }
desk-domain-security = Sicherheitscode
desk-domain-security-none = Keiner
desk-domain-security-six-digits = Sechs Ziffern
desk-domain-security-six-to-ten = Sechs bis zehn Buchstaben und Ziffern
desk-domain-who = Wer Codes beantragen kann
desk-domain-who-company = Nur das Unternehmen selbst
desk-domain-who-representative = Nur sein Bevollmächtigter
desk-domain-who-either = Das Unternehmen oder sein Bevollmächtigter
desk-domain-wait = Vor einem zweiten Antrag
# $count is a number of hours.
desk-domain-hours =
    { $count ->
        [0] Keine Wartezeit
        [one] { $count } Stunde warten
       *[other] { $count } Stunden warten
    }
desk-domain-end = Spätestes Nutzungsende
desk-domain-procedures = Vorgänge
desk-domain-consultations = Einsichtnahmen

## The form that adds or changes a domain. $domain is its name.

desk-domain-add = Tätigkeitsbereich hinzufügen
# Read aloud on the button.
desk-domain-edit = { $domain } bearbeiten
desk-domain-edit-title = Tätigkeitsbereich „{ $domain }“ bearbeiten
desk-domain-keeps = Ihre Änderungen gelten ab jetzt. Was zuvor beantragt oder bewilligt wurde, behält die damaligen Einstellungen.
desk-domain-end-help = Kein Code, keine Zertifizierung und keine Vollmacht gilt länger.
desk-domain-wait-hours = Stunden vor einem zweiten Antrag
desk-domain-wait-help = 0 für keine Wartezeit.
desk-domain-activation-days = Tage, um einen Code zu aktivieren
desk-domain-activation-help = Ab dem Datum des Schreibens gezählt; von 1 bis 730.
desk-domain-representative-codes = Codes für Bevollmächtigte je Schreiben
desk-domain-representative-codes-help = Zusätzlich zum Zugangscode für Inhaber; von 0 bis 20.
desk-domain-security-help = Wer die Codes beantragt, wählt ihn; im Schreiben steht er nicht.
desk-domain-who-help = Das Schreiben geht immer an das Unternehmen.
# A short message after that.
desk-domain-added = Der Tätigkeitsbereich wurde hinzugefügt.
# A short message after that.
desk-domain-saved = Der Tätigkeitsbereich wurde gespeichert. Die neuen Einstellungen gelten ab jetzt.
desk-names = Name
desk-name-fr = Auf Französisch
desk-name-de = Auf Deutsch
desk-name-en = Auf Englisch
desk-met-title = Jemand anders hat Änderungen gespeichert
desk-met-text = Ihre Eingaben sind noch da und wurden nicht gespeichert. Wenn Sie erneut speichern, ersetzen sie die Änderungen der anderen Person.

## The same form: the procedures and consultations of the domain. $name is what one is called, $place its place
## in the list.

desk-items = Vorgänge und Einsichtnahmen
desk-items-help = Was eine Zertifizierung oder Vollmacht in diesem Tätigkeitsbereich umfasst, in der Reihenfolge der Anzeige. Kennungen stehen in dem, was bewilligt wurde: Einmal gespeichert, lassen sie sich nicht mehr ändern.
# In place of the name of one that has none yet.
desk-item-new = Eintrag { $place }
desk-item-kind = Art
desk-item-kind-procedure = Vorgang
desk-item-kind-consultation = Einsichtnahme
desk-item-key = Kennung
desk-item-key-help = Lassen Sie das Feld leer, damit sie aus dem französischen Namen gebildet wird.
desk-item-add = Vorgang oder Einsichtnahme hinzufügen
desk-item-up = „{ $name }“ nach oben
desk-item-down = „{ $name }“ nach unten
desk-item-remove = „{ $name }“ entfernen
# Read aloud after that.
desk-item-moved = „{ $name }“ steht jetzt an Stelle { $place }.

## The officers of an administration. $name is the name of an officer.

desk-officers-lead = Wer für Ihre Behörde über Anträge entscheidet und Schreiben druckt.
desk-officers-search = Nach Name oder SSN suchen
desk-officers-empty = Hier gibt es keine Sachbearbeiter
desk-officer-add = Sachbearbeiter hinzufügen
desk-officer-ssn-help = 20 Ziffern. Die Person handelt für die Behörde nur, wenn sie sich mit diesem Zertifikat anmeldet.
# A short message after that.
desk-officer-added = { $name } gehört jetzt zu den Sachbearbeitern.
desk-officer-end = Tätigkeit beenden
desk-officer-end-title = Tätigkeit von { $name } für diese Behörde beenden?
desk-officer-end-text = { $name } verliert sofort den Zugang zu diesem Arbeitsplatz. Entscheidungen und Schreiben bleiben, wie sie sind, und der Verlauf hält fest, von wem sie stammen.
# A short message afterwards.
desk-officer-ended = { $name } gehört hier nicht mehr zu den Sachbearbeitern.
desk-first-name = Vorname
desk-last-name = Name
desk-task-lead = Leitender Sachbearbeiter
desk-task-lead-help = Ändert außerdem die Behörde, ihre Tätigkeitsbereiche und ihre Sachbearbeiter.
desk-task-officer = Sachbearbeiter
desk-task-officer-help = Entscheidet über Anträge und druckt Schreiben.

## The history of an administration.

desk-history-lead = Alles, was in dieser Behörde geschehen ist: Anträge und Entscheidungen, Schreiben, Tätigkeitsbereiche, Sachbearbeiter. Nichts davon lässt sich ändern oder löschen.

## The administration itself: what it is called and from where its letters come.

desk-administration = Die Behörde
desk-administration-edit = Behörde bearbeiten
desk-administration-address = Absenderanschrift auf Schreiben
desk-administration-address-help = Unter dem Namen, mehrere Zeilen.
# A short message after that.
desk-administration-saved = Die Behörde wurde gespeichert.

## The settings of the office: the administrations in it.

desk-administrations = Behörden
desk-administrations-help = Behörden bewilligen Zertifizierungen und Zugangscodes. Sie registrieren sie hier; um alles Weitere kümmern sich ihre leitenden Sachbearbeiter.
desk-administrations-none = Noch ist keine Behörde registriert.
# $count is a number of domains.
desk-administration-domains =
    { $count ->
        [one] { $count } Tätigkeitsbereich
       *[other] { $count } Tätigkeitsbereiche
    }
# $count is a number of officers.
desk-administration-officers =
    { $count ->
        [one] { $count } Sachbearbeiter
       *[other] { $count } Sachbearbeiter
    }
# The button, and the title of the form it opens.
desk-register = Behörde registrieren
desk-register-submit = Registrieren
# A short message after that.
desk-registered = Die Behörde wurde registriert. Ihr erster Sachbearbeiter findet den Arbeitsplatz unter „Meine Bereiche“.
desk-first-officer = Erster Sachbearbeiter
desk-first-officer-help = Diese Person wird leitender Sachbearbeiter: Sie richtet die Tätigkeitsbereiche ein und fügt weitere Sachbearbeiter hinzu.
