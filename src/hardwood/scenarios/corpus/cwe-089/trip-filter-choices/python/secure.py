    if column not in FILTER_COLUMNS:
        return []
    rows = connection().execute(f"SELECT DISTINCT {column} FROM trips ORDER BY {column}")
    return [row[0] for row in rows]
