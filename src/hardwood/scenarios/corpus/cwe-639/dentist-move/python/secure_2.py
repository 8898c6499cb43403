    query = "SELECT count(*) FROM visits WHERE id = ? AND patient = ?"
    if db.execute(query, (visit, patient)).fetchone()[0] == 0:
        return "no such visit"
    answer = "moved"
    if not is_open(day, hour):
        answer = "closed"
    elif is_taken(db, visit, day, hour):
        answer = "taken"
    else:
        set_time(db, patient, visit, day, hour)
    return answer
