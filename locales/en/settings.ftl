# Settings.

settings-window = Window
settings-language = Language
settings-theme = Colours
settings-theme-system = as the system
settings-theme-light = light
settings-theme-dark = dark
settings-density = Density
settings-density-compact = compact
settings-density-comfortable = comfortable

settings-title = { $section }, Settings
settings-group-firm = Firm
settings-group-work = Work
settings-group-data = Data
settings-group-window = Window
settings-section-firm = Firm
settings-section-people = People
settings-section-pipelines = Pipelines
settings-section-fields = Fields
settings-section-cadence = Cadence
settings-section-rules = Rules
settings-section-playbooks = Playbooks
settings-section-vault = Vault
settings-section-exchange = Import and export
settings-section-sample = Sample firm
settings-section-window = Appearance
settings-section-keys = Keyboard
settings-section-about = About Rondo

settings-save = Save
settings-discard = Discard
settings-change = Change …
settings-required = Please fill this in.
settings-not-saved = Not saved yet

settings-firm = Your firm
settings-firm-note = Stands on printed sheets and is the default for new records.
settings-firm-name = Name
settings-firm-line = Line below the name
settings-firm-line-hint = for example Medical technology since 1987
settings-firm-street = Street and number
settings-firm-town = Postcode and town
settings-firm-phone = Phone
settings-firm-email = E-mail
settings-firm-country = Country
settings-firm-country-hint = Applies to addresses and phone numbers without a country
settings-firm-currency = Currency
settings-firm-currency-hint = Applies to new deals and purchases
settings-firm-saved = Firm saved

settings-people = People of the firm
settings-people-note = They look after customers, stand in for each other and appear in the history. There are no passwords here: whoever opens the vault may do everything.
settings-people-add = Add …
settings-people-new = Add somebody
settings-people-edit = Edit { $name }
settings-people-name = Name
settings-people-initials = Initials
settings-people-initials-hint = Up to three characters, else made from the name
settings-people-email = E-mail
settings-people-saved = { $name } saved
settings-people-me = You
settings-people-me-now = { $name } now sits at this computer
settings-people-sit-here = That is me
settings-people-archive = Archive
settings-people-archived = { $name } is not offered any more
settings-people-bring-back = Bring back
settings-people-back = { $name } is back
settings-people-gone = Have left
settings-people-gone-note = They stay in old records and are not offered any more.

settings-pipelines-go = Go to the pipeline
settings-pipelines-archived = at rest

settings-import = Read in
settings-import-note = Contacts from tables and contact cards. You see beforehand what changes and can take the whole import back.
settings-import-go = Import a file …
settings-export = Write out
settings-export-do-csv = Save table …
settings-export-do-vcard = Save contact cards …
settings-export-csv = All customers as a table (CSV)
settings-export-csv-note = Opens in Excel; Rondo reads it back without loss
settings-export-vcard = All customers as contact cards (vCard)
settings-export-vcard-note = For phones and address books
settings-export-open = An exported file is not encrypted. Whoever has it can read it.
settings-export-done =
    { $count ->
        [one] 1 contact saved: { $name }
       *[other] { $shown } contacts saved: { $name }
    }

settings-sample = Sample firm
settings-sample-open = Look around
settings-sample-note = Hansen & Petersen Medizintechnik, with customers, appointments and sales to try things out. A vault of its own: yours stays untouched.
settings-sample-inside = You are in the sample firm. What you change here does not touch your vault.

settings-keys-note = Nearly everything works without a mouse. Single keys work only while no field has the focus.

settings-about-version = Version
settings-about-folder = Folder
settings-about-font = Typeface
settings-about-font-by = Inter by Rasmus Andersson, SIL Open Font License
settings-about-promise = Rondo works without the internet. Your data stays on this computer, encrypted.

settings-vault-sample = The sample firm has no passphrase and no recovery sheet; it can be made anew at any time.
settings-passphrase-note = Rondo does not know it and cannot reset it.
settings-passphrase-title = Change the passphrase
settings-passphrase-what = Older backups still open with the old one.
settings-passphrase-old = Present passphrase
settings-passphrase-do = Change passphrase
settings-passphrase-changed = Passphrase changed
settings-keychain = Keychain
settings-keychain-use = Open without passphrase
settings-keychain-on = This computer’s keychain opens the vault once you are signed in.
settings-keychain-off = The keychain can open the vault once you are signed in. Whoever sits at your unlocked computer then gets in, too.
settings-recovery = Recovery sheet
settings-recovery-checked = checked
settings-recovery-unchecked = check due
settings-recovery-renew = New sheet …
settings-recovery-made = Made
settings-recovery-never = never
settings-recovery-note = Opens the vault when the passphrase is lost. A new sheet makes the old one void.
settings-recovery-due = Nobody has checked that the sheet can be read. Print a new one and copy two groups; the old one is void then.
settings-recovery-passphrase-title = New recovery sheet
settings-recovery-passphrase-what = The present sheet is void afterwards, and so are its copies.
settings-recovery-passphrase-do = Make a new key
settings-recovery-key-title = Your new recovery key
settings-recovery-key-what = Print it or copy it by hand; it does not stay on this computer.
settings-recovery-key-do = I have it, go on
settings-recovery-check-title = A short check
settings-recovery-check-what = Copy two groups from the sheet. Then it is certain that it can be read.
settings-recovery-check-do = Check
settings-recovery-print = Print recovery sheet …
settings-recovery-later = Close without checking
settings-recovery-done = Recovery sheet checked, the old one is void
settings-lock = Lock
settings-lock-after = When idle
settings-lock-after-note = What you typed is kept as a draft
settings-lock-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
settings-lock-never = never
settings-lock-saved = Lock when idle changed
settings-lock-now = At once
settings-lock-do = Lock now
settings-lock-sleep = Rondo also locks when the computer sleeps or is locked.
settings-file = File
settings-file-check = Check the file
settings-file-checking = Checking the whole file
settings-file-name = Name
settings-file-folder = Folder
settings-file-size = Size
settings-file-made = Made
settings-file-cipher = Protection
settings-file-cipher-is = AES-256, SQLCipher { $version }
settings-file-ok = All is well: { $rows } records read, no error.
settings-file-bad =
    { $count ->
        [one] 1 place is damaged. Your data was not changed. Back up to another place now and restore an older backup.
       *[other] { $shown } places are damaged. Your data was not changed. Back up to another place now and restore an older backup.
    }
settings-backup = Backup
settings-backups = Backups
settings-backups-none = None yet. Back up to a stick or another drive: if this computer fails, everything is gone otherwise.
settings-backups-note = Each backup is opened and checked after writing. It opens with the passphrase or recovery sheet of its time.
settings-backup-restore = Restore from file …
settings-backup-make = Back up now …
settings-backup-goes = Backing up
settings-backup-made = Backed up and checked: { $name }
settings-backup-when = When
settings-backup-reason = Reason
settings-backup-place = Place
settings-backup-state = Check
settings-backup-checked = checked
settings-backup-unchecked = not checked
settings-backup-gone = out of reach
settings-backup-reason-manual = By hand
settings-backup-reason-before-upgrade = Before an update
settings-backup-reason-before-import = Before an import
settings-backup-reason-other = Automatic
settings-restore-warning = The vault is closed for this. It is kept beside the restored one.
settings-section-products = Products
settings-firm-register = Register entry
settings-firm-directors = Directors
settings-firm-tax-number = VAT or tax number
settings-firm-bank = Bank and IBAN
