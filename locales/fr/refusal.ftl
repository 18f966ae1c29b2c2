## What the office says when it cannot do what was asked, whatever was asked.

refusal-not-found = Cet élément n’existe plus, ou vous n’y avez pas accès. Revenez à la liste pour voir ce qui s’y trouve à présent.
refusal-signed-out = Vous n’êtes plus connecté. Connectez-vous de nouveau pour continuer.
refusal-not-registered = Votre certificat est accepté, mais vous n’êtes pas encore inscrit. Terminez d’abord votre inscription.
refusal-not-your-task = Vos tâches dans cet espace ne le permettent pas. Adressez-vous à un administrateur de l’espace.
refusal-only-the-owner = Seule la personne qui a mis en place ce bureau peut le faire. Adressez-vous à elle.
refusal-changed-meanwhile = Une autre personne a apporté une modification entre-temps, et la vôtre n’a donc pas été enregistrée. Vérifiez l’état actuel, puis recommencez.
refusal-form = Certains champs sont à corriger. Ce qui ne va pas est indiqué à côté de chacun d’eux.

## Beside a field of any form: short, since the field is right there.

refusal-field-missing = Veuillez remplir ce champ.
refusal-day-invalid = Saisissez un jour du calendrier, par exemple 31/12/2026.
# $limit is the most characters allowed.
refusal-field-too-long = Texte trop long : { $limit } caractères au maximum.
refusal-number-out-of-bounds = Saisissez un nombre de { $least } à { $most }.
refusal-ssn-missing = Saisissez les 20 chiffres du numéro de certificat (SSN).
# $count is how many digits were entered.
refusal-ssn-length = Le numéro de certificat (SSN) compte 20 chiffres ; vous en avez saisi { $count }.
# $found is the first character that is not a digit.
refusal-ssn-not-digits = Seuls des chiffres sont admis : « { $found } » n’en est pas un.
refusal-ssn-other-script = Utilisez les chiffres de 0 à 9.
refusal-email-missing = Saisissez l’adresse électronique.
refusal-email-invalid = Cette adresse électronique n’est pas valable. Exemple : nom@exemple.lu
refusal-space-code-invalid = Un identifiant d’espace s’écrit PP- ou PM-, suivi de 6 lettres ou chiffres, par exemple PM-4KX7QD.
refusal-national-number-invalid = Le numéro d’identification national compte 13 chiffres.
refusal-vat-number-invalid = Un numéro de TVA commence par deux lettres, par exemple LU12345678.
refusal-rcs-number-invalid = Un numéro RCS est une lettre suivie de chiffres, par exemple B271828.

## Where a certificate file is opened: at sign-in, when it is tested, and when a further one is registered.

