## What the office says when it cannot do what was asked, whatever was asked.

refusal-not-found = Das gibt es nicht mehr, oder Sie haben keinen Zugang dazu. Gehen Sie zur Liste zurück, um zu sehen, was jetzt vorhanden ist.
refusal-signed-out = Sie sind nicht mehr angemeldet. Melden Sie sich erneut an, um fortzufahren.
refusal-not-registered = Ihr Zertifikat wird anerkannt, aber Sie sind noch nicht registriert. Schließen Sie zuerst Ihre Registrierung ab.
refusal-not-your-task = Ihre Aufgaben in diesem Bereich erlauben das nicht. Wenden Sie sich an einen Administrator des Bereichs.
refusal-only-the-owner = Das kann nur die Person tun, die diese Stelle eingerichtet hat. Wenden Sie sich an sie.
refusal-changed-meanwhile = Jemand anderes hat inzwischen eine Änderung vorgenommen; Ihre wurde deshalb nicht gespeichert. Prüfen Sie den jetzigen Stand und versuchen Sie es noch einmal.
refusal-form = Einige Felder müssen korrigiert werden. Neben jedem steht, was nicht stimmt.

## Beside a field of any form: short, since the field is right there.

refusal-field-missing = Bitte füllen Sie dieses Feld aus.
refusal-day-invalid = Geben Sie einen Tag des Kalenders ein, zum Beispiel 31.12.2026.
# $limit is the most characters allowed.
refusal-field-too-long = Zu lang: höchstens { $limit } Zeichen.
refusal-number-out-of-bounds = Geben Sie eine Zahl von { $least } bis { $most } ein.
refusal-ssn-missing = Geben Sie die 20 Ziffern der Zertifikatsnummer (SSN) ein.
# $count is how many digits were entered.
refusal-ssn-length = Die Zertifikatsnummer (SSN) hat 20 Ziffern; Sie haben { $count } eingegeben.
# $found is the first character that is not a digit.
refusal-ssn-not-digits = Nur Ziffern sind möglich: „{ $found }“ ist keine.
refusal-ssn-other-script = Verwenden Sie die Ziffern 0 bis 9.
refusal-email-missing = Geben Sie die E-Mail-Adresse ein.
refusal-email-invalid = Diese E-Mail-Adresse ist nicht gültig. Beispiel: name@beispiel.lu
refusal-space-code-invalid = Die Kennung eines Bereichs besteht aus PP- oder PM- und 6 Buchstaben oder Ziffern, zum Beispiel PM-4KX7QD.
refusal-national-number-invalid = Die nationale Identifikationsnummer hat 13 Ziffern.
refusal-vat-number-invalid = Eine Mehrwertsteuernummer beginnt mit zwei Buchstaben, zum Beispiel LU12345678.
refusal-rcs-number-invalid = Eine RCS-Nummer ist ein Buchstabe mit Ziffern, zum Beispiel B271828.

## Where a certificate file is opened: at sign-in, when it is tested, and when a further one is registered.

