## The screen of the trusted authorities, before sign-in and in the settings.

trust-title = Vertrauenswürdige Aussteller
trust-lead = Diese Stelle erkennt Zertifikate dieser Aussteller an und keine anderen.
trust-not-editable = Nur wer diese Stelle eingerichtet hat, kann diese Liste ändern. Wenden Sie sich an diese Person, wenn ein Aussteller fehlt.
# Said while nobody has registered yet, so that anyone may change the list.
trust-first-setup = In dieser Stelle ist noch niemand registriert: Sie können sie einrichten. Danach kann nur noch die zuerst registrierte Person diese Liste ändern.
# The heading above the list of authorities.
trust-authorities = Aussteller
trust-empty-title = Noch keine Aussteller
trust-empty-text = Laden Sie das Zertifikat des Ausstellers von dessen Website herunter oder fordern Sie es bei ihm an, und fügen Sie es hier hinzu.
trust-issued-by = Ausgestellt von { $issuer }
trust-self-signed = Oberster Aussteller
trust-valid = Gültig von { $from } bis { $until }
trust-expired = Abgelaufen
trust-added = Hinzugefügt am { $day }
trust-fingerprint = Fingerabdruck (SHA-256)
trust-remove = Entfernen
# Read out on the button that removes an authority or a revocation list. $name is the authority.
trust-remove-named = { $name } entfernen

## The drawer that adds authorities: choosing a file, comparing fingerprints, confirming. $count is the number of authorities in the file.

trust-add = Aussteller hinzufügen
trust-add-file = Datei des Ausstellers
trust-add-file-help = Das Zertifikat des Ausstellers im Format PEM oder DER: Der Name endet meist auf .pem, .crt, .cer oder .der.
trust-add-read = Datei lesen
trust-add-found =
    { $count ->
        [one] Diese Datei enthält einen Aussteller.
       *[other] Diese Datei enthält { $count } Aussteller.
    }
trust-add-compare = Vergleichen Sie jeden Fingerabdruck mit dem, den der Aussteller auf seiner Website veröffentlicht oder Ihnen am Telefon nennt. Weicht auch nur ein Zeichen ab, fügen Sie den Aussteller nicht hinzu.
trust-add-same = Ich habe den Fingerabdruck verglichen: Er stimmt überein
trust-add-already = Bereits vertrauenswürdig
trust-add-all-known = Diese Stelle vertraut bereits allem, was diese Datei enthält.
trust-add-none-compared = Vergleichen Sie zuerst einen Fingerabdruck und kreuzen Sie das Feld darunter an.
trust-add-other-file = Andere Datei wählen
trust-add-confirm = Vertrauen
# Shown briefly afterwards. $count is the number of authorities that were added.
trust-added-done =
    { $count ->
        [one] Der Aussteller wurde hinzugefügt.
       *[other] { $count } Aussteller wurden hinzugefügt.
    }

## The question before an authority is removed. $name is the authority.

trust-remove-title = { $name } entfernen?
trust-remove-text = Mit einem Zertifikat dieses Ausstellers kann sich dann niemand mehr anmelden. Die Bereiche und ihre Mitglieder bleiben erhalten.
trust-remove-confirm = Aussteller entfernen
trust-removed-done = Der Aussteller { $name } wurde entfernt.

## Revocation lists: which certificates an authority has taken back. $name is the authority, $count a number of certificates.

trust-lists = Sperrlisten
trust-lists-lead = Zertifikate, die ein Aussteller widerrufen hat, stehen auf seiner Sperrliste. Diese Stelle lehnt sie ab.
trust-lists-empty = Es wurde keine Sperrliste hinzugefügt.
trust-list-count =
    { $count ->
        [0] Kein widerrufenes Zertifikat
        [one] { $count } widerrufenes Zertifikat
       *[other] { $count } widerrufene Zertifikate
    }
trust-list-made = Erstellt am { $day }
trust-list-next = Nächste Liste erwartet am { $day }
trust-list-stale = Zu ersetzen
# Below a list whose authority is not among the trusted ones: one that a trusted authority vouches for, as a rule.
trust-list-checked-later = Dieser Aussteller steht nicht in der Liste oben. Ob die Sperrliste wirklich von ihm stammt, wird geprüft, wenn sich jemand mit einem seiner Zertifikate anmeldet; andernfalls zählt sie nicht.
trust-list-add = Sperrliste hinzufügen
trust-list-file = Datei der Sperrliste
trust-list-file-help = Eine Sperrliste im Format PEM oder DER: Der Name endet meist auf .crl. Sie ersetzt die vorige Liste desselben Ausstellers.
trust-list-add-confirm = Sperrliste hinzufügen
trust-list-added-done = Die Sperrliste wurde hinzugefügt.
trust-list-remove-title = Sperrliste von { $name } entfernen?
trust-list-remove-text = Zertifikate auf dieser Sperrliste werden dann wieder anerkannt, obwohl der Aussteller sie widerrufen hat.
trust-list-remove-confirm = Sperrliste entfernen
trust-list-removed-done = Die Sperrliste wurde entfernt.
