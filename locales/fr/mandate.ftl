## Mandates: what one covers, in forms and in its details.

mandate-scope = Étendue
mandate-scope-help = Le mandataire peut faire ce qui est coché, et rien d’autre.
mandate-item-procedure = Démarche
mandate-item-consultation = Consultation

## How a mandate or a certification stands, in lists and at the head of its details.

mandate-standing-in-force = En vigueur
mandate-standing-unconfirmed = Non confirmé
mandate-standing-ended = Arrivé à échéance
mandate-standing-revoked = Révoqué
mandate-standing-given-up = Abandonné
mandate-standing-replaced = Remplacé
mandate-standing-declined = Refusé

## How a mandate came to be, in its details.

mandate-origin = Origine
mandate-origin-letter = Code d’une lettre de l’administration
mandate-origin-principal = Code créé par le mandant
mandate-origin-procedure = Démarche
mandate-origin-paper = Mandat papier

# The same in a list, where there is little room, and in what a search finds.
mandate-by-letter = Code par lettre
mandate-by-principal = Code du mandant
mandate-by-procedure = Démarche
mandate-by-paper = Sur papier

## The two lists of mandates: their headings, columns and searches.

mandate-given = Mandats donnés
mandate-received = Mandats reçus
mandate-column-given = Mandataire
mandate-column-received = Mandant
mandate-column-domain = Domaine
mandate-column-scope = Étendue
mandate-column-state = État
mandate-column-until = Jusqu’au
mandate-column-since = Depuis
mandate-search-given = Rechercher un mandataire
mandate-search-received = Rechercher un mandant

## The filters above them: by domain, by state, and by how mandates came to be.

mandate-all-domains = Tous les domaines
mandate-filter-all = Tous les états
mandate-filter-in-force = En vigueur
mandate-filter-ending = Fin dans les 60 jours
mandate-filter-unconfirmed = Non confirmés
mandate-filter-over = Terminés
mandate-made-all = Par code ou sur papier
mandate-made-code = Par code
mandate-made-paper = Sur papier
# When no mandate passes the filters, and the button below that.
mandate-none-like-this = Aucun mandat ne correspond à ces filtres
mandate-show-all = Afficher tous les mandats

## In place of a list that is empty.

mandate-none-given = Aucun mandat donné
mandate-none-given-text = Pour confier des démarches à un mandataire, votre espace doit être certifié pour le domaine. Créez ensuite un code mandataire et remettez-le-lui.
mandate-none-received = Aucun mandat reçu
mandate-none-received-text = Pour agir au nom d’une autre entreprise, saisissez le code d’accès mandataire qu’elle vous a remis.

## What can be done with a mandate: entries of the menu of a row, and buttons in the details.

mandate-act-open = Ouvrir
mandate-act-confirm = Confirmer
mandate-act-change = Modifier l’étendue et la fin
mandate-act-replace = Remplacer le code
mandate-act-decline = Refuser
mandate-act-revoke = Révoquer
mandate-act-give-up = Renoncer
# When the Delete key is pressed on a row that cannot be ended. $name is the other company.
mandate-cannot-delete = Le mandat avec { $name } ne peut pas être terminé ici.

## The same for several chosen rows. $count is the number of mandates with which it can be done.

mandate-bulk-revoke = Révoquer ({ $count })
mandate-bulk-give-up = Renoncer ({ $count })
# In place of those buttons when nothing can be done with the chosen rows.
mandate-bulk-none = Rien ne peut être fait avec l’ensemble des lignes choisies.

## The question before that: title, text and the button that says yes. $name is the other company if there is only
## one, $count the number of mandates.

mandate-confirm-confirm-title = Confirmer le mandat donné à { $name } ?
mandate-confirm-confirm-text = { $name } pourra agir au nom de votre entreprise dès maintenant. Vérifiez d’abord la copie du mandat.
mandate-confirm-confirm = Confirmer le mandat
mandate-confirm-decline-title = Refuser le mandat donné à { $name } ?
mandate-confirm-decline-text = { $name } n’obtiendra aucun accès. Si le mandat est tout de même souhaité, { $name } devra l’enregistrer de nouveau.
mandate-confirm-decline = Refuser le mandat
mandate-confirm-revoke-title =
    { $count ->
        [one] Révoquer le mandat donné à { $name } ?
       *[other] Révoquer { $count } mandats ?
    }
mandate-confirm-revoke-text =
    { $count ->
        [one] { $name } perd immédiatement l’accès. Cela ne peut pas être annulé : pour un nouveau mandat, il faut un nouveau code.
       *[other] Ces mandataires perdent immédiatement l’accès. Cela ne peut pas être annulé : pour un nouveau mandat, il faut un nouveau code.
    }
mandate-confirm-revoke =
    { $count ->
        [one] Révoquer le mandat
       *[other] Révoquer { $count } mandats
    }
