## What a member may do, one by one: in forms, in lists, in the history and in exported lists.

right-see = Consulter l’espace
right-fill-in = Remplir des démarches
right-sign = Signer des démarches
right-invite = Inviter des utilisateurs
right-delete = Supprimer des utilisateurs
right-administer = Administrer l’espace
