# Import: choose a file, map and check, take over.

import-title = Import
import-path = Path
import-steps = Steps
import-step-file = File
import-step-check = Map and check
import-step-take = Import
import-step-ready = , done
import-command-open = Import a file
import-command-take = Import the rows
import-command-pick = Choose a file to import

import-drop = Drop a file here
import-drop-note = or choose one. Rondo reads it and shows what would change; nothing changes until you agree.
import-pick = Choose a file …
import-pick-other = Choose another file …
import-pick-next = Another file …
import-kind-csv = Table (CSV, Excel, Calc)
import-kind-csv-note = From Excel (xlsx, xls), Calc (ods), a stock system, Outlook, Google or Thunderbird. Rondo recognises sheet, delimiter, encoding and columns by itself.
import-kind-vcard = Contact cards and address books
import-kind-vcard-note = From a phone, Apple, Outlook or Google, also many cards in one file (vCard 2.1 to 4.0); LDIF from Thunderbird and directories; contacts of Windows.
import-kind-mail = Mails and meetings
import-kind-mail-note = EML, MSG of Outlook, mbox and ICS come onto the timelines of customers. Just drag them onto the window or onto the page of a customer.
import-promise = The file stays on this computer and is not changed.
import-busy = An import is still running.
import-one-at-a-time = One file at a time: { $name } comes first.
import-failed-title = { $name } cannot be imported
import-failed-safe = Nothing was changed.
import-to-customers = Go to customers
import-problem-other = This value does not fit its field.
import-too-large = The file is too large. Split it and read the parts one after the other.

import-rows =
    { $count ->
        [one] 1 row
       *[other] { $shown } rows
    }
import-about-rows =
    { $count ->
       *[other] about { $shown } rows
    }
import-cards =
    { $count ->
        [one] 1 card
       *[other] { $shown } cards
    }
import-columns =
    { $count ->
        [one] 1 column
       *[other] { $count } columns
    }
import-producer-apple = from Apple
import-producer-evolution = from Evolution
import-producer-espocrm = from EspoCRM
import-producer-google = from Google
import-producer-hubspot = from HubSpot
import-producer-lotus = from Lotus Notes
import-producer-outlook = from Outlook
import-producer-rondo = from Rondo
import-producer-salesforce = from Salesforce
import-producer-suitecrm = from SuiteCRM
import-producer-thunderbird = from Thunderbird
import-remembered = as “{ $name }”
import-recognised = Recognised
import-dialect-choose = { $what }: { $value }. Change
import-dialect-unknown = not recognised
import-dialect-delimiter = Delimiter
import-dialect-encoding = Encoding
import-dialect-decimal = Decimal
import-dialect-dateOrder = Date
import-dialect-sheet = Sheet
import-dialect-header = Header row
import-sign-semicolon = Semicolon
import-sign-comma = Comma
import-sign-tab = Tab
import-sign-bar = Vertical bar
import-sign-point = Point
import-sign-other = another sign
import-order-dmy = DD/MM/YYYY
import-order-mdy = MM/DD/YYYY
import-order-ymd = YYYY-MM-DD

import-mapping = Columns of the file and what they become
import-column = Column
import-property = Property
import-column-nameless = Column { $number }
import-becomes = becomes in Rondo
import-field-of = Field for { $column }
import-leave-out = Leave out
import-sample-below = Further down
import-line = Row { $number }
import-empty = empty
import-state = State
import-state-good = certain
import-state-bad = A value does not fit
import-state-unclear = unclear, please look
import-state-off = left out
import-unclear = Values like { $values }. What are they?
import-unclear-empty = The samples of this column are empty. What is it?
import-unclear-right = { $field } is right

import-example = How one customer changes
import-example-of = { $at } of { $total }
import-example-previous = Previous example
import-example-next = Next example
import-example-becomes = becomes
import-example-wait = The dry run is looking for an example.
import-example-none = No existing customer changes.
import-columns-mapped =
    { $count ->
        [one] 1 column mapped
       *[other] { $count } columns mapped
    }
import-columns-unclear = { $count } unclear
import-columns-off =
    { $count ->
        [one] 1 left out
       *[other] { $count } left out
    }

import-rail = Dry run and rules
import-dry-run = Dry run
import-dry-run-of =
    { $count ->
        [one] 1 row, { $seconds }{"\u00A0"}s
       *[other] { $shown } rows, { $seconds }{"\u00A0"}s
    }
import-dry-run-goes = Dry run is going on
import-dry-run-stopped = Stopped. There are no figures for what is chosen now.
import-dry-run-start = Start the dry run
import-dry-run-again = Try again
import-nothing-changed = Nothing has been changed yet.
import-outcome-new = new
import-outcome-updated = updated
import-outcome-unchanged = unchanged
import-outcome-unclear = unclear
import-outcome-refused = refused
import-firms =
    { $count ->
        [one] plus 1 company
       *[other] plus { $shown } companies
    }
