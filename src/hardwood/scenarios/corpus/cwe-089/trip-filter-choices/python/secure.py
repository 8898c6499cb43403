    if column not in FILTER_COLUMNS:
        raise ValueError(f"no filter for {column}")
    return ask(f"SELECT DISTINCT {column} FROM trips ORDER BY {column}")
