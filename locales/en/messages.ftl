## Messages: the list, its button in the top bar, and the setting of the profile for emails.

# The heading of the screen of messages, its place in the side bar and in the palette.
messages-title = Messages
# Under the heading of the messages of one eSpace.
messages-lead = What happened in this eSpace, and which deadlines are near. What you did yourself counts as read.
# Under the heading of the messages of all eSpaces.
messages-lead-all = What happened in all your eSpaces, and which deadlines are near. What you did yourself counts as read.
# On the screen of messages of one eSpace: leads to those of all eSpaces.
messages-all-spaces = Messages of all eSpaces
# The search field of the list of messages.
messages-search = Search messages
# The name of the list of messages.
messages-label = Messages
# The heading of a column: what a message says.
messages-column-text = Message
# The heading of a column: the eSpace of a message.
messages-column-space = eSpace
# The heading of a column: who brought a message about.
messages-column-who = By
# The heading of a column: when a message came.
messages-column-at = When
# The heading of a column: whether a message is read.
messages-column-state = State
# The state of a message that is still to be read; also in saved lists.
messages-unread = Unread
# The state of a message that was read; also in saved lists.
messages-read = Read
# In the menu of a message.
messages-act-open = Open
# In the menu of a message, and above the list for the chosen ones.
messages-act-mark-read = Mark as read
# In the menu of a message, and above the list for the chosen ones.
messages-act-mark-unread = Mark as unread
# A button above the list of messages.
messages-mark-all = Mark all as read
# A choice above the list: messages read and unread.
messages-filter-all = Read and unread
# A choice above the list: messages still to be read.
messages-filter-unread = Unread
# A choice above the list: messages about anything.
messages-topic-all = All topics
# A choice above the list: messages about deadlines and ends.
messages-topic-deadlines = Deadlines
# A choice above the list: messages about mandates.
messages-topic-mandates = Mandates
# A choice above the list: messages about certifications, requests and letters.
messages-topic-certifications = Certifications and codes
# Where there are no messages yet.
messages-none = No messages yet
# Where there are no messages yet: what will be told here, and what to do first.
messages-none-text = Here you are told when an administration answers, when a mandate changes, and when a deadline is near. Ask an administration or enter an access code under “Certifications” to begin.
# Where no message passes the filters.
messages-none-like-this = No messages like this
# A button that takes the filters away.
messages-show-all = Show all messages
# News at the lower edge: the list was saved. $file is the name of the file.
messages-exported = The list of messages was saved as { $file }.
# In the menu of the export.
messages-export-xlsx = As a spreadsheet (.xlsx)
# In the menu of the export.
messages-export-csv = As text with semicolons (.csv)
# The heading of a setting in the profile.
messages-mail = Messages by email
# Above the choice of which messages come by email.
messages-mail-legend = Once a day, send me
# A choice: no message comes by email.
messages-mail-none = No emails
# A choice: which messages come by email.
messages-mail-important = Deadlines and what others did
# A choice: all messages come by email.
messages-mail-all = All messages, also what other members of my eSpaces did
# Under the choice of which messages come by email.
messages-mail-help = At most one email a day, from seven in the morning on, with what you have not read yet. It contains no access code, and no way in: you read the details after signing in.
# Under the choice, where the office has no mail account.
messages-mail-no-account = No mail account is set up, so no email is sent. The person who set up this office can add one in the settings.
# News at the lower edge: the choice was saved.
messages-mail-saved = Your choice was saved.
# Under the choice: the last email went out. $to is the address, $at when.
messages-mail-last-sent = The last email went to { $to } on { $at }.
# Under the choice: the last email waits to be sent. $to is the address.
messages-mail-last-waiting = The last email to { $to } is waiting to be sent.
# Under the choice: the last email could not be sent. $to is the address, $problem why.
messages-mail-last-failed = The last email to { $to } could not be sent. { $problem }
# In the list of shortcuts: opens the messages of all eSpaces.
messages-shortcut = Messages
# The button in the top bar that leads to the messages, as it is read aloud. $count is the number of unread ones.
messages-open =
    { $count ->
        [0] Messages, none unread
        [1] Messages, 1 unread
       *[other] Messages, { $count } unread
    }
