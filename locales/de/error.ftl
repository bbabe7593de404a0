# Ein Satz für jede Antwort, die nein sagt; der Schlüssel ist ihr Code.

error-locked = Der Tresor ist gesperrt.
error-wrong-passphrase = Das ist nicht die Passphrase.
error-wrong-recovery-key = Dieser Notfallschlüssel passt nicht.
error-header-damaged = Die Schlüsseldatei des Tresors ist beschädigt.
error-header-tampered = Die Schlüsseldatei wurde von jemandem ohne Schlüssel verändert.
error-database-damaged = Der Tresor ist beschädigt. Nehmen Sie eine Sicherung.
error-newer-version = Das wurde mit einem neueren Rondo gespeichert.
error-in-use = Ein anderes Fenster hat den Tresor geöffnet.
error-read-only = Der Tresor lässt sich gerade nur lesen.
error-keychain-locked = Der Schlüsselbund ist gesperrt.
error-keychain-no-entry = Der Schlüsselbund hat den Schlüssel nicht mehr.
error-no-keychain = Dieses System hat keinen Schlüsselbund.
error-already-a-vault = Hier liegt schon ein Tresor.
error-not-a-vault = Hier liegt kein Tresor.
error-backup-damaged = Diese Sicherung ist beschädigt oder keine Sicherung.
error-disk-full = Auf der Platte ist kein Platz mehr. Ihre Daten sind unberührt.
error-file = Die Datei lässt sich nicht lesen oder schreiben.
error-invalid = Eine Angabe passt nicht in ihr Feld.
error-not-found = Das gibt es nicht mehr.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
error-undo-conflict = Eine spätere Änderung steht im Weg.
error-cancelled = Abgebrochen. Nichts wurde verändert.
error-not-readable = Diese Datei ist nicht, was sie zu sein vorgibt.
error-bad-request = Rondo hat sich selbst nicht verstanden. Ihre Daten sind unberührt.
error-internal = Das hätte nicht geschehen dürfen. Ihre Daten sind unberührt.
