    if column not in FILTER_COLUMNS:
        raise ValueError(f"no filter for {column}")
    return db.execute(f"SELECT DISTINCT {column} FROM trips ORDER BY {column}").fetchall()
