## The page that lists everything that happened in an eSpace.

history-title = Historique
history-lead = Tout ce qui a été fait dans cet espace : quand, par qui et avec quel certificat. Rien ne peut en être modifié ni effacé.
history-empty = Rien n’a encore été enregistré ici.
history-search = Rechercher dans l’historique
history-nothing-found = Aucune entrée affichée ne correspond à votre recherche
history-load-more = Afficher les entrées plus anciennes
# In place of a person, where the application did something of its own accord.
history-by-the-office = { -brand }, automatiquement

## The check that nothing in the history was tampered with: the button, and what it found.

history-check = Vérifier l’intégrité
history-checked-of = { $done } entrées vérifiées sur { $total }
history-check-sound-title = Les entrées s’enchaînent sans rupture
# $count is how many entries there are.
history-check-sound =
    { $count ->
        [one] { $count } entrée vérifiée : elle n’a pas été modifiée. Cette vérification ne peut pas révéler si des entrées plus récentes ont été coupées à la fin.
       *[other] { $count } entrées vérifiées : elles s’enchaînent sans rupture. Aucune n’a été modifiée, et aucune n’a été supprimée ni ajoutée entre elles. Cette vérification ne peut pas révéler si des entrées plus récentes ont été coupées à la fin.
    }
history-check-broken-title = L’historique a été altéré
# $place is the number of the first entry that does not fit the one before, $count how many before it do.
history-check-broken = À partir de l’entrée n° { $place }, l’historique ne correspond plus à ce qui a été enregistré ; entrées intactes avant elle : { $count }. Exportez-le comme preuve, et adressez-vous à la personne qui a mis en place ce bureau.

## Saving the history as a file: the button, the kinds of files, and a short message afterwards.

history-export = Exporter l’historique
history-export-xlsx = En feuille de calcul (.xlsx)
history-export-csv = En texte séparé par des points-virgules (.csv)
history-export-jsonl = En données vérifiables (.jsonl)
# $file is the name of the file.
history-exported = L’historique a été enregistré dans « { $file } ».

## Everything that can happen in an eSpace, as entries of its history. Who did it stands beside.
## $name is a person's first and last name, $ssn the certificate number in groups of four, $task a task, $rights
## additional rights one after another, or the word “none”, $choice with which certificates somebody may sign in,
## or “none” in older entries, $fields what changed, or “none”, $day a day, $code an eSpace's identifier, $space the
## name of an eSpace.

history-space-created = Espace professionnel créé : { $space } ({ $code }) ; premier administrateur : { $name }
history-private-space-opened = Espace privé de { $name } ouvert ({ $code })
# $company is the company's legal name.
history-company-changed =
    { $fields ->
        [none] Profil de { $company } enregistré sans modification
       *[other] Profil de { $company } modifié : { $fields }
    }
history-member-invited =
    { $choice ->
        [none]
            { $rights ->
                [none] Invitation établie pour { $name } (certificat { $ssn }) ; tâche : { $task }
               *[other] Invitation établie pour { $name } (certificat { $ssn }) ; tâche : { $task } ; droits supplémentaires : { $rights }
            }
       *[other]
            { $rights ->
                [none] Invitation établie pour { $name } (certificat { $ssn }) ; tâche : { $task } ; connexion avec : { $choice }
               *[other] Invitation établie pour { $name } (certificat { $ssn }) ; tâche : { $task } ; droits supplémentaires : { $rights } ; connexion avec : { $choice }
            }
    }
history-invitation-tasks-changed =
    { $choice ->
        [none]
            { $rights ->
                [none] Tâche ou choix du certificat modifié dans l’invitation adressée à { $name } ; tâche : { $task }
               *[other] Tâche ou choix du certificat modifié dans l’invitation adressée à { $name } ; tâche : { $task } ; droits supplémentaires : { $rights }
            }
       *[other]
            { $rights ->
                [none] Tâche ou choix du certificat modifié dans l’invitation adressée à { $name } ; tâche : { $task } ; connexion avec : { $choice }
               *[other] Tâche ou choix du certificat modifié dans l’invitation adressée à { $name } ; tâche : { $task } ; droits supplémentaires : { $rights } ; connexion avec : { $choice }
            }
    }