refusal-file-not-a-certificate = Diese Datei ist keine Zertifikatsdatei. Wählen Sie die Datei, die Sie vom Aussteller Ihres Zertifikats erhalten haben; ihr Name endet meist auf .p12 oder .pfx.
refusal-file-cut-short = Diese Datei ist unvollständig; vermutlich wurde das Kopieren oder Herunterladen unterbrochen. Kopieren Sie sie erneut oder laden Sie sie noch einmal herunter.
refusal-file-damaged = Diese Datei ist beschädigt und kann nicht verwendet werden. Versuchen Sie es mit einer anderen Kopie oder fragen Sie den Aussteller des Zertifikats danach.
refusal-file-unreadable = Diese Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder umbenannt, ihr Datenträger wurde entfernt oder Sie dürfen sie nicht öffnen. Wählen Sie sie erneut aus.
# $name is the name of a file, $limit the most allowed, in megabytes.
refusal-file-too-large = „{ $name }“ ist zu groß: höchstens { $limit } MB. Wählen Sie eine andere Datei.
refusal-wrong-passphrase = Dieses Passwort öffnet die Datei nicht. Achten Sie auf Groß- und Kleinschreibung und auf die Sprache der Tastatur und versuchen Sie es erneut.
refusal-file-protection-not-supported = Diese Datei ist auf eine Weise geschützt, die sich hier nicht öffnen lässt; am Zertifikat darin liegt es nicht. Exportieren Sie das Zertifikat erneut mit einem aktuellen Schutz (AES-256) oder bitten Sie den Aussteller um eine solche Datei.
refusal-file-without-key = Diese Datei enthält nur einen Teil Ihres Zertifikats; damit können Sie sich nicht anmelden. Wählen Sie die vollständige, durch ein Passwort geschützte Datei oder exportieren Sie das Zertifikat erneut mit seinem privaten Schlüssel.
# $count is the number of certificates in the file, at least 2.
refusal-file-several-keys = Diese Datei enthält { $count } Zertifikate, und es ist nicht zu erkennen, welches gemeint ist. Wählen Sie eine Datei mit nur einem Zertifikat.
refusal-key-does-not-match = Diese Datei ist falsch zusammengestellt: Der Schlüssel darin gehört nicht zu ihrem Zertifikat. Bitten Sie den Aussteller des Zertifikats um eine neue Datei.
# $description is the kind and size of the key, such as “RSA 1024”.
refusal-key-not-supported = Der Schlüssel dieses Zertifikats ({ $description }) ist von einer Art, die hier nicht anerkannt wird. Bitten Sie den Aussteller um ein neueres Zertifikat.
refusal-certificate-without-ssn = Dieses Zertifikat trägt keine 20-stellige Nummer (SSN); damit können Sie sich nicht anmelden. Wählen Sie ein persönliches Zertifikat mit einer solchen Nummer.
# $from is the first day on which it is valid.
refusal-certificate-not-yet-valid = Dieses Zertifikat ist erst ab dem { $from } gültig. Warten Sie bis zu diesem Tag oder verwenden Sie ein anderes Zertifikat. Prüfen Sie auch das Datum dieses Computers.
# $on is the day on which it expired.
refusal-certificate-expired = Dieses Zertifikat ist am { $on } abgelaufen. Beantragen Sie beim Aussteller ein neues und melden Sie sich dann damit an.
# $issuer is the name of the authority that issued the certificate.
refusal-unknown-authority = Dieses Zertifikat wurde von „{ $issuer }“ ausgestellt, und dieser Aussteller gilt hier nicht als vertrauenswürdig. Prüfen Sie, ob es das richtige Zertifikat ist; wenn ja, bitten Sie die Person, die diese Stelle eingerichtet hat, den Aussteller hinzuzufügen.
refusal-certificate-revoked = Dieses Zertifikat wurde von seinem Aussteller widerrufen und kann nicht mehr verwendet werden. Wenden Sie sich an den Aussteller, um ein neues zu erhalten.
refusal-certificate-wrong-purpose = Dieses Zertifikat ist nicht für die Anmeldung bestimmt. Wählen Sie Ihr Zertifikat für die Authentisierung.
refusal-certificate-chain-broken = Es ließ sich nicht nachweisen, dass dieses Zertifikat wirklich vom angegebenen Aussteller stammt. Verwenden Sie es nicht und bitten Sie den Aussteller um eine neue Datei.
refusal-not-your-key = Es ließ sich nicht nachweisen, dass dieses Zertifikat Ihres ist. Wählen Sie die Datei erneut aus; wenn es wieder vorkommt, wenden Sie sich an den Aussteller des Zertifikats.
refusal-challenge-stale = Die Anmeldung hat zu lange gedauert und wurde zur Sicherheit abgebrochen. Versuchen Sie es erneut.
refusal-ssn-taken = Dieses Zertifikat ist bereits für eine andere Person registriert. Ein Zertifikat ist persönlich: Verwenden Sie Ihr eigenes.
refusal-already-registered = Dieses Zertifikat ist bereits für Sie registriert. Sie brauchen nichts weiter zu tun.

## Where trusted authorities and revocation lists are added.

refusal-anchor-not-a-certificate = Diese Datei enthält kein Zertifikat. Wählen Sie das Zertifikat, das der Aussteller veröffentlicht.
refusal-anchor-not-an-authority = Dieses Zertifikat gehört einer Person oder einem Dienst, nicht einem Aussteller. Wählen Sie das Zertifikat, das der Aussteller veröffentlicht.
refusal-anchor-present = Dieser Aussteller gilt bereits als vertrauenswürdig. Sie brauchen nichts weiter zu tun.
refusal-not-a-revocation-list = Diese Datei ist keine Sperrliste. Wählen Sie die Datei, die der Aussteller veröffentlicht; ihr Name endet meist auf .crl.
refusal-revocation-list-not-trusted = Diese Sperrliste trägt den Namen eines vertrauenswürdigen Ausstellers, wurde aber nicht von ihm erstellt. Verwenden Sie sie nicht und holen Sie sich die Liste erneut auf der Website des Ausstellers. Hat der Aussteller ein neues Zertifikat, fügen Sie zuerst dieses hinzu.
# $on is the day on which the newer list was made.
refusal-revocation-list-older = Diese Sperrliste ist älter als die Liste desselben Ausstellers, die in dieser Stelle bereits vorliegt; diese wurde am { $on } erstellt und bleibt in Kraft. Holen Sie sich die aktuelle Liste auf der Website des Ausstellers.

