    if function not in FUNCTIONS or measured not in MEASURED:
        raise ValueError(f"cannot show {function} of {measured}")
    query = f"SELECT turbine, {function}({measured}) FROM daily"
    limits, values = [], []
    if since:
        limits.append("day >= ?")
        values.append(since)
    if until:
        limits.append("day <= ?")
        values.append(until)
    if limits:
        query += " WHERE " + " AND ".join(limits)
    query += " GROUP BY turbine ORDER BY turbine"
    lines = []
    for turbine, value in park.execute(query, values):
        line = f"{turbine} {value:.1f} {bar(value)}"
        lines.append(line)
    return lines or ["no data"]
