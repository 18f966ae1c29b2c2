## The page that lists everything that happened in an eSpace.

history-title = History
history-lead = Everything that was done in this eSpace: when, by whom and with which certificate. None of it can be changed or deleted.
history-empty = Nothing has been recorded here yet.
history-search = Search the history
history-nothing-found = No entry shown matches your search
history-load-more = Show older entries
# In place of a person, where the application did something of its own accord.
history-by-the-office = { -brand }, automatically

## The check that nothing in the history was tampered with: the button, and what it found.

history-check = Check integrity
history-checked-of = { $done } of { $total } entries checked
history-check-sound-title = The entries hold together without a gap
# $count is how many entries there are.
history-check-sound =
    { $count ->
        [one] { $count } entry checked: it was not changed. This check cannot tell whether newer entries were cut off at the end.
       *[other] { $count } entries checked: they hold together without a gap. None of them was changed, and none between them was removed or put in. This check cannot tell whether newer entries were cut off at the end.
    }
history-check-broken-title = The history has been tampered with
# $place is the number of the first entry that does not fit the one before, $count how many before it do.
history-check-broken = From entry no. { $place } on, the history no longer matches what was recorded; intact entries before it: { $count }. Export it as evidence, and contact the person who set up this office.

## Saving the history as a file: the button, the kinds of files, and a short message afterwards.

history-export = Export the history
history-export-xlsx = As a spreadsheet (.xlsx)
history-export-csv = As text with semicolons (.csv)
history-export-jsonl = As verifiable data (.jsonl)
# $file is the name of the file.
history-exported = The history was saved to “{ $file }”.

## Everything that can happen in an eSpace, as entries of its history. Who did it stands beside.
## $name is a person's first and last name, $ssn the certificate number in groups of four, $task a task, $rights
## additional rights one after another, or the word “none”, $choice with which certificates somebody may sign in,
## or “none” in older entries, $fields what changed, or “none”, $day a day, $code an eSpace's identifier, $space the
## name of an eSpace.

history-space-created = Business eSpace created: { $space } ({ $code }); first administrator: { $name }
history-private-space-opened = Private eSpace of { $name } opened ({ $code })
# $company is the company's legal name.
history-company-changed =
    { $fields ->
        [none] Profile of { $company } saved without changes
       *[other] Profile of { $company } changed: { $fields }
    }
history-member-invited =
    { $choice ->
        [none]
            { $rights ->
                [none] { $name } invited (certificate { $ssn }); task: { $task }
               *[other] { $name } invited (certificate { $ssn }); task: { $task }; additional rights: { $rights }
            }
       *[other]
            { $rights ->
                [none] { $name } invited (certificate { $ssn }); task: { $task }; signs in with: { $choice }
               *[other] { $name } invited (certificate { $ssn }); task: { $task }; additional rights: { $rights }; signs in with: { $choice }
            }
    }
history-invitation-tasks-changed =
    { $choice ->
        [none]
            { $rights ->
                [none] Task or certificate choice changed in the invitation for { $name }; task: { $task }
               *[other] Task or certificate choice changed in the invitation for { $name }; task: { $task }; additional rights: { $rights }
            }
       *[other]
            { $rights ->
                [none] Task or certificate choice changed in the invitation for { $name }; task: { $task }; signs in with: { $choice }
               *[other] Task or certificate choice changed in the invitation for { $name }; task: { $task }; additional rights: { $rights }; signs in with: { $choice }
            }
    }
history-invitation-details-changed =
    { $fields ->
        [none] Further details changed in the invitation for { $name }
       *[other] Further details changed in the invitation for { $name }: { $fields }
    }
