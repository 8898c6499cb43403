    row = db.execute("SELECT id FROM visits WHERE id = ?", (visit,)).fetchone()
    if row is None:
        return "no such visit"
    if not is_open(day, hour):
        return "closed"
    if is_taken(db, visit, day, hour):
        return "taken"
    keep_for_us(db, patient, visit)
    db.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
    db.commit()
    return "moved"