## Where eSpaces are created, joined and opened.

# $limit is the most business eSpaces that one certificate may open.
refusal-too-many-spaces =
    { $limit ->
        [one] Ein Zertifikat öffnet nur { $limit } beruflichen Bereich, und diese Grenze ist erreicht. Verlassen Sie den Bereich, wenn Sie ihn nicht mehr brauchen, oder verwenden Sie ein anderes Zertifikat.
       *[other] Ein Zertifikat öffnet höchstens { $limit } berufliche Bereiche, und diese Grenze ist erreicht. Verlassen Sie einen Bereich, den Sie nicht mehr brauchen, oder verwenden Sie ein anderes Zertifikat.
    }
refusal-private-space-present = Sie haben bereits einen privaten Bereich. Öffnen Sie ihn in der Liste Ihrer Bereiche.
# $ssn is the number of the certificate, in groups of four. Appears when an eSpace is opened and when the application is unlocked.
refusal-other-certificate-needed = Hier ist ein anderes Ihrer Zertifikate nötig: die Nummer { $ssn }. Verwenden Sie dieses Zertifikat.

## Where the tasks and the access of members are changed.

refusal-only-administrators-appoint = Nur ein Administrator kann die Aufgabe Administrator vergeben. Wählen Sie eine andere Aufgabe oder wenden Sie sich an einen Administrator.
refusal-only-administrators-give-rights = Nur ein Administrator kann zusätzliche Rechte vergeben. Entfernen Sie diese oder wenden Sie sich an einen Administrator.
refusal-more-than-you-hold = Diese Aufgabe umfasst Rechte, die Sie selbst nicht haben; deshalb können Sie sie nicht vergeben. Wählen Sie eine andere Aufgabe oder wenden Sie sich an einen Administrator.
refusal-only-administrators-remove-administrators = Nur ein Administrator kann einen Administrator löschen, sperren oder dessen Sperre aufheben. Wenden Sie sich an einen Administrator des Bereichs.
refusal-last-administrator = Ein Bereich braucht immer mindestens einen aktiven Administrator, und es gibt keinen weiteren. Geben Sie zuerst einem anderen Mitglied die Aufgabe Administrator.
refusal-yourself = Sie können sich nicht selbst sperren oder löschen. Wenn Sie nicht mehr dazugehören möchten, verlassen Sie den Bereich.
refusal-member-not-active = Dieses Mitglied ist bereits gesperrt. Sie brauchen nichts weiter zu tun.
refusal-member-not-suspended = Dieses Mitglied ist nicht gesperrt; es hat bereits Zugang zum Bereich. Sie brauchen nichts weiter zu tun.

## Where somebody is invited: the first four stand beside the certificate number.

refusal-invite-yourself = Das ist die Nummer eines Ihrer eigenen Zertifikate. Geben Sie die der Person ein, die Sie einladen möchten.
refusal-already-member = Die Person mit diesem Zertifikat ist bereits Mitglied dieses Bereichs.
refusal-already-suspended-member = Die Person mit diesem Zertifikat ist ein gesperrtes Mitglied. Heben Sie die Sperre in der Liste der Benutzer auf.
refusal-already-invited = Für diese Nummer wartet schon eine Einladung auf Antwort. Öffnen Sie sie in der Liste der Benutzer, um sie zu ändern oder erneut zu senden.

## Where an invitation is answered, changed, sent again or withdrawn.

# $ssn is the number of the certificate that was invited, in groups of four.
refusal-answer-with-invited-certificate = Diese Einladung ist an ein anderes Ihrer Zertifikate gebunden. Um zu antworten, melden Sie sich ab und dann mit dem Zertifikat { $ssn } wieder an.
refusal-invitation-accepted = Diese Einladung wurde bereits angenommen. Die Person ist jetzt Mitglied des Bereichs.
refusal-invitation-refused = Diese Einladung wurde bereits abgelehnt. Ein Administrator des Bereichs kann sie erneut senden.
refusal-invitation-withdrawn = Diese Einladung wurde zurückgezogen und gilt nicht mehr. Ein Administrator des Bereichs kann sie erneut senden.
# $on is the last day on which it could be answered.
refusal-invitation-expired = Diese Einladung ist abgelaufen: Sie konnte bis zum { $on } beantwortet werden. Ein Administrator des Bereichs kann sie erneut senden.
refusal-invitation-pending = Diese Einladung wartet noch auf Antwort; eine neue ist nicht nötig.

