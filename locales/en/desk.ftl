## The desk of an administration: in the list of a person’s eSpaces, and in the side bar.

desk-mine = Desks of administrations
# Above the places of a desk in the side bar.
desk-name = Desk
# $count requests wait there for a decision.
desk-waiting =
    { $count ->
        [0] Nothing waiting
        [one] { $count } request waiting
       *[other] { $count } requests waiting
    }
desk-requests = Requests
desk-letters = Letters
desk-domains = Domains
desk-officers = Officers

## The queue of requests: its filters with the number of requests beside each, the search, and what it says
## where there are none.

# Read aloud.
desk-filter = Which requests are shown
desk-filter-waiting = Waiting
desk-filter-information-requested = Information requested
desk-filter-to-print = To print
desk-filter-all = All
desk-search = Search by company, number or domain
desk-empty = No request has been made yet
desk-empty-text = As soon as a company asks for a certification or for access codes, its request appears here. For that, your administration needs at least one domain.
desk-empty-waiting = No request is waiting for a decision
desk-empty-information-requested = No question is waiting for an answer
desk-empty-to-print = No letter is to be printed
desk-show-all = Show all requests

## The headings of the columns of the desk’s lists, and the names of the same facts in details.

desk-column-company = Company
desk-column-domain = Domain
desk-column-state = State
desk-column-age = Age
desk-column-printed = Printed
desk-column-officer = By
desk-column-codes = Codes entered
desk-column-name = Name
desk-column-task = Task
desk-column-ssn = Certificate number (SSN)
desk-column-since = Since

## What stands in the rows of those lists.

# Below the domain, where a representative asks for somebody else. $kind is what is asked for.
desk-kind-by-representative = { $kind }, by a representative
# Below the state of a request whose letter was printed. $day is a day.
desk-printed-on = Printed on { $day }
# Below the state of a request that was granted.
desk-to-print = Letter to print
# $days is how many days ago a request was made.
desk-age =
    { $days ->
        [0] Today
        [one] { $days } day
       *[other] { $days } days
    }
# $used of the $codes codes of a letter have been entered.
desk-codes-used = { $used } of { $codes }

## Printing letters: buttons in the queue and beside a request. $count is a number of letters.

desk-print-one = Print the letter…
# All those that are to be printed.
desk-print-all =
    { $count ->
        [one] Print { $count } letter…
       *[other] Print { $count } letters…
    }
# Those of the chosen rows.
desk-print-some = Print letters… ({ $count })
# In place of that button.
desk-print-none = None of the chosen requests has a letter to print.
desk-print-note = The letter with the codes has not been printed yet.
desk-print-again-note = The last letter was reported as lost. A new one brings new codes.

## The question before letters are printed, and what is said afterwards. $count is the number of letters,
## $company the company if there is only one, $file the name of the file.

desk-print-title =
    { $count ->
        [one] Print the letter for { $company }?
       *[other] Print { $count } letters?
    }
desk-print-text =
    { $count ->
        [one] The access codes are made now and stand in this one PDF only; nobody can show them again. First choose where to save the file, then print it, send the letter and delete the file.
       *[other] The access codes are made now and stand in this one PDF only; nobody can show them again. First choose where to save the file, then print it, send the letters and delete the file.
    }
desk-print-replaces = If an earlier letter for the same company and domain has not been used, its owner access code becomes void.
# Above the reason, and what to do then.
desk-print-unsaved-title = The file with the letters could not be saved
desk-print-unsaved = No code was made, so nothing is lost. Choose another place and print again.
# Below a list of companies that goes on. $count is how many more there are.
desk-print-more =
    { $count ->
        [one] and one more company
       *[other] and { $count } more companies
    }
desk-print-confirm = Choose a place and print
desk-printed =
    { $count ->
        [one] The letter has been saved as { $file }. Print it, then delete the file.
       *[other] { $count } letters have been saved as { $file }. Print them, then delete the file.
    }
desk-printed-of = { $done } of { $total } letters

## One request: its head, and the way to others.

desk-case = Request
# Below the name of the company. $kind is what is asked for, $domain the name of a domain.
desk-case-lead = { $kind } – { $domain }
desk-back = All requests
# Leads to the next request that waits for a decision.
desk-next = Next request

## One request: what there is to know about it.

desk-facts = About the request
desk-national-number = National identification number
desk-asker = Asked by
desk-asker-for-another = as a representative
desk-made = Made
# $days is how many days ago that was.
desk-age-ago =
    { $days ->
        [0] today
        [one] { $days } day ago
       *[other] { $days } days ago
    }
desk-address = Address for letters
# Below the address. $language is the own name of the language in which the company is written to.
desk-language = Language: { $language }
desk-notes = What was said

## One request: its documents. $name is the name of a file.

desk-documents = Documents
# Read aloud.
desk-document-shown = Document { $name }
desk-document-note = Does something seem to be missing from the picture? Save the document and open it in its own program.
desk-document-unreadable-title = This document cannot be shown here
desk-document-unreadable = It may be damaged or protected by a password. Save it and open it in its own program, or ask for it again.
# Read aloud in place of the picture of a page.
desk-page = { $name }, page { $page } of { $pages }
# $count pages of the document are not shown yet.
desk-more-pages =
    { $count ->
        [one] Show { $count } more page
       *[other] Show { $count } more pages
    }

