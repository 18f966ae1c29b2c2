## Where a member or an invitation stands, in the list of users.

state-active = Active
state-suspended = Suspended
state-invited = Invited
state-expired = Invitation expired
state-refused = Invitation refused
state-withdrawn = Invitation withdrawn

## With which of their certificates a member may sign in, in lists.

state-choice-any = Any certificate
state-choice-invited-only = This certificate only

## Where the message of an invitation stands.

state-mail-by-hand = For you to send
state-mail-waiting = Waiting to be sent
state-mail-sending = Being sent
state-mail-sent = Sent
state-mail-failed = Not sent
state-mail-handed-over = Handed over to be sent by hand
