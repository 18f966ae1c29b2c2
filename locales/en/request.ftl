## Where a request to an administration stands: in lists, and at the head of its details.

request-state-waiting = Waiting for a decision
request-state-information-requested = Information requested
request-state-granted = Granted
# Of codes that were granted: the end-of-use date passed while no letter was printed, or the last one was lost.
request-state-lapsed = Ended
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

## The list of requests: its heading, columns and search.

request-list = Requests
request-column-what = Request
request-column-company = Company
request-column-state = State
request-column-age = Made on
# In place of the company, where one asks for one’s own.
request-for-us = Our company
# $days is how many days ago the request was made.
request-age =
    { $days ->
        [0] today
        [one] { $days } day ago
       *[other] { $days } days ago
    }
request-search = Search requests
# The choice of the filter by state that leaves nothing out.
request-all-states = Any state
request-act-open = Open
# In place of a list that is empty.
request-none = No requests
request-none-text = What you ask of an administration appears here, with its state.
request-none-like-this = No request matches these filters
request-show-all = Show all requests

## The details of a request. $domain is a domain, $company the company concerned.

# While it is being read.
request-title = Request
request-title-certification = Certification: { $domain }
request-title-codes = Access codes: { $domain }
request-meaning-waiting = The administration has not decided yet.
request-meaning-information-requested = The administration needs an answer before it decides.
request-meaning-granted = The administration has granted this request.
request-meaning-lapsed = The end-of-use date has passed, and no letter with the codes can be printed any more. If the codes are still needed, request them anew.
request-meaning-refused = The administration has refused this request; the reason stands below.
request-meaning-withdrawn = This request has been withdrawn.
request-notes = Messages
request-documents = Documents
request-facts = Facts
request-address = Address of the letter
request-asker = Asked by
request-made-at = Asked on
request-decided-at = Closed on
request-printed-at = Letter printed on

## Answering a request about which information is requested, and withdrawing one.

request-answer = Your answer
request-documents-more = Further documents
request-act-answer = Send the answer
request-act-withdraw = Withdraw the request
request-confirm-withdraw-title = Withdraw this request?
request-confirm-withdraw-text = The administration will not decide about the request for { $company } ({ $domain }) any more. If you want it after all, you have to make a new one.
# Short messages after that.
request-answered = Your answer has been sent.
request-withdrawn = The request has been withdrawn.

## The form that asks an administration for something.

request-ask = Ask for…
# In a list to choose from, while nothing is chosen.
request-choose = Choose…
# In that list: $domain is a domain, $administration whose it is.
request-domain-of = { $domain } – { $administration }
request-what = What do you ask for?
request-kind-certification-help = The administration reads your supporting documents and certifies this eSpace for the domain.
# $codes is how many codes for representatives come with it.
request-kind-codes-help =
    { $codes ->
        [0] A letter with an owner access code.
        [one] A letter with an owner access code and { $codes } representative access code.
       *[other] A letter with an owner access code and { $codes } representative access codes.
    }
request-whom = For which company?
request-whom-us = For ours
request-whom-us-help = The letter goes to the address of your company.
request-whom-another = For another company
request-whom-another-help = The letter goes to that company, not to you.
request-address-help = The letter goes to this address.
request-language = Language of the letter
# Below it, where a representative asks for another company.
request-language-help = If the company has chosen a language in this office, its letter comes in that one.
# Below the security code, how it looks and what it is for.
request-security-six-digits = Choose 6 digits and remember them: they are not in the letter and are asked for with the code.
request-security-six-to-ten = Choose 6 to 10 letters or digits and remember them: they are not in the letter and are asked for with the code.
request-message = Message to the administration
request-documents-help = PDF, PNG or JPEG. Enter the file or choose it; another field appears for the next one.
# The name of each further field. $number counts the documents.
request-document-further = Document { $number }
request-send = Send the request
# A short message after that. $domain is a domain.
request-sent = Your request has been sent ({ $domain }).