## One request: the form of the decision. $day is the latest day, $company a company, $language a language’s own
## name.

desk-decision = Decision
desk-verdict = What do you decide?
desk-verdict-grant = Grant
desk-verdict-grant-certification-help = The eSpace is certified for this domain at once.
desk-verdict-grant-codes-help = A letter with access codes can then be printed for the company.
desk-verdict-ask = Ask for information
desk-verdict-ask-help = The request stays open until the answer comes.
desk-verdict-refuse = Refuse
desk-verdict-refuse-help = Final, with your reason.
desk-answer-awaited = A question to the company has not been answered yet. You may still decide.
desk-ends-on = End-of-use date
desk-ends-on-help = At the latest { $day }.
desk-letter-address = Address on the letter
desk-letter-address-help = As your administration knows { $company }; the name is printed above it. Correct it if need be.
desk-question = Your question
desk-question-help = Say what is missing and which document helps. The company reads it; its language: { $language }.
desk-reason = Reason
desk-reason-help = Say why, and what the company can do next. It reads this; its language: { $language }.
desk-submit-grant = Grant the request
desk-submit-ask = Send the question
desk-submit-refuse = Refuse the request

## Short messages after a decision. $company is the company.

desk-decided-grant = The request of { $company } has been granted.
desk-decided-ask = { $company } has been asked for information.
desk-decided-refuse = The request of { $company } has been refused.

## What became of a request that is decided. $day is the day of the decision, $end the end-of-use date.

desk-outcome = Outcome
desk-outcome-granted-certification = Granted on { $day }. The eSpace is certified until { $end } at the latest.
desk-outcome-granted-codes = Granted on { $day }. What the codes bring ends on { $end }.
# Of codes that were granted: the end-of-use date passed while no letter was printed, or the last one was lost. $day is the day of the decision, $end that date.
desk-outcome-lapsed = Granted on { $day }. The end-of-use date, { $end }, has passed, and no letter can be printed any more. If codes are still needed, the company has to request them anew.
desk-outcome-refused = Refused on { $day }.
desk-outcome-withdrawn = Withdrawn on { $day } by whoever made it.

## A letter that was printed: its state, and reporting it as lost. $when is a day and time, $officer a person,
## $company the company, $used of the $codes codes have been entered, $count codes have not.

desk-letter-printed = Printed on { $when } by { $officer }
desk-letter-codes = Codes entered: { $used } of { $codes }
desk-letter-sent = No code entered
desk-letter-used = In use
desk-letter-lost = Lost
desk-lose = Report the letter as lost…
desk-lose-title = Report the letter to { $company } as lost?
desk-lose-text =
    { $count ->
        [0] All codes of this letter have been entered and stay in force. You can then print a new letter with new codes.
        [one] The code of this letter that has not been entered becomes void at once and for good, even if the letter turns up again. Codes that were entered stay in force. You can then print a new letter with new codes.
       *[other] The { $count } codes of this letter that have not been entered become void at once and for good, even if the letter turns up again. Codes that were entered stay in force. You can then print a new letter with new codes.
    }
desk-lose-confirm = Report as lost
# A short message afterwards.
desk-lost-done = The letter to { $company } has been reported as lost. A new one can be printed.

## The record of the letters that were printed.

desk-letters-lead = Every letter that was printed here: when, by whom, and how many of its codes have been entered.
desk-letters-search = Search by company, officer or domain
# The choice of the filter by what became of letters that leaves nothing out.
desk-letters-all = Any state
desk-letters-empty = No letter has been printed yet
desk-letters-empty-text = Once you have granted a request for access codes, its letter can be printed.
desk-letters-to-print = See the letters to print

## The domains of an administration: their settings in words, and the same as labels of the form.

desk-domains-lead = What companies can ask your administration for, and under which conditions.
desk-only-lead = Only a lead officer can change this. Ask one of yours if something should be different.
desk-domains-empty = This administration has no domain yet
desk-domains-empty-text = A lead officer adds the first one; companies can then make requests.
# $version is a number.
desk-domain-version = Version { $version } of these settings
desk-domain-certified = How an eSpace is certified
desk-domain-certified-codes = By access codes
desk-domain-certified-codes-help = The company receives a letter and enters the owner access code.
desk-domain-certified-procedure = By supporting documents
desk-domain-certified-procedure-help = An officer reads the documents and grants the certification.
desk-domain-certified-both = By access codes or supporting documents
desk-domain-certified-both-help = Whoever asks chooses between the two.
desk-domain-letter = A letter brings
# $count is the number of representative codes.
desk-domain-letter-codes =
    { $count ->
        [0] One owner access code
        [one] One owner access code and one representative access code
       *[other] One owner access code and { $count } representative access codes
    }
