# What an import brings beside customers, and by what it knows customers again.

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

intake-file = Attachment
intake-left-out =
    { $count ->
        [one] 1 attachment not kept
       *[other] { $shown } attachments not kept
    }
intake-files-count =
    { $count ->
        [one] 1 file
       *[other] { $shown } files
    }
field-promise = Promise

# The watched folder.
intake-title = Watched folder
intake-about = Rondo looks into this folder while the vault is open and takes in tables (CSV, Excel), contact cards (vCard) and mails (EML, MSG) by itself.
intake-none = No folder is watched.
intake-watches = { $folder } is watched.
intake-missing = The folder { $folder } cannot be reached. Rondo keeps looking for it.
intake-choose = Choose a folder
intake-change = Choose another folder
intake-stop = Stop watching
intake-where = Files that were taken in go into the subfolder “Done”, refused ones with a reason into “Refused”. Rondo deletes nothing. Tables with unknown columns wait until you have mapped their columns once.
intake-folder-done = Done
intake-folder-refused = Refused
intake-waiting =
    { $count ->
        [one] 1 file waiting
       *[other] { $shown } files waiting
    }
intake-waiting-title = Its columns are not mapped yet. Opens the import with { $file }.
intake-command-open = Import a waiting file from the watched folder
intake-taken =
    { $count ->
        [0] { $file }: everything was there already
        [one] { $file }: 1 record taken in
       *[other] { $file }: { $shown } records taken in
    }
intake-refused = { $file } refused: { $why }
intake-unreadable = The file cannot be read.
intake-problem = Line { $line }: { $why }
intake-unclear =
    { $count ->
        [one] 1 row fits several customers and was left out.
       *[other] { $count } rows fit several customers and were left out.
    }
archive-brings = The archive of { $day } brings
archive-replaces = In this vault it replaces
archive-brings-files = Files
archive-brings-other = Further data
archive-not-empty = Somebody has worked in this vault already. An archive can only be taken into a new vault: make one and take the archive in there.
archive-sheet-pipeline = Pipelines
archive-sheet-stage = Stages
archive-sheet-playbook = Playbooks
archive-sheet-tag = Tags
archive-sheet-custom-field = Fields of your own
archive-sheet-saved-view = Views
archive-sheet-setting = Settings
