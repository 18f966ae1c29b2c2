## Mandates: what one covers, in forms and in its details.

mandate-scope = Umfang
mandate-scope-help = Der Bevollmächtigte darf, was angekreuzt ist, und nichts anderes.
mandate-item-procedure = Vorgang
mandate-item-consultation = Einsichtnahme

## How a mandate or a certification stands, in lists and at the head of its details.

mandate-standing-in-force = In Kraft
mandate-standing-unconfirmed = Nicht bestätigt
mandate-standing-ended = Abgelaufen
mandate-standing-revoked = Widerrufen
mandate-standing-given-up = Niedergelegt
mandate-standing-replaced = Ersetzt
mandate-standing-declined = Abgelehnt

## How a mandate came to be, in its details.

mandate-origin = Entstanden durch
mandate-origin-letter = Code aus einem Schreiben der Behörde
mandate-origin-principal = Vom Vollmachtgeber erstellter Code
mandate-origin-procedure = Vorgang
mandate-origin-paper = Vollmacht auf Papier

# The same in a list, where there is little room, and in what a search finds.
mandate-by-letter = Code per Schreiben
mandate-by-principal = Code des Vollmachtgebers
mandate-by-procedure = Vorgang
mandate-by-paper = Auf Papier

## The two lists of mandates: their headings, columns and searches.

mandate-given = Erteilte Vollmachten
mandate-received = Erhaltene Vollmachten
mandate-column-given = Bevollmächtigter
mandate-column-received = Vollmachtgeber
mandate-column-domain = Tätigkeitsbereich
mandate-column-scope = Umfang
mandate-column-state = Stand
mandate-column-until = Bis
mandate-column-since = Seit
mandate-search-given = Bevollmächtigten suchen
mandate-search-received = Vollmachtgeber suchen

## The filters above them: by domain, by state, and by how mandates came to be.

mandate-all-domains = Alle Tätigkeitsbereiche
mandate-filter-all = Jeder Stand
mandate-filter-in-force = In Kraft
mandate-filter-ending = Ende innerhalb von 60 Tagen
mandate-filter-unconfirmed = Nicht bestätigt
mandate-filter-over = Beendet
mandate-made-all = Mit Code oder auf Papier
mandate-made-code = Mit Code
mandate-made-paper = Auf Papier
# When no mandate passes the filters, and the button below that.
mandate-none-like-this = Keine Vollmacht entspricht diesen Filtern
mandate-show-all = Alle Vollmachten anzeigen

## In place of a list that is empty.

mandate-none-given = Keine Vollmacht erteilt
mandate-none-given-text = Um einem Bevollmächtigten Vorgänge anzuvertrauen, muss Ihr Bereich für den Tätigkeitsbereich zertifiziert sein. Erstellen Sie dann einen Code für Bevollmächtigte und geben Sie ihn weiter.
mandate-none-received = Keine Vollmacht erhalten
mandate-none-received-text = Um für ein anderes Unternehmen zu handeln, geben Sie den Zugangscode für Bevollmächtigte ein, den Sie von ihm erhalten haben.

## What can be done with a mandate: entries of the menu of a row, and buttons in the details.

mandate-act-open = Öffnen
mandate-act-confirm = Bestätigen
mandate-act-change = Umfang und Ende ändern
mandate-act-replace = Code ersetzen
mandate-act-decline = Ablehnen
mandate-act-revoke = Widerrufen
mandate-act-give-up = Niederlegen
# When the Delete key is pressed on a row that cannot be ended. $name is the other company.
mandate-cannot-delete = Die Vollmacht mit { $name } lässt sich hier nicht beenden.

## The same for several chosen rows. $count is the number of mandates with which it can be done.

mandate-bulk-revoke = Widerrufen ({ $count })
mandate-bulk-give-up = Niederlegen ({ $count })
# In place of those buttons when nothing can be done with the chosen rows.
mandate-bulk-none = Mit den gewählten Zeilen lässt sich gemeinsam nichts tun.

## The question before that: title, text and the button that says yes. $name is the other company if there is only
## one, $count the number of mandates.

mandate-confirm-confirm-title = Vollmacht an { $name } bestätigen?
mandate-confirm-confirm-text = { $name } kann ab sofort für Ihr Unternehmen handeln. Prüfen Sie zuerst die Kopie der Vollmacht.
mandate-confirm-confirm = Vollmacht bestätigen
mandate-confirm-decline-title = Vollmacht an { $name } ablehnen?
mandate-confirm-decline-text = { $name } erhält keinen Zugang. Ist die Vollmacht doch gewünscht, muss { $name } sie erneut erfassen.
mandate-confirm-decline = Vollmacht ablehnen
mandate-confirm-revoke-title =
    { $count ->
        [one] Vollmacht an { $name } widerrufen?
       *[other] { $count } Vollmachten widerrufen?
    }
mandate-confirm-revoke-text =
    { $count ->
        [one] { $name } verliert sofort den Zugang. Das lässt sich nicht rückgängig machen: Für eine neue Vollmacht ist ein neuer Code nötig.
       *[other] Diese Bevollmächtigten verlieren sofort den Zugang. Das lässt sich nicht rückgängig machen: Für eine neue Vollmacht ist ein neuer Code nötig.
    }
