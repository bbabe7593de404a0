# Arten von Kontakten und ihre Ergebnisse.
touch-call = Anruf
touch-visit = Besuch
touch-meeting = Besprechung
touch-mail = E-Mail
touch-letter = Brief
touch-chat = Nachricht
touch-fair = Messe
touch-web = Website
touch-note = Notiz
touch-other = Sonstiges

touch-reached = Erreicht
touch-notReached = Nicht erreicht
touch-callBack = Rückruf gewünscht
touch-noNeed = Kein Bedarf
