    with closing(sqlite3.connect(GUESTBOOK)) as db:
        rows = db.execute(f"SELECT body FROM entries ORDER BY id DESC LIMIT {window}")
        return [row[0] for row in rows]
