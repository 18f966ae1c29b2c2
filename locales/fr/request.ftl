## Where a request to an administration stands: in lists, and at the head of its details.

request-state-waiting = En attente d’une décision
request-state-information-requested = Information demandée
request-state-granted = Accordée
request-state-refused = Refusée
request-state-withdrawn = Retirée

## For what a request is: in lists, in its details, and in the form that makes one.

request-kind-certification = Certification
request-kind-codes = Codes d’accès

## What was said about a request: the heading of each entry in its details.

request-note-message = Message
request-note-question = Question de l’administration
request-note-answer = Réponse
request-note-refusal = Motif du refus
# In place of all entries, where nothing was said.
request-notes-none = Aucun message n’accompagne cette demande.

## The documents of a request or of a paper mandate.

# In place of them, where there are none.
request-documents-none = Aucun document n’est joint.
# Read aloud on the buttons beside a document. $name is the name of its file.
request-document-open-name = Afficher { $name }
request-document-save-name = Enregistrer { $name }
# A short message after that.
request-document-saved = { $name } a été enregistré.
