## Messages: the list, its button in the top bar, and the setting of the profile for emails.

# The heading of the screen of messages, its place in the side bar and in the palette.
messages-title = Messages
# Under the heading of the messages of one eSpace.
messages-lead = Ce qui s’est passé dans cet espace, et les délais qui approchent. Ce que vous avez fait vous-même est considéré comme lu.
# Under the heading of the messages of all eSpaces.
messages-lead-all = Ce qui s’est passé dans tous vos espaces, et les délais qui approchent. Ce que vous avez fait vous-même est considéré comme lu.
# On the screen of messages of one eSpace: leads to those of all eSpaces.
messages-all-spaces = Messages de tous les espaces
# The search field of the list of messages.
messages-search = Rechercher dans les messages
# The name of the list of messages.
messages-label = Messages
# The heading of a column: what a message says.
messages-column-text = Message
# The heading of a column: the eSpace of a message.
messages-column-space = Espace
# The heading of a column: who brought a message about.
messages-column-who = Par
# The heading of a column: when a message came.
messages-column-at = Date
# The heading of a column: whether a message is read.
messages-column-state = État
# The state of a message that is still to be read; also in saved lists.
messages-unread = Non lu
# The state of a message that was read; also in saved lists.
messages-read = Lu
# In the menu of a message.
messages-act-open = Ouvrir
# In the menu of a message, and above the list for the chosen ones.
messages-act-mark-read = Marquer comme lu
# In the menu of a message, and above the list for the chosen ones.
messages-act-mark-unread = Marquer comme non lu
# A button above the list of messages.
messages-mark-all = Tout marquer comme lu
# A choice above the list: messages read and unread.
messages-filter-all = Lus et non lus
# A choice above the list: messages still to be read.
messages-filter-unread = Non lus
# A choice above the list: messages about anything.
messages-topic-all = Tous les sujets
# A choice above the list: messages about deadlines and ends.
messages-topic-deadlines = Délais
# A choice above the list: messages about mandates.
messages-topic-mandates = Mandats
# A choice above the list: messages about certifications, requests and letters.
messages-topic-certifications = Certifications et codes
# Where there are no messages yet.
messages-none = Aucun message pour l’instant
# Where there are no messages yet: what will be told here, and what to do first.
messages-none-text = Vous serez informé ici lorsqu’une administration répond, lorsqu’un mandat change et lorsqu’un délai approche. Pour commencer, adressez une demande à une administration ou saisissez un code d’accès sous « Certifications ».
# Where no message passes the filters.
messages-none-like-this = Aucun message de ce type
# A button that takes the filters away.
messages-show-all = Afficher tous les messages
# News at the lower edge: the list was saved. $file is the name of the file.
messages-exported = La liste des messages a été enregistrée sous { $file }.
# In the menu of the export.
messages-export-xlsx = En feuille de calcul (.xlsx)
# In the menu of the export.
messages-export-csv = En texte séparé par des points-virgules (.csv)
# The heading of a setting in the profile.
messages-mail = Messages par courriel
# Above the choice of which messages come by email.
messages-mail-legend = Une fois par jour, m’envoyer
# A choice: no message comes by email.
messages-mail-none = Aucun courriel
# A choice: which messages come by email.
messages-mail-important = Les délais et ce que d’autres ont fait
# A choice: all messages come by email.
messages-mail-all = Tous les messages, y compris ce qu’ont fait les autres membres de mes espaces
# Under the choice of which messages come by email.
messages-mail-help = Un courriel par jour au plus, à partir de sept heures du matin, avec ce que vous n’avez pas encore lu. Il ne contient ni code d’accès ni moyen d’entrer : vous lisez les détails après connexion.
# Under the choice, where the office has no mail account.
messages-mail-no-account = Aucun compte de messagerie n’est configuré : aucun courriel n’est envoyé. La personne qui a installé ce bureau peut en ajouter un dans les paramètres.
# News at the lower edge: the choice was saved.
messages-mail-saved = Votre choix a été enregistré.
# Under the choice: the last email went out. $to is the address, $at when.
messages-mail-last-sent = Le dernier courriel a été envoyé à { $to } le { $at }.
# Under the choice: the last email waits to be sent. $to is the address.
messages-mail-last-waiting = Le dernier courriel à { $to } attend d’être envoyé.
# Under the choice: the last email could not be sent. $to is the address, $problem why.
messages-mail-last-failed = Le dernier courriel à { $to } n’a pas pu être envoyé. { $problem }
# In the list of shortcuts: opens the messages of all eSpaces.
messages-shortcut = Messages
# The button in the top bar that leads to the messages, as it is read aloud. $count is the number of unread ones.
messages-open =
    { $count ->
        [0] Messages, aucun non lu
        [1] Messages, 1 non lu
       *[other] Messages, { $count } non lus
    }
