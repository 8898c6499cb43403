    sql = "SELECT id, town, rooms, rent FROM flats WHERE 1 = 1"
    params = []
    for column, sign, value in asked_for(line):
        if column in ("town", "about"):
            sql += " AND " + column + " " + sign + " ?"
            params.append(value)
        else:
            sql += " AND " + column + " " + sign + " " + value
    sql += " ORDER BY rent, id"
    cursor = db.execute(sql, params)
    return cursor.fetchall()
