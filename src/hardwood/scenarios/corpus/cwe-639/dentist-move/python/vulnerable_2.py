    if not visits_of(db, patient):
        return "no such visit"
    cursor = db.cursor()
    cursor.execute("SELECT * FROM visits WHERE id = ?", (visit,))
    row = cursor.fetchone()
    if not row:
        return "no such visit"
    if not is_open(day):
        return "closed"
    if hour not in HOURS:
        return "closed"
    cursor.execute("SELECT id FROM visits WHERE day = ? AND hour = ? AND chair = ?", (day, hour, row[2]))
    for (other,) in cursor.fetchall():
        if other != visit:
            return "taken"
    cursor.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
    cursor.execute("INSERT INTO moves VALUES (?, ?, ?)", (visit, patient, row[3] + " " + str(row[4])))
    db.commit()
    return "moved"
