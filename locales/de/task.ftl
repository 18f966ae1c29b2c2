## The tasks of a member, in lists and forms; in a form, with what each allows below it.

task-administrator = Administrator
task-administrator-help = Lädt Benutzer ein und löscht sie, füllt Vorgänge aus und unterzeichnet sie
task-manager = Verwalter
task-manager-help = Füllt Vorgänge aus und unterzeichnet sie
task-manager-without-signature = Verwalter, ohne Unterschrift
task-manager-without-signature-help = Füllt Vorgänge aus, kann aber nicht unterzeichnen
