# Mails en afspraken uit bestanden, en taken als agenda.

correspondence-title = Mails en afspraken overnemen
correspondence-command-pick = Mails of afspraken uit bestanden overnemen
correspondence-command-calendar = Taken met dag als agendabestand opslaan
correspondence-about =
    { $count ->
        [one] Eén bestand
       *[other] { $shown } bestanden
    }
correspondence-on = Ook op de pagina van { $name }
correspondence-looking = De bestanden worden gelezen
correspondence-one-undo = Ongedaan maken neemt alles in één keer terug.
correspondence-no-own = In de instellingen heeft niemand van uw bedrijf een e-mailadres. Rondo leidt daarom uit de klanten af wie aan wie schreef.
correspondence-rows = Wat wordt overgenomen
correspondence-column-state = Wat gebeurt er
correspondence-column-when = Wanneer
correspondence-column-what = Onderwerp
correspondence-column-who = Bij wie
correspondence-more = De eerste { $shown } worden getoond.
correspondence-state-new = Nieuw
correspondence-state-task = Taak
correspondence-state-changed = Verplaatst
correspondence-state-known = Al aanwezig
correspondence-state-nobody = Geen klant
correspondence-state-refused = Niet mogelijk
correspondence-figure-new = Op tijdlijnen
correspondence-figure-task = Als taken
correspondence-figure-changed = Verplaatst
correspondence-figure-known = Al aanwezig
correspondence-figure-nobody = Zonder klant
correspondence-figure-refused = Niet mogelijk
correspondence-direction-in = Ontvangen
correspondence-direction-out = Verzonden
correspondence-with-attachments =
    { $count ->
        [one] 1 bijlage
       *[other] { $shown } bijlagen
    }
correspondence-times =
    { $count ->
        [one] één keer
       *[other] { $shown } keer
    }
correspondence-no-title = Zonder onderwerp
correspondence-strangers = Adressen zonder klant
correspondence-strangers-note = Kies een klant of maak een contact aan. Wat open blijft, wordt niet overgenomen.
correspondence-stranger-count =
    { $count ->
        [one] 1 item
       *[other] { $shown } items
    }
correspondence-choose = Klant kiezen voor { $address }
correspondence-make = Contact aanmaken
correspondence-make-all = Voor iedereen een contact aanmaken
correspondence-will-make = Nieuw contact
correspondence-clear = Keuze voor { $address } ongedaan maken
correspondence-own = Eigen adres
correspondence-own-of = { $address } als eigen adres invoeren
correspondence-rest = Al het overige bij deze klant
correspondence-rest-clear = Klant voor al het overige verwijderen
correspondence-take =
    { $count ->
        [0] Overnemen
        [one] Eén item overnemen
       *[other] { $shown } items overnemen
    }
correspondence-taken =
    { $count ->
        [one] Eén item overgenomen
       *[other] { $shown } items overgenomen
    }
correspondence-nothing = Alles uit deze bestanden is er al.
correspondence-empty = In deze bestanden staat niets dat kan worden overgenomen.
correspondence-attachments = Niet overgenomen (te groot of zonder eigen inhoud):
correspondence-cut = (De tekst is langer. De rest staat in de mail.)
correspondence-calendar-file = Taken
correspondence-calendar-done =
    { $count ->
        [one] Eén taak
       *[other] { $shown } taken
    } opgeslagen in ‘{ $name }’
correspondence-calendar-row = Taken met dag
correspondence-calendar-note = iCalendar, voor de agenda van telefoon of mailprogramma
correspondence-calendar-do = Als agendabestand opslaan

correspondence-why-empty = Het bestand is leeg.
correspondence-why-not-this = Dit is geen mail en geen agenda.
correspondence-why-damaged = Het item is beschadigd of breekt af.
correspondence-why-too-large = Te groot. Een mail mag hoogstens 100 MB zijn.
correspondence-why-too-deep = Mails en delen zitten meer dan 10 keer in elkaar.
correspondence-why-too-many-parts = Meer dan 1.000 delen.
correspondence-why-too-many = Meer dan 100.000 items in één bestand. De rest is niet gelezen.
correspondence-why-line-too-long = Een regel is te lang.
correspondence-why-no-date = Zonder datum.
correspondence-why-in-future = De datum ligt in de toekomst.
correspondence-why-cancelled = Afgezegd.
correspondence-why-no-meeting = Geen afspraak, maar een taak of notitie uit de agenda.
correspondence-why-no-name = Er is niets dat een naam kan zijn.
correspondence-why-document-type = XML met een eigen documenttype wordt niet gelezen.
correspondence-why-only-own = Alleen onder collega’s.
correspondence-why-no-people = Zonder deelnemers. Kies hieronder een klant.
correspondence-why-rule-not-followed = Deze herhaling wordt niet ondersteund. Alleen deze ene keer wordt overgenomen.
correspondence-why-unknown-zone = Onbekende tijdzone. De klok van deze computer geldt.
correspondence-why-series = Reeks. Eén jaar terug, en de volgende keer als taak.
correspondence-why-outside = Ligt meer dan een jaar terug of vooruit.
correspondence-why-not-a-file = Dit is geen bestand.
correspondence-why-missing = Het bestand is er niet meer.
correspondence-why-forbidden = Het bestand mag niet worden gelezen.
correspondence-why-unreadable = Het bestand kon niet worden gelezen.
correspondence-why-write-protected = Het bestand kon niet worden gelezen.
correspondence-why-not-started = Het leesprogramma kon niet worden gestart. Start Rondo opnieuw.
correspondence-why-too-slow = Het lezen duurde te lang en is beëindigd.
correspondence-why-broke-off = Het lezen had te veel geheugen nodig of brak af. Het bestand is waarschijnlijk beschadigd.
