## The headings of a list of access codes, as the template has them and as they are recognised.

import-heading-code = Zugangscode
# Other words for the same, recognised as headings; | stands between them.
import-heading-code-also = Zugangscode für Bevollmächtigte | Zugangscodes | Zugriffscode | Code | Codes
import-heading-security = Sicherheitscode
# Other words for the same, recognised as headings; | stands between them.
import-heading-security-also = Sicherheitscodes | Sicherheit | Geheimcode
# Columns of the template for one’s own overview; they are not read.
import-heading-company = Unternehmen (wird nicht gelesen)
import-heading-note = Notiz (wird nicht gelesen)
# The last column of a file with rows to mend.
import-heading-problem = Was nicht stimmt

## Titles of sheets, names of files without their ending, and the title of the system’s window for a file. $name is
## the name of the file that was imported.

import-sheet = Zugangscodes
import-result-sheet = Ergebnis des Imports
import-file-template = Zugangscodes zum Importieren
import-file-result = { $name } – Ergebnis
import-file-bad = { $name } – zu korrigierende Zeilen
import-dialog-open = Liste mit Zugangscodes wählen

## The screen, and the button that leads to it.

import-open = Liste importieren …
import-title = Zugangscodes importieren
import-lead = Viele Zugangscodes für Bevollmächtigte auf einmal, aus einer Tabelle. Zuerst wird jede Zeile geprüft; registriert wird nichts, bevor Sie zustimmen.
import-back = Einzelne Codes eingeben
# The steps, above the screen.
import-steps = Schritte des Imports
import-step-file = Datei wählen
import-step-columns = Spalten prüfen
import-step-checked = Zeilen ansehen
import-step-done = Ergebnis

## Choosing the file.

import-file = Datei
# $limit is the most rows.
import-file-help = Eine Tabelle (.xlsx, .ods) oder eine Textdatei mit Trennzeichen (.csv), mit einem Code in jeder Zeile und höchstens { $limit } Zeilen.
import-read = Datei lesen
import-template = Leere Vorlage speichern …
import-template-text = Noch keine Liste? Die Vorlage hat die richtigen Spalten und behält Nullen am Anfang von Sicherheitscodes.

## The columns of the file. $file is its name, $rows the number of rows, $sheet the name of a sheet of a workbook.

import-read-text =
    { $rows ->
        [one] „{ $file }“: eine Zeile.
       *[other] „{ $file }“: { $rows } Zeilen.
    }
# Where a file has several sheets.
import-which-sheet = Blatt
import-which-sheet-help = Von der Datei wird nur ein Blatt gelesen.
# The name of the file ends like that of another kind of file.
import-named-otherwise-xlsx = Der Name der Datei endet anders, aber sie ist eine Excel-Arbeitsmappe und wurde als solche gelesen.
import-named-otherwise-ods = Der Name der Datei endet anders, aber sie ist eine OpenDocument-Tabelle und wurde als solche gelesen.
import-named-otherwise-csv = Der Name der Datei endet anders, aber sie ist eine Textdatei mit Trennzeichen und wurde als solche gelesen.
import-joined = Einige Zellen der Datei sind verbunden. Zeilen, deren Codes betroffen sind, müssen korrigiert werden.
import-column-code-is = Die Zugangscodes stehen in
import-column-security-is = Die Sicherheitscodes stehen in
# Below that choice.
import-column-security-help = Nur nötig, wenn ein Tätigkeitsbereich der Liste Sicherheitscodes verlangt.
# Choices of a column: $letter is its letter, $heading what stands above it.
import-column-named = Spalte { $letter }: { $heading }
import-column-unnamed = Spalte { $letter }
import-column-choose = Spalte wählen
import-column-none = Die Liste enthält keine
import-columns-unknown = Welche Spalte die Zugangscodes enthält, wurde nicht erkannt. Wählen Sie sie.
import-check-text = Die Prüfung verbraucht keinen Code. Ein falscher Sicherheitscode zählt für seinen Zugangscode wie bei der Eingabe; jeder unbekannte Code zählt als Versuch. Fünf Versuche innerhalb von 15 Minuten sperren die Eingabe und weitere Prüfungen für 15 Minuten; hier für gut befundene Codes können auch dann registriert werden.
# The button, and what is said meanwhile. $rows is how many rows there are.
import-check =
    { $rows ->
        [one] Eine Zeile prüfen
       *[other] { $rows } Zeilen prüfen
    }
