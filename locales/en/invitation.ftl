## The details of an invitation to an eSpace.

invitation-title = Invitation
invitation-sent-at = Invited on
invitation-until = Can be answered until
invitation-ended-at = Ended on

## What the state means, in a sentence. $name is the invited person, $day a day.

invitation-waiting = { $name } can accept or refuse until { $day }, after signing in with the certificate of the invitation.
invitation-expired = { $name } did not answer until { $day }.
invitation-refused = { $name } turned this invitation down.
invitation-withdrawn = This invitation was taken back and cannot be accepted.
# Behind one of the last three, for whoever may do that.
invitation-again = You can send it again.

## The message of an invitation. $to is an email address, $when a day and time, $why a reason.

invitation-mail = Message
invitation-mail-by-hand = No mail account is set up, so nothing has been sent to { $to }.
# Behind that, for whoever may send it.
invitation-mail-by-hand-advice = Save the message as a file or open it in your mail program, and send it from there.
invitation-mail-waiting = The message to { $to } is waiting for its turn.
invitation-mail-waiting-until = The message to { $to } could not be sent yet. It is tried again on { $when }.
invitation-mail-sending = The message to { $to } is being sent.
invitation-mail-sent = The message was sent to { $to } on { $when }.
invitation-mail-failed = The message to { $to } could not be sent.
invitation-mail-handed-over = The message to { $to } was handed over to be sent by hand on { $when }. Whether it was sent is not known here.
# How often sending was tried.
invitation-mail-attempts =
    { $count ->
        [one] Tried once.
       *[other] Tried { $count } times.
    }
invitation-mail-retry = Try again now
invitation-mail-save = Save as a file (.eml)
invitation-mail-open = Open in the mail program
# A short message after saving the file. $file is its name.
invitation-mail-saved = The message has been saved as { $file }. Open it with your mail program and send it.
# A short message after opening the mail program.
invitation-mail-opened = The message is in your mail program. Send it from there.

## The form that changes an invitation.

invitation-edit-title = Edit the invitation for { $name }
# A short message after saving.
invitation-saved = The invitation for { $name } has been saved.
