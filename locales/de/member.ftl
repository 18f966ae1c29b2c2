## The details of a member of an eSpace.

member-title = Mitglied
member-details = Angaben
member-email = E-Mail-Adresse
member-ssn = Zertifikatsnummer (SSN)
member-since = Mitglied seit
# Who invited the member.
member-inviter = Eingeladen von
# In place of that for whoever created the eSpace.
member-inviter-none = Hat diesen Bereich angelegt
member-tasks = Aufgaben
member-task = Aufgabe
member-rights = Zusätzliche Rechte
member-contact = Weitere Angaben
member-phone = Telefon
member-function = Funktion im Unternehmen
member-address = Anschrift
member-note = Notiz
member-note-help = Jedes Mitglied dieses Bereichs kann sie lesen.
# In place of a detail that is empty.
member-not-given = Nicht angegeben

## The form that changes a member.

member-edit-title = { $name } bearbeiten
# A short message after saving.
member-saved = Die Angaben zu { $name } wurden gespeichert.
# Above the form, when somebody else saved the same member while it was being filled in.
member-met-title = Jemand anderes hat dies inzwischen geändert
member-met-text = Alle Ihre Eingaben sind noch da; was die andere Person in anderen Feldern geändert hat, wurde übernommen. Prüfen Sie das Formular und speichern Sie erneut.