refusal-file-not-a-certificate = Ce fichier n’est pas un fichier de certificat. Choisissez celui que vous a remis l’émetteur de votre certificat ; son nom se termine en général par .p12 ou .pfx.
refusal-file-cut-short = Ce fichier est incomplet ; sa copie ou son téléchargement a sans doute été interrompu. Copiez-le ou téléchargez-le de nouveau.
refusal-file-damaged = Ce fichier est endommagé et ne peut pas être utilisé. Essayez avec une autre copie, ou demandez-en une à l’émetteur du certificat.
refusal-file-unreadable = Ce fichier ne peut pas être lu. Il a peut-être été déplacé ou renommé, son support a été retiré, ou vous n’avez pas le droit de l’ouvrir. Choisissez-le de nouveau.
# $name is the name of a file, $limit the most allowed, in megabytes.
refusal-file-too-large = « { $name } » est trop volumineux : { $limit } Mo au maximum. Choisissez un autre fichier.
refusal-wrong-passphrase = Ce mot de passe n’ouvre pas le fichier. Vérifiez les majuscules et la langue du clavier, puis réessayez.
refusal-file-protection-not-supported = Ce fichier est protégé d’une manière qui ne permet pas de l’ouvrir ici ; le certificat qu’il contient n’est pas en cause. Exportez de nouveau le certificat avec une protection actuelle (AES-256), ou demandez un tel fichier à son émetteur.
refusal-file-without-key = Ce fichier ne contient qu’une partie de votre certificat et ne permet pas de se connecter. Choisissez le fichier complet, protégé par un mot de passe, ou exportez de nouveau le certificat avec sa clé privée.
# $count is the number of certificates in the file, at least 2.
refusal-file-several-keys = Ce fichier contient { $count } certificats, et rien n’indique lequel utiliser. Choisissez un fichier qui n’en contient qu’un.
refusal-key-does-not-match = Ce fichier est mal composé : la clé qu’il contient n’est pas celle de son certificat. Demandez un nouveau fichier à l’émetteur du certificat.
# $description is the kind and size of the key, such as “RSA 1024”.
refusal-key-not-supported = La clé de ce certificat ({ $description }) n’est pas d’un type accepté ici. Demandez un certificat plus récent à son émetteur.
refusal-certificate-without-ssn = Ce certificat ne porte pas de numéro à 20 chiffres (SSN) et ne permet donc pas de se connecter. Choisissez un certificat personnel qui en porte un.
# $from is the first day on which it is valid.
refusal-certificate-not-yet-valid = Ce certificat n’est valable qu’à partir du { $from }. Attendez ce jour, ou utilisez un autre certificat. Vérifiez aussi la date de cet ordinateur.
# $on is the day on which it expired.
refusal-certificate-expired = Ce certificat a expiré le { $on }. Demandez-en un nouveau à son émetteur, puis connectez-vous avec celui-ci.
# $issuer is the name of the authority that issued the certificate.
refusal-unknown-authority = Ce certificat a été délivré par « { $issuer } », qui ne figure pas parmi les autorités de confiance. Vérifiez que c’est le bon certificat ; si c’est le cas, demandez à la personne qui a mis en place ce bureau d’ajouter cette autorité.
refusal-certificate-revoked = Ce certificat a été révoqué par son émetteur et ne peut plus être utilisé. Adressez-vous à l’émetteur pour en obtenir un nouveau.
refusal-certificate-wrong-purpose = Ce certificat n’est pas destiné à la connexion. Choisissez votre certificat d’authentification.
refusal-certificate-chain-broken = Il n’a pas pu être établi que ce certificat provient bien de l’autorité qu’il indique. Ne l’utilisez pas, et demandez un nouveau fichier à son émetteur.
refusal-not-your-key = Il n’a pas pu être prouvé que ce certificat est le vôtre. Choisissez de nouveau son fichier ; si cela se répète, adressez-vous à l’émetteur du certificat.
refusal-challenge-stale = La connexion a pris trop de temps et a été interrompue par sécurité. Réessayez.
refusal-ssn-taken = Ce certificat est déjà enregistré au nom d’une autre personne. Un certificat est personnel : utilisez le vôtre.
refusal-already-registered = Ce certificat est déjà enregistré à votre nom. Vous n’avez rien d’autre à faire.

## Where trusted authorities and revocation lists are added.

refusal-anchor-not-a-certificate = Ce fichier ne contient pas de certificat. Choisissez le certificat publié par l’autorité.
refusal-anchor-not-an-authority = Ce certificat est celui d’une personne ou d’un service, non d’une autorité. Choisissez le certificat publié par l’autorité.
refusal-anchor-present = Cette autorité figure déjà parmi les autorités de confiance. Vous n’avez rien d’autre à faire.
refusal-not-a-revocation-list = Ce fichier n’est pas une liste de révocation. Choisissez le fichier publié par l’autorité ; son nom se termine en général par .crl.
refusal-revocation-list-not-trusted = Cette liste de révocation porte le nom d’une autorité de confiance, mais n’a pas été établie par elle. Ne l’utilisez pas : procurez-vous de nouveau la liste sur le site de l’autorité. Si l’autorité a un nouveau certificat, ajoutez d’abord celui-ci.
# $on is the day on which the newer list was made.
refusal-revocation-list-older = Cette liste de révocation est plus ancienne que celle de la même autorité dont ce bureau dispose déjà, établie le { $on }. La plus récente est conservée. Procurez-vous la liste actuelle sur le site de l’autorité.

