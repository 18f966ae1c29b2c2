## The settings: title and tabs.

settings-title = Settings
settings-tab-computer = This computer
settings-tab-office = Office
settings-tab-trust = Trusted authorities
settings-tab-mail = Mail
settings-tab-data = Data and recovery
# Above what only one person may change.
settings-only-the-owner = Only the person who set up this office can change this. Ask them if something should be different.
# A short message after saving.
settings-saved = The settings have been saved.

## The tab “This computer”.

settings-computer-lead = These preferences apply on this computer, whoever signs in. They take effect at once.
settings-theme = Appearance
settings-theme-system = Like the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-idle = Lock when nobody is there
settings-idle-help = The screen locks after this time without keyboard or mouse. What you have typed stays behind the lock.
# $count is a number of minutes, 0 for never.
settings-idle-minutes =
    { $count ->
        [0] Never
        [one] After { $count } minute
       *[other] After { $count } minutes
    }
settings-notifications = Notifications of the system
settings-notifications-help = For example when a mandate was revoked, a deadline is near or a message could not be sent.
# A choice on the tab of this computer, under the one about notifications.
settings-names-when-locked = Show names while locked
# Explains that choice.
settings-names-when-locked-help = If this is off, notifications say only how many messages are new or could not be sent while the application is locked.
# $version is the version of the application, such as 0.1.0.
settings-version = { -brand } { $version }

## The tab “Office”.

settings-invitation-days = Days to answer an invitation
settings-invitation-days-help = From 1 to 365, usually 30. The change applies to invitations sent from now on.
settings-spaces-per-certificate = Business eSpaces per certificate
settings-spaces-per-certificate-help = From 1 to 1,000, usually 200.

## The history of the office as a whole: its page, to which a button of the tab “Office” leads.

settings-history-title = History of the office
settings-history-lead = Everything that concerns the office as a whole: registrations, trusted authorities, rules, the mail account, backups. None of it can be changed or deleted.
# The check found that an entry does not fit the one before. $place is its number, $count how many before it do.
settings-history-broken = From entry no. { $place } on, the history no longer matches what was recorded; intact entries before it: { $count }. Export it as evidence, and go back to a backup from before that.

## The tab “Mail”: the mail account.

settings-mail-lead = Invitations are sent by email through the mail account of this office.
# $from is the address from which messages come.
settings-mail-from-now = Messages are sent from { $from }.
settings-mail-none = No mail account is set up. Every invitation is then offered to you as a file and for your own mail program; nothing is sent by itself.
settings-mail-account = Mail account
settings-mail-host = Outgoing mail server (SMTP)
settings-mail-host-help = Your mail provider tells you its name, for example smtp.example.lu.
settings-mail-security = Security of the connection
settings-mail-security-help = Without a secure connection, only a server on this computer is accepted.
settings-mail-security-tls = Secured from the start (TLS)
settings-mail-security-start-tls = Secured after the greeting (STARTTLS)
settings-mail-security-none = None
settings-mail-port = Port
# $usual is the usual port for the chosen security.
settings-mail-port-help = Usually { $usual }.
settings-mail-user = User name
settings-mail-user-help = Often your email address. Leave it empty if the server does not ask for one.
settings-mail-password = Password
settings-mail-password-help = It is kept in this computer’s keyring only.
settings-mail-password-help-kept = Leave it empty to keep the present one, unless you change the server or the user name. It is kept in this computer’s keyring only.
settings-mail-from = Sender’s email address
settings-mail-from-help = Messages come from this address.
# A short message after saving.
settings-mail-saved = The mail account has been saved. Send a test message to make sure that it works.

## The tab “Mail”: the test message. $to is an email address.

settings-test = Test message
settings-test-help = A test message shows whether the mail account works. Save your changes first.
settings-test-to = Send to
settings-test-send = Send a test message
settings-test-sending = Connecting to the mail server…
settings-test-sent = The mail server has accepted the test message to { $to }. Check that it arrives.

## The tab “Mail”: removing the mail account.

settings-mail-remove = Remove the mail account
settings-mail-remove-help = You then send invitations yourself.
# The button that asks first.
settings-mail-remove-ask = Remove the mail account…
# The question. $user is the user name of the account, $host its server.
settings-mail-remove-title = Remove the mail account?
settings-mail-remove-text = The account of { $user } at { $host } will no longer be used. Messages that are waiting will not be sent: you will find them at their invitations, to send yourself.
# A short message afterwards.
settings-mail-removed = The mail account has been removed.

## The tab “Data and recovery”: the recovery key and the backup.

settings-data-practice = This is the practice office: its data is invented, and nothing here touches the data of your own office.
settings-recovery = Recovery key
settings-recovery-help = The data on this computer is encrypted. If the computer fails or its keyring is emptied, only the recovery key opens the data and its backups. Print the sheet and keep it in a safe place.
settings-recovery-never-title = You have not saved the recovery key yet
settings-recovery-never = Without it, nobody can open your data any more if this computer’s keyring is lost.
settings-recovery-save = Save the sheet with the recovery key…
settings-recovery-saved = The sheet has been saved. Print it, then delete the file.
settings-backup = Backup
settings-backup-help = A backup is a copy of the whole office in one encrypted file. Keep it on another disk. The recovery key opens it, on this computer or another one.
settings-backup-save = Back up…
settings-backup-saved = The backup has been saved.
settings-show-in-folder = Show in folder

## The tab “Data and recovery”: restoring a backup.

settings-restore = Restore a backup
settings-restore-help = The backup replaces everything that is in this office now.
settings-restore-file = Backup file
settings-restore-key = Recovery key
settings-restore-key-help = Needed only if the backup comes from another computer. It is on the printed sheet: 14 groups of four characters.
# The button that asks first.
settings-restore-ask = Restore…
# The question and its answers.
settings-restore-title = Replace this office’s data with the backup?
settings-restore-replaced = All eSpaces, users, invitations, histories and settings of this office are replaced by those in the backup. Everything done since the backup was made is no longer there. You will have to sign in again.
settings-restore-kept = The present data is not deleted: it is set aside beside the new data. This file will be restored:
settings-restore-confirm = Replace
# A short message afterwards.
settings-restored = The backup has been restored. Please sign in.

## The tab “Data and recovery”: where things are.

settings-places = Where things are
settings-places-data = Data of the office
settings-places-data-text = In one encrypted file in your user folder on this computer. The sheet with the recovery key says where.
settings-places-key = Key to the data
settings-places-key-text = In this computer’s keyring, and on the sheet that you printed.
settings-places-certificates = Certificate files
settings-places-certificates-text = Where you put them. { -brand } remembers only their place, and their password in the keyring if you wish.
settings-places-log = Technical log
settings-places-log-text = On this computer. It contains no names, no certificate numbers and no email addresses.
