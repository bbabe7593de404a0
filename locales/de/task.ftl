# Aufgaben und nächste Schritte: ihre Arten, ihr Formular und was mit ihnen geschieht.

task-kind-call = Anruf
task-kind-visit = Besuch
task-kind-mail = E-Mail
task-kind-offer = Angebot
task-kind-meeting = Termin
task-kind-todo = Aufgabe

task-next = Nächster Schritt
task-new = Nächsten Schritt planen
task-edit = Schritt ändern
task-add = Weiteren Schritt planen
task-kind = Art
task-what = Was ist zu tun?
task-when = Wann?
task-time = Uhrzeit
task-who = Wer?
task-plan = Planen
task-skip = Ohne nächsten Schritt
task-soon = Bald
task-next-monday = nächsten Montag
task-in-a-week = in 1 Woche
task-in-two-weeks = in 2 Wochen
task-in-a-month = in 1 Monat

task-planned = „{ $title }“ geplant
task-changed = „{ $title }“ geändert
task-finish = Erledigt
task-finish-of = Erledigt: { $title }
task-done = „{ $title }“ erledigt
task-later = Verschieben
task-later-of = Verschieben: { $title }
task-other-day = Anderer Tag …
task-moved = „{ $title }“ verschoben auf { $day }
task-more-of = Mehr zu: { $title }
task-deleted = „{ $title }“ gelöscht
task-reopen = Wieder öffnen
task-reopened = „{ $title }“ ist wieder offen
