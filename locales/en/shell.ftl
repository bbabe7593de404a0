# What the desktop shell says itself: system dialogs and the few messages before a window exists.
shell-open-contacts = Read a file
shell-open-backup = Choose a backup
shell-open-image = Choose a picture
shell-save-pdf = Save as PDF
shell-save-csv = Save as CSV table
shell-save-vcard = Save as vCard
shell-save-backup = Save backup
shell-files-contacts = Tables and contact cards (CSV, Excel, Calc, vCard)
shell-files-backup = Rondo backup
shell-files-image = Pictures
shell-files-pdf = PDF document
shell-files-csv = CSV table
shell-files-vcard = vCard
shell-files-all = All files
shell-running = Rondo is already open. Please switch to the open window.
shell-no-start = Rondo could not start. Your data is unchanged.
shell-no-folder = Rondo cannot write to its data folder. Please check the folder's permissions and the free space.
