    skip, count = [int(part) for part in window.split(",")]
    with closing(sqlite3.connect(GUESTBOOK)) as db:
        rows = db.execute(f"SELECT body FROM entries ORDER BY id DESC LIMIT {count} OFFSET {skip}")
        return [row[0] for row in rows]
