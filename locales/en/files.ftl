# Files on customers and their records.

files-title = Files
files-command-add = Attach a file
files-add = Attach a file
files-none = No files yet. Drop some on this page.
files-none-here = No files yet.
files-all = Show all files
files-look = Look
files-open = Open
files-save = Save as …
files-rename = Rename
files-look-at = Look at { $name }
files-open-at = Open { $name }
files-save-at = Save { $name }
files-more = More on { $name }
files-name = File name
files-name-missing = A name is needed.
files-renamed = Renamed to { $name }
files-saved = { $name } saved
files-deleted = { $name } deleted
files-adding-one = Attach { $name }
files-adding = Attach { $count } files
files-not-shown = This picture cannot be shown here. Save it to look at it.
