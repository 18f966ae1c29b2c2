## The frame around every screen: the links that jump over it, and what its parts are called when read aloud.

frame-top = Top bar
frame-places = Places in the eSpace

## The top bar: which eSpace is open, the search, the menu of management and that of the person.

frame-switch = Switch eSpace
frame-all-spaces = All my eSpaces
frame-create-space = Create a business eSpace
frame-search = Search
# $space is the name of the eSpace.
frame-management-of = Management of { $space }
# $name is the name of the person.
frame-me = Menu of { $name }

## The side bar and the menus: where one can go. The number of users and of invitations is read aloud behind it.

frame-home = Home
frame-business = Business
frame-company = Business data
frame-clients = Clients
frame-management = Management
frame-users = Users
frame-history = History
frame-my-spaces = My eSpaces
frame-profile = My profile
frame-settings = Settings
frame-shortcuts = Keyboard shortcuts
frame-lock = Lock
frame-sign-out = Sign out
