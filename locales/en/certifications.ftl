## The certifications of an eSpace, in the tab of that name.

certifications-certified = Certified domains
certifications-none = No certified domain
certifications-none-text = Ask the administration for a certification or access codes, or enter the owner access code that you received by letter.
certifications-enter-code = Enter a code
certifications-administration = Administration
# How a certification came to be.
certifications-origin-letter = Code from a letter
certifications-origin-procedure = Decision on a request

## The details of a certification. $domain is a domain.

# While it is being read.
certifications-details = Certification
certifications-details-of = Certification: { $domain }
# The button that opens the request on which it was granted.
certifications-to-request = Open the request
# The other ones that the eSpace has or had for the same domain, each with its first and its last day.
certifications-others = Other certifications for this domain
certifications-span = From { $since } to { $until }

## Bringing the end of a certification forward. $domain is a domain, $day its last day.

certifications-forward = Bring the end forward…
# Read aloud in place of that.
certifications-forward-domain = Bring the end forward… ({ $domain })
certifications-forward-title = Bring the end forward: { $domain }
certifications-forward-text = The certification “{ $domain }” is valid until { $day }. Mandates given and codes that rest on it alone end on the same day at the latest. The end cannot be put off again afterwards.
certifications-forward-confirm = Bring the end forward
# A short message after that. $day is the new last day.
certifications-forwarded = The certification “{ $domain }” ends on { $day }.
