    if visit not in [number for number, *_ in visits_of(db, patient)]:
        return "no such visit"
    if not is_open(day, hour):
        return "closed"
    if is_taken(db, visit, day, hour):
        return "taken"
    with db:
        keep_for_us(db, patient, visit)
        db.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
    return "moved"
