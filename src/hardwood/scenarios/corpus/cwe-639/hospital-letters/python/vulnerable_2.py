    if newest_day(db, patient) is None:
        return None
    row = db.execute("SELECT * FROM letters WHERE id = ?", (letter,)).fetchone()
    if not row:
        return None
    return heading(row[3], row[2]) + "\n" + row[4]
