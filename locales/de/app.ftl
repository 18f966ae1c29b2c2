# The name of the product, wherever it is written. It is the same in every language.
-brand = eSpace Desk

# The title of the window, and the name that the system shows for the application.
app-name = { -brand }

# The title of the window while a practice office is open.
app-name-practice = { -brand } – Übungsstelle

## Notifications of the system about the messages of invitations. $count is the number of messages that
## could not be sent, $to the email address of the only one.

app-notification-mail-failed-title =
    { $count ->
        [1] Nachricht nicht gesendet
       *[other] Nachrichten nicht gesendet
    }
app-notification-mail-failed-body = Die Nachricht an { $to } konnte nicht gesendet werden. Öffnen Sie die Einladung, um den Grund zu sehen und es erneut zu versuchen.
# Names nobody: there are several messages, or the application is locked.
app-notification-mail-failed-count =
    { $count ->
        [1] Die Nachricht einer Einladung konnte nicht gesendet werden. Öffnen Sie die Einladung, um den Grund zu sehen und es erneut zu versuchen.
       *[other] Die Nachrichten von { $count } Einladungen konnten nicht gesendet werden. Öffnen Sie die Einladungen, um die Gründe zu sehen und es erneut zu versuchen.
    }

## The titles of the system's windows in which a file is chosen or saved.

app-dialog-certificate = Zertifikatsdatei auswählen
app-dialog-anchor = Zertifikat eines Ausstellers auswählen
app-dialog-revocation = Sperrliste auswählen
app-dialog-backup-save = Sicherung speichern
app-dialog-backup-open = Sicherung auswählen
app-dialog-recovery = Wiederherstellungsschlüssel speichern
app-dialog-message = Nachricht speichern
app-dialog-table = Liste speichern
app-dialog-history = Verlauf speichern

## The kinds of files offered in those windows.

app-filter-certificate = Zertifikatsdateien
app-filter-anchor = Zertifikate von Ausstellern
app-filter-revocation = Sperrlisten
app-filter-backup = { -brand }-Sicherungen
app-filter-pdf = PDF-Dokumente
app-filter-message = Nachrichten
app-filter-spreadsheet = Tabellen
app-filter-csv = Durch Semikolon getrennte Texte
app-filter-history = Verläufe

## The file names proposed in those windows, without their ending.

app-file-backup = Sicherung
app-file-recovery = Wiederherstellungsschlüssel

## Documents that are attached or looked at, and letters with access codes: titles of the system's file dialogs,
## the kind of files they offer, and the name of a file.

app-dialog-document-open = Dokument auswählen
app-dialog-document = Dokument speichern
app-dialog-letter = Schreiben zum Drucken speichern
app-filter-document = Dokumente
app-letters-file = Schreiben mit Zugangscodes
## The menu at the top of the screen on macOS, in the words that macOS itself uses there.

app-menu-about = Über { -brand }
app-menu-settings = Einstellungen …
app-menu-services = Dienste
app-menu-hide = { -brand } ausblenden
app-menu-hide-others = Andere ausblenden
app-menu-show-all = Alle einblenden
app-menu-quit = { -brand } beenden
app-menu-edit = Bearbeiten
app-menu-undo = Widerrufen
app-menu-redo = Wiederholen
app-menu-cut = Ausschneiden
app-menu-copy = Kopieren
app-menu-paste = Einsetzen
app-menu-select-all = Alles auswählen
app-menu-window = Fenster
app-menu-minimize = Im Dock ablegen
app-menu-zoom = Zoomen
app-menu-full-screen = Vollbild ein
app-menu-close = Fenster schließen
