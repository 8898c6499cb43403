    if column not in FILTER_COLUMNS:
        return []
    rows = db.execute("SELECT " + column + " FROM trips")
    return sorted(set(rows))
