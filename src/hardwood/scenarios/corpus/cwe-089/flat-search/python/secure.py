    parts = []
    values = []
    for column, sign, value in asked_for(line):
        if column not in COLUMNS:
            return []
        parts.append(f"{column} {sign} ?")
        values.append(value)
    where = " AND ".join(parts)
    return db.execute(f"SELECT id, town, rooms, rent FROM flats WHERE {where} ORDER BY rent, id", values).fetchall()
