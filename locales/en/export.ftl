# Export.
export-file = Contacts