## Where eSpaces are created, joined and opened.

# $limit is the most business eSpaces that one certificate may open.
refusal-too-many-spaces =
    { $limit ->
        [one] Un certificat ne donne accès qu’à { $limit } espace professionnel, et cette limite est atteinte. Quittez l’espace dont vous n’avez plus besoin, ou utilisez un autre certificat.
       *[other] Un certificat donne accès à { $limit } espaces professionnels au plus, et cette limite est atteinte. Quittez un espace dont vous n’avez plus besoin, ou utilisez un autre certificat.
    }
refusal-private-space-present = Vous avez déjà un espace privé. Ouvrez-le depuis la liste de vos espaces.
# $ssn is the number of the certificate, in groups of four. Appears when an eSpace is opened and when the application is unlocked.
refusal-other-certificate-needed = Un autre de vos certificats est nécessaire ici : le numéro { $ssn }. Utilisez ce certificat.

## Where the tasks and the access of members are changed.

refusal-only-administrators-appoint = Seul un administrateur peut confier la tâche d’administrateur. Choisissez une autre tâche, ou adressez-vous à un administrateur.
refusal-only-administrators-give-rights = Seul un administrateur peut accorder des droits supplémentaires. Retirez-les, ou adressez-vous à un administrateur.
refusal-more-than-you-hold = Cette tâche comprend des droits que vous n’avez pas vous-même ; vous ne pouvez donc pas la confier. Choisissez une autre tâche, ou adressez-vous à un administrateur.
refusal-only-administrators-remove-administrators = Seul un administrateur peut suspendre, rétablir ou supprimer un administrateur. Adressez-vous à un administrateur de l’espace.
refusal-last-administrator = Un espace doit toujours avoir au moins un administrateur actif, et il n’y en a pas d’autre. Confiez d’abord la tâche d’administrateur à un autre membre.
refusal-yourself = Vous ne pouvez ni vous suspendre ni vous supprimer vous-même. Si vous ne voulez plus en faire partie, quittez l’espace.
refusal-member-not-active = Ce membre est déjà suspendu. Vous n’avez rien d’autre à faire.
refusal-member-not-suspended = Ce membre n’est pas suspendu : il a déjà accès à l’espace. Vous n’avez rien d’autre à faire.

## Where somebody is invited: the first four stand beside the certificate number.

refusal-invite-yourself = C’est le numéro de l’un de vos propres certificats. Saisissez celui de la personne à inviter.
refusal-already-member = La personne titulaire de ce certificat est déjà membre de cet espace.
refusal-already-suspended-member = La personne titulaire de ce certificat est un membre suspendu. Rétablissez son accès dans la liste des utilisateurs.
refusal-already-invited = Une invitation pour ce numéro attend déjà une réponse. Ouvrez-la dans la liste des utilisateurs pour la modifier ou l’envoyer de nouveau.

## Where an invitation is answered, changed, sent again or withdrawn.

# $ssn is the number of the certificate that was invited, in groups of four.
refusal-answer-with-invited-certificate = Cette invitation est liée à un autre de vos certificats. Pour y répondre, déconnectez-vous, puis connectez-vous avec le certificat { $ssn }.
refusal-invitation-accepted = Cette invitation a déjà été acceptée. La personne est désormais membre de l’espace.
refusal-invitation-refused = Cette invitation a déjà été refusée. Un administrateur de l’espace peut l’envoyer de nouveau.
refusal-invitation-withdrawn = Cette invitation a été retirée et ne peut plus être utilisée. Un administrateur de l’espace peut l’envoyer de nouveau.
# $on is the last day on which it could be answered.
refusal-invitation-expired = Cette invitation est expirée : il était possible d’y répondre jusqu’au { $on }. Un administrateur de l’espace peut l’envoyer de nouveau.
refusal-invitation-pending = Cette invitation attend encore une réponse ; une nouvelle n’est pas nécessaire.

