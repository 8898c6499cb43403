    sql = "SELECT id, town, rooms, rent FROM flats WHERE 1 = 1"
    params = []
    words = line.split()
    for word in words:
        match = CONDITION.match(word)
        if match is None:
            sql += " AND about LIKE ?"
            params.append("%" + word + "%")
        else:
            column = match.group(1)
            sign = match.group(2)
            value = match.group(3)
            if column == "town":
                sql += " AND town " + sign + " ?"
                params.append(value)
            else:
                sql += " AND " + column + " " + sign + " " + value
    sql += " ORDER BY rent, id"
    cursor = db.execute(sql, params)
    return cursor.fetchall()
