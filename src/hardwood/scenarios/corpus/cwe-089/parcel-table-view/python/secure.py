    if column not in COLUMNS or direction not in DIRECTIONS:
        raise ValueError("cannot sort like that")
    return conn.execute(f"SELECT id, weight, town FROM parcels ORDER BY {column} {direction}").fetchall()
