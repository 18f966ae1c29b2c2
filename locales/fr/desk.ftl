## The desk of an administration: in the list of a person’s eSpaces, and in the side bar.

desk-mine = Postes de travail dans les administrations
# Above the places of a desk in the side bar.
desk-name = Poste de travail
# $count requests wait there for a decision.
desk-waiting =
    { $count ->
        [0] Rien en attente
        [one] { $count } demande en attente
       *[other] { $count } demandes en attente
    }
desk-requests = Demandes
desk-letters = Lettres
desk-domains = Domaines
desk-officers = Agents

## The queue of requests: its filters with the number of requests beside each, the search, and what it says
## where there are none.

# Read aloud.
desk-filter = Demandes affichées
desk-filter-waiting = En attente
desk-filter-information-requested = Information demandée
desk-filter-to-print = À imprimer
desk-filter-all = Toutes
desk-search = Rechercher entreprise, numéro, domaine
desk-empty = Aucune demande n’a encore été faite
desk-empty-text = Dès qu’une entreprise demande une certification ou des codes d’accès, sa demande apparaît ici. Pour cela, votre administration doit avoir au moins un domaine.
desk-empty-waiting = Aucune demande n’attend de décision
desk-empty-information-requested = Aucune question n’attend de réponse
desk-empty-to-print = Aucune lettre n’est à imprimer
desk-show-all = Afficher toutes les demandes

## The headings of the columns of the desk’s lists, and the names of the same facts in details.

desk-column-company = Entreprise
desk-column-domain = Domaine
desk-column-state = État
desk-column-age = Âge
desk-column-printed = Imprimée
desk-column-officer = Par
desk-column-codes = Codes saisis
desk-column-name = Nom
desk-column-task = Tâche
desk-column-ssn = Numéro de certificat (SSN)
desk-column-since = Depuis

## What stands in the rows of those lists.

# Below the domain, where a representative asks for somebody else. $kind is what is asked for.
desk-kind-by-representative = { $kind }, par un mandataire
# Below the state of a request whose letter was printed. $day is a day.
desk-printed-on = Imprimée le { $day }
# Below the state of a request that was granted.
desk-to-print = Lettre à imprimer
# $days is how many days ago a request was made.
desk-age =
    { $days ->
        [0] Aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }
# $used of the $codes codes of a letter have been entered.
desk-codes-used = { $used } sur { $codes }

## Printing letters: buttons in the queue and beside a request. $count is a number of letters.

desk-print-one = Imprimer la lettre…
# All those that are to be printed.
desk-print-all =
    { $count ->
        [one] Imprimer { $count } lettre…
       *[other] Imprimer { $count } lettres…
    }
# Those of the chosen rows.
desk-print-some = Imprimer les lettres… ({ $count })
# In place of that button.
desk-print-none = Aucune des demandes choisies n’a de lettre à imprimer.
desk-print-note = La lettre contenant les codes n’est pas encore imprimée.
desk-print-again-note = La dernière lettre a été signalée comme perdue. Une nouvelle lettre apporte de nouveaux codes.

## The question before letters are printed, and what is said afterwards. $count is the number of letters,
## $company the company if there is only one, $file the name of the file.

desk-print-title =
    { $count ->
        [one] Imprimer la lettre pour { $company } ?
       *[other] Imprimer { $count } lettres ?
    }
desk-print-text =
    { $count ->
        [one] Les codes d’accès sont créés maintenant et ne figurent que dans ce seul PDF ; personne ne peut les afficher à nouveau. Choisissez d’abord où enregistrer le fichier, puis imprimez-le, envoyez la lettre et supprimez le fichier.
       *[other] Les codes d’accès sont créés maintenant et ne figurent que dans ce seul PDF ; personne ne peut les afficher à nouveau. Choisissez d’abord où enregistrer le fichier, puis imprimez-le, envoyez les lettres et supprimez le fichier.
    }
desk-print-replaces = Si une lettre précédente pour la même entreprise et le même domaine n’a pas été utilisée, son code d’accès titulaire n’est plus valable.
# Above the reason, and what to do then.
desk-print-unsaved-title = Le fichier contenant les lettres n’a pas pu être enregistré
desk-print-unsaved = Aucun code n’a été créé, rien n’est donc perdu. Choisissez un autre emplacement et imprimez à nouveau.
# Below a list of companies that goes on. $count is how many more there are.
desk-print-more =
    { $count ->
        [one] et une autre entreprise
       *[other] et { $count } autres entreprises
    }
desk-print-confirm = Choisir l’emplacement et imprimer
desk-printed =
    { $count ->
        [one] La lettre a été enregistrée sous { $file }. Imprimez-la, puis supprimez le fichier.
       *[other] { $count } lettres ont été enregistrées sous { $file }. Imprimez-les, puis supprimez le fichier.
    }
