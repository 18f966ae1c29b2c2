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
