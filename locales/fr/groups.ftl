## The groups into which client companies are put: beside the list of clients, and in menus.

groups-title = Groupes
groups-none = Sans groupe
groups-new = Nouveau groupe
# The button that opens the menu of a group, read aloud. $name is the name of the group.
groups-menu = Actions pour le groupe « { $name } »
groups-act-edit = Renommer ou changer la couleur
groups-act-delete = Supprimer

## The form for a group.

groups-new-title = Nouveau groupe d’entreprises
groups-new-lead = Une entreprise est dans un seul groupe au plus.
# When the form was opened for chosen clients. $count is how many.
groups-new-with =
    { $count ->
        [one] Le client choisi y est placé.
       *[other] Les { $count } clients choisis y sont placés.
    }
# $name is the name of the group.
groups-edit-title = Modifier le groupe « { $name } »
groups-name = Nom
groups-colour = Couleur
groups-create = Créer le groupe
groups-colour-blue = Bleu
groups-colour-teal = Bleu-vert
groups-colour-green = Vert
groups-colour-olive = Olive
groups-colour-orange = Orange
groups-colour-red = Rouge
groups-colour-violet = Violet
groups-colour-grey = Gris

## The question before a group is deleted. $name is its name, $count the number of companies in it.

groups-delete-title = Supprimer le groupe « { $name } » ?
groups-delete-text =
    { $count ->
        [0] Aucune entreprise n’en fait partie.
        [one] { $count } entreprise sera alors sans groupe. Ses mandats restent inchangés.
       *[other] { $count } entreprises seront alors sans groupe. Leurs mandats restent inchangés.
    }
groups-delete-confirm = Supprimer le groupe

## Short messages. $name is the name of a group.

groups-created = Le groupe « { $name } » a été créé.
groups-saved = Le groupe « { $name } » a été modifié.
groups-deleted = Le groupe « { $name } » a été supprimé.
groups-restored = Le groupe « { $name } » est rétabli.
