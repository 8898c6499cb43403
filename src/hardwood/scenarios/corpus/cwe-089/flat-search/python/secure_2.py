    left = None
    for column, sign, value in conditions(line):
        if column not in COLUMNS:
            raise ValueError(f"no such column: {column}")
        met = {number for (number,) in db.execute(f"SELECT id FROM flats WHERE {column} {sign} ?", [value])}
        left = met if left is None else left & met
    rows = db.execute("SELECT id, town, rooms, rent FROM flats ORDER BY rent, id").fetchall()
    return [row for row in rows if left is None or row[0] in left]
