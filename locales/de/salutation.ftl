# Wie Briefe beginnen.

salutation-ms = Sehr geehrte Frau { $name }
salutation-mr = Sehr geehrter Herr { $name }
salutation-titled = Guten Tag { $name }
salutation-unknown = Guten Tag { $name }
salutation-organisation = Sehr geehrte Damen und Herren
salutation-before-ms = Frau
salutation-before-mr = Herr
salutation-spoken-ms = Frau { $name }
salutation-spoken-mr = Herr { $name }
salutation-degree-professor = Professor { $name }
salutation-degree-doctor = Dr. { $name }
