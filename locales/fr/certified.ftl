## The certified companies of an administration, at its desk.

certified-title = Entreprises certifiées
certified-lead = Toutes les certifications que votre administration a accordées, en vigueur ou non.
certified-search = Chercher une entreprise, un numéro
certified-column-company = Entreprise
certified-column-space = Espace
certified-column-domain = Domaine
certified-column-state = État
certified-column-until = Jusqu’au
certified-column-mandates = Mandats
certified-filter-all = Tous les états
certified-filter-in-force = En vigueur
certified-filter-over = Terminées
# When no certification passes the filters, and the button below that.
certified-none-like-this = Aucune certification ne correspond à ces filtres
certified-show-all = Afficher toutes les certifications
# In place of a list that is empty.
certified-empty = Aucune entreprise n’est encore certifiée
certified-empty-text = Une entreprise est certifiée dès que vous accordez sa demande, ou dès qu’elle saisit le code d’accès titulaire de votre lettre.

## Ending a certification: an entry of the menu of a row, the form and its button. $company is the company.

certified-act-end = Mettre fin à la certification…
certified-end-title = Mettre fin à la certification de { $company }
# $domain is the domain, $space the identifier of the eSpace.
certified-end-lead = { $domain } · espace { $space }
# $count is the number of mandates in force that the company has given in the domain.
certified-end-text =
    { $count ->
        [0] La certification prend fin aussitôt. Cette action est irréversible : l’entreprise devrait être certifiée de nouveau.
        [one] La certification prend fin aussitôt, et avec elle le mandat que l’entreprise a donné dans ce domaine, sauf si une autre de ses certifications le soutient. Cette action est irréversible : l’entreprise devrait être certifiée de nouveau.
       *[other] La certification prend fin aussitôt, et avec elle les { $count } mandats que l’entreprise a donnés dans ce domaine, sauf si une autre de ses certifications les soutient. Cette action est irréversible : l’entreprise devrait être certifiée de nouveau.
    }
certified-reason = Motif
certified-reason-help = L’entreprise le lit dans l’historique de son espace.
certified-end-confirm = Mettre fin à la certification
# A short message after that.
certified-ended = La certification de { $company } a pris fin.