# News at the lower edge: so many messages were marked. $count is their number.
messages-marked-read =
    { $count ->
        [0] No message was unread.
        [1] 1 message was marked as read.
       *[other] { $count } messages were marked as read.
    }
# News at the lower edge: so many messages were marked. $count is their number.
messages-marked-unread =
    { $count ->
        [0] No message was read.
        [1] 1 message was marked as unread.
       *[other] { $count } messages were marked as unread.
    }
# Under the heading: the list shows the newest messages only. $count is the number of older ones.
messages-left-out =
    { $count ->
        [0] All messages are shown.
        [1] 1 older message is not shown.
       *[other] { $count } older messages are not shown.
    }

## What each message says. The same sentences stand in emails, in notifications of the system and in
## saved lists.

# Told to the eSpace that asked for a certification, once it is granted. $company is the company, $domain the domain.
messages-certification-granted = { $company } is now certified for { $domain }.
# Told to the eSpace that asked for access codes, once they are granted. $company is the company, $domain the domain.
messages-codes-granted = The access codes of { $company } for { $domain } have been granted. They will come by letter.
# Told to the eSpace that asked an administration. $company is the company, $domain the domain.
messages-request-refused = The request of { $company } for { $domain } was refused. The reason is given with the request.
# Told to the eSpace that asked an administration. $company is the company, $domain the domain.
messages-information-requested = The administration needs information about the request of { $company } for { $domain }.
# Told to the eSpace that asked for codes, once the letter is printed. $company is the company, $domain the domain, $count the number of letters that were printed together.
messages-letter-sent =
    { $count ->
        [1] The letter with the access codes of { $company } for { $domain } is on its way.
       *[other] { $count } letters with access codes for { $domain } are on their way.
    }
# Told to the eSpace that asked for codes, once the letter was reported lost. $company is the company, $domain the domain.
messages-letter-lost = The letter with the access codes of { $company } for { $domain } was reported lost. Its codes that were not entered are void.
# Told to the other members of an eSpace in which an owner access code was entered. $company is the company, $domain the domain.
messages-certified = The owner access code of { $company } was entered: the eSpace is certified for { $domain }.
# Told to the other members of an eSpace in which wrong security codes were entered for an owner access code, and to the other eSpaces of the company. $company is the company, $domain the domain.
messages-owner-code-blocked = The owner access code of { $company } for { $domain } is blocked: too many wrong security codes were entered. Ask the administration for new access codes.
# Told to the principal and to the other members of the eSpace in which wrong security codes were entered. $company is the principal, $representative the company of that eSpace, $domain the domain, $count the number of codes that were blocked together.
messages-representative-code-blocked =
    { $count ->
        [1] A representative access code of { $company } for { $domain } is blocked: { $representative } entered too many wrong security codes. The principal can replace it.
       *[other] { $count } representative access codes for { $domain } are blocked: too many wrong security codes were entered. The principal can replace them.
    }
# Told to an eSpace whose certification ended because a newer owner access code was entered in another eSpace of the company. $company is the company, $domain the domain.
messages-certification-replaced = The certification of this eSpace for { $domain } has ended: { $company } entered a newer owner access code in another eSpace.
# Told to an eSpace whose certification the administration ended. $company is the company, $domain the domain.
messages-certification-revoked = The administration ended the certification of { $company } for { $domain }. The reason is in the history.
# Told to the other members of an eSpace whose certification will end sooner. $company is the company, $domain the domain, $day the new last day.
messages-certification-brought-forward = The certification of { $company } for { $domain } now ends on { $day }.
# Told a month and a week before a certification ends. $company is the company, $domain the domain, $day the last day.
messages-certification-ending = The certification of { $company } for { $domain } ends on { $day }.
# Told once a certification has ended. $company is the company, $domain the domain, $day its last day.
messages-certification-ended = The certification of { $company } for { $domain } ended on { $day }.
# Told to the principal once a representative has entered a code. $company is the representative, $domain the domain.
messages-mandate-given = { $company } entered a representative access code and now holds your mandate for { $domain }.
# Told to the other members of the eSpace in which representative access codes were entered. $company is the principal, $domain the domain, $count the number of mandates that came together.
messages-mandate-received =
    { $count ->
        [1] Mandate of { $company } for { $domain } received.
       *[other] { $count } mandates for { $domain } received.
    }
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-narrowed = { $company } narrowed the scope of its mandate to { $representative } for { $domain }.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain, $day the new last day, $count the number of mandates that will end sooner.
messages-mandate-brought-forward =
    { $count ->
        [1] The mandate of { $company } to { $representative } for { $domain } now ends on { $day }.
       *[other] { $count } mandates for { $domain } now end on { $day }.
    }
