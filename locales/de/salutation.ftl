# Wie Briefe beginnen.

salutation-ms = Sehr geehrte Frau { $name }
salutation-mr = Sehr geehrter Herr { $name }
salutation-titled = Guten Tag { $name }
salutation-unknown = Guten Tag { $name }
salutation-organisation = Sehr geehrte Damen und Herren
