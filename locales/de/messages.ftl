## Messages: the list, its button in the top bar, and the setting of the profile for emails.

# The heading of the screen of messages, its place in the side bar and in the palette.
messages-title = Mitteilungen
# Under the heading of the messages of one eSpace.
messages-lead = Was in diesem Bereich geschehen ist und welche Fristen näher rücken. Was Sie selbst getan haben, gilt als gelesen.
# Under the heading of the messages of all eSpaces.
messages-lead-all = Was in allen Ihren Bereichen geschehen ist und welche Fristen näher rücken. Was Sie selbst getan haben, gilt als gelesen.
# On the screen of messages of one eSpace: leads to those of all eSpaces.
messages-all-spaces = Mitteilungen aller Bereiche
# The search field of the list of messages.
messages-search = Mitteilungen durchsuchen
# The name of the list of messages.
messages-label = Mitteilungen
# The heading of a column: what a message says.
messages-column-text = Mitteilung
# The heading of a column: the eSpace of a message.
messages-column-space = Bereich
# The heading of a column: who brought a message about.
messages-column-who = Von
# The heading of a column: when a message came.
messages-column-at = Wann
# The heading of a column: whether a message is read.
messages-column-state = Status
# The state of a message that is still to be read; also in saved lists.
messages-unread = Ungelesen
# The state of a message that was read; also in saved lists.
messages-read = Gelesen
# In the menu of a message.
messages-act-open = Öffnen
# In the menu of a message, and above the list for the chosen ones.
messages-act-mark-read = Als gelesen markieren
# In the menu of a message, and above the list for the chosen ones.
messages-act-mark-unread = Als ungelesen markieren
# A button above the list of messages.
messages-mark-all = Alle als gelesen markieren
# A choice above the list: messages read and unread.
messages-filter-all = Gelesen und ungelesen
# A choice above the list: messages still to be read.
messages-filter-unread = Ungelesen
# A choice above the list: messages about anything.
messages-topic-all = Alle Themen
# A choice above the list: messages about deadlines and ends.
messages-topic-deadlines = Fristen
# A choice above the list: messages about mandates.
messages-topic-mandates = Vollmachten
# A choice above the list: messages about certifications, requests and letters.
messages-topic-certifications = Zertifizierungen und Codes
# Where there are no messages yet.
messages-none = Noch keine Mitteilungen
# Where there are no messages yet: what will be told here, and what to do first.
messages-none-text = Hier erfahren Sie, wenn eine Behörde antwortet, eine Vollmacht sich ändert oder eine Frist näher rückt. Stellen Sie zuerst unter „Zertifizierungen“ einen Antrag an eine Behörde oder geben Sie einen Zugangscode ein.
# Where no message passes the filters.
messages-none-like-this = Keine solchen Mitteilungen
# A button that takes the filters away.
messages-show-all = Alle Mitteilungen anzeigen
# News at the lower edge: the list was saved. $file is the name of the file.
messages-exported = Die Liste der Mitteilungen wurde als { $file } gespeichert.
# In the menu of the export.
messages-export-xlsx = Als Tabelle (.xlsx)
# In the menu of the export.
messages-export-csv = Als Text mit Semikolons (.csv)
# The heading of a setting in the profile.
messages-mail = Mitteilungen per E-Mail
# Above the choice of which messages come by email.
messages-mail-legend = Einmal am Tag erhalte ich
# A choice: no message comes by email.
messages-mail-none = Keine E-Mails
# A choice: which messages come by email.
messages-mail-important = Fristen und was andere getan haben
# A choice: all messages come by email.
messages-mail-all = Alle Mitteilungen, auch was andere Mitglieder meiner Bereiche getan haben
# Under the choice of which messages come by email.
messages-mail-help = Höchstens eine E-Mail am Tag, ab sieben Uhr morgens, mit allem, was Sie noch nicht gelesen haben. Sie enthält keinen Zugangscode und keinen Zugang: Die Einzelheiten lesen Sie nach der Anmeldung.
# Under the choice, where the office has no mail account.
messages-mail-no-account = Es ist kein E-Mail-Konto eingerichtet, daher wird keine E-Mail gesendet. Wer diese Stelle eingerichtet hat, kann in den Einstellungen eines hinzufügen.
# News at the lower edge: the choice was saved.
messages-mail-saved = Ihre Wahl wurde gespeichert.
# Under the choice: the last email went out. $to is the address, $at when.
messages-mail-last-sent = Die letzte E-Mail ging am { $at } an { $to }.
# Under the choice: the last email waits to be sent. $to is the address.
messages-mail-last-waiting = Die letzte E-Mail an { $to } wartet auf den Versand.
# Under the choice: the last email could not be sent. $to is the address, $problem why.
messages-mail-last-failed = Die letzte E-Mail an { $to } konnte nicht gesendet werden. { $problem }
# In the list of shortcuts: opens the messages of all eSpaces.
messages-shortcut = Mitteilungen
# The button in the top bar that leads to the messages, as it is read aloud. $count is the number of unread ones.
messages-open =
    { $count ->
        [0] Mitteilungen, keine ungelesen
        [1] Mitteilungen, 1 ungelesen
       *[other] Mitteilungen, { $count } ungelesen
    }
