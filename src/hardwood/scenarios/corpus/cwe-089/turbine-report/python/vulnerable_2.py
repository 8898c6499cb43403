    if measured not in MEASURED:
        return ["no data"]
    query = "SELECT turbine, " + function + "(" + measured + ") AS value FROM daily WHERE 1 = 1"
    params = []
    if since != "":
        query += " AND day >= ?"
        params.append(since)
    if until != "":
        query += " AND day <= ?"
        params.append(until)
    query += " GROUP BY turbine ORDER BY turbine"
    rows = park.execute(query, params).fetchall()
    if len(rows) == 0:
        return ["no data"]
    report = []
    for row in rows:
        name = row[0]
        value = float(row[1])
        report.append("{} {:.1f} {}".format(name, value, bar(value)))
    return report
