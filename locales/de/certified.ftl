## The certified companies of an administration, at its desk.

certified-title = Zertifizierte Unternehmen
certified-lead = Alle Zertifizierungen, die Ihre Behörde gewährt hat, ob noch in Kraft oder nicht.
certified-search = Unternehmen oder Nummer suchen
certified-column-company = Unternehmen
certified-column-space = Bereich
certified-column-domain = Tätigkeitsbereich
certified-column-state = Status
certified-column-until = Bis
certified-column-mandates = Vollmachten
certified-filter-all = Jeder Status
certified-filter-in-force = In Kraft
certified-filter-over = Beendet
# When no certification passes the filters, and the button below that.
certified-none-like-this = Keine Zertifizierung entspricht diesen Filtern
certified-show-all = Alle Zertifizierungen anzeigen
# In place of a list that is empty.
certified-empty = Noch ist kein Unternehmen zertifiziert
certified-empty-text = Ein Unternehmen ist zertifiziert, sobald Sie seinem Antrag stattgeben oder sobald es den Zugangscode für Inhaber aus Ihrem Schreiben eingibt.

## Ending a certification: an entry of the menu of a row, the form and its button. $company is the company.

certified-act-end = Zertifizierung beenden …
certified-end-title = Zertifizierung von { $company } beenden
# $domain is the domain, $space the identifier of the eSpace.
certified-end-lead = { $domain } · Bereich { $space }
# $count is the number of mandates in force that the company has given in the domain.
certified-end-text =
    { $count ->
        [0] Die Zertifizierung endet sofort. Das lässt sich nicht rückgängig machen: Das Unternehmen müsste erneut zertifiziert werden.
        [one] Die Zertifizierung endet sofort und mit ihr die Vollmacht, die das Unternehmen in diesem Tätigkeitsbereich erteilt hat, sofern keine andere seiner Zertifizierungen sie trägt. Das lässt sich nicht rückgängig machen: Das Unternehmen müsste erneut zertifiziert werden.
       *[other] Die Zertifizierung endet sofort und mit ihr die { $count } Vollmachten, die das Unternehmen in diesem Tätigkeitsbereich erteilt hat, sofern keine andere seiner Zertifizierungen sie trägt. Das lässt sich nicht rückgängig machen: Das Unternehmen müsste erneut zertifiziert werden.
    }
certified-reason = Begründung
certified-reason-help = Das Unternehmen liest sie im Verlauf seines Bereichs.
certified-end-confirm = Zertifizierung beenden
# A short message after that.
certified-ended = Die Zertifizierung von { $company } ist beendet.
