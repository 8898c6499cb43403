    rows = select("SELECT id, subject FROM letters ORDER BY id")
    return [row for row in rows if text.lower() in row[1].lower()]
