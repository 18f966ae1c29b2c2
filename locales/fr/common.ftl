## Buttons and menu items that many screens share.

common-save = Enregistrer
common-cancel = Annuler
common-close = Fermer
common-back = Retour
common-next = Suivant
common-edit = Modifier
common-delete = Supprimer
common-add = Ajouter
common-open = Ouvrir
common-clear = Effacer
common-retry = Réessayer
common-undo = Annuler
common-export = Exporter
# Opens the system's window in which a file is chosen.
common-choose = Parcourir…
common-copy = Copier
# Read aloud as the heading of the column with such menus.
common-actions = Actions
# Read aloud for such a menu. $name is what its row is called.
common-actions-for = Autres actions pour { $name }
# Closes a short message.
common-dismiss = Fermer ce message
common-try-again = Réessayer
# In place of “Copy” for a moment.
common-copied = Copié
# Shows a password that is being typed.
common-show = Afficher
# Hides it again.
common-hide = Masquer
# Opens the menu of everything that can be done with a row.
common-more = Autres actions

## Short words that many screens share.

common-yes = Oui
common-no = Non
# In place of a list that is empty.
common-none = Aucun
common-today = Aujourd’hui
# Behind the name of a field that may stay empty.
common-optional = facultatif
# Above every form with required fields.
common-required-note = Les champs marqués d’un * sont obligatoires.
# Above every form with required fields.
common-asterisk = Les champs marqués d’un * sont obligatoires.
# In place of the name of a private eSpace.
common-private-space = Espace privé
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

common-search = Rechercher
# $shown of the $total entries of a list match what was typed.
common-count-of = { $shown } sur { $total }

## In a list, besides what is searched for: how much of it is shown, and choosing rows.

# Read aloud for the search field. $list is the name of the list.
common-search-in = Rechercher dans : { $list }
common-clear-search = Effacer la recherche
common-nothing-found = Aucune entrée ne correspond
common-nothing-found-help = Essayez avec moins de lettres, ou effacez la recherche et les filtres.
# $shown of the $all rows are shown.
common-count = { $shown } sur { $all }
# Read aloud. $name is what the row is called.
common-choose-row = Sélectionner { $name }
# Read aloud.
common-choose-all = Tout sélectionner
# $count is how many rows are chosen.
common-chosen =
    { $count ->
        [one] { $count } ligne sélectionnée
       *[other] { $count } lignes sélectionnées
    }

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
common-fault-text = Ce n’est pas de votre fait, et rien n’a été enregistré à moitié. Réessayez ; si cela se répète, redémarrez { -brand }.
# Before the reference that finds the entry in the log, for whoever helps.
common-fault-id = Référence pour l’assistance :
# $id finds the entry in the log, for whoever helps.
common-fault = Ce n’est pas de votre fait, et rien n’a été enregistré à moitié. Réessayez ; si cela se répète, redémarrez { -brand }. Référence pour l’assistance : { $id }

## The question before a form is closed in which something was typed.

common-discard-title = Abandonner votre saisie ?
common-discard-text = Ce que vous avez saisi n’est pas encore enregistré et sera perdu.
common-discard-confirm = Abandonner la saisie
common-keep-editing = Continuer la saisie
