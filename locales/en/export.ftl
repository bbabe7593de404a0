# Export.
export-file = Contacts
export-since = { $model } since
export-because = Reason
export-risk = Risk
export-signs = Signs
export-value = Value in 12 months
export-currency = Currency