desk-printed-of = { $done } lettres sur { $total }

## One request: its head, and the way to others.

desk-case = Demande
# Below the name of the company. $kind is what is asked for, $domain the name of a domain.
desk-case-lead = { $kind } – { $domain }
desk-back = Toutes les demandes
# Leads to the next request that waits for a decision.
desk-next = Demande suivante

## One request: what there is to know about it.

desk-facts = À propos de la demande
desk-national-number = Numéro d’identification national
desk-asker = Demandée par
desk-asker-for-another = en tant que mandataire
desk-made = Faite
# $days is how many days ago that was.
desk-age-ago =
    { $days ->
        [0] aujourd’hui
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
desk-address = Adresse postale
# Below the address. $language is the own name of the language in which the company is written to.
desk-language = Langue : { $language }
desk-notes = Échanges

## One request: its documents. $name is the name of a file.

desk-documents = Documents
# Read aloud.
desk-document-shown = Document { $name }
desk-document-note = Quelque chose semble manquer à l’image ? Enregistrez le document et ouvrez-le dans son propre programme.
desk-document-unreadable-title = Ce document ne peut pas être affiché ici
desk-document-unreadable = Il est peut-être endommagé ou protégé par un mot de passe. Enregistrez-le et ouvrez-le dans son propre programme, ou demandez-le à nouveau.
# Read aloud in place of the picture of a page.
desk-page = { $name }, page { $page } sur { $pages }
# $count pages of the document are not shown yet.
desk-more-pages =
    { $count ->
        [one] Afficher { $count } page de plus
       *[other] Afficher { $count } pages de plus
    }

## One request: the form of the decision. $day is the latest day, $company a company, $language a language’s own
## name.

desk-decision = Décision
desk-verdict = Que décidez-vous ?
desk-verdict-grant = Accorder
desk-verdict-grant-certification-help = L’espace est aussitôt certifié pour ce domaine.
desk-verdict-grant-codes-help = Une lettre avec des codes d’accès peut alors être imprimée pour l’entreprise.
desk-verdict-ask = Demander une information
desk-verdict-ask-help = La demande reste ouverte jusqu’à la réponse.
desk-verdict-refuse = Refuser
desk-verdict-refuse-help = Définitif, avec votre motif.
desk-answer-awaited = Une question posée à l’entreprise est encore sans réponse. Vous pouvez tout de même décider.
desk-ends-on = Date de fin d’utilisation
desk-ends-on-help = Au plus tard le { $day }.
desk-letter-address = Adresse sur la lettre
desk-letter-address-help = Telle que votre administration la connaît pour { $company } ; le nom est imprimé au-dessus. Corrigez-la si nécessaire.
desk-question = Votre question
desk-question-help = Dites ce qui manque et quel document aiderait. L’entreprise la lira ; sa langue : { $language }.
desk-reason = Motif
desk-reason-help = Dites pourquoi, et ce que l’entreprise peut faire ensuite. Elle lira ce motif ; sa langue : { $language }.
desk-submit-grant = Accorder la demande
desk-submit-ask = Envoyer la question
desk-submit-refuse = Refuser la demande

## Short messages after a decision. $company is the company.

desk-decided-grant = La demande de { $company } a été accordée.
desk-decided-ask = Une information a été demandée à { $company }.
desk-decided-refuse = La demande de { $company } a été refusée.

## What became of a request that is decided. $day is the day of the decision, $end the end-of-use date.

desk-outcome = Résultat
desk-outcome-granted-certification = Accordée le { $day }. L’espace est certifié jusqu’au { $end } au plus tard.
desk-outcome-granted-codes = Accordée le { $day }. Ce que les codes apportent prend fin le { $end }.
# Of codes that were granted: the end-of-use date passed while no letter was printed, or the last one was lost. $day is the day of the decision, $end that date.
desk-outcome-lapsed = Accordée le { $day }. La date de fin d’utilisation, le { $end }, est passée, et aucune lettre ne peut plus être imprimée. Si des codes sont encore nécessaires, l’entreprise doit les demander à nouveau.
desk-outcome-refused = Refusée le { $day }.
desk-outcome-withdrawn = Retirée le { $day } par la personne qui l’avait faite.

## A letter that was printed: its state, and reporting it as lost. $when is a day and time, $officer a person,
## $company the company, $used of the $codes codes have been entered, $count codes have not.

desk-letter-printed = Imprimée le { $when } par { $officer }
desk-letter-codes = Codes saisis : { $used } sur { $codes }
desk-letter-sent = Aucun code saisi
desk-letter-used = Utilisée
desk-letter-lost = Perdue
desk-lose = Signaler la lettre comme perdue…
desk-lose-title = Signaler comme perdue la lettre à { $company } ?
desk-lose-text =
    { $count ->
        [0] Tous les codes de cette lettre ont été saisis et restent valables. Vous pourrez ensuite imprimer une nouvelle lettre avec de nouveaux codes.
        [one] Le code de cette lettre qui n’a pas été saisi devient aussitôt et définitivement nul, même si la lettre réapparaît. Les codes saisis restent valables. Vous pourrez ensuite imprimer une nouvelle lettre avec de nouveaux codes.
       *[other] Les { $count } codes de cette lettre qui n’ont pas été saisis deviennent aussitôt et définitivement nuls, même si la lettre réapparaît. Les codes saisis restent valables. Vous pourrez ensuite imprimer une nouvelle lettre avec de nouveaux codes.
    }
desk-lose-confirm = Signaler comme perdue
# A short message afterwards.
desk-lost-done = La lettre à { $company } a été signalée comme perdue. Une nouvelle peut être imprimée.

## The record of the letters that were printed.

desk-letters-lead = Toutes les lettres imprimées ici : quand, par qui, et combien de leurs codes ont été saisis.
desk-letters-search = Rechercher entreprise, agent, domaine
# The choice of the filter by what became of letters that leaves nothing out.
desk-letters-all = Tous les états
desk-letters-empty = Aucune lettre n’a encore été imprimée
desk-letters-empty-text = Une fois une demande de codes d’accès accordée, sa lettre peut être imprimée.
desk-letters-to-print = Voir les lettres à imprimer

## The domains of an administration: their settings in words, and the same as labels of the form.

desk-domains-lead = Ce que les entreprises peuvent demander à votre administration, et à quelles conditions.
desk-only-lead = Seul un agent responsable peut modifier ceci. Adressez-vous à l’un des vôtres si quelque chose doit changer.
desk-domains-empty = Cette administration n’a pas encore de domaine
desk-domains-empty-text = Un agent responsable ajoute le premier ; les entreprises peuvent alors faire des demandes.
# $version is a number.
desk-domain-version = Version { $version } de ces paramètres
desk-domain-certified = Comment un espace est certifié
desk-domain-certified-codes = Par codes d’accès
desk-domain-certified-codes-help = L’entreprise reçoit une lettre et saisit le code d’accès titulaire.
desk-domain-certified-procedure = Par pièces justificatives
desk-domain-certified-procedure-help = Un agent lit les documents et accorde la certification.
desk-domain-certified-both = Par codes d’accès ou pièces justificatives
desk-domain-certified-both-help = La personne qui fait la demande choisit entre les deux.
desk-domain-letter = Une lettre apporte
# $count is the number of representative codes.
desk-domain-letter-codes =
    { $count ->
        [0] Un code d’accès titulaire
        [one] Un code d’accès titulaire et un code d’accès mandataire
       *[other] Un code d’accès titulaire et { $count } codes d’accès mandataires
    }
desk-domain-activation = Délai d’activation d’un code
# $count is a number of days.
desk-domain-days =
    { $count ->
        [one] { $count } jour à compter de la date de la lettre
       *[other] { $count } jours à compter de la date de la lettre
    }
desk-domain-security = Code de sécurité
desk-domain-security-none = Aucun
desk-domain-security-six-digits = Six chiffres
desk-domain-security-six-to-ten = Six à dix lettres et chiffres
desk-domain-who = Qui peut demander des codes
desk-domain-who-company = Seulement l’entreprise elle-même
desk-domain-who-representative = Seulement son mandataire
desk-domain-who-either = L’entreprise ou son mandataire
desk-domain-wait = Avant une deuxième demande
# $count is a number of hours.
desk-domain-hours =
    { $count ->
        [0] Aucune attente
        [one] Attente de { $count } heure
       *[other] Attente de { $count } heures
    }
desk-domain-end = Date de fin d’utilisation au plus tard
desk-domain-procedures = Démarches
desk-domain-consultations = Consultations

## The form that adds or changes a domain. $domain is its name.

desk-domain-add = Ajouter un domaine
# Read aloud on the button.
desk-domain-edit = Modifier { $domain }
desk-domain-edit-title = Modifier le domaine « { $domain } »
desk-domain-keeps = Vos modifications valent à partir de maintenant. Ce qui a été demandé ou accordé auparavant garde les paramètres d’alors.
desk-domain-end-help = Aucun code, aucune certification et aucun mandat ne dure plus longtemps.
desk-domain-wait-hours = Heures avant une deuxième demande
desk-domain-wait-help = 0 pour aucune attente.
desk-domain-activation-days = Jours pour activer un code
desk-domain-activation-help = À compter de la date de la lettre ; de 1 à 730.
desk-domain-representative-codes = Codes mandataires par lettre
desk-domain-representative-codes-help = En plus du code d’accès titulaire ; de 0 à 20.
desk-domain-security-help = La personne qui demande les codes le choisit ; il n’est pas dans la lettre.
desk-domain-who-help = La lettre va toujours à l’entreprise.
# A short message after that.
desk-domain-added = Le domaine a été ajouté.
# A short message after that.
desk-domain-saved = Le domaine a été enregistré. Les nouveaux paramètres valent à partir de maintenant.
desk-names = Nom
desk-name-fr = En français
desk-name-de = En allemand
desk-name-en = En anglais
desk-met-title = Une autre personne a enregistré des modifications
desk-met-text = Votre saisie est toujours là et n’a pas été enregistrée. En enregistrant à nouveau, vous remplacez les modifications de l’autre personne.

## The same form: the procedures and consultations of the domain. $name is what one is called, $place its place
## in the list.

desk-items = Démarches et consultations
desk-items-help = Ce que couvre une certification ou un mandat dans ce domaine, dans l’ordre d’affichage. Les identifiants figurent dans ce qui a été accordé : une fois enregistrés, ils ne changent plus.
# In place of the name of one that has none yet.
desk-item-new = Élément { $place }
desk-item-kind = Nature
desk-item-kind-procedure = Démarche
desk-item-kind-consultation = Consultation
desk-item-key = Identifiant
desk-item-key-help = Laissez ce champ vide pour qu’il soit formé à partir du nom français.
desk-item-add = Ajouter une démarche ou une consultation
desk-item-up = Monter « { $name } »
desk-item-down = Descendre « { $name } »
desk-item-remove = Retirer « { $name } »
# Read aloud after that.
desk-item-moved = « { $name } » est maintenant à la place { $place }.

## The officers of an administration. $name is the name of an officer.

desk-officers-lead = Les personnes qui décident des demandes et impriment les lettres pour votre administration.
desk-officers-search = Rechercher par nom ou SSN
desk-officers-empty = Aucun agent ici
desk-officer-add = Ajouter un agent
desk-officer-ssn-help = 20 chiffres. La personne n’agit pour l’administration que si elle se connecte avec ce certificat.
# A short message after that.
desk-officer-added = { $name } est maintenant agent.
desk-officer-end = Mettre fin à la fonction
desk-officer-end-title = Mettre fin à la fonction de { $name } dans cette administration ?
desk-officer-end-text = { $name } perd aussitôt l’accès à ce poste de travail. Les décisions et les lettres restent telles quelles, et l’historique en garde les auteurs.
# A short message afterwards.
desk-officer-ended = { $name } n’est plus agent ici.
desk-first-name = Prénom
desk-last-name = Nom
desk-task-lead = Agent responsable
desk-task-lead-help = Modifie en outre l’administration, ses domaines et ses agents.
desk-task-officer = Agent
desk-task-officer-help = Décide des demandes et imprime les lettres.

## The history of an administration.

desk-history-lead = Tout ce qui a été fait dans cette administration : demandes et décisions, lettres, domaines, agents. Rien ne peut en être modifié ni effacé.

## The administration itself: what it is called and from where its letters come.

desk-administration = L’administration
desk-administration-edit = Modifier l’administration
desk-administration-address = Adresse d’expéditeur sur les lettres
desk-administration-address-help = Sous le nom, sur plusieurs lignes.
# A short message after that.
desk-administration-saved = L’administration a été enregistrée.

## The settings of the office: the administrations in it.

desk-administrations = Administrations
desk-administrations-help = Les administrations accordent des certifications et des codes d’accès. Vous les enregistrez ici ; leurs agents responsables s’occupent du reste.
desk-administrations-none = Aucune administration n’est encore enregistrée.
# $count is a number of domains.
desk-administration-domains =
    { $count ->
        [one] { $count } domaine
       *[other] { $count } domaines
    }
# $count is a number of officers.
desk-administration-officers =
    { $count ->
        [one] { $count } agent
       *[other] { $count } agents
    }
# The button, and the title of the form it opens.
desk-register = Enregistrer une administration
desk-register-submit = Enregistrer
# A short message after that.
desk-registered = L’administration a été enregistrée. Son premier agent trouve le poste de travail sous « Mes espaces ».
desk-first-officer = Premier agent
desk-first-officer-help = Cette personne devient agent responsable : elle crée les domaines et ajoute d’autres agents.
