## Mandates: what one covers, in forms and in its details.

mandate-scope = Scope
mandate-scope-help = The representative may do what is ticked, and nothing else.
mandate-item-procedure = Procedure
mandate-item-consultation = Consultation

## How a mandate or a certification stands, in lists and at the head of its details.

mandate-standing-in-force = In force
mandate-standing-unconfirmed = Not confirmed
mandate-standing-ended = Ended
mandate-standing-revoked = Revoked
mandate-standing-given-up = Given up
mandate-standing-replaced = Replaced
mandate-standing-declined = Declined

## How a mandate came to be, in its details.

mandate-origin = Origin
mandate-origin-letter = Code from a letter of the administration
mandate-origin-principal = Code made by the principal
mandate-origin-procedure = Procedure
mandate-origin-paper = Paper mandate

# The same in a list, where there is little room, and in what a search finds.
mandate-by-letter = Code by letter
mandate-by-principal = Code of the principal
mandate-by-procedure = Procedure
mandate-by-paper = On paper

## The two lists of mandates: their headings, columns and searches.

mandate-given = Mandates given
mandate-received = Mandates received
mandate-column-given = Representative
mandate-column-received = Principal
mandate-column-domain = Domain
mandate-column-scope = Scope
mandate-column-state = State
mandate-column-until = Until
mandate-column-since = Since
mandate-search-given = Search representatives
mandate-search-received = Search principals

## The filters above them: by domain, by state, and by how mandates came to be.

mandate-all-domains = All domains
mandate-filter-all = Any state
mandate-filter-in-force = In force
mandate-filter-ending = Ending within 60 days
mandate-filter-unconfirmed = Not confirmed
mandate-filter-over = Over
mandate-made-all = By code or on paper
mandate-made-code = By code
mandate-made-paper = On paper
# When no mandate passes the filters, and the button below that.
mandate-none-like-this = No mandate matches these filters
mandate-show-all = Show all mandates

## In place of a list that is empty.

mandate-none-given = No mandate given
mandate-none-given-text = To entrust procedures to a representative, your eSpace must be certified for the domain. Then create a representative code and hand it over.
mandate-none-received = No mandate received
mandate-none-received-text = To act for another company, enter the representative access code that it gave you.

## What can be done with a mandate: entries of the menu of a row, and buttons in the details.

mandate-act-open = Open
mandate-act-confirm = Confirm
mandate-act-change = Change scope and end
mandate-act-replace = Replace the code
mandate-act-decline = Decline
mandate-act-revoke = Revoke
mandate-act-give-up = Give up
# When the Delete key is pressed on a row that cannot be ended. $name is the other company.
mandate-cannot-delete = The mandate with { $name } cannot be ended here.

## The same for several chosen rows. $count is the number of mandates with which it can be done.

mandate-bulk-revoke = Revoke ({ $count })
mandate-bulk-give-up = Give up ({ $count })
# In place of those buttons when nothing can be done with the chosen rows.
mandate-bulk-none = Nothing can be done with the chosen rows together.

## The question before that: title, text and the button that says yes. $name is the other company if there is only
## one, $count the number of mandates.

mandate-confirm-confirm-title = Confirm the mandate given to { $name }?
mandate-confirm-confirm-text = { $name } will be able to act for your company from now on. Check the scan of the mandate first.
mandate-confirm-confirm = Confirm the mandate
mandate-confirm-decline-title = Decline the mandate given to { $name }?
mandate-confirm-decline-text = { $name } will get no access. If the mandate is wanted after all, { $name } must record it again.
mandate-confirm-decline = Decline the mandate
mandate-confirm-revoke-title =
    { $count ->
        [one] Revoke the mandate given to { $name }?
       *[other] Revoke { $count } mandates?
    }
mandate-confirm-revoke-text =
    { $count ->
        [one] { $name } loses access at once. This cannot be undone: a new mandate needs a new code.
       *[other] These representatives lose access at once. This cannot be undone: a new mandate needs a new code.
    }
mandate-confirm-revoke =
    { $count ->
        [one] Revoke the mandate
       *[other] Revoke { $count } mandates
    }
