## The certifications of an eSpace, in the tab of that name.

certifications-certified = Zertifizierte Tätigkeitsbereiche
certifications-none = Kein zertifizierter Tätigkeitsbereich
certifications-none-text = Beantragen Sie bei der Behörde eine Zertifizierung oder Zugangscodes, oder geben Sie den Zugangscode für Inhaber ein, den Sie per Schreiben erhalten haben.
certifications-enter-code = Code eingeben
certifications-administration = Behörde
# How a certification came to be.
certifications-origin-letter = Code aus einem Schreiben
certifications-origin-procedure = Entscheidung über einen Antrag

## The details of a certification. $domain is a domain.

# While it is being read.
certifications-details = Zertifizierung
certifications-details-of = Zertifizierung: { $domain }
# The button that opens the request on which it was granted.
certifications-to-request = Antrag öffnen
# The other ones that the eSpace has or had for the same domain, each with its first and its last day.
certifications-others = Weitere Zertifizierungen für diesen Tätigkeitsbereich
certifications-span = Vom { $since } bis zum { $until }

## Bringing the end of a certification forward. $domain is a domain, $day its last day.

certifications-forward = Ende vorziehen…
# Read aloud in place of that.
certifications-forward-domain = Ende vorziehen… ({ $domain })
certifications-forward-title = Ende vorziehen: { $domain }
certifications-forward-text = Die Zertifizierung „{ $domain }“ gilt bis { $day }. Erteilte Vollmachten und Codes, die allein darauf beruhen, enden spätestens am selben Tag. Das Ende lässt sich danach nicht mehr hinausschieben.
certifications-forward-confirm = Ende vorziehen
# A short message after that. $day is the new last day.
certifications-forwarded = Die Zertifizierung „{ $domain }“ endet am { $day }.
