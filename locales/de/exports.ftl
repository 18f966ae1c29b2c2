## Lists saved as files: their titles, which also name the files. $space is the name of an eSpace, $administration
## that of an administration.

exports-clients = Kunden von { $space }
exports-certifications = Zertifizierungen von { $space }
exports-mandates-given = Erteilte Vollmachten von { $space }
exports-mandates-received = Erhaltene Vollmachten von { $space }
exports-requests = Anträge von { $space }
exports-waiting-codes = Noch nicht eingegebene Codes von { $space }
exports-cases = Anträge – { $administration }
exports-certified = Zertifizierte Unternehmen – { $administration }
exports-letters = Schreiben – { $administration }
exports-of-domains = Tätigkeitsbereiche – { $administration }
exports-officers = Sachbearbeiter – { $administration }

## The headings of their columns, as far as the lists on the screen have none of the same meaning.

exports-company = Unternehmen
exports-national-number = Nationale Identifikationsnummer
exports-group = Unternehmensgruppe
exports-domains = Gültige Tätigkeitsbereiche
exports-next-end = Nächstes Ende
exports-state = Status
exports-mandates = Vollmachten
exports-asked-by = Beantragt von
exports-decided = Entschieden am
exports-made = Erstellt am
exports-codes = Codes
exports-covered = Vorgänge und Einsichtnahmen

## What stands in them: who asked for something, and how a code stands.


exports-by-company = Unternehmen selbst
exports-by-representative = Bevollmächtigter
exports-code-waiting = Noch nicht eingegeben
exports-code-lapsed = Frist abgelaufen
exports-code-blocked = Gesperrt: falsche Sicherheitscodes