# News at the lower edge: so many messages were marked. $count is their number.
messages-marked-read =
    { $count ->
        [0] Keine Mitteilung war ungelesen.
        [1] 1 Mitteilung wurde als gelesen markiert.
       *[other] { $count } Mitteilungen wurden als gelesen markiert.
    }
# News at the lower edge: so many messages were marked. $count is their number.
messages-marked-unread =
    { $count ->
        [0] Keine Mitteilung war gelesen.
        [1] 1 Mitteilung wurde als ungelesen markiert.
       *[other] { $count } Mitteilungen wurden als ungelesen markiert.
    }
# Under the heading: the list shows the newest messages only. $count is the number of older ones.
messages-left-out =
    { $count ->
        [0] Alle Mitteilungen werden angezeigt.
        [1] 1 ältere Mitteilung wird nicht angezeigt.
       *[other] { $count } ältere Mitteilungen werden nicht angezeigt.
    }

## What each message says. The same sentences stand in emails, in notifications of the system and in
## saved lists.

# Told to the eSpace that asked for a certification, once it is granted. $company is the company, $domain the domain.
messages-certification-granted = { $company } ist jetzt für { $domain } zertifiziert.
# Told to the eSpace that asked for access codes, once they are granted. $company is the company, $domain the domain.
messages-codes-granted = Die Zugangscodes von { $company } für { $domain } wurden bewilligt. Sie kommen mit der Post.
# Told to the eSpace that asked an administration. $company is the company, $domain the domain.
messages-request-refused = Der Antrag von { $company } für { $domain } wurde abgelehnt. Der Grund steht beim Antrag.
# Told to the eSpace that asked an administration. $company is the company, $domain the domain.
messages-information-requested = Die Behörde braucht Angaben zum Antrag von { $company } für { $domain }.
# Told to the eSpace that asked for codes, once the letter is printed. $company is the company, $domain the domain, $count the number of letters that were printed together.
messages-letter-sent =
    { $count ->
        [1] Das Schreiben mit den Zugangscodes von { $company } für { $domain } ist unterwegs.
       *[other] { $count } Schreiben mit Zugangscodes für { $domain } sind unterwegs.
    }
