## The certified companies of an administration, at its desk.

certified-title = Certified companies
certified-lead = Every certification that your administration has granted, and whether it is still in force.
certified-search = Search company, number, eSpace
certified-column-company = Company
certified-column-space = eSpace
certified-column-domain = Domain
certified-column-state = State
certified-column-until = Until
certified-column-mandates = Mandates
certified-filter-all = Any state
certified-filter-in-force = In force
certified-filter-over = Over
# When no certification passes the filters, and the button below that.
certified-none-like-this = No certification matches these filters
certified-show-all = Show all certifications
# In place of a list that is empty.
certified-empty = No company is certified yet
certified-empty-text = A company is certified once you grant its request, or once it enters the owner access code from your letter.

## Ending a certification: an entry of the menu of a row, the form and its button. $company is the company.

certified-act-end = End the certification…
certified-end-title = End the certification of { $company }
# $domain is the domain, $space the identifier of the eSpace.
certified-end-lead = { $domain } · eSpace { $space }
# $count is the number of mandates in force that the company has given in the domain.
certified-end-text =
    { $count ->
        [0] The certification ends at once. This cannot be undone: the company would have to be certified again.
        [one] The certification ends at once, and with it the mandate that the company gave in this domain, unless another of its certifications carries it. This cannot be undone: the company would have to be certified again.
       *[other] The certification ends at once, and with it the { $count } mandates that the company gave in this domain, unless another of its certifications carries them. This cannot be undone: the company would have to be certified again.
    }
certified-reason = Reason
certified-reason-help = The company reads it in the history of its eSpace.
certified-end-confirm = End the certification
# A short message after that.
certified-ended = The certification of { $company } has ended.
