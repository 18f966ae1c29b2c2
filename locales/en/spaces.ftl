## The list of a person's own eSpaces.

spaces-title = My eSpaces
spaces-lead = The eSpaces that you belong to, and the invitations waiting for you.
# The button above the list, and the command in the palette.
spaces-create = Create a business eSpace
spaces-private = Private eSpace
spaces-private-text = For your own procedures, apart from those of any company.
# The button for a person who has no private eSpace yet.
spaces-private-open = Open my private eSpace
# A short message after that.
spaces-private-opened = Your private eSpace { $code } has been opened.
# The button that enters the private eSpace.
spaces-private-enter = Go to my private eSpace
spaces-business = Business eSpaces
spaces-search = Search by company, name or identifier

## The headings of the list's columns.

spaces-column-company = Company
spaces-column-code = Identifier
spaces-column-task = Your tasks
spaces-column-members = Users
spaces-column-invitations = Invitations
spaces-column-certificate = Opens with

## Which certificate opens an eSpace.

spaces-opens-now = The certificate in use
spaces-opens-other = Another certificate
# A message when an eSpace is opened with the wrong certificate. $space is its name, $ssn a certificate number in groups of four.
spaces-needs-certificate = “{ $space }” opens only with your certificate { $ssn }. Sign out, then sign in with it.

## In place of the list, for a person who belongs to no business eSpace.

spaces-empty = You do not belong to any business eSpace yet
spaces-empty-text = Create one for your company; no supporting document is needed. Or give the number of your certificate to the administrator of an existing eSpace, who can then invite you.
spaces-your-number = Your certificate number (SSN)

## The invitations above the list. $space is the name of the eSpace, $inviter the person who invites, $ssn a certificate number in groups of four.

spaces-invitations = Invitations for you
spaces-invitation-text = { $inviter } invites you to join the business eSpace “{ $space }”.
spaces-invitation-code = Identifier
spaces-invitation-task = Your tasks
spaces-invitation-certificate = Certificate of the invitation (SSN)
spaces-invitation-choice = You may sign in with
spaces-invitation-until = Answer by
spaces-accept = Accept
spaces-refuse = Refuse
# A short message after accepting.
spaces-accepted = You are now a member of “{ $space }”.
# A short message after refusing.
spaces-refused = You have refused the invitation to “{ $space }”.
spaces-refuse-title = Refuse the invitation to “{ $space }”?
spaces-refuse-text = You will have no access to “{ $space }”, and this invitation cannot be accepted any more. If you change your mind, { $inviter } has to send it again.
spaces-refuse-confirm = Refuse the invitation
spaces-other-certificate-title = Answer with another certificate
spaces-other-certificate = This invitation is for your certificate { $ssn }. Sign out, then sign in with it to accept or refuse.
# The button in that note.
spaces-sign-out = Sign out
# $day is the last day on which it could be answered.
spaces-expired-text = This invitation could be answered until { $day }. Ask { $inviter } to send it again.

## The screen that creates a business eSpace.

spaces-new-title = Create a business eSpace
spaces-new-lead = You become its first administrator. No supporting document is needed.
spaces-new-for = Which company is it for?
spaces-new-for-new = A new company
spaces-new-for-new-help = You enter its details below.
spaces-new-for-existing = A company that I administer
spaces-new-for-existing-help = It gets another eSpace with its own users, for example to split its work.
spaces-new-company = Company
# An entry in the list of companies. $company is a legal name, $number an RCS number.
spaces-new-company-entry = { $company } ({ $number })
spaces-new-submit = Create the eSpace
# A short message after that. $space is its name, $code its identifier.
spaces-created = The business eSpace “{ $space }” ({ $code }) has been created.
