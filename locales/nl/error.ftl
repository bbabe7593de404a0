# Eén zin voor elk antwoord dat nee zegt; de sleutel is de code.

error-locked = De kluis is vergrendeld.
error-wrong-passphrase = Dit is niet de wachtzin.
error-wrong-recovery-key = Deze noodsleutel past niet.
error-header-damaged = Het sleutelbestand van de kluis is beschadigd.
error-header-tampered = Het sleutelbestand is gewijzigd door iemand zonder sleutel.
error-database-damaged = De kluis is beschadigd. Zet een back-up terug.
error-newer-version = Dit is met een nieuwere Rondo opgeslagen.
error-in-use = Een ander venster heeft de kluis geopend.
error-read-only = De kluis is nu alleen te lezen.
error-keychain-locked = De sleutelhanger is vergrendeld.
error-keychain-no-entry = De sleutelhanger heeft de sleutel niet meer.
error-no-keychain = Dit systeem heeft geen sleutelhanger.
error-already-a-vault = Hier staat al een kluis.
error-not-a-vault = Hier staat geen kluis.
error-backup-damaged = Deze back-up is beschadigd of geen back-up.
error-disk-full = Er is geen ruimte meer op de schijf. Uw gegevens zijn ongemoeid.
error-file = Het bestand kan niet worden gelezen of geschreven.
error-invalid = Een gegeven past niet in het veld.
error-not-found = Dit bestaat niet meer.
error-nothing-to-undo = Er is niets ongedaan te maken.
error-undo-conflict = Een latere wijziging staat in de weg.
error-cancelled = Geannuleerd. Er is niets gewijzigd.
error-not-readable = Dit bestand is niet wat het lijkt.
error-bad-request = Rondo heeft zichzelf niet begrepen. Uw gegevens zijn ongemoeid.
error-internal = Dit had niet mogen gebeuren. Uw gegevens zijn ongemoeid.