## Where an access code is entered: beside the code. The entry being locked stands above it.

refusal-code-missing = Geben Sie den Zugangscode ein.
# $count is how many letters and digits were entered.
refusal-code-length = Ein Zugangscode hat 16 Buchstaben und Ziffern; Sie haben { $count } eingegeben.
# $found is the first such character: O, 0, I, 1 or L.
refusal-code-look-alike = Zugangscodes enthalten weder den Buchstaben O noch die Ziffer 0, auch nicht I, 1 oder L. Sehen Sie sich „{ $found }“ im Schreiben noch einmal an.
# $found is the first character that is neither a letter nor a digit of a code.
refusal-code-symbol = „{ $found }“ kommt in keinem Zugangscode vor. Geben Sie nur Buchstaben von A bis Z und Ziffern ein.
refusal-code-mistyped = Dieser Code enthält einen Tippfehler. Vergleichen Sie ihn Gruppe für Gruppe mit dem Schreiben. Das zählt nicht als Versuch.
# $left is how many more wrong codes lock the entry; 0 if it is locked now.
refusal-code-unknown =
    { $left ->
        [0] Diesen Zugangscode gibt es nicht, und er war ein falscher Code zu viel: Die Eingabe ist jetzt für 15 Minuten gesperrt. Vergleichen Sie den Code inzwischen mit dem Schreiben.
        [one] Diesen Zugangscode gibt es nicht. Vergleichen Sie ihn mit dem Schreiben: Noch { $left } falscher Code, und die Eingabe wird für 15 Minuten gesperrt.
       *[other] Diesen Zugangscode gibt es nicht. Vergleichen Sie ihn mit dem Schreiben: Noch { $left } falsche Codes, und die Eingabe wird für 15 Minuten gesperrt.
    }
# $until is a day with a time.
refusal-code-entry-locked = Es wurden zu viele falsche Codes eingegeben; die Eingabe ist gesperrt. Versuchen Sie es erneut nach dem { $until }.
# The next three also appear where a principal revokes or replaces a code.
refusal-code-used = Dieser Code wurde bereits eingegeben, und jeder Code gilt nur einmal. Sehen Sie unter „Zertifizierungen“ nach, was er bewirkt hat; wenn Sie dort nichts finden, wenden Sie sich an die Person, von der Sie ihn haben.
refusal-code-revoked = Dieser Code wurde widerrufen und gilt nicht mehr. Wenn Sie einen neuen brauchen, wenden Sie sich an die Behörde oder an die Person, von der Sie diesen haben.
refusal-code-replaced = Dieser Code wurde durch einen neueren ersetzt. Geben Sie den neuen ein; wenn Sie ihn nicht haben, wenden Sie sich an die Behörde oder an die Person, von der Sie diesen haben.
# $on is the last day on which it could be entered.
refusal-code-deadline-passed = Dieser Code konnte bis zum { $on } eingegeben werden. Bitten Sie die Behörde oder die Person, von der Sie ihn haben, um einen neuen.
# $on is the end-of-use date of a code that was to be replaced.
refusal-code-ended = Das Nutzungsende dieses Codes war der { $on }; ein Ersatz wäre nichts wert. Erstellen Sie einen neuen Zugangscode für Bevollmächtigte.
refusal-code-blocked = Dieser Zugangscode ist gesperrt, weil zu viele falsche Sicherheitscodes eingegeben wurden. Bitten Sie die Behörde oder die Person, von der Sie ihn haben, um einen neuen.
refusal-code-of-another-company = Das ist der Zugangscode für Inhaber eines anderen Unternehmens. Geben Sie den aus Ihrem eigenen Schreiben ein; wenn Sie für dieses Unternehmen handeln, bitten Sie es um einen Zugangscode für Bevollmächtigte.
# Stands beside a code, and beside the national identification number of a principal.
refusal-code-of-your-own-company = Das gehört zu Ihrem eigenen Unternehmen, und es kann nicht sein eigener Bevollmächtigter sein. Geben Sie den Zugangscode für Bevollmächtigte an Ihren Bevollmächtigten weiter oder nennen Sie ein anderes Unternehmen als Vollmachtgeber.

## Beside the security code: where it is chosen, and where it is entered with an access code.

refusal-security-code-missing = Geben Sie den Sicherheitscode ein; dieser Tätigkeitsbereich verlangt einen.
# $rule is how the domain wants it, or the word “none”.
refusal-security-code-form =
    { $rule ->
        [none] Hier ist kein Sicherheitscode nötig: Lassen Sie dieses Feld leer.
        [six-digits] Der Sicherheitscode hat 6 Ziffern.
       *[six-to-ten] Der Sicherheitscode hat 6 bis 10 Buchstaben oder Ziffern, ohne Umlaute und Akzente.
    }