desk-domain-activation = Time to enter a code
# $count is a number of days.
desk-domain-days =
    { $count ->
        [one] { $count } day from the date of the letter
       *[other] { $count } days from the date of the letter
    }
desk-domain-security = Security code
desk-domain-security-none = None
desk-domain-security-six-digits = Six digits
desk-domain-security-six-to-ten = Six to ten letters and digits
desk-domain-who = Who may ask for codes
desk-domain-who-company = The company itself only
desk-domain-who-representative = Its representative only
desk-domain-who-either = The company or its representative
desk-domain-wait = Before a second request
# $count is a number of hours.
desk-domain-hours =
    { $count ->
        [0] No wait
        [one] Wait { $count } hour
       *[other] Wait { $count } hours
    }
desk-domain-end = Latest end-of-use date
desk-domain-procedures = Procedures
desk-domain-consultations = Consultations

## The form that adds or changes a domain. $domain is its name.

desk-domain-add = Add a domain
# Read aloud on the button.
desk-domain-edit = Edit { $domain }
desk-domain-edit-title = Edit the domain “{ $domain }”
desk-domain-keeps = Your changes apply from now on. What was requested or granted before keeps the settings of that time.
desk-domain-end-help = No code, certification or mandate lasts longer.
desk-domain-wait-hours = Hours before a second request
desk-domain-wait-help = 0 for no wait.
desk-domain-activation-days = Days to enter a code
desk-domain-activation-help = Counted from the date of the letter; from 1 to 730.
desk-domain-representative-codes = Representative codes per letter
desk-domain-representative-codes-help = Besides the owner access code; from 0 to 20.
desk-domain-security-help = Whoever asks for the codes chooses it; it is not in the letter.
desk-domain-who-help = The letter always goes to the company.
# A short message after that.
desk-domain-added = The domain has been added.
# A short message after that.
desk-domain-saved = The domain has been saved. The new settings apply from now on.
desk-names = Name
desk-name-fr = In French
desk-name-de = In German
desk-name-en = In English
desk-met-title = Somebody else has saved changes
desk-met-text = What you entered is still here and has not been saved. Saving again puts it in the place of their changes.

## The same form: the procedures and consultations of the domain. $name is what one is called, $place its place
## in the list.

desk-items = Procedures and consultations
desk-items-help = What a certification or a mandate in this domain covers, in the order in which it is shown. Identifiers stand in what was granted: one that is saved cannot be changed.
# In place of the name of one that has none yet.
desk-item-new = Entry { $place }
desk-item-kind = Kind
desk-item-kind-procedure = Procedure
desk-item-kind-consultation = Consultation
desk-item-key = Identifier
desk-item-key-help = Leave it empty to have it made from the French name.
desk-item-add = Add a procedure or consultation
desk-item-up = Move “{ $name }” up
desk-item-down = Move “{ $name }” down
desk-item-remove = Remove “{ $name }”
# Read aloud after that.
desk-item-moved = “{ $name }” is now at place { $place }.

## The officers of an administration. $name is the name of an officer.

desk-officers-lead = Whoever decides about requests and prints letters for your administration.
desk-officers-search = Search by name or SSN
desk-officers-empty = Nobody is an officer here
desk-officer-add = Add an officer
desk-officer-ssn-help = 20 digits. They act for the administration only when they sign in with this certificate.
# A short message after that.
desk-officer-added = { $name } is now an officer.
desk-officer-end = End their work here
desk-officer-end-title = End the work of { $name } for this administration?
desk-officer-end-text = { $name } loses access to this desk at once. Decisions and letters stay as they are, and the history keeps who made them.
# A short message afterwards.
desk-officer-ended = { $name } is no longer an officer here.
desk-first-name = First name
desk-last-name = Last name
desk-task-lead = Lead officer
desk-task-lead-help = Besides, changes the administration, its domains and its officers.
desk-task-officer = Officer
desk-task-officer-help = Decides about requests and prints letters.

## The history of an administration.

desk-history-lead = Everything that was done in this administration: requests and what was decided, letters, domains, officers. None of it can be changed or deleted.

## The administration itself: what it is called and from where its letters come.

desk-administration = The administration
desk-administration-edit = Edit the administration
desk-administration-address = Sender’s address on letters
desk-administration-address-help = Below the name, several lines.
# A short message after that.
desk-administration-saved = The administration has been saved.

## The settings of the office: the administrations in it.

desk-administrations = Administrations
desk-administrations-help = Administrations grant certifications and access codes. You register them here; their lead officers look after the rest.
desk-administrations-none = No administration is registered yet.
# $count is a number of domains.
desk-administration-domains =
    { $count ->
        [one] { $count } domain
       *[other] { $count } domains
    }
# $count is a number of officers.
desk-administration-officers =
    { $count ->
        [one] { $count } officer
       *[other] { $count } officers
    }
# The button, and the title of the form it opens.
desk-register = Register an administration
desk-register-submit = Register
# A short message after that.
desk-registered = The administration has been registered. Its first officer finds the desk under “My eSpaces”.
desk-first-officer = First officer
desk-first-officer-help = This person becomes a lead officer: they set up the domains and add other officers.
