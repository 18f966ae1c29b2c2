## The first sign-in of a person: what the certificate says and what else is asked.

register-title = First sign-in
register-lead = Your certificate has been recognised. Two more details are needed to register you.
register-from-certificate = From your certificate
register-first-name = First name
register-last-name = Last name
register-holder = Holder
register-ssn = Certificate number (SSN)
register-issuer = Issued by
register-valid-until = Valid until
register-yours = About you
register-email = Email address
register-email-help = Invitations and messages from your eSpaces are sent there.
register-language = User language
register-language-help = You can change it in your profile.
register-submit = Register
register-cancel = Sign out
# Shown briefly once the person is registered. $name is their name.
register-done = Welcome, { $name }. You are now registered.
