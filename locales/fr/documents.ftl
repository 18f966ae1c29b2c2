## The sheet with the recovery key, to print: its title, what it says above the key, and its facts.

documents-recovery-title = Clé de récupération
documents-recovery-lead = Cette clé ouvre les données de « { $office } » lorsque l’ordinateur ne peut plus les ouvrir lui-même. Sans elle, personne ne pourrait alors les récupérer, pas même l’éditeur de { -brand }.
documents-recovery-office = Bureau
documents-recovery-made-on = Établie le
documents-recovery-file = Fichier de données
documents-recovery-footer = Confidentiel : quiconque détient cette feuille et le fichier de données peut tout lire.

## The recovery key itself. $count is the number of its groups.

documents-recovery-key = Votre clé
documents-recovery-key-reading = { $count } groupes de quatre caractères, à lire ligne par ligne.
documents-recovery-code-caption = La même clé, à scanner
# Read aloud instead of the picture of the QR code.
documents-recovery-code-alt = Code QR contenant la clé de récupération

## The advice below the recovery key.

documents-recovery-keep = Où la conserver
documents-recovery-keep-safe = Sur papier, dans un coffre ou chez une personne de confiance, loin de l’ordinateur.
documents-recovery-keep-never = Jamais en photo, dans un courriel ou dans un espace de stockage en ligne.
documents-recovery-keep-backups = Jamais au même endroit que les sauvegardes.
documents-recovery-needed = Quand elle est nécessaire
documents-recovery-needed-computer = L’ordinateur a été remplacé ou réinstallé.
documents-recovery-needed-keyring = Le trousseau de clés du système a été vidé ou ne s’ouvre plus.
documents-recovery-needed-backup = Une sauvegarde est restaurée sur un autre ordinateur.
documents-recovery-use = Comment l’utiliser
documents-recovery-use-open = Ouvrez { -brand }. S’il ne peut pas ouvrir les données, il vous demande cette clé. Sur un autre ordinateur, choisissez d’abord de restaurer une sauvegarde.
documents-recovery-use-type = Saisissez les { $count } groupes dans l’ordre. Une faute de frappe vous est signalée et ne change rien aux données.
documents-recovery-use-keep = Confirmez. L’ordinateur mémorise de nouveau la clé ; rangez cette feuille en lieu sûr, car elle reste valable.

## The letters that bring access codes, on paper (requirements D-3). $domain is the name of a domain,
## $company that of the company that the codes are for, $day, $deadline and $end are days in words,
## $count is the number of representative codes that the company hands on, and $security says which
## security code is wanted besides: `none`, `six-digits` or `six-to-ten`.

# The title of the PDF; $count is the number of letters in it.
documents-letter-title =
    { $count ->
        [1] Codes d’accès – { $domain }
       *[other] Codes d’accès – { $count } lettres
    }
documents-letter-date = Le { $day }
documents-letter-owner-subject = Codes d’accès – { $domain }
documents-letter-mandate-subject = Code d’accès – { $domain }
documents-letter-salutation = Madame, Monsieur,

# What comes after the salutation: in a letter from an administration to a company, and in one from a
# principal to its representative.
documents-letter-owner-intro =
    { $count ->
        [0] Le code d’accès titulaire contenu dans cette lettre sert à certifier l’espace professionnel de votre entreprise pour le domaine « { $domain } ».
       *[other] Le code d’accès titulaire contenu dans cette lettre sert à certifier l’espace professionnel de votre entreprise pour le domaine « { $domain } » ; un code d’accès mandataire permet à votre entreprise de donner mandat à un mandataire.
    }
documents-letter-mandate-intro = Par le code d’accès mandataire contenu dans cette lettre, { $company } vous donne un mandat dans le domaine « { $domain } ».
documents-letter-warning = Personne ne vous demandera jamais un code par téléphone ou par courriel, ni une administration, ni l’éditeur de { -brand }.
documents-letter-closing = Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.

## The letters with access codes: labels of what they are about, and what the codes are good for.

documents-letter-company = Entreprise
documents-letter-principal = Mandant
documents-letter-domain = Domaine
# $count is the number of codes that the sentence speaks of.
documents-letter-deadline =
    { $count ->
        [1] À activer au plus tard le { $deadline } ; ensuite, le code est périmé.
       *[other] À activer au plus tard le { $deadline } ; ensuite, les codes sont périmés.
    }
documents-letter-end = Date de fin d’utilisation : { $end }
documents-letter-owner-scope = Étendue : ce que couvrent les codes
documents-letter-mandate-scope = Étendue : ce que couvre le mandat

## The boxes with the access codes. $number is the number of one among $count.

documents-letter-owner-code = Code d’accès titulaire
# Read aloud instead of the picture of the QR code.
documents-letter-owner-code-alt = Code QR contenant le code d’accès titulaire
documents-letter-representative-code =
    { $count ->
        [1] Code d’accès mandataire
       *[other] Code d’accès mandataire { $number } sur { $count }
    }
