## Lists saved as files: their titles, which also name the files. $space is the name of an eSpace, $administration
## that of an administration.

exports-clients = Clients of { $space }
exports-certifications = Certifications of { $space }
exports-mandates-given = Mandates given by { $space }
exports-mandates-received = Mandates received by { $space }
exports-requests = Requests of { $space }
exports-waiting-codes = Codes of { $space } waiting to be entered
exports-cases = Requests – { $administration }
exports-certified = Certified companies – { $administration }
exports-letters = Letters – { $administration }
exports-of-domains = Domains – { $administration }
exports-officers = Officers – { $administration }

## The headings of their columns, as far as the lists on the screen have none of the same meaning.

exports-company = Company
exports-national-number = National identification number
exports-group = Group of companies
exports-domains = Domains in force
exports-next-end = Next end
exports-state = State
exports-mandates = Mandates
exports-asked-by = Asked by
exports-decided = Decided on
exports-made = Made on
exports-codes = Codes
exports-covered = Procedures and consultations

## What stands in them: who asked for something, and how a code stands.


exports-by-company = The company
exports-by-representative = A representative
exports-code-waiting = Waiting to be entered
exports-code-lapsed = Deadline passed
exports-code-blocked = Blocked: wrong security codes
