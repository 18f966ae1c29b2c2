## The clients of an eSpace: the companies whose mandates it holds or held.

clients-title = Clients
# Below the title. $companies and $mandates are numbers.
clients-lead =
    { $companies ->
        [one] { $companies } company
       *[other] { $companies } companies
    } · { $mandates ->
        [one] { $mandates } mandate
       *[other] { $mandates } mandates
    }
clients-search = Search company or number
clients-column-company = Company
clients-column-domains = Domains in force
clients-column-group = Group
clients-column-next-end = Next end
clients-column-state = State
# In place of the domains, when no mandate is in force.
clients-no-domain = None

## How a client stands over all its mandates, in the list, in its details and in the exported list.

clients-state-ending = Ending soon
clients-state-unconfirmed = Not confirmed
clients-state-in-force = In force
clients-state-over = Over

## The filters above the list: by group and by state. Those by domain are called as above the mandates.

clients-all-groups = All groups
clients-any-state = Any state
# When no client passes the filters, and the button below that.
clients-none-like-this = No client matches these filters
clients-show-all = Show all clients

## In place of a list that is empty.

clients-empty = No client yet
clients-empty-text = The companies that gave this eSpace a mandate appear here. Enter the representative access code that a client gave you.

## What can be done with clients: entries of the menu of a row, buttons, and the list of keyboard shortcuts.

clients-act-open = Open
clients-act-move = Move to a group…
# $count is the number of chosen clients.
clients-bulk-move = Move to a group… ({ $count })
clients-shortcut-move = Move clients to a group
clients-shortcut-new-group = New group of companies
# A short message when the shortcut is used while no client is chosen.
clients-choose-first = Choose clients first: go to a row and press the space bar.

## The form that moves clients. $count is how many; $name is the company if there is only one.

clients-move-title =
    { $count ->
        [one] Move { $name }
       *[other] Move { $count } clients
    }
clients-move-to = To which group?
clients-move-confirm = Move

## Short messages after that. $group is the name of a group.

clients-moved =
    { $count ->
        [one] { $name } is now in the group “{ $group }”.
       *[other] { $count } clients are now in the group “{ $group }”.
    }
clients-moved-out =
    { $count ->
        [one] { $name } is now without a group.
       *[other] { $count } clients are now without a group.
    }
clients-moved-back =
    { $count ->
        [one] { $name } is back where it was.
       *[other] { $count } clients are back where they were.
    }
# Nothing had to be done.
clients-moved-none = Nothing to move: they are there already.

## The details of a client.

clients-mandates = Mandates
# Behind the day on which a mandate ends. $day is a day.
clients-until = until { $day }
# The link to the list of mandates.
clients-to-mandates = All mandates received

## What is dragged with the mouse, read aloud and shown when pointed at.

clients-drag = Drag to a group at the left
