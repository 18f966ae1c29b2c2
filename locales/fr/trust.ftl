## The screen of the trusted authorities, before sign-in and in the settings.

trust-title = Autorités de confiance
trust-lead = Ce bureau accepte les certificats délivrés par ces autorités, et aucun autre.
trust-not-editable = Seule la personne qui a mis en place ce bureau peut modifier cette liste. Adressez-vous à elle s’il y manque une autorité.
# Said while nobody has registered yet, so that anyone may change the list.
trust-first-setup = Personne n’est encore inscrit dans ce bureau : vous pouvez le mettre en place. Ensuite, seule la première personne inscrite pourra modifier cette liste.
# The heading above the list of authorities.
trust-authorities = Autorités
trust-empty-title = Aucune autorité pour l’instant
trust-empty-text = Demandez à l’autorité qui a délivré votre certificat son propre certificat, ou téléchargez-le depuis son site, puis ajoutez-le ici.
trust-issued-by = Délivrée par { $issuer }
trust-self-signed = Autorité racine
trust-valid = Valable du { $from } au { $until }
trust-expired = Expirée
trust-added = Ajoutée le { $day }
trust-fingerprint = Empreinte (SHA-256)
trust-remove = Retirer
# Read out on the button that removes an authority or a revocation list. $name is the authority.
trust-remove-named = Retirer { $name }

## The drawer that adds authorities: choosing a file, comparing fingerprints, confirming. $count is the number of authorities in the file.

trust-add = Ajouter une autorité
trust-add-file = Fichier de l’autorité
trust-add-file-help = Le certificat de l’autorité, au format PEM ou DER : son nom se termine le plus souvent par .pem, .crt, .cer ou .der.
trust-add-read = Lire le fichier
trust-add-found =
    { $count ->
        [one] Ce fichier contient une autorité.
       *[other] Ce fichier contient { $count } autorités.
    }
trust-add-compare = Comparez chaque empreinte avec celle que l’autorité publie sur son site ou vous indique par téléphone. Si un seul caractère diffère, n’ajoutez pas l’autorité.
trust-add-same = J’ai comparé l’empreinte : elle est identique
trust-add-already = Déjà de confiance
trust-add-all-known = Ce bureau fait déjà confiance à tout ce que contient ce fichier.
trust-add-none-compared = Comparez d’abord une empreinte et cochez la case correspondante.
trust-add-other-file = Choisir un autre fichier
trust-add-confirm = Faire confiance
# Shown briefly afterwards. $count is the number of authorities that were added.
trust-added-done =
    { $count ->
        [one] L’autorité a été ajoutée.
       *[other] { $count } autorités ont été ajoutées.
    }

## The question before an authority is removed. $name is the authority.

trust-remove-title = Retirer { $name } ?
trust-remove-text = Plus personne ne pourra se connecter avec un certificat délivré par cette autorité. Les espaces et leurs membres sont conservés.
trust-remove-confirm = Retirer l’autorité
trust-removed-done = L’autorité { $name } a été retirée.

## Revocation lists: which certificates an authority has taken back. $name is the authority, $count a number of certificates.

trust-lists = Listes de révocation
trust-lists-lead = Les certificats qu’une autorité a révoqués figurent sur sa liste. Ce bureau les refuse.
trust-lists-empty = Aucune liste de révocation n’a été ajoutée.
trust-list-count =
    { $count ->
        [0] Aucun certificat révoqué
        [one] { $count } certificat révoqué
       *[other] { $count } certificats révoqués
    }
trust-list-made = Établie le { $day }
trust-list-next = Prochaine liste attendue le { $day }
trust-list-stale = À remplacer
# Below a list whose authority is not among the trusted ones: one that a trusted authority vouches for, as a rule.
trust-list-checked-later = Cette autorité ne figure pas dans la liste ci-dessus. Lorsqu’une personne se connecte avec un de ses certificats, le bureau vérifie que la liste de révocation provient bien d’elle ; sinon, cette liste ne compte pas.
trust-list-add = Ajouter une liste de révocation
trust-list-file = Fichier de la liste
trust-list-file-help = Une liste au format PEM ou DER : son nom se termine le plus souvent par .crl. Elle remplace la liste précédente de la même autorité.
trust-list-add-confirm = Ajouter la liste
trust-list-added-done = La liste de révocation a été ajoutée.
trust-list-remove-title = Retirer la liste de révocation de { $name } ?
trust-list-remove-text = Les certificats qui figurent sur cette liste seront de nouveau acceptés, alors que l’autorité les a révoqués.
trust-list-remove-confirm = Retirer la liste
trust-list-removed-done = La liste de révocation a été retirée.
