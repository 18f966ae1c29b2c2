## The first screen of an eSpace. $count is a number of requests, mandates, invitations or messages.

home-attention = What needs your attention
home-attention-none = Nothing needs your attention.
home-questions =
    { $count ->
        [one] An administration has a question about one request.
       *[other] Administrations have questions about { $count } requests.
    }
home-unconfirmed =
    { $count ->
        [one] One mandate on paper waits for you to confirm it.
       *[other] { $count } mandates on paper wait for you to confirm them.
    }
home-ending-soon =
    { $count ->
        [one] One invitation expires within five days.
       *[other] { $count } invitations expire within five days.
    }
home-expired =
    { $count ->
        [one] One invitation has expired without an answer.
       *[other] { $count } invitations have expired without an answer.
    }
home-unsent =
    { $count ->
        [one] The message of one invitation has not been sent.
       *[other] The messages of { $count } invitations have not been sent.
    }

## The quick actions beside it.

home-actions = Quick actions
home-add-user = Add a user
home-users = See the users
home-profile = See the company profile
home-codes = Register an access code
home-history = See the whole history

## The facts about the eSpace, and its latest history.

home-facts = This eSpace
home-code = Identifier
home-task = Your tasks
home-members = Users
home-latest = Latest changes
home-latest-none = Nothing has changed yet.
# On the first screen of a private eSpace.
home-private-text = This eSpace is yours alone. Nobody else sees what is in it.
