    query = "SELECT id, town, rooms, rent FROM flats"
    conditions = []
    for word in line.split():
        match = CONDITION.fullmatch(word)
        if match:
            column, sign, value = match.groups()
            if column not in COLUMNS:
                return []
            conditions.append(f"{column} {sign} '{value}'")
        else:
            conditions.append(f"about LIKE '%{word}%'")
    if conditions:
        query += " WHERE " + " AND ".join(conditions)
    query += " ORDER BY rent, id"
    return db.execute(query).fetchall()
