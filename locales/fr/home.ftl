## The first screen of an eSpace. $count is a number of requests, mandates, invitations or messages.

home-attention = Ce qui demande votre attention
home-attention-none = Rien ne demande votre attention.
home-questions =
    { $count ->
        [one] Une administration a une question au sujet d’une demande.
       *[other] Des administrations ont des questions au sujet de { $count } demandes.
    }
home-unconfirmed =
    { $count ->
        [one] Un mandat sur papier attend votre confirmation.
       *[other] { $count } mandats sur papier attendent votre confirmation.
    }
home-ending-soon =
    { $count ->
        [one] Une invitation expire dans les cinq jours.
       *[other] { $count } invitations expirent dans les cinq jours.
    }
home-expired =
    { $count ->
        [one] Une invitation a expiré sans réponse.
       *[other] { $count } invitations ont expiré sans réponse.
    }
home-unsent =
    { $count ->
        [one] Le message d’une invitation n’a pas été envoyé.
       *[other] Les messages de { $count } invitations n’ont pas été envoyés.
    }

## The quick actions beside it.

home-actions = Actions rapides
home-add-user = Ajouter un utilisateur
home-users = Voir les utilisateurs
home-profile = Voir le profil de l’entreprise
home-codes = Enregistrer un code d’accès
home-history = Voir tout l’historique

## The facts about the eSpace, and its latest history.

home-facts = Cet espace
home-code = Identifiant
home-task = Vos tâches
home-members = Utilisateurs
home-latest = Dernières modifications
home-latest-none = Rien n’a encore changé.
# On the first screen of a private eSpace.
home-private-text = Cet espace n’appartient qu’à vous. Personne d’autre n’en voit le contenu.