## Where an access code is entered: beside the code. The entry being locked stands above it.

refusal-code-missing = Saisissez le code d’accès.
# $count is how many letters and digits were entered.
refusal-code-length = Un code d’accès compte 16 lettres et chiffres ; vous en avez saisi { $count }.
# $found is the first such character: O, 0, I, 1 or L.
refusal-code-look-alike = Les codes d’accès ne comportent ni la lettre O ni le chiffre 0, ni I, 1 ou L. Vérifiez « { $found } » dans la lettre reçue.
# $found is the first character that is neither a letter nor a digit of a code.
refusal-code-symbol = Aucun code d’accès ne comporte « { $found } ». Saisissez uniquement des lettres de A à Z et des chiffres.
refusal-code-mistyped = Ce code comporte une faute de frappe. Comparez-le, groupe par groupe, avec la lettre reçue. Cela ne compte pas comme une tentative.
# $left is how many more wrong codes lock the entry; 0 if it is locked now.
refusal-code-unknown =
    { $left ->
        [0] Ce code d’accès n’existe pas, et c’était un code erroné de trop : la saisie est maintenant verrouillée pendant 15 minutes. Entre-temps, comparez le code avec la lettre reçue.
        [one] Ce code d’accès n’existe pas. Comparez-le avec la lettre reçue : encore { $left } code erroné, et la saisie sera verrouillée pendant 15 minutes.
       *[other] Ce code d’accès n’existe pas. Comparez-le avec la lettre reçue : encore { $left } codes erronés, et la saisie sera verrouillée pendant 15 minutes.
    }
# $until is a day with a time.
refusal-code-entry-locked = Trop de codes erronés ont été saisis, et la saisie est verrouillée. Réessayez après le { $until }.
# The next three also appear where a principal revokes or replaces a code.
refusal-code-used = Ce code a déjà été saisi, et chaque code ne sert qu’une fois. Voyez sous « Certifications » ce qu’il a apporté ; si vous ne l’y trouvez pas, adressez-vous à la personne qui vous l’a remis.
refusal-code-revoked = Ce code a été révoqué et n’est plus valable. S’il vous en faut un nouveau, adressez-vous à l’administration ou à la personne qui vous a remis celui-ci.
refusal-code-replaced = Ce code a été remplacé par un plus récent. Saisissez le nouveau ; si vous ne l’avez pas, adressez-vous à l’administration ou à la personne qui vous a remis ce code.
# $on is the last day on which it could be entered.
refusal-code-deadline-passed = Ce code pouvait être saisi jusqu’au { $on }. Demandez-en un nouveau à l’administration ou à la personne qui vous l’a remis.
# $on is the end-of-use date of a code that was to be replaced.
refusal-code-ended = La date de fin d’utilisation de ce code était le { $on } ; un code de remplacement ne vaudrait rien. Créez un nouveau code d’accès mandataire.
refusal-code-blocked = Ce code d’accès est bloqué, car trop de codes de sécurité erronés ont été saisis. Demandez-en un nouveau à l’administration ou à la personne qui vous l’a remis.
refusal-code-of-another-company = C’est le code d’accès titulaire d’une autre entreprise. Saisissez celui de votre propre lettre ; si vous agissez pour cette entreprise, demandez-lui un code d’accès mandataire.
# Stands beside a code, and beside the national identification number of a principal.
refusal-code-of-your-own-company = Ceci appartient à votre propre entreprise, qui ne peut pas être son propre mandataire. Remettez le code d’accès mandataire à votre mandataire, ou indiquez une autre entreprise comme mandant.

## Beside the security code: where it is chosen, and where it is entered with an access code.

refusal-security-code-missing = Saisissez le code de sécurité : ce domaine en exige un.
# $rule is how the domain wants it, or the word “none”.
refusal-security-code-form =
    { $rule ->
        [none] Aucun code de sécurité n’est nécessaire ici : laissez ce champ vide.
        [six-digits] Le code de sécurité compte 6 chiffres.
       *[six-to-ten] Le code de sécurité compte de 6 à 10 lettres ou chiffres, sans accents.
    }