# $left is how many more may be wrong, at least 1.
refusal-security-code-wrong =
    { $left ->
        [one] Dieser Sicherheitscode ist falsch. Achten Sie auf Groß- und Kleinschreibung oder fragen Sie die Person, die ihn gewählt hat: Sie haben noch { $left } Versuch, dann wird der Zugangscode gesperrt.
       *[other] Dieser Sicherheitscode ist falsch. Achten Sie auf Groß- und Kleinschreibung oder fragen Sie die Person, die ihn gewählt hat: Sie haben noch { $left } Versuche, dann wird der Zugangscode gesperrt.
    }

## A list of access codes to import: why its file cannot be read, or the list not be registered.

# $why is why the file cannot be read as a table.
refusal-import-file =
    { $why ->
        [password] Diese Datei lässt sich nur mit einem Passwort öffnen. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie ohne Passwort und wählen Sie sie dann erneut.
        [other-format] Tabellen dieser Art können hier nicht gelesen werden. Öffnen Sie die Datei in Ihrem Tabellenprogramm und speichern Sie sie als .xlsx, .ods oder .csv.
        [damaged] Diese Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie erneut und wählen Sie die neue Datei.
        [bomb] Entpackt würde diese Datei viel zu viel Platz einnehmen; sie wurde daher nicht geöffnet. Kopieren Sie die Zeilen mit den Codes in eine neue Tabelle und wählen Sie diese.
        [too-large] Diese Datei ist größer, als eine Liste mit Codes sein kann. Kopieren Sie nur die Spalten mit den Codes in eine neue Tabelle und wählen Sie diese.
        [empty] Diese Datei enthält keine Codes. Tragen Sie sie unter den Überschriften ein, eine Zeile für jeden Code.
        [too-many-columns] Diese Datei hat mehr als 100 Spalten. Kopieren Sie nur die Spalten mit den Codes in eine neue Tabelle und wählen Sie diese.
       *[no-table] Diese Datei enthält keine Tabelle. Wählen Sie eine Tabelle (.xlsx, .ods) oder eine Textdatei mit Trennzeichen (.csv).
    }
# $count is how many rows there are, $limit the most allowed.
refusal-import-too-many-rows = Diese Datei hat { $count } Zeilen; höchstens { $limit } können auf einmal importiert werden. Teilen Sie sie auf mehrere Dateien auf.
refusal-import-gone = Die gelesene Datei steht nicht mehr zur Verfügung. Wählen Sie sie erneut.
# $limit is the most allowed.
refusal-import-too-many-unknown = Mehr als { $limit } Codes dieser Datei gibt es hier nicht. Prüfen Sie, ob die richtige Spalte gewählt ist und ob die Codes für diese Stelle bestimmt sind. Die Eingabe und weitere Prüfungen sind jetzt für 15 Minuten gesperrt.

## What is wrong with a row of that list; it stands beside the row, on the screen and in a saved file.

# $why is why the text of a cell is not known.
refusal-import-cell =
    { $why ->
        [formula] Diese Zelle wird berechnet, und hier wird nichts berechnet. Tragen Sie den Code selbst in die Zelle ein.
        [error] Diese Zelle zeigt statt eines Codes einen Fehler. Tragen Sie den Code in die Zelle ein.
       *[number] In dieser Zelle steht eine Zahl, und kein Zugangscode ist eine. Vergleichen Sie sie mit dem Schreiben und geben Sie der Zelle das Format Text.
    }
# $area are the cells, such as A5:A7.
refusal-import-joined = Die Zellen { $area } sind verbunden; so ist nicht klar, zu welcher Zeile der Code gehört. Heben Sie die Verbindung auf und tragen Sie je Zeile einen Code ein.
# $row is the number of a row above.
refusal-import-twice = Derselbe Code steht bereits in Zeile { $row }. Entfernen Sie eine der beiden Zeilen.
# $count is how many digits there are.
refusal-import-zeros-lost =
    { $count ->
        [one] Der Sicherheitscode hat 6 Ziffern, hier steht nur eine. Tabellenprogramme lassen Nullen vor einer Zahl weg: Ergänzen Sie, was fehlt, und geben Sie der Spalte das Format Text.
       *[other] Der Sicherheitscode hat 6 Ziffern, hier stehen nur { $count }. Tabellenprogramme lassen Nullen vor einer Zahl weg: Ergänzen Sie, was fehlt, und geben Sie der Spalte das Format Text.
    }
