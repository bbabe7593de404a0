# One sentence for every answer that says no; the key is its code.

error-locked = The vault is locked.
error-wrong-passphrase = This is not the passphrase.
error-wrong-recovery-key = This recovery key does not fit.
error-header-damaged = The key file of the vault is damaged.
error-header-tampered = The key file was changed by someone without the key.
error-database-damaged = The vault is damaged. Take a backup.
error-newer-version = This was saved by a newer Rondo.
error-in-use = Another window has the vault open.
error-read-only = The vault can only be read right now.
error-keychain-locked = The keychain is locked.
error-keychain-no-entry = The keychain no longer has the key.
error-no-keychain = This system has no keychain.
error-already-a-vault = There is already a vault here.
error-not-a-vault = There is no vault here.
error-backup-damaged = This backup is damaged or no backup.
error-disk-full = There is no space left on the disk. Your data is untouched.
error-file = The file cannot be read or written.
error-invalid = An entry does not fit its field.
error-not-found = This does not exist any more.
error-nothing-to-undo = There is nothing to undo.
error-undo-conflict = A later change stands in the way.
error-cancelled = Cancelled. Nothing was changed.
error-not-readable = This file is not what it claims to be.
error-bad-request = Rondo did not understand itself. Your data is untouched.
error-internal = This should not have happened. Your data is untouched.
