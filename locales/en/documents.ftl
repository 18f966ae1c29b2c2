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
