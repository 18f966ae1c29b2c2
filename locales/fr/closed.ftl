## The screen in place of all others while the office does not open: what happened, for each reason.

closed-keyring-missing-title = Le trousseau de clés ne répond pas
closed-keyring-missing-text = Vos données sont chiffrées et leur clé se trouve dans le trousseau de clés du système, qui n’est pas en service sur cet ordinateur. Vos données sont intactes.
closed-keyring-locked-title = Le trousseau de clés est verrouillé
closed-keyring-locked-text = Vos données sont chiffrées et leur clé se trouve dans le trousseau de clés du système, qui est verrouillé. Vos données sont intactes.
closed-keyring-empty-title = Le trousseau de clés ne contient plus la clé des données
closed-keyring-empty-text = Les données sont là, chiffrées, mais le trousseau de clés du système a été vidé ou remplacé. La clé de récupération que vous avez imprimée les ouvre.
closed-data-other-key-title = Les données ont été chiffrées avec une autre clé
closed-data-other-key-text = La clé qui se trouve dans le trousseau de clés n’ouvre pas ces données. Elles viennent peut-être d’un autre ordinateur. Leur clé de récupération les ouvre.
closed-data-damaged-title = Les données sont endommagées
closed-data-damaged-text = Le fichier des données ne peut plus être lu en entier, par exemple après une panne du disque. Rien n’y a été modifié. Restaurez votre dernière sauvegarde.
closed-data-newer-title = Les données viennent d’une version plus récente
closed-data-newer-text = Une version plus récente de { -brand } a écrit ces données, et celle-ci ne sait pas les lire. Vos données sont intactes. Installez la version récente, puis réessayez.
closed-data-missing-title = Les données ne sont plus là
closed-data-missing-text = Ce bureau existait sur cet ordinateur, mais son fichier de données a été déplacé ou supprimé. Si vous l’avez déplacé, remettez-le à sa place, puis réessayez.
closed-disk-full-title = Le disque est plein
closed-disk-full-text = { -brand } ne peut plus rien écrire. Ce qui était enregistré est intact. Libérez de la place sur le disque, puis réessayez.
# For any other reason; its own words follow.
closed-other-title = Le bureau ne s’ouvre pas
# Above the things that can be done.
closed-ways = Ce que vous pouvez faire

## Trying again, and what to do before, for each reason.

closed-again = Réessayer
closed-again-text = Rien ne sera modifié.
# After trying again without success.
closed-again-in-vain = L’ouverture n’est toujours pas possible. Rien n’a été modifié.
closed-again-keyring-missing = Démarrez le trousseau de clés du système (par exemple GNOME Keyring ou KWallet), ou fermez votre session de l’ordinateur et rouvrez-la, puis réessayez.
closed-again-keyring-locked = Le système vous demande alors le mot de passe du trousseau de clés. C’est en général celui de votre session de l’ordinateur.

## Opening the data with the recovery key.

closed-recovery = Ouvrir avec la clé de récupération
closed-recovery-text = Elle est imprimée sur la feuille que vous avez conservée en lieu sûr : 14 groupes de quatre caractères.
closed-recovery-key = Clé de récupération
closed-recovery-key-help = Avec ou sans tirets, en majuscules ou en minuscules.
closed-recovery-submit = Ouvrir

## Restoring a backup.

closed-restore = Restaurer une sauvegarde
closed-restore-text = La sauvegarde remplace les données. Celles qui sont là sont mises de côté, pas supprimées. Ce qui a été fait depuis la sauvegarde n’y figure pas.
closed-restore-file = Fichier de sauvegarde
closed-restore-file-help = Son nom se termine par .espace.
closed-restore-key-help = Nécessaire si le trousseau de clés de cet ordinateur ne contient pas la clé de la sauvegarde, par exemple si elle vient d’un autre ordinateur.
closed-restore-submit = Restaurer

## Starting anew with empty data, and the question before it.

closed-anew = Recommencer à vide
closed-anew-text = Un bureau vide est créé. Les données actuelles sont mises de côté, pas supprimées.
# While the data is missing.
closed-anew-text-missing = Un bureau vide est créé.
closed-anew-submit = Recommencer à vide…
closed-anew-title = Recommencer avec un bureau vide ?
closed-anew-lost = Le nouveau bureau ne contiendra aucun espace, aucun membre, aucune invitation et aucun historique. Chacun devra s’inscrire de nouveau, et les autorités de confiance devront être ajoutées de nouveau.
closed-anew-kept = Les données actuelles restent à côté, dans un fichier dont le nom commence par « office-set-aside ». Le trousseau de clés de cet ordinateur garde leur clé, s’il l’a ; sinon, seule leur clé de récupération les ouvre.
# While the data is missing.
closed-anew-kept-missing = Si le fichier des données réapparaît plus tard, seule sa clé de récupération l’ouvrira.
closed-anew-confirm = Recommencer à vide

## Shown briefly once the office is open again.

closed-opened-done = Le bureau est ouvert.
closed-restored-done = La sauvegarde a été restaurée.
closed-anew-done = Un bureau vide a été créé.

## What can be done while it is the practice office that does not open.

closed-practice-reset = Recommencer le bureau d’exercice
closed-practice-reset-text = Tout y est inventé : rien de réel ne se perd.
closed-practice-leave = Quitter le bureau d’exercice
closed-practice-leave-text = Vous revenez à votre propre bureau.
