# Wat iemand met de gegevens heeft gedaan: voor geschiedenis, ongedaan maken en meldingen. De sleutel is de naam van de handeling.

op-setup = Kluis ingericht
op-sample = Voorbeeldbedrijf aangemaakt
op-rules-learnt = Regels van de levenscyclus op de eigen cijfers afgestemd
op-party-create = Klant aangemaakt
op-party-edit = Klant gewijzigd
op-party-delete = Klant naar de prullenbak verplaatst
op-party-restore = Klant hersteld
op-data-accept = Gegeven juist verklaard
op-data-confirm = Gegevens gecontroleerd
op-party-merge = Records samengevoegd
op-parties-differ = Als niet dubbel onthouden
op-duplicate-later = Mogelijke dubbele uitgesteld
op-duplicate-reopen = Mogelijke dubbele weer geopend
op-party-assign = Klanten toegewezen
op-party-tag = Trefwoord toegevoegd
op-party-untag = Trefwoord weggehaald
op-view-save = Weergave opgeslagen
op-view-delete = Weergave verwijderd
op-view-order = Weergaven geordend
op-field-edit = Veld opgeslagen
op-field-delete = Veld verwijderd
op-field-order = Velden geordend
op-field-value = Veld ingevuld
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
op-task-assign = Stap toegewezen
op-cadence-save = Contactritme gewijzigd
op-task-delete = Stap naar de prullenbak verplaatst
op-agenda-postpone = Regel naar een latere dag verschoven
op-agenda-dismiss = Reden van de lijst gehaald
op-deal-create = Kans aangemaakt
op-deal-edit = Kans gewijzigd
op-deal-move = Kans verplaatst
op-deal-won = Kans gewonnen
op-deal-lost = Kans verloren
op-deal-split = Kans gesplitst
op-deal-copy = Kans gedupliceerd
op-deal-tick = Punt van de checklist gewijzigd
op-deal-expect = Verwachte afsluiting gewijzigd
op-pipeline-order = Pipelines gerangschikt
op-deal-delete = Kans naar de prullenbak verplaatst
op-purchase-add = Aankoop vastgelegd
op-purchase-edit = Aankoop gewijzigd
op-purchase-delete = Aankoop naar de prullenbak verplaatst
op-purchase-import = Aankopen overgenomen
op-contract-import = Contracten overgenomen
op-case-import = Meldingen overgenomen
op-answer-import = Antwoorden overgenomen
op-referral-import = Aanbevelingen overgenomen
op-correspondence-import = Mails en afspraken overgenomen
op-contract-add = Contract vastgelegd
op-contract-edit = Contract gewijzigd
op-contract-notice = Opzegging ingevoerd
op-contract-delete = Contract naar de prullenbak verplaatst
op-case-add = Melding geopend
op-case-edit = Melding gewijzigd
op-case-close = Melding afgesloten
op-case-reopen = Melding heropend
op-case-delete = Melding naar de prullenbak verplaatst
op-promise-add = Toezegging vastgelegd
op-promise-edit = Toezegging gewijzigd
op-promise-settle = Toezegging afgerond of weer geopend
op-promise-delete = Toezegging in de prullenbak gelegd
op-person-move = Persoon is van bedrijf gewisseld
op-answer-add = Antwoord vastgelegd
op-answer-edit = Antwoord gewijzigd
op-answer-delete = Antwoord naar de prullenbak verplaatst
op-referral-add = Aanbeveling vastgelegd
op-referral-edit = Aanbeveling gewijzigd
op-referral-delete = Aanbeveling naar de prullenbak verplaatst
op-milestone-add = Beoordeling vastgelegd
op-milestone-edit = Beoordeling gewijzigd
op-milestone-delete = Beoordeling naar de prullenbak verplaatst
op-phase-set = Fase handmatig ingesteld
op-phase-release = Handmatige fase ingetrokken
op-win-back-contact = Contact om terug te winnen vastgelegd
op-win-back-settle = Resultaat van het terugwinnen vastgelegd
op-win-back-take-back = Benadering voor terugwinnen teruggenomen
op-win-back-reason = Reden van vertrek vastgelegd
op-win-back-leave-alone = Vergelijkingsgroep gevormd
op-forecast-keep = Prognose van het kwartaal vastgelegd
op-cost-save = Kosten van een bron opgeslagen
op-cost-delete = Kosten van een bron verwijderd
op-playbook-edit = Draaiboek opgeslagen
op-playbook-delete = Draaiboek verwijderd
op-playbook-order = Draaiboeken geordend
op-playbook-start = Draaiboek gestart
op-playbook-stop = Draaiboek beëindigd
op-playbook-time = Draaiboeken vanzelf gestart of beëindigd
op-pipeline-edit = Pipeline gewijzigd
op-setting-edit = Instelling gewijzigd
op-person-edit = Persoon van het bedrijf opgeslagen
op-rules-change = Regels gewijzigd
op-orders-confirm = Aankopen als volledig bevestigd
op-import = Contacten overgenomen
op-archive-import = Archief overgenomen
op-file-add = Bestand bijgevoegd
op-file-edit = Bestand hernoemd
op-file-delete = Bestand naar de prullenbak
op-change-undo = Eén wijziging teruggedraaid
op-trash-restore = Uit de prullenbak gehaald
op-undo = Ongedaan gemaakt
op-redo = Opnieuw uitgevoerd

# Een handeling met wat zij betrof, en met het aantal records.
op-of = { $what }: { $name }
op-count = { $what } ({ $count })

# Bewerkingen van veel klanten tegelijk.
op-many-party-assign =
    { $count ->
        [one] 1 klant toegewezen
       *[other] { $count } klanten toegewezen
    }
op-many-party-tag =
    { $count ->
        [one] Trefwoord bij 1 klant toegevoegd
       *[other] Trefwoord bij { $count } klanten toegevoegd
    }
op-many-party-untag =
    { $count ->
        [one] Trefwoord bij 1 klant weggehaald
       *[other] Trefwoord bij { $count } klanten weggehaald
    }
op-many-party-edit =
    { $count ->
        [one] 1 klant gewijzigd
       *[other] { $count } klanten gewijzigd
    }
op-many-party-delete =
    { $count ->
        [one] 1 klant in de prullenbak gelegd
       *[other] { $count } klanten in de prullenbak gelegd
    }
op-many-party-restore =
    { $count ->
        [one] 1 klant hersteld
       *[other] { $count } klanten hersteld
    }
op-product-save = Product opgeslagen
op-product-delete = Product in de prullenbak gelegd
op-offer-add = Offerte gemaakt
op-offer-edit = Offerte gewijzigd
op-offer-send = Offerte verstuurd
op-offer-accept = Offerte geaccepteerd
op-offer-decline = Offerte afgewezen
op-offer-reopen = Offerte weer geopend
op-offer-revise = Nieuwe versie van een offerte
op-offer-delete = Offerte in de prullenbak gelegd
op-product-import = Producten geïmporteerd
op-many-product-import =
    { $count ->
    [one] Eén product geïmporteerd
   *[other] { $count } producten geïmporteerd
 }
