## The details of an invitation to an eSpace.

invitation-title = Invitation
invitation-sent-at = Date de l’invitation
invitation-until = Réponse possible jusqu’au
invitation-ended-at = Terminée le

## What the state means, in a sentence. $name is the invited person, $day a day.

invitation-waiting = { $name } peut accepter ou refuser jusqu’au { $day }, en se connectant avec le certificat de l’invitation.
invitation-expired = { $name } n’a pas répondu avant la fin du { $day }.
invitation-refused = { $name } a refusé cette invitation.
invitation-withdrawn = Cette invitation a été retirée et ne peut plus être acceptée.
# Behind one of the last three, for whoever may do that.
invitation-again = Vous pouvez l’envoyer de nouveau.

## The message of an invitation. $to is an email address, $when a day and time, $why a reason.

invitation-mail = Message
invitation-mail-by-hand = Aucun compte de messagerie n’est configuré : rien n’a été envoyé à { $to }.
# Behind that, for whoever may send it.
invitation-mail-by-hand-advice = Enregistrez le message dans un fichier ou ouvrez-le dans votre logiciel de messagerie, puis envoyez-le de là.
invitation-mail-waiting = Le message destiné à { $to } attend son tour.
invitation-mail-waiting-until = Le message destiné à { $to } n’a pas encore pu être envoyé. Prochain essai : { $when }.
invitation-mail-sending = Le message destiné à { $to } est en cours d’envoi.
invitation-mail-sent = Le message a été envoyé à { $to } ({ $when }).
invitation-mail-failed = Le message destiné à { $to } n’a pas pu être envoyé.
invitation-mail-handed-over = Le message destiné à { $to } a été remis pour un envoi manuel ({ $when }). L’application ne sait pas s’il a été envoyé.
# How often sending was tried.
invitation-mail-attempts =
    { $count ->
        [one] Un essai.
       *[other] { $count } essais.
    }
invitation-mail-retry = Réessayer maintenant
invitation-mail-save = Enregistrer dans un fichier (.eml)
invitation-mail-open = Ouvrir dans le logiciel de messagerie
# A short message after saving the file. $file is its name.
invitation-mail-saved = Le message a été enregistré sous { $file }. Ouvrez-le avec votre logiciel de messagerie, puis envoyez-le.
# A short message after opening the mail program.
invitation-mail-opened = Le message se trouve dans votre logiciel de messagerie. Envoyez-le de là.

## The form that changes an invitation.

invitation-edit-title = Modifier l’invitation adressée à { $name }
# A short message after saving.
invitation-saved = L’invitation adressée à { $name } est enregistrée.
