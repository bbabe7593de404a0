# Hoe brieven beginnen.

salutation-ms = Geachte mevrouw { $name }
salutation-mr = Geachte heer { $name }
salutation-titled = Geachte { $name }
salutation-unknown = Geachte { $name }
salutation-organisation = Geachte heer, mevrouw
salutation-before-ms = mevr.
salutation-before-mr = dhr.
salutation-spoken-ms = mevrouw { $name }
salutation-spoken-mr = meneer { $name }
salutation-degree-professor = { $name }
salutation-degree-doctor = { $name }
