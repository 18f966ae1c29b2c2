## Le champ d’un numéro de certificat. $entered est le nombre de caractères saisis, $digits le nombre attendu.

design-ssn-label = Numéro de certificat (SSN)
design-ssn-help = 20 chiffres ; la personne le trouve sous « Tester mon certificat ».
design-ssn-count = { $entered } sur { $digits }

## Le bouton d’un champ secret, lu à voix haute et affiché au survol.

design-passphrase-show = Afficher la saisie
design-passphrase-hide = Masquer la saisie

## Toutes les listes. $count est un nombre de lignes, $name le nom d’une ligne.

# À côté des boutons qui portent sur plusieurs lignes.
design-table-selected =
    { $count ->
        [one] { $count } ligne sélectionnée
       *[other] { $count } lignes sélectionnées
    }
# Le bouton qui met fin à une sélection.
design-table-select-none = Tout désélectionner
# La case dans l’en-tête de la liste, lue à voix haute.
design-table-select-all = Tout sélectionner
# La case d’une ligne, lue à voix haute.
design-table-select-row = Sélectionner { $name }
# Le bouton « ⋯ » d’une ligne, lu à voix haute.
design-table-menu = Plus d’actions pour { $name }
# Lu à voix haute avec la liste.
design-table-keys = Les flèches vous mènent d’une ligne à l’autre, la touche Entrée en ouvre une.
# Dans la liste des raccourcis.
design-table-shortcut = Rechercher dans la liste
# Une recherche sans résultat.
design-table-nothing-title = Aucun résultat
design-table-nothing-text = Aucune entrée ne contient ce que vous cherchez. Vérifiez l’orthographe ou saisissez moins de mots.
design-table-nothing-clear = Effacer la recherche

## Ailleurs.

# Le lien destiné aux personnes qui utilisent le clavier, le premier de chaque page.
design-skip = Aller au contenu
# L’endroit, en bas de l’écran, où apparaissent de courts messages, lu à voix haute.
design-toasts = Notifications
