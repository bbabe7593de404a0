# Files that come by themselves: the watched folder and the attachments of mails.

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
intake-failed = { $file } is still in the folder: { $why }
intake-nobody = Fits no customer: none of the addresses can become a contact.
intake-unreadable = The file cannot be read.
intake-problem = Line { $line }: { $why }
intake-unclear =
    { $count ->
        [one] 1 row fits several customers and was left out.
       *[other] { $count } rows fit several customers and were left out.
    }
