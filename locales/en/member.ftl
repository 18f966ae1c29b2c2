## The details of a member of an eSpace.

member-title = Member
member-details = Details
member-email = Email address
member-ssn = Certificate number (SSN)
member-since = Member since
# Who invited the member.
member-inviter = Invited by
# In place of that for whoever created the eSpace.
member-inviter-none = Created this eSpace
member-tasks = Tasks
member-task = Task
member-rights = Additional rights
member-contact = Further details
member-phone = Phone
member-function = Function in the company
member-address = Address
member-note = Note
member-note-help = Every member of this eSpace can read it.
# In place of a detail that is empty.
member-not-given = Not given

## The form that changes a member.

member-edit-title = Edit { $name }
# A short message after saving.
member-saved = The details of { $name } have been saved.
# Above the form, when somebody else saved the same member while it was being filled in.
member-met-title = Somebody else has changed this in the meantime
member-met-text = Everything you typed is still here, and the other person’s changes to other fields have been added. Check the form, then save again.
