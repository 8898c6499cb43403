    if column not in COLUMNS:
        raise ValueError("unknown column: " + column)
    rows = conn.execute(f"SELECT id FROM parcels WHERE state = 'waiting' ORDER BY {column} {direction}")
    return [row[0] for row in rows]
