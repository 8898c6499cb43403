    if not parents:
        return []
    names = "', '".join(parents)
    rows = tree.execute(f"SELECT DISTINCT name FROM child WHERE parent IN ('{names}') ORDER BY name").fetchall()
    return [row[0] for row in rows]
