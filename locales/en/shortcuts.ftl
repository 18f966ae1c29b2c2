## The window under ? that lists the keyboard shortcuts, and what each does.

shortcuts-title = Keyboard shortcuts
shortcuts-search = Search everywhere
shortcuts-list = Show the keyboard shortcuts
shortcuts-my-spaces = Go to my eSpaces
shortcuts-home = Go to the home page of the eSpace
shortcuts-users = Go to the users
shortcuts-company = Go to the company profile
shortcuts-history = Go to the history
shortcuts-settings = Go to the settings
shortcuts-lock = Lock

## In the same window: keys in every list of rows.

shortcuts-in-lists = In a list
shortcuts-list-move = Move from row to row
shortcuts-list-open = Open the row
shortcuts-list-choose = Select the row
shortcuts-list-delete = Delete the row
shortcuts-close = Close whatever is open in front

## In the same window: whether shortcuts of a single key work.

shortcuts-single = Allow shortcuts of a single key
shortcuts-single-help = Switch them off if you dictate text or sometimes press a key by accident.

## Keys as they are printed on the keyboard.

shortcuts-key-ctrl = Ctrl
shortcuts-key-alt = Alt
shortcuts-key-shift = Shift
shortcuts-key-enter = Enter
shortcuts-key-delete = Delete
shortcuts-key-space = Space
shortcuts-key-escape = Esc
shortcuts-key-arrowup = ↑
shortcuts-key-arrowdown = ↓
