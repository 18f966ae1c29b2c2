## The groups into which client companies are put: beside the list of clients, and in menus.

groups-title = Groups
groups-none = Without a group
groups-new = New group
# The button that opens the menu of a group, read aloud. $name is the name of the group.
groups-menu = Actions for the group “{ $name }”
groups-act-edit = Rename or change colour
groups-act-delete = Delete

## The form for a group.

groups-new-title = New group of companies
groups-new-lead = A company is in one group at most.
# When the form was opened for chosen clients. $count is how many.
groups-new-with =
    { $count ->
        [one] The chosen client is moved to it.
       *[other] The { $count } chosen clients are moved to it.
    }
# $name is the name of the group.
groups-edit-title = Change the group “{ $name }”
groups-name = Name
groups-colour = Colour
groups-create = Create the group
groups-colour-blue = Blue
groups-colour-teal = Teal
groups-colour-green = Green
groups-colour-olive = Olive
groups-colour-orange = Orange
groups-colour-red = Red
groups-colour-violet = Violet
groups-colour-grey = Grey

## The question before a group is deleted. $name is its name, $count the number of companies in it.

groups-delete-title = Delete the group “{ $name }”?
groups-delete-text =
    { $count ->
        [0] There is no company in it.
        [one] { $count } company will then be without a group. Its mandates stay as they are.
       *[other] { $count } companies will then be without a group. Their mandates stay as they are.
    }
groups-delete-confirm = Delete the group

## Short messages. $name is the name of a group.

groups-created = The group “{ $name }” has been created.
groups-saved = The group “{ $name }” has been changed.
groups-deleted = The group “{ $name }” has been deleted.
groups-restored = The group “{ $name }” is back.
