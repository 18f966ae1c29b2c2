## The email that invites a person to a business eSpace (requirements M-4). $space is the name of the
## eSpace, $code its identifier, $inviter the person who invites, $ssn the certificate number in groups
## of four, $expires the last day on which to answer.

mail-invitation-subject = Invitation à rejoindre l’espace professionnel « { $space } »
mail-invitation-body =
    Ceci est un message automatique. Veuillez ne pas y répondre.

    Madame, Monsieur,

    { $inviter } vous invite à rejoindre l’espace professionnel « { $space } » ({ $code }). Un espace professionnel relie une entreprise aux administrations publiques pour toutes ses démarches.

    Pour garantir la confidentialité et la sécurité des données, l’accès n’est possible qu’en se connectant avec un certificat. Ce message ne contient aucun lien, et personne ne vous demandera votre code PIN ou votre mot de passe par courriel.

    L’invitation est liée au numéro de certificat (SSN) suivant :

    { $ssn }

    Comment y répondre :

    1. Ouvrez { -brand } et connectez-vous avec ce certificat.
    2. S’il s’agit de votre première connexion, inscrivez-vous d’abord : { -brand } vous accompagne.
    3. Dans la liste de vos espaces, ouvrez l’invitation, puis acceptez-la ou refusez-la.

    Vous pouvez répondre jusqu’au { $expires } inclus. Passé ce jour, l’invitation expire, et il faudra en demander une nouvelle à la personne qui vous a invité.

    Votre certificat est personnel : ne le partagez avec personne. Si vous n’attendiez pas cette invitation, vous pouvez ignorer ce message.

    { -brand }

## The email that reminds an invited person before the invitation expires (requirements M-6). $days is the
## number of days left, the other variables are those of the invitation.

mail-reminder-subject =
    { $days ->
        [0] Votre invitation à rejoindre « { $space } » expire aujourd’hui
        [1] Votre invitation à rejoindre « { $space } » expire demain
       *[other] Votre invitation à rejoindre « { $space } » expire dans { $days } jours
    }
mail-reminder-body =
    Ceci est un message automatique. Veuillez ne pas y répondre.

    Madame, Monsieur,

    { $days ->
        [0] Votre invitation à rejoindre l’espace professionnel « { $space } » ({ $code }) attend toujours votre réponse. Elle expire aujourd’hui, le { $expires }.
        [1] Votre invitation à rejoindre l’espace professionnel « { $space } » ({ $code }) attend toujours votre réponse. Elle expire demain, le { $expires }.
       *[other] Votre invitation à rejoindre l’espace professionnel « { $space } » ({ $code }) attend toujours votre réponse. Elle expire dans { $days } jours, le { $expires }.
    }

    L’accès n’est possible qu’en se connectant. Ouvrez { -brand } et connectez-vous avec le certificat dont voici le numéro (SSN) :

    { $ssn }

    S’il s’agit de votre première connexion, inscrivez-vous d’abord. Ouvrez ensuite l’invitation dans la liste de vos espaces, puis acceptez-la ou refusez-la.

    { -brand }

## The message that tests a mail account, sent from the settings to the account's own address.

mail-test-subject = { -brand } : test de votre compte de messagerie
mail-test-body =
    Ceci est un message automatique. Veuillez ne pas y répondre.

    { -brand } a envoyé ce message pour vérifier le compte de messagerie indiqué dans les paramètres. Vous l’avez reçu : le compte fonctionne, et vous n’avez rien d’autre à faire.

## The email of the day with the messages that a person has not read yet. $name is the person, $count the
## number of messages, $lines some of them, one a line, $more how many there are besides.

mail-messages-subject =
    { $count ->
        [1] 1 nouveau message dans { -brand }
       *[other] { $count } nouveaux messages dans { -brand }
    }
mail-messages-body =
    Ceci est un message automatique. Veuillez ne pas y répondre.

    Madame, Monsieur,

    Voici ce qui est nouveau dans les espaces professionnels de { $name } :

    { $lines }

    { $more ->
        [0] Pour lire et répondre, ouvrez { -brand } et connectez-vous avec votre certificat.
        [1] Il y a un message de plus. Pour lire et répondre, ouvrez { -brand } et connectez-vous avec votre certificat.
       *[other] Il y a { $more } messages de plus. Pour lire et répondre, ouvrez { -brand } et connectez-vous avec votre certificat.
    }

    L’accès n’est possible qu’après connexion. Ce message ne contient aucun lien, et personne ne vous demandera jamais votre code PIN ni votre mot de passe par courriel.

    Vous recevez ce courriel parce que vous l’avez choisi dans votre profil, sous « Messages par courriel ». Vous pouvez y changer ce choix à tout moment.

    { -brand }
# One of the messages. $space is the name of the eSpace, $text what the message says.
mail-messages-line = – { $space } : { $text }
