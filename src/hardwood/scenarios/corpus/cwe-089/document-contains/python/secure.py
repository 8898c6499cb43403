    query = "SELECT id FROM letters WHERE is_public = 1 AND subject LIKE ? ORDER BY id"
    return [row[0] for row in sqlite3.connect(ARCHIVE).execute(query, (f"%{text}%",))]
