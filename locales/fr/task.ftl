## The tasks of a member, in lists and forms; in a form, with what each allows below it.

task-administrator = Administrateur
task-administrator-help = Invite et supprime des utilisateurs, remplit et signe des démarches
task-manager = Gestionnaire
task-manager-help = Remplit et signe des démarches
task-manager-without-signature = Gestionnaire, sans signature
task-manager-without-signature-help = Remplit des démarches, mais ne peut pas signer
