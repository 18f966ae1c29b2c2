## The data of the company to which an eSpace belongs: the heading that its three screens share, and the links from
## one to the other.

company-title = Données de l’entreprise
# Below the heading, behind the company's name. $number is its RCS number.
company-rcs = RCS { $number }
# What the links are about, read aloud.
company-tabs = Données de l’entreprise
company-tab-profile = Profil
company-tab-codes = Enregistrement des codes d’accès
company-tab-certifications = Certifications

## The company profile of an eSpace: its sections and the names of its fields.

company-legal-person = Personne morale
company-this-space = Cet espace
company-legal-name = Dénomination sociale
company-rcs-number = Numéro RCS
company-national-number = Numéro d’identification national
company-vat-number = Numéro de TVA
company-address = Adresse
company-email = Adresse électronique
company-label = Nom de cet espace
company-procedure-language = Langue de la démarche
# In place of a field that is empty.
company-not-given = Non renseigné
# In place of a procedure language, when the company has none.
company-procedure-language-own = La langue de chaque utilisateur
# Above the profile, for members who are not administrators.
company-not-editable = Seul un administrateur de cet espace peut modifier ce profil.

## The form that changes the profile, and the help below its fields.

company-edit-title = Modifier le profil de l’entreprise
company-label-help = Distingue cet espace si l’entreprise en a plusieurs, par exemple « Comptabilité ».
company-rcs-number-help = Une lettre et des chiffres, par exemple B271828. Laissez ce champ vide s’il n’y en a pas.
company-national-number-help = 13 chiffres, avec ou sans espaces.
company-vat-number-help = Par exemple LU12345678. Laissez ce champ vide s’il n’y en a pas.
company-procedure-language-help = Les assistants interactifs, les formulaires PDF et les notifications relatives aux démarches apparaissent dans cette langue, la même pour tous les utilisateurs de l’espace. L’application elle-même reste dans la langue de chaque utilisateur.
# $count is the number of eSpaces of the company of which the person is a member, at least 2.
company-several-spaces = Vous êtes membre de { $count } espaces de cette entreprise. À l’exception du nom de cet espace, votre modification s’applique à tous.
# A short message after saving.
company-saved = Le profil de l’entreprise a été enregistré.

## Above the form, when somebody else saved the profile while it was being filled in.

company-met-title = Une autre personne a modifié ce profil entre-temps
company-met-kept = Tout ce que vous avez saisi est conservé, et les modifications apportées par l’autre personne à d’autres champs ont été reprises. Vérifiez le formulaire, puis enregistrez de nouveau.
company-met-contested = Tout ce que vous avez saisi est conservé. Les champs ci-dessous ont aussi été modifiés par l’autre personne : gardez votre saisie ou reprenez la sienne, puis enregistrez de nouveau.
# $field is the name of a field, $value what the other person saved there.
company-met-field = { $field }, enregistré entre-temps : { $value }
# The button beside it.
company-met-take-over = Reprendre
