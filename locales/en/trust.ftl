## The screen of the trusted authorities, before sign-in and in the settings.

trust-title = Trusted authorities
trust-lead = This office accepts certificates issued by these authorities, and no others.
trust-not-editable = Only the person who set up this office can change this list. Ask them if an authority is missing.
# Said while nobody has registered yet, so that anyone may change the list.
trust-first-setup = Nobody has registered in this office yet: you can set it up. Afterwards, only the person who registered first can change this list.
# The heading above the list of authorities.
trust-authorities = Authorities
trust-empty-title = No authorities yet
trust-empty-text = Ask the authority that issued your certificate for its own certificate, or download it from its website, then add it here.
trust-issued-by = Issued by { $issuer }
trust-self-signed = Root authority
trust-valid = Valid from { $from } to { $until }
trust-expired = Expired
trust-added = Added on { $day }
trust-fingerprint = Fingerprint (SHA-256)
trust-remove = Remove
# Read out on the button that removes an authority or a revocation list. $name is the authority.
trust-remove-named = Remove { $name }

## The drawer that adds authorities: choosing a file, comparing fingerprints, confirming. $count is the number of authorities in the file.

trust-add = Add an authority
trust-add-file = File of the authority
trust-add-file-help = The certificate of the authority, as PEM or DER: its name usually ends in .pem, .crt, .cer or .der.
trust-add-read = Read the file
trust-add-found =
    { $count ->
        [one] This file contains one authority.
       *[other] This file contains { $count } authorities.
    }
trust-add-compare = Compare each fingerprint with the one that the authority publishes on its website or tells you by telephone. If a single character differs, do not add the authority.
trust-add-same = I have compared the fingerprint: it is the same
trust-add-already = Already trusted
trust-add-all-known = This office already trusts everything in this file.
trust-add-none-compared = First compare a fingerprint and tick the box below it.
trust-add-other-file = Choose another file
trust-add-confirm = Trust
# Shown briefly afterwards. $count is the number of authorities that were added.
trust-added-done =
    { $count ->
        [one] The authority has been added.
       *[other] { $count } authorities have been added.
    }

## The question before an authority is removed. $name is the authority.

trust-remove-title = Remove { $name }?
trust-remove-text = Nobody will be able to sign in with a certificate issued by this authority any more. The eSpaces and their members are kept.
trust-remove-confirm = Remove the authority
trust-removed-done = The authority { $name } has been removed.

## Revocation lists: which certificates an authority has taken back. $name is the authority, $count a number of certificates.

trust-lists = Revocation lists
trust-lists-lead = Certificates that an authority has revoked are on its list. This office refuses them.
trust-lists-empty = No revocation list has been added.
trust-list-count =
    { $count ->
        [0] No revoked certificates
        [one] { $count } revoked certificate
       *[other] { $count } revoked certificates
    }
trust-list-made = Made on { $day }
trust-list-next = Next list expected on { $day }
trust-list-stale = To be replaced
# Below a list whose authority is not among the trusted ones: one that a trusted authority vouches for, as a rule.
trust-list-checked-later = This authority is not in the list above. Whether the revocation list really comes from it is checked when someone signs in with one of its certificates; if not, the list does not count.
trust-list-add = Add a revocation list
trust-list-file = File of the list
trust-list-file-help = A list as PEM or DER: its name usually ends in .crl. It replaces the previous list of the same authority.
trust-list-add-confirm = Add the list
trust-list-added-done = The revocation list has been added.
trust-list-remove-title = Remove the revocation list of { $name }?
trust-list-remove-text = Certificates on this list will be accepted again, although the authority has revoked them.
trust-list-remove-confirm = Remove the list
trust-list-removed-done = The revocation list has been removed.
