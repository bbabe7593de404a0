# Mails and meetings from files, and tasks as a calendar.

correspondence-title = Import mails and meetings
correspondence-command-pick = Import mails or meetings from files
correspondence-command-calendar = Save tasks with a day as a calendar file
correspondence-about =
    { $count ->
        [one] One file
       *[other] { $shown } files
    }
correspondence-on = Also on the page of { $name }
correspondence-looking = Reading the files
correspondence-one-undo = Undo takes everything back at once.
correspondence-no-own = Nobody of your firm has an e-mail address in the settings. So Rondo tells from the customers who wrote to whom.
correspondence-rows = What is imported
correspondence-column-state = What happens
correspondence-column-when = When
correspondence-column-what = Subject
correspondence-column-who = With whom
correspondence-more = The first { $shown } are shown.
correspondence-state-new = New
correspondence-state-task = Task
correspondence-state-changed = Moved
correspondence-state-known = Already here
correspondence-state-nobody = No customer
correspondence-state-refused = Not possible
correspondence-figure-new = On timelines
correspondence-figure-task = As tasks
correspondence-figure-changed = Moved
correspondence-figure-known = Already here
correspondence-figure-nobody = Without customer
correspondence-figure-refused = Not possible
correspondence-direction-in = Received
correspondence-direction-out = Sent
correspondence-with-attachments =
    { $count ->
        [one] 1 attachment
       *[other] { $shown } attachments
    }
correspondence-times =
    { $count ->
        [one] once
       *[other] { $shown } times
    }
correspondence-no-title = No subject
correspondence-strangers = Addresses without a customer
correspondence-strangers-note = Choose a customer or make a contact. What stays open is not imported.
correspondence-stranger-count =
    { $count ->
        [one] 1 entry
       *[other] { $shown } entries
    }
correspondence-choose = Choose a customer for { $address }
correspondence-make = Make a contact
correspondence-make-all = Make contacts for all
correspondence-will-make = New contact
correspondence-clear = Take back the choice for { $address }
correspondence-own = My own address
correspondence-own-of = Enter { $address } as my own address
correspondence-rest = Everything else to this customer
correspondence-rest-clear = Remove the customer for everything else
correspondence-take =
    { $count ->
        [0] Import
        [one] Import one entry
       *[other] Import { $shown } entries
    }
correspondence-taken =
    { $count ->
        [one] One entry imported
       *[other] { $shown } entries imported
    }
correspondence-nothing = Everything in these files is already here.
correspondence-empty = There is nothing in these files that can be imported.
correspondence-attachments = Not kept (too large or without content of its own):
correspondence-cut = (The text is longer. The rest is in the mail.)
correspondence-calendar-file = Tasks
correspondence-calendar-done =
    { $count ->
        [one] One task
       *[other] { $shown } tasks
    } saved in “{ $name }”
correspondence-calendar-row = Tasks with a day
correspondence-calendar-note = iCalendar, for the calendar of a phone or mail program
correspondence-calendar-do = Save as calendar file

correspondence-why-empty = The file is empty.
correspondence-why-not-this = This is neither a mail nor a calendar.
correspondence-why-damaged = The entry is damaged or breaks off.
correspondence-why-too-large = Too large. A mail may have 100 MB at most.
correspondence-why-too-deep = Mails and parts are more than 10 levels deep.
correspondence-why-too-many-parts = More than 1,000 parts.
correspondence-why-too-many = More than 100,000 entries in one file. The rest was not read.
correspondence-why-line-too-long = A line has no end.
correspondence-why-no-date = Without a date.
correspondence-why-in-future = The date is in the future.
correspondence-why-cancelled = Called off.
correspondence-why-no-meeting = No meeting, but a to-do or note of the calendar.
correspondence-why-no-name = There is nothing that could be a name.
correspondence-why-document-type = XML with a document type of its own is not read.
correspondence-why-only-own = Among colleagues only.
correspondence-why-no-people = Nobody takes part. Choose a customer below.
correspondence-why-rule-not-followed = This way of repeating is not supported. Only this one time is imported.
correspondence-why-unknown-zone = Unknown time zone. The clock of this computer counts.
correspondence-why-series = A series. One year back, and the next time as a task.
correspondence-why-outside = Lies wholly outside one year back and one year ahead.
correspondence-why-not-a-file = This is not a file.
correspondence-why-missing = The file is no longer there.
correspondence-why-forbidden = The file may not be read.
correspondence-why-unreadable = The file could not be read.
correspondence-why-write-protected = The file could not be read.
correspondence-why-not-started = The reading program could not be started. Start Rondo again.
correspondence-why-too-slow = Reading took too long and was ended.
correspondence-why-broke-off = Reading needed too much memory or broke off. The file is probably damaged.