# News at the lower edge: so many messages were marked. $count is their number.
messages-marked-read =
    { $count ->
        [0] Aucun message n’était non lu.
        [1] 1 message a été marqué comme lu.
       *[other] { $count } messages ont été marqués comme lus.
    }
# News at the lower edge: so many messages were marked. $count is their number.
messages-marked-unread =
    { $count ->
        [0] Aucun message n’était lu.
        [1] 1 message a été marqué comme non lu.
       *[other] { $count } messages ont été marqués comme non lus.
    }
# Under the heading: the list shows the newest messages only. $count is the number of older ones.
messages-left-out =
    { $count ->
        [0] Tous les messages sont affichés.
        [1] 1 message plus ancien n’est pas affiché.
       *[other] { $count } messages plus anciens ne sont pas affichés.
    }

## What each message says. The same sentences stand in emails, in notifications of the system and in
## saved lists.

# Told to the eSpace that asked for a certification, once it is granted. $company is the company, $domain the domain.
messages-certification-granted = { $company } est désormais certifiée pour { $domain }.
# Told to the eSpace that asked for access codes, once they are granted. $company is the company, $domain the domain.
messages-codes-granted = Les codes d’accès de { $company } pour { $domain } ont été accordés. Ils vous parviendront par lettre.
# Told to the eSpace that asked an administration. $company is the company, $domain the domain.
messages-request-refused = La demande de { $company } pour { $domain } a été refusée. Le motif figure dans la demande.
# Told to the eSpace that asked an administration. $company is the company, $domain the domain.
messages-information-requested = L’administration demande des informations sur la demande de { $company } pour { $domain }.
# Told to the eSpace that asked for codes, once the letter is printed. $company is the company, $domain the domain, $count the number of letters that were printed together.
messages-letter-sent =
    { $count ->
        [1] La lettre avec les codes d’accès de { $company } pour { $domain } est en route.
       *[other] { $count } lettres avec des codes d’accès pour { $domain } sont en route.
    }
# Told to the eSpace that asked for codes, once the letter was reported lost. $company is the company, $domain the domain.
messages-letter-lost = La lettre avec les codes d’accès de { $company } pour { $domain } a été signalée comme perdue. Ses codes non saisis ne sont plus valables.
# Told to the other members of an eSpace in which an owner access code was entered. $company is the company, $domain the domain.
messages-certified = Le code d’accès titulaire de { $company } a été saisi : l’espace est certifié pour { $domain }.
# Told to the other members of an eSpace in which wrong security codes were entered for an owner access code, and to the other eSpaces of the company. $company is the company, $domain the domain.
messages-owner-code-blocked = Le code d’accès titulaire de { $company } pour { $domain } est bloqué : trop de codes de sécurité erronés ont été saisis. Demandez de nouveaux codes d’accès à l’administration.
# Told to the principal and to the other members of the eSpace in which wrong security codes were entered. $company is the principal, $representative the company of that eSpace, $domain the domain, $count the number of codes that were blocked together.
messages-representative-code-blocked =
    { $count ->
        [1] Un code d’accès mandataire de { $company } pour { $domain } est bloqué : { $representative } a saisi trop de codes de sécurité erronés. Le mandant peut le remplacer.
       *[other] { $count } codes d’accès mandataire pour { $domain } sont bloqués : trop de codes de sécurité erronés ont été saisis. Le mandant peut les remplacer.
    }
# Told to an eSpace whose certification ended because a newer owner access code was entered in another eSpace of the company. $company is the company, $domain the domain.
messages-certification-replaced = La certification de cet espace pour { $domain } a pris fin : { $company } a saisi un code d’accès titulaire plus récent dans un autre espace.
# Told to an eSpace whose certification the administration ended. $company is the company, $domain the domain.
messages-certification-revoked = L’administration a mis fin à la certification de { $company } pour { $domain }. Le motif figure dans l’historique.
# Told to the other members of an eSpace whose certification will end sooner. $company is the company, $domain the domain, $day the new last day.
messages-certification-brought-forward = La certification de { $company } pour { $domain } prend désormais fin le { $day }.
# Told a month and a week before a certification ends. $company is the company, $domain the domain, $day the last day.
messages-certification-ending = La certification de { $company } pour { $domain } prend fin le { $day }.
# Told once a certification has ended. $company is the company, $domain the domain, $day its last day.
messages-certification-ended = La certification de { $company } pour { $domain } a pris fin le { $day }.
# Told to the principal once a representative has entered a code. $company is the representative, $domain the domain.
messages-mandate-given = { $company } a saisi un code d’accès mandataire et détient désormais votre mandat pour { $domain }.
# Told to the other members of the eSpace in which representative access codes were entered. $company is the principal, $domain the domain, $count the number of mandates that came together.
messages-mandate-received =
    { $count ->
        [1] Mandat de { $company } pour { $domain } reçu.
       *[other] { $count } mandats pour { $domain } reçus.
    }
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-narrowed = { $company } a réduit l’étendue de son mandat à { $representative } pour { $domain }.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain, $day the new last day, $count the number of mandates that will end sooner.
messages-mandate-brought-forward =
    { $count ->
        [1] Le mandat de { $company } à { $representative } pour { $domain } prend désormais fin le { $day }.
       *[other] { $count } mandats pour { $domain } prennent désormais fin le { $day }.
    }
