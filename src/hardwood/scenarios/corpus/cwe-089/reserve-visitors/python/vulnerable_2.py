    with db:
        db.execute("UPDATE days SET %s = %s + 1 WHERE day = '%s'" % (kind, kind, day))
    row = db.execute("SELECT %s FROM days WHERE day = '%s'" % (kind, day)).fetchone()
    return row[0]
