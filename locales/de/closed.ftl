## The screen in place of all others while the office does not open: what happened, for each reason.

closed-keyring-missing-title = Der Schlüsselbund antwortet nicht
closed-keyring-missing-text = Ihre Daten sind verschlüsselt, und der Schlüssel liegt im Schlüsselbund des Systems, der auf diesem Computer nicht läuft. Ihre Daten sind unversehrt.
closed-keyring-locked-title = Der Schlüsselbund ist gesperrt
closed-keyring-locked-text = Ihre Daten sind verschlüsselt, und der Schlüssel liegt im Schlüsselbund des Systems, der gesperrt ist. Ihre Daten sind unversehrt.
closed-keyring-empty-title = Der Schlüssel zu den Daten ist nicht mehr im Schlüsselbund
closed-keyring-empty-text = Die Daten sind verschlüsselt vorhanden, aber der Schlüsselbund des Systems wurde geleert oder ersetzt. Ihr ausgedruckter Wiederherstellungsschlüssel öffnet sie.
closed-data-other-key-title = Die Daten wurden mit einem anderen Schlüssel verschlüsselt
closed-data-other-key-text = Der Schlüssel im Schlüsselbund öffnet diese Daten nicht. Vielleicht stammen sie von einem anderen Computer. Der zugehörige Wiederherstellungsschlüssel öffnet sie.
closed-data-damaged-title = Die Daten sind beschädigt
closed-data-damaged-text = Die Datendatei lässt sich nicht mehr vollständig lesen, etwa nach einem Festplattenfehler. Nichts daran wurde verändert. Stellen Sie Ihre letzte Sicherung wieder her.
closed-data-newer-title = Die Daten stammen von einer neueren Version
closed-data-newer-text = Eine neuere Version von { -brand } hat diese Daten geschrieben, und diese kann sie nicht lesen. Ihre Daten sind unversehrt. Installieren Sie die neuere Version und versuchen Sie es erneut.
closed-data-missing-title = Die Daten sind nicht mehr da
closed-data-missing-text = Diese Stelle gab es auf diesem Computer, aber ihre Datendatei wurde verschoben oder gelöscht. Wenn Sie sie verschoben haben, legen Sie sie zurück und versuchen Sie es erneut.
closed-disk-full-title = Der Datenträger ist voll
closed-disk-full-text = { -brand } kann nichts mehr schreiben. Was gespeichert war, ist unversehrt. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.
# For any other reason; its own words follow.
closed-other-title = Die Stelle lässt sich nicht öffnen
# Above the things that can be done.
closed-ways = Was Sie tun können

## Trying again, and what to do before, for each reason.

closed-again = Erneut versuchen
closed-again-text = Dabei wird nichts verändert.
# After trying again without success.
closed-again-in-vain = Es lässt sich noch immer nicht öffnen. Nichts wurde verändert.
closed-again-keyring-missing = Starten Sie den Schlüsselbund des Systems (etwa GNOME-Schlüsselbund oder KWallet), oder melden Sie sich am Computer ab und wieder an. Versuchen Sie es dann erneut.
closed-again-keyring-locked = Das System fragt Sie dann nach dem Passwort des Schlüsselbunds. Meist ist es das Passwort, mit dem Sie sich am Computer anmelden.

## Opening the data with the recovery key.

closed-recovery = Mit dem Wiederherstellungsschlüssel öffnen
closed-recovery-text = Er steht auf dem Blatt, das Sie sicher verwahrt haben: 14 Gruppen mit je vier Zeichen.
closed-recovery-key = Wiederherstellungsschlüssel
closed-recovery-key-help = Mit oder ohne Striche, in Groß- oder Kleinbuchstaben.
closed-recovery-submit = Öffnen

## Restoring a backup.

closed-restore = Eine Sicherung wiederherstellen
closed-restore-text = Die Sicherung ersetzt die Daten. Was jetzt da ist, wird beiseitegelegt und nicht gelöscht. Was seit der Sicherung geschah, ist nicht enthalten.
closed-restore-file = Sicherungsdatei
closed-restore-file-help = Ihr Name endet auf .espace.
closed-restore-key-help = Nötig, wenn der Schlüsselbund dieses Computers den Schlüssel der Sicherung nicht enthält, etwa weil sie von einem anderen Computer stammt.
closed-restore-submit = Wiederherstellen

## Starting anew with empty data, and the question before it.

closed-anew = Leer neu beginnen
closed-anew-text = Eine leere Stelle wird eingerichtet. Die jetzigen Daten werden beiseitegelegt und nicht gelöscht.
# While the data is missing.
closed-anew-text-missing = Eine leere Stelle wird eingerichtet.
closed-anew-submit = Leer neu beginnen …
closed-anew-title = Mit einer leeren Stelle neu beginnen?
closed-anew-lost = Die neue Stelle enthält keine Bereiche, keine Mitglieder, keine Einladungen und keinen Verlauf. Alle müssen sich neu registrieren, und die vertrauenswürdigen Aussteller müssen neu hinzugefügt werden.
closed-anew-kept = Die jetzigen Daten bleiben daneben liegen, in einer Datei, deren Name mit „office-set-aside“ beginnt. Der Schlüsselbund dieses Computers behält ihren Schlüssel, wenn er ihn hat; sonst öffnet sie nur ihr Wiederherstellungsschlüssel.
# While the data is missing.
closed-anew-kept-missing = Taucht die Datendatei später wieder auf, öffnet sie nur noch ihr Wiederherstellungsschlüssel.
closed-anew-confirm = Leer neu beginnen

## Shown briefly once the office is open again.

closed-opened-done = Die Stelle ist geöffnet.
closed-restored-done = Die Sicherung wurde wiederhergestellt.
closed-anew-done = Eine leere Stelle wurde eingerichtet.

## What can be done while it is the practice office that does not open.

closed-practice-reset = Übungsstelle neu beginnen
closed-practice-reset-text = Dort ist alles erfunden: Nichts Echtes geht verloren.
closed-practice-leave = Übungsstelle verlassen
closed-practice-leave-text = Sie kehren zu Ihrer eigenen Stelle zurück.