history-invitation-details-changed =
    { $fields ->
        [none] Coordonnées modifiées dans l’invitation adressée à { $name }
       *[other] Coordonnées modifiées dans l’invitation adressée à { $name } : { $fields }
    }
history-invitation-sent-again = Invitation envoyée de nouveau à { $name } (certificat { $ssn })
history-invitation-mail-handed-over = Message d’invitation destiné à { $name } remis pour un envoi manuel
history-invitation-mail-retried = Nouvel essai d’envoi demandé pour le message relatif à l’invitation adressée à { $name }
# $email is the address the message goes to.
history-invitation-mail-sent = Message relatif à l’invitation adressée à { $name } envoyé (adresse { $email })
history-invitation-mail-failed = Message relatif à l’invitation adressée à { $name } non envoyé, sans nouvel essai automatique (adresse { $email })
history-invitation-withdrawn = Invitation adressée à { $name } retirée (certificat { $ssn })
history-invitation-accepted = Invitation acceptée par { $name } (certificat { $ssn })
history-invitation-refused = Invitation refusée par { $name } (certificat { $ssn })
history-invitation-ending = L’invitation adressée à { $name } expire bientôt : dernier jour pour répondre le { $day }
history-invitation-expired = Invitation adressée à { $name } expirée (certificat { $ssn }) ; dernier jour pour répondre : { $day }
history-member-tasks-changed =
    { $choice ->
        [none]
            { $rights ->
                [none] Tâche ou choix du certificat de { $name } modifié ; tâche : { $task }
               *[other] Tâche ou choix du certificat de { $name } modifié ; tâche : { $task } ; droits supplémentaires : { $rights }
            }
       *[other]
            { $rights ->
                [none] Tâche ou choix du certificat de { $name } modifié ; tâche : { $task } ; connexion avec : { $choice }
               *[other] Tâche ou choix du certificat de { $name } modifié ; tâche : { $task } ; droits supplémentaires : { $rights } ; connexion avec : { $choice }
            }
    }
history-member-details-changed =
    { $fields ->
        [none] Coordonnées de { $name } modifiées
       *[other] Coordonnées de { $name } modifiées : { $fields }
    }
history-member-suspended = Accès de { $name } suspendu
history-member-reinstated = Accès de { $name } rétabli
history-member-deleted = Utilisateur supprimé : { $name }
history-member-left = { $name } a quitté l’espace

## What changed in the profile of a company or a person, in somebody's further details or in the mail account, one
## after another inside such an entry.

history-field-legalName = dénomination sociale
history-field-rcsNumber = numéro RCS
history-field-nationalNumber = numéro d’identification national
history-field-vatNumber = numéro de TVA
history-field-address = adresse
history-field-email = adresse électronique
history-field-procedureLanguage = langue de la démarche
history-field-label = nom de l’espace
history-field-phone = téléphone
history-field-function = fonction
history-field-note = note
history-field-language = langue de l’utilisateur
history-field-host = serveur d’envoi
history-field-port = port
history-field-security = sécurité de la connexion
history-field-user = nom d’utilisateur
history-field-from = adresse de l’expéditeur

## With which certificates somebody may sign in, inside such an entry.

history-choice-any = tous ses certificats
history-choice-invited-only = uniquement le certificat invité

## How the connection to the mail server is secured, inside such an entry.

history-security-tls = TLS
history-security-start-tls = STARTTLS
history-security-none = aucune

## Everything that can happen to the office as a whole, as entries of its own history. Who did it stands beside.
## $name and $ssn are a person and a certificate number, $authority is the name of an authority,
## $fingerprint what its certificate is compared by.

