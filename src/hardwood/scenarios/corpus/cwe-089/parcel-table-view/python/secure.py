    if column not in COLUMNS or direction not in DIRECTIONS:
        raise ValueError("cannot sort like that")
    query = f"SELECT id FROM parcels WHERE state = 'waiting' ORDER BY {column} {direction}"
    return [row[0] for row in conn.execute(query)]
