## The data of the company to which an eSpace belongs: the heading that its three screens share, and the links from
## one to the other.

company-title = Unternehmensdaten
# Below the heading, behind the company's name. $number is its RCS number.
company-rcs = RCS { $number }
# What the links are about, read aloud.
company-tabs = Unternehmensdaten
company-tab-profile = Profil
company-tab-codes = Registrierung von Zugangscodes
company-tab-certifications = Zertifizierungen

## The company profile of an eSpace: its sections and the names of its fields.

company-legal-person = Juristische Person
company-this-space = Dieser Bereich
company-legal-name = Firmenname
company-rcs-number = RCS-Nummer
company-national-number = Nationale Identifikationsnummer
company-vat-number = Mehrwertsteuernummer
company-address = Anschrift
company-email = E-Mail-Adresse
company-label = Name dieses Bereichs
company-procedure-language = Sprache des Vorgangs
# In place of a field that is empty.
company-not-given = Nicht angegeben
# In place of a procedure language, when the company has none.
company-procedure-language-own = Die eigene Sprache jedes Benutzers
# Above the profile, for members who are not administrators.
company-not-editable = Nur ein Administrator dieses Bereichs kann dieses Profil ändern.

## The form that changes the profile, and the help below its fields.

company-edit-title = Unternehmensprofil bearbeiten
company-label-help = Unterscheidet diesen Bereich, wenn das Unternehmen mehrere hat, zum Beispiel „Buchhaltung“.
company-rcs-number-help = Ein Buchstabe und Ziffern, zum Beispiel B271828. Lassen Sie das Feld leer, wenn es keine gibt.
company-national-number-help = 13 Ziffern, mit oder ohne Leerzeichen.
company-vat-number-help = Zum Beispiel LU12345678. Lassen Sie das Feld leer, wenn es keine gibt.
company-procedure-language-help = Interaktive Assistenten, PDF-Formulare und Benachrichtigungen zu Vorgängen erscheinen in dieser Sprache, für alle Benutzer des Bereichs gleich. Die Anwendung selbst erscheint weiterhin in der Sprache jedes Benutzers.
# $count is the number of eSpaces of the company of which the person is a member, at least 2.
company-several-spaces = Dieses Unternehmen hat { $count } Bereiche, denen Sie angehören. Abgesehen vom Namen dieses Bereichs gilt Ihre Änderung für alle.
# A short message after saving.
company-saved = Das Unternehmensprofil wurde gespeichert.

## Above the form, when somebody else saved the profile while it was being filled in.

company-met-title = Jemand anderes hat dieses Profil inzwischen geändert
company-met-kept = Alle Ihre Eingaben sind noch da; was die andere Person in anderen Feldern geändert hat, wurde übernommen. Prüfen Sie das Formular und speichern Sie erneut.
company-met-contested = Alle Ihre Eingaben sind noch da. Die folgenden Felder hat auch die andere Person geändert: Behalten Sie Ihre Eingabe oder übernehmen Sie die andere, und speichern Sie dann erneut.
# $field is the name of a field, $value what the other person saved there.
company-met-field = { $field }, inzwischen gespeichert: { $value }
# The button beside it.
company-met-take-over = Übernehmen
