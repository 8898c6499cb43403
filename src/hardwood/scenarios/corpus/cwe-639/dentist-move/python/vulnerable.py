    row = db.execute("SELECT chair, day, hour FROM visits WHERE id = ?", (visit,)).fetchone()
    if row is None:
        return "no such visit"
    chair, old_day, old_hour = row
    if hour not in HOURS or not is_open(day):
        return "closed"
    other = db.execute(
        "SELECT id FROM visits WHERE chair = ? AND day = ? AND hour = ? AND id != ?",
        (chair, day, hour, visit),
    ).fetchone()
    if other:
        return "taken"
    db.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
    was = f"{old_day} {old_hour}"
    db.execute("INSERT INTO moves VALUES (?, ?, ?)", (visit, patient, was))
    db.commit()
    return "moved"