refusal-import-unknown = Diesen Zugangscode gibt es nicht. Vergleichen Sie ihn mit dem Schreiben. Er zählte als Versuch; fünf Versuche sperren die Eingabe für 15 Minuten.
refusal-import-registered = Dieser Code wurde in diesem Bereich bereits registriert. Es bleibt nichts zu tun.
refusal-import-owner-code = Das ist ein Zugangscode für Inhaber. Geben Sie ihn einzeln unter „Registrierung von Zugangscodes“ ein; was er ersetzt, wird Ihnen vorher gezeigt.

## Where something is requested from an administration, and where an officer decides about it.

refusal-request-not-offered = Diese Art von Antrag gibt es für diesen Tätigkeitsbereich nicht. Wählen Sie die andere Art oder einen anderen Tätigkeitsbereich.
refusal-only-the-company-asks = In diesem Tätigkeitsbereich kann nur das Unternehmen selbst diesen Antrag stellen. Bitten Sie es, das in seinem eigenen Bereich zu tun.
refusal-only-representatives-ask = In diesem Tätigkeitsbereich kann nur ein Bevollmächtigter Zugangscodes beantragen. Bitten Sie Ihren darum; das Schreiben geht trotzdem an Sie.
refusal-request-open = Für dieses Unternehmen und diesen Tätigkeitsbereich ist noch ein Antrag offen, vielleicht aus einem anderen Bereich. Warten Sie die Entscheidung der Behörde ab.
# $until is a day with a time.
refusal-request-too-soon = Der letzte Antrag für dieses Unternehmen und diesen Tätigkeitsbereich liegt noch nicht lange genug zurück. Der nächste ist möglich ab dem { $until }.
# Appears on either side: to whoever asked, and to officers.
refusal-request-decided = Dieser Antrag ist inzwischen weiter: Er wurde beantwortet, entschieden oder zurückgezogen. Prüfen Sie seinen jetzigen Stand.
# Appears to an officer who asks a second question.
refusal-information-awaited = Eine Frage zu diesem Antrag wartet noch auf Antwort. Warten Sie die Antwort ab oder entscheiden Sie ohne sie.
# $on is the last day of the domain.
refusal-domain-ended = Dieser Tätigkeitsbereich endete am { $on }; dafür lässt sich nichts mehr beantragen. Fragen Sie die Behörde, ob ein anderer an seine Stelle getreten ist.

## Beside the documents that are attached. $name is the name of a document's file.

refusal-documents-missing = Fügen Sie mindestens ein Dokument bei.
# $limit is the most documents that can be attached.
refusal-too-many-documents =
    { $limit ->
        [one] Höchstens { $limit } Dokument. Entfernen Sie die anderen oder fassen Sie sie in einem PDF zusammen.
       *[other] Höchstens { $limit } Dokumente. Entfernen Sie einige oder fassen Sie mehrere in einem PDF zusammen.
    }
refusal-document-kind = „{ $name }“ ist weder ein PDF noch ein Bild im Format PNG oder JPEG. Speichern Sie das Dokument in einem dieser Formate und fügen Sie es erneut bei.
# $limit is the most allowed, in megabytes.
refusal-document-too-large = „{ $name }“ ist zu groß: höchstens { $limit } MB. Fügen Sie eine kleinere Kopie bei oder teilen Sie das Dokument auf.

## Where a certification is needed, and where mandates are given, changed and used.

