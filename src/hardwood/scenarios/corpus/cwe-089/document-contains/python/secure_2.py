    query = "SELECT id, subject FROM letters WHERE is_public = 1 ORDER BY id"
    rows = sqlite3.connect(ARCHIVE).execute(query).fetchall()
    return [number for number, subject in rows if text.lower() in subject.lower()]
