# De prullenbak.

trash-page = Prullenbak
trash-command = Prullenbak openen
trash-card-text = Wat verwijderd is, ligt in de prullenbak en is te herstellen met alles wat eraan hangt.
trash-search = Zoeken in de prullenbak
trash-kind = Soort
trash-all = Alle soorten
trash-kind-party = Klant
trash-kind-touch = Contact
trash-kind-task = Stap
trash-kind-deal = Kans
trash-kind-purchase = Aankoop
trash-kind-contract = Contract
trash-kind-case = Melding
trash-kind-answer = Antwoord
trash-kind-promise = Toezegging
trash-kind-referral = Aanbeveling
trash-kind-milestone = Beoordeling
trash-kind-file = Bestand
trash-kind-playbook = Draaiboek
trash-kind-field = Eigen veld
trash-kind-view = Opgeslagen weergave
trash-hanging-deal =
    { $count ->
        [one] 1 kans
       *[other] { $count } kansen
    }
trash-hanging-purchase =
    { $count ->
        [one] 1 aankoop
       *[other] { $count } aankopen
    }
trash-hanging-contract =
    { $count ->
        [one] 1 contract
       *[other] { $count } contracten
    }
trash-hanging-case =
    { $count ->
        [one] 1 melding
       *[other] { $count } meldingen
    }
trash-hanging-task =
    { $count ->
        [one] 1 stap
       *[other] { $count } stappen
    }
trash-hanging-touch =
    { $count ->
        [one] 1 contact
       *[other] { $count } contacten
    }
trash-hanging-file =
    { $count ->
        [one] 1 bestand
       *[other] { $count } bestanden
    }
trash-what = Wat
trash-whose = Klant
trash-hangs = Hangt eraan
trash-when = Verwijderd op
trash-who = Door
trash-choose-all = Alles selecteren
trash-choose = { $name } selecteren
trash-chosen =
    { $count ->
        [one] 1 geselecteerd
       *[other] { $shown } geselecteerd
    }
trash-restore-one = Herstellen: { $name }
trash-restored =
    { $count ->
        [one] 1 item hersteld
       *[other] { $shown } items hersteld
    }
trash-untitled = Zonder titel
trash-too = ook in de prullenbak
trash-look = Bekijken
trash-none-found = Niets daarvan ligt in de prullenbak
trash-show-all = Alles tonen
trash-empty = De prullenbak is leeg
trash-empty-text = Wat u verwijdert, ligt hier tot u het herstelt.
trash-more = Oudere tonen
trash-kind-product = Product
trash-kind-offer = Offerte