# Read aloud instead of the picture of the QR code.
documents-letter-representative-code-alt =
    { $count ->
        [1] Code QR contenant le code d’accès mandataire
       *[other] Code QR contenant le code d’accès mandataire { $number } sur { $count }
    }
documents-letter-code-caption = À scanner

## The letters with access codes: what to do next, in three steps.

documents-letter-next = Comment procéder
# Where codes are entered; part of other sentences.
documents-letter-screen = « { company-title } » → « { company-tab-codes } »
documents-letter-owner-next-open = Connectez-vous à { -brand }, ouvrez l’espace professionnel de votre entreprise, puis { documents-letter-screen }.
documents-letter-owner-next-type =
    { $security ->
        [none] Saisissez le code d’accès titulaire et confirmez. L’espace est alors certifié pour ce domaine.
        [six-digits] Saisissez le code d’accès titulaire, puis le code de sécurité : les six chiffres choisis lors de la demande des codes. Ils ne figurent pas dans cette lettre.
       *[six-to-ten] Saisissez le code d’accès titulaire, puis le code de sécurité : les six à dix lettres et chiffres choisis lors de la demande des codes. Ils ne figurent pas dans cette lettre.
    }
documents-letter-owner-next-hand =
    { $count ->
        [0] Conservez cette lettre en lieu sûr : le code n’est affiché nulle part ailleurs.
        [1] Remettez à votre mandataire le code d’accès mandataire qui se trouve à la fin de cette lettre.
       *[other] Remettez chaque code d’accès mandataire, à la fin de cette lettre, à un seul mandataire.
    }
documents-letter-mandate-next-open = Connectez-vous à { -brand }, ouvrez l’espace professionnel dans lequel vous travaillez pour vos clients, puis { documents-letter-screen }.
documents-letter-mandate-next-type =
    { $security ->
        [none] Saisissez le code d’accès mandataire et confirmez.
        [six-digits] Saisissez le code d’accès mandataire, puis le code de sécurité : six chiffres que le mandant vous communique séparément. Ils ne figurent pas dans cette lettre.
       *[six-to-ten] Saisissez le code d’accès mandataire, puis le code de sécurité : six à dix lettres et chiffres que le mandant vous communique séparément. Ils ne figurent pas dans cette lettre.
    }
documents-letter-mandate-next-find = Retrouvez le mandat sous l’onglet « { company-tab-certifications } ». Tous les membres de cet espace peuvent l’utiliser.

## The page of codes that the company cuts apart and hands to its representatives.

documents-letter-slips =
    { $count ->
        [1] Code pour votre mandataire
       *[other] Codes pour vos mandataires
    }
documents-letter-slips-note =
    { $security ->
        [none] Découpez le long des pointillés et remettez chaque code à un seul mandataire.
       *[other] Découpez le long des pointillés et remettez chaque code à un seul mandataire. Communiquez-lui le code de sécurité séparément, jamais avec le code.
    }
# Inside each box, for the representative who receives it.
documents-letter-slip-usage =
    { $security ->
        [none] Dans votre propre espace professionnel, dans { -brand }, ouvrez { documents-letter-screen } et saisissez ce code.
        [six-digits] Dans votre propre espace professionnel, dans { -brand }, ouvrez { documents-letter-screen } et saisissez ce code, puis le code de sécurité (six chiffres) que le mandant vous communique séparément.
       *[six-to-ten] Dans votre propre espace professionnel, dans { -brand }, ouvrez { documents-letter-screen } et saisissez ce code, puis le code de sécurité (six à dix lettres et chiffres) que le mandant vous communique séparément.
    }
documents-letter-slip-warning = Personne ne vous demandera jamais ce code par téléphone ou par courriel.

## The list of a person's business eSpaces, as a file: its title and the headings of its columns.

documents-spaces-title = Mes espaces professionnels
documents-spaces-company = Entreprise
documents-spaces-label = Espace
documents-spaces-code = Identifiant
documents-spaces-task = Votre tâche
documents-spaces-members = Utilisateurs
documents-spaces-invitations = Invitations en attente

## The exported list of the users of an eSpace: its title and the headings of its columns.

documents-members-title = Utilisateurs de { $space }
documents-members-last-name = Nom
documents-members-first-name = Prénom
documents-members-email = Adresse électronique
documents-members-ssn = Numéro de certificat (SSN)
documents-members-tasks = Tâches
documents-members-certificates = Connexion
documents-members-state = État
documents-members-since = Depuis

## The exported history of an eSpace: its title and the headings of its columns.

documents-history-title = Historique de { $space }
documents-history-at = Date et heure
documents-history-who = Personne
documents-history-ssn = Certificat utilisé (SSN)
documents-history-what = Opération

## The saved list of messages. $name is the name of the eSpace, or of the person for all of theirs.

documents-messages-title = Messages – { $name }
documents-messages-at = Date
documents-messages-space = Espace
documents-messages-text = Message
documents-messages-who = Par
documents-messages-state = État
