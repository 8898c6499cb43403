    with sqlite3.connect("sportsday.db") as db:
        db.executemany("INSERT INTO results (name, points) VALUES (?, ?)", results)
