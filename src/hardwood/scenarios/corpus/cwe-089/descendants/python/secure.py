    marks = ", ".join("?" for _ in parents)
    rows = tree.execute(f"SELECT DISTINCT name FROM child WHERE parent IN ({marks}) ORDER BY name", parents)
    return [name for (name,) in rows]