history-person-registered = Inscription de { $name } (certificat { $ssn })
# $fields is what changed, the language last. $language is the person's language: fr, de or en; none if it did not
# change. Older entries do not tell $fields.
history-profile-changed =
    { $fields ->
        [none]
            { $language ->
                [fr] Profil de { $name } modifié ; langue de l’utilisateur : français
                [de] Profil de { $name } modifié ; langue de l’utilisateur : allemand
               *[en] Profil de { $name } modifié ; langue de l’utilisateur : anglais
            }
       *[other]
            { $language ->
                [none] Profil de { $name } modifié : { $fields }
                [fr] Profil de { $name } modifié : { $fields } (désormais français)
                [de] Profil de { $name } modifié : { $fields } (désormais allemand)
               *[en] Profil de { $name } modifié : { $fields } (désormais anglais)
            }
    }
history-certificate-added = Autre certificat de { $name } enregistré : { $ssn }
# $day is the last day of the certificate's validity.
history-certificate-renewed = Certificat renouvelé de { $name } utilisé pour la première fois : { $ssn }, valable jusqu’au { $day }
# $invitationDays is how long an invitation can be answered, $spacesPerCertificate the most business eSpaces.
history-rules-changed = Règles modifiées ; validité des invitations en jours : { $invitationDays } ; espaces professionnels par certificat au plus : { $spacesPerCertificate }
# $host is the mail server, $from the address from which messages come, $security how the connection is secured,
# $user the user name, $fields what changed. Older entries do not tell $port and what comes after it.
history-mail-account-changed =
    { $port ->
        [none] Compte de messagerie configuré : { $from } sur { $host }
       *[other]
            { $fields ->
                [none] Compte de messagerie configuré : { $from } sur { $host } ; port : { $port } ; sécurité : { $security } ; nom d’utilisateur : { $user }
               *[other] Compte de messagerie modifié : { $fields } ; désormais { $from } sur { $host } ; port : { $port } ; sécurité : { $security } ; nom d’utilisateur : { $user }
            }
    }
history-mail-account-removed = Compte de messagerie supprimé
history-recovery-key-shown = Clé de récupération enregistrée pour impression
# Recorded in the data that is replaced, then in the data that takes its place.
history-replacement-begun = Remplacement de toutes les données par une sauvegarde commencé
history-backup-restored = Toutes les données restaurées à partir d’une sauvegarde
history-authority-added = Autorité de confiance ajoutée : { $authority } (empreinte { $fingerprint })
history-authority-removed = Autorité de confiance retirée : { $authority } (empreinte { $fingerprint })
history-revocation-list-added = Liste de révocation ajoutée : { $authority }
history-revocation-list-removed = Liste de révocation retirée : { $authority }

## What was asked of an administration and what became of it, as entries of the history of the eSpace and of the
## administration. $company is the company concerned, $domain the name of the domain.

history-certification-requested = Certification demandée pour { $company } ; domaine : { $domain }
history-codes-requested = Codes d’accès demandés pour { $company } ; domaine : { $domain }
history-request-answered = Réponse donnée à la question sur la demande pour { $company } ; domaine : { $domain }
history-request-withdrawn = Demande pour { $company } retirée ; domaine : { $domain }
history-request-refused = Demande pour { $company } refusée ; domaine : { $domain }
history-information-requested = Information demandée au sujet de la demande pour { $company } ; domaine : { $domain }
history-certification-granted = Certification accordée à { $company } ; domaine : { $domain }
history-codes-granted = Codes d’accès accordés à { $company } ; domaine : { $domain }
history-letter-printed = Lettre avec les codes d’accès imprimée pour { $company } ; domaine : { $domain }
history-letter-lost = Lettre avec les codes d’accès de { $company } signalée comme perdue ; domaine : { $domain }

## Certifications and mandates, as entries of the history of an eSpace. $company is the company concerned: for
## a mandate the principal. $representative is the company of the representative, $domain the name of the domain,
## $day a day.

