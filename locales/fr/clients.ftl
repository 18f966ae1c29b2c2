## The clients of an eSpace: the companies whose mandates it holds or held.

clients-title = Clients
# Below the title. $companies and $mandates are numbers.
clients-lead =
    { $companies ->
        [one] { $companies } entreprise
       *[other] { $companies } entreprises
    } · { $mandates ->
        [one] { $mandates } mandat
       *[other] { $mandates } mandats
    }
clients-search = Chercher une entreprise, un numéro
clients-column-company = Entreprise
clients-column-domains = Domaines en vigueur
clients-column-group = Groupe
clients-column-next-end = Prochaine fin
clients-column-state = État
# In place of the domains, when no mandate is in force.
clients-no-domain = Aucun

## How a client stands over all its mandates, in the list, in its details and in the exported list.

clients-state-ending = Fin proche
clients-state-unconfirmed = Non confirmé
clients-state-in-force = En vigueur
clients-state-over = Terminé

## The filters above the list: by group and by state. Those by domain are called as above the mandates.

clients-all-groups = Tous les groupes
clients-any-state = Tous les états
# When no client passes the filters, and the button below that.
clients-none-like-this = Aucun client ne correspond à ces filtres
clients-show-all = Afficher tous les clients

## In place of a list that is empty.

clients-empty = Aucun client pour l’instant
clients-empty-text = Les entreprises qui ont donné un mandat à cet espace apparaissent ici. Saisissez le code d’accès mandataire qu’un client vous a remis.

## What can be done with clients: entries of the menu of a row, buttons, and the list of keyboard shortcuts.

clients-act-open = Ouvrir
clients-act-move = Mettre dans un groupe…
# $count is the number of chosen clients.
clients-bulk-move = Mettre dans un groupe… ({ $count })
clients-shortcut-move = Mettre des clients dans un groupe
clients-shortcut-new-group = Nouveau groupe d’entreprises
# A short message when the shortcut is used while no client is chosen.
clients-choose-first = Choisissez d’abord des clients : allez sur une ligne et appuyez sur la barre d’espace.

## The form that moves clients. $count is how many; $name is the company if there is only one.

clients-move-title =
    { $count ->
        [one] Déplacer { $name }
       *[other] Déplacer { $count } clients
    }
clients-move-to = Vers quel groupe ?
clients-move-confirm = Déplacer

## Short messages after that. $group is the name of a group.

clients-moved =
    { $count ->
        [one] { $name } est maintenant dans le groupe « { $group } ».
       *[other] { $count } clients sont maintenant dans le groupe « { $group } ».
    }
clients-moved-out =
    { $count ->
        [one] { $name } est maintenant sans groupe.
       *[other] { $count } clients sont maintenant sans groupe.
    }
clients-moved-back =
    { $count ->
        [one] { $name } a retrouvé sa place.
       *[other] { $count } clients ont retrouvé leur place.
    }
# Nothing had to be done.
clients-moved-none = Rien à déplacer : ils y sont déjà.

## The details of a client.

clients-mandates = Mandats
# Behind the day on which a mandate ends. $day is a day.
clients-until = jusqu’au { $day }
# The link to the list of mandates.
clients-to-mandates = Tous les mandats reçus

## What is dragged with the mouse, read aloud and shown when pointed at.

clients-drag = Faites glisser vers un groupe, à gauche
