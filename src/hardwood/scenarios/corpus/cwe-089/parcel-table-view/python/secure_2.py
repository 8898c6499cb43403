    column = column if column in COLUMNS else "id"
    direction = direction if direction in DIRECTIONS else "asc"
    rows = conn.execute(f"SELECT id, weight, town FROM parcels ORDER BY {column} {direction}")
    return rows.fetchall()
