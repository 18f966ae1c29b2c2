# The name of the product, wherever it is written. It is the same in every language.
-brand = eSpace Desk

# The title of the window, and the name that the system shows for the application.
app-name = { -brand }

# The title of the window while a practice office is open.
app-name-practice = { -brand } – practice office

## Notifications of the system about the messages of invitations. $count is the number of messages that
## could not be sent, $to the email address of the only one.

app-notification-mail-failed-title =
    { $count ->
        [1] Message not sent
       *[other] Messages not sent
    }
app-notification-mail-failed-body = The message to { $to } could not be sent. Open the invitation to see why and to try again.
# Names nobody: there are several messages, or the application is locked.
app-notification-mail-failed-count =
    { $count ->
        [1] The message of an invitation could not be sent. Open the invitation to see why and to try again.
       *[other] { $count } messages of invitations could not be sent. Open the invitations to see why and to try again.
    }

## The titles of the system's windows in which a file is chosen or saved.

app-dialog-certificate = Choose a certificate file
app-dialog-anchor = Choose the certificate of an authority
app-dialog-revocation = Choose a revocation list
app-dialog-backup-save = Save a backup
app-dialog-backup-open = Choose a backup
app-dialog-recovery = Save the recovery key
app-dialog-message = Save the message
app-dialog-table = Save the list
app-dialog-history = Save the history

## The kinds of files offered in those windows.

app-filter-certificate = Certificate files
app-filter-anchor = Certificates of authorities
app-filter-revocation = Revocation lists
app-filter-backup = { -brand } backups
app-filter-pdf = PDF documents
app-filter-message = Messages
app-filter-spreadsheet = Spreadsheets
app-filter-csv = Text separated by semicolons
app-filter-history = Histories

## The file names proposed in those windows, without their ending.

app-file-backup = backup
app-file-recovery = recovery key

## Documents that are attached or looked at, and letters with access codes: titles of the system's file dialogs,
## the kind of files they offer, and the name of a file.

app-dialog-document-open = Choose a document
app-dialog-document = Save the document
app-dialog-letter = Save the letters to print
app-filter-document = Documents
app-letters-file = Letters with access codes
## The menu at the top of the screen on macOS, in the words that macOS itself uses there.

app-menu-about = About { -brand }
app-menu-settings = Settings…
app-menu-services = Services
app-menu-hide = Hide { -brand }
app-menu-hide-others = Hide Others
app-menu-show-all = Show All
app-menu-quit = Quit { -brand }
app-menu-edit = Edit
app-menu-undo = Undo
app-menu-redo = Redo
app-menu-cut = Cut
app-menu-copy = Copy
app-menu-paste = Paste
app-menu-select-all = Select All
app-menu-window = Window
app-menu-minimize = Minimise
app-menu-zoom = Zoom
app-menu-full-screen = Enter Full Screen
app-menu-close = Close Window