# Told to the eSpace that asked for codes, once the letter was reported lost. $company is the company, $domain the domain.
messages-letter-lost = Das Schreiben mit den Zugangscodes von { $company } für { $domain } wurde als verloren gemeldet. Seine nicht eingegebenen Codes sind ungültig.
# Told to the other members of an eSpace in which an owner access code was entered. $company is the company, $domain the domain.
messages-certified = Der Zugangscode für Inhaber von { $company } wurde eingegeben: Der Bereich ist für { $domain } zertifiziert.
# Told to the other members of an eSpace in which wrong security codes were entered for an owner access code, and to the other eSpaces of the company. $company is the company, $domain the domain.
messages-owner-code-blocked = Der Zugangscode für Inhaber von { $company } für { $domain } ist gesperrt: Es wurden zu viele falsche Sicherheitscodes eingegeben. Bitten Sie die Behörde um neue Zugangscodes.
# Told to the principal and to the other members of the eSpace in which wrong security codes were entered. $company is the principal, $representative the company of that eSpace, $domain the domain, $count the number of codes that were blocked together.
messages-representative-code-blocked =
    { $count ->
        [1] Ein Zugangscode für Bevollmächtigte von { $company } für { $domain } ist gesperrt: { $representative } hat zu viele falsche Sicherheitscodes eingegeben. Der Vollmachtgeber kann ihn ersetzen.
       *[other] { $count } Zugangscodes für Bevollmächtigte für { $domain } sind gesperrt: Es wurden zu viele falsche Sicherheitscodes eingegeben. Der Vollmachtgeber kann sie ersetzen.
    }
# Told to an eSpace whose certification ended because a newer owner access code was entered in another eSpace of the company. $company is the company, $domain the domain.
messages-certification-replaced = Die Zertifizierung dieses Bereichs für { $domain } ist beendet: { $company } hat in einem anderen Bereich einen neueren Zugangscode für Inhaber eingegeben.
# Told to an eSpace whose certification the administration ended. $company is the company, $domain the domain.
messages-certification-revoked = Die Behörde hat die Zertifizierung von { $company } für { $domain } beendet. Die Begründung steht im Verlauf.
# Told to the other members of an eSpace whose certification will end sooner. $company is the company, $domain the domain, $day the new last day.
messages-certification-brought-forward = Die Zertifizierung von { $company } für { $domain } endet jetzt am { $day }.
# Told a month and a week before a certification ends. $company is the company, $domain the domain, $day the last day.
messages-certification-ending = Die Zertifizierung von { $company } für { $domain } endet am { $day }.
# Told once a certification has ended. $company is the company, $domain the domain, $day its last day.
messages-certification-ended = Die Zertifizierung von { $company } für { $domain } endete am { $day }.
# Told to the principal once a representative has entered a code. $company is the representative, $domain the domain.
messages-mandate-given = { $company } hat einen Zugangscode für Bevollmächtigte eingegeben und hat jetzt Ihre Vollmacht für { $domain }.
# Told to the other members of the eSpace in which representative access codes were entered. $company is the principal, $domain the domain, $count the number of mandates that came together.
messages-mandate-received =
    { $count ->
        [1] Vollmacht von { $company } für { $domain } erhalten.
       *[other] { $count } Vollmachten für { $domain } erhalten.
    }
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-narrowed = { $company } hat den Umfang der Vollmacht an { $representative } für { $domain } eingeschränkt.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain, $day the new last day, $count the number of mandates that will end sooner.
messages-mandate-brought-forward =
    { $count ->
        [1] Die Vollmacht von { $company } an { $representative } für { $domain } endet jetzt am { $day }.
       *[other] { $count } Vollmachten für { $domain } enden jetzt am { $day }.
    }
# Told to both sides of a mandate that covers more or runs longer. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-changed = { $company } hat die Vollmacht an { $representative } für { $domain } geändert.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-revoked = { $company } hat die Vollmacht an { $representative } für { $domain } widerrufen.
# Told to both sides of mandates that ended because no certification of the principal covers them any longer. $company is the principal, $representative the representative, $domain the domain, $count the number of mandates.
messages-mandate-ended-with-certification =
    { $count ->
        [1] Die Vollmacht von { $company } an { $representative } für { $domain } ist beendet: Die Zertifizierung von { $company } deckt sie nicht mehr ab.
       *[other] { $count } Vollmachten für { $domain } sind beendet: Die Zertifizierung des Vollmachtgebers deckt sie nicht mehr ab.
    }
