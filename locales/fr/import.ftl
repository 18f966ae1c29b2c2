## The headings of a list of access codes, as the template has them and as they are recognised.

import-heading-code = Code d’accès
# Other words for the same, recognised as headings; | stands between them.
import-heading-code-also = code d’accès mandataire | code mandataire | codes d’accès | code | codes
import-heading-security = Code de sécurité
# Other words for the same, recognised as headings; | stands between them.
import-heading-security-also = codes de sécurité | sécurité | code secret
# Columns of the template for one’s own overview; they are not read.
import-heading-company = Entreprise (non lu)
import-heading-note = Note (non lu)
# The last column of a file with rows to mend.
import-heading-problem = Ce qui ne va pas

## Titles of sheets, names of files without their ending, and the title of the system’s window for a file. $name is
## the name of the file that was imported.

import-sheet = Codes d’accès
import-result-sheet = Résultat de l’importation
import-file-template = codes d’accès à importer
import-file-result = { $name } – résultat
import-file-bad = { $name } – lignes à corriger
import-dialog-open = Choisir une liste de codes d’accès

## The screen, and the button that leads to it.

import-open = Importer une liste…
import-title = Importer des codes d’accès
import-lead = De nombreux codes d’accès mandataire à la fois, à partir d’une feuille de calcul. Chaque ligne est d’abord vérifiée ; rien n’est enregistré avant votre accord.
import-back = Saisir des codes un par un
# The steps, above the screen.
import-steps = Étapes de l’importation
import-step-file = Choisir le fichier
import-step-columns = Vérifier les colonnes
import-step-checked = Examiner les lignes
import-step-done = Résultat

## Choosing the file.

import-file = Fichier
# $limit is the most rows.
import-file-help = Une feuille de calcul (.xlsx, .ods) ou un fichier texte avec séparateurs (.csv), avec un code par ligne et { $limit } lignes au plus.
import-read = Lire le fichier
import-template = Enregistrer un modèle vide…
import-template-text = Pas encore de liste ? Le modèle contient les bonnes colonnes et conserve les zéros au début des codes de sécurité.

## The columns of the file. $file is its name, $rows the number of rows, $sheet the name of a sheet of a workbook.

import-read-text =
    { $rows ->
        [one] « { $file } » : une ligne.
       *[other] « { $file } » : { $rows } lignes.
    }
# Where a file has several sheets.
import-which-sheet = Feuille
import-which-sheet-help = Une seule feuille du fichier est lue.
# The name of the file ends like that of another kind of file.
import-named-otherwise-xlsx = Le nom du fichier se termine autrement, mais c’est un classeur Excel, et il a été lu comme tel.
import-named-otherwise-ods = Le nom du fichier se termine autrement, mais c’est une feuille de calcul OpenDocument, et il a été lu comme tel.
import-named-otherwise-csv = Le nom du fichier se termine autrement, mais c’est un fichier texte avec séparateurs, et il a été lu comme tel.
import-joined = Certaines cellules du fichier sont fusionnées. Les lignes dont les codes sont concernés seront à corriger.
import-column-code-is = Les codes d’accès se trouvent dans
import-column-security-is = Les codes de sécurité se trouvent dans
# Below that choice.
import-column-security-help = Nécessaire uniquement si un domaine de la liste exige des codes de sécurité.
# Choices of a column: $letter is its letter, $heading what stands above it.
import-column-named = Colonne { $letter } : { $heading }
import-column-unnamed = Colonne { $letter }
import-column-choose = Choisir une colonne
import-column-none = La liste n’en contient pas
import-columns-unknown = La colonne contenant les codes d’accès n’a pas été reconnue. Choisissez-la.
import-check-text = La vérification n’utilise aucun code. Un code de sécurité erroné compte pour son code d’accès, comme lors de la saisie ; chaque code inconnu compte comme une tentative. Cinq tentatives en 15 minutes verrouillent la saisie et toute nouvelle vérification pendant 15 minutes ; les codes reconnus valables ici peuvent être enregistrés même alors.
# The button, and what is said meanwhile. $rows is how many rows there are.
import-check =
    { $rows ->
        [one] Vérifier une ligne
       *[other] Vérifier { $rows } lignes
    }
