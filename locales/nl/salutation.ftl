# Hoe brieven beginnen.

salutation-ms = Geachte mevrouw { $name }
salutation-mr = Geachte heer { $name }
salutation-titled = Geachte { $name }
salutation-unknown = Geachte { $name }
salutation-organisation = Geachte heer, mevrouw
