    query = "SELECT id, town, rooms, rent FROM flats WHERE 1 = 1"
    values = []
    for column, sign, value in conditions(line):
        if column not in COLUMNS:
            return []
        query += f" AND {column} {sign} ?"
        values.append(value)
    return db.execute(query + " ORDER BY rent, id", values).fetchall()
