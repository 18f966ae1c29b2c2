## The settings: title and tabs.

settings-title = Paramètres
settings-tab-computer = Cet ordinateur
settings-tab-office = Bureau
settings-tab-trust = Autorités de confiance
settings-tab-mail = Courriel
settings-tab-data = Données et récupération
# Above what only one person may change.
settings-only-the-owner = Seule la personne qui a mis en place ce bureau peut modifier ces paramètres. Adressez-vous à elle si quelque chose doit changer.
# A short message after saving.
settings-saved = Les paramètres ont été enregistrés.

## The tab “This computer”.

settings-computer-lead = Ces préférences s’appliquent à cet ordinateur, quelle que soit la personne qui se connecte. Elles prennent effet aussitôt.
settings-theme = Apparence
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-idle = Verrouiller en l’absence d’activité
settings-idle-help = L’écran se verrouille après ce délai sans clavier ni souris. Ce que vous avez saisi est conservé derrière le verrou.
# $count is a number of minutes, 0 for never.
settings-idle-minutes =
    { $count ->
        [0] Jamais
        [one] Après { $count } minute
       *[other] Après { $count } minutes
    }
settings-notifications = Notifications du système
settings-notifications-help = Par exemple lorsqu’un mandat a été révoqué, qu’un délai approche ou qu’un message n’a pas pu être envoyé.
# A choice on the tab of this computer, under the one about notifications.
settings-names-when-locked = Afficher les noms pendant le verrouillage
# Explains that choice.
settings-names-when-locked-help = Si cette option est désactivée, les notifications indiquent seulement le nombre de messages nouveaux ou non envoyés pendant que l’application est verrouillée.
# $version is the version of the application, such as 0.1.0.
settings-version = { -brand } { $version }

## The tab “Office”.

settings-invitation-days = Jours pour répondre à une invitation
settings-invitation-days-help = De 1 à 365, habituellement 30. La modification s’applique aux invitations envoyées à partir de maintenant.
settings-spaces-per-certificate = Espaces professionnels par certificat
settings-spaces-per-certificate-help = De 1 à 1 000, habituellement 200.

## The history of the office as a whole: its page, to which a button of the tab “Office” leads.

settings-history-title = Historique du bureau
settings-history-lead = Tout ce qui concerne le bureau dans son ensemble : inscriptions, autorités de confiance, règles, compte de messagerie, sauvegardes. Rien ne peut en être modifié ni effacé.
# The check found that an entry does not fit the one before. $place is its number, $count how many before it do.
settings-history-broken = À partir de l’entrée n° { $place }, l’historique ne correspond plus à ce qui a été enregistré ; entrées intactes avant elle : { $count }. Exportez-le comme preuve, et revenez à une sauvegarde antérieure.

## The tab “Mail”: the mail account.

settings-mail-lead = Les invitations sont envoyées par courriel au moyen du compte de messagerie de ce bureau.
# $from is the address from which messages come.
settings-mail-from-now = Les messages sont envoyés depuis { $from }.
settings-mail-none = Aucun compte de messagerie n’est configuré. Chaque invitation vous est alors proposée sous forme de fichier et dans votre propre logiciel de messagerie ; rien n’est envoyé automatiquement.
settings-mail-account = Compte de messagerie
settings-mail-host = Serveur d’envoi (SMTP)
settings-mail-host-help = Votre fournisseur de messagerie vous en indique le nom, par exemple smtp.example.lu.
settings-mail-security = Sécurité de la connexion
settings-mail-security-help = Sans connexion sécurisée, seul un serveur situé sur cet ordinateur est accepté.
settings-mail-security-tls = Sécurisée dès le début (TLS)
settings-mail-security-start-tls = Sécurisée après l’échange initial (STARTTLS)
settings-mail-security-none = Aucune
settings-mail-port = Port
# $usual is the usual port for the chosen security.
settings-mail-port-help = Habituellement { $usual }.
settings-mail-user = Nom d’utilisateur
settings-mail-user-help = Souvent votre adresse électronique. Laissez ce champ vide si le serveur n’en demande pas.
settings-mail-password = Mot de passe
settings-mail-password-help = Il est conservé uniquement dans le trousseau de clés de cet ordinateur.
settings-mail-password-help-kept = Laissez ce champ vide pour conserver l’actuel, sauf si vous changez le serveur ou le nom d’utilisateur. Il est conservé uniquement dans le trousseau de clés de cet ordinateur.
settings-mail-from = Adresse électronique de l’expéditeur
settings-mail-from-help = Les messages proviennent de cette adresse.
# A short message after saving.
settings-mail-saved = Le compte de messagerie a été enregistré. Envoyez un message d’essai pour vous assurer qu’il fonctionne.

