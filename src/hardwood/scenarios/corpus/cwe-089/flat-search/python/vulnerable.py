    query = "SELECT id, town, rooms, rent FROM flats"
    parts = []
    for column, sign, value in conditions(line):
        if column in COLUMNS:
            parts.append(f"{column} {sign} '{value}'")
    if parts:
        query += " WHERE " + " AND ".join(parts)
    return db.execute(query + " ORDER BY rent, id").fetchall()
