    rows = db.execute("SELECT id, town, rooms, rent FROM flats ORDER BY rent, id").fetchall()
    for column, sign, value in asked_for(line):
        if column not in COLUMNS:
            raise ValueError(f"no such column: {column}")
        met = db.execute(f"SELECT id FROM flats WHERE {column} {sign} ?", [value]).fetchall()
        rows = [row for row in rows if row[:1] in met]
    return rows
