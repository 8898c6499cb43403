    if measured not in MEASURED:
        return ["no data"]
    query = "SELECT turbine, " + function + "(" + measured + ") AS value FROM daily"
    query += " WHERE day >= ? AND day <= ?"
    query += " GROUP BY turbine ORDER BY turbine"
    rows = park.execute(query, complete_period(since, until)).fetchall()
    return as_lines(rows)
