    db = sqlite3.connect(path)
    db.execute(TABLE)
    db.commit()
    db.close()