## The tab “Mail”: the test message. $to is an email address.

settings-test = Message d’essai
settings-test-help = Un message d’essai montre si le compte de messagerie fonctionne. Enregistrez d’abord vos modifications.
settings-test-to = Envoyer à
settings-test-send = Envoyer un message d’essai
settings-test-sending = Connexion au serveur de messagerie…
settings-test-sent = Le serveur de messagerie a accepté le message d’essai destiné à { $to }. Vérifiez qu’il arrive.

## The tab “Mail”: removing the mail account.

settings-mail-remove = Supprimer le compte de messagerie
settings-mail-remove-help = Vous envoyez alors les invitations vous-même.
# The button that asks first.
settings-mail-remove-ask = Supprimer le compte de messagerie…
# The question. $user is the user name of the account, $host its server.
settings-mail-remove-title = Supprimer le compte de messagerie ?
settings-mail-remove-text = Le compte de { $user } auprès de { $host } ne sera plus utilisé. Les messages en attente ne seront pas envoyés : vous les retrouverez auprès de leurs invitations, pour les envoyer vous-même.
# A short message afterwards.
settings-mail-removed = Le compte de messagerie a été supprimé.

## The tab “Data and recovery”: the recovery key and the backup.

settings-data-practice = Ceci est le bureau d’exercice : ses données sont inventées et rien ici ne touche aux données de votre propre bureau.
settings-recovery = Clé de récupération
settings-recovery-help = Les données de cet ordinateur sont chiffrées. Si l’ordinateur tombe en panne ou si son trousseau de clés est vidé, seule la clé de récupération ouvre les données et leurs sauvegardes. Imprimez la feuille et gardez-la en lieu sûr.
settings-recovery-never-title = Vous n’avez pas encore enregistré la clé de récupération
settings-recovery-never = Sans elle, plus personne ne pourra ouvrir vos données si le trousseau de clés de cet ordinateur est perdu.
settings-recovery-save = Enregistrer la feuille avec la clé de récupération…
settings-recovery-saved = La feuille a été enregistrée. Imprimez-la, puis supprimez le fichier.
settings-backup = Sauvegarde
settings-backup-help = Une sauvegarde est une copie de tout le bureau dans un seul fichier chiffré. Conservez-la sur un autre disque. La clé de récupération l’ouvre, sur cet ordinateur ou sur un autre.
settings-backup-save = Sauvegarder…
settings-backup-saved = La sauvegarde a été enregistrée.
settings-show-in-folder = Afficher dans le dossier

## The tab “Data and recovery”: restoring a backup.

settings-restore = Restaurer une sauvegarde
settings-restore-help = La sauvegarde remplace tout ce qui se trouve actuellement dans ce bureau.
settings-restore-file = Fichier de sauvegarde
settings-restore-key = Clé de récupération
settings-restore-key-help = Nécessaire uniquement si la sauvegarde vient d’un autre ordinateur. Elle figure sur la feuille imprimée : 14 groupes de quatre caractères.
# The button that asks first.
settings-restore-ask = Restaurer…
# The question and its answers.
settings-restore-title = Remplacer les données de ce bureau par la sauvegarde ?
settings-restore-replaced = Tous les espaces, utilisateurs, invitations, historiques et paramètres de ce bureau sont remplacés par ceux de la sauvegarde. Tout ce qui a été fait depuis n’y figure plus. Vous devrez vous reconnecter.
settings-restore-kept = Les données actuelles ne sont pas supprimées : elles sont mises de côté, à côté des nouvelles. Le fichier suivant sera restauré :
settings-restore-confirm = Remplacer
# A short message afterwards.
settings-restored = La sauvegarde a été restaurée. Veuillez vous connecter.

## The tab “Data and recovery”: where things are.

settings-places = Où se trouve chaque chose
settings-places-data = Données du bureau
settings-places-data-text = Dans un fichier chiffré de votre dossier personnel, sur cet ordinateur. La feuille de la clé de récupération en indique l’emplacement.
settings-places-key = Clé des données
settings-places-key-text = Dans le trousseau de clés de cet ordinateur et sur la feuille que vous avez imprimée.
settings-places-certificates = Fichiers de certificat
settings-places-certificates-text = Là où vous les avez placés. { -brand } ne mémorise que leur emplacement et, si vous le souhaitez, leur mot de passe dans le trousseau de clés.
settings-places-log = Journal technique
settings-places-log-text = Sur cet ordinateur. Il ne contient ni noms, ni numéros de certificat, ni adresses électroniques.
