    column = column if column in COLUMNS else "id"
    direction = direction if direction in DIRECTIONS else "asc"
    rows = conn.execute(f"SELECT id FROM parcels WHERE state = 'waiting' ORDER BY {column} {direction}")
    return [id for (id,) in rows]
