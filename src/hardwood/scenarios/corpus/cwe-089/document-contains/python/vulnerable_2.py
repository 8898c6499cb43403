    condition = contains("subject", text)
    with sqlite3.connect(ARCHIVE) as conn:
        rows = conn.execute("SELECT id FROM letters WHERE " + condition + " AND is_public = 1").fetchall()
    return sorted(row[0] for row in rows)