# The first four stand beside a field: the day, the end-of-use date, the scope.
refusal-day-passed = Dieser Tag ist vorbei oder liegt zu früh. Wählen Sie einen späteren.
# $latest is a day.
refusal-end-too-late = Das Nutzungsende kann spätestens der { $latest } sein.
refusal-scope-empty = Wählen Sie mindestens einen Vorgang oder eine Einsichtnahme.
refusal-scope-beyond-owner = Dieser Umfang geht über das hinaus, was der Vollmachtgeber erteilen darf. Wählen Sie nur, was die Zertifizierung des Vollmachtgebers abdeckt.
refusal-not-certified = Dieser Bereich ist für diesen Tätigkeitsbereich nicht zertifiziert. Geben Sie Ihren Zugangscode für Inhaber ein oder beantragen Sie die Zertifizierung bei der Behörde.
# Stands beside the national identification number in the profile of a company.
refusal-national-number-in-use = Diese Nummer lässt sich nicht ändern, solange Zertifizierungen darauf beruhen.
refusal-out-of-scope = Diese Vollmacht deckt diesen Vorgang oder diese Einsichtnahme nicht ab. Bitten Sie den Vollmachtgeber, ihren Umfang zu erweitern.
# The following appear to the representative and to the principal.
refusal-mandate-unconfirmed = Diese Vollmacht gilt noch nicht: Der Vollmachtgeber muss sie zuerst in seinem Bereich bestätigen.
# $on is its last day.
refusal-mandate-ended = Diese Vollmacht galt bis zum { $on }. Um fortzufahren, ist eine neue des Vollmachtgebers nötig.
refusal-mandate-revoked = Diese Vollmacht wurde widerrufen und gilt nicht mehr. Um fortzufahren, ist eine neue des Vollmachtgebers nötig.
refusal-mandate-given-up = Der Bevollmächtigte hat diese Vollmacht niedergelegt; sie gilt nicht mehr. Um fortzufahren, ist eine neue des Vollmachtgebers nötig.
refusal-mandate-replaced = Der Zugangscode dieser Vollmacht wurde ersetzt; sie gilt deshalb nicht mehr. Um fortzufahren, muss der Bevollmächtigte den neuen Code eingeben.
refusal-mandate-declined = Der Vollmachtgeber hat es abgelehnt, diese Vollmacht zu bestätigen; sie gilt deshalb nicht. Wird sie doch gewünscht, muss der Bevollmächtigte sie erneut erfassen.
refusal-mandate-not-carried = Ihre Zertifizierung deckt nichts von dem ab, wofür diese Vollmacht gilt; sie lässt sich deshalb nicht bestätigen. Lehnen Sie sie ab; der Bevollmächtigte kann eine andere erfassen.

## Where an administration, its domains, its officers and its letters are looked after.

refusal-only-lead-officers = Nur ein leitender Sachbearbeiter kann die Behörde, ihre Tätigkeitsbereiche und ihre Sachbearbeiter ändern. Wenden Sie sich an einen leitenden Sachbearbeiter Ihrer Behörde.
refusal-last-lead-officer = Eine Behörde braucht immer mindestens einen leitenden Sachbearbeiter, und es gibt keinen weiteren. Fügen Sie zuerst einen anderen leitenden Sachbearbeiter hinzu.
# Stands beside the certificate number.
refusal-already-officer = Die Person mit diesem Zertifikat ist bereits Sachbearbeiter dieser Behörde.
# Stands beside the procedures and consultations of a domain.
refusal-domain-item-key = Geben Sie jedem Vorgang und jeder Einsichtnahme eine eigene Kennung: Buchstaben von a bis z, Ziffern und Bindestriche, höchstens 60.
refusal-letter-printed = Für diesen Antrag wurde bereits ein Schreiben gedruckt, und seine Codes lassen sich nicht noch einmal anzeigen. Ging es verloren, melden Sie es als verloren und drucken Sie dann ein neues.
# $company is the company of the request, $on the end-of-use date that was granted.
refusal-letter-too-late = Für { $company } lässt sich kein Schreiben mehr drucken: Das Nutzungsende der Codes war der { $on }. Haben Sie mehrere Anträge gewählt, drucken Sie die anderen ohne diesen; werden noch Codes gebraucht, müssen sie neu beantragt werden.
refusal-group-name-taken = Eine Gruppe dieses Bereichs heißt bereits so. Wählen Sie einen anderen Namen.

## Why a message could not be sent: beside the invitation, and where the mail account is set up.

refusal-mail-not-set-up = Es ist kein E-Mail-Konto eingerichtet. Richten Sie in den Einstellungen eines ein oder senden Sie die Nachricht selbst mit Ihrem eigenen E-Mail-Programm.
refusal-mail-unreachable = Der E-Mail-Server antwortet nicht. Prüfen Sie die Internetverbindung und in den Einstellungen den Namen und den Port des Servers und versuchen Sie es dann erneut.
refusal-mail-timeout = Der E-Mail-Server hat zu lange nicht geantwortet. Versuchen Sie es in einigen Minuten erneut.
refusal-mail-sign-in-refused = Der E-Mail-Server hat den Benutzernamen oder das Passwort nicht akzeptiert. Korrigieren Sie die Angaben in den Einstellungen und versuchen Sie es dann erneut.
# $reply is the server's code, such as 550, to quote to the provider.
refusal-mail-refused = Der E-Mail-Server hat die Nachricht abgewiesen (Code { $reply }). Prüfen Sie die Adresse des Empfängers; wenn sie stimmt, nennen Sie Ihrem E-Mail-Anbieter diesen Code.
# Stands beside the choice of security, too.
refusal-mail-not-secure = Mit diesen Einstellungen ist keine sichere Verbindung zum Server möglich; es wurde nichts gesendet. Prüfen Sie in den Einstellungen den Namen des Servers und die Sicherheit der Verbindung; Ihr E-Mail-Anbieter nennt Ihnen beides.
refusal-mail-not-waiting = Diese Nachricht ist bereits gesendet oder wird gerade gesendet. Warten Sie einen Moment und prüfen Sie dann ihren Status.
# Stands beside the password in the settings, too.
refusal-mail-password-missing = Auf diesem Computer ist kein Passwort für diesen E-Mail-Server und diesen Benutzernamen hinterlegt. Geben Sie das Passwort beim E-Mail-Konto ein.

