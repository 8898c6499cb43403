    if not visits_of(db, patient):
        return "no such visit"
    (found,) = db.execute("SELECT count(*) FROM visits WHERE id = ?", [visit]).fetchone()
    if found == 0:
        return "no such visit"
    if not is_open(day, hour):
        return "closed"
    if is_taken(db, visit, day, hour):
        return "taken"
    set_time(db, patient, visit, day, hour)
    return "moved"
