## The headings of a list of access codes, as the template has them and as they are recognised.

import-heading-code = Access code
# Other words for the same, recognised as headings; | stands between them.
import-heading-code-also = representative access code | representative code | access codes | code | codes
import-heading-security = Security code
# Other words for the same, recognised as headings; | stands between them.
import-heading-security-also = security codes | security | secret code | PIN
# Columns of the template for one’s own overview; they are not read.
import-heading-company = Company (not read)
import-heading-note = Note (not read)
# The last column of a file with rows to mend.
import-heading-problem = What is wrong

## Titles of sheets, names of files without their ending, and the title of the system’s window for a file. $name is
## the name of the file that was imported.

import-sheet = Access codes
import-result-sheet = Result of the import
import-file-template = access codes to import
import-file-result = { $name } – result
import-file-bad = { $name } – rows to correct
import-dialog-open = Choose a list of access codes

## The screen, and the button that leads to it.

import-open = Import a list…
import-title = Import access codes
import-lead = Many representative access codes at once, from a spreadsheet. Every row is checked first; nothing is registered before you say so.
import-back = Enter single codes
# The steps, above the screen.
import-steps = Steps of the import
import-step-file = Choose the file
import-step-columns = Check the columns
import-step-checked = Look at the rows
import-step-done = Result

## Choosing the file.

import-file = File
# $limit is the most rows.
import-file-help = A spreadsheet (.xlsx, .ods) or a text file with separators (.csv), with one code in each row and at most { $limit } rows.
import-read = Read the file
import-template = Save an empty template…
import-template-text = No list yet? The template has the right columns and keeps zeros in front of security codes.

## The columns of the file. $file is its name, $rows the number of rows, $sheet the name of a sheet of a workbook.

import-read-text =
    { $rows ->
        [one] “{ $file }”: one row.
       *[other] “{ $file }”: { $rows } rows.
    }
# Where a file has several sheets.
import-which-sheet = Sheet
import-which-sheet-help = Only one sheet of the file is read.
# The name of the file ends like that of another kind of file.
import-named-otherwise-xlsx = The name of the file ends differently, but it is an Excel workbook and was read as one.
import-named-otherwise-ods = The name of the file ends differently, but it is an OpenDocument spreadsheet and was read as one.
import-named-otherwise-csv = The name of the file ends differently, but it is a text file with separators and was read as one.
import-joined = Some cells of the file are merged. Rows whose codes are concerned have to be corrected.
import-column-code-is = Access codes are in
import-column-security-is = Security codes are in
# Below that choice.
import-column-security-help = Only needed if a domain in the list requires security codes.
# Choices of a column: $letter is its letter, $heading what stands above it.
import-column-named = Column { $letter }: { $heading }
import-column-unnamed = Column { $letter }
import-column-choose = Choose a column
import-column-none = The list has none
import-columns-unknown = Which column holds the access codes could not be recognised. Choose it.
import-check-text = The check uses up no code. A wrong security code counts for its access code, as when it is entered; each unknown code counts as an attempt. Five attempts within 15 minutes lock entry and further checks for 15 minutes; codes found good here can be registered even then.
# The button, and what is said meanwhile. $rows is how many rows there are.
import-check =
    { $rows ->
        [one] Check one row
       *[other] Check { $rows } rows
    }
import-other-file = Choose another file
import-other-columns = Change the columns

## The rows once they are checked. $good is how many can be registered, $bad how many are to be corrected.

import-checked-good =
    { $good ->
        [0] No code can be registered
        [one] One code can be registered
       *[other] { $good } codes can be registered
    }
import-checked-bad =
    { $bad ->
        [0] Nothing has to be corrected.
        [one] One row has to be corrected: it stays out, and you can save it as a file of its own, correct it there and import it again.
       *[other] { $bad } rows have to be corrected: they stay out, and you can save them as a file of their own, correct them there and import it again.
    }
import-list = Rows of the file
import-search = Search the rows
# The choice of which rows are shown, and its entries; $count is how many they are, $problem what is wrong with them.
import-show-all = All rows ({ $count })
import-show-good = Good ({ $count })
import-show-bad = To be corrected ({ $count })
import-show-problem = – { $problem } ({ $count })
# Nothing is to be shown.
import-none-title = No such rows
# The columns of the list and of the saved result.
import-column-row = Row
import-column-code = Access code
import-column-company = Principal
import-column-domain = Domain
import-column-outcome = Outcome
import-column-end = End-of-use date
# What a row is called when it is read out. $row is its number.
import-row-name = Row { $row }
# The outcome of a good row, before and after it is registered.
import-outcome-good = Can be registered
import-outcome-registered = Registered
import-save-bad = Save the rows to correct…
import-save-result = Save the result…
# Short messages after a file was saved. $file is its name.
import-saved = Saved as { $file }.

## In a word or two, what is wrong with a row.

import-problem-code-missing = No code
import-problem-code-length = Wrong length
import-problem-code-look-alike = Look-alike letter
import-problem-code-symbol = Wrong character
import-problem-code-mistyped = Typing error
import-problem-code-used = Already used
import-problem-code-deadline-passed = Deadline passed
import-problem-code-revoked = Revoked
import-problem-code-replaced = Replaced
import-problem-code-blocked = Blocked
import-problem-code-of-another-company = Another company’s
import-problem-code-of-your-own-company = Your own company’s
import-problem-security-code-missing = No security code
import-problem-security-code-form = Form of the security code
import-problem-security-code-wrong = Wrong security code
import-problem-import-cell = Cell cannot be read
import-problem-import-joined = Merged cells
import-problem-import-twice = Twice in the file
import-problem-import-zeros-lost = Digits missing
import-problem-import-unknown = Unknown code
import-problem-import-registered = Already registered
import-problem-import-owner-code = Owner access code

## Registering. $count is how many codes, $bad how many rows are left out.

import-register =
    { $count ->
        [one] Register one code
       *[other] Register { $count } codes
    }
import-confirm-title =
    { $count ->
        [one] Register one access code?
       *[other] Register { $count } access codes?
    }
import-confirm-text =
    { $count ->
        [one] The code is used up, and this eSpace receives the mandate that it brings.
       *[other] The codes are used up, and this eSpace receives the { $count } mandates that they bring.
    }
import-confirm-bad =
    { $bad ->
        [one] One row to be corrected is left out.
       *[other] { $bad } rows to be corrected are left out.
    }
import-registering = Codes are being registered
# $done is how many rows are done, $total of how many.
import-progress = { $done } of { $total }
import-registering-text = If you cancel, none of them is registered.
import-done =
    { $count ->
        [0] No code was registered
        [one] One code was registered
       *[other] { $count } codes were registered
    }
import-done-text = The mandates are listed under “Certifications”.
import-to-mandates = See the mandates