mandate-confirm-give-up-title =
    { $count ->
        [one] Give up the mandate of { $name }?
       *[other] Give up { $count } mandates?
    }
mandate-confirm-give-up-text =
    { $count ->
        [one] Neither you nor anyone else in this eSpace will be able to act for { $name }. This cannot be undone.
       *[other] Neither you nor anyone else in this eSpace will be able to act for these principals. This cannot be undone.
    }
mandate-confirm-give-up =
    { $count ->
        [one] Give up the mandate
       *[other] Give up { $count } mandates
    }
mandate-confirm-replace-title = Replace the code of { $name }?
mandate-confirm-replace-text = The mandate given to { $name } ends at once. To act for your company again, { $name } must enter the new code.
mandate-confirm-replace = Replace the code
# Below that, what the mandate or the code is about. $domain is a domain, $what the names of procedures and
# consultations, $day its last day.
mandate-confirm-what = { $domain }, until { $day }: { $what }.
# Below what confirming a paper mandate gives. $day and $what are what stands on paper: the last day, and a list of procedures and consultations.
mandate-confirm-less = The paper goes further: until { $day }, { $what }. Your certification carries no more than is given here.

# Behind the first of several mandates in that question. $count is how many more there are.
mandate-confirm-more = and { $count } more
# With which of several it could not be done. $name is the other company, $why the reason.
mandate-problem = { $name }: { $why }

## Short messages after it was done. $name is the other company and $domain a domain if there is only one mandate,
## $count the number of mandates.

mandate-done-confirm = { $name } may now act for your company ({ $domain }).
mandate-done-decline = The mandate given to { $name } has been declined ({ $domain }).
mandate-done-revoke =
    { $count ->
        [one] The mandate given to { $name } has been revoked ({ $domain }).
       *[other] { $count } mandates have been revoked.
    }
mandate-done-give-up =
    { $count ->
        [one] You have given up the mandate of { $name } ({ $domain }).
       *[other] You have given up { $count } mandates.
    }

## The details of a mandate, and the form that changes it. $name is the other company.

# While it is being read.
mandate-title = Mandate
mandate-title-given = Mandate given to { $name }
mandate-title-received = Mandate received from { $name }
mandate-edit-title = Change the mandate given to { $name }
# Above the details of a paper mandate that is not confirmed, for the principal and for the representative.
mandate-unconfirmed-given = This paper mandate was recorded by the representative. It gives no access until you confirm it.
# After it, if confirming gives less than the paper. $day and $what are what it gives: the last day, and a list of procedures and consultations.
mandate-unconfirmed-less = The paper goes further than your certification. Confirming it gives, until { $day }: { $what }.
# After it, if confirming would give nothing.
mandate-unconfirmed-nothing = Your certification covers nothing of it, so it cannot be confirmed. Decline it; the representative can record another one.
mandate-unconfirmed-received = This paper mandate gives no access until the principal confirms it in their eSpace.
mandate-facts = Facts
# The identifier of the representative’s eSpace.
mandate-number-given = eSpace identifier
mandate-ends-on = End-of-use date
# Below the field for that day. $day is the latest that can be chosen.
mandate-ends-on-help = The last day, { $day } at the latest.
mandate-ended-at = Ended on
mandate-scans = Scan of the mandate
mandate-history = History
# A short message after saving.
mandate-saved = The mandate given to { $name } has been changed.
# Above the form, when somebody else changed the mandate meanwhile: what they saved.
mandate-met-title = Somebody else has changed this mandate in the meantime
mandate-met-text = What you entered is still here. Saved in the meantime: until { $day }, { $what }. Check the form, then save again.

## The form that records a mandate given on paper. $name is the principal.

mandate-record = Record a paper mandate
mandate-record-lead = The principal sees this mandate in their eSpace. It gives you no access until they confirm it.
mandate-record-confirm = Record the mandate
mandate-principal = Legal name of the principal
mandate-recorded = The mandate of { $name } has been recorded. It waits for the principal’s confirmation.
