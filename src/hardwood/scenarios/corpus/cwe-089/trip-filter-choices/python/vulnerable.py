    return db.execute(f"SELECT DISTINCT {column} FROM trips ORDER BY {column}").fetchall()
