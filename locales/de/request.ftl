## Where a request to an administration stands: in lists, and at the head of its details.

request-state-waiting = Wartet auf Entscheidung
request-state-information-requested = Information angefordert
request-state-granted = Bewilligt
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
