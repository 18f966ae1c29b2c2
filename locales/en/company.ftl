## The data of the company to which an eSpace belongs: the heading that its three screens share, and the links from
## one to the other.

company-title = Business data
# Below the heading, behind the company's name. $number is its RCS number.
company-rcs = RCS { $number }
# What the links are about, read aloud.
company-tabs = Business data
company-tab-profile = Profile
company-tab-codes = Registration of access codes
company-tab-certifications = Certifications

## The company profile of an eSpace: its sections and the names of its fields.

company-legal-person = Legal person
company-this-space = This eSpace
company-legal-name = Legal name
company-rcs-number = RCS number
company-national-number = National identification number
company-vat-number = VAT number
company-address = Address
company-email = Email address
company-label = Name of this eSpace
company-procedure-language = Procedure language
# In place of a field that is empty.
company-not-given = Not given
# In place of a procedure language, when the company has none.
company-procedure-language-own = Each user’s own language
# Above the profile, for members who are not administrators.
company-not-editable = Only an administrator of this eSpace can change this profile.

## The form that changes the profile, and the help below its fields.

company-edit-title = Edit the company profile
company-label-help = Tells this eSpace apart if the company has several, for example “Accounting”.
company-rcs-number-help = A letter and digits, for example B271828. Leave it empty if there is none.
company-national-number-help = 13 digits, with or without spaces.
company-vat-number-help = For example LU12345678. Leave it empty if there is none.
company-procedure-language-help = Interactive assistants, PDF forms and notifications about procedures appear in this language, the same for every user of the eSpace. The application itself stays in each user’s own language.
# $count is the number of eSpaces of the company of which the person is a member, at least 2.
company-several-spaces = This company has { $count } eSpaces that you belong to. Apart from the name of this eSpace, your change applies to all of them.
# A short message after saving.
company-saved = The company profile has been saved.

## Above the form, when somebody else saved the profile while it was being filled in.

company-met-title = Somebody else has changed this profile in the meantime
company-met-kept = Everything you typed is still here, and the other person’s changes to other fields have been added. Check the form and save again.
company-met-contested = Everything you typed is still here. The fields below were also changed by the other person: keep what you typed or take over their entry, then save again.
# $field is the name of a field, $value what the other person saved there.
company-met-field = { $field }, saved in the meantime: { $value }
# The button beside it.
company-met-take-over = Take over
