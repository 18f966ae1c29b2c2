## Where a request to an administration stands: in lists, and at the head of its details.

request-state-waiting = Wartet auf Entscheidung
request-state-information-requested = Information angefordert
request-state-granted = Bewilligt
# Of codes that were granted: the end-of-use date passed while no letter was printed, or the last one was lost.
request-state-lapsed = Abgelaufen
request-state-refused = Abgelehnt
request-state-withdrawn = Zurückgezogen

## For what a request is: in lists, in its details, and in the form that makes one.

request-kind-certification = Zertifizierung
request-kind-codes = Zugangscodes

## What was said about a request: the heading of each entry in its details.

request-note-message = Mitteilung
request-note-question = Frage der Behörde
request-note-answer = Antwort
request-note-refusal = Grund der Ablehnung
# In place of all entries, where nothing was said.
request-notes-none = Zu diesem Antrag gibt es keine Mitteilungen.

## The documents of a request or of a paper mandate.

# In place of them, where there are none.
request-documents-none = Es sind keine Dokumente beigefügt.
# Read aloud on the buttons beside a document. $name is the name of its file.
request-document-open-name = { $name } anzeigen
request-document-save-name = { $name } speichern
# A short message after that.
request-document-saved = { $name } wurde gespeichert.

## The list of requests: its heading, columns and search.

request-list = Anträge
request-column-what = Antrag
request-column-company = Unternehmen
request-column-state = Stand
request-column-age = Gestellt am
# In place of the company, where one asks for one’s own.
request-for-us = Unser Unternehmen
# $days is how many days ago the request was made.
request-age =
    { $days ->
        [0] heute
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
request-search = Antrag suchen
# The choice of the filter by state that leaves nothing out.
request-all-states = Jeder Stand
request-act-open = Öffnen
# In place of a list that is empty.
request-none = Keine Anträge
request-none-text = Was Sie bei einer Behörde beantragen, erscheint hier mit seinem Stand.
request-none-like-this = Kein Antrag entspricht diesen Filtern
request-show-all = Alle Anträge anzeigen

## The details of a request. $domain is a domain, $company the company concerned.

# While it is being read.
request-title = Antrag
request-title-certification = Zertifizierung: { $domain }
request-title-codes = Zugangscodes: { $domain }
request-meaning-waiting = Die Behörde hat noch nicht entschieden.
request-meaning-information-requested = Die Behörde braucht eine Antwort, bevor sie entscheidet.
request-meaning-granted = Die Behörde hat diesen Antrag bewilligt.
request-meaning-lapsed = Das Nutzungsende ist verstrichen, und es lässt sich kein Schreiben mit den Codes mehr drucken. Werden die Codes noch gebraucht, beantragen Sie sie neu.
request-meaning-refused = Die Behörde hat diesen Antrag abgelehnt; der Grund steht unten.
request-meaning-withdrawn = Dieser Antrag wurde zurückgezogen.
request-notes = Mitteilungen
request-documents = Dokumente
request-facts = Angaben
request-address = Anschrift für das Schreiben
request-asker = Beantragt von
request-made-at = Beantragt am
request-decided-at = Abgeschlossen am
request-printed-at = Schreiben gedruckt am

## Answering a request about which information is requested, and withdrawing one.

request-answer = Ihre Antwort
request-documents-more = Weitere Dokumente
request-act-answer = Antwort senden
request-act-withdraw = Antrag zurückziehen
request-confirm-withdraw-title = Diesen Antrag zurückziehen?
request-confirm-withdraw-text = Die Behörde entscheidet nicht mehr über den Antrag für { $company } ({ $domain }). Wollen Sie ihn doch, müssen Sie einen neuen stellen.
# Short messages after that.
request-answered = Ihre Antwort wurde gesendet.
request-withdrawn = Der Antrag wurde zurückgezogen.

## The form that asks an administration for something.

request-ask = Antrag stellen
# In a list to choose from, while nothing is chosen.
request-choose = Bitte wählen…
# In that list: $domain is a domain, $administration whose it is.
request-domain-of = { $domain } – { $administration }
request-what = Was beantragen Sie?
request-kind-certification-help = Die Behörde prüft Ihre Nachweise und zertifiziert diesen Bereich für den Tätigkeitsbereich.
# $codes is how many codes for representatives come with it.
request-kind-codes-help =
    { $codes ->
        [0] Ein Schreiben mit einem Zugangscode für Inhaber.
        [one] Ein Schreiben mit einem Zugangscode für Inhaber und { $codes } für Bevollmächtigte.
       *[other] Ein Schreiben mit einem Zugangscode für Inhaber und { $codes } für Bevollmächtigte.
    }
request-whom = Für welches Unternehmen?
request-whom-us = Für unseres
request-whom-us-help = Das Schreiben geht an die Anschrift Ihres Unternehmens.
request-whom-another = Für ein anderes Unternehmen
request-whom-another-help = Das Schreiben geht an dieses Unternehmen, nicht an Sie.
request-address-help = An diese Anschrift geht das Schreiben.
request-language = Sprache des Schreibens
# Below it, where a representative asks for another company.
request-language-help = Hat das Unternehmen bei dieser Stelle eine Sprache gewählt, kommt sein Schreiben in dieser.
# Below the security code, how it looks and what it is for.
request-security-six-digits = Wählen Sie 6 Ziffern und merken Sie sie sich: Sie stehen nicht im Schreiben und werden mit dem Code verlangt.
request-security-six-to-ten = Wählen Sie 6 bis 10 Buchstaben oder Ziffern und merken Sie sie sich: Sie stehen nicht im Schreiben und werden mit dem Code verlangt.
request-message = Mitteilung an die Behörde
request-documents-help = PDF, PNG oder JPEG. Geben Sie die Datei an oder wählen Sie sie; für die nächste erscheint ein weiteres Feld.
# The name of each further field. $number counts the documents.
request-document-further = Dokument { $number }
request-send = Antrag senden
# A short message after that. $domain is a domain.
request-sent = Ihr Antrag wurde gesendet ({ $domain }).
