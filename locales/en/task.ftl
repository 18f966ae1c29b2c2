## The tasks of a member, in lists and forms; in a form, with what each allows below it.

task-administrator = Administrator
task-administrator-help = Invites and deletes users, fills in and signs procedures
task-manager = Manager
task-manager-help = Fills in and signs procedures
task-manager-without-signature = Manager, without signature
task-manager-without-signature-help = Fills in procedures, cannot sign
