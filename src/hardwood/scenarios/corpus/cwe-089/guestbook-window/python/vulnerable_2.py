    skip, count = window.split(",")
    db = sqlite3.connect(GUESTBOOK)
    rows = db.execute(f"SELECT body FROM entries ORDER BY id DESC LIMIT {count} OFFSET {skip}").fetchall()
    return [body for (body,) in rows]