# Told to both sides of a mandate that covers more or runs longer. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-changed = { $company } changed its mandate to { $representative } for { $domain }.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-revoked = { $company } revoked its mandate to { $representative } for { $domain }.
# Told to both sides of mandates that ended because no certification of the principal covers them any longer. $company is the principal, $representative the representative, $domain the domain, $count the number of mandates.
messages-mandate-ended-with-certification =
    { $count ->
        [1] The mandate of { $company } to { $representative } for { $domain } has ended: the certification of { $company } no longer covers it.
       *[other] { $count } mandates for { $domain } have ended: the certification of the principal no longer covers them.
    }
# Told to both sides of mandates that cover less because the certification of the principal does. $company is the principal, $representative the representative, $domain the domain, $count the number of mandates.
messages-mandate-narrowed-with-certification =
    { $count ->
        [1] The mandate of { $company } to { $representative } for { $domain } now covers only what the certification of { $company } covers.
       *[other] { $count } mandates for { $domain } now cover only what the certification of the principal covers.
    }
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-replaced = { $company } replaced the access code of { $representative } for { $domain }. The mandate has ended.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-given-up = { $representative } gave up the mandate of { $company } for { $domain }.
# Told to both sides a month and a week before a mandate ends. $company is the principal, $representative the representative, $domain the domain, $day the last day, $count the number of mandates that end together.
messages-mandate-ending =
    { $count ->
        [1] The mandate of { $company } to { $representative } for { $domain } ends on { $day }.
       *[other] { $count } mandates for { $domain } end on { $day }.
    }
# Told to both sides once a mandate has ended. $company is the principal, $representative the representative, $domain the domain, $day its last day, $count the number of mandates that ended together.
messages-mandate-ended =
    { $count ->
        [1] The mandate of { $company } to { $representative } for { $domain } ended on { $day }.
       *[other] { $count } mandates for { $domain } ended on { $day }.
    }
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-waiting = { $representative } recorded a mandate on paper of { $company } for { $domain }. It waits for the principal to confirm it.
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-confirmed = { $company } confirmed its mandate on paper to { $representative } for { $domain }.
# Told to both sides of a mandate on paper that goes beyond the certification of the principal. $company is the principal, $representative the representative, $domain the domain, $day the last day.
messages-paper-mandate-confirmed-in-part = { $company } confirmed its mandate on paper to { $representative } for { $domain } as far as its certification carries it; it now ends on { $day }.
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-declined = { $company } did not confirm its mandate on paper to { $representative } for { $domain }.
# Told two weeks and three days before the activation deadline of a code that the principal made. $representative is for whom it was made, in the principal’s words and perhaps on several lines, or empty; $domain is the domain, $day the last day, $count the number of codes with the same deadline.
messages-code-ending =
    { $count ->
        [1] A representative access code for { $domain } has not been entered yet. Its activation deadline is { $day }.
       *[other] { $count } representative access codes for { $domain } have not been entered yet. Their activation deadline is { $day }.
    }
# Told two weeks and three days before the activation deadline of the codes of a letter. $company is the company, $domain the domain, $day the last day, $count the number of letters with the same deadline.
messages-letter-ending =
    { $count ->
        [1] Access codes from the letter to { $company } for { $domain } have not been entered yet. Their activation deadline is { $day }.
       *[other] Access codes from { $count } letters for { $domain } have not been entered yet. Their activation deadline is { $day }.
    }
# Told five days before an invitation expires. $name is the invited person, $day the last day, $count the number of invitations that expire on the same day.
messages-invitation-ending =
    { $count ->
        [1] The invitation to { $name } expires on { $day }.
       *[other] { $count } invitations expire on { $day }.
    }

## Notifications of the system about new messages.

# The title of a notification that names nobody, and of one about many messages.
messages-notification-hidden-title = { -brand }
# What such a notification says. $count is the number of new messages.
messages-notification-count =
    { $count ->
        [0] No new messages
        [1] 1 new message
       *[other] { $count } new messages
    }
