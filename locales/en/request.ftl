## Where a request to an administration stands: in lists, and at the head of its details.

request-state-waiting = Waiting for a decision
request-state-information-requested = Information requested
request-state-granted = Granted
request-state-refused = Refused
request-state-withdrawn = Withdrawn

## For what a request is: in lists, in its details, and in the form that makes one.

request-kind-certification = Certification
request-kind-codes = Access codes

## What was said about a request: the heading of each entry in its details.

request-note-message = Message
request-note-question = Question of the administration
request-note-answer = Answer
request-note-refusal = Reason for the refusal
# In place of all entries, where nothing was said.
request-notes-none = Nothing has been said about this request.

## The documents of a request or of a paper mandate.

# In place of them, where there are none.
request-documents-none = No documents are attached.
# Read aloud on the buttons beside a document. $name is the name of its file.
request-document-open-name = Show { $name }
request-document-save-name = Save { $name }
# A short message after that.
request-document-saved = { $name } has been saved.
