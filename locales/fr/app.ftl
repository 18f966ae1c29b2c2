# The name of the product, wherever it is written. It is the same in every language.
-brand = eSpace Desk

# The title of the window, and the name that the system shows for the application.
app-name = { -brand }

# The title of the window while a practice office is open.
app-name-practice = { -brand } — bureau d’exercice

## Notifications of the system about the messages of invitations. $count is the number of messages that
## could not be sent, $to the email address of the only one.

app-notification-mail-failed-title =
    { $count ->
        [1] Message non envoyé
       *[other] Messages non envoyés
    }
app-notification-mail-failed-body = Le message destiné à { $to } n’a pas pu être envoyé. Ouvrez l’invitation pour en connaître la raison et réessayer.
# Names nobody: there are several messages, or the application is locked.
app-notification-mail-failed-count =
    { $count ->
        [1] Le message d’une invitation n’a pas pu être envoyé. Ouvrez l’invitation pour en connaître la raison et réessayer.
       *[other] Les messages de { $count } invitations n’ont pas pu être envoyés. Ouvrez les invitations pour en connaître la raison et réessayer.
    }

## The titles of the system's windows in which a file is chosen or saved.

app-dialog-certificate = Choisir un fichier de certificat
app-dialog-anchor = Choisir le certificat d’une autorité
app-dialog-revocation = Choisir une liste de révocation
app-dialog-backup-save = Enregistrer une sauvegarde
app-dialog-backup-open = Choisir une sauvegarde
app-dialog-recovery = Enregistrer la clé de récupération
app-dialog-message = Enregistrer le message
app-dialog-table = Enregistrer la liste
app-dialog-history = Enregistrer l’historique

## The kinds of files offered in those windows.

app-filter-certificate = Fichiers de certificat
app-filter-anchor = Certificats d’autorité
app-filter-revocation = Listes de révocation
app-filter-backup = Sauvegardes { -brand }
app-filter-pdf = Documents PDF
app-filter-message = Messages
app-filter-spreadsheet = Feuilles de calcul
app-filter-csv = Textes séparés par des points-virgules
app-filter-history = Historiques

## The file names proposed in those windows, without their ending.

app-file-backup = sauvegarde
app-file-recovery = clé de récupération

## Documents that are attached or looked at, and letters with access codes: titles of the system's file dialogs,
## the kind of files they offer, and the name of a file.

app-dialog-document-open = Choisir un document
app-dialog-document = Enregistrer le document
app-dialog-letter = Enregistrer les lettres à imprimer
app-filter-document = Documents
app-letters-file = Lettres avec codes d’accès
## The menu at the top of the screen on macOS, in the words that macOS itself uses there.

app-menu-about = À propos de { -brand }
app-menu-settings = Réglages…
app-menu-services = Services
app-menu-hide = Masquer { -brand }
app-menu-hide-others = Masquer les autres
app-menu-show-all = Tout afficher
app-menu-quit = Quitter { -brand }
app-menu-edit = Édition
app-menu-undo = Annuler
app-menu-redo = Rétablir
app-menu-cut = Couper
app-menu-copy = Copier
app-menu-paste = Coller
app-menu-select-all = Tout sélectionner
app-menu-window = Fenêtre
app-menu-minimize = Placer dans le Dock
app-menu-zoom = Réduire/agrandir
app-menu-full-screen = Activer le mode plein écran
app-menu-close = Fermer la fenêtre
