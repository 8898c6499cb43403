    parts = []
    for column, sign, value in asked_for(line):
        if column in COLUMNS:
            parts.append(f"{column} {sign} '{value}'")
    query = "SELECT id, town, rooms, rent FROM flats WHERE " + (" AND ".join(parts) or "1 = 1") + " ORDER BY rent, id"
    return db.execute(query).fetchall()
