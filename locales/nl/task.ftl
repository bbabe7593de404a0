# Taken en volgende stappen: hun soorten, hun formulier en wat ermee gebeurt.

task-kind-call = Bellen
task-kind-visit = Bezoek
task-kind-mail = E-mail
task-kind-offer = Offerte
task-kind-meeting = Afspraak
task-kind-todo = Taak

task-next = Volgende stap
task-new = Volgende stap plannen
task-edit = Stap wijzigen
task-add = Nog een stap plannen
task-kind = Soort
task-what = Wat moet er gebeuren?
task-when = Wanneer?
task-time = Tijd
task-who = Wie?
task-plan = Plannen
task-skip = Zonder volgende stap
task-soon = Binnenkort
task-next-monday = volgende maandag
task-in-a-week = over 1 week
task-in-two-weeks = over 2 weken
task-in-a-month = over 1 maand

task-planned = ‘{ $title }’ gepland
task-changed = ‘{ $title }’ gewijzigd
task-finish = Afgerond
task-finish-of = Afgerond: { $title }
task-done = ‘{ $title }’ afgerond
task-later = Verschuiven
task-later-of = Verschuiven: { $title }
task-other-day = Andere dag …
task-moved = ‘{ $title }’ verschoven naar { $day }
task-more-of = Meer over: { $title }
task-deleted = ‘{ $title }’ verwijderd
task-reopen = Weer openen
task-reopened = ‘{ $title }’ is weer open