history-wrong-code-entered = Un code d’accès erroné a été saisi
# $count is how many.
history-wrong-codes-imported = Une liste contenant des codes d’accès erronés a été vérifiée ; codes erronés : { $count }
history-codes-imported = Codes d’accès importés d’une liste : { $count }
history-wrong-security-code-entered = Un code de sécurité erroné a été saisi pour un code de { $company }, { $domain }
history-owner-code-blocked = Code d’accès titulaire de { $company } bloqué après trop de codes de sécurité erronés ; domaine : { $domain }
# $representative is the company in whose eSpace the wrong ones were entered.
history-representative-code-blocked = Code d’accès mandataire de { $company } bloqué après trop de codes de sécurité erronés saisis par { $representative } ; domaine : { $domain }
history-owner-code-registered = Code d’accès titulaire de { $company } enregistré ; domaine : { $domain }
# A newer letter was printed before the code was entered.
history-owner-code-replaced = Code d’accès titulaire de { $company }, pas encore saisi, remplacé par celui d’une lettre plus récente ; domaine : { $domain }
history-certification-replaced = Certification de { $company } remplacée par une autre ; domaine : { $domain }
# A newer one was entered or granted in the same eSpace.
history-certification-renewed = Certification précédente de { $company } terminée, une plus récente l’ayant remplacée ; domaine : { $domain }
# $reason is what the officer wrote.
history-certification-revoked = Fin de la certification de { $company }, décidée par l’administration ; domaine : { $domain } ; motif : { $reason }
history-certification-brought-forward = Date de fin d’utilisation de la certification de { $company } avancée au { $day } ; domaine : { $domain }
history-mandate-received = Mandat reçu de { $company } ; domaine : { $domain }
# $company is the company of the representative.
history-mandate-given = Mandat donné à { $company } ; domaine : { $domain }
history-mandate-changed = Mandat de { $company } à { $representative } modifié ; domaine : { $domain }
history-mandate-revoked = Mandat de { $company } à { $representative } révoqué ; domaine : { $domain }
history-mandate-ended-with-certification = Mandat de { $company } à { $representative } terminé avec la certification du mandant ; domaine : { $domain }
history-mandate-narrowed-with-certification = Étendue du mandat de { $company } à { $representative } réduite avec la certification du mandant ; domaine : { $domain }
history-mandate-replaced = Mandat de { $company } à { $representative } terminé, son code d’accès ayant été remplacé ; domaine : { $domain }
history-mandate-given-up = Mandat de { $company } auquel { $representative } a renoncé ; domaine : { $domain }
history-paper-mandate-recorded = Mandat papier de { $company } à { $representative } enregistré ; domaine : { $domain }
history-paper-mandate-confirmed = Mandat papier de { $company } à { $representative } confirmé ; domaine : { $domain }
history-paper-mandate-confirmed-in-part = Mandat papier de { $company } à { $representative } confirmé dans la limite de la certification du mandant, jusqu’au { $day } ; domaine : { $domain }
history-paper-mandate-declined = Confirmation du mandat papier de { $company } à { $representative } refusée ; domaine : { $domain }

## Codes that a principal makes for representatives, as entries of the history of an eSpace. $company says for whom,
## in the principal's own words, or is the word “none”; $domain is the name of the domain.

history-code-made =
    { $company ->
        [none] Code d’accès mandataire créé ; domaine : { $domain }
       *[other] Code d’accès mandataire créé pour { $company } ; domaine : { $domain }
    }
history-code-revoked =
    { $company ->
        [none] Code d’accès mandataire révoqué ; domaine : { $domain }
       *[other] Code d’accès mandataire destiné à { $company } révoqué ; domaine : { $domain }
    }
history-code-replaced =
    { $company ->
        [none] Code d’accès mandataire remplacé par un nouveau ; domaine : { $domain }
       *[other] Code d’accès mandataire destiné à { $company } remplacé par un nouveau ; domaine : { $domain }
    }
