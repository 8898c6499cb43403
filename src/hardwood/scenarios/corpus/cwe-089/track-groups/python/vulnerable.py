    return select(f"SELECT {field}, COUNT(*) FROM tracks GROUP BY {field}")
