# How letters begin.

salutation-ms = Dear Ms { $name }
salutation-mr = Dear Mr { $name }
salutation-titled = Dear { $name }
salutation-unknown = Dear { $name }
salutation-organisation = Dear Sir or Madam
salutation-before-ms = Ms
salutation-before-mr = Mr
salutation-spoken-ms = Ms { $name }
salutation-spoken-mr = Mr { $name }
salutation-degree-professor = Professor { $name }
salutation-degree-doctor = Dr { $name }
