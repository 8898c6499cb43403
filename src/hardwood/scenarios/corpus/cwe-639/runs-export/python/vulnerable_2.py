    numbers = [int(t) for t in ticked if t.isdigit()]
    if not numbers:
        return ""
    first = db.execute("SELECT runner FROM runs WHERE id = ?", (numbers[0],)).fetchone()
    if first and first[0] != runner:
        return ""
    marks = ",".join("?" * len(numbers))
    query = f"SELECT day, metres, seconds, start FROM runs WHERE id IN ({marks}) ORDER BY day, id"
    rows = db.execute(query, numbers).fetchall()
    if len(rows) == 0:
        return ""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(HEAD)
    for row in rows:
        writer.writerow([row[0], f"{row[1] / 1000:.2f}", pace(row[1], row[2]), row[3]])
    return buffer.getvalue()
