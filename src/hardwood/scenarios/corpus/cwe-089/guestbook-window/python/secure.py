    skip, count = window.split(",")
    with closing(sqlite3.connect(GUESTBOOK)) as db:
        query = "SELECT body FROM entries ORDER BY id DESC LIMIT ?, ?"
        return [row[0] for row in db.execute(query, (int(skip), int(count)))]
