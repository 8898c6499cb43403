    return ask(f"SELECT DISTINCT {column} FROM trips ORDER BY {column}")
