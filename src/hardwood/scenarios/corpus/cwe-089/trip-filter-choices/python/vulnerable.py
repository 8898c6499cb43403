    with connection() as conn:
        rows = conn.execute(f"SELECT DISTINCT {column} FROM trips ORDER BY {column}").fetchall()
    return [row[0] for row in rows]
