# The command line rondo-cli: help, questions, answers and ways out.

cli-about = Rondo without a window: the same vault, the same rules, for scripts and for the terminal.
cli-about-create = Create a new vault; shows the recovery key this one time
cli-about-unlock-check = Check that the passphrase opens the vault; changes nothing
cli-about-check = Check the whole file for damage
cli-about-import = Read contacts, records (purchases, contracts, cases, answers, referrals) or mails and meetings: CSV, Excel, Calc, vCard, LDIF, Windows contacts, EML, MSG, mbox, ICS
cli-about-list = List customers
cli-about-show = Show a customer with steps, deals and timeline
cli-about-print = Write a sheet as PDF
cli-about-print-customer = The customer sheet
cli-about-print-list = The customer list
cli-about-print-report = The weekly lifecycle report
cli-about-print-warnings = The list of early warnings
cli-about-print-recovery = The recovery sheet with a new key; the old one stops working
cli-about-export = Write contacts as a table or vCard, or records as a table
cli-about-backup = Write an encrypted, verified backup
cli-about-restore = Bring a backup back; an existing vault is kept beside it
cli-about-undo = Undo the latest change
cli-about-redo = Redo the latest undone change
cli-about-history = Show every change to a customer
cli-about-sample = Create or open the sample firm
cli-about-lifecycle = Phases, model and value of customers from plain CSV files or from the vault
cli-about-lifecycle-fit = Learn the purchase model and say whether it is any good
cli-about-lifecycle-phases = Show where every customer stands
cli-about-lifecycle-explain = Show a customer's way with dates, reasons and the next change
cli-about-lifecycle-rfm = Mark customers by last purchase, frequency and turnover
cli-about-lifecycle-clv = Show who is still a customer and what margin to expect
cli-about-lifecycle-backtest = Hold against the past how early the warning would have come
cli-about-lifecycle-warnings = Show who may leave, why, and what is at risk
cli-about-lifecycle-overview = Show how many customers stand where, came and left

cli-arg-data-dir = Folder with vault, sample firm and preferences; otherwise that of the user account
cli-arg-language = Language of the output, on paper too; otherwise the system's (LANG)
cli-arg-passphrase-fd = Read the passphrase from the first line of this file descriptor; 0 is standard input
cli-arg-sample = Work with the sample firm instead of your own vault
cli-arg-json = Output for programs: JSON, one line per record
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-firm = Name of the firm and the vault
cli-arg-user = Your name
cli-arg-country = Country of the firm, two letters of ISO 3166; otherwise DE
cli-arg-light = For weak computers: opening needs only 64 MiB, guessing becomes easier
cli-arg-recovery-sheet = Write the recovery sheet as PDF at once
cli-arg-files = Files with contacts or records, or an archive (.rondo.zip)
cli-arg-match-by = How customers are recognised: auto, number, email, name-postcode, name-city, phone, foreign-id, nothing; otherwise auto
cli-arg-on-match = What happens to known customers: file-wins, fill-empty, skip; otherwise file-wins
cli-arg-tag = A tag for all contacts read
cli-arg-dry-run = Only say what would happen; write nothing
cli-arg-new-contacts = Make contacts for unknown senders and receivers of mails
cli-arg-search = Only customers that fit this text
cli-arg-trash = Show the trash
cli-arg-customer = Id or name of a customer
cli-arg-output = The file to write
cli-arg-force = Replace an existing file
cli-arg-format = csv, vcard, archive, workbook, purchases, contracts, cases, answers or referrals
cli-arg-file = The backup
cli-arg-recovery = Open with the recovery key instead of the passphrase
cli-arg-purchases = Table of purchases: customer, date, amount
cli-arg-facts = Table of other facts: customer, date, kind
cli-arg-model = Model: six, four, five, buyer, segment, activity; otherwise six
cli-arg-customers = Table of customers: customer, name
cli-arg-as-of = The day from which to look; otherwise today
cli-arg-currency = Currency to count in; otherwise EUR
cli-arg-csv = Output for a spreadsheet
cli-arg-plain = Learn as published programs do: whole histories, nothing believed beforehand; for comparison
cli-arg-months = How many months ahead; otherwise 12
cli-arg-margin = Margin in per cent of turnover; otherwise 100
cli-arg-interest = Interest per year in per cent; otherwise 10
cli-arg-lost-after = After how many days without a purchase a customer counts as lost; otherwise 365
cli-arg-judged = How many days at the end are judged; otherwise 365
cli-arg-vault = Ask the vault instead of plain files
cli-arg-days = Over how many days is counted; otherwise 90
cli-arg-as-purchases = The rows are purchases
cli-arg-as-contracts = The rows are contracts
cli-arg-as-cases = The rows are cases
cli-arg-as-answers = The rows are answers
cli-arg-as-referrals = The rows are referrals
cli-arg-source = Source within which each record counts once; otherwise the name of the file
cli-arg-case-kind = Kind of cases that do not say it: complaint, return, question or feedback
cli-arg-sheet = Sheet of a workbook; otherwise the first in which something stands

cli-help-usage = Usage
cli-help-command = COMMAND
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-options-short = OPTIONS

cli-usage-unknown = There is no option { $argument }.
cli-usage-verb = There is no such command.
cli-usage-missing = This is missing: { $argument }.
cli-usage-value = The value does not fit { $argument }.
cli-usage-no-verb = A command is missing.
cli-usage-other = The call cannot be understood.
cli-usage-help = See “rondo-cli --help”.

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase, at least 10 characters:
cli-ask-again = Once more:
cli-ask-recovery = Recovery key:

