## Entering an access code from a letter.

codes-enter = Saisissez le code de la lettre
codes-enter-lead = 16 caractères. Les majuscules et les tirets s’ajoutent d’eux-mêmes ; une faute de frappe est reconnue et ne compte pas comme une tentative.
codes-code = Code d’accès
codes-security-code = Code de sécurité
# Above the field, while too many wrong codes lock it.
codes-locked = La saisie est verrouillée
# The button, before the code is checked and after.
codes-check = Vérifier le code
codes-register = Enregistrer le code
# Below the field, how the security code looks.
codes-security-enter-six-digits = Les 6 chiffres choisis lors de la demande du code.
codes-security-enter-six-to-ten = Les 6 à 10 lettres et chiffres choisis lors de la demande du code.

## What a code is for, shown once it is checked. $company is the company it was made for, $domain a domain.

codes-kind-owner = Code d’accès titulaire
codes-kind-representative = Code d’accès mandataire
codes-preview-for = { $company }, domaine : { $domain }
# $activate is the last day on which it can be activated, $end the last day of what it brings.
codes-preview-days = À activer jusqu’au { $activate } · utilisable jusqu’au { $end }
# $what are the names of procedures and consultations.
codes-covers = Couvre : { $what }
codes-replaces = { $company } est déjà certifiée pour le domaine « { $domain } ». Enregistrer ce code met fin à cette certification et la remplace.

## Short messages after a code was registered. $company is the company it was made for, $domain a domain.

codes-done-owner = { $company } est maintenant certifiée ({ $domain }).
codes-done-representative = Vous pouvez maintenant agir au nom de { $company } ({ $domain }).

## The list beside it.

codes-recent = Enregistrés aujourd’hui
codes-recent-none = Les codes que vous enregistrez apparaissent ici.

## The form that makes an access code for a representative.

codes-create = Créer un code mandataire
codes-create-lead = Remettez le code à votre mandataire : en le saisissant dans son espace, il reçoit le mandat.
codes-create-confirm = Créer le code
codes-recipient = Destinataire
codes-recipient-help = Pour vous y retrouver, par exemple le nom de votre fiduciaire. Figure aussi sur la lettre.
# Below the field, where the security code is chosen.
codes-security-choose-six-digits = Choisissez 6 chiffres et communiquez-les séparément au mandataire.
codes-security-choose-six-to-ten = Choisissez de 6 à 10 lettres ou chiffres et communiquez-les séparément au mandataire.

## A code that was just made, shown once.

codes-fresh-title = Nouveau code d’accès mandataire
codes-fresh-once = Ce code n’est affiché que maintenant
codes-fresh-once-text = Il ne pourra plus être affiché. Copiez-le ou enregistrez la lettre avant de fermer.
codes-fresh-next = Le mandataire saisit ce code dans son propre espace. Communiquez le code de sécurité, s’il y en a un, par une autre voie.
codes-copy = Copier le code
# A short message after that.
codes-copied = Le code a été copié.
# The button that opens a menu of languages, and its entries. $language is the name of a language in itself.
codes-save-letter = Enregistrer la lettre…
codes-letter-in = Lettre : { $language }
# A short message after that. $file is the name of the file.
codes-letter-saved = La lettre a été enregistrée : { $file }
# The button that opens the file, so that it can be printed.
codes-open-letter = Ouvrir la lettre
codes-activate-by = Délai d’activation
# The question before the code is closed that was neither copied nor saved.
codes-fresh-close-title = Fermer sans garder le code ?
codes-fresh-close-text = Vous n’avez ni copié le code ni enregistré la lettre. Le code ne pourra plus être affiché ; il faudrait le remplacer par un nouveau.
codes-fresh-close-confirm = Fermer
codes-fresh-close-back = Retour au code

## Codes for representatives that nobody has entered yet. $day is a day.

codes-waiting = Codes qui attendent d’être saisis
codes-recipient-none = Destinataire non précisé
codes-origin-letter = d’une lettre de l’administration du { $day }
codes-origin-principal = créé dans cet espace le { $day }
codes-open = À activer jusqu’au { $day }
codes-lapsed = Délai dépassé ({ $day })
codes-blocked = Bloqué : codes de sécurité erronés
codes-act-replace = Remplacer
codes-act-revoke = Révoquer

## The question before that: title, text and the button that says yes. $name is the recipient or the word “none”.

codes-confirm-revoke-title = Révoquer ce code ?
codes-confirm-revoke-text =
    { $name ->
        [none] Ce code ne pourra plus être saisi. Cela ne peut pas être annulé.
       *[other] Le code destiné à { $name } ne pourra plus être saisi. Cela ne peut pas être annulé.
    }
codes-confirm-revoke = Révoquer le code
codes-confirm-replace-title = Remplacer ce code ?
codes-confirm-replace-text =
    { $name ->
        [none] L’ancien code ne pourra plus être saisi. Le nouveau est affiché une seule fois.
       *[other] L’ancien code destiné à { $name } ne pourra plus être saisi. Le nouveau est affiché une seule fois.
    }
codes-confirm-replace = Remplacer le code
# A short message after that. $domain is a domain.
codes-done-revoke = Le code a été révoqué ({ $domain }).

## The form that chooses the security code of a new code, and the warning above it.

codes-replace-title = Code de sécurité du nouveau code
codes-replace-mandate = Le mandat actuel prend fin dès que vous remplacez le code.
codes-replace-code = L’ancien code n’est plus valable dès que vous le remplacez.
