## The sheet with the recovery key, to print: its title, what it says above the key, and its facts.

documents-recovery-title = Recovery key
documents-recovery-lead = This key opens the data of “{ $office }” when the computer can no longer open it by itself. Without the key, nobody could then recover the data, not even the makers of { -brand }.
documents-recovery-office = Office
documents-recovery-made-on = Made on
documents-recovery-file = Data file
documents-recovery-footer = Confidential: whoever holds this sheet and the data file can read everything.

## The recovery key itself. $count is the number of its groups.

documents-recovery-key = Your key
documents-recovery-key-reading = { $count } groups of four characters, to be read line by line.
documents-recovery-code-caption = The same key, to scan
# Read aloud instead of the picture of the QR code.
documents-recovery-code-alt = QR code containing the recovery key

## The advice below the recovery key.

documents-recovery-keep = Where to keep it
documents-recovery-keep-safe = On paper, in a safe or with someone you trust, away from the computer.
documents-recovery-keep-never = Never as a photo, in an email or in online storage.
documents-recovery-keep-backups = Never in the same place as the backups.
documents-recovery-needed = When it is needed
documents-recovery-needed-computer = The computer has been replaced or reinstalled.
documents-recovery-needed-keyring = The system’s keyring has been emptied or no longer opens.
documents-recovery-needed-backup = A backup is being restored on another computer.
documents-recovery-use = How to use it
documents-recovery-use-open = Open { -brand }. If it cannot open the data, it asks you for this key. On another computer, first choose to restore a backup.
documents-recovery-use-type = Type the { $count } groups in order. A typing error is pointed out to you and changes nothing in the data.
documents-recovery-use-keep = Confirm. The computer remembers the key again; put this sheet back in its safe place, as it remains valid.

## The letters that bring access codes, on paper (requirements D-3). $domain is the name of a domain,
## $company that of the company that the codes are for, $day, $deadline and $end are days in words,
## $count is the number of representative codes that the company hands on, and $security says which
## security code is wanted besides: `none`, `six-digits` or `six-to-ten`.

# The title of the PDF; $count is the number of letters in it.
documents-letter-title =
    { $count ->
        [1] Access codes – { $domain }
       *[other] Access codes – { $count } letters
    }
documents-letter-date = { $day }
documents-letter-owner-subject = Access codes – { $domain }
documents-letter-mandate-subject = Access code – { $domain }
documents-letter-salutation = Dear Sir or Madam,

# What comes after the salutation: in a letter from an administration to a company, and in one from a
# principal to its representative.
documents-letter-owner-intro =
    { $count ->
        [0] With the owner access code in this letter, the business eSpace of your company is certified for the domain “{ $domain }”.
       *[other] With the owner access code in this letter, the business eSpace of your company is certified for the domain “{ $domain }”; with a representative access code, your company gives a mandate to a representative.
    }
documents-letter-mandate-intro = With the representative access code in this letter, { $company } gives you a mandate in the domain “{ $domain }”.
documents-letter-warning = Nobody will ever ask you for a code by phone or email, neither an administration nor the makers of { -brand }.
documents-letter-closing = Yours faithfully,

## The letters with access codes: labels of what they are about, and what the codes are good for.

documents-letter-company = Company
documents-letter-principal = Principal
documents-letter-domain = Domain
# $count is the number of codes that the sentence speaks of.
documents-letter-deadline =
    { $count ->
        [1] Activate by { $deadline }; after that day the code is void.
       *[other] Activate by { $deadline }; after that day the codes are void.
    }
documents-letter-end = End-of-use date: { $end }
documents-letter-owner-scope = Scope: what the codes cover
documents-letter-mandate-scope = Scope: what the mandate covers

## The boxes with the access codes. $number is the number of one among $count.

documents-letter-owner-code = Owner access code
# Read aloud instead of the picture of the QR code.
documents-letter-owner-code-alt = QR code containing the owner access code
documents-letter-representative-code =
    { $count ->
        [1] Representative access code
       *[other] Representative access code { $number } of { $count }
    }
