## Entering an access code from a letter.

codes-enter = Enter the code from the letter
codes-enter-lead = 16 characters. Capitals and dashes are added for you; a slip of the finger is caught before it counts as an attempt.
codes-code = Access code
codes-security-code = Security code
# Above the field, while too many wrong codes lock it.
codes-locked = Entry is locked
# The button, before the code is checked and after.
codes-check = Check code
codes-register = Register code
# Below the field, how the security code looks.
codes-security-enter-six-digits = The 6 digits chosen when the code was requested.
codes-security-enter-six-to-ten = The 6 to 10 letters and digits chosen when the code was requested.

## What a code is for, shown once it is checked. $company is the company it was made for, $domain a domain.

codes-kind-owner = Owner access code
codes-kind-representative = Representative access code
codes-preview-for = { $company }, domain: { $domain }
# $activate is the last day on which it can be activated, $end the last day of what it brings.
codes-preview-days = Activate by { $activate } · usable until { $end }
# $what are the names of procedures and consultations.
codes-covers = Covers: { $what }
codes-replaces = { $company } is already certified for the domain “{ $domain }”. Registering this code ends that certification and replaces it.

## Short messages after a code was registered. $company is the company it was made for, $domain a domain.

codes-done-owner = { $company } is now certified ({ $domain }).
codes-done-representative = You can now act for { $company } ({ $domain }).

## The list beside it.

codes-recent = Registered today
codes-recent-none = The codes that you register appear here.

## The form that makes an access code for a representative.

codes-create = Create a representative code
codes-create-lead = Hand the code to your representative: entering it in their eSpace gives them the mandate.
codes-create-confirm = Create the code
codes-recipient = Recipient
codes-recipient-help = For your own overview, for example the name of your trustee. It also stands on the letter.
# Below the field, where the security code is chosen.
codes-security-choose-six-digits = Choose 6 digits and tell them to the representative separately.
codes-security-choose-six-to-ten = Choose 6 to 10 letters or digits and tell them to the representative separately.

## A code that was just made, shown once.

codes-fresh-title = New representative access code
codes-fresh-once = This code is shown only now
codes-fresh-once-text = It cannot be shown again. Copy it or save the letter before you close.
codes-fresh-next = The representative enters this code in their own eSpace. Tell them the security code, if there is one, by another way.
codes-copy = Copy the code
# A short message after that.
codes-copied = The code has been copied.
# The button that opens a menu of languages, and its entries. $language is the name of a language in itself.
codes-save-letter = Save the letter…
codes-letter-in = Letter: { $language }
# A short message after that. $file is the name of the file.
codes-letter-saved = The letter has been saved as { $file }.
# The button that opens the file, so that it can be printed.
codes-open-letter = Open the letter
codes-activate-by = Activation deadline
# The question before the code is closed that was neither copied nor saved.
codes-fresh-close-title = Close without keeping the code?
codes-fresh-close-text = You have neither copied the code nor saved the letter. The code cannot be shown again; it would have to be replaced by a new one.
codes-fresh-close-confirm = Close
codes-fresh-close-back = Back to the code

## Codes for representatives that nobody has entered yet. $day is a day.

codes-waiting = Codes waiting to be entered
codes-recipient-none = Recipient not given
codes-origin-letter = from a letter of the administration of { $day }
codes-origin-principal = made in this eSpace on { $day }
codes-open = Activate by { $day }
codes-lapsed = Deadline passed ({ $day })
codes-blocked = Blocked: wrong security codes
codes-act-replace = Replace
codes-act-revoke = Revoke

## The question before that: title, text and the button that says yes. $name is the recipient or the word “none”.

codes-confirm-revoke-title = Revoke this code?
codes-confirm-revoke-text =
    { $name ->
        [none] This code can no longer be entered. This cannot be undone.
       *[other] The code for { $name } can no longer be entered. This cannot be undone.
    }
codes-confirm-revoke = Revoke the code
codes-confirm-replace-title = Replace this code?
codes-confirm-replace-text =
    { $name ->
        [none] The old code can no longer be entered. The new one is shown once.
       *[other] The old code for { $name } can no longer be entered. The new one is shown once.
    }
codes-confirm-replace = Replace the code
# A short message after that. $domain is a domain.
codes-done-revoke = The code has been revoked ({ $domain }).

## The form that chooses the security code of a new code, and the warning above it.

codes-replace-title = Security code of the new code
codes-replace-mandate = The present mandate ends as soon as you replace the code.
codes-replace-code = The old code is no longer valid as soon as you replace it.
