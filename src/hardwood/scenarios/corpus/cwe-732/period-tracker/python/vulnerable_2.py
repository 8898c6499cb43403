    with sqlite3.connect(path) as db:
        db.execute(TABLE)
