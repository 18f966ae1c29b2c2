## The settings: title and tabs.

settings-title = Einstellungen
settings-tab-computer = Dieser Computer
settings-tab-office = Stelle
settings-tab-trust = Vertrauenswürdige Aussteller
settings-tab-mail = E-Mail
settings-tab-data = Daten und Wiederherstellung
# Above what only one person may change.
settings-only-the-owner = Nur die Person, die diese Stelle eingerichtet hat, kann dies ändern. Wenden Sie sich an sie, wenn etwas anders sein soll.
# A short message after saving.
settings-saved = Die Einstellungen wurden gespeichert.

## The tab “This computer”.

settings-computer-lead = Diese Einstellungen gelten auf diesem Computer für alle, die sich anmelden. Sie wirken sofort.
settings-theme = Darstellung
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-idle = Sperren, wenn niemand da ist
settings-idle-help = Der Bildschirm wird nach dieser Zeit ohne Tastatur und Maus gesperrt. Ihre Eingaben bleiben hinter der Sperre erhalten.
# $count is a number of minutes, 0 for never.
settings-idle-minutes =
    { $count ->
        [0] Nie
        [one] Nach { $count } Minute
       *[other] Nach { $count } Minuten
    }
settings-notifications = Benachrichtigungen des Systems
settings-notifications-help = Zum Beispiel, wenn eine Vollmacht widerrufen wurde, eine Frist näher rückt oder eine Nachricht nicht gesendet werden konnte.
# A choice on the tab of this computer, under the one about notifications.
settings-names-when-locked = Namen zeigen, während gesperrt ist
# Explains that choice.
settings-names-when-locked-help = Ist dies ausgeschaltet, nennen Benachrichtigungen nur die Zahl der neuen Mitteilungen und der nicht gesendeten Nachrichten, während die Anwendung gesperrt ist.
# $version is the version of the application, such as 0.1.0.
settings-version = { -brand } { $version }

## The tab “Office”.

settings-invitation-days = Tage zur Beantwortung einer Einladung
settings-invitation-days-help = Von 1 bis 365, üblicherweise 30. Die Änderung gilt für Einladungen, die ab jetzt gesendet werden.
settings-spaces-per-certificate = Berufliche Bereiche pro Zertifikat
settings-spaces-per-certificate-help = Von 1 bis 1.000, üblicherweise 200.

## The history of the office as a whole: its page, to which a button of the tab “Office” leads.

settings-history-title = Verlauf der Stelle
settings-history-lead = Alles, was die Stelle als Ganzes betrifft: Registrierungen, vertrauenswürdige Aussteller, Regeln, E-Mail-Konto, Sicherungen. Nichts davon lässt sich ändern oder löschen.
# The check found that an entry does not fit the one before. $place is its number, $count how many before it do.
settings-history-broken = Ab Eintrag Nr. { $place } stimmt der Verlauf nicht mehr mit dem überein, was aufgezeichnet wurde; unversehrte Einträge davor: { $count }. Exportieren Sie ihn als Beleg und kehren Sie zu einer früheren Sicherung zurück.

## The tab “Mail”: the mail account.

settings-mail-lead = Einladungen werden über das E-Mail-Konto dieser Stelle gesendet.
# $from is the address from which messages come.
settings-mail-from-now = Nachrichten werden von { $from } gesendet.
settings-mail-none = Es ist kein E-Mail-Konto eingerichtet. Jede Einladung wird Ihnen dann als Datei und zum Öffnen in Ihrem eigenen E-Mail-Programm angeboten; nichts wird von selbst gesendet.
settings-mail-account = E-Mail-Konto
settings-mail-host = Postausgangsserver (SMTP)
settings-mail-host-help = Ihr E-Mail-Anbieter nennt Ihnen den Namen, zum Beispiel smtp.example.lu.
settings-mail-security = Sicherheit der Verbindung
settings-mail-security-help = Ohne gesicherte Verbindung wird nur ein Server auf diesem Computer akzeptiert.
settings-mail-security-tls = Von Anfang an gesichert (TLS)
settings-mail-security-start-tls = Nach der Begrüßung gesichert (STARTTLS)
settings-mail-security-none = Keine
settings-mail-port = Port
# $usual is the usual port for the chosen security.
settings-mail-port-help = Üblicherweise { $usual }.
settings-mail-user = Benutzername
settings-mail-user-help = Häufig Ihre E-Mail-Adresse. Lassen Sie das Feld leer, wenn der Server keinen verlangt.
settings-mail-password = Passwort
settings-mail-password-help = Es wird nur im Schlüsselbund dieses Computers aufbewahrt.
settings-mail-password-help-kept = Lassen Sie das Feld leer, um das bisherige zu behalten, außer wenn Sie den Server oder den Benutzernamen ändern. Es wird nur im Schlüsselbund dieses Computers aufbewahrt.
settings-mail-from = E-Mail-Adresse des Absenders
settings-mail-from-help = Von dieser Adresse kommen die Nachrichten.
# A short message after saving.
settings-mail-saved = Das E-Mail-Konto wurde gespeichert. Senden Sie eine Testnachricht, um sicherzugehen, dass es funktioniert.

