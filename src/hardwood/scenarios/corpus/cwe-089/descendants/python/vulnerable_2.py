    if not names:
        return []
    found = []
    seen = list(names)
    marks = ",".join(["?"] * len(names))
    query = f"SELECT DISTINCT name FROM child WHERE parent IN ({marks}) ORDER BY name"
    rows = tree.execute(query, names).fetchall()
    generation = 1
    while generation <= depth:
        children = []
        for row in rows:
            if row[0] not in seen:
                seen.append(row[0])
                children.append(row[0])
                found.append((generation, row[0]))
        in_list = "('" + "', '".join(children) + "')"
        rows = tree.execute("SELECT DISTINCT name FROM child WHERE parent IN " + in_list + " ORDER BY name").fetchall()
        generation += 1
    return found