import-fields-changed =
    { $count ->
        [one] 1 field
       *[other] { $shown } fields
    }
import-several-fit = several fit
import-rows-new = New customers
import-rows-unchanged = Rows that change nothing
import-rows-updated = Customers that change
import-rows-unclear = Rows that fit several customers
import-rows-refused = What is not imported
import-rows-shown = The first { $shown } of { $total }.
import-line-head = Row
import-customer = Customer
import-field = Field
import-before = Before
import-after = After
import-in-file = In the file
import-fits = Fits
import-reason = Reason
import-consequence = Effect
import-row-refused = Row refused
import-cell-dropped = Cell left out
import-whole-file = File

import-match = How Rondo recognises customers
import-match-auto = The best for each row
import-match-auto-note = Customer number, else e-mail, else name and postcode
import-match-number = Customer number
import-match-number-note = Each number belongs to one customer
import-match-email = E-mail
import-match-email-note = Capitals do not matter
import-match-namePostcode = Name and postcode
import-match-namePostcode-note = Spellings count as the same: ü = ue, ß = ss
import-match-nothing = Not at all
import-match-nothing-note = Each row becomes a new customer
import-match-hits = { $count ->
        [one] 1 match
       *[other] { $shown } matches
    }
import-match-ambiguous = { $count ->
        [one] several fit once
       *[other] several fit { $shown } times
    }
import-match-empty = { $shown } without it
import-match-clear = unambiguous, none twice
import-on-match = On a match
import-on-match-fileWins = File wins
import-on-match-fillEmpty = Fill empty
import-on-match-skip = Skip
import-on-match-fileWins-note = Empty cells erase nothing.
import-on-match-fillEmpty-note = What you have stays; only empty fields are filled.
import-on-match-skip-note = Existing customers stay as they are.
import-owner = Owner of new customers
import-tag = Tag for all
import-tag-example = for example Trade fair 2026
import-refused = Not imported
import-save-refused = Save as file
import-save-refused-note = all rows left out, with reason and content
import-refused-saved = The rows left out have been saved.
import-refused-more =
    { $count ->
        [one] and 1 more place
       *[other] and { $shown } more places
    }

import-back = Back
import-remember = Remember mapping as
import-remember-name = Name of the mapping
import-one-undo = One import, one undo
import-take =
    { $count ->
        [0] Nothing to import
        [one] Import 1 row
       *[other] Import { $shown } rows
    }
import-take-wait = Import rows

import-running = Importing { $name }
import-of-rows =
    { $count ->
        [one] of 1 row
       *[other] of { $shown } rows
    }
import-rest-seconds =
    { $count ->
        [one] about 1 second left
       *[other] about { $count } seconds left
    }
import-rest-minutes =
    { $count ->
        [one] about 1 minute left
       *[other] about { $count } minutes left
    }
import-seconds = { $seconds }{"\u00A0"}s
import-stage-backup = Backup before the import
import-stage-checking = Check
import-stage-copying = Backup before the import
import-stage-matching = Recognise customers
import-stage-reading = Read and check rows
import-stage-writing = Write customers
import-stage-other = Finish
import-go-on = You can leave this page; the import goes on and shows at the bottom left.
import-cancel-title = Cancel the import?
import-cancel-what = Nothing stays half-done: what is already written is taken back too. Your mapping stays.
import-cancel-do = Cancel and leave everything as it was
import-cancel-not = Go on importing
import-cancelled = Import cancelled. Everything is as it was.
import-run-failed = The import did not finish
import-run-failed-safe = Nothing is half written: everything is as it was before.
import-check-again = Back to checking

import-done-title =
    { $count ->
        [one] 1 contact imported
       *[other] { $shown } contacts imported
    }
import-undo = Take the import back
import-undo-note = possible at any time, also after you have worked on
import-undone = Import taken back
import-undone-note = Everything is as it was before the import. File and mapping are still here.
import-see-customers = See customers
import-left-unclear = Unclear, not imported

import-left-out-line = Line
import-left-out-reason = Reason
import-left-out-content = Content
import-left-out-file = Not taken over
import-several = Fits several customers: { $names }
import-deals =
    { $count ->
        [one] { $shown } new deal
       *[other] { $shown } new deals
    }
import-deals-changed =
    { $count ->
        [one] { $shown } deal changed
       *[other] { $shown } deals changed
    }
import-match-nameCity = Name and town
import-match-nameCity-note = For lists without postcodes
import-match-phone = Phone number
import-match-phone-note = Any way of writing the number counts
import-match-foreignId = Identifier in the other program
import-match-foreignId-note = Remembered for each program
import-match-field-note = Field of your own
import-source = Name of the other program
import-source-note = Rondo remembers the identifiers under this name. The same name finds the same customers next time.
import-keep = { $column }: fill only what is empty
import-keep-short = only empty
import-keep-title = What is there stays; this column only fills what is empty.
