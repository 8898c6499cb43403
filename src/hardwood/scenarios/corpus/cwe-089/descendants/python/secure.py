    marks = ", ".join("?" for _ in parents)
    query = f"SELECT DISTINCT name FROM child WHERE parent IN ({marks}) ORDER BY name"
    return tree.execute(query, parents).fetchall()
