# Soorten contact en hun uitkomst.
touch-call = Telefoontje
touch-visit = Bezoek
touch-meeting = Afspraak
touch-mail = E-mail
touch-letter = Brief
touch-chat = Bericht
touch-fair = Beurs
touch-web = Website
touch-note = Notitie
touch-other = Overig

touch-reached = Gesproken
touch-not-reached = Niet bereikt
touch-call-back = Terugbellen gevraagd
touch-no-need = Geen behoefte