## The tab “Mail”: the test message. $to is an email address.

settings-test = Testnachricht
settings-test-help = Eine Testnachricht zeigt, ob das E-Mail-Konto funktioniert. Speichern Sie zuerst Ihre Änderungen.
settings-test-to = Senden an
settings-test-send = Testnachricht senden
settings-test-sending = Verbindung zum E-Mail-Server wird hergestellt …
settings-test-sent = Der E-Mail-Server hat die Testnachricht an { $to } angenommen. Prüfen Sie, ob sie ankommt.

## The tab “Mail”: removing the mail account.

settings-mail-remove = E-Mail-Konto entfernen
settings-mail-remove-help = Sie senden Einladungen dann selbst.
# The button that asks first.
settings-mail-remove-ask = E-Mail-Konto entfernen …
# The question. $user is the user name of the account, $host its server.
settings-mail-remove-title = E-Mail-Konto entfernen?
settings-mail-remove-text = Das Konto von { $user } bei { $host } wird nicht mehr benutzt. Wartende Nachrichten werden nicht gesendet: Sie finden sie bei ihren Einladungen, um sie selbst zu senden.
# A short message afterwards.
settings-mail-removed = Das E-Mail-Konto wurde entfernt.

## The tab “Data and recovery”: the recovery key and the backup.

settings-data-practice = Dies ist die Übungsstelle: Alle Daten sind erfunden, und nichts hier berührt die Daten Ihrer eigenen Stelle.
settings-recovery = Wiederherstellungsschlüssel
settings-recovery-help = Die Daten auf diesem Computer sind verschlüsselt. Fällt der Computer aus oder wird sein Schlüsselbund geleert, öffnet nur der Wiederherstellungsschlüssel die Daten und ihre Sicherungen. Drucken Sie das Blatt aus und bewahren Sie es an einem sicheren Ort auf.
settings-recovery-never-title = Sie haben den Wiederherstellungsschlüssel noch nicht gespeichert
settings-recovery-never = Ohne ihn kann niemand mehr Ihre Daten öffnen, wenn der Schlüsselbund dieses Computers verloren geht.
settings-recovery-save = Blatt mit dem Wiederherstellungsschlüssel speichern …
settings-recovery-saved = Das Blatt wurde gespeichert. Drucken Sie es aus und löschen Sie dann die Datei.
settings-backup = Sicherung
settings-backup-help = Eine Sicherung ist eine Kopie der ganzen Stelle in einer verschlüsselten Datei. Bewahren Sie sie auf einem anderen Datenträger auf. Der Wiederherstellungsschlüssel öffnet sie, auf diesem Computer oder einem anderen.
settings-backup-save = Sicherung erstellen …
settings-backup-saved = Die Sicherung wurde gespeichert.
settings-show-in-folder = Im Ordner anzeigen

## The tab “Data and recovery”: restoring a backup.

settings-restore = Sicherung wiederherstellen
settings-restore-help = Die Sicherung ersetzt alles, was jetzt in dieser Stelle ist.
settings-restore-file = Sicherungsdatei
settings-restore-key = Wiederherstellungsschlüssel
settings-restore-key-help = Nur nötig, wenn die Sicherung von einem anderen Computer stammt. Er steht auf dem ausgedruckten Blatt: 14 Gruppen zu vier Zeichen.
# The button that asks first.
settings-restore-ask = Wiederherstellen …
# The question and its answers.
settings-restore-title = Daten dieser Stelle durch die Sicherung ersetzen?
settings-restore-replaced = Alle Bereiche, Benutzer, Einladungen, Verläufe und Einstellungen dieser Stelle werden durch die der Sicherung ersetzt. Alles, was seit der Sicherung geschah, ist dann nicht mehr da. Sie müssen sich neu anmelden.
settings-restore-kept = Die jetzigen Daten werden nicht gelöscht, sondern neben den neuen abgelegt. Diese Datei wird wiederhergestellt:
settings-restore-confirm = Ersetzen
# A short message afterwards.
settings-restored = Die Sicherung wurde wiederhergestellt. Bitte melden Sie sich an.

## The tab “Data and recovery”: where things are.

settings-places = Wo sich alles befindet
settings-places-data = Daten der Stelle
settings-places-data-text = In einer verschlüsselten Datei in Ihrem Benutzerordner auf diesem Computer. Das Blatt mit dem Wiederherstellungsschlüssel nennt den Ort.
settings-places-key = Schlüssel zu den Daten
settings-places-key-text = Im Schlüsselbund dieses Computers und auf dem Blatt, das Sie ausgedruckt haben.
settings-places-certificates = Zertifikatsdateien
settings-places-certificates-text = Dort, wo Sie sie abgelegt haben. { -brand } merkt sich nur den Ort und auf Wunsch im Schlüsselbund das Passwort.
settings-places-log = Technisches Protokoll
settings-places-log-text = Auf diesem Computer. Es enthält keine Namen, keine Zertifikatsnummern und keine E-Mail-Adressen.
