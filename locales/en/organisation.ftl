# Organisations: groups of firms, who changes firms, who decides what.

organisation-buying = Buying role
organisation-buying-none = not known
organisation-buying-decider = decides
organisation-buying-user = uses it
organisation-buying-buyer = buys
organisation-buying-blocker = blocks
organisation-buying-influencer = influences
organisation-buying-of = Buying role of { $name }
organisation-group = Group
organisation-group-none = Belongs to no other firm.
organisation-group-add = Join a firm to the group
organisation-group-mother = Belongs to …
organisation-group-daughter = Has a subsidiary …
organisation-group-leave = Take out of the group
organisation-group-left = Taken out of the group: { $name }
organisation-group-firms =
    { $count ->
        [one] 1 firm
       *[other] { $count } firms
    }
organisation-group-most = The first 100 firms of the group are shown.
organisation-show = File
organisation-show-firm = This firm
organisation-show-group = Whole group
organisation-place-edit = Role and dates …
organisation-place-title = Role and dates
organisation-place-to = Until
organisation-move = Changes to another firm …
organisation-move-title = { $name } changes to another firm
organisation-move-from = So far at { $firm }. What happened there stays there.
organisation-move-to = New firm
organisation-move-on = First day at the new firm
organisation-move-do = Change
organisation-moved = { $name } is now at { $firm }
