# The list of customers.

customers-tabs = Who is shown
customers-tab-all = All
customers-tab-organisations = Organisations
customers-tab-people = People
customers-tab-mine = Mine
customers-tab-trash = Trash
customers-look = Layout
customers-look-cards = Cards
customers-look-table = Table
customers-count =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }

# Commands
customers-command-search = Search the list
customers-command-look = Side panel
customers-command-open = Open customer
customers-command-choose = Select
customers-command-choose-all = Select all
customers-command-filter = Filter
customers-command-reset = Reset filter
customers-command-turn = Cards or table
customers-command-delete = Delete selected
customers-command-import = Import
customers-search-hint = Name, town, phone, email
customers-search-end = End search
customers-print = Print list
customers-print-part = Selection of customers

# Filter and order
customers-filter = Search and filter
customers-filter-add = Filter
customers-filter-change = { $name } { $value }, change
customers-filter-drop = Remove filter “{ $name }”
customers-sort-by = Sort, now by { $sort }
customers-sort-name = Name
customers-sort-city = Town
customers-sort-lastTouch = Last contact
customers-sort-nextStep = Next step
customers-sort-created = Created
customers-sort-risk = Risk
customers-sort-atRisk = At risk, 12 months
customers-sort-value = Expected, 12 months
customers-sort-winBack = Expected return
customers-sort-postcode = Postcode
customers-sort-lastPurchase = Last purchase
customers-sort-owner = Owner
customers-sort-customerNumber = Customer number
customers-sort-country = Country
customers-sort-source = Source
customers-sort-customerSince = Customer since

# Cards and rows
customers-column-choose = Selection
customers-column-touch = Last contact
customers-column-purchase = Last purchase
customers-column-deleted = Deleted
customers-year = 12 months
customers-year-bars =
    { $count ->
        [one] 1 purchase in twelve months
       *[other] { $count } purchases in twelve months
    }
customers-no-purchases = no purchases
customers-open-deals =
    { $count ->
        [one] 1 deal
       *[other] { $count } deals
    }
customers-never = never
customers-deleted = Deleted on { $date }
customers-choose = Select { $name }
customers-chosen =
    { $count ->
        [one] 1 selected
       *[other] { $count } selected
    }
customers-choose-none = Clear selection
customers-delete = Delete
customers-restore = Restore
customers-deleted-many =
    { $count ->
        [one] 1 customer is in the trash now
       *[other] { $count } customers are in the trash now
    }
customers-restored =
    { $count ->
        [one] 1 customer restored
       *[other] { $count } customers restored
    }

# Empty
customers-none = No customers yet
customers-none-people = No people yet
customers-none-why = Bring your contacts in from a file, or create the first one yourself.
customers-none-filter = The filter shows nobody here
customers-none-filter-why =
    { $count ->
        [one] 1 customer lies outside the filter.
       *[other] { $count } customers lie outside the filter.
    }
customers-none-mine = You look after nobody yet
customers-none-mine-why = Put yourself down at a customer, and it will stand here.
customers-none-trash = The trash is empty
customers-none-trash-why = What you delete lies here and can be restored.

# Side panel
customers-panel = Side panel: { $name }
customers-panel-close = close
customers-panel-open = Open
customers-since = since { $year }
customers-latest = Latest
customers-latest-all = All { $count }
customers-latest-none = Nothing has happened yet

# View, columns and selection
customers-command-columns = Choose columns
customers-command-save-view = Save view
customers-command-export = Save list as CSV
customers-columns = Columns
customers-columns-why = The choice belongs to the view.
customers-columns-shown = In the table
customers-columns-more = More
customers-columns-up = Move “{ $name }” forward
customers-columns-down = Move “{ $name }” back
customers-columns-usual = Usual columns
customers-cell = { $column } of { $name }
customers-cell-edit = Change { $column } of { $name }
customers-assign = Owner
customers-tag = Tag
customers-tag-how = What to do
customers-tag-on = put on
customers-tag-off = take off
customers-tag-missing = Which tag?
customers-tag-unknown = There is no such tag.
customers-edit-many = Change field
customers-edit-value = New value
customers-edit-empty = Empty means: the field is cleared.
customers-edit-undo = One step, one undo.
customers-changing = Changing customers
customers-exporting = Saving list
customers-tag-title =
    { $count ->
        [one] Tag for 1 customer
       *[other] Tag for { $count } customers
    }
customers-edit-title =
    { $count ->
        [one] Change a field of 1 customer
       *[other] Change a field of { $count } customers
    }
customers-edit-do =
    { $count ->
        [one] Change 1 customer
       *[other] Change { $count } customers
    }
customers-done-owner =
    { $count ->
        [one] 1 customer assigned
       *[other] { $count } customers assigned
    }
customers-done-tag =
    { $count ->
        [one] 1 customer now has the tag
       *[other] { $count } customers now have the tag
    }
customers-done-untag =
    { $count ->
        [one] Tag taken from 1 customer
       *[other] Tag taken from { $count } customers
    }
customers-done-set =
    { $count ->
        [one] 1 customer changed
       *[other] { $count } customers changed
    }
customers-exported =
    { $count ->
        [one] 1 customer saved in “{ $file }”
       *[other] { $count } customers saved in “{ $file }”
    }