# Read aloud instead of the picture of the QR code.
documents-letter-representative-code-alt =
    { $count ->
        [1] QR code containing the representative access code
       *[other] QR code containing representative access code { $number } of { $count }
    }
documents-letter-code-caption = To scan

## The letters with access codes: what to do next, in three steps.

documents-letter-next = What to do next
# Where codes are entered; part of other sentences.
documents-letter-screen = “{ company-title }” → “{ company-tab-codes }”
documents-letter-owner-next-open = Sign in to { -brand }, open your company’s business eSpace and go to { documents-letter-screen }.
documents-letter-owner-next-type =
    { $security ->
        [none] Type the owner access code and confirm. The eSpace is then certified for this domain.
        [six-digits] Type the owner access code, then the security code: the six digits that were chosen when the codes were requested. They are not printed in this letter.
       *[six-to-ten] Type the owner access code, then the security code: the six to ten letters and digits that were chosen when the codes were requested. They are not printed in this letter.
    }
documents-letter-owner-next-hand =
    { $count ->
        [0] Keep this letter in a safe place: the code is not shown anywhere else.
        [1] Hand the representative access code at the end of this letter to your representative.
       *[other] Hand each representative access code at the end of this letter to one representative.
    }
documents-letter-mandate-next-open = Sign in to { -brand }, open the business eSpace in which you work for your clients, and go to { documents-letter-screen }.
documents-letter-mandate-next-type =
    { $security ->
        [none] Type the representative access code and confirm.
        [six-digits] Type the representative access code, then the security code: six digits that the principal tells you separately. They are not printed in this letter.
       *[six-to-ten] Type the representative access code, then the security code: six to ten letters and digits that the principal tells you separately. They are not printed in this letter.
    }
documents-letter-mandate-next-find = Find the mandate in the “{ company-tab-certifications }” tab. All members of that eSpace can use it.

## The page of codes that the company cuts apart and hands to its representatives.

documents-letter-slips =
    { $count ->
        [1] Code for your representative
       *[other] Codes for your representatives
    }
documents-letter-slips-note =
    { $security ->
        [none] Cut along the dashed lines and hand each code to one representative.
       *[other] Cut along the dashed lines and hand each code to one representative. Tell them the security code separately, never together with the code.
    }
# Inside each box, for the representative who receives it.
documents-letter-slip-usage =
    { $security ->
        [none] In your own business eSpace in { -brand }, go to { documents-letter-screen } and type this code.
        [six-digits] In your own business eSpace in { -brand }, go to { documents-letter-screen } and type this code, then the security code (six digits) that the principal tells you separately.
       *[six-to-ten] In your own business eSpace in { -brand }, go to { documents-letter-screen } and type this code, then the security code (six to ten letters and digits) that the principal tells you separately.
    }
documents-letter-slip-warning = Nobody will ever ask you for this code by phone or email.

## The list of a person's business eSpaces, as a file: its title and the headings of its columns.

documents-spaces-title = My business eSpaces
documents-spaces-company = Company
documents-spaces-label = eSpace
documents-spaces-code = Identifier
documents-spaces-task = Your task
documents-spaces-members = Users
documents-spaces-invitations = Waiting invitations

## The exported list of the users of an eSpace: its title and the headings of its columns.

documents-members-title = Users of { $space }
documents-members-last-name = Last name
documents-members-first-name = First name
documents-members-email = Email address
documents-members-ssn = Certificate number (SSN)
documents-members-tasks = Tasks
documents-members-certificates = Sign-in
documents-members-state = State
documents-members-since = Since

## The exported history of an eSpace: its title and the headings of its columns.

documents-history-title = History of { $space }
documents-history-at = Date and time
documents-history-who = Person
documents-history-ssn = Certificate used (SSN)
documents-history-what = Operation

## The saved list of messages. $name is the name of the eSpace, or of the person for all of theirs.

documents-messages-title = Messages – { $name }
documents-messages-at = When
documents-messages-space = eSpace
documents-messages-text = Message
documents-messages-who = By
documents-messages-state = State