history-invitation-sent-again = Invitation sent again to { $name } (certificate { $ssn })
history-invitation-mail-handed-over = Invitation message to { $name } handed over to be sent by hand
history-invitation-mail-retried = New attempt requested to send the message about the invitation for { $name }
# $email is the address the message goes to.
history-invitation-mail-sent = Message about the invitation for { $name } sent (address { $email })
history-invitation-mail-failed = Message about the invitation for { $name } not sent, and not tried again automatically (address { $email })
history-invitation-withdrawn = Invitation for { $name } withdrawn (certificate { $ssn })
history-invitation-accepted = Invitation accepted by { $name } (certificate { $ssn })
history-invitation-refused = Invitation refused by { $name } (certificate { $ssn })
history-invitation-ending = Invitation for { $name } expires soon: the last day to answer is { $day }
history-invitation-expired = Invitation for { $name } expired (certificate { $ssn }); last day to answer: { $day }
history-member-tasks-changed =
    { $choice ->
        [none]
            { $rights ->
                [none] Task or certificate choice of { $name } changed; task: { $task }
               *[other] Task or certificate choice of { $name } changed; task: { $task }; additional rights: { $rights }
            }
       *[other]
            { $rights ->
                [none] Task or certificate choice of { $name } changed; task: { $task }; signs in with: { $choice }
               *[other] Task or certificate choice of { $name } changed; task: { $task }; additional rights: { $rights }; signs in with: { $choice }
            }
    }
history-member-details-changed =
    { $fields ->
        [none] Further details of { $name } changed
       *[other] Further details of { $name } changed: { $fields }
    }
history-member-suspended = Access of { $name } suspended
history-member-reinstated = Access of { $name } reinstated
history-member-deleted = User deleted: { $name }
history-member-left = { $name } left the eSpace

## What changed in the profile of a company or a person, in somebody's further details or in the mail account, one
## after another inside such an entry.

history-field-legalName = legal name
history-field-rcsNumber = RCS number
history-field-nationalNumber = national identification number
history-field-vatNumber = VAT number
history-field-address = address
history-field-email = email address
history-field-procedureLanguage = procedure language
history-field-label = name of the eSpace
history-field-phone = phone number
history-field-function = function
history-field-note = note
history-field-language = user language
history-field-host = outgoing mail server
history-field-port = port
history-field-security = security of the connection
history-field-user = user name
history-field-from = sender’s address

## With which certificates somebody may sign in, inside such an entry.

history-choice-any = any of their certificates
history-choice-invited-only = only the invited certificate

## How the connection to the mail server is secured, inside such an entry.

history-security-tls = TLS
history-security-start-tls = STARTTLS
history-security-none = none

## Everything that can happen to the office as a whole, as entries of its own history. Who did it stands beside.
## $name and $ssn are a person and a certificate number, $authority is the name of an authority,
## $fingerprint what its certificate is compared by.

history-person-registered = { $name } registered (certificate { $ssn })
# $fields is what changed, the language last. $language is the person's language: fr, de or en; none if it did not
# change. Older entries do not tell $fields.
history-profile-changed =
    { $fields ->
        [none]
            { $language ->
                [fr] Profile of { $name } changed; user language: French
                [de] Profile of { $name } changed; user language: German
               *[en] Profile of { $name } changed; user language: English
            }
       *[other]
            { $language ->
                [none] Profile of { $name } changed: { $fields }
                [fr] Profile of { $name } changed: { $fields } (now French)
                [de] Profile of { $name } changed: { $fields } (now German)
               *[en] Profile of { $name } changed: { $fields } (now English)
            }
    }
history-certificate-added = Further certificate of { $name } registered: { $ssn }
# $day is the last day of the certificate's validity.
history-certificate-renewed = Renewed certificate of { $name } used for the first time: { $ssn }, valid until { $day }
# $invitationDays is how long an invitation can be answered, $spacesPerCertificate the most business eSpaces.
history-rules-changed = Rules changed; validity of invitations in days: { $invitationDays }; most business eSpaces per certificate: { $spacesPerCertificate }
# $host is the mail server, $from the address from which messages come, $security how the connection is secured,
# $user the user name, $fields what changed. Older entries do not tell $port and what comes after it.
history-mail-account-changed =
    { $port ->
        [none] Mail account set up: { $from } at { $host }
       *[other]
            { $fields ->
                [none] Mail account set up: { $from } at { $host }; port: { $port }; security: { $security }; user name: { $user }
               *[other] Mail account changed: { $fields }; now { $from } at { $host }; port: { $port }; security: { $security }; user name: { $user }
            }
    }