# Told to both sides of mandates that cover less because the certification of the principal does. $company is the principal, $representative the representative, $domain the domain, $count the number of mandates.
messages-mandate-narrowed-with-certification =
    { $count ->
        [1] Die Vollmacht von { $company } an { $representative } für { $domain } umfasst nur noch, was die Zertifizierung von { $company } abdeckt.
       *[other] { $count } Vollmachten für { $domain } umfassen nur noch, was die Zertifizierung des Vollmachtgebers abdeckt.
    }
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-replaced = { $company } hat den Zugangscode von { $representative } für { $domain } ersetzt. Die Vollmacht ist beendet.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-given-up = { $representative } hat auf die Vollmacht von { $company } für { $domain } verzichtet.
# Told to both sides a month and a week before a mandate ends. $company is the principal, $representative the representative, $domain the domain, $day the last day, $count the number of mandates that end together.
messages-mandate-ending =
    { $count ->
        [1] Die Vollmacht von { $company } an { $representative } für { $domain } endet am { $day }.
       *[other] { $count } Vollmachten für { $domain } enden am { $day }.
    }
# Told to both sides once a mandate has ended. $company is the principal, $representative the representative, $domain the domain, $day its last day, $count the number of mandates that ended together.
messages-mandate-ended =
    { $count ->
        [1] Die Vollmacht von { $company } an { $representative } für { $domain } endete am { $day }.
       *[other] { $count } Vollmachten für { $domain } endeten am { $day }.
    }
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-waiting = { $representative } hat eine Vollmacht auf Papier von { $company } für { $domain } erfasst. Sie wartet auf die Bestätigung des Vollmachtgebers.
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-confirmed = { $company } hat die Vollmacht auf Papier an { $representative } für { $domain } bestätigt.
# Told to both sides of a mandate on paper that goes beyond the certification of the principal. $company is the principal, $representative the representative, $domain the domain, $day the last day.
messages-paper-mandate-confirmed-in-part = { $company } hat die Vollmacht auf Papier an { $representative } für { $domain } bestätigt, soweit die eigene Zertifizierung reicht; sie endet jetzt am { $day }.
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-declined = { $company } hat die Vollmacht auf Papier an { $representative } für { $domain } nicht bestätigt.
# Told two weeks and three days before the activation deadline of a code that the principal made. $representative is for whom it was made, in the principal’s words and perhaps on several lines, or empty; $domain is the domain, $day the last day, $count the number of codes with the same deadline.
messages-code-ending =
    { $count ->
        [1] Ein Zugangscode für Bevollmächtigte für { $domain } wurde noch nicht eingegeben. Seine Aktivierungsfrist endet am { $day }.
       *[other] { $count } Zugangscodes für Bevollmächtigte für { $domain } wurden noch nicht eingegeben. Ihre Aktivierungsfrist endet am { $day }.
    }
# Told two weeks and three days before the activation deadline of the codes of a letter. $company is the company, $domain the domain, $day the last day, $count the number of letters with the same deadline.
messages-letter-ending =
    { $count ->
        [1] Zugangscodes aus dem Schreiben an { $company } für { $domain } wurden noch nicht eingegeben. Ihre Aktivierungsfrist endet am { $day }.
       *[other] Zugangscodes aus { $count } Schreiben für { $domain } wurden noch nicht eingegeben. Ihre Aktivierungsfrist endet am { $day }.
    }
# Told five days before an invitation expires. $name is the invited person, $day the last day, $count the number of invitations that expire on the same day.
messages-invitation-ending =
    { $count ->
        [1] Die Einladung an { $name } läuft am { $day } ab.
       *[other] { $count } Einladungen laufen am { $day } ab.
    }

## Notifications of the system about new messages.

# The title of a notification that names nobody, and of one about many messages.
messages-notification-hidden-title = { -brand }
# What such a notification says. $count is the number of new messages.
messages-notification-count =
    { $count ->
        [0] Keine neuen Mitteilungen
        [1] 1 neue Mitteilung
       *[other] { $count } neue Mitteilungen
    }
