## The screen on which a person tests their certificate: its form.

test-title = Test my certificate
test-lead = You see what your certificate says and whether this office would accept it. Nothing is stored.
test-path = Certificate file
test-path-help = Its name ends in .p12 or .pfx.
test-passphrase = Password
test-passphrase-help = The one that protects the certificate file.
test-submit = Test

## The result of the test.

test-result = Your certificate
test-ssn = Certificate number (SSN)
test-ssn-help = Give this number to the person who invites you.
test-ssn-none = This certificate has none.
test-holder = Holder
test-issuer = Issued by
test-valid-from = Valid from
test-valid-until = Valid until
test-key = Key
test-serial = Serial number given by the issuer
test-fingerprint = Fingerprint (SHA-256)
test-accepted-title = This office would accept your certificate
test-accepted-text = You can sign in with it.
test-refused-title = This office would not accept your certificate
test-trust = See the trusted authorities
