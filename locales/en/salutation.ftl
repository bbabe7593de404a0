# How letters begin.

salutation-ms = Dear Ms { $name }
salutation-mr = Dear Mr { $name }
salutation-titled = Dear { $name }
salutation-unknown = Dear { $name }
salutation-organisation = Dear Sir or Madam
