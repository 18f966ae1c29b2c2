## The window under ? that lists the keyboard shortcuts, and what each does.

shortcuts-title = Keyboard shortcuts
shortcuts-search = Search everywhere
shortcuts-list = Show the keyboard shortcuts
shortcuts-lock = Lock
shortcuts-home = Go to the home page
shortcuts-company = Go to the company profile
shortcuts-users = Go to the users
shortcuts-history = Go to the history
shortcuts-spaces = Go to my eSpaces
shortcuts-settings = Go to the settings
shortcuts-single-keys = Allow shortcuts of a single key
shortcuts-single-keys-help = Switch them off if you dictate text or sometimes press a key by accident.

## In every list of rows, as part of the same window.

shortcuts-rows = In a list
shortcuts-rows-move = Move from row to row
shortcuts-rows-open = Open the row
shortcuts-rows-delete = Delete the row
shortcuts-rows-select = Select the row

## Keys as they are printed on the keyboard.

shortcuts-key-ctrl = Ctrl
shortcuts-key-alt = Alt
shortcuts-key-shift = Shift
shortcuts-key-enter = Enter
shortcuts-key-delete = Delete
shortcuts-key-space = Space
shortcuts-key-escape = Esc
shortcuts-key-arrows = Arrows
