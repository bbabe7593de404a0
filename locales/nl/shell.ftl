# What the desktop shell says itself: system dialogs and the few messages before a window exists.
shell-open-contacts = Bestand importeren
shell-open-backup = Back-up kiezen
shell-open-image = Afbeelding kiezen
shell-save-pdf = Opslaan als pdf
shell-save-csv = Opslaan als CSV-tabel
shell-save-vcard = Opslaan als vCard
shell-save-backup = Back-up opslaan
shell-files-contacts = Tabellen en visitekaartjes (CSV, Excel, Calc, vCard)
shell-files-backup = Rondo-back-up
shell-files-image = Afbeeldingen
shell-files-pdf = Pdf-document
shell-files-csv = CSV-tabel
shell-files-vcard = vCard
shell-files-all = Alle bestanden
shell-running = Rondo is al geopend. Ga naar het open venster.
shell-no-start = Rondo kon niet starten. Uw gegevens zijn ongewijzigd.
shell-no-folder = Rondo kan niet in zijn gegevensmap schrijven. Controleer de rechten van de map en de vrije ruimte.