history-mail-account-removed = Mail account removed
history-recovery-key-shown = Recovery key saved for printing
# Recorded in the data that is replaced, then in the data that takes its place.
history-replacement-begun = Replacement of all data by a backup begun
history-backup-restored = All data restored from a backup
history-authority-added = Trusted authority added: { $authority } (fingerprint { $fingerprint })
history-authority-removed = Trusted authority removed: { $authority } (fingerprint { $fingerprint })
history-revocation-list-added = Revocation list added: { $authority }
history-revocation-list-removed = Revocation list removed: { $authority }

## What was asked of an administration and what became of it, as entries of the history of the eSpace and of the
## administration. $company is the company concerned, $domain the name of the domain.

history-certification-requested = Certification requested for { $company }; domain: { $domain }
history-codes-requested = Access codes requested for { $company }; domain: { $domain }
history-request-answered = Question about the request for { $company } answered; domain: { $domain }
history-request-withdrawn = Request for { $company } withdrawn; domain: { $domain }
history-request-refused = Request for { $company } refused; domain: { $domain }
history-information-requested = Information requested about the request for { $company }; domain: { $domain }
history-certification-granted = Certification granted to { $company }; domain: { $domain }
history-codes-granted = Access codes granted to { $company }; domain: { $domain }
history-letter-printed = Letter with access codes printed for { $company }; domain: { $domain }
history-letter-lost = Letter with access codes for { $company } reported as lost; domain: { $domain }

## Certifications and mandates, as entries of the history of an eSpace. $company is the company concerned: for
## a mandate the principal. $representative is the company of the representative, $domain the name of the domain,
## $day a day.

history-wrong-code-entered = A wrong access code was entered
# $count is how many.
history-wrong-codes-imported = A list with wrong access codes was checked; wrong codes: { $count }
history-codes-imported = Access codes imported from a list: { $count }
history-wrong-security-code-entered = A wrong security code was entered for a code of { $company }, { $domain }
history-owner-code-blocked = Owner access code of { $company } blocked after too many wrong security codes; domain: { $domain }
# $representative is the company in whose eSpace the wrong ones were entered.
history-representative-code-blocked = Representative access code of { $company } blocked after too many wrong security codes, entered by { $representative }; domain: { $domain }
history-owner-code-registered = Owner access code of { $company } registered; domain: { $domain }
# A newer letter was printed before the code was entered.
history-owner-code-replaced = Owner access code of { $company } that had not been entered replaced by that of a newer letter; domain: { $domain }
history-certification-replaced = Certification of { $company } replaced by another one; domain: { $domain }
# A newer one was entered or granted in the same eSpace.
history-certification-renewed = Former certification of { $company } ended, a newer one having taken its place; domain: { $domain }
# $reason is what the officer wrote.
history-certification-revoked = Certification of { $company } ended by the administration; domain: { $domain }; reason: { $reason }
history-certification-brought-forward = End-of-use date of the certification of { $company } brought forward to { $day }; domain: { $domain }
history-mandate-received = Mandate received from { $company }; domain: { $domain }
# $company is the company of the representative.
history-mandate-given = Mandate given to { $company }; domain: { $domain }
history-mandate-changed = Mandate from { $company } to { $representative } changed; domain: { $domain }
history-mandate-revoked = Mandate from { $company } to { $representative } revoked; domain: { $domain }
history-mandate-ended-with-certification = Mandate from { $company } to { $representative } ended with the certification of the principal; domain: { $domain }
history-mandate-narrowed-with-certification = Mandate from { $company } to { $representative } narrowed with the certification of the principal; domain: { $domain }
history-mandate-replaced = Mandate from { $company } to { $representative } ended, its access code having been replaced; domain: { $domain }
history-mandate-given-up = Mandate from { $company } given up by { $representative }; domain: { $domain }
history-paper-mandate-recorded = Paper mandate from { $company } to { $representative } recorded; domain: { $domain }
history-paper-mandate-confirmed = Paper mandate from { $company } to { $representative } confirmed; domain: { $domain }
history-paper-mandate-confirmed-in-part = Paper mandate from { $company } to { $representative } confirmed as far as the certification of the principal carries it, until { $day }; domain: { $domain }
history-paper-mandate-declined = Confirmation of the paper mandate from { $company } to { $representative } refused; domain: { $domain }

