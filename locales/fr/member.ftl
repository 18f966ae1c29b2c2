## The details of a member of an eSpace.

member-title = Membre
member-details = Données
member-email = Adresse électronique
member-ssn = Numéro de certificat (SSN)
member-since = Membre depuis le
# Who invited the member.
member-inviter = Invitation envoyée par
# In place of that for whoever created the eSpace.
member-inviter-none = A créé cet espace
member-tasks = Tâches
member-task = Tâche
member-rights = Droits supplémentaires
member-contact = Informations complémentaires
member-phone = Téléphone
member-function = Fonction dans l’entreprise
member-address = Adresse
member-note = Note
member-note-help = Tous les membres de cet espace peuvent la lire.
# In place of a detail that is empty.
member-not-given = Non renseigné

## The form that changes a member.

member-edit-title = Modifier { $name }
# A short message after saving.
member-saved = Les données de { $name } sont enregistrées.
# Above the form, when somebody else saved the same member while it was being filled in.
member-met-title = Une autre personne a modifié ces données entre-temps
member-met-text = Tout ce que vous avez saisi est conservé, et les modifications apportées par l’autre personne à d’autres champs ont été reprises. Vérifiez le formulaire, puis enregistrez de nouveau.