mandate-confirm-revoke =
    { $count ->
        [one] Vollmacht widerrufen
       *[other] { $count } Vollmachten widerrufen
    }
mandate-confirm-give-up-title =
    { $count ->
        [one] Vollmacht von { $name } niederlegen?
       *[other] { $count } Vollmachten niederlegen?
    }
mandate-confirm-give-up-text =
    { $count ->
        [one] Weder Sie noch jemand anderes in diesem Bereich kann dann für { $name } handeln. Das lässt sich nicht rückgängig machen.
       *[other] Weder Sie noch jemand anderes in diesem Bereich kann dann für diese Vollmachtgeber handeln. Das lässt sich nicht rückgängig machen.
    }
mandate-confirm-give-up =
    { $count ->
        [one] Vollmacht niederlegen
       *[other] { $count } Vollmachten niederlegen
    }
mandate-confirm-replace-title = Code von { $name } ersetzen?
mandate-confirm-replace-text = Die Vollmacht an { $name } endet sofort. Um wieder für Ihr Unternehmen zu handeln, muss { $name } den neuen Code eingeben.
mandate-confirm-replace = Code ersetzen
# Below that, what the mandate or the code is about. $domain is a domain, $what the names of procedures and
# consultations, $day its last day.
mandate-confirm-what = { $domain }, bis { $day }: { $what }.
# Below what confirming a paper mandate gives. $day and $what are what stands on paper: the last day, and a list of procedures and consultations.
mandate-confirm-less = Auf dem Papier reicht die Vollmacht weiter: bis { $day }, { $what }. Ihre Zertifizierung erlaubt nicht mehr, als hier erteilt wird.

# Behind the first of several mandates in that question. $count is how many more there are.
mandate-confirm-more = und { $count } weitere
# With which of several it could not be done. $name is the other company, $why the reason.
mandate-problem = { $name }: { $why }

## Short messages after it was done. $name is the other company and $domain a domain if there is only one mandate,
## $count the number of mandates.

mandate-done-confirm = { $name } kann jetzt für Ihr Unternehmen handeln ({ $domain }).
mandate-done-decline = Die Vollmacht an { $name } wurde abgelehnt ({ $domain }).
mandate-done-revoke =
    { $count ->
        [one] Die Vollmacht an { $name } wurde widerrufen ({ $domain }).
       *[other] { $count } Vollmachten wurden widerrufen.
    }
mandate-done-give-up =
    { $count ->
        [one] Sie haben die Vollmacht von { $name } niedergelegt ({ $domain }).
       *[other] Sie haben { $count } Vollmachten niedergelegt.
    }

## The details of a mandate, and the form that changes it. $name is the other company.

# While it is being read.
mandate-title = Vollmacht
mandate-title-given = Vollmacht an { $name }
mandate-title-received = Vollmacht von { $name }
mandate-edit-title = Vollmacht an { $name } ändern
# Above the details of a paper mandate that is not confirmed, for the principal and for the representative.
mandate-unconfirmed-given = Diese Vollmacht auf Papier wurde vom Bevollmächtigten erfasst. Sie gibt keinen Zugang, solange Sie sie nicht bestätigt haben.
# After it, if confirming gives less than the paper. $day and $what are what it gives: the last day, and a list of procedures and consultations.
mandate-unconfirmed-less = Die Vollmacht auf Papier reicht weiter als Ihre Zertifizierung. Die Bestätigung erteilt bis { $day }: { $what }.
# After it, if confirming would give nothing.
mandate-unconfirmed-nothing = Ihre Zertifizierung deckt nichts davon ab; sie lässt sich deshalb nicht bestätigen. Lehnen Sie die Vollmacht ab; der Bevollmächtigte kann eine andere erfassen.
mandate-unconfirmed-received = Diese Vollmacht auf Papier gibt keinen Zugang, solange der Vollmachtgeber sie nicht in seinem Bereich bestätigt hat.
mandate-facts = Angaben
# The identifier of the representative’s eSpace.
mandate-number-given = Kennung des Bereichs
mandate-ends-on = Nutzungsende
# Below the field for that day. $day is the latest that can be chosen.
mandate-ends-on-help = Letzter Tag, spätestens der { $day }.
mandate-ended-at = Beendet am
mandate-scans = Kopie der Vollmacht
mandate-history = Verlauf
# A short message after saving.
mandate-saved = Die Vollmacht an { $name } wurde geändert.
# Above the form, when somebody else changed the mandate meanwhile: what they saved.
mandate-met-title = Jemand anderes hat diese Vollmacht inzwischen geändert
mandate-met-text = Ihre Eingaben sind noch da. Inzwischen gespeichert: bis { $day }, { $what }. Prüfen Sie das Formular und speichern Sie erneut.

## The form that records a mandate given on paper. $name is the principal.

mandate-record = Vollmacht auf Papier erfassen
mandate-record-lead = Der Vollmachtgeber sieht diese Vollmacht in seinem Bereich. Sie gibt Ihnen keinen Zugang, solange sie nicht bestätigt ist.
mandate-record-confirm = Vollmacht erfassen
mandate-principal = Firmenname des Vollmachtgebers
mandate-recorded = Die Vollmacht von { $name } wurde erfasst. Sie wartet auf die Bestätigung des Vollmachtgebers.
