    if not parents:
        return []
    names = "', '".join(parents)
    query = f"SELECT DISTINCT name FROM child WHERE parent IN ('{names}') ORDER BY name"
    return tree.execute(query).fetchall()
