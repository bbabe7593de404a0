# Arten von Kontakten und ihre Ergebnisse.
touch-call = Anruf
touch-visit = Besuch
touch-meeting = Termin
touch-mail = E-Mail
touch-letter = Brief
touch-chat = Nachricht
touch-fair = Messe
touch-web = Website
touch-note = Notiz
touch-other = Sonstiges

touch-reached = Erreicht
touch-not-reached = Nicht erreicht
touch-call-back = Rückruf gewünscht
touch-no-need = Kein Bedarf