history-code-narrowed-with-certification =
    { $company ->
        [none] Étendue d’un code d’accès mandataire réduite avec la certification ; domaine : { $domain }
       *[other] Étendue du code d’accès mandataire destiné à { $company } réduite avec la certification ; domaine : { $domain }
    }
# $day is the new last day.
history-code-brought-forward-with-certification =
    { $company ->
        [none] Date de fin d’utilisation d’un code d’accès mandataire avancée au { $day } avec la certification ; domaine : { $domain }
       *[other] Date de fin d’utilisation du code d’accès mandataire destiné à { $company } avancée au { $day } avec la certification ; domaine : { $domain }
    }
history-code-revoked-with-certification =
    { $company ->
        [none] Code d’accès mandataire révoqué, la certification ne le couvrant plus ; domaine : { $domain }
       *[other] Code d’accès mandataire destiné à { $company } révoqué, la certification ne le couvrant plus ; domaine : { $domain }
    }

## An administration, its officers and its domains, as entries of its history; its registration also stands in the
## history of the office. $administration is the name of the administration, $name and $ssn are an officer and the
## certificate number, $domain is the name of a domain.

history-administration-registered = Administration enregistrée : { $administration } ; premier agent responsable : { $name } (certificat { $ssn })
history-administration-changed = Nom ou adresse de l’administration modifié : { $administration }
history-officer-added = Agent ajouté : { $name } (certificat { $ssn })
history-officer-ended = Agent retiré : { $name } (certificat { $ssn })
history-domain-added = Domaine ajouté : { $domain }
# $fields is what changed, or the word “none”.
history-domain-changed =
    { $fields ->
        [none] Domaine enregistré sans modification : { $domain }
       *[other] Domaine modifié : { $domain } ({ $fields })
    }

## Which settings of a domain changed, one after another inside such an entry.

history-field-names = nom
history-field-certifiedBy = mode de certification d’un espace
history-field-activationDays = délai d’activation d’un code
history-field-latestEnd = date de fin d’utilisation la plus tardive
history-field-representativeCodes = nombre de codes d’accès mandataire
history-field-securityCode = code de sécurité
history-field-whoAsks = qui peut demander des codes
history-field-waitHours = attente avant une deuxième demande
history-field-items = démarches et consultations

## Groups of companies, as entries of the history of an eSpace. $group is the name of a group, $former the name it had
## before, $count a number of companies, $company a company if there is only one, or the word “none”.

history-group-created = Groupe d’entreprises créé : { $group }
history-group-changed = Groupe d’entreprises « { $former } » modifié ; nom : { $group }
history-group-deleted = Groupe d’entreprises supprimé : { $group } ; entreprises qui en faisaient partie : { $count }
history-clients-grouped =
    { $company ->
        [none] Entreprises placées dans le groupe « { $group } » : { $count }
       *[other] { $company } : placement dans le groupe « { $group } »
    }
history-clients-ungrouped =
    { $company ->
        [none] Entreprises retirées de leurs groupes : { $count }
       *[other] { $company } : retrait de son groupe
    }

## About messages.

# The principal brought the end of its certification forward. $company is the principal, $representative the representative, $domain the domain, $day the new last day.
history-mandate-brought-forward = Fin du mandat de { $company } à { $representative } avancée au { $day } avec la certification du mandant ; domaine : { $domain }
# $name is the person who chose.
history-message-mail-wanted = { $name } souhaite recevoir des messages par courriel
# $name is the person who chose.
history-message-mail-declined = { $name } ne souhaite pas recevoir de messages par courriel
# $name is the person, $email the address.
history-message-mail-sent = Courriel avec les messages pour { $name } envoyé à { $email }
# $name is the person, $email the address.
history-message-mail-failed = Courriel avec les messages pour { $name } non envoyé, sans nouvel essai automatique (adresse { $email })
