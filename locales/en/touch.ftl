# Kinds of touches and their outcomes.
touch-call = Call
touch-visit = Visit
touch-meeting = Meeting
touch-mail = E-mail
touch-letter = Letter
touch-chat = Message
touch-fair = Trade fair
touch-web = Website
touch-note = Note
touch-other = Other

touch-reached = Reached
touch-not-reached = Not reached
touch-call-back = Asked to be called back
touch-no-need = No need