import-other-file = Choisir un autre fichier
import-other-columns = Modifier les colonnes

## The rows once they are checked. $good is how many can be registered, $bad how many are to be corrected.

import-checked-good =
    { $good ->
        [0] Aucun code ne peut être enregistré
        [one] Un code peut être enregistré
       *[other] { $good } codes peuvent être enregistrés
    }
import-checked-bad =
    { $bad ->
        [0] Rien n’est à corriger.
        [one] Une ligne est à corriger : elle est laissée de côté ; vous pouvez l’enregistrer dans un fichier à part, l’y corriger et l’importer de nouveau.
       *[other] { $bad } lignes sont à corriger : elles sont laissées de côté ; vous pouvez les enregistrer dans un fichier à part, les y corriger et l’importer de nouveau.
    }
import-list = Lignes du fichier
import-search = Rechercher dans les lignes
# The choice of which rows are shown, and its entries; $count is how many they are, $problem what is wrong with them.
import-show-all = Toutes les lignes ({ $count })
import-show-good = Correctes ({ $count })
import-show-bad = À corriger ({ $count })
import-show-problem = – { $problem } ({ $count })
# Nothing is to be shown.
import-none-title = Aucune ligne de ce genre
# The columns of the list and of the saved result.
import-column-row = Ligne
import-column-code = Code d’accès
import-column-company = Mandant
import-column-domain = Domaine
import-column-outcome = Résultat
import-column-end = Date de fin d’utilisation
# What a row is called when it is read out. $row is its number.
import-row-name = Ligne { $row }
# The outcome of a good row, before and after it is registered.
import-outcome-good = Peut être enregistré
import-outcome-registered = Enregistré
import-save-bad = Enregistrer les lignes à corriger…
import-save-result = Enregistrer le résultat…
# Short messages after a file was saved. $file is its name.
import-saved = Enregistré sous { $file }.

## In a word or two, what is wrong with a row.

import-problem-code-missing = Pas de code
import-problem-code-length = Longueur erronée
import-problem-code-look-alike = Signe semblable
import-problem-code-symbol = Signe erroné
import-problem-code-mistyped = Faute de frappe
import-problem-code-used = Déjà utilisé
import-problem-code-deadline-passed = Délai dépassé
import-problem-code-revoked = Révoqué
import-problem-code-replaced = Remplacé
import-problem-code-blocked = Bloqué
import-problem-code-of-another-company = D’une autre entreprise
import-problem-code-of-your-own-company = De votre entreprise
import-problem-security-code-missing = Pas de code de sécurité
import-problem-security-code-form = Forme du code de sécurité
import-problem-security-code-wrong = Code de sécurité erroné
import-problem-import-cell = Cellule illisible
import-problem-import-joined = Cellules fusionnées
import-problem-import-twice = En double dans le fichier
import-problem-import-zeros-lost = Chiffres manquants
import-problem-import-unknown = Code inconnu
import-problem-import-registered = Déjà enregistré
import-problem-import-owner-code = Code titulaire

## Registering. $count is how many codes, $bad how many rows are left out.

import-register =
    { $count ->
        [one] Enregistrer un code
       *[other] Enregistrer { $count } codes
    }
import-confirm-title =
    { $count ->
        [one] Enregistrer un code d’accès ?
       *[other] Enregistrer { $count } codes d’accès ?
    }
import-confirm-text =
    { $count ->
        [one] Le code sera utilisé, et cet espace recevra le mandat qu’il apporte.
       *[other] Les codes seront utilisés, et cet espace recevra les { $count } mandats qu’ils apportent.
    }
import-confirm-bad =
    { $bad ->
        [one] Une ligne à corriger est laissée de côté.
       *[other] { $bad } lignes à corriger sont laissées de côté.
    }
import-registering = Enregistrement des codes en cours
# $done is how many rows are done, $total of how many.
import-progress = { $done } sur { $total }
import-registering-text = Si vous annulez, aucun d’entre eux ne sera enregistré.
import-done =
    { $count ->
        [0] Aucun code n’a été enregistré
        [one] Un code a été enregistré
       *[other] { $count } codes ont été enregistrés
    }
import-done-text = Les mandats figurent sous « Certifications ».
import-to-mandates = Voir les mandats
