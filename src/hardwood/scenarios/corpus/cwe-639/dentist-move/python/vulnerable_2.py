    (visits,) = db.execute("SELECT count(*) FROM visits WHERE patient = ?", [patient]).fetchone()
    if visits == 0 or find_visit(db, visit) is None:
        return "no such visit"
    if not is_open(day, hour):
        return "closed"
    if is_taken(db, visit, day, hour):
        return "taken"
    set_time(db, patient, visit, day, hour)
    return "moved"