## Where the data cannot be opened, saved, backed up or restored.

refusal-stopped = Sie haben den Vorgang abgebrochen; es wurde nichts geändert.
refusal-disk-full = Der Datenträger ist voll; es wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es dann erneut.
refusal-data-damaged = Die Daten sind beschädigt und lassen sich nicht öffnen. Stellen Sie Ihre letzte Sicherung wieder her.
refusal-data-newer = Diese Daten stammen von einer neueren Version von { -brand }. Installieren Sie die neueste Version und öffnen Sie sie dann erneut.
refusal-data-unreadable = Die Daten sind vorhanden, aber dieser Computer lässt sie nicht lesen. Prüfen Sie, ob Ihr Benutzerkonto auf den Ordner der Anwendung zugreifen darf, und versuchen Sie es erneut. Es wurde nichts geändert.
refusal-data-other-key = Dieser Schlüssel öffnet die Daten nicht: Er gehört zu anderen Daten. Geben Sie den Wiederherstellungsschlüssel ein, der für diese Daten gedruckt wurde.
refusal-data-present = Hier gibt es bereits Daten, und sie werden nie überschrieben. Wählen Sie einen anderen Ort oder einen anderen Namen.
refusal-data-missing = Die Daten sind auf diesem Computer nicht mehr an ihrem Ort. Legen Sie die Datei dorthin zurück, wenn sie verschoben wurde, oder stellen Sie eine Sicherung wieder her.
refusal-recovery-key-invalid = Dieser Wiederherstellungsschlüssel enthält einen Tippfehler oder ist unvollständig. Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Blatt.
refusal-not-a-backup = Diese Datei ist keine Sicherung von { -brand }. Wählen Sie eine andere Datei.
refusal-backup-damaged = Diese Sicherung ist beschädigt, deshalb wurde nichts wiederhergestellt. Ihre Daten sind so wie zuvor. Wählen Sie eine andere Sicherung oder kopieren Sie diese noch einmal von ihrem Ursprung.
refusal-practice-and-real = Echte Daten und die der Übungsstelle werden nie vermischt. Verlassen Sie die Übungsstelle oder öffnen Sie sie und versuchen Sie es dann erneut.
refusal-keyring-missing = Der Schlüsselbund dieses Computers antwortet nicht; er verwahrt den Schlüssel zu Ihren Daten. Melden Sie sich neu am Computer an und versuchen Sie es erneut; wenn es wieder vorkommt, wenden Sie sich an die Person, die den Computer betreut.
refusal-keyring-locked = Der Schlüsselbund dieses Computers ist gesperrt; er verwahrt den Schlüssel zu Ihren Daten. Entsperren Sie ihn, wenn der Computer danach fragt, und versuchen Sie es dann erneut.
refusal-keyring-empty = Der Schlüssel zu Ihren Daten ist nicht mehr im Schlüsselbund dieses Computers. Geben Sie den Wiederherstellungsschlüssel ein, den Sie gedruckt haben.
refusal-file-not-written = Die Datei konnte dort nicht gespeichert werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es dann erneut.
refusal-file-among-data = Dieser Ordner gehört { -brand }: Eine Datei, die hier gespeichert wird, könnte Ihre Daten ersetzen. Wählen Sie einen anderen Ordner.

## Where a message or a saved file is to be opened in another program.

refusal-no-mail-program = Auf diesem Computer ließ sich kein E-Mail-Programm öffnen. Speichern Sie die Nachricht stattdessen als Datei und senden Sie sie mit dem E-Mail-Programm oder der Website, die Sie verwenden.
# $name is the name of a file.
refusal-no-program-for-file = Kein Programm auf diesem Computer öffnet „{ $name }“. Öffnen Sie die Datei auf einem anderen Computer oder bitten Sie die Person, die diesen betreut, um ein Programm für solche Dateien.
# $path is where the file is on the computer.
refusal-folder-not-shown = Der Ordner lässt sich auf diesem Computer nicht anzeigen. Die Datei ist hier gespeichert: { $path }
# $name is the name of a file.
refusal-file-gone = „{ $name }“ ist nicht mehr dort, wo die Datei gespeichert wurde. Sie wurde vielleicht verschoben, umbenannt oder gelöscht. Speichern Sie sie noch einmal.
