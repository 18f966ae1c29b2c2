## The window under Ctrl K that finds eSpaces, users and commands.

palette-title = Search everywhere
palette-placeholder = eSpace, user, client, certificate number, command
# Read aloud.
palette-results = Results
palette-nothing = Nothing found. Try fewer letters.
palette-add-user = Add a user
palette-ask = Ask for a certification or access codes
palette-create-code = Create a representative code

## What an entry of that window is, at its end.

palette-kind-space = eSpace
palette-kind-member = User
palette-kind-invitation = Invitation
palette-kind-client = Client
palette-kind-command = Command
