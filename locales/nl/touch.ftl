# Soorten contact en hun uitkomst.
touch-call = Telefoontje
touch-visit = Bezoek
touch-meeting = Bespreking
touch-mail = E-mail
touch-letter = Brief
touch-chat = Bericht
touch-fair = Beurs
touch-web = Website
touch-note = Notitie
touch-other = Overig

touch-reached = Gesproken
touch-notReached = Niet bereikt
touch-callBack = Terugbellen gevraagd
touch-noNeed = Geen behoefte