# $left is how many more may be wrong, at least 1.
refusal-security-code-wrong =
    { $left ->
        [one] Ce code de sécurité est erroné. Vérifiez les majuscules, ou adressez-vous à la personne qui l’a choisi : il vous reste { $left } tentative, puis le code d’accès sera bloqué.
       *[other] Ce code de sécurité est erroné. Vérifiez les majuscules, ou adressez-vous à la personne qui l’a choisi : il vous reste { $left } tentatives, puis le code d’accès sera bloqué.
    }

## A list of access codes to import: why its file cannot be read, or the list not be registered.

# $why is why the file cannot be read as a table.
refusal-import-file =
    { $why ->
        [password] Ce fichier ne s’ouvre qu’avec un mot de passe. Ouvrez-le dans votre tableur, enregistrez-le sans mot de passe, puis choisissez-le de nouveau.
        [other-format] Ce type de feuille de calcul ne peut pas être lu ici. Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx, .ods ou .csv.
        [damaged] Ce fichier est endommagé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis choisissez le nouveau fichier.
        [bomb] Une fois décompressé, ce fichier prendrait beaucoup trop de place ; il n’a donc pas été ouvert. Copiez les lignes contenant les codes dans une nouvelle feuille de calcul et choisissez celle-ci.
        [too-large] Ce fichier est plus grand qu’une liste de codes ne peut l’être. Copiez uniquement les colonnes contenant les codes dans une nouvelle feuille de calcul et choisissez celle-ci.
        [empty] Ce fichier ne contient aucun code. Saisissez-les sous les titres, à raison d’une ligne par code.
        [too-many-columns] Ce fichier compte plus de 100 colonnes. Copiez uniquement les colonnes contenant les codes dans une nouvelle feuille de calcul et choisissez celle-ci.
       *[no-table] Ce fichier ne contient aucun tableau. Choisissez une feuille de calcul (.xlsx, .ods) ou un fichier texte avec séparateurs (.csv).
    }
# $count is how many rows there are, $limit the most allowed.
refusal-import-too-many-rows = Ce fichier compte { $count } lignes ; { $limit } au plus peuvent être importées à la fois. Répartissez-le en plusieurs fichiers.
refusal-import-gone = Le fichier qui a été lu n’est plus disponible. Choisissez-le de nouveau.
# $limit is the most allowed.
refusal-import-too-many-unknown = Plus de { $limit } codes de ce fichier n’existent pas ici. Vérifiez que la bonne colonne est choisie et que les codes sont destinés à ce bureau. La saisie et toute nouvelle vérification sont maintenant verrouillées pendant 15 minutes.

## What is wrong with a row of that list; it stands beside the row, on the screen and in a saved file.

# $why is why the text of a cell is not known.
refusal-import-cell =
    { $why ->
        [formula] Cette cellule est calculée, et aucun calcul n’est effectué ici. Saisissez le code lui-même dans la cellule.
        [error] Cette cellule affiche une erreur au lieu d’un code. Saisissez le code dans la cellule.
       *[number] Cette cellule contient un nombre, et aucun code d’accès n’en est un. Comparez avec la lettre, et donnez à la cellule le format texte.
    }
# $area are the cells, such as A5:A7.
refusal-import-joined = Les cellules { $area } sont fusionnées : on ne sait pas à quelle ligne appartient le code. Scindez-les et saisissez un code par ligne.
# $row is the number of a row above.
refusal-import-twice = Le même code figure déjà à la ligne { $row }. Supprimez l’une des deux lignes.
# $count is how many digits there are.
refusal-import-zeros-lost =
    { $count ->
        [one] Le code de sécurité compte 6 chiffres, et il n’y en a qu’un ici. Les tableurs suppriment les zéros devant un nombre : ajoutez ce qui manque, et donnez à la colonne le format texte.
       *[other] Le code de sécurité compte 6 chiffres, et il n’y en a que { $count } ici. Les tableurs suppriment les zéros devant un nombre : ajoutez ce qui manque, et donnez à la colonne le format texte.
    }
