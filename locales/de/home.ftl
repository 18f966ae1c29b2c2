## The first screen of an eSpace. $count is a number of requests, mandates, invitations or messages.

home-attention = Das erfordert Ihre Aufmerksamkeit
home-attention-none = Derzeit erfordert nichts Ihre Aufmerksamkeit.
home-questions =
    { $count ->
        [one] Eine Verwaltung hat eine Frage zu einem Antrag.
       *[other] Verwaltungen haben Fragen zu { $count } Anträgen.
    }
home-unconfirmed =
    { $count ->
        [one] Eine Vollmacht auf Papier wartet auf Ihre Bestätigung.
       *[other] { $count } Vollmachten auf Papier warten auf Ihre Bestätigung.
    }
home-ending-soon =
    { $count ->
        [one] Eine Einladung läuft in den nächsten fünf Tagen ab.
       *[other] { $count } Einladungen laufen in den nächsten fünf Tagen ab.
    }
home-expired =
    { $count ->
        [one] Eine Einladung ist ohne Antwort abgelaufen.
       *[other] { $count } Einladungen sind ohne Antwort abgelaufen.
    }
home-unsent =
    { $count ->
        [one] Die Nachricht zu einer Einladung wurde nicht gesendet.
       *[other] Die Nachrichten zu { $count } Einladungen wurden nicht gesendet.
    }

## The quick actions beside it.

home-actions = Schnellzugriff
home-add-user = Benutzer hinzufügen
home-users = Benutzer ansehen
home-profile = Unternehmensprofil ansehen
home-codes = Zugangscode registrieren
home-history = Ganzen Verlauf ansehen

## The facts about the eSpace, and its latest history.

home-facts = Dieser Bereich
home-code = Kennung
home-task = Ihre Aufgaben
home-members = Benutzer
home-latest = Letzte Änderungen
home-latest-none = Noch hat sich nichts geändert.
# On the first screen of a private eSpace.
home-private-text = Dieser Bereich gehört nur Ihnen. Niemand sonst sieht seinen Inhalt.
