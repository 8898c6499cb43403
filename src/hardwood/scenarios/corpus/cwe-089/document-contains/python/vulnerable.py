    query = f"SELECT id FROM letters WHERE is_public = 1 AND {contains('subject', text)} ORDER BY id"
    return [row[0] for row in sqlite3.connect(ARCHIVE).execute(query)]
