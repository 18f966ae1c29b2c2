## The list of a person's own eSpaces.

spaces-title = Meine Bereiche
spaces-lead = Die Bereiche, denen Sie angehören, und die Einladungen, die auf Sie warten.
# The button above the list, and the command in the palette.
spaces-create = Beruflichen Bereich anlegen
spaces-private = Privater Bereich
spaces-private-text = Für Ihre eigenen Vorgänge, getrennt von denen jedes Unternehmens.
# The button for a person who has no private eSpace yet.
spaces-private-open = Meinen privaten Bereich eröffnen
# A short message after that.
spaces-private-opened = Ihr privater Bereich { $code } wurde eröffnet.
# The button that enters the private eSpace.
spaces-private-enter = Zu meinem privaten Bereich
spaces-business = Berufliche Bereiche
spaces-search = Nach Unternehmen, Name oder Kennung suchen

## The headings of the list's columns.

spaces-column-company = Unternehmen
spaces-column-code = Kennung
spaces-column-task = Ihre Aufgaben
spaces-column-members = Benutzer
spaces-column-invitations = Einladungen
spaces-column-certificate = Öffnet sich mit

## Which certificate opens an eSpace.

spaces-opens-now = Verwendetes Zertifikat
spaces-opens-other = Anderes Zertifikat
# A message when an eSpace is opened with the wrong certificate. $space is its name, $ssn a certificate number in groups of four.
spaces-needs-certificate = Der Bereich „{ $space }“ lässt sich nur mit Ihrem Zertifikat { $ssn } öffnen. Melden Sie sich ab und mit diesem Zertifikat wieder an.

## In place of the list, for a person who belongs to no business eSpace.

spaces-empty = Sie gehören noch keinem beruflichen Bereich an
spaces-empty-text = Legen Sie einen für Ihr Unternehmen an; Belege sind dafür nicht nötig. Oder teilen Sie die Nummer Ihres Zertifikats dem Administrator eines bestehenden Bereichs mit, damit er Sie einladen kann.
spaces-your-number = Ihre Zertifikatsnummer (SSN)

## The invitations above the list. $space is the name of the eSpace, $inviter the person who invites, $ssn a certificate number in groups of four.

spaces-invitations = Einladungen an Sie
spaces-invitation-text = { $inviter } lädt Sie in den beruflichen Bereich „{ $space }“ ein.
spaces-invitation-code = Kennung
spaces-invitation-task = Ihre Aufgaben
spaces-invitation-certificate = Zertifikat der Einladung (SSN)
spaces-invitation-choice = Anmeldung möglich mit
spaces-invitation-until = Zu beantworten bis
spaces-accept = Annehmen
spaces-refuse = Ablehnen
# A short message after accepting.
spaces-accepted = Sie sind jetzt Mitglied von „{ $space }“.
# A short message after refusing.
spaces-refused = Sie haben die Einladung in „{ $space }“ abgelehnt.
spaces-refuse-title = Einladung in „{ $space }“ ablehnen?
spaces-refuse-text = Sie erhalten keinen Zugang zu „{ $space }“, und diese Einladung kann nicht mehr angenommen werden. Wenn Sie es sich anders überlegen, muss { $inviter } sie Ihnen erneut senden.
spaces-refuse-confirm = Einladung ablehnen
spaces-other-certificate-title = Antworten Sie mit einem anderen Zertifikat
spaces-other-certificate = Diese Einladung gilt für Ihr Zertifikat { $ssn }. Melden Sie sich ab und mit diesem Zertifikat wieder an, um sie anzunehmen oder abzulehnen.
# The button in that note.
spaces-sign-out = Abmelden
# $day is the last day on which it could be answered.
spaces-expired-text = Diese Einladung konnte bis zum { $day } beantwortet werden. Bitten Sie { $inviter }, sie Ihnen erneut zu senden.

## The screen that creates a business eSpace.

spaces-new-title = Beruflichen Bereich anlegen
spaces-new-lead = Sie werden sein erster Administrator. Belege sind dafür nicht nötig.
spaces-new-for = Für welches Unternehmen?
spaces-new-for-new = Für ein neues Unternehmen
spaces-new-for-new-help = Seine Daten geben Sie unten ein.
spaces-new-for-existing = Für ein Unternehmen, das ich verwalte
spaces-new-for-existing-help = Es erhält einen weiteren Bereich mit eigenen Benutzern, zum Beispiel um die Arbeit aufzuteilen.
spaces-new-company = Unternehmen
# An entry in the list of companies. $company is a legal name, $number an RCS number.
spaces-new-company-entry = { $company } ({ $number })
spaces-new-submit = Bereich anlegen
# A short message after that. $space is its name, $code its identifier.
spaces-created = Der berufliche Bereich „{ $space }“ ({ $code }) wurde angelegt.
