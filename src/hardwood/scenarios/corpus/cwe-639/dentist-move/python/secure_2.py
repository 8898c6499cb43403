    mine = {number: (old_day, old_hour) for number, old_day, old_hour, _ in visits_of(db, patient)}
    if visit not in mine:
        return "no such visit"
    if not is_open(day) or hour not in HOURS:
        return "closed"
    (taken,) = db.execute(
        "SELECT count(*) FROM visits AS a JOIN visits AS b ON a.chair = b.chair"
        " WHERE a.id = ? AND b.id != a.id AND b.day = ? AND b.hour = ?",
        (visit, day, hour),
    ).fetchone()
    if taken > 0:
        return "taken"
    with db:
        db.execute(
            "UPDATE visits SET day = ?, hour = ? WHERE id = ?",
            (day, hour, visit),
        )
        db.execute(
            "INSERT INTO moves (visit, patient, was) VALUES (?, ?, ?)",
            (visit, patient, "%s %s" % mine[visit]),
        )
    return "moved"
