## The screen in place of all others while the office does not open: what happened, for each reason.

closed-keyring-missing-title = The keyring does not answer
closed-keyring-missing-text = Your data is encrypted, and its key is in the keyring of the system, which is not running on this computer. Your data is intact.
closed-keyring-locked-title = The keyring is locked
closed-keyring-locked-text = Your data is encrypted, and its key is in the keyring of the system, which is locked. Your data is intact.
closed-keyring-empty-title = The keyring no longer has the key to the data
closed-keyring-empty-text = The data is there, encrypted, but the keyring of the system has been emptied or replaced. The recovery key that you printed opens it.
closed-data-other-key-title = The data was encrypted with another key
closed-data-other-key-text = The key in the keyring does not open this data. It may come from another computer. Its recovery key opens it.
closed-data-damaged-title = The data is damaged
closed-data-damaged-text = The data file can no longer be read completely, for example after a disk failure. Nothing in it has been changed. Restore your latest backup.
closed-data-newer-title = The data comes from a newer version
closed-data-newer-text = A newer version of { -brand } wrote this data, and this one cannot read it. Your data is intact. Install the newer version, then try again.
closed-data-missing-title = The data is no longer there
closed-data-missing-text = This office was on this computer, but its data file has been moved or deleted. If you moved it, put it back, then try again.
closed-disk-full-title = The disk is full
closed-disk-full-text = { -brand } can no longer write anything. What was saved is intact. Free some space on the disk, then try again.
# For any other reason; its own words follow.
closed-other-title = The office does not open
# Above the things that can be done.
closed-ways = What you can do

## Trying again, and what to do before, for each reason.

closed-again = Try again
closed-again-text = Nothing will be changed.
# After trying again without success.
closed-again-in-vain = It still does not open. Nothing has been changed.
closed-again-keyring-missing = Start the keyring of the system (for example GNOME Keyring or KWallet), or log out of the computer and in again, then try again.
closed-again-keyring-locked = The system then asks you for the password of the keyring. It is usually the one with which you log in to the computer.

## Opening the data with the recovery key.

closed-recovery = Open with the recovery key
closed-recovery-text = It is on the sheet that you keep in a safe place: 14 groups of four characters.
closed-recovery-key = Recovery key
closed-recovery-key-help = With or without hyphens, in capitals or small letters.
closed-recovery-submit = Open

## Restoring a backup.

closed-restore = Restore a backup
closed-restore-text = The backup replaces the data. What is there now is set aside, not deleted. Whatever was done since the backup is not in it.
closed-restore-file = Backup file
closed-restore-file-help = Its name ends in .espace.
closed-restore-key-help = Needed if the keyring of this computer does not have the key of the backup, for example because it comes from another computer.
closed-restore-submit = Restore

## Starting anew with empty data, and the question before it.

closed-anew = Start anew
closed-anew-text = An empty office is made. The present data is set aside, not deleted.
# While the data is missing.
closed-anew-text-missing = An empty office is made.
closed-anew-submit = Start anew…
closed-anew-title = Start anew with an empty office?
closed-anew-lost = The new office will have no eSpaces, no members, no invitations and no history. Everyone has to register again, and the trusted authorities have to be added again.
closed-anew-kept = The present data stays beside it, in a file whose name begins with “office-set-aside”. The keyring of this computer keeps its key, if it has it; otherwise only its recovery key opens it.
# While the data is missing.
closed-anew-kept-missing = If the data file turns up again later, only its recovery key will open it.
closed-anew-confirm = Start anew

## Shown briefly once the office is open again.

closed-opened-done = The office is open.
closed-restored-done = The backup has been restored.
closed-anew-done = An empty office has been made.

## What can be done while it is the practice office that does not open.

closed-practice-reset = Begin the practice office anew
closed-practice-reset-text = Everything in it is invented: nothing real is lost.
closed-practice-leave = Leave the practice office
closed-practice-leave-text = You return to your own office.
