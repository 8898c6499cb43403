    row = find_visit(db, visit)
    if row is None or row[1] != patient:
        return "no such visit"
    if not is_open(day, hour):
        return "closed"
    if is_taken(db, visit, day, hour):
        return "taken"
    set_time(db, patient, visit, day, hour)
    return "moved"