# Told to both sides of a mandate that covers more or runs longer. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-changed = { $company } a modifié son mandat à { $representative } pour { $domain }.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-revoked = { $company } a révoqué son mandat à { $representative } pour { $domain }.
# Told to both sides of mandates that ended because no certification of the principal covers them any longer. $company is the principal, $representative the representative, $domain the domain, $count the number of mandates.
messages-mandate-ended-with-certification =
    { $count ->
        [1] Le mandat de { $company } à { $representative } pour { $domain } a pris fin : la certification de { $company } ne le couvre plus.
       *[other] { $count } mandats pour { $domain } ont pris fin : la certification du mandant ne les couvre plus.
    }
# Told to both sides of mandates that cover less because the certification of the principal does. $company is the principal, $representative the representative, $domain the domain, $count the number of mandates.
messages-mandate-narrowed-with-certification =
    { $count ->
        [1] Le mandat de { $company } à { $representative } pour { $domain } ne couvre plus que ce que couvre la certification de { $company }.
       *[other] { $count } mandats pour { $domain } ne couvrent plus que ce que couvre la certification du mandant.
    }
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-replaced = { $company } a remplacé le code d’accès de { $representative } pour { $domain }. Le mandat a pris fin.
# Told to both sides of a mandate. $company is the principal, $representative the representative, $domain the domain.
messages-mandate-given-up = { $representative } a renoncé au mandat de { $company } pour { $domain }.
# Told to both sides a month and a week before a mandate ends. $company is the principal, $representative the representative, $domain the domain, $day the last day, $count the number of mandates that end together.
messages-mandate-ending =
    { $count ->
        [1] Le mandat de { $company } à { $representative } pour { $domain } prend fin le { $day }.
       *[other] { $count } mandats pour { $domain } prennent fin le { $day }.
    }
# Told to both sides once a mandate has ended. $company is the principal, $representative the representative, $domain the domain, $day its last day, $count the number of mandates that ended together.
messages-mandate-ended =
    { $count ->
        [1] Le mandat de { $company } à { $representative } pour { $domain } a pris fin le { $day }.
       *[other] { $count } mandats pour { $domain } ont pris fin le { $day }.
    }
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-waiting = { $representative } a enregistré un mandat papier de { $company } pour { $domain }. Il attend la confirmation du mandant.
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-confirmed = { $company } a confirmé son mandat papier à { $representative } pour { $domain }.
# Told to both sides of a mandate on paper that goes beyond the certification of the principal. $company is the principal, $representative the representative, $domain the domain, $day the last day.
messages-paper-mandate-confirmed-in-part = { $company } a confirmé son mandat papier à { $representative } pour { $domain } dans la limite de sa certification ; il prend désormais fin le { $day }.
# Told to both sides of a mandate on paper. $company is the principal, $representative the representative, $domain the domain.
messages-paper-mandate-declined = { $company } n’a pas confirmé son mandat papier à { $representative } pour { $domain }.
# Told two weeks and three days before the activation deadline of a code that the principal made. $representative is for whom it was made, in the principal’s words and perhaps on several lines, or empty; $domain is the domain, $day the last day, $count the number of codes with the same deadline.
messages-code-ending =
    { $count ->
        [1] Un code d’accès mandataire pour { $domain } n’a pas encore été saisi. Son délai d’activation est le { $day }.
       *[other] { $count } codes d’accès mandataire pour { $domain } n’ont pas encore été saisis. Leur délai d’activation est le { $day }.
    }
# Told two weeks and three days before the activation deadline of the codes of a letter. $company is the company, $domain the domain, $day the last day, $count the number of letters with the same deadline.
messages-letter-ending =
    { $count ->
        [1] Des codes d’accès de la lettre à { $company } pour { $domain } n’ont pas encore été saisis. Leur délai d’activation est le { $day }.
       *[other] Des codes d’accès de { $count } lettres pour { $domain } n’ont pas encore été saisis. Leur délai d’activation est le { $day }.
    }
# Told five days before an invitation expires. $name is the invited person, $day the last day, $count the number of invitations that expire on the same day.
messages-invitation-ending =
    { $count ->
        [1] L’invitation adressée à { $name } expire le { $day }.
       *[other] { $count } invitations expirent le { $day }.
    }

## Notifications of the system about new messages.

# The title of a notification that names nobody, and of one about many messages.
messages-notification-hidden-title = { -brand }
# What such a notification says. $count is the number of new messages.
messages-notification-count =
    { $count ->
        [0] Aucun nouveau message
        [1] 1 nouveau message
       *[other] { $count } nouveaux messages
    }
