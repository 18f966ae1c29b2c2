## Where a request to an administration stands: in lists, and at the head of its details.

request-state-waiting = En attente d’une décision
request-state-information-requested = Information demandée
request-state-granted = Accordée
# Of codes that were granted: the end-of-use date passed while no letter was printed, or the last one was lost.
request-state-lapsed = Arrivée à échéance
request-state-refused = Refusée
request-state-withdrawn = Retirée

## For what a request is: in lists, in its details, and in the form that makes one.

request-kind-certification = Certification
request-kind-codes = Codes d’accès

## What was said about a request: the heading of each entry in its details.

request-note-message = Message
request-note-question = Question de l’administration
request-note-answer = Réponse
request-note-refusal = Motif du refus
# In place of all entries, where nothing was said.
request-notes-none = Aucun message n’accompagne cette demande.

## The documents of a request or of a paper mandate.

# In place of them, where there are none.
request-documents-none = Aucun document n’est joint.
# Read aloud on the buttons beside a document. $name is the name of its file.
request-document-open-name = Afficher { $name }
request-document-save-name = Enregistrer { $name }
# A short message after that.
request-document-saved = { $name } a été enregistré.

## The list of requests: its heading, columns and search.

request-list = Demandes
request-column-what = Demande
request-column-company = Entreprise
request-column-state = État
request-column-age = Faite le
# In place of the company, where one asks for one’s own.
request-for-us = Notre entreprise
# $days is how many days ago the request was made.
request-age =
    { $days ->
        [0] aujourd’hui
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
request-search = Rechercher une demande
# The choice of the filter by state that leaves nothing out.
request-all-states = Tous les états
request-act-open = Ouvrir
# In place of a list that is empty.
request-none = Aucune demande
request-none-text = Ce que vous demandez à une administration apparaît ici, avec son état.
request-none-like-this = Aucune demande ne correspond à ces filtres
request-show-all = Afficher toutes les demandes

## The details of a request. $domain is a domain, $company the company concerned.

# While it is being read.
request-title = Demande
request-title-certification = Certification : { $domain }
request-title-codes = Codes d’accès : { $domain }
request-meaning-waiting = L’administration n’a pas encore décidé.
request-meaning-information-requested = L’administration a besoin d’une réponse avant de décider.
request-meaning-granted = L’administration a accordé cette demande.
request-meaning-lapsed = La date de fin d’utilisation est passée, et aucune lettre contenant les codes ne peut plus être imprimée. Si les codes sont encore nécessaires, demandez-les à nouveau.
request-meaning-refused = L’administration a refusé cette demande ; le motif figure ci-dessous.
request-meaning-withdrawn = Cette demande a été retirée.
request-notes = Échanges
request-documents = Documents
request-facts = Informations
request-address = Adresse de la lettre
request-asker = Demandé par
request-made-at = Demandé le
request-decided-at = Clôturé le
request-printed-at = Lettre imprimée le

## Answering a request about which information is requested, and withdrawing one.

request-answer = Votre réponse
request-documents-more = Autres documents
request-act-answer = Envoyer la réponse
request-act-withdraw = Retirer la demande
request-confirm-withdraw-title = Retirer cette demande ?
request-confirm-withdraw-text = L’administration ne décidera plus de la demande pour { $company } ({ $domain }). Pour l’obtenir tout de même, vous devrez faire une nouvelle demande.
# Short messages after that.
request-answered = Votre réponse a été envoyée.
request-withdrawn = La demande a été retirée.

## The form that asks an administration for something.

request-ask = Faire une demande
# In a list to choose from, while nothing is chosen.
request-choose = Choisir…
# In that list: $domain is a domain, $administration whose it is.
request-domain-of = { $domain } – { $administration }
request-what = Que demandez-vous ?
request-kind-certification-help = L’administration lit vos pièces justificatives et certifie cet espace pour le domaine.
# $codes is how many codes for representatives come with it.
request-kind-codes-help =
    { $codes ->
        [0] Une lettre avec un code d’accès titulaire.
        [one] Une lettre avec un code d’accès titulaire et { $codes } code d’accès mandataire.
       *[other] Une lettre avec un code d’accès titulaire et { $codes } codes d’accès mandataire.
    }
request-whom = Pour quelle entreprise ?
request-whom-us = Pour la nôtre
request-whom-us-help = La lettre est envoyée à l’adresse de votre entreprise.
request-whom-another = Pour une autre entreprise
request-whom-another-help = La lettre est envoyée à cette entreprise, pas à vous.
request-address-help = La lettre est envoyée à cette adresse.
request-language = Langue de la lettre
# Below it, where a representative asks for another company.
request-language-help = Si l’entreprise a choisi une langue dans ce bureau, sa lettre est rédigée dans cette langue.
# Below the security code, how it looks and what it is for.
request-security-six-digits = Choisissez 6 chiffres et retenez-les : ils ne figurent pas sur la lettre et sont demandés avec le code.
request-security-six-to-ten = Choisissez de 6 à 10 lettres ou chiffres et retenez-les : ils ne figurent pas sur la lettre et sont demandés avec le code.
request-message = Message à l’administration
request-documents-help = PDF, PNG ou JPEG. Indiquez le fichier ou choisissez-le ; un champ s’ajoute pour le suivant.
# The name of each further field. $number counts the documents.
request-document-further = Document { $number }
request-send = Envoyer la demande
# A short message after that. $domain is a domain.
request-sent = Votre demande a été envoyée ({ $domain }).
