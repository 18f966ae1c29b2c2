## Where a member or an invitation stands, in the list of users.

state-active = Actif
state-suspended = Suspendu
state-invited = Invité
state-expired = Invitation expirée
state-refused = Invitation refusée
state-withdrawn = Invitation retirée

## With which of their certificates a member may sign in, in lists.

state-choice-any = Tous ses certificats
state-choice-invited-only = Uniquement ce certificat

## Where the message of an invitation stands.

state-mail-by-hand = À envoyer vous-même
state-mail-waiting = En attente d’envoi
state-mail-sending = En cours d’envoi
state-mail-sent = Envoyé
state-mail-failed = Non envoyé
state-mail-handed-over = Remis pour un envoi manuel
