# Data quality: what is missing, what cannot be right, what nobody has looked at for long.

quality-title = Data quality
quality-open = Data quality
quality-command-open = Look at data quality
quality-sound =
    { $count ->
        [one] 1 of { $parties } customers without objection
       *[other] { $count } of { $parties } customers without objection
    }
quality-kinds = What can be better
quality-group-missing = Missing
quality-group-wrong = Does not fit
quality-group-stale = Stale
quality-flaw-noReach = Neither number nor mail
quality-flaw-noEmail = No mail address
quality-flaw-noAddress = No whole address
quality-flaw-noOwner = Nobody in charge
quality-flaw-noSalutation = No salutation
quality-flaw-email = Mail address
quality-flaw-web = Web address
quality-flaw-postcode = Postcode and country
quality-flaw-vatId = VAT number
quality-flaw-iban = Bank account (IBAN)
quality-flaw-salutation = Salutation and first name
quality-flaw-birthday = Birthday
quality-flaw-stale = Not checked for two years

quality-why-noReach = Without number and mail address this customer cannot be reached.
quality-why-noEmail = A mail address is missing.
quality-why-noAddress = Street, postcode and town make an address.
quality-why-noOwner = Nobody looks after this customer.
quality-why-noSalutation = How does a letter to this person begin?
quality-why-email = { $value } does not have the form of a mail address.
quality-why-email-meant = { $value } looks mistyped.
quality-why-web = { $value } does not have the form of a web address.
quality-why-postcode = { $value } does not fit the country; postcodes there look like { $form }.
quality-why-vatId = { $value } does not have the form { $form }, or its check digit is wrong.
quality-why-iban = { $value } cannot be an IBAN: its length or check digits are wrong. It came with an import and can be corrected there.
quality-why-salutation = The first name { $value } does not fit the salutation.
quality-why-birthday = The birthday { $value } lies in the future or too far back.
quality-why-stale = Last changed or checked { $when }. Is everything still right?

quality-list = Customers: { $flaw }
quality-nothing = Nothing to improve here
quality-nothing-text = Choose on the left what to do next.
quality-all-sound = Everything in order
quality-all-sound-text = Nothing is missing and nothing contradicts itself.
quality-mend = Mend
quality-phone-or-mail = Number or mail address
quality-meant = Take { $value }
quality-as-ms = Ms
quality-as-mr = Mr
quality-usual = This first name usually goes with: { $salutation }
quality-save = Save and next
quality-right = Is right
quality-none = There is none
quality-still-right = Still right
quality-skip = Skip
quality-edit = Edit the whole record
quality-mended = { $name } mended
quality-accepted = { $name }: remembered as right
quality-confirmed = { $name } checked
quality-empty = Enter something first.

quality-card = Data quality
quality-letter = Letter salutation
quality-filled = { $filled } of { $fields } fields
quality-missing = Missing: { $fields }
quality-field-phone = phone
quality-field-email = mail
quality-field-language = language
quality-field-street = street
quality-field-postcode = postcode
quality-field-city = town
quality-field-country = country
quality-field-web = web page
quality-field-vatId = VAT number
quality-field-owner = owner
quality-field-people = people
quality-field-salutation = salutation
quality-field-givenName = first name
quality-field-familyName = surname
quality-field-jobTitle = position
quality-known = Checked { $when }
quality-known-stale = Checked { $when }, which is long ago
quality-check = Still right
