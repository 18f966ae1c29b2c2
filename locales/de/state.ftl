## Where a member or an invitation stands, in the list of users.

state-active = Aktiv
state-suspended = Gesperrt
state-invited = Eingeladen
state-expired = Einladung abgelaufen
state-refused = Einladung abgelehnt
state-withdrawn = Einladung zurückgezogen

## With which of their certificates a member may sign in, in lists.

state-choice-any = Alle eigenen Zertifikate
state-choice-invited-only = Nur dieses Zertifikat

## Where the message of an invitation stands.

state-mail-by-hand = Von Ihnen zu senden
state-mail-waiting = Wartet auf den Versand
state-mail-sending = Wird gesendet
state-mail-sent = Gesendet
state-mail-failed = Nicht gesendet
state-mail-handed-over = Zum eigenen Versand übergeben
