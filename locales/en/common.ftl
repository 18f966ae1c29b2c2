## Buttons and menu items that many screens share.

common-save = Save
common-cancel = Cancel
common-close = Close
common-back = Back
common-edit = Edit
common-open = Open
common-clear = Clear
common-retry = Try again
common-undo = Undo
common-export = Export
# Opens the system's window in which a file is chosen.
common-choose = Choose…
common-copy = Copy
# In place of “Copy” for a moment.
common-copied = Copied
# Shows a password that is being typed.
common-show = Show
# Opens the menu of everything that can be done with a row.
common-more = More actions

## Short words that many screens share.

# In place of a list that is empty.
common-none = None
common-today = Today
# Above every form with required fields.
common-required-note = Fields marked * are required.
# Read aloud, and shown while something is on its way.
common-loading = Loading…
# $days is how many days are left after today.
common-days-left =
    { $days ->
        [0] Last day
        [one] { $days } day left
       *[other] { $days } days left
    }

## Searching in a list.

# $shown of the $total entries of a list match what was typed.
common-count-of = { $shown } of { $total }
common-copied-of = { $done } of { $total } MB copied
common-copy-checked = Copied. Now it is checked that nothing is missing.
# While a long list is still being searched: $found entries match so far among the $searched that
# were looked at, of $total in all.
common-searched-of = { $found } found so far, { $searched } of { $total } searched

## In place of a screen, at an address that leads nowhere.

common-no-such-place = This page does not exist
common-no-such-place-help = It may have moved, or the address may be incomplete.
common-to-start = Back to the start

## The languages, each named in itself: the same in every language.

common-language-fr = Français
common-language-de = Deutsch
common-language-en = English

## In place of what was asked for, when something broke that nobody foresaw.

common-fault-title = Something went wrong
# $id finds the entry in the log, for whoever helps.
common-fault = You did nothing wrong, and nothing was saved by halves. Try again; if it happens again, restart { -brand }. Reference for support: { $id }

## The question before a form is closed in which something was typed.

common-discard-title = Discard what you entered?
common-discard-text = What you entered has not been saved yet and will be lost.
common-discard-confirm = Discard
common-keep-editing = Keep editing