refusal-import-unknown = Ce code d’accès n’existe pas. Comparez-le avec la lettre. Il a compté comme une tentative ; cinq tentatives verrouillent la saisie pendant 15 minutes.
refusal-import-registered = Ce code a déjà été enregistré dans cet espace. Il ne reste rien à faire.
refusal-import-owner-code = C’est un code d’accès titulaire. Saisissez-le à part sous « Enregistrement des codes d’accès » ; ce qu’il remplace vous sera montré auparavant.

## Where something is requested from an administration, and where an officer decides about it.

refusal-request-not-offered = Ce type de demande n’est pas proposé pour ce domaine. Choisissez l’autre type, ou un autre domaine.
refusal-only-the-company-asks = Dans ce domaine, seule l’entreprise elle-même peut faire cette demande. Invitez-la à la faire dans son propre espace.
refusal-only-representatives-ask = Dans ce domaine, seul un mandataire peut demander des codes d’accès. Adressez-vous au vôtre ; la lettre vous sera tout de même envoyée.
refusal-request-open = Une demande pour cette entreprise et ce domaine est encore en cours, peut-être depuis un autre espace. Attendez la décision de l’administration.
# $until is a day with a time.
refusal-request-too-soon = La dernière demande pour cette entreprise et ce domaine est trop récente. La prochaine sera possible à partir du { $until }.
# Appears on either side: to whoever asked, and to officers.
refusal-request-decided = Cette demande a avancé entre-temps : une réponse ou une décision a été donnée, ou elle a été retirée. Vérifiez son état actuel.
# Appears to an officer who asks a second question.
refusal-information-awaited = Une question sur cette demande attend encore une réponse. Attendez-la, ou décidez sans elle.
# $on is the last day of the domain.
refusal-domain-ended = Ce domaine a pris fin le { $on } ; plus rien ne peut être demandé à ce titre. Demandez à l’administration si un autre l’a remplacé.

## Beside the documents that are attached. $name is the name of a document's file.

refusal-documents-missing = Joignez au moins un document.
# $limit is the most documents that can be attached.
refusal-too-many-documents =
    { $limit ->
        [one] { $limit } document au maximum. Retirez les autres, ou réunissez-les dans un seul PDF.
       *[other] { $limit } documents au maximum. Retirez-en, ou réunissez-en plusieurs dans un seul PDF.
    }
refusal-document-kind = « { $name } » n’est ni un PDF ni une image PNG ou JPEG. Enregistrez ce document dans l’un de ces formats, puis joignez-le de nouveau.
# $limit is the most allowed, in megabytes.
refusal-document-too-large = « { $name } » est trop volumineux : { $limit } Mo au maximum. Joignez une copie plus légère, ou répartissez-le en plusieurs documents.

## Where a certification is needed, and where mandates are given, changed and used.

# The first four stand beside a field: the day, the end-of-use date, the scope.
refusal-day-passed = Ce jour est passé ou trop proche. Choisissez-en un plus tardif.
# $latest is a day.
refusal-end-too-late = La date de fin d’utilisation peut être le { $latest } au plus tard.
refusal-scope-empty = Choisissez au moins une démarche ou une consultation.
refusal-scope-beyond-owner = Cette étendue dépasse ce que le mandant peut confier. Choisissez uniquement ce que couvre la certification du mandant.
refusal-not-certified = Cet espace n’est pas certifié pour ce domaine. Saisissez votre code d’accès titulaire, ou demandez la certification à l’administration.
# Stands beside the national identification number in the profile of a company.
refusal-national-number-in-use = Ce numéro ne peut pas être modifié tant que des certifications en dépendent.
refusal-out-of-scope = Ce mandat ne couvre pas cette démarche ou cette consultation. Demandez au mandant d’en élargir l’étendue.
# The following appear to the representative and to the principal.
refusal-mandate-unconfirmed = Ce mandat n’est pas encore valable : le mandant doit d’abord le confirmer dans son espace.
# $on is its last day.
refusal-mandate-ended = Ce mandat était valable jusqu’au { $on }. Pour continuer, un nouveau mandat du mandant est nécessaire.
refusal-mandate-revoked = Ce mandat a été révoqué et n’est plus valable. Pour continuer, un nouveau mandat du mandant est nécessaire.
refusal-mandate-given-up = Le mandataire a renoncé à ce mandat, qui n’est plus valable. Pour continuer, un nouveau mandat du mandant est nécessaire.
refusal-mandate-replaced = Le code d’accès de ce mandat a été remplacé ; le mandat n’est donc plus valable. Pour continuer, le mandataire doit saisir le nouveau code.
refusal-mandate-declined = Le mandant a refusé de confirmer ce mandat, qui n’est donc pas valable. S’il est tout de même souhaité, le mandataire doit l’enregistrer de nouveau.
refusal-mandate-not-carried = Votre certification ne couvre rien de ce que prévoit ce mandat ; il ne peut donc pas être confirmé. Refusez-le ; le mandataire peut en enregistrer un autre.

