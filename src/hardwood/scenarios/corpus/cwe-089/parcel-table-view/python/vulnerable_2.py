    if column not in COLUMNS:
        raise ValueError("unknown column: " + column)
    cursor = conn.cursor()
    cursor.execute("SELECT id, weight, town FROM parcels ORDER BY " + column + " " + direction)
    return cursor.fetchall()
