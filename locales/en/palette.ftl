## The window under Ctrl K that finds eSpaces, users and commands.

palette-title = Search
palette-label = eSpace, user, invitation or command
palette-hint = Type a name, an email address, a certificate number or an eSpace identifier.
palette-spaces = eSpaces
palette-users = Users and invitations
palette-commands = Commands
palette-searching = Searching…
# $text is what was typed.
palette-nothing = Nothing found for “{ $text }”
# Read aloud. $count is how many entries were found.
palette-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
