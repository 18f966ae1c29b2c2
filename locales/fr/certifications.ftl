## The certifications of an eSpace, in the tab of that name.

certifications-certified = Domaines certifiés
certifications-none = Aucun domaine certifié
certifications-none-text = Demandez une certification ou des codes d’accès à l’administration, ou saisissez le code d’accès titulaire que vous avez reçu par lettre.
certifications-enter-code = Saisir un code
certifications-administration = Administration
# How a certification came to be.
certifications-origin-letter = Code d’une lettre
certifications-origin-procedure = Décision sur demande

## The details of a certification. $domain is a domain.

# While it is being read.
certifications-details = Certification
certifications-details-of = Certification : { $domain }
# The button that opens the request on which it was granted.
certifications-to-request = Ouvrir la demande
# The other ones that the eSpace has or had for the same domain, each with its first and its last day.
certifications-others = Autres certifications pour ce domaine
certifications-span = Du { $since } au { $until }

## Bringing the end of a certification forward. $domain is a domain, $day its last day.

certifications-forward = Avancer la fin…
# Read aloud in place of that.
certifications-forward-domain = Avancer la fin… ({ $domain })
certifications-forward-title = Avancer la fin : { $domain }
certifications-forward-text = La certification « { $domain } » est valable jusqu’au { $day }. Les mandats donnés et les codes qui ne dépendent que d’elle prennent fin au plus tard le même jour. La fin ne peut plus être repoussée ensuite.
certifications-forward-confirm = Avancer la fin
# A short message after that. $day is the new last day.
certifications-forwarded = La certification « { $domain } » prend fin le { $day }.