mandate-confirm-give-up-title =
    { $count ->
        [one] Renoncer au mandat de { $name } ?
       *[other] Renoncer à { $count } mandats ?
    }
mandate-confirm-give-up-text =
    { $count ->
        [one] Vous ne pourrez plus agir au nom de { $name }, ni personne d’autre dans cet espace. Cela ne peut pas être annulé.
       *[other] Vous ne pourrez plus agir au nom de ces mandants, ni personne d’autre dans cet espace. Cela ne peut pas être annulé.
    }
mandate-confirm-give-up =
    { $count ->
        [one] Renoncer au mandat
       *[other] Renoncer à { $count } mandats
    }
mandate-confirm-replace-title = Remplacer le code de { $name } ?
mandate-confirm-replace-text = Le mandat donné à { $name } prend fin immédiatement. { $name } doit saisir le nouveau code pour agir de nouveau au nom de votre entreprise.
mandate-confirm-replace = Remplacer le code
# Below that, what the mandate or the code is about. $domain is a domain, $what the names of procedures and
# consultations, $day its last day.
mandate-confirm-what = { $domain }, jusqu’au { $day } : { $what }.
# Below what confirming a paper mandate gives. $day and $what are what stands on paper: the last day, and a list of procedures and consultations.
mandate-confirm-less = Le mandat papier va plus loin : jusqu’au { $day }, { $what }. Votre certification ne permet pas de donner davantage que ce qui est indiqué ici.

# Behind the first of several mandates in that question. $count is how many more there are.
mandate-confirm-more = et { $count } de plus
# With which of several it could not be done. $name is the other company, $why the reason.
mandate-problem = { $name } : { $why }

## Short messages after it was done. $name is the other company and $domain a domain if there is only one mandate,
## $count the number of mandates.

mandate-done-confirm = { $name } peut maintenant agir au nom de votre entreprise ({ $domain }).
mandate-done-decline = Le mandat donné à { $name } a été refusé ({ $domain }).
mandate-done-revoke =
    { $count ->
        [one] Le mandat donné à { $name } a été révoqué ({ $domain }).
       *[other] { $count } mandats ont été révoqués.
    }
mandate-done-give-up =
    { $count ->
        [one] Vous avez renoncé au mandat de { $name } ({ $domain }).
       *[other] Vous avez renoncé à { $count } mandats.
    }

## The details of a mandate, and the form that changes it. $name is the other company.

# While it is being read.
mandate-title = Mandat
mandate-title-given = Mandat donné à { $name }
mandate-title-received = Mandat reçu de { $name }
mandate-edit-title = Modifier le mandat donné à { $name }
# Above the details of a paper mandate that is not confirmed, for the principal and for the representative.
mandate-unconfirmed-given = Ce mandat papier a été enregistré par le mandataire. Il ne donne aucun accès tant que vous ne l’avez pas confirmé.
# After it, if confirming gives less than the paper. $day and $what are what it gives: the last day, and a list of procedures and consultations.
mandate-unconfirmed-less = Le mandat papier dépasse votre certification. Sa confirmation donne, jusqu’au { $day } : { $what }.
# After it, if confirming would give nothing.
mandate-unconfirmed-nothing = Votre certification n’en couvre rien ; il ne peut donc pas être confirmé. Refusez-le ; le mandataire peut en enregistrer un autre.
mandate-unconfirmed-received = Ce mandat papier ne donne aucun accès tant que le mandant ne l’a pas confirmé dans son espace.
mandate-facts = Informations
# The identifier of the representative’s eSpace.
mandate-number-given = Identifiant de l’espace
mandate-ends-on = Date de fin d’utilisation
# Below the field for that day. $day is the latest that can be chosen.
mandate-ends-on-help = Dernier jour, le { $day } au plus tard.
mandate-ended-at = Terminé le
mandate-scans = Copie du mandat
mandate-history = Historique
# A short message after saving.
mandate-saved = Le mandat donné à { $name } a été modifié.
# Above the form, when somebody else changed the mandate meanwhile: what they saved.
mandate-met-title = Une autre personne a modifié ce mandat entre-temps
mandate-met-text = Votre saisie est conservée. Enregistré entre-temps : jusqu’au { $day }, { $what }. Vérifiez le formulaire, puis enregistrez de nouveau.

## The form that records a mandate given on paper. $name is the principal.

mandate-record = Enregistrer un mandat papier
mandate-record-lead = Le mandant voit ce mandat dans son espace. Il ne vous donne aucun accès tant qu’il n’est pas confirmé.
mandate-record-confirm = Enregistrer le mandat
mandate-principal = Dénomination sociale du mandant
mandate-recorded = Le mandat de { $name } a été enregistré. Il attend la confirmation du mandant.
