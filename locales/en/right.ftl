## What a member may do, one by one: in forms, in lists, in the history and in exported lists.

right-see = See the eSpace
right-fill-in = Fill in procedures
right-sign = Sign procedures
right-invite = Invite users
right-delete = Delete users
right-administer = Administer the eSpace
