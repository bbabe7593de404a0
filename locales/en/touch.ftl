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
touch-notReached = Not reached
touch-callBack = Asked to be called back
touch-noNeed = No need
