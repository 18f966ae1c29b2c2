## On every screen while the practice office is open.

practice-banner = Practice office: everything in it is invented, and nothing leaves it.
practice-leave = Leave the practice office
practice-switch = Switch person

## Beginning the practice office over.

practice-reset = Start over
practice-reset-text = Everything you did in the practice office will be deleted, and it will be as it was on the first day. Your real data is not affected.

## Who the invented people are, below their names.

practice-person-administrator = Runs a joinery and administers its eSpace
practice-person-manager = Manager at the joinery, may also invite
practice-person-without-signature = Prepares procedures at the joinery, without signature
practice-person-trustee = Trustee who works for several companies
practice-person-colleague = Colleague of the trustee, also administers a bakery’s eSpace
practice-person-newcomer = Newcomer: invited, but not registered yet
practice-person-tax-officer = Officer for tax cards: decides about requests, prints letters
practice-person-election-officer = Officer for social elections
practice-person-sports-officer = Officer for sports federations: reads supporting documents
