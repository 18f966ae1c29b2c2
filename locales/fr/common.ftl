## Buttons and menu items that many screens share.

common-save = Enregistrer
common-cancel = Annuler
common-close = Fermer
common-back = Retour
common-edit = Modifier
common-open = Ouvrir
common-clear = Effacer
common-retry = Réessayer
common-undo = Annuler
common-export = Exporter
# Opens the system's window in which a file is chosen.
common-choose = Parcourir…
common-copy = Copier
# In place of “Copy” for a moment.
common-copied = Copié
# Shows a password that is being typed.
common-show = Afficher
# Opens the menu of everything that can be done with a row.
common-more = Autres actions

## Short words that many screens share.

# In place of a list that is empty.
common-none = Aucun
common-today = Aujourd’hui
# Above every form with required fields.
common-required-note = Les champs marqués d’un * sont obligatoires.
# Read aloud, and shown while something is on its way.
common-loading = Chargement en cours…
# $days is how many days are left after today.
common-days-left =
    { $days ->
        [0] Dernier jour
        [one] Encore { $days } jour
       *[other] Encore { $days } jours
    }

## Searching in a list.

# $shown of the $total entries of a list match what was typed.
common-count-of = { $shown } sur { $total }
common-copied-of = { $done } Mo copiés sur { $total }
common-copy-checked = Copie terminée. Vérification que rien ne manque.
# While a long list is still being searched: $found entries match so far among the $searched that
# were looked at, of $total in all.
common-searched-of = { $found } jusqu’ici, { $searched } sur { $total } parcourues

## In place of a screen, at an address that leads nowhere.

common-no-such-place = Cette page n’existe pas
common-no-such-place-help = Elle a peut-être été déplacée, ou l’adresse est incomplète.
common-to-start = Retour au début

## The languages, each named in itself: the same in every language.

common-language-fr = Français
common-language-de = Deutsch
common-language-en = English

## In place of what was asked for, when something broke that nobody foresaw.

common-fault-title = Un problème est survenu
# $id finds the entry in the log, for whoever helps.
common-fault = Ce n’est pas de votre fait, et rien n’a été enregistré à moitié. Réessayez ; si cela se répète, redémarrez { -brand }. Référence pour l’assistance : { $id }

## The question before a form is closed in which something was typed.

common-discard-title = Abandonner votre saisie ?
common-discard-text = Ce que vous avez saisi n’est pas encore enregistré et sera perdu.
common-discard-confirm = Abandonner la saisie
common-keep-editing = Continuer la saisie
