## The email that invites a person to a business eSpace (requirements M-4). $space is the name of the
## eSpace, $code its identifier, $inviter the person who invites, $ssn the certificate number in groups
## of four, $expires the last day on which to answer.

mail-invitation-subject = Einladung in den beruflichen Bereich von { $space }
mail-invitation-body =
    Dies ist eine automatische Nachricht. Bitte antworten Sie nicht darauf.

    Guten Tag,

    { $inviter } lädt Sie ein, dem beruflichen Bereich von { $space } ({ $code }) beizutreten. Ein beruflicher Bereich verbindet ein Unternehmen für alle seine Vorgänge mit den Behörden.

    Zum Schutz der Daten ist der Zugang nur möglich, indem Sie sich mit einem Zertifikat anmelden. Diese Nachricht enthält keinen Link, und niemand wird Sie per E-Mail nach Ihrer PIN oder Ihrem Passwort fragen.

    Die Einladung ist an diese Zertifikatsnummer (SSN) gebunden:

    { $ssn }

    So antworten Sie darauf:

    1. Öffnen Sie { -brand } und melden Sie sich mit diesem Zertifikat an.
    2. Wenn Sie sich zum ersten Mal anmelden, registrieren Sie sich zuerst: { -brand } führt Sie durch die Schritte.
    3. Öffnen Sie die Einladung in der Liste Ihrer Bereiche und nehmen Sie sie an oder lehnen Sie sie ab.

    Sie können bis einschließlich { $expires } antworten. Danach läuft die Einladung ab, und Sie müssten die einladende Person um eine neue bitten.

    Ihr Zertifikat ist persönlich: Geben Sie es an niemanden weiter. Wenn Sie diese Einladung nicht erwartet haben, brauchen Sie nichts zu tun.

    { -brand }

## The email that reminds an invited person before the invitation expires (requirements M-6). $days is the
## number of days left, the other variables are those of the invitation.

mail-reminder-subject =
    { $days ->
        [0] Ihre Einladung in den beruflichen Bereich von { $space } läuft heute ab
        [1] Ihre Einladung in den beruflichen Bereich von { $space } läuft morgen ab
       *[other] Ihre Einladung in den beruflichen Bereich von { $space } läuft in { $days } Tagen ab
    }
mail-reminder-body =
    Dies ist eine automatische Nachricht. Bitte antworten Sie nicht darauf.

    Guten Tag,

    { $days ->
        [0] Ihre Einladung in den beruflichen Bereich von { $space } ({ $code }) wartet noch auf Ihre Antwort. Sie läuft heute ab, am { $expires }.
        [1] Ihre Einladung in den beruflichen Bereich von { $space } ({ $code }) wartet noch auf Ihre Antwort. Sie läuft morgen ab, am { $expires }.
       *[other] Ihre Einladung in den beruflichen Bereich von { $space } ({ $code }) wartet noch auf Ihre Antwort. Sie läuft in { $days } Tagen ab, am { $expires }.
    }

    Der Zugang ist nur über die Anmeldung möglich. Öffnen Sie { -brand } und melden Sie sich mit dem Zertifikat an, das diese Nummer (SSN) trägt:

    { $ssn }

    Wenn Sie sich zum ersten Mal anmelden, registrieren Sie sich zuerst. Öffnen Sie dann die Einladung in der Liste Ihrer Bereiche und nehmen Sie sie an oder lehnen Sie sie ab.

    { -brand }

## The message that tests a mail account, sent from the settings to the account's own address.

mail-test-subject = { -brand }: Test Ihres E-Mail-Kontos
mail-test-body =
    Dies ist eine automatische Nachricht. Bitte antworten Sie nicht darauf.

    { -brand } hat diese Nachricht gesendet, um das E-Mail-Konto aus den Einstellungen zu prüfen. Sie ist angekommen: Das Konto funktioniert, und Sie brauchen nichts weiter zu tun.

## The email of the day with the messages that a person has not read yet. $name is the person, $count the
## number of messages, $lines some of them, one a line, $more how many there are besides.

mail-messages-subject =
    { $count ->
        [1] 1 neue Mitteilung in { -brand }
       *[other] { $count } neue Mitteilungen in { -brand }
    }
mail-messages-body =
    Dies ist eine automatische Nachricht. Bitte antworten Sie nicht darauf.

    Sehr geehrte Damen und Herren,

    Das ist neu in den beruflichen Bereichen von { $name }:

    { $lines }

    { $more ->
        [0] Zum Lesen und Antworten öffnen Sie { -brand } und melden Sie sich mit Ihrem Zertifikat an.
        [1] Es gibt eine weitere Mitteilung. Zum Lesen und Antworten öffnen Sie { -brand } und melden Sie sich mit Ihrem Zertifikat an.
       *[other] Es gibt { $more } weitere Mitteilungen. Zum Lesen und Antworten öffnen Sie { -brand } und melden Sie sich mit Ihrem Zertifikat an.
    }

    Der Zugang ist nur nach Anmeldung möglich. Diese Nachricht enthält keinen Link, und niemand wird Sie je per E-Mail nach Ihrer PIN oder Ihrem Passwort fragen.

    Sie erhalten diese E-Mail, weil Sie das in Ihrem Profil unter „Mitteilungen per E-Mail“ so gewählt haben. Dort können Sie es jederzeit ändern.

    { -brand }
# One of the messages. $space is the name of the eSpace, $text what the message says.
mail-messages-line = – { $space }: { $text }