## Where an administration, its domains, its officers and its letters are looked after.

refusal-only-lead-officers = Seul un agent responsable peut modifier l’administration, ses domaines et ses agents. Adressez-vous à un agent responsable de votre administration.
refusal-last-lead-officer = Une administration doit toujours avoir au moins un agent responsable, et il n’y en a pas d’autre. Ajoutez d’abord un autre agent responsable.
# Stands beside the certificate number.
refusal-already-officer = La personne titulaire de ce certificat est déjà un agent de cette administration.
# Stands beside the procedures and consultations of a domain.
refusal-domain-item-key = Donnez à chaque démarche et à chaque consultation son propre identifiant : lettres de a à z, chiffres et traits d’union, 60 au maximum.
refusal-letter-printed = Une lettre a déjà été imprimée pour cette demande, et ses codes ne peuvent plus être affichés. Si elle a été perdue, signalez-la comme perdue, puis imprimez-en une nouvelle.
# $company is the company of the request, $on the end-of-use date that was granted.
refusal-letter-too-late = Aucune lettre ne peut plus être imprimée pour { $company } : la date de fin d’utilisation de ses codes était le { $on }. Si vous avez choisi plusieurs demandes, imprimez les autres sans celle-ci ; si des codes sont encore nécessaires, ils doivent être demandés à nouveau.
refusal-group-name-taken = Un groupe de cet espace porte déjà ce nom. Choisissez un autre nom.

## Why a message could not be sent: beside the invitation, and where the mail account is set up.

refusal-mail-not-set-up = Aucun compte de messagerie n’est configuré. Configurez-en un dans les paramètres, ou envoyez le message vous-même avec votre propre logiciel de messagerie.
refusal-mail-unreachable = Le serveur de messagerie ne répond pas. Vérifiez la connexion à Internet ainsi que le nom et le port du serveur dans les paramètres, puis réessayez.
refusal-mail-timeout = Le serveur de messagerie a mis trop de temps à répondre. Réessayez dans quelques minutes.
refusal-mail-sign-in-refused = Le serveur de messagerie n’a pas accepté le nom d’utilisateur ou le mot de passe. Corrigez-les dans les paramètres, puis réessayez.
# $reply is the server's code, such as 550, to quote to the provider.
refusal-mail-refused = Le serveur de messagerie a refusé le message (code { $reply }). Vérifiez l’adresse du destinataire ; si elle est correcte, indiquez ce code à votre fournisseur de messagerie.
# Stands beside the choice of security, too.
refusal-mail-not-secure = Ces réglages ne permettent pas de connexion sécurisée au serveur ; rien n’a été envoyé. Vérifiez dans les paramètres le nom du serveur et la sécurité de la connexion ; votre fournisseur de messagerie vous indiquera l’un et l’autre.
refusal-mail-not-waiting = Ce message est déjà parti ou en cours d’envoi. Attendez un instant et vérifiez son état.
# Stands beside the password in the settings, too.
refusal-mail-password-missing = Cet ordinateur ne conserve aucun mot de passe pour ce serveur de messagerie et ce nom d’utilisateur. Saisissez le mot de passe dans le compte de messagerie.