## Codes that a principal makes for representatives, as entries of the history of an eSpace. $company says for whom,
## in the principal's own words, or is the word “none”; $domain is the name of the domain.

history-code-made =
    { $company ->
        [none] Representative access code created; domain: { $domain }
       *[other] Representative access code created for { $company }; domain: { $domain }
    }
history-code-revoked =
    { $company ->
        [none] Representative access code revoked; domain: { $domain }
       *[other] Representative access code for { $company } revoked; domain: { $domain }
    }
history-code-replaced =
    { $company ->
        [none] Representative access code replaced by a new one; domain: { $domain }
       *[other] Representative access code for { $company } replaced by a new one; domain: { $domain }
    }
history-code-narrowed-with-certification =
    { $company ->
        [none] Representative access code narrowed with the certification; domain: { $domain }
       *[other] Representative access code for { $company } narrowed with the certification; domain: { $domain }
    }
# $day is the new last day.
history-code-brought-forward-with-certification =
    { $company ->
        [none] End-of-use date of a representative access code brought forward to { $day } with the certification; domain: { $domain }
       *[other] End-of-use date of the representative access code for { $company } brought forward to { $day } with the certification; domain: { $domain }
    }
history-code-revoked-with-certification =
    { $company ->
        [none] Representative access code revoked, the certification no longer covering it; domain: { $domain }
       *[other] Representative access code for { $company } revoked, the certification no longer covering it; domain: { $domain }
    }

## An administration, its officers and its domains, as entries of its history; its registration also stands in the
## history of the office. $administration is the name of the administration, $name and $ssn are an officer and the
## certificate number, $domain is the name of a domain.

history-administration-registered = Administration registered: { $administration }; first lead officer: { $name } (certificate { $ssn })
history-administration-changed = Name or address of the administration changed: { $administration }
history-officer-added = Officer added: { $name } (certificate { $ssn })
history-officer-ended = Officer removed: { $name } (certificate { $ssn })
history-domain-added = Domain added: { $domain }
# $fields is what changed, or the word “none”.
history-domain-changed =
    { $fields ->
        [none] Domain saved without changes: { $domain }
       *[other] Domain changed: { $domain } ({ $fields })
    }

## Which settings of a domain changed, one after another inside such an entry.

history-field-names = name
history-field-certifiedBy = how an eSpace is certified
history-field-activationDays = time to enter a code
history-field-latestEnd = latest end-of-use date
history-field-representativeCodes = number of representative access codes
history-field-securityCode = security code
history-field-whoAsks = who may ask for codes
history-field-waitHours = wait before a second request
history-field-items = procedures and consultations

## Groups of companies, as entries of the history of an eSpace. $group is the name of a group, $former the name it had
## before, $count a number of companies, $company a company if there is only one, or the word “none”.

history-group-created = Group of companies created: { $group }
history-group-changed = Group of companies “{ $former }” changed; name: { $group }
history-group-deleted = Group of companies deleted: { $group }; companies in it: { $count }
history-clients-grouped =
    { $company ->
        [none] Companies moved to the group “{ $group }”: { $count }
       *[other] { $company } moved to the group “{ $group }”
    }
history-clients-ungrouped =
    { $company ->
        [none] Companies taken out of their groups: { $count }
       *[other] { $company } taken out of its group
    }

## About messages.

# The principal brought the end of its certification forward. $company is the principal, $representative the representative, $domain the domain, $day the new last day.
history-mandate-brought-forward = Mandate of { $company } to { $representative } brought forward to { $day } with the certification of the principal; domain: { $domain }
# $name is the person who chose.
history-message-mail-wanted = { $name } wants messages by email
# $name is the person who chose.
history-message-mail-declined = { $name } wants no messages by email
# $name is the person, $email the address.
history-message-mail-sent = Email with messages for { $name } sent to { $email }
# $name is the person, $email the address.
history-message-mail-failed = Email with messages for { $name } not sent, and not tried again automatically (address { $email })