import-other-file = Andere Datei wählen
import-other-columns = Spalten ändern

## The rows once they are checked. $good is how many can be registered, $bad how many are to be corrected.

import-checked-good =
    { $good ->
        [0] Kein Code kann registriert werden
        [one] Ein Code kann registriert werden
       *[other] { $good } Codes können registriert werden
    }
import-checked-bad =
    { $bad ->
        [0] Es ist nichts zu korrigieren.
        [one] Eine Zeile ist zu korrigieren: Sie bleibt beiseite; Sie können sie als eigene Datei speichern, dort korrigieren und erneut importieren.
       *[other] { $bad } Zeilen sind zu korrigieren: Sie bleiben beiseite; Sie können sie als eigene Datei speichern, dort korrigieren und diese erneut importieren.
    }
import-list = Zeilen der Datei
import-search = Zeilen durchsuchen
# The choice of which rows are shown, and its entries; $count is how many they are, $problem what is wrong with them.
import-show-all = Alle Zeilen ({ $count })
import-show-good = In Ordnung ({ $count })
import-show-bad = Zu korrigieren ({ $count })
import-show-problem = – { $problem } ({ $count })
# Nothing is to be shown.
import-none-title = Keine solchen Zeilen
# The columns of the list and of the saved result.
import-column-row = Zeile
import-column-code = Zugangscode
import-column-company = Vollmachtgeber
import-column-domain = Tätigkeitsbereich
import-column-outcome = Ergebnis
import-column-end = Nutzungsende
# What a row is called when it is read out. $row is its number.
import-row-name = Zeile { $row }
# The outcome of a good row, before and after it is registered.
import-outcome-good = Kann registriert werden
import-outcome-registered = Registriert
import-save-bad = Zu korrigierende Zeilen speichern …
import-save-result = Ergebnis speichern …
# Short messages after a file was saved. $file is its name.
import-saved = Gespeichert als { $file }.

## In a word or two, what is wrong with a row.

import-problem-code-missing = Kein Code
import-problem-code-length = Falsche Länge
import-problem-code-look-alike = Ähnliches Zeichen
import-problem-code-symbol = Falsches Zeichen
import-problem-code-mistyped = Tippfehler
import-problem-code-used = Bereits verwendet
import-problem-code-deadline-passed = Frist abgelaufen
import-problem-code-revoked = Widerrufen
import-problem-code-replaced = Ersetzt
import-problem-code-blocked = Gesperrt
import-problem-code-of-another-company = Eines anderen Unternehmens
import-problem-code-of-your-own-company = Ihres Unternehmens
import-problem-security-code-missing = Kein Sicherheitscode
import-problem-security-code-form = Form des Sicherheitscodes
import-problem-security-code-wrong = Falscher Sicherheitscode
import-problem-import-cell = Zelle nicht lesbar
import-problem-import-joined = Verbundene Zellen
import-problem-import-twice = Doppelt in der Datei
import-problem-import-zeros-lost = Fehlende Ziffern
import-problem-import-unknown = Unbekannter Code
import-problem-import-registered = Bereits registriert
import-problem-import-owner-code = Code für Inhaber

## Registering. $count is how many codes, $bad how many rows are left out.

import-register =
    { $count ->
        [one] Einen Code registrieren
       *[other] { $count } Codes registrieren
    }
import-confirm-title =
    { $count ->
        [one] Einen Zugangscode registrieren?
       *[other] { $count } Zugangscodes registrieren?
    }
import-confirm-text =
    { $count ->
        [one] Der Code wird verbraucht, und dieser Bereich erhält die Vollmacht, die er bringt.
       *[other] Die Codes werden verbraucht, und dieser Bereich erhält die { $count } Vollmachten, die sie bringen.
    }
import-confirm-bad =
    { $bad ->
        [one] Eine zu korrigierende Zeile bleibt beiseite.
       *[other] { $bad } zu korrigierende Zeilen bleiben beiseite.
    }
import-registering = Codes werden registriert
# $done is how many rows are done, $total of how many.
import-progress = { $done } von { $total }
import-registering-text = Wenn Sie abbrechen, wird keiner davon registriert.
import-done =
    { $count ->
        [0] Es wurde kein Code registriert
        [one] Ein Code wurde registriert
       *[other] { $count } Codes wurden registriert
    }
import-done-text = Die Vollmachten stehen unter „Zertifizierungen“.
import-to-mandates = Vollmachten ansehen
