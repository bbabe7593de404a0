# Wat iemand met de gegevens heeft gedaan: voor geschiedenis, ongedaan maken en meldingen. De sleutel is de naam van de handeling.

op-setup = Kluis ingericht
op-sample = Voorbeeldbedrijf aangemaakt
op-rules-learnt = Regels van de levenscyclus op de eigen cijfers afgestemd
op-party-create = Klant aangemaakt
op-party-edit = Klant gewijzigd
op-party-delete = Klant naar de prullenbak verplaatst
op-party-restore = Klant hersteld
op-link-edit = Koppeling opgeslagen
op-link-delete = Koppeling verwijderd
op-touch-log = Contact vastgelegd
op-touch-edit = Contact gewijzigd
op-touch-delete = Contact naar de prullenbak verplaatst
op-task-create = Stap gepland
op-task-edit = Stap gewijzigd
op-task-done = Stap afgerond
op-task-reopen = Stap weer open
op-task-postpone = Stap uitgesteld
op-task-delete = Stap naar de prullenbak verplaatst
op-deal-create = Kans aangemaakt
op-deal-edit = Kans gewijzigd
op-deal-move = Kans verplaatst
op-deal-won = Kans gewonnen
op-deal-lost = Kans verloren
op-deal-delete = Kans naar de prullenbak verplaatst
op-purchase-add = Aankoop vastgelegd
op-purchase-edit = Aankoop gewijzigd
op-purchase-delete = Aankoop naar de prullenbak verplaatst
op-pipeline-edit = Pipeline gewijzigd
op-setting-edit = Instelling gewijzigd
op-person-edit = Persoon van het bedrijf opgeslagen
op-import = Contacten overgenomen
op-undo = Ongedaan gemaakt
op-redo = Opnieuw uitgevoerd

# Een handeling met wat zij betrof, en met het aantal records.
op-of = { $what }: { $name }
op-count = { $what } ({ $count })
