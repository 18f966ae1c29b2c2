## The field for a certificate number. $entered is how many characters stand in it, $digits how many it takes.

design-ssn-label = Certificate number (SSN)
design-ssn-help = 20 digits; the person reads it under “Test my certificate”.
design-ssn-count = { $entered } of { $digits }

## The field for an access code. $entered is how many characters stand in it, $symbols how many it takes.

design-code-count = { $entered } of { $symbols }

## The button in a field for something secret, read out and shown when the pointer rests on it.

design-passphrase-show = Show what I type
design-passphrase-hide = Hide what I type

## Every list. $count is a number of rows, $name what a row is called.

# Beside the buttons for several rows at once.
design-table-selected =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
# The button that ends a selection.
design-table-select-none = Select none
# The box in the head of the list, read out.
design-table-select-all = Select all
# The box of a row, read out.
design-table-select-row = Select { $name }
# The button “⋯” of a row, read out.
design-table-menu = More actions for { $name }
# Read out with the list.
design-table-keys = Use the arrow keys to move from row to row and Enter to open one.
# In the list of shortcuts.
design-table-shortcut = Search in the list
# A search that finds nothing.
design-table-nothing-title = Nothing found
design-table-nothing-text = No entry contains what you are looking for. Check the spelling or use fewer words.
design-table-nothing-clear = Clear the search

## Elsewhere.

# The link for those who go by keyboard, the first on every page.
design-skip = Skip to the content
# The place at the lower edge where short news appear, read out.
design-toasts = Notifications

# The calendar beside a day. $what is the label of the field.
design-date-choose = Choose in the calendar: { $what }
design-date-previous = Previous month
design-date-next = Next month
