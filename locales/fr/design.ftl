## The field for a certificate number. $entered is how many characters stand in it, $digits how many it takes.

design-ssn-label = Numéro de certificat (SSN)
design-ssn-help = 20 chiffres ; la personne le trouve sous « Tester mon certificat ».
design-ssn-count = { $entered } sur { $digits }

## The field for an access code. $entered is how many characters stand in it, $symbols how many it takes.

design-code-count = { $entered } sur { $symbols }

## The button in a field for something secret, read out and shown when the pointer rests on it.

design-passphrase-show = Afficher la saisie
design-passphrase-hide = Masquer la saisie

## Every list. $count is a number of rows, $name what a row is called.

# Beside the buttons for several rows at once.
design-table-selected =
    { $count ->
        [one] { $count } ligne sélectionnée
       *[other] { $count } lignes sélectionnées
    }
# The button that ends a selection.
design-table-select-none = Tout désélectionner
# The box in the head of the list, read out.
design-table-select-all = Tout sélectionner
# The box of a row, read out.
design-table-select-row = Sélectionner { $name }
# The button “⋯” of a row, read out.
design-table-menu = Autres actions pour { $name }
# Read out with the list.
design-table-keys = Les flèches vous mènent d’une ligne à l’autre, la touche Entrée en ouvre une.
# In the list of shortcuts.
design-table-shortcut = Rechercher dans la liste
# A search that finds nothing.
design-table-nothing-title = Aucun résultat
design-table-nothing-text = Aucune entrée ne contient ce que vous cherchez. Vérifiez l’orthographe ou saisissez moins de mots.
design-table-nothing-clear = Effacer la recherche

## Elsewhere.

# The link for those who go by keyboard, the first on every page.
design-skip = Aller au contenu
# The place at the lower edge where short news appear, read out.
design-toasts = Notifications

# The calendar beside a day. $what is the label of the field.
design-date-choose = Choisir dans le calendrier : { $what }
design-date-previous = Mois précédent
design-date-next = Mois suivant
