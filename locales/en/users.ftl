## The list of the users of an eSpace.

users-title = Users
users-lead = Everyone here sees all the information in this business eSpace.
# The button above the list, and the title of the form it opens.
users-add = Add a user
users-search = Search by name, email or SSN
users-label = Users and invitations
users-empty = Nobody else is here yet
users-empty-text = Add your colleagues by the number of their certificate. They find it under “Test my certificate”.

## The headings of the list's columns, and what stands in them.

users-column-name = Name
users-column-task = Tasks
users-column-choice = Signs in with
users-column-state = State
users-column-since = Since
# Behind one's own name.
users-you = (you)
# How many single rights a member has besides the task.
users-extra-rights =
    { $count ->
        [one] + one right
       *[other] + { $count } rights
    }

## The choices of the filter above the list.

# The button that opens them. $what is the choice that is made.
users-filter = Show: { $what }
users-filter-all = Everyone
users-filter-active = Active
users-filter-suspended = Suspended
users-filter-invited = Invited
users-filter-ending = Invitation expires within five days
users-filter-unsent = Message not sent
users-filter-expired = Expired
users-filter-refused = Refused
users-filter-withdrawn = Withdrawn
# When nobody passes the filter, and the button below that.
users-none-like-this = Nobody matches this filter
users-show-all = Show everyone

## Exporting the list.

users-export-xlsx = As a spreadsheet (.xlsx)
users-export-csv = As text with semicolons (.csv)
# A short message after that. $file is the name of the file.
users-exported = The list has been saved as { $file }.

## What can be done with a member or an invitation: entries of the menu of a row, and buttons in the details.

users-act-open = Open
users-act-edit = Edit
users-act-suspend = Suspend
users-act-reinstate = Reinstate
users-act-delete = Delete
users-act-leave = Leave this eSpace
users-act-send-again = Send again
users-act-withdraw = Withdraw
users-act-copy = Copy the certificate number

## The same for several chosen rows. $count is the number of rows with which it can be done.

users-bulk-suspend = Suspend ({ $count })
users-bulk-reinstate = Reinstate ({ $count })
users-bulk-delete = Delete ({ $count })
users-bulk-send-again = Send again ({ $count })
users-bulk-withdraw = Withdraw ({ $count })
# In place of those buttons when nothing can be done with the chosen rows.
users-bulk-none = Nothing can be done with the chosen rows together.

## Short messages after it was done. $count is the number of rows, $name the person if there is only one.

users-done-suspend =
    { $count ->
        [one] { $name } has been suspended and has no access any more.
       *[other] { $count } members have been suspended and have no access any more.
    }
users-done-reinstate =
    { $count ->
        [one] { $name } has access again.
       *[other] { $count } members have access again.
    }
users-done-delete =
    { $count ->
        [one] { $name } has been deleted from this eSpace.
       *[other] { $count } members have been deleted from this eSpace.
    }
users-done-send-again =
    { $count ->
        [one] The invitation for { $name } has been renewed.
       *[other] { $count } invitations have been renewed.
    }
users-done-withdraw =
    { $count ->
        [one] The invitation for { $name } has been withdrawn.
       *[other] { $count } invitations have been withdrawn.
    }
# $space is the name of the eSpace that was left.
users-done-leave = You have left “{ $space }”.
# When the Delete key is pressed on a row that cannot be deleted.
users-cannot-delete = You cannot delete { $name } from this eSpace.

## Work on several rows that is going on, or of which some failed. $done and $total are numbers of rows.

users-work-suspend = Suspending: { $done } of { $total }
users-work-reinstate = Reinstating: { $done } of { $total }
users-work-delete = Deleting: { $done } of { $total }
users-work-send-again = Sending again: { $done } of { $total }
users-work-withdraw = Withdrawing: { $done } of { $total }
users-work-stop = Stop
users-work-problems =
    { $count ->
        [one] This could not be done for one person
       *[other] This could not be done for { $count } people
    }
# $name is a person, $why the reason.
users-work-problem = { $name }: { $why }

## The questions before something that cannot be undone. $count is the number of people, $name the person if there is only one, $space the name of the eSpace.

users-confirm-delete-title =
    { $count ->
        [one] Delete { $name } from this eSpace?
       *[other] Delete { $count } members from this eSpace?
    }
users-confirm-delete-text =
    { $count ->
        [one] { $name } loses access to “{ $space }” at once. The tasks and rights given, and the phone number, function, address and note kept here, are lost. Everything done in the eSpace stays, and so does its history. To come back, { $name } has to be invited again.
       *[other] These { $count } people lose access to “{ $space }” at once. The tasks and rights given, and the phone numbers, functions, addresses and notes kept here, are lost. Everything done in the eSpace stays, and so does its history. To come back, they have to be invited again.
    }
users-confirm-delete =
    { $count ->
        [one] Delete
       *[other] Delete { $count } members
    }
users-confirm-leave-title = Leave “{ $space }”?
users-confirm-leave-text = You lose access to “{ $space }” at once, with your tasks and rights. Everything done in the eSpace stays. To come back, an administrator has to invite you again.
users-confirm-leave = Leave this eSpace
users-confirm-send-again-title =
    { $count ->
        [one] Send the invitation for { $name } again?
       *[other] Send { $count } invitations again?
    }
users-confirm-send-again-text =
    { $count ->
        [one] { $name } receives a new message. It cannot be called back.
       *[other] Each of these { $count } people receives a new message. The messages cannot be called back.
    }
users-confirm-send-again =
    { $count ->
        [one] Send again
       *[other] Send { $count } again
    }
# Below a list of names that goes on. $count is how many more there are.
users-confirm-more =
    { $count ->
        [one] and one more person
       *[other] and { $count } more people
    }

## The form that adds a user.

users-first-name = First name
users-last-name = Last name
users-email = Email address
users-email-help = The invitation goes to this address.
users-tasks = Available tasks
users-rights = Additional rights besides the task
users-rights-help = Give only what the person needs.
users-choice = May sign in with
users-answer-for = You answer for this invitation: it opens everything in this eSpace.
users-invite = Invite
