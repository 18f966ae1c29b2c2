## The list of the users of an eSpace.

users-title = Utilisateurs
users-lead = Chaque utilisateur voit toutes les informations de cet espace professionnel.
# The button above the list, and the title of the form it opens.
users-add = Ajouter un utilisateur
users-search = Rechercher un nom, un courriel, un SSN
users-label = Utilisateurs et invitations
users-empty = Il n’y a encore personne d’autre ici
users-empty-text = Ajoutez vos collègues grâce au numéro de leur certificat. Ils le trouvent sous « Tester mon certificat ».

## The headings of the list's columns, and what stands in them.

users-column-name = Nom
users-column-task = Tâches
users-column-choice = Connexion avec
users-column-state = État
users-column-since = Depuis
# Behind one's own name.
users-you = (vous)
# How many single rights a member has besides the task.
users-extra-rights =
    { $count ->
        [one] + un droit
       *[other] + { $count } droits
    }

## The choices of the filter above the list.

# The button that opens them. $what is the choice that is made.
users-filter = Afficher : { $what }
users-filter-all = Tous
users-filter-active = Actifs
users-filter-suspended = Suspendus
users-filter-invited = Invités
users-filter-ending = Invitation expirant dans les cinq jours
users-filter-unsent = Message non envoyé
users-filter-expired = Invitation expirée
users-filter-refused = Invitation refusée
users-filter-withdrawn = Invitation retirée
# When nobody passes the filter, and the button below that.
users-none-like-this = Personne ne correspond à ce choix
users-show-all = Afficher tout le monde

## Exporting the list.

users-export-xlsx = En feuille de calcul (.xlsx)
users-export-csv = En texte séparé par des points-virgules (.csv)
# A short message after that. $file is the name of the file.
users-exported = La liste a été enregistrée sous { $file }.

## What can be done with a member or an invitation: entries of the menu of a row, and buttons in the details.

users-act-open = Ouvrir
users-act-edit = Modifier
users-act-suspend = Suspendre
users-act-reinstate = Rétablir
users-act-delete = Supprimer
users-act-leave = Quitter cet espace
users-act-send-again = Envoyer de nouveau
users-act-withdraw = Retirer
users-act-copy = Copier le numéro de certificat

## The same for several chosen rows. $count is the number of rows with which it can be done.

users-bulk-suspend = Suspendre ({ $count })
users-bulk-reinstate = Rétablir ({ $count })
users-bulk-delete = Supprimer ({ $count })
users-bulk-send-again = Envoyer de nouveau ({ $count })
users-bulk-withdraw = Retirer ({ $count })
# In place of those buttons when nothing can be done with the chosen rows.
users-bulk-none = Aucune action n’est possible pour l’ensemble des lignes choisies.

## Short messages after it was done. $count is the number of rows, $name the person if there is only one.

users-done-suspend =
    { $count ->
        [one] L’accès de { $name } est suspendu.
       *[other] L’accès de { $count } membres est suspendu.
    }
users-done-reinstate =
    { $count ->
        [one] L’accès de { $name } est rétabli.
       *[other] L’accès de { $count } membres est rétabli.
    }
users-done-delete =
    { $count ->
        [one] { $name } ne fait plus partie de cet espace.
       *[other] { $count } membres ne font plus partie de cet espace.
    }
users-done-send-again =
    { $count ->
        [one] L’invitation adressée à { $name } est renouvelée.
       *[other] { $count } invitations sont renouvelées.
    }
users-done-withdraw =
    { $count ->
        [one] L’invitation adressée à { $name } est retirée.
       *[other] { $count } invitations sont retirées.
    }
# $space is the name of the eSpace that was left.
users-done-leave = Vous avez quitté l’espace « { $space } ».
# When the Delete key is pressed on a row that cannot be deleted.
users-cannot-delete = Vous ne pouvez pas supprimer { $name } de cet espace.

## Work on several rows that is going on, or of which some failed. $done and $total are numbers of rows.

users-work-suspend = Suspension en cours : { $done } sur { $total }
users-work-reinstate = Rétablissement en cours : { $done } sur { $total }
users-work-delete = Suppression en cours : { $done } sur { $total }
users-work-send-again = Nouvel envoi en cours : { $done } sur { $total }
users-work-withdraw = Retrait en cours : { $done } sur { $total }
users-work-stop = Arrêter
users-work-problems =
    { $count ->
        [one] L’opération n’a pas abouti pour une personne
       *[other] L’opération n’a pas abouti pour { $count } personnes
    }
# $name is a person, $why the reason.
users-work-problem = { $name } : { $why }

## The questions before something that cannot be undone. $count is the number of people, $name the person if there is only one, $space the name of the eSpace.

users-confirm-delete-title =
    { $count ->
        [one] Supprimer { $name } de cet espace ?
       *[other] Supprimer { $count } membres de cet espace ?
    }
users-confirm-delete-text =
    { $count ->
        [one] { $name } perd aussitôt l’accès à l’espace « { $space } ». Les tâches et les droits attribués sont perdus, de même que le téléphone, la fonction, l’adresse et la note conservés ici. Tout ce qui a été fait dans l’espace demeure, ainsi que son historique. Pour revenir, { $name } devra être invité de nouveau.
       *[other] Ces { $count } personnes perdent aussitôt l’accès à l’espace « { $space } ». Les tâches et les droits attribués sont perdus, de même que les téléphones, les fonctions, les adresses et les notes conservés ici. Tout ce qui a été fait dans l’espace demeure, ainsi que son historique. Pour revenir, elles devront être invitées de nouveau.
    }
users-confirm-delete =
    { $count ->
        [one] Supprimer
       *[other] Supprimer { $count } membres
    }
users-confirm-leave-title = Quitter l’espace « { $space } » ?
users-confirm-leave-text = Vous perdez aussitôt l’accès à l’espace « { $space } », avec vos tâches et vos droits. Tout ce qui a été fait dans l’espace demeure. Pour revenir, vous devrez être invité de nouveau par un administrateur.
users-confirm-leave = Quitter cet espace
users-confirm-send-again-title =
    { $count ->
        [one] Envoyer de nouveau l’invitation adressée à { $name } ?
       *[other] Envoyer de nouveau { $count } invitations ?
    }
users-confirm-send-again-text =
    { $count ->
        [one] { $name } reçoit un nouveau message. Il ne pourra pas être rappelé.
       *[other] Chacune de ces { $count } personnes reçoit un nouveau message. Ces messages ne pourront pas être rappelés.
    }
users-confirm-send-again =
    { $count ->
        [one] Envoyer de nouveau
       *[other] Envoyer { $count } invitations
    }
# Below a list of names that goes on. $count is how many more there are.
users-confirm-more =
    { $count ->
        [one] et une autre personne
       *[other] et { $count } autres personnes
    }

## The form that adds a user.

users-first-name = Prénom
users-last-name = Nom
users-email = Adresse électronique
users-email-help = L’invitation est envoyée à cette adresse.
users-tasks = Tâches disponibles
users-rights = Droits supplémentaires, en plus de la tâche
users-rights-help = N’accordez que ce dont la personne a besoin.
users-choice = Connexion possible avec
users-answer-for = Vous répondez de cette invitation : elle donne accès à tout ce que contient cet espace.
users-invite = Inviter
