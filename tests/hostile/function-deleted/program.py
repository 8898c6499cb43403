NOTES = 'notes'