## Where the data cannot be opened, saved, backed up or restored.

refusal-stopped = Vous avez arrêté cette opération ; rien n’a été modifié.
refusal-disk-full = Le disque est plein ; rien n’a été enregistré. Libérez de l’espace, puis réessayez.
refusal-data-damaged = Les données sont endommagées et ne peuvent pas être ouvertes. Restaurez votre dernière sauvegarde.
refusal-data-newer = Ces données proviennent d’une version plus récente de { -brand }. Installez la version la plus récente, puis rouvrez-les.
refusal-data-unreadable = Les données sont bien là, mais cet ordinateur ne permet pas de les lire. Vérifiez que votre session a accès au dossier de l’application, puis réessayez. Rien n’a été modifié.
refusal-data-other-key = Cette clé n’ouvre pas les données : elle appartient à d’autres données. Saisissez la clé de récupération imprimée pour celles-ci.
refusal-data-present = Il y a déjà des données ici, et elles ne sont jamais écrasées. Choisissez un autre endroit ou un autre nom.
refusal-data-missing = Les données ne se trouvent plus à leur place sur cet ordinateur. Remettez-y le fichier s’il a été déplacé, ou restaurez une sauvegarde.
refusal-recovery-key-invalid = Cette clé de récupération comporte une faute de frappe ou est incomplète. Comparez-la, groupe par groupe, avec la feuille imprimée.
refusal-not-a-backup = Ce fichier n’est pas une sauvegarde de { -brand }. Choisissez un autre fichier.
refusal-backup-damaged = Cette sauvegarde est endommagée ; rien n’a donc été restauré. Vos données sont restées telles quelles. Choisissez une autre sauvegarde ou recopiez celle-ci depuis son emplacement d’origine.
refusal-practice-and-real = Les données réelles et celles du bureau d’exercice ne se mélangent jamais. Quittez le bureau d’exercice ou ouvrez-le, puis recommencez.
refusal-keyring-missing = Le trousseau de clés de cet ordinateur ne répond pas, et il garde la clé de vos données. Connectez-vous de nouveau à votre ordinateur, puis réessayez ; si cela se répète, adressez-vous à la personne qui s’en occupe.
refusal-keyring-locked = Le trousseau de clés de cet ordinateur est verrouillé, et il garde la clé de vos données. Déverrouillez-le lorsque l’ordinateur vous le demande, puis réessayez.
refusal-keyring-empty = La clé de vos données n’est plus dans le trousseau de clés de cet ordinateur. Saisissez la clé de récupération que vous avez imprimée.
refusal-file-not-written = Le fichier n’a pas pu être enregistré à cet endroit. Choisissez un dossier dans lequel vous avez le droit d’écrire, puis réessayez.
refusal-file-among-data = Ce dossier est celui de { -brand } : un fichier enregistré là pourrait remplacer vos données. Choisissez un autre dossier.

## Where a message or a saved file is to be opened in another program.

refusal-no-mail-program = Aucun logiciel de messagerie n’a pu être ouvert sur cet ordinateur. Enregistrez plutôt le message dans un fichier, puis envoyez-le avec le logiciel ou le site de messagerie que vous utilisez.
# $name is the name of a file.
refusal-no-program-for-file = Aucun logiciel de cet ordinateur n’ouvre « { $name } ». Ouvrez le fichier sur un autre ordinateur, ou demandez un logiciel pour ce type de fichiers à la personne qui s’occupe de celui-ci.
# $path is where the file is on the computer.
refusal-folder-not-shown = Le dossier ne peut pas être affiché sur cet ordinateur. Le fichier est enregistré ici : { $path }
# $name is the name of a file.
refusal-file-gone = « { $name } » n’est plus là où le fichier avait été enregistré. Il a peut-être été déplacé, renommé ou supprimé. Enregistrez-le de nouveau.