cli-created = The vault is created: { $folder }
cli-recovery-key = Recovery key: { $key }
cli-recovery-note = Copy it by hand and keep it in a safe place. Rondo never shows it again.
cli-recovery-renewed = Only the key on this sheet is valid. Destroy the old sheet.
cli-unlocked = The vault “{ $vault }” opens.
cli-unlocked-counts =
    { $customers ->
        [one] 1 customer
       *[other] { $customers } customers
    }, { $deals ->
        [one] 1 open deal
       *[other] { $deals } open deals
    }.
cli-header-repaired = The key file was damaged; its copy helped. Make a backup soon.
cli-sound = The vault is sound: { $rows } records read.
cli-sample = The sample firm “{ $vault }” is ready.

cli-import-would = { $file }: { $total } records. This would happen, nothing was written.
cli-import-done = { $file } is read.
cli-import-new = { $count } new
cli-import-known = { $count } already there
cli-import-tasks = { $count } as tasks
cli-import-nobody = { $count } without a customer, not imported
cli-import-entry = Entry { $number }
cli-import-firms =
    { $count ->
        [one] plus 1 company
       *[other] plus { $count } companies
    }
cli-import-deals =
    { $count ->
        [one] and 1 deal
       *[other] and { $count } deals
    }
cli-import-updated = { $count } changed
cli-import-unchanged = { $count } already just like that
cli-import-unclear = { $count } fit several customers and were left out
cli-import-refused = { $count } not taken over
cli-import-line = Line { $line }
cli-import-fits = { $name }: fits { $customers }

cli-list-empty = No customers found.
cli-column-name = Name
cli-column-city = Town
cli-column-phone = Phone
cli-column-last = Contact
cli-column-next = Next step
cli-field-address = Address
cli-timeline = Timeline
cli-entry-purchase = Purchase
cli-entry-contract = Contract
cli-entry-case = Case
cli-entry-answer = Answer
cli-entry-referral = Referral
cli-entry-milestone = Assessment
cli-entry-byHand = Phase
cli-entry-playbook = Playbook
cli-entry-deal = Deal
cli-entry-task = Done

cli-written = Written: { $file }
cli-exported =
    { $count ->
        [one] 1 contact written: { $file }
       *[other] { $count } contacts written: { $file }
    }
cli-backed-up = Backed up and verified: { $file } ({ $size } bytes)
cli-restored = The vault “{ $vault }” is back as it was on { $made }.
cli-restored-beside = The vault that was here before now lies beside it.
cli-undone = Undone: { $what }
cli-redone = Redone: { $what }
cli-history-undone = { $what } (undone later)

cli-place-field = Entry “{ $field }”
cli-place-reason = { $place }: { $reason }
cli-reason-missing = missing
cli-reason-too-long = too long
cli-reason-too-large = too large; please split the file
cli-reason-too-short = too short
cli-reason-forbidden = no access
cli-reason-unreadable = not readable
cli-reason-exists = already there
cli-reason-mistyped = mistyped
cli-reason-changed = was changed meanwhile
cli-reason-unclosed = not closed properly
cli-reason-cannot-lock = the drive does not support file locks
cli-reason-not-a-file = not an ordinary file
cli-reason-write-protected = write-protected

cli-error-output = The output cannot be written.
cli-error-no-terminal = Nobody can be asked for the passphrase here.
cli-error-no-descriptor = No passphrase comes from this file descriptor.
cli-error-differs = The two passphrases do not match.
cli-error-no-home = No home folder is known.
cli-error-nobody = There is no customer “{ $name }”.
cli-error-several = Several customers fit “{ $name }”.
cli-error-exists = This file is already there.
cli-error-damaged =
    { $problems ->
        [one] The vault has one damage.
       *[other] The vault has { $problems } damages.
    }

cli-way-no-terminal = Give the passphrase with --passphrase-fd, for example on standard input with --passphrase-fd 0.
cli-way-no-descriptor = Check the number after --passphrase-fd; 0 is standard input.
cli-way-no-home = Name the folder with --data-dir.
cli-way-nobody = “rondo-cli list --search TEXT” also searches towns, numbers and addresses.
cli-way-several = Take the id from the first column:
cli-way-exists = Take another name. Print and export replace the file with --force, a backup never does.
cli-way-damaged = Bring the latest backup back with “rondo-cli restore”; the damaged vault is kept beside it.
cli-way-wrong-passphrase = Your data is untouched. With the recovery sheet, Rondo's window opens the vault.
cli-way-wrong-recovery-key = Compare the key with the recovery sheet, and the sheet's date too.
cli-way-already-a-vault = Name another folder with --data-dir.
cli-way-not-a-vault = “rondo-cli create” makes a vault; --data-dir names another folder.
cli-way-file = Check name, permissions and free space.
cli-way-disk-full = You can also write to another disk.
cli-way-not-found = “rondo-cli list” shows what there is.
cli-way-undo-conflict = Undo the later change first; “rondo-cli history” shows it.
cli-way-not-readable = Rondo reads CSV and vCard. Save an Excel workbook as CSV.
cli-way-database-damaged = Bring the latest backup back with “rondo-cli restore”.
cli-way-header-damaged = Bring the latest backup back with “rondo-cli restore”; it holds a copy of the key file.

cli-no-warnings = Nobody is about to leave at present.
cli-overview-sums = { $total } customers stand in the model. { $back } came back within { $days } days; { $warned } may leave.
cli-archive-taken = { $file } is taken in: { $rows } records, { $files } files
cli-error-not-for-archives = An archive is always taken in whole; there is no --dry-run and no kind of records for it.
