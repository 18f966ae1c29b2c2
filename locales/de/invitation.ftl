## The details of an invitation to an eSpace.

invitation-title = Einladung
invitation-sent-at = Eingeladen am
invitation-until = Zu beantworten bis
invitation-ended-at = Beendet am

## What the state means, in a sentence. $name is the invited person, $day a day.

invitation-waiting = { $name } kann bis zum { $day } annehmen oder ablehnen, nach der Anmeldung mit dem Zertifikat der Einladung.
invitation-expired = { $name } hat bis zum { $day } nicht geantwortet.
invitation-refused = { $name } hat diese Einladung abgelehnt.
invitation-withdrawn = Diese Einladung wurde zurückgezogen und kann nicht mehr angenommen werden.
# Behind one of the last three, for whoever may do that.
invitation-again = Sie können sie erneut senden.

## The message of an invitation. $to is an email address, $when a day and time, $why a reason.

invitation-mail = Nachricht
invitation-mail-by-hand = Es ist kein E-Mail-Konto eingerichtet, daher wurde nichts an { $to } gesendet.
# Behind that, for whoever may send it.
invitation-mail-by-hand-advice = Speichern Sie die Nachricht als Datei oder öffnen Sie sie in Ihrem E-Mail-Programm, und senden Sie sie von dort.
invitation-mail-waiting = Die Nachricht an { $to } wartet, bis sie an der Reihe ist.
invitation-mail-waiting-until = Die Nachricht an { $to } konnte noch nicht gesendet werden. Nächster Versuch: { $when }.
invitation-mail-sending = Die Nachricht an { $to } wird gerade gesendet.
invitation-mail-sent = Die Nachricht wurde an { $to } gesendet ({ $when }).
invitation-mail-failed = Die Nachricht an { $to } konnte nicht gesendet werden.
invitation-mail-handed-over = Die Nachricht an { $to } wurde zum eigenen Versand übergeben ({ $when }). Ob sie gesendet wurde, ist hier nicht bekannt.
# How often sending was tried.
invitation-mail-attempts =
    { $count ->
        [one] Ein Versuch.
       *[other] { $count } Versuche.
    }
invitation-mail-retry = Jetzt erneut versuchen
invitation-mail-save = Als Datei speichern (.eml)
invitation-mail-open = Im E-Mail-Programm öffnen
# A short message after saving the file. $file is its name.
invitation-mail-saved = Die Nachricht wurde als { $file } gespeichert. Öffnen Sie sie mit Ihrem E-Mail-Programm und senden Sie sie.
# A short message after opening the mail program.
invitation-mail-opened = Die Nachricht ist in Ihrem E-Mail-Programm. Senden Sie sie von dort.

## The form that changes an invitation.

invitation-edit-title = Einladung an { $name } bearbeiten
# A short message after saving.
invitation-saved = Die Einladung an { $name } wurde gespeichert.
