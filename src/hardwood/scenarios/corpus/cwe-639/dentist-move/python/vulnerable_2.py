    if not visits_of(db, patient):
        return "no such visit"
    (found,) = db.execute("SELECT count(*) FROM visits WHERE id = ?", [visit]).fetchone()
    if found == 0:
        return "no such visit"
    answer = "closed" if not is_open(day, hour) else "taken" if is_taken(db, visit, day, hour) else "moved"
    if answer == "moved":
        keep_for_us(db, patient, visit)
        db.execute("UPDATE visits SET day = ?, hour = ? WHERE id = ?", (day, hour, visit))
        db.commit()
    return answer
