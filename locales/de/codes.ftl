## Entering an access code from a letter.

codes-enter = Geben Sie den Code aus dem Schreiben ein
codes-enter-lead = 16 Zeichen. Großbuchstaben und Bindestriche werden ergänzt; ein Tippfehler wird erkannt und zählt nicht als Versuch.
codes-code = Zugangscode
codes-security-code = Sicherheitscode
# Above the field, while too many wrong codes lock it.
codes-locked = Die Eingabe ist gesperrt
# The button, before the code is checked and after.
codes-check = Code prüfen
codes-register = Code registrieren
# Below the field, how the security code looks.
codes-security-enter-six-digits = Die 6 Ziffern, die beim Beantragen des Codes gewählt wurden.
codes-security-enter-six-to-ten = Die 6 bis 10 Buchstaben und Ziffern, die beim Beantragen des Codes gewählt wurden.

## What a code is for, shown once it is checked. $company is the company it was made for, $domain a domain.

codes-kind-owner = Zugangscode für Inhaber
codes-kind-representative = Zugangscode für Bevollmächtigte
codes-preview-for = { $company }, Tätigkeitsbereich: { $domain }
# $activate is the last day on which it can be activated, $end the last day of what it brings.
codes-preview-days = Zu aktivieren bis { $activate } · nutzbar bis { $end }
# $what are the names of procedures and consultations.
codes-covers = Umfasst: { $what }
codes-replaces = { $company } ist für den Tätigkeitsbereich „{ $domain }“ bereits zertifiziert. Wenn Sie diesen Code registrieren, endet diese Zertifizierung und wird ersetzt.

## Short messages after a code was registered. $company is the company it was made for, $domain a domain.

codes-done-owner = { $company } ist jetzt zertifiziert ({ $domain }).
codes-done-representative = Sie können jetzt für { $company } handeln ({ $domain }).

## The list beside it.

codes-recent = Heute registriert
codes-recent-none = Hier erscheinen die Codes, die Sie registrieren.

## The form that makes an access code for a representative.

codes-create = Code für Bevollmächtigte erstellen
codes-create-lead = Geben Sie den Code Ihrem Bevollmächtigten: Wer ihn in seinem Bereich eingibt, erhält die Vollmacht.
codes-create-confirm = Code erstellen
codes-recipient = Empfänger
codes-recipient-help = Damit Sie den Überblick behalten, etwa der Name Ihres Treuhänders. Steht auch auf dem Schreiben.
# Below the field, where the security code is chosen.
codes-security-choose-six-digits = Wählen Sie 6 Ziffern und teilen Sie sie dem Bevollmächtigten getrennt mit.
codes-security-choose-six-to-ten = Wählen Sie 6 bis 10 Buchstaben oder Ziffern und teilen Sie sie dem Bevollmächtigten getrennt mit.

## A code that was just made, shown once.

codes-fresh-title = Neuer Zugangscode für Bevollmächtigte
codes-fresh-once = Dieser Code wird nur jetzt angezeigt
codes-fresh-once-text = Er kann nicht noch einmal angezeigt werden. Kopieren Sie ihn oder speichern Sie das Schreiben, bevor Sie schließen.
codes-fresh-next = Der Bevollmächtigte gibt diesen Code in seinem eigenen Bereich ein. Teilen Sie den Sicherheitscode, falls es einen gibt, auf anderem Weg mit.
codes-copy = Code kopieren
# A short message after that.
codes-copied = Der Code wurde kopiert.
# The button that opens a menu of languages, and its entries. $language is the name of a language in itself.
codes-save-letter = Schreiben speichern…
codes-letter-in = Schreiben: { $language }
# A short message after that. $file is the name of the file.
codes-letter-saved = Das Schreiben wurde gespeichert: { $file }
# The button that opens the file, so that it can be printed.
codes-open-letter = Schreiben öffnen
codes-activate-by = Aktivierungsfrist
# The question before the code is closed that was neither copied nor saved.
codes-fresh-close-title = Schließen, ohne den Code zu behalten?
codes-fresh-close-text = Sie haben weder den Code kopiert noch das Schreiben gespeichert. Der Code kann nicht noch einmal angezeigt werden; er müsste durch einen neuen ersetzt werden.
codes-fresh-close-confirm = Schließen
codes-fresh-close-back = Zurück zum Code

## Codes for representatives that nobody has entered yet. $day is a day.

codes-waiting = Codes, die noch niemand eingegeben hat
codes-recipient-none = Empfänger nicht angegeben
codes-origin-letter = aus einem Schreiben der Behörde vom { $day }
codes-origin-principal = in diesem Bereich erstellt am { $day }
codes-open = Zu aktivieren bis { $day }
codes-lapsed = Frist abgelaufen ({ $day })
codes-blocked = Gesperrt: falsche Sicherheitscodes
codes-act-replace = Ersetzen
codes-act-revoke = Widerrufen

## The question before that: title, text and the button that says yes. $name is the recipient or the word “none”.

codes-confirm-revoke-title = Diesen Code widerrufen?
codes-confirm-revoke-text =
    { $name ->
        [none] Dieser Code kann nicht mehr eingegeben werden. Das lässt sich nicht rückgängig machen.
       *[other] Der Code für { $name } kann nicht mehr eingegeben werden. Das lässt sich nicht rückgängig machen.
    }
codes-confirm-revoke = Code widerrufen
codes-confirm-replace-title = Diesen Code ersetzen?
codes-confirm-replace-text =
    { $name ->
        [none] Der bisherige Code kann nicht mehr eingegeben werden. Der neue wird einmal angezeigt.
       *[other] Der bisherige Code für { $name } kann nicht mehr eingegeben werden. Der neue wird einmal angezeigt.
    }
codes-confirm-replace = Code ersetzen
# A short message after that. $domain is a domain.
codes-done-revoke = Der Code wurde widerrufen ({ $domain }).

## The form that chooses the security code of a new code, and the warning above it.

codes-replace-title = Sicherheitscode des neuen Codes
codes-replace-mandate = Die jetzige Vollmacht endet, sobald Sie den Code ersetzen.
codes-replace-code = Der bisherige Code gilt nicht mehr, sobald Sie ihn ersetzen.
